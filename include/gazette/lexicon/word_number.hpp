// Gazette: what the numbers of words stand for that tell of time: `n=` in tools/lexicon/words/. The lists use the names
// below; tools/make_lexicon.py reads their numbers from here.
#pragma once

#include <cstdint>

namespace gazette::lexicon {

/// How a word bears on the time beside it: date_cue.txt. Beyond the numbers of days, months and ordinals, which a word
/// of this class may have from another list.
enum class date_cue : std::uint8_t {
    future = 100,           ///< "will", "effective": governs a time ahead
    past_verb = 101,        ///< "was", "took": an irregular past form
    counted = 102,          ///< "people", "miles": digits before it are no year
    plan = 103,             ///< "due", "expected": governs a time ahead where "to", "for" or that time follows
    person = 104,           ///< "boy", "student": has an age
    bare_past = 105,        ///< "beat", "cut": a past form that is the infinitive too
    told_of_quarter = 107,  ///< "results" in "Q3 results"
    of_game = 108,          ///< "touchdown": the quarters of a game are no time of the year
    delivered = 109         ///< "crude" in "October crude": named by the month of its delivery
};

/// The parts of the day: day_part.txt.
enum class day_part : std::uint8_t {
    none = 0,
    morning = 1,
    midday = 2,
    afternoon = 3,
    evening = 4,
    night = 5,
    dawn = 6,
    midnight = 7
};

/// Words that are a time by themselves and tell a number: deictic.txt. A word's number is that of its kind plus its
/// own: that of "Q3" is quarter + 3.
enum class deictic : std::uint8_t {
    decade = 0,           ///< "twenties" … "nineties": the tens of the year
    business_year = 100,  ///< "FY25", "FY2025": the year's last two digits
    quarter = 200,        ///< "Q1" … "Q4"
    half = 210            ///< "H1", "H2"
};

/// The number of a word of that kind: number_of(deictic::quarter, 3) is that of "Q3".
[[nodiscard]] constexpr std::uint32_t number_of(deictic kind, std::uint32_t own) noexcept {
    return static_cast<std::uint32_t>(kind) + own;
}

/// The holidays whose days resolve/holidays.hpp knows: holiday.txt.
enum class holiday : std::uint8_t {
    none = 0,  ///< also those that move with other calendars: "Ramadan"
    new_years_day = 1,
    new_years_eve = 2,
    christmas = 3,
    christmas_eve = 4,
    boxing_day = 5,
    halloween = 6,
    independence_day = 7,
    valentines_day = 8,
    groundhog_day = 9,
    st_patricks_day = 10,
    april_fools_day = 11,
    earth_day = 12,
    may_day = 13,
    d_day = 14,
    flag_day = 15,
    juneteenth = 16,
    canada_day = 17,
    bastille_day = 18,
    veterans_day = 19,
    pearl_harbor_day = 20,
    australia_day = 21,
    anzac_day = 22,
    womens_day = 23,
    guy_fawkes_day = 25,
    all_saints_day = 26,
    epiphany = 27,
    martin_luther_king_day = 28,
    presidents_day = 29,
    memorial_day = 30,
    labor_day = 31,
    columbus_day = 32,
    thanksgiving = 33,
    mothers_day = 34,
    fathers_day = 35,
    easter = 36,
    easter_monday = 37,
    good_friday = 38,
    holy_thursday = 39,
    ash_wednesday = 40,
    palm_sunday = 41,
    whit_monday = 42,
    pentecost = 43,
    shrove_tuesday = 44,
    holy_saturday = 45,
    election_day = 46,
    black_friday = 47,
    cyber_monday = 48,
    inauguration_day = 49
};

}  // namespace gazette::lexicon
