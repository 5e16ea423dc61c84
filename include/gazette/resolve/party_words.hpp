// Gazette: what stands beside a party's name, or for it: "Lagos-based", "she", ", the finance minister,".
#pragma once

#include <gazette/grammar/function_words.hpp>
#include <gazette/resolve/party_list.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace gazette::resolve {

namespace detail {

/// Whom "he" or "she" at `pronoun` means, of that gender: who says so ("Silva said he"), else whoever the sentence
/// speaks of first, else whoever the one before does: subjects rather than objects and possessors. span_map::none where
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

/// Makes one of two where an acronym behind them says so: "Mine and Steel Workers Union (MSWU)".
inline void merge_name(const article& a, const token* behind, unsigned second, party_list& out) noexcept {
    if (!behind->is(token_kind::paren_open) || !behind[1].has(text::all_caps) || out.count != second + 1) return;
    party& left = out.items[second - 1];
    const party& right = out.items[second];
    const char initial = a.text[behind[1].begin];
    if (!left.name.starts_with(initial) || right.name.starts_with(initial) || left.person != no_entity ||
        !is_written(a, left) || !is_written(a, right))
        return;
    const auto begin = static_cast<std::size_t>(left.name.data() - a.text.data());
    left.name = a.text.substr(begin, behind[-1].end - begin);
    --out.count;
}

/// "Ministry of Trade, Tourism and Craft of Mali" stands for the state; nullptr where `t` begins no such name.
GAZETTE_NOINLINE [[nodiscard]] inline const token* ministry_of_state(const article& a, const token* t,
                                                                     party_list& out) noexcept {
    if (!is_one(*t, "ministry", "department") || !is_one(t[1], "of", "for")) return nullptr;
    for (const token* of = t + 2; of < t + 12; ++of) {
        const token* const state = of + 1 + is_one(of[1], "the");
        if (is_one(*of, "of") && is_country(a, state)) {
            out.add(country_party(a, country_of(a, state)));
            return end_of(a, a.country_tokens, country_of(a, state));
        }
        const bool inside = of->has(text::capitalised) || of->is(token_kind::comma) || is_one(*of, "and", "of", "the");
        if (!inside) break;
    }
    return nullptr;
}

/// Behind an office told between commas behind its holder: ", the Ethiopian prime minister,"; whose office it is
/// goes to `state`. `t` itself where there is none.
GAZETTE_SELDOM [[nodiscard]] inline const token* skip_office(const article& a, const token* t,
                                                             std::string_view& state) noexcept {
    if (!t->is(token_kind::comma)) return t;
    if (t[1].size() == 1 && grammar::is_tight_joint(t + 2)) {  // "Silva, D-Boston,"
        for (const token* end = t + 3; end < t + 7 && !end->has(text::sentence_start); ++end) {
            if (end->is(token_kind::comma)) return end + 1;
        }
    }
    bool office = false;
    std::string_view of;
    for (const token* end = t + 1; end < t + 14 && !end->has(text::sentence_start); ++end) {
        if (office && end->is(token_kind::paren_open)) end = grammar::skip_brackets(end);  // ", leader of Fatah (F),"
        if (end->is(token_kind::comma) || end->is(token_kind::period)) {
            if (!office) return t;
            if (state.empty()) state = of;
            return end + end->is(token_kind::comma);
        }
        if (const std::uint32_t country = country_of(a, end); country != span_map::none)
            of = a.found->countries[country].code;
        office |= end->any(lexicon::classes(word_class::role, word_class::title)) || is_one(*end, "counterpart");
        const bool linked =
            end->is(word_class::determiner) || end->is(token_kind::possessive) || is_one(*end, "of", "for");
        const bool inside = linked || is_noun(*end, a.text) || grammar::ends_with(a.text, *end, "ing");
        if (!inside || is_person(a, end)) return t;
    }
    return t;
}

/// What belongs to who is named before: "the Silva administration".
inline constexpr auto followers = word("administration", "campaign", "government", "team", "cabinet", "family", "group",
                                       "board", "union", "management", "company", "firm");

/// Behind where those who end at `last` are, if the list goes on there: "rebels in eastern Mali and the government";
/// else `last` itself.
[[nodiscard]] inline const token* behind_place(const token* last) noexcept {
    const bool name = last[-1].has(text::capitalised) && !last[-1].has(text::sentence_start);
    if (!is_one(*last, "in", "at", "from", "for") || name) return last;
    const token* t = last + 1;
    while (t < last + 9 && t->is_word() && !is_one(*t, "and") && !t->has(text::sentence_start)) ++t;
    const bool goes_on = is_one(*t, "and") && is_one(t[1], "the", "its", "their") && !t[2].has(text::capitalised);
    return goes_on ? t : last;
}

/// Whether the word at `t`, right behind a name, is the name's verb and no noun: "Nokia rose".
[[nodiscard]] inline bool is_verb_of(const article& a, const token* name, const token* t) noexcept {
    return !name[-1].is(word_class::determiner) && !t->has(text::capitalised) && !grammar::ends_in_s(a.text, *t) &&
           !is_one(*t, followers) && cue_of(*t) == agreement_cue::unknown &&
           (t[1].is_mark() || is_one(t[1], "apart", "off", "out", "up", "down", "back") ||
            t[1].any(lexicon::classes(word_class::preposition, word_class::determiner)));
}

/// Whether a party that begins with this word tells how many it is: "four", "several", "others".
[[nodiscard]] inline bool tells_number(const token& t) noexcept {
    return t.any(lexicon::classes(word_class::cardinal, word_class::quantifier)) || t.is(token_kind::numeral) ||
           is_one(t, "other", "others");
}

inline constexpr auto fighting = word("rebels", "fighters", "guerrillas", "militants", "insurgents");

/// Whether the noun means those whom "of" names behind it: "leaders of", "members of".
[[nodiscard]] inline bool stands_for_others(const token& noun) noexcept {
    static constexpr auto members_of = word("rebels", "fighters", "guerrillas", "militants", "insurgents", "commanders",
                                            "shareholders", "stockholders");
    return cue_of(noun) >= agreement_cue::sides || is_one(noun, members_of) ||
           noun.any(lexicon::classes(word_class::role, word_class::title));
}

/// Whether what was read from `t` to before `last` is an adverb that opens its sentence: "Furthermore,".
[[nodiscard]] inline bool is_opening_adverb(const article& a, const token* t, const token* last) noexcept {
    return t->has(text::sentence_start) && last == t + 1 && last->is(token_kind::comma) &&
           (t->is(word_class::adverb) || grammar::ends_with(a.text, *t, "ly") ||
            grammar::ends_with(a.text, *t, "more"));
}

/// Whether a phrase from `start` to its last noun means some who are named elsewhere, if at all: "the president",
/// "its rivals", "world powers".
[[nodiscard]] inline bool is_unnamed(const article& a, const token* start, const token& noun) noexcept {
    if (noun.has(text::capitalised)) return false;
    if (noun.any(lexicon::classes(word_class::role, word_class::title))) return true;
    const bool own = is_one(start[-1], grammar::owner_pronoun) && cue_of(noun) >= agreement_cue::sides;
    const bool states = cue_of(noun) == agreement_cue::states && !start->has(text::capitalised);
    return (own || states) && grammar::ends_in_s(a.text, noun);
}

}  // namespace detail

}  // namespace gazette::resolve
