// Gazette: from bytes to bitmaps: which of 64 bytes are letters or digits, white space, outside ASCII.
#pragma once

#include <gazette/config.hpp>

#include <cstddef>
#include <cstdint>
#include <cstring>

namespace gazette::text {

/// Bit n of each word is byte n of a block of 64.
struct block_classes {
    std::uint64_t alphanumeric;  ///< ASCII letters and digits
    std::uint64_t space;         ///< ASCII white space
    std::uint64_t high;          ///< bytes >= 0x80
};

#if !defined(GAZETTE_NO_SIMD) && defined(__SSE2__) && (defined(__GNUC__) || defined(__clang__))

namespace detail {
// Vector extensions rather than <immintrin.h>: that header alone costs a user half a second.
using bytes16 = unsigned char __attribute__((vector_size(16)));
using chars16 = char __attribute__((vector_size(16)));

template <class Vector>
inline std::uint64_t mask_of(Vector v) noexcept {
    return static_cast<std::uint32_t>(__builtin_ia32_pmovmskb128(reinterpret_cast<chars16>(v)));
}
}  // namespace detail

/// Classifies 64 bytes.
inline block_classes classify(const char* bytes) noexcept {
    block_classes out{0, 0, 0};
    for (unsigned part = 0; part < 4; ++part) {
        detail::bytes16 v;
        std::memcpy(&v, bytes + part * 16, 16);
        const auto letter = ((v | 0x20) - 'a') < 26;
        const auto digit = (v - '0') < 10;
        const auto blank = (v == ' ') | ((v - '\t') < 5);
        out.alphanumeric |= detail::mask_of(letter | digit) << (part * 16);
        out.space |= detail::mask_of(blank) << (part * 16);
        out.high |= detail::mask_of(v) << (part * 16);
    }
    return out;
}

#else

/// Classifies 64 bytes.
inline block_classes classify(const char* bytes) noexcept {
    block_classes out{0, 0, 0};
    for (unsigned i = 0; i < 64; ++i) {
        const auto byte = static_cast<unsigned char>(bytes[i]);
        const bool alphanumeric = static_cast<unsigned>((byte | 0x20U) - 'a') < 26 || static_cast<unsigned>(byte - '0') < 10;
        const bool blank = byte == ' ' || static_cast<unsigned>(byte - '\t') < 5;
        out.alphanumeric |= std::uint64_t{alphanumeric} << i;
        out.space |= std::uint64_t{blank} << i;
        out.high |= std::uint64_t{byte >= 0x80} << i;
    }
    return out;
}

#endif

/// Index of the lowest set bit; `bits` must not be zero.
[[nodiscard]] inline unsigned lowest_bit(std::uint64_t bits) noexcept {
#if defined(__GNUC__) || defined(__clang__)
    return static_cast<unsigned>(__builtin_ctzll(bits));
#else
    unsigned n = 0;
    while ((bits & 1U) == 0) bits >>= 1, ++n;
    return n;
#endif
}

/// How many bits are set. Written out: without a popcnt instruction to rely on, the built-in is a call.
[[nodiscard]] constexpr unsigned count_bits(std::uint64_t bits) noexcept {
    bits -= bits >> 1 & 0x5555'5555'5555'5555;
    bits = (bits & 0x3333'3333'3333'3333) + (bits >> 2 & 0x3333'3333'3333'3333);
    return static_cast<unsigned>(((bits + (bits >> 4)) & 0x0f0f'0f0f'0f0f'0f0f) * 0x0101'0101'0101'0101 >> 56);
}

}  // namespace gazette::text
