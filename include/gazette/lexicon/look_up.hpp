// Gazette: giving every token its classes: one probe a word, two for capitalised ones, then the phrases.
#pragma once

#include <gazette/lexicon/fold.hpp>
#include <gazette/lexicon/lexicon.hpp>
#include <gazette/text/tokenize.hpp>

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace gazette::lexicon {

/// Scratch of look_up, and what it leaves for those who come next.
struct look_up_scratch {
    /// In text order the tokens of the classes that look_up was asked to note, those that may begin a phrase, and those
    /// with one of the flags anchor, capitalised, paragraph_start: every grammar begins at one. A third of all.
    gazette::detail::buffer<std::uint32_t> noted;
    /// The tokens that have a phrase, and some that have none.
    gazette::detail::buffer<std::uint32_t> phrase_starts;

    /// Notes every token: for texts with entries of the caller's, which may begin with any word.
    void note_all(const text::token_array& tokens) {
        noted.resize(tokens.size());
        for (std::uint32_t i = 0; i < noted.size(); ++i) noted[i] = i;
    }
};

namespace detail {

/// Adds a word's number, index and unit; a numeral is no word and keeps its number.
inline void add_rest(text::token& t, const word_row& row) noexcept {
#if defined(__BYTE_ORDER__) && __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
    constexpr std::size_t at = offsetof(text::token, number);  // in one go
    static_assert(offsetof(text::token, word) == at + 4 && offsetof(text::token, unit) == at + 6 && sizeof t == at + 8);
    std::uint64_t rest;
    std::memcpy(&rest, reinterpret_cast<const char*>(&t) + at, 8);
    rest |= row.rest & ~word_row::check;
    std::memcpy(reinterpret_cast<char*>(&t) + at, &rest, 8);
#else
    t.number |= row.number();
    t.word = row.index();
    t.unit = row.unit();
#endif
}

/// What capitalised words have besides: names, and the flag of those in capitals throughout.
inline void finish_capital(text::token& t, std::string_view text, class_set names) noexcept {
    const bool told = t.size() > 1 && text::is_lower(text[t.begin + 1]);  // as most are
    if (!told && is_all_caps(text.substr(t.begin, t.size())))
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

/// What stands for a token in phrases: its word, else the kind of mark; 0 for words that are in no list.
[[nodiscard]] inline std::uint32_t phrase_key(const text::token& t) noexcept {
    const std::uint32_t is_word = 0U - std::uint32_t{t.is_word()};  // a mask instead of a branch
    return (t.word & is_word) | ((0xff00U + static_cast<std::uint32_t>(t.kind)) & ~is_word);
}

/// Finds the longest phrase at `first`; a proper one needs a capital at both ends.
[[nodiscard]] inline std::uint16_t longest_phrase(const text::token* first, std::string_view text) noexcept {
    std::uint32_t state = phrase_begin(first->word);
    std::uint16_t longest = 0;
    for (const text::token* t = first + 1; state != 0; ++t) {
        const std::uint32_t key = phrase_key(*t);
        if (key == 0 || t->has(text::paragraph_start) || (state = phrase_step(state, key)) == 0) break;
        const std::uint16_t found = phrase_end(state);
        if (found == 0) continue;
        const bool proper = (phrase(found).classes & proper_classes) != 0;
        if (!proper || (first->has(text::capitalised) && has_capital(*t, text))) longest = found;
    }
    return longest;
}

/// Gives the tokens of `starts` their phrases. One word in eight begins some phrase, and few of them do here: the
/// next word tells most, without a branch.
inline void find_phrases(text::token_array& tokens, std::string_view text,
                         gazette::detail::buffer<std::uint32_t>& starts) noexcept {
    std::size_t kept = 0;
    for (const std::uint32_t start : starts) {
        const text::token* const t = &tokens[start];
        starts[kept] = start;
        kept += may_begin_phrase(t->word, phrase_key(t[1]));
    }
    starts.resize(kept);
    for (const std::uint32_t start : starts) tokens[start].phrase = longest_phrase(&tokens[start], text);
}

}  // namespace detail

/// Fills classes, word, phrase, number and unit of every token, and lists those that have one of `noted_classes`.
///
/// Short loops, each over a chunk that stays in the nearest cache, and without a branch per word: so the
/// processor works on many words at once instead of waiting for each word's chain of look-ups.
inline void look_up(text::token_array& tokens, std::string_view text, look_up_scratch& scratch,
                    class_set noted_classes) {
    constexpr class_set permitted[2] = {~proper_classes, ~class_set{0}};  // without, with a capital
    noted_classes |= classes(word_class::phrase_start);
    constexpr std::uint32_t noted_flags = text::capitalised | text::paragraph_start | text::anchor;
    constexpr std::uint32_t chunk = 512;
    std::uint64_t hashes[chunk];
    std::uint16_t slots[chunk];
    std::uint32_t capitals[chunk];
    std::uint32_t name_slots[chunk];

    const auto token_count = static_cast<std::uint32_t>(tokens.size());
    scratch.noted.resize(std::size_t{token_count} + 1);
    scratch.phrase_starts.resize(std::size_t{token_count} + 1);
    std::uint32_t* noted = scratch.noted.data();
    std::uint32_t* phrase_starts = scratch.phrase_starts.data();
    const char* const bytes = text.data();
    for (std::uint32_t base = 0; base < token_count; base += chunk) {
        const std::uint32_t count = token_count - base < chunk ? token_count - base : chunk;
        text::token* const part = &tokens[base];
        // Words up to here can be read 16 bytes at once.
        std::uint32_t safe = count;
        while (safe != 0 && text.size() - part[safe - 1].begin < 16) --safe;
        for (std::uint32_t i = 0; i < safe; ++i) {
            hashes[i] = hash_at(bytes + part[i].begin, part[i].end - part[i].begin);
            slots[i] = word_slot(hashes[i]);
            prefetch_word(slots[i]);
        }
        for (std::uint32_t i = safe; i < count; ++i) {
            hashes[i] = hash_slowly({bytes + part[i].begin, part[i].size()});
            slots[i] = word_slot(hashes[i]);
        }
        std::uint32_t* const noted_before = noted;
        for (std::uint32_t i = 0; i < count; ++i) {
            text::token& t = part[i];
            const word_row row = word_at(slots[i], hashes[i]);
            const std::uint32_t capital = t.flags / std::uint32_t{text::capitalised} & 1U;
            t.classes = row.classes & permitted[capital];
            detail::add_rest(t, row);
            *noted = base + i;
            noted += ((t.classes & noted_classes) | (t.flags & noted_flags)) != 0;
        }
        std::uint32_t capital_count = 0;
        for (const std::uint32_t* at = noted_before; at != noted; ++at) {
            const text::token& t = tokens[*at];
            capitals[capital_count] = *at - base;
            capital_count += t.flags / std::uint32_t{text::capitalised} & 1U;
            *phrase_starts = *at;
            phrase_starts += t.classes >> static_cast<unsigned>(word_class::phrase_start) & 1U;
        }
        for (std::uint32_t i = 0; i < capital_count; ++i) {
            name_slots[i] = name_slot(hashes[capitals[i]]);
            prefetch_name(name_slots[i]);
        }
        for (std::uint32_t i = 0; i < capital_count; ++i)
            detail::finish_capital(part[capitals[i]], text, name_at(name_slots[i], hashes[capitals[i]]));
    }
    scratch.noted.resize(static_cast<std::size_t>(noted - scratch.noted.data()));
    scratch.phrase_starts.resize(static_cast<std::size_t>(phrase_starts - scratch.phrase_starts.data()));
    detail::find_phrases(tokens, text, scratch.phrase_starts);
}

}  // namespace gazette::lexicon
