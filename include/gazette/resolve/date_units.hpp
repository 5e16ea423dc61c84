// Gazette: units of the calendar told by their place: "this week", "the third quarter", "a year earlier".
#pragma once

#include <gazette/resolve/date_years.hpp>

namespace gazette::resolve {

/// The part of date_resolver that finds the unit meant. Business reports tell of the quarter that has ended.
class date_units : protected date_years {
protected:
    using date_years::date_years;

    /// "6 per cent a year", "four flights a week"
    [[nodiscard]] bool is_rate() const noexcept {
        if (mention_.tokens.last - mention_.tokens.first != 2 || !mention_.parts.indefinite) return false;
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
    /// "for the next decade", "over the next century", "over the past decade", "over the last year"
    [[nodiscard]] bool is_stretch(const parts& p) const noexcept {
        if (p.unit == time_unit::decade && p.mod == date_modifier::none && is_one(behind()[-2], "past")) return true;
        const token* const first = opening();
        if (!p.definite || mention_.tokens.last - mention_.tokens.first != 3) return false;
        const bool over = is_one(first[-1], "over", "during", "throughout");
        if (is_one(first[1], "last")) return over && p.unit != time_unit::quarter;
        return p.place == place::next && (over || is_one(first[-1], "for"));
    }
    /// "the first nine months": what reports compare with the year before, as they do a quarter.
    [[nodiscard]] bool is_reported_stretch(const parts& p) const noexcept {
        return !story_.narrative && story_.quarter.year != 0 && p.unit == time_unit::month && p.definite && !p.vague &&
               (p.amounts_to(6) || p.amounts_to(9));
    }
    /// "the year ended June 30"
    [[nodiscard]] bool is_business_year() const noexcept { return is_one(*behind(), "ended", "ending"); }

    GAZETTE_SELDOM [[nodiscard]] moment unit(const parts& p) const noexcept {
        using enum lexicon::time_unit;
        if (p.year_before) return year_before(p);
        if (p.ends_unit && (p.unit == year || p.year_place != place::none) && p.place == place::none &&
            (!p.definite || mention_.is_by(rules_named("date.unit_end"))) && is_hyphenated()) {
            const moment from = story_.here();
            const bool over = p.year == 0 && is_one(word_before(), "since");  // "shares rose 9 percent since year-end"
            const int y = p.year != 0 ? p.year : over ? plus_years(from.year, -1) : from.year;
            return y == 0 ? moment{granularity::year, 0, 0, 0, 0}
                          : moment{granularity::day, y, 12, 31, 0};  // tell() drops "end"
        }
        if (p.of_period && p.unit != half && (p.unit != quarter || p.ordinal == 0) &&
            mention_.is_by(rules_named("date.part_of_period")))
            return part_of_period(p);
        if (p.unit == quarter && p.ordinal == 0 && p.place == place::none && !p.year_before &&
            story_.quarter.year == 0) {
            if (const moment ended = quarter_ended(); ended.year != 0) return ended;
        }
        if (p.unit == quarter) return quarter_of(p);
        if (p.unit == half) return half_of(p);
        if (p.unit == period)
            return p.place == place::last || p.year_place != place::none || story_.quarter.year != 0 ? quarter_of(p)
                                                                                                     : story_.there();
        if (p.unit == year && p.year != 0) return {granularity::year, p.year, 0, 0, 0};
        if (p.year_place != place::none && (p.unit == month || p.unit == week)) {  // "the same month last year"
            moment m = shifted(story_.here(), p.unit, 0);
            m.year = plus_years(m.year, shift(p.year_place));
            return m;
        }
        if (p.unit == month && p.year != 0) {  // "the same month of 2012"
            moment m = shifted(story_.here(), p.unit, 0);
            m.year = p.year;
            return m;
        }
        if (is_told_by_event(p)) {
            if (is_apposition()) return story_.told_day;
            return is_beside_told_event(p) ? shifted(story_.told_day, day, is_one(*behind(), "after") ? 1 : -1)
                                           : shifted({}, p.unit, 0);
        }
        const bool definite = p.place == place::none;
        if (p.unit == day && is_later_than_untold() &&
            (p.place == place::following || (p.place == place::next && p.definite)))
            return shifted({}, day, 0);
        if (p.unit == day && p.definite && p.place == place::next)  // "the next day"
            return shifted(story_.there(), day, 1);
        if (p.unit == year && is_next_of_told(p)) return shifted(story_.told, year, 1);
        if (p.unit == weekend && definite && story_.published && !story_.narrative) {
            const tense verb = governing();
            const bool on_workday = calendar::weekday_of(*story_.published) < calendar::saturday;
            if (verb == tense::past && on_workday && p.mod == date_modifier::none)
                return shifted(story_.here(), weekend, -1);  // on a Friday: "met over the weekend"
            if (verb == tense::future)
                return shifted(story_.here(), weekend, 0);  // on a Tuesday: "the weekend should be dry"
        }
        const bool of_untold = p.place == place::same && !story_.narrative && story_.told.year == 0;
        const moment from = definite && story_.narrative ? story_.there()
                            : of_untold                  ? story_.here()
                                                         : story_.base(p.place);
        return shifted(from, p.unit, shift(p.place), definite);
    }

    /// "He joined in 1995 and left the next year": the one behind a year told just before, not behind the document's.
    [[nodiscard]] bool is_next_of_told(const parts& p) const noexcept {
        constexpr std::uint32_t reach = 40;
        return p.place == place::next && p.definite && !story_.narrative && story_.published && story_.told.year != 0 &&
               story_.told.year < calendar::year_of(*story_.published) && away_from(story_.told_at) < reach &&
               governing() == tense::past;
    }

    /// "the third quarter", not "the latest quarter"
    [[nodiscard]] static bool is_nth_quarter(const parts& p) noexcept { return p.ordinal >= 1 && p.ordinal <= 4; }

    /// "the week after the vote": which one, the event alone tells.
    [[nodiscard]] bool is_told_by_event(const parts& p) const noexcept {
        const token* const next = behind();
        return mention_.is_by(rules_named("date.definite_unit")) && !is_shorter(time_unit::year, p.unit) &&
               is_one(*next, "before", "after") && next[1].is_word() && !next[1].has(text::sentence_start) &&
               !(p.unit == time_unit::day && is_one(word_before(), "in"));
    }

    /// "(He was shot on Oct. 23. They came) the day after (his death)": beside a day of the year told just before.
    [[nodiscard]] bool is_beside_told_event(const parts& p) const noexcept {
        constexpr std::uint32_t reach = 80;
        return p.unit == time_unit::day && !story_.narrative && story_.told_day.year != 0 && story_.told_by_date &&
               away_from(story_.told_at) < reach;
    }

    /// "year-end" is a day, "the year's end" a part of the year.
    [[nodiscard]] bool is_hyphenated() const noexcept {
        for (std::uint32_t i = mention_.tokens.first; i < mention_.tokens.last; ++i)
            if (a_.tokens[i].is(text::token_kind::hyphen)) return true;
        return false;
    }
    /// "(Nov. 3), the day before the vote"
    [[nodiscard]] bool is_apposition() const noexcept {
        const date_mention* const before = mention_before();
        return mention_.parts.unit == time_unit::day && story_.told_day.year != 0 && before != nullptr &&
               story_.told_at == before->tokens.first && before->tokens.last + 1 == mention_.tokens.first &&
               word_before().is(text::token_kind::comma);
    }

    /// "the first week of May", "the last day of the year"
    GAZETTE_SELDOM [[nodiscard]] moment part_of_period(parts p) const noexcept {
        moment whole;
        if (p.month != 0) {
            p.place = place::none;
            whole = {granularity::month, year_for(p, p.month), p.month, 0, 0};
        } else if (p.per == time_unit::month) {
            whole = shifted(story_.base(p.year_place), time_unit::month, shift(p.year_place));
        } else {
            const int year = p.year != 0 ? p.year : plus_years(story_.base(p.year_place).year, shift(p.year_place));
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
                return moment::of_week(
                    n != 0 ? calendar::weekday_after(all.begin - one, calendar::saturday) + calendar::days{7 * (n - 1)}
                           : calendar::weekday_until(all.end - one, calendar::saturday),
                    granularity::weekend);
            case time_unit::month:
                return {granularity::month, whole.year, n == 0 || n > 12 ? 12U : static_cast<unsigned>(n), 0, 0};
            default:
                return {granularity::quarter, whole.year, 4, 0, 0};
        }
    }

    GAZETTE_SELDOM [[nodiscard]] moment quarter_of(const parts& p) const noexcept {
        const moment from = story_.here();
        const unsigned running = from.has_month() ? calendar::quarter_of(from.index) : 0;
        if (is_nth_quarter(p)) return {granularity::quarter, year_of_quarter(p, from, running), p.ordinal, 0, 0};
        const moment& first_told = story_.first_quarter;
        const moment& told = story_.quarter;
        if (p.place == place::current || p.place == place::next) {
            if (p.place == place::current && first_told.year != 0 && !story_.narrative &&
                behind()->is(text::token_kind::possessive))
                return first_told;  // "this quarter's loss", in a report
            return shifted(from, time_unit::quarter, shift(p.place));
        }
        const moment last = shifted(from, time_unit::quarter, -1);
        const bool is_quarter_told = told.year != 0 && told.grain == granularity::quarter;  // not nine months
        if (p.unit == time_unit::period && p.year != 0 && told.index != 0)
            return {granularity::quarter, p.year, told.index, 0, 0};
        if (p.year != 0 && told.grain == granularity::year) return {granularity::year, p.year, 0, 0, 0};
        if (p.year_place != place::none || p.year != 0) {
            const int year = p.year != 0 ? p.year : plus_years(from.year, shift(p.year_place));
            return {granularity::quarter, year, is_quarter_told ? told.index : last.index, 0, 0};
        }
        const bool reported = first_told.year == from.year && first_told.index == running;
        const bool runs_still = told.year == from.year && told.index == running && !reported;
        const bool told_latest = p.ordinal == parts::latest && !runs_still;
        const bool is_told = is_quarter_told && away_from(story_.quarter_at) < 400;
        return is_told && (p.place != place::last || told_latest) ? told : last;
    }

    /// "the second quarter": the year that stands beside it, or the one that reports tell of at `from`, in the quarter
    /// that is running.
    [[nodiscard]] int year_of_quarter(const parts& p, const moment& from, unsigned running) const noexcept {
        if (p.year != 0) return p.year;
        if (p.year_place != place::none) {
            const int year = plus_years(story_.base(p.year_place).year, shift(p.year_place));
            if (year != 0) return year;
        }
        if (from.year == 0) return 0;
        // the first months of a year still report on the one before
        const bool over = running != 0 && p.ordinal >= running + 2 && !story_.narrative && governing() != tense::future;
        const int year = over ? from.year - 1 : from.year;
        const date_mention* const end = day_ended();  // "the second quarter ended Oct. 31", in October
        const int ended = end != nullptr ? year_of_end(*end) : 0;
        return ended != 0 && ended < year ? ended : year;
    }

    /// "July 31" behind "the quarter ended"; null where no day or month follows.
    [[nodiscard]] const date_mention* day_ended() const noexcept {
        const date_mention* const next = next_mention();
        return is_business_year() && next != nullptr && next->tokens.first == mention_.tokens.last + 1 &&
                       next->parts.month != 0
                   ? next
                   : nullptr;
    }

    [[nodiscard]] int year_of_end(const date_mention& last_day) const noexcept {
        return date_years(story_, last_day).year_for(last_day.parts, last_day.parts.month, last_day.parts.day);
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
                         : p.year_place != place::none ? plus_years(story_.base(p.year_place).year, shift(p.year_place))
                                                       : half_told_last(p.ordinal == 1 ? 1U : 2U);
        return {granularity::half, year, p.ordinal == 1 ? 1U : 2U, 0, 0};
    }

    /// The year of a half that reports tell of: one that is over, unless the verb looks ahead.
    [[nodiscard]] int half_told_last(unsigned half) const noexcept {
        const moment from = story_.here();
        const bool over =
            story_.narrative || !from.has_month() || from.index > half * 6 - 2 || governing() == tense::future;
        return over ? from.year : plus_years(from.year, -1);
    }

    /// "a year earlier", "the year-ago quarter": as fine as what it is compared with.
    GAZETTE_SELDOM [[nodiscard]] moment year_before(const parts& p) const noexcept {
        const moment now = story_.here();
        const moment& quarter = story_.quarter;
        const bool near_quarter = quarter.year != 0 && quarter.year <= now.year && away_from(story_.quarter_at) < 150;
        if (p.unit == time_unit::quarter && is_nth_quarter(p)) {
            const int year = now.year == 0 ? 0 : (near_quarter ? quarter.year : now.year) - 1;
            return {granularity::quarter, year, p.ordinal, 0, 0};
        }
        if (near_quarter ? p.unit == time_unit::quarter && quarter.grain == granularity::year
                         : p.unit == time_unit::quarter || p.unit == time_unit::period)
            return shifted(now, time_unit::quarter, -5);
        if (near_quarter) return {quarter.grain, plus_years(quarter.year, -1), quarter.index, quarter.day, 0};
        return {granularity::year, plus_years(now.year, -1), 0, 0, 0};
    }
};

}  // namespace gazette::resolve
