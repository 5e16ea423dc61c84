// Gazette: the verb that governs a mention, and who its subject is: "Peru signed the pact with", "Ford said a pact
// with".
#pragma once

#include <gazette/grammar/agreement_nominal.hpp>
#include <gazette/resolve/party_subject.hpp>

#include <string_view>

namespace gazette::resolve {

/// Adds whom a "with" names.
GAZETTE_NOINLINE inline void add_with(const article& a, const token* with, party_list& out) {
    party_list others;
    if (detail::read_parties(a, with + 1, others, 2) == nullptr) return;
    out.open |= others.open;
    for (unsigned i = 0; i < others.count; ++i) out.add(others.items[i], others.states[i]);
}

namespace detail {

/// Whether who begins an agreement, or talks about one, is told by the verb: "began a truce", "opened talks on a pact",
/// "put their names to a deal".
[[nodiscard]] inline bool begins(const token* verb, const token* first) noexcept {
    static constexpr auto beginning = word("began", "begin", "begins", "hold", "holds", "started", "launched", "opened",
                                           "resumed", "held", "resume", "start");
    if (is_one(*verb, "put")) return is_one(verb[2], "names", "signatures");
    if (!is_one(*verb, beginning)) return false;
    const token* const object = verb + 1 + verb[1].any(lexicon::classes(word_class::determiner));
    return object == first || is_one(object[object->has(text::capitalised) ? 1 : 0], "talks", "negotiations");
}

/// The verb that governs a mention from the left: has, wants, signs, breaks … nullptr where there is none.
[[nodiscard]] inline const token* governing_verb(const token* first, std::string_view text) noexcept {
    constexpr lexicon::class_set concluding = lexicon::classes(word_class::conclude_verb, word_class::agree_verb);
    constexpr lexicon::class_set other_clause = lexicon::classes(word_class::relative, word_class::conjunction);
    constexpr lexicon::class_set helping =
        lexicon::classes(word_class::auxiliary, word_class::negation, word_class::modal);
    constexpr lexicon::class_set outside_verbs =
        lexicon::classes(word_class::preposition, word_class::conjunction, word_class::relative, word_class::adverb);
    if (is_one(first[-1], "its", "their") && first[-2].is_word() && !first[-2].any(outside_verbs))
        return grammar::raising_verb(first - 2);  // "is reviewing its pact"
    const token* const to = first - 1 - first[-1].is(word_class::determiner);
    if (is_one(first[-1], "a", "an") && grammar::ends_with(text, *to, "ed"))
        return grammar::raising_verb(to);                                                  // "has established a pact"
    if (is_one(*to, "to") && is_one(to[-1], "close", "closer", "closest")) return to - 1;  // "is close to a deal"
    if (is_one(first[-1], "near", "eyes", "in")) return first - 1;                         // headlines
    for (const token* verb = first - 1; verb > first - 9 && !verb[1].has(text::sentence_start); --verb) {
        if (verb->kind == token_kind::quote_straight || verb->kind == token_kind::quote_right) {
            const token* open = verb - 1;  // "signed an “offer to sell” agreement with"
            while (open > verb - 8 && open->is_word() && !open->has(text::sentence_start)) --open;
            if (text::is_quote_mark(open->kind)) verb = open - 1;
        }
        // "announce the signing of", "exchanged instruments of ratification of"
        if (is_one(verb[1], "of") &&
            (grammar::ends_with(text, *verb, "ing") || grammar::ends_with(text, *verb, "tion")))
            continue;
        if (is_one(*verb, "talks", "negotiations")) {  // "are in talks on", "launched talks on"
            if (is_one(verb[-1], "in")) return verb - 1;
            continue;
        }
        if (verb->any(concluding) || grammar::status_of(*verb) != agreement_status::unknown ||
            is_one(*verb, "have", "has", "had") || is_one(*verb, "did", "do", "does") ||
            (is_one(*verb, "worked") && is_one(verb[1], "out")) || begins(verb, first) ||
            is_one(*verb, "exchanged", "exchange", "passed") ||
            (is_one(*verb, "dropped", "backed") && is_one(verb[1], "out")) ||
            (is_one(*verb, "called", "calls", "call") && is_one(verb[1], "off"))) {
            while (verb[-1].any(helping)) --verb;
            return grammar::raising_verb(verb);
        }
        const bool abbreviation = verb->is(token_kind::period) && verb[-1].is(word_class::month);  // "signed on Feb. 2"
        const bool amount = abbreviation || verb->is(token_kind::currency) || verb->is(token_kind::hyphen) ||
                            text::is_quote_mark(verb->kind);
        if ((verb->is_mark() && !amount) || verb->any(other_clause)) return nullptr;
    }
    return nullptr;
}

/// Adds whoever the verb that governs a mention has for its subject, unless the mention's agreement is not theirs:
/// "Peru signed the pact with", but "Silva pulled Chile out of the pact with". Returns whether "the two countries" or
/// the like are that subject.
GAZETTE_SELDOM inline bool add_subject(const article& a, const token* verb, const token* first, party_list& out) {
    const subject by = subject_of(a, verb);
    out = by.parties;
    const bool one = out.count == 1;
    if (grammar::status_of(*verb) >= agreement_status::ended && one && out.items[0].person != no_entity) out.clear();
    // who ends it may be anybody: "the vote would kill the pact with Peru"
    const token* const near = first - 1 - first[-1].is(word_class::determiner);
    if (grammar::status_of(*near) >= agreement_status::ended && one && !begins_with_capital(out.items[0].name) &&
        !is_one(first[-1], "its", "their"))
        out.clear();
    return by.referred;
}

/// Makes the parties the states that are the subject of the verb that governs a mention, where they are: "Peru and
/// Chile signed a pact on ties between their academies".
GAZETTE_SELDOM inline void prefer_states(const article& a, const token* first, party_list& out) {
    const token* const verb = governing_verb(first, a.text);
    if (verb == nullptr) return;
    const party_list by = subject_of(a, verb).parties;
    bool states = by.complete();
    for (unsigned i = 0; i < by.count; ++i) states &= by.items[i].kind == party_kind::country || !by.states[i].empty();
    if (states) out = by;
}

/// The verb of saying before a mention at [first, last) that a passive tells of, up to "with": "said deals worth two
/// billion had been signed with". nullptr where there is none.
[[nodiscard]] inline const token* said_before(const token* first, const token* last, const token* with) noexcept {
    bool concluded = false;
    for (const token* t = last; t < with && t < last + 12; ++t)
        concluded |= t[-1].is(word_class::auxiliary) && grammar::status_of(*t) == agreement_status::signed_;
    for (const token* t = first - 1; concluded && t > first - 12 && !t[1].has(text::sentence_start); --t) {
        if (t->is(word_class::say_verb)) return t;
        if (t->is_mark() && !t->is(token_kind::currency)) break;
    }
    return nullptr;
}

/// Adds who says that it has an agreement: "Ford said a pact with Nokia would"; the state of an official who says that
/// one was signed. False where there is nobody like that.
GAZETTE_SELDOM inline bool add_speaker(const article& a, const token* first, const token* last, const token* with,
                                       party_list& out) {
    if (with == nullptr) return false;
    const token* const said = first - 1 - first[-1].is(word_class::determiner);
    const token* const of_state = said_before(first, last, with);
    if (is_one(first[-1], "a", "an", "its") && said->is(word_class::say_verb))
        out = subject_of(a, said).parties;
    else if (of_state != nullptr)
        out = subject_of(a, of_state).parties;
    const bool speaks = out.count == 1 && (out.items[0].person == no_entity ? begins_with_capital(out.items[0].name)
                                                                            : !out.states[0].empty());
    if (!speaks) out.clear();
    if (speaks && out.items[0].person != no_entity) out.items[0] = state_party(out.states[0]);
    return speaks;
}

}  // namespace detail

}  // namespace gazette::resolve
