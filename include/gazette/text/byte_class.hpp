// Gazette: what one byte can begin.
#pragma once

#include <gazette/text/mark.hpp>

#include <array>
#include <cstdint>

namespace gazette::text {

/// In this order, "at most digit" asks for ASCII letters and digits.
enum class byte_class : std::uint8_t { lower, upper, digit, high, space, mark };

/// A byte's class and, for marks, which one it is.
struct byte_row {
    byte_class what;
    token_kind mark;
};

inline constexpr std::array<byte_row, 256> byte_rows = [] {
    std::array<byte_row, 256> rows{};
    for (unsigned c = 0; c < 256; ++c) {
        byte_class what = byte_class::mark;
        if (c - 'a' < 26) what = byte_class::lower;
        else if (c - 'A' < 26) what = byte_class::upper;
        else if (c - '0' < 10) what = byte_class::digit;
        else if (c == ' ' || c - '\t' < 5) what = byte_class::space;
        else if (c >= 0x80) what = byte_class::high;
        rows[c] = {what, ascii_mark(static_cast<unsigned char>(c))};
    }
    return rows;
}();

[[nodiscard]] constexpr byte_class class_of(char c) noexcept { return byte_rows[static_cast<unsigned char>(c)].what; }
[[nodiscard]] constexpr bool is_digit(char c) noexcept { return static_cast<unsigned>(c - '0') < 10; }
[[nodiscard]] constexpr bool is_upper(char c) noexcept { return static_cast<unsigned>(c - 'A') < 26; }
[[nodiscard]] constexpr bool is_lower(char c) noexcept { return static_cast<unsigned>(c - 'a') < 26; }

/// Whether an upper-case letter begins at `p`: ASCII, Latin-1, Latin Extended-A, Greek or Cyrillic.
[[nodiscard]] constexpr bool is_upper_at(const char* p, std::size_t left) noexcept {
    if (is_upper(*p)) return true;
    if (left < 2) return false;
    const auto first = static_cast<unsigned char>(p[0]), second = static_cast<unsigned char>(p[1]);
    if (first == 0xC3) return second >= 0x80 && second <= 0x9E && second != 0x97;
    if (first == 0xC4 || first == 0xC5) {  // capitals and small letters alternate; the parity turns twice
        const bool odd_capitals = (first == 0xC4 && second >= 0xB9) || (first == 0xC5 && (second <= 0x88 || second >= 0xB9));
        return (second % 2 == 1) == odd_capitals;
    }
    if (first == 0xC8) return second % 2 == 0;
    if (first == 0xCE) return second >= 0x86 && second <= 0xAB;
    if (first == 0xD0) return second >= 0x80 && second <= 0xAF;
    return false;
}

}  // namespace gazette::text
