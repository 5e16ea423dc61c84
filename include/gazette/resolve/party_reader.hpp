// Gazette: reads the parties that stand in one stretch of text: "Japan, the European Union and Maoist rebels".
#pragma once

#include <gazette/resolve/party_names.hpp>
#include <gazette/resolve/party_nouns.hpp>
#include <gazette/resolve/party_words.hpp>

#include <cstdint>
#include <string_view>

namespace gazette::resolve {

namespace detail {

/// Reads parties from left to right. What reads one adds it to `out` and returns the token behind it, or nullptr where
/// nobody is named. `depth` bounds "the ministers of the governments of …".
struct party_reader {
    const article& a;

    /// Reads "A", "A and B" or "A, B and C" at `t`; the token behind the last one, nullptr where none is named.
    GAZETTE_NOINLINE const token* list(const token* t, party_list& out, int depth) const {
        const unsigned count_before = out.count;
        const token* last = member(t, out, depth);
        for (int adverbs = 0; adverbs < 2 && last != nullptr && is_opening_adverb(a, t, last); ++adverbs) {
            out.count = count_before;  // "Furthermore, Ford and Nokia"
            last = member(t = last + 1, out, depth);
        }
        if (last == nullptr) return nullptr;
        unsigned first_count = out.count;
        const bool first_open = out.open;
        const token* first_last = last;
        bool closed = false;
        for (unsigned members = 1; !closed && members < party_list::capacity; ++members) {
            const bool comma = last->is(token_kind::comma);
            last = behind_place(last);
            closed = is_one(last[comma ? 1 : 0], "and") || last->is(token_kind::ampersand) ||
                     (is_one(*last, "or") && is_one(t[-1], "either"));
            if (comma && closed && members == 1 && !is_one(t[-1], "between") && !last[-1].is(token_kind::paren_close)) {
                closed = false;  // "with Iran, and an embassy"
                out.count = first_count;
            }
            if (!closed && (!comma || is_one(last[1], "and"))) break;
            if (comma && !closed) {
                const token* const behind = behind_description(last, depth);
                if (behind == nullptr) break;
                if (behind != last) {
                    last = behind;
                    continue;
                }
            }
            if (closed && members == 1 && is_one(*last, "and") && is_one(last[1], "co", "sons", "company") &&
                last[1].has(text::capitalised) && last[-1].has(text::capitalised) && !t->is(word_class::determiner)) {
                const token* const end = last + 2 + last[2].is(token_kind::period);  // "Eli Lilly and Co."
                out.count = count_before;
                first_last = last = add_written(a, t, end, out);
                first_count = out.count;
                closed = false;
                continue;
            }
            const token* const next = member(last + (comma && closed ? 2 : 1), out, depth);
            if (next == nullptr) {
                closed = false;
                break;
            }
            last = next;
        }
        // a headline's "with Chile, Bolivia"
        closed |= last != first_last && last->has(text::sentence_start) && last[-1].is_word();
        if (closed) {
            merge_name(a, last, first_count, out);
            return last;
        }
        out.count = first_count;  // a comma, and no list after all
        out.open = first_open;
        return first_last;
    }

    /// The comma behind what is told of a party between commas: "Peru, a member of the bloc, and Chile", "Delta Lines,
    /// which flies to Oslo, and Nokia"; `comma` itself where nothing is, nullptr where it cannot be read past.
    [[nodiscard]] const token* behind_description(const token* comma, int depth) const {
        static constexpr auto clause = word("which", "who", "whose", "based", "owned", "led", "backed");
        const token* t = comma + 1;
        const bool seat = is_one(*t, "of") && t[1].has(text::capitalised);  // "Delta Foods, of Bergen, Norway, and"
        if (is_one(*t, clause) || seat) {
            for (++t; t < comma + 16 && !t->has(text::sentence_start); ++t) {
                if (t->is(token_kind::comma) && (!seat || is_one(t[1], "and"))) break;
            }
            return t->is(token_kind::comma) && is_one(t[1], "and") ? t : comma;
        }
        const bool any = is_one(*t, "a", "an");
        if (!any && !is_one(*t, "the")) return comma;
        party_list described;
        const token* const behind = one(t, described, depth);
        if (any) return behind != nullptr && behind->is(token_kind::comma) ? behind : nullptr;
        // "Bayer, the drug maker, and Nokia", but "Mali, the rebels, and Niger"
        const bool noun = behind != nullptr && behind->is(token_kind::comma) && is_one(behind[1], "and") &&
                          described.count == 1 && is_written(a, described.items[0]) &&
                          !behind[-1].has(text::capitalised) && !grammar::ends_in_s(a.text, behind[-1]) &&
                          cue_of(behind[-1]) == agreement_cue::unknown;
        return noun ? behind : comma;
    }

    /// Reads one party and what stands in brackets behind it: "the Union (UAW) and Ford", "the Front (LF) rebel group".
    const token* member(const token* t, party_list& out, int depth) const {
        const unsigned count = out.count;
        const token* const last = one(t, out, depth);
        if (last == nullptr) {
            out.count = count;  // an owner of nothing: "Peru's and"
            return nullptr;
        }
        if (!last->is(token_kind::paren_open)) return last;
        const token* const behind = grammar::skip_brackets(last);
        if (is_noun(*behind, a.text)) return end_of_nouns(a, behind, behind + 3, false);
        return behind->is(token_kind::comma) || is_one(*behind, "and") ? behind : last;
    }

    /// Reads one party at `t`, in the first of the forms that fits.
    GAZETTE_SELDOM const token* one(const token* t, party_list& out, int depth) const {
        const token* const start = skip_modifiers(t, out);
        if (is_one(*start, "he", "she")) return by_pronoun(start, out);
        t = skip_adjective(start);
        if (const token* const last = end_of_backed(a, t)) return add_named(a, t, t, last, out);
        std::string_view state;
        if (is_country(a, t)) {
            const state_phrase phrase = read_state_phrase(a, t);
            if (!is_person(a, phrase.last)) return by_state(start, phrase, out);
            state = phrase.state;  // "Peru's president Ana Silva"
            t = phrase.last;
        }
        const token* const named = named_at(a, t);
        if (is_person(a, named)) return by_person(named, state, out, depth);
        if (tells_number(*start)) return by_number(start, out, depth);
        if (const token* const last = ministry_of_state(a, start, out)) return last;
        return by_noun(start, state, out, depth);
    }

private:
    /// What stands in front of a party and belongs to no name: "the visiting", "then-", "Seattle-based", "Carmaker".
    const token* skip_modifiers(const token* t, party_list& out) const {
        static constexpr auto passing = word("former", "visiting", "ruling", "incoming", "outgoing");
        bool others = false;  // "some other factions"
        for (; (t->is(word_class::determiner) && !t->is(word_class::relative)) || is_one(*t, passing); ++t)
            others |= is_one(*t, "other", "some", "any");
        out.open |= others;
        if (is_one(*t, "then", "ex") && grammar::is_tight_joint(t + 1)) t += 2;  // "then-President"
        t = skip_seat(t);
        if (t->has(text::sentence_start) && grammar::ends_with(a.text, *t, "maker") && t[1].has(text::capitalised))
            ++t;  // "Carmaker Ford"
        const bool participle = grammar::is_tight_joint(t + 1) && !is_country(a, t) && !t[2].has(text::capitalised) &&
                                t[3].has(text::capitalised) &&
                                grammar::ends_with(a.text, t[2], "ed");  // "the Kurdish-led Democratic Forces"
        return participle ? t + 3 : t;
    }

    /// The country behind an adjective: "rival Niger", "land-locked Niger", "Landlocked Niger"; else `t` itself.
    [[nodiscard]] const token* skip_adjective(const token* t) const noexcept {
        if (grammar::is_tight_joint(t + 1) && !t->has(text::capitalised) && is_country(a, t + 3)) t += 3;
        const bool adjective = !t->has(text::capitalised) || (t->has(text::sentence_start) && t->word == 0);
        return t + (t->is_word() && adjective && !t->any(outside_names) && !is_country(a, t) && is_country(a, t + 1));
    }

    /// "he", "she": the person named before.
    const token* by_pronoun(const token* t, party_list& out) const {
        const std::uint32_t person = person_before(a, t);
        if (person == span_map::none) return nullptr;
        out.add(person_party(a, person), state_of(a, a.person_tokens[person]));
        return t + 1;
    }

    /// "Japan", "the Chad government": the state; "China's Huadian", "Chinese counterpart Sinoco": who belongs to it.
    GAZETTE_SELDOM const token* by_state(const token* start, const state_phrase& phrase, party_list& out) const {
        const token* const own = phrase.own;
        const token* const last = phrase.last;
        if (const token* const behind = add_apposed(a, last, phrase.state, out)) return behind;
        const token* name = last;  // "Chinese counterpart Sinoco": its own party
        while (name > own && name[-1].has(text::capitalised) &&
               !name[-1].any(lexicon::classes(word_class::title, word_class::role)) &&
               cue_of(name[-1]) == agreement_cue::unknown)
            --name;
        const token* run = own;  // "China's Huadian power producer"
        while (run < last && run->has(text::capitalised)) ++run;
        if (phrase.owner && run > own && run < last && own->word == 0) {
            add_written(a, own, run, out);
            return last;
        }
        const bool body = phrase.body && (name == last || name == own || name[-1].has(text::capitalised));
        if (last == own || body) {
            out.add(state_party(phrase.state));
            return phrase.owner && last == own ? nullptr : last;
        }
        const bool firm = last == own + 1 && own->has(text::capitalised) &&
                          !own->any(descriptive);  // "Russian Gazprom", but "British Airways"
        return add_named(a, own, phrase.owner || firm ? own : start, last, out);
    }

    /// "Ana Silva", "Silva of Peru", "Silva, the Peruvian president,", "the Silva administration". `state`: whose
    /// office stands before the name.
    GAZETTE_SELDOM const token* by_person(const token* named, std::string_view state, party_list& out,
                                          int depth) const {
        const std::uint32_t person = person_of(a, named);
        const token* last = end_of(a, a.person_tokens, person);
        if (last->is(token_kind::possessive)) return of_person(named, last, out, depth);
        if (is_one(*last, followers)) return add_written(a, named, last + 1, out);
        const std::uint32_t country = is_one(*last, "of") ? country_of(a, last + 1) : span_map::none;
        if (country != span_map::none) {
            state = a.found->countries[country].code;
            last = end_of(a, a.country_tokens, country);
        }
        last = skip_office(a, last, state);
        out.add(person_party(a, person), state);
        return last;
    }

    /// "Silva's CDS", "Silva's administration"; "Silva's rivals" are not named.
    const token* of_person(const token* named, const token* possessive, party_list& out, int depth) const {
        if (possessive[1].has(text::capitalised)) return depth > 0 ? one(possessive + 1, out, depth - 1) : nullptr;
        if (is_one(possessive[1], followers)) return add_written(a, named, possessive + 2, out);
        const token* const last = end_of_nouns(a, possessive + 1, possessive + 8, false);
        if (last == possessive + 1) return nullptr;
        out.open = true;
        return last;
    }

    /// "four states", "several others": the text does not name them; "two rebel groups, LURD and MODEL,": it does.
    const token* by_number(const token* number, party_list& out, int depth) const {
        const agreement_cue cue = cue_of(number[1]);  // "states" is a verb too
        const bool members = cue >= agreement_cue::sides && cue <= agreement_cue::persons;
        const token* const last = end_of_nouns(a, number + 1 + members, number + 8, false);
        if (last == number + 1 && !is_one(*number, "others")) return nullptr;
        if (last->is(token_kind::comma) && depth > 0) {
            party_list named;
            const token* const behind = list(last + 1, named, 0);
            if (behind != nullptr && named.count == number->number && !named.open) {
                for (unsigned i = 0; i < named.count; ++i) out.add(named.items[i], named.states[i]);
                return behind + behind->is(token_kind::comma);
            }
        }
        out.open = true;
        return last;
    }

    /// A name or a common noun, and what goes with it: "Nokia", "the rebels", "families of the victims".
    GAZETTE_SELDOM const token* by_noun(const token* start, std::string_view state, party_list& out, int depth) const {
        const token* const name_end = end_of_name(a, start);
        const token* last = end_of_phrase(start, name_end);
        if (last == start || (is_abstract(last[-1], a.text) && !last[-2].has(text::capitalised))) return nullptr;
        if (const token* const behind = of_others(start, last, out, depth)) return behind;
        if (last > name_end && name_end > start && is_verb_of(a, start, name_end)) last = name_end;
        if (last->is(token_kind::possessive)) return by_owner(start, last, out, depth);
        if (const token* const behind = by_state_before(start, last, out)) return behind;
        if (const token* const behind = add_apposed(a, last, state, out)) return behind;
        if (is_unnamed(a, start, last[-1])) {
            out.open = true;
            return last;
        }
        if (last == name_end + 1 && name_end > start && is_one(last[-1], "shareholders", "stockholders", "investors")) {
            add_written(a, start, name_end, out);  // who they are shareholders of
            return last;
        }
        if (last == name_end) return add_written(a, start, last, out);  // "Board of Control for Cricket in India"
        return add_named(a, start, start, last, out);
    }

    /// Behind the name that ends at `name_end` and the nouns that follow: "Ford workers", "warring factions"; `start`
    /// where there is neither.
    GAZETTE_SELDOM [[nodiscard]] const token* end_of_phrase(const token* start, const token* name_end) const noexcept {
        static constexpr auto of_war = word("armed", "allied", "exiled", "warring", "striking");
        const token* t = name_end;
        const bool opened = start[-1].is(word_class::determiner) && start->is_word() && !start->any(outside_nouns);
        const bool participle =
            is_one(*start, of_war) || (start->has(text::sentence_start) && grammar::ends_with(a.text, *start, "ing") &&
                                       !start[1].is(word_class::agreement_head));
        if (t == start && (opened || participle) && is_noun(start[1], a.text))
            ++t;                                                            // "warring factions", "Striking teachers"
        const bool legal_form = t > start && t[-1].is(token_kind::period);  // "Ford Motor Co. expects"
        return legal_form && !t->has(text::capitalised) ? t : end_of_nouns(a, t, start + 8, false);
    }

    /// Those whom "of" names behind a noun: "members of Hamas and Fatah", "the government of Mali"; the noun itself in
    /// "Bank of Ghana", "families of the victims", "a sect from Goma". nullptr where nobody is named there.
    GAZETTE_SELDOM const token* of_others(const token* start, const token* link, party_list& out, int depth) const {
        const bool seats = is_one(*link, "in") && is_one(link[-1], "governments");  // "in Windhoek and Berlin"
        if (depth == 0 || !(seats || is_one(*link, "of", "from", "between"))) return nullptr;
        const token& noun = link[-1];
        party_list members;
        const token* last = one(link + 1, members, depth - 1);
        if (last != nullptr && is_one(*link, "of")) {
            if (const token* const behind = by_holder(noun, last, members, out)) return behind;
            if (is_one(noun, "city", "town", "county", "state", "province", "port") && is_written(a, members.items[0]))
                return add_written(a, start, last, out);  // "the city of Kayes"
            if (is_one(noun, "government", "administration") && members.items[0].person != no_entity)
                return by_ruler(start, last, out);
        }
        members.clear();
        last = list(link + 1, members, depth - 1);
        if (last == nullptr) return nullptr;
        const bool office = noun.any(lexicon::classes(word_class::role, word_class::title)) ||
                            is_one(noun, "government", "ministry", "parliament", "cabinet");
        const bool republic = !start->has(text::capitalised) && is_one(noun, "republic", "state");
        const bool of_state = (office || republic) && members.count == 1 && is_country(a, last - 1);
        if (start->has(text::capitalised) && members.count == 1 && is_country(a, last - 1) && !of_state &&
            is_one(*link, "of") && noun.has(text::capitalised) && !noun.any(descriptive) && !noun.has(text::all_caps) &&
            !grammar::ends_in_s(a.text, noun)) {  // "Nokia of Finland"
            add_written(a, start, link, out);
            return last;
        }
        const bool own_name = !is_one(*start, "shares") &&
                              ((start->has(text::capitalised) && !of_state) || (!stands_for_others(noun) && !republic));
        if (members.count < 2 && own_name && is_one(*link, "of")) return add_written(a, start, last, out);
        if (!stands_for_others(noun) && is_one(*link, "from")) {
            add_written(a, start, link, out);
            return last;
        }
        for (unsigned i = 0; i < members.count; ++i) out.add(members.items[i], members.states[i]);
        return last;
    }

    /// "the government of Ana Silva": the state of which the text speaks.
    const token* by_ruler(const token* start, const token* last, party_list& out) const {
        const std::string_view code = country_spoken_of(a);
        out.add(code.empty() ? written(a, start, last) : state_party(code));
        return last;
    }

    /// "the leader of the opposition, Ana Silva,": who holds the office; nullptr where nobody is named. `comma`: behind
    /// what the office is of, `of`.
    const token* by_holder(const token& noun, const token* comma, const party_list& of, party_list& out) const {
        if (!comma->is(token_kind::comma) || !noun.any(lexicon::classes(word_class::role, word_class::title)))
            return nullptr;
        const std::uint32_t person = person_of(a, comma + 1);
        if (person == span_map::none) return nullptr;
        const token* const last = end_of(a, a.person_tokens, person);
        const bool closed = last->is(token_kind::comma) || last->is(token_kind::period) || is_one(*last, "and");
        if (!closed || grammar::ends_in_s(a.text, noun)) return nullptr;
        const bool state = of.count == 1 && of.items[0].kind == party_kind::country;
        out.add(person_party(a, person), state ? of.items[0].name : std::string_view{});
        return last + last->is(token_kind::comma);
    }

    /// "Doe's campaign", "the country's largest refiner Petrola", "the country's UNITA rebels".
    GAZETTE_SELDOM const token* by_owner(const token* start, const token* possessive, party_list& out,
                                         int depth) const {
        const token* const owned = possessive + 1;
        if (is_one(*owned, followers)) return add_written(a, start, owned + 1, out);
        const token* const last = end_of_nouns(a, owned, possessive + 8, false);
        if (owned->has(text::capitalised) && !last[-1].has(text::capitalised) && grammar::ends_in_s(a.text, last[-1]))
            return add_written(a, owned, last, out);
        const bool faction = !last[-1].has(text::capitalised) && grammar::ends_in_s(a.text, last[-1]) &&
                             is_one(possessive[-1], "country", "nation", "region") &&
                             (cue_of(last[-1]) == agreement_cue::sides || is_one(last[-1], fighting));
        if (faction) return add_written(a, owned, last, out);  // "the country's main rebel groups"
        const bool whole = last - possessive < 4 && is_one(possessive[-1], grammar::legal_forms);
        const bool name = last[-1].has(text::capitalised) && (whole || !owned->has(text::capitalised));
        return name && depth > 0 ? one(owned, out, depth - 1) : nullptr;
    }

    /// "the government" and "its government", "the country": the state of which the text speaks, or the one named
    /// before in the sentence. nullptr where it is no such phrase, or no state is named.
    GAZETTE_SELDOM const token* by_state_before(const token* start, const token* last, party_list& out) const {
        if (last != start + 1) return nullptr;
        const token& noun = *start;
        const bool the = is_one(start[-1], "the");
        if (the && is_one(noun, "government")) {
            const std::string_view code = country_spoken_of(a);
            out.add(code.empty() ? written(a, start, last) : state_party(code));
            return last;
        }
        const bool anaphor = the ? is_one(noun, "country", "nation")
                                 : is_one(start[-1], grammar::owner_pronoun) &&
                                       is_one(noun, "country", "government", "nation");
        if (!anaphor) return nullptr;
        const token* state = start - 1;  // "Peru said its government had signed", "the country had signed"
        while (state > start - 30 && !state->has(text::sentence_start) && !is_country(a, state)) --state;
        if (!is_country(a, state)) return nullptr;
        out.add(country_party(a, country_of(a, state)));
        return last;
    }
};

inline const token* read_parties(const article& a, const token* t, party_list& out, int depth) {
    return party_reader{a}.list(t, out, depth);
}

}  // namespace detail

}  // namespace gazette::resolve
