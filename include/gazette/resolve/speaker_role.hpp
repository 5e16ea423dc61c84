// Gazette: roles that mean a person the article has named: "Mayor Anna Lee … the mayor said".
#pragma once

#include <gazette/resolve/article.hpp>
#include <gazette/resolve/speaker_nominal.hpp>

#include <cstdint>

namespace gazette::resolve {

namespace detail {

/// A role and the shorter or other word that stands before names for it.
struct role_name {
    std::uint16_t role, before_name;
};
inline constexpr role_name other_role_names[] = {
    {lexicon::word_id("senator"), lexicon::word_id("sen")},
    {lexicon::word_id("congressman"), lexicon::word_id("rep")},
    {lexicon::word_id("congresswoman"), lexicon::word_id("rep")},
    {lexicon::word_id("governor"), lexicon::word_id("gov")},
    {lexicon::word_id("general"), lexicon::word_id("gen")},
    {lexicon::word_id("professor"), lexicon::word_id("prof")},
    {lexicon::word_id("judge"), lexicon::word_id("justice")},
    {lexicon::word_id("pastor"), lexicon::word_id("rev")},
    {lexicon::word_id("captain"), lexicon::word_id("capt")},
    {lexicon::word_id("colonel"), lexicon::word_id("col")},
    {lexicon::word_id("sergeant"), lexicon::word_id("sgt")},
    {lexicon::word_id("envoy"), lexicon::word_id("ambassador")},
    {lexicon::word_id("pontiff"), lexicon::word_id("pope")},
};

/// Words that make another office, or another holder, of a role.
inline constexpr auto other_holder =
    word("former", "vice", "deputy", "assistant", "acting", "shadow", "interim", "outgoing");

[[nodiscard]] inline bool same_role(const token& role, const token& t) noexcept {
    if (t.word == role.word) return true;
    for (const role_name& n : other_role_names) {
        if (n.role == role.word && n.before_name == t.word) return true;
    }
    return false;
}

/// Words that narrow a role down: "former", "deputy", "French", "Ohio".
[[nodiscard]] constexpr bool narrows(const token& t) noexcept {
    return t.any(lexicon::classes(word_class::role_modifier, word_class::demonym, word_class::country)) ||
           (t.is_word() && t.has(text::capitalised) && !t.has(text::sentence_start) &&
            !t.any(lexicon::classes(word_class::title, word_class::role)));
}

/// How well a role fits a mention: 0 not at all, 1 where the mention's own title says more ("French President
/// Blanc", "the president"), 2 where it says the same.
class role_reader {
public:
    role_reader(const article& a, token_range phrase) noexcept
        : a_(a), phrase_(phrase), role_(a.tokens[phrase.last - 1]) {}

    GAZETTE_SELDOM [[nodiscard]] int fits(std::uint32_t mention) const noexcept {
        const token_range name = a_.person_tokens[mention];
        // In front: "former Labour minister Anna Lee", "the minister for transport, Anna Lee,"
        const std::uint32_t earliest = name.first > 12 ? name.first - 12 : 0;
        std::uint32_t first = name.first;
        while (first > earliest && may_be_title(a_.tokens[first - 1], a_.tokens[first])) --first;
        if (first == name.first && first > earliest && a_.tokens[first - 1].is(token_kind::comma)) {
            --first;
            while (first > earliest && !a_.tokens[first].has(text::sentence_start) && !a_.tokens[first - 1].is_mark())
                --first;
        }
        const int before = fits_words({first, name.first});
        if (before != 0 || !a_.tokens[name.last].is(token_kind::comma) || phrase_.first == name.last + 1) return before;
        // In apposition: "Anna Lee, the 51-year-old mayor of Lublin,"
        std::uint32_t last = name.last + 1;
        while (last < name.last + 9 &&
               (grammar::in_noun_phrase(a_.tokens[last]) || a_.tokens[last].kind < token_kind::possessive) &&
               joining.width(a_.tokens[last]) == 0 && !a_.person_at.covers(last))
            ++last;
        return fits_words({name.last + 1, last});
    }

private:
    [[nodiscard]] static bool may_be_title(const token& t, const token& next) noexcept {
        if (next.has(text::sentence_start)) return false;
        if (t.is(token_kind::period)) return !t.has(text::space_before);
        if (t.is(token_kind::hyphen)) return !t.has(text::space_before);
        return t.is_word() && (t.has(text::capitalised) || is_one(t, "of", "for", "and") ||
                               t.any(lexicon::classes(word_class::role, word_class::role_modifier)));
    }
    [[nodiscard]] bool holds(token_range r, const token& wanted) const noexcept {
        for (std::uint32_t i = r.first; i < r.last; ++i) {
            if (a_.tokens[i].word == wanted.word &&
                (wanted.word != 0 || a_.text_of(a_.tokens[i]) == a_.text_of(wanted)))
                return true;
        }
        return false;
    }
    [[nodiscard]] int fits_words(token_range title) const noexcept {
        bool same = false, more = false;
        for (std::uint32_t i = title.first; i < title.last; ++i) {
            const token& t = a_.tokens[i];
            if (same_role(role_, t) && !a_.tokens[i + 1].is(token_kind::possessive)) {
                same = true;
            } else if (narrows(t) && !holds(phrase_, t)) {
                if (is_one(t, "former") && is_one(a_.tokens[phrase_.first + 1], "ex")) continue;  // "the ex-mayor"
                if (other_holder.width(t) != 0) return 0;  // "the former mayor" is not "the mayor"
                more = true;
            }
        }
        if (!same) return 0;
        for (std::uint32_t i = phrase_.first + 1; i + 1 < phrase_.last; ++i) {
            if (narrows(a_.tokens[i]) && !is_one(a_.tokens[i], "ex") && !holds(title, a_.tokens[i])) return 0;
        }
        return more ? 1 : 2;
    }

    const article& a_;
    token_range phrase_;
    const token& role_;
};

}  // namespace detail

/// The person whom a definite role ("the mayor") means: the only one, among those named of late, who is said to
/// have it; no_entity where there is none, or more than one.
GAZETTE_SELDOM [[nodiscard]] inline entity_id person_of_role(const article& a, token_range phrase,
                                                             std::uint32_t mentions_before) noexcept {
    constexpr std::uint32_t reach = 64;  // mentions looked back at
    constexpr std::uint32_t longest = 6;
    const token& head = a.tokens[phrase.last - 1];
    const bool definite = is_one(a.tokens[phrase.first], "the");
    if (!definite || phrase.last - phrase.first > longest || head.word == 0 ||
        !head.any(lexicon::classes(word_class::role, word_class::title)))
        return no_entity;
    for (std::uint32_t i = phrase.first; i < phrase.last; ++i) {
        if (a.person_at.covers(i) || a.tokens[i].is(word_class::preposition)) return no_entity;
    }
    const detail::role_reader reader(a, phrase);
    entity_id best = no_entity;
    int fit = 0;
    bool several = false;
    for (std::uint32_t i = mentions_before; i > 0 && mentions_before - i < reach; --i) {
        const entity_id person = a.found->persons[i - 1].entity;
        if (person == no_entity || (person == best && fit == 2)) continue;
        const int f = reader.fits(i - 1);
        if (f == 0 || f < fit) continue;
        several = f == fit && person != best ? true : f > fit ? false : several;
        best = person;
        fit = f;
    }
    if (several || best == no_entity) return no_entity;
    constexpr std::uint32_t recent = 16;  // and who has not been out of sight since
    for (std::uint32_t i = mentions_before; i > 0 && mentions_before - i < recent; --i) {
        if (a.found->persons[i - 1].entity == best) return best;
    }
    return no_entity;
}

/// Whether a phrase is about one person without a name: "a witness", "one farmer from the north", "another teacher".
GAZETTE_SELDOM [[nodiscard]] inline bool is_stranger(const article& a, const nominal& n) noexcept {
    const token& first = a.tokens[n.tokens.first];
    const bool owned = a.person_at.covers(n.tokens.first);  // "Lee's neighbour"
    if (n.what != nominal::type::noun || !(owned || is_one(first, "a", "an", "one", "another"))) return false;
    std::uint32_t head = n.tokens.first + 1;
    while (head + 1 < n.tokens.last && detail::joining.width(a.tokens[head + 1]) == 0) ++head;
    const token& noun = a.tokens[head];
    static constexpr auto someone = grammar::word("man", "woman", "official", "analyst", "expert", "witness", "source",
                                                  "aide", "lawyer", "doctor", "officer", "teacher", "diplomat");
    const std::string_view word = a.text_of(noun);
    if (word == "questioner" || word == "reporter" || word == "interviewer" || word == "moderator") return false;
    if (noun.is(word_class::role) || someone.width(noun) != 0) return true;
    if (noun.any(lexicon::classes(word_class::source_noun, word_class::say_noun))) return false;  // "a court"
    return detail::has_suffix(a.text, noun, "er") || detail::has_suffix(a.text, noun, "or") ||
           detail::has_suffix(a.text, noun, "ist") || detail::has_suffix(a.text, noun, "ent") ||
           detail::has_suffix(a.text, noun, "ian") || detail::has_suffix(a.text, noun, "our");
}

/// Whether what the phrase is the subject of has happened: "a nurse said", not "a nurse needs to sleep".
GAZETTE_SELDOM [[nodiscard]] inline bool has_acted(const article& a, const nominal& n) noexcept {
    const token& next = a.tokens[n.tokens.last];
    return next.any(lexicon::classes(word_class::say_verb, word_class::relative)) || detail::is_ed(a, next) ||
           is_one(next, "was", "had", "came", "went", "took");
}

/// Whether a definite phrase only describes somebody just spoken of: "the 71-year-old", "the Ohio native".
GAZETTE_SELDOM [[nodiscard]] inline bool is_epithet(const article& a, token_range phrase) noexcept {
    if (!is_one(a.tokens[phrase.first], "the")) return false;
    const token& head = a.tokens[phrase.last - 1];
    static constexpr auto epithet = grammar::word("native", "mogul", "tycoon", "billionaire", "businessman",
                                                  "businesswoman", "veteran", "star", "legend", "champion", "old");
    if (epithet.width(head) != 0) return !head.has(text::capitalised);  // not "The Daily Star"
    if (head.is(word_class::demonym) && phrase.last - phrase.first == 2) return !detail::has_suffix(a.text, head, "s");
    const std::string_view word = a.text_of(head);
    if (word == "Republican" || word == "Democrat") return phrase.last - phrase.first > 2;  // "the Ohio Republican"
    // "the far-right leader", "the left-wing politician"
    const bool leads = is_one(head, "leader", "politician") && is_one((&head)[-1], "right", "wing", "left") &&
                       (&head)[-2].is(token_kind::hyphen);
    if (leads) return true;
    for (std::uint32_t i = phrase.first; i + 2 < phrase.last; ++i) {
        if (is_one(a.tokens[i], "year") && is_one(a.tokens[i + 2], "old")) return true;
        if (is_one(a.tokens[i], "turned") && a.tokens[i + 1].is(token_kind::hyphen)) return true;  // "actor-turned-*"
    }
    return false;
}

}  // namespace gazette::resolve
