// Gazette: what stands beside a country word: capitals that belong to its name, headlines, lists.
#pragma once

#include <gazette/grammar/country.hpp>
#include <gazette/resolve/article.hpp>

#include <cstdint>

namespace gazette::resolve {

using grammar::country_cue;
using grammar::has_cue;
using grammar::word;
using lexicon::word_class;
using text::token_kind;

/// Words that stand in front of a name without being part of it, capitalised or not.
inline constexpr lexicon::class_set before_names = lexicon::classes(
    word_class::determiner, word_class::preposition, word_class::conjunction, word_class::pronoun,
    word_class::auxiliary, word_class::modal, word_class::negation, word_class::relative, word_class::adverb,
    word_class::title, word_class::honorific, word_class::role, word_class::month, word_class::weekday,
    word_class::deictic, word_class::cardinal, word_class::ordinal, word_class::quantifier, word_class::verb,
    word_class::say_verb, word_class::agree_verb, word_class::conclude_verb, word_class::country, word_class::demonym,
    word_class::date_relation, word_class::role_modifier);

inline constexpr lexicon::class_set grammar_words =
    lexicon::classes(word_class::determiner, word_class::preposition, word_class::conjunction, word_class::pronoun,
                     word_class::auxiliary, word_class::modal, word_class::negation, word_class::relative);

inline constexpr lexicon::class_set name_makers =
    lexicon::classes(word_class::org_word, word_class::place_word, word_class::thing_word);

inline constexpr lexicon::class_set acting_verbs =
    lexicon::classes(word_class::verb, word_class::say_verb, word_class::agree_verb, word_class::conclude_verb);

inline constexpr lexicon::class_set helping_verbs = lexicon::classes(word_class::auxiliary, word_class::modal);

/// A capitalised word that goes on right after `t - 1`, in the same sentence.
GAZETTE_NOINLINE [[nodiscard]] inline bool continues_in_capitals(const token& t) noexcept {
    constexpr unsigned asked = text::capitalised | text::space_before | text::line_start | text::sentence_start;
    return all_hold(t.is_word(), (t.flags & asked) == (text::capitalised | text::space_before));
}

/// Whether the words around are capitalised as in a headline, so that capitals say nothing.
[[nodiscard]] inline bool in_headline(const token* at) noexcept {
    constexpr int reach = 10;
    int capitals = 0;
    const auto is_plain = [&](const token& t) {
        if (!t.is_word()) return false;
        if (t.has(text::capitalised))
            ++capitals;
        else
            return t.size() > 3 && !t.any(grammar_words);
        return false;
    };
    for (int i = 0; i < reach && at[i].sentence == at->sentence && !(i > 0 && at[i].has(text::paragraph_start)); ++i) {
        if (at[i].kind == token_kind::end) break;
        if (is_plain(at[i])) return false;
    }
    for (int i = 0; i > -reach && !at[i].has(text::paragraph_start); --i) {
        if (at[i - 1].kind == token_kind::end || at[i - 1].sentence != at->sentence) break;
        if (is_plain(at[i - 1])) return false;
    }
    return capitals >= 4;
}

/// What the capitalised words from `first` on are made of.
struct name_continuation {
    bool maker = false;       ///< "University", "Sea", "Act": the run names something, and not by an officer's title
    bool state_body = false;  ///< "Ministry", "Army"
    bool title = false;
};

/// Whether a name goes on behind `t`: "Fish [and] Wildlife", "National Teachers[’] Union".
[[nodiscard]] inline bool joins_name(const token* t) noexcept {
    const token& next = *(t + 1);
    const bool apostrophe =
        t->is(token_kind::possessive) || t->is(token_kind::single_right) || t->is(token_kind::single_straight);
    if (apostrophe) return !t->has(text::space_before) && continues_in_capitals(next);
    if (t->has(text::capitalised) || !next.has(text::capitalised)) return false;
    return t->is(token_kind::ampersand) || is_one(*t, "of", "for", "and", "the");
}

GAZETTE_SELDOM [[nodiscard]] inline name_continuation read_name_continuation(const token* first) noexcept {
    name_continuation run;
    const token* const limit = first + text::sentinels - 1;
    for (const token* t = first; t < limit; ++t) {
        if (t != first && joins_name(t)) continue;
        if (t != first && (!continues_in_capitals(*t) || t->any(grammar_words))) break;
        const bool body = has_cue(*t, country_cue::state_body);
        run.state_body |= body;
        run.title |= t->is(word_class::title) && !t->any(name_makers);  // "Centre" is a player too
        const bool of_title = t->is(word_class::role_modifier) && is_one(t[1], "secretary", "minister", "commissioner");
        run.maker |= !body && !run.title && !of_title && t->any(name_makers);
    }
    return run;
}

}  // namespace gazette::resolve
