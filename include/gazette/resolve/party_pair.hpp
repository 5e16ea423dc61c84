// Gazette: the two countries of a sentence about an agreement that names no parties otherwise.
#pragma once

#include <gazette/grammar/agreement_cue.hpp>
#include <gazette/resolve/party_reader.hpp>

#include <cstdint>

namespace gazette::resolve {

namespace detail {

/// Whether the country at `t` belongs to who is only quoted: "…, Sudan's foreign minister said".
[[nodiscard]] inline bool is_source(const article& a, const token* t) noexcept {
    const token* const before = t - 1 - t[-1].is(word_class::determiner);
    if (!before->is(token_kind::comma)) return false;
    for (const token* verb = t + 1; verb < t + 9 && !verb->has(text::sentence_start); ++verb) {
        if (verb->is(word_class::say_verb)) return true;
        if (!verb->is(token_kind::possessive) && !is_noun(*verb, a.text)) return false;
    }
    return false;
}

/// Words of those who help others to agree.
inline constexpr auto mediating = word("brokered", "mediated", "broker", "mediating", "brokering", "mediators",
                                       "mediator", "mediation", "guarantor", "guarantors");

/// Whether who helps others to agree is told of from the verb to before the mention: "Peru and Chile, which brokered
/// the truce".
[[nodiscard]] inline bool is_mediated(const token* verb, const token* first) noexcept {
    while (verb < first && !is_one(*verb, mediating)) ++verb;
    return verb < first;
}

/// The two countries of the mention's sentence, where there are exactly two, nobody mediates and no more are meant.
/// `with`: what names a partner; one of them stands before it, then.
inline void two_of_sentence(const article& a, const agreement_mention& m, const token* with, party_list& out) {
    static constexpr auto like_states = word("eu", "hamas", "hezbollah", "taliban", "farc", "unita", "pkk", "plo",
                                             "eln", "houthis", "renamo", "swapo", "polisario", "mercosur", "asean");
    static constexpr auto of_many =
        word("international", "global", "multilateral", "regional", "climate", "continental");
    const token* const first = a.tokens.begin() + m.tokens.first;
    for (const token* t = first; t < a.tokens.begin() + m.head; ++t) {
        if (is_one(*t, of_many) || is_country(a, t)) return;  // nor the sides of the "Iran deal"
    }
    if (first[-1].is(word_class::treaty_acronym)) return;                            // "the USMCA trade agreement"
    if (first->has(text::capitalised) && !first->has(text::sentence_start)) return;  // "the Mercosur deal"
    const token* const opener = first - 1 - first[-1].is(word_class::determiner);
    if (is_one(*opener, "of", "to") && is_one(opener[-1], "part", "party")) return;  // "is no party to the treaty"
    if (is_one(*opener, "declared") || is_one(*first, "unilateral")) return;         // one side's cease-fire
    constexpr std::uint32_t reach = 20;
    static constexpr auto joining =
        word("join", "joined", "joining", "acceded", "accession", "signatory", "signatories");
    static constexpr auto captives = word("prisoners", "hostages", "detainees", "jails", "prisons");
    static constexpr auto places = word("in", "into", "inside", "near", "across", "at", "outside", "throughout");
    const token* t = a.tokens.begin() + (m.tokens.first > reach ? m.tokens.first - reach : 0);
    const token* const last = a.tokens.begin() + m.tokens.last + reach;
    while (t->sentence != a.tokens[m.tokens.first].sentence) ++t;
    for (; t < last && t < a.tokens.end() && t->sentence == a.tokens[m.tokens.first].sentence; ++t) {
        if (is_one(*t, mediating) || is_one(*t, joining)) return out.clear();
        const bool others = t > first + 1 && t->is(word_class::agreement_head) && grammar::ends_in_s(a.text, *t);
        if (others && t > a.tokens.begin() + m.tokens.last) break;  // "the deal replaces treaties that give Peru"
        const bool union_ = is_one(*t, "european") && is_one(t[1], "union");
        if (union_ || (is_one(*t, like_states) && t->has(text::capitalised) && !grammar::is_tight_joint(t + 1))) {
            out.add(written(a, t, t + 1 + union_));
            continue;
        }
        const std::uint32_t country = country_of(a, t);
        if (country == span_map::none) continue;
        if (is_source(a, t)) continue;
        const auto& found = a.found->countries[country];
        if (found.form == country_form::capital && found.code == "BE") continue;  // Brussels is the Union's too
        // a place, or a part of another word: "its embassy in Peru", "Peruvian-made"
        const token* const before = t - 1 - t[-1].is(word_class::determiner);
        if (is_one(*before, "of") && is_one(before[-1], "capital", "town", "city")) continue;
        if (is_one(*before, "to") && is_one(before[-1], "visit", "trip", "tour")) continue;
        if (t[1].is_word() && is_one(t[1], captives)) continue;                              // "Chilean prisoners"
        if (with != nullptr && t > with + 2 && is_one(*before, "with")) return out.clear();  // "with A, and with B"
        if (is_one(*before, places) || (grammar::is_tight_joint(t + 1) && !t[2].has(text::capitalised))) continue;
        out.add(country_party(a, country));
    }
    if (out.count != 2) out.count = 0;
}

}  // namespace detail

}  // namespace gazette::resolve
