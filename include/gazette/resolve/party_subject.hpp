// Gazette: who does what a verb of agreeing or signing tells: the subject of its clause.
#pragma once

#include <gazette/resolve/party_back_reference.hpp>
#include <gazette/resolve/party_clause.hpp>
#include <gazette/resolve/party_reader.hpp>

namespace gazette::resolve {

/// Who does what the verb at `verb` tells.
struct subject {
    party_list parties;
    bool plural = false;    ///< several do it, whether or not they are named
    bool referred = false;  ///< "the two countries": all parties there are
    bool official = false;  ///< by a noun that means parties: "ministers", "the sides"
    bool pronoun = false;   ///< "they"
    bool anaphor = false;   ///< "they", "the two", "both sides": whether or not it is known who they are
};

namespace detail {

/// What a firm is called where it is not named again.
inline constexpr auto firm_nouns = word("company", "firm", "group", "bank", "airline", "carrier");

/// Whom "it" means before the verb: the country last named in the sentence, else what the sentence begins with.
inline void resolve_it(const article& a, const token* it, const token* clause, party_list& out) {
    const token* open = it;  // behind what opens its sentence: "Last week it signed"
    while (open > it - 6 && !open->has(text::sentence_start)) --open;
    if (open->has(text::sentence_start) && skip_opening_date(a, open) == it &&
        open[-1].kind != token_kind::end) {  // "Nokia rose. It has signed"
        const token* begin = open - 1;
        while (begin > it - 48 && !begin->has(text::sentence_start)) --begin;
        const token* const first = skip_opening_date(a, begin);
        const bool named = party_reader{a}.one(first, out, 0) != nullptr && out.count == 1;
        const bool firm = named && (begins_with_capital(out.items[0].name) || is_one(first[1], firm_nouns));
        if (!firm || out.items[0].person != no_entity) out.clear();
        return;
    }
    const token* t = it - 1;
    for (; t > it - 40 && !t[1].has(text::sentence_start); --t) {
        const std::uint32_t country = country_of(a, t);
        if (country == span_map::none) continue;
        // "the Lithuanian importer said it", "a nation off Peru's coast"
        const bool adjective = a.found->countries[country].form == country_form::demonym ||
                               t[1].has(text::capitalised) || t[1].is(token_kind::hyphen) ||
                               t[1].is(token_kind::possessive) || is_one(t[1], "based") || is_one(t[1], firm_nouns);
        if (!adjective) return out.add(country_party(a, country));
    }
    if (is_one(t[2], "it")) t = clause - 1;  // "But it"
    t = skip_opening_date(a, skip_dateline(t + 1)) - 1;
    while (++t < it) {
        if (t->is(token_kind::comma) || t->any(lexicon::classes(word_class::weekday, word_class::preposition)) ||
            is_one(*t, "according"))
            continue;
        if (party_reader{a}.one(t, out, 1) == nullptr || out.items[0].person != no_entity) out.count = 0;
        const token* owner = t;  // "Xoma's shares rose after it signed"
        while (owner->has(text::capitalised) && owner < t + 6) ++owner;
        if (out.count == 0 && owner > t && owner->is(token_kind::possessive)) out.add(written(a, t, owner));
        return;
    }
}

/// Those who are each for himself: no party to anything.
inline constexpr auto crowds = word("voters", "residents", "people", "americans", "respondents", "experts", "analysts",
                                    "critics", "readers", "viewers", "fans", "jurors", "customers", "scientists");

/// Whom "they" means behind what they say themselves: "Rebels in Mali said they had".
inline bool read_speakers(const article& a, const token* they, party_list& out) {
    const token* said = they - 1;
    while (said > they - 6 && !said->is(word_class::say_verb) && !said->has(text::sentence_start)) --said;
    if (!said->is(word_class::say_verb)) return false;
    const token* start = said;
    while (start > said - 24 && !start->has(text::sentence_start)) --start;
    start = skip_opening_date(a, skip_dateline(start));
    const bool members = stands_for_others(*start) && is_one(start[1], "of", "from", "for");
    const token* const last = party_reader{a}.one(start, out, members);
    const bool speakers = last != nullptr && last <= said && out.count == 1 && !out.open &&
                          out.items[0].person == no_entity && is_written(a, out.items[0]) &&
                          (members || grammar::ends_in_s(a.text, last[-1])) && !is_one(last[-1], crowds) &&
                          (cue_of(last[-1]) < agreement_cue::sides || cue_of(last[-1]) > agreement_cue::persons);
    if (!speakers) out.clear();
    return speakers;
}

/// What the nouns [first, last) of a subject tell of its number.
inline void count_subject(const article& a, const token* first, const token* last, subject& found) noexcept {
    constexpr lexicon::class_set common =
        lexicon::classes(word_class::common_word, word_class::source_noun, word_class::role);
    for (const token* n = first; n < last; ++n) {
        if (is_country(a, n)) continue;  // "United States"
        const agreement_cue cue = cue_of(*n);
        found.official |= cue >= agreement_cue::sides && cue <= agreement_cue::body;
    }
    const token& noun = last[-1];
    if (is_one(noun, crowds) && found.parties.count < 2) return;
    const bool name = noun.has(text::capitalised) && !(noun.has(text::sentence_start) && noun.any(common));
    found.plural |= found.official || (!name && !is_country(a, last - 1) && grammar::ends_in_s(a.text, noun));
}

}  // namespace detail

namespace detail {

/// Where the subject of `verb` ends: before it, or before a clause between commas: "Bellcom, which makes phones,
/// signed".
[[nodiscard]] inline const token* subject_end(const token* verb) noexcept {
    const token* t = verb - 1;
    while (t->any(lexicon::classes(word_class::auxiliary, word_class::adverb, word_class::modal)) && t > verb - 4) --t;
    if (t->is(token_kind::dash) && !t->has(text::sentence_start)) {  // "Silva and Ruiz — who leads the Greens — signed"
        const token* open = t - 1;
        while (open > t - 24 && !open->is(token_kind::dash) && !open->has(text::sentence_start)) --open;
        return open->is(token_kind::dash) ? open : verb;
    }
    if (!t->is(token_kind::comma)) return verb;
    if (t[-1].is(word_class::adverb) && t[-2].is(token_kind::comma)) return t - 2;  // "Peru, meanwhile, has signed"
    for (const token* const floor = t - 24; t > floor && !t->has(text::sentence_start); --t) {
        if (!t[-1].is(token_kind::comma)) continue;
        if (is_one(*t, "which", "who", "whom", "whose", "as") || (is_one(*t, "of") && t[1].has(text::capitalised)) ||
            (t[-2].has(text::capitalised) && is_one(*t, "set", "based", "owned", "led", "backed", "known", "founded")))
            return t - 1;  // "Nokia, owned by Ford, signed"
    }
    return verb;
}

/// Behind an apposition between commas that ends before the verb: "Peru and Chile, old rivals, agreed"; `comma` itself
/// where there is none.
[[nodiscard]] inline const token* behind_apposition(const article& a, const token* comma, const token* verb) noexcept {
    constexpr lexicon::class_set verbs =
        lexicon::classes(word_class::auxiliary, word_class::modal, word_class::relative, word_class::conjunction);
    if (!comma->is(token_kind::comma)) return comma;
    const token* t = comma + 1;
    const bool named = cue_of(comma[-1]) == agreement_cue::persons;  // "the ministers, Luis Soto and Ana Ruiz,"
    while (t < verb && t < comma + 20 && !t->is(token_kind::comma) &&
           (!t->any(verbs) || (named && is_one(*t, "and"))) && (named || !is_person(a, t)))
        ++t;
    return t->is(token_kind::comma) && t > comma + 1 ? t + 1 : comma;
}

/// Whether nothing but a complement stands between several people, or a name, and their verb: "parties to the treaty
/// agreed", "ministers meeting in Rabat agreed", "Harbour Foods of Perth agreed". `list`: several are named.
[[nodiscard]] inline bool has_complement(const token* last, const token* verb, bool list) noexcept {
    static constexpr auto gathered = word("meeting", "attending", "gathered", "representing", "based", "led", "loyal");
    constexpr lexicon::class_set verbs =
        lexicon::classes(word_class::auxiliary, word_class::modal, word_class::relative, word_class::say_verb,
                         word_class::conclude_verb, word_class::pronoun, word_class::verb);
    last -= is_one(last[-1], "meeting");
    const agreement_cue cue = cue_of(last[-1]);
    const bool several = cue >= agreement_cue::sides && cue <= agreement_cue::persons &&
                         (!last[-1].has(text::capitalised) || last[-1].has(text::sentence_start));
    const bool name = last[-1].has(text::capitalised) && !last[-1].has(text::sentence_start);
    if (is_one(*last, "it", "they") && verb - last < 12) {  // "the force it has fought for years signed"
        const token* t = last;
        while (t < verb && !t->is_mark()) ++t;
        return t == verb;
    }
    const bool joint = list && !is_one(*last, "to");
    if ((!several && !name && !joint && !is_one(*last, "representing")) || verb - last > 12) return false;
    if (!last->is(word_class::preposition) && !is_one(*last, gathered)) return false;
    const token* t = last + 1;
    while (t < verb && (!t->is_mark() || t->is(token_kind::possessive)) &&
           (!t->any(verbs) || t->is(word_class::determiner) || skip_to_verb(t, verb) == verb))
        ++t;
    return t == verb;
}

}  // namespace detail

namespace detail {

/// Reads a subject at `start` that ends at `last`, or before what may stand between it and its verb at `last`.
/// False where none does.
inline bool read_subject(const article& a, const token* start, const token* last, subject& found) {
    found.parties.clear();
    const back_reference reference = back_reference_at(start);
    if (reference.last != nullptr) {
        if (skip_to_verb(reference.last, last) != last) return false;
        found.plural = true, found.referred = !reference.each;
        return resolve_back_reference(a, a.index_of(start), reference, found.parties), true;
    }
    const token* const end = read_parties(a, start, found.parties, 2);
    if (end == nullptr || skip_to_verb(end, last) != last) return false;
    found.plural = found.parties.count + found.parties.open > 1;
    count_subject(a, start, end, found);
    found.referred = resolve_plural(a, start, end, found.parties);
    return true;
}

/// Reads the subject that stands right before `verb` where nothing marks its beginning: "For this the firm signed",
/// "In Hanoi the two sides agreed". `object`: it may be another verb's object, or a preposition's.
GAZETTE_SELDOM inline bool read_subject_before(const article& a, const token* verb, bool object, subject& found) {
    constexpr lexicon::class_set verbs = lexicon::classes(word_class::modal, word_class::relative);
    constexpr lexicon::class_set inside = lexicon::classes(word_class::determiner, word_class::conjunction);
    constexpr lexicon::class_set openers =
        lexicon::classes(word_class::adverb, word_class::preposition, word_class::deictic, word_class::weekday,
                         word_class::month, word_class::date_relation, word_class::pronoun);
    const token* t = verb;
    while (t[-1].any(lexicon::classes(word_class::auxiliary, word_class::adverb, word_class::modal))) --t;
    // "A fund in the port town Kayes signed": what a preposition governs does not sign, unless that opens the clause
    const auto is_governed = [&](const token* noun) {
        for (--noun; noun > t - 14 && !noun[1].has(text::sentence_start); --noun) {
            if (noun->is(word_class::preposition) || is_one(*noun, "of"))
                return !noun->has(text::sentence_start) && noun[-1].is_word();
            if (!noun->is(word_class::determiner) && !noun->is(token_kind::possessive) && !is_noun(*noun, a.text))
                return false;
        }
        return false;
    };
    for (const token* const floor = t - 14;
         --t > floor && t[1].kind != token_kind::end && !t[1].has(text::sentence_start);) {
        const token& before = t[-1];
        if (t->any(verbs) || t->is(word_class::auxiliary)) break;
        if (!t->has(text::capitalised) && !t->is(word_class::determiner)) continue;
        const bool owned = is_one(*t, grammar::owner_pronoun);
        const bool within =
            before.any(inside) ||
            (before.has(text::capitalised) && !(before.has(text::sentence_start) && before.any(openers))) ||
            is_one(before, "of") || (!object && before.is(word_class::preposition)) ||
            (before.is_mark() && !t->has(text::sentence_start) && !before.is(token_kind::comma) &&
             !before.is(token_kind::dash));
        const bool clause = !before.is(word_class::preposition) && back_reference_at(t).last != nullptr;
        const bool governed = !clause && !object && is_governed(t);
        if (!owned && (!within || clause) && !governed && read_subject(a, t, verb, found)) return true;
    }
    found = {};
    return false;
}

/// Reads the subject with which the clause around `at` begins, where a verb follows it: "The firm sells oil under".
/// `saying`: who says something counts.
GAZETTE_SELDOM inline bool read_clause_subject(const article& a, const token* start, const token* at, bool saying,
                                               party_list& out) {
    constexpr lexicon::class_set no_verb =
        lexicon::classes(word_class::preposition, word_class::conjunction, word_class::determiner, word_class::relative,
                         word_class::pronoun, word_class::cardinal, word_class::negation);
    start = skip_opening_date(a, start);
    const bool it = is_one(*start, "it");  // "The firm said it sells oil"
    if (it) resolve_it(a, start, start, out);
    const token* const verb = it ? start + 1 : read_parties(a, start, out, 1);
    const bool acts = verb != nullptr && verb <= at && verb->is_word() && !verb->has(text::capitalised) &&
                      !verb->any(no_verb) && !grammar::ends_with(a.text, *verb, "ing") &&
                      (!verb->is(word_class::say_verb) || saying || is_one(verb[1], "to"));
    if (!acts || out.open) out.clear();
    return out.count != 0;
}

/// Reads a headline's subject: "Ford, Rivian sign", "Peru, Chile, agree".
GAZETTE_SELDOM inline bool read_headline(const article& a, const token* verb, subject& found) {
    static constexpr auto plural =
        word("agree", "pledge", "vow", "sign", "reach", "strike", "seal", "ink", "clinch", "conclude", "finalize",
             "finalise", "ratify", "announce", "initial", "scrap", "extend", "negotiate");
    if (!is_one(*verb, plural)) return false;
    const token* t = verb;
    for (int width = 0; width < 16 && !t->has(text::sentence_start) && !t[-1].is(token_kind::colon); ++width) --t;
    for (unsigned members = 0; members < 4; ++members) {
        if (members == 0 && !t->has(text::capitalised)) break;
        t = party_reader{a}.one(t, found.parties, 0);
        if (t != nullptr && is_one(*t, "for", "representing")) {  // "Delta, union for 900 pilots reach"
            while (t < verb && (t->is_word() || t->is(token_kind::numeral))) ++t;
        }
        if (t == nullptr || (!t->is(token_kind::comma) && skip_to_verb(t, verb) != verb)) break;
        if (t->is(token_kind::comma)) ++t;
        if (skip_to_verb(t, verb) != verb) continue;
        if (found.parties.count < 2) break;
        return found.plural = true;
    }
    found = {};
    return false;
}

}  // namespace detail

/// Reads the subject of `verb`: a noun phrase of its sentence that ends right before it, or one at the beginning
/// of its clause that this verb shares with an earlier one ("met in Geneva and agreed").
GAZETTE_SELDOM [[nodiscard]] inline subject subject_of(const article& a, const token* verb) {
    using namespace detail;
    subject found;
    if (read_headline(a, verb, found)) return found;
    const bool plural_verb = is_one(*verb, "agree", "pledge", "vow");
    verb = subject_end(verb);
    const token* const joint = verb - 1 - verb[-1].is(word_class::adverb);
    const bool shared = is_one(*joint, "and") || (is_one(*joint, "but") && joint[-1].is(token_kind::comma));
    const subject_starts starts(a, verb);
    for (unsigned i = starts.count; i-- > 0;) {
        const token* const start = skip_opening_date(a, starts.at[i]);
        if (start[-1].is(token_kind::comma) && start[1].is(token_kind::comma) && is_country(a, start) &&
            start[-2].has(text::capitalised) && !is_country(a, start - 2) && !plural_verb &&
            !start[-2].any(lexicon::classes(word_class::month, word_class::weekday)))
            continue;  // "in Hangzhou, China, Silva and Novak agreed"
        const back_reference reference = back_reference_at(start);
        const token* last = reference.last != nullptr ? reference.last : read_parties(a, start, found.parties, 2);
        // "the rivals, Kiir and Machar, agreed"
        if (last != nullptr && last->is(token_kind::comma) && start[-1].is(token_kind::comma) &&
            skip_to_verb(last + 1, verb) == verb && found.parties.count > 1)
            ++last;
        if (last != nullptr && found.parties.count > 0) last = behind_apposition(a, last, verb);
        // "said the firm and reached": who denies the charge and settles is no charge
        const bool object = start[-1].is(word_class::say_verb) && !start->has(text::sentence_start);
        const bool outermost = (i == starts.count - 1 && !object) || reference.last != nullptr;
        if (last != nullptr && skip_to_verb(last, verb) != verb &&
            has_complement(last, verb, found.parties.count > 1)) {
            const bool name = last[-1].has(text::capitalised) && !last[-1].has(text::sentence_start);
            found.plural = found.official = !name;
            if (found.plural && found.parties.count < 2 && !is_one(*last, "representing", "it", "they"))
                found.parties.clear(), found.parties.open = true;
            return found;
        }
        if (last == nullptr || (skip_to_verb(last, verb) != verb && !(shared && outermost))) {
            found.parties.clear();
            continue;
        }
        if (reference.last != nullptr) {
            found.plural = found.anaphor = true, found.referred = !reference.each;
            resolve_back_reference(a, a.index_of(start), reference, found.parties);
            return found;
        }
        found.plural = found.parties.count + found.parties.open > 1;
        count_subject(a, start, last, found);
        found.referred = resolve_plural(a, start, last, found.parties);
        return found;
    }
    const token* pronoun = verb - 1;
    while (pronoun > verb - 4 &&
           (pronoun->any(lexicon::classes(word_class::auxiliary, word_class::adverb, word_class::modal)) ||
            is_one(*pronoun, "to")))
        --pronoun;
    found.plural = found.official = is_one(*pronoun, "they", "we");
    if (is_one(*pronoun, "they") && !read_speakers(a, pronoun, found.parties)) {
        found.anaphor = true;
        found.pronoun = found.referred = resolve_they(a, pronoun, found.parties);
    }
    if (is_one(*pronoun, "he", "she")) party_reader{a}.one(pronoun, found.parties, 0);  // "There she signed"
    if (starts.count > 0 && is_one(*pronoun, "it")) resolve_it(a, pronoun, starts.at[starts.count - 1], found.parties);
    if (pronoun->is(word_class::pronoun) && !pronoun->is(word_class::determiner)) return found;
    if (is_one(*pronoun, "which", "who", "that")) {  // "Nokia, which signed"
        const token* antecedent = pronoun;
        while (antecedent[-1].is_mark() && antecedent > pronoun - 3) --antecedent;
        const subject_starts before(a, antecedent);  // "Peru, Chile and Mali, which signed"
        for (unsigned i = before.count; i-- > 0;) {
            if (read_parties(a, before.at[i], found.parties, 2) == antecedent && found.parties.complete()) {
                found.plural = true;
                return found;
            }
            found.parties.clear();
        }
        read_subject_before(a, antecedent, true, found);
    } else if (!pronoun->is_mark() && !shared) {
        read_subject_before(a, verb, false, found);
    }
    return found;
}

}  // namespace gazette::resolve
