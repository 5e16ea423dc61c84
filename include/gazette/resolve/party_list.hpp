// Gazette: the parties that one stretch of text names: "Japan, the European Union and Maoist rebels".
#pragma once

#include <gazette/agreement.hpp>
#include <gazette/grammar/agreement_nominal.hpp>
#include <gazette/resolve/article.hpp>

#include <cstdint>
#include <string_view>

namespace gazette::resolve {

/// A few parties, no two alike.
struct party_list {
    static constexpr unsigned capacity = 12;
    party items[capacity];
    std::string_view states[capacity];  ///< of a person: the country named with the office, if any
    unsigned count = 0;

    [[gnu::noinline]] void add(const party& p, std::string_view state = {}) noexcept {
        for (unsigned i = 0; i < count; ++i) {
            if (items[i].name == p.name) return;
        }
        if (count == capacity || p.name.empty()) return;
        items[count] = p;
        states[count++] = state;
    }
    /// Officials named with their country stand for it where all of them are.
    [[gnu::noinline]] void settle_officials() noexcept {
        party_list settled;
        for (unsigned i = 0; i < count; ++i) {
            const bool person = items[i].person != no_entity;
            if (person && states[i].empty()) return;
            settled.add(person ? party{states[i], no_entity} : items[i]);
        }
        if (settled.count == count) *this = settled;
    }
};

namespace detail {

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

/// Whether a noun phrase can go on with this word.
[[nodiscard, gnu::noinline]] inline bool is_noun(const token& t, std::string_view text) noexcept {
    if (!t.is_word() || t.any(outside_names)) return false;
    if (t.has(text::capitalised)) return true;
    const agreement_cue cue = cue_of(t);
    if (cue >= agreement_cue::sides) return true;
    if (cue != agreement_cue::unknown || t.is(word_class::verb)) return false;
    return !grammar::ends_with(text, t, "ed") && !grammar::ends_with(text, t, "ing");
}

/// The country and the person at `t`; span_map::none where there is none.
[[nodiscard, gnu::noinline]] inline std::uint32_t country_of(const article& a, const token* t) noexcept {
    return a.country_at[a.index_of(t)];
}
[[nodiscard, gnu::noinline]] inline std::uint32_t person_of(const article& a, const token* t) noexcept {
    return a.person_at[a.index_of(t)];
}
[[nodiscard]] inline bool is_country(const article& a, const token* t) noexcept {
    return country_of(a, t) != span_map::none;
}
[[nodiscard]] inline bool is_person(const article& a, const token* t) noexcept {
    return person_of(a, t) != span_map::none;
}

/// The token behind a country or a person.
[[nodiscard]] inline const token* end_of(const article& a, const gazette::detail::buffer<token_range>& ranges,
                                         std::uint32_t span) noexcept {
    return a.tokens.begin() + ranges[span].last;
}

/// What a country is as a party: its code.
[[nodiscard]] inline party country_party(const article& a, std::uint32_t span) noexcept {
    return {a.found->countries[span].code, no_entity};
}

[[nodiscard, gnu::noinline]] inline party person_party(const article& a, std::uint32_t span) noexcept {
    const entity_id id = a.found->persons[span].entity;
    const auto index = static_cast<std::size_t>(id);
    if (index >= a.found->person_names.size()) return {a.text_of(a.person_tokens[span]), no_entity};
    const text_range name = a.found->person_names[index];
    return {a.text.substr(name.begin, name.size()), id};
}

[[nodiscard, gnu::noinline]] inline party written(const article& a, const token* first, const token* last) noexcept {
    return {a.text.substr(first->begin, last[-1].end - first->begin), no_entity};
}

/// Reads parties from left to right.
struct party_reader {
    const article& a;

    /// Reads "A", "A and B" or "A, B and C" at `t`; the token behind the last one, nullptr where none is named.
    /// `depth` bounds "the ministers of the governments of …".
    [[gnu::noinline]] const token* list(const token* t, party_list& out, int depth) const {
        const token* last = one(t, out, depth);
        if (last == nullptr) return nullptr;
        const unsigned first_count = out.count;
        const token* const first_last = last;
        bool closed = false;
        for (unsigned members = 1; !closed && members < party_list::capacity; ++members) {
            const bool comma = last->is(token_kind::comma);
            closed = is_one(last[comma ? 1 : 0], "and") || last->is(token_kind::ampersand);
            if (!comma && !closed) break;
            const token* const next = one(last + (comma && closed ? 2 : 1), out, depth);
            if (next == nullptr) {
                closed = false;
                break;
            }
            last = next;
        }
        if (closed || out.count == first_count) return last;
        out.count = first_count;  // a comma, and no list after all
        return first_last;
    }

    /// Reads one party at `t`; the token behind it, or nullptr where none stands there.
    [[gnu::noinline]] const token* one(const token* t, party_list& out, int depth) const {
        while (t->is(word_class::determiner) && !t->is(word_class::relative)) ++t;
        const token* const start = t;
        std::string_view state;
        if (const std::uint32_t country = country_of(a, t); country != span_map::none) {
            state = a.found->countries[country].code;
            t = end_of(a, a.country_tokens, country);
            const bool owner = t->is(token_kind::possessive);
            t += owner;
            const token* const own = t;
            bool body = false;
            // "Japan and": nothing of its own follows; "Japan’s", "Japanese": it may
            if (owner || a.found->countries[country].form == country_form::demonym || t->has(text::capitalised))
                t = end_of_own(t, body);
            if (!is_person(a, t)) {
                if (t == own || body) return out.add({state, no_entity}), (owner && t == own ? nullptr : t);
                return add_named(own, start, t, out);
            }
        }
        const token* const named = end_of_nouns(t, t + 7, true);
        if (const std::uint32_t person = person_of(a, named); person != span_map::none) {
            const token* last = end_of(a, a.person_tokens, person);
            if (last->is(token_kind::possessive)) return nullptr;
            const std::uint32_t country = is_one(*last, "of") ? country_of(a, last + 1) : span_map::none;
            if (country != span_map::none) {
                state = a.found->countries[country].code;
                last = end_of(a, a.country_tokens, country);
            }
            out.add(person_party(a, person), state);
            return last;
        }
        if (start->is(word_class::cardinal) || start->is(token_kind::numeral)) return nullptr;  // "four states": which?
        t = end_of_name(start);
        if (t == start && start[-1].is(word_class::determiner) && start->is_word() && !start->any(outside_names) &&
            is_noun(start[1], a.text))
            ++t;  // "warring factions"
        t = end_of_nouns(t, start + 8, false);
        if (t == start) return nullptr;
        if (depth > 0 && is_one(*t, "of", "from", "between")) {
            party_list members;
            if (const token* const last = list(t + 1, members, depth - 1); last != nullptr) {
                if (members.count < 2 && start->has(text::capitalised)) return out.add(written(a, start, last)), last;
                for (unsigned i = 0; i < members.count; ++i) out.add(members.items[i], members.states[i]);
                return last;
            }
        }
        if (t->is(token_kind::possessive)) return nullptr;
        // "the president": somebody, but the name stands elsewhere
        const token& noun = t[-1];
        if (!noun.has(text::capitalised) && noun.any(lexicon::classes(word_class::role, word_class::title)))
            return nullptr;
        return add_named(start, start, t, out);
    }

private:
    /// Words of a capitalised name from `t` on: "BellSouth Corp.", "Bank of England", "EU".
    [[nodiscard, gnu::noinline]] const token* end_of_name(const token* t) const noexcept {
        const token* name = t;  // behind its last capitalised word
        for (int words = 0; words < 16; ++words) {
            const bool goes_on = t->is_word() && t->has(text::capitalised) &&
                                 (!t->any(outside_names) || t->has(text::all_caps)) && !is_person(a, t);
            if (!goes_on || (t != name && is_one(t[-1], "of") && is_country(a, t))) break;
            name = ++t;
            if (t[-1].is(word_class::abbreviation) && t->is(token_kind::period) && !t->has(text::space_before) &&
                !t[1].has(text::paragraph_start))
                name = ++t;
            if (grammar::is_tight_joint(t) || t->is(token_kind::ampersand))
                name = ++t;
            else if (is_one(*t, "of"))
                ++t;
        }
        return name;
    }

    /// Behind the nouns from `t` on.
    [[nodiscard, gnu::noinline]] const token* end_of_nouns(const token* t, const token* limit,
                                                           bool till_person) const noexcept {
        while (t < limit && is_noun(*t, a.text) && !(till_person && is_person(a, t))) {
            ++t;
            const bool apostrophe = t->is(token_kind::single_right) || t->is(token_kind::single_straight);
            if (apostrophe && !till_person && grammar::ends_in_s(a.text, t[-1]) && is_noun(t[1], a.text))
                ++t;  // "the players’ union"
        }
        return t;
    }

    /// Behind what is a state's own from `t` on: "government", "Minister of Trade and Industry". `body` says
    /// whether it stands for the state.
    [[nodiscard]] const token* end_of_own(const token* t, bool& body) const noexcept {
        for (const token* const limit = t + 8;
             t < limit && is_noun(*t, a.text) && !is_person(a, t) && !is_country(a, t);) {
            const agreement_cue cue = cue_of(*t);
            body |= cue == agreement_cue::state_body || cue == agreement_cue::persons ||
                    t->any(lexicon::classes(word_class::title, word_class::role));
            ++t;
            const bool between_capitals = t[-1].has(text::capitalised) && t[1].has(text::capitalised);
            if (between_capitals && t->is(token_kind::possessive)) ++t;
            if (between_capitals && body && is_one(*t, "of", "and", "for")) ++t;
        }
        return t;
    }

    /// Adds the name that ends before `last`, without what describes it ("bond defaulter Fantasia Holdings"); all
    /// from `start` on where none does.
    [[gnu::noinline]] const token* add_named(const token* floor, const token* start, const token* last,
                                             party_list& out) const {
        const token* name = last;
        while (name > floor && name[-1].has(text::capitalised)) --name;
        out.add(written(a, name > floor && name < last ? name : start, last));
        return last;
    }
};

inline const token* read_parties(const article& a, const token* t, party_list& out, int depth) {
    return party_reader{a}.list(t, out, depth);
}

}  // namespace detail

}  // namespace gazette::resolve
