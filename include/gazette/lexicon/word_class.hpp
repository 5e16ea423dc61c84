// Gazette: the classes a word can have. A word may have several: "may" is a month, a modal and a surname.
#pragma once

#include <cstdint>

namespace gazette::lexicon {

/// Each class but the last group is filled by the word list tools/lexicon/words/<class>.txt;
/// tools/make_lexicon.py reads the bit numbers from here.
enum class word_class : std::uint8_t {
    // time
    month = 0,          ///< number = 1 … 12
    weekday = 1,        ///< number = 1 (Monday) … 7
    time_unit = 2,      ///< unit says which: day, week, quarter …
    cardinal = 3,       ///< "one" … "ninety"; number is the value
    ordinal = 4,        ///< "first" … "thirty-first"; number is the value
    scale = 5,          ///< "hundred", "thousand", "million"
    quantifier = 6,     ///< "several", "few", "couple"
    day_part = 7,       ///< "morning", "night"
    season = 8,         ///< number = 1 (spring) … 4 (winter)
    deictic = 9,        ///< "today", "yesterday", "now", "recently"
    holiday = 10,       ///< "Christmas"
    date_modifier = 11, ///< "early", "late", "mid"
    date_relation = 12, ///< "last", "next", "ago", "earlier"
    frequency = 13,     ///< "daily", "every", "annually"
    clock = 14,         ///< "a.m.", "noon", "GMT"
    approximator = 15,  ///< "about", "nearly", "almost"
    // persons
    title = 16,         ///< capitalised before a name: "President", "Sen"
    role = 17,          ///< lower-case beside a name: "spokesman", "striker"
    honorific = 18,     ///< "Mr", "Mrs", "Dr"
    name_particle = 19, ///< "van", "bin", "al"
    name_suffix = 20,   ///< "Jr", "III"
    // against persons
    org_word = 21,      ///< "Corp", "University", "Times"
    place_word = 22,    ///< "Street", "River", "Airport"
    thing_word = 23,    ///< "Hurricane", "Prize", "Act"
    // countries
    country = 24,
    demonym = 25,
    capital = 26,
    country_prefix = 27,  ///< "Sino" in "Sino-Russian"
    // quotes
    say_verb = 28,      ///< cue of direct speech: "said", "told"
    say_noun = 29,      ///< "statement", "interview", "comment"
    pronoun = 30,       ///< "he", "she", "they"
    source_noun = 31,   ///< who may be quoted without a name: "police", "officials", "ministry"
    // agreements
    agreement_head = 32,      ///< "treaty", "pact", "deal"
    agreement_modifier = 33,  ///< "bilateral", "proposed", "landmark"
    agree_verb = 34,          ///< "agreed", "pledged"
    conclude_verb = 35,       ///< "signed", "reached", "struck"
    treaty = 36,              ///< well-known instruments by name (phrases)
    treaty_acronym = 37,      ///< "NAFTA"
    // grammar
    determiner = 38,
    preposition = 39,
    conjunction = 40,
    auxiliary = 41,     ///< forms of be, have, do
    modal = 42,
    negation = 43,
    abbreviation = 44,  ///< its period ends no sentence: "Sen", "Corp", "Nov"
    relative = 45,      ///< "who", "which", "that"
    adverb = 46,
    verb = 47,          ///< other finite verbs of acting: "considers", "backed"
    date_cue = 48,      ///< tells whether digits are a year and where a weekday lies: see date_cue.txt
    role_modifier = 49, ///< "former", "vice", "senior" before a role
    name_tail = 50,     ///< what a person's name stands before: "Clinton administration", "Putin-led"
    contraction = 51,   ///< a subject and its verb in one, "we're", and words clipped in front, "(’)em"
    agreement_cue = 52, ///< tells of an agreement's status or parties: see grammar/agreement_cue.hpp
    country_cue = 53,   ///< states and towns that tell of their country, words that judge: see country_cue.hpp
    // set by the look-up, not by a list
    given_male = 54,
    given_female = 55,
    surname = 56,
    strong_given = 57,
    strong_surname = 58,
    common_word = 59,   ///< a frequent English word in lower case, or a capitalised word that is no name
    place_name = 60,    ///< a town, state or region
    user_entry = 61,    ///< brought by the user at run time
    phrase_start = 62,  ///< a phrase of the lexicon begins with this word
    needs_caps = 63     ///< a proper name only in capitals: "US", "UK"
};

/// A set of classes: bit n is word_class n.
using class_set = std::uint64_t;

/// The set of the classes named.
template <class... Classes>
[[nodiscard]] constexpr class_set classes(Classes... c) noexcept {
    return (class_set{0} | ... | (class_set{1} << static_cast<unsigned>(c)));
}

/// Classes that a word has only where it is capitalised.
inline constexpr class_set proper_classes =
    classes(word_class::month, word_class::weekday, word_class::holiday, word_class::title, word_class::honorific,
            word_class::country, word_class::demonym, word_class::capital, word_class::country_prefix,
            word_class::country_cue,
            word_class::treaty, word_class::treaty_acronym, word_class::given_male, word_class::given_female,
            word_class::surname, word_class::org_word, word_class::place_word, word_class::thing_word,
            word_class::name_suffix);

}  // namespace gazette::lexicon
