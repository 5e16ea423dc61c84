// Gazette: "the North", "the Kingdom", "the Islamic Republic": which country that is, if any.
#pragma once

#include <gazette/resolve/country_context.hpp>
#include <gazette/resolve/country_evidence.hpp>

namespace gazette::resolve {

namespace detail {

/// What a short form can mean: `country`, if the article names it, and `beside` besides.
struct short_form_meaning {
    std::uint16_t word;
    std::uint16_t country;
    std::uint16_t beside;
};

inline constexpr short_form_meaning short_form_meanings[] = {
    {lexicon::word_id("north"), country_index("KP"), country_index("KP")},
    {lexicon::word_id("south"), country_index("KR"), country_index("KP")},
    {lexicon::word_id("south"), country_index("SS"), country_index("SD")},
    {lexicon::word_id("emirates"), country_index("AE"), country_index("AE")},
    {lexicon::word_id("islamic"), country_index("IR"), country_index("IR")},
    {lexicon::word_id("kingdom"), country_index("SA"), country_index("SA")},
    {lexicon::word_id("kingdom"), country_index("BH"), country_index("BH")},
    {lexicon::word_id("kingdom"), country_index("JO"), country_index("JO")},
    {lexicon::word_id("kingdom"), country_index("MA"), country_index("MA")},
    {lexicon::word_id("kingdom"), country_index("TH"), country_index("TH")},
    {lexicon::word_id("kingdom"), country_index("KH"), country_index("KH")},
    {lexicon::word_id("kingdom"), country_index("BT"), country_index("BT")},
    {lexicon::word_id("kingdom"), country_index("SZ"), country_index("SZ")},
    {lexicon::word_id("republic"), country_index("IE"), country_index("GB")},
    {lexicon::word_id("states"), country_index("US"), country_index("US")},
};

}  // namespace detail

/// Whether a short form means a country here; settles which: of those that it can mean, the one the
/// article speaks of most.
[[nodiscard]] inline bool settle_short_form(const article& a, const country_evidence& evidence, country_candidate& c) {
    const token* const first = &a.tokens[c.tokens.first];
    const token* const after = &a.tokens[c.tokens.last];
    const token* article_word = first - 1;
    const bool adjective =
        article_word->is_word() && !article_word->has(text::capitalised) && !article_word->any(grammar_words);
    if (adjective) --article_word;  // "the recalcitrant North"
    if (!is_one(*article_word, "the")) return false;
    const bool part = after->is(token_kind::hyphen) || after->is(token_kind::slash) || is_one(*after, "of");
    if (part || first->has(text::all_caps) || continues_in_capitals(*after)) return false;
    std::uint32_t most = 0;
    for (const detail::short_form_meaning& m : detail::short_form_meanings) {
        if (m.word != first->word || evidence.named[m.beside] == 0 || evidence.named[m.country] <= most) continue;
        most = evidence.named[m.country];
        c.country = m.country;
    }
    return most != 0;
}

}  // namespace gazette::resolve
