// Gazette: days and months in front of a noun: "October crude", "the May 9 election", "the July vote".
#pragma once

#include <gazette/resolve/date_tense.hpp>

namespace gazette::resolve::detail {

/// "the July vote", which may have been told before
[[nodiscard]] inline bool is_known_month(const token* first, const token* last) noexcept {
    return is_one(first[-1], "the") && last->is_word() && !last->is(word_class::preposition);
}

/// "October crude", "March heating oil": the month in which what exchanges deal in is to be delivered. `of` stands
/// behind the month.
[[nodiscard]] inline bool is_delivery_month(const token* of) noexcept {
    const token* const end = is_one(*of, "heating") ? of + 2 : of + 1;
    return of->is(date_cue::delivered) && !end->is(date_cue::told_of_quarter) &&
           !is_one(*end, "imports", "exports", "production", "output", "prices", "demand", "stocks", "supply");
}

/// "cancelled the May 9 election": an event that was ahead when the verb's deed was done.
[[nodiscard]] inline bool tells_event(const token* first, const token* last) noexcept {
    constexpr unsigned reach = 5;
    if (!is_one(first[-1], "a", "the")) return false;
    for (unsigned i = 0; i < reach && last[i].is_word() && !last[i].has(text::sentence_start); ++i)
        if (present_of(last[i]) == present::event) return true;
    return false;
}

}  // namespace gazette::resolve::detail
