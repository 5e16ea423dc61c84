// Gazette: who agrees: the subject of the sentence, "between A and B", "with B", "the two countries".
#pragma once

#include <gazette/grammar/agreement_act.hpp>
#include <gazette/grammar/country.hpp>
#include <gazette/resolve/party_deeds.hpp>
#include <gazette/resolve/party_pair.hpp>
#include <gazette/resolve/party_verb.hpp>

#include <utility>

namespace gazette::resolve {

/// The parties of an act, none where they are not all plain.
inline void parties_of_act(const article& a, const agreement_mention& act, const subject& by, party_list& out) {
    out = by.parties;
    if (act.with != 0xffff'ffff && !by.referred) add_with(a, a.tokens.begin() + act.with, out);
    if (!out.complete()) out.clear();
}

namespace detail {

/// How many of the parties a phrase names.
enum class naming : std::uint8_t {
    none,
    some,
    all,
    aside  ///< all of them, or whose ties it is about, or who signed for them: "a pact on trade between A and B"
};

/// Parties that a relative clause behind a mention names: "that Peru and Chile signed", "Peru struck with Chile".
inline bool parties_in_relative_clause(const article& a, const token* t, party_list& out) {
    if (t->has(text::sentence_start)) return false;
    t += t->is(token_kind::comma) && is_one(t[1], "which");
    t += is_one(*t, "that", "which");
    const token* verb = nullptr;
    if (is_one(*t, "it", "they")) {  // "the agreement they signed with"
        const token* sentence = t;
        while (sentence > t - 24 && !sentence->has(text::sentence_start)) --sentence;
        if (read_clause_subject(a, sentence, t, true, out)) verb = t + 1;
    } else {
        verb = read_parties(a, t, out, 1);
    }
    if (verb != nullptr) {
        while (verb->any(lexicon::classes(word_class::auxiliary, word_class::adverb))) ++verb;
        const agreement_status told = grammar::status_of(*verb);
        if (told == agreement_status::signed_ || told == agreement_status::negotiated ||
            is_one(*verb, "agreed", "made")) {
            if (is_one(verb[1], "with")) add_with(a, verb + 1, out);
            if (out.complete()) return true;
        }
    }
    out.clear();
    return false;
}

/// "with" in "a deal after months of talks with Nokia"; nullptr where there is none. `after`: its first word.
[[nodiscard]] inline const token* behind_talks(const token* after) noexcept {
    for (const token* t = after + 1; t < after + 6 && t->is_word() && !t->has(text::sentence_start); ++t) {
        if (is_one(*t, "talks", "negotiations")) return is_one(t[1], "with") ? t + 1 : nullptr;
    }
    return nullptr;
}

/// "a deal in which Ford would buy Nokia": who buys from whom. `t`: behind the mention.
inline bool parties_of_trade_in_clause(const article& a, const token* t, party_list& out) {
    t += t->is(token_kind::comma);
    if (!is_one(*t, "in", "under") || !is_one(t[1], "which")) return false;
    const token* verb = party_reader{a}.one(t + 2, out, 0);
    if (verb != nullptr && out.count == 1 && may_trade(out)) {
        while (verb->any(lexicon::classes(word_class::modal, word_class::auxiliary, word_class::adverb))) ++verb;
        const token* const partner = partner_of_verb(a, verb);
        if (partner != nullptr) party_reader{a}.one(partner + 1, out, 0);
        if (out.complete()) return true;
    }
    out.clear();
    return false;
}

/// Parties that what stands behind a mention names: "between A and B", "signed by A and B". `with` gets the first
/// "with".
GAZETTE_SELDOM inline naming parties_behind(const article& a, const token* last, party_list& out, const token*& with) {
    static constexpr auto bought = word("acquired", "bought", "purchased");  // "an agreement to be acquired by"
    static constexpr auto otherwise = word("coincide", "coincided", "comply", "consistent", "along", "together",
                                           "compared", "line", "deal", "dealing", "cope");
    bool concluded = false;
    int commas = 0;
    const token* t = grammar::skip_brackets(last);
    if (parties_in_relative_clause(a, t, out)) return naming::all;
    t += is_one(*t, "that", "which") && t[1].is(word_class::auxiliary);  // "that were signed by"
    if (is_one(*t, "is", "was", "were", "are") && t[1].is(word_class::determiner)) {
        // "the Oslo Accord was a treaty signed between", "is a document that was signed on"
        for (const token* told = t + 2; told < t + 10 && !told->is_mark(); ++told) {
            if (grammar::status_of(*told) != agreement_status::signed_ && !is_one(*told, "between")) continue;
            t = told;
            break;
        }
    }
    static constexpr auto uniting = word("combine", "combines", "merge", "merges", "unite", "unites");
    if (parties_of_trade_in_clause(a, t, out)) return naming::all;
    const token* deed = t + is_one(*t, "to", "that");  // "that would combine"
    deed += deed->is(word_class::modal);
    if (is_one(*deed, uniting) && read_parties(a, deed + 1, out, 1) != nullptr && out.complete()) return naming::all;
    out.clear();
    static constexpr auto ending = word("ended", "ends", "ending", "halted", "stopped", "settled");
    t += is_one(*t, "that", "which") && is_one(t[1], ending);  // "that ended the war between"
    for (const token* const end = t + 14; t < end && !t->has(text::sentence_start); ++t) {
        if (t->is(token_kind::dash)) {  // "the treaty—long sought—was signed by"
            const token* close = t + 1;
            while (close < t + 12 && !close->is(token_kind::dash) && !close->has(text::sentence_start)) ++close;
            const bool told = grammar::status_of(t[1]) == agreement_status::signed_;  // "— signed by A and B —"
            if (close->is(token_kind::dash)) t = told ? t + 1 : close + 1;
        }
        if (const token* const behind = grammar::skip_brackets(t); behind != t) t = behind;  // "today (Thursday) with"
        if (is_one(*t, "among", "of") && t[1].is(word_class::cardinal) && t[2].is(word_class::agreement_head))
            t += 3;  // "was among five agreements signed between"
        const bool between = with == nullptr && is_one(*t, "between", "among") && !t[1].is(token_kind::numeral);
        if (between || ((concluded || t == last) && is_one(*t, "by"))) {
            const token* whose = t + 1;  // "between agencies of the two countries"
            while (whose < t + 5 && !is_one(whose[-1], "of") && !whose->is_mark()) ++whose;
            const back_reference reference = back_reference_at(is_one(whose[-1], "of") ? whose : t + 1);
            if (reference.last != nullptr && resolve_back_reference(a, a.index_of(t), reference, out))
                return naming::all;
            if (reference.last != nullptr) continue;  // "to bolster ties between the two schools"
            const token* const behind = read_parties(a, t + 1, out, 1);
            if (out.count == 1 && behind->is(token_kind::comma)) {  // a headline's "between Israel, Hamas"
                const token* const next = party_reader{a}.one(behind + 1, out, 0);
                if (next == nullptr || !(next->has(text::sentence_start) || next->is_mark())) out.count = 1;
            }
            if (out.count == 1 && !between) {  // "with Peru was signed by Chile", "was signed by Chile with Peru"
                const token* const partner = with == nullptr && is_one(*behind, "with") ? behind : with;
                if (partner != nullptr) add_with(a, partner, out);
            }
            const bool any = is_one(t[1], "a", "an") && out.count > 0 && !begins_with_capital(out.items[0].name);
            if (out.complete() && !any)  // not "between a firm and a state"
                return commas > 0 || (between && t > last && !concluded) ? naming::aside : naming::all;
            const bool others = between || out.open;  // "between eight nations"
            out.clear();
            return others ? naming::some : naming::none;
        }
        commas += t->is(token_kind::comma);
        const bool absolute = commas == 1 && t[-1].is(token_kind::comma);  // "the truce, with its envoy urging"
        const bool partner = is_one(*t, "with") && !absolute && (t == last || !is_one(t[-1], otherwise));
        if (with == nullptr && (partner || (is_one(*t, "by") && is_one(t[-1], bought)))) with = t;
        const agreement_status status = grammar::status_of(*t);
        concluded |= status == agreement_status::signed_ || status == agreement_status::ratified ||
                     is_one(*t, "agreed", "approved");
        const bool mark = t->is_mark() && !t->is(token_kind::possessive) && !t->is(token_kind::comma) &&
                          !grammar::is_tight_joint(t) && !t->is(token_kind::currency) &&
                          !(t->is(token_kind::period) && t[-1].is(word_class::month));  // "on Jan. 1 with"
        if (t->is(word_class::pronoun) && !t->is(word_class::determiner) && !t->is(word_class::relative)) break;
        if (with == nullptr && is_one(*t, "after", "following")) with = behind_talks(t);
        if (concluded && is_one(*t, "talks", "negotiations") && is_one(t[1], "between")) {
            const bool read = read_parties(a, t + 2, out, 1) != nullptr && out.complete();
            if (read && out.items[0].person == no_entity) return naming::aside;
            out.clear();  // "reached after talks between A and B"
        }
        if (is_one(*t, "meeting", "talks", "summit", "call", "negotiations"))
            break;  // "announced at a meeting between …"
        if (is_one(*t, "but", "and") && t[1].is(word_class::auxiliary)) continue;  // "but was signed by"
        if (is_one(*t, "and") && !concluded && t[1].is_word() && t[2].is(word_class::auxiliary))
            continue;  // "on rail and trade were signed"
        if (concluded && is_one(*t, "after", "following")) continue;
        if (mark || t->any(lexicon::classes(word_class::relative, word_class::conjunction, word_class::agreement_head)))
            break;
    }
    return naming::none;
}

/// Adds the party beside a hyphen inside a mention, the word at `t`; a word that is no country counts as `may_be_any`
/// says.
inline void add_side(const article& a, const token* t, bool may_be_any, party_list& out) {
    const std::uint32_t country = country_of(a, t);
    if (country != span_map::none)
        out.add(country_party(a, country));
    else if (is_one(*t, "states") && is_one(t[-1], "united"))  // "United States-Peru Treaty": no Country there
        out.add(state_party("US"));
    else if (t->is(word_class::country) && t->has(text::capitalised))
        out.add(state_party(lexicon::country_code(lexicon::country_of_word(t->word))));
    else if (may_be_any && t->has(text::capitalised) && !t->is(word_class::place_name))
        out.add(written(a, t, t + 1));
}

/// Parties inside a mention: "EU-Turkey deal", "U.S.-Japan-Peru pact". A hyphen inside a name joins two only where both
/// are countries.
GAZETTE_SELDOM inline bool parties_inside(const article& a, const agreement_mention& m, party_list& out) {
    for (std::uint32_t i = m.tokens.first; i < m.tokens.last && out.count < 2; ++i) {
        const token* const joint = &a.tokens[i];
        if (!joint->is_mark() || !grammar::is_tight_joint(joint)) continue;
        if (is_one(joint[-1], "cease") || grammar::ends_with(a.text, joint[1], "ing")) continue;  // "Cost-Sharing Deal"
        out.count = 0;
        const bool may_be_any = m.form == agreement_form::nominal || is_country(a, joint - 1) ||
                                is_country(a, joint + 1);  // not "Nagorno-Karabakh truce"
        add_side(a, joint - 1, may_be_any, out);
        add_side(a, joint + 1, may_be_any, out);
        if (out.count < 2) continue;
        const token* const last = a.tokens.begin() + m.tokens.last;
        const token* next = joint + 1;
        do {  // a third one, and a fourth
            const std::uint32_t country = country_of(a, next);
            next = country != span_map::none ? a.tokens.begin() + a.country_tokens[country].last : next + 1;
            if (next >= last || !next->is_mark() || !grammar::is_tight_joint(next)) break;
            add_side(a, ++next, false, out);
        } while (next < last);
    }
    if (out.count < 2) out.count = 0;
    return out.count != 0;
}

/// The owner before a mention's possessive: "Japan's pact with Peru". False where it is no name.
inline bool add_owner(const article& a, const token* possessive, party_list& out) {
    const std::uint32_t country = country_of(a, possessive - 1);
    const token* name = possessive;
    while (name > possessive - 7 &&
           ((name[-1].is_word() && name[-1].has(text::capitalised) && !name[-1].any(outside_names)) ||
            (name[-1].is(token_kind::period) && name[-2].is(word_class::abbreviation))))
        --name;
    const std::uint32_t person = person_of(a, possessive - 1);
    if (country != span_map::none)
        out.add(country_party(a, country));
    else if (person != span_map::none)
        out.add(person_party(a, person));
    else if (name < possessive)
        out.add(written(a, name, possessive));
    else if (is_noun(possessive[-1], a.text) && possessive[-2].is_word() && possessive[-2].has(text::capitalised) &&
             !possessive[-2].any(outside_names)) {
        for (--name; name[-1].is_word() && name[-1].has(text::capitalised) && !name[-1].any(outside_names);) --name;
        out.add(written(a, name, possessive));  // "the Silva administration's deal with"
    } else {
        const token* noun = possessive - 1 - 2 * grammar::is_tight_joint(possessive - 3);
        while (noun > possessive - 4 && noun[-1].is_word() && is_noun(noun[-1], a.text)) --noun;
        const bool body = !possessive[-1].any(
            lexicon::classes(word_class::time_unit, word_class::role, word_class::title, word_class::agreement_head));
        if (is_one(noun[-1], "the") && is_noun(possessive[-1], a.text) && body &&
            cue_of(possessive[-1]) == agreement_cue::unknown)
            out.add(written(a, noun, possessive));  // "the city council's deal with"
    }
    return out.count != 0;
}

/// Two owners before a mention's possessive: "Peru and Chile's pact".
GAZETTE_SELDOM inline bool read_owners(const article& a, const token* possessive, party_list& out) {
    const token* last = possessive;  // behind the name that is being read
    for (const token* name = last; name > possessive - 10; --name) {
        if (name[-1].is_word() && name[-1].has(text::capitalised) && !name[-1].any(outside_names)) continue;
        if (name == last) break;
        const std::uint32_t country = country_of(a, last - 1), person = person_of(a, last - 1);
        if (country != span_map::none)
            out.add(country_party(a, country));
        else
            out.add(person != span_map::none ? person_party(a, person) : written(a, name, last));
        if (!is_one(name[-1], "and")) break;
        last = name - 1;
        name = last + 1;
    }
    if (out.count == 2) return std::swap(out.items[0], out.items[1]), true;  // as in the text
    out.clear();
    return false;
}

/// Behind the owner of a mention, before amounts and the like: "Ford's potential $2 billion deal".
[[nodiscard]] inline const token* behind_owner(const token* first) noexcept {
    constexpr lexicon::class_set amounts = lexicon::classes(word_class::scale, word_class::agreement_modifier);
    const token* owner = first;
    while (owner > first - 6 && (owner[-1].is(token_kind::currency) || owner[-1].is(token_kind::numeral) ||
                                 owner[-1].is(token_kind::decimal) || owner[-1].any(amounts)))
        --owner;
    return owner;
}

/// Before a mention's determiner and date: "as a result of an Aug. 10, 1988, agreement".
[[nodiscard]] inline const token* before_opener(const article& a, const token* first) noexcept {
    const token* open = first - 1 - first[-1].is(token_kind::comma);
    const std::uint32_t date = open->kind == token_kind::end ? span_map::none : a.date_at[a.index_of(open)];
    open = date == span_map::none ? first - 1 : a.tokens.begin() + a.date_tokens[date].first - 1;
    return open - open->is(word_class::determiner);
}

/// What the sentence tells of the parties of a named or nominal mention, whether or not it is all of them. `known`: an
/// earlier mention of this agreement has told them, so that any two countries need not be meant.
inline void read_parties_of(const article& a, const agreement_mention& m, bool known, party_list& out) {
    constexpr lexicon::class_set openers =
        lexicon::classes(word_class::determiner, word_class::month, word_class::weekday, word_class::cardinal);
    const token* const first = a.tokens.begin() + m.tokens.first;
    const token* last = a.tokens.begin() + m.tokens.last;
    last += (first[-1].is(token_kind::paren_open) && last->is(token_kind::paren_close)) ||  // "(PTA) between …"
            (text::is_quote_mark(first[-1].kind) && text::is_quote_mark(last->kind));
    const token* with = nullptr;
    const naming behind = parties_behind(a, last, out, with);
    if (behind == naming::aside) prefer_states(a, first, out);
    if (behind != naming::none || parties_inside(a, m, out)) return;
    const token* const partner = with;
    const token* purpose = partner_in_purpose(a, grammar::skip_brackets(last));
    const token* end = nullptr;
    const bool bid = with == nullptr && is_one(*last, "for") && is_partner(a, last + 1, false, end);
    if (bid && !is_person(a, last + 1) && behind_owner(first)[-1].is(token_kind::possessive)) purpose = last;
    const bool purposed = purpose != nullptr && (with == nullptr || purpose < with);  // "to supply Petrola with"
    if (purposed) with = purpose;
    if (with == nullptr && first[-1].is(token_kind::possessive) && read_owners(a, first - 1, out)) return;
    const token* const owner = behind_owner(first);
    bool owned = false;
    if (with != nullptr) {
        if (grammar::detail::is_loose_ending(owner[-1]))
            owned = add_owner(a, owner - 2, out);  // "Ford Inc.'s"
        else if (owner[-1].is(token_kind::possessive) || is_plural_owner(owner[-1], a.text))
            owned = add_owner(a, owner - 1, out);
        if (owner[-1].is(token_kind::possessive) && !owned) return;
        if (m.form == agreement_form::nominal && is_country(a, first)) {  // "the U.S. pact with Hamas"
            out.add(country_party(a, country_of(a, first)));
            owned = true;
        }
    }
    bool referred = false;
    if (!owned) {
        const token* open = first - 1;
        while (open->any(openers) || open->is(token_kind::numeral)) --open;
        if (!is_one(first[-1], "the", "this")) add_negotiators(a, open, out);
        if (out.complete()) return;
        out.clear();
        add_beneficiary(a, open, with != nullptr ? with : last, out);
        if (with == nullptr && out.count < 2) out.clear();
        if (out.count == 0) {
            const token* const verb = governing_verb(first, a.text);
            if (verb != nullptr && is_mediated(verb, first)) return out.clear();
            if (verb != nullptr)
                referred = add_subject(a, verb, first, out);
            else if (!add_speaker(a, first, last, with, out))
                with = nullptr;
        }
    }
    if (purposed && out.count < 2 && !may_trade(out))
        out.clear();  // "the board approved a deal to sell the unit to"
    else if (with != nullptr && referred)
        out.clear();  // "both countries have a treaty with …": one each
    else if (with != nullptr && out.count > 0 && !(purposed && out.count > 1))
        add_with(a, with, out);  // where it is "treaties with Peru and Chile" alone, they are not all
    if (out.count > 1) return;
    bool single = m.form == agreement_form::nominal && !m.plural && !out.open;
    out.clear();                         // alone they are not all: "treaties with Peru and Chile"
    if (partner != nullptr && single) {  // "the deal with Peru and Chile" has a third party
        party_list others;
        add_with(a, partner, others);
        single = others.count + others.open < 2;
    }
    if (!single) return;
    if (partner == nullptr && !referred &&
        (read_dispute(a, first, out) || read_trade(a, before_opener(a, owner), out) ||
         read_headline_pair(a, first, out)))
        return;
    if (!owned && !referred && !known) two_of_sentence(a, m, partner, out);
    if (out.count == 0 && (partner == nullptr || is_one(partner[-1], "merge", "combine"))) read_terms(a, last, out);
}

}  // namespace detail

/// The parties of a named or nominal mention, as far as its sentence tells all of them: ministers and presidents who
/// sign for their countries stand for them. `known` as above.
inline void parties_of_mention(const article& a, const agreement_mention& m, bool known, party_list& out) {
    detail::read_parties_of(a, m, known, out);
    if (!out.complete()) return out.clear();
    out.settle_officials();
    if (out.count < 2) out.clear();
}

}  // namespace gazette::resolve
