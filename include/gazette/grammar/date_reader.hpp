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
    using word_class = lexicon::word_class;

    GAZETTE_NOINLINE void read_token(const token& t) noexcept {
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
                if (t.phrase != 0 || t.any(telling_classes))
                    read_by_class(t);
                else
                    read_word(t);
                return;
            default:
                return;
        }
    }

    static constexpr lexicon::class_set telling_classes = lexicon::classes(
        word_class::month, word_class::weekday, word_class::holiday, word_class::time_unit, word_class::day_part,
        word_class::season, word_class::deictic, word_class::ordinal, word_class::cardinal, word_class::scale);

    /// What a word of one of these classes tells: the first of them that fits where it stands.
    void read_by_class(const token& t) noexcept {
        const bool more_follows = &t + 1 < last_;
        if (read_name(t) || read_fraction(t)) return;
        if (t.is(word_class::time_unit) && !(t.is(word_class::ordinal) && more_follows))  // "a second"; "second day"
            read_unit(t);
        else if (t.is(word_class::day_part))
            read_day_part(t);
        else if (t.is(word_class::season))
            p_.season = static_cast<std::uint8_t>(t.number);
        else if (t.is(word_class::deictic) && read_numbered(t.number))
            return;
        else if (t.is(word_class::ordinal))
            p_.ordinal = static_cast<std::uint8_t>(tens_ + t.number), tens_ = 0;
        else if (t.is(word_class::cardinal))
            read_cardinal(t);
        else if (t.is(word_class::scale))
            read_scale(t);
        else
            read_word(t);
    }

    /// The name of a holiday, month or weekday; false for other words.
    bool read_name(const token& t) noexcept {
        if (t.phrase != 0 && p_.shape != date_shape::unit &&
            (lexicon::phrase(t.phrase).classes & lexicon::classes(word_class::holiday)) != 0) {
            p_.holiday = static_cast<lexicon::holiday>(lexicon::phrase(t.phrase).number);
            next_ = &t + lexicon::phrase(t.phrase).tokens;
        } else if (t.is(word_class::month)) {
            (p_.month == 0 ? p_.month : p_.last_month) = static_cast<std::uint8_t>(t.number);
        } else if (t.is(word_class::weekday)) {
            if (p_.weekday == 0) p_.weekday = static_cast<std::uint8_t>(t.number);
            p_.nth_weekday |= p_.ordinal != 0;
        } else if (t.is(word_class::holiday)) {
            p_.holiday = static_cast<lexicon::holiday>(t.number);
        } else {
            return false;
        }
        return true;
    }

    /// "half" of "half an hour" and "a year and a half", "quarter" of "a quarter of an hour", "a quarter-century";
    /// false for other words, and where the two are units themselves.
    bool read_fraction(const token& t) noexcept {
        if (!is_amount_shape()) return false;
        if (is_word(t, lexicon::word_id("half"))) {
            p_.hundredths += p_.hundredths == 0 && p_.unit != lexicon::time_unit::none ? 150 : 50;
            return true;
        }
        const bool of_unit = is_word(t, lexicon::word_id("quarter")) && &t + 1 < last_ &&
                             ((&t + 1)->any(lexicon::classes(word_class::preposition, word_class::determiner)) ||
                              last_[-1].unit == lexicon::time_unit::century);
        if (of_unit) p_.hundredths = 25;
        return of_unit;
    }

    void read_day_part(const token& t) noexcept {
        using lexicon::day_part, lexicon::word_id;
        p_.day_part = static_cast<day_part>(t.number);
        if (p_.hour >= 0 && p_.hour <= 12 && !half_told_)  // "4 in the morning"; "12 at night" is midnight
            afternoon(p_.hour == 12 ? p_.day_part != day_part::night : is_after_midday(p_.day_part));
        if (is_word(t, word_id("noon")) || is_word(t, word_id("midday"))) p_.hour = 12, p_.minute = 0;
        if (is_word(t, word_id("midnight"))) p_.hour = 24, p_.minute = 0;
    }
    [[nodiscard]] static bool is_after_midday(lexicon::day_part part) noexcept {
        using enum lexicon::day_part;
        return part == afternoon || part == evening || part == night || part == midnight;
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

    /// "thirties", "FY25", "Q3", "H1", by their numbers; false for those of other words: "today", "nineteen".
    bool read_numbered(std::uint32_t number) noexcept {
        using lexicon::deictic, lexicon::number_of, lexicon::time_unit;
        if (number >= number_of(deictic::half, 1)) {
            p_.unit = time_unit::half;
            p_.ordinal = static_cast<std::uint8_t>(number - number_of(deictic::half, 0));
        } else if (number >= number_of(deictic::quarter, 1)) {
            p_.unit = time_unit::quarter;
            p_.ordinal = static_cast<std::uint8_t>(number - number_of(deictic::quarter, 0));
        } else if (number >= number_of(deictic::business_year, 0)) {
            p_.year = static_cast<std::int16_t>(2000 + number - number_of(deictic::business_year, 0));
        } else if (number != 0 && number < 10) {
            p_.decade = static_cast<std::int16_t>(1900 + number * 10);
        } else {
            return false;
        }
        return true;
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
                p_.ordinal = date_parts::latest;
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
                p_.named_day = deictic_day::today, p_.day_part = lexicon::day_part::night;
                if (p_.hour >= 0 && !half_told_) afternoon(true);
                return;
            case word_id("overnight"):
                p_.day_part = lexicon::day_part::night;
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
        if (p_.month != 0 && p_.year_place == date_place::same) {  // "April 4 the year before"
            p_.year_place = towards == date_direction::later ? date_place::following : date_place::previous;
            return;
        }
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
        if (p_.weekday != 0 && p_.unit == lexicon::time_unit::week && p_.place == date_place::none)
            p_.place = late_place_;  // "the week of last Monday"
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
