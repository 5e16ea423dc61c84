// Gazette: what the lexicon says of the words of a candidate for a person.
#pragma once

#include <gazette/resolve/person_candidates.hpp>

#include <cstdint>
#include <initializer_list>

namespace gazette::resolve {

/// "Lim Boon Heng": where the surname comes first, a short given name may look like any word.
[[nodiscard]] inline bool is_syllable_of_name(const article& a, const name_piece& first, const name_piece& p) noexcept {
    return first.is(lexicon::word_class::strong_surname) && !first.is_given() &&
           a.tokens[first.tokens.first].size() < 6 && a.tokens[p.tokens.first].size() < 6;
}

/// Whether the news knows somebody by this name alone: tools/lexicon/words/surname.txt.
[[nodiscard]] constexpr bool is_well_known(const token& t) noexcept {
    return all_hold(t.number == 100, t.is(lexicon::word_class::surname));
}

/// "Abu", "bin", "al": the parts of Arabic names.
[[nodiscard]] inline bool is_arabic(const token& t) noexcept {
    static constexpr auto particles =
        grammar::word("al", "ul", "ud", "bin", "ibn", "bint", "abu", "umm", "um", "bt", "ould", "oulad", "binti");
    return particles.width(t) != 0;
}

/// The cues of a name's first and last words by what the table of names says of them, looked up at once: cues in a row
/// from given_strong, or last_surname_strong, on.
class name_word_cues {
public:
    constexpr name_word_cues() noexcept {
        using enum lexicon::word_class;
        for (unsigned n = 0; n < size; ++n) {
            const auto is = [n](lexicon::word_class c) { return n >> (static_cast<unsigned>(c) - base) & 1U; };
            const unsigned given_name = is(given_male) | is(given_female), known = given_name | is(surname);
            const unsigned weak_given = given_name & ~is(strong_given);
            const unsigned weak_surname = is(surname) & ~is(strong_surname);
            const unsigned unknown = (known | is(common_word) | is(place_name)) == 0;
            first_[n] = pack({is(strong_given), weak_given, is(strong_surname), weak_surname, is(common_word),
                              is(place_name), unknown});
            last_[n] = pack({is(strong_surname), weak_surname, given_name & ~is(surname), is(common_word),
                             is(place_name), unknown});
        }
    }
    [[nodiscard]] std::uint64_t first(const name_piece& p) const noexcept {
        return cues(first_[index(p.classes)], p, person_cue::given_strong, person_cue::first_unknown);
    }
    /// `common`: whether the word may be an English one, or a place's name.
    [[nodiscard]] std::uint64_t last(const name_piece& p, bool common) const noexcept {
        constexpr auto others = lexicon::classes(lexicon::word_class::common_word, lexicon::word_class::place_name);
        const lexicon::class_set classes = p.classes & ~(others * !common);
        return cues(last_[index(classes)], p, person_cue::last_surname_strong, person_cue::last_unknown);
    }

private:
    static constexpr unsigned base = static_cast<unsigned>(lexicon::word_class::given_male);
    static constexpr unsigned size = 2U << (static_cast<unsigned>(lexicon::word_class::place_name) - base);

    static constexpr std::uint8_t pack(std::initializer_list<unsigned> bits) noexcept {
        unsigned packed = 0, at = 0;
        for (const unsigned bit : bits) packed |= bit << at++;
        return static_cast<std::uint8_t>(packed);
    }
    static constexpr std::size_t index(lexicon::class_set classes) noexcept { return classes >> base & (size - 1); }
    static std::uint64_t cues(std::uint64_t packed, const name_piece& p, person_cue from, person_cue unknown) noexcept {
        const std::uint64_t found = packed << static_cast<unsigned>(from);
        const std::uint64_t initial = p.kind == name_piece::initial;  // is no unknown word
        return found & ~(initial << static_cast<unsigned>(unknown));
    }

    std::uint8_t first_[size] = {};
    std::uint8_t last_[size] = {};
};
inline constexpr name_word_cues name_words;

/// What may be something else than a name.
inline constexpr auto special_words =
    grammar::function_words |
    lexicon::classes(lexicon::word_class::org_word, lexicon::word_class::place_word, lexicon::word_class::thing_word,
                     lexicon::word_class::country, lexicon::word_class::demonym, lexicon::word_class::capital,
                     lexicon::word_class::month, lexicon::word_class::weekday, lexicon::word_class::title,
                     lexicon::word_class::role);

/// "Cliff" in "Cliff Ruiz", "Bill" in "Bill Ruiz"; not "Bill" in "Bill Banning", nor "Ave."
[[nodiscard]] inline bool is_given_before_surname(const name_piece& p, const name_piece& next) noexcept {
    using lexicon::word_class;
    constexpr auto others = lexicon::classes(word_class::common_word, word_class::org_word, word_class::place_word,
                                             word_class::thing_word, word_class::capital);
    return p.is_given() && !p.is(word_class::strong_surname) && !p.is(word_class::abbreviation) && !next.is_phrase &&
           !next.any(others);
}

/// Cues of a word that may be something else than a name: one name's word in ten. `first` is the name's first word if
/// that is another one.
GAZETTE_INLINED inline void judge_special_word(const name_piece& p, const name_piece* first, bool is_last,
                                               person_cue_set& cues) noexcept {
    using lexicon::word_class;
    using cue = person_cue;
    const bool surname_first = first == nullptr && !is_last && p.is(word_class::strong_surname);  // "Park"
    const bool surname_last = first != nullptr && is_last && p.is(word_class::surname) &&
                              first->is(word_class::strong_given);  // "Michael Bloomberg", "Mark Cuban"
    cues.set(cue::organisation_word, p.is(word_class::org_word) && !surname_first && !surname_last);
    if (p.any(lexicon::classes(word_class::place_word, word_class::thing_word)) && !surname_first &&
        !(first == nullptr && !is_last && is_given_before_surname(p, (&p)[1]))) {
        cues.set(cue::place_word, p.is(word_class::place_word));
        cues.set(cue::thing_word, p.is(word_class::thing_word));
    }
    cues.set(cue::country_word, p.any(lexicon::classes(word_class::country, word_class::demonym)) && !surname_last);
    cues.set(cue::capital_word, p.is(word_class::capital));
    cues.set(cue::month_word, p.any(lexicon::classes(word_class::month, word_class::weekday)));
    cues.set(cue::role_word, p.any(lexicon::classes(word_class::title, word_class::role)));
    cues.set(cue::function_word, p.kind == name_piece::word && p.any(grammar::function_words));
}

/// The gender that a given name tells: 0 unknown, 1 male, 2 female.
[[nodiscard]] inline std::uint8_t gender_of(const name_piece& p) noexcept {
    const unsigned genders = p.classes >> static_cast<unsigned>(lexicon::word_class::given_male) & 3U;
    return static_cast<std::uint8_t>(genders == 3 ? 0 : genders);
}

/// Cues of a part of a name that is no word of its own.
inline void judge_part(const article& a, const name_piece& p, person_cue_set& cues) noexcept {
    using cue = person_cue;
    if (p.kind == name_piece::particle)
        cues.set(is_arabic(a.tokens[p.tokens.first]) ? cue::arabic_particle : cue::particle);
    else
        cues.set(p.kind == name_piece::suffix ? cue::suffix : cue::nickname);
}

/// Whether all words of a name are short, as those of names are that begin with the surname: "Lim Boon Heng".
[[nodiscard]] inline bool are_short(const article& a, const name_piece* from, const name_piece* to) noexcept {
    for (const name_piece* p = from; p < to; ++p) {
        if (p->kind <= name_piece::initial && a.tokens[p->tokens.first].size() > 5) return false;
    }
    return true;
}

/// Cues of a name of one word with nothing joined to it, as most are.
inline void judge_word(const name_piece& p, person_candidate& c) noexcept {
    using lexicon::word_class;
    c.cues = {{cue_bits(person_cue::always) | name_words.first(p), 0}};
    c.cues.set(person_cue::first_initial, p.kind == name_piece::initial);
    if (p.any(special_words)) judge_special_word(p, nullptr, true, c.cues);
    c.words = 1;
    c.known_given = p.is_given();
    c.gender = gender_of(p);
}

/// Cues of the words themselves, and their keys. `pieces` [from, to) are the name's.
inline void judge_words(const article& a, const name_run& run, std::uint32_t from, std::uint32_t to,
                        person_candidate& c) noexcept {
    using lexicon::word_class;
    using cue = person_cue;
    const name_piece* first = nullptr;
    const name_piece* last = nullptr;
    person_cue_set cues{{cue_bits(cue::always), 0}};  // in registers until the end
    name_keys keys(c);
    unsigned words = 0;
    const name_piece* const end = run.pieces + to;
    for (const name_piece* p = run.pieces + from; p < end; ++p) {
        if (p->kind > name_piece::initial) {
            const bool of_surname = first != nullptr && first->is(word_class::strong_given) &&
                                    a.tokens[p->tokens.first].has(text::capitalised);  // "Robert De Niro"
            if (!of_surname || p->kind != name_piece::particle) judge_part(a, *p, cues);
            continue;
        }
        cues.set(first == nullptr ? cue::first_initial : cue::initial, p->kind == name_piece::initial);
        if (p->joined_capitals || p->joined_syllables) {
            cues.set(cue::joined_capitals, p->joined_capitals);
            cues.set(cue::joined_syllables, p->joined_syllables);
            cues.set(cue::arabic_particle, p->joined_capitals && is_arabic(a.tokens[p->tokens.first]));
        }
        if (p->any(special_words)) judge_special_word(*p, first, p + 1 == end, cues);
        if (first == nullptr)
            first = p;
        else if (p + 1 < end)
            cues.set(cue::middle_common, p->is_common() && !p->is_known() && !is_syllable_of_name(a, *first, *p));
        last = p;
        add_word(a, p->tokens, keys);
        ++words;
    }
    c.words = static_cast<std::uint8_t>(words);
    keys.end_name();
    if (first == nullptr) return;
    c.known_given = first->is_given();
    c.gender = gender_of(*first);
    cues.bits[0] |= name_words.first(*first);
    if (cues.has(cue::particle) && (words == 1 || first->is(word_class::strong_given)))
        cues.clear(cue::first_common);  // "Le Pen" is no pen, "Bill de Ruyter" no bill
    if (last != first) {
        const bool common = (last - 1)->kind != name_piece::particle;  // "de Wet" is not
        cues.bits[0] |= name_words.last(*last, common);
        cues.set(cue::three_words, words == 3);
        cues.set(cue::many_words, words > 3);
        if (all_hold(first->is(word_class::strong_surname),
                     any_holds(words == 3, all_hold(words == 2, last->joined_syllables))))
            cues.set(cue::surname_first, are_short(a, run.pieces + from, end));
    }
    c.cues = cues;
}

}  // namespace gazette::resolve
