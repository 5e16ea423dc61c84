// Gazette: "the two countries", "both sides", "the two": whom they mean.
#pragma once

#include <gazette/resolve/party_list.hpp>

#include <cstdint>
#include <string_view>

namespace gazette::resolve {

namespace detail {

/// "the two countries", "both sides", "the two": whom it can mean, and where it ends.
struct back_reference {
    const token* last = nullptr;
    agreement_cue to = agreement_cue::unknown;
    bool each = false;  ///< "both have vowed": one by one
};

[[nodiscard, gnu::noinline]] inline back_reference back_reference_at(const token* t) {
    static constexpr auto definite = word("the", "these", "those", "our", "their");
    const bool both = is_one(*t, "both");
    if (!both && !(is_one(*t, definite) && t[1].number == 2 &&
                   (is_one(t[1], "two") || t[1].is(token_kind::numeral))))
        return {};
    t += both ? 1 : 2;
    for (int words = 0; words < 4; ++words, ++t) {
        const agreement_cue cue = cue_of(*t);
        if (cue == agreement_cue::sides || cue == agreement_cue::states || cue == agreement_cue::persons)
            return {t + 1, cue};
        if (!t->is_word() || t->any(outside_names)) break;
    }
    constexpr lexicon::class_set predicates =
        lexicon::classes(word_class::auxiliary, word_class::modal, word_class::adverb, word_class::agree_verb,
                         word_class::conclude_verb, word_class::weekday);
    if (t->any(predicates) || t->is(token_kind::period)) return {t, agreement_cue::sides, both};
    return {};
}

/// Whether two mentions are named in one breath: "Tokyo and Canberra", "Japan-Australia", "Inada met with Payne".
[[nodiscard, gnu::noinline]] inline bool are_joined(const article& a, token_range left, token_range right) noexcept {
    if (right.first - left.last > 8) return false;
    const token* const first = a.tokens.begin() + left.last;
    if (grammar::is_tight_joint(first) && left.last + 1 == right.first) return true;
    for (const token* t = first; t < a.tokens.begin() + right.first; ++t) {
        if (is_one(*t, "and", "with")) return true;
        if (t->is(token_kind::comma)) return false;
    }
    return false;
}

/// The country that a person holds office for, where the words beside the name tell: "Chinese Commerce Minister Bo
/// Xilai", "Boris Yeltsin of Russia".
[[nodiscard, gnu::noinline]] inline std::string_view state_of(const article& a, token_range name) noexcept {
    const token* const behind = a.tokens.begin() + name.last;
    std::uint32_t country = is_one(*behind, "of") ? a.country_at[name.last + 1] : span_map::none;
    const token* t = a.tokens.begin() + name.first - 1;
    for (int words = 0; country == span_map::none && words < 8 && !t[1].has(text::sentence_start); ++words, --t) {
        country = country_of(a, t);
        if (!is_noun(*t, a.text) && !t->is(token_kind::possessive) && !is_one(*t, "of", "and", "for")) break;
    }
    return country == span_map::none ? std::string_view{} : a.found->countries[country].code;
}

/// What last_pair looks for.
enum class pair_of : std::uint8_t { countries, persons };

/// The last two that were named together before token `at`; looks back over a bounded number of mentions.
/// `nearest` gets the token index of the second one.
[[gnu::noinline]] inline bool last_pair(const article& a, pair_of kind, std::uint32_t at, party_list& out, std::uint32_t& nearest) {
    const bool persons = kind == pair_of::persons;
    const gazette::detail::buffer<token_range>& ranges = persons ? a.person_tokens : a.country_tokens;
    std::uint32_t low = 0, high = static_cast<std::uint32_t>(ranges.size());
    while (low < high) {
        const std::uint32_t middle = (low + high) / 2;
        if (ranges[middle].first < at)
            low = middle + 1;
        else
            high = middle;
    }
    const auto sentence = [&](std::uint32_t i) { return a.tokens[ranges[i].first].sentence; };
    const auto name_of = [&](std::uint32_t i) {
        return persons ? person_party(a, i) : country_party(a, i);
    };
    const auto add_to = [&](party_list& list, std::uint32_t i) {
        list.add(name_of(i), persons ? state_of(a, ranges[i]) : std::string_view{});
    };
    for (std::uint32_t last = low, looked = 0; last > 0 && looked < 24;) {
        std::uint32_t first = last;
        while (first > 0 && last - first < 12 && sentence(first - 1) == sentence(last - 1)) --first;
        party_list named, joined;
        for (std::uint32_t i = first; i < last; ++i) {
            add_to(named, i);
            if (i == first || name_of(i - 1).name == name_of(i).name || !are_joined(a, ranges[i - 1], ranges[i]))
                continue;
            joined.count = 0;
            add_to(joined, i - 1), add_to(joined, i);
        }
        nearest = ranges[last - 1].first;
        if (named.count == 2) return out = named, true;
        if (joined.count == 2) return out = joined, true;
        looked += last - first;
        last = first;
    }
    return false;
}

/// Resolves "the two countries" and the like at token `at`.
[[gnu::noinline]] inline bool resolve_back_reference(const article& a, std::uint32_t at, agreement_cue to, party_list& out) {
    party_list states, persons;
    std::uint32_t state_at = 0, person_at = 0;
    const bool have_states = last_pair(a, pair_of::countries, at, states, state_at);
    const bool have_persons = to != agreement_cue::states && last_pair(a, pair_of::persons, at, persons, person_at);
    if (have_persons && (!have_states || to == agreement_cue::persons || person_at > state_at)) {
        persons.settle_officials();
        return out = persons, true;
    }
    return have_states ? (out = states, true) : false;
}

}  // namespace detail

}  // namespace gazette::resolve
