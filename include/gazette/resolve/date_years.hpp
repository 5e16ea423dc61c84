// Gazette: the year in which a month, day or season without one lies.
#pragma once

#include <gazette/resolve/date_reference.hpp>
#include <gazette/resolve/dates_of_nouns.hpp>

namespace gazette::resolve {

/// The part of date_resolver that finds years: beside the expression, in what has been told, by the verb.
class date_years : protected date_reference {
public:
    using date_reference::date_reference;

    /// The year in which the month, or the day of it, lies that the expression tells; 0 where it is not known.
    GAZETTE_SELDOM [[nodiscard]] int year_for(parts p, unsigned month, unsigned day = 0) const noexcept {
        if (p.weekday != 0 && day != 0) p.place = place::none;  // "this coming Sunday, March 8"
        if (p.year != 0) return p.year;
        if (p.place == place::none && p.year_place == place::none) {
            if (const int year = year_told_behind(month); year != 0) return year;
        }
        if (p.year_place != place::none) return plus_years(story_.base(p.year_place).year, shift(p.year_place));
        if (story_.narrative) return year_in_narrative(p.place, month);
        if (!story_.published) return year_told_near(month);
        if (const int year = year_by_place(p.place, month, day != 0); year != 0) return year;
        if (tells_history()) {
            if (const int year = year_told_near(month); year != 0) return year;
        }
        return day != 0 ? year_of_day(p, month, day) : year_of_month(month);
    }

private:
    [[nodiscard]] int year_now() const noexcept { return calendar::year_of(*story_.published); }

    /// A month in a narrative: of the year told, or the one beside it.
    [[nodiscard]] int year_in_narrative(place where, unsigned month) const noexcept {
        const moment& told = story_.told;
        if (told.year == 0) return 0;
        if (where == place::last || where == place::previous)
            return told.has_month() && month < told.index ? told.year : plus_years(told.year, -1);
        if ((where == place::next || where == place::following) && told.has_month())
            return month > told.index ? told.year : plus_years(told.year, 1);
        // "In November … In January": a winter's months belong to the year that follows
        const moment& before = story_.told_month.year == told.year ? story_.told_month : told;
        const bool of_next_year =
            where == place::none && before.has_month() && before.index >= month + 8 && !looks_back();
        return of_next_year ? plus_years(told.year, 1) : told.year;
    }

    /// "last May", "next May", "the following May", "this May", in news; 0 where no such word tells the year.
    [[nodiscard]] int year_by_place(place where, unsigned month, bool with_day) const noexcept {
        const unsigned now = calendar::month_of(*story_.published);
        switch (where) {
            case place::last:
            case place::previous: {  // in May, "last April" is none: that would be last month; "last April 3" may be
                const bool is_no_name = !with_day && is_one(*opening(), "last") && month + 1 == now;
                return month < now && !is_no_name ? year_now() : year_now() - 1;
            }
            case place::following:
                if (story_.told.has_month())
                    return month > story_.told.index ? story_.told.year : plus_years(story_.told.year, 1);
                [[fallthrough]];
            case place::next:
                return month > now ? year_now() : year_now() + 1;
            case place::current:
                return year_now();
            default:
                return 0;
        }
    }

    /// A passage of news that has gone back more than ten years.
    [[nodiscard]] bool tells_history() const noexcept {
        const moment& told = story_.told;
        return told.year != 0 && told.year < year_now() - 10 && told.has_month() && governing() != tense::future;
    }

    /// "May 3", "Christmas", in news: the nearer one, unless the verb says otherwise.
    [[nodiscard]] int year_of_day(const parts& p, unsigned month, unsigned day) const noexcept {
        const calendar::year_month_day now = calendar::civil(*story_.published);
        const int year = static_cast<int>(now.year());
        const int away =  // in days, as if all months had 31: nearly is enough
            (static_cast<int>(month) - static_cast<int>(static_cast<unsigned>(now.month()))) * 31 +
            static_cast<int>(day) - static_cast<int>(static_cast<unsigned>(now.day()));
        if (away == 0) return year;
        if (const int before = story_.days.year_of(month, day); before != 0 && p.month != 0) return before;
        if (month == 9 && day == 11 && year > grammar::year_of_september_11 && is_one(*behind(), "attacks"))
            return grammar::year_of_september_11;
        if (away > 0 && is_one(word_before(), "ended")) return year - 1;  // "the quarter ended Oct. 31"
        const tense verb = governing();
        const int ahead = away > 0 ? year : year + 1;
        if (verb != tense::past && story_.told.year == ahead && goes_on_from_day_ahead(month, day)) return ahead;
        if (away > 0) return is_day_of_last_year(away, verb) ? year - 1 : year;
        return is_day_of_next_year(-away, verb) ? year + 1 : year;
    }
    /// Whether a day is over that this year has still ahead, by so many days.
    [[nodiscard]] bool is_day_of_last_year(int ahead, tense verb) const noexcept {
        if (verb == tense::past) return ahead > (is_moved() || detail::tells_event(opening(), behind()) ? 90 : 45);
        return verb == tense::unknown && ahead > 120;
    }
    /// Whether a day lies ahead that this year has left behind, by so many days.
    [[nodiscard]] bool is_day_of_next_year(int ago, tense verb) const noexcept {
        constexpr int half_a_year = 186;
        if (verb == tense::future) return ago > 30 && (ago > half_a_year || !was_planned());
        return verb == tense::unknown && ago > half_a_year;
    }

    /// "May", in news: the nearest one that the verb allows.
    [[nodiscard]] int year_of_month(unsigned month) const noexcept {
        const int year = year_now();
        const unsigned now = calendar::month_of(*story_.published);
        if (const int listed = year_in_list(month); listed != 0) return listed;
        if (month == now) return year;
        if (const int known = story_.days.year_of(month); known != 0 && detail::is_known_month(opening(), behind()))
            return known;
        if (detail::is_delivery_month(behind())) return month > now ? year : year + 1;
        if (is_one(word_before(), "since")) return month > now ? year - 1 : year;
        if (month > now) return is_month_ahead(month - now, governing()) ? year : year - 1;
        return is_month_of_next_year(now - month, governing()) ? year + 1 : year;
    }
    /// Whether a month is meant that this year has still ahead, by so many months.
    [[nodiscard]] bool is_month_ahead(unsigned ahead, tense verb) const noexcept {
        if (verb == tense::future) return true;
        if (ahead <= 1 && (verb != tense::past || is_moved() || !is_told_of_past())) return true;
        if (verb == tense::unknown && ahead <= 5) return true;
        return until() && (verb != tense::past || !is_by());
    }
    /// Whether a month lies ahead that this year has left behind, by so many months.
    [[nodiscard]] bool is_month_of_next_year(unsigned ago, tense verb) const noexcept {
        if (until() && ago > 4) return true;
        if (verb == tense::unknown) return ago >= 10;  // "a spot in early January", in November
        return verb == tense::future && ago > 2;
    }

    /// "In October, she left", "they asked in October"; not "the October meeting", "the first contests in October".
    [[nodiscard]] bool is_told_of_past() const noexcept {
        if (!is_after_preposition()) return false;
        if (word_before().has(text::sentence_start)) return true;
        for (const token* t = opening() - 2; t > opening() - 5 && !t[1].has(text::sentence_start); --t)
            if (detail::is_past_verb(*t, a_.text_of(*t))) return true;
        return false;
    }
    /// "August 6" in "flights from March 30, and again from August 6", where the first lies ahead.
    [[nodiscard]] bool goes_on_from_day_ahead(unsigned month, unsigned day) const noexcept {
        const moment& told = story_.told;
        return told.has_day() && told.as_day() > *story_.published &&
               (month > told.index || (month == told.index && day > told.day)) && is_in_sentence_of(story_.told_at);
    }
    /// "May" in "In March 1931 the mill burned. In May …", "in 1931, on the 3rd of May": the year told just before;
    /// else 0.
    [[nodiscard]] int year_told_near(unsigned month) const noexcept {
        const std::uint32_t reach = story_.published ? 60 : 100;
        const moment& told = story_.told;
        if (!story_.told_with_year || away_from(story_.told_at) >= reach) return 0;
        if (told.has_month()) return month >= told.index ? told.year : 0;
        const token& before_year = (a_.tokens.begin() + story_.told_at)[-1];
        return told.grain == granularity::year && detail::is_preposition_of_dates(before_year) &&
                       is_in_sentence_of(story_.told_at)
                   ? told.year
                   : 0;
    }
    /// "January" in "goes to Rome next month, to Oslo in December and to Bonn in January", "December" in "one opened
    /// last November; another, in December": the year goes on; else 0.
    [[nodiscard]] int year_in_list(unsigned month) const noexcept {
        const moment& told = story_.told;
        if (!told.has_month() || story_.told_with_year || !is_in_sentence_of(story_.told_at) ||
            !(is_after_preposition() || is_one(word_before(), "and", "or") ||
              word_before().is(text::token_kind::comma)))
            return 0;
        const int year = year_now();
        if (told.year == year - 1 && month > told.index) return governing() == tense::future ? 0 : told.year;
        if (told.year < year || (told.year == year && told.index <= calendar::month_of(*story_.published))) return 0;
        if (governing() == tense::past) return 0;
        return month >= told.index ? told.year : told.year + 1;
    }
    /// "was scheduled for May 3": ahead of a day that may be over.
    [[nodiscard]] bool was_planned() const noexcept {
        const token* t = opening();
        for (unsigned left = 6; left-- > 0 && !t->has(text::sentence_start); --t)
            if ((t->is(date_cue::plan) || t->is(date_cue::future)) && is_one(t[-1], "was", "were", "been")) return true;
        return false;
    }
    /// "June" in "between June and August 2019": the year that the next month tells; 0 where none follows at once.
    [[nodiscard]] int year_told_behind(unsigned month) const noexcept {
        const date_mention* const next = next_mention();
        if (next == nullptr || next->tokens.first != mention_.tokens.last + 1) return 0;
        const parts& n = next->parts;
        const bool same_month = next->is_by(rules_named("date.listed_day"));  // "May 4 and 5, 2019"
        if (n.shape != grammar::date_shape::point || (n.month == 0 && !same_month) || n.year <= 0) return 0;
        if (same_month) return n.year;
        if (!behind()->is_mark() && !joins_days(behind()) && !is_one(*behind(), "and", "or")) return 0;
        return month > n.month ? n.year - 1 : n.year;
    }
    /// "had spent the spring": before the time told.
    [[nodiscard]] bool looks_back() const noexcept {
        if (is_by()) return false;  // "had fallen by May"
        const token* t = opening();
        for (unsigned left = 5; left-- > 0 && !t->has(text::sentence_start); --t)
            if (is_one(t[-1], "had")) return true;
        return false;
    }
    /// "moved to May 3", "called for May 3": what is past looks ahead.
    [[nodiscard]] bool is_moved() const noexcept {
        return until() || is_one(word_before(), "to", "for", "from", "before");
    }
    /// "by August", "until May"
    [[nodiscard]] bool until() const noexcept { return is_one(word_before(), "until", "till", "by", "through"); }
    [[nodiscard]] bool is_by() const noexcept { return is_one(word_before(), "by"); }
};

}  // namespace gazette::resolve
