// Gazette: what single words say in an expression of time.
#pragma once

#include <gazette/grammar/date_parts.hpp>
#include <gazette/lexicon/lexicon.hpp>

#include <cstdint>

namespace gazette::grammar::dates {

/// A word, which part of an expression it tells, and what it tells of it.
struct word_meaning {
    enum part : std::uint8_t {
        tells_place,
        tells_direction,
        bends,
        is_vague,
        tells_half_of_day,
        counts_before_christ,
        tells_frequency,
        recurs
    };

    std::uint16_t word;
    part what;
    std::uint8_t value;  ///< of the part's own enumeration; of a frequency: see often()
};

template <class Enumerator> [[nodiscard]] consteval std::uint8_t as(Enumerator value) {
    return static_cast<std::uint8_t>(value);
}

/// Every `count` units: the unit in the lower five bits, the count above.
[[nodiscard]] consteval std::uint8_t often(lexicon::time_unit unit, unsigned count) {
    return static_cast<std::uint8_t>(static_cast<unsigned>(unit) + 32 * count);
}

inline constexpr word_meaning word_meanings[] = {
    {lexicon::word_id("last"), word_meaning::tells_place, as(date_place::last)},
    {lexicon::word_id("past"), word_meaning::tells_place, as(date_place::last)},
    {lexicon::word_id("latest"), word_meaning::tells_place, as(date_place::last)},
    {lexicon::word_id("this"), word_meaning::tells_place, as(date_place::current)},
    {lexicon::word_id("these"), word_meaning::tells_place, as(date_place::current)},
    {lexicon::word_id("current"), word_meaning::tells_place, as(date_place::current)},
    {lexicon::word_id("next"), word_meaning::tells_place, as(date_place::next)},
    {lexicon::word_id("new"), word_meaning::tells_place, as(date_place::next)},
    {lexicon::word_id("coming"), word_meaning::tells_place, as(date_place::next)},
    {lexicon::word_id("upcoming"), word_meaning::tells_place, as(date_place::next)},
    {lexicon::word_id("forthcoming"), word_meaning::tells_place, as(date_place::next)},
    {lexicon::word_id("previous"), word_meaning::tells_place, as(date_place::previous)},
    {lexicon::word_id("prior"), word_meaning::tells_place, as(date_place::previous)},
    {lexicon::word_id("preceding"), word_meaning::tells_place, as(date_place::previous)},
    {lexicon::word_id("that"), word_meaning::tells_place, as(date_place::same)},
    {lexicon::word_id("same"), word_meaning::tells_place, as(date_place::same)},
    {lexicon::word_id("those"), word_meaning::tells_place, as(date_place::same)},
    {lexicon::word_id("following"), word_meaning::tells_place, as(date_place::following)},
    {lexicon::word_id("subsequent"), word_meaning::tells_place, as(date_place::following)},
    {lexicon::word_id("ensuing"), word_meaning::tells_place, as(date_place::following)},
    {lexicon::word_id("succeeding"), word_meaning::tells_place, as(date_place::following)},
    {lexicon::word_id("ago"), word_meaning::tells_direction, as(date_direction::ago)},
    {lexicon::word_id("from"), word_meaning::tells_direction, as(date_direction::from_now)},
    {lexicon::word_id("hence"), word_meaning::tells_direction, as(date_direction::from_now)},
    {lexicon::word_id("before"), word_meaning::tells_direction, as(date_direction::earlier)},
    {lexicon::word_id("previously"), word_meaning::tells_direction, as(date_direction::earlier)},
    {lexicon::word_id("earlier"), word_meaning::tells_direction, as(date_direction::earlier)},
    {lexicon::word_id("after"), word_meaning::tells_direction, as(date_direction::later)},
    {lexicon::word_id("later"), word_meaning::tells_direction, as(date_direction::later)},
    {lexicon::word_id("early"), word_meaning::bends, as(date_modifier::start)},
    {lexicon::word_id("start"), word_meaning::bends, as(date_modifier::start)},
    {lexicon::word_id("beginning"), word_meaning::bends, as(date_modifier::start)},
    {lexicon::word_id("late"), word_meaning::bends, as(date_modifier::end)},
    {lexicon::word_id("close"), word_meaning::bends, as(date_modifier::end)},
    {lexicon::word_id("turn"), word_meaning::bends, as(date_modifier::end)},
    {lexicon::word_id("latter"), word_meaning::bends, as(date_modifier::end)},
    {lexicon::word_id("end"), word_meaning::bends, as(date_modifier::end)},
    {lexicon::word_id("mid"), word_meaning::bends, as(date_modifier::mid)},
    {lexicon::word_id("middle"), word_meaning::bends, as(date_modifier::mid)},
    {lexicon::word_id("midway"), word_meaning::bends, as(date_modifier::mid)},
    {lexicon::word_id("nearly"), word_meaning::bends, as(date_modifier::less_than)},
    {lexicon::word_id("almost"), word_meaning::bends, as(date_modifier::less_than)},
    {lexicon::word_id("least"), word_meaning::bends, as(date_modifier::equal_or_more)},
    {lexicon::word_id("most"), word_meaning::bends, as(date_modifier::equal_or_less)},
    {lexicon::word_id("up"), word_meaning::bends, as(date_modifier::equal_or_less)},
    {lexicon::word_id("couple"), word_meaning::bends, as(date_modifier::approx)},
    {lexicon::word_id("so"), word_meaning::bends, as(date_modifier::approx)},
    {lexicon::word_id("several"), word_meaning::is_vague, as(0)},
    {lexicon::word_id("few"), word_meaning::is_vague, as(0)},
    {lexicon::word_id("many"), word_meaning::is_vague, as(0)},
    {lexicon::word_id("some"), word_meaning::is_vague, as(0)},
    {lexicon::word_id("numerous"), word_meaning::is_vague, as(0)},
    {lexicon::word_id("multiple"), word_meaning::is_vague, as(0)},
    {lexicon::word_id("various"), word_meaning::is_vague, as(0)},
    {lexicon::word_id("dozens"), word_meaning::is_vague, as(0)},
    {lexicon::word_id("hundreds"), word_meaning::is_vague, as(0)},
    {lexicon::word_id("thousands"), word_meaning::is_vague, as(0)},
    {lexicon::word_id("handful"), word_meaning::is_vague, as(0)},
    {lexicon::word_id("p.m."), word_meaning::tells_half_of_day, as(1)},
    {lexicon::word_id("pm"), word_meaning::tells_half_of_day, as(1)},
    {lexicon::word_id("p.m"), word_meaning::tells_half_of_day, as(1)},
    {lexicon::word_id("a.m"), word_meaning::tells_half_of_day, as(0)},
    {lexicon::word_id("a.m."), word_meaning::tells_half_of_day, as(0)},
    {lexicon::word_id("am"), word_meaning::tells_half_of_day, as(0)},
    {lexicon::word_id("bc"), word_meaning::counts_before_christ, as(0)},
    {lexicon::word_id("b.c."), word_meaning::counts_before_christ, as(0)},
    {lexicon::word_id("bce"), word_meaning::counts_before_christ, as(0)},
    {lexicon::word_id("b.c.e."), word_meaning::counts_before_christ, as(0)},
    {lexicon::word_id("every"), word_meaning::recurs, as(0)},
    {lexicon::word_id("each"), word_meaning::recurs, as(0)},
    {lexicon::word_id("per"), word_meaning::recurs, as(0)},
    {lexicon::word_id("daily"), word_meaning::tells_frequency, often(lexicon::time_unit::day, 1)},
    {lexicon::word_id("nightly"), word_meaning::tells_frequency, often(lexicon::time_unit::day, 1)},
    {lexicon::word_id("weekly"), word_meaning::tells_frequency, often(lexicon::time_unit::week, 1)},
    {lexicon::word_id("biweekly"), word_meaning::tells_frequency, often(lexicon::time_unit::week, 2)},
    {lexicon::word_id("fortnightly"), word_meaning::tells_frequency, often(lexicon::time_unit::week, 2)},
    {lexicon::word_id("monthly"), word_meaning::tells_frequency, often(lexicon::time_unit::month, 1)},
    {lexicon::word_id("bimonthly"), word_meaning::tells_frequency, often(lexicon::time_unit::month, 2)},
    {lexicon::word_id("semiannually"), word_meaning::tells_frequency, often(lexicon::time_unit::month, 6)},
    {lexicon::word_id("quarterly"), word_meaning::tells_frequency, often(lexicon::time_unit::quarter, 1)},
    {lexicon::word_id("hourly"), word_meaning::tells_frequency, often(lexicon::time_unit::hour, 1)},
    {lexicon::word_id("annually"), word_meaning::tells_frequency, often(lexicon::time_unit::year, 1)},
    {lexicon::word_id("yearly"), word_meaning::tells_frequency, often(lexicon::time_unit::year, 1)},
};

/// Where the meaning of each word stands in word_meanings, counted from 1; 0 for words without one.
struct meaning_index {
    std::uint8_t of[lexicon::generated::words_count] = {};

    consteval meaning_index() {
        std::uint8_t next = 0;
        for (const word_meaning& row : word_meanings) of[row.word] = ++next;
    }
};
inline constexpr meaning_index meanings_by_word;

/// What a word says in an expression of time; nullptr for most words.
[[nodiscard]] constexpr const word_meaning* meaning_of(std::uint16_t word) noexcept {
    const std::uint8_t index = meanings_by_word.of[word];
    return index == 0 ? nullptr : word_meanings + index - 1;
}

}  // namespace gazette::grammar::dates
