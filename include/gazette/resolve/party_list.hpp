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

    void add(const party& p, std::string_view state = {}) noexcept {
        for (unsigned i = 0; i < count; ++i) {
            if (items[i].name == p.name) return;
        }
        if (count == capacity || p.name.empty()) return;
        items[count] = p;
        states[count++] = state;
    }
    /// Officials named with their country stand for it where all of them are.
    void settle_officials() noexcept {
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
[[nodiscard]] inline bool is_noun(const token& t, std::string_view text) noexcept {
    if (!t.is_word() || t.any(outside_names)) return false;
    if (t.has(text::capitalised)) return true;
    const agreement_cue cue = cue_of(t);
    if (cue >= agreement_cue::sides) return true;
    if (cue != agreement_cue::unknown || t.is(word_class::verb)) return false;
    return !grammar::ends_with(text, t, "ed") && !grammar::ends_with(text, t, "ing");
}

[[nodiscard]] inline const token* end_of(const article& a, const gazette::detail::buffer<token_range>& ranges,
                                         std::uint32_t span) noexcept {
    return a.tokens.begin() + ranges[span].last;
}

[[nodiscard]] inline party person_party(const article& a, std::uint32_t span) noexcept {
    const entity_id id = a.found->persons[span].entity;
    const auto index = static_cast<std::size_t>(id);
    if (index >= a.found->person_names.size()) return {a.text_of(a.person_tokens[span]), no_entity};
    const text_range name = a.found->person_names[index];
    return {a.text.substr(name.begin, name.size()), id};
}

[[nodiscard]] inline party written(const article& a, const token* first, const token* last) noexcept {
    return {a.text.substr(first->begin, last[-1].end - first->begin), no_entity};
}

inline const token* read_parties(const article& a, const token* t, party_list& out, int depth);

/// Words of a capitalised name from `t` on: "BellSouth Corp.", "Bank of England", "EU".
[[nodiscard]] inline const token* end_of_name(const article& a, const token* t) noexcept {
    const auto in_name = [&](const token* w) {
        return w->is_word() && w->has(text::capitalised) && (!w->any(outside_names) || w->has(text::all_caps)) &&
               !a.person_at.covers(a.index_of(w));
    };
    for (int words = 0; words < 16 && in_name(t); ++words) {
        ++t;
        if (t[-1].is(word_class::abbreviation) && t->is(token_kind::period) && !t->has(text::space_before) &&
            !t[1].has(text::paragraph_start))
            ++t;
        if (grammar::is_tight_joint(t) || t->is(token_kind::ampersand))
            ++t;
        else if (is_one(*t, "of") && in_name(t + 1) && !a.country_at.covers(a.index_of(t + 1)))
            ++t;
    }
    return t;
}

/// Reads one party at `t`; the token behind it, or nullptr where none stands there. `depth` bounds "the ministers
/// of the governments of …".
inline const token* read_party(const article& a, const token* t, party_list& out, int depth) {
    while (t->any(lexicon::classes(word_class::determiner)) && !t->is(word_class::relative)) ++t;
    const token* const start = t;
    std::string_view state;
    if (const std::uint32_t country = a.country_at[a.index_of(t)]; country != span_map::none) {
        state = a.found->countries[country].code;
        t = end_of(a, a.country_tokens, country);
        const bool owner = t->is(token_kind::possessive);
        if (owner) ++t;
        const token* const own = t;
        bool body = false;
        // "Japan and": nothing of its own follows; "Japan’s", "Japanese": it may
        const bool adjective =
            owner || a.found->countries[country].form == country_form::demonym || t->has(text::capitalised);
        while (adjective && is_noun(*t, a.text) && !a.person_at.covers(a.index_of(t)) &&
               !a.country_at.covers(a.index_of(t)) && t < own + 8) {
            body |= cue_of(*t) == agreement_cue::state_body || cue_of(*t) == agreement_cue::persons ||
                    t->any(lexicon::classes(word_class::title, word_class::role));
            ++t;
            if (t->is(token_kind::possessive) && t[-1].has(text::capitalised) && t[1].has(text::capitalised)) ++t;
            if (is_one(*t, "of", "and", "for") && t[-1].has(text::capitalised) && t[1].has(text::capitalised) && body)
                ++t;  // "Minister of Trade and Industry"
        }
        if (!a.person_at.covers(a.index_of(t))) {
            if (t == own) return out.add({state, no_entity}), (owner ? nullptr : t);
            if (body) return out.add({state, no_entity}), t;
            const token* name = t;
            while (name > own && name[-1].has(text::capitalised)) --name;
            out.add(name > own && name < t ? written(a, name, t) : written(a, start, t));
            return t;
        }
    }
    const token* const title = t;
    const auto person_follows = [&](const token* from) {
        while (from < title + 7 && is_noun(*from, a.text) && !a.person_at.covers(a.index_of(from))) ++from;
        return a.person_at.covers(a.index_of(from)) ? from : nullptr;
    };
    if (const token* const named = person_follows(t)) {
        const std::uint32_t person = a.person_at[a.index_of(named)];
        const token* last = end_of(a, a.person_tokens, person);
        if (last->is(token_kind::possessive)) return nullptr;
        if (is_one(*last, "of") && a.country_at.covers(a.index_of(last + 1))) {
            const std::uint32_t country = a.country_at[a.index_of(last + 1)];
            state = a.found->countries[country].code;
            last = end_of(a, a.country_tokens, country);
        }
        out.add(person_party(a, person), state);
        return last;
    }
    if (start->is(word_class::cardinal) || start->is(token_kind::numeral)) return nullptr;  // "four states": which?
    t = end_of_name(a, start);
    if (t == start && start[-1].is(word_class::determiner) && start->is_word() && !start->any(outside_names) &&
        is_noun(start[1], a.text))
        ++t;  // "warring factions"
    while (is_noun(*t, a.text) && t < start + 8) ++t;
    if (t == start) return nullptr;
    if (depth > 0 && is_one(*t, "of", "from", "between")) {
        party_list members;
        const token* const last = read_parties(a, t + 1, members, depth - 1);
        const bool states = last != nullptr && (members.count > 1 || !start->has(text::capitalised));
        if (last != nullptr && !states) {
            out.add(written(a, start, last));
            return last;
        }
        if (states) {
            for (unsigned i = 0; i < members.count; ++i) out.add(members.items[i], members.states[i]);
            return last;
        }
    }
    if (t->is(token_kind::possessive)) return nullptr;
    // "the president": somebody, but the name stands elsewhere
    const token& noun = t[-1];
    if (!noun.has(text::capitalised) && (noun.any(lexicon::classes(word_class::role, word_class::title)) ||
                                         (noun.is(word_class::source_noun) && !grammar::ends_with(a.text, noun, "s"))))
        return nullptr;
    // "bond defaulter Fantasia Holdings": the name alone
    const token* name = t;
    while (name > start && name[-1].has(text::capitalised)) --name;
    out.add(written(a, name > start && name < t ? name : start, t));
    return t;
}

/// Reads "A", "A and B" or "A, B and C" at `t`; the token behind the last one, nullptr where none is named.
inline const token* read_parties(const article& a, const token* t, party_list& out, int depth) {
    const token* last = read_party(a, t, out, depth);
    if (last == nullptr) return nullptr;
    const unsigned first_count = out.count;
    const token* const first_last = last;
    bool closed = false;
    for (unsigned members = 1; !closed && members < party_list::capacity; ++members) {
        const bool comma = last->is(token_kind::comma);
        closed = is_one(*last, "and") || last->is(token_kind::ampersand) || (comma && is_one(last[1], "and"));
        if (!comma && !closed) break;
        const token* const next = read_party(a, last + (comma && closed ? 2 : 1), out, depth);
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

}  // namespace detail

}  // namespace gazette::resolve
