// Gazette: from person mentions to persons.
//
// Runs of capitalised words are proposed as candidates (person_proposals.hpp), each with its cues
// (person_evidence.hpp); the cues and what the document says elsewhere (person_memory.hpp) decide
// (person_decision.hpp, weights in person_weights.hpp); mentions are linked (person_linking.hpp).
#pragma once

#include <gazette/resolve/article.hpp>
#include <gazette/resolve/person_decision.hpp>
#include <gazette/resolve/person_linking.hpp>
#include <gazette/resolve/person_proposals.hpp>
#include <gazette/resolve/person_title.hpp>

#include <cstdint>

namespace gazette::resolve {

/// Writes the persons that were found.
inline void publish_persons(article& a) {
    person_scratch& s = a.persons;
    a.person_gender.resize(s.entities.size());
    for (std::size_t e = 0; e < s.entities.size(); ++e) {
        const person_candidate& fullest = s.candidates[s.entities[e].mention];
        a.found->person_names.push_back(a.bytes_of(fullest.tokens));
        a.person_gender[e] = fullest.gender;
    }
    for (const person_candidate& c : s.candidates) {
        if (c.score <= 0) continue;
        person p;
        static_cast<text_range&>(p) = a.bytes_of(c.tokens);
        p.rule = loudest_cue(c);
        p.entity = c.entity;
        p.title = title_of(a, c);
        a.person_at.set(c.tokens, static_cast<std::uint32_t>(a.found->persons.size()));
        a.person_tokens.push_back(c.tokens);
        a.found->persons.push_back(p);
    }
}

/// Finds the persons of the article.
inline void find_persons(article& a) {
    a.person_tokens.clear();
    a.person_at.reset(a.tokens.size());
    person_proposer(a).run();
    decide(a);
    person_linker(a).run();
    publish_persons(a);
}

}  // namespace gazette::resolve
