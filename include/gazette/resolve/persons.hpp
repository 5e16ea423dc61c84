// Gazette: from person mentions to persons.
//
// Runs of capitalised words are proposed as candidates (person_proposals.hpp), each with its cues
// (person_evidence.hpp); the cues and what the document says elsewhere (person_memory.hpp) decide
// (person_decision.hpp, weights in person_weights.hpp); mentions are linked (person_linking.hpp).
#pragma once

#include <gazette/resolve/article.hpp>
#include <gazette/resolve/own_persons.hpp>
#include <gazette/resolve/person_decision.hpp>
#include <gazette/resolve/person_linking.hpp>
#include <gazette/resolve/person_proposals.hpp>
#include <gazette/resolve/person_title.hpp>

#include <cstdint>
#include <vector>

namespace gazette::resolve {

/// The gender that the pronouns after a mention tell, up to the next person: 0 unknown, 1 male, 2 female.
[[nodiscard]] inline std::uint8_t gender_by_pronoun(const article& a, std::uint32_t from, std::uint32_t to) noexcept {
    for (std::uint32_t i = from; i < to && i < from + 24; ++i) {
        const token& t = a.tokens[i];
        if (!t.is(lexicon::word_class::pronoun)) continue;
        constexpr auto he = grammar::word("he", "his", "him"), she = grammar::word("she", "her");
        if (he.width(t) != 0) return 1;
        if (she.width(t) != 0) return 2;
    }
    return 0;
}

/// Fills a.person_gender: from forms of address and given names, else from pronouns.
inline void find_genders(article& a) {
    person_scratch& s = a.persons;
    a.person_gender.resize(s.entities.size());
    for (std::size_t e = 0; e < s.entities.size(); ++e) a.person_gender[e] = s.candidates[s.entities[e].mention].gender;
    auto next = static_cast<std::uint32_t>(a.tokens.size());
    for (std::size_t i = s.found.size(); i-- > 0;) {
        const person_candidate& c = s.candidates[s.found[i]];
        std::uint8_t& gender = a.person_gender[static_cast<std::size_t>(c.entity)];
        if (gender == 0) gender = gender_by_pronoun(a, c.tokens.last, next);
        next = c.tokens.first;
    }
}

/// Writes the persons that were found.
inline void publish_persons(article& a) {
    person_scratch& s = a.persons;
    for (const person_entity& e : s.entities)
        a.found->person_names.push_back(a.bytes_of(s.candidates[e.mention].tokens));
    std::vector<person>& persons = a.found->persons;
    persons.resize(s.found.size());
    a.person_tokens.resize(s.found.size());
    for (std::uint32_t i = 0; i < s.found.size(); ++i) {
        const person_candidate& c = s.candidates[s.found[i]];
        person& p = persons[i];
        static_cast<text_range&>(p) = a.bytes_of(c.tokens);
        p.rule = is_own(c) ? std::string_view("person.entry") : loudest_cue(c);
        if (is_own(c)) p.entry = entry_id{a.own.mentions[c.group - first_own_group].entry};
        p.entity = c.entity;
        p.title = title_of(a, c);
        a.person_at.set(c.tokens, i);
        a.person_tokens[i] = c.tokens;
    }
}

/// Finds the persons of the article.
inline void find_persons(article& a) {
    a.person_tokens.clear();
    a.person_at.reset(a.tokens.size());
    person_proposer(a).run();
    if (!a.own.mentions.empty()) add_own_persons(a);
    decide(a);
    person_linker(a).run();
    find_genders(a);
    publish_persons(a);
    if (!a.own.mentions.empty()) name_own_persons(a);
}

}  // namespace gazette::resolve
