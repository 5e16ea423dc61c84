// Gazette: the other party where what is agreed tells it: "a deal to buy gas from Lukoil", "to acquire Delta Mills".
#pragma once

#include <gazette/resolve/party_reader.hpp>

namespace gazette::resolve {

namespace detail {

/// Whether a name that may be a party stands at `t`, and nothing goes on behind it: not "Airbus jets".
GAZETTE_SELDOM [[nodiscard]] inline bool is_partner(const article& a, const token* t, bool states, const token*& last) {
    const bool defined = t->is(word_class::determiner);
    t += defined;
    if (defined && !is_country(a, t) && !t[1].has(text::capitalised)) return false;  // "the Property"
    if (!t->has(text::capitalised) && !is_country(a, t)) return false;
    if (is_country(a, t) && !states) return false;
    if (t->is(word_class::place_name) && !is_country(a, t) && !t[1].has(text::capitalised)) return false;
    party_list named;
    last = party_reader{a}.one(t, named, 0);
    return last != nullptr && named.count == 1 && !named.open &&
           (last[-1].is(token_kind::period) || !is_noun(*last, a.text)) &&
           (last[-1].has(text::capitalised) || last[-1].is(token_kind::period) || is_country(a, last - 1)) &&
           !last->is(token_kind::possessive) && !last->is(token_kind::numeral) && !last->is(token_kind::hyphen);
}

/// Verbs by which something changes hands.
inline constexpr auto buying =
    word("acquire", "acquires", "acquired", "acquiring", "buy", "buys", "bought", "buying", "purchase", "purchased",
         "import", "lease", "rent", "license", "licence", "borrow", "source", "sign");
inline constexpr auto selling =
    word("sell", "sells", "sold", "selling", "supply", "supplies", "export", "provide", "deliver", "ship", "lend",
         "lease", "license", "transfer", "extradite", "deport", "send");
inline constexpr auto taking_over = word("acquire", "acquires", "acquired", "acquiring", "buy", "buys", "bought",
                                         "buying", "purchase", "purchased", "supply", "supplies");

/// "take over", the particle at `t`.
[[nodiscard]] inline bool takes_over(const token* t) noexcept {
    return is_one(*t, "over") && is_one(t[-1], "take", "takes", "took", "taking");
}

/// The token before the party that the verb names besides its subject: "buy gas from Lukoil", "acquire Delta Mills".
/// nullptr where it names none.
GAZETTE_SELDOM [[nodiscard]] inline const token* partner_of_verb(const article& a, const token* verb) {
    static constexpr auto amounts =
        word("percent", "cent", "per", "all", "part", "control", "stake", "stakes", "shares", "majority", "minority",
             "remaining", "controlling", "of", "in", "rest");
    const bool buys = is_one(*verb, buying) || takes_over(verb), sells = is_one(*verb, selling);
    if (!buys && !sells) return nullptr;
    const token* last = nullptr;
    const bool supplies = is_one(*verb, "supply", "supplies");
    for (const token* t = verb + 1; t < verb + 20 && !t->has(text::sentence_start); ++t) {
        const bool from = is_one(*t, "from") && (buys || supplies);
        if ((from || (is_one(*t, "to") && sells)) && is_partner(a, t + 1, !(from && supplies), last)) return t;
        const bool inside = !t->is_mark() || t->is(token_kind::currency) || t->is(token_kind::hyphen) ||
                            t->is(token_kind::percent) || t->is(token_kind::possessive);
        if (!inside || t->is(word_class::relative) || is_one(*t, "and", "under")) break;
    }
    if (!is_one(*verb, taking_over) && !takes_over(verb)) return nullptr;
    const token* t = verb + 1;
    while (t < verb + 8 && (!t->is_word() || t->is(word_class::determiner) || is_one(*t, amounts))) ++t;
    if (t[-1].is(word_class::determiner)) --t;
    const bool direct = t == verb + 1 || t->is(word_class::determiner) || is_one(t[-1], "of", "in");
    if (!direct || !is_partner(a, t, false, last) || is_person(a, t)) return nullptr;
    return !supplies || is_one(*grammar::skip_brackets(last), "with") ? t - 1 : nullptr;
}

/// The token before the other party that the purpose at `t` names, nullptr where it names none.
GAZETTE_SELDOM [[nodiscard]] inline const token* partner_in_purpose(const article& a, const token* t) {
    constexpr lexicon::class_set asides = lexicon::classes(
        word_class::adverb, word_class::weekday, word_class::month, word_class::deictic, word_class::date_relation,
        word_class::time_unit, word_class::scale, word_class::approximator, word_class::preposition);
    // "a deal worth $2 billion late on Monday to buy"
    for (const token* const end = t + 12; t < end && !is_one(*t, "to"); ++t) {
        if (!t->any(asides) && !t->is(token_kind::currency) && !t->is(token_kind::numeral) &&
            !t->is(token_kind::decimal) && !is_one(*t, "worth", "valued"))
            return nullptr;
    }
    return is_one(*t, "to") ? partner_of_verb(a, t + 1 + t[1].is(word_class::adverb)) : nullptr;
}

/// Who pays or supplies whom "Under the deal, Ford will pay Nokia" says. `t`: behind the mention.
GAZETTE_SELDOM inline void read_terms(const article& a, const token* t, party_list& out) {
    static constexpr auto giving = word("pay", "give", "grant", "lend", "supply", "sell", "offer", "buy", "acquire");
    for (const token* const end = t + 8; t < end && t->is_word() && !t->has(text::sentence_start);) ++t;
    if (!t->is(token_kind::comma) || !t[1].has(text::capitalised)) return;
    const token* verb = party_reader{a}.one(t + 1, out, 0);
    if (verb == nullptr || out.count != 1 || !verb->any(lexicon::classes(word_class::modal, word_class::auxiliary)))
        return out.clear();
    while (verb->any(lexicon::classes(word_class::modal, word_class::auxiliary, word_class::adverb))) ++verb;
    const token* last = nullptr;
    const bool merges = is_one(*verb, "merge", "combine") && is_one(verb[1], "with", "into");
    if (merges) verb += is_one(verb[2], "and") ? 3 : 1;  // "merge with and into"
    const token* const whom = verb + 1 + verb[1].is(word_class::determiner);
    if (!(merges || is_one(*verb, giving)) || !is_partner(a, whom, true, last)) return out.clear();
    party_reader{a}.one(whom, out, 0);
}

/// Whether one who buys or sells is named, rather than who decides on it.
[[nodiscard]] inline bool may_trade(const party_list& by) noexcept {
    if (by.count != 1 || by.open) return false;
    const std::string_view name = by.items[0].name;
    if (begins_with_capital(name)) return true;
    for (const std::string_view trader : {"company", "firm", "group", "bank", "airline", "carrier", "government"}) {
        if (name == trader) return true;
    }
    return false;
}

}  // namespace detail

}  // namespace gazette::resolve
