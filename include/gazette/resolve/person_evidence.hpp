// Gazette: what the lexicon says of the words of a candidate for a person.
#pragma once

#include <gazette/resolve/person_candidates.hpp>

#include <cstdint>

namespace gazette::resolve {

/// "Lim Boon Heng": where the surname comes first, a short given name may look like any word.
[[nodiscard]] inline bool is_syllable_of_name(const article& a, const name_piece& first, const name_piece& p) noexcept {
    return first.is(lexicon::word_class::strong_surname) && !first.is_given() &&
           a.tokens[first.tokens.first].size() < 6 && a.tokens[p.tokens.first].size() < 6;
}

/// "Abu", "bin", "al": the parts of Arabic names.
[[nodiscard]] inline bool is_arabic(const token& t) noexcept {
    constexpr auto particles =
        grammar::word("al", "ul", "ud", "bin", "ibn", "bint", "abu", "umm", "um", "bt", "ould", "oulad", "binti");
    return particles.width(t) != 0;
}

/// Cues of the words themselves. `pieces` [from, to) are the name's.
inline void judge_words(const article& a, const name_run& run, std::uint32_t from, std::uint32_t to,
                        person_candidate& c) noexcept {
    using lexicon::word_class;
    using cue = person_cue;
    const name_piece* first = nullptr;
    const name_piece* last = nullptr;
    person_cue_set cues;  // in registers until the end
    unsigned words = 0, short_words = 0;
    cues.set(cue::always);
    for (std::uint32_t k = from; k < to; ++k) {
        const name_piece& p = run.pieces[k];
        switch (p.kind) {
            case name_piece::particle:
                cues.set(is_arabic(a.tokens[p.tokens.first]) ? cue::arabic_particle : cue::particle);
                continue;
            case name_piece::suffix:
                cues.set(cue::suffix);
                continue;
            case name_piece::nickname:
                cues.set(cue::nickname);
                continue;
            case name_piece::initial:
                cues.set(first == nullptr ? cue::first_initial : cue::initial);
                break;
            case name_piece::word:
                break;
        }
        short_words += a.tokens[p.tokens.first].size() < 6;
        if (p.joined_capitals || p.joined_syllables) {
            cues.set(cue::joined_capitals, p.joined_capitals);
            cues.set(cue::joined_syllables, p.joined_syllables);
            cues.set(cue::arabic_particle, p.joined_capitals && is_arabic(a.tokens[p.tokens.first]));
        }
        constexpr auto special =
            grammar::function_words |
            lexicon::classes(word_class::org_word, word_class::place_word, word_class::thing_word, word_class::country,
                             word_class::demonym, word_class::capital, word_class::month, word_class::weekday,
                             word_class::title, word_class::role);
        if (p.any(special)) {  // one name's word in ten
            const bool surname_first = first == nullptr && k + 1 < to && p.is(word_class::strong_surname);  // "Park"
            const bool surname_last = first != nullptr && k + 1 == to && p.is(word_class::surname) &&
                                      first->is(word_class::strong_given);  // "Michael Bloomberg", "Mark Cuban"
            cues.set(cue::organisation_word, p.is(word_class::org_word) && !surname_first && !surname_last);
            cues.set(cue::place_word, p.is(word_class::place_word) && !surname_first);
            cues.set(cue::thing_word, p.is(word_class::thing_word) && !surname_first);
            cues.set(cue::country_word,
                     p.any(lexicon::classes(word_class::country, word_class::demonym)) && !surname_last);
            cues.set(cue::capital_word, p.is(word_class::capital));
            cues.set(cue::month_word, p.any(lexicon::classes(word_class::month, word_class::weekday)));
            cues.set(cue::role_word, p.any(lexicon::classes(word_class::title, word_class::role)));
            cues.set(cue::function_word, p.kind == name_piece::word && p.any(grammar::function_words));
        }
        if (first == nullptr)
            first = &p;
        else if (k + 1 < to)
            cues.set(cue::middle_common, p.is_common() && !p.is_known() && !is_syllable_of_name(a, *first, p));
        last = &p;
        ++words;
    }
    c.words = static_cast<std::uint8_t>(words);
    if (first == nullptr) return;
    cues.set(cue::three_words, words == 3);
    cues.set(cue::many_words, words > 3);
    cues.set(cue::surname_first, first->is(word_class::strong_surname) && short_words == words &&
                                     (words == 3 || (words == 2 && last->joined_syllables)));
    c.known_given = first->is_given();
    cues.set(cue::given_strong, first->is(word_class::strong_given));
    cues.set(cue::given_weak, first->is_given() && !first->is(word_class::strong_given));
    cues.set(cue::first_surname_strong, first->is(word_class::strong_surname));
    cues.set(cue::first_surname, first->is(word_class::surname) && !first->is(word_class::strong_surname));
    cues.set(cue::first_common, first->is_common());
    cues.set(cue::first_place, first->is(word_class::place_name));
    const auto unknown = [](const name_piece& p) {
        return !p.is_known() && !p.is_common() && !p.is(word_class::place_name) && p.kind == name_piece::word;
    };
    cues.set(cue::first_unknown, unknown(*first));
    if (first->is_given()) {
        const bool male = first->is(word_class::given_male), female = first->is(word_class::given_female);
        if (male != female) c.gender = male ? 1 : 2;
    }
    c.cues = cues;
    if (last == first) return;
    cues.set(cue::last_surname_strong, last->is(word_class::strong_surname));
    cues.set(cue::last_surname, last->is(word_class::surname) && !last->is(word_class::strong_surname));
    cues.set(cue::last_given, last->is_given() && !last->is(word_class::surname));
    cues.set(cue::last_common, last->is_common());
    cues.set(cue::last_place, last->is(word_class::place_name));
    cues.set(cue::last_unknown, unknown(*last));
    c.cues = cues;
}

}  // namespace gazette::resolve
