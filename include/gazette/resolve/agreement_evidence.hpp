// Gazette: whether a convention, protocol, charter or compact in small letters is an agreement.
#pragma once

#include <gazette/grammar/agreement_name.hpp>
#include <gazette/resolve/article.hpp>

namespace gazette::resolve {

namespace detail {

/// What the sentence says for a weak noun: "ratified the protocol", "a draft convention on cybercrime".
GAZETTE_SELDOM [[nodiscard]] inline bool sentence_speaks_for(const article& a, const agreement_mention& m) noexcept {
    using grammar::is_one, grammar::word;
    const token* const first = a.tokens.begin() + m.tokens.first;
    const token* const head = a.tokens.begin() + m.head;
    const token* const last = a.tokens.begin() + m.tokens.last;
    static constexpr auto topics =
        word("international", "human", "rights", "bilateral", "multilateral", "torture", "refugee", "refugees",
             "biodiversity", "ozone", "genocide", "landmine", "tax", "extradition", "climate", "un", "u.n.", "treaty",
             "interstate", "nuclear", "whaling", "landmines", "peace", "trade", "arms", "weapons", "intergovernmental",
             "copyright", "draft", "maritime", "accession");
    static constexpr auto joining =
        word("sign", "signs", "signed", "signing", "signatory", "signatories", "acceded", "accession");
    static constexpr auto concluding =
        word("clinch", "clinched", "initialled", "initialed", "inked", "negotiate", "negotiating", "negotiated");
    for (const token* t = first; t < head; ++t) {
        if (is_one(*t, topics)) return true;
    }
    static constexpr auto parts = word("article", "articles", "annex", "chapter", "section", "clause", "preamble");
    const token* const of = is_one(first[-1], "the") ? first - 2 : first - 1;  // "Article 51 of the Charter"
    if (is_one(*of, "of", "to") && (is_one(of[-1], parts) || is_one(of[-2], parts))) return true;
    if (is_one(first[-1], concluding)) return true;
    constexpr auto states = lexicon::classes(lexicon::word_class::country, lexicon::word_class::demonym);
    if (first->any(states) && grammar::is_tight_joint(first + 1) && first[2].has(text::capitalised))
        return true;  // "India-EU data-sharing protocol"
    if (is_one(*last, "between") && last[1 + last[1].is(lexicon::word_class::determiner)].any(states)) return true;
    for (const token* t = first - 1; t > first - 7 && !t[1].has(text::sentence_start); --t) {
        if (is_one(*t, joining) || grammar::status_of(*t) == agreement_status::ratified) return true;
    }
    for (const token* t = last; t < last + 5 && !t->has(text::sentence_start) && !t->is_mark(); ++t) {
        if (is_one(*t, "signed") || grammar::status_of(*t) == agreement_status::ratified) return true;
    }
    if (is_one(*last, "to") && last[1].is(lexicon::word_class::determiner) &&
        grammar::head_of(last[2]) != grammar::agreement_head::none)
        return true;
    if (m.kind == grammar::agreement_head::convention && is_one(*last, "on", "against"))
        return !last[1].any(lexicon::classes(lexicon::word_class::weekday, lexicon::word_class::month)) &&
               !is_one(last[1], "the");
    return (m.kind == grammar::agreement_head::compact || m.kind == grammar::agreement_head::covenant) &&
           is_one(*last, "between", "with");
}

/// What the sentence says for a common acronym: "signed an NDA", "FTA talks". Alone it may be an alliance or an office.
[[nodiscard]] inline bool sentence_speaks_for_acronym(const article& a, const agreement_mention& m) noexcept {
    using grammar::is_one, grammar::word;
    static constexpr auto behind = word("with", "between", "talks", "negotiations");
    const token* const first = a.tokens.begin() + m.tokens.first;
    if (is_one(a.tokens[m.tokens.last], behind)) return true;
    for (const token* t = first - 1; t > first - 6 && !t[1].has(text::sentence_start); --t) {
        if (grammar::status_of(*t) != agreement_status::unknown) return !t->is(lexicon::word_class::preposition);
        if (t->is_mark() && !t->is(text::token_kind::hyphen)) break;
    }
    return false;
}

/// The common acronym that a mention's describing words spell out: "free trade", "non-disclosure".
[[nodiscard]] inline grammar::agreement_head acronym_spelt_by(const article& a, const agreement_mention& m) noexcept {
    static constexpr auto silence = grammar::word("nondisclosure", "disclosure", "confidentiality");
    for (std::uint32_t i = m.tokens.first; i < m.head; ++i) {
        if (is_one(a.tokens[i], silence)) return grammar::agreement_head::nda;
        if (is_one(a.tokens[i], "free") && is_one(a.tokens[i + 1], "trade")) return grammar::agreement_head::fta;
    }
    return grammar::agreement_head::none;
}

}  // namespace detail

/// Drops the weak mentions that neither their sentence nor the document speaks for: "the convention" needs a
/// named "Convention on …" somewhere in it.
GAZETTE_SELDOM inline void drop_unsupported(article& a) {
    agreement_scratch& s = a.agreements;
    std::uint32_t named = 0;  // bit of each head that the document has in a name
    for (const agreement_mention& m : s.mentions) {
        const bool acronym = m.form == agreement_form::acronym;
        const bool spoken_for =
            m.weak && (acronym ? detail::sentence_speaks_for_acronym(a, m) : detail::sentence_speaks_for(a, m));
        if (m.form == agreement_form::named || spoken_for)
            named |= 1U << static_cast<unsigned>(m.kind);
        else if (!m.weak)
            named |= 1U << static_cast<unsigned>(detail::acronym_spelt_by(a, m));
    }
    std::size_t kept = 0;
    for (const agreement_mention& m : s.mentions) {
        const bool against =
            m.weak && (grammar::detail::tells_cue(a.tokens.begin() + m.tokens.first, a.tokens.begin() + m.head,
                                                  grammar::agreement_cue::look_alike) ||
                       grammar::cue_of(a.tokens[m.tokens.last]) == grammar::agreement_cue::look_alike);
        const bool supported = !m.weak || (!against && (named >> static_cast<unsigned>(m.kind) & 1U) != 0);
        if (supported) s.mentions[kept++] = m;
    }
    s.mentions.resize(kept);
}

}  // namespace gazette::resolve
