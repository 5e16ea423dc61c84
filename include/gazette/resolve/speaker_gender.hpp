// Gazette: who is "he" and who is "she": the genders of the article's persons, by name, title, role and pronouns.
#pragma once

#include <gazette/grammar/quote.hpp>
#include <gazette/resolve/article.hpp>

#include <cstdint>

namespace gazette::resolve {

enum class gender : std::uint8_t { unknown, male, female };

/// The gender of an entity by its names, titles and pronouns.
[[nodiscard]] inline gender gender_of_entity(const article& a, entity_id person) noexcept {
    const auto entity = static_cast<std::size_t>(person);
    return entity < a.person_gender.size() ? static_cast<gender>(a.person_gender[entity]) : gender::unknown;
}

/// The gender that a title in front of a name tells.
[[nodiscard]] inline gender gender_of_title(const article& a, std::uint32_t mention) noexcept {
    const std::uint32_t first = a.person_tokens[mention].first;
    for (std::uint32_t i = first; i > 0 && i + 2 > first; --i) {
        const token& t = a.tokens[i - 1];
        if (t.is(lexicon::word_class::honorific)) return t.number < 3 ? static_cast<gender>(t.number) : gender::unknown;
        if (!t.is(text::token_kind::period)) break;
    }
    return gender::unknown;
}

[[nodiscard]] constexpr bool clash(gender one, gender other) noexcept {
    return one != gender::unknown && other != gender::unknown && one != other;
}

namespace detail {

/// The gender of a pronoun, or of a noun for men or women only.
[[nodiscard]] constexpr gender gender_of_pronoun(const token& t) noexcept {
    if (!t.is(lexicon::word_class::pronoun)) return gender::unknown;
    if (is_one(t, "he", "his", "him")) return gender::male;
    return is_one(t, "she", "her") ? gender::female : gender::unknown;
}
GAZETTE_SELDOM [[nodiscard]] inline gender gender_of_noun(const article& a, const token& t) noexcept {
    static constexpr auto men = grammar::word("father", "husband", "son", "brother", "uncle", "grandfather", "man");
    static constexpr auto women = grammar::word("mother", "wife", "daughter", "sister", "aunt", "grandmother", "widow",
                                                "woman", "actress", "nun", "ballerina");
    if (t.has(text::capitalised) && !t.any(lexicon::classes(lexicon::word_class::title, lexicon::word_class::role)))
        return gender::unknown;
    if (men.width(t) != 0) return gender::male;
    if (women.width(t) != 0) return gender::female;
    if (t.size() < 7) return gender::unknown;
    const std::string_view word = a.text_of(t);  // "spokeswoman", "congressman"
    if (word.ends_with("woman")) return gender::female;
    return word.ends_with("man") ? gender::male : gender::unknown;
}

/// What the words around one mention say of the person's gender.
struct gender_vote {
    gender who = gender::unknown;
    std::uint32_t weight = 0;
};

/// A noun in front ("actress Anna Lee") or in apposition ("Anna Lee, the sister of …").
[[nodiscard]] inline gender gender_by_noun(const article& a, token_range name) noexcept {
    const token* before = a.tokens.begin() + name.first - 1;
    for (int i = 0; i < 3 && before->is_word() && !before[1].has(text::sentence_start); ++i, --before) {
        if (const gender g = gender_of_noun(a, *before); g != gender::unknown) return g;
        if (!before->any(lexicon::classes(lexicon::word_class::title, lexicon::word_class::role))) break;
    }
    const token* after = &a.tokens[name.last];
    if (!after->is(text::token_kind::comma)) return gender::unknown;
    for (int i = 0; i < 6 && ((++after)->is_word() || after->is(text::token_kind::possessive)); ++i) {
        if (after->any(lexicon::classes(lexicon::word_class::relative, lexicon::word_class::say_verb,
                                        lexicon::word_class::preposition)))
            break;
        if (const gender g = gender_of_noun(a, *after); g != gender::unknown)
            return after[1].is(text::token_kind::possessive) ? gender::unknown : g;
    }
    return gender::unknown;
}

/// The first pronoun after the mention, before the next person is named; `alone`: nobody else is named before it in
/// its sentence. One of the next sentence counts only where it opens it.
[[nodiscard]] inline gender_vote gender_by_pronoun(const article& a, token_range name, std::uint32_t next,
                                                   bool alone) noexcept {
    constexpr std::uint32_t reach = 24;
    const std::uint32_t sentence = a.tokens[name.last - 1].sentence;
    for (std::uint32_t i = name.last; i < next && i < name.last + reach; ++i) {
        const token& t = a.tokens[i];
        if (t.has(text::paragraph_start)) break;
        if (const std::uint32_t quoted = a.quote_at[i]; quoted != span_map::none) {
            const quote_pair& q = a.quote_pairs[quoted];
            i = q.close + q.close_tokens - 1;
            continue;
        }
        const gender g = gender_of_pronoun(t);
        if (g == gender::unknown) {
            if (t.sentence != sentence && t.is_word() && !t.has(text::sentence_start)) break;
            continue;
        }
        if (t.sentence == sentence) return {g, alone ? 2U : 1U};
        return {g, alone && t.sentence == sentence + 1 ? 2U : 0U};
    }
    return {};
}

}  // namespace detail

/// Fills a.person_gender: from given names and forms of address, else from what most mentions tell. Needs the mentions
/// and the paired marks.
inline void find_genders(article& a) {
    const person_scratch& s = a.persons;
    auto& votes = a.quotes.gender_votes;  // by entity
    votes.resize(s.entities.size());
    a.person_gender.resize(s.entities.size());
    for (std::size_t e = 0; e < votes.size(); ++e) {
        votes[e] = {};
        const person_candidate& fullest = s.candidates[s.entities[e].mention];
        // A surname alone says nothing, though many are given names too.
        const token& first = a.tokens[fullest.tokens.first];
        const bool surname =
            first.is(lexicon::word_class::name_particle) ||  // "Al Meredith", "de Lee"
            (fullest.tokens.last - fullest.tokens.first == 1 && first.is(lexicon::word_class::surname));
        a.person_gender[e] = surname ? std::uint8_t{0} : fullest.gender;
    }
    const auto count = static_cast<std::uint32_t>(a.person_tokens.size());
    std::uint32_t sentence = 0xffff'ffff;
    for (std::uint32_t i = 0; i < count; ++i) {
        const token_range name = a.person_tokens[i];
        const bool alone = a.tokens[name.first].sentence != sentence;
        sentence = a.tokens[name.first].sentence;
        const auto entity = static_cast<std::size_t>(a.found->persons[i].entity);
        if (entity >= votes.size() || a.person_gender[entity] != 0) continue;
        const auto cast = [&](gender g, std::uint32_t weight) {
            if (g != gender::unknown) (g == gender::male ? votes[entity].men : votes[entity].women) += weight;
        };
        cast(gender_of_title(a, i), 8);
        cast(detail::gender_by_noun(a, name), 4);
        const std::uint32_t next =
            i + 1 < count ? a.person_tokens[i + 1].first : static_cast<std::uint32_t>(a.tokens.size());
        const detail::gender_vote vote = detail::gender_by_pronoun(a, name, next, alone);
        cast(vote.who, vote.weight);
    }
    for (std::size_t e = 0; e < votes.size(); ++e) {
        if (votes[e].men > 2 * votes[e].women) a.person_gender[e] = static_cast<std::uint8_t>(gender::male);
        if (votes[e].women > 2 * votes[e].men) a.person_gender[e] = static_cast<std::uint8_t>(gender::female);
    }
}

}  // namespace gazette::resolve
