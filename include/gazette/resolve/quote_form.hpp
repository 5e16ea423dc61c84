// Gazette: whether a quote is a whole clause, a fragment or a mere term.
#pragma once

#include <gazette/grammar/quote.hpp>
#include <gazette/resolve/article.hpp>
#include <gazette/resolve/quote_attribution.hpp>

#include <cstdint>

namespace gazette::resolve {

namespace detail {

/// Pronouns that are a subject wherever they stand, and those that may be.
inline constexpr auto always_subject = word("i", "we", "he", "she", "they");
inline constexpr auto often_subject =
    word("it", "you", "this", "that", "there", "these", "those", "what", "nobody", "everyone", "everybody", "someone",
         "nothing", "something", "everything", "anyone");
/// Words that make the clause after them a part of another one.
inline constexpr auto subordinating =
    word("if", "as", "because", "that", "who", "which", "when", "while", "where", "whether", "although", "though",
         "what", "how", "why", "until", "unless", "since", "before", "after", "than", "whom", "whose");

/// Whether the tokens from `first` to before `last` hold a main clause: a subject with its finite verb.
/// `woven`: the words stand in the middle of another sentence, so that a noun before a pronoun makes a
/// relative clause: "the stress I'm under".
[[nodiscard]] inline bool has_clause(const article& a, const token* first, const token* last, bool woven) noexcept {
    constexpr lexicon::class_set helping = lexicon::classes(word_class::auxiliary, word_class::modal);
    constexpr lexicon::class_set finite = helping | lexicon::classes(word_class::verb, word_class::say_verb);
    constexpr lexicon::class_set may_subordinate =
        lexicon::classes(word_class::relative, word_class::conjunction, word_class::preposition);
    constexpr lexicon::class_set frequent =
        finite | may_subordinate |
        lexicon::classes(word_class::pronoun, word_class::determiner, word_class::adverb, word_class::contraction);
    constexpr lexicon::class_set behind_noun = helping | lexicon::classes(word_class::adverb);
    static constexpr auto not_finite = word("be", "been", "being", "having", "doing", "done", "saying");
    static constexpr auto mood = word("please", "let", "may", "do", "don't", "never");
    while (first < last && first->is_mark()) ++first;
    if (woven && !first->has(text::capitalised) && (first->any(helping) || is_one(*first, "to"))) return false;
    if (mood.width(*first) != 0 && last - first > 2) return true;
    if (last - first > 3 && last[-1].is(token_kind::question)) return true;
    bool subordinate = false;
    for (const token* t = first; t < last; ++t) {
        if (!t->is_word()) {
            if (t->kind >= token_kind::comma && t->kind <= token_kind::dash && !t->is(token_kind::hyphen))
                subordinate = false;
            continue;
        }
        // Of most words only a verb behind them tells.
        const lexicon::class_set telling = (t->classes & frequent) | (t[1].classes & behind_noun);
        if (subordinate | (telling == 0)) continue;
        if (t->any(may_subordinate) && t + 1 < last && subordinating.width(*t) != 0) {
            // "that is wrong": a subject of its own
            const bool opens = t == first && is_one(*t, "that", "what");
            if (!opens) {
                subordinate = true;
                continue;
            }
        }
        if (woven && t > first && t->any(lexicon::classes(word_class::pronoun, word_class::contraction))) {
            const token& noun = t[-1];
            if (grammar::is_lower_word(noun) &&
                !noun.any(lexicon::classes(word_class::conjunction, word_class::adverb, word_class::verb,
                                           word_class::say_verb, word_class::preposition, word_class::deictic)) &&
                !is_adverb(a, noun)) {
                subordinate = true;
                continue;
            }
        }
        if (t->is(word_class::contraction) && t->size() > 2) return true;
        const token* next = t + 1;
        while (next < last && is_adverb(a, *next)) ++next;
        if (next >= last) break;
        const token& after = *next;
        const bool verbal = after.any(finite) && not_finite.width(after) == 0;
        if (always_subject.width(*t) != 0) {
            if (after.is_word() && !after.any(lexicon::classes(word_class::preposition, word_class::conjunction,
                                                               word_class::determiner, word_class::pronoun)))
                return true;
            if (after.is(token_kind::possessive)) return true;
        } else if (often_subject.width(*t) != 0) {
            if (verbal || after.is(token_kind::possessive) || after.is(word_class::contraction)) return true;
            if (grammar::is_lower_word(after) &&
                (ends_with(a, after, "ed") || (ends_with(a, after, "s") && !ends_with(a, after, "ss"))))
                return true;
        } else if (verbal && after.any(helping)) {
            // "Prices will fall": a noun before a finite form
            if (!t->any(helping | lexicon::classes(word_class::preposition, word_class::conjunction,
                                                   word_class::determiner, word_class::negation)))
                return true;
        }
    }
    return false;
}

/// How a quote's edges sit in its sentence.
struct quote_edges {
    bool set_off_before = false;  ///< at the sentence's begin, or after a comma or colon
    bool set_off_after = false;   ///< closed by a comma or a stop
    bool capital = false;         ///< begins with a capital letter
};

[[nodiscard]] inline quote_edges edges_of(const article& a, const quote_frame& f, int q) noexcept {
    const quote_pair& pair = a.quote_pairs[f[q].index];
    quote_edges e;
    const token& before = f.at(q - 1);
    e.set_off_before = q == 0 || f.is_quote(q - 1) || before.is(token_kind::comma) || before.is(token_kind::colon) ||
                       before.is(token_kind::dash);
    const token& last = a.tokens[pair.close - 1];
    const token& after = f.at(q + 1);
    e.set_off_after = (last.kind >= token_kind::comma && last.kind <= token_kind::ellipsis) ||
                      last.is(token_kind::dash) || after.is(token_kind::comma) || after.is(token_kind::colon) ||
                      after.is(token_kind::period) || after.kind == token_kind::end;
    std::uint32_t first = pair.open + pair.open_tokens;
    while (first < pair.close && a.tokens[first].is_mark()) ++first;
    e.capital = a.tokens[first].has(text::capitalised);
    return e;
}

/// What is between the marks: how many words (no more than twelve are counted), and whether All of Them Have Capitals.
struct quote_words {
    std::uint32_t count = 0;
    bool titled = true;
};

[[nodiscard]] inline quote_words words_of(const article& a, const quote_pair& pair) noexcept {
    quote_words w;
    for (std::uint32_t i = pair.open + pair.open_tokens; i < pair.close && w.count < 12; ++i) {
        const token& t = a.tokens[i];
        w.count += t.kind <= token_kind::alphanumeral;
        w.titled &= t.size() <= 3 || !grammar::is_lower_word(t);
    }
    return w;
}

/// Whether the quote at item `q` goes on with one earlier in its sentence: only an attribution is between them.
[[nodiscard]] inline bool goes_on(const article& a, const quote_frame& f, int q) noexcept {
    for (int i = q - 2; i >= 0 && i > q - 14; --i) {
        if (f.is_quote(i)) {
            const token& last = a.tokens[a.quote_pairs[f[i].index].close - 1];
            return last.is(token_kind::comma) || f.at(i + 1).is(token_kind::comma);
        }
        if (f.at(i).is(word_class::conjunction)) return false;
    }
    return false;
}

}  // namespace detail

/// The form of the quote at item `q` of its frame.
[[nodiscard]] inline quote_form form_of(const article& a, const quote_frame& f, int q, const attribution& by) {
    using namespace detail;
    const quote_pair& pair = a.quote_pairs[f[q].index];
    const token& before = f.at(q - 1);
    const bool so_called = is_one(before, "called") && is_one(f.at(q - 3), "so");
    if (so_called || is_one(before, "nicknamed", "titled", "entitled")) return quote_form::term;
    if (grammar::named_thing.width(before) != 0 && words_of(a, pair).count <= 6) return quote_form::term;
    if (grammar::name_tail_noun.width(f.at(q + 1)) != 0 && words_of(a, pair).count <= 4) return quote_form::term;
    const bool naming = by && grammar::naming_cue.width(a.tokens[by.cue.first]) != 0;
    if (naming && by.cue.first + 1 == pair.open &&
        (by.speaker.what == nominal::type::noun || by.speaker.what == nominal::type::document) &&
        is_one(a.tokens[by.speaker.tokens.first], "a", "an") && words_of(a, pair).count <= 6)
        return quote_form::term;
    const quote_edges e = edges_of(a, f, q);
    const token& opening = a.tokens[pair.open + pair.open_tokens];
    const token& last = a.tokens[pair.close - 1];
    if (has_clause(a, &opening, &last + 1, !e.set_off_before && !e.capital)) return quote_form::direct;
    // A split quote: "That," he said, "is new."
    if (q >= 3 && before.is(token_kind::comma) && by && e.set_off_after && goes_on(a, f, q)) return quote_form::direct;
    const quote_words words = words_of(a, pair);
    const bool about_a_thing = by && !is_one(a.tokens[by.cue.first], "said", "says", "added", "told", "warned") &&
                               by.speaker.what == nominal::type::pronoun &&
                               is_one(a.tokens[by.speaker.tokens.first], "it");
    if (about_a_thing && words.count <= 3) return quote_form::term;
    const bool predicate =
        opening.any(lexicon::classes(word_class::auxiliary, word_class::modal));  // "that taxes “will rise”"
    if (!by && words.count <= 4 && !predicate &&
        !(e.set_off_before && e.set_off_after && (words.count > 1 || f.size() == 1)))
        return quote_form::term;
    const bool entitled = !f.is_headline() && e.capital && words.titled && words.count > 1 && words.count <= 8;
    if (entitled && (before.is(token_kind::possessive) || is_one(before, "on")))
        return quote_form::term;  // "on the channel’s “Meet the Town”"
    if ((!by || by.cue.last == 0) && entitled) return quote_form::term;
    if (before.is(token_kind::comma) && grammar::named_thing.width(f.at(q - 2)) != 0 && words.titled && words.count > 1)
        return quote_form::term;  // "his latest book, “A Year in Tents”"
    if (f.is_person(q - 1) && (f.is_person(q + 1) || f.at(q + 1).has(text::capitalised)) && words.count <= 3)
        return quote_form::term;
    if (naming && !by.speaker && words.count <= 3) return quote_form::term;
    const bool called = last.is(token_kind::exclamation) || last.is(token_kind::question);  // chanted “Sack the board!”
    if (by && called && e.capital && by.beside && words.count > 1) return quote_form::direct;
    if (e.set_off_before && e.set_off_after && (e.capital || q == 0 || f.is_quote(q - 2))) return quote_form::direct;
    return quote_form::fragment;
}

}  // namespace gazette::resolve
