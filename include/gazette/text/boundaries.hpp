// Gazette: from bitmaps to boundaries: where tokens begin and end, joined marks ("O’Brien", "1,990", "U.S.")
// included. No branch per byte; marks outside ASCII alone are looked at one by one.
#pragma once

#include <gazette/detail/buffer.hpp>
#include <gazette/text/bitmaps.hpp>
#include <gazette/text/mark.hpp>

#include <cstdint>
#include <cstring>
#include <string_view>

namespace gazette::text {

/// A block of 64 bytes as words, white space and marks.
struct block {
    block_classes ascii;
    std::uint64_t word = 0;  ///< letters and digits of any script, curly apostrophes inside words
    std::uint64_t space = 0;
    std::uint64_t mark = 0;    ///< first bytes of marks outside ASCII
    std::uint64_t inside = 0;  ///< all bytes of marks outside ASCII
    std::uint64_t split = 0;   ///< a token begins here although a word goes on: the curly ’s
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
    void read(std::string_view text, std::size_t base, block& b);
    void read_high(std::string_view text, std::size_t base, block& b);

    /// A block of 64 bytes of prose has about 12 tokens: more than 16 are rare, which makes the loop in
    /// flatten foreseeable.
    static constexpr unsigned stride = 16;

    /// Writes the positions of the set bits; up to `stride` more places than there are bits may be written.
    static std::uint32_t* flatten(std::uint64_t bits, std::uint32_t base, std::uint32_t* out) noexcept {
        if (bits == 0) return out;
        std::uint32_t* const end = out + count_bits(bits);
        do {
            for (unsigned i = 0; i < stride; ++i) {
                out[i] = base + lowest_bit(bits | std::uint64_t{1} << 63);
                bits &= bits - 1;
            }
            out += stride;
        } while (bits != 0);
        return end;
    }

    gazette::detail::buffer<std::uint32_t> begins_, ends_;
    std::size_t count_ = 0;
    // What a mark or an apostrophe at the end of one block covers of the next.
    std::uint64_t carried_mark_ = 0, carried_space_ = 0, carried_word_ = 0;
};

inline void boundaries::read(std::string_view text, std::size_t base, block& b) {
    char padded[64];
    const char* bytes = text.data() + base;
    if (text.size() - base < 64) {
        std::memset(padded, ' ', sizeof padded);
        std::memcpy(padded, bytes, text.size() - base);
        bytes = padded;
    }
    b.ascii = classify(bytes);
    b.word = b.ascii.letter | b.ascii.digit | b.ascii.high;
    b.space = b.ascii.space;
    b.mark = b.inside = b.split = 0;
    if (b.ascii.high != 0) read_high(text, base, b);
}

inline void boundaries::read_high(std::string_view text, std::size_t base, block& b) {
    const auto is_letter_at = [&](std::size_t i) {
        if (i >= text.size()) return false;
        const auto c = static_cast<unsigned char>(text[i]);
        if (c < 0x80) return (c | 0x20U) - 'a' < 26U;
        return c < 0xC2 || mark_at(text.data() + i, text.size() - i).length == 0;
    };
    const std::uint64_t carried = carried_mark_ | carried_space_ | carried_word_;
    b.inside = carried_mark_;
    b.space |= carried_space_;
    b.word &= ~(carried_mark_ | carried_space_);
    carried_mark_ = carried_space_ = carried_word_ = 0;
    for (std::uint64_t left = b.ascii.high & ~carried; left != 0; left &= left - 1) {
        const unsigned bit = lowest_bit(left);
        const std::size_t at = base + bit;
        if (static_cast<unsigned char>(text[at]) < 0xC2) continue;
        const utf8_mark mark = mark_at(text.data() + at, text.size() - at);
        if (mark.length == 0) continue;
        const std::uint64_t extent = (std::uint64_t{1} << mark.length) - 1;
        const std::uint64_t here = extent << bit;
        const std::uint64_t next = bit + mark.length > 64 ? extent >> (64 - bit) : 0;
        const bool abbreviated = at > 1 && text[at - 1] == '.' && is_letter_at(at - 2);  // "Inc.’s"
        const bool joins =
            mark.kind == token_kind::single_right && !mark.is_space && at > 0 && is_letter_at(at + 3) &&
            (abbreviated || is_letter_at(at - 1) || static_cast<unsigned char>(text[at - 1] - '0') < 10);
        if (joins) {
            const bool possessive = (text[at + 3] | 0x20) == 's' && !is_letter_at(at + 4) &&
                                    !(at + 4 < text.size() && static_cast<unsigned char>(text[at + 4] - '0') < 10);
            const bool after_digit = static_cast<unsigned char>(text[at - 1] - '0') < 10;
            if (possessive || !(after_digit || abbreviated)) {
                if (possessive) b.split |= std::uint64_t{1} << bit;
                carried_word_ |= next;
                continue;
            }
        }
        b.word &= ~here;
        if (mark.is_space) {
            b.space |= here;
            carried_space_ |= next;
        } else {
            b.inside |= here;
            b.mark |= std::uint64_t{1} << bit;
            carried_mark_ |= next;
        }
    }
}

inline void boundaries::find(std::string_view text) {
    begins_.resize(text.size() + 64 + stride);
    ends_.resize(text.size() + 64 + stride);
    std::uint32_t* begin_out = begins_.data();
    std::uint32_t* end_out = ends_.data();
    carried_mark_ = carried_space_ = carried_word_ = 0;

    // Three blocks in turn: a byte's neighbours may lie in the block before or after its own.
    block ring[3];
    block *before_block = &ring[0], *here_block = &ring[1], *after_block = &ring[2];
    if (!text.empty()) read(text, 0, *after_block);
    std::uint64_t initials_before = 0, joined_before = 0, covered_before = 0;  // of the block before
    for (std::size_t base = 0; base < text.size(); base += 64) {
        block* const oldest = before_block;
        before_block = here_block;
        here_block = after_block;
        after_block = oldest;
        if (base + 64 < text.size())
            read(text, base + 64, *after_block);
        else
            *after_block = block{};
        const block &before = *before_block, &here = *here_block, &after = *after_block;
        // The classes of the bytes n places back or ahead of each byte.
        const auto back = [&](std::uint64_t block::*m, unsigned n) { return here.*m << n | before.*m >> (64 - n); };
        const auto ahead = [&](std::uint64_t block::*m, unsigned n) { return here.*m >> n | after.*m << (64 - n); };
        const auto ascii_back = [&](std::uint64_t block_classes::*m, unsigned n) {
            return here.ascii.*m << n | before.ascii.*m >> (64 - n);
        };
        const auto ascii_ahead = [&](std::uint64_t block_classes::*m, unsigned n) {
            return here.ascii.*m >> n | after.ascii.*m << (64 - n);
        };
        using c = block_classes;

        // "3.5" and "1,990": three digits after a comma.
        const std::uint64_t digit_after = ascii_ahead(&c::digit, 1);
        const std::uint64_t three_after =
            digit_after & ascii_ahead(&c::digit, 2) & ascii_ahead(&c::digit, 3) & ~ahead(&block::word, 4);
        const std::uint64_t in_number =
            ascii_back(&c::digit, 1) & ((here.ascii.period & digit_after) | (here.ascii.comma & three_after));
        // "O'Brien", "don't"; but "Japan's" is two tokens, "Inc.'s" three.
        const std::uint64_t word_after = ahead(&block::word, 1);
        const std::uint64_t owner = back(&block::word, 1) | (ascii_back(&c::period, 1) & back(&block::word, 2));
        const std::uint64_t possessive =
            here.ascii.apostrophe & owner & ascii_ahead(&c::s, 1) & ~ahead(&block::word, 2);
        const std::uint64_t letter_back = back(&block::word, 1) & ~ascii_back(&c::digit, 1);
        const std::uint64_t in_word = here.ascii.apostrophe & letter_back & word_after & ~digit_after;
        // "U.S.": single letters, each with its period.
        const std::uint64_t single_back = ascii_back(&c::letter, 1) & ~back(&block::word, 2);
        const std::uint64_t single_after = ascii_ahead(&c::letter, 1) & ~ahead(&block::word, 2);
        const std::uint64_t initials = here.ascii.period & single_back & single_after;
        const std::uint64_t last_period = here.ascii.period & single_back & (initials << 2 | initials_before >> 62) &
                                          ~(word_after & ~ahead(&block::split, 1));

        const std::uint64_t word = here.word | in_number | possessive | in_word | initials | last_period;
        const std::uint64_t marks = ~(word | here.space | here.inside) | here.mark;
        const std::uint64_t begin = (word & ~(word << 1 | joined_before)) | marks | possessive | here.split;
        const std::uint64_t covered = ~here.space;
        const std::uint64_t end = (covered << 1 | covered_before) & (begin | here.space);
        begin_out = flatten(begin, static_cast<std::uint32_t>(base), begin_out);
        end_out = flatten(end, static_cast<std::uint32_t>(base), end_out);
        initials_before = initials;
        joined_before = word >> 63;
        covered_before = covered >> 63;
    }
    count_ = static_cast<std::size_t>(begin_out - begins_.data());
    if (covered_before != 0) *end_out = static_cast<std::uint32_t>(text.size());
}

}  // namespace gazette::text
