// Gazette: the words that name a country.
#pragma once

#include <gazette/country.hpp>
#include <gazette/detail/branch_free.hpp>
#include <gazette/grammar/rule.hpp>
#include <gazette/lexicon/country_cue.hpp>

namespace gazette::grammar {

using lexicon::country_cue;

/// longest(word_class::country): the lexicon's longest phrase here, else the word. In "Mexico City" there is
/// no "Mexico", and in "French fries" nothing French.
struct longest_terminal : terminal<longest_terminal> {
    class_set wanted;
    constexpr explicit longest_terminal(class_set set) : wanted(set) {}
    [[nodiscard]] constexpr unsigned width(const token& t) const noexcept {
        if (t.phrase != 0)
            return (lexicon::phrase(t.phrase).classes & wanted) != 0 ? lexicon::phrase(t.phrase).tokens : 0;
        return t.any(wanted) ? 1 : 0;
    }
};

template <class... Classes> [[nodiscard]] constexpr longest_terminal longest(Classes... classes) noexcept {
    return longest_terminal(lexicon::classes(classes...));
}

/// The country of the word or phrase at `t`; 0 for none.
[[nodiscard]] constexpr std::uint16_t country_of(const token& t) noexcept {
    return t.phrase != 0 ? lexicon::phrase(t.phrase).country : lexicon::country_of_word(t.word);
}

/// Whether the word at `t` has the cue, be it capitalised or not.
[[nodiscard]] constexpr bool has_cue(const token& t, country_cue cue) noexcept {
    return (lexicon::cues_of_word(t.word) >> static_cast<unsigned>(cue) & 1) != 0;
}

/// Whether the phrase, else the word, at `t` has the cue.
[[nodiscard]] constexpr bool name_has_cue(const token& t, country_cue cue) noexcept {
    return t.phrase != 0 ? (lexicon::phrase(t.phrase).cues >> static_cast<unsigned>(cue) & 1) != 0 : has_cue(t, cue);
}

/// "the North", "the Kingdom": the article says which country that is.
struct short_form_terminal : terminal<short_form_terminal> {
    [[nodiscard]] constexpr unsigned width(const token& t) const noexcept {
        if (!t.has(text::capitalised) || country_of(t) == 0 || !name_has_cue(t, country_cue::short_form)) return 0;
        return t.phrase != 0 ? lexicon::phrase(t.phrase).tokens : 1;
    }
};
inline constexpr short_form_terminal short_name{};

/// A country's words at one place, before their context has been judged.
struct country_match : match {
    country_form form = country_form::name;
};

/// Whether a rule may match at `t`. Most words of which this is asked tell of a country but name none: towns, states.
[[nodiscard]] constexpr bool may_name_country(const token& t) noexcept {
    using gazette::detail::all_hold, gazette::detail::any_holds;
    constexpr auto naming =
        lexicon::classes(word_class::country, word_class::demonym, word_class::capital, word_class::country_prefix);
    const class_set classes = t.phrase != 0 ? lexicon::phrase(t.phrase).classes : t.classes;
    const bool shortened =
        all_hold(t.has(text::capitalised), country_of(t) != 0, name_has_cue(t, country_cue::short_form));
    return any_holds((classes & naming) != 0, shortened, t.word == lexicon::word_id("cote"));
}

/// Matches what may mean a country at `first`: a name, a demonym, a capital, a prefix, a short form.
[[nodiscard]] inline country_match match_country(const token* first) {
    static constexpr auto hyphened =
        tight >> hyphen >> tight >> longest(word_class::country, word_class::demonym, word_class::country_prefix);
    // Its second word begins in lower case, which the lexicon's phrases do not allow a name.
    static constexpr auto ivory_coast = -(word("republic") >> word("of")) >> word("cote") >> word("d'ivoire");
    static constexpr auto name = rule("country.name", ivory_coast | longest(word_class::country));
    static constexpr auto demonym = rule("country.demonym", longest(word_class::demonym));
    static constexpr auto prefix = rule("country.prefix", longest(word_class::country_prefix) >> &hyphened);
    static constexpr auto capital = rule("country.capital", longest(word_class::capital));
    static constexpr auto short_form = rule("country.short_form", short_name);

    country_match found;
    static_cast<match&>(found) = first_of(first, name, demonym, prefix, capital, short_form);
    if (!found) return found;
    if (found.rule == demonym.name || found.rule == prefix.name)
        found.form = country_form::demonym;
    else if (found.rule == capital.name)
        found.form = country_form::capital;
    else if (found.rule == short_form.name)
        found.form = country_form::short_;
    return found;
}

}  // namespace gazette::grammar
