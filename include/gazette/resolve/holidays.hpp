// Gazette: on which day a holiday falls.
#pragma once

#include <gazette/lexicon/word_number.hpp>
#include <gazette/resolve/calendar.hpp>

#include <cstddef>
#include <cstdint>
#include <iterator>

namespace gazette::calendar {

/// How the day of a holiday is told.
struct feast_rule {
    enum class kind : std::uint8_t { none, fixed, nth_weekday, weekday_after, easter };

    kind told_by = kind::none;
    std::uint8_t month = 0;
    std::uint8_t day = 0;  ///< of the month (fixed), else of the week
    std::int8_t n = 0;     ///< which of the month's weekdays; the day of the month before it; days from Easter
};

/// A holiday and its rule: that of the United States, where countries differ.
struct feast {
    lexicon::holiday name;
    feast_rule rule;
};

namespace detail {

consteval feast_rule on(std::uint8_t month, std::uint8_t day) { return {feast_rule::kind::fixed, month, day, 0}; }
consteval feast_rule nth(std::int8_t n, weekday_number weekday, std::uint8_t month) {
    return {feast_rule::kind::nth_weekday, month, weekday, n};
}
consteval feast_rule last(weekday_number weekday, std::uint8_t month) { return nth(5, weekday, month); }
consteval feast_rule first_after(weekday_number weekday, std::uint8_t month, std::int8_t day) {
    return {feast_rule::kind::weekday_after, month, weekday, day};
}
consteval feast_rule from_easter(std::int8_t days) { return {feast_rule::kind::easter, 0, 0, days}; }

using enum lexicon::holiday;
inline constexpr feast feasts[] = {
    {new_years_day, on(1, 1)},
    {new_years_eve, on(12, 31)},
    {christmas, on(12, 25)},
    {christmas_eve, on(12, 24)},
    {boxing_day, on(12, 26)},
    {halloween, on(10, 31)},
    {independence_day, on(7, 4)},
    {valentines_day, on(2, 14)},
    {groundhog_day, on(2, 2)},
    {st_patricks_day, on(3, 17)},
    {april_fools_day, on(4, 1)},
    {earth_day, on(4, 22)},
    {may_day, on(5, 1)},
    {d_day, on(6, 6)},
    {flag_day, on(6, 14)},
    {juneteenth, on(6, 19)},
    {canada_day, on(7, 1)},
    {bastille_day, on(7, 14)},
    {veterans_day, on(11, 11)},
    {pearl_harbor_day, on(12, 7)},
    {australia_day, on(1, 26)},
    {anzac_day, on(4, 25)},
    {womens_day, on(3, 8)},
    {guy_fawkes_day, on(11, 5)},
    {all_saints_day, on(11, 1)},
    {epiphany, on(1, 6)},
    {martin_luther_king_day, nth(3, monday, 1)},
    {presidents_day, nth(3, monday, 2)},
    {memorial_day, last(monday, 5)},
    {labor_day, nth(1, monday, 9)},
    {columbus_day, nth(2, monday, 10)},
    {thanksgiving, nth(4, thursday, 11)},
    {mothers_day, nth(2, sunday, 5)},
    {fathers_day, nth(3, sunday, 6)},
    {easter, from_easter(0)},
    {easter_monday, from_easter(1)},
    {good_friday, from_easter(-2)},
    {holy_thursday, from_easter(-3)},
    {ash_wednesday, from_easter(-46)},
    {palm_sunday, from_easter(-7)},
    {whit_monday, from_easter(50)},
    {pentecost, from_easter(49)},
    {shrove_tuesday, from_easter(-47)},
    {holy_saturday, from_easter(-1)},
    {election_day, first_after(tuesday, 11, 1)},
    {black_friday, first_after(friday, 11, 22)},
    {cyber_monday, first_after(monday, 11, 25)},
    {inauguration_day, on(1, 20)},
};

struct feast_table {
    feast_rule of[static_cast<std::size_t>(inauguration_day) + 1];

    consteval feast_table() : of{} {
        for (const feast& f : feasts) of[static_cast<std::size_t>(f.name)] = f.rule;
    }
};
inline constexpr feast_table rules_of_feasts;

}  // namespace detail

/// The rule of a holiday; an empty one for those whose days other calendars tell.
[[nodiscard]] constexpr const feast_rule& rule_of(lexicon::holiday name) noexcept {
    const std::size_t number = static_cast<std::size_t>(name);
    return detail::rules_of_feasts.of[number < std::size(detail::rules_of_feasts.of) ? number : 0];
}

/// Whether the holiday has a day that is known here.
[[nodiscard]] constexpr bool has_known_day(lexicon::holiday name) noexcept {
    return rule_of(name).told_by != feast_rule::kind::none;
}

/// Whether it is the same day every year.
[[nodiscard]] constexpr bool is_fixed(lexicon::holiday name) noexcept {
    return rule_of(name).told_by == feast_rule::kind::fixed;
}

/// The day of a known holiday in a year.
GAZETTE_SELDOM [[nodiscard]] constexpr sys_days feast_day(lexicon::holiday name, int year) noexcept {
    const feast_rule& rule = rule_of(name);
    const unsigned n = static_cast<unsigned>(rule.n);
    switch (rule.told_by) {
        case feast_rule::kind::easter:
            return easter(year) + days{rule.n};
        case feast_rule::kind::weekday_after:
            return weekday_after(day(year, rule.month, n), rule.day);
        case feast_rule::kind::nth_weekday:
            return nth_weekday(year, rule.month, rule.day, n);
        default:
            return day(year, rule.month, rule.day);
    }
}

}  // namespace gazette::calendar
