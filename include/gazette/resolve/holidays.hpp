// Gazette: on which day a holiday falls.
#pragma once

#include <gazette/resolve/calendar.hpp>

#include <cstddef>
#include <cstdint>

namespace gazette::calendar {

/// How the day of a holiday is told.
enum class feast : std::uint8_t { none, fixed, nth_weekday, weekday_after, easter };

/// fixed: month, day. nth_weekday: month, weekday, n (5: the last). weekday_after: month, weekday, the day
/// of the month that it follows. easter: n days after Easter Sunday.
struct feast_rule {
    feast kind;
    std::uint8_t month;
    std::uint8_t day;
    std::int8_t n;
};

/// By the number that tools/lexicon/words/holiday.txt gives a holiday (that of the United States, where countries
/// differ); 0 has no known day.
inline constexpr feast_rule feasts[] = {
    {feast::none, 0, 0, 0},           {feast::fixed, 1, 1, 0},  // 1 new year's day
    {feast::fixed, 12, 31, 0},                                  // 2 new year's eve
    {feast::fixed, 12, 25, 0},                                  // 3 christmas
    {feast::fixed, 12, 24, 0},                                  // 4 christmas eve
    {feast::fixed, 12, 26, 0},                                  // 5 boxing day
    {feast::fixed, 10, 31, 0},                                  // 6 halloween
    {feast::fixed, 7, 4, 0},                                    // 7 independence day
    {feast::fixed, 2, 14, 0},                                   // 8 valentine's day
    {feast::fixed, 2, 2, 0},                                    // 9 groundhog day
    {feast::fixed, 3, 17, 0},                                   // 10 st. patrick's day
    {feast::fixed, 4, 1, 0},                                    // 11 april fools' day
    {feast::fixed, 4, 22, 0},                                   // 12 earth day
    {feast::fixed, 5, 1, 0},                                    // 13 may day
    {feast::fixed, 6, 6, 0},                                    // 14 d-day
    {feast::fixed, 6, 14, 0},                                   // 15 flag day
    {feast::fixed, 6, 19, 0},                                   // 16 juneteenth
    {feast::fixed, 7, 1, 0},                                    // 17 canada day
    {feast::fixed, 7, 14, 0},                                   // 18 bastille day
    {feast::fixed, 11, 11, 0},                                  // 19 veterans day
    {feast::fixed, 12, 7, 0},                                   // 20 pearl harbor day
    {feast::fixed, 1, 26, 0},                                   // 21 australia day
    {feast::fixed, 4, 25, 0},                                   // 22 anzac day
    {feast::fixed, 3, 8, 0},                                    // 23 international women's day
    {feast::fixed, 5, 5, 0},                                    // 24 cinco de mayo
    {feast::fixed, 11, 5, 0},                                   // 25 guy fawkes day
    {feast::fixed, 11, 1, 0},                                   // 26 all saints' day
    {feast::fixed, 1, 6, 0},                                    // 27 epiphany
    {feast::nth_weekday, 1, 1, 3},                              // 28 martin luther king jr. day
    {feast::nth_weekday, 2, 1, 3},                              // 29 presidents day
    {feast::nth_weekday, 5, 1, 5},                              // 30 memorial day
    {feast::nth_weekday, 9, 1, 1},                              // 31 labor day
    {feast::nth_weekday, 10, 1, 2},                             // 32 columbus day
    {feast::nth_weekday, 11, 4, 4},                             // 33 thanksgiving
    {feast::nth_weekday, 5, 7, 2},                              // 34 mother's day
    {feast::nth_weekday, 6, 7, 3},                              // 35 father's day
    {feast::easter, 0, 0, 0},                                   // 36 easter
    {feast::easter, 0, 0, 1},                                   // 37 easter monday
    {feast::easter, 0, 0, -2},                                  // 38 good friday
    {feast::easter, 0, 0, -3},                                  // 39 holy thursday
    {feast::easter, 0, 0, -46},                                 // 40 ash wednesday
    {feast::easter, 0, 0, -7},                                  // 41 palm sunday
    {feast::easter, 0, 0, 50},                                  // 42 whit monday
    {feast::easter, 0, 0, 49},                                  // 43 pentecost
    {feast::easter, 0, 0, -47},                                 // 44 shrove tuesday
    {feast::easter, 0, 0, -1},                                  // 45 holy saturday
    {feast::weekday_after, 11, 2, 1},                           // 46 election day
    {feast::weekday_after, 11, 5, 22},                          // 47 black friday
    {feast::weekday_after, 11, 1, 25},                          // 48 cyber monday
    {feast::fixed, 1, 20, 0},                                   // 49 inauguration day
};

/// Whether holiday number `n` has a day that this header knows.
[[nodiscard]] constexpr bool is_known_feast(unsigned n) noexcept {
    return n != 0 && n < sizeof feasts / sizeof feasts[0];
}

/// The day of a known holiday in a year.
GAZETTE_SELDOM [[nodiscard]] constexpr sys_days feast_day(unsigned n, int year) noexcept {
    const feast_rule& rule = feasts[n];
    if (rule.kind == feast::easter) return easter(year) + days{rule.n};
    if (rule.kind == feast::weekday_after)
        return weekday_after(day(year, rule.month, static_cast<unsigned>(rule.n)), rule.day);
    if (rule.kind == feast::nth_weekday) return nth_weekday(year, rule.month, rule.day, static_cast<unsigned>(rule.n));
    return day(year, rule.month, rule.day);
}

}  // namespace gazette::calendar
