// Gazette: stepping from one moment to another by units of the calendar.
#pragma once

#include <gazette/lexicon/time_unit.hpp>
#include <gazette/resolve/date_value.hpp>

#include <cstdint>

namespace gazette::resolve {

/// There is no year 0; an unknown year (0) stays unknown.
[[nodiscard]] inline int plus_years(int year, int count) noexcept {
    if (year == 0) return 0;
    const int sum = year + count;
    return (year < 0) == (sum < 0) && sum != 0 ? sum : sum + (count > 0 ? 1 : -1);
}

/// The unit that `from` lies in, or one `count` units away.
GAZETTE_SELDOM [[nodiscard]] inline moment shifted(const moment& from, lexicon::time_unit unit, int count,
                                                   bool definite = false) noexcept {
    using enum lexicon::time_unit;
    switch (unit) {
        case day:
            if (!from.has_day())
                return {granularity::day, from.year, from.has_month() && count == 0 ? from.index : 0, 0, 0};
            return moment::of_day(from.as_day() + calendar::days{count});
        case fortnight:
        case week:
            if (!from.has_day())
                return from.grain == granularity::week && from.year != 0
                           ? moment::of_week(calendar::monday_of({from.year_of_calendar(), from.index}) +
                                             calendar::days{7 * count})
                           : moment{granularity::week, from.year, 0, 0, 0};
            return moment::of_week(from.as_day() + calendar::days{7 * count * (unit == fortnight ? 2 : 1)});
        case weekend: {
            if (!from.has_day()) return {granularity::weekend, from.year, 0, 0, 0};
            const calendar::sys_days d = from.as_day();
            if (definite && calendar::weekday_of(d) <= calendar::wednesday)  // "the weekend": the nearer one
                return moment::of_week(d - calendar::days{7}, granularity::weekend);
            return moment::of_week(d + calendar::days{7 * count}, granularity::weekend);
        }
        case month: {
            if (!from.has_month()) return {granularity::month, from.year, 0, 0, 0};
            const calendar::month_of_year m = calendar::plus_months({from.year_of_calendar(), from.index}, count);
            return {granularity::month, moment::told_year(m.year), m.month, 0, 0};
        }
        case quarter: {
            if (!from.has_month()) return {granularity::quarter, from.year, 0, 0, 0};
            const calendar::month_of_year m = calendar::plus_months({from.year_of_calendar(), from.index}, 3 * count);
            return {granularity::quarter, moment::told_year(m.year), calendar::quarter_of(m.month), 0, 0};
        }
        case year:
            return {granularity::year, plus_years(from.year, count), 0, 0, 0};
        case decade:
            return {granularity::decade, from.year == 0 ? 0 : (from.year / 10 + count) * 10, 0, 0, 0};
        case century:
            return {granularity::century, from.year == 0 ? 0 : (from.year / 100 + count) * 100, 0, 0, 0};
        case millennium:
            return {granularity::millennium, from.year == 0 ? 0 : (from.year / 1000 + count) * 1000, 0, 0, 0};
        default:
            return {};
    }
}

/// The moment `units` units away, as fine as the unit: hours count days, fortnights weeks. Less than 10,000 years.
[[nodiscard]] inline moment counted(const moment& from, lexicon::time_unit unit, std::int64_t units) noexcept {
    const auto count = static_cast<int>(units);  // but of minutes and seconds
    switch (unit) {
        case lexicon::time_unit::second:
            return shifted(from, lexicon::time_unit::day, static_cast<int>(units / 86'400));
        case lexicon::time_unit::minute:
            return shifted(from, lexicon::time_unit::day, static_cast<int>(units / 1'440));
        case lexicon::time_unit::hour:
            return shifted(from, lexicon::time_unit::day, count / 24);
        case lexicon::time_unit::fortnight:
            return shifted(from, lexicon::time_unit::week, count * 2);
        case lexicon::time_unit::weekend:
            return shifted(from, lexicon::time_unit::week, count);
        case lexicon::time_unit::millennium:
            return shifted(from, lexicon::time_unit::year, count * 1000);
        default:
            return shifted(from, unit, count);
    }
}

}  // namespace gazette::resolve
