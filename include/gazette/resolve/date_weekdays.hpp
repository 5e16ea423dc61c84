// Gazette: which day a weekday's name means: by the verb, by what stands beside it, by the day of publication.
#pragma once

#include <gazette/resolve/date_offsets.hpp>

#include <optional>

namespace gazette::resolve {

/// The part of date_resolver that settles weekdays. In news the nearest one, past or ahead as the verb says; in
/// narrative the first after the day told.
class date_weekdays : protected date_offsets {
protected:
    date_weekdays(const article& a, std::optional<calendar::sys_days> published, bool narrative) noexcept
        : date_offsets(a, published, narrative), tomorrow_(published ? weekday_ahead(*published) : 0) {}

    GAZETTE_SELDOM [[nodiscard]] moment weekday(const parts& p) const noexcept {
        const bool narrative = narrative_ && !is_told_at_publication();
        const moment from = base(p.place);
        if (!from.has_day())
            return {granularity::day, from.year != 0 && narrative ? from.year : 0,
                    from.has_month() && narrative ? from.index : 0, 0, from.year != 0 && narrative ? 0U : p.weekday};
        const calendar::sys_days d = from.as_day();
        if (narrative) {
            if (p.place == place::last || p.place == place::previous)
                return moment::of_day(calendar::weekday_until(d - calendar::days{1}, p.weekday));
            return moment::of_day(calendar::weekday_after(d, p.weekday));
        }
        if (p.unit == time_unit::week && p.place != place::none)  // "Tuesday last week"
            return moment::of_day(calendar::monday_of(d) +
                                  calendar::days{7 * shift(p.place) + static_cast<int>(p.weekday) - 1});
        switch (p.place) {
            case place::last:
            case place::previous:
                return moment::of_day(calendar::weekday_until(d - calendar::days{1}, p.weekday));
            case place::next:
                if (is_one(a_.tokens[mention_->tokens.first], "this", "coming"))
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
        if (!published_)  // "that Tuesday": the day told, or the first after it
            return moment::of_day(calendar::weekday_after(d - calendar::days{1}, p.weekday));
        const calendar::sys_days day = *published_;
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
        if (today && last != 0 && is_one(a_.tokens[mention_->tokens.last], "until")) return moment::of_day(day);
        if (last != 0 && !ahead)  // "from Monday to Friday"
            return moment::of_day(calendar::weekday_until(calendar::weekday_until(day, last), p.weekday));
        if (first != 0 && ahead) return moment::of_day(calendar::weekday_after(after_today(first), p.weekday));
        if (today) return moment::of_day(day);
        if (p.weekday == tomorrow_) return moment::of_day(day + calendar::days{1});
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
    /// Tomorrow's weekday, unless every mention of it is told in the past (0 then): its name rarely means the day that
    /// was six days ago.
    [[nodiscard]] unsigned weekday_ahead(calendar::sys_days day) const noexcept {
        const unsigned tomorrow = calendar::weekday_of(day + calendar::days{1});
        for (const date_mention& m : a_.dates.mentions) {
            if (m.parts.weekday == tomorrow && m.parts.shape == grammar::date_shape::point &&
                m.parts.place == place::none && m.parts.day == 0 && tense_at(a_, m.tokens) != tense::past)
                return tomorrow;
        }
        return 0;
    }
    /// "He would speak on Thursday, he said on Tuesday": told ahead on that Tuesday; else on the document's day.
    [[nodiscard]] calendar::sys_days day_said() const noexcept {
        const auto& all = a_.dates.mentions;
        if (mention_ != all.begin() && is_day_of_saying(mention_[-1]))
            return calendar::weekday_until(*published_, mention_[-1].parts.weekday);
        if (mention_ + 1 != all.end() && is_day_of_saying(mention_[1]))
            return calendar::weekday_until(*published_, mention_[1].parts.weekday);
        return *published_;
    }
    [[nodiscard]] bool is_day_of_saying(const date_mention& m) const noexcept {
        const token* const first = a_.tokens.begin() + m.tokens.first;
        const token& verb = first[-1].is(detail::word_class::preposition) ? first[-2] : first[-1];
        return m.parts.shape == grammar::date_shape::point && m.parts.weekday != 0 && m.parts.place == place::none &&
               m.parts.day == 0 && verb.is(detail::word_class::say_verb) &&
               first->sentence == a_.tokens[mention_->tokens.first].sentence;
    }
    /// "It will rain on Wednesday, with more rain arriving on (Friday)"
    [[nodiscard]] bool follows_day_ahead() const noexcept {
        const bool of_weekend = told_.grain == granularity::weekend && told_.year != 0;
        const std::uint32_t told_at = of_weekend ? told_at_ : told_day_at_;
        if (a_.tokens[told_at].sentence != a_.tokens[mention_->tokens.first].sentence) return false;
        if (of_weekend ? days_of(told_).begin <= *published_ : told_day_.year == 0 || told_day_.as_day() <= *published_)
            return false;
        return governing() == tense::unknown;
    }
    /// The next such weekday from the document's day on.
    [[nodiscard]] calendar::sys_days after_today(unsigned weekday) const noexcept {
        return calendar::weekday_after(*published_ - calendar::days{1}, weekday);
    }

    unsigned tomorrow_;  ///< the weekday that means tomorrow; 0 for none
};

}  // namespace gazette::resolve
