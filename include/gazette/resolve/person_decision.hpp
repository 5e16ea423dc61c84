// Gazette: which candidates are persons.
#pragma once

#include <gazette/resolve/own_persons.hpp>
#include <gazette/resolve/person_memory.hpp>
#include <gazette/resolve/person_score.hpp>

#include <cstdint>
#include <string_view>

namespace gazette::resolve {

/// Two candidates with nothing but a comma or "and" between them: a list.
[[nodiscard]] inline bool are_beside(const article& a, const person_candidate& x, const person_candidate& y) noexcept {
    if (y.tokens.first <= x.tokens.last || y.tokens.first > x.tokens.last + 2) return false;
    const token& t = a.tokens[x.tokens.last];
    return t.is(text::token_kind::comma) || t.is(lexicon::word_class::conjunction);
}

/// Of overlapping candidates keeps the best.
inline void keep_best(person_scratch& s) noexcept {
    const std::size_t count = s.candidates.size();
    for (std::size_t i = 0; i < count;) {
        std::size_t end = i + 1;
        while (end < count && s.candidates[end].group == s.candidates[i].group) ++end;
        for (std::size_t x = i; end - i > 1 && x < end; ++x) {  // a group has ten members at most
            person_candidate& c = s.candidates[x];
            for (std::size_t y = i; c.score > 0 && y < end; ++y) {
                const person_candidate& other = s.candidates[y];
                const bool overlap = x != y && other.tokens.first < c.tokens.last && c.tokens.first < other.tokens.last;
                if (overlap && (other.score > c.score || (other.score == c.score && y < x))) c.score = 0;
            }
        }
        i = end;
    }
}

/// The score of the caller's own entries.
inline constexpr std::int16_t certain = 4096;

/// "Embattled Ruiz resigns": the surname of somebody else behind a sentence's first word.
[[nodiscard]] inline bool is_described(const article& a, const person_candidate& c) noexcept {
    using cue = person_cue;
    if (c.words != 2 || c.known_given || !c.cues.has(cue::last_of_sure) || !c.cues.has(cue::sentence_start) ||
        c.cues.has(cue::string_repeated))
        return false;
    const std::string_view first = a.text_of(a.tokens[c.tokens.first]);
    return c.cues.has(cue::first_common) ||
           (c.cues.has(cue::first_unknown) && first.size() > 5 &&
            (first.substr(first.size() - 2) == "ed" || first.substr(first.size() - 3) == "ing"));
}

/// Decides which candidates are persons (score above zero, listed in a.persons.found): first by the place alone, then
/// with what the others say.
inline void decide(article& a) {
    person_scratch& s = a.persons;
    person_memory memory(s);
    const std::size_t count = s.candidates.size();
    memory.reset();
    for (person_candidate& c : s.candidates) {
        score_place(c);
        if (is_own(c)) c.score = c.document_score = certain;
        memory.number(c);
        memory.learn(c);
    }
    memory.finish();
    for (const person_candidate& c : s.candidates) {
        if (c.words > 2 && c.score > person_memory::sure) memory.learn_middle(a, c);
    }
    for (std::size_t i = 0; i < count; ++i) {
        person_candidate& c = s.candidates[i];
        const auto is_sure = [&](const person_candidate& other) { return other.score > person_memory::sure; };
        const bool before = i != 0 && is_sure(s.candidates[i - 1]) && are_beside(a, s.candidates[i - 1], c);
        const bool after = i + 1 < count && is_sure(s.candidates[i + 1]) && are_beside(a, c, s.candidates[i + 1]);
        if (!recall(s, c, before || after)) continue;
        score_document(c);
        // The very name that is surely a person's elsewhere: no place speaks against that.
        const bool named_elsewhere = c.cues.has(person_cue::string_sure) && !c.cues.has(person_cue::string_unlikely);
        if (c.words > 1 && named_elsewhere && c.document_score < 1) c.document_score = 1;
        if (is_described(a, c)) c.document_score = 0;
    }
    for (person_candidate& c : s.candidates) c.score = c.document_score;
    keep_best(s);
    s.found.resize(count + 1);
    std::uint32_t* found = s.found.data();
    for (std::uint32_t i = 0; i < count; ++i) {
        *found = i;
        found += s.candidates[i].score > 0;
    }
    s.found.resize(static_cast<std::size_t>(found - s.found.data()));
}

}  // namespace gazette::resolve
