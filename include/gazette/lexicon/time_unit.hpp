// Gazette: the units that expressions of time count in.
#pragma once

#include <cstdint>

namespace gazette::lexicon {

/// What a word of class time_unit counts; `unit=` in tools/lexicon/words/time_unit.txt. The shorter stand before the
/// longer; a period, which has no length of its own, comes last.
enum class time_unit : std::uint8_t {
    none, second, minute, hour, day, weekend, week, fortnight, month, quarter, half, season, year, decade, century,
    millennium, period
};

[[nodiscard]] constexpr bool is_shorter(time_unit a, time_unit b) noexcept { return a < b; }
/// "second", "minute", "hour": counted by clocks, not by the calendar.
[[nodiscard]] constexpr bool is_of_clock(time_unit unit) noexcept { return unit <= time_unit::hour; }
[[nodiscard]] constexpr bool is_month_or_longer(time_unit unit) noexcept { return unit >= time_unit::month; }
[[nodiscard]] constexpr bool is_year_or_longer(time_unit unit) noexcept { return unit >= time_unit::year; }

}  // namespace gazette::lexicon
