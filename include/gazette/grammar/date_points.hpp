// Gazette: points in time: days, months, years, clock times.
#pragma once

#include <gazette/grammar/date_words.hpp>

namespace gazette::grammar::dates {

inline constexpr auto relation_first =
    in(word_group::the, word_group::this_these, word_group::that_those, word_group::relation);
/// "new year" in small letters: the year to come; "New Year" is a feast.
[[nodiscard]] constexpr bool is_new_year(const token& t) noexcept {
    const token& year = (&t)[1];
    return t.word == lexicon::word_id("new") && group_of(year) == word_group::year && !year.has(text::capitalised) &&
           (&year)[1].kind != token_kind::possessive;
}
struct new_year_terminal : terminal<new_year_terminal> {
    [[nodiscard]] constexpr unsigned width(const token& t) const noexcept { return is_new_year(t) ? 2 : 0; }
};
inline constexpr auto new_year = the >> new_year_terminal{};
/// "this year", "of the same year", "last year", "the year before"
inline constexpr auto told_year_rule = -of >> &relation_first >>
                                       ((word("this", "last", "next") >> word("year")) |
                                        (the >> word("year") >> word("before", "after", "earlier") >> &clause_end) |
                                        (word("that", "the") >> word("same", "following", "next", "previous") >>
                                         word("year")) |
                                        (word("that") >> word("year")) | new_year);
inline constexpr part<told_year_rule, relation_opening | opened_by(word_group::joint)> told_year;
/// What tells the year after a day, month or season: ", 1998", "of 1998", "479 BC", "last year"
inline constexpr auto of_year_rule = (-comma >> -of >> year_like >> -era) | (-of >> digits(3, 100, 999) >> era) |
                                     (-comma >> -of >> -(the >> word("year")) >> year_words) | told_year;
inline constexpr opening of_year_opening = year_opening | relation_opening |
                                           opened_by(word_group::joint, word_group::spelled) |
                                           opened_by_kind(token_kind::comma);
inline constexpr part<of_year_rule, of_year_opening> of_year;

// -- days
inline constexpr auto no_count = !(percent | word("percent", "per"));
/// "(March 17) last", "(3 June) last"
inline constexpr auto last_one = word("last") >> open_end;
inline constexpr auto calendar_day_rule =
    (month >> -the >> day >> no_count >> !(tight >> colon >> tight) >> -(of_year | last_one)) |
    (-(the >> !day_number) >> day >> -of >> month >> -(of_year | last_one));
inline constexpr part<calendar_day_rule, day_opening | opened_by(word_group::the) | opened_by_class(word_class::month)>
    calendar_day;
inline constexpr auto dated_weekday_rule = one(word_class::weekday) >> -stop >> -comma >> calendar_day;
inline constexpr part<dated_weekday_rule, opened_by_class(word_class::weekday)> dated_weekday;
/// "Christmas", "Labor Day weekend", "Easter week", "Thanksgiving 2012"
inline constexpr auto holiday_rule = is(word_class::holiday) >> -word("week", "weekend") >> -of_year;
inline constexpr part<holiday_rule> holiday;
/// "Tuesday", "Tuesday week", "Monday fortnight", "Tuesday last week", "Tuesday evening last week"
inline constexpr auto told_week = word("last", "this", "next") >> word("week") >> !possessive >> !(tight >> hyphen);
inline constexpr auto weekday_week = weekday >> -((word("week", "fortnight") >> open_end) |
                                                  (-one(word_class::day_part) >> told_week));
inline constexpr auto some_day_rule =
    in(word_group::named_day) | (-relation >> (dated_weekday | weekday_week | calendar_day | holiday)) | calendar_day;
inline constexpr part<some_day_rule> some_day;
inline constexpr auto day_part = one(word_class::day_part);
/// "the day after Christmas", "the day before Jan. 6", "the day before last Tuesday"
inline constexpr auto day_beside = -the >> word("day") >> word("after", "before") >>
                                   (holiday | calendar_day | (-relation >> weekday));
inline constexpr auto after_tomorrow = the >> word("day") >> word("after", "before") >> word("tomorrow", "yesterday");
// -- clock times
inline constexpr auto half_of_day_rule =
    word("a.m.", "p.m.", "a.m", "p.m", "am", "pm") | (word("in") >> the >> day_part);
inline constexpr part<half_of_day_rule, opened_by(word_group::half_of_day, word_group::joint)> half_of_day;
inline constexpr auto zone_rule =
    (word("local") >> word("time")) | word("gmt", "utc", "est", "edt", "cst", "cdt", "mst", "mdt", "pst", "pdt", "bst",
                                           "cet", "cest", "eet", "eest", "ist", "et", "ct", "pt", "msk", "jst", "hkt",
                                           "sast", "awst", "acst", "acdt", "aest", "aedt", "nzst", "nzdt");
inline constexpr part<zone_rule, opened_by_class(word_class::clock)> zone;
inline constexpr auto minutes = tight >> colon >> tight >> digits(2, 0, 59) >>
                                -(tight >> colon >> tight >> digits(2, 0, 59));
inline constexpr short_number hour(0, 24);
inline constexpr auto time_of_day_rule =
    (hour >> minutes >> -half_of_day) | (hour >> tight >> colon >> tight >> lettered(4)) |
    (hour >> tight >> period >> tight >> digits(2, 0, 59) >> half_of_day) |
    ((decimal | hour | one(word_class::cardinal)) >> (half_of_day | (word("o'clock") >> -half_of_day))) |
    suffixed(2, 1, 12) | dotted_time | (digits(4, 0, 2400) >> zone) | (digits(4, 0, 959) >> word("hours")) |
    in(word_group::noon);
inline constexpr part<time_of_day_rule,
                      opened_by(word_group::noon) | opened_by_class(word_class::cardinal) |
                          opened_by_kind(token_kind::numeral, token_kind::decimal, token_kind::alphanumeral)>
    time_of_day;
/// "late Friday", "earlier today", "Friday morning", "Thursday 10 a.m."
inline constexpr auto day_point = -shade >> some_day >> -((-hyphen >> -shade >> day_part) | (time_of_day >> -zone));
/// "early last night", "this evening", "dawn Wednesday", "the morning of Sept. 11", "overnight"
inline constexpr auto part_of_day =
    (-shade >> relation >> -shade >> day_part) | (-the >> -shade >> day_part >> -word("hours") >> -of >> some_day) |
    ((the | word("that", "mid")) >> -hyphen >> -shade >> day_part) | in(word_group::overnight);
inline constexpr auto night = word("night");
/// "25" in "April 24 and 25"; looks back.
struct listed_day_terminal : terminal<listed_day_terminal> {
    [[nodiscard]] constexpr unsigned width(const token& t) const noexcept {
        const token* const before = &t - 1;
        const token& name = before[-2].kind == token_kind::period ? before[-3] : before[-2];
        return is_day(t) && before->word == lexicon::word_id("and") && is_day(before[-1]) && name.is(word_class::month)
                   ? 1
                   : 0;
    }
    [[nodiscard]] static constexpr bool is_day(const token& t) noexcept {
        return t.kind == token_kind::numeral && t.size() <= 2 && t.number >= 1 && t.number <= 31;
    }
};
inline constexpr listed_day_terminal a_listed_day{};
inline constexpr auto listed_day = a_listed_day >> (of_year | (!of >> open_end));
/// "the 5th", where no noun follows
inline constexpr auto day_of_month = the >> suffixed(2, 1, 31) >> !of >>
                                     &(clause_end | one(word_class::preposition, word_class::conjunction,
                                                        word_class::auxiliary, word_class::modal, word_class::relative,
                                                        word_class::pronoun, word_class::adverb));
/// "the 14th of next month", "the first of the month"
inline constexpr auto day_of_told_month = -the >> ordinal >> of >> (relation | the) >> word("month");
/// "the fourth Thursday in November", "the last Monday of May 2024", "the first Monday of next month"
inline constexpr auto weekday_of_month = -the >> (ordinal | word("last")) >> weekday >>
                                         ((word("of", "in") >> month >> -of_year) |
                                          (of >> (relation | the) >> word("month")));
/// "21.10.2025": which numbers they are is checked when the value is read
inline constexpr auto dotted = decimal;
/// "2017-04-19", "2017-04-19T10:15:00Z", "2017-04-19 10:15", "19/04/2017", "2017/04/19", "9/11"
inline constexpr auto iso_minutes = tight >> colon >> tight >> (digits(2, 0, 59) | lettered(3));
inline constexpr auto iso_day = year_number >> tight >> hyphen >> tight >> digits(2, 1, 12) >> tight >> hyphen >> tight
                                >> ((lettered(5) >> iso_minutes >> -iso_minutes) |
                                    (digits(2, 1, 31) >> -(time_of_day >> -zone)));
inline constexpr auto slashed =
    (day_number >> tight >> slash >> tight >> day_number >> tight >> slash >> tight >>
     (year_number | digits(2, 0, 99))) |
    (year_number >> tight >> slash >> tight >> digits(2, 1, 12) >> tight >> slash >> tight >> digits(2, 1, 31)) |
    (digits(1, 9, 9) >> tight >> slash >> tight >> digits(2, 11, 11));
inline constexpr auto dashed =
    day_number >> tight >> hyphen >> tight >> day_number >> tight >> hyphen >> tight >> year_number;
/// The last day of a range, not before the first: "12" in "March 10-12", not "8" in "March 10-8". Looks back.
struct last_day_terminal : terminal<last_day_terminal> {
    [[nodiscard]] constexpr unsigned width(const token& t) const noexcept {
        return t.number >= (&t - 2)->number ? day_number.width(t) : 0;
    }
};
inline constexpr last_day_terminal last_day{};
/// "March 10-12", "Nov. 3 to 6, 2016", "10-12 March"
inline constexpr auto day_range =
    (month >> day_number >> -tight >> (joiner | word("to", "through")) >> last_day >>
     !(tight >> (slash | hyphen | colon)) >> no_count >> !any_unit >> -of_year) |
    (day_number >> ((tight >> joiner >> tight) | word("to")) >> last_day >> month >> -of_year);

// -- months, seasons, years
/// "June", "early next May", "the December quarter", "the April-June quarter"
inline constexpr auto calendar_month = -shade >> -relation >> month >>
                                       ((tight >> joiner >> tight >> month >> word("quarter") >> -of_year) |
                                        (-of_year >> -word("quarter")));
inline constexpr auto season = -shade >> -(relation | the) >> one(word_class::season) >> -of_year;
/// "1998", "early 1998", "fiscal 1998", "the 2008 fiscal year", "the year 2000", "490 BC", "mid-1996"
inline constexpr auto year = -shade >> -(kind_of_year) >>
                             ((year_number >> in(word_group::year_kind) >> -hyphen >> word("year")) |
                              (-(-the >> word("year", "years")) >> (year_like >> -era)) |
                              (the >> word("year") >> year_words) | year_words | (digits(3, 100, 999) >> era) |
                              (digits(2, 10, 99) >> era) | closing_year |
                              (digits(3, 100, 999) >>
                               &((joiner | word("to", "and", "or", "until")) >> digits(3, 100, 999) >> era)) |
                              (word("ad") >> numeral));
inline constexpr auto decades = -shade >> -the >> -shade >> ((suffixed(1, 10, 990) >> era) | (decade >> -era));
inline constexpr auto century = -shade >> -the >> -shade >> ordinal >> -hyphen >> word("century", "centuries") >> -era;

/// "last night", "that afternoon"
inline constexpr auto told_part = &relation_first >> relation >> day_part;
/// "7 tonight", "6.30 that evening"; which word must stand before them is checked when the match is judged.
inline constexpr auto hour_of_part = (hour | decimal) >> (word("tonight") | (word("this", "that") >> day_part));
/// "11:30 p.m. local time", "4 a.m. Sunday", "9:34 p.m., March 19 EST", "9 o'clock last night"
inline constexpr auto clock = -shade >> time_of_day >> -zone >>
                                  -((-comma >> -relation >> some_day >> -day_part >> -zone) | (told_part >> -zone)) |
                              hour_of_part;

}  // namespace gazette::grammar::dates
