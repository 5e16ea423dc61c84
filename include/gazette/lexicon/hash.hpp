// Gazette: the hash under which the lexicon knows a word. tools/make_lexicon.py computes the same.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace gazette::lexicon {

/// Sixteen bytes of a word, lower-case, zero-filled: bytes 0 … 7 and 8 … 15, the first byte lowest.
struct key {
    std::uint64_t low = 0;
    std::uint64_t high = 0;
};

/// Multiplies to 128 bits and folds both halves together (the mixing step of wyhash and its kin).
[[nodiscard]] constexpr std::uint64_t mix(std::uint64_t a, std::uint64_t b) noexcept {
#if defined(__SIZEOF_INT128__)
    __extension__ using wide = unsigned __int128;
    const wide product = static_cast<wide>(a) * b;
    return static_cast<std::uint64_t>(product) ^ static_cast<std::uint64_t>(product >> 64);
#else
    const std::uint64_t a0 = a & 0xffff'ffff, a1 = a >> 32, b0 = b & 0xffff'ffff, b1 = b >> 32;
    const std::uint64_t middle = a1 * b0 + (a0 * b0 >> 32);
    const std::uint64_t cross = a0 * b1 + (middle & 0xffff'ffff);
    return (a * b) ^ (a1 * b1 + (middle >> 32) + (cross >> 32));
#endif
}

/// Adds sixteen bytes to a hash; a word of up to sixteen bytes takes one step, from its length.
[[nodiscard]] constexpr std::uint64_t hash_step(std::uint64_t hash, key part) noexcept {
    return mix(part.low ^ hash ^ 0x9E37'79B9'7F4A'7C15, part.high ^ 0xD6E8'FEB8'6659'FD93);
}

/// The hash of a word that is lower-case ASCII already.
[[nodiscard]] constexpr std::uint64_t hash_of(std::string_view word) noexcept {
    const char* const letters = word.data();
    const std::size_t size = word.size();
    std::uint64_t hash = size;
    for (std::size_t at = 0; at == 0 || at < size; at += 16) {
        // Backwards, so that each byte moves the ones behind it up: few steps, for compilers do them by the thousand.
        key part;
        std::size_t i = size - at < 16 ? size : at + 16;
        while (i > at + 8) part.high = part.high << 8 | static_cast<unsigned char>(letters[--i]);
        while (i > at) part.low = part.low << 8 | static_cast<unsigned char>(letters[--i]);
        hash = hash_step(hash, part);
    }
    return hash;
}

}  // namespace gazette::lexicon
