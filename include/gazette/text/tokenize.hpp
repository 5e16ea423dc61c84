// Gazette: from pieces to tokens: what belongs together ("O’Brien", "1,990", "U.S."), and how it stands.
#pragma once

#include <gazette/text/mark.hpp>
#include <gazette/text/pieces.hpp>
#include <gazette/text/token.hpp>

#include <cstdint>
#include <string_view>

namespace gazette::text {

/// Grammars may look this many tokens past either end of the text without asking.
inline constexpr std::size_t sentinels = 8;

/// The tokens of a text, with sentinels (token_kind::end) before the first and after the last.
class token_array {
public:
    [[nodiscard]] token* begin() noexcept { return all_.data() + sentinels; }
    [[nodiscard]] token* end() noexcept { return begin() + count_; }
    [[nodiscard]] const token* begin() const noexcept { return all_.data() + sentinels; }
    [[nodiscard]] const token* end() const noexcept { return begin() + count_; }
    [[nodiscard]] std::size_t size() const noexcept { return count_; }
    [[nodiscard]] token& operator[](std::size_t i) noexcept { return begin()[i]; }
    [[nodiscard]] const token& operator[](std::size_t i) const noexcept { return begin()[i]; }

    /// Splits `text` into tokens. Kind, place and flags are set but for sentence_start; classes are not.
    void tokenize(std::string_view text, pieces& scratch);

private:
    gazette::detail::buffer<token> all_;
    std::size_t count_ = 0;
};

namespace detail {

[[nodiscard]] constexpr bool is_digit(char c) noexcept { return static_cast<unsigned>(c - '0') < 10; }
[[nodiscard]] constexpr bool is_upper(char c) noexcept { return static_cast<unsigned>(c - 'A') < 26; }
[[nodiscard]] constexpr bool is_lower(char c) noexcept { return static_cast<unsigned>(c - 'a') < 26; }

/// Upper-case letters outside ASCII that begin names: Latin-1, Latin Extended-A, Greek and Cyrillic.
[[nodiscard]] constexpr bool is_upper_at(const char* p, std::size_t left) noexcept {
    if (is_upper(*p)) return true;
    if (left < 2) return false;
    const auto first = static_cast<unsigned char>(p[0]), second = static_cast<unsigned char>(p[1]);
    if (first == 0xC3) return second >= 0x80 && second <= 0x9E && second != 0x97;
    if (first == 0xC4 || first == 0xC5) {  // capitals and small letters alternate; the parity turns twice
        const bool odd_capitals = (first == 0xC4 && second >= 0xB9) || (first == 0xC5 && (second <= 0x88 || second >= 0xB9));
        return (second % 2 == 1) == odd_capitals;
    }
    if (first == 0xC8) return second % 2 == 0;
    if (first == 0xCE) return second >= 0x86 && second <= 0xAB;
    if (first == 0xD0) return second >= 0x80 && second <= 0xAF;
    return false;
}

/// Builds the tokens from the pieces, looking at most at the piece before and the two after.
class token_builder {
public:
    token_builder(std::string_view text, const pieces& found, token* out) noexcept
        : text_(text), at_(found.begins.begin()), last_(found.begins.end()), word_end_(found.word_ends.begin()), out_(out) {}

    token* run() noexcept {
        while (at_ != last_) {
            const std::uint32_t begin = *at_++;
            token& t = *out_;
            t = token{};
            t.begin = begin;
            t.flags = gap_flags(begin);
            if (is_word_piece(begin)) {
                t.end = *word_end_++;
                read_word(t);
                end_ = t.end;
                ++out_;
            } else {
                read_mark(t);
            }
        }
        return out_;
    }

private:
    [[nodiscard]] std::size_t left(std::uint32_t from) const noexcept { return text_.size() - from; }
    [[nodiscard]] char byte(std::uint32_t i) const noexcept { return i < text_.size() ? text_[i] : '\0'; }

    /// A piece is a word if the next unread word end closes it before the next piece begins.
    [[nodiscard]] bool is_word_piece(std::uint32_t begin) const noexcept {
        const auto c = static_cast<unsigned char>(text_[begin]);
        if (c < 0x80) return is_digit(text_[begin]) || static_cast<unsigned>((c | 0x20U) - 'a') < 26;
        return c < 0xC2 || mark_at(text_.data() + begin, left(begin)).length == 0;
    }

    [[nodiscard]] std::uint8_t gap_flags(std::uint32_t begin) noexcept {
        if (begin == end_) return begin == 0 ? space_before | line_start | paragraph_start : 0;
        if (begin - end_ == 1 && text_[end_] == ' ') return space_before;
        return wide_gap_flags(begin);
    }

    std::uint8_t wide_gap_flags(std::uint32_t begin) noexcept {
        unsigned flags = space_before, lines = 0;
        std::uint32_t indent = 0;
        for (std::uint32_t i = end_; i < begin; ++i) {
            const char c = text_[i];
            const bool separator = i + 2 < begin && c == '\xE2' && text_[i + 1] == '\x80' && (text_[i + 2] == '\xA8' || text_[i + 2] == '\xA9');
            if (c == '\n' || c == '\f' || separator || (c == '\r' && byte(i + 1) != '\n')) ++lines, indent = 0;
            else ++indent;
        }
        if (end_ == 0) flags |= line_start | paragraph_start;
        if (lines != 0) {
            flags |= line_start;
            if (lines > 1 || indent >= 2 || !is_wrapped(begin)) flags |= paragraph_start;
            line_begin_ = begin;
        }
        return static_cast<std::uint8_t>(flags);
    }

    /// Whether the one line end before `begin` merely wraps a paragraph: the line it closes is long, about
    /// as long as lines are wrapped, and the text goes on in the middle of a sentence.
    [[nodiscard]] bool is_wrapped(std::uint32_t begin) const noexcept {
        if (is_lower(byte(begin))) return true;
        const std::uint32_t line = end_ - line_begin_;
        if (line < 50 || line > 100) return false;
        const char last = text_[end_ - 1];
        return last != '.' && last != '?' && last != '!' && last != '"' && last != ':';
    }

    void read_word(token& t) noexcept {
        const char* p = text_.data() + t.begin;
        if (is_digit(*p)) {
            read_number(t);
            return;
        }
        t.kind = token_kind::word;
        if (is_upper_at(p, left(t.begin))) t.flags |= capitalised;
    }

    void read_number(token& t) const noexcept {
        std::uint64_t value = 0;
        std::uint32_t i = t.begin;
        for (; i < t.end && is_digit(text_[i]); ++i) {
            value = value * 10 + static_cast<std::uint64_t>(text_[i] - '0');
            if (value > 0xffff'ffff) value = 0xffff'ffff;
        }
        t.number = static_cast<std::uint32_t>(value);
        t.kind = i == t.end ? token_kind::numeral : token_kind::alphanumeral;
    }

    /// The word piece that begins right at `here`, if the next piece is one; returns its end, else 0.
    [[nodiscard]] std::uint32_t word_right_at(std::uint32_t here) const noexcept {
        return at_ != last_ && *at_ == here && is_word_piece(here) ? *word_end_ : 0;
    }
    void take_next_word() noexcept { ++at_, ++word_end_; }

    [[nodiscard]] bool touches_word(const token& mark) const noexcept {
        return end_ == mark.begin && mark.begin != 0 && out_[-1].kind <= token_kind::alphanumeral;
    }

    void read_mark(token& t) noexcept {
        const char c = text_[t.begin];
        std::uint32_t length = 1;
        if (static_cast<unsigned char>(c) < 0x80) {
            t.kind = ascii_mark(static_cast<unsigned char>(c));
        } else {
            const utf8_mark mark = mark_at(text_.data() + t.begin, left(t.begin));
            t.kind = mark.kind;
            length = mark.length;
        }
        t.end = t.begin + length;
        const bool joined = touches_word(t) && join(t);
        if (!joined) {
            end_ = t.end;
            ++out_;
        }
    }

    /// Makes an inner apostrophe, period or comma part of the word before it. True where it did.
    bool join(const token& mark) noexcept {
        token& word = out_[-1];
        switch (mark.kind) {
            case token_kind::single_straight:
            case token_kind::single_right: return join_apostrophe(word, mark);
            case token_kind::period: return join_period(word, mark);
            case token_kind::comma: return join_number(word, mark);
            default: return false;
        }
    }

    bool extend(token& word, std::uint32_t end) noexcept {
        word.end = end_ = end;
        return true;
    }

    bool join_apostrophe(token& word, const token& mark) noexcept {
        const std::uint32_t next_end = word_right_at(mark.end);
        if (next_end == 0) return false;
        if (next_end - mark.end == 1 && (byte(mark.end) | 0x20) == 's') {  // Japan’s
            take_next_word();
            token& t = *out_++;
            t = mark;
            t.kind = token_kind::possessive;
            t.end = end_ = next_end;
            return true;
        }
        if (word.kind != token_kind::word || is_digit(byte(mark.end))) return false;
        take_next_word();
        return extend(word, next_end);
    }

    /// "3.5"; "U.S." and "a.m.": single letters, each with its period.
    bool join_period(token& word, const token& mark) noexcept {
        if (join_number(word, mark)) return true;
        if (word.kind != token_kind::word) return false;
        const std::uint32_t next_end = word_right_at(mark.end);
        const bool after_letter = word.size() == 1 || text_[mark.begin - 2] == '.';
        if (!after_letter) return false;
        if (next_end - mark.end == 1 && !is_digit(byte(mark.end))) {
            take_next_word();
            return extend(word, next_end);
        }
        return word.size() > 1 && next_end == 0 && extend(word, mark.end);  // the last period of "U.S."
    }

    bool join_number(token& word, const token& mark) noexcept {
        if (word.kind != token_kind::numeral && word.kind != token_kind::decimal) return false;
        const std::uint32_t next_end = word_right_at(mark.end);
        if (next_end == 0 || !is_digit(byte(mark.end)) || !is_digit(byte(next_end - 1))) return false;
        if (mark.kind == token_kind::comma && next_end - mark.end != 3) return false;
        if (mark.kind == token_kind::comma) {  // 1,990 is a whole number, but never a year
            for (std::uint32_t i = mark.end; i < next_end && word.number < 400'000'000; ++i)
                word.number = word.number * 10 + static_cast<std::uint32_t>(text_[i] - '0');
        }
        take_next_word();
        word.kind = token_kind::decimal;
        return extend(word, next_end);
    }

    std::string_view text_;
    const std::uint32_t* at_;
    const std::uint32_t* last_;
    const std::uint32_t* word_end_;
    token* out_;
    std::uint32_t end_ = 0;         // of the token before
    std::uint32_t line_begin_ = 0;  // of the line that the token before stands in
};

}  // namespace detail

inline void token_array::tokenize(std::string_view text, pieces& scratch) {
    scratch.find(text);
    all_.resize(scratch.begins.size() + 2 * sentinels);
    for (std::size_t i = 0; i < sentinels; ++i) all_[i] = token{};
    token* const last = detail::token_builder(text, scratch, begin()).run();
    count_ = static_cast<std::size_t>(last - begin());
    const auto size = static_cast<std::uint32_t>(text.size());
    for (std::size_t i = 0; i < sentinels; ++i) {
        last[i] = token{};
        last[i].begin = last[i].end = size;
        last[i].flags = line_start | paragraph_start | sentence_start | space_before;
        last[i].sentence = 0xffff'ffff;
    }
}

}  // namespace gazette::text
