// Gazette: what the sentence says has become of an agreement.
#pragma once

#include <gazette/grammar/agreement_nominal.hpp>
#include <gazette/resolve/article.hpp>

namespace gazette::resolve {

namespace detail {

/// What is left of a status where the sentence denies it: what was never signed is none.
[[nodiscard]] constexpr agreement_status without(agreement_status told) noexcept {
    const bool made =
        told == agreement_status::signed_ || told == agreement_status::ratified || told == agreement_status::in_force;
    return made ? agreement_status::none : agreement_status::unknown;
}

/// What an infinitive tells that hangs on a wish or a failure: "plans to sign", "failed to reach"; unknown where `verb`
/// is none. `told` is what the verb alone tells.
[[nodiscard]] inline agreement_status status_of_infinitive(const token& verb, agreement_status told) noexcept {
    using grammar::infinitive_of;
    const bool makes = told == agreement_status::signed_ || told == agreement_status::ratified ||
                       (told == agreement_status::unknown && verb.is(lexicon::word_class::conclude_verb));
    if (!makes || !grammar::is_one((&verb)[-1], "to")) return agreement_status::unknown;
    const infinitive_of by = grammar::infinitive_of_word((&verb)[-2]);
    if (by == infinitive_of::failure) return agreement_status::none;
    return by == infinitive_of::wish ? agreement_status::proposed : agreement_status::unknown;
}

/// The mark that opens what the one at `close` closes, a few words before it; null where there is none.
[[nodiscard]] inline const token* opening_mark(const token* close) noexcept {
    for (const token* t = close - 1; t > close - 7 && !t[1].has(text::sentence_start); --t) {
        if (text::is_quote_mark(t->kind)) return t;
    }
    return nullptr;
}

/// The status that the verb before a mention tells: "signed a", "does not have a", "negotiating on an".
[[nodiscard]] inline agreement_status status_before(const token* first) noexcept {
    using grammar::is_one, grammar::word;
    using lexicon::word_class;
    agreement_status had = agreement_status::unknown;
    const token* t = first - 1;
    for (int width = 0; width < 6 && !t[1].has(text::sentence_start); ++width, --t) {
        if (t->is(word_class::negation)) return agreement_status::none;
        const agreement_status told = grammar::status_of(*t);
        const agreement_status to_come = status_of_infinitive(*t, told);
        if (to_come != agreement_status::unknown) return to_come;
        if (told != agreement_status::unknown) {
            const bool yet = is_one(t[-1], "to") && is_one(t[-2], "yet");  // "has yet to ratify"
            const bool denied = yet || t[-1].is(word_class::negation) || t[-2].is(word_class::negation);
            return denied ? without(told) : told;
        }
        if (is_one(*t, "have", "has", "had")) {
            if (is_one(t[-1], "to")) return agreement_status::unknown;  // "we need to have a deal"
            had = agreement_status::in_force;
        } else if (had != agreement_status::unknown) {
            return had;
        } else if (is_one(*t, "under") && is_one(t[1], "the") && width < 2) {
            return agreement_status::unknown;
        }
        if (text::is_quote_mark(t->kind)) {  // "revoked “with immediate effect” a"
            const token* const opening = opening_mark(t);
            if (opening == nullptr) break;
            t = opening;
            continue;
        }
        if (t->is_mark() && !t->is(text::token_kind::hyphen) && !t->is(text::token_kind::currency)) break;
        if (t->any(lexicon::classes(word_class::relative, word_class::conjunction)) && !is_one(*t, "that")) break;
    }
    return had;
}

/// From a noun's complement to the verb behind it: from "between" to "had" in "between A and B had collapsed".
[[nodiscard]] inline const token* skip_complement(const token* t) noexcept {
    using lexicon::word_class;
    constexpr lexicon::class_set verbs = lexicon::classes(word_class::auxiliary, word_class::modal);
    static constexpr auto begins = grammar::word("took", "takes", "went", "goes", "came", "comes", "entered", "enters");
    if (!t->is(word_class::preposition) || is_one(*t, "in", "into")) return t;
    for (const token* verb = t + 1; verb < t + 12 && !verb->has(text::sentence_start); ++verb) {
        const bool mark = verb->is_mark() && !verb->is(text::token_kind::possessive);
        if (mark || verb->is(word_class::relative)) break;
        if (begins.width(*verb) != 0 || grammar::status_of(*verb) == agreement_status::ended) return verb;
        if (verb->any(verbs))  // neither "and was criticised" nor "to be signed"
            return verb[-1].is(word_class::conjunction) || is_one(verb[-1], "to") ? t : verb;
    }
    return t;
}

/// The status that what follows tells: "was signed", "collapsed", ", which took effect", "in force".
GAZETTE_SELDOM [[nodiscard]] inline agreement_status status_after(const token* last) noexcept {
    using grammar::is_one, grammar::word;
    using lexicon::word_class;
    static constexpr auto to_come = word("ratification", "talks", "negotiations", "violations");
    bool denied = false, wished = false;
    last = skip_complement(last);
    for (const token* t = last; t < last + 6 && !t->has(text::sentence_start); ++t) {
        if (t->is_mark() && !t->is(text::token_kind::comma)) break;
        if (is_one(*t, "effect", "force")) return denied ? agreement_status::none : agreement_status::in_force;
        denied |= t->is(word_class::negation);
        wished |= t->is(word_class::modal);
        if (is_one(*t, to_come)) break;  // "awaits ratification"
        const agreement_status told = grammar::status_of(*t);
        const bool has_object = told == agreement_status::ended && t[1].any(lexicon::classes(word_class::determiner));
        if (told != agreement_status::unknown && !has_object) {  // not "the treaty ended the war"
            if (wished)
                return told == agreement_status::signed_ ? agreement_status::proposed : agreement_status::unknown;
            return denied ? without(told) : told;
        }
        if (t->any(lexicon::classes(word_class::relative, word_class::conjunction, word_class::preposition)) &&
            !is_one(*t, "in", "into") && !(is_one(*t, "which", "that") && t < last + 2 && !t[1].has(text::capitalised)))
            break;
    }
    return agreement_status::unknown;
}

}  // namespace detail

/// What becomes of the mention's agreement in its sentence: by the verb before it, the verb behind it, else its
/// own describing words.
GAZETTE_SELDOM [[nodiscard]] inline agreement_status status_of(const article& a, const agreement_mention& m) noexcept {
    const token* first = a.tokens.begin() + m.tokens.first;
    const token* last = a.tokens.begin() + m.tokens.last;
    if (first[-1].is(text::token_kind::paren_open) && last->is(text::token_kind::paren_close)) {
        ++last;  // "Harbour Safety Treaty (HAST) was signed": both were
        if (m.full_name.last + 1 == m.tokens.first) first = a.tokens.begin() + m.full_name.first;
    }
    agreement_status told = detail::status_before(first);
    if (told == agreement_status::unknown) told = detail::status_after(grammar::skip_brackets(last));
    for (const token* t = first;
         t < a.tokens.begin() + m.head && told == agreement_status::unknown && m.form == agreement_form::nominal; ++t)
        told = grammar::status_of(*t);
    return told;
}

}  // namespace gazette::resolve
