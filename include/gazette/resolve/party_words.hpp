// Gazette: what stands beside a party's name, or for it: "Lagos-based", "she", "Bank of".
#pragma once

#include <gazette/resolve/party_list.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace gazette::resolve {

namespace detail {

/// Whom "he" or "she" at `pronoun` means, of that gender: who says so ("Silva said he"), else whoever the sentence
/// speaks of first, else whoever the one before does: subjects rather than objects and owners. span_map::none where
/// there is nobody.
GAZETTE_SELDOM [[nodiscard]] inline std::uint32_t person_before(const article& a, const token* pronoun) noexcept {
    const std::uint8_t other_gender = is_one(*pronoun, "she") ? 1 : 2;
    const std::uint32_t sentence = pronoun->sentence;
    const bool said = pronoun[-1].is(word_class::say_verb) || pronoun[-2].is(word_class::say_verb);
    std::uint32_t meant = span_map::none;
    const token* t = pronoun - 1;
    for (int width = 0; width < 60 && t->kind != token_kind::end && t->sentence + 1 >= sentence; ++width, --t) {
        if (t->sentence != sentence && meant != span_map::none && t[1].sentence == sentence) break;
        const std::uint32_t person = person_of(a, t);
        if (person == span_map::none) continue;
        const auto entity = static_cast<std::size_t>(a.found->persons[person].entity);
        if (entity < a.person_gender.size() && a.person_gender[entity] == other_gender) continue;
        const bool owner = end_of(a, a.person_tokens, person)->is(token_kind::possessive);
        const bool object = (a.tokens.begin() + a.person_tokens[person].first)[-1].is(word_class::preposition);
        if (meant == span_map::none || !(owner || object)) meant = person;
        if (said && t->sentence == sentence) break;
    }
    return meant;
}

/// The country that a person holds office for, where the words beside the name tell: "Chinese Commerce Minister Bo
/// Xilai", "Boris Yeltsin of Russia".
GAZETTE_NOINLINE [[nodiscard]] inline std::string_view state_of(const article& a, token_range name) noexcept {
    const token* const behind = a.tokens.begin() + name.last;
    std::uint32_t country = is_one(*behind, "of") ? a.country_at[name.last + 1] : span_map::none;
    const token* t = a.tokens.begin() + name.first - 1;
    for (int words = 0; country == span_map::none && words < 8 && !t[1].has(text::sentence_start); ++words, --t) {
        country = country_of(a, t);
        if (!is_noun(*t, a.text) && !t->is(token_kind::possessive) && !is_one(*t, "of", "and", "for")) break;
    }
    return country == span_map::none ? std::string_view{} : a.found->countries[country].code;
}

/// Behind where a firm sits: "Seattle-based", "Raleigh, N.C.-based"; `t` itself where nothing tells.
[[nodiscard]] inline const token* skip_seat(const token* t) noexcept {
    if (!t->has(text::capitalised)) return t;
    for (const token* end = t + 1; end < t + 8 && !end->has(text::sentence_start); ++end) {
        const bool joint = end->is(token_kind::hyphen);
        if (is_one(end[joint ? 1 : 0], "based") && (joint || !end[-1].is(token_kind::comma))) return end + joint + 1;
        const bool place =
            end->is_word() ? end->has(text::capitalised) : end->is(token_kind::comma) || end->is(token_kind::period);
        if (!place) break;
    }
    return t;
}

/// Whether "of" or "for" goes on with a name: "Bank of England", "Centre for Reform", but "Porto for Silva".
[[nodiscard]] inline bool goes_on_with(const token& t, const token& before, bool linked) noexcept {
    return (is_one(t, "of") && !is_one(before, "shares")) ||
           (is_one(t, "for") && (linked || before.any(lexicon::classes(word_class::org_word, word_class::thing_word))));
}

}  // namespace detail

}  // namespace gazette::resolve
