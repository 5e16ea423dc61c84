// Gazette: the units that expressions of time count in.
#pragma once

#include <cstdint>

namespace gazette::lexicon {

/// What a word of class time_unit counts; `unit=` in tools/lexicon/words/time_unit.txt.
enum class time_unit : std::uint8_t {
    none, second, minute, hour, day, weekend, week, fortnight, month, quarter, half, season, year, decade, century,
    millennium, period
};

}  // namespace gazette::lexicon
