// Gazette: whether a capital is a place ("in Tokyo") or a government ("assured Tokyo", "Tokyo and Canberra
// agreed"). The sentence tells: what governs the name, what it does, what belongs to it.
#pragma once

#include <gazette/resolve/country_context.hpp>
#include <gazette/resolve/country_evidence.hpp>

namespace gazette::resolve {

/// How a capital's context reads.
enum class capital_reading : std::uint8_t {
    place,
    unclear,     ///< a government if the article has made it one before
    government
};

namespace detail {

using enum capital_reading;

/// A capital, country or demonym begins here.
[[nodiscard]] inline bool is_seat(const token& t) noexcept {
    constexpr auto seats = lexicon::classes(word_class::capital, word_class::country, word_class::demonym);
    return t.has(text::capitalised) && ((t.phrase != 0 ? lexicon::phrase(t.phrase).classes : t.classes) & seats) != 0;
}

[[nodiscard]] inline bool is_list_joint(const token& t) noexcept {
    return t.is(token_kind::comma) || t.is(token_kind::ampersand) || grammar::parse(grammar::word("and", "or", "but"), &t) != nullptr;
}

/// Where the capital or country that ends before `last` begins; nullptr where none does.
[[nodiscard]] inline const token* seat_before(const token* last) noexcept {
    for (int width = 4; width > 1; --width) {
        const token* const first = last - width;
        if (first->phrase != 0 && lexicon::phrase(first->phrase).tokens == width && is_seat(*first)) return first;
    }
    return is_seat(last[-1]) ? last - 1 : nullptr;
}

/// The first token of the list of capitals and countries whose member begins at `first`.
[[nodiscard]] inline const token* list_begin(const token* first) noexcept {
    for (int i = 0; i < 6 && is_list_joint(first[-1]); ++i) {
        const token* const member = seat_before(first - 1);
        if (member == nullptr) break;
        first = member;
    }
    return first;
}

/// Behind the last token of the list.
[[nodiscard]] inline const token* list_end(const token* last) noexcept {
    for (int i = 0; i < 6 && is_list_joint(*last) && is_seat(last[1]); ++i)
        last += 1 + (last[1].phrase != 0 ? lexicon::phrase(last[1].phrase).tokens : 1);
    return last;
}

[[nodiscard]] inline bool is_acting(const token& t) noexcept {
    return (t.any(acting_verbs) || has_cue(t, country_cue::acting)) && !t.any(helping_verbs) && !has_cue(t, country_cue::place_matter);
}

/// Verbs whose object tells nothing: "make London a hub", "hit Paris".
[[nodiscard]] inline bool takes_anything(const token& verb) noexcept {
    return grammar::parse(grammar::word("make", "makes", "made", "making", "see", "saw", "keep", "hit", "put", "like", "show", "shows", "showed", "love", "loves", "loved", "beat", "beats"), &verb) != nullptr;
}

[[nodiscard]] inline bool ends_in(const article& a, const token& t, std::string_view ending) noexcept {
    const std::string_view word = a.text_of(t);
    return word.size() > ending.size() + 2 && word.substr(word.size() - ending.size()) == ending;
}

/// What follows as the predicate: "agreed", "has denied", "is considering", "will not yield", "to send".
[[nodiscard]] inline capital_reading read_predicate(const article& a, const token* t) noexcept {
    using grammar::word;
    constexpr auto between = lexicon::classes(word_class::adverb, word_class::negation, word_class::deictic, word_class::ordinal);
    const token* const limit = t + 6;
    bool helped = false, passive = false;
    for (; t < limit; ++t) {
        const bool infinitive = grammar::parse(word("to"), t) != nullptr;
        if (grammar::parse(word("yet"), t) != nullptr || (!t->any(acting_verbs) && ends_in(a, *t, "ly"))) continue;
        if (!infinitive && !t->any(helping_verbs | between)) break;
        helped |= infinitive || t->any(helping_verbs);
        passive = grammar::parse(word("is", "are", "was", "were", "been", "be"), t) != nullptr;
    }
    if (t->kind >= token_kind::quote_straight && t->kind <= token_kind::single_left) ++t;
    if (has_cue(*t, country_cue::place_matter)) return place;
    helped |= !t[-1].is_word() && t[-1].kind != token_kind::comma;  // "that Tokyo “stop”"
    if (passive && !ends_in(a, *t, "ing")) {
        const bool told = has_cue(*t, country_cue::dealing) || t->any(lexicon::classes(word_class::say_verb, word_class::agree_verb));
        return told || grammar::parse(word("to"), t + 1) != nullptr ? government : unclear;
    }
    if (helped && (is_acting(*t) || has_cue(*t, country_cue::dealing))) return government;
    const bool finite = (t->any(acting_verbs) && !t->any(helping_verbs)) || (t->is_word() && !t->has(text::capitalised) && ends_in(a, *t, "ed"));
    return finite ? government : unclear;
}

/// What a capital has: "Moscow's refusal" or "Rome's new mayor".
[[nodiscard]] inline capital_reading read_possession(const token* t) noexcept {
    if (t->is_word() && t->has(text::capitalised) && !t->any(lexicon::classes(word_class::title, word_class::demonym)) &&
        !has_cue(*t, country_cue::state_body))
        return place;
    capital_reading reading = unclear;
    for (int i = 0; i < 4 && t[i].is_word() && !t[i].any(grammar_words); ++i) {
        if (has_cue(t[i], country_cue::place_matter)) return reading == government && i > 2 ? government : place;
        if (has_cue(t[i], country_cue::state_matter) || has_cue(t[i], country_cue::dealing)) reading = government;
    }
    return reading;
}

/// "Moscow-backed", "Nairobi-based", "Washington-Beijing rivalry".
[[nodiscard]] inline capital_reading read_compound(const token* t) noexcept {
    if (has_cue(*t, country_cue::place_matter)) return place;
    if (is_seat(*t)) {
        const token& head = t[1];
        return has_cue(head, country_cue::dealing) && !has_cue(head, country_cue::place_matter) ? government : place;
    }
    return is_acting(*t) || has_cue(*t, country_cue::dealing) ? government : place;
}

/// What the preposition before a capital makes of it; `before` is the word that it belongs to.
[[nodiscard]] inline capital_reading read_preposition(const token* preposition) noexcept {
    using grammar::word;
    const token& before = preposition[-1];
    const bool dealing = has_cue(before, country_cue::dealing) && !has_cue(before, country_cue::place_matter);
    const auto is = [&](const auto& words) { return grammar::parse(words, preposition) != nullptr; };
    if (is(word("in", "at", "near", "around", "outside", "inside", "across", "through", "via", "into", "within", "throughout", "off")))
        return place;
    if (is(word("with", "against", "toward", "towards", "between")))
        return has_cue(before, country_cue::place_matter) ? place : government;
    if (is(word("by"))) return has_cue(before, country_cue::place_matter) ? place : government;
    if (is(word("on", "to", "from", "for", "over", "of", "among", "upon", "about"))) {
        if (dealing) return government;
        return before.any(lexicon::classes(word_class::say_verb)) && is(word("on", "to")) ? government : place;
    }
    return unclear;
}

/// Words before which "in Tokyo" may end and a new clause begin: "as Pyongyang fired".
[[nodiscard]] inline bool opens_clause(const token& t) noexcept {
    const bool joins = t.any(lexicon::classes(word_class::conjunction, word_class::relative)) && !t.is(word_class::preposition);
    return joins || !t.is_word() || t.has(text::dotted) ||
           grammar::parse(grammar::word("as", "after", "before", "since", "until", "than", "that", "because", "while", "if", "what", "how", "when"), &t) != nullptr;
}

}  // namespace detail

/// Reads the context of a capital.
[[nodiscard]] inline capital_reading read_capital(const article& a, const country_candidate& c) {
    using namespace detail;
    using grammar::word;
    const token* const name = &a.tokens[c.tokens.first];
    const token* const after = &a.tokens[c.tokens.last];
    if (name->has(text::line_start) &&
        (after->is(token_kind::paren_open) || after->is(token_kind::dash) || after->is(token_kind::numeral) || after->is(word_class::month) ||
         (name->has(text::all_caps) && !after->has(text::all_caps))))
        return place;  // a dateline
    if (after->is(token_kind::comma) && after[1].is(word_class::country) && grammar::country_of(after[1]) == c.country) return place;

    const token* const first = list_begin(name);
    const token* const last = list_end(after);
    const token& before = first[-1];
    const bool starts = first->has(text::sentence_start) || first->has(text::paragraph_start);
    if (!starts && (before.is_word() || before.is(token_kind::comma))) {
        const token& noun = before.is(token_kind::comma) ? first[-2] : before;
        if (grammar::parse(word("capital", "city", "town", "downtown", "central"), &noun) != nullptr) return place;
    }
    if (has_cue(*after, country_cue::place_matter) && !after->has(text::capitalised)) return place;  // "Moscow police"
    if (after->is(token_kind::hyphen) && !after->has(text::space_before)) return read_compound(after + 1);
    if ((name - 1)->is(token_kind::hyphen) && !name->has(text::space_before)) {
        const std::string_view prefix = a.text_of(name[-2]);
        if (prefix == "pro" || prefix == "anti") return government;
        return is_seat(name[-2]) && has_cue(*after, country_cue::dealing) && !has_cue(*after, country_cue::place_matter) ? government : place;
    }
    capital_reading governed = unclear;
    if (!starts && before.is(word_class::preposition)) governed = read_preposition(&before);
    if (after->is(token_kind::possessive)) {
        const capital_reading possession = read_possession(after + 1);
        if (possession != unclear || governed == unclear) return possession;
    }
    if (governed == place && !opens_clause(before)) return place;
    if (governed == government) return government;
    if (c.ambiguous && grammar::parse(word("said", "says"), &before) != nullptr) return unclear;  // "“…,” said Washington."
    if (!starts && before.any(acting_verbs) && !before.any(helping_verbs | lexicon::classes(word_class::preposition)) && !takes_anything(before))
        return has_cue(before, country_cue::place_matter) ? place : government;
    if (!starts && is_acting(before) && !before.has(text::capitalised) && !takes_anything(before)) return government;
    if (grammar::parse(word("government", "regime", "leadership", "authorities", "administration"), after) != nullptr) return government;
    if (grammar::parse(word("that"), &before) != nullptr && has_cue(*last, country_cue::acting)) return government;  // "that Tokyo send"
    if (starts || opens_clause(before) || before.any(lexicon::classes(word_class::adverb, word_class::say_verb))) return read_predicate(a, last);
    // "an area [that] Moscow considers its own"
    const bool noun = before.is_word() && !before.has(text::capitalised) && !before.any(grammar_words);
    const bool verb = last->any(acting_verbs | helping_verbs);
    return noun && verb ? read_predicate(a, last) : unclear;
}

}  // namespace gazette::resolve
