// Gazette: units of time: told by their place ("last week", "the third quarter"), counted ("three years"),
// counted from somewhere ("two days later"), and recurring ("twice a week").
#pragma once

#include <gazette/grammar/date_points.hpp>

namespace gazette::grammar::dates {

inline constexpr auto quarter = unit(time_unit::quarter);
inline constexpr auto half_unit = unit(time_unit::half);
/// What is told of a quarter or half of a business year: "profit"
struct told_of_quarter_terminal : terminal<told_of_quarter_terminal> {
    [[nodiscard]] constexpr unsigned width(const token& t) const noexcept {
        return t.is(lexicon::date_cue::told_of_quarter) ? 1 : 0;
    }
};
inline constexpr told_of_quarter_terminal told_of_quarter{};

// -- told by their place
inline constexpr auto this_year_rule = (word("this", "last", "next", "that") |
                                        (the >> -word("same", "following", "previous", "next"))) >>
                                       word("year");
inline constexpr part<this_year_rule, relation_opening> this_year;
/// "the third quarter of 1989", "fourth-quarter", "last year's third quarter", "the fiscal first quarter"
inline constexpr auto fiscal_quarter = -shade >> -(this_year >> possessive) >> -the >>
                                       -(kind_of_year >> -hyphen) >> ordinal >> -hyphen >> -kind_of_year >> quarter >>
                                       -(-kind_of_year >> of_year);
/// "the 1988 second quarter", "the 1988 period", "last year's quarter"
inline constexpr auto quarter_of_year = -the >> ((year_number >> -(ordinal >> -hyphen)) |
                                                 (this_year >> possessive >> -(ordinal >> -hyphen))) >>
                                        word("quarter", "period");
/// "Q3", "H1 2025", "Q4 of FY25", "2024 Q3", "3Q 2024", "3Q24"
inline constexpr auto short_quarter = ((-(year_number | business_year) >> business_quarter) | counted_quarter) >>
                                      !(tight >> hyphen) >> -(-kind_of_year >> of_year);
/// "the first half of this year", "the last half of the '80s"
inline constexpr auto half_period = -the >> (ordinal | word("last", "latter")) >> -hyphen >> half_unit >>
                                    ((of >> ((-the >> decade) | year_like | this_year)) | &told_of_quarter);
/// "earlier this week", "late last month", "the previous year", "the end of the month", "the latest fiscal year"
inline constexpr auto placed_unit =
    (-the >> word("same", "corresponding", "comparable") >>
     unit(time_unit::quarter, time_unit::period, time_unit::month, time_unit::week) >> told_year) |
    (-shade >> new_year) |
    (-shade >> relation >> -kind_of_year >> one_unit >> !(tight >> hyphen >> word("ago")) >> -(of >> year_like) >>
     -(word("or") >> word("so")));
/// "the first week of May", "the last day of the month", "the final weekend of 2025"
inline constexpr auto unit_of_period =
    -the >> (ordinal | word("last", "final")) >>
    unit(time_unit::day, time_unit::week, time_unit::weekend, time_unit::month, time_unit::quarter) >> of >>
    (((relation | the) >> word("month", "year")) | new_year | (month >> -of_year) | year_like);
inline constexpr auto week_of = the >> word("week") >> of >> (calendar_day | (relation >> weekday));
/// No event that tells which one is meant: "the day of the vote", "the week he died".
inline constexpr auto not_told_by_event = !of >> !one(word_class::pronoun, word_class::relative);
inline constexpr auto definite_unit = -shade >>
                                      ((the >> -kind_of_year >> !word("day") >> one_unit >> !(tight >> hyphen)) |
                                       (the >> word("day") >> open_end)) >>
                                      not_told_by_event;
/// "year-end", "month's end"
inline constexpr auto unit_end = -the >> -year_number >> word("year", "month") >> -possessive >> -hyphen >>
                                 word("end") >> -of_year;
/// "the second day", "the fourth year"
inline constexpr auto nth_unit = the >> ordinal >> unit(time_unit::day, time_unit::week, time_unit::month,
                                                        time_unit::year, time_unit::decade);
/// "year-earlier", "the year-ago quarter", "the year-earlier third quarter", "the quarter a year ago"
inline constexpr auto year_before =
    (-the >> word("year") >> -hyphen >> word("earlier", "ago") >> -(ordinal >> -hyphen) >>
     -(quarter | unit(time_unit::period) | word("month"))) |
    (the >> unit(time_unit::quarter, time_unit::period) >> word("a") >> word("year") >> word("ago", "earlier"));

// -- counted
inline constexpr auto article = in(word_group::article) | word("one");
inline constexpr auto amount_or_one = amount | article;
/// A word that rules about time do not know, in front of a unit in the plural: "two bloody weeks". Whether it tells of
/// the unit is checked when the match is judged.
struct unknown_word_terminal : terminal<unknown_word_terminal> {
    [[nodiscard]] constexpr unsigned width(const token& t) const noexcept {
        constexpr class_set known = lexicon::classes(
            word_class::preposition, word_class::conjunction, word_class::determiner, word_class::time_unit,
            word_class::cardinal, word_class::scale, word_class::quantifier, word_class::date_relation,
            word_class::auxiliary, word_class::modal, word_class::pronoun, word_class::relative);
        return t.is_word() && group_of(t) == word_group::none && !t.has(text::capitalised) && !t.any(known) &&
                       many_units.width(*(&t + 1)) != 0
                   ? 1
                   : 0;
    }
};
inline constexpr unknown_word_terminal unknown_word{};
/// "three years", "two more weeks", "a decade", "half an hour", "a year and a half", "a quarter-century"
inline constexpr auto counted_time_rule =
    (word("a") >> word("quarter") >> -of >> article >> any_unit) | (amount >> *stretch >> any_unit >> -half) |
    (amount >> unknown_word >> many_units) | (article >> *stretch >> any_unit >> !(tight >> hyphen) >> -half) |
    (word("half") >> article >> any_unit) | (article >> word("half") >> -hyphen >> any_unit) |
    (article >> word("quarter") >> -hyphen >> unit(time_unit::century));
inline constexpr opening length_opening = counted_opening | vague_opening | opened_by(word_group::half);
inline constexpr part<counted_time_rule, length_opening> counted_time;
inline constexpr auto or_so_rule = word("or") >> (word("so") | (counted >> -any_unit));
inline constexpr part<or_so_rule, opened_by(word_group::joint)> or_so;
inline constexpr auto length_rule = -approximation >> counted_time >> -or_so;
inline constexpr part<length_rule, length_opening | approximation_opening> length;
/// "last" where it is the verb: "expected to last six weeks", "will last two days".
struct verb_last_terminal : terminal<verb_last_terminal> {
    [[nodiscard]] constexpr unsigned width(const token& t) const noexcept {
        const token& before = *(&t - 1);
        return t.word == lexicon::word_id("last") &&
                       (before.word == lexicon::word_id("to") ||
                        before.any(lexicon::classes(word_class::modal, word_class::negation)))
                   ? 1
                   : 0;
    }
};
inline constexpr verb_last_terminal verb_last{};
/// "the past two months", "the first nine months", "the next few days", "the year-ago nine months"
inline constexpr auto placed_length = !verb_last >> -approximation >> -(the | word("these", "those", "this")) >>
                                      (relation_word | (word("year") >> -hyphen >> word("earlier", "ago"))) >>
                                      -relation_word >> ((amount >> *stretch >> any_unit >> -or_so) |
                                                         (word("half") >> -hyphen >> unit(time_unit::century)));
/// "the nine months", "the four days"
inline constexpr auto the_length = the >> counted >> *stretch >> any_unit;
/// "10-year", "two-year-old", "decade-long", "seven years old"
inline constexpr auto compound =
    (-approximation >> (counted | word("several")) >> joiner >> any_unit >> -(joiner >> word("old", "long"))) |
    (-approximation >> any_unit >> hyphen >> word("long", "old"));
inline constexpr auto long_word = in(word_group::long_word);
/// "years", "recent weeks and months", "the coming months", "decades to come", "weeks or months"
inline constexpr auto and_units = word("and", "or") >> many_units;
inline constexpr auto bare_units =
    (many_units >> -((word("to") >> word("come")) | and_units)) |
    (-the >> in(word_group::recent, word_group::future, word_group::past, word_group::relation, word_group::early) >>
     many_units >> -(word("ahead") | and_units)) |
    (the >> many_units >> -word("ahead"));
/// "ago", "later", "from now"
inline constexpr auto direction_first = in(word_group::direction, word_group::later, word_group::relation_only);
inline constexpr auto direction = &direction_first >> (word("ago", "earlier", "later", "previously", "hence") |
                                                       (word("from") >> word("now", "today")) |
                                                       (word("before", "after", "prior") >> &clause_end));
inline constexpr auto offset = length >> direction >> !word("than");
inline constexpr auto day_before = the >> word("day", "year", "week", "month", "night") >>
                                   word("before", "after", "earlier") >> &clause_end;

// -- recurring
inline constexpr auto each_rule = in(word_group::each);
inline constexpr part<each_rule, opened_by(word_group::each)> each;
inline constexpr auto recurring = (each >> -word("other", "single", "few") >> -(ordinal | counted) >>
                                   (any_unit | weekday | month | day_part | one(word_class::season)) >> -day_part) |
                                  (weekdays >> -(word("and") >> weekdays)) |
                                  (weekday >> word("mornings", "afternoons", "evenings", "nights"));
inline constexpr auto times_a_unit = (in(word_group::times) | (amount >> word("times")) | (amount >> any_unit)) >>
                                     word("a", "an", "per", "each", "every") >> any_unit;
inline constexpr auto per_unit = word("per") >> any_unit;
inline constexpr auto adverb_of_frequency =
    (word("quarterly") >> open_end) | (!word("quarterly") >> in(word_group::frequently));

/// A token behind "for".
struct after_for_terminal : terminal<after_for_terminal> {
    [[nodiscard]] constexpr unsigned width(const token& t) const noexcept {
        return (&t - 1)->word == lexicon::word_id("for") ? 1 : 0;
    }
};
inline constexpr after_for_terminal after_for{};
/// "a week on Sunday", "two weeks from Friday", "a week today"; not "for a week from Friday"
inline constexpr auto offset_from_day = !after_for >> amount_or_one >>
                                        unit(time_unit::day, time_unit::week, time_unit::fortnight) >>
                                        ((word("on", "from") >> weekday) |
                                         (-word("from") >> in(word_group::named_day)));
inline constexpr auto vague_offset = many_units >> word("ago", "earlier", "later");

inline constexpr auto these_days = word("these") >> word("days");
inline constexpr auto now = (-word("right") >> word("now")) | word("currently", "current", "nowadays", "presently") |
                            (word("this") >> word("moment"));
/// "recently", "more recent"; not "as recently as Monday", "most recently last October"
inline constexpr auto recently = -word("more", "most") >> word("recently", "recent", "lately") >> !word("as") >>
                                 !(relation >> (month | one_unit | one(word_class::season)));
inline constexpr auto the_past = the >> -word("recent", "distant") >> word("past") >> open_end;
inline constexpr auto former = word("former");
inline constexpr auto soon = word("soon") >> !word("as", "after", "before");
inline constexpr auto the_future = the >> -word("near", "foreseeable", "immediate", "distant") >>
                                   word("future") >> open_end;

}  // namespace gazette::grammar::dates
