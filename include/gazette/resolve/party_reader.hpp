// Gazette: reads the parties that stand in one stretch of text: "Japan, the European Union and Maoist rebels".
#pragma once

#include <gazette/resolve/party_nouns.hpp>
#include <gazette/resolve/party_words.hpp>

#include <cstdint>
#include <string_view>

namespace gazette::resolve {

namespace detail {

/// Reads parties from left to right.
struct party_reader {
    const article& a;

    /// Reads "A", "A and B" or "A, B and C" at `t`; the token behind the last one, nullptr where none is named.
    /// `depth` bounds "the ministers of the governments of …".
    GAZETTE_NOINLINE const token* list(const token* t, party_list& out, int depth) const {
        const unsigned count_before = out.count;
        const token* last = member(t, out, depth);
        for (int adverbs = 0; adverbs < 2 && last != nullptr && is_opening_adverb(t, last); ++adverbs) {
            out.count = count_before;  // "Furthermore, Ford and Nokia"
            last = member(t = last + 1, out, depth);
        }
        if (last == nullptr) return nullptr;
        const unsigned first_count = out.count;
        const bool first_open = out.open;
        const token* const first_last = last;
        bool closed = false;
        for (unsigned members = 1; !closed && members < party_list::capacity; ++members) {
            const bool comma = last->is(token_kind::comma);
            closed = is_one(last[comma ? 1 : 0], "and") || last->is(token_kind::ampersand);
            if (comma && closed && members == 1 && !is_one(t[-1], "between") && !last[-1].is(token_kind::paren_close))
                closed = false, out.count = first_count;  // "with Iran, and an embassy"
            if (!closed && (!comma || is_one(last[1], "and"))) break;
            if (comma && !closed && is_one(last[1], "a", "an")) {  // "Peru, a member of the bloc, and Chile"
                party_list described;
                const token* const behind = one(last + 1, described, depth);
                if (behind == nullptr || !behind->is(token_kind::comma)) break;
                last = behind;
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
        if (closed) merge_name(a, last, first_count, out);
        if (closed) return last;
        out.count = first_count, out.open = first_open;  // a comma, and no list after all
        return first_last;
    }

    /// Reads one party and what stands in brackets behind it: "the Union (UAW) and Ford", "the Front (LF) rebel group".
    const token* member(const token* t, party_list& out, int depth) const {
        const unsigned count = out.count;
        const token* const last = one(t, out, depth);
        if (last == nullptr) return out.count = count, nullptr;  // an owner of nothing: "Peru's and"
        if (!last->is(token_kind::paren_open)) return last;
        const token* const behind = grammar::skip_brackets(last);
        if (is_noun(*behind, a.text)) return end_of_nouns(a, behind, behind + 3, false);
        return behind->is(token_kind::comma) || is_one(*behind, "and") ? behind : last;
    }

    /// Reads one party at `t`; the token behind it, or nullptr where none stands there.
    GAZETTE_SELDOM const token* one(const token* t, party_list& out, int depth) const {
        static constexpr auto passing = word("former", "visiting", "ruling", "incoming", "outgoing");
        bool others = false;  // "some other factions"
        for (; (t->is(word_class::determiner) && !t->is(word_class::relative)) || is_one(*t, passing); ++t)
            others |= is_one(*t, "other", "some", "any");
        out.open |= others;
        if (is_one(*t, "then", "ex") && grammar::is_tight_joint(t + 1)) t += 2;  // "then-President"
        t = skip_seat(t);
        if (t->has(text::sentence_start) && grammar::ends_with(a.text, *t, "maker") && t[1].has(text::capitalised))
            ++t;  // "Carmaker Ford"
        // "the Kurdish-led Democratic Forces"
        if (grammar::is_tight_joint(t + 1) && !is_country(a, t) && !t[2].has(text::capitalised) &&
            t[3].has(text::capitalised) && grammar::ends_with(a.text, t[2], "ed"))
            t += 3;
        const token* const start = t;
        if (is_one(*t, "he", "she")) {
            const std::uint32_t person = person_before(a, t);
            if (person == span_map::none) return nullptr;
            return out.add(person_party(a, person), state_of(a, a.person_tokens[person])), t + 1;
        }
        std::string_view state;
        // "rival Niger", "land-locked Niger", "Landlocked Niger"
        if (grammar::is_tight_joint(t + 1) && !t->has(text::capitalised) && is_country(a, t + 3)) t += 3;
        const bool adjective = !t->has(text::capitalised) || (t->has(text::sentence_start) && t->word == 0);
        if (t->is_word() && adjective && !t->any(outside_names) && !is_country(a, t) && is_country(a, t + 1)) ++t;
        if (const token* const last = end_of_backed(t)) return add_named(t, t, last, out);
        if (const std::uint32_t country = country_of(a, t); country != span_map::none) {
            state = a.found->countries[country].code;
            t = end_of(a, a.country_tokens, country);
            const bool apostrophe = t->is(token_kind::single_right) || t->is(token_kind::single_straight);
            const bool owner = t->is(token_kind::possessive) ||  // "the Philippines' Globe Telecom"
                               (apostrophe && !t->has(text::space_before) && grammar::ends_in_s(a.text, t[-1]) &&
                                t[1].has(text::capitalised));
            t += owner;
            const token* const own = t;
            bool body = false;
            // "Japan and": nothing of its own follows; "Japan’s", "Japanese": it may
            const agreement_cue cue = cue_of(*t);
            const bool several = cue >= agreement_cue::sides && cue <= agreement_cue::persons;  // "Sudan rivals"
            const bool rules = is_one(*t, "government", "authorities", "parliament", "army");   // "the Chad government"
            const bool adjective_too =
                (t[-1].has(text::all_caps) || t[-1].is(token_kind::period)) && t->is_word() &&
                end_of_nouns(a, t, t + 6, false)[-1].has(text::capitalised);  // "US carmaker Ford"
            if (owner || several || rules || adjective_too ||
                a.found->countries[country].form == country_form::demonym || t->has(text::capitalised))
                t = end_of_own(a, t, body);
            if (!is_person(a, t)) {
                if (const token* const last = apposed(t, state, out)) return last;
                const token* name = t;  // "Chinese counterpart Sinoco": its own party
                while (name > own && name[-1].has(text::capitalised) &&
                       !name[-1].any(lexicon::classes(word_class::title, word_class::role)) &&
                       cue_of(name[-1]) == agreement_cue::unknown)
                    --name;
                const token* run = own;  // "China's Huadian power producer"
                while (run < t && run->has(text::capitalised)) ++run;
                if (owner && run > own && run < t && own->word == 0) return out.add(written(a, own, run)), t;
                body &= name == t || name == own || name[-1].has(text::capitalised);
                if (t == own || body) return out.add(state_party(state)), (owner && t == own ? nullptr : t);
                const bool firm = t == own + 1 && own->word == 0;  // "Russian Gazprom", but "British Airways"
                return add_named(own, owner || firm ? own : start, t, out);
            }
        }
        const token* const named = named_at(t);
        if (const std::uint32_t person = person_of(a, named); person != span_map::none) {
            const token* last = end_of(a, a.person_tokens, person);
            if (last->is(token_kind::possessive)) {  // "Silva's CDS", "Silva's party"
                if (last[1].has(text::capitalised)) return depth > 0 ? one(last + 1, out, depth - 1) : nullptr;
                if (is_one(last[1], followers)) return out.add(written(a, named, last + 2)), last + 2;
                t = end_of_nouns(a, last + 1, last + 8, false);
                return t == last + 1 ? nullptr : (out.open = true, t);
            }
            if (is_one(*last, followers)) return out.add(written(a, named, last + 1)), last + 1;
            const std::uint32_t country = is_one(*last, "of") ? country_of(a, last + 1) : span_map::none;
            if (country != span_map::none) {
                state = a.found->countries[country].code;
                last = end_of(a, a.country_tokens, country);
            }
            last = skip_office(a, last, state);
            out.add(person_party(a, person), state);
            return last;
        }
        if (start->any(lexicon::classes(word_class::cardinal, word_class::quantifier)) ||
            start->is(token_kind::numeral) || is_one(*start, "other", "others")) {
            const agreement_cue cue = cue_of(start[1]);  // "states" is a verb too
            const bool members = cue >= agreement_cue::sides && cue <= agreement_cue::persons;
            t = end_of_nouns(a, start + 1 + members, start + 8, false);  // "four states", "several others": which?
            if (t == start + 1 && !is_one(*start, "others")) return nullptr;
            return out.open = true, t;
        }
        if (const token* const last = ministry_of_state(a, start, out)) return last;
        const token* const name_end = t = end_of_name(a, start);
        const bool opened = start[-1].is(word_class::determiner) && start->is_word() && !start->any(outside_nouns);
        static constexpr auto of_war = word("armed", "allied", "exiled", "warring", "striking");
        const bool participle =
            is_one(*start, of_war) || (start->has(text::sentence_start) && grammar::ends_with(a.text, *start, "ing") &&
                                       !start[1].is(word_class::agreement_head));
        if (t == start && (opened || participle) && is_noun(start[1], a.text))
            ++t;                                                            // "warring factions", "Striking teachers"
        const bool legal_form = t > start && t[-1].is(token_kind::period);  // "Ford Motor Co. expects"
        if (!legal_form || t->has(text::capitalised)) t = end_of_nouns(a, t, start + 8, false);
        if (t == start) return nullptr;
        if (is_abstract(t[-1], a.text) && !t[-2].has(text::capitalised)) return nullptr;
        if (depth > 0 && is_one(*t, "of", "from", "between")) {
            party_list members;
            if (const token* const last = list(t + 1, members, depth - 1); last != nullptr) {
                // "Bank of Ghana", "families of the victims", but "the government of Mali", "members of NATO"
                const bool office = t[-1].any(lexicon::classes(word_class::role, word_class::title)) ||
                                    is_one(t[-1], "government", "ministry", "parliament", "cabinet");
                const bool republic = !start->has(text::capitalised) && is_one(t[-1], "republic", "state");
                const bool of_state = (office || republic) && members.count == 1 && is_country(a, last - 1);
                const bool own_name = !is_one(*start, "shares") && ((start->has(text::capitalised) && !of_state) ||
                                                                    (!stands_for_others(t[-1]) && !republic));
                if (members.count < 2 && own_name && is_one(*t, "of")) return out.add(written(a, start, last)), last;
                if (!stands_for_others(t[-1]) && is_one(*t, "from"))
                    return out.add(written(a, start, t)), last;  // "a sect from Goma"
                for (unsigned i = 0; i < members.count; ++i) out.add(members.items[i], members.states[i]);
                return last;
            }
        }
        // "Nokia rose": no noun, for want of an article
        if (t == name_end + 1 && name_end > start && !start[-1].is(word_class::determiner) &&
            !t[-1].has(text::capitalised) && !grammar::ends_in_s(a.text, t[-1]) && !is_one(t[-1], followers) &&
            cue_of(t[-1]) == agreement_cue::unknown &&
            (t->is_mark() || t->any(lexicon::classes(word_class::preposition, word_class::determiner))))
            --t;
        if (t->is(token_kind::possessive))  // "Doe's campaign"
            return is_one(t[1], followers) ? (out.add(written(a, start, t + 2)), t + 2) : owned_name(t, out, depth);
        const token& noun = t[-1];
        if (is_one(noun, "government") && t == start + 1 && is_one(start[-1], "the")) {
            const std::string_view code = country_spoken_of(a);
            return out.add(code.empty() ? written(a, start, t) : state_party(code)), t;
        }
        const bool anaphor = is_one(start[-1], "the")
                                 ? is_one(noun, "country", "nation")
                                 : is_one(start[-1], owners) && is_one(noun, "country", "government", "nation");
        if (anaphor && t == start + 1) {
            const token* of = start - 1;  // "Peru said its government had signed", "the country had signed"
            while (of > start - 30 && !of->has(text::sentence_start) && !is_country(a, of)) --of;
            if (is_country(a, of)) return out.add(country_party(a, country_of(a, of))), t;
        }
        // "the president": somebody, but the name stands elsewhere
        if (const token* const last = apposed(t, state, out)) return last;
        if (!noun.has(text::capitalised) && noun.any(lexicon::classes(word_class::role, word_class::title)))
            return out.open = true, t;
        const bool own = is_one(start[-1], owners) && cue_of(noun) >= agreement_cue::sides;
        const bool unnamed = own || (cue_of(noun) == agreement_cue::states && !start->has(text::capitalised));
        if (!noun.has(text::capitalised) && unnamed && grammar::ends_in_s(a.text, noun))
            return out.open = true, t;  // "its rivals", "world powers"
        if (t == name_end + 1 && name_end > start && is_one(noun, "shareholders", "stockholders", "investors"))
            return out.add(written(a, start, name_end)), t;          // who they are shareholders of
        if (t == name_end) return out.add(written(a, start, t)), t;  // "Board of Control for Cricket in India"
        return add_named(start, start, t, out);
    }

private:
    /// Whether what was read from `t` to before `last` is an adverb that opens its sentence: "Furthermore,".
    [[nodiscard]] bool is_opening_adverb(const token* t, const token* last) const noexcept {
        return t->has(text::sentence_start) && last == t + 1 && last->is(token_kind::comma) &&
               (t->is(word_class::adverb) || grammar::ends_with(a.text, *t, "ly") ||
                grammar::ends_with(a.text, *t, "more"));
    }

    /// Whether the noun means those whom "of" names behind it: "leaders of", "members of".
    [[nodiscard]] static bool stands_for_others(const token& noun) noexcept {
        return cue_of(noun) >= agreement_cue::sides || is_one(noun, members_of) ||
               noun.any(lexicon::classes(word_class::role, word_class::title));
    }

    static constexpr auto members_of = word("members", "representatives", "rebels", "fighters", "guerrillas",
                                            "militants", "insurgents", "commanders", "shareholders", "stockholders");
    static constexpr auto owners = word("its", "their", "his", "her");
    static constexpr auto followers = word("administration", "campaign", "government", "team", "cabinet", "family",
                                           "group", "board", "union", "management", "company", "firm");

    /// Behind "U.S.-backed rebels", a party of their own; nullptr where `t` begins nothing like it.
    [[nodiscard]] const token* end_of_backed(const token* t) const noexcept {
        const std::uint32_t country = country_of(a, t);
        if (country == span_map::none) return nullptr;
        const token* const joint = end_of(a, a.country_tokens, country);
        if (!joint->is(token_kind::hyphen) || !(grammar::ends_with(a.text, joint[1], "ed") || is_one(joint[1], "led")))
            return nullptr;
        const token* const last = end_of_nouns(a, joint + 2, joint + 7, false);
        return last == joint + 2 ? nullptr : last;
    }

    /// The person whom nouns or an office lead to: "rebel leader Ana Silva", "leader of the Green Front (GF) Ana
    /// Silva"; behind the nouns where they lead to nobody.
    GAZETTE_SELDOM [[nodiscard]] const token* named_at(const token* t) const noexcept {
        const token* const nouns = end_of_nouns(a, t, t + 7, true);
        bool office = false;
        for (const token* const limit = t + 14; t < limit && !is_person(a, t);) {
            office |= t->any(lexicon::classes(word_class::role, word_class::title));
            const token* const behind = grammar::skip_brackets(t);
            if (behind == t && !is_one(*t, "of", "for", "the") && !is_noun(*t, a.text)) return nouns;
            t = behind == t ? t + 1 : behind;
            if (t->has(text::sentence_start)) return nouns;
        }
        return office ? t : nouns;
    }

    /// The one named behind a common noun and a comma: "her Japanese counterpart, Fumio Kishida,", "its rival, the
    /// refiner Petrola,"; nullptr where nobody is. `t` stands behind the noun.
    GAZETTE_NOINLINE [[nodiscard]] const token* apposed(const token* t, std::string_view state, party_list& out) const {
        static constexpr auto kin = word("wife", "husband", "son", "daughter", "brother", "sister", "deputy", "partner",
                                         "rival", "ally", "counterpart", "envoy", "negotiator");
        if (!t->is(token_kind::comma)) return nullptr;
        const token* const noun = t + 1 + t[1].is(word_class::determiner);  // ", the singer Bina Zaman,"
        const std::uint32_t person = person_of(a, end_of_nouns(a, noun, noun + 5, true));
        if (person == span_map::none) {
            const token* const name = end_of_nouns(a, noun, noun + 7, false);
            const token* const last = grammar::skip_brackets(name);
            const bool closed = last->is(token_kind::comma) ? !is_one(last[1], "and") : last->is(token_kind::period);
            if (name == noun || !closed || !name[-1].has(text::capitalised) || t[-1].has(text::capitalised) ||
                grammar::ends_in_s(a.text, t[-1]))
                return nullptr;
            return add_named(noun, noun, name, out), last + last->is(token_kind::comma);
        }
        if (!t[-1].any(lexicon::classes(word_class::role, word_class::title)) && !is_one(t[-1], kin)) return nullptr;
        out.add(person_party(a, person), state);
        const token* const last = end_of(a, a.person_tokens, person);
        return last + last->is(token_kind::comma);
    }

    /// The name that an owner's description leads to, from its possessive on: "the country's largest refiner Petrola".
    const token* owned_name(const token* possessive, party_list& out, int depth) const {
        const token* const last = end_of_nouns(a, possessive + 1, possessive + 8, false);
        if (possessive[1].has(text::capitalised) && !last[-1].has(text::capitalised) &&
            grammar::ends_in_s(a.text, last[-1]))
            return out.add(written(a, possessive + 1, last)), last;  // "the country's UNITA rebels"
        const bool whole = last - possessive < 4 && is_one(possessive[-1], "inc", "ltd", "plc", "corp");
        const bool name = last[-1].has(text::capitalised) && (whole || !possessive[1].has(text::capitalised));
        return name && depth > 0 ? one(possessive + 1, out, depth - 1) : nullptr;
    }

    /// Adds the name that ends before `last`, without what describes it ("bond defaulter Fantasia Holdings"); all
    /// from `start` on where none does.
    GAZETTE_NOINLINE const token* add_named(const token* floor, const token* start, const token* last,
                                            party_list& out) const {
        if (const std::uint32_t country = country_of(a, last - 1);  // "their Balkan neighbour Serbia"
            country != span_map::none && a.country_tokens[country].first > a.index_of(floor))
            return out.add(country_party(a, country)), last;
        const token* name = last;
        for (; name > floor; --name) {
            const token& t = name[-1];
            const bool joins = t.is(token_kind::possessive) || t.is(token_kind::ampersand);
            if (!t.has(text::capitalised) && !(joins && name != last && name[-2].has(text::capitalised))) break;
        }
        out.add(written(a, name > floor && name < last ? name : start, last));
        return last;
    }
};

inline const token* read_parties(const article& a, const token* t, party_list& out, int depth) {
    return party_reader{a}.list(t, out, depth);
}

}  // namespace detail

}  // namespace gazette::resolve
