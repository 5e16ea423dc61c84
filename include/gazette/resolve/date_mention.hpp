// Gazette: expressions of time as found, before they have values.
#pragma once

#include <gazette/detail/buffer.hpp>
#include <gazette/grammar/date_parts.hpp>
#include <gazette/resolve/token_range.hpp>

#include <cstdint>
#include <string_view>

namespace gazette::resolve {

/// An expression as found, before it has a value.
struct date_mention {
    token_range tokens;
    std::string_view rule;
    grammar::date_parts parts;
    std::uint64_t rules = 0;  ///< the rule's bit in grammar::dates::rule_set

    /// Whether it is by one of the rules of a set.
    [[nodiscard]] bool is_by(std::uint64_t some) const noexcept { return (rules & some) != 0; }
};

/// What finding dates keeps from text to text.
struct date_scratch {
    gazette::detail::buffer<date_mention> mentions;  ///< in text order
};

}  // namespace gazette::resolve
