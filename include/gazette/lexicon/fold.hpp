// Gazette: folding a word to the form in which the lexicon holds it: lower-case ASCII without accents.
#pragma once

#include <gazette/lexicon/hash.hpp>
#include <gazette/text/bitmaps.hpp>

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace gazette::lexicon {

namespace detail {

inline constexpr std::uint64_t each_byte = 0x0101'0101'0101'0101;

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
[[nodiscard]] inline std::size_t fold(std::string_view word, char* out) noexcept {
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
        } else if (c == 0xE2 && next == 0x80 && i + 2 < word.size() &&
                   static_cast<unsigned char>(word[i + 2]) == 0x99) {
            put('\'');
            i += 3;
        } else {
            put(static_cast<char>(c));
            i += 1;
        }
    }
    return size;
}

namespace detail {

/// 16 bytes of ones, then 16 of zeros: read from the middle, a mask of as many bytes as wanted.
inline constexpr unsigned char ones_then_zeros[32] = {255, 255, 255, 255, 255, 255, 255, 255,
                                                      255, 255, 255, 255, 255, 255, 255, 255};

/// Keeps the first `size` bytes of sixteen.
[[nodiscard]] inline key keep(key part, std::size_t size) noexcept {
    const key mask = load(reinterpret_cast<const char*>(ones_then_zeros) + 16 - (size < 16 ? size : 16));
    return {part.low & mask.low, part.high & mask.high};
}

}  // namespace detail

/// The hash of a word of any length and script, under its folded form.
[[nodiscard]] inline std::uint64_t hash_slowly(std::string_view word) noexcept {
    if (word.size() == 3 && word[0] == '\xE2') {  // a quotation mark or a dash, as most that come here
        if (word == "\xE2\x80\x99") return hash_step(1, {'\'', 0});
        const auto byte = [word](unsigned i) { return std::uint64_t{static_cast<unsigned char>(word[i])} << 8 * i; };
        return hash_step(3, {byte(0) | byte(1) | byte(2), 0});
    }
    char copy[max_folded_size + 16] = {};
    const std::size_t size = fold(word, copy);
    std::uint64_t hash = size;
    for (std::size_t at = 0; at == 0 || at < size; at += 16)
        hash = hash_step(hash, detail::keep(detail::load(copy + at), size - at));
    return hash;
}

/// The hash of the word at `p`, `size` bytes long, under its folded form. 16 bytes must be readable at p.
/// Without a hard branch for a word of at most 16 ASCII bytes.
[[nodiscard]] inline std::uint64_t hash_at(const char* p, std::size_t size) noexcept {
    if (size > 16) return hash_slowly({p, size});
        // Bit 0x20 makes a letter lower-case; digits, apostrophe and period have it already.
#if defined(GAZETTE_HAS_VECTORS)
    text::detail::bytes16 bytes, mask;
    std::memcpy(&bytes, p, 16);
    std::memcpy(&mask, detail::ones_then_zeros + 16 - size, 16);
    bytes = (bytes | 0x20) & mask;
    if (text::detail::mask_of(bytes) != 0) return hash_slowly({p, size});
    key lower;
    std::memcpy(&lower.low, &bytes, 8);
    std::memcpy(&lower.high, reinterpret_cast<const char*>(&bytes) + 8, 8);
#else
    const key part = detail::load(p);
    const key lower = detail::keep({part.low | 0x20 * detail::each_byte, part.high | 0x20 * detail::each_byte}, size);
    if (((lower.low | lower.high) & 0x80 * detail::each_byte) != 0) return hash_slowly({p, size});
#endif
    return hash_step(size, lower);
}

/// The hash of a word under its folded form, with `readable` bytes from p to the text's end.
[[nodiscard]] inline std::uint64_t hash_of(const char* p, std::size_t size, std::size_t readable) noexcept {
    return readable >= 16 ? hash_at(p, size) : hash_slowly({p, size});
}

/// Whether a word has two capitals or more and no lower-case letter (of ASCII).
[[nodiscard]] inline bool is_all_caps(std::string_view word) noexcept {
    unsigned capitals = 0;
    for (const char c : word) {
        if (static_cast<unsigned>(c - 'a') < 26) return false;
        capitals += static_cast<unsigned>(c - 'A') < 26;
    }
    return capitals >= 2;
}

}  // namespace gazette::lexicon
