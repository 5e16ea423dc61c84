// Gazette: where sentences begin.
#pragma once

#include <gazette/text/tokenize.hpp>

#include <cstdint>

namespace gazette::text {

namespace detail {

[[nodiscard]] constexpr bool is_closing(token_kind k) noexcept {
    return k == token_kind::quote_straight || k == token_kind::quote_right || k == token_kind::single_right ||
           k == token_kind::single_straight || k == token_kind::guillemet_right || k == token_kind::paren_close ||
           k == token_kind::bracket_close;
}

/// Whether a sentence can begin with `t`: a capital, a number, or a mark that opens something.
[[nodiscard]] constexpr bool can_begin_sentence(const token& t) noexcept {
    if (t.is_word()) return t.has(capitalised);
    if (t.kind <= token_kind::alphanumeral) return true;
    return t.has(space_before) && !(t.kind >= token_kind::comma && t.kind <= token_kind::ellipsis);
}

/// Whether the full stop (or the word ending in one, "U.S.") at `stop` ends its sentence before `next`.
[[nodiscard]] constexpr bool ends_sentence(const token& stop, const token& next) noexcept {
    using lexicon::word_class;
    if (!can_begin_sentence(next)) return false;
    constexpr auto openers = lexicon::classes(word_class::determiner, word_class::pronoun, word_class::preposition,
                                              word_class::conjunction, word_class::negation);
    if (stop.is_word()) return next.any(openers) && !next.has(all_caps);  // "the U.S. The"
    if (stop.kind != token_kind::period) return true;                     // ? and !
    const token& before = *(&stop - 1);
    if (stop.has(space_before) || !before.is_word()) return true;
    if (before.is(word_class::abbreviation) && before.has(capitalised)) return false;
    const bool initial = before.size() == 1 && before.has(capitalised);
    return !initial;
}

}  // namespace detail

/// Numbers the sentences and flags their first tokens. Needs the classes of lexicon::look_up.
inline void mark_sentences(token_array& tokens) noexcept {
    tokens.begin()->flags |= sentence_start;
    for (const std::uint32_t at : tokens.breaks()) {
        token* const t = &tokens[at];
        if (t->has(paragraph_start)) t->flags |= sentence_start;
        const bool stop = t->kind == token_kind::period || t->kind == token_kind::question ||
                          t->kind == token_kind::exclamation || t->has(dotted);
        if (!stop) continue;
        token* next = t + 1;
        while (detail::is_closing(next->kind) && !next->has(space_before)) ++next;
        if (detail::ends_sentence(*t, *next)) next->flags |= sentence_start;
    }
    // Without a branch for each sentence, the end of which no processor foresees.
    std::uint32_t sentence = 0xffff'ffff;
    for (token* t = tokens.begin(); t != tokens.end(); ++t) {
        sentence += t->flags / std::uint32_t{sentence_start} & 1U;
        t->sentence = sentence;
    }
}

}  // namespace gazette::text
