// Gazette: the cues that speak for or against a run of capitalised words being a person.
#pragma once

#include <cstdint>
#include <string_view>

namespace gazette::resolve {

/// One observation about a candidate: its shape, what the lexicon knows of its words, what stands before and
/// after it, and what the rest of the document says. person_weights.hpp tells how much each of them counts.
enum class person_cue : std::uint8_t {
    always,  ///< every candidate has it: the bias
    // shape
    three_words, many_words, initial, first_initial, particle, arabic_particle, suffix, nickname, joined_syllables,
    joined_capitals,
    surname_first, all_caps, headline, sentence_start, whole_line,
    // what the lexicon knows of the first and the last word
    given_strong, given_weak, first_surname_strong, first_surname, first_common, first_place, first_unknown,
    last_surname_strong, last_surname, last_given, last_common, last_place, last_unknown,
    middle_common, country_word, capital_word, month_word, role_word, function_word, name_tail,
    well_known,
    // words of other things
    organisation_word, place_word, thing_word, ampersand, organisation_after, place_after, of_after,
    // before
    honorific, address, title, title_phrase, role, role_like, role_comma, origin, acronym_before, said_before, article,
    in_before,
    person_preposition, of_before, other_preposition, possessive_before, adjective_before, by_before, number_before,
    comma_before, and_before, region_before, run_before, mark_before, cut_before, cut_after, letter_before,
    quote_before, saint_before, office_before, named_before, fate_before,
    // after
    said_after, verb_after, age_after, role_after, possessive_after, who_after, parenthesis_after, region_after, credit,
    number_after, colon_after, noun_after, comma_after, preposition_after, past_after, stop_after,
    run_after, pronoun_after, which_after, office_after,
    kin_after,   ///< "Ruiz's wife", "Ruiz's lawyer"
    named_other,  ///< the name of a firm, of a town, or in a title: "Milton Roy Corp.", "born in Churchill"
    // the rest of the document
    beside_person, last_of_sure, last_of_likely, first_of_sure, first_of_likely, middle_of_sure, string_sure,
    string_likely, string_unlikely, titled_elsewhere, last_shared, part_of_other, string_repeated, first_shared,
    string_mostly, string_frequent, string_weight,
    common_surname,  ///< a word of English that is somebody's surname elsewhere: "echoed Book's view"
    count
};

inline constexpr unsigned person_cue_count = static_cast<unsigned>(person_cue::count);

/// Their names, in the order of the enumeration: what rules are called ("person.title") and what tools print.
inline constexpr std::string_view person_cue_names[] = {
    "person.name",
    "person.three_words", "person.many_words", "person.initial", "person.first_initial", "person.particle",
    "person.arabic_particle", "person.suffix", "person.nickname", "person.joined_syllables",
    "person.joined_capitals",
    "person.surname_first", "person.all_caps", "person.headline", "person.sentence_start", "person.whole_line",
    "person.given_strong", "person.given_weak", "person.first_surname_strong", "person.first_surname",
    "person.first_common", "person.first_place", "person.first_unknown",
    "person.last_surname_strong", "person.last_surname", "person.last_given", "person.last_common",
    "person.last_place", "person.last_unknown",
    "person.middle_common", "person.country_word", "person.capital_word", "person.month_word", "person.role_word",
    "person.function_word", "person.name_tail", "person.well_known",
    "person.organisation_word", "person.place_word", "person.thing_word", "person.ampersand",
    "person.organisation_after", "person.place_after", "person.of_after",
    "person.honorific", "person.address", "person.title", "person.title_phrase", "person.role", "person.role_like",
    "person.role_comma",
    "person.origin", "person.acronym_before", "person.said_before", "person.article", "person.in_before",
    "person.person_preposition", "person.of_before", "person.other_preposition", "person.possessive_before",
    "person.adjective_before", "person.by_before", "person.number_before",
    "person.comma_before", "person.and_before", "person.region_before", "person.run_before", "person.mark_before",
    "person.cut_before",
    "person.cut_after",
    "person.letter_before", "person.quote_before", "person.saint_before",
    "person.office_before", "person.named_before", "person.fate_before",
    "person.said_after", "person.verb_after", "person.age_after", "person.role_after", "person.possessive_after",
    "person.who_after", "person.parenthesis_after", "person.region_after", "person.credit",
    "person.number_after", "person.colon_after", "person.noun_after", "person.comma_after",
    "person.preposition_after", "person.past_after", "person.stop_after", "person.run_after", "person.pronoun_after",
    "person.which_after", "person.office_after", "person.kin_after", "person.named_other",
    "person.beside_person", "person.last_of_sure", "person.last_of_likely", "person.first_of_sure",
    "person.first_of_likely", "person.middle_of_sure", "person.string_sure",
    "person.string_likely", "person.string_unlikely", "person.titled_elsewhere", "person.last_shared",
    "person.part_of_other", "person.string_repeated", "person.first_shared", "person.string_mostly",
    "person.string_frequent", "person.string_weight", "person.common_surname"};
static_assert(sizeof person_cue_names / sizeof person_cue_names[0] == person_cue_count);

/// A set of cues.
struct person_cue_set {
    std::uint64_t bits[2] = {0, 0};

    constexpr void set(person_cue c, bool holds = true) noexcept {
        const auto n = static_cast<unsigned>(c);
        bits[n / 64] |= std::uint64_t{holds} << n % 64;
    }
    constexpr void clear(person_cue c) noexcept {
        const auto n = static_cast<unsigned>(c);
        bits[n / 64] &= ~(std::uint64_t{1} << n % 64);
    }
    [[nodiscard]] constexpr bool has(person_cue c) const noexcept {
        const auto n = static_cast<unsigned>(c);
        return (bits[n / 64] >> n % 64 & 1U) != 0;
    }
    friend constexpr person_cue_set operator&(const person_cue_set& a, const person_cue_set& b) noexcept {
        return {{a.bits[0] & b.bits[0], a.bits[1] & b.bits[1]}};
    }
};
static_assert(person_cue_count <= 128);

/// The bits of cues that are all in the first half of a set.
template <class... Cues>
[[nodiscard]] constexpr std::uint64_t cue_bits(Cues... c) noexcept {
    return (std::uint64_t{0} | ... | (std::uint64_t{1} << static_cast<unsigned>(c)));
}

/// The same for the second half.
template <class... Cues>
[[nodiscard]] constexpr std::uint64_t late_cue_bits(Cues... c) noexcept {
    return (std::uint64_t{0} | ... | (std::uint64_t{1} << (static_cast<unsigned>(c) - 64)));
}

/// The cues that come from the rest of the document.
inline constexpr person_cue_set memory_cues{
    {0, ~std::uint64_t{0} << (static_cast<unsigned>(person_cue::beside_person) - 64)}};

}  // namespace gazette::resolve
