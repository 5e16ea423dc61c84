// Gazette: who "he", "she" and "it" are that said it: by gender, by recency, by who was a subject.
#pragma once

#include <gazette/grammar/quote.hpp>
#include <gazette/resolve/article.hpp>
#include <gazette/resolve/speaker_gender.hpp>
#include <gazette/resolve/speaker_nominal.hpp>

#include <cstdint>

namespace gazette::resolve {

/// What has been said so far, and by whom.
struct speaker_memory {
    source last;  ///< the speaker of the last quote that has one
    gender last_gender = gender::unknown;
    std::uint32_t last_token = 0;   ///< where that speaker was named
    bool last_is_stranger = false;  ///< it is somebody without a name: "a witness"
    source last_thing;              ///< the last speaker that is no person: what "it" and "they" mean
    std::uint32_t last_thing_token = 0;
    token_range said;               ///< the words whose speaker is sought
    std::uint32_t next_person = 0;  ///< the first mention after the token asked for last

    /// How many persons' mentions stand before token `at`. Cheap where it is near the one asked for last.
    [[nodiscard]] std::uint32_t mentions_before(const article& a, std::uint32_t at) noexcept {
        const auto& mentions = a.person_tokens;
        std::uint32_t next = next_person;
        while (next < mentions.size() && mentions[next].first < at) ++next;
        while (next > 0 && mentions[next - 1].first >= at) --next;
        return next_person = next;
    }
};

/// How often each person is named, by entity.
inline void count_mentions(const article& a, gazette::detail::buffer<std::uint32_t>& mentions) {
    mentions.resize(a.found->person_names.size());
    for (std::uint32_t& n : mentions) n = 0;
    for (const person& p : a.found->persons) {
        if (p.entity != no_entity) ++mentions[static_cast<std::size_t>(p.entity)];
    }
}

namespace detail {

/// Whether the person's mention stands where subjects stand: a verb follows, perhaps after an apposition.
GAZETTE_SELDOM [[nodiscard]] inline bool looks_like_subject(const article& a, std::uint32_t mention) noexcept {
    const token_range name = a.person_tokens[mention];
    const token* after = &a.tokens[name.last];
    const token* before = a.tokens.begin() + name.first - 1;
    for (int i = 0; i < 6 && before->any(lexicon::classes(word_class::title, word_class::honorific)); ++i) --before;
    if (before->is(word_class::preposition)) return false;  // "praise from Park would"
    if (after->is(text::token_kind::paren_open)) {          // "David Park (R-Ohio) said"
        for (int i = 0; i < 8 && !after->is(text::token_kind::paren_close); ++i) ++after;
        ++after;
    }
    if ((after->is(text::token_kind::comma) || after->is(text::token_kind::dash)) && is_one(after[1], "who"))
        return true;
    if (after->is(text::token_kind::comma)) {  // "David Park, the mayor, said"; "a third, David Park, said"
        const token* t = after + 1;
        for (int i = t->is(word_class::say_verb) ? 14 : 0;
             i < 14 && t->kind <= text::token_kind::possessive && !t->has(text::sentence_start); ++i)
            ++t;
        if (t->is(text::token_kind::comma))
            after = t + 1;
        else if (t == after + 1)
            after = t;
    }
    if (after->any(lexicon::classes(word_class::say_verb, word_class::verb, word_class::auxiliary, word_class::modal,
                                    word_class::adverb)))
        return true;
    if (before->is(word_class::say_verb) && (after->is(text::token_kind::comma) || after->is(text::token_kind::period)))
        return true;
    return grammar::is_lower_word(*after) && is_ed(a, *after);
}

/// The first token of the sentence that holds token `at`; one some tokens before it where that is far.
[[nodiscard]] inline const token* sentence_begin(const article& a, std::uint32_t at) noexcept {
    const token* t = a.tokens.begin() + at;
    for (int i = 0; i < 40 && !t->has(text::sentence_start); ++i) --t;
    return t;
}

/// Whether "he" (or "she", as `wanted`) stands before the name at token `at` in its sentence: as its first word, or,
/// where the name is no subject, anywhere.
[[nodiscard]] inline bool follows_pronoun(const article& a, std::uint32_t at, gender wanted, bool subject) noexcept {
    if (wanted == gender::unknown) return false;
    const token* first = sentence_begin(a, at);
    if (gender_of_pronoun(*first) == wanted) return true;
    if (subject) return false;
    for (const token* t = a.tokens.begin() + at - 1; t > first; --t) {
        if (is_one(*t, "he", "she") && gender_of_pronoun(*t) == wanted && !a.quote_at.covers(a.index_of(t)))
            return true;
    }
    return false;
}

/// Whether nothing but words of its own noun phrase stand between the sentence's begin and the mention.
[[nodiscard]] inline bool opens_sentence(const article& a, std::uint32_t mention) noexcept {
    const token* t = a.tokens.begin() + a.person_tokens[mention].first;
    for (int i = 0; i < 8; ++i, --t) {
        if (t->has(text::sentence_start)) return true;
        if (t[-1].has(text::sentence_start) && t[-1].is(word_class::conjunction)) return true;  // "But Lee"
        if (!grammar::in_noun_phrase(t[-1]) && !t[-1].is(text::token_kind::period)) return false;
    }
    return false;
}

/// Whether the article says "he" (or "she", as `wanted`) of a person, whatever the given name: "Lauren Park … he".
GAZETTE_SELDOM [[nodiscard]] inline bool is_called(const article& a, entity_id person, gender wanted) noexcept {
    constexpr std::uint32_t most = 64, near = 24;  // mentions looked at, and words behind each
    const auto& mentions = a.person_tokens;
    const auto count = static_cast<std::uint32_t>(mentions.size());
    int said = 0;
    for (std::uint32_t i = 0; i < count && i < most; ++i) {
        const std::uint32_t sentence = a.tokens[mentions[i].first].sentence;
        if (a.found->persons[i].entity != person || (i > 0 && a.tokens[mentions[i - 1].first].sentence == sentence))
            continue;
        std::uint32_t end = mentions[i].last;  // of the sentence, or where somebody else is named in it
        while (end < mentions[i].last + near && end < a.tokens.size() && a.tokens[end].sentence == sentence &&
               !a.person_at.covers(end))
            ++end;
        const gender who = gender_by_pronoun(a, mentions[i], end, true).who;
        if (who != gender::unknown) said += who == wanted ? 1 : -1;
    }
    return said > 0;
}

}  // namespace detail

/// Whether a full name is more than the surname with which it ends; the space between may be one that does not break.
[[nodiscard]] constexpr bool ends_with_surname(std::string_view full, std::string_view surname) noexcept {
    if (full.size() <= surname.size() + 1 || !full.ends_with(surname)) return false;
    const char before = full[full.size() - surname.size() - 1];
    return before == ' ' || before == '\xA0';
}

/// Whether a full name is more than the surname with which it begins, as in Chinese.
[[nodiscard]] constexpr bool begins_with_surname(std::string_view full, std::string_view surname) noexcept {
    return full.size() > surname.size() + 1 && full.starts_with(surname) && full[surname.size()] == ' ';
}

/// The first of the article's persons whose full name ends (or begins) with `surname`, if possible one who may be of
/// gender `wanted`.
[[nodiscard]] inline entity_id person_of_surname(const article& a, std::string_view surname, gender wanted) noexcept {
    constexpr std::size_t reach = 128;
    const auto& names = a.found->person_names;
    entity_id likely = no_entity;
    for (std::size_t i = 0; i < names.size() && i < reach; ++i) {
        const std::string_view full = a.text_of(names[i]);
        if (!ends_with_surname(full, surname) && !begins_with_surname(full, surname)) continue;
        const auto person = static_cast<entity_id>(i);
        if (!clash(wanted, gender_of_entity(a, person))) return person;
        if (likely == no_entity) likely = person;
    }
    return likely;
}

/// The person meant by the surname alone at `mention`, where several have it or its link says another gender:
/// the one of that surname who is named most.
[[nodiscard]] inline entity_id fuller_person(const article& a, std::uint32_t mention, gender wanted) noexcept {
    constexpr std::uint32_t reach = 128;
    const entity_id person = a.found->persons[mention].entity;
    const auto name_of = [&](entity_id e) { return a.text_of(a.found->person_names[static_cast<std::size_t>(e)]); };
    const std::string_view surname = a.text_of(static_cast<const text_range&>(a.found->persons[mention]));
    if (surname.find(' ') != std::string_view::npos) return person;
    if (person == no_entity) return person_of_surname(a, surname, wanted);
    const bool alone = name_of(person).size() == surname.size();
    if (!alone && !clash(wanted, gender_of_entity(a, person))) return person;
    entity_id best = person;
    std::uint32_t most = 0;
    const auto mentions = static_cast<std::uint32_t>(a.found->persons.size());
    const std::uint32_t first = mention > reach ? mention - reach : 0,
                        last = mention + reach / 4 < mentions ? mention + reach / 4 : mentions;
    for (std::uint32_t i = first; i < last; ++i) {
        const entity_id other = a.found->persons[i].entity;
        if (other == no_entity || other == person || other == best) continue;
        if (!ends_with_surname(name_of(other), surname)) continue;
        const std::uint32_t count = a.quotes.entity_mentions[static_cast<std::size_t>(other)];
        if (count > most && !clash(wanted, gender_of_entity(a, other))) best = other, most = count;
    }
    if (alone && best == person) best = person_of_surname(a, surname, wanted);
    return best == no_entity ? person : best;
}

/// The person that a pronoun of gender `wanted` (or, where that is unknown, "the 40-year-old") at token `at` means;
/// no_entity where none fits.
[[nodiscard]] inline entity_id resolve_pronoun(const article& a, speaker_memory& memory, gender wanted,
                                               std::uint32_t at) noexcept {
    constexpr std::uint32_t reach = 24;  // mentions looked back at
    constexpr int no_subject = 15, spoken_of = 30;
    const auto& mentions = a.person_tokens;
    const std::uint32_t sentence = a.tokens[at].sentence;
    const std::uint32_t next = memory.mentions_before(a, at);
    const auto is_spoken_of = [&](entity_id person) {  // “Lee has done well,” he said: he is not Lee
        std::uint32_t i = memory.mentions_before(a, memory.said.first);
        for (; i < mentions.size() && mentions[i].first < memory.said.last; ++i) {
            if (a.found->persons[i].entity == person) return true;
        }
        return false;
    };
    entity_id best = no_entity, other = no_entity;  // the other: the nearest whose given name is of the other gender
    const auto distance_to = [&](std::uint32_t where) {
        const std::uint32_t sentences = sentence - a.tokens[where].sentence;
        return static_cast<int>(sentences < 60 ? sentences : 60) * 10;
    };
    const bool stranger = memory.last_is_stranger && !clash(memory.last_gender, wanted);
    const bool named_since =
        next > 0 && mentions[next - 1].first > memory.last_token && !a.quote_at.covers(mentions[next - 1].first);
    int least = 1000, least_other = 1000;
    if (stranger) least = distance_to(memory.last_token) + (named_since ? no_subject + 3 : 1);
    const auto consider = [&](entity_id person, gender g, int cost) {
        if (clash(g, wanted)) {
            if (cost < least_other) least_other = cost, other = person;
            return;
        }
        const gender known = gender_of_entity(a, person);
        if (g == gender::unknown && known != wanted && wanted != gender::unknown) {
            if (known != gender::unknown) return;
            cost += 6;
        }
        if (cost < least && is_spoken_of(person)) cost += spoken_of;
        if (cost < least) least = cost, best = person;
    };
    if (memory.last.person != no_entity)
        consider(memory.last.person, memory.last_gender, distance_to(memory.last_token));
    for (std::uint32_t i = next; i > 0 && next - i < reach; --i) {
        const std::uint32_t mention = i - 1;
        const token_range name = mentions[mention];
        const int distance = distance_to(name.first);
        if (distance > least) break;  // those before are farther still
        if (a.quote_at.covers(name.first)) continue;
        int penalty = no_subject;
        if (a.tokens[name.last].is(text::token_kind::possessive)) {
            penalty = 18;
        } else if (detail::looks_like_subject(a, mention)) {
            const token& before = *(a.tokens.begin() + name.first - 1);
            penalty = before.any(lexicon::classes(word_class::relative, word_class::conjunction)) ? 6 : 1;
            if (a.tokens[name.last].is(word_class::say_verb)) penalty -= 2;  // who spoke speaks on
        } else if (detail::opens_sentence(a, mention)) {
            penalty = 2;
        } else if (a.tokens[name.last].any(detail::helping_verb)) {
            penalty = 8;  // "A priority for Lee would be …"
        }
        if (distance + penalty >= least) continue;
        // "He said that Lee …": who he is was told before.
        if (detail::follows_pronoun(a, name.first, wanted, penalty < no_subject)) penalty += 30;
        const entity_id person = fuller_person(a, mention, wanted);
        if (person == no_entity) continue;
        if (person != a.found->persons[mention].entity) penalty += 8;  // "Clinton", who elsewhere is another
        consider(person, gender_of_entity(a, person), distance + penalty);
    }
    if (best != no_entity || stranger) return best;
    // Nobody yet: who opens one of the next sentences. "“We had nothing,” she says. Ann Lee, 82, …"
    for (std::uint32_t i = next; i < mentions.size() && i < next + 4; ++i) {
        const std::uint32_t first = mentions[i].first;
        if (a.tokens[first].sentence > sentence + 6) break;
        if (a.quote_at.covers(first) || !detail::opens_sentence(a, i)) continue;
        const entity_id person = a.found->persons[i].entity;
        if (person != no_entity && gender_of_entity(a, person) == wanted) return person;
    }
    return other != no_entity && detail::is_called(a, other, wanted) ? other : no_entity;
}

}  // namespace gazette::resolve
