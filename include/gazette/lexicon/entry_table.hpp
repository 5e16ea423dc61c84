// Gazette: the table in which a caller's own entries are looked up: one probe for each word of an entry.
#pragma once

#include <gazette/lexicon/byte_store.hpp>
#include <gazette/lexicon/fold.hpp>
#include <gazette/lexicon/lexicon.hpp>
#include <gazette/text/token.hpp>

#include <cstddef>
#include <cstdint>
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
    std::uint32_t next = 0;      ///< an earlier entry of the same words, plus one; 0 for none
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
        if (!has_letters(t)) return mix(static_cast<std::uint64_t>(shape_of(t.kind)) + 1, 0x9E37'79B9'7F4A'7C15);
        if (t.is_mark()) return hash_slowly(text.substr(t.begin, t.size()));  // "@": the fast way folds letters alone
        return lexicon::hash_of(text.data() + t.begin, t.size(), text.size() - t.begin);
    }

    /// Adds an entry of `count` tokens of `text`. It replaces one of the same words, capitals and kind: that keeps its
    /// row, but is found no more. False: it has too many tokens, one is too long, or there is no room.
    bool add(const text::token* tokens, std::size_t count, std::string_view text, entry_row row,
             std::string_view value) {
        if (count == 0 || count > most_words || text.size() > 60000 || value.size() > 60000) return false;
        for (std::size_t i = 0; i < count; ++i) {
            char folded[max_folded_size];  // a word that fills it may have been cut
            if (fold(text.substr(tokens[i].begin, tokens[i].size()), folded) == max_folded_size) return false;
        }
        if (rows_.size() >= 0xffff'fff0 || !bytes_.reserve(text.size() + value.size() + count * (max_folded_size + 1)))
            return false;
        append(tokens, count, text, row, value);
        std::uint64_t state = 0;
        for (std::size_t i = 0; i < count; ++i) {
            state = step(state, hash_of(tokens[i], text));
            slot& s = insert(state, i == 0);
            if (i + 1 < count) continue;
            row.next = s.entry;
            rows_.push_back(row);
            s.entry = static_cast<std::uint32_t>(rows_.size());
            drop_replaced(rows_.back(), count);
            if (count == 1) lone_.add(state);
        }
        return true;
    }

    /// How well the states are spread over the slots.
    struct spread {
        std::size_t states = 0, slots = 0;
        std::size_t probes = 0;  ///< slots looked at to find each state once
    };
    [[nodiscard]] spread measure() const noexcept {
        spread all{used_, slots_.size(), 0};
        for (std::size_t at = 0; at < slots_.size(); ++at) {
            if (slots_[at].state != 0) all.probes += ((at - home(slots_[at].state)) & (slots_.size() - 1)) + 1;
        }
        return all;
    }

    /// Whether an entry may begin with a word of this hash: mostly false for the others.
    [[nodiscard]] bool may_begin(std::uint64_t hash) const noexcept { return begins_.may_have(step(0, hash)); }
    /// Whether all entries begin with a capital, so that other words need no look.
    [[nodiscard]] bool only_capitals() const noexcept { return only_capitals_; }

    /// The longest entry at `first`, whose hash is `hash`, of those that `fits(row, words)` takes.
    struct found {
        std::uint32_t row = 0;    ///< its number, plus one; 0 for none
        std::uint32_t words = 0;  ///< tokens
    };
    template <class Fits>
    [[nodiscard]] found longest(const text::token* first, std::uint64_t hash, std::string_view text,
                                Fits fits) const noexcept {
        found best;
        std::uint64_t state = step(0, hash);
        for (std::uint32_t words = 1;; ++words) {
            if (words > 1 || lone_.may_have(state)) {  // else it only begins entries: no need to touch the table
                const slot* const s = find(state);
                if (s == nullptr) return best;
                for (std::uint32_t e = s->entry; e != 0; e = rows_[e - 1].next) {
                    if (!is_written(rows_[e - 1], first, words, text) || !fits(rows_[e - 1], words)) continue;
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
        return {bytes_.at(r.mention), r.mention_size};
    }
    [[nodiscard]] std::string_view value(const entry_row& r) const noexcept {
        return r.value_size == 0 ? mention(r) : std::string_view(bytes_.at(r.value), r.value_size);
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
        return mix(state ^ 0xA076'1D64'78BD'642F, hash ^ 0xE703'7ED1'A0B4'28DB) | std::uint64_t{1} << 63;  // never 0
    }

    /// Whether a token goes by its letters; most marks go by their kind.
    [[nodiscard]] static bool has_letters(const text::token& t) noexcept {
        return !t.is_mark() || t.is(text::token_kind::other) || t.is(text::token_kind::currency);
    }
    /// Quotation marks of all shapes are alike.
    [[nodiscard]] static text::token_kind shape_of(text::token_kind k) noexcept {
        using enum text::token_kind;
        const bool doubled = (k >= quote_straight && k <= quote_low) || k == guillemet_left || k == guillemet_right;
        if (doubled) return quote_straight;
        return k >= single_straight && k <= backtick ? single_straight : k;
    }

    /// Copies an entry's words folded, its mention and its value.
    void append(const text::token* tokens, std::size_t count, std::string_view text, entry_row& row,
                std::string_view value) noexcept {
        row.folded = bytes_.add({});
        for (std::size_t i = 0; i < count; ++i) {
            const std::string_view word = text.substr(tokens[i].begin, tokens[i].size());
            char folded[max_folded_size];
            const std::size_t size = has_letters(tokens[i]) ? fold(word, folded) : 0;
            folded[size] = '\n';
            static_cast<void>(bytes_.add({folded, size + 1}));
            const unsigned capital = tokens[i].has(text::capitalised), caps = is_all_caps(word);
            row.capitals = static_cast<std::uint16_t>(row.capitals | capital << i);
            row.all_caps = static_cast<std::uint16_t>(row.all_caps | caps << i);
        }
        only_capitals_ = only_capitals_ && (row.capitals & 1U) != 0;
        row.mention = bytes_.add(text);
        row.mention_size = static_cast<std::uint16_t>(text.size());
        row.value = bytes_.add(value);
        row.value_size = static_cast<std::uint16_t>(value.size());
    }

    /// Whether the tokens are the entry's, letter by letter and with its capitals: hashes are not taken on trust.
    [[nodiscard]] bool is_written(const entry_row& row, const text::token* tokens, std::uint32_t count,
                                  std::string_view text) const noexcept {
        const char* expected = bytes_.at(row.folded);
        for (std::uint32_t i = 0; i < count; ++i) {
            const text::token& t = tokens[i];
            const std::string_view word = text.substr(t.begin, t.size());
            if ((row.capitals >> i & 1U) != 0 && !t.has(text::capitalised)) return false;
            if ((row.all_caps >> i & 1U) != 0 && !is_all_caps(word)) return false;
            char folded[max_folded_size];
            const std::size_t size = has_letters(t) ? fold(word, folded) : 0;
            for (std::size_t at = 0; at < size; ++at) {  // no word has a line end: nothing is read beyond one
                if (expected[at] != folded[at]) return false;
            }
            if (expected[size] != '\n') return false;
            expected += size + 1;
        }
        return true;
    }

    /// Takes what the newest entry replaces out of the list behind it: at most one, so that lists stay short.
    void drop_replaced(entry_row& newest, std::size_t words) noexcept {
        for (std::uint32_t* link = &newest.next; *link != 0; link = &rows_[*link - 1].next) {
            const entry_row& old = rows_[*link - 1];
            if (old.kind != newest.kind || old.capitals != newest.capitals || old.all_caps != newest.all_caps ||
                folded(old, words) != folded(newest, words))
                continue;
            *link = old.next;
            return;
        }
    }
    /// An entry's words as append() has folded them.
    [[nodiscard]] std::string_view folded(const entry_row& row, std::size_t words) const noexcept {
        const char* const begin = bytes_.at(row.folded);
        const char* end = begin;
        for (; words != 0; ++end) words -= *end == '\n';
        return {begin, static_cast<std::size_t>(end - begin)};
    }

    /// The slot at which the search for a state begins.
    [[nodiscard]] std::size_t home(std::uint64_t state) const noexcept { return state >> 20 & (slots_.size() - 1); }

    [[nodiscard]] const slot* find(std::uint64_t state) const noexcept {
        const std::size_t mask = slots_.size() - 1;
        for (std::size_t at = home(state);; at = (at + 1) & mask) {
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
        std::size_t at = home(s.state);
        while (slots_[at].state != 0) at = (at + 1) & mask;
        prefixes_.add(s.state);
        if (s.first) begins_.add(s.state);
        return slots_[at] = s;
    }

    void grow() {
        std::vector<slot> old(slots_.size() * 2);  // all memory first: what throws changes nothing
        bitmap wider;
        wider.reset(old.size() * 4);
        old.swap(slots_);
        prefixes_ = std::move(wider);
        for (const slot& s : old) {
            if (s.state != 0) place(s);
        }
    }

    void grow_begins() {
        bitmap begins, lone;
        begins.reset(first_bits_ * 2);
        lone.reset(first_bits_ * 2);
        begins_ = std::move(begins);
        lone_ = std::move(lone);
        first_bits_ *= 2;
        for (const slot& s : slots_) {
            if (s.first) begins_.add(s.state);
            if (s.first && s.entry != 0) lone_.add(s.state);
        }
    }

    std::vector<entry_row> rows_;
    byte_store bytes_;
    std::vector<slot> slots_ = std::vector<slot>(64);  // a power of two many, half of them empty or more
    bitmap prefixes_, begins_, lone_;  // all states; after one word; after one word that is an entry
    std::size_t used_ = 0, firsts_ = 0, first_bits_ = 64;
    bool only_capitals_ = true;
};

}  // namespace gazette::lexicon
