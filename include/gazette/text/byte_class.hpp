// Gazette: what one byte can begin.
#pragma once

#include <gazette/text/mark.hpp>

#include <array>
#include <cstdint>

namespace gazette::text {

/// In this order, "at most digit" asks for ASCII letters and digits.
enum class byte_class : std::uint8_t { lower, upper, digit, high, space, mark };

/// What a byte says of the token that it begins or ends, packed so that one load reads it all.
class byte_row {
public:
    constexpr byte_row() noexcept = default;
    constexpr byte_row(byte_class what, token_kind kind, unsigned flags, bool special, bool stop) noexcept
        : bits_(static_cast<std::uint32_t>(kind) | flags << 8 | static_cast<std::uint32_t>(what) << 16 |
                unsigned{special} << 24 | unsigned{stop} << 25) {}

    [[nodiscard]] constexpr byte_class what() const noexcept { return static_cast<byte_class>(bits_ >> 16 & 0xff); }
    /// The kind of a token that begins with it, as far as one byte tells.
    [[nodiscard]] constexpr token_kind kind() const noexcept { return static_cast<token_kind>(bits_ & 0xff); }
    /// capitalised, anchor, or none.
    [[nodiscard]] constexpr std::uint32_t flags() const noexcept { return bits_ >> 8 & 0xff; }
    /// Not 0 where a token that begins with it must be looked at again.
    [[nodiscard]] constexpr std::uint32_t special() const noexcept { return bits_ & 1U << 24; }
    /// Not 0 where a sentence may end after it.
    [[nodiscard]] constexpr std::uint32_t stop() const noexcept { return bits_ & 1U << 25; }

private:
    std::uint32_t bits_ = 0;
};

inline constexpr std::array<byte_row, 256> byte_rows = [] {
    std::array<byte_row, 256> rows{};
    for (unsigned c = 0; c < 256; ++c) {
        const token_kind mark = ascii_mark(static_cast<unsigned char>(c));
        const bool stop = c == '.' || c == '?' || c == '!';
        if (c - 'a' < 26)
            rows[c] = {byte_class::lower, token_kind::word, 0, false, false};
        else if (c - 'A' < 26)
            rows[c] = {byte_class::upper, token_kind::word, capitalised, false, false};
        else if (c - '0' < 10)
            rows[c] = {byte_class::digit, token_kind::numeral, anchor, true, false};
        else if (c == ' ' || c - '\t' < 5)
            rows[c] = {byte_class::space, token_kind::other, 0, false, false};
        else if (c >= 0x80)
            rows[c] = {byte_class::high, token_kind::other, anchor, true, false};
        else
            rows[c] = {byte_class::mark, mark, is_quote_mark(mark) ? unsigned{anchor} : 0U,
                       mark == token_kind::single_straight, stop};
    }
    return rows;
}();

[[nodiscard]] constexpr byte_row row_of(char c) noexcept { return byte_rows[static_cast<unsigned char>(c)]; }
[[nodiscard]] constexpr byte_class class_of(char c) noexcept { return row_of(c).what(); }
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
        const bool odd_capitals =
            (first == 0xC4 && second >= 0xB9) || (first == 0xC5 && (second <= 0x88 || second >= 0xB9));
        return (second % 2 == 1) == odd_capitals;
    }
    if (first == 0xC8) return second % 2 == 0;
    if (first == 0xCE) return second >= 0x86 && second <= 0xAB;
    if (first == 0xD0) return second >= 0x80 && second <= 0xAF;
    return false;
}

}  // namespace gazette::text
