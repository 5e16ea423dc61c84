// Gazette: parties told by a deed beside the agreement: "Ford will buy Nokia in a deal", "Ford sued Nokia for breaking
// a pact", "Peru joined Chile in signing".
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
                         (is_one(*open, "of") && is_one(open[-1], "part") && is_one(open[-2], "as"));
    if (!adjunct) return false;
    for (const token* verb = open - 1; verb > open - 30 && !verb[1].has(text::sentence_start); --verb) {
        if (verb->is(token_kind::semicolon) || verb->is(word_class::relative)) break;
        const token* last = nullptr;
        if (is_one(*verb, paying)) return is_partner(a, verb + 1, true, last) && read_two(a, verb, verb + 1, out);
        if (!is_one(*verb, buying) && !is_one(*verb, selling)) continue;
        const token* const deed = grammar::raising_verb(verb);
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
    bool breach = false, together = false;
    for (const token* t = first - 1; t > first - 20 && !t[1].has(text::sentence_start); --t) {
        breach |= grammar::status_of(*t) == agreement_status::breached;
        together |= is_one(*t, "in") && grammar::ends_with(a.text, t[1], "ing");
        if ((breach && is_one(*t, accusing)) || (together && is_one(*t, joining))) return read_two(a, t, t + 1, out);
    }
    return false;
}

}  // namespace detail

}  // namespace gazette::resolve
