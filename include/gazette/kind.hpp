// Gazette: the kinds of spans, and sets of them.
#pragma once

#include <gazette/fwd.hpp>

#include <cstdint>
#include <initializer_list>
#include <string_view>

namespace gazette {

/// The kinds of spans that annotate() finds.
enum class kind : std::uint8_t { person, country, agreement, date, quote };

/// "person", "country", "agreement", "date" or "quote".
[[nodiscard]] constexpr std::string_view to_string(kind k) noexcept {
    constexpr std::string_view names[] = {"person", "country", "agreement", "date", "quote"};
    return names[static_cast<std::uint8_t>(k)];
}

/// The kind of each span type: kind_of<date> is kind::date.
template <class Span> inline constexpr kind kind_of = Span::not_a_kind_of_span;
template <> inline constexpr kind kind_of<person> = kind::person;
template <> inline constexpr kind kind_of<country> = kind::country;
template <> inline constexpr kind kind_of<agreement> = kind::agreement;
template <> inline constexpr kind kind_of<date> = kind::date;
template <> inline constexpr kind kind_of<quote> = kind::quote;

/// A set of kinds: `{kind::date, kind::person}`, `kind_set::of<date, person>()`, `a | b`.
struct kind_set {
    std::uint8_t bits = 0;  ///< bit n is the kind with number n

    constexpr kind_set() noexcept = default;
    constexpr kind_set(std::initializer_list<kind> kinds) noexcept {
        for (const kind k : kinds) insert(k);
    }

    constexpr void insert(kind k) noexcept { bits = static_cast<std::uint8_t>(bits | 1U << static_cast<unsigned>(k)); }
    constexpr void erase(kind k) noexcept {
        bits = static_cast<std::uint8_t>(bits & ~(1U << static_cast<unsigned>(k)));
    }
    [[nodiscard]] constexpr bool contains(kind k) const noexcept {
        return (bits >> static_cast<unsigned>(k) & 1U) != 0;
    }
    [[nodiscard]] constexpr bool empty() const noexcept { return bits == 0; }
    friend constexpr bool operator==(kind_set, kind_set) = default;
    /// What is in either.
    [[nodiscard]] friend constexpr kind_set operator|(kind_set a, kind_set b) noexcept {
        a.bits = static_cast<std::uint8_t>(a.bits | b.bits);
        return a;
    }

    /// kind_set::of<date, person>()
    template <class... Spans> [[nodiscard]] static constexpr kind_set of() noexcept {
        kind_set set;
        (set.insert(kind_of<Spans>), ...);
        return set;
    }
    [[nodiscard]] static constexpr kind_set all() noexcept { return of<person, country, agreement, date, quote>(); }
};

}  // namespace gazette
