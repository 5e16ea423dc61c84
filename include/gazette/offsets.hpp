// Gazette: byte offsets as other languages count: code points (Python) or UTF-16 code units (JavaScript, Java, C#).
#pragma once

#include <gazette/span.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace gazette {

/// What a text's offsets are counted in.
enum class offset_unit : std::uint8_t {
    byte,        ///< of UTF-8: what every span has
    code_point,  ///< of Unicode: len() and slices of Python's str
    utf16        ///< code units: strings of JavaScript, Java and C#
};

/// Converts byte offsets of one text. Takes one pass over the text to make and four bytes of memory for each 256 of the
/// text; a conversion looks at 256 bytes at most. A byte that is no part of valid UTF-8
/// counts as one unit.
class offset_converter {
public:
    /// The text, under 4 GiB, must outlive the converter.
    offset_converter(std::string_view text, offset_unit unit)
        : text_(text), unit_(unit), counts_(unit == offset_unit::byte ? 0 : text.size() / stride + 1) {
        for (std::size_t i = 1; i < counts_.size(); ++i)
            counts_[i] = counts_[i - 1] + count((i - 1) * stride, i * stride);
    }
    template <class Allocator>  // a temporary string
    offset_converter(const std::basic_string<char, std::char_traits<char>, Allocator>&&, offset_unit) = delete;

    /// The offset in units of the byte at `offset`; one past the text's end gives the number of all units. Inside a
    /// character it is the offset of the character after it.
    [[nodiscard]] std::uint32_t operator()(std::uint32_t offset) const noexcept {
        if (unit_ == offset_unit::byte) return offset;
        const std::size_t to = offset < text_.size() ? offset : text_.size();
        return counts_[to / stride] + count(to / stride * stride, to);
    }
    [[nodiscard]] text_range operator()(text_range range) const noexcept {
        return {(*this)(range.begin), (*this)(range.end)};
    }

private:
    static constexpr std::size_t stride = 256;

    /// The bytes of the valid UTF-8 sequence that begins at `at`; 1 where there is none. Table 3-7 of the Unicode
    /// Standard.
    [[nodiscard]] unsigned length_at(std::size_t at) const noexcept {
        const auto byte = [&](std::size_t i) {
            return i < text_.size() ? static_cast<unsigned>(static_cast<unsigned char>(text_[i])) : 0U;
        };
        const auto follows = [&](std::size_t i) { return (byte(i) & 0xC0U) == 0x80; };
        const unsigned lead = byte(at), second = byte(at + 1);
        if (lead < 0xC2 || lead > 0xF4 || !follows(at + 1)) return 1;
        if (lead < 0xE0) return 2;
        if (lead < 0xF0) {
            const bool overlong = lead == 0xE0 && second < 0xA0, surrogate = lead == 0xED && second > 0x9F;
            return !overlong && !surrogate && follows(at + 2) ? 3 : 1;
        }
        const bool overlong = lead == 0xF0 && second < 0x90, beyond = lead == 0xF4 && second > 0x8F;
        return !overlong && !beyond && follows(at + 2) && follows(at + 3) ? 4 : 1;
    }

    /// Whether the byte belongs to a sequence that begins before it.
    [[nodiscard]] bool is_inside(std::size_t at) const noexcept {
        for (std::size_t back = 1; back < 4 && back <= at; ++back) {
            if ((static_cast<unsigned char>(text_[at - back]) & 0xC0U) != 0x80) return length_at(at - back) > back;
        }
        return false;
    }

    /// The units of the characters that begin in [from, to).
    [[nodiscard]] std::uint32_t count(std::size_t from, std::size_t to) const noexcept {
        while (from < to && is_inside(from)) ++from;
        std::uint32_t units = 0;
        for (std::size_t at = from; at < to;) {
            const unsigned length = length_at(at);
            units += length == 4 && unit_ == offset_unit::utf16 ? 2 : 1;
            at += length;
        }
        return units;
    }

    std::string_view text_;
    offset_unit unit_;
    std::vector<std::uint32_t> counts_;  ///< units of the characters that begin before each stride-th byte
};

}  // namespace gazette
