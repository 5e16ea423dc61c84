// Gazette: what the pieces of a run, and the words beside them, tell before it is clear which of them are a name.
#pragma once

#include <gazette/grammar/firm_words.hpp>
#include <gazette/resolve/person_candidates.hpp>

namespace gazette::resolve {

/// A common word that is no name.
[[nodiscard]] inline bool is_plain(const name_piece& p) noexcept {
    return all_hold(p.is_common(), !p.is_known(), p.kind == name_piece::word);
}
[[nodiscard]] inline bool is_word(const name_piece& p) noexcept { return p.kind == name_piece::word; }

/// Words that may stand before a name without being part of it: "Orbit" in "Orbit Maria Silva".
[[nodiscard]] inline bool may_be_cut(const name_piece& p, const name_piece& next) noexcept {
    using lexicon::word_class;
    constexpr auto others =
        lexicon::classes(word_class::place_name, word_class::org_word, word_class::role, word_class::capital);
    if (!is_word(p) || p.is(word_class::strong_given)) return false;
    if (is_plain(p) || p.any(others)) return true;
    return !p.is_given() && next.is_given();
}

/// "Goldman & Co", "Marks & Spencer Group"
[[nodiscard]] inline bool joins_firm(const token* after) noexcept {
    using lexicon::word_class;
    return after->is(text::token_kind::ampersand) &&
           (after[1].is(word_class::org_word) || (after[1].is_word() && after[2].is(word_class::org_word)));
}

/// "Corp", "Bank": what names of firms end with.
[[nodiscard]] inline bool ends_firm(const token& t) noexcept {
    static constexpr auto branches = grammar::word("group", "holdings", "industries", "technologies", "partners",
                                                   "stores", "bank", "airlines", "motors", "insurance", "securities");
    if (!t.is(lexicon::word_class::org_word)) return false;
    return grammar::is_one(t, grammar::legal_forms) || grammar::is_one(t, branches);
}

/// Whether the possessive before `next` ends a firm's name: "Orbita's Inc.", "Orbita's said".
[[nodiscard]] inline bool names_firm(const token& next) noexcept {
    return any_holds(grammar::is_one(next, grammar::legal_forms), is_one(next, "said", "says", "has", "had"));
}

/// "Ruiz" in "to out-Ruiz Anna Ruiz" and "pro-Ruiz Liberals": the name ends there.
[[nodiscard]] inline bool is_prefixed_surname(const token* t) noexcept {
    return t[-1].is(text::token_kind::hyphen) && !t->has(text::space_before) && t[1].has(text::capitalised) &&
           t[-2].is_word() && !t[-2].has(text::capitalised) && t->is(lexicon::word_class::strong_surname) &&
           (!t->any(grammar::given_names) || t[1].any(grammar::given_names));
}

}  // namespace gazette::resolve
