// Gazette: a few parties to an agreement, and what a word or a span is as one.
#pragma once

#include <gazette/agreement.hpp>
#include <gazette/grammar/agreement_nominal.hpp>
#include <gazette/grammar/country.hpp>
#include <gazette/resolve/article.hpp>
#include <gazette/text/byte_class.hpp>

#include <cstdint>
#include <functional>
#include <string_view>

namespace gazette::resolve {

/// A state as a party: its code.
[[nodiscard]] inline party state_party(std::string_view code) noexcept {
    return {code, no_entity, party_kind::country};
}

/// A few parties, no two alike.
struct party_list {
    static constexpr unsigned capacity = 12;
    party items[capacity];
    std::string_view states[capacity];  ///< of a person: the country named with the office, if any
    unsigned count = 0;
    bool open = false;  ///< others belong to it whom the text does not name: "its neighbours", "eight nations"

    void clear() noexcept { count = 0, open = false; }
    /// Whether these are several parties, and all there are.
    [[nodiscard]] bool complete() const noexcept { return count > 1 && !open; }

    GAZETTE_NOINLINE void add(const party& p, std::string_view state = {}) noexcept {
        for (unsigned i = 0; i < count; ++i) {
            if (items[i].name == p.name) return;
        }
        if (count == capacity || p.name.empty()) return;
        items[count] = p;
        states[count++] = state;
    }
    /// Officials named with their country stand for it where all of them are.
    GAZETTE_SELDOM void settle_officials() noexcept {
        party_list settled;
        for (unsigned i = 0; i < count; ++i) {
            const bool person = items[i].person != no_entity;
            if (person && states[i].empty()) return;
            settled.add(person ? state_party(states[i]) : items[i]);
        }
        settled.open = open;
        if (settled.count == count) *this = settled;
    }
};

namespace detail {

/// Whether a party goes by a name (or a code) of its own: "Ørsted", "3M", not "rebels".
GAZETTE_NOINLINE [[nodiscard]] inline bool begins_with_capital(std::string_view name) noexcept {
    return !name.empty() && (text::is_upper_at(name.data(), name.size()) || text::is_digit(name[0]));
}

using grammar::agreement_cue;
using grammar::cue_of;
using grammar::is_one;
using grammar::word;
using lexicon::word_class;
using text::token_kind;

inline constexpr lexicon::class_set outside_names =
    lexicon::classes(word_class::determiner, word_class::preposition, word_class::conjunction, word_class::auxiliary,
                     word_class::modal, word_class::pronoun, word_class::relative, word_class::negation,
                     word_class::say_verb, word_class::agree_verb, word_class::conclude_verb, word_class::adverb,
                     word_class::weekday, word_class::month, word_class::deictic, word_class::date_relation);

/// Behind a determiner a word that is a verb elsewhere is none: "the state oil company".
inline constexpr lexicon::class_set outside_nouns =
    outside_names & ~lexicon::classes(word_class::say_verb, word_class::agree_verb, word_class::conclude_verb);

/// Words of names that tell what they name: "British Airways", "Bank of Ghana".
inline constexpr lexicon::class_set descriptive =
    lexicon::classes(word_class::org_word, word_class::common_word, word_class::thing_word, word_class::place_word,
                     word_class::role, word_class::title);

/// Whether a verb of saying is a noun here: "Harbour Rail", "state broadcaster", "Secretary of State".
[[nodiscard]] inline bool is_noun_too(const token& t) noexcept {
    constexpr lexicon::class_set objects =
        lexicon::classes(word_class::determiner, word_class::preposition, word_class::relative, word_class::conjunction,
                         word_class::pronoun, word_class::adverb);
    if (is_one(t, "state"))  // no verb: "state media", "the state", "Secretary of State"
        return (&t)[-1].is(word_class::determiner) || (&t)[1].is(token_kind::hyphen) ||
               ((&t)[1].is_word() && !(&t)[1].any(objects)) || (is_one((&t)[-1], "of") && t.has(text::capitalised));
    if (is_one(t, "states"))  // "Trans States Airlines"
        return t.has(text::capitalised) && (&t)[-1].has(text::capitalised) && (&t)[1].has(text::capitalised);
    return t.has(text::capitalised) && t.is(word_class::place_word) && (&t)[-1].has(text::capitalised);
}

/// Whether a noun phrase can go on with this word.
GAZETTE_NOINLINE [[nodiscard]] inline bool is_noun(const token& t, std::string_view text) noexcept {
    const agreement_cue cue = cue_of(t);
    if (cue == agreement_cue::states && !(&t)[1].is(word_class::determiner)) return true;  // no verb: "member states"
    if (!t.is_word() || (t.any(outside_names) && !is_noun_too(t)) || is_one(t, "worth", "loyal")) return false;
    if (t.has(text::capitalised)) return true;
    if (cue >= agreement_cue::sides) return true;
    if (cue != agreement_cue::unknown || t.is(word_class::verb)) return false;
    if (t.word == 0 && grammar::ends_with(text, t, "ly")) return false;  // no "family"
    const bool participle = t.size() > 4 && grammar::ends_with(text, t, "ing") && !t.is(word_class::agreement_modifier);
    return !grammar::ends_with(text, t, "ed") && !participle;  // "mining", "wing"
}

/// Whether an apostrophe behind an "s" makes an owner: "Delta Foods' deal with".
[[nodiscard]] inline bool is_plural_owner(const token& t, std::string_view text) noexcept {
    return (t.is(token_kind::single_right) || t.is(token_kind::single_straight)) && !t.has(text::space_before) &&
           grammar::ends_in_s(text, (&t)[-1]);
}

/// Whether a noun means nobody: "the advance", "the arrival of", "a visit".
GAZETTE_SELDOM [[nodiscard]] inline bool is_abstract(const token& noun, std::string_view text) noexcept {
    static constexpr auto bodies = word(
        "federation", "association", "organization", "organisation", "corporation", "coalition", "delegation",
        "opposition", "administration", "commission", "foundation", "institution", "nation", "government", "department",
        "movement", "parliament", "management", "alliance", "resistance", "intelligence", "union", "faction");
    static constexpr auto deeds = word("arrival", "visit", "war", "effort", "efforts", "process", "plan", "plans",
                                       "commitments", "peace", "talks", "deal", "end", "effect");
    if (noun.has(text::capitalised) || is_one(noun, bodies)) return false;
    if (is_one(noun, deeds)) return true;
    for (const std::string_view ending : {"tion", "sion", "ance", "ence", "ment", "ness"}) {
        if (grammar::ends_with(text, noun, ending)) return true;
    }
    return false;
}

/// The country and the person at `t`; span_map::none where there is none.
GAZETTE_NOINLINE [[nodiscard]] inline std::uint32_t country_of(const article& a, const token* t) noexcept {
    return a.country_at[a.index_of(t)];
}
GAZETTE_NOINLINE [[nodiscard]] inline std::uint32_t person_of(const article& a, const token* t) noexcept {
    return a.person_at[a.index_of(t)];
}
[[nodiscard]] inline bool is_country(const article& a, const token* t) noexcept {
    return country_of(a, t) != span_map::none;
}
[[nodiscard]] inline bool is_person(const article& a, const token* t) noexcept {
    return person_of(a, t) != span_map::none;
}

/// The country that the article names most often in the beginning; none where two are named alike.
GAZETTE_SELDOM [[nodiscard]] inline std::string_view country_spoken_of(const article& a) noexcept {
    constexpr std::size_t reach = 24;
    const auto& countries = a.found->countries;
    const std::size_t looked = countries.size() < reach ? countries.size() : reach;
    std::string_view most;
    std::size_t best = 0;
    for (std::size_t i = 0; i < looked; ++i) {
        std::size_t count = 0;
        for (std::size_t j = 0; j < looked; ++j) count += countries[j].code == countries[i].code;
        if (count == best && countries[i].code != most) most = {};
        if (count > best) best = count, most = countries[i].code;
    }
    return most;
}

/// The token behind a country or a person.
[[nodiscard]] inline const token* end_of(const article& a, const gazette::detail::buffer<token_range>& ranges,
                                         std::uint32_t span) noexcept {
    return a.tokens.begin() + ranges[span].last;
}

[[nodiscard]] inline party country_party(const article& a, std::uint32_t span) noexcept {
    return state_party(a.found->countries[span].code);
}

GAZETTE_SELDOM [[nodiscard]] inline party person_party(const article& a, std::uint32_t span) noexcept {
    const entity_id id = a.found->persons[span].entity;
    const auto index = static_cast<std::size_t>(id);
    if (index >= a.found->person_names.size()) return {a.text_of(a.person_tokens[span]), no_entity, party_kind::person};
    const auto& own = a.found->own_names;
    if (index < own.size() && !own[index].empty()) return {own[index], id, party_kind::person};
    const text_range name = a.found->person_names[index];
    return {a.text.substr(name.begin, name.size()), id, party_kind::person};
}

GAZETTE_NOINLINE [[nodiscard]] inline party written(const article& a, const token* first, const token* last) noexcept {
    // no Country to its stage: "the deal between Athens and Skopje"
    if (last == first + 1 && first->any(lexicon::classes(word_class::country, word_class::capital)) &&
        first->has(text::capitalised))
        return state_party(lexicon::country_code(grammar::country_of(*first)));
    return {a.text.substr(first->begin, last[-1].end - first->begin), no_entity, party_kind::other};
}

/// Whether a party stands for itself as the text has it: no code.
[[nodiscard]] inline bool is_written(const article& a, const party& p) noexcept {
    return !std::less<>{}(p.name.data(), a.text.data()) && !std::less<>{}(a.text.data() + a.text.size(), p.name.data());
}

}  // namespace detail

}  // namespace gazette::resolve
