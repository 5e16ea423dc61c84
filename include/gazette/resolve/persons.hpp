// Gazette: from person mentions to persons.
//
// Runs of capitalised words are proposed as candidates (person_proposals.hpp), each with its cues
// (person_evidence.hpp, person_surroundings.hpp); the cues and what the document says elsewhere (person_memory.hpp)
// decide (person_decision.hpp, weights in person_weights.hpp, summed in person_score.hpp); mentions are linked
// (person_linking.hpp).
#pragma once

#include <gazette/resolve/article.hpp>
#include <gazette/resolve/own_persons.hpp>
#include <gazette/resolve/person_decision.hpp>
#include <gazette/resolve/person_linking.hpp>
#include <gazette/resolve/person_proposals.hpp>
#include <gazette/resolve/person_title.hpp>
#include <gazette/resolve/speaker_gender.hpp>

#include <cstdint>
#include <vector>

namespace gazette::resolve {

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
        p.rule = is_own(c) ? std::string_view("person.entry") : rule_of(c);
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
    publish_persons(a);
    find_genders(a);
    if (!a.own.mentions.empty()) name_own_persons(a);
}

}  // namespace gazette::resolve
