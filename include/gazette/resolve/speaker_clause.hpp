// Gazette: subjects that do not stand right before their verb: over what is inserted, or as the first of a clause.
#pragma once

#include <gazette/resolve/speaker_subject.hpp>

namespace gazette::resolve {

/// The person with whom the clause from item `low` on opens, where only what is said of that person stands between the
/// name and the noun phrase `n`: "*Lee*, leader of the party and the union said", "*Lee* of Reed College, Portland
/// said".
GAZETTE_SELDOM inline nominal subject_reader::opening_person(const nominal& n, int low) const noexcept {
    const int name = behind_titles(low);
    if (!is_person(name) || !n.is_noun() || n.item <= name + 2) return {};
    const bool apposition = is_comma(name + 1) && (at(name + 2).is(word_class::determiner) || is_title(name + 2));
    if (!apposition && !is_one(at(name + 1), "of", "from")) return {};
    for (int i = name + 2; i < n.item; ++i) {
        const bool joins =
            at(i).is(word_class::preposition) || is_one(at(i), "and") || (at(i).is(token_kind::comma) && !apposition);
        if (is_person(i) || !(joins || is_noun_phrase_item(i))) return {};
    }
    return person_at(name);
}

/// The noun phrase to which `n` only belongs: "*Lee*, the mayor of Lublin said", "*sources* speaking to the paper
/// said".
GAZETTE_SELDOM inline nominal subject_reader::before_apposition(const nominal& n, int low) const {
    const int left = n.item - 1;
    if (!n || left - 1 < low) return n;
    if (const nominal opening = opening_person(n, low)) return opening;
    if (n.is_noun() && is_comma(left) && is_person(left - 1))
        return left_of_titles(left - 1, 0) < 0 ? person_at(left - 1) : n;
    const bool place = a_.tokens[n.tokens.last - 1].is(word_class::place_name);
    if (n.is_noun() && is_comma(left) && place && at(left - 1).has(text::capitalised)) {  // "Lee of Portland, Oregon"
        const nominal whole = ending_at(left - 1, low);
        if (can_speak(whole)) return whole;
    }
    if (is_one(at(left), "by") && is_noun_phrase_item(left - 2) && (is_one(at(left - 1), "led") || is_ed(left - 1))) {
        const nominal led =
            ending_at(left - 2, low);  // "analysts led by Lee wrote", "a nurse quoted by the paper said"
        if (can_speak(led) || is_one(at(left - 1), "interviewed", "quoted")) return led;
    }
    if (at(left).is(word_class::preposition) && is_lower(left - 1) && is_ing(left - 1) &&
        is_noun_phrase_item(left - 2)) {
        const nominal farther = phrase_at(left - 2, low);
        if (can_speak(farther)) return farther;
    }
    return n;
}

/// The person of whom an insertion with a quote in it tells: "*Lee* of “Our Town”, a charity, said", "*Lee*, author of
/// “Our Town,” a novel, said".
GAZETTE_SELDOM inline nominal subject_reader::behind_quoted_name(int quote, int low) const noexcept {
    constexpr int longest = 14;
    if (is_one(at(quote - 1), "of", "from") && is_person(quote - 2)) return person_at(quote - 2);
    const int opening = behind_titles(low);
    const bool told_of = quote - opening < longest && is_person(opening) && is_comma(opening + 1);
    return told_of ? person_at(opening) : nominal{};
}

/// Whether a noun phrase is part of what is inserted behind another one: "the board, led by *Lee*,", but "the chairman,
/// *Lee*,".
GAZETTE_SELDOM inline bool subject_reader::is_governed(const nominal& inserted, int low) const noexcept {
    int left = inserted.item - 1;
    while (left >= low && (is_title(left) || at(left).is(word_class::org_word))) --left;
    if (at(left).is(word_class::preposition)) return true;
    int first = inserted.item;
    while (first > low && !is_comma(first - 1)) --first;
    return at(first).any(lexicon::classes(word_class::preposition, word_class::relative)) ||
           (is_lower(first) && (is_ed(first) || is_ing(first))) || is_one(at(first), "led");
}

/// Whether a person is named in what is inserted behind a subject: "the group, led by *Lee*,".
GAZETTE_SELDOM inline bool subject_reader::is_inserted(const nominal& person, int low) const noexcept {
    int first = person.item;
    while (first > low && !is_comma(first - 1)) --first;
    return first > low + 1 && (is_ed(first) || is_one(at(first), "led")) && is_governed(person, low);
}

/// The subject in front of an insertion that ends at `comma`: "*Lee*, the minister, said"; or the name inserted: "The
/// minister, *Anna Lee*, said".
GAZETTE_SELDOM inline nominal subject_reader::across_insertion(int comma, int low) const {
    constexpr int most_commas = 6;
    nominal nearest;  // in front of a comma
    int commas = 0;
    for (int i = comma - 1; i >= low && commas < most_commas; --i) {
        if (is_quote(i)) {
            if (const nominal told_of = behind_quoted_name(i, low)) return told_of;
            if (at(i - 1).is(word_class::determiner) && is_lower(i + 1))
                continue;  // "the bank, which has a “buy” rating on the stock, said"
            break;
        }
        if (!is_comma(i)) continue;
        ++commas;
        if (i - 1 < low) break;
        if (is_person(i - 1)) {
            const nominal person = ending_at(i - 1, low);
            if (!is_inserted(person, low)) return person;
            continue;  // "The group, led by Lee, once a colonel, said"
        }
        if (!nearest) nearest = ending_at(i - 1, low);
    }
    const nominal inserted = ending_at(comma - 1, low);
    if (!nearest) return inserted;
    return inserted.is_person() && !is_governed(inserted, low) ? inserted : nearest;
}

/// Whether the person at item `i` may be a subject: "Lee left"; not "for Lee", "Lee's plan", "the Lee campaign".
inline bool subject_reader::is_subject_person(int i, int low) const noexcept {
    const token& before = at(left_of_titles(i, low));
    const token& next = at(i + 1);
    if (before.is(word_class::preposition) || next.is(token_kind::possessive)) return false;
    if (is_lower(i + 1) && is_one(next, grammar::belonging)) return false;
    const bool names_noun = at(i - 1).is(word_class::determiner) && grammar::in_noun_phrase(next) && !next.is_mark();
    return !names_noun || is_ed(i + 1);
}

inline nominal subject_reader::first_subject(int low, int high) const {
    for (int i = low; i < high; ++i) {
        if (is_person(i) && is_subject_person(i, low)) return person_at(i);
        const bool pronoun = is_one(at(i), "he", "she", "they") && !at(i - 1).is(word_class::preposition);
        if (pronoun) return pronoun_at(i);
    }
    return {};
}

/// Whether the verb at item `i` may be the first of the clause from item `low` on: "Lee *met*", "Iceland *bans*".
inline bool subject_reader::is_finite_verb(int i, int low) const noexcept {
    const token& t = at(i);
    if (t.has(text::capitalised) || t.is(word_class::source_noun)) return false;
    if (t.any(detail::helping_verb | lexicon::classes(word_class::verb)) || is_cue(i)) return true;
    const bool state_acts = i == low + 1 && at(low).is(word_class::country) && detail::has_suffix(a_.text, t, "s");
    return is_lower(i) && (is_ed(i) || is_one(at(i - 1), "also", "still", "never") || state_acts);
}

inline nominal subject_reader::sentence_subject(int low, int high) const {
    for (int i = low + 1; i < high; ++i) {
        if (!is_finite_verb(i, low)) continue;
        int k = i - 1;
        while (k >= low && (is_adverb(k) || stands_before_date(k))) --k;
        if (k < low) continue;
        if (is_comma(k)) {  // "Lee, the minister, met"
            const nominal across = across_insertion(k, low);
            if (across.is_person()) return across;
            continue;
        }
        const nominal found = ending_at(k, low);
        if (found.item == low && is_one(at(low), detail::subject_pronoun)) return pronoun_at(low);
        if (found) return found;
    }
    return {};
}

}  // namespace gazette::resolve
