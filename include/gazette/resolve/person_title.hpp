// Gazette: the title or role beside a name.
#pragma once

#include <gazette/resolve/person_candidates.hpp>

#include <cstdint>

namespace gazette::resolve {

namespace detail {

using lexicon::word_class;
using text::token_kind;

inline constexpr auto role_heads = lexicon::classes(word_class::title, word_class::role, word_class::honorific);

/// Words that titles are made of besides their head: "former", "CIA", "Foreign Ministry", "Secretary of State".
[[nodiscard]] inline bool belongs_to_title(const token& t, const token& after) noexcept {
    if (t.any(lexicon::classes(word_class::country, word_class::demonym))) return false;
    if (t.phrase != 0 && lexicon::phrase(t.phrase).tokens > 1 &&
        (lexicon::phrase(t.phrase).classes & lexicon::classes(word_class::org_word)) != 0)
        return true;  // "Manchester" in "Manchester United manager"
    if (t.any(role_heads) || t.is(word_class::role_modifier)) return true;
    if (!t.has(text::capitalised)) return false;
    return (t.has(text::all_caps) && after.any(role_heads)) || t.is(word_class::org_word);
}

/// Whether `t` is a word of a place's name: "South African", "New York". Titles are told without.
[[nodiscard]] inline bool is_of_place(const token* t) noexcept {
    constexpr auto places = lexicon::classes(word_class::country, word_class::demonym, word_class::capital,
                                             word_class::place_name, word_class::country_prefix);
    if (t->any(places)) return true;
    for (unsigned back = 1; back < 4; ++back) {
        const auto& phrase = lexicon::phrase(t[-static_cast<int>(back)].phrase);
        if (phrase.tokens > back && (phrase.classes & places) != 0) return true;
    }
    return t->phrase != 0 && (lexicon::phrase(t->phrase).classes & places) != 0;
}

/// What an office is for, right before its word: "Fisheries" in "Fisheries Minister", "Harbour" in "Harbour Board
/// Chairman".
[[nodiscard]] inline bool names_an_office(const article& a, const token* t) noexcept {
    return t->is_word() && t->has(text::capitalised) && !t->any(grammar::never_in_names) &&
           (!t->any(grammar::personal_names) || t->is(word_class::common_word)) &&
           t[1].has(text::capitalised) && !t[1].is(word_class::honorific) &&
           !is_of_place(t) && !a.person_at.covers(a.index_of(t));
}

/// The first token of the title that ends before `last` (not included); `last` where there is none.
[[nodiscard]] inline const token* title_begin(const article& a, const token* last, const token* limit) noexcept {
    const token* first = last;
    bool has_head = false;
    for (const token* t = last - 1; t >= limit && !t[1].has(text::sentence_start); --t) {
        if (t->is_word() && (belongs_to_title(*t, t[1]) || (has_head && first == t + 1 && names_an_office(a, t)))) {
            has_head |= t->any(role_heads);
            first = t;
            continue;
        }
        // "co-founder", "Chairman and CEO", "Secretary of State", "Minister of Trade and Industry"
        const bool joins =
            t->is(token_kind::hyphen) || t->is(token_kind::ampersand) || t->is(token_kind::period) ||
            (t->is(word_class::conjunction) && t[-1].any(role_heads)) ||
            (t->is(word_class::preposition) && t[-1].any(role_heads)) ||
            (is_one(*t, "and", "or") && t[-1].has(text::capitalised) && t[1].has(text::capitalised)) ||
            (t->has(text::capitalised) && !t->any(grammar::function_words) && t[-1].is(word_class::preposition) &&
             t[-2].any(role_heads)) ||
            (t->has(text::capitalised) && t[-1].is(word_class::conjunction) && t[-3].is(word_class::preposition) &&
             t[-4].any(role_heads));
        if (!joins || (t->is(token_kind::period) && !t[-1].is(word_class::abbreviation))) break;
    }
    return has_head ? first : last;
}

/// The title in an apposition after the comma at `comma`: ", a legal adviser for", ", head of forensics in".
[[nodiscard]] inline text_range apposed_title(const token* comma) noexcept {
    const token* head = nullptr;
    const token* first = comma + 1;
    if (first->is(word_class::determiner) || first->is(word_class::pronoun)) ++first;
    for (const token* t = first;
         t < comma + 8 && (t->is_word() || t->is(token_kind::hyphen) || t->is(token_kind::possessive)); ++t) {
        if (t->has(text::sentence_start) || t->any(lexicon::classes(word_class::say_verb, word_class::auxiliary,
                                                                    word_class::modal, word_class::relative)))
            break;
        if (t->is(token_kind::possessive)) first = t + 1, head = nullptr;
        if (head == nullptr && t->any(lexicon::classes(word_class::country, word_class::demonym))) first = t + 1;
        const bool is_head = t->any(lexicon::classes(word_class::role, word_class::title));
        if (is_head)
            head = t;
        else if (head != nullptr)
            break;
        else if (t->any(lexicon::classes(word_class::preposition, word_class::pronoun)))
            return {};
    }
    if (head == nullptr) return {};
    const token* last = head;
    if (last[1].word == lexicon::word_id("of")) {  // up to the end of a short "of" phrase
        const token* t = last + 1;
        while (t < head + 8 && t->is_word() &&
               !t->any(lexicon::classes(word_class::auxiliary, word_class::relative, word_class::say_verb)) &&
               !(t > head + 1 && t->is(word_class::preposition)))
            ++t;
        if (t > head + 2 && t < head + 8) last = t - 1;
    }
    return {first->begin, last->end};
}

}  // namespace detail

/// The title or role that stands right beside a name: before it ("former Prime Minister"), else in a short
/// apposition after it (", a legal adviser"); empty where there is none.
[[nodiscard]] inline text_range title_of(const article& a, const person_candidate& c) noexcept {
    using text::token_kind;
    const token* const name = &a.tokens[c.tokens.first];
    const token* last = name;
    if (last[-1].is(token_kind::comma) && last[-2].any(detail::role_heads)) --last;
    const token* limit = a.tokens.begin() > name - 12 ? a.tokens.begin() : name - 12;
    if (!name->has(text::sentence_start) && last > limit) {
        const token* const first = detail::title_begin(a, last, limit);
        if (first != last) return {first->begin, last[-1].end};
    }
    const token* next = &a.tokens[c.tokens.last];
    if (c.cues.has(person_cue::age_after) && next[2].is(token_kind::comma)) next += 2;  // ", 34, a nurse"
    return next->is(token_kind::comma) ? detail::apposed_title(next) : text_range{};
}

}  // namespace gazette::resolve
