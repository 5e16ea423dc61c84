// Gazette: units of the calendar told by their place: "this week", "the third quarter", "a year earlier".
#pragma once

#include <gazette/resolve/date_reference.hpp>

#include <optional>

namespace gazette::resolve {

/// The part of date_resolver that finds the unit meant. Business reports tell of the quarter that has ended.
class date_units : protected date_reference {
protected:
    using date_reference::date_reference;

    /// "6 per cent a year", "four flights a week"
    [[nodiscard]] bool is_rate() const noexcept {
        if (mention_->tokens.last - mention_->tokens.first != 2 || !mention_->parts.indefinite) return false;
        const token& before = word_before();
        if (before.kind == text::token_kind::numeral || before.kind == text::token_kind::decimal ||
            before.kind == text::token_kind::percent || before.is(detail::word_class::scale))
            return true;
        if (before.is(date_cue::counted)) return true;
        constexpr auto others =
            lexicon::classes(detail::word_class::preposition, detail::word_class::conjunction,
                             detail::word_class::auxiliary, detail::word_class::modal, detail::word_class::verb,
                             detail::word_class::say_verb, detail::word_class::adverb, detail::word_class::approximator,
                             detail::word_class::pronoun, detail::word_class::time_unit);
        return before.is_word() && !before.any(others) && !before.has(text::capitalised) &&
               a_.text[before.end - 1] == 's';
    }
    /// "for the next decade", "over the next century", "over the past decade"
    [[nodiscard]] bool is_stretch(const parts& p) const noexcept {
        if (p.unit == time_unit::decade && p.mod == date_modifier::none &&
            is_one(a_.tokens[mention_->tokens.last - 2], "past"))
            return true;
        const token* const first = a_.tokens.begin() + mention_->tokens.first;
        return p.place == place::next && p.definite && mention_->tokens.last - mention_->tokens.first == 3 &&
               is_one(first[-1], "for", "over", "during", "throughout");
    }
    /// "the first nine months": what reports compare with the year before, as they do a quarter.
    [[nodiscard]] bool is_reported_stretch(const parts& p) const noexcept {
        return !narrative_ && quarter_.year != 0 && p.unit == time_unit::month && p.definite && !p.vague &&
               (p.amounts_to(6) || p.amounts_to(9));
    }
    /// "the year ended June 30"
    [[nodiscard]] bool is_business_year() const noexcept {
        return is_one(a_.tokens[mention_->tokens.last], "ended", "ending");
    }

    GAZETTE_SELDOM [[nodiscard]] moment unit(const parts& p) const noexcept {
        using enum lexicon::time_unit;
        if (p.year_before) return year_before(p);
        if (p.ends_unit && (p.unit == year || p.year_place != place::none) && p.place == place::none &&
            (!p.definite || mention_->is_by(rules_named("date.unit_end"))) && is_hyphenated()) {
            const moment from = here();
            const bool over = p.year == 0 && is_one(word_before(), "since");  // "shares rose 9 percent since year-end"
            const int y = p.year != 0 ? p.year : over ? plus_years(from.year, -1) : from.year;
            return y == 0 ? moment{granularity::year, 0, 0, 0, 0}
                          : moment{granularity::day, y, 12, 31, 0};  // tell() drops "end"
        }
        if (p.of_period && p.unit != half && (p.unit != quarter || p.ordinal == 0) &&
            mention_->is_by(rules_named("date.part_of_period")))
            return part_of_period(p);
        if (p.unit == quarter && p.ordinal == 0 && p.place == place::none && !p.year_before && quarter_.year == 0) {
            if (const moment ended = quarter_ended(); ended.year != 0) return ended;
        }
        if (p.unit == quarter) return quarter_of(p);
        if (p.unit == half) return half_of(p);
        if (p.unit == period)
            return p.place == place::last || p.year_place != place::none || quarter_.year != 0 ? quarter_of(p)
                                                                                               : there();
        if (p.unit == year && p.year != 0) return {granularity::year, p.year, 0, 0, 0};
        if (p.year_place != place::none && (p.unit == month || p.unit == week)) {  // "the same month last year"
            moment m = shifted(here(), p.unit, 0);
            m.year = plus_years(m.year, shift(p.year_place));
            return m;
        }
        if (p.unit == month && p.year != 0) {  // "the same month of 2012"
            moment m = shifted(here(), p.unit, 0);
            m.year = p.year;
            return m;
        }
        if (is_told_by_event(p)) {
            if (is_apposition()) return told_day_;
            return is_beside_told_event(p)
                       ? shifted(told_day_, day, is_one(a_.tokens[mention_->tokens.last], "after") ? 1 : -1)
                       : shifted({}, p.unit, 0);
        }
        const bool definite = p.place == place::none;
        if (p.unit == day && is_later_than_untold() &&
            (p.place == place::following || (p.place == place::next && p.definite)))
            return shifted({}, day, 0);
        if (p.unit == day && p.definite && p.place == place::next) return shifted(there(), day, 1);  // "the next day"
        if (p.unit == weekend && definite && published_ && !narrative_ && p.mod == date_modifier::none &&
            calendar::weekday_of(*published_) < 6 && governing() == tense::past)
            return shifted(here(), weekend, -1);  // on a Friday: "met over the weekend"
        if (p.unit == weekend && definite && published_ && !narrative_ && governing() == tense::future)
            return shifted(here(), weekend, 0);  // on a Tuesday: "the weekend should be dry"
        const moment from = definite && narrative_                                     ? there()
                            : p.place == place::same && !narrative_ && told_.year == 0 ? here()
                                                                                       : base(p.place);
        return shifted(from, p.unit, shift(p.place), definite);
    }

    /// "the week after the vote": which one, the event alone tells.
    [[nodiscard]] bool is_told_by_event(const parts& p) const noexcept {
        const token* const next = a_.tokens.begin() + mention_->tokens.last;
        return mention_->is_by(rules_named("date.definite_unit")) && !is_shorter(time_unit::year, p.unit) &&
               is_one(*next, "before", "after") && next[1].is_word() && !next[1].has(text::sentence_start) &&
               !(p.unit == time_unit::day && is_one((a_.tokens.begin() + mention_->tokens.first)[-1], "in"));
    }

    /// "(He was shot on Oct. 23. They came) the day after (his death)": beside a day of the year told just before.
    [[nodiscard]] bool is_beside_told_event(const parts& p) const noexcept {
        constexpr std::uint32_t reach = 80;
        return p.unit == time_unit::day && !narrative_ && told_day_.year != 0 && told_by_date_ &&
               mention_->tokens.first - told_at_ < reach;
    }

    /// "year-end" is a day, "the year's end" a part of the year.
    [[nodiscard]] bool is_hyphenated() const noexcept {
        for (std::uint32_t i = mention_->tokens.first; i < mention_->tokens.last; ++i)
            if (a_.tokens[i].is(text::token_kind::hyphen)) return true;
        return false;
    }
    /// "(Nov. 3), the day before the vote"
    [[nodiscard]] bool is_apposition() const noexcept {
        return mention_->parts.unit == time_unit::day && told_day_.year != 0 && told_at_ == mention_[-1].tokens.first &&
               mention_[-1].tokens.last + 1 == mention_->tokens.first &&
               a_.tokens[mention_[-1].tokens.last].is(text::token_kind::comma);
    }

    /// "the first week of May", "the last day of the year"
    GAZETTE_SELDOM [[nodiscard]] moment part_of_period(parts p) const noexcept {
        moment whole;
        if (p.month != 0) {
            p.place = place::none;
            whole = {granularity::month, year_for(p, p.month), p.month, 0, 0};
        } else if (p.per == time_unit::month) {
            whole = shifted(base(p.year_place), time_unit::month, shift(p.year_place));
        } else {
            const int year = p.year != 0 ? p.year : plus_years(base(p.year_place).year, shift(p.year_place));
            whole = {granularity::year, year, 0, 0, 0};
        }
        const day_range all = days_of(whole);
        if (all.empty()) return shifted({granularity::year, whole.year, 0, 0, 0}, p.unit, 0);
        const int n = p.ordinal;
        const calendar::days one{1};
        switch (p.unit) {
            case time_unit::day:
                return moment::of_day(n != 0 ? all.begin + calendar::days{n - 1} : all.end - one);
            case time_unit::week:  // by its middle
                return moment::of_week(n != 0 ? all.begin + calendar::days{7 * n - 4} : all.end - calendar::days{4});
            case time_unit::weekend:
                return moment::of_week(n != 0
                                           ? calendar::weekday_after(all.begin - one, 6) + calendar::days{7 * (n - 1)}
                                           : calendar::weekday_until(all.end - one, 6),
                                       granularity::weekend);
            case time_unit::month:
                return {granularity::month, whole.year, n == 0 || n > 12 ? 12U : static_cast<unsigned>(n), 0, 0};
            default:
                return {granularity::quarter, whole.year, 4, 0, 0};
        }
    }

    GAZETTE_SELDOM [[nodiscard]] moment quarter_of(const parts& p) const noexcept {
        const moment from = here();
        const unsigned running = from.has_month() ? calendar::quarter_of(from.index) : 0;
        if (p.ordinal >= 1 && p.ordinal <= 4) {
            int year = p.year;
            if (year == 0 && p.year_place != place::none)
                year = plus_years(base(p.year_place).year, shift(p.year_place));
            if (year == 0 && from.year != 0) {
                year = from.year;
                // the first months of a year still report on the one before
                if (running != 0 && p.ordinal > running && !narrative_ && governing() != tense::future &&
                    (p.ordinal - running >= 2))
                    year = from.year - 1;
                if (const date_mention* const end = day_ended()) {  // "the second quarter ended Oct. 31", in October
                    const int ended = year_of_end(*end);
                    if (ended != 0 && ended < year) year = ended;
                }
            }
            return {granularity::quarter, year, p.ordinal, 0, 0};
        }
        const bool reported = first_quarter_.year == from.year && first_quarter_.index == running;
        if (p.place == place::current || p.place == place::next) {
            if (p.place == place::current && first_quarter_.year != 0 && !narrative_ &&
                a_.tokens[mention_->tokens.last].is(text::token_kind::possessive))
                return first_quarter_;  // "this quarter's loss", in a report
            return shifted(from, time_unit::quarter, shift(p.place));
        }
        if (p.unit == time_unit::period && p.year != 0 && quarter_.index != 0)
            return {granularity::quarter, p.year, quarter_.index, 0, 0};
        if (p.year_place != place::none || p.year != 0) {
            if (p.year != 0 && quarter_.grain == granularity::year) return {granularity::year, p.year, 0, 0, 0};
            const moment q = quarter_.year != 0 && quarter_.grain == granularity::quarter
                                 ? quarter_
                                 : shifted(from, time_unit::quarter, -1);
            return {granularity::quarter, p.year != 0 ? p.year : plus_years(from.year, shift(p.year_place)), q.index, 0,
                    0};
        }
        const bool runs_still = quarter_.year == from.year && quarter_.index == running && !reported;
        const bool told_latest = p.ordinal == parts::latest && !runs_still;
        if (quarter_.year != 0 && (p.place != place::last || told_latest) && mention_->tokens.first - quarter_at_ < 400)
            return quarter_.grain == granularity::quarter ? quarter_ : shifted(from, time_unit::quarter, -1);
        return shifted(from, time_unit::quarter, -1);
    }

    /// "July 31" behind "the quarter ended"; null where no day or month follows.
    [[nodiscard]] const date_mention* day_ended() const noexcept {
        const date_mention* const next = mention_ + 1;
        return is_business_year() && next != a_.dates.mentions.end() &&
                       next->tokens.first == mention_->tokens.last + 1 && next->parts.month != 0
                   ? next
                   : nullptr;
    }

    [[nodiscard]] int year_of_end(const date_mention& last_day) const noexcept {
        date_units there = *this;
        there.mention_ = &last_day;
        return there.year_for(last_day.parts, last_day.parts.month, last_day.parts.day);
    }

    /// "the quarter ended July 31": the one that most of its days lie in; none where no day follows.
    [[nodiscard]] moment quarter_ended() const noexcept {
        const date_mention* const last_day = day_ended();
        if (last_day == nullptr) return {};
        const parts& end = last_day->parts;
        const int year = year_of_end(*last_day);
        if (year == 0 || (end.day != 0 && !calendar::exists(year, end.month, end.day))) return {};
        const calendar::month_of_year middle =
            calendar::plus_months({year, end.month}, end.day != 0 && end.day < 15 ? -2 : -1);
        return {granularity::quarter, middle.year, calendar::quarter_of(middle.month), 0, 0};
    }

    [[nodiscard]] moment half_of(const parts& p) const noexcept {
        if (p.decade != 0) return {granularity::decade, p.decade, 0, 0, 0};
        const int year = p.year != 0                   ? p.year
                         : p.year_place != place::none ? plus_years(base(p.year_place).year, shift(p.year_place))
                                                       : half_told_last(p.ordinal == 1 ? 1U : 2U);
        return {granularity::half, year, p.ordinal == 1 ? 1U : 2U, 0, 0};
    }

    /// The year of a half that reports tell of: one that is over, unless the verb looks ahead.
    [[nodiscard]] int half_told_last(unsigned half) const noexcept {
        const moment from = here();
        const bool over = narrative_ || !from.has_month() || from.index > half * 6 - 2 || governing() == tense::future;
        return over ? from.year : plus_years(from.year, -1);
    }

    /// "a year earlier", "the year-ago quarter": as fine as what it is compared with.
    GAZETTE_SELDOM [[nodiscard]] moment year_before(const parts& p) const noexcept {
        const bool near_quarter =
            quarter_.year != 0 && quarter_.year <= here().year && mention_->tokens.first - quarter_at_ < 150;
        if (p.unit == time_unit::quarter && p.ordinal >= 1 && p.ordinal <= 4)
            return {granularity::quarter, here().year == 0 ? 0 : (near_quarter ? quarter_.year : here().year) - 1,
                    p.ordinal, 0, 0};
        if (near_quarter ? p.unit == time_unit::quarter && quarter_.grain == granularity::year
                         : p.unit == time_unit::quarter || p.unit == time_unit::period)
            return shifted(here(), time_unit::quarter, -5);
        if (near_quarter) return {quarter_.grain, plus_years(quarter_.year, -1), quarter_.index, quarter_.day, 0};
        return {granularity::year, plus_years(here().year, -1), 0, 0, 0};
    }
};

}  // namespace gazette::resolve
