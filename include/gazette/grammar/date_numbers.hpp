// Gazette: the numbers in an expression of time: years, days, hours or amounts, as their neighbours tell.
#pragma once

#include <gazette/grammar/date_parts.hpp>
#include <gazette/lexicon/lexicon.hpp>
#include <gazette/text/token.hpp>

#include <cstdint>
#include <string_view>

namespace gazette::grammar::dates {

using text::token;
using text::token_kind;

[[nodiscard]] constexpr std::uint32_t power_of_ten(std::uint32_t exponent) noexcept {
    std::uint32_t power = 1;
    while (exponent-- > 0 && power < 1'000'000'000) power *= 10;
    return power;
}

/// The half of parts_reader that knows what a number means.
class number_reader {
public:
    number_reader(date_shape shape, const token* first, const token* last, std::string_view text) noexcept
        : first_(first), last_(last), text_(text) {
        p_.shape = shape;
    }

protected:
    static constexpr bool is_word(const token& t, std::uint16_t id) noexcept { return t.word == id; }
    [[nodiscard]] std::string_view letters(const token& t) const noexcept {
        std::string_view s = text_.substr(t.begin, t.size());
        while (!s.empty() && s[0] >= '0' && s[0] <= '9') s.remove_prefix(1);
        return s;
    }
    [[nodiscard]] bool is_amount_shape() const noexcept {
        return p_.shape == date_shape::offset || p_.shape == date_shape::duration || p_.shape == date_shape::set;
    }

    GAZETTE_SELDOM void read_numeral(const token& t) noexcept {
        const bool colon_before = (&t - 1)->is(token_kind::colon) && &t > first_,
                   colon_after = (&t + 1)->is(token_kind::colon) && &t + 1 < last_;
        if (colon_before || (p_.hour >= 0 && p_.minute < 0 && (&t - 1)->is(token_kind::period))) {
            if (p_.minute < 0) p_.minute = static_cast<std::int8_t>(t.number);  // not the seconds of "10:15:30"
        } else if (is_amount_shape() && !(p_.shape == date_shape::set && p_.month != 0)) {
            read_count(t);
        } else if (colon_after || is_hour_before(t)) {
            p_.hour = static_cast<std::int8_t>(t.number);
        } else if (t.size() == 4 && t.number >= 1000 && !is_zone(*(&t + 1))) {
            p_.year = static_cast<std::int16_t>(t.number);
        } else if (t.size() == 4) {  // "0930", "1430 GMT"
            p_.hour = static_cast<std::int8_t>(t.number / 100);
            p_.minute = static_cast<std::int8_t>(t.number % 100);
        } else if (p_.shape == date_shape::numeric) {
            numbers_[count_ < 3 ? count_++ : 2] = t.number;
        } else if (const int few = year_in_few_digits(t); few != 0) {
            p_.year = static_cast<std::int16_t>(few);
        } else {
            (p_.day == 0 ? p_.day : p_.last_day) = static_cast<std::uint8_t>(t.number);
        }
    }

    /// The year that up to three digits tell: "’68", "54" in "1947-54", "79 BC", "490"; 0 where they are a day.
    [[nodiscard]] int year_in_few_digits(const token& t) noexcept {
        using lexicon::word_id;
        const token& before = *(&t - 1);
        const token& after = *(&t + 1);
        const int number = static_cast<int>(t.number);
        const bool omission = before.kind == token_kind::single_right || before.kind == token_kind::single_straight ||
                              before.kind == token_kind::single_left;
        if (omission && &t > first_) {
            p_.short_year = true;
            return number + (number < 30 ? 2000 : 1900);
        }
        if (t.size() == 2 && last_ - first_ == 1 &&
            (before.kind == token_kind::hyphen || before.kind == token_kind::dash))
            return static_cast<int>((&t - 2)->number / 100 * 100) + number;  // "1947-54"
        if ((&after < last_ && is_era(after)) || is_word(before, word_id("ad"))) return number;
        if (t.size() != 3) return 0;
        const token& third = *(&t + 3);  // "490-480 BC", "the rest of 496 and 495 BC"
        const bool before_christ =
            &after == last_ &&
            (is_word(third, word_id("bc")) || is_word(third, word_id("b.c.")) || is_word(third, word_id("bce")));
        return before_christ ? -number : number;
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
        if (&t == first_ && (after.word == lexicon::word_id("tonight") || after.word == lexicon::word_id("this") ||
                             after.word == lexicon::word_id("that")))
            return true;  // "7 tonight", "5 this evening"
        return after.is(lexicon::word_class::clock) && !is_zone(after);
    }
    [[nodiscard]] static bool is_zone(const token& t) noexcept {
        return t.is(lexicon::word_class::clock) && t.word != lexicon::word_id("pm") &&  // "PM" is a title too
               (t.is(lexicon::word_class::needs_caps) || t.word == lexicon::word_id("local"));
    }

    /// "21.10.2025": day, month and year with nothing but periods between them.
    void read_dotted(std::string_view s) noexcept {
        std::uint32_t parts[3] = {}, part = 0;
        p_.bad_suffix = s.size() < 5 || s[s.size() - 5] != '.';
        for (const char c : s) {
            if (c >= '0' && c <= '9')
                parts[part] = parts[part] * 10 + static_cast<std::uint32_t>(c - '0');
            else if (c != '.' || ++part > 2)
                break;
        }
        p_.bad_suffix |= part != 2 || parts[0] < 1 || parts[0] > 31 || parts[1] < 1 || parts[1] > 12 ||
                         parts[2] < 1500 || parts[2] > 2199;
        if (p_.bad_suffix) return;
        p_.day = static_cast<std::uint8_t>(parts[0]);
        p_.month = static_cast<std::uint8_t>(parts[1]);
        p_.year = static_cast<std::int16_t>(parts[2]);
    }

    void read_decimal(const token& t) noexcept {
        const std::string_view s = text_.substr(t.begin, t.size());
        if (p_.shape == date_shape::numeric) {
            read_dotted(s);
            return;
        }
        std::uint32_t part = 0, scale = 0;
        for (const char c : s) {
            if (c == '.')
                scale = 1;
            else if (c != ',' && scale != 0 && scale < 100)
                part = part * 10 + static_cast<std::uint32_t>(c - '0'), scale *= 10;
        }
        if (!is_amount_shape()) {
            p_.hour = static_cast<std::int8_t>(t.number % 25);
            p_.minute = static_cast<std::int8_t>(part % 60);
            return;
        }
        add_count(whole_of(t) * 100 + (scale == 10 ? part * 10 : part));
    }

    GAZETTE_SELDOM void read_suffixed(const token& t) noexcept {
        std::string_view s = letters(t);
        std::int8_t minute = -1;
        if (s.size() == 5 && s[0] == '.' && s[1] >= '0' && s[1] <= '5' && s[2] >= '0' && s[2] <= '9') {  // "7.30pm"
            minute = static_cast<std::int8_t>((s[1] - '0') * 10 + (s[2] - '0'));
            s.remove_prefix(3);
        }
        if (s == "s") {
            p_.decade = static_cast<std::int16_t>(t.number >= 100 ? t.number : 1900 + t.number);
            p_.bad_suffix |= t.number % 10 != 0;
        } else if (s == "am" || s == "pm" || s == "AM" || s == "PM") {
            if ((&t - 1)->is(token_kind::colon) && p_.hour >= 0)
                p_.minute = static_cast<std::int8_t>(t.number);
            else
                p_.hour = static_cast<std::int8_t>(t.number), p_.minute = minute;
            afternoon(s[0] == 'p' || s[0] == 'P');
        } else if (minute >= 0) {
            p_.bad_suffix = true;
        } else if (p_.shape == date_shape::numeric) {
            read_iso_time(t, s);
        } else if (s[0] == 'Q' || s[0] == 'H') {
            read_counted_quarter(t, s);
        } else if (s == "st" || s == "nd" || s == "rd" || s == "th" || s == "TH" || s == "ST") {
            p_.ordinal = static_cast<std::uint8_t>(t.number);
        } else {
            p_.bad_suffix = true;
        }
    }

    /// "3Q", "1H25"
    void read_counted_quarter(const token& t, std::string_view s) noexcept {
        const bool is_half = s[0] == 'H';
        p_.unit = is_half ? lexicon::time_unit::half : lexicon::time_unit::quarter;
        p_.ordinal = static_cast<std::uint8_t>(t.number);
        int told = 0;  // of the year
        for (const char c : s.substr(1)) {
            p_.bad_suffix |= c < '0' || c > '9';
            told = told * 10 + (c - '0');
        }
        if (s.size() > 1) p_.year = static_cast<std::int16_t>(2000 + told);
        p_.bad_suffix |= p_.shape != date_shape::unit || (is_half && t.number > 2);
    }

    /// "04T10" and "00Z" of "2025-03-04T10:15:00Z"
    void read_iso_time(const token& t, std::string_view s) noexcept {
        if (s == "Z") {
            if (p_.minute < 0) p_.minute = static_cast<std::int8_t>(t.number);
            return;
        }
        p_.bad_suffix = s.size() != 3 || s[0] != 'T' || s[1] > '2' || s[2] < '0' || s[2] > '9';
        if (p_.bad_suffix) return;
        numbers_[count_ < 3 ? count_++ : 2] = t.number;
        p_.hour = static_cast<std::int8_t>((s[1] - '0') * 10 + s[2] - '0');
    }

    void afternoon(bool is_pm) noexcept {
        half_told_ = true;
        if (p_.hour < 0) return;
        if (is_pm && p_.hour < 12) p_.hour = static_cast<std::int8_t>(p_.hour + 12);
        if (!is_pm && p_.hour == 12) p_.hour = 0;
        if (p_.minute < 0) p_.minute = 0;
    }

    // -- amounts
    static constexpr std::uint64_t most = 100'000'000'000'000;  ///< times 100: more years than there have been
    void add_count(std::uint64_t hundredths) noexcept {
        if (alternatives_ && p_.hundredths != 0) {  // "two or three": the last; "a month or two": one
            if (!p_.indefinite) p_.hundredths = hundredths, scaled_ = 0;
            return;
        }
        p_.hundredths += hundredths;
        p_.vague = false;
    }
    void read_count(const token& t) noexcept {
        const token& before = *(&t - 1);
        if ((before.is(token_kind::hyphen) || before.is(token_kind::dash)) && &before > first_)
            p_.hundredths = scaled_ = 0;  // "2-3 days": the last
        if ((&t + 1)->is(token_kind::slash) && &t + 1 < last_ && (&t + 2)->is(token_kind::numeral) &&
            (&t + 2)->number != 0) {
            p_.hundredths += whole_of(t) * 100 / (&t + 2)->number;
            next_ = &t + 3;
            return;
        }
        add_count(whole_of(t) * 100);
    }
    /// The digits before the point: token::number ends at four billion, "4,500,000,000 years" do not.
    [[nodiscard]] std::uint64_t whole_of(const token& t) const noexcept {
        if (t.number != 0xffff'ffff) return t.number;
        std::uint64_t whole = 0;
        for (const char c : text_.substr(t.begin, t.size())) {
            if (c == '.') break;
            if (c != ',' && whole < most / 100) whole = whole * 10 + static_cast<std::uint64_t>(c - '0');
        }
        return whole < most / 100 ? whole : most / 100;
    }
    void read_cardinal(const token& t) noexcept {
        if (is_amount_shape()) {
            add_count(std::uint64_t{t.number} * 100);
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
    /// "million" multiplies what stands before it up to the last "thousand": "two million five hundred thousand".
    void scale(std::uint32_t power) noexcept {
        const std::uint64_t open = p_.hundredths != scaled_ ? p_.hundredths - scaled_ : 100;
        const std::uint64_t whole = open < most / power ? scaled_ + open * power : most;
        p_.hundredths = whole < most ? whole : most;
        if (power >= 1000) scaled_ = p_.hundredths;
    }
    void read_scale(const token& t) noexcept {
        const std::uint32_t power = power_of_ten(t.number);
        if (text_[t.end - 1] == 's') {
            p_.vague = true;
            return;
        }  // "hundreds of"
        if (is_amount_shape()) {
            scale(power);
            return;
        }
        words_ = (words_ == 0 ? 1 : words_ % 100) * (power < 10'000 ? power : 1);
        p_.year = static_cast<std::int16_t>(words_ < 3000 ? words_ : 0);
    }

    void finish_numeric() noexcept {
        const token& f = *first_;
        if (f.kind == token_kind::decimal) return;
        if (count_ == 2 && f.size() == 4) {  // year first
            p_.month = static_cast<std::uint8_t>(numbers_[0]);
            p_.day = static_cast<std::uint8_t>(numbers_[1]);
            return;
        }
        p_.month = static_cast<std::uint8_t>(numbers_[0]);
        p_.day = static_cast<std::uint8_t>(numbers_[1]);
        if (count_ == 3)
            p_.year = static_cast<std::int16_t>(numbers_[2] + (numbers_[2] < 50 ? 2000 : 1900)), p_.short_year = true;
        if (count_ == 2 && p_.year == 0) p_.year = year_of_september_11;  // "9/11" is the only day written so
    }

    const token* first_;
    const token* last_;
    const token* next_ = nullptr;  ///< where the walk goes on
    std::string_view text_;
    date_parts p_;
    bool alternatives_ = false;  ///< "two or three"
    bool every_ = false;
    std::uint32_t tens_ = 0, words_ = 0, count_ = 0;
    std::uint64_t scaled_ = 0;  ///< what of the amount a "thousand" or more has closed
    bool half_told_ = false;    ///< "p.m."
    std::uint32_t numbers_[3] = {};
};

}  // namespace gazette::grammar::dates
