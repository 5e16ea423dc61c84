// Gazette: folding a word to the form in which the lexicon holds it: lower-case ASCII without accents.
#pragma once

#include <gazette/lexicon/hash.hpp>

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace gazette::lexicon {

namespace detail {

inline constexpr std::uint64_t each_byte = 0x0101'0101'0101'0101;

/// 0x20 in every byte that holds an ASCII letter from `first` to `last`; the other bytes are zero.
[[nodiscard]] constexpr std::uint64_t letters_between(std::uint64_t bytes, unsigned first, unsigned last) noexcept {
    const std::uint64_t seven_bits = bytes & 0x7f * each_byte;
    const std::uint64_t from_first = seven_bits + (0x80 - first) * each_byte;
    const std::uint64_t after_last = seven_bits + (0x7f - last) * each_byte;
    return ((from_first ^ after_last) & ~bytes & 0x80 * each_byte) >> 2;
}

[[nodiscard]] inline key load(const char* p) noexcept {
    key out;
    std::memcpy(&out.low, p, 8);
    std::memcpy(&out.high, p + 8, 8);
#if defined(__BYTE_ORDER__) && __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
    out.low = __builtin_bswap64(out.low);
    out.high = __builtin_bswap64(out.high);
#endif
    return out;
}

/// Base letters of the two-byte sequences C3 80 … C5 BF (U+00C0 … U+017F); two columns a letter, a blank
/// where there is one base letter alone.
inline constexpr char latin_base[] =
    "a a a a a a aec e e e e i i i i d n o o o o o   o u u u u y thss"
    "a a a a a a aec e e e e i i i i d n o o o o o   o u u u u y thy "
    "a a a a a a c c c c c c c c d d d d e e e e e e e e e e g g g g "
    "g g g g h h h h i i i i i i i i i i ijijj j k k k l l l l l l l "
    "l l l n n n n n n n n n o o o o o o oeoer r r r r r s s s s s s "
    "s s t t t t t t u u u u u u u u u u u u w w y y y z z z z z z s ";
static_assert(sizeof latin_base == 192 * 2 + 1);

}  // namespace detail

/// The longest folded word that is looked up; longer ones are in no list.
inline constexpr std::size_t max_folded_size = 64;

/// Folds `word` into `out` (max_folded_size bytes) and returns its new size: ASCII lower-case, accents and
/// combining marks taken off, curly apostrophes made straight, other scripts left as they are.
[[nodiscard]] inline std::size_t fold_slowly(std::string_view word, char* out) noexcept {
    std::size_t size = 0;
    const auto put = [&](char c) {
        if (size < max_folded_size) out[size++] = c;
    };
    for (std::size_t i = 0; i < word.size();) {
        const auto c = static_cast<unsigned char>(word[i]);
        const auto next = i + 1 < word.size() ? static_cast<unsigned char>(word[i + 1]) : 0U;
        if (c < 0x80) {
            put(static_cast<char>(static_cast<unsigned>(c - 'A') < 26 ? c | 0x20 : c));
            i += 1;
        } else if (c >= 0xC3 && c <= 0xC5 && (next & 0xC0U) == 0x80) {
            const char* base = detail::latin_base + ((c - 0xC3U) * 64 + (next & 0x3FU)) * 2;
            if (base[0] != ' ') put(base[0]);
            if (base[1] != ' ') put(base[1]);
            i += 2;
        } else if ((c == 0xCC || (c == 0xCD && next < 0xB0)) && (next & 0xC0U) == 0x80) {
            i += 2;  // a combining mark: the text is in decomposed form
        } else if (c == 0xC2 && next == 0xAD) {
            i += 2;  // a soft hyphen
        } else if (c == 0xC8 && (next & 0xFCU) == 0x98) {
            put(next < 0x9A ? 's' : 't');  // comma below
            i += 2;
        } else if (c == 0xE2 && next == 0x80 && i + 2 < word.size() && static_cast<unsigned char>(word[i + 2]) == 0x99) {
            put('\'');
            i += 3;
        } else {
            put(static_cast<char>(c));
            i += 1;
        }
    }
    return size;
}

/// A word's hash, and whether it is written in capitals.
struct folded {
    std::uint64_t hash = 0;
    bool all_caps = false;  ///< two letters or more, none lower-case (words with letters outside ASCII included)
};

/// Folds and hashes the word at `p`, `size` bytes long, with `readable` bytes from p to the text's end.
[[nodiscard]] inline folded fold(const char* p, std::size_t size, std::size_t readable) noexcept {
    char copy[max_folded_size + 16] = {};
    key part;
    if (readable >= 16) {
        part = detail::load(p);
    } else {
        std::memcpy(copy, p, readable);
        part = detail::load(copy);
    }
    const auto keep = [](std::size_t bytes) { return bytes >= 8 ? ~std::uint64_t{0} : (std::uint64_t{1} << bytes * 8) - 1; };
    part.low &= keep(size);
    part.high &= size > 8 ? keep(size - 8) : 0;

    const std::uint64_t upper_low = detail::letters_between(part.low, 'A', 'Z');
    const std::uint64_t upper_high = detail::letters_between(part.high, 'A', 'Z');
    folded out;
    if (size <= 16 && ((part.low | part.high) & 0x80 * detail::each_byte) == 0) {
        part.low |= upper_low;
        part.high |= upper_high;
        out.hash = hash_step(size, part);
        const bool lower = (detail::letters_between(part.low, 'a', 'z') != upper_low) || detail::letters_between(part.high, 'a', 'z') != upper_high;
        out.all_caps = !lower && (upper_low & (upper_low - 1)) != 0;
        return out;
    }
    std::memset(copy, 0, sizeof copy);
    const std::size_t folded_size = fold_slowly({p, size}, copy);
    out.hash = folded_size;
    for (std::size_t at = 0; at == 0 || at < folded_size; at += 16) {
        key block = detail::load(copy + at);
        if (folded_size - at < 16) {
            block.low &= keep(folded_size - at);
            block.high &= folded_size - at > 8 ? keep(folded_size - at - 8) : 0;
        }
        out.hash = hash_step(out.hash, block);
    }
    unsigned upper = 0;
    bool lower = false;
    for (std::size_t i = 0; i < size; ++i) {
        upper += static_cast<unsigned>(p[i] - 'A') < 26;
        lower |= static_cast<unsigned>(p[i] - 'a') < 26;
    }
    out.all_caps = !lower && upper >= 2;
    return out;
}

}  // namespace gazette::lexicon
