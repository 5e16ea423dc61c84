// The calendar, checked on every day from 1900 to 2100 against counting day by day.
#include <gazette/resolve/calendar.hpp>
#include <gazette/resolve/holidays.hpp>

#include "catch.hpp"

using namespace gazette::calendar;

TEST_CASE("every day from 1900 to 2100") {
    // 1900-01-01 was a Monday, and the first day of week 1.
    unsigned weekday = 1, month = 1, day_of_month = 1;
    int year = 1900;
    iso_week week{1900, 1};
    std::size_t mistakes = 0;
    for (sys_days d = day(1900, 1, 1); d < day(2101, 1, 1); d += days{1}) {
        const bool right =
            weekday_of(d) == weekday && year_of(d) == year && month_of(d) == month && day_of(d) == day_of_month &&
            week_of(d) == week && monday_of(week) == d - days{weekday - 1} && weekday_until(d, weekday) == d &&
            weekday_after(d, weekday) == d + days{7} && weekday_until(d, weekday % 7 + 1) == d - days{6} &&
            weekday_after(d, weekday % 7 + 1) == d + days{1} && exists(year, month, day_of_month) &&
            quarter_of(month) == (month - 1) / 3 + 1;
        if (!right) {
            CAPTURE(year, month, day_of_month);
            CHECK(right);
            if (++mistakes > 5) return;
        }
        // count on
        if (++day_of_month > days_in_month(year, month)) {
            CHECK(!exists(year, month, day_of_month));
            day_of_month = 1;
            if (++month > 12) month = 1, ++year;
        }
        if (++weekday > 7) {
            weekday = 1;
            // A week belongs to the year that has its Thursday.
            const bool last_of_year = month == 12 ? day_of_month >= 29 : month == 1 && day_of_month <= 4;
            if (last_of_year)
                week = {month == 12 ? year + 1 : year, 1};
            else
                ++week.week;
        }
    }
    CHECK(mistakes == 0);
}

TEST_CASE("weeks across the ends of years") {
    CHECK(week_of(day(2016, 1, 3)) == iso_week{2015, 53});
    CHECK(week_of(day(2018, 12, 31)) == iso_week{2019, 1});
    CHECK(week_of(day(2020, 12, 31)) == iso_week{2020, 53});
    CHECK(week_of(day(2021, 1, 3)) == iso_week{2020, 53});
    CHECK(week_of(day(2021, 1, 4)) == iso_week{2021, 1});
}

TEST_CASE("months there and back, from every month") {
    for (int year = 1900; year <= 2100; ++year) {
        for (unsigned month = 1; month <= 12; ++month) {
            for (int count : {-25, -12, -1, 0, 1, 11, 12, 13, 240}) {
                const month_of_year there = plus_months(month_of_year{year, month}, count);
                CHECK(there.month >= 1);
                CHECK(there.month <= 12);
                CHECK(plus_months(there, -count) == month_of_year{year, month});
                CHECK((there.year * 12 + static_cast<int>(there.month)) - (year * 12 + static_cast<int>(month)) ==
                      count);
            }
        }
    }
    CHECK(plus_months(day(2024, 1, 31), 1) == day(2024, 2, 29));
    CHECK(plus_months(day(2023, 1, 31), 1) == day(2023, 2, 28));
    CHECK(plus_months(day(2023, 3, 15), -3) == day(2022, 12, 15));
    CHECK(plus_months(month_of_year{1, 1}, -1) == month_of_year{0, 12});
}

TEST_CASE("days that are none") {
    CHECK(exists(2024, 2, 29));
    CHECK(!exists(2015, 2, 29));
    CHECK(!exists(1900, 2, 29));
    CHECK(exists(2000, 2, 29));
    CHECK(exists(0, 2, 29));
    CHECK(!exists(2024, 4, 31));
    CHECK(!exists(2024, 13, 1));
    CHECK(!exists(2024, 0, 1));
    CHECK(!exists(2024, 1, 0));
}

TEST_CASE("movable feasts") {
    CHECK(easter(1954) == day(1954, 4, 18));
    CHECK(easter(2000) == day(2000, 4, 23));
    CHECK(easter(2008) == day(2008, 3, 23));
    CHECK(easter(2011) == day(2011, 4, 24));
    CHECK(easter(2026) == day(2026, 4, 5));
    CHECK(nth_weekday(2024, 11, 4, 4) == day(2024, 11, 28));
    CHECK(nth_weekday(2024, 5, 1, 5) == day(2024, 5, 27));
    CHECK(nth_weekday(2026, 1, 1, 3) == day(2026, 1, 19));
    for (int year = 1900; year <= 2100; ++year) {
        CHECK(weekday_of(easter(year)) == 7);
        CHECK(easter(year) >= day(year, 3, 22));
        CHECK(easter(year) <= day(year, 4, 25));
        for (const feast& f : detail::feasts) CHECK(year_of(feast_day(f.name, year)) == year);
    }
}
