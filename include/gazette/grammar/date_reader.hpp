// Gazette: what the words of an expression of time say, read in one walk over the matched tokens.
#pragma once

#include <gazette/grammar/date_parts.hpp>
#include <gazette/lexicon/lexicon.hpp>
#include <gazette/text/token.hpp>

#include <cstdint>
#include <string_view>

namespace gazette::grammar {

namespace dates {

using text::token;
using text::token_kind;

[[nodiscard]] constexpr std::uint32_t power_of_ten(std::uint32_t exponent) noexcept {
    std::uint32_t power = 1;
    while (exponent-- > 0 && power < 1'000'000'000) power *= 10;
    return power;
}

/// Reads one match. The walk goes by the classes of the tokens; what a number means follows from its neighbours.
class parts_reader {
public:
    parts_reader(date_shape shape, const token* first, const token* last, std::string_view text) noexcept
        : first_(first), last_(last), text_(text) {
        p_.shape = shape;
    }

    [[nodiscard]] date_parts read() noexcept {
        for (const token* t = first_; t < last_; t = next_) {
            next_ = t + 1;
            read_token(*t);
        }
        finish();
        return p_;
    }

private:
    static constexpr bool is_word(const token& t, std::uint16_t id) noexcept { return t.word == id; }
    [[nodiscard]] std::string_view letters(const token& t) const noexcept {
        std::string_view s = text_.substr(t.begin, t.size());
        while (!s.empty() && s[0] >= '0' && s[0] <= '9') s.remove_prefix(1);
        return s;
    }
    [[nodiscard]] bool is_amount_shape() const noexcept {
        return p_.shape == date_shape::offset || p_.shape == date_shape::duration || p_.shape == date_shape::set;
    }

    void read_token(const token& t) noexcept {
        using lexicon::word_class;
        switch (t.kind) {
            case token_kind::numeral:
                read_numeral(t);
                return;
            case token_kind::decimal:
                read_decimal(t);
                return;
            case token_kind::alphanumeral:
                read_suffixed(t);
                return;
            case token_kind::word:
                break;
            default:
                return;
        }
        if (t.phrase != 0 && (lexicon::phrase(t.phrase).classes & lexicon::classes(word_class::holiday)) != 0) {
            p_.holiday = lexicon::phrase(t.phrase).number;
            next_ = &t + lexicon::phrase(t.phrase).tokens;
            return;
        }
        if (t.is(word_class::month)) {
            (p_.month == 0 ? p_.month : p_.last_month) = static_cast<std::uint8_t>(t.number);
            return;
        }
        if (t.is(word_class::weekday)) {
            if (p_.weekday == 0) p_.weekday = static_cast<std::uint8_t>(t.number);
            return;
        }
        if (t.is(word_class::holiday)) {
            p_.holiday = static_cast<std::uint8_t>(t.number);
            return;
        }
        if (is_amount_shape() && t.word == lexicon::word_id("half")) {
            p_.hundredths += p_.hundredths == 0 && p_.unit != lexicon::time_unit::none ? 150 : 50;
            return;
        }
        if (is_amount_shape() && t.word == lexicon::word_id("quarter") && &t + 1 < last_ &&
            (&t + 1)->any(lexicon::classes(word_class::preposition, word_class::determiner))) {
            p_.hundredths = 25;
            return;
        }
        if (t.is(word_class::time_unit) && !(t.is(word_class::ordinal) && &t + 1 < last_)) {
            read_unit(t);
            return;
        }
        if (t.is(word_class::day_part)) {
            p_.day_part = static_cast<std::uint8_t>(t.number);
            if (t.word == lexicon::word_id("noon") || t.word == lexicon::word_id("midday")) p_.hour = 12, p_.minute = 0;
            if (t.word == lexicon::word_id("midnight")) p_.hour = 24, p_.minute = 0;
            return;
        }
        if (t.is(word_class::season)) {
            p_.season = static_cast<std::uint8_t>(t.number);
            return;
        }
        if (t.is(word_class::deictic) && t.number >= 2 && t.number <= 9) {
            p_.decade = static_cast<std::int16_t>(1900 + t.number * 10);
            return;
        }
        if (t.is(word_class::ordinal)) {
            p_.ordinal = static_cast<std::uint8_t>(tens_ + t.number);
            tens_ = 0;
            return;
        }
        if (t.is(word_class::cardinal)) {
            read_cardinal(t);
            return;
        }
        if (t.is(word_class::scale)) {
            read_scale(t);
            return;
        }
        read_word(t);
    }

    void read_numeral(const token& t) noexcept {
        const bool colon_before = (&t - 1)->is(token_kind::colon) && &t > first_,
                   colon_after = (&t + 1)->is(token_kind::colon) && &t + 1 < last_;
        if (colon_before || (p_.hour >= 0 && p_.minute < 0 && (&t - 1)->is(token_kind::period))) {
            if (p_.minute < 0) p_.minute = static_cast<std::int8_t>(t.number);
            return;
        }
        if (is_amount_shape() && !(p_.shape == date_shape::set && p_.month != 0)) {
            read_count(t);
            return;
        }
        if (colon_after || is_hour_before(t)) {
            p_.hour = static_cast<std::int8_t>(t.number);
            return;
        }
        if (t.size() == 4 && t.number >= 1000 && !is_zone(*(&t + 1))) {
            p_.year = static_cast<std::int16_t>(t.number);
            return;
        }
        if (t.size() == 4) {
            p_.hour = static_cast<std::int8_t>(t.number / 100);
            p_.minute = static_cast<std::int8_t>(t.number % 100);
            return;
        }
        if (p_.shape == date_shape::numeric) {
            numbers_[count_ < 3 ? count_++ : 2] = t.number;
            return;
        }
        const token& before = *(&t - 1);
        const bool omission = before.kind == token_kind::single_right || before.kind == token_kind::single_straight ||
                              before.kind == token_kind::single_left;
        if (omission && &t > first_) {
            p_.year = static_cast<std::int16_t>(t.number + (t.number < 30 ? 2000 : 1900));
            p_.short_year = true;
            return;
        }
        if (t.size() == 2 && &t == first_ && (before.kind == token_kind::hyphen || before.kind == token_kind::dash) &&
            last_ - first_ == 1) {  // "1947-54"
            p_.year = static_cast<std::int16_t>((&t - 2)->number / 100 * 100 + t.number);
            return;
        }
        const token& after = *(&t + 1);
        if (&after < last_ && is_era(after)) {
            p_.year = static_cast<std::int16_t>(t.number);
            return;
        }
        if (is_word(before, lexicon::word_id("ad"))) {
            p_.year = static_cast<std::int16_t>(t.number);
            return;
        }
        if (t.size() == 3 && last_ - first_ == 1 &&
            (is_word(*(&t + 3), lexicon::word_id("bc")) || is_word(*(&t + 3), lexicon::word_id("b.c.")) ||
             is_word(*(&t + 3), lexicon::word_id("bce")))) {  // "490-480 BC"
            p_.year = static_cast<std::int16_t>(-static_cast<int>(t.number));
            return;
        }
        if (t.size() == 3) {
            p_.year = static_cast<std::int16_t>(t.number);
            return;
        }
        (p_.day == 0 ? p_.day : p_.last_day) = static_cast<std::uint8_t>(t.number);
    }

    [[nodiscard]] static bool is_era(const token& t) noexcept {
        using lexicon::word_id;
        return t.word != 0 && (t.word == word_id("bc") || t.word == word_id("b.c.") || t.word == word_id("bce") ||
                               t.word == word_id("b.c.e.") || t.word == word_id("ad") || t.word == word_id("a.d.") ||
                               t.word == word_id("ce"));
    }
    [[nodiscard]] bool is_hour_before(const token& t) const noexcept {
        const token& after = *(&t + 1);
        if (&after >= last_) return false;
        if (after.is(token_kind::period) && &t + 2 < last_ && (&t + 2)->is(token_kind::numeral)) return true;
        if (after.word == lexicon::word_id("in")) return true;
        return after.is(lexicon::word_class::clock) && !is_zone(after);
    }
    [[nodiscard]] static bool is_zone(const token& t) noexcept {
        return t.is(lexicon::word_class::clock) &&
               (t.is(lexicon::word_class::needs_caps) || t.word == lexicon::word_id("local"));
    }

    void read_decimal(const token& t) noexcept {
        const std::string_view s = text_.substr(t.begin, t.size());
        std::uint32_t whole = 0, part = 0, scale = 0;
        for (const char c : s) {
            if (c == '.')
                scale = 1;
            else if (c == ',')
                continue;
            else if (scale == 0)
                whole = whole < 10'000'000 ? whole * 10 + static_cast<std::uint32_t>(c - '0') : whole;
            else if (scale < 100)
                part = part * 10 + static_cast<std::uint32_t>(c - '0'), scale *= 10;
        }
        if (!is_amount_shape()) {
            p_.hour = static_cast<std::int8_t>(whole % 25);
            p_.minute = static_cast<std::int8_t>(part % 60);
            return;
        }
        add_count(whole * 100 + (scale == 10 ? part * 10 : part));
    }

    void read_suffixed(const token& t) noexcept {
        const std::string_view s = letters(t);
        if (s == "s") {
            p_.decade = static_cast<std::int16_t>(t.number >= 100 ? t.number : 1900 + t.number);
            p_.bad_suffix |= t.number % 10 != 0;
        } else if (s == "am" || s == "pm" || s == "AM" || s == "PM") {
            if ((&t - 1)->is(token_kind::colon) && p_.hour >= 0)
                p_.minute = static_cast<std::int8_t>(t.number);
            else
                p_.hour = static_cast<std::int8_t>(t.number);
            afternoon(s[0] == 'p' || s[0] == 'P');
        } else if (s == "st" || s == "nd" || s == "rd" || s == "th" || s == "TH" || s == "ST") {
            p_.ordinal = static_cast<std::uint8_t>(t.number);
        } else {
            p_.bad_suffix = true;
        }
    }

    void afternoon(bool is_pm) noexcept {
        if (p_.hour < 0) return;
        if (is_pm && p_.hour < 12) p_.hour = static_cast<std::int8_t>(p_.hour + 12);
        if (!is_pm && p_.hour == 12) p_.hour = 0;
        if (p_.minute < 0) p_.minute = 0;
    }

    // -- amounts
    void add_count(std::uint32_t hundredths) noexcept {
        if (alternatives_ && p_.hundredths != 0) return;  // "two or three": the first
        p_.hundredths += hundredths;
        p_.vague = false;
    }
    void read_count(const token& t) noexcept {
        if ((&t - 1)->is(token_kind::hyphen) && &t - 1 > first_ && p_.hundredths != 0) return;  // "2-3 days"
        if ((&t + 1)->is(token_kind::slash) && &t + 1 < last_ && (&t + 2)->is(token_kind::numeral) &&
            (&t + 2)->number != 0) {
            p_.hundredths += t.number * 100 / (&t + 2)->number;
            next_ = &t + 3;
            return;
        }
        add_count((t.number < 10'000'000 ? t.number : 10'000'000) * 100);
    }
    void read_cardinal(const token& t) noexcept {
        if (is_amount_shape()) {
            add_count(t.number * 100);
            return;
        }
        const token& after = *(&t + 1);
        if (&after < last_ && after.is(lexicon::word_class::ordinal)) {
            tens_ = t.number;
            return;
        }
        if (&after < last_ && after.is(lexicon::word_class::clock)) {
            p_.hour = static_cast<std::int8_t>(t.number);
            return;
        }
        // "nineteen ninety-six", "two thousand and one"
        words_ = words_ == 0 ? t.number : words_ < 100 && t.number >= 10 ? words_ * 100 + t.number : words_ + t.number;
        p_.year = static_cast<std::int16_t>(words_ < 3000 ? words_ : 0);
    }
    void read_scale(const token& t) noexcept {
        const std::uint32_t power = power_of_ten(t.number);
        if (text_[t.end - 1] == 's') {
            p_.vague = true;
            return;
        }  // "hundreds of"
        if (is_amount_shape()) {
            p_.hundredths = (p_.hundredths == 0        ? 100
                             : p_.hundredths < 100'000 ? p_.hundredths
                                                       : 100'000) *
                            (power < 10'000 ? power : 10'000);
            return;
        }
        words_ = (words_ == 0 ? 1 : words_ % 100) * (power < 10'000 ? power : 1);
        p_.year = static_cast<std::int16_t>(words_ < 3000 ? words_ : 0);
    }

    /// "monthslong": its unit in the plural; "monthlong": one of it.
    void read_long_word(const token& t) noexcept {
        using lexicon::time_unit;
        struct row {
            std::string_view unit;
            time_unit is;
        };
        constexpr row rows[] = {{"hour", time_unit::hour},   {"day", time_unit::day},   {"week", time_unit::week},
                                {"month", time_unit::month}, {"year", time_unit::year}, {"decade", time_unit::decade}};
        const std::string_view word = text_.substr(t.begin, t.size());
        for (const row& r : rows) {
            if (word.size() <= r.unit.size() || word.substr(1, r.unit.size() - 1) != r.unit.substr(1)) continue;
            p_.unit = r.is;
            p_.vague = word[r.unit.size()] == 's';
        }
    }

    void read_unit(const token& t) noexcept {
        using lexicon::time_unit;
        if (t.unit == time_unit::none) {
            read_long_word(t);
            return;
        }
        if (p_.unit != time_unit::none && p_.shape == date_shape::set) {
            p_.per = t.unit;
            return;
        }
        if (p_.unit != time_unit::none && is_amount_shape()) return;  // "weeks or months", "a week or two weeks"
        const bool told = p_.month != 0 || p_.season != 0 || p_.day != 0 || p_.unit == time_unit::quarter ||
                          p_.unit == time_unit::half;
        if (t.unit == time_unit::year && (told || p_.shape == date_shape::point)) {
            if (told || p_.year == 0)
                p_.year_place = p_.place == date_place::none && p_.definite ? date_place::same : late_place_;
            if (told && p_.place == late_place_ && !early_place_) p_.place = date_place::none;
            return;
        }
        if (p_.unit == time_unit::year &&
            (t.unit == time_unit::quarter || t.unit == time_unit::period || t.unit == time_unit::month)) {
            p_.year_place = p_.place;
            p_.place = date_place::none;
        }
        p_.unit = t.unit;
        p_.several_units = text_[t.end - 1] == 's' || t.unit == time_unit::none;
        early_place_ = p_.place != date_place::none;
    }

    void set_place(date_place place) noexcept {
        late_place_ = place;
        if (p_.month != 0 || p_.season != 0 || p_.unit != lexicon::time_unit::none)
            return;  // tells the year: read_unit
        if (p_.place == date_place::same && place != date_place::same) {
            p_.place = place;
            return;
        }
        if (p_.place == date_place::none || p_.place == date_place::current || place == date_place::same)
            p_.place = place;
    }

    void read_word(const token& t) noexcept {
        using lexicon::word_id;
        const bool first_half = p_.shape != date_shape::offset;
        switch (t.word) {
            case word_id("the"):
                p_.definite = true;
                return;
            case word_id("a"):
            case word_id("an"):
                p_.indefinite = true;
                return;
            case word_id("last"):
            case word_id("past"):
                set_place(date_place::last);
                return;
            case word_id("this"):
            case word_id("current"):
                set_place(date_place::current);
                return;
            case word_id("these"):
                set_place(date_place::current);
                return;
            case word_id("next"):
            case word_id("coming"):
            case word_id("upcoming"):
            case word_id("forthcoming"):
                set_place(date_place::next);
                return;
            case word_id("previous"):
            case word_id("prior"):
            case word_id("preceding"):
                set_place(date_place::previous);
                return;
            case word_id("that"):
            case word_id("same"):
            case word_id("those"):
                set_place(date_place::same);
                return;
            case word_id("following"):
            case word_id("subsequent"):
            case word_id("ensuing"):
            case word_id("succeeding"):
                set_place(date_place::following);
                return;
            case word_id("latest"):
                set_place(date_place::last);
                p_.ordinal = 255;
                return;
            case word_id("today"):
                p_.named_day = deictic_day::today;
                if (p_.direction == date_direction::from_now) p_.named_day = deictic_day::none;
                return;
            case word_id("yesterday"):
                p_.named_day =
                    p_.direction == date_direction::earlier ? deictic_day::before_yesterday : deictic_day::yesterday;
                return;
            case word_id("tomorrow"):
                p_.named_day =
                    p_.direction == date_direction::later ? deictic_day::after_tomorrow : deictic_day::tomorrow;
                return;
            case word_id("tonight"):
                p_.named_day = deictic_day::today;
                p_.day_part = 5;
                return;
            case word_id("ago"):
                p_.direction = date_direction::ago;
                p_.year_before = true;
                return;
            case word_id("from"):
                p_.direction = date_direction::from_now;
                return;
            case word_id("hence"):
                p_.direction = date_direction::from_now;
                return;
            case word_id("before"):
            case word_id("previously"):
                p_.direction = date_direction::earlier;
                return;
            case word_id("after"):
                p_.direction = date_direction::later;
                return;
            case word_id("earlier"):
                p_.year_before = p_.unit == lexicon::time_unit::year;
                p_.direction = date_direction::earlier;
                if (first_half && p_.unit == lexicon::time_unit::none) p_.mod = date_modifier::start;
                return;
            case word_id("later"):
                p_.direction = date_direction::later;
                if (first_half && p_.unit == lexicon::time_unit::none) p_.mod = date_modifier::end;
                return;
            case word_id("early"):
            case word_id("start"):
            case word_id("beginning"):
                p_.mod = date_modifier::start;
                return;
            case word_id("late"):
            case word_id("close"):
            case word_id("turn"):
            case word_id("latter"):
                p_.mod = date_modifier::end;
                return;
            case word_id("end"):
                p_.mod = date_modifier::end;
                p_.ends_unit = p_.unit != lexicon::time_unit::none || p_.year_place != date_place::none || &t > first_;
                return;
            case word_id("mid"):
            case word_id("middle"):
            case word_id("midway"):
                p_.mod = date_modifier::mid;
                return;
            case word_id("nearly"):
            case word_id("almost"):
                p_.mod = date_modifier::less_than;
                return;
            case word_id("than"):
                p_.mod = is_word(*(&t - 1), word_id("more")) ? date_modifier::more_than : date_modifier::less_than;
                return;
            case word_id("least"):
                p_.mod = date_modifier::equal_or_more;
                return;
            case word_id("most"):
                p_.mod = date_modifier::equal_or_less;
                return;
            case word_id("up"):
                p_.mod = date_modifier::equal_or_less;
                return;
            case word_id("several"):
            case word_id("few"):
            case word_id("many"):
            case word_id("some"):
            case word_id("numerous"):
            case word_id("multiple"):
            case word_id("various"):
            case word_id("dozens"):
            case word_id("hundreds"):
            case word_id("thousands"):
            case word_id("handful"):
                p_.vague = true;
                p_.indefinite = false;
                return;
            case word_id("couple"):
                p_.hundredths = 200;
                p_.mod = date_modifier::approx;
                p_.indefinite = false;
                return;
            case word_id("dozen"):
                p_.hundredths = (p_.hundredths == 0 ? 100 : p_.hundredths) * 12;
                p_.indefinite = false;
                return;
            case word_id("once"):
                p_.hundredths = 100;
                return;
            case word_id("or"):
                alternatives_ = true;
                if (p_.hundredths == 0 && p_.indefinite) p_.hundredths = 100;
                return;
            case word_id("to"):
                alternatives_ = true;
                return;
            case word_id("so"):
                p_.mod = date_modifier::approx;
                return;
            case word_id("old"):
                p_.age = true;
                return;
            case word_id("every"):
            case word_id("each"):
            case word_id("per"):
                every_ = true;
                return;
            case word_id("other"):
                if (every_) p_.hundredths = 200;
                return;
            case word_id("overnight"):
                p_.day_part = 5;
                return;
            case word_id("p.m."):
            case word_id("pm"):
                afternoon(true);
                return;
            case word_id("a.m."):
            case word_id("am"):
                afternoon(false);
                return;
            case word_id("bc"):
            case word_id("b.c."):
            case word_id("bce"):
            case word_id("b.c.e."):
                p_.year = static_cast<std::int16_t>(p_.year != 0 ? -p_.year : -1);
                return;
            default:
                return;
        }
    }

    void finish() noexcept {
        if (p_.shape == date_shape::numeric) finish_numeric();
        if (p_.month != 0 && p_.day == 0 && p_.ordinal != 0 && p_.ordinal < 32) p_.day = p_.ordinal;
        if (p_.shape == date_shape::point && p_.ordinal != 0 && p_.month == 0 && p_.unit != lexicon::time_unit::century)
            p_.bad_suffix = true;
        if (p_.hour > 24 || (p_.hour == 24 && p_.minute > 0) || p_.minute > 59) p_.bad_suffix = true;
        if (p_.shape == date_shape::set && !every_) p_.hundredths = 100;  // "three times a year"
        if (p_.hundredths == 0 && !p_.vague && p_.unit != lexicon::time_unit::none) {
            if (p_.several_units && p_.shape != date_shape::unit)
                p_.vague = true;
            else
                p_.hundredths = 100;
        }
    }

    void finish_numeric() noexcept {
        const token& f = *first_;
        if (count_ == 2 && f.size() == 4) {  // year first
            p_.month = static_cast<std::uint8_t>(numbers_[0]);
            p_.day = static_cast<std::uint8_t>(numbers_[1]);
            return;
        }
        p_.month = static_cast<std::uint8_t>(numbers_[0]);
        p_.day = static_cast<std::uint8_t>(numbers_[1]);
        if (count_ == 3)
            p_.year = static_cast<std::int16_t>(numbers_[2] + (numbers_[2] < 50 ? 2000 : 1900)), p_.short_year = true;
        if (count_ == 2 && p_.year == 0) p_.year = 2001;  // "9/11", the only day that is written so
    }

    const token* first_;
    const token* last_;
    const token* next_ = nullptr;
    std::string_view text_;
    date_parts p_;
    date_place late_place_ = date_place::none;
    bool early_place_ = false, alternatives_ = false, every_ = false;
    std::uint32_t tens_ = 0, words_ = 0, count_ = 0;
    std::uint32_t numbers_[3] = {};
};

}  // namespace dates

/// What the expression in tokens [first, last) says.
[[nodiscard]] inline date_parts read_date(date_shape shape, const text::token* first, const text::token* last,
                                          std::string_view text) noexcept {
    return dates::parts_reader(shape, first, last, text).read();
}

}  // namespace gazette::grammar
