// Gazette: from what an expression says to the time it means.
#pragma once

#include <gazette/resolve/date_hours.hpp>
#include <gazette/resolve/date_value.hpp>
#include <gazette/resolve/holidays.hpp>

#include <utility>

namespace gazette::resolve {

/// Gives an expression its value: date_resolver(story, mention).resolve(out), for each in text order. News is read
/// against the document's day, narrative against the last date told.
class date_resolver : date_hours {
public:
    using date_hours::date_hours;

    /// Fills type, value, mod, days, ambiguous and invalid of `out`; remembers the date in the story.
    void resolve(date& out) noexcept {
        const grammar::date_parts& p = mention_.parts;
        out.mod = p.mod;
        if (p.mod == date_modifier::none && is_rough(p)) out.mod = date_modifier::approx;
        switch (p.shape) {
            case grammar::date_shape::present:
                reference(out, "PRESENT_REF");
                return;
            case grammar::date_shape::past:
                reference(out, "PAST_REF");
                return;
            case grammar::date_shape::future:
                reference(out, "FUTURE_REF");
                return;
            case grammar::date_shape::duration:
                out.type = is_rate() ? date_type::set : date_type::duration;
                if (is_reported_stretch(p)) {
                    story_.quarter = {granularity::year, story_.here().year, 0, 0, 0};
                    story_.quarter_at = mention_.tokens.first;
                }
                append_duration(out.value, p.unit, p.hundredths, p.vague);
                if (p.rest != 0) append_rest(out.value, p);
                return;
            case grammar::date_shape::set:
                out.type = date_type::set;
                append_set(out.value, p);
                return;
            case grammar::date_shape::range:
                range(p, out);
                return;
            case grammar::date_shape::offset:
                offset(p, out);
                return;
            case grammar::date_shape::unit:
                if (p.unit == time_unit::year && p.definite && p.place == place::none && p.mod == date_modifier::none &&
                    is_business_year()) {
                    out.type = date_type::duration;
                    out.value.append("P1Y");
                    return;
                }
                if (is_stretch(p)) {
                    out.type = date_type::duration;
                    append_duration(out.value, p.unit, 100, false);
                    return;
                }
                tell(unit(is_new_year_begun(p) ? as_this_year(p) : p), p, out);
                return;
            case grammar::date_shape::numeric:
                numeric(p, out);
                return;
            case grammar::date_shape::point:
                point(p, out);
                return;
        }
    }

private:
    /// "around 1895", "about three weeks"; not "get around Friday's ban", "spoke about May"
    [[nodiscard]] bool is_rough(const parts& p) const noexcept {
        static constexpr auto roughly = grammar::word("about", "around", "circa", "roughly", "approximately");
        return is_one(word_before(), roughly) && !p.vague && p.weekday == 0 &&
               !is_one(opening()[-2], "spoke", "speaking", "talking", "asked") &&
               !behind()->is(text::token_kind::possessive);
    }
    /// "in the new year", told in January: this one.
    [[nodiscard]] bool is_new_year_begun(const parts& p) const noexcept {
        return story_.published && (p.place == place::next || p.year_place == place::next) &&
               calendar::month_of(*story_.published) <= 2 && is_one(behind()[-2], "new");
    }
    [[nodiscard]] static parts as_this_year(parts p) noexcept {
        (p.unit == time_unit::year ? p.place : p.year_place) = place::current;
        return p;
    }
    static void reference(date& out, std::string_view value) noexcept {
        out.mod = date_modifier::none;
        out.value.append(value);
    }

    // -- points
    [[nodiscard]] moment moment_of(const parts& p) const noexcept {
        moment m;
        if (p.named_day != grammar::deictic_day::none)
            m = named_day(p);
        else if (p.has_holiday() && p.month == 0)
            m = holiday(p);
        else if (p.month != 0)
            m = month_or_day(p);
        else if (p.day != 0)
            m = day_of_month(p);
        else if (p.unit == time_unit::month)
            m = day_of_told_month(p);
        else if (p.weekday != 0 && p.per == time_unit::month)
            m = nth_weekday(p, shifted(story_.base(p.year_place), time_unit::month, shift(p.year_place)));
        else if (p.season != 0)
            m = season(p);
        else if (p.weekday != 0)
            m = weekday(p);
        else if (p.decade != 0)
            m = {granularity::decade, p.decade, 0, 0, 0};
        else if (p.unit == time_unit::century)
            m = century(p);
        else if (p.year != 0)
            m = {granularity::year, p.year, 0, 0, 0};
        else
            m = day_of_time(p);
        if (p.has_holiday() && p.unit == time_unit::weekend && m.has_day()) {
            m = moment::of_week(m.as_day() - calendar::days{3}, granularity::weekend);  // the nearest one
        } else if (p.unit == time_unit::week && (p.definite || p.has_holiday()) && m.has_day()) {
            m = moment::of_week(m.as_day());
        }
        if (mention_.is_by(rules_named("date.day_beside")) && m.has_day())
            m = moment::of_day(m.as_day() + calendar::days{p.direction == grammar::date_direction::later ? 1 : -1});
        if (p.unit == time_unit::quarter && m.grain == granularity::month)  // "the December quarter"
            m = {granularity::quarter, m.year, calendar::quarter_of(p.last_month != 0 ? p.last_month : m.index), 0, 0};
        return m;
    }

    void point(const parts& p, date& out) noexcept {
        const moment m = moment_of(p);
        if (m.grain == granularity::day && m.index != 0 && m.day != 0 &&
            !calendar::exists(m.year < 0 ? m.year + 1 : m.year, m.index, m.day)) {
            out.invalid = true;
            out.mod = date_modifier::none;
            return;
        }
        if (p.mod == date_modifier::start && p.named_day != grammar::deictic_day::none) out.mod = date_modifier::none;
        tell(m, p, out);
    }

    /// Writes a moment with its part of the day or clock time, and remembers it.
    void tell(const moment& m, const parts& p, date& out) noexcept {
        if (m.grain == granularity::none) return;
        if (p.ends_unit && m.has_day()) out.mod = date_modifier::none;  // "year-end" is that day
        append_value(out.value, m);
        out.days = days_of(m);
        if (p.hour >= 0) {
            out.type = date_type::time;
            out.value.push_back('T');
            out.value.append_number(static_cast<unsigned>(hour_of(p)), 2);
            if (p.minute >= 0) {
                out.value.push_back(':');
                out.value.append_number(static_cast<std::uint64_t>(p.minute), 2);
            }
        } else if (p.has_day_part() && m.grain == granularity::day) {
            out.type = date_type::time;
            out.value.push_back('T');
            out.value.append(day_part_code(p.day_part));
        }
        story_.remember(mention_, m);
    }

    [[nodiscard]] moment holiday(const parts& p) const noexcept {
        if (!calendar::has_known_day(p.holiday)) return {granularity::day, 0, 0, 0, 0};
        const calendar::sys_days usual =
            calendar::feast_day(p.holiday, story_.published ? calendar::year_of(*story_.published) : 2000);
        const int year = year_for(p, calendar::month_of(usual), calendar::day_of(usual));
        if (year == 0) {
            if (!calendar::is_fixed(p.holiday)) return {granularity::day, 0, 0, 0, 0};
            return {granularity::day, 0, calendar::month_of(usual), calendar::day_of(usual), 0};
        }
        return moment::of_day(calendar::feast_day(p.holiday, year));
    }

    GAZETTE_SELDOM [[nodiscard]] moment month_or_day(const parts& p) const noexcept {
        int year = year_for(p, p.month, p.day);
        if (p.weekday != 0 && p.day == 0) {  // "the fourth Thursday in November"
            return nth_weekday(p, {granularity::month, year, p.month, 0, 0});
        }
        if (p.weekday != 0 && p.year == 0 && year > 0 && p.month <= 12 && p.day != 0) year = year_of_weekday(p, year);
        if (p.month == 2 && p.day == 29 && p.year == 0 && year != 0) {  // the leap year next to the year it seems to be
            for (const int near : {year, year + 1, year - 1}) {
                if (calendar::exists(near, 2, 29)) {
                    year = near;
                    break;
                }
            }
        }
        if (p.day != 0) return {granularity::day, year, p.month, p.day, 0};
        return {granularity::month, year, p.month, 0, 0};
    }

    /// "the 5th": of the month told last, else of the document's.
    [[nodiscard]] moment day_of_month(const parts& p) const noexcept {
        const moment from = story_.told_month.has_month() ? story_.told_month : story_.here();
        return {granularity::day, p.year != 0 ? p.year : from.year, from.has_month() ? from.index : 0, p.day, 0};
    }

    /// "the 14th of next month"
    [[nodiscard]] moment day_of_told_month(const parts& p) const noexcept {
        const moment month = shifted(story_.base(p.place), time_unit::month, shift(p.place));
        return {granularity::day, month.year, month.index, p.ordinal, 0};
    }

    [[nodiscard]] moment season(const parts& p) const noexcept {
        int year = year_for(p, p.season * 3U);
        if (!story_.narrative && story_.published && p.year == 0 && p.year_place == place::none) {
            const int now = static_cast<int>(calendar::month_of(*story_.published));
            const int start = p.season * 3, current = calendar::year_of(*story_.published);
            const bool running = now >= start && now < start + 3;
            if (p.place == place::last)
                year = start + 3 <= now || (p.season == 4 && now >= 12) ? current : current - 1;
            else if (p.place == place::next)
                year = start > now ? current : current + 1;
            else if (p.place == place::current)  // "fell this summer", in January
                year = (p.season == 4 && now < 3) || (now + 3 < start && governing() == tense::past) ? current - 1
                                                                                                     : current;
            else if (running || start <= now)
                year = current;
        }
        return {granularity::season, year, p.season, 0, 0};
    }

    [[nodiscard]] moment century(const parts& p) const noexcept {
        if (p.ordinal == 0) return {};
        const int first = (p.ordinal - 1) * 100;
        const bool bc = p.year < 0;
        return {granularity::century, bc ? -(first + 1) : first == 0 ? 1 : first, 0, 0, 0};
    }

    /// The day of a clock time or part of the day that names none.
    GAZETTE_SELDOM [[nodiscard]] moment day_of_time(const parts& p) const noexcept {
        const bool day_unknown = p.hour < 0 && !p.has_day_part();  // a feast that moves: "Diwali"
        if ((day_unknown && !story_.narrative) || mention_.is_by(rules_named("date.night")))
            return {granularity::day, 0, 0, 0, 0};
        if (const date_mention* const day = day_behind(p)) return date_resolver(story_, *day).moment_of(day->parts);
        const bool the_next = p.definite && p.place == place::next;  // "the next morning"
        const bool of_told_day = !story_.narrative && (is_hour_of_told_day(p) || is_part_of_told_day(p));
        const bool told = story_.narrative || the_next || grammar::counts_from_told(p.place) || of_told_day;
        const moment from = of_told_day ? story_.told_day : told ? story_.there() : story_.here();
        if (from.year == 0) return {granularity::day, 0, 0, 0, 0};
        if (!from.has_day()) return {granularity::day, from.year, from.has_month() ? from.index : 0, 0, 0};
        const int nights = (!told || !story_.narrative) && is_night_before() ? -1 : 0;
        return moment::of_day(from.as_day() + calendar::days{shift(p.place) + nights});
    }

    void numeric(parts p, date& out) noexcept {
        if (p.month > 12 && p.day <= 12) {
            std::swap(p.day, p.month);
        } else if (!mention_.is_by(rules_named("date.iso", "date.dotted")) && opening()->size() < 4 && p.day <= 12) {
            out.ambiguous = p.day != p.month;
            if (a_.settings.day_first) std::swap(p.day, p.month);
        }
        point(p, out);
        if (p.month == 0 || p.month > 12) out.invalid = true, out.value.clear(), out.days = {};
    }

    GAZETTE_SELDOM void range(const parts& p, date& out) noexcept {
        const int year = year_for(p, p.month, p.day);
        const moment first{granularity::day, year, p.month, p.day, 0},
            last{granularity::day, year, p.month, p.last_day, 0};
        out.type = date_type::duration;
        if (!calendar::exists(year, first.index, first.day) || !calendar::exists(year, last.index, last.day)) {
            out.invalid = true;
            return;
        }
        append_value(out.value, first);
        out.value.push_back('/');
        append_value(out.value, last);
        if (year != 0) out.days = {first.as_day(), last.as_day() + calendar::days{1}};
        story_.remember(mention_, first);
    }

    // -- offsets
    GAZETTE_SELDOM void offset(const parts& p, date& out) noexcept {
        const bool of_day = p.weekday != 0 || p.named_day != grammar::deictic_day::none;
        if (p.vague || is_beyond_years(p) || (p.hundredths == 0 && !of_day)) {
            reference(out, is_back(p) ? "PAST_REF" : "FUTURE_REF");
            return;
        }
        if (is_from_told(p) && is_of_clock(p.unit) && p.hundredths < 2400) {  // "an hour later"
            out.type = date_type::duration;
            append_duration(out.value, p.unit, p.hundredths, false);
            return;
        }
        const moment m = of_day ? offset_from_day(p) : counted_from(p);
        if (m.year > 9999 || m.year < -9999)
            reference(out, m.year < 0 ? "PAST_REF" : "FUTURE_REF");
        else
            tell(m, p, out);
    }
};

}  // namespace gazette::resolve
