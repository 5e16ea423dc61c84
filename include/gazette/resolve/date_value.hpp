// Gazette: points in time of any granularity, their TIMEX3 values and the days they cover.
#pragma once

#include <gazette/date.hpp>
#include <gazette/grammar/date_parts.hpp>
#include <gazette/lexicon/time_unit.hpp>
#include <gazette/resolve/calendar.hpp>

#include <cstddef>
#include <cstdint>
#include <iterator>
#include <string_view>

namespace gazette::resolve {

/// How finely a moment is told.
enum class granularity : std::uint8_t {
    none,
    day,
    week,
    weekend,
    month,
    quarter,
    half,
    season,
    year,
    decade,
    century,
    millennium
};

/// Decades, centuries, millennia: too long to count from.
[[nodiscard]] constexpr bool is_decade_or_longer(granularity grain) noexcept { return grain >= granularity::decade; }

/// A point in time as text tells it. A year of 0 and an `index` of 0 are unknown: they are written as X.
struct moment {
    granularity grain = granularity::none;
    int year = 0;          ///< negative: BC. Of a decade or century: its first year
    unsigned index = 0;    ///< month (of a day too), ISO week, quarter, half, or season 1 (spring) … 4 (winter)
    unsigned day = 0;      ///< day of the month; 0 unknown
    unsigned weekday = 0;  ///< told where the week is not known

    [[nodiscard]] static moment of_day(calendar::sys_days d) noexcept {
        const calendar::year_month_day c = calendar::civil(d);
        return {granularity::day, told_year(static_cast<int>(c.year())), static_cast<unsigned>(c.month()),
                static_cast<unsigned>(c.day()), 0};
    }
    [[nodiscard]] static moment of_week(calendar::sys_days d, granularity grain = granularity::week) noexcept {
        const calendar::iso_week w = calendar::week_of(d);
        return {grain, told_year(w.year), w.week, 0, 0};
    }
    /// 1 BC is the calendar's year 0.
    [[nodiscard]] static constexpr int told_year(int of_calendar) noexcept {
        return of_calendar <= 0 ? of_calendar - 1 : of_calendar;
    }
    [[nodiscard]] constexpr int year_of_calendar() const noexcept { return year < 0 ? year + 1 : year; }
    [[nodiscard]] bool has_day() const noexcept {
        return grain == granularity::day && year != 0 && index != 0 && day != 0;
    }
    [[nodiscard]] bool has_month() const noexcept {
        return (grain == granularity::day || grain == granularity::month) && year != 0 && index != 0;
    }
    [[nodiscard]] calendar::sys_days as_day() const noexcept {
        return calendar::day(year_of_calendar(), index, day);
    }
};

using date_text = decltype(date::value);

namespace detail {

inline void append_padded(date_text& out, int number, int width) noexcept {
    out.append_number(static_cast<std::uint32_t>(number < 0 ? -number : number), width);
}

/// Two digits of a number below 100.
inline void append_two(date_text& out, unsigned number) noexcept {
    out.push_back(static_cast<char>('0' + number / 10));
    out.push_back(static_cast<char>('0' + number % 10));
}

inline void append_year(date_text& out, int year) noexcept {
    if (year > 0 && year < 10'000) {
        append_two(out, static_cast<unsigned>(year) / 100);
        append_two(out, static_cast<unsigned>(year) % 100);
    } else if (year == 0) {
        out.append("XXXX");
    } else {
        if (year < 0) out.append("BC");
        append_padded(out, year, 4);
    }
}

/// A month, week or day, below 100.
inline void append_index(date_text& out, unsigned number) noexcept {
    if (number == 0)
        out.append("XX");
    else
        append_two(out, number % 100);
}

}  // namespace detail

/// Appends "2017-04-19", "2017-W16", "199" … to a value.
inline void append_value(date_text& out, const moment& m) noexcept {
    using namespace detail;
    constexpr std::string_view seasons[] = {"XX", "SP", "SU", "FA", "WI"};
    if (is_decade_or_longer(m.grain)) {
        const int width = m.grain == granularity::decade ? 3 : m.grain == granularity::century ? 2 : 1;
        const int unit = m.grain == granularity::decade ? 10 : m.grain == granularity::century ? 100 : 1000;
        if (m.year < 0) out.append("BC");
        if (m.year == 0)
            for (int i = 0; i < width; ++i) out.push_back('X');
        else
            append_padded(out, m.year / unit, width);
        return;
    }
    append_year(out, m.year);
    if (m.grain == granularity::year) return;
    out.push_back('-');
    switch (m.grain) {
        case granularity::week:
        case granularity::weekend:
            out.push_back('W');
            append_index(out, m.index);
            if (m.grain == granularity::weekend) out.append("-WE");
            return;
        case granularity::quarter:
            out.push_back('Q');
            if (m.index == 0)
                out.push_back('X');
            else
                out.append_number(m.index);
            return;
        case granularity::half:
            out.push_back('H');
            if (m.index == 0)
                out.push_back('X');
            else
                out.append_number(m.index);
            return;
        case granularity::season:
            out.append(seasons[m.index % 5]);
            return;
        case granularity::month:
            append_index(out, m.index);
            return;
        default:
            break;
    }
    if (m.weekday != 0 && m.index == 0) {
        out.append("WXX-");
        out.append_number(m.weekday);
        return;
    }
    append_index(out, m.index);
    out.push_back('-');
    append_index(out, m.day);
}

/// The days a moment covers; empty where they are not known.
[[nodiscard]] inline day_range days_of(const moment& m) noexcept {
    using calendar::day;
    if (m.year == 0 || m.year > 9999 || m.year < -9999) return {};
    const int year = m.year_of_calendar();
    const auto months = [&](unsigned from, int count) {
        const calendar::month_of_year end = calendar::plus_months({year, from}, count);
        return day_range{day(year, from, 1), day(end.year, end.month, 1)};
    };
    switch (m.grain) {
        case granularity::day:
            if (m.index == 0 || m.day == 0) return {};
            return {m.as_day(), m.as_day() + calendar::days{1}};
        case granularity::week:
        case granularity::weekend: {
            if (m.index == 0) return {};
            const calendar::sys_days monday = calendar::monday_of(calendar::iso_week{year, m.index});
            return {m.grain == granularity::week ? monday : monday + calendar::days{5}, monday + calendar::days{7}};
        }
        case granularity::month:
            return m.index == 0 ? day_range{} : months(m.index, 1);
        case granularity::quarter:
            return m.index == 0 ? day_range{} : months(m.index * 3 - 2, 3);
        case granularity::half:
            return m.index == 0 ? day_range{} : months(m.index * 6 - 5, 6);
        case granularity::season:
            return m.index == 0 ? day_range{} : months(m.index * 3, 3);  // meteorological
        case granularity::year:
            return months(1, 12);
        case granularity::decade:
            return m.year < 0 ? day_range{} : months(1, 120);
        case granularity::century:
            return m.year < 0 ? day_range{} : months(1, 1200);
        case granularity::millennium:
            return m.year < 0 ? day_range{} : months(1, 12000);
        default:
            return {};
    }
}

/// TIMEX3 names of the parts of the day, in the order of lexicon::day_part: dawn is one of the morning, midnight one of
/// the night. "noon" and "midnight" alone are clock times, not these.
[[nodiscard]] constexpr std::string_view day_part_code(lexicon::day_part part) noexcept {
    constexpr std::string_view codes[] = {"", "MO", "MI", "AF", "EV", "NI", "MO", "NI"};
    static_assert(std::size(codes) == static_cast<std::size_t>(lexicon::day_part::midnight) + 1);
    return codes[static_cast<std::size_t>(part)];
}

/// "P3D", "PT2H", "PXY", "P2Y6M"; half a unit is told in the next smaller one.
inline void append_duration(date_text& out, lexicon::time_unit unit, std::uint64_t hundredths, bool vague) noexcept {
    using lexicon::time_unit;
    struct row {  // of each unit, in their order
        char letter;
        bool clock;            // behind a "T"
        std::uint32_t factor;  // a fortnight is 2 W
        char half_letter;
        std::uint32_t half;  // half a year is 6 M
    };
    constexpr row rows[] = {{'X', false, 1, 'X', 0},    {'S', true, 1, 'S', 0},   {'M', true, 1, 'S', 30},
                            {'H', true, 1, 'M', 30},    {'D', false, 1, 'H', 12}, {'D', false, 2, 'D', 0},
                            {'W', false, 1, 'D', 0},    {'W', false, 2, 'W', 0},  {'M', false, 1, 'W', 2},
                            {'Q', false, 1, 'M', 0},    {'Y', false, 1, 'M', 6},  {'Y', false, 1, 'M', 0},
                            {'Y', false, 1, 'M', 6},    {'Y', false, 10, 'Y', 0}, {'Y', false, 100, 'Y', 0},
                            {'Y', false, 1000, 'Y', 0}, {'X', false, 1, 'X', 0}};
    static_assert(std::size(rows) == static_cast<std::size_t>(time_unit::period) + 1);
    const row& r = rows[static_cast<std::size_t>(unit)];
    out.push_back('P');
    if (r.clock) out.push_back('T');
    if (vague) {
        out.push_back('X');
        out.push_back(unit == time_unit::century ? 'C' : r.letter);
        return;
    }
    const std::uint64_t scaled = hundredths * r.factor, whole = scaled / 100;
    const std::uint32_t rest = static_cast<std::uint32_t>(scaled % 100);
    if (rest != 0 && r.half * rest % 50 == 0 && r.half != 0) {  // two and a half years
        if (whole != 0) {
            out.append_number(whole);
            out.push_back(r.letter);
        }
        if (unit == time_unit::day) out.push_back('T');
        out.append_number(r.half * 2 * rest / 100);
        out.push_back(r.half_letter);
        return;
    }
    out.append_number(whole);
    if (rest != 0) {
        out.push_back('.');
        if (rest % 10 == 0)
            out.append_number(rest / 10);
        else
            out.append_number(rest, 2);
    }
    out.push_back(r.letter);
}

/// The "6M" of "P1Y6M", the "T2H" of "P1DT2H", the "30M" of "PT2H30M".
GAZETTE_SELDOM inline void append_rest(date_text& out, const grammar::date_parts& p) noexcept {
    date_text rest;
    append_duration(rest, p.rest_unit, p.rest, false);
    const std::string_view text = rest.view();
    out.append(text.substr(is_of_clock(p.unit) ? 2 : 1));  // without its "PT", "P"
}

/// "P1W", "XXXX-WXX-7", "XXXX-07": what recurs, or how often.
GAZETTE_SELDOM inline void append_set(date_text& out, const grammar::date_parts& p) noexcept {
    if (p.weekday != 0 || p.month != 0 || p.season != 0) {
        const moment m = p.weekday != 0 ? moment{granularity::day, 0, 0, 0, p.weekday}
                         : p.month != 0 ? moment{granularity::month, 0, p.month, 0, 0}
                                        : moment{granularity::season, 0, p.season, 0, 0};
        append_value(out, m);
    } else if (p.has_day_part() && p.unit == lexicon::time_unit::none) {
        out.append("XXXX-XX-XX");
    } else if (p.per != lexicon::time_unit::none) {
        append_duration(out, p.per, 100, false);
        return;
    } else {
        append_duration(out, p.unit, p.hundredths, false);
        return;
    }
    if (p.has_day_part()) {
        out.push_back('T');
        out.append(day_part_code(p.day_part));
    }
}

}  // namespace gazette::resolve
