// Gazette: the cues that speak for or against a run of capitalised words being a person.
#pragma once

#include <array>
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

/// What a cue is called: as a rule ("person.title"), and where tools print it.
struct person_cue_name {
    person_cue cue;
    std::string_view name;
};

/// By cue.
inline constexpr auto person_cue_names = [] {
    using enum person_cue;
    return std::to_array<person_cue_name>({
        {always, "person.name"}, {three_words, "person.three_words"}, {many_words, "person.many_words"},
        {initial, "person.initial"}, {first_initial, "person.first_initial"}, {particle, "person.particle"},
        {arabic_particle, "person.arabic_particle"}, {suffix, "person.suffix"}, {nickname, "person.nickname"},
        {joined_syllables, "person.joined_syllables"}, {joined_capitals, "person.joined_capitals"},
        {surname_first, "person.surname_first"}, {all_caps, "person.all_caps"}, {headline, "person.headline"},
        {sentence_start, "person.sentence_start"}, {whole_line, "person.whole_line"},
        {given_strong, "person.given_strong"}, {given_weak, "person.given_weak"},
        {first_surname_strong, "person.first_surname_strong"}, {first_surname, "person.first_surname"},
        {first_common, "person.first_common"}, {first_place, "person.first_place"},
        {first_unknown, "person.first_unknown"}, {last_surname_strong, "person.last_surname_strong"},
        {last_surname, "person.last_surname"}, {last_given, "person.last_given"}, {last_common, "person.last_common"},
        {last_place, "person.last_place"}, {last_unknown, "person.last_unknown"},
        {middle_common, "person.middle_common"}, {country_word, "person.country_word"},
        {capital_word, "person.capital_word"}, {month_word, "person.month_word"}, {role_word, "person.role_word"},
        {function_word, "person.function_word"}, {name_tail, "person.name_tail"}, {well_known, "person.well_known"},
        {organisation_word, "person.organisation_word"}, {place_word, "person.place_word"},
        {thing_word, "person.thing_word"}, {ampersand, "person.ampersand"},
        {organisation_after, "person.organisation_after"}, {place_after, "person.place_after"},
        {of_after, "person.of_after"}, {honorific, "person.honorific"}, {address, "person.address"},
        {title, "person.title"}, {title_phrase, "person.title_phrase"}, {role, "person.role"},
        {role_like, "person.role_like"}, {role_comma, "person.role_comma"}, {origin, "person.origin"},
        {acronym_before, "person.acronym_before"}, {said_before, "person.said_before"}, {article, "person.article"},
        {in_before, "person.in_before"}, {person_preposition, "person.person_preposition"},
        {of_before, "person.of_before"}, {other_preposition, "person.other_preposition"},
        {possessive_before, "person.possessive_before"}, {adjective_before, "person.adjective_before"},
        {by_before, "person.by_before"}, {number_before, "person.number_before"}, {comma_before, "person.comma_before"},
        {and_before, "person.and_before"}, {region_before, "person.region_before"}, {run_before, "person.run_before"},
        {mark_before, "person.mark_before"}, {cut_before, "person.cut_before"}, {cut_after, "person.cut_after"},
        {letter_before, "person.letter_before"}, {quote_before, "person.quote_before"},
        {saint_before, "person.saint_before"}, {office_before, "person.office_before"},
        {named_before, "person.named_before"}, {fate_before, "person.fate_before"}, {said_after, "person.said_after"},
        {verb_after, "person.verb_after"}, {age_after, "person.age_after"}, {role_after, "person.role_after"},
        {possessive_after, "person.possessive_after"}, {who_after, "person.who_after"},
        {parenthesis_after, "person.parenthesis_after"}, {region_after, "person.region_after"},
        {credit, "person.credit"}, {number_after, "person.number_after"}, {colon_after, "person.colon_after"},
        {noun_after, "person.noun_after"}, {comma_after, "person.comma_after"},
        {preposition_after, "person.preposition_after"}, {past_after, "person.past_after"},
        {stop_after, "person.stop_after"}, {run_after, "person.run_after"}, {pronoun_after, "person.pronoun_after"},
        {which_after, "person.which_after"}, {office_after, "person.office_after"}, {kin_after, "person.kin_after"},
        {named_other, "person.named_other"}, {beside_person, "person.beside_person"},
        {last_of_sure, "person.last_of_sure"}, {last_of_likely, "person.last_of_likely"},
        {first_of_sure, "person.first_of_sure"}, {first_of_likely, "person.first_of_likely"},
        {middle_of_sure, "person.middle_of_sure"}, {string_sure, "person.string_sure"},
        {string_likely, "person.string_likely"}, {string_unlikely, "person.string_unlikely"},
        {titled_elsewhere, "person.titled_elsewhere"}, {last_shared, "person.last_shared"},
        {part_of_other, "person.part_of_other"}, {string_repeated, "person.string_repeated"},
        {first_shared, "person.first_shared"}, {string_mostly, "person.string_mostly"},
        {string_frequent, "person.string_frequent"}, {string_weight, "person.string_weight"},
        {common_surname, "person.common_surname"},
    });
}();
static_assert(person_cue_names.size() == person_cue_count);
static_assert([] {
    for (unsigned i = 0; i < person_cue_count; ++i) {
        if (person_cue_names[i].cue != static_cast<person_cue>(i)) return false;
    }
    return true;
}());

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
