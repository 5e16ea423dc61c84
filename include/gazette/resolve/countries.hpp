// Gazette: from country words to countries. First every candidate is found and what is unmistakable is
// counted; then what is not is settled by those counts.
#pragma once

#include <gazette/resolve/capitals.hpp>
#include <gazette/resolve/country_embedding.hpp>
#include <gazette/resolve/country_evidence.hpp>
#include <gazette/resolve/country_short_forms.hpp>
#include <gazette/resolve/own_countries.hpp>
#include <gazette/resolve/person_exceptions.hpp>

namespace gazette::resolve {

namespace detail {

/// "Washington blamed Moscow", "Washington and Tokyo": with a state on the other side it is no person.
[[nodiscard]] inline bool deals_with_state(const article& a, const country_candidate& c) noexcept {
    const token* const next = &a.tokens[c.tokens.last];
    return (is_acting(*next) && is_seat(next[1])) || (is_list_joint(*next) && is_seat(next[1])) ||
           (is_list_joint(*(&a.tokens[c.tokens.first] - 1)) && seat_before(&a.tokens[c.tokens.first] - 1) != nullptr);
}

/// What a candidate has to do with persons.
enum class bearer : std::uint8_t {
    none,
    maybe,    ///< the person stage says so of the word alone: the article has to settle it
    somebody  ///< the name, or a part of the name, of a person
};

/// Whether the person whose span covers the candidate is called more than that: "Denzel Washington".
[[nodiscard]] inline bool has_fuller_name(const article& a, const country_candidate& c) noexcept {
    const auto who = static_cast<std::size_t>(a.found->persons[a.person_at[c.tokens.first]].entity);
    return who < a.found->person_names.size() && a.found->person_names[who].size() > a.bytes_of(c.tokens).size();
}

/// "Mr. Holland"
[[nodiscard]] inline bool is_addressed(const token* first) noexcept {
    const token& title = first[-1].is(token_kind::period) ? first[-2] : first[-1];
    return title.is(word_class::honorific) && title.has(text::capitalised);
}

/// What a person's span over the candidate makes of it.
GAZETTE_SELDOM [[nodiscard]] inline bearer read_person_span(const article& a, const country_candidate& c) {
    using enum bearer;
    constexpr auto given = lexicon::classes(word_class::given_male, word_class::given_female, word_class::strong_given);
    const token& before = *(&a.tokens[c.tokens.first] - 1);
    const token_range person = a.person_tokens[a.person_at[c.tokens.first]];
    const bool whole = person.first >= c.tokens.first && person.last <= c.tokens.last;
    if (whole && c.form == country_form::demonym && has_fuller_name(a, c)) return somebody;  // "Cuban said"
    if (whole && is_addressed(&a.tokens[c.tokens.first])) return somebody;
    if (whole && !c.ambiguous && c.form == country_form::name && has_fuller_name(a, c))
        return somebody;  // "Nepal said" of a Mr. Nepal
    if (whole && introduced_names::relative_before(&before + 1) != nullptr) return somebody;  // "his wife, Georgia,"
    if (whole && (!c.ambiguous || c.tokens.last - c.tokens.first > 1)) return none;
    if (whole && c.form == country_form::capital)
        return deals_with_state(a, c) || !has_fuller_name(a, c) ? none : somebody;
    if (whole) return is_one(before, "in", "into") ? none : maybe;  // "Chad Baker works in Chad"
    if (c.form == country_form::demonym) return somebody;
    if (c.ambiguous) return person.first == c.tokens.first && before.is(word_class::preposition) ? maybe : somebody;
    // An unmistakable name is somebody's only behind a given name: "Derrick America"; not "Olaf Ludwig (Germany)".
    const token& name = a.tokens[person.first];
    const bool inside = person.first <= c.tokens.first && !before.is(token_kind::paren_open);
    const bool called = name.size() > 1 && name.any(given) && !has_cue(name, country_cue::people);  // "Nazi Germany"
    return inside && called ? somebody : none;
}

/// Whether the name belongs to a person: in a person's span, behind a given name or before a surname.
[[nodiscard]] inline bearer read_bearer(const article& a, const country_candidate& c) {
    using enum bearer;
    if (a.person_at.covers(c.tokens.first)) return read_person_span(a, c);
    const token* const first = &a.tokens[c.tokens.first];
    const token& before = *(first - 1);
    const token& next = a.tokens[c.tokens.last];
    if (is_addressed(first)) return somebody;
    const bool given =
        before.is(word_class::strong_given) && !before.any(before_names) && !has_cue(before, country_cue::people);
    const bool noun = next.is_word() && !next.has(text::capitalised) && !next.any(grammar_words | acting_verbs);
    const bool adjective = c.form == country_form::demonym && noun;
    if (given && continues_in_capitals(*first) && !adjective) return somebody;  // "Mark Cuban", "Kathy Ireland"
    if (c.form == country_form::demonym) return none;
    if (!c.ambiguous || !continues_in_capitals(next) || before.is(word_class::preposition)) return none;
    const bool surname = next.any(lexicon::classes(word_class::surname, word_class::strong_surname));
    return surname && !next.any(name_makers | before_names) && !a.person_at.covers(c.tokens.last) ? somebody : none;
}

/// "HELP US": the pronoun, in a line of capitals.
[[nodiscard]] inline bool is_pronoun_in_capitals(const token* t) noexcept {
    if (t->word != lexicon::word_id("us") || !t[-1].has(text::all_caps) || t->has(text::sentence_start)) return false;
    if (is_one(t[-1], "help", "let", "give", "tell", "join", "show")) return true;
    if (t[1].has(text::all_caps) && !t[1].any(grammar_words)) return false;
    return is_acting(t[-1]) || is_one(t[-1], "with", "for", "to", "of", "among", "from");
}

/// Finds the words that may mean a country, and counts those that cannot mean anything else.
inline void collect_countries(const article& a, country_scratch& scratch) {
    scratch.candidates.clear();
    scratch.evidence.clear();
    std::uint32_t free = 0;  // no token before it is looked at any more
    for (const std::uint32_t start : a.starts.countries) {
        if (start < free) continue;
        const token* const t = &a.tokens[start];
        grammar::country_match found;
        if (grammar::may_name_country(*t)) found = grammar::match_country(t);
        if (!found) {
            ++scratch.evidence.local[grammar::country_of(*t)];  // of no country, too: without a branch
            free = start + (t->has(text::capitalised) ? lexicon::phrase(t->phrase).tokens : 0U);
            continue;
        }
        country_candidate c;
        c.tokens = {start, a.index_of(found.last)};
        c.rule = found.rule;
        const std::uint16_t by_last = grammar::country_of(*(found.last - 1));  // "Côte d’Ivoire"
        c.country = t->phrase == 0 && by_last != 0 ? by_last : grammar::country_of(*t);
        c.form = found.form;
        c.ambiguous = grammar::name_has_cue(*t, country_cue::ambiguous);
        free = c.tokens.last;
        if (has_own(a, c.tokens)) continue;
        const bearer person = read_bearer(a, c);
        if (person == bearer::somebody) {
            scratch.evidence.person[c.country] = true;
            continue;
        }
        c.personal = person == bearer::maybe;
        if (c.form != country_form::short_ && !c.personal && is_embedded(a, c)) {
            if (c.form == country_form::capital && !c.ambiguous)
                ++scratch.evidence.local[c.country];  // "Tbilisi City Court"
            continue;
        }
        if (c.ambiguous)
            ++scratch.evidence.shared[c.country];
        else if (c.form != country_form::short_)
            scratch.evidence.name(c.country);
        scratch.candidates.push_back(c);
    }
    scratch.evidence.local[0] = 0;
}

/// Whether a capital stands for its government; remembers that it has.
[[nodiscard]] inline bool settle_capital(const article& a, country_evidence& evidence, const country_candidate& c) {
    if (c.ambiguous && c.country != us && evidence.about(c.country) == 0) return false;
    const capital_reading reading = read_capital(a, c);
    if (reading == capital_reading::government) return evidence.government[c.country] = true;
    const bool owner = a.tokens[c.tokens.last].is(token_kind::possessive);
    return reading == capital_reading::unclear && owner && evidence.government[c.country];
}

/// Whether the candidate is a country, now that the whole article has been read; settles which.
[[nodiscard]] inline bool settle_country(const article& a, country_evidence& evidence, country_candidate& c) {
    if (c.form == country_form::short_) return settle_short_form(a, evidence, c);
    if (c.form == country_form::capital) return settle_capital(a, evidence, c);
    if (is_pronoun_in_capitals(&a.tokens[c.tokens.first])) return false;
    if (!c.ambiguous) return true;
    if (!means_country(a, evidence, c)) return false;
    c.country = settle_namesake(evidence, c);
    return true;
}

}  // namespace detail

/// Finds the countries of the article. Needs its persons.
inline void find_countries(article& a) {
    a.country_tokens.clear();
    a.country_at.reset(a.tokens.size());
    detail::collect_countries(a, a.countries);
    own_countries own(a);
    for (country_candidate& candidate : a.countries.candidates) {
        if (!detail::settle_country(a, a.countries.evidence, candidate)) continue;
        own.publish_before(candidate.tokens.first);
        country c;
        c.rule = candidate.rule;
        c.code = lexicon::country_code(candidate.country);
        c.form = candidate.form;
        publish_country(a, candidate.tokens, c);
    }
    own.publish_before(static_cast<std::uint32_t>(a.tokens.size()));
}

}  // namespace gazette::resolve
