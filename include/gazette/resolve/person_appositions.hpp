// Gazette: what the words around a name tell of persons, places and organisations: single ones, and appositions.
#pragma once

#include <gazette/grammar/valued_words.hpp>
#include <gazette/resolve/person_candidates.hpp>
#include <gazette/resolve/person_introductions.hpp>

namespace gazette::resolve {

/// A place that is no name of a person: "Quebec".
[[nodiscard]] constexpr bool is_region(const token& t) noexcept {
    return all_hold(t.has(text::capitalised),
                    t.any(lexicon::classes(lexicon::word_class::country, lexicon::word_class::place_name,
                                           lexicon::word_class::capital)),
                    !t.any(grammar::personal_names));
}

/// What single words in front of a name or behind it tell. Who is spoken of with a preposition? "in Paris", "by Anna
/// Berg".
inline constexpr grammar::valued_words<person_cue> neighbours[] = {
    {person_cue::article, "the a an"},
    {person_cue::in_before, "in at near across outside into"},
    {person_cue::of_before, "of"},
    {person_cue::by_before, "by"},
    {person_cue::person_preposition, "with for against between like"},
    {person_cue::fate_before,  // "the arrest of Anna Berg", "wife of Juan Ruiz": what befalls persons, whose they are
     "murder killing slaying lynching kidnapping assassination death arrest murders killings slayings deaths "
     "appointment nomination trial resignation detention wedding funeral impeachment son daughter wife husband "
     "brother sister mother father widow nephew niece cousin"},
    {person_cue::and_before, "and or"},
    {person_cue::who_after, "who himself herself"},
    {person_cue::which_after, "which"},
    {person_cue::organisation_after,
     "company firm group bank maker retailer manufacturer airline agency organization organisation unit subsidiary "
     "publisher party concern producer provider brand startup charity newspaper magazine website insurer lender"},
    {person_cue::thing_word,  // "the thriller Carla": works have persons' names
     "film movie thriller novel drama comedy sitcom album musical documentary"},
    {person_cue::place_after,
     "state city region village town airport station stations "
     "islands valley desert suburb people tribe area mountain mountains hills peninsula border coast forest jungle "
     "crossing basin plateau reef delta canyon creek peak highway neighborhood neighbourhood "
     "award awards prize medal trophy scholarship fellowship lecture"},
    {person_cue::named_other,  // "Gia Lai province" is never a person
     "province prefecture municipality county district"},
};
inline constexpr auto cue_of_neighbour = grammar::by_word(neighbours);

/// "company", "party": what an organisation is called.
[[nodiscard]] inline bool is_organisation(const token& t) noexcept {
    return cue_of_neighbour[t.word] == person_cue::organisation_after;
}

/// Whether the role at `role` ends "the interior minister", "her lawyer": an office that one person has.
[[nodiscard]] inline bool is_office(const token* role) noexcept {
    using lexicon::word_class;
    for (const token* t = role - 1; t > role - 4 && !t[1].has(text::sentence_start); --t) {
        if (t->is(word_class::determiner)) return !is_one(*t, "a", "an");
        if (t->is(text::token_kind::possessive)) return true;
        if (!t->is_word() || t->any(grammar::function_words)) return false;
    }
    return false;
}

/// Whether a short apposition with a role follows the comma at `comma`: ", a legal adviser for", ", head of".
[[nodiscard]] inline bool role_follows(const token* comma) noexcept {
    using lexicon::word_class;
    using text::token_kind;
    for (const token* t = comma + 1; t < comma + 7; ++t) {
        if (!t->is_word() && t->kind != token_kind::numeral && t->kind != token_kind::hyphen &&
            t->kind != token_kind::possessive)
            return false;
        if (t->has(text::sentence_start) || t->is(word_class::say_verb)) return false;
        if (t->is(word_class::role) && !t->is(word_class::say_verb)) return true;
        if (t > comma + 1 && t->any(lexicon::classes(word_class::pronoun, word_class::auxiliary, word_class::modal)))
            return false;
    }
    return false;
}

/// Whether an office follows the possessive: "Anna Ruiz, Orbit's chief executive officer, said" tells of a firm.
[[nodiscard]] inline bool office_follows(const token* possessive) noexcept {
    using lexicon::word_class;
    const token* t = possessive + 1;
    while (t < possessive + 4 && t->is(word_class::role_modifier) && !t->is(word_class::role)) ++t;
    return t->any(lexicon::classes(word_class::role, word_class::title));
}

/// What hardly anybody but a person has: "Ruiz's wife", "Ruiz's lawyer".
[[nodiscard]] inline bool has_only_person(const token& noun) noexcept {
    static constexpr auto others =
        grammar::word("family", "lawyer", "lawyers", "attorney", "death", "killer", "home", "funeral");
    const bool owned = introduction_of[noun.word] == introduction::relative || others.width(noun) != 0;
    return owned && !noun.has(text::capitalised);
}

/// What befalls hardly anybody but a person: "Ruiz was born", "Ruiz was handcuffed".
[[nodiscard]] inline bool befalls_only_person(const token& was) noexcept {
    static constexpr auto fates =
        grammar::word("born", "arrested", "jailed", "imprisoned", "incarcerated", "hospitalized", "hospitalised",
                      "handcuffed", "pronounced", "arraigned", "gunned", "stabbed", "strangled", "beheaded", "ejected",
                      "airlifted", "knighted", "widowed", "paroled", "kidnapped", "abducted",
                      "assassinated", "murdered", "sentenced", "remanded", "married");
    return is_one(was, "was") && fates.width((&was)[1]) != 0;
}

/// Whether ", our oldest son," follows.
[[nodiscard]] inline bool relative_follows(const token* comma) noexcept {
    static constexpr auto owners = grammar::word("his", "her", "their", "our", "my");
    if (owners.width(comma[1]) == 0) return false;
    for (const token* t = comma + 2; t < comma + 5 && t->is_word(); ++t) {
        if (introduction_of[t->word] == introduction::relative)
            return !t[1].is_word() && !t[1].is(text::token_kind::possessive);
    }
    return false;
}

/// Whether the possessive joins a name to the title of a work in quotation marks: "Clara Bell's Garden".
[[nodiscard]] inline bool ends_title_of_work(const token* possessive) noexcept {
    const token* t = possessive + 1;
    if (!t->has(text::capitalised)) return false;
    while (t < possessive + 5 && (t->has(text::capitalised) || t->any(grammar::function_words))) ++t;
    t += t->is(text::token_kind::period) || t->is(text::token_kind::comma);
    return text::is_quote_mark(t->kind) && !t->has(text::space_before);
}

/// Whether the apposition after the comma at `comma` tells of an organisation: ", a vaccine firm based in".
[[nodiscard]] inline bool organisation_follows(const token* comma) noexcept {
    using lexicon::word_class;
    if (!comma[1].is(word_class::determiner)) return false;
    constexpr auto ends = lexicon::classes(word_class::preposition, word_class::relative, word_class::auxiliary,
                                           word_class::conjunction, word_class::modal);
    const token* t = comma + 2;
    while (t < comma + 9 && (t->is_word() || t->is(text::token_kind::hyphen)) && !t->any(ends)) {
        if (is_organisation(*t) && !t[1].any(lexicon::classes(word_class::role, word_class::title)))
            return true;
        ++t;
    }
    return false;
}

/// Whether the name that goes on at `t` ends as an organisation's: "the Carla and Luis Moda Foundation".
[[nodiscard]] inline bool organisation_ends(const token* t) noexcept {
    using lexicon::word_class;
    const token* const limit = t + 7;
    while (t < limit && t->is_word() && (t->has(text::capitalised) || t->is(word_class::name_particle))) {
        if (t->is(word_class::org_word) && !t->any(grammar::personal_names)) return true;
        ++t;
    }
    return false;
}

/// An agency's line of credit: "-- Anna Ruiz, London newsroom".
[[nodiscard]] inline bool is_credit(const token* before, const token* comma) noexcept {
    if (!before->is(text::token_kind::hyphen) && !before->is(text::token_kind::dash)) return false;
    static constexpr auto offices = grammar::word("newsroom", "desk", "bureau");
    const token* t = comma + 1;
    while (t < comma + 5 && t->is_word() && offices.width(*t) == 0) ++t;
    return offices.width(*t) != 0;
}

/// What follows the comma after a name: an age, an apposition, a region …
[[nodiscard]] inline person_cue cue_after_comma(const token* comma) noexcept {
    using lexicon::word_class;
    using text::token_kind;
    const token& then = comma[1];
    if (then.is(token_kind::numeral) && then.number < 120 &&
        ((comma[2].is(token_kind::comma) && comma[3].has(text::space_before)) ||
         comma[2].is(token_kind::period) || comma[2].is(token_kind::semicolon) || comma[2].is(word_class::conjunction)))
        return person_cue::age_after;
    if (is_one(then, "who")) return person_cue::who_after;
    if (is_one(then, "which")) return person_cue::which_after;
    if (organisation_follows(comma)) return person_cue::organisation_after;
    if (role_follows(comma)) return person_cue::role_after;
    if (is_region(then) || (then.is_word() && then.has(text::capitalised) && then.is(word_class::abbreviation) &&
                            !then.any(grammar::personal_names)))
        return person_cue::region_after;
    return person_cue::comma_after;
}

}  // namespace gazette::resolve
