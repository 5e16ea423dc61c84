// Gazette: from the words of time in an article to its dates.
#pragma once

#include <gazette/grammar/date_anchors.hpp>
#include <gazette/resolve/article.hpp>
#include <gazette/resolve/date_resolver.hpp>
#include <gazette/resolve/own_mentions.hpp>

namespace gazette::resolve {

namespace detail {

/// Where the holiday begins whose name ends at or behind `anchor`: "Labor [Day]"; `anchor` itself where there is none.
[[nodiscard]] inline std::uint32_t holiday_begin(const token* tokens, std::uint32_t anchor,
                                                 std::uint32_t free_from) noexcept {
    if (!tokens[anchor].has(text::capitalised)) return anchor;
    unsigned phrases = 0;
    for (int away = 1; away <= 6; ++away) phrases |= (tokens + anchor - away)->phrase;  // sentinels at worst
    if (phrases == 0) return anchor;
    for (std::uint32_t away = 1; away <= 6 && anchor - free_from >= away; ++away) {
        const token& t = tokens[anchor - away];
        if (!t.has(text::capitalised) && t.is_word() && t.size() > 3) break;  // holidays' names: "Day of the Dead"
        if (t.phrase != 0 && lexicon::phrase(t.phrase).tokens > away &&
            (lexicon::phrase(t.phrase).classes & lexicon::classes(word_class::holiday)) != 0)
            return anchor - away;
    }
    return anchor;
}

/// "on the 5th" is a day where a day or month has just been told; else it may be a floor, a hole or an inning.
[[nodiscard]] inline bool is_day_of_month(const article& a, const token* first) noexcept {
    constexpr std::uint32_t reach = 80;
    if (a.dates.mentions.empty() || !is_time_preposition(first[-1]) || is_one(first[-1], "in")) return false;
    const date_mention& before = a.dates.mentions[a.dates.mentions.size() - 1];
    return a.index_of(first) - before.tokens.last < reach && before.parts.month != 0;
}

/// "in Q3", "Q3 results", "Q3 2025", "3Q25"; not "Audi Q3", "Q1: …"
[[nodiscard]] inline bool is_business_quarter(const token* first, const token* last,
                                              const grammar::date_parts& p) noexcept {
    return last - first > 1 || p.year != 0 ||
           first[-1].any(lexicon::classes(word_class::preposition, word_class::date_relation)) ||
           first[-1].is(text::token_kind::possessive) || last->is(date_cue::told_of_quarter);
}

/// "a weekend *fire*" was at the weekend; "a weekend in Rome" is as long as one.
[[nodiscard]] inline bool is_weekend_of_noun(const token* first, const token* last) noexcept {
    constexpr auto no_noun =
        lexicon::classes(word_class::preposition, word_class::conjunction, word_class::relative, word_class::pronoun,
                         word_class::auxiliary, word_class::modal, word_class::adverb, word_class::date_relation);
    return last - first == 2 && last[-1].unit == lexicon::time_unit::weekend && last[-1].is_word() &&
           is_one(*first, "a") && last->is_word() && !last->any(no_noun) && !last->has(text::sentence_start) &&
           !is_one(*last, "long", "later", "ago");
}

/// Whether the words around speak against an expression of time.
[[nodiscard]] inline bool is_expression_of_time(const article& a, const token* first, const token* last,
                                                const grammar::date_match& found,
                                                const grammar::date_parts& p) noexcept {
    using grammar::date_shape;
    if (p.bad_suffix) return false;
    if (a.person_at.covers_one_of({a.index_of(first), a.index_of(last)})) return false;
    if (found.is_by(grammar::dates::rules_named("date.short_quarter")))
        return is_business_quarter(first, last, p) &&
               !(p.unit == lexicon::time_unit::half && last - first == 1 && is_one(first[-1], "of"));  // "a part of H2"
    if (p.shape == date_shape::duration || p.shape == date_shape::offset || p.shape == date_shape::unit) {
        if (!is_time_unit(first, last, p, a.text)) return false;
    }
    if (found.is_by(grammar::dates::rules_named("date.frequency")) && is_newspaper(first, last)) return false;
    if (found.is_by(grammar::dates::rules_named("date.definite_unit")) && is_award(first, p)) return false;
    if (p.shape == date_shape::present && !is_current(first, last)) return false;
    if (p.shape != date_shape::point) return true;
    if (found.is_by(grammar::dates::rules_named("date.day_of_month"))) return p.day != 0 && is_day_of_month(a, first);
    if (is_part_of_title(first, last, p) || is_described_part(first, p)) return false;
    if (p.hour >= 0 && !is_hour_of_part(first)) return false;
    if (p.hour >= 0 && !p.has_day_part() && p.weekday == 0 && p.month == 0 && !is_clock_time(first, last)) return false;
    if (is_one(*first, "today") && first->has(text::all_caps) && last->has(text::all_caps) && last->is_word() &&
        last[1].is(text::token_kind::dash))
        return false;  // "TODAY SPAIN – A judge ruled": a newspaper's dateline
    if (is_one(*first, "today") && first->has(text::capitalised) && !first->has(text::sentence_start) &&
        first[-1].has(text::capitalised) && last - first == 1)
        return false;  // newspapers
    const token* name = first;
    while (name < last && !name->any(lexicon::classes(word_class::month, word_class::weekday, word_class::season)))
        ++name;
    if (p.month != 0)
        return p.day != 0 || p.year != 0 || p.place != grammar::date_place::none || p.mod != date_modifier::none ||
               p.year_place != grammar::date_place::none || is_month_alone(first, last, *name);
    if (p.season != 0) return p.year != 0 || p.place != grammar::date_place::none || is_season(first, last, *name);
    if (p.weekday != 0) return !(last - first == 1 && is_weekday_in_name(first));
    if (p.year != 0 && p.decade == 0 && p.hour < 0) return is_year(first, last, p);
    if (p.decade != 0 && last[-1].is_word()) return !is_decade_of_life(first);

    if (is_one(last[-1], "noon") && last[-1].has(text::capitalised) && first[-1].has(text::capitalised) &&
        is_one(first[-1], "high"))
        return false;  // "High Noon", the film
    if (found.is_by(grammar::dates::rules_named("date.night"))) return is_one(first[-1], "at", "by");
    return true;
}

/// "on 23", "December" at the head of the next line: no sentence ends between.
[[nodiscard]] inline bool is_day_before_month(const token* month) noexcept {
    const token& day = month[-1];
    return month->is(word_class::month) && day.is(text::token_kind::numeral) && day.size() <= 2 && day.number <= 31 &&
           (is_time_preposition(month[-2]) || is_one(month[-2], "the"));
}

/// "in March", a blank line, "2019": where the next paragraph begins; `last` where none does. No expression goes on
/// there. It may on the next line: "on Sept.", "23".
[[nodiscard]] inline const token* next_paragraph(const article& a, const token* first, const token* last) noexcept {
    for (const token* t = first + 1; t < last; ++t) {
        if (!t->has(text::paragraph_start)) continue;
        const std::string_view gap = a.text.substr(t[-1].end, t->begin - t[-1].end);
        if (gap.find('\n') != gap.rfind('\n')) return t;
    }
    return last;
}

/// What is left of a match where only a part of it tells the time: the month before a blank line, the "weekend" of "a
/// weekend fire".
inline void narrow(const article& a, const token*& first, grammar::date_match& found) noexcept {
    using grammar::date_shape, grammar::dates::rules_named;
    const token* const end = next_paragraph(a, first, found.last);
    if (end != found.last) {
        const bool month = end - first == 1 && first->is(word_class::month);
        found = month ? grammar::date_match{{end, "date.month"}, date_shape::point, rules_named("date.month")}
                      : grammar::date_match{};
    } else if (is_weekend_of_noun(first, found.last)) {
        ++first;
        found = {{end, "date.definite_unit"}, date_shape::unit, rules_named("date.definite_unit")};
    }
}

/// Matches around one anchor by the rules it leads to: from as far in front of it as an expression can reach, the
/// longest that takes the anchor in. A holiday's name begins at `named`.
inline bool match_around(const article& a, std::uint32_t anchor, std::uint32_t named, std::uint32_t free_from,
                         grammar::dates::rule_set wanted, date_mention& out) {
    const token* const tokens = a.tokens.begin();
    const grammar::dates::rule_set holidays = named != anchor ? grammar::dates::holiday_rules : 0;
    constexpr std::uint32_t reach = 10;
    grammar::dates::rule_set rules[2 * reach];
    std::uint32_t begin = named;
    rules[0] = (grammar::date_rules_from(tokens[named]) | holidays) & wanted;
    while (begin > free_from && anchor - begin < reach &&
           (!tokens[begin].has(text::sentence_start) || is_day_before_month(tokens + begin)) &&
           (grammar::may_precede_anchor(tokens[begin - 1]) ||
            (begin == anchor && grammar::is_between_number_and_unit(tokens[begin - 1])))) {
        --begin;
        rules[named - begin] = grammar::date_rules_from(tokens[begin]) & wanted;
    }
    for (std::uint32_t i = begin; i <= anchor; ++i) {
        const grammar::dates::rule_set here =
            i <= named ? rules[named - i] : grammar::date_rules_from(tokens[i]) & wanted;
        if (here == 0) continue;
        grammar::date_match found = grammar::match_date(tokens + i, here);
        const token* first = tokens + i;
        if (found) narrow(a, first, found);
        if (!found || found.last <= tokens + anchor) continue;
        out.parts = grammar::read_date(found.shape, first, found.last, a.text);
        if (!is_expression_of_time(a, first, found.last, found, out.parts)) continue;
        out.tokens = {a.index_of(first), a.index_of(found.last)};
        out.rule = found.rule;
        out.rules = found.rules;
        return true;
    }
    return false;
}

/// Most numbers, and words of time that mean something else, lead to no rule at all.
[[nodiscard]] inline bool match_at_anchor(const article& a, std::uint32_t anchor, std::uint32_t free_from,
                                          date_mention& out) {
    const token* const tokens = a.tokens.begin();
    const std::uint32_t named = holiday_begin(tokens, anchor, free_from);
    const grammar::dates::rule_set wanted =
        grammar::date_rules_at(tokens[anchor]) | (named != anchor ? grammar::dates::holiday_rules : 0);
    return wanted != 0 && match_around(a, anchor, named, free_from, wanted, out);
}

/// "six months" behind "a year and": the rest of a length told before.
[[nodiscard]] inline bool is_rest_of_length(const article& a, const date_mention& m) noexcept {
    constexpr auto length = grammar::dates::rules_named("date.length");
    if (!m.is_by(length) || m.parts.vague || a.dates.mentions.empty()) return false;
    const date_mention& before = a.dates.mentions[a.dates.mentions.size() - 1];
    const grammar::date_parts& p = before.parts;
    return before.is_by(length) && before.tokens.last + 1 == m.tokens.first &&
           is_one(a.tokens[before.tokens.last], "and") && is_shorter(m.parts.unit, p.unit) && !p.vague &&
           p.hundredths % 100 == 0 && p.rest == 0 && m.parts.unit != lexicon::time_unit::weekend &&
           p.unit != lexicon::time_unit::period;
}

/// Narrative tells its years; news counts from its day.
[[nodiscard]] inline bool is_narrative(const article& a) noexcept {
    if (a.settings.reading != date_reading::automatic) return a.settings.reading == date_reading::narrative;
    constexpr std::uint32_t lead = 150;
    std::size_t told = 0, counted = 0, past = 0;
    const int here = a.found->date ? static_cast<int>(a.found->date->year()) : 9999;
    for (const date_mention& m : a.dates.mentions) {
        const grammar::date_parts& p = m.parts;
        if (p.year != 0 || p.decade != 0)
            ++told, past += p.year != 0 && p.year < here - 1;
        else if (p.named_day != grammar::deictic_day::none ||
                 (p.weekday != 0 && p.shape == grammar::date_shape::point) ||
                 p.direction == grammar::date_direction::ago ||
                 (p.shape == grammar::date_shape::unit && grammar::counts_from_document(p.place))) {
            if (m.tokens.first < lead) return false;  // news leads with its day
            ++counted;
        }
    }
    return past >= 6 && past > 2 * counted && told > counted * 2;
}

}  // namespace detail

/// Finds the dates of the article. Needs its persons, where they are wanted.
inline void find_dates(article& a) {
    a.date_tokens.clear();
    a.date_at.reset(a.tokens.size());
    a.dates.mentions.clear();
    std::uint32_t free_from = 0;
    date_mention next;
    for (const std::uint32_t anchor : a.starts.dates) {
        if (anchor < free_from) continue;
        if (!detail::match_at_anchor(a, anchor, free_from, next) || has_own(a, next.tokens)) continue;
        free_from = next.tokens.last;
        if (detail::is_rest_of_length(a, next)) {
            date_mention& whole = a.dates.mentions[a.dates.mentions.size() - 1];
            whole.tokens.last = next.tokens.last;
            whole.parts.rest = next.parts.hundredths;
            whole.parts.rest_unit = next.parts.unit;
            continue;
        }
        a.dates.mentions.push_back(next);
    }
    std::optional<calendar::sys_days> published;
    if (a.found->date) published = calendar::sys_days{*a.found->date};
    date_story story(a, published, detail::is_narrative(a));
    // history's "soon" is "soon after"; there "former" speaks of the time told, in news of persons
    const grammar::dates::rule_set no_time = story.narrative ? rules_named("date.soon") : rules_named("date.former");
    for (const date_mention& m : a.dates.mentions) {
        if (m.is_by(no_time)) continue;
        a.date_at.set(m.tokens, static_cast<std::uint32_t>(a.found->dates.size()));
        a.date_tokens.push_back(m.tokens);
        date& d = a.found->dates.emplace_back();
        static_cast<text_range&>(d) = a.bytes_of(m.tokens);
        d.rule = m.rule;
        date_resolver(story, m).resolve(d);
    }
}

}  // namespace gazette::resolve
