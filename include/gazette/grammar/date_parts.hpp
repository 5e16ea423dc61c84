// Gazette: what an expression of time says, part by part, before it is known which time it means.
#pragma once

#include <gazette/date.hpp>
#include <gazette/lexicon/time_unit.hpp>
#include <gazette/lexicon/word_number.hpp>

#include <cstdint>

namespace gazette::grammar {

/// How a matched expression is read: see grammar/date_reader.hpp.
enum class date_shape : std::uint8_t {
    point,     ///< days, months, years …, with what stands beside them: "late last May", "Friday morning"
    numeric,   ///< "2017-04-19", "3/4/25"
    range,     ///< "March 10-12"
    unit,      ///< a unit of the calendar, told by its place: "this week", "the third quarter"
    offset,    ///< counted from a day: "two years ago", "a day later"
    duration,  ///< "three years", "10-year"
    set,       ///< "every Sunday", "twice a week", "annually"
    present,
    past,
    future  ///< "now", "recently", "the future"
};

/// Where a period lies from the one it is told against.
enum class date_place : std::uint8_t {
    none,
    last,
    current,
    next,  ///< from the document's day: "last", "this", "next"
    previous,
    same,
    following  ///< from the date told before: "previous", "that", "following"
};

/// "last", "this", "next": from the document's day.
[[nodiscard]] constexpr bool counts_from_document(date_place where) noexcept {
    return where > date_place::none && where < date_place::previous;
}
/// "previous", "that", "following": from the date told before.
[[nodiscard]] constexpr bool counts_from_told(date_place where) noexcept { return where >= date_place::previous; }

/// A day told by a word of its own.
enum class deictic_day : std::uint8_t { none, today, yesterday, tomorrow, before_yesterday, after_tomorrow };

/// Which way an offset counts, and from where.
enum class date_direction : std::uint8_t { none, ago, from_now, earlier, later };

/// The year of "9/11" and of "the Sept. 11 attacks": no other day is known so well without it.
inline constexpr std::int16_t year_of_september_11 = 2001;

/// The parts of one expression; 0 (or -1 for clock times) is "not told".
struct date_parts {
    date_shape shape = date_shape::point;
    date_modifier mod = date_modifier::none;
    date_place place = date_place::none;
    date_place year_place = date_place::none;  ///< "June last year", "last year's third quarter"
    date_direction direction = date_direction::none;
    deictic_day named_day = deictic_day::none;
    lexicon::time_unit unit = lexicon::time_unit::none;
    std::int16_t year = 0;    ///< negative: BC
    std::int16_t decade = 0;  ///< its first year
    std::uint8_t month = 0, last_month = 0;
    std::uint8_t day = 0, last_day = 0;  ///< last_day: of a range
    std::uint8_t weekday = 0, season = 0;
    lexicon::holiday holiday = lexicon::holiday::none;
    lexicon::day_part day_part = lexicon::day_part::none;
    std::uint8_t ordinal = 0;  ///< "third", "20th"; or `latest`
    std::int8_t hour = -1, minute = -1;
    bool definite = false;         ///< "the"
    bool indefinite = false;       ///< "a" counts one
    bool vague = false;            ///< "several", "recent", no number at all
    bool several_units = false;    ///< the unit is in the plural
    bool age = false;              ///< "two-year-old"
    bool year_before = false;      ///< "year-earlier", "year-ago"
    bool ends_unit = false;        ///< "year-end"
    bool short_year = false;       ///< two digits
    bool bad_suffix = false;       ///< letters behind digits that no date has: not an expression of time
    bool of_period = false;        ///< "the last week of March"
    bool nth_weekday = false;      ///< "the fourth Thursday in November"
    std::uint64_t hundredths = 0;  ///< the amount, times 100
    std::uint64_t rest = 0;        ///< of "a year and six months": the six, times 100
    lexicon::time_unit rest_unit = lexicon::time_unit::none;
    lexicon::time_unit per = lexicon::time_unit::none;  ///< "twice a week"

    static constexpr std::uint8_t latest = 255;  ///< the ordinal of "the latest quarter"

    /// Three of the unit are told, say, and no fraction of it.
    [[nodiscard]] constexpr bool amounts_to(std::uint64_t count) const noexcept { return hundredths == count * 100; }
    [[nodiscard]] constexpr bool has_holiday() const noexcept { return holiday != lexicon::holiday::none; }
    [[nodiscard]] constexpr bool has_day_part() const noexcept { return day_part != lexicon::day_part::none; }
    [[nodiscard]] constexpr bool has_day() const noexcept {
        return weekday != 0 || named_day != deictic_day::none || (month != 0 && day != 0);
    }
};

}  // namespace gazette::grammar
