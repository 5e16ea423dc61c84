// Gazette: parties that an earlier mention tells: "the pact" that Peru has left is the one it signed with Chile.
#pragma once

#include <gazette/resolve/agreement_links.hpp>
#include <gazette/resolve/parties.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace gazette::resolve {

namespace detail {

/// The last mention with parties, and who they are.
struct earlier_parties {
    const agreement_mention* mention = nullptr;
    party_list parties;

    /// Whether it means the same agreement.
    [[nodiscard]] bool tells_of(const agreement_mention& m) const noexcept {
        return mention != nullptr && m.entity != no_agreement && m.entity == mention->entity;
    }
};

/// Whether the mention before with parties is so near that "they" means them where nobody else is named.
[[nodiscard]] inline bool is_near(const article& a, const earlier_parties& before,
                                  const agreement_mention& m) noexcept {
    return before.mention != nullptr &&
           a.tokens[before.mention->tokens.first].sentence + 3 >= a.tokens[m.tokens.first].sentence;
}

/// Whether a mention shares the parties of the one before it: "memorandum of understanding (MOU)", "a trade deal and a
/// defence pact", "agreed on borders and a cease-fire".
[[nodiscard]] inline bool shares_parties(const article& a, const agreement_mention& m,
                                         const agreement_mention& before) noexcept {
    using lexicon::word_class;
    constexpr lexicon::class_set counting = lexicon::classes(word_class::determiner, word_class::cardinal);
    const token* t = a.tokens.begin() + m.tokens.first - 1;
    if (m.form == agreement_form::act || a.tokens[before.tokens.first].sentence != t->sentence) return false;
    if (t->is(text::token_kind::paren_open)) return before.tokens.last + 1 == m.tokens.first;
    if (m.form == agreement_form::nominal && m.entity != no_agreement && m.entity == before.entity) return true;
    if (t->any(counting) || t->is(text::token_kind::numeral)) --t;
    t -= is_one(*t, "reaching", "signing", "concluding");
    if (is_one(*t, "on", "for") && before.tokens.last + 1 + a.tokens.begin() == t + 1)
        return true;  // "deal on a truce", "agreement on signing a treaty"
    const bool near = m.tokens.first - before.head_end < 14 || before.form == agreement_form::act;
    return is_one(*t, "and") && near;
}

/// Whether a word names who is written so: "LIN" and "EU" for "LIN Broadcasting Corp." and "European Union".
[[nodiscard]] inline bool names(std::string_view word, bool acronym, std::string_view name) noexcept {
    if (name.starts_with(word) && word.size() > 1 && (name.size() == word.size() || name[word.size()] == ' '))
        return true;
    std::size_t at = 0;
    for (std::size_t i = 0; acronym && i < name.size(); ++i) {
        if (!text::is_upper(name[i]) || (i > 0 && name[i - 1] != ' ')) continue;
        if (at == word.size() || word[at++] != name[i]) return false;
    }
    return at > 1 && at == word.size();
}

/// Adds the parties of an earlier mention where the sentence of `m` names each of them.
GAZETTE_SELDOM inline void add_named_again(const article& a, const agreement_mention& m, const party_list& parties,
                                           party_list& out) {
    using lexicon::word_class;
    constexpr std::uint32_t reach = 40;
    const token* const first = a.tokens.begin() + m.tokens.first;
    const token* t = a.tokens.begin() + (m.tokens.first > reach ? m.tokens.first - reach : 0);
    while (t->sentence != first->sentence) ++t;
    unsigned named = 0;  // a bit a party
    bool proper = true;  // not "Mali and the rebels"
    for (unsigned i = 0; i < parties.count; ++i) proper &= begins_with_capital(parties.items[i].name);
    out = parties;
    const token* const last = a.tokens.end() - first > reach ? first + reach : a.tokens.end();
    for (; t < last && t->sentence == first->sentence; ++t) {
        if (!t->is_word() || (proper && !t->has(text::capitalised))) continue;
        const std::uint32_t country = country_of(a, t), person = person_of(a, t);
        const bool place = country == span_map::none && t->has(text::capitalised) &&
                           t->any(lexicon::classes(word_class::country, word_class::capital));  // "unless Moscow stuck"
        const std::string_view word = country != span_map::none ? country_party(a, country).name
                                      : place ? std::string_view(lexicon::country_code(grammar::country_of(*t)))
                                              : a.text_of(*t);
        for (unsigned i = 0; i < out.count; ++i) {
            party& p = out.items[i];
            const bool found = p.person != no_entity
                                   ? person != span_map::none && a.found->persons[person].entity == p.person
                                   : names(word, country == span_map::none && t->has(text::all_caps), p.name);
            if (found && p.person == no_entity && !p.name.starts_with(word)) p.name = word;  // an acronym
            named |= unsigned{found} << i;
        }
    }
    if (named + 1 != 1U << out.count) out.clear();
}

/// Whether the sentence refers back to the parties of the mention before it, of the same agreement: "both sides will
/// respect the truce", "the deal will be signed by the two countries".
inline void take_up_parties(const article& a, const agreement_mention& m, const earlier_parties& before,
                            party_list& out) {
    constexpr std::uint32_t reach = 24;
    const token* const first = a.tokens.begin() + m.tokens.first;
    const token* const opener = first - first[-1].is(text::token_kind::numeral);  // "the 2015 pact"
    const token* const behind = a.tokens.begin() + m.tokens.last;                 // "a draft accord to both sides"
    const bool submitted = is_one(*behind, "to", "by", "with") && back_reference_at(behind + 1).last != nullptr;
    const bool definite = is_definite(opener) || is_one(opener[-1], "their", "its");
    if (m.form != agreement_form::nominal || m.plural || !(definite || submitted)) return;
    const bool other = before.mention == nullptr || (!submitted && m.entity != no_agreement && !before.tells_of(m));
    bool states = true;
    for (unsigned i = 0; i < before.parties.count; ++i) states &= before.parties.items[i].kind == party_kind::country;
    const token* t = a.tokens.begin() + (m.tokens.first > reach ? m.tokens.first - reach : 0);
    while (t->sentence != first->sentence) ++t;
    for (const token* const last = first + reach; t < last && t->sentence == first->sentence; ++t) {
        const back_reference reference = back_reference_at(t);
        if (reference.last == nullptr) continue;
        const bool sides = reference.to == grammar::agreement_cue::sides && !reference.firms;
        const bool fits =
            reference.to == grammar::agreement_cue::states ? states : sides || (reference.firms && !states);
        if (!other && fits && (sides || out.count == 0)) {
            out = before.parties;
        } else if (sides && t < first && out.count == 0 && is_near(a, before, m)) {
            out = before.parties;
        } else if ((other || !fits) && out.count == 0 && t > first) {  // "Under the pact, the two companies will"
            resolve_back_reference(a, a.index_of(t), reference, out);
            if (!out.complete()) out.clear();
        }
        return;
    }
}

/// The parties of a named or nominal mention, told by its sentence or by what stands before.
inline void parties_in_context(const article& a, const agreement_mention& m, const earlier_parties& before,
                               party_list& out) {
    const token* const opener = a.tokens.begin() + m.tokens.first - 1;
    const bool apposed = before.mention != nullptr && is_one(*opener, "a", "an") && is_one(opener[-1], "in") &&
                         a.tokens[before.mention->tokens.first].sentence == opener->sentence;
    if (apposed)
        out = before.parties;  // "signed a truce, in a deal that"
    else
        parties_of_mention(a, m, before.tells_of(m), out);
    if (out.count == 0 && before.mention != nullptr && shares_parties(a, m, *before.mention))
        out = before.parties;
    else
        take_up_parties(a, m, before, out);
    const bool another = is_one(*opener, "any", "no", "another", "other") || (m.plural && !is_definite(opener + 1));
    if (out.count == 0 && before.mention != nullptr && !another) add_named_again(a, m, before.parties, out);
}

}  // namespace detail

}  // namespace gazette::resolve
