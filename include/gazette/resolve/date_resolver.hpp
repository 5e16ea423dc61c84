// Gazette: from what an expression says to the time it means.
#pragma once

#include <gazette/resolve/date_context.hpp>
#include <gazette/resolve/date_reference.hpp>
#include <gazette/resolve/date_steps.hpp>
#include <gazette/resolve/date_value.hpp>
#include <gazette/resolve/holidays.hpp>

#include <optional>

namespace gazette::resolve {

/// Gives expressions their values, one after the other in text order. News is read against the document's day,
/// narrative against the last date told.
class date_resolver : date_reference {
public:
    date_resolver(const article& a, std::optional<calendar::sys_days> published, bool narrative,
                  bool day_first) noexcept
        : date_reference(a, published, narrative), day_first_(day_first) {}

    /// Fills type, value, mod, days and invalid of `out`.
    void resolve(const date_mention& m, date& out) noexcept {
        const grammar::date_parts& p = m.parts;
        mention_ = &m;
        out.mod = p.mod;
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
                append_duration(out.value, p.unit, p.hundredths, p.vague);
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
                tell(unit(p), p, out);
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
    static void reference(date& out, std::string_view value) noexcept {
        out.mod = date_modifier::none;
        out.value.append(value);
    }

    /// "6 per cent a year", "four flights a week"
    [[nodiscard]] bool is_rate() const noexcept {
        if (mention_->tokens.last - mention_->tokens.first != 2 || !mention_->parts.indefinite) return false;
        const token& before = a_.tokens.begin()[static_cast<std::ptrdiff_t>(mention_->tokens.first) - 1];
        if (before.kind == text::token_kind::numeral || before.kind == text::token_kind::decimal ||
            before.kind == text::token_kind::percent || before.is(detail::word_class::scale))
            return true;
        if (before.is(detail::word_class::date_cue) && before.number == 102) return true;
        constexpr auto others =
            lexicon::classes(detail::word_class::preposition, detail::word_class::conjunction,
                             detail::word_class::auxiliary, detail::word_class::modal, detail::word_class::verb,
                             detail::word_class::say_verb, detail::word_class::adverb, detail::word_class::approximator,
                             detail::word_class::pronoun, detail::word_class::time_unit);
        return before.is_word() && !before.any(others) && !before.has(text::capitalised) &&
               a_.text[before.end - 1] == 's';
    }
    /// "the year ended June 30"
    [[nodiscard]] bool is_business_year() const noexcept {
        return detail::any_of(a_.tokens[mention_->tokens.last], lexicon::word_id("ended"), lexicon::word_id("ending"));
    }

    // -- points
    void point(const parts& p, date& out) noexcept {
        moment m;
        if (p.named_day != grammar::deictic_day::none)
            m = named_day(p);
        else if (p.holiday != 0 && p.month == 0)
            m = holiday(p);
        else if (p.month != 0)
            m = month_or_day(p);
        else if (p.day != 0)
            m = day_of_month(p);
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
        if (p.unit == time_unit::week && m.has_day()) m = moment::of_week(m.as_day());
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
            out.value.append_number(static_cast<unsigned>(p.hour), 2);
            if (p.minute >= 0) {
                out.value.push_back(':');
                out.value.append_number(static_cast<unsigned>(p.minute), 2);
            }
        } else if (p.day_part != 0 && m.grain == granularity::day) {
            out.type = date_type::time;
            out.value.push_back('T');
            out.value.append(day_part_code(p.day_part));
        }
        remember(m, p);
    }

    [[nodiscard]] moment named_day(const parts& p) const noexcept {
        const moment from = here();
        if (!from.has_day()) return {granularity::day, 0, 0, 0, 0};
        using grammar::deictic_day;
        const int away = p.named_day == deictic_day::yesterday          ? -1
                         : p.named_day == deictic_day::tomorrow         ? 1
                         : p.named_day == deictic_day::before_yesterday ? -2
                         : p.named_day == deictic_day::after_tomorrow   ? 2
                                                                        : 0;
        return moment::of_day(from.as_day() + calendar::days{away});
    }

    [[nodiscard]] moment holiday(const parts& p) const noexcept {
        if (!calendar::is_known_feast(p.holiday)) return {granularity::day, 0, 0, 0, 0};
        const calendar::sys_days usual =
            calendar::feast_day(p.holiday, published_ ? calendar::year_of(*published_) : 2000);
        const int year = year_for(p, calendar::month_of(usual), calendar::day_of(usual));
        if (year == 0) {
            if (calendar::feasts[p.holiday].kind != calendar::feast::fixed) return {granularity::day, 0, 0, 0, 0};
            return {granularity::day, 0, calendar::month_of(usual), calendar::day_of(usual), 0};
        }
        return moment::of_day(calendar::feast_day(p.holiday, year));
    }

    [[nodiscard]] moment month_or_day(const parts& p) const noexcept {
        int year = year_for(p, p.month, p.day);
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
        const moment from = told_month_.has_month() ? told_month_ : here();
        return {granularity::day, from.year, from.has_month() ? from.index : 0, p.day, 0};
    }

    [[nodiscard]] moment season(const parts& p) const noexcept {
        int year = year_for(p, p.season * 3U);
        if (!narrative_ && published_ && p.year == 0 && p.year_place == place::none) {
            const int now = static_cast<int>(calendar::month_of(*published_));
            const int start = p.season * 3, current = calendar::year_of(*published_);
            const bool running = now >= start && now < start + 3;
            if (p.place == place::last)
                year = start + 3 <= now || (p.season == 4 && now >= 12) ? current : current - 1;
            else if (p.place == place::next)
                year = start > now ? current : current + 1;
            else if (p.place == place::current)
                year = p.season == 4 && now < 3 ? current - 1 : current;
            else if (running || start <= now)
                year = current;
        }
        return {granularity::season, year, p.season, 0, 0};
    }

    [[nodiscard]] moment weekday(const parts& p) const noexcept {
        const moment from = base(p.place);
        if (!from.has_day())
            return {granularity::day, from.year != 0 && narrative_ ? from.year : 0,
                    from.has_month() && narrative_ ? from.index : 0, 0, from.year != 0 && narrative_ ? 0U : p.weekday};
        const calendar::sys_days d = from.as_day();
        if (narrative_) {
            if (p.place == place::last || p.place == place::previous)
                return moment::of_day(calendar::weekday_until(d - calendar::days{1}, p.weekday));
            return moment::of_day(calendar::weekday_after(d, p.weekday));
        }
        switch (p.place) {
            case place::last:
            case place::previous:
                return moment::of_day(calendar::weekday_until(d - calendar::days{1}, p.weekday));
            case place::next:
                if (detail::any_of(a_.tokens[mention_->tokens.first], lexicon::word_id("this"),
                                   lexicon::word_id("coming")))
                    return moment::of_day(calendar::weekday_after(d, p.weekday));  // "this coming Sunday"
                return moment::of_day(calendar::monday_of(d) + calendar::days{6 + static_cast<int>(p.weekday)});
            case place::following:
                return moment::of_day(calendar::weekday_after(d, p.weekday));
            case place::current:
                return moment::of_day(calendar::monday_of(d) + calendar::days{static_cast<int>(p.weekday) - 1});
            default:
                break;
        }
        const calendar::sys_days day = *published_;
        if (calendar::weekday_of(day) == p.weekday) return moment::of_day(day);
        return moment::of_day(governing() == tense::future || is_deadline() ? calendar::weekday_after(day, p.weekday)
                                                                            : calendar::weekday_until(day, p.weekday));
    }

    [[nodiscard]] moment century(const parts& p) const noexcept {
        if (p.ordinal == 0) return {};
        const int first = (p.ordinal - 1) * 100;
        const bool bc = p.year < 0;
        return {granularity::century, bc ? -(first + 1) : first == 0 ? 1 : first, 0, 0, 0};
    }

    /// The day of a clock time or part of the day that names none.
    [[nodiscard]] moment day_of_time(const parts& p) const noexcept {
        const bool day_unknown = p.hour < 0 && p.day_part == 0;  // a feast that moves: "Diwali"
        if ((day_unknown && !narrative_) || mention_->rule == "date.night") return {granularity::day, 0, 0, 0, 0};
        const bool the_next = p.definite && p.place == place::next;  // "the next morning"
        const moment from = narrative_ || the_next || p.place >= place::previous ? there() : here();
        if (from.year == 0) return {granularity::day, 0, 0, 0, 0};
        if (!from.has_day()) return {granularity::day, from.year, from.has_month() ? from.index : 0, 0, 0};
        return moment::of_day(from.as_day() + calendar::days{shift(p.place)});
    }

    void numeric(parts p, date& out) noexcept {
        if (p.month > 12 && p.day <= 12) {
            const std::uint8_t month = p.day;
            p.day = p.month;
            p.month = month;
        } else if (day_first_ && p.day <= 12 && mention_->rule != "date.iso" && mention_->rule != "date.dotted") {
            const std::uint8_t month = p.day;
            p.day = p.month;
            p.month = month;
        }
        point(p, out);
        if (p.month == 0 || p.month > 12) out.invalid = true, out.value.clear(), out.days = {};
    }

    void range(const parts& p, date& out) noexcept {
        const int year = year_for(p, p.month, p.day);
        const moment first{granularity::day, year, p.month, p.day, 0},
            last{granularity::day, year, p.last_month != 0 ? p.last_month : p.month, p.last_day, 0};
        out.type = date_type::duration;
        if (!calendar::exists(year, first.index, first.day) || !calendar::exists(year, last.index, last.day)) {
            out.invalid = true;
            return;
        }
        append_value(out.value, first);
        out.value.push_back('/');
        append_value(out.value, last);
        if (year != 0) out.days = {first.as_day(), last.as_day() + calendar::days{1}};
        remember(first, p);
    }

    // -- units by their place
    [[nodiscard]] moment unit(const parts& p) const noexcept {
        using enum lexicon::time_unit;
        if (p.year_before) return year_before(p);
        if (p.ends_unit && (p.unit == year || p.year_place != place::none) && !p.definite && p.place == place::none) {
            const moment from = here();
            const int y = p.year != 0 ? p.year : from.year;
            return y == 0 ? moment{granularity::year, 0, 0, 0, 0}
                          : moment{granularity::day, y, 12, 31, 0};  // tell() drops "end"
        }
        if (p.unit == quarter) return quarter_of(p);
        if (p.unit == half) return half_of(p);
        if (p.unit == period) return p.place == place::last || quarter_.year != 0 ? quarter_of(p) : there();
        if (p.unit == year && p.year != 0) return {granularity::year, p.year, 0, 0, 0};
        const bool definite = p.place == place::none;
        if (p.unit == day && p.definite && p.place == place::next) return shifted(there(), day, 1);  // "the next day"
        const moment from = definite && narrative_                                     ? there()
                            : p.place == place::same && !narrative_ && told_.year == 0 ? here()
                                                                                       : base(p.place);
        return shifted(from, p.unit, shift(p.place), definite);
    }

    [[nodiscard]] moment quarter_of(const parts& p) const noexcept {
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
            }
            return {granularity::quarter, year, p.ordinal, 0, 0};
        }
        if (p.place == place::current || p.place == place::next)
            return shifted(from, time_unit::quarter, shift(p.place));
        if (p.unit == time_unit::period && p.year != 0 && quarter_.index != 0)
            return {granularity::quarter, p.year, quarter_.index, 0, 0};
        if (p.year_place != place::none || p.year != 0) {
            const moment q = quarter_.year != 0 ? quarter_ : shifted(from, time_unit::quarter, -1);
            return {granularity::quarter, p.year != 0 ? p.year : plus_years(from.year, shift(p.year_place)), q.index, 0,
                    0};
        }
        const bool told_latest = p.ordinal == 255 && !(quarter_.year == from.year && quarter_.index == running);
        if (quarter_.year != 0 && (p.place != place::last || told_latest) && mention_->tokens.first - quarter_at_ < 400)
            return quarter_.grain == granularity::quarter ? quarter_ : shifted(from, time_unit::quarter, -1);
        return shifted(from, time_unit::quarter, -1);
    }

    [[nodiscard]] moment half_of(const parts& p) const noexcept {
        if (p.decade != 0) return {granularity::decade, p.decade, 0, 0, 0};
        const int year = p.year != 0                   ? p.year
                         : p.year_place != place::none ? plus_years(base(p.year_place).year, shift(p.year_place))
                                                       : here().year;
        return {granularity::half, year, p.ordinal == 1 ? 1U : 2U, 0, 0};
    }

    /// "a year earlier", "the year-ago quarter": as fine as what it is compared with.
    [[nodiscard]] moment year_before(const parts& p) const noexcept {
        const bool near_quarter = quarter_.year != 0 && mention_->tokens.first - quarter_at_ < 150;
        if (p.unit == time_unit::quarter && p.ordinal >= 1 && p.ordinal <= 4)
            return {granularity::quarter, here().year == 0 ? 0 : (near_quarter ? quarter_.year : here().year) - 1,
                    p.ordinal, 0, 0};
        if (!near_quarter && (p.unit == time_unit::quarter || p.unit == time_unit::period))
            return shifted(here(), time_unit::quarter, -5);
        if (near_quarter) return {quarter_.grain, plus_years(quarter_.year, -1), quarter_.index, quarter_.day, 0};
        return {granularity::year, plus_years(here().year, -1), 0, 0, 0};
    }

    // -- offsets
    void offset(const parts& p, date& out) noexcept {
        using grammar::date_direction;
        const bool back = p.direction == date_direction::ago || p.direction == date_direction::earlier;
        if (p.vague || p.hundredths == 0) {
            reference(out, back ? "PAST_REF" : "FUTURE_REF");
            return;
        }
        const bool from_told = p.direction == date_direction::earlier || p.direction == date_direction::later;
        if (!narrative_ && back && p.unit == time_unit::year && p.hundredths == 100 && quarter_.year != 0 &&
            mention_->tokens.first - quarter_at_ < 150) {
            tell(year_before(p), p, out);
            return;
        }
        const moment told = p.unit <= time_unit::fortnight && told_day_.year != 0 ? told_day_ : there();
        const moment from = from_told ? told : here();
        const int sign = back ? -1 : 1;
        const int hundredths = static_cast<int>(p.hundredths > 10'000'000 ? 10'000'000 : p.hundredths);
        if (p.unit == time_unit::century)
            tell(shifted(from, time_unit::year, sign * hundredths), p, out);  // half a century
        else if (p.unit == time_unit::decade)
            tell(shifted(from, time_unit::year, sign * hundredths / 10), p, out);
        else if (p.unit == time_unit::year && hundredths % 100 != 0)
            tell(shifted(from, time_unit::month, sign * hundredths * 12 / 100), p, out);
        else
            tell(counted(from, p.unit, sign * (hundredths / 100)), p, out);
    }

    bool day_first_;
};

}  // namespace gazette::resolve
