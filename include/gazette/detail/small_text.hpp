// Gazette: a short string that lives inside its owner, so that values need no allocation.
#pragma once

#include <gazette/config.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace gazette::detail {

/// At most Capacity bytes; what does not fit is dropped. Reads like a std::string_view: converts to one, and is written
/// to streams as one; a std::string of it is made as of one too, std::string(value).
template <std::size_t Capacity>
class small_text {
public:
    constexpr small_text() noexcept = default;
    constexpr small_text(std::string_view text) noexcept { append(text); }  // NOLINT: a string, just short

    constexpr void clear() noexcept { size_ = 0; }
    constexpr void push_back(char c) noexcept {
        if (size_ < Capacity) bytes_[size_++] = c;
    }
    GAZETTE_NOINLINE constexpr void append(std::string_view text) noexcept {
        const std::size_t room = Capacity - size_, count = text.size() < room ? text.size() : room;
        for (std::size_t i = 0; i < count; ++i) bytes_[size_ + i] = text[i];
        size_ = static_cast<std::uint8_t>(size_ + count);
    }
    /// Appends a number with at least `width` digits.
    GAZETTE_NOINLINE constexpr void append_number(std::uint64_t number, int width = 1) noexcept {
        char digits[20] = {};
        int count = 0;
        do {
            digits[count++] = static_cast<char>('0' + number % 10);
            number /= 10;
        } while (number != 0);
        for (int missing = width - count; missing > 0; --missing) push_back('0');
        while (count > 0) push_back(digits[--count]);
    }

    [[nodiscard]] constexpr std::string_view view() const noexcept { return {bytes_, size_}; }
    [[nodiscard]] constexpr bool empty() const noexcept { return size_ == 0; }
    constexpr operator std::string_view() const noexcept { return view(); }  // NOLINT: reads like a string
    friend constexpr bool operator==(const small_text& a, std::string_view b) noexcept { return a.view() == b; }
    /// Any stream that takes a string_view: there is no need for <ostream> here.
    template <class Stream>
    friend auto operator<<(Stream& to, const small_text& text) -> decltype(to << std::string_view()) {
        return to << text.view();
    }

private:
    static_assert(Capacity < 256);
    char bytes_[Capacity] = {};
    std::uint8_t size_ = 0;
};

}  // namespace gazette::detail
