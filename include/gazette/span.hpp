// Gazette: what every annotation has: where it stands, and which rule found it.
#pragma once

#include <gazette/config.hpp>

#include <cstdint>
#include <string_view>

namespace gazette {

/// A half-open range of bytes of the text given to annotate(): [begin, end).
struct text_range {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;

    [[nodiscard]] constexpr bool empty() const noexcept { return begin == end; }
    [[nodiscard]] constexpr std::uint32_t size() const noexcept { return end - begin; }
    friend constexpr bool operator==(text_range, text_range) = default;
};

/// The number of an entry in the caller's own gazetteer.
enum class entry_id : std::uint32_t {};

/// The id of what stands in no gazetteer of the caller's.
inline constexpr entry_id no_entry{0xffff'ffff};

/// The base of person, country, agreement, date and quote.
///
/// Offsets are bytes, never code points, and never fall inside a UTF-8 sequence of a valid text.
struct span : text_range {
    /// The rule that made this span, such as "date.day_range"; lives as long as the program.
    /// Searching the headers for the name leads to the rule.
    std::string_view rule;
    /// The entry of options::gazetteer that was found here; no_entry for what the library found by itself.
    entry_id entry = no_entry;

    /// Two spans are not compared: one range may be a person and a country. Say what is meant: their ranges
    /// (`text_range(a) == b`), entities, values …
    friend bool operator==(const span&, const span&) = delete;
};

/// Mentions of one person share an entity. Ids count from zero inside one document and mean nothing outside it.
enum class entity_id : std::uint32_t {};

/// The id of nobody: of a span that is linked to no person.
inline constexpr entity_id no_entity{0xffff'ffff};

/// The same for agreements; a type of its own, so that nobody takes one for the other.
enum class agreement_id : std::uint32_t {};

/// The id of a mention that is linked to no other.
inline constexpr agreement_id no_agreement{0xffff'ffff};

}  // namespace gazette
