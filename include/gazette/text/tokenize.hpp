// Gazette: from pieces to tokens: what belongs together ("O’Brien", "1,990", "U.S."), and how it stands.
#pragma once

#include <gazette/detail/buffer.hpp>
#include <gazette/text/byte_class.hpp>
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

    /// Indices of the tokens after which a sentence may end (full stops, words that end in one, question and
    /// exclamation marks) and of those that begin a paragraph, in text order.
    [[nodiscard]] const gazette::detail::buffer<std::uint32_t>& breaks() const noexcept { return breaks_; }

private:
    friend class token_builder;

    gazette::detail::buffer<token> all_;
    gazette::detail::buffer<std::uint32_t> breaks_;
    std::size_t count_ = 0;
};

/// Builds the tokens from the pieces, looking at most at the token before and the two pieces after.
class token_builder {
public:
    token_builder(std::string_view text, const pieces& found, token_array& out) noexcept
        : text_(text), at_(found.begins()), last_(found.begins() + found.size()), first_(out.begin()), out_(first_), breaks_(out.breaks_) {}

    /// Returns the end of the tokens written.
    token* run() {
        // Words after a blank are four tokens in five: they take this loop, which keeps its state in
        // registers; all else takes read_piece.
        const char* const text = text_.data();
        const std::uint32_t* at = at_;
        token* out = out_;
        std::uint32_t end = end_;
        while (at != last_) {
            const std::uint32_t begin = at[0], next = at[1];
            const byte_class what = class_of(text[begin]);
            const byte_class tail = class_of(text[next - 1]), before_tail = class_of(text[next - (next - begin > 1 ? 2 : 1)]);
            const bool after_blank = begin - end == 1 && text[end] == ' ';
            const bool plain_tail = tail <= byte_class::digit || (tail == byte_class::space && before_tail <= byte_class::digit);
            if (after_blank && what <= byte_class::upper && plain_tail) {
                ++at;
                end = next - (tail == byte_class::space ? 1 : 0);
                token& t = *out++;
                t = token{};
                t.begin = begin;
                t.end = end;
                t.kind = token_kind::word;
                t.flags = static_cast<std::uint8_t>(space_before | (what == byte_class::upper ? capitalised : 0));
                continue;
            }
            at_ = at, out_ = out, end_ = end;
            read_piece();
            at = at_, out = out_, end = end_;
        }
        return out;
    }

private:
    [[nodiscard]] std::size_t left(std::uint32_t from) const noexcept { return text_.size() - from; }
    [[nodiscard]] char byte(std::uint32_t i) const noexcept { return i < text_.size() ? text_[i] : '\0'; }
    void add_break(const token& t) { breaks_.push_back(static_cast<std::uint32_t>(&t - first_)); }

    void read_piece() {
        const std::uint32_t begin = *at_++;
        token& t = *out_;
        t = token{};
        t.begin = begin;
        t.flags = gap_flags(begin);
        const byte_row row = byte_rows[static_cast<unsigned char>(text_[begin])];
        if (row.what == byte_class::mark) {
            t.kind = row.mark;
            finish_mark(t, 1);
        } else if (row.what == byte_class::high) {
            read_high(t);
        } else {
            t.kind = token_kind::word;
            t.end = end_ = word_end(*at_);
            if (row.what == byte_class::upper) t.flags |= capitalised;
            if (row.what == byte_class::digit) read_number(t);
            ++out_;
        }
    }

    /// The end of a word whose next piece begins at `next`: what stands between is white space.
    [[nodiscard]] std::uint32_t word_end(std::uint32_t next) const noexcept {
        std::uint32_t end = next;
        for (;;) {
            const byte_class last = class_of(text_[end - 1]);
            if (last == byte_class::space) {
                --end;
                continue;
            }
            if (last != byte_class::high) return end;
            std::uint32_t lead = end - 1;  // of the sequence that ends here, if it is white space outside ASCII
            while (lead > 0 && end - lead < 3 && (static_cast<unsigned char>(text_[lead]) & 0xC0U) == 0x80) --lead;
            if (static_cast<unsigned char>(text_[lead]) < 0xC2) return end;
            const utf8_mark mark = mark_at(text_.data() + lead, left(lead));
            if (!mark.is_space || lead + mark.length != end) return end;
            end = lead;
        }
    }

    [[nodiscard]] std::uint8_t gap_flags(std::uint32_t begin) {
        if (begin - end_ == 1 && text_[end_] == ' ') return space_before;
        if (begin == end_ && begin != 0) return 0;
        return wide_gap_flags(begin);
    }

    std::uint8_t wide_gap_flags(std::uint32_t begin) {
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
        if ((flags & paragraph_start) != 0) add_break(*out_);
        return static_cast<std::uint8_t>(flags);
    }

    /// Whether the one line end before `begin` merely wraps a paragraph: the line it closes is long, about
    /// as long as lines are wrapped, and the text goes on in the middle of a sentence.
    [[nodiscard]] bool is_wrapped(std::uint32_t begin) const noexcept {
        if (end_ == 0) return false;
        if (is_lower(byte(begin))) return true;
        const std::uint32_t line = end_ - line_begin_;
        if (line < 50 || line > 100) return false;
        const char last = text_[end_ - 1];
        return last != '.' && last != '?' && last != '!' && last != '"' && last != ':';
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

    /// A letter or a mark outside ASCII.
    void read_high(token& t) {
        const char* p = text_.data() + t.begin;
        const bool lead = static_cast<unsigned char>(*p) >= 0xC2;
        const utf8_mark mark = lead ? mark_at(p, left(t.begin)) : utf8_mark{};
        if (mark.length != 0) {
            t.kind = mark.kind;
            finish_mark(t, mark.length);
            return;
        }
        t.kind = token_kind::word;
        t.end = end_ = word_end(*at_);
        if (is_upper_at(p, left(t.begin))) t.flags |= capitalised;
        ++out_;
    }

    void finish_mark(token& t, std::uint32_t length) {
        t.end = t.begin + length;
        const bool touches_word = end_ == t.begin && out_ != first_ && out_[-1].kind <= token_kind::alphanumeral;
        if (touches_word && join(t)) return;
        if (t.kind == token_kind::period || t.kind == token_kind::question || t.kind == token_kind::exclamation) add_break(t);
        end_ = t.end;
        ++out_;
    }

    /// Makes an inner apostrophe, period or comma part of the word before it. True where it did.
    bool join(const token& mark) {
        token& word = out_[-1];
        switch (mark.kind) {
            case token_kind::single_straight:
            case token_kind::single_right: return join_apostrophe(word, mark);
            case token_kind::period: return join_period(word, mark);
            case token_kind::comma: return join_number(word, mark);
            default: return false;
        }
    }

    /// The end of the word piece that begins right at `here`, if the next piece is one; else 0.
    [[nodiscard]] std::uint32_t word_right_at(std::uint32_t here) const noexcept {
        if (at_ == last_ || *at_ != here) return 0;
        const byte_class what = class_of(text_[here]);
        if (what > byte_class::high) return 0;
        if (what == byte_class::high && static_cast<unsigned char>(text_[here]) >= 0xC2 && mark_at(text_.data() + here, left(here)).length != 0) return 0;
        return word_end(at_[1]);
    }

    bool extend(token& word, std::uint32_t end) noexcept {
        word.end = end_ = end;
        return true;
    }

    bool join_apostrophe(token& word, const token& mark) noexcept {
        const std::uint32_t next_end = word_right_at(mark.end);
        if (next_end == 0) return false;
        if (next_end - mark.end == 1 && (byte(mark.end) | 0x20) == 's') {  // Japan’s
            ++at_;
            token& t = *out_++;
            t.kind = token_kind::possessive;
            t.end = end_ = next_end;
            return true;
        }
        if (word.kind != token_kind::word || is_digit(byte(mark.end))) return false;
        ++at_;
        return extend(word, next_end);
    }

    /// "3.5"; "U.S." and "a.m.": single letters, each with its period.
    bool join_period(token& word, const token& mark) {
        if (join_number(word, mark)) return true;
        if (word.kind != token_kind::word) return false;
        const bool after_letter = word.size() == 1 || text_[mark.begin - 2] == '.';
        if (!after_letter) return false;
        const std::uint32_t next_end = word_right_at(mark.end);
        if (next_end - mark.end == 1 && !is_digit(byte(mark.end))) {
            ++at_;
            return extend(word, next_end);
        }
        if (word.size() == 1 || next_end != 0) return false;
        word.flags |= dotted;  // the last period of "U.S."
        add_break(word);
        return extend(word, mark.end);
    }

    bool join_number(token& word, const token& mark) noexcept {
        if (word.kind != token_kind::numeral && word.kind != token_kind::decimal) return false;
        const std::uint32_t next_end = word_right_at(mark.end);
        if (next_end == 0 || !is_digit(byte(mark.end)) || !is_digit(byte(next_end - 1))) return false;
        if (mark.kind == token_kind::comma) {  // 1,990 is a whole number, but never a year
            if (next_end - mark.end != 3) return false;
            for (std::uint32_t i = mark.end; i < next_end && word.number < 400'000'000; ++i)
                word.number = word.number * 10 + static_cast<std::uint32_t>(text_[i] - '0');
        }
        ++at_;
        word.kind = token_kind::decimal;
        return extend(word, next_end);
    }

    std::string_view text_;
    const std::uint32_t* at_;  // the piece after the one being read
    const std::uint32_t* last_;
    token* first_;
    token* out_;
    gazette::detail::buffer<std::uint32_t>& breaks_;
    std::uint32_t end_ = 0;         // of the token before
    std::uint32_t line_begin_ = 0;  // of the line that the token before stands in
};

inline void token_array::tokenize(std::string_view text, pieces& scratch) {
    scratch.find(text);
    all_.resize(scratch.size() + 2 * sentinels);
    breaks_.clear();
    for (std::size_t i = 0; i < sentinels; ++i) all_[i] = token{};
    token* const last = token_builder(text, scratch, *this).run();
    count_ = static_cast<std::size_t>(last - begin());
    token sentinel;
    sentinel.begin = sentinel.end = static_cast<std::uint32_t>(text.size());
    sentinel.flags = line_start | paragraph_start | sentence_start | space_before;
    sentinel.sentence = 0xffff'ffff;
    for (std::size_t i = 0; i < sentinels; ++i) last[i] = sentinel;
}

}  // namespace gazette::text
