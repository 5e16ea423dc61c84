// Gazette: the words that name a country.
#pragma once

#include <gazette/grammar/rule.hpp>

namespace gazette::grammar {

inline constexpr std::string_view demonym_rule = "country.demonym";

/// Whether a country's name can begin with `t`.
[[nodiscard]] constexpr bool may_start_country(const token& t) noexcept {
    return t.any(lexicon::classes(word_class::country, word_class::demonym, word_class::phrase_start));
}

/// The country that the word or phrase at `t` names; 0 for none.
[[nodiscard]] constexpr std::uint16_t country_of(const token& t) noexcept {
    const std::uint16_t by_phrase = lexicon::phrase(t.phrase).country;
    return by_phrase != 0 ? by_phrase : lexicon::word(t.word).country;
}

/// Matches a country's name or demonym at `first`.
[[nodiscard]] inline match match_country(const token* first) {
    constexpr auto name = rule("country.name", is(word_class::country));
    constexpr auto demonym = rule(demonym_rule, is(word_class::demonym));
    return first_of(first, name, demonym);
}

}  // namespace gazette::grammar
