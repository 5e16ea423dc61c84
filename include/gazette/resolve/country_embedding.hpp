// Gazette: country words inside the proper name of something that is not the state: "Bank of America",
// "East China Sea", "South China Morning Post", "Air France".
#pragma once

#include <gazette/grammar/firm_words.hpp>
#include <gazette/resolve/country_context.hpp>

namespace gazette::resolve {

namespace detail {

[[nodiscard]] inline bool both_all_caps(const token& a, const token& b) noexcept {
    return a.has(text::all_caps) && b.has(text::all_caps) && a.size() > 2 && b.size() > 2;
}

[[nodiscard]] inline bool begins_holiday(const token& t) noexcept {
    return t.phrase != 0 && (lexicon::phrase(t.phrase).classes & lexicon::classes(word_class::holiday)) != 0;
}

/// "Chile-[United States] Joint Council", "Franco-[German] Elysée Treaty": of a pair both are meant, whatever the pair
/// gives its name to.
[[nodiscard]] inline bool closes_pair(const token* first) noexcept {
    const token& joint = first[-1];
    return all_hold(joint.is(token_kind::hyphen) || joint.is(token_kind::dash), !joint.has(text::space_before),
                    !first->has(text::space_before)) &&
           first[-2].any(lexicon::classes(word_class::country, word_class::country_prefix)) &&
           first[-2].has(text::capitalised);
}

/// "[China] Evergrande Group", "[French] Revolution", "[Iran] Sanctions Act"; not "[French] President Macron".
[[nodiscard]] inline bool goes_on_as_name(const article& a, const country_candidate& c) {
    constexpr auto outside =
        lexicon::classes(word_class::title, word_class::honorific, word_class::month, word_class::weekday,
                         word_class::country, word_class::demonym, word_class::deictic);
    constexpr auto names = lexicon::classes(word_class::strong_given, word_class::strong_surname);
    const token* const first = &a.tokens[c.tokens.first];
    const token* const next = &a.tokens[c.tokens.last];
    const token& end = *(next - 1);
    if (!continues_in_capitals(*next) || closes_pair(first)) return false;
    if (a.person_at.covers(c.tokens.last)) {  // "Kenya Kwanza", "Chad Mia Moss"; not "Iran Hassan Rouhani"
        const token_range person = a.person_tokens[a.person_at[c.tokens.last]];
        if (c.form != country_form::name || in_headline(first)) return false;
        return person.last - person.first == 1 ||
               (c.ambiguous && !first[-1].is(word_class::preposition) && !first[-1].is(token_kind::comma));
    }
    const bool initial = next->size() == 1 && !next[1].is(token_kind::period);
    const bool compound = next[1].is(token_kind::hyphen) && !next[1].has(text::space_before) && next[2].is_word() &&
                          !next[2].has(text::capitalised) && !next[3].has(text::capitalised) &&
                          !next[3].is(token_kind::hyphen);  // "a Czech Romantic-era composer"
    const bool titled = next->is(word_class::title) && a.person_at.covers(c.tokens.last + 1);  // "[Chinese] Premier Li"
    if (initial || compound || titled || next->any(grammar_words) || begins_holiday(*next)) return false;
    const bool alone = !continues_in_capitals(next[1]);
    const bool people = has_cue(*next, country_cue::people);
    if (people && alone) return false;
    const name_continuation run = read_name_continuation(next);
    const bool capitals = end.has(text::all_caps) && next->has(text::all_caps) && next->size() > 2;
    if (capitals) return next->any(name_makers) && !run.state_body;
    if (run.maker) return true;
    if (run.title || run.state_body || people || next->any(outside) || in_headline(first)) return false;
    const bool adjective = c.form == country_form::demonym || end.has(text::dotted);  // "U.S." is as good as one
    if (!adjective) return true;
    // Behind a demonym an unknown word is mostly somebody's name; a plain one is an event's or a party's.
    if (alone && end.has(text::dotted)) return false;
    if (alone && next->size() > 5 && a.text_of(*next).ends_with("ist"))
        return false;  // "the [Chinese] Nationalist regime"
    return next->is(word_class::common_word) && !next->any(names);
}

/// "Pan-[American]", "Al-[Uzbek]".
[[nodiscard]] inline bool has_prefix_of_name(std::string_view prefix) noexcept {
    constexpr std::string_view prefixes[] = {"Inter", "Pan", "Trans", "All", "Latin", "Al", "al"};
    for (const std::string_view p : prefixes) {
        if (p == prefix) return true;
    }
    return false;
}

/// "South [China]", "Air [France]", "Vivo [India]", "Pan-[American]".
[[nodiscard]] inline bool is_end_of_name(const article& a, const country_candidate& c) {
    constexpr auto other =
        grammar_words | lexicon::classes(word_class::title, word_class::country, word_class::demonym);
    const token* const first = &a.tokens[c.tokens.first];
    const token& before = *(first - 1);
    if (before.is(token_kind::hyphen) && !before.has(text::space_before) && !first->has(text::space_before))
        return has_prefix_of_name(a.text_of(*(first - 2)));
    if (!continues_in_capitals(*first) || !before.is_word() || !before.has(text::capitalised)) return false;
    if (a.person_at.covers(c.tokens.first - 1)) return false;
    if (is_one(before, "all") && !before.has(text::sentence_start))
        return !in_headline(first);  // "Food Bank All [Japan]"
    if (is_one(before, "little")) return c.form == country_form::name;
    if (is_one(before, "northern", "southern", "eastern", "western", "central", "latin"))
        return is_one(*first, "america", "american", "americans");
    if (both_all_caps(before, a.tokens[c.tokens.last - 1]))
        return before.is(word_class::place_word) || is_one(before, "today");
    if (has_cue(before, country_cue::people) || before.is(word_class::name_suffix)) return false;  // "Nazi Germany"
    const bool quoted = (first - 2)->kind >= token_kind::quote_straight && (first - 2)->kind <= token_kind::single_left;
    const token& end = a.tokens[c.tokens.last - 1];
    const bool adjective = c.form == country_form::demonym || end.has(text::dotted);
    if (is_one(*first, "usa") && !before.any(before_names)) return true;  // "Acme USA"
    const bool starts = before.has(text::sentence_start) || (quoted && adjective);
    if (starts && is_one(before, "new")) return false;
    if (before.any(name_makers) && !before.any(other)) return true;
    // "Hockey Canada", "Statistics Canada": what such a body is for
    static constexpr auto fields =
        grammar::word("basketball", "business", "cricket", "cycling", "gymnastics", "hockey", "netball", "nutrition",
                      "rowing", "rugby", "sport", "statistics", "swimming", "tennis", "tourism", "transport");
    if (starts && c.form == country_form::name && is_one(before, fields)) return true;
    if (before.any(before_names) || has_cue(before, country_cue::acting) || before.size() == 1) return false;
    if (starts && (before.is(word_class::common_word) || adjective)) return false;
    const token& next = *(&end + 1);  // "In Krakow Russian guests": the noun's, not the town's
    const bool noun = next.is_word() && !next.has(text::capitalised) && !next.any(grammar_words);
    const bool known = before.classes != 0 && !is_one(before, "north", "south", "east", "west", "native");
    if (adjective && noun && known) return false;
    return !in_headline(first);
}

/// "de" in "Universidad de Chile".
[[nodiscard]] inline bool is_romance_of(std::string_view particle) noexcept {
    return particle == "de" || particle == "del" || particle == "du" || particle == "da";
}

/// "University of [Chile]", "Gulf of [Mexico]"; not "President of [Kenya]" and "Government of [Japan]".
[[nodiscard]] inline bool is_complement_of_name(const article& a, const country_candidate& c) {
    const token* t = &a.tokens[c.tokens.first] - 1;
    if (is_one(*t, "the")) --t;
    const bool romance = is_romance_of(a.text_of(*t));
    const bool america = is_one(a.tokens[c.tokens.first], "america");  // "Veterans of [America]", "Unite for [America]"
    if (is_one(*t, "in") && is_one(t[-1], "rights"))                   // "Human Rights in [China]", a group
        return t[-1].has(text::capitalised) && !t[-1].has(text::sentence_start) && !in_headline(t);
    if (is_one(*t, "entitled", "titled")) return true;
    if (!romance && !is_one(*t, "of") && !(america && is_one(*t, "for"))) return false;
    const token& head = *(t - 1);
    if (!head.is_word() || !head.has(text::capitalised) || head.sentence != t->sentence) return false;
    if (a.person_at.covers(a.index_of(&head))) return false;  // "Anna Hall of Iceland"
    if (romance) return true;
    if (is_one(head, "state") && is_one((&head)[-1], "islamic"))
        return true;  // "Islamic State of [Iraq] and the Levant"
    if (is_one(head, "north", "south", "east", "west", "union", "states")) return false;
    if (america && !head.has(text::sentence_start) && !head.any(before_names) && !in_headline(&head)) return true;
    // "Acme Air of Iran" has its name already; "Advocates of U.S. withdrawal" begins a sentence.
    static constexpr auto branches =
        word("air", "airlines", "airways", "group", "industries", "motors", "holdings", "steel");
    if ((is_one(head, grammar::legal_forms) || is_one(head, branches)) && continues_in_capitals(head)) return false;
    const token& next = a.tokens[c.tokens.last];
    const bool adjective = c.form == country_form::demonym || (&next - 1)->has(text::dotted);
    if (adjective && head.has(text::sentence_start) && next.is_word() && !next.has(text::capitalised)) return false;
    return head.any(name_makers) && !head.is(word_class::title) && !has_cue(head, country_cue::state_body);
}

/// "U.S. 27", "US-24"; not "the U.S. 30-year bond".
[[nodiscard]] inline bool is_highway(const article& a, const country_candidate& c) {
    const token* next = &a.tokens[c.tokens.last];
    const token& name = *(next - 1);
    if (next->is(token_kind::hyphen)) ++next;
    const bool number = !next->is_word() && next->kind <= token_kind::alphanumeral && next->number < 1000;
    return number && !next[1].is(token_kind::hyphen) && name.has(text::all_caps) && name.size() <= 4;
}

}  // namespace detail

/// Whether the country word is part of a longer name.
[[nodiscard]] inline bool is_embedded(const article& a, const country_candidate& c) {
    using namespace detail;
    return is_highway(a, c) || goes_on_as_name(a, c) || is_end_of_name(a, c) || is_complement_of_name(a, c);
}

}  // namespace gazette::resolve
