// Gazette: at which classes of words the grammars are entered.
#pragma once

#include <gazette/lexicon/word_class.hpp>

namespace gazette::grammar {

/// A date has one of these, or a number.
inline constexpr lexicon::class_set date_anchor_classes =
    lexicon::classes(lexicon::word_class::month, lexicon::word_class::weekday, lexicon::word_class::time_unit,
                     lexicon::word_class::day_part, lexicon::word_class::season, lexicon::word_class::deictic,
                     lexicon::word_class::holiday, lexicon::word_class::clock, lexicon::word_class::frequency);

/// A country's name, or a phrase that holds one and is none, begins with one of these or is a phrase of the lexicon.
inline constexpr lexicon::class_set country_starters =
    lexicon::classes(lexicon::word_class::country, lexicon::word_class::demonym, lexicon::word_class::capital,
                     lexicon::word_class::country_prefix, lexicon::word_class::country_cue);

/// An agreement is read from one of these, or from a phrase of the lexicon.
inline constexpr lexicon::class_set agreement_starters =
    lexicon::classes(lexicon::word_class::agreement_head, lexicon::word_class::treaty,
                     lexicon::word_class::treaty_acronym, lexicon::word_class::agree_verb,
                     lexicon::word_class::user_entry);

/// All of these, and what persons begin with. user_entry is not among them: only the caller's table tells those words.
inline constexpr lexicon::class_set all_starters =
    (date_anchor_classes | country_starters | agreement_starters |
     lexicon::classes(lexicon::word_class::pronoun, lexicon::word_class::name_particle)) &
    ~lexicon::classes(lexicon::word_class::user_entry);

}  // namespace gazette::grammar
