// Gazette: what the words around an expression of time say: whether it is one at all.
#pragma once

#include <gazette/grammar/date.hpp>
#include <gazette/grammar/date_reader.hpp>
#include <gazette/grammar/suffix.hpp>
#include <gazette/resolve/article.hpp>

namespace gazette::resolve {

using lexicon::date_cue;

namespace detail {

using grammar::has_suffix;
using lexicon::class_set;
using lexicon::word_class;
using lexicon::word_id;

constexpr class_set title_classes = lexicon::classes(word_class::honorific, word_class::title);

/// Words before a year, month or season that speak for time.
[[nodiscard]] inline bool is_time_preposition(const token& t) noexcept {
    static constexpr auto before_years = grammar::word(
        "in", "since", "by", "until", "till", "from", "during", "before", "after", "to", "through", "between", "of",
        "and", "for", "or", "on", "than", "as", "last", "next", "this", "early", "late", "mid", "around", "about");
    return is_one(t, before_years);
}

/// "in", "since", "of": a date follows.
[[nodiscard]] inline bool is_preposition_of_dates(const token& t) noexcept {
    return is_one(t, "in", "since", "by", "until", "from", "of");
}

/// A month, weekday or season that is a person's name: "Mrs May", "April Jones", "Theresa May".
[[nodiscard]] inline bool is_in_name(const token* first, const token* last) noexcept {
    const token& before = first[-1];
    if (!first->has(text::space_before) || before.any(title_classes)) return true;
    if (before.is(text::token_kind::period) && first[-2].any(title_classes) && !before.has(text::space_before))
        return true;
    const bool near_before = before.is_word() && before.has(text::capitalised) && !first->has(text::line_start) &&
                             !first->has(text::sentence_start);
    if (near_before &&
        before.any(lexicon::classes(word_class::strong_given, word_class::given_male, word_class::given_female)) &&
        !before.is(word_class::weekday) && !before.is(word_class::preposition))
        return true;
    const token& after = *last;
    const bool near_after = after.is_word() && after.has(text::capitalised) && !after.has(text::line_start) &&
                            !after.has(text::sentence_start);
    return near_after && after.any(lexicon::classes(word_class::strong_surname, word_class::surname)) &&
           !after.any(
               lexicon::classes(word_class::country, word_class::demonym, word_class::title, word_class::org_word)) &&
           !after.has(text::all_caps) &&
           first->any(lexicon::classes(word_class::given_female, word_class::given_male)) &&
           !is_time_preposition(before);
}

/// "Sergeant Friday"; not "the president Friday", "in Paris Tuesday".
[[nodiscard]] inline bool is_weekday_in_name(const token* first) noexcept {
    const token& before = first[-1].is(text::token_kind::period) ? first[-2] : first[-1];
    return !first->has(text::space_before) ||
           (before.has(text::capitalised) && before.is(word_class::honorific) && !first->has(text::line_start));
}

/// Months by their numbers that are words of other kinds too.
inline constexpr unsigned march = 3, may = 5;

/// "May" and "March" alone need a word that speaks for time; other months only none that speaks against it.
GAZETTE_SELDOM [[nodiscard]] inline bool is_month_alone(const token* first, const token* last,
                                                        const token& name) noexcept {
    const token& before = first[-1];
    if (is_one(*last, "on", "against") && name.number == march)
        return is_time_preposition(before);  // "the March on Washington"
    if (is_in_name(first, last)) return false;
    static constexpr auto ambiguous_months =
        grammar::word("may", "march", "mar", "jan", "dec", "sep", "jun", "jul", "oct");
    if (name.size() == 3 && name.number != may && last - first == 1 && last->is_word() &&
        last->has(text::capitalised) && !last->has(text::sentence_start))
        return false;  // "Jan Smit"
    const bool ambiguous = is_one(name, ambiguous_months);
    if (name.has(text::all_caps) && name.size() > 4) return is_time_preposition(before) || !ambiguous;
    if (!ambiguous) return true;
    if (last->is(text::token_kind::possessive)) return name.number == march || is_time_preposition(before);
    if (is_time_preposition(before)) return true;
    if (first->has(text::sentence_start)) return false;
    return is_one(before, "a", "the") || before.is(text::token_kind::possessive) ||
           (before.is(text::token_kind::comma) && name.number == march && last->is_mark()) ||
           before.is(word_class::month) || before.is(text::token_kind::paren_open) ||
           last->is(text::token_kind::hyphen);
}

/// "fall" and "spring" are verbs and more: as seasons they come with an article, a preposition or a year.
[[nodiscard]] inline bool is_season(const token* first, const token* last, const token& name) noexcept {
    if (name.has(text::capitalised) && is_in_name(first, last)) return false;
    if (name.has(text::capitalised) && last->is_word() && last->has(text::capitalised)) return false;
    if (first[-1].has(text::capitalised) && first[-1].is_word() && name.has(text::capitalised)) return false;
    const bool alone = last - first == 1;
    const bool with_the = last - first == 2 && is_one(*first, "the");
    if (is_one(name, "fall", "spring")) {
        static constexpr auto before_months = grammar::word("in", "since", "by", "until", "during", "last", "next",
                                                            "this", "each", "every", "throughout", "through");
        if (alone)
            return is_one(first[-1], before_months) || (is_one(*last, "and", "or") && last[1].is(word_class::season));
        if (with_the) return is_one(first[-1], "in", "since", "by", "until", "during", "over") && !is_one(*last, "of");
    }
    return true;
}

/// "in ’68", "the ’92 campaign"; not a quote’s begin: ‘60 people died’.
[[nodiscard]] inline bool is_short_year(const token& before, const token& after) noexcept {
    if (after.is(text::token_kind::single_right) || after.is(text::token_kind::single_straight)) return false;  // ’10’
    if (!after.is_word()) return true;
    if (!before.is_word() || after.is(word_class::time_unit)) return false;
    return after.has(text::capitalised) ? before.is(word_class::determiner) : !after.is(date_cue::counted);
}

inline constexpr auto before_year_alone = grammar::word("in", "since", "by", "until", "till", "from", "during",
                                                        "before", "after", "of", "through", "between", "circa");

/// "in about (1895)", "it began around (1895)": no amount, for nothing is counted.
[[nodiscard]] inline bool is_rough_year(const token& rough, const token& after) noexcept {
    static constexpr auto coming_about =
        grammar::word("began", "begun", "dates", "dated", "dating", "born", "died", "built", "written", "founded",
                      "invented", "started", "made", "painted", "published", "emerged", "arrived", "settled");
    if (!is_one(rough, "about", "around") || after.is(text::token_kind::hyphen)) return false;
    if (after.is_word() && !after.any(lexicon::classes(word_class::preposition, word_class::conjunction,
                                                       word_class::relative, word_class::auxiliary)))
        return false;
    const token& head = (&rough)[-1];
    return is_one(head, before_year_alone) || is_one(head, coming_about);
}

/// Four digits that stand alone: a year unless their neighbours make them something else.
[[nodiscard]] inline bool is_year(const token* first, const token* last, const grammar::date_parts& p) noexcept {
    using text::token_kind;
    if (p.short_year && last - first == 2)
        return !(first[-1].is(token_kind::numeral) && !first->has(text::space_before)) &&  // five feet ten: 5’10”
               is_short_year(first[-1], *last);
    if (p.year < 0 || last - first > 1 || p.short_year) return true;
    const token& before = first[-1];
    const token& after = *last;
    if (is_one(before, "at")) return false;  // "closed at 2046", "at 1990 prices"
    const bool tight_before = !first->has(text::space_before), tight_after = !after.has(text::space_before);
    if (tight_before &&
        (before.is(token_kind::currency) || before.is(token_kind::period) || before.is(token_kind::colon) ||
         before.is(token_kind::slash) || before.is(token_kind::other) || before.is_word())) {
        if (!(before.is(token_kind::slash) && p.year > 1900 && !first[-2].is_word())) return false;  // "org/2013/"
    }
    if (tight_before && before.is(token_kind::hyphen) &&
        !(first[-2].is(token_kind::numeral) && (first[-2].size() != 3 || !first[-3].is(token_kind::hyphen))) &&
        !first[-2].is(word_class::month))
        return false;  // "F-2000", "555-013-2000"
    if (tight_after && (after.is(token_kind::slash) || after.is(token_kind::other) || after.is(token_kind::currency)))
        return after.is(token_kind::slash);
    if (tight_after && after.is(token_kind::colon) && last[1].is(token_kind::numeral) &&
        !last[1].has(text::space_before))
        return false;
    if (after.is(token_kind::percent) || is_one(after, "percent", "million", "billion", "block")) return false;
    if (after.is(word_class::time_unit) && !is_one(after, "season", "quarter", "second", "half")) return false;
    if (after.is(word_class::clock) || before.is(token_kind::currency)) return false;
    static constexpr auto before_numbers =
        grammar::word("no", "number", "flight", "resolution", "highway", "route", "page", "room", "article", "section");
    if (is_one(before, before_numbers)) return false;
    if (before.is(token_kind::period) && is_one(first[-2], "no", "nos")) return false;
    if (is_one(first[-2], "flight") && before.has(text::all_caps)) return false;
    const bool preposed = is_one(before, before_year_alone) || is_rough_year(before, after);
    if (after.is_word() && after.has(text::capitalised) && after.is(word_class::place_word) &&
        !after.is(word_class::season) && !preposed)
        return false;  // "1955 Main Street"
    if (last[1].is_word() && last[1].has(text::capitalised) && last[1].is(word_class::place_word) &&
        after.has(text::capitalised) && !preposed && p.year < 1990)
        return false;
    if (p.year >= 1900 && p.year < 2100) {
        return !after.is(date_cue::counted) ||
               last[1].is(token_kind::possessive);  // "the 1950 women's cup"; not "1950 people"
    }
    const bool range = (before.is(token_kind::hyphen) || before.is(token_kind::dash)) &&
                       first[-2].is(token_kind::numeral) && first[-2].size() == 4;
    const bool opens_range = (after.is(token_kind::hyphen) || after.is(token_kind::dash)) &&
                             last[1].is(token_kind::numeral) && last[1].size() == 4;
    const bool heads_line = first->has(text::line_start) && after.has(text::space_before) &&
                            (after.is(token_kind::hyphen) || after.is(token_kind::dash));  // "1706 - The war ended."
    const bool listed = (is_one(before, "and", "to", "or") || before.is(token_kind::comma)) &&
                        (first[-2].is(token_kind::numeral) && first[-2].size() == 4);
    const bool shortened = before.is(token_kind::period) && first[-2].is_word() && first[-2].size() == 1 &&
                           !first[-2].has(text::capitalised);  // "c. 1818", "b. 1790"
    const bool bracket = before.is(token_kind::paren_open) && (after.is(token_kind::paren_close) || opens_range);
    return p.year >= 1400 && p.year < 1900 &&
           (preposed || range || opens_range || listed || bracket || shortened || heads_line);
}

/// "(in her) early twenties"
[[nodiscard]] inline bool is_decade_of_life(const token* first) noexcept {
    const token* before = first - 1;
    if (before->is(text::token_kind::hyphen)) --before;  // "mid-thirties"
    if (before->is(word_class::date_modifier)) --before;
    return before->is(word_class::pronoun);
}

/// "son", "survivor", "brother"
[[nodiscard]] inline bool is_person_noun(const token& t) noexcept {
    return t.any(lexicon::classes(word_class::role, word_class::honorific)) || t.is(date_cue::person);
}

/// What follows "six-year-old" where it tells a person's age: a noun for persons, a name, nothing.
[[nodiscard]] inline bool is_age(const token& after) noexcept {
    const token* const next = &after + 1;
    if (after.is_word() && after.word == 0 && !after.has(text::capitalised) && is_person_noun(*next))
        return true;  // "shipwreck survivor"
    if (next->is(text::token_kind::hyphen) && next[1].is_word() && next[2].is(word_class::role))
        return true;  // "anti-war protester"
    return !after.is_word() || after.has(text::capitalised) || is_person_noun(after) ||
           after.any(lexicon::classes(word_class::preposition, word_class::auxiliary, word_class::modal,
                                      word_class::say_verb, word_class::relative, word_class::conjunction,
                                      word_class::verb));
}

/// "current" is an adjective of time between what opens a noun phrase and its noun; "the current flows" is none.
[[nodiscard]] inline bool is_current(const token* first, const token* last) noexcept {
    if (!is_one(*first, "current")) return true;
    constexpr class_set no_noun =
        lexicon::classes(word_class::verb, word_class::auxiliary, word_class::modal, word_class::preposition,
                         word_class::conjunction, word_class::pronoun);
    if (!last->is_word() || last->any(no_noun)) return false;
    return first->has(text::sentence_start) || !first[-1].is_word() ||
           first[-1].any(lexicon::classes(word_class::determiner, word_class::preposition, word_class::conjunction,
                                          word_class::verb, word_class::pronoun, word_class::approximator));
}

/// "the daily said", "an Arabic daily,", "the Daily Star": a newspaper; not "daily life", "it appears daily".
[[nodiscard]] inline bool is_newspaper(const token* first, const token* last) noexcept {
    constexpr class_set no_noun =
        lexicon::classes(word_class::preposition, word_class::conjunction, word_class::auxiliary, word_class::modal,
                         word_class::say_verb, word_class::pronoun, word_class::relative);
    if (first->has(text::capitalised) && (!first->has(text::sentence_start) || last->has(text::capitalised)))
        return true;
    const token& before = first[-1];
    return (before.is(word_class::determiner) || (before.is_word() && before.has(text::capitalised))) &&
           (!last->is_word() || last->any(no_noun));
}

/// "player of the year", "Woman of the Year": an award.
[[nodiscard]] inline bool is_award(const token* first, const grammar::date_parts& p) noexcept {
    return p.unit == lexicon::time_unit::year && p.place == grammar::date_place::none && is_one(first[-1], "of") &&
           (first[-2].is(word_class::role) || first[-2].is(date_cue::person) ||
            (first[-2].is_word() && first[-2].has(text::capitalised)));
}

/// "the Good Friday Agreement", "Friday Bridge": a day inside a longer name.
GAZETTE_SELDOM [[nodiscard]] inline bool is_part_of_title(const token* first, const token* last,
                                                          const grammar::date_parts& p) noexcept {
    if (p.weekday != 0 && p.has_day_part() && last[-1].has(text::capitalised) && !last[-1].has(text::all_caps) &&
        last - first == 2)
        return last->is_word() && last->has(text::capitalised) && !last->has(text::sentence_start);  // a show
    if (p.weekday == 0 && p.has_day_part() && last[-1].has(text::capitalised) && !last[-1].has(text::all_caps) &&
        !last[-1].has(text::sentence_start) && last->is_word() && last->has(text::capitalised) &&
        !last->any(lexicon::classes(word_class::weekday, word_class::title, word_class::honorific)))
        return p.named_day == grammar::deictic_day::none;  // "the Morning Star"
    if (p.unit == lexicon::time_unit::century && last[-1].has(text::capitalised) && !last[-1].has(text::all_caps))
        return last->is_word() && last->has(text::capitalised);  // "21st Century Films"
    if (p.month == march && is_one(first[-1], "long") && first[-1].has(text::capitalised))
        return true;  // "the Long March 5", a rocket
    if (p.day != 0 || p.year != 0 || p.has_day_part()) return false;
    const bool names_day = p.named_day != grammar::deictic_day::none;
    if (p.weekday == 0 && !p.has_holiday() && p.month == 0 && !names_day) return false;
    if (!last->is_word() || !last->has(text::capitalised) || last->has(text::line_start) ||
        last->has(text::sentence_start) || first->has(text::all_caps))
        return false;
    if (names_day && (!first->has(text::capitalised) || first->has(text::sentence_start))) return false;
    return last->any(lexicon::classes(word_class::agreement_head, word_class::org_word, word_class::place_word,
                                      word_class::thing_word)) &&
           !last->any(lexicon::classes(word_class::title, word_class::demonym, word_class::country)) &&
           !is_one(*last, "new");  // "the February New York debate"
}

/// "(had a good) night Tuesday": a night, and a day.
[[nodiscard]] inline bool is_described_part(const token* first, const grammar::date_parts& p) noexcept {
    const token& before = first[-1];
    return p.weekday != 0 && first->is(word_class::day_part) && is_one(first[-2], "a", "the") && before.is_word() &&
           !before.has(text::capitalised) &&
           !before.any(lexicon::classes(word_class::preposition, word_class::ordinal));
}

/// "at 7 tonight", "until 5 this evening"; not "killed 7 tonight".
[[nodiscard]] inline bool is_hour_of_part(const token* first) noexcept {
    const bool number = first->is(text::token_kind::numeral) || first->is(text::token_kind::decimal);
    return !number || !is_one(first[1], "tonight", "this", "that") ||
           is_one(first[-1], "at", "by", "until", "from", "to", "around", "before", "after");
}

/// Hours and minutes alone are a time of day behind a preposition, in brackets or at a line's head; else they
/// may be a race's time or a verse.
[[nodiscard]] inline bool is_clock_time(const token* first, const token* last) noexcept {
    if (last - first != 3 && last - first != 5) return true;
    if (last[-1].kind != text::token_kind::numeral) return true;
    const token& before = first[-1];
    static constexpr auto before_hours = grammar::word("at", "till", "by", "until", "from", "to", "around", "about",
                                                       "before", "after", "since", "and", "between");
    return is_one(before, before_hours) || before.is(text::token_kind::paren_open) || first->has(text::line_start) ||
           before.is(word_class::weekday) || before.is(text::token_kind::comma) ||
           before.is(text::token_kind::hyphen) || before.is(text::token_kind::dash);
}

/// An adjective, by its ending: "bloody", "tumultuous".
[[nodiscard]] inline bool is_adjective(std::string_view word) noexcept {
    constexpr std::string_view endings[] = {"y", "ous", "ful", "al", "ing", "ive", "ic", "less", "able", "ible"};
    for (const std::string_view ending : endings)
        if (has_suffix(word, ending)) return true;
    return false;
}

/// Whether a game is told around `first`, by its words or by a score ("a 92-91 win"): "the fourth quarter" is one of
/// the game then.
GAZETTE_SELDOM [[nodiscard]] inline bool is_of_game(const token* first) noexcept {
    constexpr unsigned reach = 40;
    const auto tells_game = [](const token& t) {
        const token* const next = &t + 1;
        return t.is(date_cue::of_game) ||
               (t.is(text::token_kind::numeral) && t.size() <= 3 && next->is(text::token_kind::hyphen) &&
                !next->has(text::space_before) && next[1].is(text::token_kind::numeral) && next[1].size() <= 3 &&
                (is_one((&t)[-1], "won", "beat", "lost") || is_one(next[2], "win", "victory", "defeat", "lead")));
    };
    const token* t = first;
    for (unsigned left = reach; left-- > 0 && !t->is(text::token_kind::end); ++t)
        if (tells_game(*t)) return true;
    t = first - 1;
    for (unsigned left = reach; left-- > 0 && !t->is(text::token_kind::end); --t)
        if (tells_game(*t)) return true;
    return false;
}

/// Days or years that are somebody's, or named for what happened in them: "beyond her (years)", "Revolution (days)".
[[nodiscard]] inline bool is_of_somebody(const token* first) noexcept {
    const token& before = first[-1];
    if (is_one(first[-2], "beyond")) return before.is(word_class::pronoun) || before.is(word_class::determiner);
    return before.is_word() && before.has(text::capitalised) && !before.has(text::sentence_start) &&
           !first->has(text::capitalised) && !first->has(text::sentence_start) && first[1].is_mark();
}

/// A unit that means something else: "three quarters of", "the second", "a minute amount", "half of".
[[nodiscard]] inline bool is_time_unit(const token* first, const token* last, const grammar::date_parts& p,
                                       std::string_view text) noexcept {
    using lexicon::time_unit;
    const token& end = last[-1];
    for (const token* t = first + 1; t < last; ++t) {  // "two bloody weeks"; not "killed two soldiers days later"
        if (grammar::dates::unknown_word.width(*t) != 0 && !is_adjective(text.substr(t->begin, t->size())))
            return false;
    }
    if (p.age && (p.unit == time_unit::year ? is_age(*last) : is_person_noun(*last))) return false;
    if (last - first == 1 && p.several_units &&
        (is_one(*last, "apart") || (is_one(first[-1], "of") && is_one(first[-2], "matter"))))
        return false;  // "minutes apart", "a matter of days"
    if (last - first == 1 && p.several_units && !is_of_clock(p.unit) && is_of_somebody(first))
        return false;  // "beyond her years", "its Cultural Revolution days"
    if (is_one(*last, "old") || first[-1].is(text::token_kind::currency)) return false;
    if (p.weekday == 0 && p.month == 0 && end.has(text::capitalised) && !end.has(text::all_caps) &&
        (!first->has(text::sentence_start) || (is_one(*first, "the") && end.has(text::capitalised) && last->is_word() &&
                                               last->is(word_class::preposition) && last->has(text::capitalised))))
        return false;  // "This Week With …", "The Week Against Hunger"
    if (p.unit == time_unit::quarter && p.shape == grammar::date_shape::duration) {
        const bool fraction = last - first == 2 && !end.has(text::capitalised) &&
                              (p.amounts_to(1) || p.amounts_to(3)) && !p.vague;  // "a quarter", "three quarters"
        return !fraction && !is_one(*first, "some") && (p.vague || !is_one(*last, "of")) &&
               !first->is(text::token_kind::decimal) && last - first > 1;
    }
    if (p.unit == time_unit::quarter && p.ordinal != 0 && p.year == 0 && p.year_place == grammar::date_place::none &&
        p.ordinal <= 4 && is_of_game(first))
        return false;
    if (p.unit == time_unit::second && !p.several_units && p.amounts_to(1) && p.shape != grammar::date_shape::unit)
        return is_one(*first, "one") && last - first == 2 && last->is_mark();
    if (p.unit == time_unit::period && p.shape == grammar::date_shape::unit && last - first < 2) return false;
    constexpr class_set after_amount = lexicon::classes(
        word_class::preposition, word_class::conjunction, word_class::adverb, word_class::auxiliary, word_class::modal,
        word_class::pronoun, word_class::date_relation, word_class::verb, word_class::determiner, word_class::relative);
    if (is_one(end, "minute") && p.indefinite && last->is_word() && !last->any(after_amount))
        return false;  // "a minute amount"
    if (is_one(end, "minutes") && (p.definite || is_one(first[-1], "the")) && is_one(*last, "of"))
        return false;  // "the minutes of the meeting"
    if (is_one(end, "minutes") && last - first == 1 && is_one(first[-1], "agenda", "meeting")) return false;
    if (end.is(text::token_kind::hyphen)) return false;
    if (p.unit == time_unit::day && p.place == grammar::date_place::last && is_one(*last, "of"))
        return false;  // "the last day of school"
    if (p.unit == time_unit::hour && p.vague && is_one(*last, "of") && is_one(last[-2], "early"))
        return false;  // "the early hours of Sunday"
    return true;
}

}  // namespace detail

}  // namespace gazette::resolve
