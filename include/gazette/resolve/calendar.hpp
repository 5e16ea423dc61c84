// Gazette: arithmetic on the proleptic Gregorian calendar that <chrono> leaves to its users: ISO weeks,
// months, weekdays near a day, movable feasts. All functions are total over std::chrono's years; dates of texts keep to
// those from -9999 to 9999 and 10,000 years around them.
#pragma once

#include <gazette/config.hpp>

#include <chrono>
#include <cstdint>

namespace gazette::calendar {

using std::chrono::days;
using std::chrono::sys_days;
using std::chrono::year_month_day;

/// A week of ISO 8601: the first week of a year is the one with its first Thursday.
struct iso_week {
    int year = 0;
    unsigned week = 0;  ///< 1 … 53
    friend constexpr bool operator==(iso_week, iso_week) = default;
};

// The two conversions are functions of their own: they are long, and much calls them.
GAZETTE_NOINLINE [[nodiscard]] constexpr sys_days day(int year, unsigned month, unsigned day_of_month) noexcept {
    return sys_days{year_month_day{std::chrono::year{year}, std::chrono::month{month}, std::chrono::day{day_of_month}}};
}
GAZETTE_NOINLINE [[nodiscard]] constexpr year_month_day civil(sys_days d) noexcept { return year_month_day{d}; }

[[nodiscard]] constexpr int year_of(sys_days d) noexcept { return static_cast<int>(civil(d).year()); }
[[nodiscard]] constexpr unsigned month_of(sys_days d) noexcept { return static_cast<unsigned>(civil(d).month()); }
[[nodiscard]] constexpr unsigned day_of(sys_days d) noexcept { return static_cast<unsigned>(civil(d).day()); }

/// The days of the week, as ISO 8601 counts them.
enum weekday_number : std::uint8_t { monday = 1, tuesday, wednesday, thursday, friday, saturday, sunday };

/// 1 (Monday) … 7 (Sunday).
[[nodiscard]] constexpr unsigned weekday_of(sys_days d) noexcept { return std::chrono::weekday{d}.iso_encoding(); }

/// The Monday of the ISO week that `d` lies in.
[[nodiscard]] constexpr sys_days monday_of(sys_days d) noexcept { return d - days{weekday_of(d) - 1}; }

/// The Monday of an ISO week; weeks past the year's last run on into the next year.
[[nodiscard]] constexpr sys_days monday_of(iso_week w) noexcept {
    return monday_of(day(w.year, 1, 4)) + days{7 * (static_cast<int>(w.week) - 1)};
}

GAZETTE_NOINLINE [[nodiscard]] constexpr iso_week week_of(sys_days d) noexcept {
    const sys_days thursday = monday_of(d) + days{3};
    const int year = year_of(thursday);
    return {year, static_cast<unsigned>((thursday - day(year, 1, 1)).count() / 7 + 1)};
}

[[nodiscard]] constexpr unsigned days_in_month(int year, unsigned month) noexcept {
    constexpr unsigned char lengths[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    return month == 2 && std::chrono::year{year}.is_leap() ? 29U : lengths[(month - 1) % 12];
}

/// Whether the calendar has that day; year 0 stands for an unknown year, in which Feb. 29 may be.
[[nodiscard]] constexpr bool exists(int year, unsigned month, unsigned day_of_month) noexcept {
    if (month < 1 || month > 12 || day_of_month < 1) return false;
    return day_of_month <= days_in_month(year == 0 ? 2000 : year, month);
}

/// A month of a year; months count on through years.
struct month_of_year {
    int year = 0;
    unsigned month = 1;
    friend constexpr bool operator==(month_of_year, month_of_year) = default;
};

[[nodiscard]] constexpr month_of_year plus_months(month_of_year from, int count) noexcept {
    const int index = from.year * 12 + static_cast<int>(from.month) - 1 + count;
    const int year = index >= 0 ? index / 12 : (index - 11) / 12;
    return {year, static_cast<unsigned>(index - year * 12) + 1};
}

/// The same day of another month, or the last one where that month is shorter.
[[nodiscard]] constexpr sys_days plus_months(sys_days d, int count) noexcept {
    const month_of_year m = plus_months({year_of(d), month_of(d)}, count);
    const unsigned last = days_in_month(m.year, m.month);
    return day(m.year, m.month, day_of(d) < last ? day_of(d) : last);
}

/// 1 … 4.
[[nodiscard]] constexpr unsigned quarter_of(unsigned month) noexcept { return (month + 2) / 3; }

/// The last day up to `d`, itself included, that is the weekday 1 … 7.
GAZETTE_NOINLINE [[nodiscard]] constexpr sys_days weekday_until(sys_days d, unsigned weekday) noexcept {
    return d - days{(weekday_of(d) + 7 - weekday) % 7};
}

/// The first day after `d` that is the weekday 1 … 7.
[[nodiscard]] constexpr sys_days weekday_after(sys_days d, unsigned weekday) noexcept {
    return weekday_until(d + days{7}, weekday);
}

/// The n-th weekday of a month; n = 5 means the last.
[[nodiscard]] constexpr sys_days nth_weekday(int year, unsigned month, unsigned weekday, unsigned n) noexcept {
    if (n >= 5) return weekday_until(day(year, month, days_in_month(year, month)), weekday);
    return weekday_until(day(year, month, 7), weekday) + days{7 * (static_cast<int>(n) - 1)};
}

/// Easter Sunday of the Western churches ("Anonymous Gregorian" algorithm, Nature, 1876).
[[nodiscard]] constexpr sys_days easter(int year) noexcept {
    const int a = year % 19, b = year / 100, c = year % 100;
    const int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    const int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    const int m = (a + 11 * h + 22 * l) / 451;
    const int n = h + l - 7 * m + 114;
    return day(year, static_cast<unsigned>(n / 31), static_cast<unsigned>(n % 31 + 1));
}

}  // namespace gazette::calendar
