// Gazette: the table in which a caller's own entries are looked up: one probe for each word of an entry.
#pragma once

#include <gazette/lexicon/fold.hpp>
#include <gazette/lexicon/lexicon.hpp>
#include <gazette/text/token.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace gazette::lexicon {

/// What a table knows of an entry beside its words.
struct entry_row {
    std::uint32_t folded = 0;   ///< where its words begin in the table's bytes, folded, a line end after each
    std::uint32_t mention = 0;  ///< where its mention begins, as it was added …
    std::uint32_t value = 0;    ///< … and its value; an empty one is the mention
    std::uint16_t mention_size = 0;
    std::uint16_t value_size = 0;
    std::uint32_t next = 0;      ///< another entry of the same words, plus one; 0 for none
    std::uint16_t capitals = 0;  ///< bit n: word n begins with a capital …
    std::uint16_t all_caps = 0;  ///< … or has nothing but capitals
    std::uint8_t kind = 0;       ///< gazette::kind
    std::uint8_t form = 0;       ///< country_form or agreement_form
    std::uint16_t country = 0;   ///< the lexicon's index of its country; 0 where the code is none of the lexicon's
};

/// Entries under the hashes of their words. Each begin of an entry ("Anna", "Anna Maria") stands in one hash table:
/// a search goes on as long as it finds one. Bitmaps in front of it spare most words the probe: a table of many
/// entries is in no cache.
class entry_table {
public:
    static constexpr unsigned most_words = 16;

    /// The hash of a word or mark by which tables know it.
    [[nodiscard]] static std::uint64_t hash_of(const text::token& t, std::string_view text) noexcept {
        if (t.is_mark()) return mix(static_cast<std::uint64_t>(t.kind) + 1, 0x9E37'79B9'7F4A'7C15);
        return lexicon::hash_of(text.data() + t.begin, t.size(), text.size() - t.begin);
    }

    /// Adds an entry of `count` tokens of `text`. False: it has too many, or there is no room.
    bool add(const text::token* tokens, std::size_t count, std::string_view text, entry_row row,
             std::string_view value) {
        if (count == 0 || count > most_words || text.size() > 60000 || value.size() > 60000) return false;
        if (bytes_.size() > 0xffff'ffff - 400'000 || rows_.size() >= 0xffff'fff0) return false;
        append(tokens, count, text, row, value);
        std::uint64_t state = 0;
        for (std::size_t i = 0; i < count; ++i) {
            state = step(state, hash_of(tokens[i], text));
            slot& s = insert(state, i == 0);
            if (i + 1 < count) continue;
            row.next = s.entry;
            rows_.push_back(row);
            s.entry = static_cast<std::uint32_t>(rows_.size());
            if (count == 1) lone_.add(state);
        }
        return true;
    }

    /// Whether an entry may begin with a word of this hash: mostly false for the others.
    [[nodiscard]] bool may_begin(std::uint64_t hash) const noexcept { return begins_.may_have(step(0, hash)); }
    /// Whether all entries begin with a capital, so that other words need no look.
    [[nodiscard]] bool only_capitals() const noexcept { return only_capitals_; }

    /// The longest entry at `first`, whose hash is `hash`.
    struct found {
        std::uint32_t row = 0;    ///< its number, plus one; 0 for none
        std::uint32_t words = 0;  ///< tokens
    };
    [[nodiscard]] found longest(const text::token* first, std::uint64_t hash, std::string_view text) const noexcept {
        found best;
        std::uint64_t state = step(0, hash);
        for (std::uint32_t words = 1;; ++words) {
            if (words > 1 || lone_.may_have(state)) {  // else it only begins entries: no need to touch the table
                const slot* const s = find(state);
                if (s == nullptr) return best;
                for (std::uint32_t e = s->entry; e != 0; e = rows_[e - 1].next) {
                    if (!is_written(rows_[e - 1], first, words, text)) continue;
                    best = {e, words};
                    break;
                }
            }
            const text::token& next = first[words];
            if (words == most_words || next.has(text::paragraph_start)) return best;
            state = step(state, hash_of(next, text));
            if (!prefixes_.may_have(state)) return best;
        }
    }

    [[nodiscard]] std::size_t size() const noexcept { return rows_.size(); }
    [[nodiscard]] const entry_row& row(std::size_t i) const noexcept { return rows_[i]; }
    [[nodiscard]] std::string_view mention(const entry_row& r) const noexcept {
        return {bytes_.data() + r.mention, r.mention_size};
    }
    [[nodiscard]] std::string_view value(const entry_row& r) const noexcept {
        return r.value_size == 0 ? mention(r) : std::string_view(bytes_.data() + r.value, r.value_size);
    }

private:
    struct slot {
        std::uint64_t state = 0;  ///< 0 where it is empty
        std::uint32_t entry = 0;  ///< the entry that ends here, plus one; 0 for none
        bool first = false;       ///< after one word
    };

    /// A set that may take what it does not have for its own: one bit of many, for each.
    class bitmap {
    public:
        void reset(std::size_t bits) { words_.assign(bits / 64, 0); }
        void add(std::uint64_t hash) noexcept { words_[index(hash)] |= bit(hash); }
        [[nodiscard]] bool may_have(std::uint64_t hash) const noexcept {
            return (words_[index(hash)] & bit(hash)) != 0;
        }

    private:
        [[nodiscard]] std::size_t index(std::uint64_t hash) const noexcept { return hash >> 6 & (words_.size() - 1); }
        [[nodiscard]] static std::uint64_t bit(std::uint64_t hash) noexcept { return std::uint64_t{1} << hash % 64; }

        std::vector<std::uint64_t> words_ = std::vector<std::uint64_t>(1);
    };

    [[nodiscard]] static std::uint64_t step(std::uint64_t state, std::uint64_t hash) noexcept {
        return mix(state ^ 0xA076'1D64'78BD'642F, hash ^ 0xE703'7ED1'A0B4'28DB) | 1U << 31;  // never 0
    }

    /// Copies an entry's words folded, its mention and its value.
    void append(const text::token* tokens, std::size_t count, std::string_view text, entry_row& row,
                std::string_view value) {
        row.folded = static_cast<std::uint32_t>(bytes_.size());
        for (std::size_t i = 0; i < count; ++i) {
            const std::string_view word = text.substr(tokens[i].begin, tokens[i].size());
            char folded[max_folded_size];
            if (!tokens[i].is_mark()) bytes_.append(folded, fold(word, folded));
            bytes_.push_back('\n');
            const unsigned capital = tokens[i].has(text::capitalised), caps = is_all_caps(word);
            row.capitals = static_cast<std::uint16_t>(row.capitals | capital << i);
            row.all_caps = static_cast<std::uint16_t>(row.all_caps | caps << i);
        }
        only_capitals_ = only_capitals_ && (row.capitals & 1U) != 0;
        row.mention = static_cast<std::uint32_t>(bytes_.size());
        row.mention_size = static_cast<std::uint16_t>(text.size());
        bytes_.append(text);
        row.value = static_cast<std::uint32_t>(bytes_.size());
        row.value_size = static_cast<std::uint16_t>(value.size());
        bytes_.append(value);
    }

    /// Whether the tokens are the entry's, letter by letter and with its capitals: hashes are not taken on trust.
    [[nodiscard]] bool is_written(const entry_row& row, const text::token* tokens, std::uint32_t count,
                                  std::string_view text) const noexcept {
        std::string_view expected = std::string_view(bytes_).substr(row.folded);
        for (std::uint32_t i = 0; i < count; ++i) {
            const text::token& t = tokens[i];
            const std::string_view word = text.substr(t.begin, t.size());
            if ((row.capitals >> i & 1U) != 0 && !t.has(text::capitalised)) return false;
            if ((row.all_caps >> i & 1U) != 0 && !is_all_caps(word)) return false;
            char folded[max_folded_size];
            const std::size_t size = t.is_mark() ? 0 : fold(word, folded);
            if (expected.substr(0, size) != std::string_view(folded, size) || expected[size] != '\n') return false;
            expected.remove_prefix(size + 1);
        }
        return true;
    }

    [[nodiscard]] const slot* find(std::uint64_t state) const noexcept {
        const std::size_t mask = slots_.size() - 1;
        for (std::size_t at = state >> 20 & mask;; at = (at + 1) & mask) {
            if (slots_[at].state == state) return &slots_[at];
            if (slots_[at].state == 0) return nullptr;
        }
    }

    slot& insert(std::uint64_t state, bool first) {
        if (const slot* const known = find(state); known != nullptr) return const_cast<slot&>(*known);
        if ((used_ + 1) * 2 > slots_.size()) grow();
        if (first && (firsts_ + 1) * 16 > first_bits_) grow_begins();
        ++used_;
        firsts_ += first;
        return place({state, 0, first});
    }

    /// Puts a new state into its slot and the bitmaps.
    slot& place(const slot& s) noexcept {
        const std::size_t mask = slots_.size() - 1;
        std::size_t at = s.state >> 20 & mask;
        while (slots_[at].state != 0) at = (at + 1) & mask;
        prefixes_.add(s.state);
        if (s.first) begins_.add(s.state);
        return slots_[at] = s;
    }

    void grow() {
        const std::vector<slot> old = std::move(slots_);
        slots_.assign(old.size() * 2, slot{});
        prefixes_.reset(slots_.size() * 4);
        for (const slot& s : old) {
            if (s.state != 0) place(s);
        }
    }

    void grow_begins() {
        begins_.reset(first_bits_ *= 2);
        lone_.reset(first_bits_);
        for (const slot& s : slots_) {
            if (s.first) begins_.add(s.state);
            if (s.first && s.entry != 0) lone_.add(s.state);
        }
    }

    std::vector<entry_row> rows_;
    std::string bytes_;
    std::vector<slot> slots_ = std::vector<slot>(64);  // a power of two many, half of them empty or more
    bitmap prefixes_, begins_, lone_;  // all states; after one word; after one word that is an entry
    std::size_t used_ = 0, firsts_ = 0, first_bits_ = 64;
    bool only_capitals_ = true;
};

}  // namespace gazette::lexicon
