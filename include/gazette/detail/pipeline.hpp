// Gazette: the way of the data, stage after stage. No stage calls back into an earlier one.
#pragma once

#include <gazette/detail/workspace.hpp>
#include <gazette/grammar/starters.hpp>
#include <gazette/kind.hpp>
#include <gazette/lexicon/look_up.hpp>
#include <gazette/resolve/agreements.hpp>
#include <gazette/resolve/article.hpp>
#include <gazette/resolve/countries.hpp>
#include <gazette/resolve/dates.hpp>
#include <gazette/resolve/document_date.hpp>
#include <gazette/resolve/own_mentions.hpp>
#include <gazette/resolve/persons.hpp>
#include <gazette/resolve/quote_pairs.hpp>
#include <gazette/resolve/quotes.hpp>
#include <gazette/text/sentences.hpp>
#include <gazette/text/tokenize.hpp>

namespace gazette::detail {

/// The stages every kind needs.
inline void read_words(workspace& w, kind_set needed) {
    resolve::article& a = w.article;
    a.tokens.tokenize(a.text, w.boundaries);
    lexicon::look_up(a.tokens, a.text, w.look_up, grammar::all_starters);
    text::mark_sentences(a.tokens);
    resolve::find_own_mentions(a);
    if (!a.own.mentions.empty()) w.look_up.note_all(a.tokens);  // an entry may begin with any word
    a.starts.find(a.tokens, w.look_up.noted, needed.contains(kind::person));
    a.found->date = resolve::document_date(a);
}

inline void clear(findings& found) noexcept {
    found.persons.clear();
    found.countries.clear();
    found.agreements.clear();
    found.dates.clear();
    found.quotes.clear();
    found.person_names.clear();
    found.own_names.clear();
    found.own_agreements.clear();
    found.parties.clear();
}

/// What has to be found so that `wanted` can be: countries need persons ("Michael Jordan"), quotes need persons for
/// their speakers and dates to read past ("Lee on Monday said"), agreements need persons, countries and dates. Dates
/// would need persons too ("Later May left"), but alone they do without: they are to be fast.
[[nodiscard]] constexpr kind_set with_needs(kind_set wanted) noexcept {
    if (wanted.contains(kind::agreement)) wanted.insert(kind::country), wanted.insert(kind::date);
    if (wanted.contains(kind::quote)) wanted.insert(kind::date), wanted.insert(kind::person);
    if (wanted.contains(kind::country)) wanted.insert(kind::person);
    return wanted;
}

/// Drops what was found for the sake of the `wanted` kinds alone. The names of persons stay, for speakers and parties.
inline void drop_others(findings& found, kind_set wanted) noexcept {
    if (!wanted.contains(kind::person)) found.persons.clear();
    if (!wanted.contains(kind::country)) found.countries.clear();
    if (wanted.contains(kind::date)) return;
    found.dates.clear();
    for (agreement& a : found.agreements) a.date = no_date;
}

/// Runs the stages that the `wanted` kinds need, then drops what was found on their behalf alone.
/// `Compiled` has all that may be wanted: the grammars of other kinds are not instantiated.
template <kind_set Compiled>
void read(workspace& w, kind_set wanted) {
    constexpr kind_set compiled = with_needs(Compiled);
    const kind_set needed = with_needs(wanted);
    resolve::article& a = w.article;
    read_words(w, needed);
    if (!needed.contains(kind::person)) a.person_at.reset(a.tokens.size());  // dates ask it
    if constexpr (compiled.contains(kind::person)) {
        if (needed.contains(kind::person)) {
            resolve::pair_quotes(a);
            resolve::find_persons(a);
        }
    }
    if constexpr (compiled.contains(kind::date)) {
        if (needed.contains(kind::date)) resolve::find_dates(a);
    }
    if constexpr (compiled.contains(kind::country)) {
        if (needed.contains(kind::country)) resolve::find_countries(a);
    }
    if constexpr (compiled.contains(kind::agreement)) {
        if (needed.contains(kind::agreement)) resolve::find_agreements(a);
    }
    if constexpr (compiled.contains(kind::quote)) {
        if (needed.contains(kind::quote)) resolve::find_quotes(a);
    }
    drop_others(*a.found, wanted);
}

}  // namespace gazette::detail
