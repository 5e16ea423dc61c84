// Gazette: country words inside the proper name of something that is not the state: "Bank of America",
// "East China Sea", "South China Morning Post", "Air France".
#pragma once

#include <gazette/resolve/country_context.hpp>

namespace gazette::resolve {

namespace detail {

[[nodiscard]] inline bool both_all_caps(const token& a, const token& b) noexcept {
    return a.has(text::all_caps) && b.has(text::all_caps);
}

/// "[China] Evergrande Group", "[French] Revolution", "[Iran] Sanctions Act"; not "[French] President Macron".
[[nodiscard]] inline bool goes_on_as_name(const article& a, const country_candidate& c) {
    const token* const first = &a.tokens[c.tokens.first];
    const token* const next = &a.tokens[c.tokens.last];
    if (!continues_in_capitals(*next) || a.person_at.covers(c.tokens.last)) return false;
    constexpr auto outside = lexicon::classes(word_class::title, word_class::honorific, word_class::month, word_class::weekday,
                                              word_class::country, word_class::demonym, word_class::deictic);
    if (next->any(grammar_words) || (next->size() == 1 && !next[1].is(token_kind::period)) || (next->phrase != 0 && (lexicon::phrase(next->phrase).classes & lexicon::classes(word_class::holiday)) != 0))
        return false;
    const bool alone = !continues_in_capitals(next[1]);
    if (has_cue(*next, country_cue::people) && alone) return false;
    const name_continuation run = read_name_continuation(next);
    if (both_all_caps(*(next - 1), *next) && next->size() > 2) return next->any(name_makers) && !run.state_body;
    if (run.maker) return true;
    if (run.title || run.state_body || next->any(outside) || has_cue(*next, country_cue::people)) return false;
    if (in_headline(first)) return false;
    const bool dotted = (next - 1)->has(text::dotted);  // "U.S.", as good as an adjective
    if (c.form == country_form::name && !dotted) return true;
    // Behind a demonym an unknown word is mostly somebody's name; a plain one is an event's or a party's.
    if (dotted && alone) return false;
    return next->is(word_class::common_word) && !next->any(lexicon::classes(word_class::strong_given, word_class::strong_surname));
}

/// "South [China]", "Air [France]", "Vivo [India]", "Pan-[American]".
[[nodiscard]] inline bool is_end_of_name(const article& a, const country_candidate& c) {
    const token* const first = &a.tokens[c.tokens.first];
    const token& before = *(first - 1);
    if (before.is(token_kind::hyphen) && !before.has(text::space_before) && !first->has(text::space_before)) {
        const std::string_view prefix = a.text_of(*(first - 2));
        return prefix == "Inter" || prefix == "Pan" || prefix == "Trans" || prefix == "All" || prefix == "Latin" || prefix == "Al" || prefix == "al";
    }
    if (!continues_in_capitals(*first) || !before.is_word() || !before.has(text::capitalised)) return false;
    if (a.person_at.covers(c.tokens.first - 1)) return false;
    using grammar::word;
    if (grammar::parse(word("little"), &before) != nullptr) return c.form == country_form::name;
    if (grammar::parse(word("northern", "southern", "eastern", "western", "central", "latin"), &before) != nullptr)
        return grammar::parse(word("america", "american", "americans"), first) != nullptr;
    if (both_all_caps(before, a.tokens[c.tokens.last - 1]) && before.size() > 2) return before.is(word_class::place_word);
    if (grammar::parse(word("new"), &before) != nullptr && before.has(text::sentence_start)) return false;
    if (before.any(name_makers) && !before.any(grammar_words | lexicon::classes(word_class::title, word_class::country, word_class::demonym)))
        return true;
    if (before.any(before_names) || has_cue(before, country_cue::acting) || before.size() == 1) return false;
    if (before.has(text::sentence_start) && (before.is(word_class::common_word) || c.form == country_form::demonym)) return false;
    return !in_headline(first);
}

/// "University of [Chile]", "Gulf of [Mexico]"; not "President of [Kenya]" and "Government of [Japan]".
[[nodiscard]] inline bool is_complement_of_name(const article& a, const country_candidate& c) {
    using grammar::word;
    const token* t = &a.tokens[c.tokens.first] - 1;
    if (grammar::parse(word("the"), t) != nullptr) --t;
    const std::string_view particle = a.text_of(*t);
    const bool romance = particle == "de" || particle == "del" || particle == "du" || particle == "da";  // "Universidad de Chile"
    if (!romance && grammar::parse(word("of"), t) == nullptr) return false;
    const token& head = *(t - 1);
    if (!head.is_word() || !head.has(text::capitalised) || head.sentence != t->sentence) return false;
    if (romance) return true;
    if (grammar::parse(word("north", "south", "east", "west"), &head) != nullptr) return false;
    return head.any(name_makers) && !head.is(word_class::title) && !has_cue(head, country_cue::state_body);
}

}  // namespace detail

/// Whether the country word is part of a longer name.
[[nodiscard]] inline bool is_embedded(const article& a, const country_candidate& c) {
    const token* const next = &a.tokens[c.tokens.last];
    const token& number = next->is(token_kind::hyphen) ? next[1] : *next;  // "U.S. 27", "US-24"; not "the U.S. 30-year bond"
    const bool highway = !number.is_word() && number.kind <= token_kind::alphanumeral && number.number < 1000 &&
                         !(&number)[1].is(token_kind::hyphen) && (next - 1)->has(text::all_caps) && (next - 1)->size() <= 4;
    return highway || detail::goes_on_as_name(a, c) || detail::is_end_of_name(a, c) || detail::is_complement_of_name(a, c);
}

}  // namespace gazette::resolve
