// Gazette: from bitmaps to pieces: where words and marks begin.
#pragma once

#include <gazette/detail/buffer.hpp>
#include <gazette/text/bitmaps.hpp>
#include <gazette/text/mark.hpp>

#include <cstdint>
#include <cstring>
#include <string_view>

namespace gazette::text {

/// Finds where the pieces of a text begin: a piece is a run of letters and digits, or one mark; only white
/// space stands between the end of one piece and the begin of the next. No branch per byte.
class pieces {
public:
    void find(std::string_view text);

    [[nodiscard]] std::size_t size() const noexcept { return count_; }
    /// `size()` begins in bytes, then twice the text's size.
    [[nodiscard]] const std::uint32_t* begins() const noexcept { return begins_.data(); }

private:
    /// Writes the positions of the set bits; up to 8 more places than there are bits may be written.
    static std::uint32_t* flatten(std::uint64_t bits, std::uint32_t base, std::uint32_t* out) noexcept {
        if (bits == 0) return out;
        std::uint32_t* const end = out + count_bits(bits);
        do {
            for (unsigned i = 0; i < 8; ++i) {
                out[i] = base + lowest_bit(bits | std::uint64_t{1} << 63);
                bits &= bits - 1;
            }
            out += 8;
        } while (bits != 0);
        return end;
    }

    gazette::detail::buffer<std::uint32_t> begins_;
    std::size_t count_ = 0;
};

inline void pieces::find(std::string_view text) {
    begins_.resize(text.size() + 64 + 8 + 2);
    std::uint32_t* out = begins_.data();

    std::uint64_t word_carry = 0;   // 1: the byte before this block belongs to a word
    std::uint64_t cover_carry = 0;  // bytes of this block that belong to a mark begun in the block before
    std::uint64_t space_carry = 0;  // the same for white space outside ASCII
    char tail[64];
    for (std::size_t base = 0; base < text.size(); base += 64) {
        const char* block = text.data() + base;
        if (text.size() - base < 64) {
            std::memset(tail, ' ', sizeof tail);
            std::memcpy(tail, block, text.size() - base);
            block = tail;
        }
        const block_classes found = classify(block);
        std::uint64_t word = found.alphanumeric | found.high;
        std::uint64_t space = found.space;
        std::uint64_t high_marks = 0, covered = 0;
        if (found.high != 0) {
            covered = cover_carry;
            space |= space_carry;
            cover_carry = space_carry = 0;
            for (std::uint64_t left = found.high & ~covered; left != 0; left &= left - 1) {
                const unsigned at = lowest_bit(left);
                if (static_cast<unsigned char>(block[at]) < 0xC2) continue;
                const utf8_mark mark = mark_at(text.data() + base + at, text.size() - base - at);
                if (mark.length == 0) continue;
                const std::uint64_t extent = (std::uint64_t{1} << mark.length) - 1;
                covered |= extent << at;
                if (mark.is_space) space |= extent << at;
                else high_marks |= std::uint64_t{1} << at;
                if (at + mark.length > 64) {
                    cover_carry = extent >> (64 - at);
                    space_carry = mark.is_space ? cover_carry : 0;
                }
            }
            word &= ~covered;
        }
        const std::uint64_t marks = ~(word | space | covered) | high_marks;
        out = flatten((word & ~(word << 1 | word_carry)) | marks, static_cast<std::uint32_t>(base), out);
        word_carry = word >> 63;
    }
    count_ = static_cast<std::size_t>(out - begins_.data());
    out[0] = out[1] = static_cast<std::uint32_t>(text.size());
}

}  // namespace gazette::text
