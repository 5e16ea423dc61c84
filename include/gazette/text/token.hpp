// Gazette: tokens, the seam between scanning and grammar.
#pragma once

#include <gazette/lexicon/time_unit.hpp>
#include <gazette/lexicon/word_class.hpp>
#include <gazette/lexicon/word_number.hpp>

#include <cstdint>

namespace gazette::text {

/// What a token is. Everything from comma on is one punctuation mark, however many bytes it has.
enum class token_kind : std::uint8_t {
    word,         ///< letters, with apostrophes and inner periods: "Japan", "O’Brien", "don't", "U.S."
    numeral,      ///< digits alone: "2017"
    decimal,      ///< digits with inner commas or periods: "1,990", "3.5"
    alphanumeral, ///< digits, then letters: "85th", "1990s", "3pm"
    possessive,   ///< the ’s after a word
    comma, period, colon, semicolon, question, exclamation, ellipsis,
    hyphen,       ///< "-" and its Unicode kin
    dash,         ///< en and em dash
    slash, percent, currency, ampersand,
    quote_straight, quote_left, quote_right, quote_low,        ///< " “ ” „
    single_straight, single_left, single_right, single_low,    ///< ' ‘ ’ ‚ where they are no apostrophe of a word
    backtick,
    guillemet_left, guillemet_right,
    paren_open, paren_close, bracket_open, bracket_close,
    other,        ///< any other mark or symbol
    end           ///< the sentinel after the last token
};

/// A set of kinds of tokens: bit n is kind n. One test for many kinds.
struct token_kinds {
    std::uint64_t bits = 0;

    template <class... Kinds>
    constexpr explicit token_kinds(Kinds... k) noexcept
        : bits((std::uint64_t{0} | ... | (std::uint64_t{1} << static_cast<unsigned>(k)))) {}
    [[nodiscard]] constexpr token_kinds operator|(token_kinds other) const noexcept {
        other.bits |= bits;
        return other;
    }
    [[nodiscard]] constexpr bool hold(token_kind k) const noexcept {
        return (bits >> static_cast<unsigned>(k) & 1) != 0;
    }
};

/// How a token looks and stands.
enum token_flag : std::uint8_t {
    space_before = 1,     ///< white space, or the text's begin, stands before it
    line_start = 2,       ///< a line end stands before it
    paragraph_start = 4,  ///< first of a paragraph (a line break inside a wrapped paragraph is none)
    sentence_start = 8,
    capitalised = 16,     ///< begins with an upper-case letter
    all_caps = 32,        ///< two letters or more, none of them lower-case
    dotted = 64,          ///< a word that ends in its own period: "U.S.", "a.m."
    anchor = 128          ///< a number, a quotation mark, or what begins outside ASCII: see lexicon/look_up.hpp
};

/// Double or single, straight or curly, backtick, guillemet: one range of kinds.
[[nodiscard]] constexpr bool is_quote_mark(token_kind k) noexcept {
    return k >= token_kind::quote_straight && k <= token_kind::guillemet_right;
}

/// Every mark but the ’s of a possessive.
[[nodiscard]] constexpr bool is_punctuation(token_kind k) noexcept { return k >= token_kind::comma; }

/// A word, number or mark, with what the lexicon knows about it.
struct token {
    std::uint32_t begin = 0;  ///< bytes
    std::uint32_t end = 0;
    std::uint32_t sentence = 0;  ///< index of its sentence in the text
    std::uint16_t phrase = 0;    ///< index of the longest phrase of the lexicon that begins here; 0 for none
    token_kind kind = token_kind::end;
    std::uint8_t flags = 0;
    // From here on as lexicon::word_row: look_up copies it in one go.
    lexicon::class_set classes = 0;
    std::uint32_t number = 0;  ///< a numeral's value (saturated), or the number that a word stands for
    std::uint16_t word = 0;    ///< index in the lexicon; 0 for a word that is not there
    lexicon::time_unit unit = lexicon::time_unit::none;
    std::uint8_t reserved = 0;

    [[nodiscard]] constexpr bool is(lexicon::word_class c) const noexcept {
        return (classes >> static_cast<unsigned>(c) & 1U) != 0;
    }
    [[nodiscard]] constexpr bool is(lexicon::date_cue cue) const noexcept {
        return is(lexicon::word_class::date_cue) && number == static_cast<std::uint32_t>(cue);
    }
    [[nodiscard]] constexpr bool any(lexicon::class_set set) const noexcept { return (classes & set) != 0; }
    [[nodiscard]] constexpr bool has(token_flag f) const noexcept { return (flags & f) != 0; }
    [[nodiscard]] constexpr bool is(token_kind k) const noexcept { return kind == k; }
    [[nodiscard]] constexpr bool is_word() const noexcept { return kind == token_kind::word; }
    [[nodiscard]] constexpr bool is_mark() const noexcept { return kind >= token_kind::possessive; }
    [[nodiscard]] constexpr std::uint32_t size() const noexcept { return end - begin; }
};

static_assert(sizeof(token) == 32);

}  // namespace gazette::text
