// Gazette: giving every token its classes: one probe a word, two for capitalised ones, then the phrases.
#pragma once

#include <gazette/lexicon/fold.hpp>
#include <gazette/lexicon/lexicon.hpp>
#include <gazette/text/tokenize.hpp>

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace gazette::lexicon {

/// Scratch of look_up.
struct look_up_scratch {
    struct capital {
        std::uint64_t hash;
        text::token* token;
    };
    gazette::detail::buffer<std::uint32_t> phrase_starts;
};

namespace detail {

/// Copies a row's number, index and unit in one go, where `hit` is all ones. A numeral is no word and keeps
/// its number.
inline void copy_tail(text::token& t, const generated::word_row& row, std::uint64_t hit) noexcept {
    constexpr std::size_t in_token = offsetof(text::token, number),
                          in_row = offsetof(generated::word_row, check_and_number);
    static_assert(offsetof(text::token, word) - in_token == offsetof(generated::word_row, index) - in_row &&
                  offsetof(text::token, unit) - in_token == offsetof(generated::word_row, unit) - in_row &&
                  sizeof t == in_token + 8 && sizeof row == in_row + 8);
    struct tail {
        std::uint32_t number;
        std::uint16_t index;
        std::uint8_t unit, reserved;
    };
    constexpr auto without_check = std::bit_cast<std::uint64_t>(tail{0xff, 0xffff, 0xff, 0xff});
    std::uint64_t own, listed;
    std::memcpy(&own, reinterpret_cast<const char*>(&t) + in_token, 8);
    std::memcpy(&listed, reinterpret_cast<const char*>(&row) + in_row, 8);
    own |= listed & without_check & hit;
    std::memcpy(reinterpret_cast<char*>(&t) + in_token, &own, 8);
}

/// What capitalised words have besides: names, and the flag of those in capitals throughout.
inline void finish_capital(text::token& t, std::string_view text, class_set names) noexcept {
    if (is_all_caps(text.substr(t.begin, t.size())))
        t.flags |= text::all_caps;
    else if (t.is(word_class::needs_caps))
        t.classes &= ~proper_classes;
    t.classes |= names;
}

/// Whether a word has a capital, at its begin or inside: "Korea", "d’Ivoire".
[[nodiscard]] inline bool has_capital(const text::token& t, std::string_view text) noexcept {
    if (t.has(text::capitalised)) return true;
    for (const char c : text.substr(t.begin, t.size())) {
        if (text::is_upper(c)) return true;
    }
    return false;
}

/// Finds the longest phrase at `first`; a proper one needs a capital at both ends.
[[nodiscard]] inline std::uint16_t longest_phrase(const text::token* first, std::string_view text) noexcept {
    std::uint32_t state = phrase_begin(first->word);
    std::uint16_t longest = 0;
    for (const text::token* t = first + 1; state != 0; ++t) {
        const std::uint32_t key = t->is_word() ? t->word : 0xff00U + static_cast<std::uint32_t>(t->kind);
        if (key == 0 || (state = phrase_step(state, key)) == 0) break;
        const std::uint16_t found = phrase_end(state);
        if (found == 0) continue;
        const bool proper = (phrase(found).classes & proper_classes) != 0;
        if (!proper || (first->has(text::capitalised) && has_capital(*t, text))) longest = found;
    }
    return longest;
}

}  // namespace detail

/// Fills classes, word, phrase, number and unit of every token.
///
/// Short loops, each over a chunk that stays in the nearest cache, and without a branch per word: so the
/// processor works on many words at once instead of waiting for each word's chain of look-ups.
inline void look_up(text::token_array& tokens, std::string_view text, look_up_scratch& scratch) {
    constexpr class_set permitted[2] = {~proper_classes, ~class_set{0}};  // without, with a capital
    constexpr std::uint32_t chunk = 256;
    std::uint64_t hashes[chunk];
    std::uint16_t candidates[chunk];
    look_up_scratch::capital capitals[chunk];
    class_set names[chunk];

    scratch.phrase_starts.resize(tokens.size() + 1);
    std::uint32_t* starts = scratch.phrase_starts.data();
    const char* const bytes = text.data();
    const auto token_count = static_cast<std::uint32_t>(tokens.size());
    const auto readable = static_cast<std::int64_t>(text.size()) - 16;  // words up to here can be read 16 bytes at once
    for (std::uint32_t base = 0; base < token_count; base += chunk) {
        const std::uint32_t count = token_count - base < chunk ? token_count - base : chunk;
        text::token* const part = &tokens[base];
        for (std::uint32_t i = 0; i < count; ++i) {
            const std::uint32_t begin = part[i].begin, size = part[i].end - begin;
            hashes[i] = begin <= readable ? hash_at(bytes + begin, size) : hash_slowly({bytes + begin, size});
        }
        for (std::uint32_t i = 0; i < count; ++i) candidates[i] = candidate_word(hashes[i]);
        std::uint32_t capital_count = 0;
        for (std::uint32_t i = 0; i < count; ++i) {
            text::token& t = part[i];
            // Masks instead of branches: half the words are in no list, which no processor foresees.
            const generated::word_row& row = word(candidates[i]);
            const std::uint64_t hit = 0 - std::uint64_t{has_hash(row, hashes[i])};
            const std::uint32_t capital = t.flags / std::uint32_t{text::capitalised} & 1U;
            t.classes = row.classes & permitted[capital] & hit;
            detail::copy_tail(t, row, hit);
            *starts = base + i;
            starts += t.classes >> static_cast<unsigned>(word_class::phrase_start) & 1U;
            capitals[capital_count] = {hashes[i], &t};
            capital_count += capital;
        }
        for (std::uint32_t i = 0; i < capital_count; ++i) names[i] = find_name(capitals[i].hash);
        for (std::uint32_t i = 0; i < capital_count; ++i) detail::finish_capital(*capitals[i].token, text, names[i]);
    }
    for (const std::uint32_t* start = scratch.phrase_starts.data(); start != starts; ++start)
        tokens[*start].phrase = detail::longest_phrase(&tokens[*start], text);
}

}  // namespace gazette::lexicon
