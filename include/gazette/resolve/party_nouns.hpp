// Gazette: how far names and nouns go: "Board of Control for Cricket in India", "left-wing rebels".
#pragma once

#include <gazette/grammar/firm_words.hpp>
#include <gazette/resolve/party_words.hpp>

namespace gazette::resolve {

namespace detail {

/// Whether "and" at `t` joins two words of one name: "the Justice and Equality Movement", "the Dockers and Riggers
/// Union". `first`: before it.
[[nodiscard]] inline bool joins_name(const article& a, const token* first, const token* t) noexcept {
    if (!is_one(*t, "and") || t != first + 1 || !first[-1].is(word_class::determiner)) return false;
    const bool workers =
        grammar::ends_with(a.text, *first, "ers") && grammar::ends_with(a.text, t[1], "ers") && !is_country(a, first);
    if (!workers && !first->is(word_class::common_word)) return false;
    const token* last = t + 1;
    while (last < t + 5 && last->is_word() && last->has(text::capitalised)) ++last;
    return last > t + 2 && last[-1].is(word_class::org_word);
}

/// Words of a capitalised name from `t` on: "BellSouth Corp.", "Bank of England", "EU".
GAZETTE_SELDOM [[nodiscard]] inline const token* end_of_name(const article& a, const token* t) noexcept {
    static constexpr auto members = word("people", "women", "men", "children", "lord");
    bool linked = false;
    const token* const first = t;
    const token* name = t;  // behind its last capitalised word
    for (int words = 0; words < 16; ++words) {
        const bool goes_on = t->is_word() && t->has(text::capitalised) &&
                             (!t->any(outside_names) || t->has(text::all_caps) || is_noun_too(*t)) && !is_person(a, t);
        if (!goes_on || (t != name && is_one(t[-1], "of", "for") && is_country(a, t))) break;
        name = ++t;
        if (t[-1].is(word_class::abbreviation) && t->is(token_kind::period) && !t->has(text::space_before) &&
            !t[1].has(text::paragraph_start))
            name = ++t;
        const bool apostrophe = t->is(token_kind::single_right) || t->is(token_kind::single_straight);
        const bool legal = t->is(token_kind::comma) && t[1].has(text::capitalised) &&
                           is_one(t[1], grammar::legal_forms);  // "Delta Lines, Inc."
        if (grammar::is_tight_joint(t) || t->is(token_kind::ampersand) || legal || joins_name(a, first, t))
            name = ++t;
        else if (apostrophe && grammar::ends_in_s(a.text, t[-1]) && t[1].has(text::capitalised))
            ++t;  // "Teachers' Union"
        else if (goes_on_with(*t, t[-1], linked) || (linked && is_one(*t, "in")) ||
                 (t->is(token_kind::possessive) && is_one(t[-1], members)))
            // "Board of Control for Cricket in India", "People's Liberation Army", "Front for the Liberation of"
            t += 1 + (is_one(t[1], "the") && t[2].has(text::capitalised) && is_one(*t, "for")), linked = true;
    }
    return name;
}

/// Behind the nouns from `t` on.
GAZETTE_SELDOM [[nodiscard]] inline const token* end_of_nouns(const article& a, const token* t, const token* limit,
                                                              bool till_person) noexcept {
    constexpr lexicon::class_set object_openers =
        lexicon::classes(word_class::determiner, word_class::cardinal, word_class::quantifier, word_class::pronoun);
    if (grammar::is_tight_joint(t + 1) && is_noun(t[2], a.text) && is_noun(t[3], a.text)) t += 3;  // "left-wing"
    while (t < limit && is_noun(*t, a.text) && !(till_person && is_person(a, t))) {
        // "Airbus covers 250 jets", "the unions covers shops"
        // "the Tories ran out"
        const bool object = t[1].any(object_openers) || t[1].is(token_kind::numeral);
        const bool plural_name = t[-1].has(text::capitalised) && is_one(t[-2], "the") &&
                                 grammar::ends_in_s(a.text, t[-1]) && !grammar::ends_in_s(a.text, *t);
        if (!t->has(text::capitalised) && plural_name) break;
        if (!t->has(text::capitalised) && grammar::ends_in_s(a.text, *t) &&
            (t[-1].has(text::capitalised) ? object
                                          : grammar::ends_in_s(a.text, t[-1]) && !t[-1].is(word_class::determiner)))
            break;
        ++t;
        const bool apostrophe = t->is(token_kind::single_right) || t->is(token_kind::single_straight);
        const bool plural_owner = apostrophe || (t->is(token_kind::possessive) && t->size() == 1);
        if (plural_owner && !till_person && grammar::ends_in_s(a.text, t[-1]) && is_noun(t[1], a.text))
            ++t;  // "the players’ union"
        else if (grammar::is_tight_joint(t) && (is_noun(t[1], a.text) || grammar::is_tight_joint(t + 2)))
            t += is_noun(t[1], a.text) ? 1 : 3;  // "Secretary-General", "deputy-turned-rebel"
        else if (t->is(token_kind::ampersand) && t[-1].has(text::capitalised) && t[1].has(text::capitalised))
            ++t;  // "rival Stone & Sons"
        if (t->has(text::sentence_start)) break;
    }
    return t;
}

/// Behind what is a state's own from `t` on: "government", "Minister of Trade and Industry". `body` says
/// whether it stands for the state.
GAZETTE_SELDOM [[nodiscard]] inline const token* end_of_own(const article& a, const token* t, bool& body) noexcept {
    static constexpr auto factions =
        word("liberation", "people", "democratic", "republican", "resistance", "revolutionary", "islamic", "patriotic",
             "salvation", "rebel", "indigenous", "opposition", "business", "union", "religious", "tribal", "labour",
             "labor", "student", "community", "church", "separatist");
    static constexpr auto states = word("governments", "neighbours", "neighbors", "allies", "negotiators",
                                        "delegations", "lawmakers", "department", "junta");
    bool faction = false;  // "Sudanese People's Liberation Army": its own party, whatever the state
    for (const token* const limit = t + 8;
         t < limit && (is_noun(*t, a.text) || is_one(*t, "armed")) && !is_person(a, t) && !is_country(a, t);) {
        const agreement_cue cue = cue_of(*t);
        faction |= is_one(*t, factions);
        body |= cue == agreement_cue::state_body || is_one(*t, states) || cue == agreement_cue::persons ||
                t->any(lexicon::classes(word_class::title, word_class::role));
        ++t;
        const bool between_capitals = t[-1].has(text::capitalised) && t[1].has(text::capitalised);
        if (between_capitals && t->is(token_kind::possessive)) ++t;
        const bool office = is_one(*t, "and") && t[2].any(lexicon::classes(word_class::title, word_class::role));
        if (between_capitals && (body || office) && is_one(*t, "of", "and", "for"))
            ++t;  // "Trade and Industry Minister"
        if (grammar::is_tight_joint(t) && t[1].is_word()) t += is_noun(t[1], a.text) ? 1 : 2;  // "vice-premier"
    }
    body &= !faction;
    return t;
}

/// A state and what is its own: "Japan", "the Chad government", "US carmaker Ford".
struct state_phrase {
    std::string_view state;  ///< its code
    const token* own;        ///< behind the state's name and what makes it an owner
    const token* last;       ///< behind the nouns that follow
    bool owner;              ///< "Peru's", "the Philippines'"
    bool body;               ///< the nouns mean the state itself: "government"
};

/// Reads the state at `t` and the nouns that follow it as its own.
GAZETTE_SELDOM [[nodiscard]] inline state_phrase read_state_phrase(const article& a, const token* t) noexcept {
    const std::uint32_t country = country_of(a, t);
    t = end_of(a, a.country_tokens, country);
    const bool owner = t->is(token_kind::possessive) ||  // "the Philippines' Globe Telecom"
                       (is_plural_owner(*t, a.text) && t[1].has(text::capitalised));
    t += owner;
    state_phrase phrase{a.found->countries[country].code, t, t, owner, false};
    // "Japan and": nothing of its own follows; "Japan’s", "Japanese": it may
    const agreement_cue cue = cue_of(*t);
    const bool several = cue >= agreement_cue::sides && cue <= agreement_cue::persons;  // "Sudan rivals"
    const bool rules = is_one(*t, "government", "authorities", "parliament", "army");   // "the Chad government"
    const bool adjective = (t[-1].has(text::all_caps) || t[-1].is(token_kind::period)) && t->is_word() &&
                           end_of_nouns(a, t, t + 6, false)[-1].has(text::capitalised);  // "US carmaker Ford"
    if (owner || several || rules || adjective || a.found->countries[country].form == country_form::demonym ||
        t->has(text::capitalised))
        phrase.last = end_of_own(a, t, phrase.body);
    return phrase;
}

}  // namespace detail

}  // namespace gazette::resolve
