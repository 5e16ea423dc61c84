// Gazette: from bytes to bitmaps: which of 64 bytes are letters, digits, white space, marks that join.
#pragma once

#include <gazette/text/instructions.hpp>

#include <cstddef>
#include <cstdint>
#include <cstring>

namespace gazette::text {

/// Bit n of each word is byte n of a block of 64.
struct block_classes {
    std::uint64_t letter;  ///< of ASCII
    std::uint64_t digit;
    std::uint64_t space;   ///< of ASCII
    std::uint64_t high;    ///< bytes >= 0x80
    std::uint64_t apostrophe;
    std::uint64_t period;
    std::uint64_t comma;
    std::uint64_t s;       ///< the letter s, which after an apostrophe is a possessive
};

#if defined(GAZETTE_HAS_VECTORS)

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
    block_classes out{};
    for (unsigned shift = 0; shift < 64; shift += 16) {
        detail::bytes16 v;
        std::memcpy(&v, bytes + shift, 16);
        const detail::bytes16 folded = v | 0x20;
        out.letter |= detail::mask_of((folded - 'a') < 26) << shift;
        out.digit |= detail::mask_of((v - '0') < 10) << shift;
        out.space |= detail::mask_of((v == ' ') | ((v - '\t') < 5)) << shift;
        out.high |= detail::mask_of(v) << shift;
        out.apostrophe |= detail::mask_of(v == '\'') << shift;
        out.period |= detail::mask_of(v == '.') << shift;
        out.comma |= detail::mask_of(v == ',') << shift;
        out.s |= detail::mask_of(folded == 's') << shift;
    }
    return out;
}

#if defined(GAZETTE_ASKS_PROCESSOR)

namespace detail {
using bytes32 = unsigned char __attribute__((vector_size(32)));
using chars32 = char __attribute__((vector_size(32)));

template <class Vector>
GAZETTE_NEWER_INSTRUCTIONS GAZETTE_INLINED inline std::uint64_t mask_of(const Vector& first,
                                                                        const Vector& second) noexcept {
    const auto low = static_cast<std::uint32_t>(__builtin_ia32_pmovmskb256(reinterpret_cast<const chars32&>(first)));
    const auto high = static_cast<std::uint32_t>(__builtin_ia32_pmovmskb256(reinterpret_cast<const chars32&>(second)));
    return low | std::uint64_t{high} << 32;
}
}  // namespace detail

/// As classify, 32 bytes at once: for processors with newer instructions.
GAZETTE_NEWER_INSTRUCTIONS inline void classify_faster(const char* bytes, block_classes& out) noexcept {
    detail::bytes32 v, w;
    std::memcpy(&v, bytes, 32);
    std::memcpy(&w, bytes + 32, 32);
    const detail::bytes32 folded_v = v | 0x20, folded_w = w | 0x20;
    out.letter = detail::mask_of((folded_v - 'a') < 26, (folded_w - 'a') < 26);
    out.digit = detail::mask_of((v - '0') < 10, (w - '0') < 10);
    out.space = detail::mask_of((v == ' ') | ((v - '\t') < 5), (w == ' ') | ((w - '\t') < 5));
    out.high = detail::mask_of(v, w);
    out.apostrophe = detail::mask_of(v == '\'', w == '\'');
    out.period = detail::mask_of(v == '.', w == '.');
    out.comma = detail::mask_of(v == ',', w == ',');
    out.s = detail::mask_of(folded_v == 's', folded_w == 's');
}

#endif

#else

/// Classifies 64 bytes.
inline block_classes classify(const char* bytes) noexcept {
    block_classes out{};
    for (unsigned i = 0; i < 64; ++i) {
        const unsigned byte = static_cast<unsigned char>(bytes[i]);
        const auto bit = [i](bool is) { return std::uint64_t{is} << i; };
        out.letter |= bit((byte | 0x20U) - 'a' < 26);
        out.digit |= bit(byte - '0' < 10);
        out.space |= bit(byte == ' ' || byte - '\t' < 5);
        out.high |= bit(byte >= 0x80);
        out.apostrophe |= bit(byte == '\'');
        out.period |= bit(byte == '.');
        out.comma |= bit(byte == ',');
        out.s |= bit((byte | 0x20U) == 's');
    }
    return out;
}

#endif

/// Classifies 64 bytes; `newer` is has_newer_instructions(), asked once for many blocks.
inline void classify(const char* bytes, block_classes& out, [[maybe_unused]] bool newer) noexcept {
#if defined(GAZETTE_ASKS_PROCESSOR)
    if (newer) return classify_faster(bytes, out);
#endif
    out = classify(bytes);
}

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
