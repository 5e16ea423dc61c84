// Gazette: what a word tells of the country words beside it.
#pragma once

#include <cstdint>

namespace gazette::lexicon {

/// How a word bears on countries; `cue=` in tools/lexicon/words/country_cue.txt, a bit each in
/// lexicon::cues_of_word(). `ambiguous` is the note of tools/lexicon/countries.tsv.
enum class country_cue : std::uint8_t {
    ambiguous = 0,     ///< also an ordinary word, a person's name or another place: "Jordan", "Turkey", "Georgia"
    short_form = 1,    ///< names a country that the article settles: "the North", "the Kingdom"
    dealing = 2,       ///< what one has with a government, not with a town: "talks", "sanctions", "ties"
    state_matter = 3,  ///< what a government has: "refusal", "ambassador", "nuclear"
    place_matter = 4,  ///< what a town has, or what leads to it: "mayor", "airport", "flights", "visited"
    acting = 5,        ///< verbs of acting in the forms that follow an auxiliary: "considering", "impose"
    people = 6,        ///< capitalised after a country, yet no name with it: "Turkish Kurds", "German NGOs"
    state_body = 7     ///< makes the name of one of the state's own bodies: "Ministry", "Army", "Parliament"
};

}  // namespace gazette::lexicon
