// Gazette: how words end: with certain letters, or with a suffix behind a stem.
#pragma once

#include <gazette/detail/branch_free.hpp>
#include <gazette/grammar/terminals.hpp>

#include <cstddef>
#include <string_view>

namespace gazette::grammar {

/// Whether the letters of `t` end so: "ing" in "talking", in "king" and in "ing".
GAZETTE_NOINLINE [[nodiscard]] inline bool ends_with(std::string_view text, const token& t,
                                                     std::string_view ending) noexcept {
    return t.size() >= ending.size() && text.compare(t.end - ending.size(), ending.size(), ending) == 0;
}

/// Whether a stem of two letters or more carries the suffix: "voted" has "ed", "red" has not.
GAZETTE_NOINLINE [[nodiscard]] inline bool has_suffix(std::string_view word, std::string_view suffix) noexcept {
    return word.size() > suffix.size() + 1 && word.substr(word.size() - suffix.size()) == suffix;
}

/// Whether `t` is a word that has the suffix behind a stem of two letters or more: "ed" in "voted", but not in "red".
/// Without a branch: no processor foresees how the next word ends.
template <std::size_t Size>
[[nodiscard]] inline bool has_suffix(std::string_view text, const token& t, const char (&suffix)[Size]) noexcept {
    constexpr std::size_t letters = Size - 1, stem = 2;
    static constexpr char nothing[Size] = {};
    const bool long_enough = gazette::detail::all_hold(t.is_word(), t.size() >= stem + letters);
    const char* const places[] = {nothing, text.data() + (t.end - letters) * std::size_t{long_enough}};
    const char* const last = places[long_enough];
    bool same = long_enough;
    for (std::size_t i = 0; i < letters; ++i) same = gazette::detail::all_hold(same, last[i] == suffix[i]);
    return same;
}

}  // namespace gazette::grammar
