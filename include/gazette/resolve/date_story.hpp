// Gazette: the dates that an article has told so far, which the next one may count from.
#pragma once

#include <gazette/resolve/date_narrative.hpp>
#include <gazette/resolve/date_tense.hpp>
#include <gazette/resolve/days_told.hpp>

#include <cstdint>
#include <optional>

namespace gazette::resolve {

using grammar::dates::rules_named;

/// What is known when an expression of time is read. News counts from the document's day, narrative from the last date
/// told.
class date_story {
public:
    date_story(const article& of, std::optional<calendar::sys_days> day, bool is_narrative) noexcept
        : a(of), published(day), narrative(is_narrative), tomorrow(day ? weekday_ahead(*day) : 0) {}

    /// The moment that "last", "this", "ago" … count from.
    GAZETTE_NOINLINE [[nodiscard]] moment here() const noexcept {
        if (narrative && told.year != 0) return told;
        if (!published) return {};
        return moment::of_day(*published);
    }
    /// The moment that "that", "later", "the following" … count from.
    [[nodiscard]] moment there() const noexcept { return told.year != 0 ? told : here(); }
    /// The moment that a period in this place counts from.
    [[nodiscard]] moment base(grammar::date_place where) const noexcept {
        // "Next week will be no better than the previous week": what is told ahead is no week to count back from
        if (where == grammar::date_place::previous && !narrative && published && told.year != 0 &&
            days_of(told).begin > *published)
            return here();
        return grammar::counts_from_told(where) ? there() : here();
    }

    /// Keeps the moment that an expression means, where what follows may count from it.
    void remember(const date_mention& by, const moment& m) noexcept {
        using grammar::date_shape, grammar::date_direction;
        const grammar::date_parts& p = by.parts;
        if (m.year == 0 || m.year > 9999 || m.year < -9999) return;
        if (p.year_before || closes_range(by) || by.is_by(rules_named("date.quarter_of_year"))) {
            if (m.grain == granularity::quarter) quarter_at = by.tokens.first;
            return;  // what is compared with is not the story's time
        }
        const bool flashback = p.shape == date_shape::offset &&
                               (p.direction == date_direction::ago || p.direction == date_direction::earlier);
        if (narrative && (flashback || is_aside(a, by, m, told))) return;
        if (m.grain == granularity::quarter) {
            if (!narrative && quarter.year != 0 && is_in_preface(by)) return;
            if (quarter.year == 0) first_quarter = m;
            quarter = m;
            quarter_at = by.tokens.first;
            if (!narrative) return;
        }
        if (is_decade_or_longer(m.grain) || (narrative && is_in_event_name(by, m)) || is_nowadays(by)) return;
        told_with_year = (p.year != 0 && !by.is_by(rules_named("date.slashed"))) ||
                         (p.month != 0 && told_with_year && m.year == told.year);
        told = m;
        told_at = by.tokens.first;
        told_by_date = p.month != 0 && p.day != 0;
        if (m.grain == granularity::year) told_year = m.year;
        if (m.has_day()) {
            if (p.month != 0) days.add(m);
            told_day = m;
            told_day_at = by.tokens.first;
            if (published && m.as_day() <= *published) past_day = m;
        }
        if (m.has_month()) {
            told_month = m;
            if (p.month != 0) days.add_month(m);
        }
    }

    const article& a;
    std::optional<calendar::sys_days> published;  ///< the document's day
    bool narrative;                               ///< the article tells history, not news

    moment told;                  ///< the last date told
    std::uint32_t told_at = 0;    ///< its first token
    bool told_with_year = false;  ///< "in March 1931", and "in May" behind it
    bool told_by_date = false;    ///< told with its month and day
    moment told_day;              ///< the last day told
    std::uint32_t told_day_at = 0;
    moment told_month;  ///< the last month (or day) told
    int told_year = 0;  ///< the last year told alone
    moment past_day;    ///< the last day told that is over
    days_told days;     ///< days and months told by their names

    moment first_quarter;  ///< the first quarter told: what a report is about
    moment quarter;        ///< the last quarter (or nine months …) told: reports compare with it
    std::uint32_t quarter_at = 0;

    unsigned tomorrow;  ///< the weekday that means tomorrow; 0 for none

private:
    [[nodiscard]] const token* first_of(const date_mention& m) const noexcept {
        return a.tokens.begin() + m.tokens.first;
    }
    /// "1976" in "1975-1976": what is told goes on from the first.
    [[nodiscard]] bool closes_range(const date_mention& m) const noexcept {
        const token* const first = first_of(m);
        return (first[-1].is(text::token_kind::hyphen) || first[-1].is(text::token_kind::dash)) &&
               first[-2].is(text::token_kind::numeral);
    }
    /// "After a flat second quarter, …": told to set off what follows.
    [[nodiscard]] bool is_in_preface(const date_mention& m) const noexcept {
        const token* t = first_of(m);
        for (unsigned left = 4; left-- > 0 && !t->has(text::sentence_start); --t) {
        }
        return t->has(text::sentence_start) && is_one(*t, "after", "following", "despite", "unlike");
    }
    /// "the 1976 Olympics": no year in which the story goes on.
    [[nodiscard]] bool is_in_event_name(const date_mention& m, const moment& told_now) const noexcept {
        return told_now.grain == granularity::year && a.tokens[m.tokens.last].is_word() &&
               m.tokens.last - m.tokens.first == 1 && !detail::is_preposition_of_dates(first_of(m)[-1]);
    }
    /// "Today, the town has two schools": no day that what follows counts from.
    [[nodiscard]] bool is_nowadays(const date_mention& m) const noexcept {
        return !narrative && m.parts.named_day == grammar::deictic_day::today && told_day.year != 0 &&
               first_of(m)->has(text::capitalised) && a.tokens[m.tokens.last].is(text::token_kind::comma);
    }
    /// Tomorrow's weekday, unless every mention of it is told in the past (0 then): its name rarely means the day that
    /// was six days ago.
    [[nodiscard]] unsigned weekday_ahead(calendar::sys_days day) const noexcept {
        const unsigned next = calendar::weekday_of(day + calendar::days{1});
        for (const date_mention& m : a.dates.mentions) {
            if (m.parts.weekday == next && m.parts.shape == grammar::date_shape::point &&
                m.parts.place == grammar::date_place::none && m.parts.day == 0 && tense_at(a, m.tokens) != tense::past)
                return next;
        }
        return 0;
    }
};

}  // namespace gazette::resolve
