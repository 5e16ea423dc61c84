// Gazette: some spans of a document: those of one entity, those in a stretch of the text.
#pragma once

#include <gazette/span.hpp>

#include <cstddef>
#include <cstdint>
#include <span>

namespace gazette {

/// The spans of a kind that pass a test, in text order: a forward range over the document's own spans, which have to
/// outlive it. Nothing is copied or allocated: a view in the sense of std::ranges, whose iterators outlive it.
template <class Span, class Test>
class selection {
public:
    class iterator {
    public:
        using value_type = Span;
        using difference_type = std::ptrdiff_t;

        constexpr iterator() noexcept = default;
        constexpr iterator(const Span* at, const Span* end, Test test) noexcept : at_(at), end_(end), test_(test) {
            seek();
        }

        [[nodiscard]] constexpr const Span& operator*() const noexcept { return *at_; }
        [[nodiscard]] constexpr const Span* operator->() const noexcept { return at_; }
        constexpr iterator& operator++() noexcept {
            ++at_;
            seek();
            return *this;
        }
        constexpr iterator operator++(int) noexcept {
            const iterator before = *this;
            ++*this;
            return before;
        }
        friend constexpr bool operator==(const iterator& a, const iterator& b) noexcept { return a.at_ == b.at_; }

    private:
        constexpr void seek() noexcept {
            while (at_ != end_ && !test_(*at_)) ++at_;
        }

        const Span* at_ = nullptr;
        const Span* end_ = nullptr;
        Test test_{};
    };

    constexpr selection(std::span<const Span> from, Test test) noexcept : from_(from), test_(test) {}

    [[nodiscard]] constexpr iterator begin() const noexcept { return {from_.data(), last(), test_}; }
    [[nodiscard]] constexpr iterator end() const noexcept { return {last(), last(), test_}; }
    [[nodiscard]] constexpr bool empty() const noexcept { return begin() == end(); }

private:
    [[nodiscard]] constexpr const Span* last() const noexcept { return from_.data() + from_.size(); }

    std::span<const Span> from_;
    Test test_;
};

/// Whether a mention is one of an entity.
template <class Id> struct means {
    Id id{};
    template <class Span> [[nodiscard]] constexpr bool operator()(const Span& s) const noexcept {
        return s.entity == id;
    }
};

/// Whether a span lies in a range, and whether they share a byte.
struct lies_in {
    text_range range;
    [[nodiscard]] constexpr bool operator()(text_range s) const noexcept {
        return s.begin >= range.begin && s.end <= range.end;
    }
};
struct overlaps {
    text_range range;
    [[nodiscard]] constexpr bool operator()(text_range s) const noexcept {
        return s.begin < range.end && s.end > range.begin;
    }
};

namespace detail {

/// How many of the spans, in text order, begin before an offset. Takes time logarithmic in their number.
template <class Span>
[[nodiscard]] constexpr std::size_t count_before(std::span<const Span> spans, std::uint32_t offset) noexcept {
    std::size_t first = 0;
    for (std::size_t count = spans.size(); count != 0;) {
        const std::size_t half = count / 2;
        if (spans[first + half].begin < offset) {
            first += half + 1;
            count -= half + 1;
        } else {
            count = half;
        }
    }
    return first;
}

}  // namespace detail

}  // namespace gazette

// Declared by <span>, whose own type is both as well.
template <class Span, class Test>
inline constexpr bool std::ranges::enable_view<gazette::selection<Span, Test>> = true;
template <class Span, class Test>
inline constexpr bool std::ranges::enable_borrowed_range<gazette::selection<Span, Test>> = true;
