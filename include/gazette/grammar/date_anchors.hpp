// Gazette: which rules about time a word or numeral leads to, as its neighbours tell. Most rules need a word of their
// own beside it: they are not tried in vain.
#pragma once

#include <gazette/grammar/date.hpp>

namespace gazette::grammar {

namespace dates {

/// By the group of the word behind a word of time: the rules that the word of time may lead to there. "day" before
/// "after" may lead to "the day after tomorrow", before other words not.
inline constexpr struct next_table {
    rule_set of[word_group_count] = {};

    consteval next_table() {
        constexpr rule_set before_joint = rules_named("date.weekday_of_month", "date.part_of_period");
        constexpr rule_set before_day = rules_named("date.offset_from_day", "date.day_beside");
        constexpr rule_set on_the_day = rules_named("date.offset") & ~length_ago;
        constexpr rule_set before_direction = on_the_day | rules_named("date.after_tomorrow", "date.vague_offset");
        for (rule_set& rules : of) rules = ~(before_joint | before_day | before_direction);
        of[static_cast<unsigned>(word_group::joint)] |= before_joint;
        of[static_cast<unsigned>(word_group::direction)] |= before_day | before_direction;
        of[static_cast<unsigned>(word_group::later)] |= before_direction;
        of[static_cast<unsigned>(word_group::named_day)] |= before_day;
    }
} before_table;

/// Whether an expression of time may go on with the token: a number, or a word that rules ask for.
[[nodiscard]] inline bool may_go_on_with(const token& t) noexcept {
    constexpr class_set of_time = lexicon::classes(
        word_class::month, word_class::weekday, word_class::time_unit, word_class::cardinal, word_class::ordinal,
        word_class::scale, word_class::quantifier, word_class::day_part, word_class::season, word_class::holiday,
        word_class::deictic, word_class::date_modifier, word_class::date_relation);
    constexpr text::token_kinds numbers(token_kind::numeral, token_kind::decimal, token_kind::alphanumeral);
    constexpr auto anywhere = in(word_group::none, word_group::joint, word_group::direction, word_group::at,
                                 word_group::as, word_group::up, word_group::no);
    return gazette::detail::any_holds(numbers.hold(t.kind), t.phrase != 0, t.any(of_time), anywhere.width(t) == 0);
}

/// The rules by which units are counted.
inline constexpr rule_set of_amounts =
    rules_named("date.length", "date.offset_from_day", "date.placed_length", "date.the_length") | length_ago;

/// The rules about a unit of time that what stands before it allows: it is counted, or told which one is meant.
[[nodiscard]] inline rule_set rules_behind(const token& before, const token& unit) noexcept {
    using gazette::detail::all_hold, gazette::detail::any_holds;
    constexpr class_set of_counts = lexicon::classes(word_class::cardinal, word_class::scale, word_class::quantifier);
    constexpr text::token_kinds numbers(token_kind::numeral, token_kind::decimal);
    constexpr auto inner_words =
        in(word_group::article, word_group::vague, word_group::half, word_group::stretch, word_group::whole,
           word_group::more, word_group::decades, word_group::joint, word_group::quarter);
    constexpr auto more_words = word("previous", "preceding", "handful");
    constexpr auto fractions = in(word_group::half, word_group::quarter);
    constexpr auto telling =
        in(word_group::this_these, word_group::that_those, word_group::relation, word_group::past,
           word_group::relation_only, word_group::current, word_group::year_kind, word_group::whole);
    constexpr auto defining = in(word_group::the, word_group::year_kind, word_group::whole);
    const bool counts = any_holds(
        numbers.hold(before.kind), before.any(of_counts), inner_words.width(before) != 0, more_words.width(before) != 0,
        all_hold(before.is_word(), group_of(before) == word_group::none, many_units.width(unit) != 0),
        all_hold(joiner.width(before) != 0, fractions.width(*(&before - 1)) != 0));
    const bool tells = any_holds(telling.width(before) != 0, before.word == lexicon::word_id("new"));
    const bool numbered = any_holds(before.is(word_class::ordinal), before.kind == token_kind::alphanumeral);
    return ~((counts ? 0 : of_amounts) | (tells ? 0 : rules_named("date.unit")) |
             (numbered ? 0 : rules_named("date.nth_unit")) |
             (defining.width(before) != 0 ? 0 : rules_named("date.definite_unit")));
}

/// Joins numbers, and a number with its unit: "10-12 March", "three-year".
[[nodiscard]] inline bool is_joint(const token& t) noexcept {
    return joiner.width(t) != 0 || is_one(t, "to", "through");
}

/// Whether "half" may count: "half a year", "a half-hour", "a year and a half".
[[nodiscard]] inline bool may_count(const token* t) noexcept {
    const token& before = t[-1];
    const token& next = t[1];
    return in(word_group::article).width(next) != 0 || next.is(word_class::time_unit) || joiner.width(next) != 0 ||
           in(word_group::article, word_group::joint).width(before) != 0 || joiner.width(before) != 0 ||
           is_one(before, "one");
}

/// The rules for a unit of time, of those that its group leads to, as its neighbours allow.
[[nodiscard]] inline rule_set rules_at_unit(const token* t, rule_set rules) noexcept {
    const token& next = t[1];
    const bool tight = next.kind == token_kind::hyphen;
    rule_set allowed = rules_behind(t[-1], *t);
    if (!is_joint(t[-1]) && !is_joint(next)) allowed &= ~rules_named("date.compound");
    if (per_first.width(t[-1]) == 0 && per_first.width(next) == 0) allowed &= ~rules_named("date.times_a_unit");
    switch (group_of(*t)) {
        case word_group::year:
            if (tight || in(word_group::later, word_group::direction).width(next) != 0)  // "the year-ago nine months"
                allowed |= rules_named("date.placed_length");
            else
                allowed &= ~rules_named("date.year_before");
            [[fallthrough]];
        case word_group::month:
            if (!tight && next.kind != token_kind::possessive && !is_one(next, "end"))
                allowed &= ~rules_named("date.unit_end");
            if (!is_one(t[-2], "of") && !is_one(t[-3], "of")) allowed &= ~rules_named("date.day_of_told_month");
            [[fallthrough]];
        case word_group::years:
            if (!year_opening.has(next) && in(word_group::spelled).width(next) == 0)
                allowed &= ~rules_named("date.year");
            [[fallthrough]];
        case word_group::many_units:
            if (t->unit != time_unit::quarter && next.kind != token_kind::possessive)
                allowed &= ~rules_named("date.quarter", "date.quarter_of_year");
            break;
        case word_group::second:  // the one behind the first
            if (!may_go_on_with(next) && joiner.width(next) == 0)
                allowed &= ~rules_named("date.century", "date.part_of_period", "date.half", "date.quarter",
                                        "date.quarter_of_year");
            allowed |= next.is(word_class::time_unit) ? rules_named("date.nth_unit") : 0;
            break;
        case word_group::half:
            allowed = may_count(t) ? allowed | of_amounts : allowed & ~(of_amounts | rules_named("date.compound"));
            break;
        case word_group::decades:  // also an amount
            allowed |= of_amounts;
            break;
        default:
            break;
    }
    return rules & allowed;
}

/// The rules for a month: a day of it, or several, need a number beside it.
[[nodiscard]] inline rule_set rules_at_month(const token* t, rule_set rules) noexcept {
    const token* const next = t[1].kind == token_kind::period ? t + 2 : t + 1;
    const token& before = t[-1].word == lexicon::word_id("of") ? t[-2] : t[-1];
    if (!is_joint(next[1]) && !is_joint(t[-2]))  // "March 10-12", "10-12 March"
        rules &= ~rules_named("date.day_range");
    if (!day_opening.has(*next) && !day_opening.has(before) && !is_one(*next, "the") && t->phrase == 0)
        rules &= ~rules_named("date.day");
    return rules;
}

/// The rules for "past", "current", "recent", "future", which most often tell of no time.
[[nodiscard]] inline rule_set rules_at_relation(const token* t, rule_set rules) noexcept {
    if (many_units.width(t[1]) == 0) rules &= ~rules_named("date.units");
    if (!may_go_on_with(t[1])) rules &= rules_named("date.now", "date.recently", "date.the_past", "date.the_future");
    return rules;
}

/// The rules for which a numeral may be a year, a clock time or a day written in numbers, as its neighbours tell.
[[nodiscard]] inline rule_set rules_at_number(const token& t) noexcept {
    const token& before = *(&t - 1);
    const token& after = *(&t + 1);
    if (t.kind == token_kind::numeral && t.size() == 4) {
        rule_set rules = rules_named("date.year");
        if (after.is_mark()) {
            if (after.kind == token_kind::possessive) rules |= rules_named("date.decade");
            if ((&t + 2)->size() == 2)
                rules |= after.kind == token_kind::hyphen  ? rules_named("date.iso")
                         : after.kind == token_kind::slash ? rules_named("date.slashed")
                                                           : 0;
        } else if (after.any(lexicon::classes(word_class::clock, word_class::time_unit, word_class::ordinal))) {
            rules |= rules_named("date.clock", "date.quarter_of_year");
        } else if (business_quarter.width(after) != 0) {
            rules |= rules_named("date.short_quarter");
        }
        return rules;
    }
    if (t.kind == token_kind::alphanumeral)  // "1990s", "3pm", "5th", "3Q"
        return suffixed(1, 10, 2190).width(t) != 0 ? rules_named("date.decade")
               : counted_quarter.width(t) != 0     ? rules_named("date.clock", "date.short_quarter")
               : t.number <= 12                    ? rules_named("date.clock", "date.day_of_month")
                                                   : rules_named("date.day_of_month");
    if (t.kind == token_kind::decimal)
        return (after.is(word_class::clock) ? rules_named("date.clock") : 0) |
               (t.size() >= 8 && t.size() <= 10 ? rules_named("date.dotted") : 0);
    if (t.size() > 3) return 0;
    if (t.size() == 3) {  // "490 BC", "490-480 BC", "AD 476"
        const token* const closing = &t + 2;
        const bool opens = closing->kind == token_kind::numeral && closing->size() == 3 && era.width(closing[1]) != 0;
        return opens || era.width(after) != 0 || before.word == lexicon::word_id("ad") ? rules_named("date.year") : 0;
    }
    if (a_listed_day.width(t) != 0) return rules_named("date.listed_day");
    if ((before.is(token_kind::hyphen) && (&t - 2)->kind == token_kind::numeral && (&t - 2)->size() == 4) ||
        mark_of_omission.width(before) != 0)
        return rules_named("date.year");
    if (after.has(text::space_before))
        return after.is(word_class::clock) ? rules_named("date.clock")
               : era.width(after) != 0     ? rules_named("date.year")
                                           : 0;
    const token& next = *(&t + 2);
    if (next.is_mark() || next.is_word()) return 0;
    switch (after.kind) {
        case token_kind::colon:
        case token_kind::period:
            return rules_named("date.clock");
        case token_kind::slash:
            return rules_named("date.slashed");
        case token_kind::hyphen:
            return (&t + 3)->kind == token_kind::hyphen ? rules_named("date.dashed") : 0;
        default:
            return 0;
    }
}

}  // namespace dates

/// The rules that the word or numeral of time `anchor` leads to, as its neighbours tell.
[[nodiscard]] inline dates::rule_set date_rules_at(const token& anchor) noexcept {
    using namespace dates;
    if (!anchor.is_word()) return rules_at_number(anchor);
    const token* const t = &anchor;
    rule_set rules = anchor_table[anchor] & before_table.of[static_cast<unsigned>(group_of(t[1]))];
    if (t[1].word == lexicon::word_id("on")) rules |= anchor_table[anchor] & rules_named("date.offset_from_day");
    if (group_of(anchor) == word_group::second) rules |= anchor_table[anchor] & rules_named("date.part_of_period");
    if (anchor.is(word_class::time_unit)) return rules_at_unit(t, rules);
    if (anchor.is(word_class::month)) return rules_at_month(t, rules);
    constexpr auto bare = in(word_group::past, word_group::current, word_group::recent, word_group::future);
    return bare.width(anchor) != 0 ? rules_at_relation(t, rules) : rules;
}

}  // namespace gazette::grammar
