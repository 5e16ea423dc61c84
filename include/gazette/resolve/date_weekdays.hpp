// Gazette: which day a weekday's name means: by the verb, by what stands beside it, by the day of publication.
#pragma once

#include <gazette/resolve/date_offsets.hpp>

namespace gazette::resolve {

/// The part of date_resolver that settles weekdays. In news the nearest one, past or ahead as the verb says; in
/// narrative the first after the day told.
class date_weekdays : protected date_offsets {
protected:
    using date_offsets::date_offsets;

    GAZETTE_SELDOM [[nodiscard]] moment weekday(const parts& p) const noexcept {
        const bool narrative = story_.narrative && !is_told_at_publication();
        const moment from = story_.base(p.place);
        if (!from.has_day())
            return {granularity::day, from.year != 0 && narrative ? from.year : 0,
                    from.has_month() && narrative ? from.index : 0, 0, from.year != 0 && narrative ? 0U : p.weekday};
        const calendar::sys_days d = from.as_day();
        if (narrative) {
            if (p.place == place::last || p.place == place::previous)
                return moment::of_day(calendar::weekday_until(d - calendar::days{1}, p.weekday));
            return moment::of_day(calendar::weekday_after(d, p.weekday));
        }
        const bool of_week = p.unit == time_unit::week && p.place != place::none;
        if (of_week && !mention_.is_by(rules_named("date.week_of")))  // "Tuesday last week"
            return moment::of_day(calendar::monday_of(d) +
                                  calendar::days{7 * shift(p.place) + static_cast<int>(p.weekday) - 1});
        switch (p.place) {
            case place::last:
            case place::previous:
                return moment::of_day(calendar::weekday_until(d - calendar::days{1}, p.weekday));
            case place::next:
                if (is_one(*opening(), "this", "coming"))
                    return moment::of_day(calendar::weekday_after(d, p.weekday));  // "this coming Sunday"
                return moment::of_day(calendar::monday_of(d) + calendar::days{6 + static_cast<int>(p.weekday)});
            case place::following:
                return moment::of_day(calendar::weekday_after(d, p.weekday));
            case place::current: {  // on a Friday, "is due this Tuesday": the next one
                const calendar::sys_days day = calendar::monday_of(d) + calendar::days{static_cast<int>(p.weekday) - 1};
                return moment::of_day(day < d && governing() == tense::future ? day + calendar::days{7} : day);
            }
            default:
                break;
        }
        if (!story_.published)  // "that Tuesday": the day told, or the first after it
            return moment::of_day(calendar::weekday_after(d - calendar::days{1}, p.weekday));
        const calendar::sys_days day = *story_.published;
        const int weeks = p.unit == time_unit::week ? 1 : p.unit == time_unit::fortnight ? 2 : 0;
        if (weeks != 0)  // "Tuesday week"
            return moment::of_day(calendar::weekday_after(day, p.weekday) + calendar::days{7 * weeks});
        const bool today = calendar::weekday_of(day) == p.weekday;
        const unsigned last = weekday_at_end_of_range(), first = weekday_at_begin_of_range();
        const bool ahead = governing() == tense::future ||
                           (is_deadline() && (first == 0 || first == calendar::weekday_of(day))) ||
                           (first == 0 && is_one(word_before(), "through", "by") &&
                            governing() != tense::past) ||  // "closures through Friday", "call by Friday"
                           (first == 0 && follows_day_ahead());
        if (today && last != 0 && is_one(*behind(), "until")) return moment::of_day(day);
        if (last != 0 && !ahead)  // "from Monday to Friday"
            return moment::of_day(calendar::weekday_until(calendar::weekday_until(day, last), p.weekday));
        if (first != 0 && ahead) return moment::of_day(calendar::weekday_after(after_today(first), p.weekday));
        if (today) return moment::of_day(day);
        if (p.weekday == story_.tomorrow) return moment::of_day(day + calendar::days{1});
        return moment::of_day(ahead ? calendar::weekday_after(day_said(), p.weekday)
                                    : calendar::weekday_until(day, p.weekday));
    }

    [[nodiscard]] static moment nth_weekday(const parts& p, const moment& month) noexcept {
        const unsigned n = p.place == place::last || p.ordinal == 0 ? 5 : p.ordinal;
        if (month.year == 0 || month.index == 0) return {granularity::day, 0, month.index, 0, 0};
        return moment::of_day(calendar::nth_weekday(month.year, month.index, p.weekday, n));
    }

    /// "Monday, March 31": the year, out of this, the last and the next, in which it is one.
    [[nodiscard]] static int year_of_weekday(const parts& p, int year) noexcept {
        for (const int near : {year, year - 1, year + 1})
            if (calendar::exists(near, p.month, p.day) &&
                calendar::weekday_of(calendar::day(near, p.month, p.day)) == p.weekday)
                return near;
        return year;
    }

private:
    /// The weekday that "Monday" in "from Monday to Friday" goes on to; 0 where it stands alone.
    [[nodiscard]] unsigned weekday_at_end_of_range() const noexcept {
        const token* const next = behind();
        return joins_days(next) && next[1].is(detail::word_class::weekday) ? next[1].number : 0;
    }
    /// The weekday that "Friday" in "from Monday to Friday" goes on from.
    [[nodiscard]] unsigned weekday_at_begin_of_range() const noexcept {
        const token* const before = opening() - 1;
        return joins_days(before) && before[-1].is(detail::word_class::weekday) ? before[-1].number : 0;
    }
    /// "postponed until Tuesday", but not "up until Thursday"
    [[nodiscard]] bool is_deadline() const noexcept {
        const token* const first = opening();
        if (is_one(first[-1], "as") && is_one(first[-2], "soon", "early")) return true;  // "as soon as Tuesday"
        return is_one(first[-1], "until", "till") && !first[-1].has(text::sentence_start) && !is_one(first[-2], "up") &&
               !behind()->is(text::token_kind::comma);
    }

    /// A story of the past that has come to the day it was published.
    [[nodiscard]] bool is_told_at_publication() const noexcept {
        constexpr calendar::days week{7};
        const moment& told = story_.told;
        if (!story_.published || told.year == 0) return story_.published.has_value();
        return told.has_day() && told.as_day() + week > *story_.published && told.as_day() < *story_.published + week;
    }
    /// "He would speak on Thursday, he said on Tuesday": told ahead on that Tuesday; else on the document's day.
    [[nodiscard]] calendar::sys_days day_said() const noexcept {
        const auto said_on = [this](const date_mention* m) { return m != nullptr && is_day_of_saying(*m); };
        const date_mention* const day = said_on(mention_before()) ? mention_before()
                                        : said_on(next_mention()) ? next_mention()
                                                                  : nullptr;
        return day == nullptr ? *story_.published : calendar::weekday_until(*story_.published, day->parts.weekday);
    }
    [[nodiscard]] bool is_day_of_saying(const date_mention& m) const noexcept {
        const token* const first = a_.tokens.begin() + m.tokens.first;
        const token& verb = first[-1].is(detail::word_class::preposition) ? first[-2] : first[-1];
        return m.parts.shape == grammar::date_shape::point && m.parts.weekday != 0 && m.parts.place == place::none &&
               m.parts.day == 0 && verb.is(detail::word_class::say_verb) && first->sentence == opening()->sentence;
    }
    /// "It will rain on Wednesday, with more rain arriving on (Friday)"
    [[nodiscard]] bool follows_day_ahead() const noexcept {
        const moment& day = story_.told_day;
        const bool of_weekend = story_.told.grain == granularity::weekend && story_.told.year != 0;
        const std::uint32_t told_at = of_weekend ? story_.told_at : story_.told_day_at;
        if (!is_in_sentence_of(told_at)) return false;
        const bool ahead = of_weekend ? days_of(story_.told).begin > *story_.published
                                      : day.year != 0 && day.as_day() > *story_.published;
        return ahead && governing() == tense::unknown;
    }
    /// The next such weekday from the document's day on.
    [[nodiscard]] calendar::sys_days after_today(unsigned weekday) const noexcept {
        return calendar::weekday_after(*story_.published - calendar::days{1}, weekday);
    }
};

}  // namespace gazette::resolve
