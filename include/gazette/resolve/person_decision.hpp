// Gazette: which candidates are persons.
#pragma once

#include <gazette/resolve/own_persons.hpp>
#include <gazette/resolve/person_aliases.hpp>
#include <gazette/resolve/person_exceptions.hpp>
#include <gazette/resolve/person_memory.hpp>
#include <gazette/resolve/person_score.hpp>

#include <algorithm>
#include <cstdint>

namespace gazette::resolve {

/// Two candidates with nothing but a comma or "and" between them: a list.
[[nodiscard]] inline bool are_beside(const article& a, const person_candidate& x, const person_candidate& y) noexcept {
    const token* const t = &a.tokens[x.tokens.last];
    const bool one_or_two_between = y.tokens.first - x.tokens.last - 1 <= 1;
    return all_hold(one_or_two_between, !is_one(t[1], "from"),  // "Anna Ruiz, from Cherry Hinton,"
                    any_holds(t->is(text::token_kind::comma), t->is(lexicon::word_class::conjunction)));
}

/// Whether three candidates are two persons or the one of both names: "the Ruiz-Berg talks".
[[nodiscard]] inline bool is_pair(const person_candidate* from, const person_candidate* to) noexcept {
    return to - from == 3 && from[1].tokens.first == from[0].tokens.first &&
           from[1].tokens.last + 1 == from[2].tokens.first && from[2].tokens.last == from[0].tokens.last;
}

/// Two persons only where both are likelier than the one.
inline void settle_pair(person_candidate* pair) noexcept {
    const std::int16_t whole = pair[0].document_score;
    if (pair[1].document_score > whole && pair[2].document_score > whole)
        pair[0].document_score = 0;
    else if (whole > 0)
        pair[1].document_score = pair[2].document_score = 0;
}

/// Of "Decimate Anna" in a headline, where the document knows an Anna, keeps her name.
inline void settle_headline(person_candidate* from, person_candidate* to) noexcept {
    using cue = person_cue;
    person_candidate& last = to[-1];
    const bool common = from->cues.has(cue::first_common), unknown = from->cues.has(cue::first_unknown);
    if (from->words != 2 || from->known_given || from->cues.has(cue::string_repeated) || !(common || unknown)) return;
    const bool known = last.cues.has(cue::first_of_sure) || (common && last.cues.has(cue::last_of_sure));
    if (last.words != 1 || last.tokens.last != from->tokens.last || !known) return;
    from->document_score = 0;
    if (last.document_score < 1) last.document_score = 1;
}

/// "Anna Ruiz" in a headline is not "Ruiz" alone, likely as that may be.
inline void drop_inside(const person_candidate* whole, person_candidate* to) noexcept {
    for (person_candidate* c = to - 1; c > whole; --c) {
        if (c->tokens.first > whole->tokens.first && c->tokens.last <= whole->tokens.last) c->document_score = 0;
    }
}

/// Nor is "Zarven T. Early" only "Zarven T.".
inline void drop_beginnings(const person_candidate* whole, person_candidate* to) noexcept {
    for (person_candidate* c = to - 1; c > whole; --c) {
        if (c->tokens.first == whole->tokens.first) c->document_score = 0;
    }
}

/// Of overlapping candidates [from, to) keeps the best.
inline void keep_best(person_candidate* from, person_candidate* to) noexcept {
    if (is_pair(from, to)) settle_pair(from);
    if (from->cues.has(person_cue::headline)) settle_headline(from, to);
    if (from->words == 2 && from->cues.has(person_cue::given_strong) && from->document_score > 0)
        drop_inside(from, to);
    if (is_initialled(*from) && from->document_score > 0) drop_beginnings(from, to);
    for (person_candidate* c = from; c < to; ++c) {
        for (const person_candidate* other = from; c->document_score > 0 && other < to; ++other) {
            const bool overlap =
                other != c && other->tokens.first < c->tokens.last && c->tokens.first < other->tokens.last;
            if (overlap && (other->document_score > c->document_score ||
                            (other->document_score == c->document_score && other < c)))
                c->document_score = 0;
        }
    }
}

/// Lists the persons: the candidates with a score above zero, of those that overlap the best.
inline void list_found(person_scratch& s) {
    const auto count = static_cast<std::uint32_t>(s.candidates.size());
    person_candidate* const candidates = s.candidates.data();
    s.found.resize(count + 1);
    std::uint32_t* found = s.found.data();
    std::uint32_t begin = 0;  // of the group
    for (std::uint32_t i = 0; i < count; ++i) {
        if (i + 1 < count && candidates[i + 1].group == candidates[i].group) continue;
        if (i != begin) keep_best(candidates + begin, candidates + i + 1);  // ten at most
        do {
            *found = begin;
            found += candidates[begin].document_score > 0;
        } while (++begin <= i);
    }
    s.found.resize(static_cast<std::size_t>(found - s.found.data()));
}

/// The score of the caller's own entries.
inline constexpr std::int16_t certain = 4096;

/// "Zuby" in "Anna Ruiz, known as Zuby" is a person as surely as she is, and wherever it stands alone it names her.
inline void learn_alias(person_scratch& s, const person_candidate& owner, person_candidate& c) noexcept {
    if (owner.score < 1) return;
    c.score = std::max(c.score, owner.score);
    c.document_score = std::max(c.document_score, owner.document_score);
    std::uint32_t& inside = s.memory[c.last].inside;
    if (inside == person_memory_entry::none) inside = static_cast<std::uint32_t>(&owner - s.candidates.data());
}

/// Decides which candidates are persons (listed in a.persons.found): first by the place alone, then with what the
/// others say.
inline void decide(article& a) {
    person_scratch& s = a.persons;
    person_memory memory(s);
    memory.reset();
    const bool firms = !s.firms.empty();
    for (person_candidate& c : s.candidates) {
        memory.number(c);
        if (firms) c.cues.set(person_cue::named_other, memory.is_firm(c) && !c.cues.has(person_cue::honorific));
        score_place(c);
        if (is_initialled(c) && c.score < 1) c.score = 1;
        if (is_own(c)) c.score = c.document_score = certain;
        if (const auto* const owner = owner_of_alias(a, s.candidates.data(), c)) learn_alias(s, *owner, c);
        memory.learn(c);
    }
    memory.finish();
    for (const person_candidate& c : s.candidates) {
        if (c.words > 2 && c.score > person_memory::sure) memory.learn_middle(a, c);
    }
    const auto is_sure = [](const person_candidate& c) { return c.score > person_memory::sure; };
    bool beside_last = false;
    std::uint32_t surname_end = 0;  // of "Ruiz" in "Embattled Ruiz": the candidate after that of both words
    introduced_names introduced(a);
    for (person_candidate& c : s.candidates) {
        const bool after_person = beside_last && is_sure(*(&c - 1));
        beside_last = &c + 1 != s.candidates.end() && are_beside(a, c, *(&c + 1));
        const bool before_person = beside_last && is_sure(*(&c + 1));
        const bool told = introduced.hold(c) || c.tokens.last == surname_end;
        surname_end = 0;
        if (recall(s, c, after_person || before_person)) score_document(c);
        constexpr std::uint64_t others = cue_bits(person_cue::organisation_word, person_cue::all_caps);
        const bool between = all_hold(after_person, before_person, (c.cues.bits[0] & others) == 0);
        const bool sure = any_holds(told, between, is_titled(c), is_label(a, c));
        if ((sure || is_initialled(c) || is_named(c)) && c.document_score < 1) c.document_score = 1;
        // The very name that is surely a person's elsewhere: no place speaks against that.
        if (all_hold(c.cues.has(person_cue::string_sure), !c.cues.has(person_cue::string_unlikely), c.words > 1,
                     c.document_score < 1))
            c.document_score = 1;
        const bool described = is_described(a, c);
        if (described) surname_end = c.tokens.last;
        if (described || opens_question(a, c) || is_called_after_saint(a, c) || is_part_of_country(a, c) ||
            is_capital_city(a, c) || is_address_or_lake(a, c))
            c.document_score = 0;
    }
    list_found(s);
}

}  // namespace gazette::resolve
