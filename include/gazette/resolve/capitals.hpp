// Gazette: whether a capital is a place ("in Tokyo") or a government ("assured Tokyo", "Tokyo and Canberra
// agreed"). The sentence tells: what governs the name, what it does, what belongs to it.
#pragma once

#include <gazette/grammar/function_words.hpp>
#include <gazette/resolve/country_context.hpp>
#include <gazette/resolve/country_evidence.hpp>

namespace gazette::resolve {

/// How a capital's context reads.
enum class capital_reading : std::uint8_t {
    place,
    unclear,  ///< a government if the article has made it one before
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
    return t.is(token_kind::comma) || t.is(token_kind::ampersand) || is_one(t, "and", "or", "but");
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
    const bool acting = t.any(acting_verbs) || has_cue(t, country_cue::acting);
    return acting && !t.any(helping_verbs) && !has_cue(t, country_cue::place_matter);
}

/// "talks", "sanctions", and nothing that a town has too.
[[nodiscard]] inline bool is_dealing(const token& t) noexcept {
    return has_cue(t, country_cue::dealing) && !has_cue(t, country_cue::place_matter);
}

/// Verbs whose object tells nothing: "make London a hub", "hit Paris".
[[nodiscard]] inline bool takes_anything(const token& verb) noexcept {
    static constexpr auto verbs =
        word("make", "makes", "made", "making", "see", "saw", "keep", "hit", "put", "like", "show", "shows", "showed",
             "love", "loves", "loved", "beat", "beats", "strikes", "struck", "lost", "won", "enrich");
    return is_one(verb, verbs);
}

GAZETTE_NOINLINE [[nodiscard]] inline bool ends_in(const article& a, const token& t, std::string_view ending) noexcept {
    const std::string_view letters = a.text_of(t);
    return letters.size() > ending.size() + 1 && letters.substr(letters.size() - ending.size()) == ending;
}

/// "Minsk is [a close ally]", "is [under pressure]", "has [no plans]": what only a government is or has.
[[nodiscard]] inline bool names_relation(const token* t) noexcept {
    static constexpr auto sides = word("ally", "allies", "odds", "rival", "rivals", "partner", "partners", "enemy",
                                       "signatory", "signatories", "guarantor", "guarantors");
    for (int i = 0; i < 3 && t[i].is_word() && !t[i].any(grammar_words); ++i) {
        if (has_cue(t[i], country_cue::place_matter)) return false;
        if (has_cue(t[i], country_cue::dealing)) return true;
        if (is_one(t[i], sides)) return true;
    }
    return false;
}

/// Behind a parenthesis between commas: "Baghdad, meanwhile, rejected"; `t` where there is none.
[[nodiscard]] inline const token* skip_parenthesis(const token* t) noexcept {
    if (!t->is(token_kind::comma)) return t;
    for (int i = 1; i < 6 && t[i].sentence == t->sentence; ++i) {
        if (t[i].is(token_kind::comma)) return t + i + 1;
    }
    return t;
}

/// "to send", "to the coast": whether the word behind `to` is what somebody does.
[[nodiscard]] inline bool is_to_act(const token* to) noexcept {
    return is_one(*to, "to") && has_cue(to[1], country_cue::acting);
}

/// Something follows that a verb can have as its object; not "Paris rejoiced", "London finished second".
[[nodiscard]] inline bool has_object(const article& a, const token* verb) noexcept {
    constexpr auto no_object = lexicon::classes(word_class::preposition, word_class::adverb, word_class::ordinal,
                                                word_class::conjunction, word_class::deictic);
    const bool particle = is_one(verb[1], "out", "up", "off", "back");  // "is rolling out the carpet"
    if (particle) return verb[2].is(word_class::determiner);
    const token& next = verb[1];
    return is_to_act(&next) || (next.is_word() && !next.any(no_object) && !ends_in(a, next, "ly"));
}

/// What follows as the predicate: "agreed", "has denied", "is considering", "will not yield", "to send".
GAZETTE_SELDOM [[nodiscard]] inline capital_reading read_predicate(const article& a, const token* t,
                                                                   bool plural = false) noexcept {
    constexpr auto between =
        lexicon::classes(word_class::adverb, word_class::negation, word_class::deictic, word_class::ordinal);
    constexpr auto telling = lexicon::classes(word_class::say_verb, word_class::agree_verb);
    const token* const limit = t + 7;
    const token* helper = nullptr;
    for (; t < limit; ++t) {
        if (t->kind >= token_kind::quote_straight && t->kind <= token_kind::single_left) continue;
        const bool infinitive = is_one(*t, "to");
        if (is_one(*t, "yet", "long", "itself")) continue;
        if (!t->any(acting_verbs) && ends_in(a, *t, "ly")) continue;
        if (!infinitive && !t->any(helping_verbs | between)) break;
        if (infinitive || t->any(helping_verbs)) helper = t;
    }
    if (is_to_act(t + 1) && t->any(acting_verbs)) return government;  // "moved to protect its share"
    if (has_cue(*t, country_cue::place_matter) && !has_cue(*t, country_cue::acting)) return place;
    const bool passive = helper != nullptr && is_one(*helper, grammar::form_of_be);
    const bool state = is_one(*t, "at", "under", "in");
    if (passive && (t->is(word_class::determiner) || state))
        return names_relation(t + (state && t[1].is(word_class::determiner) ? 2 : 1)) ? government : unclear;
    const bool owns = helper != nullptr && is_one(*helper, "has", "have", "had");
    if (owns && names_relation(t + (t->is(word_class::determiner) ? 1 : 0))) return government;
    if (passive && !ends_in(a, *t, "ing")) {
        const bool told = has_cue(*t, country_cue::dealing) || t->any(telling) || is_one(t[1], "to");
        return told ? government : unclear;
    }
    // Behind an auxiliary a verb need not be known: "may extricate", "is fomenting unrest", "that Tokyo “stop”".
    const bool quoted = !t[-1].is_word() && t[-1].kind != token_kind::comma;
    const bool verb = t->is_word() && !t->has(text::capitalised) && !t->any(grammar_words);
    if ((helper != nullptr || quoted) && (is_acting(*t) || has_cue(*t, country_cue::dealing))) return government;
    if (helper != nullptr && verb && helper->is(word_class::modal)) return government;
    if (passive && verb && has_object(a, t)) return government;
    if (t->any(acting_verbs) && !t->any(helping_verbs)) return government;
    if (plural && is_acting(*t) && has_object(a, t)) return government;  // "Rome and Bonn intensify their efforts"
    return verb && ends_in(a, *t, "ed") && has_object(a, t) ? government : unclear;
}

/// What a capital has: "Moscow's refusal" or "Rome's new mayor".
[[nodiscard]] inline capital_reading read_possession(const token* t) noexcept {
    constexpr auto official = lexicon::classes(word_class::title, word_class::demonym);
    const bool named = t->is_word() && t->has(text::capitalised);
    if (named && !t->any(official) && !has_cue(*t, country_cue::state_body)) return place;  // "London's Heathrow"
    capital_reading reading = unclear;
    int i = 0;
    for (; i < 4 && t[i].is_word() && !t[i].any(grammar_words); ++i) {
        if (has_cue(t[i], country_cue::place_matter)) return reading == government && i > 2 ? government : place;
        if (has_cue(t[i], country_cue::state_matter) || has_cue(t[i], country_cue::dealing)) reading = government;
    }
    return i > 0 && is_to_act(t + i) && is_acting(t[i + 1]) ? government : reading;  // "its scheme to oust him"
}

/// "Moscow-backed", "Nairobi-based", "Washington-Beijing rivalry".
[[nodiscard]] inline capital_reading read_compound(const token* t) noexcept {
    if (has_cue(*t, country_cue::place_matter)) return place;
    if (is_seat(*t)) return is_dealing(t[1]) ? government : place;
    return is_acting(*t) || has_cue(*t, country_cue::dealing) ? government : place;
}

/// "pro-Moscow", "the Washington-Beijing rivalry".
[[nodiscard]] inline capital_reading read_compound_end(const article& a, const token* name,
                                                       const token& after) noexcept {
    const std::string_view prefix = a.text_of(name[-2]);
    if (prefix == "pro" || prefix == "anti") return government;
    return is_seat(name[-2]) && is_dealing(after) ? government : place;
}

/// What the preposition before a capital makes of it, and the word before that: "talks with", "flew to".
[[nodiscard]] inline capital_reading read_preposition(const token& preposition) noexcept {
    const token& before = *(&preposition - 1);
    static constexpr auto where = word("in", "near", "around", "outside", "inside", "across", "through", "via", "into",
                                       "within", "throughout", "off");
    static constexpr auto with_whom = word("with", "against", "between", "by");
    static constexpr auto either =
        word("on", "to", "from", "for", "over", "of", "among", "upon", "about", "toward", "towards", "at");
    if (is_one(preposition, where)) return place;
    const bool way = has_cue(before, country_cue::place_matter) && !has_cue(before, country_cue::dealing);
    if (is_one(preposition, with_whom)) return way ? place : government;  // "flights between", "a summit between"
    if (!is_one(preposition, either)) return unclear;
    const bool told = before.is(word_class::say_verb) && is_one(preposition, "on", "to");
    const bool fought = has_cue(*(&before - 1), country_cue::place_matter);  // "a bombing campaign against"
    return told || (is_dealing(before) && !fought) ? government : place;
}

/// Words behind which a clause begins: "as Pyongyang fired".
[[nodiscard]] inline bool opens_clause(const token& t) noexcept {
    static constexpr auto openers = word("as", "after", "before", "since", "until", "than", "that", "because", "while",
                                         "if", "what", "how", "when");
    const bool joins = t.any(lexicon::classes(word_class::conjunction, word_class::relative));
    return !t.is_word() || t.has(text::dotted) || (joins && !t.is(word_class::preposition)) || is_one(t, openers);
}

/// "TOKYO, March 3 (Newswire) -", "PARIS —".
[[nodiscard]] inline bool is_dateline(const token& name, const token& after) noexcept {
    if (!name.has(text::line_start)) return false;
    return after.is(token_kind::paren_open) || after.is(token_kind::dash) || after.is(token_kind::numeral) ||
           after.is(word_class::month) || (name.has(text::all_caps) && !after.has(text::all_caps));
}

/// "the capital, Kigali", "the city of Rome", "downtown Caracas"; "Jerusalem as the capital".
[[nodiscard]] inline bool is_called_a_town(const token* first, const token* after) noexcept {
    if (is_one(*after, "as") || after->is(word_class::determiner)) {
        for (int i = 1; i < 5 && after[i].is_word(); ++i) {
            if (is_one(after[i], "capital", "city")) return true;
        }
    }
    const token& before = first[-1];
    if (first->has(text::sentence_start) || first->has(text::line_start)) return false;
    const token& noun = before.is(token_kind::comma) ? first[-2] : before;
    return is_one(noun, "capital", "city", "town", "downtown", "central");
}

/// "Paris, Brussels and Marseille", "Tokyo, San Jose and other cities": plain towns make it a list of towns.
[[nodiscard]] inline bool is_among_towns(const token* end) noexcept {
    if (is_list_joint(*end) && end[1].is(word_class::place_name) && !is_seat(end[1])) return true;
    for (int i = 0; i < 8 && (is_list_joint(*end) || continues_in_capitals(*end)); ++i) {
        ++end;
        if (is_one(*end, "other")) return has_cue(end[1], country_cue::place_matter);
    }
    return false;
}

/// "assured [Tokyo]": what the verb before makes of its object.
[[nodiscard]] inline capital_reading read_object(const token& verb) noexcept {
    const bool finite = verb.any(acting_verbs) && !verb.any(helping_verbs | lexicon::classes(word_class::preposition));
    if (takes_anything(verb)) return unclear;
    if (finite) return has_cue(verb, country_cue::place_matter) ? place : government;
    return is_acting(verb) && !verb.has(text::capitalised) ? government : unclear;
}

/// "[Tokyo] agreed": what the clause that the list [first, last) of capitals may begin makes of it.
GAZETTE_SELDOM [[nodiscard]] inline capital_reading read_subject(const article& a, const token* first,
                                                                 const token* last, bool plural) noexcept {
    const token& before = first[-1];
    const bool starts = first->has(text::sentence_start) || first->has(text::paragraph_start);
    if (is_one(before, "that") && has_cue(*last, country_cue::acting)) return government;  // "that Tokyo send"
    if (last->is(token_kind::comma) && is_one(last[1], "which")) return read_predicate(a, last + 2);
    if (starts || opens_clause(before) || before.any(lexicon::classes(word_class::adverb, word_class::say_verb)))
        return read_predicate(a, starts ? skip_parenthesis(last) : last, plural);
    // "an area [that] Moscow considers its own"
    const bool noun = before.is_word() && !before.has(text::capitalised) && !before.any(grammar_words);
    return noun && last->any(acting_verbs | helping_verbs) ? read_predicate(a, last) : unclear;
}

}  // namespace detail

/// Reads the context of a capital.
[[nodiscard]] inline capital_reading read_capital(const article& a, const country_candidate& c) {
    using namespace detail;
    const token* const name = &a.tokens[c.tokens.first];
    const token* const after = &a.tokens[c.tokens.last];
    const token* const first = list_begin(name);
    const token& before = first[-1];
    const bool starts = first->has(text::sentence_start) || first->has(text::paragraph_start);

    const token* const end = list_end(after);
    if (is_dateline(*name, *after) || is_called_a_town(first, after) || is_among_towns(end)) return place;
    const bool own_country = after[1].is(word_class::country) && grammar::country_of(after[1]) == c.country;
    if (after->is(token_kind::comma) && own_country) return place;  // "Moscow, Russia"
    const bool thing = has_cue(*after, country_cue::place_matter) && !after->has(text::capitalised);
    if (thing && !is_to_act(after + 1)) return place;  // "Moscow police"; not "Moscow moved to end it"
    if (after->is(token_kind::hyphen) && !after->has(text::space_before)) return read_compound(after + 1);
    if (name[-1].is(token_kind::hyphen) && !name->has(text::space_before)) return read_compound_end(a, name, *after);

    const bool ruled = !starts && before.is(word_class::preposition);
    if (ruled && is_one(before, "for") && is_to_act(end)) return government;  // "for Tokyo to act"
    // "For Seoul, the choice is stark"; "Deal is a blow to peace: Moscow"
    const bool opens = before.has(text::sentence_start) && is_one(before, "for", "to");
    if (opens && end->is(token_kind::comma) && !end[1].has(text::capitalised)) return government;
    const bool closes = after->has(text::line_start) || after->is(token_kind::end);
    if (closes && before.is(token_kind::colon)) return government;
    const capital_reading governed = ruled ? read_preposition(before) : unclear;
    if (after->is(token_kind::possessive)) {
        const capital_reading possession = read_possession(after + 1);
        if (possession != unclear || governed == unclear) return possession;
    }
    if (governed == government || (governed == place && !opens_clause(before))) return governed;
    const bool predicate = after->any(acting_verbs | helping_verbs);
    if (c.ambiguous && is_one(before, "said", "says") && !predicate) return unclear;  // "“…,” said Washington."
    const capital_reading object = starts ? unclear : read_object(before);
    if (object != unclear) return object;
    if (is_one(*after, "government", "regime", "leadership", "authorities", "administration")) return government;
    return read_subject(a, first, end, first != name || end != after);
}

}  // namespace gazette::resolve
