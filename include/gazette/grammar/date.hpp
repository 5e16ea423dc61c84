// Gazette: expressions of time: "Wednesday", "early next year", "the third quarter of 1989", "two days later".
#pragma once

#include <gazette/detail/branch_free.hpp>
#include <gazette/grammar/date_amounts.hpp>
#include <gazette/grammar/date_first.hpp>
#include <gazette/grammar/date_parts.hpp>

#include <bit>
#include <iterator>

namespace gazette::grammar {

/// A rule's match with the shape to read it by.
struct date_match : match {
    date_shape shape = date_shape::point;
    dates::rule_set rules = 0;  ///< the rule's bit

    [[nodiscard]] constexpr bool is_by(dates::rule_set some) const noexcept { return (rules & some) != 0; }
};

/// A row of the table below: a rule's name, how to read what it matches, the rule itself, compiled into a function,
/// what it can begin with, and the words that lead to it.
struct date_rule {
    std::string_view name;
    date_shape shape;
    const token* (*end_of)(const token* first) noexcept;
    dates::first_words starts;
    dates::first_words anchors;
};

namespace dates {

template <const auto& Rule>
[[nodiscard]] consteval date_rule row(std::string_view name, date_shape shape, first_words starts,
                                      first_words anchors) {
    return {name, shape, &part<Rule>::end_of, starts, anchors};
}

// The longest match wins, the first of equals.
inline constexpr date_rule all_rules[] = {
    row<iso_day>("date.iso", date_shape::numeric, {0, 0, four_digits}, {0, 0, four_digits}),
    row<slashed>("date.slashed", date_shape::numeric, {0, 0, two_digits | four_digits},
                 {0, 0, two_digits | four_digits}),
    row<dashed>("date.dashed", date_shape::numeric, {0, 0, two_digits}, {0, 0, two_digits}),
    row<dotted>("date.dotted", date_shape::numeric, {0, 0, with_point}, {}),
    row<century>("date.century", date_shape::point, shaded | placed,
                 {groups(word_group::century, word_group::centuries, word_group::second)}),
    row<after_tomorrow>("date.after_tomorrow", date_shape::point, {groups(word_group::the)}, {groups(word_group::day)}),
    row<unit_of_period>("date.part_of_period", date_shape::unit,
                        placed | first_words{groups(word_group::the, word_group::relation)},
                        {groups(word_group::day, word_group::week, word_group::month, word_group::quarter,
                                word_group::one_unit, word_group::second)}),
    row<day_beside>("date.day_beside", date_shape::point, {groups(word_group::the, word_group::day)},
                    {groups(word_group::day)}),
    row<week_of>("date.week_of", date_shape::point, {groups(word_group::the)}, {groups(word_group::week)}),
    row<length>("date.length", date_shape::duration, amounts, units),
    row<offset>("date.offset", date_shape::offset, amounts, units),
    row<times_a_unit>("date.times_a_unit", date_shape::set, amounts | first_words{groups(word_group::times)}, units),
    row<offset_from_day>(
        "date.offset_from_day", date_shape::offset, amounts,
        {groups(word_group::day, word_group::days, word_group::week, word_group::one_unit, word_group::many_units)}),
    row<day_before>("date.offset", date_shape::offset, {groups(word_group::the)}, single),
    row<vague_offset>("date.vague_offset", date_shape::offset, many, many),
    row<fiscal_quarter>("date.quarter", date_shape::unit,
                        shaded | placed | relations | first_words{groups(word_group::year_kind, word_group::whole)},
                        {groups(word_group::quarter, word_group::many_units, word_group::second, word_group::year)}),
    row<quarter_of_year>(
        "date.quarter_of_year", date_shape::unit, relations | first_words{0, 0, four_digits},
        {groups(word_group::quarter, word_group::period, word_group::year, word_group::second), 0, four_digits}),
    row<short_quarter>("date.short_quarter", date_shape::unit,
                       {groups(word_group::numbered), 0, four_digits | with_letters},
                       {groups(word_group::numbered), 0, four_digits | with_letters}),
    row<half_period>("date.half", date_shape::unit,
                     placed | first_words{groups(word_group::the, word_group::relation, word_group::latter)},
                     {groups(word_group::half, word_group::second)}),
    row<placed_unit>("date.unit", date_shape::unit, shaded | relations,
                     single | first_words{groups(word_group::past, word_group::current)}),
    row<unit_end>("date.unit_end", date_shape::unit,
                  {groups(word_group::the, word_group::year, word_group::month), 0, four_digits},
                  {groups(word_group::year, word_group::month)}),
    row<year_before>("date.year_before", date_shape::unit, {groups(word_group::the, word_group::year)},
                     {groups(word_group::year, word_group::quarter, word_group::period)}),
    row<nth_unit>("date.nth_unit", date_shape::unit, {groups(word_group::the)},
                  single | first_words{groups(word_group::second)}),
    row<definite_unit>("date.definite_unit", date_shape::unit,
                       shaded | first_words{groups(word_group::year_kind, word_group::whole)}, single),
    row<per_unit>("date.per_unit", date_shape::set, {groups(word_group::per)}, units),
    row<placed_length>("date.placed_length", date_shape::duration,
                       approximations | relations | first_words{groups(word_group::year)},
                       units | first_words{groups(word_group::past, word_group::current)}),
    row<compound>("date.compound", date_shape::duration, amounts | units, units),
    row<the_length>("date.the_length", date_shape::duration, {groups(word_group::the)}, units),
    row<long_word>("date.long_word", date_shape::duration, {groups(word_group::long_word)},
                   {groups(word_group::long_word)}),
    row<bare_units>("date.units", date_shape::duration,
                    many | first_words{groups(word_group::the, word_group::recent, word_group::future, word_group::past,
                                              word_group::relation, word_group::early)},
                    many | first_words{groups(word_group::recent, word_group::future, word_group::past)}),
    row<these_days>("date.these_days", date_shape::present, {groups(word_group::this_these)},
                    {groups(word_group::days)}),
    row<recurring>("date.recurring", date_shape::set, {groups(word_group::each), lexicon::classes(word_class::weekday)},
                   units | first_words{0, lexicon::classes(word_class::month, word_class::weekday, word_class::day_part,
                                                           word_class::season)}),
    row<day_range>("date.day_range", date_shape::range, {0, lexicon::classes(word_class::month), two_digits},
                   {0, lexicon::classes(word_class::month)}),
    row<day_point>(
        "date.day", date_shape::point,
        shaded | relations | placed |
            first_words{groups(word_group::named_day),
                        lexicon::classes(word_class::month, word_class::weekday, word_class::holiday), two_digits},
        {groups(word_group::named_day, word_group::past, word_group::current),
         lexicon::classes(word_class::month, word_class::weekday, word_class::holiday)}),
    row<day_of_told_month>("date.day_of_told_month", date_shape::point, placed | first_words{groups(word_group::the)},
                           {groups(word_group::month)}),
    row<weekday_of_month>("date.weekday_of_month", date_shape::point,
                          placed | first_words{groups(word_group::the, word_group::relation)},
                          {0, lexicon::classes(word_class::weekday)}),
    row<listed_day>("date.listed_day", date_shape::point, {0, 0, two_digits}, {}),
    row<day_of_month>("date.day_of_month", date_shape::point, {groups(word_group::the)}, {}),
    row<calendar_month>("date.month", date_shape::point,
                        shaded | relations | first_words{0, lexicon::classes(word_class::month)},
                        {groups(word_group::past, word_group::current), lexicon::classes(word_class::month)}),
    row<season>("date.season", date_shape::point,
                shaded | relations | first_words{0, lexicon::classes(word_class::season)},
                {groups(word_group::past, word_group::current), lexicon::classes(word_class::season)}),
    row<part_of_day>("date.part_of_day", date_shape::point,
                     shaded | relations | first_words{0, lexicon::classes(word_class::day_part)},
                     {groups(word_group::past, word_group::current), lexicon::classes(word_class::day_part)}),
    row<clock>("date.clock", date_shape::point,
               {groups(word_group::noon, word_group::early, word_group::late, word_group::later),
                lexicon::classes(word_class::cardinal), two_digits | four_digits | with_letters | with_point},
               {groups(word_group::half_of_day, word_group::noon, word_group::named_day),
                lexicon::classes(word_class::day_part), two_digits | four_digits | with_letters | with_point}),
    row<night>("date.night", date_shape::point, {0, lexicon::classes(word_class::day_part)},
               {0, lexicon::classes(word_class::day_part)}),
    row<decades>("date.decade", date_shape::point,
                 shaded | first_words{groups(word_group::numbered), 0, four_digits | with_letters | omission},
                 {groups(word_group::numbered), 0, four_digits | with_letters}),
    row<year>("date.year", date_shape::point,
              shaded | first_words{groups(word_group::year_kind, word_group::whole, word_group::year, word_group::years,
                                          word_group::spelled, word_group::ad, word_group::numbered),
                                   0, two_digits | three_digits | four_digits | omission},
              {groups(word_group::year, word_group::years, word_group::spelled, word_group::numbered), 0,
               two_digits | three_digits | four_digits}),
    row<now>("date.now", date_shape::present,
             {groups(word_group::right, word_group::now, word_group::current, word_group::this_these)},
             {groups(word_group::now, word_group::current)}),
    row<recently>("date.recently", date_shape::past,
                  {groups(word_group::more, word_group::recently, word_group::recent)},
                  {groups(word_group::recently, word_group::recent)}),
    row<the_past>("date.the_past", date_shape::past, {groups(word_group::the)},
                  {groups(word_group::past, word_group::recent)}),
    row<soon>("date.soon", date_shape::future, {groups(word_group::soon)}, {groups(word_group::soon)}),
    row<the_future>("date.the_future", date_shape::future, {groups(word_group::the)}, {groups(word_group::future)}),
    row<former>("date.former", date_shape::past, {groups(word_group::former)}, {groups(word_group::former)}),
    row<adverb_of_frequency>("date.frequency", date_shape::set, {groups(word_group::frequently)},
                             {groups(word_group::frequently)}),
};

static_assert(std::size(all_rules) <= 64, "a rule_set has a bit for each rule");

/// The rule for "three years ago", which is tried right behind the one for "three years". It has its name in common
/// with that for "the day before".
inline constexpr rule_set length_ago = [] {
    unsigned i = 0;
    while (all_rules[i].name != "date.length") ++i;
    return rule_set{2} << i;
}();
inline constexpr group_terminal per_first = in(word_group::article, word_group::per, word_group::each);

/// The rules for the names of holidays: where the day is a phrase, "Labor Day".
inline constexpr rule_set holiday_rules = [] {
    rule_set set = 0;
    for (unsigned i = 0; i < std::size(all_rules); ++i)
        if ((all_rules[i].anchors.classes & lexicon::classes(word_class::holiday)) != 0) set |= rule_set{1} << i;
    return set;
}();

inline constexpr rule_table start_table = [] {
    rule_table table;
    for (unsigned i = 0; i < std::size(all_rules); ++i) table.add(i, all_rules[i].starts);
    return table;
}();
inline constexpr rule_table anchor_table = [] {
    rule_table table;
    for (unsigned i = 0; i < std::size(all_rules); ++i) table.add(i, all_rules[i].anchors);
    return table;
}();

/// The set of the rules with this name.
[[nodiscard]] consteval rule_set rule_named(std::string_view name) {
    rule_set set = 0, bit = 1;
    for (const date_rule& rule : all_rules) {
        if (rule.name.size() == name.size() && rule.name == name) set |= bit;
        bit <<= 1;
    }
    return set;
}
template <class... Names> [[nodiscard]] consteval rule_set rules_named(Names... names) {
    return (rule_set{0} | ... | rule_named(names));
}

}  // namespace dates

/// The rules that an expression of time can follow which begins with `t`.
[[nodiscard]] inline dates::rule_set date_rules_from(const token& t) noexcept {
    using namespace dates;
    constexpr rule_set anything = rules_named("date.the_past", "date.the_future", "date.day_of_month");
    constexpr rule_set numbers = rules_named("date.nth_unit", "date.the_length", "date.length");
    constexpr class_set in_words = lexicon::classes(word_class::ordinal, word_class::cardinal, word_class::scale);
    const token& next = *(&t + 1);
    rule_set rules = start_table[t];
    if (group_of(t) == word_group::the) {  // goes on with what may begin such an expression itself
        rules &= start_table[next] | anchor_table[next] | anything |
                 (next.any(in_words) || !next.is_word() ? numbers : 0) |
                 (is_new_year(next) ? rules_named("date.unit") : 0);
    } else if (t.is(word_class::weekday) && weekdays.width(t) == 0 && !next.is(word_class::day_part)) {
        rules &= ~rules_named("date.recurring");
    }
    return rules;
}

/// Matches an expression of time that begins at `first` by one of the rules: the longest.
[[nodiscard]] inline date_match match_date(const token* first, dates::rule_set rules) noexcept {
    constexpr dates::rule_set lengths = dates::rules_named("date.length"), days = dates::rules_named("date.day");
    const date_rule* best = nullptr;
    const token* end = first;
    for (; rules != 0; rules &= rules - 1) {
        const date_rule& candidate = dates::all_rules[std::countr_zero(rules)];
        const token* const last = candidate.end_of(first);
        const dates::rule_set tried = rules & (0 - rules);
        if ((tried & lengths) != 0) {  // "three years" goes on with "ago", or with "a", "per"
            rules &= ~(last > first && dates::direction_first.width(*last) != 0 ? 0 : dates::length_ago);
            rules &=
                ~(last > first && dates::per_first.width(*last) == 0 ? dates::rules_named("date.times_a_unit") : 0);
        }
        if (last <= first) continue;
        if ((tried & days) != 0) rules &= ~dates::rules_named("date.month");
        if (last > end) end = last, best = &candidate;
    }
    if (best == nullptr) return {};
    return {{end, best->name}, best->shape, dates::rule_set{1} << (best - dates::all_rules)};
}

/// "bloody" in "two bloody weeks"
[[nodiscard]] inline bool is_between_number_and_unit(const token& t) noexcept {
    const token& before = *(&t - 1);
    return dates::unknown_word.width(t) != 0 &&
           (before.kind == token_kind::numeral ||
            before.any(lexicon::classes(word_class::cardinal, word_class::scale, word_class::quantifier)));
}

/// Whether an expression of time that ends behind `t` may have begun at it or before: numbers, modifiers, articles.
[[nodiscard]] constexpr bool may_precede_anchor(const token& t) noexcept {
    using gazette::detail::all_hold, gazette::detail::any_holds;
    constexpr auto prefix = lexicon::classes(word_class::date_modifier, word_class::date_relation, word_class::cardinal,
                                             word_class::ordinal, word_class::scale, word_class::quantifier,
                                             word_class::approximator, word_class::determiner, word_class::frequency);
    constexpr text::token_kinds numbers_and_joints{token_kind::numeral, token_kind::decimal, token_kind::alphanumeral,
                                                   token_kind::hyphen,  token_kind::dash,    token_kind::slash};
    constexpr text::token_kinds if_tight{token_kind::single_left, token_kind::single_right, token_kind::single_straight,
                                         token_kind::colon};
    return any_holds(t.any(prefix), numbers_and_joints.hold(t.kind),
                     all_hold(if_tight.hold(t.kind), !(&t + 1)->has(text::space_before)),
                     all_hold(t.is_word(), dates::in(dates::word_group::joint, dates::word_group::as,
                                                     dates::word_group::at, dates::word_group::right)
                                                   .width(t) != 0)) ||
           (t.is_word() && dates::is_new_year(t));
}

}  // namespace gazette::grammar
