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
inline constexpr lexicon::class_set date_anchor_classes =
    lexicon::classes(word_class::month, word_class::weekday, word_class::time_unit, word_class::day_part, word_class::season, word_class::deictic,
                     word_class::holiday, word_class::clock, word_class::date_cue, word_class::frequency, word_class::phrase_start);

/// A row of the tables below: a rule's name, how to read what it matches, and the rule, compiled into a function.
struct date_rule {
    std::string_view name;
    date_shape shape;
    const token* (*end_of)(const token* first) noexcept;
};

namespace dates {

template <const auto& Rule>
[[nodiscard]] consteval date_rule row(std::string_view name, date_shape shape) {
    return {name, shape, &part<Rule>::end_of};
}

using as = date_shape;

// Rules by the sort of word that led to them. The longest match wins, the first of equals.
inline constexpr date_rule numeric_rules[] = {
    row<iso_day>("date.iso", as::numeric), row<slashed>("date.slashed", as::numeric), row<dashed>("date.dashed", as::numeric),
    row<clock>("date.clock", as::point),   row<year>("date.year", as::point),         row<decades>("date.decade", as::point),
};
inline constexpr date_rule point_rules[] = {
    row<day_range>("date.day_range", as::range),  row<day_point>("date.day", as::point),     row<calendar_month>("date.month", as::point),
    row<season>("date.season", as::point),        row<part_of_day>("date.part_of_day", as::point), row<clock>("date.clock", as::point),   row<night>("date.night", as::point),
    row<decades>("date.decade", as::point),       row<year>("date.year", as::point),         row<recurring>("date.recurring", as::set),
};
inline constexpr date_rule unit_rules[] = {
    row<century>("date.century", as::point),            row<after_tomorrow>("date.after_tomorrow", as::point), row<year>("date.year", as::point),
    row<week_of>("date.week_of", as::point),            row<offset>("date.offset", as::offset),    row<vague_offset>("date.vague_offset", as::offset),
    row<fiscal_quarter>("date.quarter", as::unit),  row<quarter_of_year>("date.quarter_of_year", as::unit), row<half_period>("date.half", as::unit),  row<placed_unit>("date.unit", as::unit),
    row<part_in_unit>("date.part_in_unit", as::unit), row<unit_end>("date.unit_end", as::unit), row<year_before>("date.year_before", as::unit),
    row<nth_unit>("date.nth_unit", as::unit), row<definite_unit>("date.definite_unit", as::unit),
    row<recurring>("date.recurring", as::set),          row<times_a_unit>("date.times_a_unit", as::set),        row<per_unit>("date.per_unit", as::set),
    row<placed_length>("date.placed_length", as::duration), row<length>("date.length", as::duration),   row<compound>("date.compound", as::duration),
    row<the_length>("date.the_length", as::duration),   row<long_word>("date.long_word", as::duration), row<bare_units>("date.units", as::duration),
    row<these_days>("date.these_days", as::present),
};
inline constexpr date_rule reference_rules[] = {
    row<now>("date.now", as::present), row<recently>("date.recently", as::past), row<the_past>("date.the_past", as::past),
    row<soon>("date.soon", as::future), row<the_future>("date.the_future", as::future),
};
inline constexpr date_rule frequency_rules[] = {row<adverb_of_frequency>("date.frequency", as::set)};

template <std::size_t Count>
void longest_of(date_match& best, const date_rule (&rules)[Count], const token* first) noexcept {
    for (const date_rule& candidate : rules) {
        const token* const last = candidate.end_of(first);
        if (last > first && (best.last == nullptr || last > best.last)) best = {{last, candidate.name}, candidate.shape};
    }
}

}  // namespace dates

/// Matches an expression of time that begins at `first` because of the word or numeral at `anchor`.
[[nodiscard]] inline date_match match_date(const token* first, const token& anchor) noexcept {
    constexpr auto points = lexicon::classes(word_class::month, word_class::weekday, word_class::day_part, word_class::season, word_class::holiday,
                                             word_class::clock, word_class::date_cue, word_class::deictic, word_class::phrase_start);
    date_match best;
    if (!anchor.is_word()) dates::longest_of(best, dates::numeric_rules, first);
    if (anchor.is(word_class::time_unit) || (anchor.is(word_class::deictic) && anchor.any(lexicon::classes(word_class::date_relation, word_class::date_modifier)))) dates::longest_of(best, dates::unit_rules, first);
    if (anchor.any(points)) dates::longest_of(best, dates::point_rules, first);
    if (anchor.is(word_class::deictic)) dates::longest_of(best, dates::reference_rules, first);
    if (anchor.is(word_class::frequency)) dates::longest_of(best, dates::frequency_rules, first);
    return best;
}

/// Whether an expression of time that ends behind `t` may have begun at it or before: numbers, modifiers, articles.
[[nodiscard]] constexpr bool may_precede_anchor(const token& t) noexcept {
    constexpr auto prefix = lexicon::classes(word_class::date_modifier, word_class::date_relation, word_class::cardinal, word_class::ordinal, word_class::scale,
                                             word_class::quantifier, word_class::approximator, word_class::determiner, word_class::frequency);
    if (t.any(prefix)) return true;
    switch (t.kind) {
        case token_kind::numeral: case token_kind::decimal: case token_kind::alphanumeral: case token_kind::hyphen: case token_kind::dash: case token_kind::slash: return true;
        case token_kind::single_left: case token_kind::single_right: case token_kind::single_straight: case token_kind::colon: return !(&t + 1)->has(text::space_before);
        case token_kind::word: return t.word == lexicon::word_id("of") || t.word == lexicon::word_id("and") || t.word == lexicon::word_id("or") || t.word == lexicon::word_id("to") || t.word == lexicon::word_id("as") || t.word == lexicon::word_id("at") || t.word == lexicon::word_id("right") || t.word == lexicon::word_id("in");
        default: return false;
    }
}

}  // namespace gazette::grammar
