// Gazette: questions that the reading of agreements asks of one word, each compiled once and not where it is asked.
#pragma once

#include <gazette/grammar/terminals.hpp>

#include <cstdint>
#include <string_view>

namespace gazette::grammar {

/// Whether the letters of `t` end so: "ing".
GAZETTE_NOINLINE [[nodiscard]] inline bool ends_with(std::string_view text, const token& t,
                                                     std::string_view suffix) noexcept {
    return t.size() >= suffix.size() && text.compare(t.end - suffix.size(), suffix.size(), suffix) == 0;
}

/// Whether the word looks like a plural, or like a verb's third person: "talks", not "crisis".
GAZETTE_NOINLINE [[nodiscard]] inline bool ends_in_s(std::string_view text, const token& t) noexcept {
    if (t.size() < 2 || text[t.end - 1] != 's') return false;
    const char before = text[t.end - 2];
    return before != 's' && before != 'u' && before != 'i';
}

/// Whether nothing but a hyphen (or its kin) joins this mark's two neighbours: "EU-Turkey".
GAZETTE_NOINLINE [[nodiscard]] inline bool is_tight_joint(const token* mark) noexcept {
    const bool names = mark[-1].has(text::capitalised) && mark[1].has(text::capitalised);  // a dash: "Kellogg–Briand"
    const bool joint =
        mark->is(token_kind::hyphen) || mark->is(token_kind::slash) || (mark->is(token_kind::dash) && names);
    return joint && !mark->has(text::space_before) && !mark[1].has(text::space_before) &&
           mark[-1].kind <= token_kind::alphanumeral && mark[1].kind <= token_kind::alphanumeral;
}

/// The first token of the hyphened word that ends with `last`.
[[nodiscard]] inline const token* compound_start(const token* last, const token* floor) noexcept {
    while (last - 2 >= floor && is_tight_joint(last - 1)) last -= 2;
    return last;
}

/// Behind the brackets that open at `t`: "(HAST)"; `t` itself where none do, or where they are long.
GAZETTE_NOINLINE [[nodiscard]] inline const token* skip_brackets(const token* t) noexcept {
    if (!t->is(token_kind::paren_open)) return t;
    for (const token* end = t + 1; end < t + 10 && end->kind != token_kind::end; ++end) {
        if (end->is(token_kind::paren_close)) return end + 1;
    }
    return t;
}

/// Whether [first, last) holds a word with one of the classes.
GAZETTE_NOINLINE [[nodiscard]] inline bool has_class(const token* first, const token* last, class_set wanted) noexcept {
    while (first < last && !first->any(wanted)) ++first;
    return first < last;
}

}  // namespace gazette::grammar
