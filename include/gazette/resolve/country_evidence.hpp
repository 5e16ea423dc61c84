// Gazette: what the whole article says of countries: which it speaks of, and by which unmistakable words.
#pragma once

#include <gazette/resolve/country_context.hpp>

#include <cstdint>

namespace gazette::resolve {

namespace detail {
inline void no_such_country() {}  // not constexpr: calling it while compiling is an error that says so
}  // namespace detail

/// The lexicon's index of a code; a code that is not there does not compile.
[[nodiscard]] consteval std::uint16_t country_index(std::string_view code) {
    for (std::uint16_t i = 1; i < lexicon::generated::country_count; ++i) {
        if (lexicon::country_code(i) == code) return i;
    }
    detail::no_such_country();
    return 0;
}

namespace detail {

/// Countries that share a name or demonym: the first is the likelier one.
struct namesake {
    std::uint16_t likelier;
    std::uint16_t other;
    bool short_for_both;  ///< an article that says "Congo" has said which; "Korea" beside "North Korea" is the South
};

inline constexpr namesake namesakes[] = {
    {country_index("CD"), country_index("CG"), true},   // Congo, Congolese
    {country_index("KR"), country_index("KP"), false},  // Korea, Koreans
    {country_index("DO"), country_index("DM"), true},   // Dominican
    {country_index("GN"), country_index("GW"), true},   // Guinean
    {country_index("GN"), country_index("GQ"), true},  {country_index("WS"), country_index("AS"), true},  // Samoa
    {country_index("VI"), country_index("VG"), true},  // Virgin Islands
};

inline constexpr std::uint16_t us = country_index("US");
inline constexpr std::uint16_t georgia = country_index("GE");

/// "[Georgia] and Armenia", "Armenia, [Georgia]": beside an unmistakable country it is one too.
[[nodiscard]] inline bool stands_in_list(const article& a, const country_candidate& c) {
    const auto joins = [](const token& t) {
        return t.is(token_kind::comma) || t.is(token_kind::hyphen) || is_one(t, "and", "or");
    };
    const auto is_country = [](const token& t) {
        constexpr auto names = lexicon::classes(word_class::given_male, word_class::given_female);
        return t.is(word_class::country) && t.has(text::capitalised) &&
               (!grammar::name_has_cue(t, country_cue::ambiguous) || !t.any(names));  // "Turkey", not "Jordan"
    };
    const token* const first = &a.tokens[c.tokens.first];
    const token* const last = &a.tokens[c.tokens.last];
    return (joins(*(first - 1)) && is_country(*(first - 2))) || (joins(*last) && is_country(last[1]));
}

/// Whether American newspapers often mean something of their own by the name: "Lebanon, Pa.", "Jordan scored".
[[nodiscard]] constexpr bool is_known_at_home(std::uint16_t country) noexcept {
    constexpr std::uint16_t known[] = {country_index("LB"), country_index("PE"), country_index("PA"),
                                       country_index("PS"), country_index("NL"), country_index("MT"),
                                       country_index("JM"), country_index("JE"), country_index("JO"),
                                       country_index("TD"), country_index("TR"), country_index("GS")};
    for (const std::uint16_t one : known) {
        if (one == country) return true;
    }
    return false;
}

/// "(Georgia,) USA" where no list goes on: "(Georgia,) USA and Ukraine".
[[nodiscard]] inline bool is_closing_states(const token* t) noexcept {
    if (!is_one(*t, "usa", "u.s.a.", "u.s.")) return false;
    return !(t[1].is(token_kind::comma) || is_one(t[1], "and", "or")) ||
           !t[t[1].is(token_kind::comma) && is_one(t[2], "and", "or") ? 3 : 2].is(word_class::country);
}

/// "Palestine, Texas"; "Atlanta, [Georgia]".
[[nodiscard]] inline bool is_town_or_state(const article& a, const country_candidate& c) {
    const auto in_states = [](const token& t) { return t.is(word_class::country_cue) && grammar::country_of(t) == us; };
    const token* const first = &a.tokens[c.tokens.first];
    const token* const last = &a.tokens[c.tokens.last];
    const token* const belongings = last + (last->is(token_kind::possessive) ? 1 : 0);
    if (c.country == georgia && is_one(*belongings, "governor", "legislature")) return true;
    if (c.country == georgia && is_one(first[-1], "of") && is_one(first[-2], "state") &&
        !first[-2].has(text::capitalised))
        return true;
    if (last->is(token_kind::comma) && in_states(last[1])) return true;
    if (is_one(*last, "usa", "u.s.a.", "u.s.") || (last->is(token_kind::comma) && is_closing_states(last + 1)))
        return true;  // "Georgia, USA"
    // "a Lebanon woman": of a country one would say "Lebanese"
    if (is_one(*last, "resident", "residents", "native", "woman", "man", "motorcyclist")) return true;
    if (is_one(*last, "police") && last->has(text::capitalised) && !in_headline(first))
        return true;  // "Lebanon Police"
    if (!(first - 1)->is(token_kind::comma)) return false;
    if ((first - 2)->is(token_kind::numeral) && (first - 3)->is(token_kind::comma) && last->is(token_kind::comma))
        return true;  // "Smith, 60, Lebanon, was arrested"
    const token& town = *(first - ((first - 2)->is(token_kind::period) ? 3 : 2));
    const bool water = is_one(town, "bay", "island", "islands", "sea");  // "Guantanamo Bay, [Cuba]"
    if (town.is(word_class::place_word) && !water) return true;          // "508 Cumberland St., Lebanon"
    if (c.country != georgia) return false;
    if (!town.is_word() || !town.has(text::capitalised)) return false;
    return grammar::country_of(town) != georgia && !town.is(word_class::country);
}

}  // namespace detail

/// Whether a name that may be a person's, a town's or a state's is the country here.
GAZETTE_SELDOM [[nodiscard]] inline bool means_country(const article& a, const country_evidence& evidence,
                                                       const country_candidate& c) {
    const std::uint32_t own = evidence.about(c.country);
    if (c.form == country_form::demonym) return true;
    const token* const first = &a.tokens[c.tokens.first];
    if (first->has(text::all_caps) && first->size() <= 3) return own != 0;  // GB, CAR
    constexpr std::uint32_t much = 3;  // an article so much about the country means it
    if (c.personal && own < (evidence.person[c.country] ? much : 1)) return false;
    if (detail::is_town_or_state(a, c)) return false;
    if (detail::stands_in_list(a, c)) return true;
    const std::uint32_t states = evidence.local[detail::us];
    const std::uint32_t abroad = evidence.named_in_all - evidence.named[detail::us];
    if (evidence.person[c.country] && own < much) {
        const token& before = *(first - 1);
        if (own != 0 && before.is(word_class::preposition)) return true;
        const bool place = is_one(before, "in", "to", "into", "across");
        return (place || has_cue(before, country_cue::place_matter)) &&
               !a.tokens[c.tokens.last].is(token_kind::possessive);
    }
    if (c.country == detail::georgia) return own + abroad > states;
    constexpr std::size_t article_size = 200;  // one that speaks of the country says more of the world than its name
    if (own != 0 || !detail::is_known_at_home(c.country)) return true;
    return abroad >= states && (abroad != 0 || a.tokens.size() < article_size);
}

/// The country meant by a name that several share.
[[nodiscard]] inline std::uint16_t settle_namesake(const country_evidence& evidence, const country_candidate& c) {
    for (const detail::namesake& n : detail::namesakes) {
        const std::uint32_t needed = evidence.about(n.likelier) + (n.short_for_both ? 0 : evidence.shared[n.likelier]);
        if (c.country == n.likelier && evidence.about(n.other) > needed) return n.other;
    }
    return c.country;
}

}  // namespace gazette::resolve
