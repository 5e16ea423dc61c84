// Gazette: expressions of time: "Wednesday", "early next year", "the third quarter of 1989", "two days later".
#pragma once

#include <gazette/grammar/date_amounts.hpp>
#include <gazette/grammar/date_parts.hpp>

namespace gazette::grammar {

/// A rule's match with the shape to read it by.
struct date_match : match {
    date_shape shape = date_shape::point;
};

/// The words that expressions of time are found by; they are read from where they begin, which may be before.
inline constexpr lexicon::class_set date_anchor_classes = lexicon::classes(
    word_class::month, word_class::weekday, word_class::time_unit, word_class::day_part, word_class::season,
    word_class::deictic, word_class::holiday, word_class::clock, word_class::frequency);

/// What an expression of time can begin with.
struct date_start {
    lexicon::class_set classes = 0;
    bool number = false;  ///< digits, or the mark of omission before them

    [[nodiscard]] constexpr bool operator()(const token& t) const noexcept {
        if (t.any(classes)) return true;
        return number && ((t.kind >= token_kind::numeral && t.kind <= token_kind::alphanumeral) ||
                          (t.kind >= token_kind::single_straight && t.kind <= token_kind::single_left));
    }
};

/// A row of the tables below: a rule's name, how to read what it matches, what it can begin with, and the rule
/// itself, compiled into a function.
struct date_rule {
    std::string_view name;
    date_shape shape;
    date_start start;
    const token* (*end_of)(const token* first) noexcept;
};

namespace dates {

template <const auto& Rule>
[[nodiscard]] consteval date_rule row(std::string_view name, date_shape shape, date_start start) {
    return {name, shape, start, &part<Rule>::end_of};
}

using how = date_shape;

/// "the", "this", "last", "early", "fiscal"
inline constexpr auto placing =
    lexicon::classes(word_class::date_modifier, word_class::date_relation, word_class::determiner);
inline constexpr date_start from_digits{0, true};
inline constexpr date_start from_day{
    placing | lexicon::classes(word_class::weekday, word_class::month, word_class::deictic, word_class::holiday,
                               word_class::phrase_start, word_class::ordinal),
    true};
inline constexpr date_start from_month{placing | lexicon::classes(word_class::month)};
inline constexpr date_start from_season{placing | lexicon::classes(word_class::season)};
inline constexpr date_start from_day_part{placing | lexicon::classes(word_class::day_part)};
inline constexpr date_start from_clock{
    lexicon::classes(word_class::clock, word_class::day_part, word_class::cardinal, word_class::date_modifier), true};
inline constexpr date_start from_year{placing | lexicon::classes(word_class::cardinal, word_class::deictic), true};
inline constexpr date_start from_place{placing | lexicon::classes(word_class::ordinal), true};
inline constexpr date_start from_amount{
    lexicon::classes(word_class::date_modifier, word_class::date_relation, word_class::determiner, word_class::cardinal,
                     word_class::quantifier, word_class::approximator, word_class::scale, word_class::preposition,
                     word_class::conjunction),
    true};
inline constexpr date_start from_unit{placing | lexicon::classes(word_class::time_unit, word_class::deictic)};
inline constexpr date_start from_frequency{
    lexicon::classes(word_class::frequency, word_class::weekday, word_class::determiner)};
inline constexpr date_start from_reference{
    lexicon::classes(word_class::deictic, word_class::determiner, word_class::date_modifier, word_class::approximator)};

// Rules by the sort of word that led to them. The longest match wins, the first of equals.
inline constexpr date_rule numeric_rules[] = {
    row<iso_day>("date.iso", how::numeric, from_digits),
    row<slashed>("date.slashed", how::numeric, from_digits),
    row<dashed>("date.dashed", how::numeric, from_digits),
    row<clock>("date.clock", how::point, from_clock),
    row<year>("date.year", how::point, from_year),
    row<decades>("date.decade", how::point, from_year),
    row<quarter_of_year>("date.quarter_of_year", how::unit, from_place),
};
inline constexpr date_rule point_rules[] = {
    row<recurring>("date.recurring", how::set, from_frequency),
    row<day_range>("date.day_range", how::range, {lexicon::classes(word_class::month), true}),
    row<day_point>("date.day", how::point, from_day),
    row<calendar_month>("date.month", how::point, from_month),
    row<season>("date.season", how::point, from_season),
    row<part_of_day>("date.part_of_day", how::point, from_day_part),
    row<clock>("date.clock", how::point, from_clock),
    row<night>("date.night", how::point, {lexicon::classes(word_class::day_part)}),
    row<decades>("date.decade", how::point, from_year),
    row<year>("date.year", how::point, {lexicon::classes(word_class::cardinal)}),
};
inline constexpr date_rule unit_rules[] = {
    row<century>("date.century", how::point, from_place),
    row<after_tomorrow>("date.after_tomorrow", how::point, {lexicon::classes(word_class::determiner)}),
    row<year>("date.year", how::point, from_unit),
    row<week_of>("date.week_of", how::point, {lexicon::classes(word_class::determiner)}),
    row<offset>("date.offset", how::offset, from_amount),
    row<vague_offset>("date.vague_offset", how::offset, from_unit),
    row<fiscal_quarter>("date.quarter", how::unit, from_place),
    row<quarter_of_year>("date.quarter_of_year", how::unit, from_place),
    row<half_period>("date.half", how::unit, from_place),
    row<placed_unit>("date.unit", how::unit, from_place),
    row<unit_end>("date.unit_end", how::unit, from_unit),
    row<year_before>("date.year_before", how::unit, from_unit),
    row<nth_unit>("date.nth_unit", how::unit, {lexicon::classes(word_class::determiner)}),
    row<definite_unit>("date.definite_unit", how::unit, from_place),
    row<recurring>("date.recurring", how::set, from_frequency),
    row<times_a_unit>("date.times_a_unit", how::set,
                      {from_amount.classes | lexicon::classes(word_class::frequency), true}),
    row<per_unit>("date.per_unit", how::set, from_frequency),
    row<placed_length>("date.placed_length", how::duration, from_amount),
    row<length>("date.length", how::duration, from_amount),
    row<compound>("date.compound", how::duration,
                  {from_amount.classes | lexicon::classes(word_class::time_unit), true}),
    row<the_length>("date.the_length", how::duration, {lexicon::classes(word_class::determiner)}),
    row<long_word>("date.long_word", how::duration, from_unit),
    row<bare_units>("date.units", how::duration, from_unit),
    row<these_days>("date.these_days", how::present, {lexicon::classes(word_class::determiner)}),
};
inline constexpr date_rule reference_rules[] = {
    row<now>("date.now", how::present, from_reference),
    row<recently>("date.recently", how::past, from_reference),
    row<the_past>("date.the_past", how::past, from_reference),
    row<soon>("date.soon", how::future, from_reference),
    row<the_future>("date.the_future", how::future, from_reference),
    row<former>("date.former", how::past, from_reference),
};
inline constexpr date_rule frequency_rules[] = {row<adverb_of_frequency>("date.frequency", how::set, from_frequency)};

template <std::size_t Count>
void longest_of(date_match& best, const date_rule (&rules)[Count], const token* first) noexcept {
    for (const date_rule& candidate : rules) {
        if (!candidate.start(*first)) continue;
        const token* const last = candidate.end_of(first);
        if (last > first && (best.last == nullptr || last > best.last))
            best = {{last, candidate.name}, candidate.shape};
    }
}

}  // namespace dates

/// Matches an expression of time that begins at `first` because of the word or numeral at `anchor`, which may
/// belong to the name of a holiday.
[[nodiscard]] inline date_match match_date(const token* first, const token& anchor, bool in_holiday = false) noexcept {
    constexpr auto points =
        lexicon::classes(word_class::month, word_class::weekday, word_class::day_part, word_class::season,
                         word_class::holiday, word_class::clock, word_class::deictic);
    date_match best;
    if (!anchor.is_word()) dates::longest_of(best, dates::numeric_rules, first);
    if (anchor.is(word_class::time_unit) ||
        (anchor.is(word_class::deictic) &&
         anchor.any(lexicon::classes(word_class::date_relation, word_class::date_modifier))))
        dates::longest_of(best, dates::unit_rules, first);
    if (anchor.any(points) || in_holiday) dates::longest_of(best, dates::point_rules, first);
    if (anchor.is(word_class::deictic)) dates::longest_of(best, dates::reference_rules, first);
    if (anchor.is(word_class::frequency)) dates::longest_of(best, dates::frequency_rules, first);
    return best;
}

/// Whether an expression of time can begin with `t`, where `t` is not the word it was found by.
[[nodiscard]] constexpr bool may_start_date(const token& t) noexcept {
    constexpr date_start start{
        lexicon::classes(word_class::date_modifier, word_class::date_relation, word_class::determiner,
                         word_class::cardinal, word_class::ordinal, word_class::quantifier, word_class::approximator,
                         word_class::frequency, word_class::scale),
        true};
    return start(t) || t.word == lexicon::word_id("as") || t.word == lexicon::word_id("at");
}

/// Whether an expression of time that ends behind `t` may have begun at it or before: numbers, modifiers, articles.
[[nodiscard]] constexpr bool may_precede_anchor(const token& t) noexcept {
    constexpr auto prefix = lexicon::classes(word_class::date_modifier, word_class::date_relation, word_class::cardinal,
                                             word_class::ordinal, word_class::scale, word_class::quantifier,
                                             word_class::approximator, word_class::determiner, word_class::frequency);
    if (t.any(prefix)) return true;
    switch (t.kind) {
        case token_kind::numeral:
        case token_kind::decimal:
        case token_kind::alphanumeral:
        case token_kind::hyphen:
        case token_kind::dash:
        case token_kind::slash:
            return true;
        case token_kind::single_left:
        case token_kind::single_right:
        case token_kind::single_straight:
        case token_kind::colon:
            return !(&t + 1)->has(text::space_before);
        case token_kind::word:
            return t.word == lexicon::word_id("of") || t.word == lexicon::word_id("and") ||
                   t.word == lexicon::word_id("or") || t.word == lexicon::word_id("to") ||
                   t.word == lexicon::word_id("as") || t.word == lexicon::word_id("at") ||
                   t.word == lexicon::word_id("right") || t.word == lexicon::word_id("in");
        default:
            return false;
    }
}

}  // namespace gazette::grammar
