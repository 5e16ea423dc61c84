// Gazette: from bitmaps to boundaries: where tokens begin and end, joined marks ("O’Brien", "1,990", "U.S.")
// included. No branch per byte; marks outside ASCII alone are looked at one by one.
#pragma once

#include <gazette/detail/buffer.hpp>
#include <gazette/text/bitmaps.hpp>
#include <gazette/text/mark.hpp>

#include <cstdint>
#include <cstring>
#include <string_view>
#include <utility>

namespace gazette::text {

/// 64 bytes of the text as words, white space and marks.
struct window {
    block_classes ascii;
    std::uint64_t word;  ///< letters and digits of any script, curly apostrophes inside words
    std::uint64_t space;
    std::uint64_t mark;    ///< first bytes of marks outside ASCII
    std::uint64_t inside;  ///< all bytes of marks outside ASCII
    std::uint64_t split;   ///< a token begins here although a word goes on: the curly ’s
};

/// Finds where the tokens of a text begin and end: "O’Brien", "don't", "1,990", "3.5", "U.S." are one each,
/// the ’s after a word one of its own, every mark one.
class boundaries {
public:
    void find(std::string_view text);

    [[nodiscard]] std::size_t size() const noexcept { return count_; }
    /// `size()` offsets in bytes.
    [[nodiscard]] const std::uint32_t* begins() const noexcept { return begins_.data(); }
    [[nodiscard]] const std::uint32_t* ends() const noexcept { return ends_.data(); }

private:
    // A byte's neighbours tell what it is. So the windows overlap: of the 64 bytes of each, the first `behind` and
    // the last `ahead` are there to be asked, and neighbours are a shift away.
    static constexpr unsigned behind = 2, ahead = 4, step = 64 - behind - ahead;
    static constexpr std::uint64_t own = ((std::uint64_t{1} << step) - 1) << behind;

    void flatten_all(std::string_view text) GAZETTE_INLINED;
    static window read(std::string_view text, std::size_t base, bool newer) noexcept GAZETTE_INLINED;
    static void read_high(std::string_view text, std::size_t base, window& w) noexcept;
    static unsigned read_mark(std::string_view text, std::size_t at, int bit, window& w) noexcept;

    /// As many tokens as a window of prose has, with some to spare: more are rare, which makes the loop in flatten
    /// foreseeable.
    static constexpr unsigned stride = 14;

    /// Writes the positions of the set bits; up to `stride` more places than there are bits may be written.
    GAZETTE_INLINED static std::uint32_t* flatten(std::uint64_t bits, std::uint32_t base,
                                                  std::uint32_t* out) noexcept {
        std::uint32_t* const end = out + count_bits(bits);
        for (; bits != 0; out += stride) bits = write_lowest(bits, base, out, std::make_index_sequence<stride>{});
        return end;
    }
    /// Writes and clears as many bits as there are numbers I: a loop that is sure to be unrolled.
    template <std::size_t... I>
    GAZETTE_INLINED static std::uint64_t write_lowest(std::uint64_t bits, std::uint32_t base, std::uint32_t* out,
                                      std::index_sequence<I...>) noexcept {
        ((out[I] = base + lowest_bit(bits | std::uint64_t{1} << 63), bits &= bits - 1), ...);
        return bits;
    }

    gazette::detail::buffer<std::uint32_t> begins_, ends_;
    std::size_t count_ = 0;
};

/// The window whose own bytes begin at `base`: its bit n is byte base + n - behind.
inline window boundaries::read(std::string_view text, std::size_t base, bool newer) noexcept {
    char padded[64];
    const char* bytes = text.data() + base - behind;
    if (base < behind || text.size() - base < 64 - behind) {  // the text's first or last bytes
        const std::size_t before = base < behind ? 0 : behind;
        const std::size_t after = text.size() - base < 64 - behind ? text.size() - base : 64 - behind;
        std::memset(padded, ' ', sizeof padded);
        std::memcpy(padded + behind - before, text.data() + base - before, before + after);
        bytes = padded;
    }
    window w;
    classify(bytes, w.ascii, newer);
    w.word = w.ascii.letter | w.ascii.digit | w.ascii.high;
    w.space = w.ascii.space;
    w.mark = w.inside = w.split = 0;
    if (w.ascii.high != 0) read_high(text, base, w);
    return w;
}

/// Takes the marks and white space outside ASCII out of the words.
inline void boundaries::read_high(std::string_view text, std::size_t base, window& w) noexcept {
    // A mark that begins before the window may reach into it.
    if ((w.ascii.high & 1U) != 0) {
        for (unsigned back = 1; back <= 3 && base >= behind + back; ++back)
            read_mark(text, base - behind - back, -static_cast<int>(back), w);
    }
    for (std::uint64_t left = w.ascii.high; left != 0;) {
        const unsigned bit = lowest_bit(left);
        const unsigned length = read_mark(text, base + bit - behind, static_cast<int>(bit), w);
        left &= ~(((std::uint64_t{1} << length) - 1) << bit);
    }
}

/// What begins at byte `at`, which is bit `bit` of the window, or before it. Returns how many bytes that settles.
inline unsigned boundaries::read_mark(std::string_view text, std::size_t at, int bit, window& w) noexcept {
    if (static_cast<unsigned char>(text[at]) < 0xC2) return 1;
    const utf8_mark mark = mark_at(text.data() + at, text.size() - at);
    if (mark.length == 0) return 1;
    const auto place = [bit](std::uint64_t bits) { return bit < 0 ? bits >> -bit : bits << bit; };
    const auto is_letter_at = [text](std::size_t i) {
        if (i >= text.size()) return false;
        const auto c = static_cast<unsigned char>(text[i]);
        if (c < 0x80) return (c | 0x20U) - 'a' < 26U;
        return c < 0xC2 || mark_at(text.data() + i, text.size() - i).length == 0;
    };
    const auto is_digit_at = [text](std::size_t i) {
        return i < text.size() && static_cast<unsigned char>(text[i] - '0') < 10;
    };
    if (mark.kind == token_kind::single_right && !mark.is_space && at > 0 && is_letter_at(at + 3)) {
        const bool abbreviated = at > 1 && text[at - 1] == '.' && is_letter_at(at - 2);  // "Inc.’s"
        if (abbreviated || is_letter_at(at - 1) || is_digit_at(at - 1)) {
            const bool possessive = (text[at + 3] | 0x20) == 's' && !is_letter_at(at + 4) && !is_digit_at(at + 4);
            if (possessive) w.split |= place(1);
            if (possessive || !(abbreviated || is_digit_at(at - 1))) return mark.length;  // part of a word
        }
    }
    const std::uint64_t extent = place((std::uint64_t{1} << mark.length) - 1);
    w.word &= ~extent;
    if (mark.is_space) {
        w.space |= extent;
    } else {
        w.inside |= extent;
        w.mark |= place(1);
    }
    return mark.length;
}

inline void boundaries::find(std::string_view text) {
    run_fast([this, text]() GAZETTE_INLINED { flatten_all(text); });
}

inline void boundaries::flatten_all(std::string_view text) {
    begins_.resize(text.size() + 64 + stride);
    ends_.resize(text.size() + 64 + stride);
    std::uint32_t* begin_out = begins_.data();
    std::uint32_t* end_out = ends_.data();
    const bool newer = has_newer_instructions();
    std::uint64_t initials_before = 0, word_before = 0;  // of the window before, at this one's bits
    for (std::size_t base = 0; base < text.size(); base += step) {
        const window w = read(text, base, newer);
        const block_classes& c = w.ascii;

        // "3.5" and "1,990": three digits after a comma.
        const std::uint64_t digit_back = c.digit << 1, digit_after = c.digit >> 1;
        const std::uint64_t three_after = c.digit >> 2 & c.digit >> 3 & ~(w.word >> 4);
        const std::uint64_t in_number = digit_back & digit_after & (c.period | (c.comma & three_after));
        // "O'Brien", "don't"; but "Japan's" is two tokens, "Inc.'s" three.
        const std::uint64_t word_back = w.word << 1, word_after = w.word >> 1, no_second_after = ~(w.word >> 2);
        const std::uint64_t owner = word_back | (c.period << 1 & w.word << 2);
        const std::uint64_t possessive = c.apostrophe & owner & c.s >> 1 & no_second_after;
        const std::uint64_t in_word = c.apostrophe & word_back & ~digit_back & word_after & ~digit_after;
        // "U.S.": single letters, each with its period.
        const std::uint64_t after_single = c.period & c.letter << 1 & ~(w.word << 2);
        const std::uint64_t initials = (after_single & c.letter >> 1 & no_second_after & own) | initials_before;
        const std::uint64_t last_period = after_single & initials << 2 & ~(word_after & ~(w.split >> 1));

        const std::uint64_t word =
            ((w.word | in_number | possessive | in_word | initials | last_period) & ~std::uint64_t{3}) | word_before;
        const std::uint64_t marks = ~(word | w.space | w.inside) | w.mark;
        const std::uint64_t begin = (word & ~(word << 1)) | marks | possessive | w.split;
        const std::uint64_t end = ~w.space << 1 & (begin | w.space);
        // The window's first bit may be the byte before the text's begin: unsigned offsets wrap and come back.
        const auto first = static_cast<std::uint32_t>(base - behind);
        begin_out = flatten(begin & own, first, begin_out);
        end_out = flatten(end & own, first, end_out);
        initials_before = initials >> step & 3U;
        word_before = word >> step & 3U;
    }
    count_ = static_cast<std::size_t>(begin_out - begins_.data());
    if (static_cast<std::size_t>(end_out - ends_.data()) < count_) *end_out = static_cast<std::uint32_t>(text.size());
}

}  // namespace gazette::text
