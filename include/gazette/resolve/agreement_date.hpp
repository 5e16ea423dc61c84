// Gazette: the day, month or year in which an agreement was made or is to be made: "signed last May", "the 1991
// agreement", "will sign on Friday".
#pragma once

#include <gazette/grammar/factuality.hpp>
#include <gazette/resolve/parties.hpp>

#include <cstdint>

namespace gazette::resolve {

namespace detail {

/// The date that covers `t`, where it tells a time rather than how long or how often; no_date where there is none.
GAZETTE_SELDOM [[nodiscard]] inline std::uint32_t date_of(const article& a, const token* t) noexcept {
    const std::uint32_t index = a.date_at[a.index_of(t)];
    if (index == span_map::none) return no_date;
    const date_type type = a.found->dates[index].type;
    return type == date_type::date || type == date_type::time ? index : no_date;
}

/// The date in [first, last) of a clause: not what "until" or "for" bounds, nor what an infinitive or a relative clause
/// behind tells. no_date where there is none.
GAZETTE_NOINLINE [[nodiscard]] inline std::uint32_t date_in(const article& a, const token* first,
                                                            const token* last) noexcept {
    static constexpr auto bounding = word("for", "until", "till", "through", "from", "to", "since", "before", "after",
                                          "between", "by", "within", "than");
    for (const token* t = first; t < last && !t->has(text::sentence_start); ++t) {
        if (const std::uint32_t date = date_of(a, t); date != no_date) {
            if (!is_one(t[-1], bounding)) return date;
            continue;
        }
        if (t->any(lexicon::classes(word_class::relative, word_class::say_verb)) || t->is(token_kind::semicolon) ||
            t->is(token_kind::colon) || t->is(token_kind::period) ||
            grammar::status_of(*t) == agreement_status::ended)  // "signed in Havana expired in May"
            break;
        if (is_one(*t, "to") && !t[1].has(text::capitalised)) break;  // "to allow lorries in by 2030"
    }
    return no_date;
}

/// A date that opens the sentence of `t`: "On July 6, 2011, the two countries signed".
[[nodiscard]] inline std::uint32_t opening_date(const article& a, const token* t) noexcept {
    const token* const floor = t - 40;
    while (t > floor && !t->has(text::sentence_start) && t->kind != token_kind::end) --t;
    if (t == floor) return no_date;
    const std::uint32_t date = date_of(a, t);
    return date != no_date ? date : date_in(a, t + 1, t + 4);
}

/// The date told beside the verb at `verb`: "agreed on Thursday to", "on Monday signed", or at its sentence's begin.
[[nodiscard]] inline std::uint32_t date_of_verb(const article& a, const token* verb, const token* last) noexcept {
    std::uint32_t date = date_in(a, verb + 1, last);
    if (date != no_date) return date;
    const token* before = verb - 1;
    while (before->any(lexicon::classes(word_class::auxiliary, word_class::adverb))) --before;
    date = date_of(a, before);
    return date != no_date ? date : opening_date(a, verb);
}

}  // namespace detail

/// When what the mention means was made or is to be made: the index of a date of its sentence, no_date where it does
/// not tell.
GAZETTE_SELDOM [[nodiscard]] inline std::uint32_t date_of(const article& a, const agreement_mention& m) noexcept {
    using namespace detail;
    const token* const first = a.tokens.begin() + m.tokens.first;
    const token* const last = a.tokens.begin() + m.tokens.last;
    if (m.form == agreement_form::act) return date_of_verb(a, first, first + 6);
    // "1951 Refugee Convention", "the Feb. 23 accord", "Friday's pact", "the Treaty of Rome of 1957"
    for (const token* t = first; t < last; ++t) {
        if (const std::uint32_t inside = date_of(a, t); inside != no_date) return inside;
    }
    const std::uint32_t before = date_of(a, first[-1].is(token_kind::possessive) ? first - 2 : first - 1);
    if (before != no_date) return before;
    if (is_one(*last, "of") && date_of(a, last + 1) != no_date) return date_of(a, last + 1);
    const auto makes = [](const token& t) { return grammar::status_of(t) == agreement_status::signed_; };
    const auto is_made = [&](const token& t) {  // not "did not sign it on Monday"
        const grammar::factuality how = grammar::factuality_of(&t, a.text);
        return how <= grammar::factuality::to_come;
    };
    const token* verb = grammar::skip_brackets(last);
    for (const token* const end = verb + 12; verb < end && !verb->has(text::sentence_start); ++verb) {
        if (makes(*verb)) return is_made(*verb) ? date_of_verb(a, verb, verb + 12) : no_date;
        if (verb->is_mark() && !verb->is(token_kind::comma) && !verb->is(token_kind::possessive)) break;
        const bool listing = verb[1].has(text::capitalised) || verb[1].is(word_class::determiner);
        if (verb->is(word_class::conjunction) && !listing && !is_one(*verb, "that")) break;
    }
    verb = governing_verb(first, a.text);
    while (verb != nullptr && verb < first && !makes(*verb)) ++verb;
    if (verb == nullptr || verb == first || !is_made(*verb)) return no_date;
    const std::uint32_t behind = date_in(a, last, last + 14);
    return behind != no_date ? behind : date_of_verb(a, verb, first);
}

}  // namespace gazette::resolve
