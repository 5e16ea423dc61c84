// Gazette: the names of agreements, by which a full name and its acronym are known to mean one.
#pragma once

#include <gazette/grammar/agreement_name.hpp>
#include <gazette/lexicon/fold.hpp>
#include <gazette/resolve/article.hpp>
#include <gazette/text/byte_class.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>

namespace gazette::resolve {

namespace detail {

inline constexpr std::uint32_t no_mention = 0xffff'ffff;

/// FNV-1a over letters and digits, folded: capitals, accents, marks and spaces make no difference.
class letter_hash {
public:
    void add(std::string_view text) noexcept {
        for (std::size_t at = 0, size = 0; at < text.size(); at += size) {
            size = 1;
            const char c = text[at];
            if (static_cast<unsigned char>(c) < 0x80) {
                if (text::is_upper(c))
                    add(static_cast<char>(c | 0x20));
                else if (text::is_lower(c) || text::is_digit(c))
                    add(c);
                continue;
            }
            if (const text::utf8_mark mark = text::mark_at(text.data() + at, text.size() - at); mark.length != 0) {
                size = mark.length;
                continue;
            }
            while (at + size < text.size() && (static_cast<unsigned char>(text[at + size]) & 0xC0U) == 0x80) ++size;
            char folded[lexicon::max_folded_size];
            const std::size_t letters = lexicon::fold(text.substr(at, size), folded);
            for (std::size_t i = 0; i < letters; ++i) add(folded[i]);
        }
    }
    [[nodiscard]] std::uint32_t value() const noexcept { return value_; }

private:
    void add(char c) noexcept { value_ = (value_ ^ static_cast<unsigned char>(c)) * 16777619U; }

    std::uint32_t value_ = 2166136261U;
};

/// The key of a name or an acronym: of the text's, of the caller's.
GAZETTE_NOINLINE [[nodiscard]] inline std::uint32_t key_of_letters(std::string_view name) noexcept {
    letter_hash hash;
    hash.add(name);
    return hash.value();
}

/// Cuts the last word off where it is this one, in the singular or plural, capitals or not.
[[nodiscard]] inline bool cut_last_word(std::string_view& name, std::string_view word) noexcept {
    std::string_view rest = name;
    if (rest.ends_with('s')) rest.remove_suffix(1);
    if (rest.size() < word.size() + 2) return false;
    const std::size_t space = rest.size() - word.size() - 1;
    if (rest[space] != ' ') return false;
    for (std::size_t i = 0; i < word.size(); ++i) {
        if ((rest[space + 1 + i] | 0x20) != word[i]) return false;
    }
    name.remove_suffix(name.size() - space);
    return true;
}

/// The name without a head for which others say another: "Paris" for "Paris Agreement", "Paris accord" and "Paris
/// climate pact".
GAZETTE_SELDOM [[nodiscard]] inline std::string_view without_head(std::string_view name) noexcept {
    for (const std::string_view head : {"agreement", "accord", "pact", "deal"}) {
        if (!cut_last_word(name, head)) continue;
        for (const std::string_view topic : {" climate", " peace"}) {
            if (name.ends_with(topic)) name.remove_suffix(topic.size());
        }
        break;
    }
    return name;
}

/// The key of a name in the text, without a year and "U.N." in front of it.
GAZETTE_SELDOM [[nodiscard]] inline std::uint32_t name_key(const article& a, token_range tokens) noexcept {
    static constexpr auto prefix = grammar::word("un", "u.n.");
    while (tokens.first + 1 < tokens.last &&
           (a.tokens[tokens.first].is(text::token_kind::numeral) || is_one(a.tokens[tokens.first], prefix)))
        ++tokens.first;
    return key_of_letters(without_head(a.text_of(tokens)));
}

/// The key of a name's initials, function words left out: "Acquisition and Cross-Servicing Agreement", "ACSA".
/// 0 for fewer than three.
[[nodiscard]] inline std::uint32_t initials_key(const article& a, token_range tokens) noexcept {
    letter_hash hash;
    int count = 0;
    for (std::uint32_t i = tokens.first; i < tokens.last; ++i) {
        const token& t = a.tokens[i];
        if (!t.is_word() || !t.has(text::capitalised)) continue;
        hash.add(a.text.substr(t.begin, static_cast<unsigned char>(a.text[t.begin]) < 0x80 ? 1 : 2));
        ++count;
    }
    return count < 3 ? 0 : hash.value();
}

/// Whether `t` can be an acronym: capitals alone, or nearly so ("AfCFTA").
[[nodiscard]] inline bool may_be_acronym(const token& t) noexcept {
    return t.is_word() && t.has(text::all_caps) && t.size() >= 3 && t.size() <= 10;
}

/// The entry with a key; nullptr where there is none. `sorted` is what sort_by_key has sorted.
GAZETTE_NOINLINE [[nodiscard]] inline agreement_name* find_key(gazette::detail::buffer<agreement_name>& sorted,
                                                               std::uint32_t key) noexcept {
    std::size_t low = 0, high = sorted.size();
    while (low < high) {
        const std::size_t middle = (low + high) / 2;
        if (sorted[middle].key < key)
            low = middle + 1;
        else
            high = middle;
    }
    return low < sorted.size() && sorted[low].key == key ? &sorted[low] : nullptr;
}

/// Heap sort: a hundred bytes of code where std::sort has two thousand, and as safe against hostile names.
GAZETTE_SELDOM inline void sort_by_key(gazette::detail::buffer<agreement_name>& entries) noexcept {
    const auto rank = [&](std::size_t i) { return std::uint64_t{entries[i].key} << 32 | entries[i].full_name.first; };
    std::size_t root = entries.size() / 2, size = entries.size();
    while (size > 1) {
        if (root > 0)
            --root;  // still building the heap
        else
            std::swap(entries[0], entries[--size]);
        for (std::size_t parent = root, child; (child = 2 * parent + 1) < size; parent = child) {
            child += child + 1 < size && rank(child) < rank(child + 1);
            if (rank(child) <= rank(parent)) break;
            std::swap(entries[parent], entries[child]);
        }
    }
}

/// Whether `x` comes before `y` in the document's list: by begin, the longer one first.
[[nodiscard]] inline bool comes_before(const agreement_mention& x, const agreement_mention& y) noexcept {
    return x.tokens.first != y.tokens.first ? x.tokens.first < y.tokens.first : x.tokens.last > y.tokens.last;
}

/// Puts mentions into text order. They come in the order of their heads and verbs, at most a few places from it, so
/// that insertion takes linear time.
inline void sort_mentions(gazette::detail::buffer<agreement_mention>& mentions) noexcept {
    for (std::size_t i = 1; i < mentions.size(); ++i) {
        const agreement_mention moved = mentions[i];
        std::size_t to = i;
        for (; to > 0 && comes_before(moved, mentions[to - 1]); --to) mentions[to] = mentions[to - 1];
        mentions[to] = moved;
    }
}

/// Merges `added`, which is in text order, into the mentions.
inline void merge_mentions(gazette::detail::buffer<agreement_mention>& mentions,
                           const gazette::detail::buffer<agreement_mention>& added) {
    std::size_t left = mentions.size(), right = added.size();
    mentions.resize(left + right);
    for (std::size_t to = mentions.size(); right > 0;) {
        const bool take_left = left > 0 && comes_before(added[right - 1], mentions[left - 1]);
        mentions[--to] = take_left ? mentions[--left] : added[--right];
    }
}

/// Whether a nominal is taken up again by an article or demonstrative: "the pact", "this treaty".
[[nodiscard]] inline bool is_definite(const token* first) noexcept { return is_one(first[-1], "the", "this", "that"); }

}  // namespace detail

/// Lists the names and acronyms of the text by their keys, which are set.
GAZETTE_SELDOM inline void list_names(article& a) {
    using namespace detail;
    agreement_scratch& s = a.agreements;
    s.names.clear();
    for (agreement_mention& m : s.mentions) {
        if (m.entry != no_entry)
            m.key = key_of_letters(without_head(a.own.value(m.entry)));
        else if (m.form == agreement_form::named)
            m.key = name_key(a, m.tokens);
        else if (m.form != agreement_form::acronym)
            continue;
        else if (m.full_name.first != m.full_name.last)
            m.key = name_key(a, m.full_name);
        push(s.names, m.key, m.tokens);
    }
    sort_by_key(s.names);
}

}  // namespace gazette::resolve
