// Gazette: what the words of an expression of time say, read in one walk over the matched tokens.
#pragma once

#include <gazette/grammar/date_meanings.hpp>
#include <gazette/grammar/date_numbers.hpp>

#include <cstdint>
#include <string_view>

namespace gazette::grammar {

namespace dates {

/// Reads one match. The walk goes by the classes of the tokens; what a number means follows from its neighbours.
class parts_reader : number_reader {
public:
    using number_reader::number_reader;

    [[nodiscard]] date_parts read() noexcept {
        for (const token* t = first_; t < last_; t = next_) {
            next_ = t + 1;
            read_token(*t);
        }
        finish();
        return p_;
    }

private:
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
        constexpr auto tells = lexicon::classes(
            word_class::month, word_class::weekday, word_class::holiday, word_class::time_unit, word_class::day_part,
            word_class::season, word_class::deictic, word_class::ordinal, word_class::cardinal, word_class::scale);
        if (t.phrase == 0 && !t.any(tells)) {
            read_word(t);
            return;
        }
        if (t.phrase != 0 && p_.shape != date_shape::unit &&
            (lexicon::phrase(t.phrase).classes & lexicon::classes(word_class::holiday)) != 0) {
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
            p_.nth_weekday |= p_.ordinal != 0;
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
            ((&t + 1)->any(lexicon::classes(word_class::preposition, word_class::determiner)) ||
             last_[-1].unit == lexicon::time_unit::century)) {
            p_.hundredths = 25;
            return;
        }
        if (t.is(word_class::time_unit) && !(t.is(word_class::ordinal) && &t + 1 < last_)) {
            read_unit(t);
            return;
        }
        if (t.is(word_class::day_part)) {
            p_.day_part = static_cast<std::uint8_t>(t.number);
            if (p_.hour >= 0 && p_.hour <= 12 && !half_told_)
                afternoon(p_.hour == 12 ? t.number != 5 : t.number >= 3);  // "4 in the morning"
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
        if (t.is(word_class::deictic) && t.number >= 110) {
            read_business_time(t.number);
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

    /// "FY25", "Q3", "H1", by the numbers of tools/lexicon/words/deictic.txt
    void read_business_time(std::uint32_t number) noexcept {
        using lexicon::time_unit;
        if (number < 200) {
            p_.year = static_cast<std::int16_t>(1900 + number);
            return;
        }
        p_.unit = number < 210 ? time_unit::quarter : time_unit::half;
        p_.ordinal = static_cast<std::uint8_t>(number % 10);
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
        if (p_.unit != time_unit::none && is_amount_shape() && !p_.year_before)
            return;  // "weeks or months", "a week or two weeks"; but "the year-earlier nine months"
        if ((p_.of_period || p_.weekday != 0) && t.unit == time_unit::month) {
            p_.per = t.unit;
            p_.year_place = late_place_;
            return;
        }
        const bool told =
            p_.of_period || p_.month != 0 || p_.season != 0 || p_.day != 0 || p_.unit == time_unit::quarter ||
            p_.unit == time_unit::half || p_.unit == time_unit::period ||
            (p_.unit != time_unit::none && (p_.place == date_place::same || p_.place == date_place::none) &&
             p_.shape == date_shape::unit);
        if (t.unit == time_unit::year && (told || p_.shape == date_shape::point)) {
            if (told || p_.year == 0)
                p_.year_place = p_.place == date_place::none && p_.definite && late_place_ == date_place::none
                                    ? date_place::same
                                    : late_place_;
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
        if (t.unit != time_unit::year) late_place_ = date_place::none;  // what follows tells the year
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

    void apply(const word_meaning& meaning) noexcept {
        switch (meaning.what) {
            case word_meaning::tells_place:
                set_place(static_cast<date_place>(meaning.value));
                break;
            case word_meaning::tells_direction:
                set_direction(static_cast<date_direction>(meaning.value));
                break;
            case word_meaning::bends:
                p_.mod = static_cast<date_modifier>(meaning.value);
                break;
            case word_meaning::is_vague:
                p_.vague = true, p_.indefinite = false;
                break;
            case word_meaning::tells_half_of_day:
                afternoon(meaning.value != 0);
                break;
            case word_meaning::counts_before_christ:
                if (p_.decade != 0)
                    p_.decade = static_cast<std::int16_t>(-p_.decade);
                else
                    p_.year = static_cast<std::int16_t>(p_.year != 0 ? -p_.year : -1);
                break;
            case word_meaning::tells_frequency:
                p_.unit = static_cast<lexicon::time_unit>(meaning.value % 32);
                p_.hundredths = 100U * (meaning.value / 32U);
                every_ = true;
                break;
            case word_meaning::recurs:
                every_ = true;
                break;
        }
    }

    void read_word(const token& t) noexcept {
        using lexicon::word_id;
        if (const word_meaning* const meaning = meaning_of(t.word)) apply(*meaning);
        switch (t.word) {
            case word_id("the"):
                p_.definite = true;
                return;
            case word_id("of"):
                if (p_.nth_weekday || p_.weekday != 0) late_place_ = date_place::none;  // what follows tells the month
                p_.of_period = p_.shape == date_shape::unit && p_.unit != lexicon::time_unit::none;
                return;
            case word_id("a"):
            case word_id("an"):
                p_.indefinite = true;
                return;
            case word_id("latest"):
                p_.ordinal = 255;
                return;
            case word_id("today"):
                if (p_.direction != date_direction::from_now) p_.named_day = deictic_day::today;
                return;
            case word_id("yesterday"):
                p_.named_day = is_beside_day(t) ? deictic_day::before_yesterday : deictic_day::yesterday;
                return;
            case word_id("tomorrow"):
                p_.named_day = is_beside_day(t) ? deictic_day::after_tomorrow : deictic_day::tomorrow;
                return;
            case word_id("tonight"):
                p_.named_day = deictic_day::today, p_.day_part = 5;
                if (p_.hour >= 0 && !half_told_) afternoon(true);
                return;
            case word_id("overnight"):
                p_.day_part = 5;
                return;
            case word_id("ago"):
                p_.year_before = true;
                return;
            case word_id("earlier"):
                p_.year_before = p_.unit == lexicon::time_unit::year || p_.unit == lexicon::time_unit::quarter ||
                                 p_.unit == lexicon::time_unit::period;  // "the quarter a year earlier"
                return;
            case word_id("end"):
                p_.ends_unit = p_.unit != lexicon::time_unit::none || p_.year_place != date_place::none || &t > first_;
                return;
            case word_id("than"):
                p_.mod = is_word(*(&t - 1), word_id("more")) ? date_modifier::more_than : date_modifier::less_than;
                return;
            case word_id("couple"):
                p_.hundredths = 200, p_.indefinite = false;
                return;
            case word_id("dozen"):
                p_.hundredths = (p_.hundredths == 0 ? 100 : p_.hundredths) * 12, p_.indefinite = false;
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
            case word_id("old"):
                p_.age = true;
                return;
            case word_id("other"):
                if (every_) p_.hundredths = 200;
                return;
            default:
                return;
        }
    }

    /// "the day before yesterday", "the day after tomorrow"; not "earlier yesterday"
    [[nodiscard]] static bool is_beside_day(const token& t) noexcept {
        return is_word(*(&t - 1), lexicon::word_id("before")) || is_word(*(&t - 1), lexicon::word_id("after"));
    }

    void set_direction(date_direction towards) noexcept {
        p_.direction = towards;
        // "earlier this week": the first part of it
        if (p_.shape == date_shape::offset || p_.unit != lexicon::time_unit::none) return;
        if (towards == date_direction::earlier) p_.mod = date_modifier::start;
        if (towards == date_direction::later) p_.mod = date_modifier::end;
    }

    void finish() noexcept {
        if (p_.shape == date_shape::numeric) finish_numeric();
        if (p_.shape == date_shape::point && last_ - first_ == 2 && p_.definite && p_.ordinal != 0 &&
            last_[-1].kind == token_kind::alphanumeral) {  // "the 5th"
            p_.day = p_.ordinal;
            p_.ordinal = 0;
        }
        if (p_.month != 0 && p_.day == 0 && p_.ordinal != 0 && p_.ordinal < 32 && !p_.nth_weekday) p_.day = p_.ordinal;
        if (p_.shape == date_shape::point && p_.ordinal != 0 && p_.month == 0 &&
            p_.unit != lexicon::time_unit::century && p_.unit != lexicon::time_unit::month &&
            p_.per != lexicon::time_unit::month)
            p_.bad_suffix = true;
        if (p_.hour >= 0 && p_.minute < 0) p_.minute = 0;
        if (p_.hour > 24 || (p_.hour == 24 && p_.minute > 0) || p_.minute > 59) p_.bad_suffix = true;
        if (p_.shape == date_shape::set && (!every_ || p_.hundredths == 0))
            p_.hundredths = 100;  // "three times a year"
        if (p_.hundredths == 0 && !p_.vague && p_.unit != lexicon::time_unit::none) {
            if (p_.several_units && p_.shape != date_shape::unit)
                p_.vague = true;
            else
                p_.hundredths = 100;
        }
    }

    date_place late_place_ = date_place::none;
    bool early_place_ = false;
};

}  // namespace dates

/// What the expression in tokens [first, last) says.
[[nodiscard]] inline date_parts read_date(date_shape shape, const text::token* first, const text::token* last,
                                          std::string_view text) noexcept {
    return dates::parts_reader(shape, first, last, text).read();
}

}  // namespace gazette::grammar
