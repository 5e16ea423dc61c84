// Gazette: times counted from a day: "two years ago", "three days later", "a week on Sunday".
#pragma once

#include <gazette/resolve/date_units.hpp>

#include <cstddef>
#include <cstdint>
#include <iterator>

namespace gazette::resolve {

/// The part of date_resolver that counts. "ago" counts from the document's day, "later" from the date told before.
class date_offsets : protected date_units {
protected:
    using date_units::date_units;

    [[nodiscard]] static bool is_back(const parts& p) noexcept {
        return p.direction == grammar::date_direction::ago || p.direction == grammar::date_direction::earlier;
    }
    [[nodiscard]] static bool is_from_told(const parts& p) noexcept {
        return p.direction == grammar::date_direction::earlier || p.direction == grammar::date_direction::later;
    }

    /// "65 million years ago", "5 million days ago": 10,000 years or more; no year has five digits.
    [[nodiscard]] static bool is_beyond_years(const parts& p) noexcept {
        constexpr std::uint64_t in_10_000_years[] = {  // of each unit, in their order
            10'000,  315'569'520'000, 5'259'492'000, 87'658'200, 3'652'425, 521'775, 521'775, 260'888, 120'000,
            40'000,  20'000,          10'000,        10'000,     1'000,     100,     10,      10'000};
        static_assert(std::size(in_10_000_years) == static_cast<std::size_t>(time_unit::period) + 1);
        return p.hundredths / 100 >= in_10_000_years[static_cast<std::size_t>(p.unit)];
    }

    [[nodiscard]] moment named_day(const parts& p) const noexcept {
        const moment from = story_.here();
        if (!from.has_day()) return {granularity::day, 0, 0, 0, 0};
        using grammar::deictic_day;
        const int away = p.named_day == deictic_day::yesterday          ? -1
                         : p.named_day == deictic_day::tomorrow         ? 1
                         : p.named_day == deictic_day::before_yesterday ? -2
                         : p.named_day == deictic_day::after_tomorrow   ? 2
                                                                        : 0;
        return moment::of_day(from.as_day() + calendar::days{away});
    }

    /// "two years ago", "a day later"; less than 10,000 years.
    [[nodiscard]] moment counted_from(const parts& p) const noexcept {
        if (const int year = year_in_apposition(); year != 0 && p.unit == time_unit::year)
            return {granularity::year, year, 0, 0, 0};
        if (!is_back(p) && is_later_than_untold()) return counted({}, p.unit, 0);
        if (!story_.narrative && is_back(p) && p.unit == time_unit::year && p.amounts_to(1) &&
            story_.quarter.year != 0 && away_from(story_.quarter_at) < 150)
            return year_before(p);
        const moment from = is_from_told(p) ? told_before(p) : story_.here();
        const std::int64_t hundredths = static_cast<std::int64_t>(p.hundredths) * (is_back(p) ? -1 : 1);
        if (p.unit == time_unit::century)  // half a century
            return shifted(from, time_unit::year, static_cast<int>(hundredths));
        if (p.unit == time_unit::decade) return shifted(from, time_unit::year, static_cast<int>(hundredths / 10));
        if (p.unit == time_unit::year && hundredths % 100 != 0)
            return shifted(from, time_unit::month, static_cast<int>(hundredths * 12 / 100));
        return counted(from, p.unit, hundredths / 100);
    }

    /// "a week on Sunday", "two weeks from Friday", "a week today"
    [[nodiscard]] moment offset_from_day(const parts& p) const noexcept {
        if (!story_.published) return {granularity::day, 0, 0, 0, 0};
        const moment from =
            p.weekday != 0 ? moment::of_day(calendar::weekday_after(*story_.published, p.weekday)) : named_day(p);
        if (!from.has_day()) return {granularity::day, 0, 0, 0, 0};
        return counted(from, time_unit::day,
                       static_cast<int>(p.hundredths / 100) * (p.unit == time_unit::day    ? 1
                                                               : p.unit == time_unit::week ? 7
                                                                                           : 14));
    }

private:
    /// The moment that "a month later", "two days earlier" count from, as fine as the unit asks.
    [[nodiscard]] moment told_before(const parts& p) const noexcept {
        const bool by_month =
            p.unit == time_unit::month && story_.told_month.year != 0 && !story_.told.has_month();  // "May", "2019"
        const moment told = by_month                                                  ? story_.told_month
                            : is_month_or_longer(p.unit) || story_.told_day.year == 0 ? story_.there()
                            : is_past_day_meant()                                     ? story_.past_day
                                                                                      : story_.told_day;
        return is_past_publication(told, p) ? moment{granularity::year, story_.told_year, 0, 0, 0} : told;
    }
    /// "They met ahead of next Tuesday's vote. A day earlier, he had resigned": not counted from that Tuesday.
    [[nodiscard]] bool is_past_day_meant() const noexcept {
        return !story_.narrative && story_.published && story_.past_day.year != 0 &&
               story_.told_day.as_day() > *story_.published && governing() == tense::past;
    }
    /// "two years later, in 2010": that year; 0 where none follows.
    [[nodiscard]] int year_in_apposition() const noexcept {
        const date_mention* const next = next_mention();
        const token* const after = behind();
        return next != nullptr && after->is(text::token_kind::comma) && is_one(after[1], "in", "on") &&
                       next->tokens.first == mention_.tokens.last + 2
                   ? next->parts.year
                   : 0;
    }

    /// "three years later" would lie ahead of the document, counted from the last date told: then it counts from
    /// the last year told.
    [[nodiscard]] bool is_past_publication(const moment& told, const parts& p) const noexcept {
        if (story_.narrative || !story_.published || p.unit != time_unit::year || p.hundredths > 30'000 ||
            story_.told_year == 0)
            return false;
        const int years = static_cast<int>(p.hundredths / 100), now = calendar::year_of(*story_.published);
        return p.direction == grammar::date_direction::later && told.year + years > now &&
               story_.told_year + years <= now;
    }
};

}  // namespace gazette::resolve
