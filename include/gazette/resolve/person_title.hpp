// Gazette: the title or role beside a name.
#pragma once

#include <gazette/resolve/person_candidates.hpp>
#include <gazette/resolve/person_introductions.hpp>

#include <cstdint>
#include <string_view>

namespace gazette::resolve {

namespace detail {

using lexicon::word_class;
using text::token_kind;

inline constexpr auto role_heads = lexicon::classes(word_class::title, word_class::role, word_class::honorific);

/// What somebody is to another tells no title: "his wife", "a friend of".
[[nodiscard]] inline bool is_relation(const token& t) noexcept {
    const introduction told = introduction_of[t.word];
    return !t.has(text::capitalised) && any_holds(told == introduction::relative, told == introduction::relatives,
                                                  told == introduction::acquaintance);
}
[[nodiscard]] inline bool is_head(const token& t) noexcept { return t.any(role_heads) && !is_relation(t); }

/// Words that titles are made of besides their head: "former", "CIA", "Foreign Ministry", "Secretary of State".
[[nodiscard]] inline bool belongs_to_title(const token& t, const token& after) noexcept {
    if (t.any(lexicon::classes(word_class::country, word_class::demonym))) return false;
    if (t.phrase != 0 && lexicon::phrase(t.phrase).tokens > 1 &&
        (lexicon::phrase(t.phrase).classes & lexicon::classes(word_class::org_word)) != 0)
        return true;  // "Manchester" in "Manchester United manager"
    if (is_head(t)) return true;
    if (t.is(word_class::role_modifier)) return t.has(text::capitalised) || !after.is(word_class::honorific);
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

/// A noun that may say what kind of a role follows: "media" in "the media star".
[[nodiscard]] inline bool is_noun_of_kind(const article& a, const token* t) noexcept {
    constexpr auto others = grammar::function_words |
                            lexicon::classes(word_class::say_verb, word_class::verb, word_class::agree_verb,
                                             word_class::conclude_verb, word_class::cardinal, word_class::ordinal);
    if (!t->is_word() || t->any(others) || t[1].has(text::capitalised) || t[1].has(text::sentence_start)) return false;
    if (t->has(text::capitalised) && (!t->has(text::sentence_start) || t->any(grammar::personal_names) ||
                                      t->has(text::all_caps) || is_of_place(t)))
        return false;
    static constexpr std::string_view of_adjectives[] = {"ed", "ous", "ful", "ial", "ive", "less", "able", "ing"};
    for (const std::string_view end : of_adjectives) {
        if (a.text_of(*t).ends_with(end)) return false;
    }
    return true;
}

/// Whether a word in lower case, or one that begins a sentence, is such a noun: nothing else can stand there.
[[nodiscard]] inline bool names_a_kind(const article& a, const token* t) noexcept {
    constexpr auto bounds =
        lexicon::classes(word_class::determiner, word_class::preposition, word_class::demonym, word_class::country,
                         word_class::conjunction, word_class::role_modifier);
    const auto begins = [](const token* first) {
        return first->has(text::sentence_start) || first[-1].any(bounds) || first[-1].is(token_kind::possessive) ||
               first[-1].is(token_kind::comma);
    };
    return is_noun_of_kind(a, t) && (begins(t) || (is_noun_of_kind(a, t - 1) && begins(t - 1)));
}

/// Whether a name's title is cut out of the name of an organisation: "Movement spokesman" of "French Movement
/// spokesman".
[[nodiscard]] inline bool is_cut_out(const token* first) noexcept {
    return first->has(text::capitalised) && !first->any(role_heads) && !first->has(text::all_caps) &&
           first[-1].has(text::capitalised) && !first->has(text::sentence_start) && is_of_place(first - 1);
}

/// Whether nothing but capitals stands between a person's name and `t`: "Ana Ruiz KC MP and".
[[nodiscard]] inline bool stands_behind_person(const article& a, const token* t) noexcept {
    for (const token* before = t - 1; before > t - 5 && before->has(text::capitalised); --before) {
        if (a.person_at.covers(a.index_of(before))) return true;
    }
    return false;
}

/// The first token of the title that ends before `last` (not included); `last` where there is none.
[[nodiscard]] inline const token* title_begin(const article& a, const token* last, const token* limit) noexcept {
    constexpr auto of_titles = role_heads | lexicon::classes(word_class::role_modifier);
    constexpr text::token_kinds joints(token_kind::word, token_kind::hyphen, token_kind::ampersand, token_kind::period);
    const token& before = last[-1];
    const bool small = all_hold(before.is_word(), !before.has(text::capitalised), !before.any(of_titles),
                                before.phrase == 0);
    const bool stop = all_hold(before.is(token_kind::period), !last[-2].is(word_class::abbreviation));
    if (any_holds(small, stop, !joints.hold(before.kind))) return last;  // as most
    const token* first = last;
    bool has_head = false;
    bool has_kind = false;
    for (const token* t = last - 1; t >= limit && !t[1].has(text::sentence_start); --t) {
        if (t->is_word() && (belongs_to_title(*t, t[1]) || (has_head && first == t + 1 && names_an_office(a, t)))) {
            has_head |= is_head(*t);
            has_kind = false;
            first = t;
            if (t[-1].is(token_kind::hyphen) && !t->has(text::space_before) && !t[-1].has(text::space_before) &&
                t[-2].is_word() && t - 2 >= limit)
                first = t -= 2;  // "wicket-keeper"
            continue;
        }
        if (has_head && first == t + 1 && !first->has(text::capitalised) && (has_kind || is_head(*first)) &&
            names_a_kind(a, t)) {
            has_kind = true;
            first = t;
            continue;
        }
        if (t == last - 1 && t->any(lexicon::classes(word_class::preposition, word_class::conjunction)))
            break;  // it joins nothing: "a rival of"
        // "co-founder", "Chairman and CEO", "Secretary of State", "Minister of Trade and Industry"
        const bool joins =
            t->is(token_kind::hyphen) || t->is(token_kind::ampersand) || t->is(token_kind::period) ||
            (t->is(word_class::conjunction) && t[-1].any(role_heads)) ||
            (t->is(word_class::preposition) && t[-1].any(role_heads) &&
             (t[-1].has(text::capitalised) || is_one(*t, "of"))) ||
            (is_one(*t, "and", "or") && t[-1].has(text::capitalised) && t[1].has(text::capitalised)) ||
            (t->has(text::capitalised) && !t->any(grammar::function_words) && t[-1].is(word_class::preposition) &&
             t[-2].any(role_heads)) ||
            (t->has(text::capitalised) && t[-1].is(word_class::conjunction) && t[-3].is(word_class::preposition) &&
             t[-4].any(role_heads));
        if (!joins || (t->is(token_kind::period) && !t[-1].is(word_class::abbreviation))) break;
        if (t->is(word_class::conjunction) && stands_behind_person(a, t)) break;
    }
    if (!has_head) return last;
    if (is_cut_out(first)) {
        const token* t = first;
        while (t < last && !t->any(role_heads) && !t->is(word_class::role_modifier)) ++t;
        if (!t->has(text::capitalised)) first = t;  // but "Fisheries Minister"
    }
    return first;
}

/// Where a title with its "of" begins that ends at the comma at `comma`: "the president of the club,"; `comma` where
/// none does.
[[nodiscard]] inline const token* title_with_of(const article& a, const token* comma, const token* limit) noexcept {
    constexpr auto clause =
        lexicon::classes(word_class::auxiliary, word_class::modal, word_class::say_verb, word_class::relative);
    const token* found = comma;
    for (const token* t = comma - 1; t > limit && !t->has(text::sentence_start); --t) {
        if ((!t->is_word() && !t->is(token_kind::possessive) && !t->is(token_kind::single_right)) || t->any(clause) ||
            a.person_at.covers(a.index_of(t)))
            break;
        if (!is_one(*t, "of")) continue;
        found = comma;  // "the envoy of the head of the bank": the envoy, or nobody
        const token* const first = title_begin(a, t, limit);
        if (is_head(t[-1]) && first != t && first[-1].is(word_class::determiner)) found = first;
    }
    return found;
}

/// The title in an apposition after the comma at `comma`: ", a legal adviser for", ", head of forensics in".
[[nodiscard]] inline text_range apposed_title(const token* comma) noexcept {
    const token* head = nullptr;
    const token* first = comma + 1;
    if (first->is(word_class::conjunction)) return {};
    if (first->is(word_class::determiner) || first->is(word_class::pronoun)) ++first;
    for (const token* t = first;
         t < comma + 8 && (t->is_word() || t->is(token_kind::hyphen) || t->is(token_kind::possessive)); ++t) {
        if (t->has(text::sentence_start) || t->any(lexicon::classes(word_class::say_verb, word_class::auxiliary,
                                                                    word_class::modal, word_class::relative)))
            break;
        if (t->is(word_class::conjunction) && t[1].any(lexicon::classes(word_class::determiner, word_class::honorific)))
            break;  // a list: ", Denis and the Rev. Carl Ruiz"
        if (t->is(token_kind::possessive)) first = t + 1, head = nullptr;
        if (head == nullptr && t->any(lexicon::classes(word_class::country, word_class::demonym))) first = t + 1;
        if (t->any(lexicon::classes(word_class::role, word_class::title)) && !is_relation(*t))
            head = t;
        else if (head == t - 1 && is_one(*t, "and") && t[1].any(lexicon::classes(word_class::role, word_class::title)))
            continue;  // "president and CEO"
        else if (head != nullptr)
            break;
        else if (t->any(lexicon::classes(word_class::preposition, word_class::pronoun)))
            return {};
    }
    if (head == nullptr) return {};
    if (head[1].is(token_kind::hyphen) && !head[1].has(text::space_before) && head[2].is_word())
        head += 2;  // "runner-up"
    const token* last = head;
    if (last[1].word == lexicon::word_id("of")) {  // up to the end of a short "of" phrase
        const token* t = last + 1;
        while (t < head + 10 &&
               (t->is_word() || t->is(token_kind::possessive) || t->is(token_kind::single_right) ||
                (t->is(token_kind::hyphen) && !t[1].has(text::space_before))) &&
               !t->any(lexicon::classes(word_class::auxiliary, word_class::relative, word_class::say_verb)) &&
               !(t > head + 1 && t->is(word_class::preposition)) &&
               !(t->is(word_class::conjunction) && t[1].is(word_class::determiner)))
            ++t;
        if (t > head + 2 && t < head + 10) last = t - 1;
    }
    return {first->begin, last->end};
}

/// Whether a name behind a role and a comma begins a clause of its own: "The son of a minister, Lee studied"; not
/// "their minister, Lee told".
[[nodiscard]] inline bool opens_clause(const token* role, const token& after_name) noexcept {
    return after_name.is_word() && !after_name.has(text::capitalised) && !after_name.is(word_class::conjunction) &&
           !role[-1].is(token_kind::possessive) && !role[-1].is(word_class::pronoun) && !is_one(role[-1], "the");
}

}  // namespace detail

/// The title or role that stands right beside a name: before it ("former Prime Minister"), else in a short
/// apposition after it (", a legal adviser"); empty where there is none.
[[nodiscard]] inline text_range title_of(const article& a, const person_candidate& c) noexcept {
    using text::token_kind;
    const token* const name = &a.tokens[c.tokens.first];
    const token* last = name;
    const token& after = a.tokens[c.tokens.last];
    const bool apposed = last[-1].is(token_kind::comma) && last[-2].any(detail::role_heads);
    last -= apposed;
    const token* limit = a.tokens.begin() > name - 12 ? a.tokens.begin() : name - 12;
    if (!name->has(text::sentence_start) && last > limit) {
        const token* const first = detail::title_begin(a, last, limit);
        if (first != last && !(apposed && detail::opens_clause(first, after))) return {first->begin, last[-1].end};
        if (last[-1].is(token_kind::comma) && (after.is(token_kind::comma) || after.is(token_kind::period))) {
            const token* const whole = detail::title_with_of(a, last - 1, limit);
            if (whole != last - 1) return {whole->begin, last[-2].end};
        }
    }
    const token* next = &a.tokens[c.tokens.last];
    if (c.cues.has(person_cue::age_after) && next[2].is(token_kind::comma)) next += 2;  // ", 34, a nurse"
    return next->is(token_kind::comma) ? detail::apposed_title(next) : text_range{};
}

}  // namespace gazette::resolve
