// Gazette: other names that a text gives a person: "Anna Ruiz, better known as Zuby".
#pragma once

#include <gazette/resolve/person_candidates.hpp>

#include <cstdint>
#include <string_view>

namespace gazette::resolve {

/// Whether a word may stand between a person and "known as": "also", "widely", "who is".
[[nodiscard]] inline bool goes_with_known(const article& a, const token& t) noexcept {
    using lexicon::word_class;
    if (!t.is_word() || t.has(text::capitalised)) return false;
    if (t.any(lexicon::classes(word_class::adverb, word_class::auxiliary, word_class::relative))) return true;
    const std::string_view word = a.text_of(t);
    return word == "better" || word == "best" || (word.size() > 4 && word.substr(word.size() - 2) == "ly");
}

/// The comma or bracket before "known as", "nicknamed" and the like in front of a name; null: there is none.
GAZETTE_SELDOM [[nodiscard]] inline const token* begin_of_naming(const article& a, const token* verb) noexcept {
    constexpr text::token_kinds marks{text::token_kind::comma, text::token_kind::paren_open};
    const token* t = verb - 1;
    for (const token* const limit = verb - 4; t > limit && goes_with_known(a, *t); --t) {}
    return marks.hold(t->kind) && !t[1].has(text::sentence_start) ? t : nullptr;
}

/// The candidate, of those from `first` on, whose other name `c` is: "Anna Ruiz" for "Zuby" in "Anna Ruiz, known as
/// Zuby"; null: it is nobody's.
[[nodiscard]] inline const person_candidate* owner_of_alias(const article& a, const person_candidate* first,
                                                            const person_candidate& c) noexcept {
    const token* const before = &a.tokens[c.tokens.first] - 1;
    const bool known = all_hold(is_one(*before, "as"), is_one(before[-1], "known"));
    if (!any_holds(known, is_one(*before, "nicknamed", "dubbed"))) return nullptr;  // as nearly always
    constexpr std::uint64_t verbs = cue_bits(person_cue::other_preposition, person_cue::said_before);
    if ((c.cues.bits[0] & verbs) == 0 || c.words != 1) return nullptr;
    const token* const after = &a.tokens[c.tokens.last];
    const bool goes_on = all_hold(after->is_word(), after[1].has(text::capitalised));  // "Zuby ka Orbit"
    const token* const mark = begin_of_naming(a, before - known);
    if (goes_on || mark == nullptr || c.cues.has(person_cue::particle)) return nullptr;
    const std::uint32_t end = a.index_of(mark);
    const person_candidate* owner = &c - 1;
    while (owner >= first && owner->tokens.last > end) --owner;
    return owner >= first && owner->tokens.last == end && owner->words > 1 ? owner : nullptr;
}

}  // namespace gazette::resolve
