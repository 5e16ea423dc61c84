// Gazette: where sentences begin.
#pragma once

#include <gazette/span.hpp>
#include <gazette/text/tokenize.hpp>

#include <cstddef>
#include <cstdint>

namespace gazette::text {

namespace detail {

using gazette::detail::all_hold, gazette::detail::any_holds;

/// Whether `next` may stand between a full stop and its sentence's end: a mark that closes something.
[[nodiscard]] constexpr bool closes(const token& next) noexcept {
    constexpr token_kinds closing{token_kind::quote_straight,  token_kind::quote_right,     token_kind::single_right,
                                  token_kind::single_straight, token_kind::guillemet_right, token_kind::paren_close,
                                  token_kind::bracket_close};
    return all_hold(closing.hold(next.kind), !next.has(space_before));
}

/// Whether a sentence can begin with `t`: a capital, a number, or a mark that opens something.
[[nodiscard]] constexpr bool can_begin_sentence(const token& t) noexcept {
    const bool separates = t.kind >= token_kind::comma && t.kind <= token_kind::ellipsis;
    // not "300750.SZ"
    return any_holds(all_hold(t.is_word(), t.has(capitalised), (t.flags & (space_before | all_caps)) != all_caps),
                     all_hold(!t.is_word(), t.kind <= token_kind::alphanumeral),
                     all_hold(t.kind > token_kind::alphanumeral, t.has(space_before), !separates));
}

/// Whether the full stop (or the word ending in one, "U.S.") at `stop` ends its sentence before `next`. Without a
/// branch for each question: no processor foresees the answers.
[[nodiscard]] constexpr bool ends_sentence(const token& stop, const token& next) noexcept {
    using lexicon::word_class;
    constexpr auto openers = lexicon::classes(word_class::determiner, word_class::pronoun, word_class::preposition,
                                              word_class::conjunction, word_class::negation);
    const token& before = *(&stop - 1);
    const bool shortened = all_hold(before.is_word(), before.has(capitalised), !stop.has(space_before),
                                    any_holds(before.is(word_class::abbreviation), before.size() == 1));
    const bool by_mark = all_hold(!stop.is_word(), any_holds(stop.kind != token_kind::period, !shortened));
    const bool by_word = all_hold(stop.is_word(), next.any(openers), !next.has(all_caps));  // "the U.S. The"
    return all_hold(can_begin_sentence(next), any_holds(by_mark, by_word));
}

/// Whether no paragraph can end with `last`: "the", "and", the period of "Sen.". The line end behind it is but a
/// wrapped line's.
[[nodiscard]] constexpr bool breaks_off(const token& last) noexcept {
    using lexicon::word_class;
    constexpr auto unfinished = lexicon::classes(word_class::determiner, word_class::conjunction);
    constexpr auto otherwise = lexicon::classes(word_class::pronoun, word_class::preposition, word_class::relative,
                                                word_class::adverb, word_class::negation, word_class::quantifier);
    constexpr auto titles = lexicon::classes(word_class::title, word_class::honorific);
    const token& before = *(&last - 1);
    const bool title = all_hold(last.is(token_kind::period), before.is(word_class::abbreviation), before.any(titles),
                                before.has(capitalised));
    return any_holds(title, all_hold(last.any(unfinished), !last.any(otherwise)));
}

}  // namespace detail

/// Numbers the sentences and flags their first tokens. Needs the classes of lexicon::look_up.
inline void mark_sentences(token_array& tokens) noexcept {
    tokens.begin()->flags |= sentence_start;
    for (const std::uint32_t at : tokens.breaks()) {
        token* const t = &tokens[at];
        t->flags &= static_cast<std::uint8_t>(~(paragraph_start * detail::breaks_off(t[-1])));
        t->flags |= static_cast<std::uint8_t>(sentence_start * t->has(paragraph_start));
        token* next = t + 1;
        next += detail::closes(*next);
        while (detail::closes(*next)) ++next;  // seldom
        const bool ends = detail::all_hold(detail::is_full_stop(*t), detail::ends_sentence(*t, *next));
        next->flags |= static_cast<std::uint8_t>(sentence_start * ends);
    }
    // Without a branch for each sentence, the end of which no processor foresees.
    std::uint32_t sentence = 0xffff'ffff;
    for (token* t = tokens.begin(); t != tokens.end(); ++t) {
        sentence += t->flags / std::uint32_t{sentence_start} & 1U;
        t->sentence = sentence;
    }
}

/// The bytes of the sentences in which a range lies, from its first byte to its last; empty where there is no token.
[[nodiscard]] inline text_range sentence_around(const token_array& tokens, text_range range) noexcept {
    if (tokens.size() == 0) return {};
    const token *first = tokens.begin(), *const end = tokens.end();
    for (std::size_t count = tokens.size() - 1; count != 0;) {  // the first that ends behind the range's begin
        const std::size_t half = count / 2;
        const bool before = first[half].end <= range.begin;
        first += before ? half + 1 : 0;
        count = before ? count - half - 1 : half;
    }
    const token* last = first + 1;
    while (first != tokens.begin() && first[-1].sentence == first->sentence) --first;
    while (last != end && (last->begin < range.end || last->sentence == last[-1].sentence)) ++last;
    return {first->begin, last[-1].end};
}

}  // namespace gazette::text
