// Gazette: from country words to countries.
#pragma once

#include <gazette/grammar/country.hpp>
#include <gazette/resolve/article.hpp>

namespace gazette::resolve {

/// Finds the countries of the article. Needs its persons.
inline void find_countries(article& a) {
    a.country_tokens.clear();
    a.country_at.reset(a.tokens.size());
    for (const token* t = a.tokens.begin(); t < a.tokens.end(); ++t) {
        if (!grammar::may_start_country(*t) || a.person_at.covers(a.index_of(t))) continue;
        const grammar::match found = grammar::match_country(t);
        if (!found) continue;
        const token_range tokens{a.index_of(t), a.index_of(found.last)};
        country c;
        static_cast<text_range&>(c) = a.bytes_of(tokens);
        c.rule = found.rule;
        c.code = lexicon::country_code(grammar::country_of(*t));
        c.form = found.rule == grammar::demonym_rule ? country_form::demonym : country_form::name;
        a.country_at.set(tokens, static_cast<std::uint32_t>(a.found->countries.size()));
        a.country_tokens.push_back(tokens);
        a.found->countries.push_back(c);
        t = found.last - 1;
    }
}

}  // namespace gazette::resolve
