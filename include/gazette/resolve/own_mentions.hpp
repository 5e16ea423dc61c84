// Gazette: finding the caller's own entries in a text.
#pragma once

#include <gazette/kind.hpp>
#include <gazette/resolve/article.hpp>

#include <cstdint>
#include <string_view>

namespace gazette::resolve {

/// Whether a hyphen without blanks joins two words with capitals: "Jean-Claude", but not "anti-Claude", "Claude-led".
[[nodiscard]] inline bool is_hyphened(const token* hyphen) noexcept {
    return hyphen->is(text::token_kind::hyphen) && !hyphen->has(text::space_before) &&
           !hyphen[1].has(text::space_before) && hyphen[-1].has(text::capitalised) && hyphen[1].has(text::capitalised);
}

/// Lists a.own.mentions and gives their tokens word_class::user_entry. Costs nothing where the caller has no entries.
inline void find_own_mentions(article& a) {
    own_scratch& own = a.own;
    own.mentions.clear();
    if (own.table == nullptr || own.table->size() == 0) return;
    const lexicon::entry_table& table = *own.table;
    constexpr lexicon::class_set mark = lexicon::classes(lexicon::word_class::user_entry);
    const unsigned wanted = table.only_capitals() ? unsigned{text::capitalised} : 0;
    const auto count = static_cast<std::uint32_t>(a.tokens.size());
    constexpr std::uint32_t chunk = 256;
    std::uint64_t hashes[chunk];
    std::uint32_t words[chunk];
    std::uint32_t free = 0;  // no token before it belongs to an entry
    for (std::uint32_t base = 0; base < count; base += chunk) {
        const std::uint32_t end = count - base < chunk ? count : base + chunk;
        std::uint32_t found = 0, kept = 0;
        for (std::uint32_t i = base; i < end; ++i) {
            words[found] = i;
            found += (a.tokens[i].flags & wanted) == wanted;
        }
        for (std::uint32_t n = 0; n < found; ++n) {  // in place: what may begin an entry
            const std::uint64_t hash = lexicon::entry_table::hash_of(a.tokens[words[n]], a.text);
            hashes[kept] = hash;
            words[kept] = words[n];
            kept += table.may_begin(hash);
        }
        for (std::uint32_t n = 0; n < kept; ++n) {
            const std::uint32_t first = words[n];
            if (first < free) continue;
            const token* const t = &a.tokens[first];
            // A person's name is no part of a longer one.
            const auto fits = [t](const lexicon::entry_row& row, std::uint32_t length) {
                return row.kind != static_cast<std::uint8_t>(kind::person) ||
                       (!is_hyphened(t - 1) && !is_hyphened(t + length));
            };
            const lexicon::entry_table::found match = table.longest(t, hashes[n], a.text, fits);
            if (match.row == 0) continue;
            const token_range tokens{first, first + match.words};
            for (std::uint32_t i = tokens.first; i < tokens.last; ++i) a.tokens[i].classes |= mark;
            own.mentions.push_back({tokens, match.row - 1});
            free = tokens.last;
        }
    }
}

/// Whether an entry of the caller's has one of the tokens.
[[nodiscard]] inline bool has_own(const article& a, token_range tokens) noexcept {
    if (a.own.mentions.empty()) return false;
    for (std::uint32_t i = tokens.first; i < tokens.last; ++i) {
        if (a.tokens[i].is(lexicon::word_class::user_entry)) return true;
    }
    return false;
}

}  // namespace gazette::resolve
