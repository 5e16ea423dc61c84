// Gazette: what expressions of time are told against: the document's day, or the last date told.
#pragma once

#include <gazette/resolve/date_context.hpp>
#include <gazette/resolve/date_narrative.hpp>
#include <gazette/resolve/date_steps.hpp>
#include <gazette/resolve/date_tense.hpp>
#include <gazette/resolve/dates_of_nouns.hpp>
#include <gazette/resolve/days_told.hpp>

#include <optional>

namespace gazette::resolve {

using grammar::dates::rules_named;

/// The half of date_resolver that remembers: news counts from the document's day, narrative from the last date told.
class date_reference {
protected:
    using parts = grammar::date_parts;
    using place = grammar::date_place;
    using time_unit = lexicon::time_unit;

    date_reference(const article& a, std::optional<calendar::sys_days> published, bool narrative) noexcept
        : a_(a), published_(published), narrative_(narrative) {}

    /// The moment that "last", "this", "ago" … count from.
    GAZETTE_NOINLINE [[nodiscard]] moment here() const noexcept {
        if (narrative_ && told_.year != 0) return told_;
        if (!published_) return {};
        return moment::of_day(*published_);
    }
    /// The moment that "that", "later", "the following" … count from.
    [[nodiscard]] moment there() const noexcept { return told_.year != 0 ? told_ : here(); }
    /// "Next week will be no better than the previous week": what has been told ahead is no week to count back from.
    [[nodiscard]] moment base(place where) const noexcept {
        if (where == place::previous && !narrative_ && published_ && told_.year != 0 &&
            days_of(told_).begin > *published_)
            return here();
        return grammar::counts_from_told(where) ? there() : here();
    }
    [[nodiscard]] static int shift(place where) noexcept {
        if (where == place::last || where == place::previous) return -1;
        return where == place::next || where == place::following ? 1 : 0;
    }
    /// "ten years later, they parted" where no date has been told: not counted from the document's day.
    [[nodiscard]] bool is_later_than_untold() const noexcept {
        return !narrative_ && told_.year == 0 && mention_->parts.direction != grammar::date_direction::from_now &&
               governing() != tense::future;
    }
    /// The first token of the expression; the one behind its last.
    [[nodiscard]] const token* opening() const noexcept { return a_.tokens.begin() + mention_->tokens.first; }
    [[nodiscard]] const token* behind() const noexcept { return a_.tokens.begin() + mention_->tokens.last; }
    /// The token in front of the expression; the sentinel at the text's begin.
    [[nodiscard]] const token& word_before() const noexcept { return opening()[-1]; }
    [[nodiscard]] tense governing() const noexcept { return tense_at(a_, mention_->tokens); }

    /// The year in which a month, season or holiday without one lies.
    GAZETTE_SELDOM [[nodiscard]] int year_for(parts p, unsigned month, unsigned day = 0) const noexcept {
        if (p.weekday != 0 && day != 0) p.place = place::none;  // "this coming Sunday, March 8"
        if (p.year != 0) return p.year;
        if (p.place == place::none && p.year_place == place::none) {
            if (const int year = year_told_behind(month); year != 0) return year;
        }
        if (p.year_place != place::none) return plus_years(base(p.year_place).year, shift(p.year_place));
        if (narrative_) {
            if (told_.year == 0) return 0;
            if (p.place == place::last || p.place == place::previous)
                return told_.index != 0 && told_.has_month() && month < told_.index ? told_.year
                                                                                    : plus_years(told_.year, -1);
            if ((p.place == place::next || p.place == place::following) && told_.has_month())
                return month > told_.index ? told_.year : plus_years(told_.year, 1);
            // a winter's months belong to the year that follows
            const moment& before = told_month_.year == told_.year ? told_month_ : told_;
            return before.has_month() && p.place == place::none && before.index >= month + 8 && !looks_back()
                       ? plus_years(told_.year, 1)
                       : told_.year;
        }
        if (!published_) return year_told_near(month);
        const int year = calendar::year_of(*published_);
        const int here = static_cast<int>(calendar::month_of(*published_)), there = static_cast<int>(month);
        switch (p.place) {
            case place::last:
            case place::previous:  // what is "last month" now is not told by its name
                return there < here - (day == 0 && is_one(a_.tokens[mention_->tokens.first], "last") ? 1 : 0)
                           ? year
                           : year - 1;
            case place::following:
                if (told_.has_month())
                    return there > static_cast<int>(told_.index) ? told_.year : plus_years(told_.year, 1);
                [[fallthrough]];
            case place::next:
                return there > here ? year : year + 1;
            case place::current:
                return year;
            default:
                break;
        }
        if (told_.year != 0 && told_.year < year - 10 && told_.has_month() && governing() != tense::future) {
            if (const int near = year_told_near(month); near != 0) return near;
        }
        if (day != 0) {  // the nearer one, unless the verb says otherwise
            const int away =
                (there - here) * 31 + static_cast<int>(day) - static_cast<int>(calendar::day_of(*published_));
            if (away == 0) return year;
            if (const int before = days_told_.year_of(month, day); before != 0 && p.month != 0) return before;
            if (month == 9 && day == 11 && year > 2001 && is_one(a_.tokens[mention_->tokens.last], "attacks"))
                return 2001;
            if (away > 0 && is_one(word_before(), "ended")) return year - 1;  // "the quarter ended Oct. 31"
            const tense verb = governing();
            if (const int ahead = away > 0 ? year : year + 1;
                verb != tense::past && told_.year == ahead && goes_on_from_day_ahead(month, day))
                return ahead;
            if (away > 0)
                return (verb == tense::past &&
                        away > (is_moved() || detail::tells_event(opening(), behind()) ? 90 : 45)) ||
                               (verb != tense::future && away > 120)
                           ? year - 1
                           : year;
            return verb == tense::future && away < -30 && (away < -186 || !was_planned()) ? year + 1
                   : away < -186 && verb != tense::past                                   ? year + 1
                                                                                          : year;
        }
        if (const int listed = year_in_list(month); listed != 0) return listed;
        if (there == here) return year;
        if (const int known = days_told_.year_of(month); known != 0 && detail::is_known_month(opening(), behind()))
            return known;
        if (detail::is_delivery_month(behind())) return there > here ? year : year + 1;
        if (is_one(word_before(), "since")) return there > here ? year - 1 : year;
        const tense verb = governing();
        if (there > here)
            return verb == tense::future ||
                           (there - here <= 1 && (verb != tense::past || is_moved() || !is_told_of_past())) ||
                           (verb == tense::unknown && there - here <= 5) ||
                           (until() && (verb != tense::past || !is_by()))
                       ? year
                       : year - 1;
        if (until() && here - there > 4) return year + 1;
        if (verb == tense::unknown && here - there >= 10) return year + 1;  // "a spot in early January", in November
        return verb == tense::future && here - there > 2 ? year + 1 : year;
    }
    /// "In October, she left", "they asked in October"; not "the October meeting", "the first contests in October".
    [[nodiscard]] bool is_told_of_past() const noexcept {
        const token* const first = a_.tokens.begin() + mention_->tokens.first;
        if (!is_after_preposition()) return false;
        if (first[-1].has(text::sentence_start)) return true;
        for (const token* t = first - 2; t > first - 5 && !t[1].has(text::sentence_start); --t)
            if (detail::is_past_verb(*t, a_.text_of(*t))) return true;
        return false;
    }
    /// "August 6" in "flights from March 30, and again from August 6", where the first lies ahead.
    [[nodiscard]] bool goes_on_from_day_ahead(unsigned month, unsigned day) const noexcept {
        return told_.has_day() && told_.as_day() > *published_ &&
               (month > told_.index || (month == told_.index && day > told_.day)) &&
               a_.tokens[told_at_].sentence == a_.tokens[mention_->tokens.first].sentence;
    }
    /// "May" in "In March 1931 the mill burned. In May …", "in 1931, on the 3rd of May": the year told just before;
    /// else 0.
    [[nodiscard]] int year_told_near(unsigned month) const noexcept {
        const std::uint32_t reach = published_ ? 60 : 100;
        if (!told_explicit_ || mention_->tokens.first - told_at_ >= reach) return 0;
        if (told_.has_month()) return month >= told_.index ? told_.year : 0;
        const token& before = (a_.tokens.begin() + told_at_)[-1];
        return told_.grain == granularity::year && is_one(before, "in", "of", "since", "by", "until", "from") &&
                       a_.tokens[told_at_].sentence == a_.tokens[mention_->tokens.first].sentence
                   ? told_.year
                   : 0;
    }
    /// "January" in "goes to Rome next month, to Oslo in December and to Bonn in January", "December" in "one opened
    /// last November; another, in December": the year goes on; else 0.
    [[nodiscard]] int year_in_list(unsigned month) const noexcept {
        if (!told_.has_month() || told_explicit_ ||
            a_.tokens[told_at_].sentence != a_.tokens[mention_->tokens.first].sentence ||
            !(is_after_preposition() || is_one(word_before(), "and", "or") ||
              word_before().is(text::token_kind::comma)))
            return 0;
        const int year = calendar::year_of(*published_);
        if (told_.year == year - 1 && month > told_.index) return governing() == tense::future ? 0 : told_.year;
        if (told_.year < year || (told_.year == year && told_.index <= calendar::month_of(*published_))) return 0;
        if (governing() == tense::past) return 0;
        return month >= told_.index ? told_.year : told_.year + 1;
    }
    /// "was scheduled for May 3": ahead of a day that may be over.
    [[nodiscard]] bool was_planned() const noexcept {
        const token* t = a_.tokens.begin() + mention_->tokens.first;
        for (unsigned left = 6; left-- > 0 && !t->has(text::sentence_start); --t) {
            if ((t->is(date_cue::plan) || t->is(date_cue::future)) && is_one(t[-1], "was", "were", "been"))
                return true;
        }
        return false;
    }
    /// "June" in "between June and August 2019": the year that the next month tells; 0 where none follows at once.
    [[nodiscard]] int year_told_behind(unsigned month) const noexcept {
        const date_mention* const next = mention_ + 1;
        if (next == a_.dates.mentions.end() || next->tokens.first != mention_->tokens.last + 1) return 0;
        const parts& n = next->parts;
        const bool same_month = next->is_by(rules_named("date.listed_day"));  // "May 4 and 5, 2019"
        if (n.shape != grammar::date_shape::point || (n.month == 0 && !same_month) || n.year <= 0) return 0;
        const token& joint = a_.tokens[mention_->tokens.last];
        if (same_month) return n.year;
        if (!joint.is_mark() && !joins_days(&joint) && !is_one(joint, "and", "or")) return 0;
        return month > n.month ? n.year - 1 : n.year;
    }
    /// "had spent the spring": before the time told.
    [[nodiscard]] bool looks_back() const noexcept {
        const token* t = a_.tokens.begin() + mention_->tokens.first;
        if (is_by()) return false;  // "had fallen by May"
        for (unsigned left = 5; left-- > 0 && !t->has(text::sentence_start); --t)
            if (is_one(t[-1], "had")) return true;
        return false;
    }
    /// "moved to May 3", "called for May 3": what is past looks ahead.
    [[nodiscard]] bool is_moved() const noexcept {
        return until() || is_one(word_before(), "to", "for", "from", "before");
    }
    [[nodiscard]] bool is_by() const noexcept { return is_one(word_before(), "by"); }
    /// "by August", "until May"
    [[nodiscard]] bool until() const noexcept { return is_one(word_before(), "until", "till", "by", "through"); }
    /// "postponed until Tuesday", but not "up until Thursday"
    [[nodiscard]] bool is_deadline() const noexcept {
        const token* const first = a_.tokens.begin() + mention_->tokens.first;
        if (is_one(first[-1], "as") && is_one(first[-2], "soon", "early")) return true;  // "as soon as Tuesday"
        return is_one(first[-1], "until", "till") && !first[-1].has(text::sentence_start) && !is_one(first[-2], "up") &&
               !a_.tokens[mention_->tokens.last].is(text::token_kind::comma);
    }

    /// A story of the past that has come to the day it was published.
    [[nodiscard]] bool is_told_at_publication() const noexcept {
        return published_ && (told_.year == 0 || (told_.has_day() && told_.as_day() + calendar::days{7} > *published_ &&
                                                  told_.as_day() < *published_ + calendar::days{7}));
    }
    /// Whether a paragraph begins among the expression's first token and those up to `away` before it.
    [[nodiscard]] bool begins_paragraph_within(std::uint32_t away) const noexcept {
        for (const token* t = opening(); away > 0; --away, --t) {
            if (t->has(text::paragraph_start)) return true;
        }
        return false;
    }
    /// "Polls open on Tuesday at 7 a.m.": the hour is one of the day told just before; what is over may tell it longer.
    [[nodiscard]] bool is_hour_of_told_day(const parts& p) const noexcept {
        constexpr std::uint32_t reach = 50, long_reach = 150;
        if (p.hour < 0 || p.place != place::none || told_day_.year == 0) return false;
        const std::uint32_t away = mention_->tokens.first - told_day_at_;
        const bool heads_line =
            a_.tokens[mention_->tokens.first].has(text::line_start);  // "2:15 p.m.", of a live report
        const bool ahead = published_ && told_day_.as_day() > *published_;
        // "He will stand trial on 12 June. Police were called at 3:15 p.m."
        const bool other = ahead && (governing() == tense::past ||
                                     (begins_paragraph_within(away) && governing() != tense::future));
        const bool near = away < reach && !other;
        if (away >= long_reach || !published_ || heads_line) return near;
        return near || governing() == (told_day_.as_day() < *published_ ? tense::past : tense::future);
    }
    /// "Shares fell on Friday. Dealers bought in the morning": of the day told just before, which is over.
    [[nodiscard]] bool is_part_of_told_day(const parts& p) const noexcept {
        constexpr std::uint32_t reach = 40;
        return p.hour < 0 && p.has_day_part() && p.place == place::none && published_ && told_day_.year != 0 &&
               mention_->tokens.first - told_day_at_ < reach && told_day_.as_day() < *published_ &&
               governing() != tense::future;
    }
    /// The weekday that "Monday" in "from Monday to Friday" goes on to; 0 where it stands alone.
    [[nodiscard]] unsigned weekday_at_end_of_range() const noexcept {
        const token* const next = a_.tokens.begin() + mention_->tokens.last;
        return joins_days(next) && next[1].is(detail::word_class::weekday) ? next[1].number : 0;
    }
    /// The weekday that "Friday" in "from Monday to Friday" goes on from.
    [[nodiscard]] unsigned weekday_at_begin_of_range() const noexcept {
        const token* const before = a_.tokens.begin() + mention_->tokens.first - 1;
        return joins_days(before) && before[-1].is(detail::word_class::weekday) ? before[-1].number : 0;
    }
    [[nodiscard]] static bool joins_days(const token* t) noexcept {
        return is_one(*t, "to", "through", "until") ||
               ((t->is(text::token_kind::hyphen) || t->is(text::token_kind::dash)) && !t->has(text::space_before));
    }

    /// The day that follows a clock time behind a preposition: "at 8 p.m. on Tuesday", "7 to 8 p.m. (on) Tuesday".
    [[nodiscard]] const date_mention* day_behind(const parts& p) const noexcept {
        if (p.hour < 0) return nullptr;
        const date_mention* clock = mention_;
        if (goes_on(*clock, true)) ++clock;
        if (clock != mention_ && clock->parts.has_day())  // not "6 a.m. (2200 GMT Friday)"
            return a_.tokens[mention_->tokens.last].is(text::token_kind::paren_open) ? nullptr : clock;
        return goes_on(*clock, false) ? clock + 1 : nullptr;
    }
    /// "3:15 to 5:15 p.m.": the half of the day that the end of the range tells.
    [[nodiscard]] int hour_of(const parts& p) const noexcept {
        const token& end = a_.tokens[mention_->tokens.last - 1];
        if (p.hour <= 0 || p.hour >= 12 || !end.is(text::token_kind::numeral) || !goes_on(*mention_, true))
            return p.hour;
        const token* const joint = a_.tokens.begin() + mention_->tokens.last;
        if (!joins_days(joint) && !(is_one(*joint, "and") && is_one(word_before(), "between"))) return p.hour;
        const int next = mention_[1].parts.hour;
        const bool afternoon = static_cast<int>(a_.tokens[mention_[1].tokens.first].number) < next;
        return afternoon && p.hour + 12 <= next ? p.hour + 12 : p.hour;
    }
    /// Whether the next expression follows behind one word, a bracket aside, and is a clock time, or a day.
    [[nodiscard]] bool goes_on(const date_mention& m, bool with_clock) const noexcept {
        const date_mention* const next = &m + 1;
        if (next == a_.dates.mentions.end()) return false;
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

    void remember(const moment& m, const parts& p) noexcept {
        if (m.year == 0 || m.year > 9999 || m.year < -9999) return;
        if (p.year_before || closes_range() || mention_->is_by(rules_named("date.quarter_of_year"))) {
            if (m.grain == granularity::quarter) quarter_at_ = mention_->tokens.first;
            return;  // what is compared with is not the story's time
        }
        const bool flashback =
            p.shape == grammar::date_shape::offset &&
            (p.direction == grammar::date_direction::ago || p.direction == grammar::date_direction::earlier);
        if (narrative_ && (flashback || is_aside(a_, *mention_, m, told_))) return;
        if (m.grain == granularity::quarter) {
            if (!narrative_ && quarter_.year != 0 && is_in_preface()) return;
            if (quarter_.year == 0) first_quarter_ = m;
            quarter_ = m;
            quarter_at_ = mention_->tokens.first;
            if (!narrative_) return;
        }
        if (is_decade_or_longer(m.grain)) return;
        const bool in_event_name = m.grain == granularity::year && narrative_ &&
                                   a_.tokens[mention_->tokens.last].is_word() &&
                                   mention_->tokens.last - mention_->tokens.first == 1 && !is_after_preposition();
        if (in_event_name || is_nowadays(p)) return;
        told_explicit_ = (p.year != 0 && !mention_->is_by(rules_named("date.slashed"))) ||
                         (p.month != 0 && told_explicit_ && m.year == told_.year);
        told_ = m;
        if (m.grain == granularity::year) told_year_ = m.year;
        if (m.has_day()) {
            if (p.month != 0) days_told_.add(m);
            told_day_ = m;
            told_day_at_ = mention_->tokens.first;
            if (published_ && m.as_day() <= *published_) past_day_ = m;
        }
        if (m.has_month()) {
            told_month_ = m;
            if (p.month != 0) days_told_.add_month(m);
        }
        told_at_ = mention_->tokens.first;
        told_by_date_ = p.month != 0 && p.day != 0;
    }
    /// "Today, the town has two schools": no day that what follows counts from.
    [[nodiscard]] bool is_nowadays(const parts& p) const noexcept {
        return !narrative_ && p.named_day == grammar::deictic_day::today && told_day_.year != 0 &&
               a_.tokens[mention_->tokens.first].has(text::capitalised) &&
               a_.tokens[mention_->tokens.last].is(text::token_kind::comma);
    }
    /// "After a flat second quarter, ...": told to set off what follows.
    [[nodiscard]] bool is_in_preface() const noexcept {
        const token* t = a_.tokens.begin() + mention_->tokens.first;
        for (unsigned left = 4; left-- > 0 && !t->has(text::sentence_start); --t) {
        }
        return t->has(text::sentence_start) && is_one(*t, "after", "following", "despite", "unlike");
    }
    /// "1976" in "1975-1976": what is told goes on from the first.
    [[nodiscard]] bool closes_range() const noexcept {
        const token* const first = a_.tokens.begin() + mention_->tokens.first;
        return (first[-1].is(text::token_kind::hyphen) || first[-1].is(text::token_kind::dash)) &&
               first[-2].is(text::token_kind::numeral);
    }
    [[nodiscard]] bool is_after_preposition() const noexcept {
        return is_one(word_before(), "in", "since", "by", "until", "from", "of");
    }

    const article& a_;
    std::optional<calendar::sys_days> published_;
    bool narrative_;
    const date_mention* mention_ = nullptr;
    moment told_;      ///< the last date told
    moment told_day_;  ///< the last day told
    moment past_day_;  ///< the last day told that is over
    days_told days_told_;
    moment told_month_;          ///< the last month (or day) told
    int told_year_ = 0;          ///< the last year told alone
    std::uint32_t told_at_ = 0;  ///< its first token
    std::uint32_t told_day_at_ = 0;
    bool told_explicit_ = false;  ///< told with its year
    bool told_by_date_ = false;   ///< told with its month and day
    moment first_quarter_;        ///< the first quarter told: what a report is about
    moment quarter_;              ///< the last quarter (or nine months …) told: reports compare with it
    std::uint32_t quarter_at_ = 0;
};

}  // namespace gazette::resolve
