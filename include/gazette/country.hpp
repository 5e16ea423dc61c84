// Gazette: a state or territory with an ISO 3166 code.
#pragma once

#include <gazette/span.hpp>

#include <cstdint>
#include <string_view>

namespace gazette {

/// In which shape a country is mentioned.
enum class country_form : std::uint8_t {
    name,     ///< "Japan", "North Korea", "U.S."
    demonym,  ///< "Australian", "Russians", "Dutch"
    capital,  ///< a capital that stands for its government: "Tokyo and Canberra agreed"
    short_    ///< what only the article settles: "the North"
};

/// "name", "demonym", "capital" or "short".
[[nodiscard]] constexpr std::string_view to_string(country_form form) noexcept {
    constexpr std::string_view names[] = {"name", "demonym", "capital", "short"};
    return names[static_cast<std::uint8_t>(form)];
}

/// A mention of a country, without a leading "the" and without the possessive ending.
struct country : span {
    /// ISO 3166-1 alpha-2 ("JP"), or the four-letter ISO 3166-3 code of a former state ("SUHH").
    /// Empty where the text does not say which of several is meant. Lives as long as the program; that of an entry
    /// of your own as long as the gazetteer.
    std::string_view code;
    country_form form = country_form::name;
};

}  // namespace gazette
