// Gazette: the day of a clock time or a part of the day, and the half of the day that a clock time lies in.
#pragma once

#include <gazette/resolve/date_weekdays.hpp>

namespace gazette::resolve {

/// The part of date_resolver that settles hours. Their day stands beside them, or has been told just before.
class date_hours : protected date_weekdays {
protected:
    using date_weekdays::date_weekdays;

    /// "Polls open on Tuesday at 7 a.m.": the hour is one of the day told just before; what is over may tell it longer.
    [[nodiscard]] bool is_hour_of_told_day(const parts& p) const noexcept {
        constexpr std::uint32_t reach = 50, long_reach = 150;
        if (p.hour < 0 || p.place != place::none || story_.told_day.year == 0) return false;
        const std::uint32_t away = away_from(story_.told_day_at);
        const bool heads_line = opening()->has(text::line_start);  // "2:15 p.m.", of a live report
        const bool ahead = story_.published && story_.told_day.as_day() > *story_.published;
        // "He will stand trial on 12 June. Police were called at 3:15 p.m."
        const bool other =
            ahead && (governing() == tense::past || (begins_paragraph_within(away) && governing() != tense::future));
        const bool near = away < reach && !other;
        if (away >= long_reach || !story_.published || heads_line) return near;
        return near || governing() == (story_.told_day.as_day() < *story_.published ? tense::past : tense::future);
    }
    /// "Shares fell on Friday. Dealers bought in the morning": of the day told just before, which is over.
    [[nodiscard]] bool is_part_of_told_day(const parts& p) const noexcept {
        constexpr std::uint32_t reach = 40;
        return p.hour < 0 && p.has_day_part() && p.place == place::none && story_.published &&
               story_.told_day.year != 0 && away_from(story_.told_day_at) < reach &&
               story_.told_day.as_day() < *story_.published && governing() != tense::future;
    }
    /// The day that follows a clock time behind a preposition: "at 8 p.m. on Tuesday", "7 to 8 p.m. (on) Tuesday".
    [[nodiscard]] const date_mention* day_behind(const parts& p) const noexcept {
        if (p.hour < 0) return nullptr;
        const date_mention* clock = &mention_;
        if (goes_on(*clock, true)) ++clock;
        if (clock != &mention_ && clock->parts.has_day())  // not "6 a.m. (2200 GMT Friday)"
            return behind()->is(text::token_kind::paren_open) ? nullptr : clock;
        return goes_on(*clock, false) ? clock + 1 : nullptr;
    }
    /// "3:15 to 5:15 p.m.": the half of the day that the end of the range tells; "7:30 on Friday evening": the one that
    /// the part of the day behind it tells.
    [[nodiscard]] int hour_of(const parts& p) const noexcept {
        const date_mention* const day = day_behind(p);
        if (day != nullptr && is_after_midday(day->parts, p.hour)) return p.hour + 12;
        const token& end = behind()[-1];
        if (p.hour <= 0 || p.hour >= 12 || !end.is(text::token_kind::numeral) || !goes_on(mention_, true))
            return p.hour;
        const token* const joint = behind();
        if (!joins_days(joint) && !(is_one(*joint, "and") && is_one(word_before(), "between"))) return p.hour;
        const date_mention* const end_of_range = next_mention();
        if (end_of_range == nullptr) return p.hour;
        const int next = end_of_range->parts.hour;
        const bool afternoon = static_cast<int>(a_.tokens[end_of_range->tokens.first].number) < next;
        return afternoon && p.hour + 12 <= next ? p.hour + 12 : p.hour;
    }
    /// "Two fires flared overnight": the night that is over; not "roads have been closed overnight".
    [[nodiscard]] bool is_night_before() const noexcept {
        const token* const first = opening();
        if (!is_one(*first, "overnight")) return false;
        if (is_one(first[1], "has", "had", "have")) return true;
        constexpr auto no_noun =
            lexicon::classes(detail::word_class::preposition, detail::word_class::conjunction,
                             detail::word_class::auxiliary, detail::word_class::modal, detail::word_class::adverb,
                             detail::word_class::pronoun, detail::word_class::determiner);
        if (first[1].is_word() && !first[1].any(no_noun) && governing() != tense::future) return true;  // "losses"
        constexpr auto turning = lexicon::classes(detail::word_class::modal, detail::word_class::conjunction);
        unsigned left = 12;
        for (const token* t = first - 1; left-- > 0 && !t->is_mark() && !t->any(turning) && !is_one(*t, "to"); --t) {
            if (detail::is_past_verb(*t, a_.text_of(*t))) return !is_one(t[-1], "been", "be", "is", "are");
            if (t->has(text::sentence_start)) break;
        }
        return false;
    }

private:
    /// Whether an hour lies in the second half of the day, by the part of it that stands behind: "7:30 on Friday
    /// evening", not "2:30 on Friday night".
    [[nodiscard]] static bool is_after_midday(const parts& day, int hour) noexcept {
        using lexicon::day_part;
        constexpr int first_of_night = 6;
        return hour > 0 && hour < 12 &&
               (day.day_part == day_part::afternoon || day.day_part == day_part::evening ||
                (day.day_part == day_part::night && hour >= first_of_night));
    }
    /// Whether the next expression follows behind one word, a bracket aside, and is a clock time, or a day.
    [[nodiscard]] bool goes_on(const date_mention& m, bool with_clock) const noexcept {
        const date_mention* const next = behind(m);
        if (next == nullptr) return false;
        const token* after = a_.tokens.begin() + m.tokens.last;
        if (after->is_word() && after->has(text::capitalised) && is_one(after[1], "time")) after += 2;  // "Moscow time"
        const bool closed = after->is(text::token_kind::paren_close);
        const token* const between = closed ? after + 1 : after;  // "(0735 GMT) Friday", "(0735 GMT) on Friday"
        const token* const begin = a_.tokens.begin() + next->tokens.first;
        const parts& n = next->parts;
        if (n.shape != grammar::date_shape::point || (begin != between + 1 && !(closed && begin == between)))
            return false;
        if (with_clock) return n.hour >= 0 && (between->is_mark() || is_one(*between, "to", "and", "until"));
        return n.hour < 0 && n.has_day() &&
               (begin == between || between->is(text::token_kind::comma) || is_one(*between, "on", "of"));
    }
    /// Whether a paragraph begins among the expression's first token and those up to `away` before it.
    [[nodiscard]] bool begins_paragraph_within(std::uint32_t away) const noexcept {
        for (const token* t = opening(); away > 0; --away, --t) {
            if (t->has(text::paragraph_start)) return true;
        }
        return false;
    }
};

}  // namespace gazette::resolve
