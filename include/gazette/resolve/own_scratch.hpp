// Gazette: where the caller's own entries stand in a text, and what finding them keeps from text to text.
#pragma once

#include <gazette/detail/buffer.hpp>
#include <gazette/kind.hpp>
#include <gazette/lexicon/entry_table.hpp>
#include <gazette/resolve/person_candidate.hpp>
#include <gazette/resolve/token_range.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace gazette::resolve {

/// A place where an entry of the caller's stands.
struct own_mention {
    token_range tokens;
    std::uint32_t entry = 0;  ///< its number in the table
};

struct own_scratch {
    const lexicon::entry_table* table = nullptr;    ///< nullptr: the caller has none
    gazette::detail::buffer<own_mention> mentions;  ///< in text order; they do not overlap
    gazette::detail::buffer<person_candidate> candidates;

    [[nodiscard]] const lexicon::entry_row& row(const own_mention& m) const noexcept { return table->row(m.entry); }
    /// An entry's full name, or its country's code.
    [[nodiscard]] std::string_view value(entry_id entry) const noexcept {
        return table->value(table->row(static_cast<std::size_t>(entry)));
    }
    [[nodiscard]] bool is(const own_mention& m, kind k) const noexcept {
        return row(m).kind == static_cast<std::uint8_t>(k);
    }
    /// The mention that covers a token which has word_class::user_entry.
    [[nodiscard]] const own_mention& at(std::uint32_t token) const noexcept {
        std::size_t low = 0, high = mentions.size();
        while (high - low > 1) {
            const std::size_t middle = (low + high) / 2;
            (mentions[middle].tokens.first <= token ? low : high) = middle;
        }
        return mentions[low];
    }
};

}  // namespace gazette::resolve
