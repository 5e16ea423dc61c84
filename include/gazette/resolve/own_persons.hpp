// Gazette: the caller's own persons among the candidates: they are persons without a doubt, and the candidates that
// overlap with any entry of the caller's are none.
#pragma once

#include <gazette/resolve/own_mentions.hpp>
#include <gazette/resolve/person_candidates.hpp>

#include <cstdint>
#include <string_view>

namespace gazette::resolve {

/// Candidates of the caller's have groups from here on, each its own.
inline constexpr std::uint32_t first_own_group = 0x8000'0000;

[[nodiscard]] inline bool is_own(const person_candidate& c) noexcept { return c.group >= first_own_group; }

/// The full name that the caller's entry gives a candidate of the caller's.
[[nodiscard]] inline std::string_view own_name(const article& a, const person_candidate& c) noexcept {
    return a.own.table->value(a.own.row(a.own.mentions[c.group - first_own_group]));
}

/// The part of a full name that links its mentions to others: all of it, unless it is longer than anybody's. So a
/// mention costs no more, whatever the caller calls him.
[[nodiscard]] inline std::string_view linking_name(const article& a, const person_candidate& c) noexcept {
    return own_name(a, c).substr(0, 256);
}

/// Fills in what links a candidate to others, from the entry's full name: the keys that person_proposer::set_keys
/// would give its words, wherever the text has it.
inline void set_keys(std::string_view name, person_candidate& c) noexcept {
    using lexicon::word_class;
    name_keys keys(c);
    while (!name.empty()) {
        const std::size_t blank = name.find_first_of(" \t\r\n");
        std::string_view piece = name.substr(0, blank);
        name = blank == name.npos ? std::string_view{} : name.substr(blank + 1);
        const bool small = !piece.empty() && text::is_lower(piece[0]);
        if (piece.ends_with(',')) piece.remove_suffix(1);
        if (piece.ends_with('.') && piece.find('.') + 1 == piece.size()) piece.remove_suffix(1);
        lexicon::class_set classes = 0;
        while (!piece.empty()) {
            const std::size_t hyphen = piece.find('-');
            const std::uint64_t hash = lexicon::hash_slowly(piece.substr(0, hyphen));
            classes = lexicon::find_word(hash).classes;
            const bool particle = (classes & lexicon::classes(word_class::name_particle)) != 0;
            piece = hyphen == piece.npos ? std::string_view{} : piece.substr(hyphen + 1);
            if (particle && (small || !piece.empty())) continue;  // "al-Assad" is remembered as "Assad"
            if (c.words == 0 && keys.word_is_empty()) {
                const lexicon::class_set names = lexicon::find_name(hash);
                const bool male = (names & lexicon::classes(word_class::given_male)) != 0;
                const bool female = (names & lexicon::classes(word_class::given_female)) != 0;
                if (male != female) c.gender = male ? 1 : 2;
            }
            keys.add_part(key_of_hash(hash));
        }
        const bool suffix = c.words != 0 && (classes & lexicon::classes(word_class::name_suffix)) != 0;
        if (suffix) keys.drop_word();
        if (keys.word_is_empty()) continue;
        keys.end_word();
        if (c.words < 100) ++c.words;
    }
    if (c.words == 0) c.words = 1, c.first_key = c.last_key = 1;  // particles alone: linked to their like
    keys.end_name();
}

/// Puts the caller's persons among the candidates and takes out those that overlap with entries.
inline void add_own_persons(article& a) {
    own_scratch& own = a.own;
    auto& candidates = a.persons.candidates;
    own.candidates.clear();
    std::uint32_t next = 0;
    const auto add_before = [&](std::uint32_t token) {
        for (; next < own.mentions.size() && own.mentions[next].tokens.first < token; ++next) {
            const own_mention& m = own.mentions[next];
            if (!own.is(m, kind::person)) continue;
            person_candidate c;
            c.tokens = m.tokens;
            c.group = first_own_group + next;
            set_keys(linking_name(a, c), c);
            own.candidates.push_back(c);
        }
    };
    for (const person_candidate& c : candidates) {
        if (has_own(a, c.tokens)) continue;
        add_before(c.tokens.first);
        own.candidates.push_back(c);
    }
    add_before(static_cast<std::uint32_t>(a.tokens.size()));
    candidates.resize(own.candidates.size());
    for (std::size_t i = 0; i < candidates.size(); ++i) candidates[i] = own.candidates[i];
}

/// The full names that the caller gave to the article's persons.
inline void name_own_persons(article& a) {
    auto& names = a.found->own_names;
    names.resize(a.found->person_names.size());
    for (const std::uint32_t i : a.persons.found) {
        const person_candidate& c = a.persons.candidates[i];
        if (is_own(c) && c.entity != no_entity)
            names[static_cast<std::size_t>(c.entity)] = own_name(a, c);
    }
}

}  // namespace gazette::resolve
