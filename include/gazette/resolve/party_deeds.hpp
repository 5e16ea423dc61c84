// Gazette: parties told by a deed beside the agreement: "Ford will buy Nokia in a deal", "Ford sued Nokia for breaking
// a pact", "Peru joined Chile in signing", "sells oil under a deal with", "talks between Peru and Chile on a deal".
#pragma once

#include <gazette/resolve/party_purpose.hpp>
#include <gazette/resolve/party_subject.hpp>

namespace gazette::resolve {

namespace detail {

/// The subject of `verb` and whom `object` begins, where both are plain.
GAZETTE_SELDOM inline bool read_two(const article& a, const token* verb, const token* object, party_list& out) {
    out = subject_of(a, verb).parties;
    if (out.count == 1 && !out.open && may_trade(out)) party_reader{a}.one(object, out, 0);
    if (out.count == 2 && !out.open) return true;
    out.clear();
    return false;
}

/// "Ford will buy Nokia in a deal": who buys from whom, or sells to whom. `open`: before the mention's determiner.
GAZETTE_SELDOM inline bool read_trade(const article& a, const token* open, party_list& out) {
    static constexpr auto paying = word("pay", "pays", "paid", "give", "gave", "grant", "granted", "lend", "lent");
    static constexpr auto by_force = word("acquired", "bought", "purchased");
    const bool adjunct = is_one(*open, "in", "under", "through") ||
                         (is_one(*open, "of") && ((is_one(open[-1], "part") && is_one(open[-2], "as")) ||
                                                  (is_one(open[-1], "result") && is_one(open[-2], "a"))));
    if (!adjunct) return false;
    for (const token* verb = open - 1; verb > open - 30 && !verb[1].has(text::sentence_start); --verb) {
        if (verb->is(token_kind::semicolon) || verb->is(word_class::relative)) break;
        const token* last = nullptr;
        if (is_one(*verb, paying)) return is_partner(a, verb + 1, true, last) && read_two(a, verb, verb + 1, out);
        if (!is_one(*verb, buying) && !is_one(*verb, selling) && !takes_over(verb)) continue;
        const token* const deed = grammar::raising_verb(verb - takes_over(verb));
        if (is_one(*verb, by_force) && is_one(verb[1], "by")) return read_two(a, deed, verb + 2, out);
        const token* const partner = partner_of_verb(a, verb);
        return partner != nullptr && partner < open && read_two(a, deed, partner + 1, out);
    }
    return false;
}

/// A headline's "Nokia, Ford in licensing deal", "Israel, Hamas truce holds": two that begin the sentence and end
/// before the mention, or with its first word.
GAZETTE_SELDOM inline bool read_headline_pair(const article& a, const token* first, party_list& out) {
    const token* begin = first;
    while (begin > first - 12 && !begin->has(text::sentence_start)) --begin;
    if (begin == first || !begin->has(text::capitalised)) return false;
    const token* t = party_reader{a}.one(begin, out, 0);
    if (t != nullptr && out.count == 1 && (t->is(token_kind::comma) || is_one(*t, "and"))) {
        if (t + 1 == first && (first->has(text::capitalised) || is_country(a, first))) {
            const std::uint32_t country = country_of(a, first);
            out.add(country != span_map::none ? country_party(a, country) : written(a, first, first + 1));
        } else {
            t = party_reader{a}.one(t + 1, out, 0);
            if (t == nullptr || !is_one(*t, "in") || t + 1 != first) out.clear();
        }
    }
    if (out.count == 2 && !out.open) return true;
    out.clear();
    return false;
}

/// "Ford sued Nokia for breaking a pact", "Peru joined Chile in signing a pact". `first`: the mention's first word.
GAZETTE_SELDOM inline bool read_dispute(const article& a, const token* first, party_list& out) {
    static constexpr auto accusing =
        word("accused", "accuses", "accusing", "sued", "suing", "sues", "blamed", "blames");
    static constexpr auto joining = word("joined", "joins", "joining");
    static constexpr auto telling = word("notified", "informed", "notifies", "informs");
    bool breach = false, together = false, ends = false;
    for (const token* t = first - 1; t > first - 20 && !t[1].has(text::sentence_start); --t) {
        breach |= grammar::status_of(*t) == agreement_status::breached;
        ends |= grammar::status_of(*t) == agreement_status::ended || is_one(*t, "renew", "extend", "suspend");
        if (ends && is_one(*t, telling)) {  // "Peru notified Chile that it would not renew the pact"
            out = subject_of(a, t).parties;
            if (read_parties(a, t + 1, out, 1) == nullptr || !out.complete()) out.clear();
            return out.count != 0;
        }
        together |= is_one(*t, "in") && grammar::ends_with(a.text, t[1], "ing");
        if ((breach && is_one(*t, accusing)) || (together && is_one(*t, joining))) return read_two(a, t, t + 1, out);
    }
    return false;
}

/// Who has the agreement that an adjunct mentions: "The firm sells oil under a deal with", "Under a deal with Peru, the
/// firm". `open`: before the mention's determiner.
GAZETTE_SELDOM inline void add_beneficiary(const article& a, const token* open, const token* with, party_list& out) {
    static constexpr auto parts = word("part", "framework", "terms");
    const bool part = is_one(*open, "of") && is_one(open[-is_one(open[-1], "the") - 1], parts);
    const bool owned = is_one(open[1], "its");
    // "After signing a truce with Japan, the Soviets", "The firm grew after signing", "The firm grew, signing"
    const bool gerund =
        grammar::ends_with(a.text, *open, "ing") &&
        (open[-1].is(word_class::preposition) || open[-1].is(token_kind::comma) || is_one(open[-1], "after", "before"));
    if (gerund) --open;
    if (!part && !owned && !gerund && !is_one(*open, "under", "in", "through")) return;
    const token* adjunct = part ? open - 1 - is_one(open[-1], "the") : open;  // "As part of"
    adjunct -= is_one(adjunct[-1], "as", "in");
    if (!(part ? adjunct : open)->has(text::sentence_start)) {
        const subject_starts starts(a, is_one(open[-2], "as") ? open - 2 : open);
        if (starts.count > 0) read_clause_subject(a, starts.at[starts.count - 1], open, false, out);
        return;
    }
    for (const token* t = with; t < with + 24 && !t->has(text::sentence_start); ++t) {
        if (t->is(token_kind::comma) && read_clause_subject(a, t + 1, t + 24, false, out)) return;
    }
}

/// Who talks about an agreement: "talks between Peru and Chile on a trade deal", "Peru opened talks with Chile on a
/// trade deal". `open`: before the mention's determiner.
GAZETTE_SELDOM inline void add_negotiators(const article& a, const token* open, party_list& out) {
    static constexpr auto talking = word("talks", "negotiations");
    static constexpr auto about = word("on", "over", "about", "for", "toward", "towards", "to");
    if (!is_one(*open, about) && !is_one(open[-1], about)) return;
    for (const token* t = open; t > open - 16 && !t->has(text::sentence_start); --t) {
        const bool with = is_one(*t, "with");
        if (!(with || is_one(*t, "between")) || !is_one(t[-1], talking)) continue;
        if (with) {
            const token* verb = t - 2;
            while (verb > t - 5 && !is_one(*verb, "in") &&
                   (verb->is(word_class::determiner) || verb->is(word_class::agreement_modifier) ||
                    is_one(verb[-1], "in")))
                --verb;  // "is in advanced talks with"
            const bool in_talks = is_one(*verb, "in") && verb[-1].any(lexicon::classes(word_class::auxiliary));
            if (!in_talks && (!verb->is_word() || verb->any(outside_nouns))) return;
            out = subject_of(a, grammar::raising_verb(verb)).parties;
            if (out.count != 1 || out.open) return out.clear();
        }
        const token* const last = read_parties(a, t + 1, out, 1);
        if (last == nullptr || last > open) out.clear();
        return;
    }
}

}  // namespace detail

}  // namespace gazette::resolve
