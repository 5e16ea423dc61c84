// Gazette: the words of expressions of time: numbers, days, months, years, and what bends them.
#pragma once

#include <gazette/grammar/date_groups.hpp>
#include <gazette/grammar/rule.hpp>

namespace gazette::grammar::dates {

using lexicon::time_unit;

/// What a part can begin with: groups of words, classes, kinds of numbers and marks.
struct opening {
    group_set groups = 0;
    class_set classes = 0;
    std::uint64_t kinds = 0;

    [[nodiscard]] constexpr bool has(const token& t) const noexcept {
        return ((groups >> static_cast<unsigned>(group_of(t)) & 1U) | (kinds >> static_cast<unsigned>(t.kind) & 1U) |
                (t.classes & classes)) != 0;
    }
    friend constexpr opening operator|(opening a, opening b) noexcept {
        return {a.groups | b.groups, a.classes | b.classes, a.kinds | b.kinds};
    }
};
template <class... Groups> [[nodiscard]] constexpr opening opened_by(Groups... g) noexcept { return {groups(g...)}; }
template <class... Classes> [[nodiscard]] constexpr opening opened_by_class(Classes... c) noexcept {
    return {0, lexicon::classes(c...)};
}
template <class... Kinds> [[nodiscard]] constexpr opening opened_by_kind(Kinds... k) noexcept {
    return {0, 0, (std::uint64_t{0} | ... | (std::uint64_t{1} << static_cast<unsigned>(k)))};
}

/// A numeral with a given count of digits and a range: digits(4, 1000, 2199).
struct digits : terminal<digits> {
    std::uint32_t size, low, high;
    constexpr digits(std::uint32_t count, std::uint32_t from, std::uint32_t to) : size(count), low(from), high(to) {}
    [[nodiscard]] constexpr unsigned width(const token& t) const noexcept {
        return t.kind == token_kind::numeral && t.size() == size && t.number >= low && t.number <= high ? 1 : 0;
    }
};

/// A numeral of one or two digits.
struct short_number : terminal<short_number> {
    std::uint32_t low, high;
    constexpr short_number(std::uint32_t from, std::uint32_t to) : low(from), high(to) {}
    [[nodiscard]] constexpr unsigned width(const token& t) const noexcept {
        return t.kind == token_kind::numeral && t.size() <= 2 && t.number >= low && t.number <= high ? 1 : 0;
    }
};

/// Digits and letters in one token, by the count of letters: suffixed(2, 1, 31) takes "3rd" (and "3pm": what
/// the letters are is checked when the value is read).
struct suffixed : terminal<suffixed> {
    std::uint32_t letters, low, high;
    constexpr suffixed(std::uint32_t count, std::uint32_t from, std::uint32_t to)
        : letters(count), low(from), high(to) {}
    [[nodiscard]] constexpr unsigned width(const token& t) const noexcept {
        if (t.kind != token_kind::alphanumeral || t.number < low || t.number > high) return 0;
        const std::uint32_t count = t.number < 10 ? 1 : t.number < 100 ? 2 : t.number < 1000 ? 3 : 4;
        return t.size() == count + letters ? 1 : 0;
    }
};

/// Digits and letters in one token of so many bytes: the "04T10" and "00Z" of ISO 8601.
struct lettered : terminal<lettered> {
    std::uint32_t size;
    constexpr explicit lettered(std::uint32_t bytes) : size(bytes) {}
    [[nodiscard]] constexpr unsigned width(const token& t) const noexcept {
        return t.kind == token_kind::alphanumeral && t.size() == size && t.number < 60 ? 1 : 0;
    }
};

/// "11.45pm" in one token.
struct dotted_time_terminal : terminal<dotted_time_terminal> {
    [[nodiscard]] constexpr unsigned width(const token& t) const noexcept {
        return t.kind == token_kind::alphanumeral && t.number <= 12 && t.size() == (t.number < 10 ? 6U : 7U) ? 1 : 0;
    }
};
inline constexpr dotted_time_terminal dotted_time{};

/// A unit of time, by the units allowed.
struct unit_terminal : terminal<unit_terminal> {
    std::uint32_t wanted;
    constexpr explicit unit_terminal(std::uint32_t set) : wanted(set) {}
    [[nodiscard]] constexpr unsigned width(const token& t) const noexcept {
        return t.is(word_class::time_unit) && (wanted >> static_cast<unsigned>(t.unit) & 1U) != 0 ? 1 : 0;
    }
};
template <class... Units> [[nodiscard]] constexpr unit_terminal unit(Units... units) noexcept {
    return unit_terminal((0U | ... | (1U << static_cast<unsigned>(units))));
}

/// The period of an abbreviation before it: "Sept."
struct stop_terminal : terminal<stop_terminal> {
    [[nodiscard]] constexpr unsigned width(const token& t) const noexcept {
        return t.kind == token_kind::period && !t.has(text::space_before) && (&t - 1)->is(word_class::abbreviation) ? 1
                                                                                                                    : 0;
    }
};
inline constexpr stop_terminal stop{};

/// A weekday in full, in the singular; "Sat" and "Sun" alone mean too many other things.
struct weekday_terminal : terminal<weekday_terminal> {
    bool plural;
    constexpr explicit weekday_terminal(bool many) : plural(many) {}
    [[nodiscard]] constexpr unsigned width(const token& t) const noexcept {
        constexpr std::uint8_t sizes[] = {0, 6, 7, 9, 8, 6, 8, 6};
        return t.is(word_class::weekday) && t.number < 8 && t.size() == sizes[t.number] + (plural ? 1U : 0U) ? 1 : 0;
    }
};
inline constexpr weekday_terminal weekday{false};
inline constexpr weekday_terminal weekdays{true};

/// What ends a clause: a mark, or the first word of the next sentence. Rules look at it, `&clause_end`, and leave it.
struct clause_end_terminal : terminal<clause_end_terminal> {
    [[nodiscard]] constexpr unsigned width(const token& t) const noexcept {
        return text::is_punctuation(t.kind) || t.has(text::sentence_start) ? 1 : 0;
    }
};
inline constexpr clause_end_terminal clause_end{};
/// Nothing, where no noun follows but a mark, a preposition, a conjunction, a verb: "the future" that is, not "the
/// future king"
inline constexpr auto open_end =
    &(clause_end | one(word_class::preposition, word_class::conjunction, word_class::auxiliary, word_class::modal,
                       word_class::relative, word_class::pronoun));
inline constexpr kind_terminal percent{token_kind::percent};

inline constexpr auto the = in(word_group::the);
inline constexpr auto of = word("of");
inline constexpr auto mark_of_omission =
    mark(token_kind::single_right, token_kind::single_straight, token_kind::single_left);
inline constexpr auto joiner = mark(token_kind::hyphen, token_kind::dash);

inline constexpr auto any_unit =
    unit(time_unit::second, time_unit::minute, time_unit::hour, time_unit::day, time_unit::weekend, time_unit::week,
         time_unit::fortnight, time_unit::month, time_unit::quarter, time_unit::year, time_unit::decade,
         time_unit::century, time_unit::millennium);
inline constexpr auto one_unit = in(word_group::day, word_group::week, word_group::month, word_group::quarter,
                                    word_group::year, word_group::one_unit, word_group::century, word_group::period);
inline constexpr auto many_units =
    in(word_group::days, word_group::years, word_group::many_units, word_group::decades, word_group::centuries);

// -- days, months, years
inline constexpr auto month_rule = one(word_class::month) >> -stop;
inline constexpr part<month_rule, opened_by_class(word_class::month)> month;
inline constexpr auto ordinal_word =
    (word("twenty", "thirty") >> -hyphen >> one(word_class::ordinal)) | one(word_class::ordinal);
inline constexpr auto ordinal_rule = suffixed(2, 1, 199) | ordinal_word;
inline constexpr opening ordinal_opening =
    opened_by_class(word_class::ordinal, word_class::cardinal) | opened_by_kind(token_kind::alphanumeral);
inline constexpr part<ordinal_rule, ordinal_opening> ordinal;
inline constexpr short_number day_number(1, 31);
inline constexpr auto day_rule = day_number | suffixed(2, 1, 31) | ordinal_word;
inline constexpr opening day_opening = ordinal_opening | opened_by_kind(token_kind::numeral);
inline constexpr part<day_rule, day_opening> day;
inline constexpr auto era_rule = word("bc", "b.c.", "bce", "b.c.e.", "ad", "a.d.", "ce");
inline constexpr part<era_rule, opened_by_class(word_class::date_modifier)> era;
inline constexpr auto year_number = digits(4, 1000, 2199);
inline constexpr auto short_year = mark_of_omission >> tight >> digits(2, 0, 99);
/// The two digits that close a span of years: "1947-54". Looks back: the first year is an expression of its own.
struct closing_year_terminal : terminal<closing_year_terminal> {
    [[nodiscard]] constexpr unsigned width(const token& t) const noexcept {
        const token& joint = *(&t - 1);
        const token& first = *(&t - 2);
        const bool joined = (joint.kind == token_kind::hyphen || joint.kind == token_kind::dash) &&
                            !t.has(text::space_before) && !joint.has(text::space_before);
        return joined && t.kind == token_kind::numeral && t.size() == 2 && first.kind == token_kind::numeral &&
                       first.size() == 4 && first.number % 100 < t.number
                   ? 1
                   : 0;
    }
};
inline constexpr closing_year_terminal closing_year{};
inline constexpr auto year_words_rule = &in(word_group::spelled) >>
                                        ((word("nineteen", "eighteen", "seventeen") >> -hyphen >>
                                          one(word_class::cardinal) >> -(-hyphen >> one(word_class::cardinal))) |
                                         (word("two") >> word("thousand") >>
                                          -(-word("and") >> one(word_class::cardinal))));
inline constexpr part<year_words_rule, opened_by(word_group::spelled)> year_words;
/// A word that is a time by itself and whose number lies in a range.
struct numbered_terminal : terminal<numbered_terminal> {
    std::uint32_t low, high;
    constexpr numbered_terminal(std::uint32_t from, std::uint32_t to) : low(from), high(to) {}
    [[nodiscard]] constexpr unsigned width(const token& t) const noexcept {
        return t.is(word_class::deictic) && t.number >= low && t.number <= high ? 1 : 0;
    }
};
using lexicon::deictic, lexicon::number_of;
/// "FY25"
inline constexpr numbered_terminal business_year{number_of(deictic::business_year, first_business_year),
                                                 number_of(deictic::business_year, last_business_year)};
/// "Q3", "H1"
inline constexpr numbered_terminal business_quarter{number_of(deictic::quarter, 1), number_of(deictic::half, 2)};
/// "3Q", "1H25", by their size; which letter it is is checked when the value is read.
struct counted_quarter_terminal : terminal<counted_quarter_terminal> {
    [[nodiscard]] constexpr unsigned width(const token& t) const noexcept {
        const bool sized = t.size() == 2 || t.size() == 4;
        return t.kind == token_kind::alphanumeral && t.number >= 1 && t.number <= 4 && sized ? 1 : 0;
    }
};
inline constexpr counted_quarter_terminal counted_quarter{};
inline constexpr auto year_like_rule = year_number | short_year | business_year;
inline constexpr opening year_opening =
    opened_by(word_group::numbered) |
    opened_by_kind(token_kind::numeral, token_kind::single_right, token_kind::single_straight, token_kind::single_left);
inline constexpr part<year_like_rule, year_opening> year_like;
inline constexpr auto decade_rule =
    suffixed(1, 1000, 2190) | (year_number >> possessive) | (mark_of_omission >> tight >> suffixed(1, 10, 90)) |
    word("twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties");
inline constexpr part<decade_rule, year_opening | opened_by_kind(token_kind::alphanumeral)> decade;

// -- how a period is bent, and where it lies
inline constexpr auto part_of_period = in(word_group::early, word_group::late, word_group::later);
inline constexpr auto part_noun = in(word_group::part_noun, word_group::middle);
/// "late", "mid-", "mid-to-late", "the end of"
inline constexpr auto shade_rule =
    (-the >> ((part_noun >> of) | (in(word_group::early, word_group::later, word_group::latter, word_group::middle) >>
                                   word("part", "half", "days", "months", "years") >> of))) |
    (part_of_period >> -hyphen >> -(word("to") >> -hyphen >> part_of_period >> -hyphen)) | (part_noun >> hyphen);
inline constexpr opening shade_opening =
    opened_by(word_group::the, word_group::early, word_group::late, word_group::later, word_group::latter,
              word_group::middle, word_group::part_noun);
inline constexpr part<shade_rule, shade_opening> shade;
inline constexpr auto relation_word =
    in(word_group::relation, word_group::past, word_group::relation_only, word_group::current);
/// "last", "this coming", "the following", "that same"
inline constexpr auto relation_rule =
    (in(word_group::this_these) >> -word("past", "coming", "last", "next", "same", "current")) |
    (in(word_group::that_those) >> -word("same")) | (the >> relation_word) |
    (!word("following") >> relation_word);  // "following Friday's blowout"
inline constexpr opening relation_opening =
    opened_by(word_group::the, word_group::this_these, word_group::that_those, word_group::relation, word_group::past,
              word_group::relation_only, word_group::current);
inline constexpr part<relation_rule, relation_opening> relation;
inline constexpr auto kind_of_year = in(word_group::year_kind, word_group::whole);

// -- amounts
inline constexpr auto approximation_rule = in(word_group::nearly) | (word("more", "less", "fewer") >> word("than")) |
                                           (in(word_group::at) >> word("least", "most")) |
                                           (in(word_group::up) >> word("to")) |
                                           (in(word_group::as) >> word("many", "much", "few") >> word("as")) |
                                           (in(word_group::no) >> word("more", "less", "fewer") >> word("than"));
inline constexpr opening approximation_opening =
    opened_by(word_group::nearly, word_group::more, word_group::less, word_group::at, word_group::up, word_group::as,
              word_group::no);
inline constexpr part<approximation_rule, approximation_opening> approximation;
inline constexpr kind_terminal decimal{token_kind::decimal};
inline constexpr kind_terminal numeral{token_kind::numeral};
inline constexpr auto fraction = numeral >> -numeral >> tight >> slash >> tight >> numeral;
inline constexpr auto number_words = one(word_class::cardinal) >>
                                     *(-hyphen >> -word("and") >> one(word_class::cardinal, word_class::scale));
/// "two dozen", "half a dozen", "half a million"
inline constexpr auto counted_rule =
    fraction | ((decimal | numeral) >> *one(word_class::scale) >> -word("dozen")) | (number_words >> -word("dozen")) |
    (in(word_group::half) >> in(word_group::article) >> (word("dozen") | one(word_class::scale))) |
    (word("a", "the") >> one(word_class::scale) >> *one(word_class::scale, word_class::cardinal));
inline constexpr opening counted_opening = opened_by(word_group::the, word_group::article, word_group::half) |
                                           opened_by_class(word_class::cardinal) |
                                           opened_by_kind(token_kind::numeral, token_kind::decimal);
inline constexpr part<counted_rule, counted_opening> counted;
inline constexpr auto half_rule = -hyphen >> word("and") >> -hyphen >> -word("a", "one") >> -hyphen >> word("half");
inline constexpr opening half_opening = opened_by(word_group::joint) | opened_by_kind(token_kind::hyphen);
inline constexpr part<half_rule, half_opening> half;
inline constexpr auto vague_rule = (word("a") >> -word("good", "great", "mere", "only") >>
                                    word("few", "couple", "dozen", "handful") >> -of >> -word("more")) |
                                   (in(word_group::vague, word_group::decades) >> -word("more", "dozen") >> -of);
inline constexpr opening vague_opening = opened_by(word_group::article, word_group::vague, word_group::decades);
inline constexpr part<vague_rule, vague_opening> vague;
inline constexpr auto amount_rule = (numeral >> tight >> joiner >> tight >> numeral) |
                                    (counted >> -(half >> -one(word_class::scale)) >>
                                     -(-hyphen >> word("or", "to") >> -hyphen >> counted)) |
                                    vague;
inline constexpr part<amount_rule, counted_opening | vague_opening> amount;
inline constexpr auto stretch =
    in(word_group::stretch, word_group::whole, word_group::more) | word("previous", "preceding");

}  // namespace gazette::grammar::dates
