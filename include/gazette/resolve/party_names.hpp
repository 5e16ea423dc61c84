// Gazette: the name to which nouns lead: "rebel leader Ana Silva", "her rival, Fumio Kishida,", "bond defaulter Alpha".
#pragma once

#include <gazette/resolve/party_nouns.hpp>
#include <gazette/resolve/party_words.hpp>

#include <cstdint>
#include <string_view>

namespace gazette::resolve {

namespace detail {

/// Adds the party as [first, last) writes it; returns `last`.
GAZETTE_SELDOM inline const token* add_written(const article& a, const token* first, const token* last,
                                               party_list& out) {
    out.add(written(a, first, last));
    return last;
}

/// Behind "U.S.-backed rebels", a party of their own; nullptr where `t` begins nothing like it.
GAZETTE_SELDOM [[nodiscard]] inline const token* end_of_backed(const article& a, const token* t) noexcept {
    const std::uint32_t country = country_of(a, t);
    if (country == span_map::none) return nullptr;
    const token* const joint = end_of(a, a.country_tokens, country);
    if (!joint->is(token_kind::hyphen) || !(grammar::ends_with(a.text, joint[1], "ed") || is_one(joint[1], "led")))
        return nullptr;
    const token* const last = end_of_nouns(a, joint + 2, joint + 7, false);
    return last == joint + 2 ? nullptr : last;
}

/// The person whom nouns or an office lead to: "rebel leader Ana Silva", "leader of the Green Front (GF) Ana Silva";
/// behind the nouns where they lead to nobody.
GAZETTE_SELDOM [[nodiscard]] inline const token* named_at(const article& a, const token* t) noexcept {
    const token* const nouns = end_of_nouns(a, t, t + 7, true);
    if (is_one(*nouns, "of") && is_one(nouns[-1], "government", "administration")) return nouns;  // its own party
    bool office = false;
    for (const token* const limit = t + 14; t < limit && !is_person(a, t);) {
        office |= t->any(lexicon::classes(word_class::role, word_class::title));
        const token* const behind = grammar::skip_brackets(t);
        if (behind == t && !is_one(*t, "of", "for", "the") && !is_noun(*t, a.text)) return nouns;
        // "with Porto for the sale of midfielder Ana Silva", but "Front for the Defence of Mali leader Ana Silva"
        if (is_one(*t, "for") && !office && !t[1 + is_one(t[1], "the")].has(text::capitalised)) return nouns;
        t = behind == t ? t + 1 : behind;
        if (t->has(text::sentence_start)) return nouns;
    }
    return office ? t : nouns;
}

/// Adds the name that ends before `last`, without what describes it ("bond defaulter Fantasia Holdings"); all from
/// `start` on where nothing does. The name begins at `floor` or behind it. Returns `last`.
GAZETTE_NOINLINE inline const token* add_named(const article& a, const token* floor, const token* start,
                                               const token* last, party_list& out) {
    if (const std::uint32_t country = country_of(a, last - 1);  // "their Balkan neighbour Serbia"
        country != span_map::none && a.country_tokens[country].first > a.index_of(floor)) {
        out.add(country_party(a, country));
        return last;
    }
    const token* name = last;
    for (; name > floor; --name) {
        const token& t = name[-1];
        const bool joins = t.is(token_kind::possessive) || t.is(token_kind::ampersand) || grammar::is_tight_joint(&t);
        if (!t.has(text::capitalised) && !(joins && name != last && name[-2].has(text::capitalised))) break;
    }
    if (name == last) {  // "the left-wing FARC rebels": without what describes a name inside
        const token* inside = start;
        while (inside < last && !inside->has(text::capitalised) && !inside->is(token_kind::possessive)) ++inside;
        if (inside > start && inside < last && inside->is_word() && inside->has(text::all_caps)) start = inside;
    }
    return add_written(a, name > floor && name < last ? name : start, last, out);
}

/// Adds the one named behind a common noun and a comma: "her Japanese counterpart, Fumio Kishida,", "its rival, the
/// refiner Petrola,". `t` stands behind the noun, `state` is whose noun it is. nullptr where nobody is named.
GAZETTE_SELDOM [[nodiscard]] inline const token* add_apposed(const article& a, const token* t, std::string_view state,
                                                             party_list& out) {
    if (!t->is(token_kind::comma)) return nullptr;
    const token* const noun = t + 1 + t[1].is(word_class::determiner);  // ", the singer Bina Zaman,"
    const std::uint32_t person = person_of(a, end_of_nouns(a, noun, noun + 5, true));
    if (person == span_map::none) {
        const token* name = end_of_nouns(a, noun, noun + 7, false);
        const bool linked = is_one(*name, "of", "for") && noun->has(text::capitalised);
        if (linked) name = end_of_name(a, noun);  // "their union, the Brotherhood of Teamsters,"
        const token* const last = grammar::skip_brackets(name);
        const bool closed = last->is(token_kind::comma) ? !is_one(last[1], "and") : last->is(token_kind::period);
        if (name == noun || !closed || !name[-1].has(text::capitalised) || t[-1].has(text::capitalised) ||
            grammar::ends_in_s(a.text, t[-1]))
            return nullptr;
        if (linked)
            add_written(a, noun, name, out);
        else
            add_named(a, noun, noun, name, out);
        return last + last->is(token_kind::comma);
    }
    const bool related = t[-1].any(lexicon::classes(word_class::role, word_class::title)) || is_one(t[-1], "ally");
    if (!related) return nullptr;
    out.add(person_party(a, person), state);
    const token* const last = end_of(a, a.person_tokens, person);
    return last + last->is(token_kind::comma);
}

}  // namespace detail

}  // namespace gazette::resolve
