// Gazette: giving every token its classes: one probe a word, two for capitalised ones, then the phrases.
#pragma once

#include <gazette/lexicon/fold.hpp>
#include <gazette/lexicon/lexicon.hpp>
#include <gazette/text/tokenize.hpp>

#include <cstdint>
#include <string_view>

namespace gazette::lexicon {

namespace detail {

inline void look_up_word(text::token& t, std::string_view text) noexcept {
    const folded f = fold(text.data() + t.begin, t.size(), text.size() - t.begin);
    t.word = find_word(f.hash);
    const generated::word_row& row = word(t.word);
    t.classes = row.classes;
    t.unit = static_cast<time_unit>(row.unit);
    t.number = row.number;
    if (t.has(text::capitalised)) {
        if (f.all_caps) t.flags |= text::all_caps;
        else if (t.is(word_class::needs_caps)) t.classes &= ~proper_classes;
        t.classes |= find_name(f.hash);
    } else {
        t.classes &= ~proper_classes;
    }
}

/// Finds the longest phrase at `first`; a proper one needs a capital at both ends.
inline std::uint16_t longest_phrase(const text::token* first) noexcept {
    std::uint32_t state = phrase_step(0, first->word);
    std::uint16_t longest = 0;
    for (const text::token* t = first + 1; state != 0; ++t) {
        const std::uint32_t key = t->is_word() ? t->word : 0xff00U + static_cast<std::uint32_t>(t->kind);
        if (key == 0 || (state = phrase_step(state, key)) == 0) break;
        const std::uint16_t found = phrase_end(state);
        if (found == 0) continue;
        const bool proper = (phrase(found).classes & proper_classes) != 0;
        if (!proper || (first->has(text::capitalised) && t->has(text::capitalised))) longest = found;
    }
    return longest;
}

}  // namespace detail

/// Fills classes, word, phrase, number and unit of every token.
inline void look_up(text::token_array& tokens, std::string_view text) noexcept {
    for (text::token& t : tokens) {
        if (t.is_word()) detail::look_up_word(t, text);
    }
    for (text::token& t : tokens) {
        if (t.is(word_class::phrase_start)) t.phrase = detail::longest_phrase(&t);
    }
}

}  // namespace gazette::lexicon
