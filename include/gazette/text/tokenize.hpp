// Gazette: from boundaries to tokens: what each is, and how it stands.
#pragma once

#include <gazette/detail/branch_free.hpp>
#include <gazette/detail/buffer.hpp>
#include <gazette/text/boundaries.hpp>
#include <gazette/text/byte_class.hpp>
#include <gazette/text/token.hpp>

#include <cstdint>
#include <string_view>

namespace gazette::text {

/// Grammars may look this many tokens past either end of the text without asking.
inline constexpr std::size_t sentinels = 8;

namespace detail {

/// Tokens that need more than their first byte, by what they need.
struct special_lists {
    gazette::detail::buffer<std::uint32_t> gaps, numbers, high;
};

/// "." after a word, "?", "!", and a word that ends in its own period.
[[nodiscard]] constexpr bool is_full_stop(const token& t) noexcept {
    using gazette::detail::any_holds;
    return any_holds(t.kind == token_kind::period, t.kind == token_kind::question, t.kind == token_kind::exclamation,
                     t.has(dotted));
}

}  // namespace detail

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

    /// Splits `text` into tokens. Kind, place and flags are set but for sentence_start; classes are not. Where memory
    /// ends there are none.
    void tokenize(std::string_view text, boundaries& scratch);
    void clear() noexcept { count_ = 0; }

    /// Indices of the tokens after which a sentence may end (full stops, words that end in one, question and
    /// exclamation marks) and of those that begin a paragraph, in text order.
    [[nodiscard]] const gazette::detail::buffer<std::uint32_t>& breaks() const noexcept { return breaks_; }

private:
    gazette::detail::buffer<token> all_;
    gazette::detail::buffer<std::uint32_t> special_;  // tokens that their first byte does not settle
    detail::special_lists special_lists_;
    gazette::detail::buffer<std::uint32_t> breaks_;
    std::size_t count_ = 0;
};

namespace detail {

/// Settles the tokens that need more than their first byte: numbers, letters and marks outside ASCII, those
/// after a line end or an odd gap, full stops. One token in six. What a token needs no processor foresees: so each need
/// has a list and a loop of its own.
class special_reader {
public:
    special_reader(std::string_view text, token* tokens) noexcept : text_(text), tokens_(tokens) {}

    /// `special`, `end`: the tokens' indices, that of the first token among them.
    void read(const std::uint32_t* special, const std::uint32_t* end, special_lists& scratch) {
        sort(special, end, scratch);
        for (const std::uint32_t index : scratch.gaps) {
            token& t = tokens_[index];
            t.flags |= gap_flags(gap_begin(index), t.begin);
        }
        for (const std::uint32_t index : scratch.numbers) read_number(tokens_[index]);
        for (const std::uint32_t index : scratch.high) read_high(tokens_[index]);
    }

    /// Lists those of the tokens that token_array::breaks has.
    void list_breaks(const std::uint32_t* special, const std::uint32_t* end,
                     gazette::detail::buffer<std::uint32_t>& breaks) const {
        std::uint32_t* to = begin(breaks, static_cast<std::size_t>(end - special));
        for (; special != end; ++special) {
            const token& t = tokens_[*special];
            *to = *special;
            to += gazette::detail::any_holds(is_full_stop(t), t.has(paragraph_start));
        }
        breaks.resize(static_cast<std::size_t>(to - breaks.data()));
    }

private:
    /// Room for all, and one place more to write what is not kept.
    static std::uint32_t* begin(gazette::detail::buffer<std::uint32_t>& list, std::size_t count) {
        list.resize(count + 1);
        return list.data();
    }

    /// Where the gap before a token begins; the sentinel before the first one ends at 0.
    [[nodiscard]] std::uint32_t gap_begin(std::uint32_t index) const noexcept { return (tokens_ + index)[-1].end; }

    void sort(const std::uint32_t* special, const std::uint32_t* end, special_lists& to) {
        using gazette::detail::all_hold, gazette::detail::any_holds;
        const auto count = static_cast<std::size_t>(end - special);
        std::uint32_t* gap = begin(to.gaps, count);
        std::uint32_t* number = begin(to.numbers, count);
        std::uint32_t* high = begin(to.high, count);
        for (; special != end; ++special) {
            const std::uint32_t index = *special;
            token& t = tokens_[index];
            const std::uint32_t from = gap_begin(index);
            *gap = *number = *high = index;
            gap += any_holds(index == 0, t.begin - from > 1, all_hold(t.begin != from, text_[from] != ' '));
            const char first = text_[t.begin];
            const byte_class what = class_of(first);
            const bool is_number = what == byte_class::digit, is_high = what == byte_class::high;
            number += is_number;
            high += is_high;
            const bool stop = all_hold(!is_number, !is_high, t.kind == token_kind::word, text_[t.end - 1] == '.');
            t.flags |= static_cast<std::uint8_t>(dotted * stop);
            const token_kind kinds[] = {t.kind, token_kind::possessive};
            t.kind = kinds[all_hold(first == '\'', t.size() > 1)];
        }
        to.gaps.resize(static_cast<std::size_t>(gap - to.gaps.data()));
        to.numbers.resize(static_cast<std::size_t>(number - to.numbers.data()));
        to.high.resize(static_cast<std::size_t>(high - to.high.data()));
    }

    void read_high(token& t) const noexcept {
        const char* const p = text_.data() + t.begin;
        const std::size_t left = text_.size() - t.begin;
        const bool lead = static_cast<unsigned char>(*p) >= 0xC2;
        const utf8_mark mark = lead ? mark_at(p, left) : utf8_mark{};
        if (mark.length == 0) {
            t.kind = token_kind::word;
            if (is_upper_at(p, left)) t.flags |= capitalised;
        } else {
            t.kind = t.size() > mark.length ? token_kind::possessive : mark.kind;
        }
    }

    void read_number(token& t) const noexcept {
        std::uint64_t value = 0;
        bool whole = true, digits = true;  // up to here: no period, nothing but digits and what joins them
        for (std::uint32_t i = t.begin; i < t.end; ++i) {
            const char c = text_[i];
            if (!is_digit(c)) {
                digits &= c == ',' || c == '.';
                whole &= c == ',';
                t.kind = token_kind::decimal;
            } else if (whole) {
                value = value * 10 + static_cast<std::uint64_t>(c - '0');
                if (value > 0xffff'ffff) value = 0xffff'ffff;
            }
        }
        t.number = static_cast<std::uint32_t>(value);
        if (!digits) t.kind = token_kind::alphanumeral;
    }

    std::uint8_t gap_flags(std::uint32_t from, std::uint32_t to) noexcept {
        unsigned flags = space_before, lines = 0;
        std::uint32_t indent = 0;
        for (std::uint32_t i = from; i < to; ++i) {
            const char c = text_[i];
            const bool separator = to - i > 2 && c == '\xE2' && text_[i + 1] == '\x80' &&
                                   (text_[i + 2] == '\xA8' || text_[i + 2] == '\xA9');
            if (c == '\n' || c == '\f' || separator || (c == '\r' && (i + 1 == to || text_[i + 1] != '\n')))
                ++lines, indent = 0;
            else
                ++indent;
        }
        if (from == 0) flags |= line_start | paragraph_start;
        if (lines != 0) {
            flags |= line_start;
            if (lines > 1 || indent >= 2 || !is_wrapped(from, to)) flags |= paragraph_start;
            line_before_ = from - line_begin_;
            line_begin_ = to;
        }
        return static_cast<std::uint8_t>(flags);
    }

    /// Whether the one line end between two tokens merely wraps a paragraph: the line it closes is about as
    /// long as lines are wrapped, behind none that is longer, and the text goes on in the middle of a sentence.
    [[nodiscard]] bool is_wrapped(std::uint32_t line_end, std::uint32_t next) const noexcept {
        if (line_end == 0) return false;
        if (is_lower(text_[next])) return true;
        const std::uint32_t line = line_end - line_begin_;
        constexpr std::uint32_t longest = 100;
        if (line < 50 || line > longest || line_before_ > longest) return false;
        const char last = text_[line_end - 1];
        return last != '.' && last != '?' && last != '!' && last != '"' && last != ':';
    }

    std::string_view text_;
    token* tokens_;
    std::uint32_t line_begin_ = 0;   // of the line that the token before stands in
    std::uint32_t line_before_ = 0;  // the length of the line before that
};

}  // namespace detail

inline void token_array::tokenize(std::string_view text, boundaries& scratch) {
    clear();
    scratch.find(text);
    const std::size_t count = scratch.size();
    all_.resize(count + 2 * sentinels);
    special_.resize(count + 2);
    breaks_.clear();

    token sentinel;
    for (std::size_t i = 0; i < sentinels; ++i) all_[i] = sentinel;
    sentinel.begin = sentinel.end = static_cast<std::uint32_t>(text.size());
    sentinel.flags = line_start | paragraph_start | sentence_start | space_before;
    sentinel.sentence = 0xffff'ffff;
    for (std::size_t i = 0; i < sentinels; ++i) begin()[count + i] = sentinel;

    // Without a branch: what a token is follows from its first byte, or is settled below.
    token* t = begin();
    const char* const bytes = text.data();
    const std::uint32_t* const begins = scratch.begins();
    const std::uint32_t* const ends = scratch.ends();
    std::uint32_t* special = special_.data() + 1;  // before it, a place for the first token
    std::uint32_t end_before = 0;
    for (std::size_t i = 0; i < count; ++i, ++t) {
        const std::uint32_t begin = begins[i], end = ends[i];
        const byte_row first = row_of(bytes[begin]), last = row_of(bytes[end - 1]);
        const std::uint32_t gap = begin - end_before;
        const std::uint32_t odd_gap = gap - std::uint32_t{bytes[end_before] == ' '};  // 0 for nothing and one blank
        *t = token{};
        t->begin = begin;
        t->kind = first.kind();
        t->flags = static_cast<std::uint8_t>(first.flags() | (gap & space_before));  // wider gaps: settled below
        *special = static_cast<std::uint32_t>(i);
        special += (first.special() | last.stop() | odd_gap) != 0;
        t->end = end;
        end_before = end;
    }
    const std::uint32_t* at = special_.data() + 1;
    if (count != 0 && (at == special || *at != 0)) special_[0] = 0, --at;  // the text's begin is a gap
    detail::special_reader reader(text, begin());
    reader.read(at, special, special_lists_);
    reader.list_breaks(at, special, breaks_);
    count_ = count;  // nothing allocates from here on
}

}  // namespace gazette::text
