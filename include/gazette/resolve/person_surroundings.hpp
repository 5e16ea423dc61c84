// Gazette: what stands before and after a candidate for a person.
#pragma once

#include <gazette/resolve/person_candidates.hpp>

#include <cstdint>
#include <string_view>

namespace gazette::resolve {

/// Whether a lower-case word ends the way words for people do: "activist", "astronaut", "forward".
[[nodiscard]] inline bool sounds_like_role(std::string_view word) noexcept {
    if (word.size() < 5) return false;
    const std::string_view end = word.substr(word.size() - 3);
    return end == "ist" || end == "ian" || end == "man" || end == "eer" || end == "ant" || end == "ier" ||
           end.substr(1) == "er" || end.substr(1) == "or";
}

/// What only persons are called: "Mr", "Lord", "Sgt".
[[nodiscard]] inline bool is_address(const token& t) noexcept {
    static constexpr auto forms =
        grammar::word("mr", "mrs", "ms", "miss", "dr", "sir", "dame", "lord", "lady", "baroness", "rev", "prof",
                      "professor", "sgt", "cpl", "capt", "lt", "col", "gen", "sen", "rep", "gov", "mme", "herr", "frau",
                      "sheikh", "sheikha", "rabbi", "shri", "smt", "alhaji", "datuk", "maj");
    return forms.width(t) != 0;
}

/// "Saint", "St.": what mostly begins the name of a church or a town.
[[nodiscard]] constexpr bool is_saint(const token& t) noexcept { return is_one(t, "saint", "saints", "st"); }

/// A place that is no name of a person: "Quebec".
[[nodiscard]] constexpr bool is_region(const token& t) noexcept {
    return t.has(text::capitalised) &&
           t.any(lexicon::classes(lexicon::word_class::country, lexicon::word_class::place_name,
                                  lexicon::word_class::capital)) &&
           !t.any(grammar::personal_names);
}

/// "company", "party": what an organisation is called.
[[nodiscard]] inline bool is_organisation(const token& t) noexcept {
    static constexpr auto organisations = grammar::word(
        "company", "firm", "group", "bank", "maker", "retailer", "manufacturer", "airline", "agency", "organization",
        "organisation", "unit", "subsidiary", "publisher", "party", "concern", "producer", "provider", "brand",
        "startup", "charity", "newspaper", "magazine", "website", "insurer", "lender");
    return organisations.width(t) != 0;
}

/// What a mark or number beside a name tells; person_cue::always, which every name has, for nothing.
[[nodiscard]] constexpr person_cue cue_of_mark_before(text::token_kind kind) noexcept {
    using text::token_kind;
    switch (kind) {
        case token_kind::comma: return person_cue::comma_before;
        case token_kind::possessive: return person_cue::possessive_before;
        case token_kind::ampersand: return person_cue::ampersand;
        case token_kind::numeral:
        case token_kind::decimal:
        case token_kind::alphanumeral: return person_cue::number_before;
        default: return person_cue::always;
    }
}
[[nodiscard]] constexpr person_cue cue_of_mark_after(text::token_kind kind) noexcept {
    using text::token_kind;
    switch (kind) {
        case token_kind::possessive: return person_cue::possessive_after;
        case token_kind::paren_open: return person_cue::parenthesis_after;
        case token_kind::colon: return person_cue::colon_after;
        case token_kind::ampersand: return person_cue::ampersand;
        case token_kind::period:
        case token_kind::question:
        case token_kind::exclamation:
        case token_kind::semicolon: return person_cue::stop_after;
        case token_kind::numeral:
        case token_kind::decimal:
        case token_kind::alphanumeral: return person_cue::number_after;
        default: return person_cue::always;
    }
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

/// Cues of the tokens before the name.
#if defined(__GNUC__)
[[gnu::always_inline]]  // it is called from one place
#endif
inline void judge_before(const article& a, const name_run& run, person_candidate& c) noexcept {
    using lexicon::word_class;
    using text::token_kind;
    using cue = person_cue;
    person_cue_set& cues = c.cues;
    const token* const name = &a.tokens[c.tokens.first];
    const token* left = name - 1;
    cues.set(cue::sentence_start, name->has(text::sentence_start));
    cues.set(cue::all_caps, name->has(text::all_caps) && !run.in_capitals);
    if (name->has(text::paragraph_start)) return;
    if (left->is(token_kind::period) && left[-1].is(word_class::abbreviation) && !name->has(text::sentence_start))
        --left;
    if (left->kind >= token_kind::quote_straight && left->kind <= token_kind::guillemet_right &&
        !name->has(text::space_before)) {
        cues.set(cue::mark_before);
        --left;
    }
    const token* const before = left;
    if (!before->is_word()) {
        cues.set(cue_of_mark_before(before->kind));
        cues.set(cue::quote_before, text::is_quote_mark(before->kind) && name->has(text::space_before));
        if (before->is(token_kind::period)) {
            cues.set(cue::number_before, before[-1].is(token_kind::numeral));
        } else if (before->is(token_kind::comma)) {
            cues.set(cue::region_before, is_region(before[-1]));
            cues.set(cue::role_comma, before[-1].any(lexicon::classes(word_class::role, word_class::title)));
            cues.set(cue::office_before, cues.has(cue::role_comma) && is_office(before - 1));
        }
        return;
    }
    if (before->has(text::capitalised)) {
        if (is_saint(*before)) {
            cues.set(cue::saint_before);
            return;
        }
        if (before->is(word_class::honorific)) {
            cues.set(cue::honorific);
            cues.set(cue::address, is_address(*before));
            if (before->number != 0) c.gender = static_cast<std::uint8_t>(before->number);  // n= in the word list
            return;
        }
        if (before->is(word_class::title)) {
            cues.set(cue::title);
            return;
        }
        if (before->any(lexicon::classes(word_class::country, word_class::demonym)))
            cues.set(cue::origin);
        else if (before->has(text::all_caps) && !run.in_capitals)
            cues.set(cue::acronym_before);
        if (!before->any(grammar::function_words)) {
            cues.set(cue::title_phrase, is_inside_title(before));
            cues.set(cue::run_before, !cues.has(cue::headline));
            return;
        }
    }
    if (before->size() == 1 && !before->is(word_class::determiner)) {
        cues.set(cue::letter_before);
        return;
    }
    if (before->is(word_class::role)) {
        cues.set(cue::role);
        return;
    }
    if (before->is(word_class::say_verb)) {
        cues.set(cue::said_before);
        return;
    }
    if (before->is(word_class::determiner)) {
        static constexpr auto articles = grammar::word("the", "a", "an");
        cues.set(articles.width(*before) != 0 ? cue::article : cue::adjective_before);
        return;
    }
    if (before->is(word_class::preposition)) {
        // Who is spoken of with these? "in Paris", "by Anna Berg".
        static constexpr auto of_places = grammar::word("in", "at", "near", "across", "outside", "into");
        static constexpr auto of_persons = grammar::word("with", "for", "against", "between", "like");
        static constexpr auto of = grammar::word("of"), by = grammar::word("by");
        // What befalls persons, and who is somebody's: "the arrest of Anna Berg", "wife of Juan Ruiz"
        static constexpr auto fates =
            grammar::word("murder", "killing", "assassination", "death", "arrest", "appointment", "nomination", "trial",
                          "resignation", "detention", "wedding", "funeral", "impeachment", "son", "daughter", "wife",
                          "husband", "brother", "sister", "mother", "father", "widow", "nephew", "niece", "cousin");
        if (of_places.width(*before) != 0)
            cues.set(cue::in_before);
        else if (of.width(*before) != 0 && fates.width(before[-1]) != 0)
            cues.set(cue::fate_before);
        else if (of.width(*before) != 0)
            cues.set(is_one(before[-1], "town", "city", "village", "province", "district", "municipality", "island",
                            "port")
                         ? cue::in_before
                         : cue::of_before);
        else if (by.width(*before) != 0)
            cues.set(cue::by_before);
        else if (before->word == lexicon::word_id("as") && a.text_of(before[-1]) == "identified")
            cues.set(cue::named_before);
        else
            cues.set(of_persons.width(*before) != 0 ? cue::person_preposition : cue::other_preposition);
        return;
    }
    if (before->is(word_class::conjunction)) {
        cues.set(cue::and_before, before->word == lexicon::word_id("and") || before->word == lexicon::word_id("or"));
        cues.set(cue::region_before, is_region(before[-1]));
        return;
    }
    if (before->any(grammar::function_words) || before->has(text::capitalised)) return;
    if (before->word != 0 && is_organisation(*before))
        cues.set(cue::organisation_after);  // "the retailer Carla Moda"
    else if (sounds_like_role(a.text_of(*before))) cues.set(cue::role_like);
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
        (comma[2].is(token_kind::comma) || comma[2].is(token_kind::period) || comma[2].is(word_class::conjunction)))
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

/// Cues of the tokens after the name.
#if defined(__GNUC__)
[[gnu::always_inline]]  // it is called from one place
#endif
inline void judge_after(const article& a, person_candidate& c) noexcept {
    using lexicon::word_class;
    using text::token_kind;
    using cue = person_cue;
    person_cue_set& cues = c.cues;
    const token* const next = &a.tokens[c.tokens.last];
    if (next->has(text::paragraph_start)) {
        cues.set(cue::whole_line, a.tokens[c.tokens.first].has(text::paragraph_start));
        cues.set(cue::stop_after);
        return;
    }
    if (!next->is_word()) {
        cues.set(cue_of_mark_after(next->kind));
        cues.set(cue::office_after, next->is(token_kind::possessive) && cues.has(cue::comma_before) &&
                                        office_follows(next));
        if (next->is(token_kind::comma)) {
            cues.set(cue::credit, is_credit(&a.tokens[c.tokens.first] - 1, next));
            cues.set(cue_after_comma(next));
        } else if (next->is(token_kind::hyphen) && next[1].is(word_class::name_tail) && next[1].number == 1) {
            cues.set(cue::name_tail);  // "a Putin-backed candidate"
            cues.clear(cue::article);
        }
        return;
    }
    if (next->has(text::capitalised) && !cues.has(cue::headline) && !is_rule_of_person(*next)) {
        cues.set(cue::run_after);
        return;
    }
    const bool word_of_sentence = cues.has(cue::sentence_start) && cues.has(cue::first_common);  // "White voters"
    if (next->is(word_class::name_tail) && next->number == 1 && !word_of_sentence) {
        cues.set(cue::name_tail);
        if (cues.has(cue::article)) {  // "the Bush administration": no bush, and no town of Bush either
            cues.clear(cue::article);
            cues.clear(cue::first_place);
            cues.clear(cue::first_common);
        }
        return;
    }
    if (next->is(word_class::say_verb) && next->word != lexicon::word_id("state"))
        cues.set(cue::said_after);
    else if (next->any(lexicon::classes(word_class::auxiliary, word_class::modal, word_class::verb,
                                        word_class::agree_verb, word_class::conclude_verb)))
        cues.set(cue::verb_after);
    else if (next->is(word_class::relative))
        cues.set(next->word == lexicon::word_id("who")     ? cue::who_after
                 : next->word == lexicon::word_id("which") ? cue::which_after
                                                           : cue::always);
    else if (next->is(word_class::conjunction))
        cues.set(cue::and_after);
    else if (next->word != 0 && next->word == lexicon::word_id("of"))
        cues.set(cue::of_after);
    else if (next->is(word_class::preposition))
        cues.set(cue::preposition_after);
    else if (!next->any(grammar::function_words)) {
        static constexpr auto regions = grammar::word(
            "state", "province", "city", "county", "region", "district", "village", "town", "municipality",
            "prefecture", "airport", "station", "stations", "islands", "valley", "desert", "suburb", "people", "tribe",
            "area", "mountain", "mountains", "hills", "peninsula", "border", "coast", "forest", "jungle", "crossing",
            "basin", "plateau", "reef", "delta", "canyon", "creek", "peak", "highway", "neighborhood", "neighbourhood");
        if (regions.width(*next) != 0) {
            cues.set(cue::place_after);  // "Washington state"
            return;
        }
        const std::string_view letters = a.text_of(*next);
        const bool past = letters.size() > 4 && letters.substr(letters.size() - 2) == "ed";
        cues.set(past ? cue::past_after : cue::noun_after);
    }
}

/// Which words that divide the run stand next to the name, and what the run holds besides.
inline void judge_run(const article& a, const name_run& run, std::uint32_t from, std::uint32_t to,
                      person_candidate& c) noexcept {
    using lexicon::word_class;
    using cue = person_cue;
    for (std::uint32_t k = to; k < run.count; ++k) {
        if (k == to && is_rule_of_person(a.tokens[run.pieces[k].tokens.first])) break;
        c.cues.set(cue::organisation_after, run.pieces[k].is(word_class::org_word));
        c.cues.set(cue::place_after,
                   run.pieces[k].is(word_class::place_word) || run.pieces[k].is(word_class::thing_word));
    }
    if (from == 0) return;
    const name_piece& before = run.pieces[from - 1];
    if (before.use == name_piece::title && is_saint(a.tokens[before.tokens.first])) {
        c.cues.set(cue::saint_before);
    } else if (before.use == name_piece::title) {
        c.cues.set(before.is(word_class::honorific) ? cue::honorific : cue::title);
        c.cues.set(cue::address, is_address(a.tokens[before.tokens.first]));
    }
    if (before.use == name_piece::origin) c.cues.set(cue::origin);
    if (before.use == name_piece::acronym) c.cues.set(cue::thing_word, before.is(word_class::thing_word));  // "USS"
    const std::uint32_t gender = before.is(word_class::honorific) ? a.tokens[before.tokens.first].number : 0;
    if (gender != 0) c.gender = static_cast<std::uint8_t>(gender);
}

}  // namespace gazette::resolve
