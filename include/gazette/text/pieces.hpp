// Gazette: from bitmaps to pieces: where words and marks begin, and where words end.
#pragma once

#include <gazette/detail/buffer.hpp>
#include <gazette/text/bitmaps.hpp>
#include <gazette/text/mark.hpp>

#include <cstdint>
#include <cstring>
#include <string_view>

namespace gazette::text {

/// A piece is a run of letters and digits, or one mark. Pieces are found without a branch per byte.
struct pieces {
    gazette::detail::buffer<std::uint32_t> begins;     ///< of words and marks
    gazette::detail::buffer<std::uint32_t> word_ends;  ///< of words, in the same order

    void find(std::string_view text);

private:
    static std::uint32_t* flatten(std::uint64_t bits, std::uint32_t base, std::uint32_t* out) noexcept {
        for (; bits != 0; bits &= bits - 1) *out++ = base + lowest_bit(bits);
        return out;
    }
};

inline void pieces::find(std::string_view text) {
    // A block gives at most 64 begins and 32 ends; what is not used is given back by the next call.
    begins.resize(text.size() + 64);
    word_ends.resize(text.size() / 2 + 64);
    std::uint32_t* begin_out = begins.data();
    std::uint32_t* end_out = word_ends.data();

    std::uint64_t word_carry = 0;   // 1: the byte before this block belongs to a word
    std::uint64_t cover_carry = 0;  // bytes of this block that belong to a mark begun in the block before
    bool cover_is_space = false;
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
        std::uint64_t high_marks = 0, covered = cover_carry;
        if (cover_is_space) space |= cover_carry;
        if (found.high != 0) {
            cover_carry = 0;
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
                    cover_is_space = mark.is_space;
                }
            }
            word &= ~covered;
        }
        const std::uint64_t before = word << 1 | word_carry;
        const std::uint64_t marks = ~(word | space | covered) | high_marks;
        begin_out = flatten((word & ~before) | marks, static_cast<std::uint32_t>(base), begin_out);
        end_out = flatten(~word & before, static_cast<std::uint32_t>(base), end_out);
        word_carry = word >> 63;
    }
    const auto size = static_cast<std::uint32_t>(text.size());
    // Padding is white space, so a word that reaches the text's end has ended there already, unless the
    // text fills its last block.
    if (word_carry != 0) *end_out++ = size;
    begins.resize(static_cast<std::size_t>(begin_out - begins.data()));
    word_ends.resize(static_cast<std::size_t>(end_out - word_ends.data()));
}

}  // namespace gazette::text
