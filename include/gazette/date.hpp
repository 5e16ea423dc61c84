// Gazette: a temporal expression with its TIMEX3 value (TimeML 1.2.1, ISO 24617-1).
#pragma once

#include <gazette/detail/small_text.hpp>
#include <gazette/span.hpp>

#include <chrono>
#include <cstdint>
#include <string_view>

namespace gazette {

/// The TIMEX3 types.
enum class date_type : std::uint8_t { date, time, duration, set };

/// The TIMEX3 attribute mod: how the expression bends its value ("early 2024" is 2024 with start).
enum class date_modifier : std::uint8_t {
    none,
    start,
    mid,
    end,
    approx,
    less_than,
    more_than,
    equal_or_less,
    equal_or_more,
    before,
    after,
    on_or_before,
    on_or_after
};

/// "DATE", "TIME", "DURATION" or "SET".
[[nodiscard]] constexpr std::string_view to_string(date_type type) noexcept {
    constexpr std::string_view names[] = {"DATE", "TIME", "DURATION", "SET"};
    return names[static_cast<std::uint8_t>(type)];
}

/// "START", "LESS_THAN" …; empty for none.
[[nodiscard]] constexpr std::string_view to_string(date_modifier mod) noexcept {
    constexpr std::string_view names[] = {"",          "START",        "MID",           "END",           "APPROX",
                                          "LESS_THAN", "MORE_THAN",    "EQUAL_OR_LESS", "EQUAL_OR_MORE", "BEFORE",
                                          "AFTER",     "ON_OR_BEFORE", "ON_OR_AFTER"};
    return names[static_cast<std::uint8_t>(mod)];
}

/// A half-open range of days [begin, end) in the proleptic Gregorian calendar.
struct day_range {
    std::chrono::sys_days begin{};
    std::chrono::sys_days end{};

    [[nodiscard]] constexpr bool empty() const noexcept { return begin == end; }
    friend constexpr bool operator==(day_range, day_range) = default;
};

/// A temporal expression, without preposition and possessive ending.
struct date : span {
    date_type type = date_type::date;
    date_modifier mod = date_modifier::none;
    /// An impossible calendar date such as "Feb. 30": one span, flagged, with no value.
    bool invalid = false;
    /// Written in numbers of which either may be the month ("3/4/25"): options::day_first decided.
    bool ambiguous = false;
    /// The TIMEX3 value: "2017-04-19", "2017-W16", "P3D", "PRESENT_REF". Unknown parts are X where the document has no
    /// date to resolve against. Time zones are read ("3 p.m. EST") but not kept: times are local ones.
    ///
    /// A short string of its own, no view: value.view() is a string_view of it, std::string(value) a copy.
    detail::small_text<31> value;
    /// The days that `value` covers; empty where none are known (lengths of time, sets, "PAST_REF"). `mod`
    /// bends nothing here: "early 2024" has all days of 2024. "8 to 10 May 2024" is a duration that has days: its value
    /// is 2024-05-08/2024-05-10.
    day_range days;
};

}  // namespace gazette
