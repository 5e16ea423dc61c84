// Gazette: where the noun phrases of a frame begin and end, and which of them can speak.
#pragma once

#include <gazette/resolve/speaker_subject.hpp>

#include <string_view>

namespace gazette::resolve {

inline bool subject_reader::can_speak(const nominal& n) const noexcept {
    if (!n.is_noun()) return static_cast<bool>(n);
    for (std::uint32_t i = n.tokens.first; i < n.tokens.last; ++i) {
        const token& t = a_.tokens[i];
        const bool is_head = i + 1 == n.tokens.last || !grammar::is_lower_word(a_.tokens[i + 1]) ||
                             is_one(a_.tokens[i + 1], detail::joining);  // "party leaders", not "a party platform"
        if (is_head && t.any(lexicon::classes(word_class::source_noun, word_class::role, word_class::title)))
            return true;
        if (a_.person_at.covers(i)) return true;
        const bool proper = !t.has(text::sentence_start) || t.is(word_class::country) || t.has(text::all_caps);
        if (t.has(text::capitalised) && proper) return true;
        if (is_one(t, "who", "one", "others", "many", "some", "several", "another")) return true;
    }
    const token& last = a_.tokens[n.tokens.last - 1];
    const auto ends = [&](const auto&... suffix) { return (detail::has_suffix(a_.text, last, suffix) || ...); };
    return ends("er", "ers", "ors", "ists", "ans");  // "a trader", "sailors"
}

/// Behind the titles that begin at item `i`: "former mayor *Lee*".
inline int subject_reader::behind_titles(int i) const noexcept {
    const int longest = i + 4;
    while (i < longest && is_title(i)) ++i;
    return i;
}

/// The head of the phrase at items `first` to `last`: the last word before a preposition, "the *head* of the bank".
inline int subject_reader::head_of(int first, int last) const noexcept {
    int head = first;
    while (head < last && !is_joining(head + 1)) ++head;
    return head;
}

/// "the", "these": alone they are nobody; but "another said", "some said".
inline bool subject_reader::is_bare_determiner(int i) const noexcept {
    return at(i).is(word_class::determiner) && !is_one(at(i), "another", "some");
}

/// Whether the word at item `i` is somebody who may speak: "officials", "someone", "Republicans".
inline bool subject_reader::names_speaker(int i) const noexcept {
    const token& t = at(i);
    return t.any(lexicon::classes(word_class::source_noun, word_class::role)) ||
           is_one(t, "someone", "everyone", "anyone") ||
           (is_capital(i) && !t.any(lexicon::classes(word_class::preposition, word_class::title)));
}

/// Whether item `i` joins a source to what it is near to: "an adviser *to*", "a source close *to*".
inline bool subject_reader::links_to(int i) const noexcept {
    const token& t = at(i - 1);
    if (is_one(at(i), "with")) return a_.text_of(t) == "familiar";  // "sources familiar with the plan"
    if (is_one(t, "briefed")) return is_one(at(i), "on");
    return is_one(at(i), "to") &&
           (t.any(lexicon::classes(word_class::source_noun, word_class::role)) || is_one(t, "close"));
}

/// Whether a phrase such as "a statement" begins at item `i`.
inline bool subject_reader::names_document(int i) const noexcept {
    for (int k = i; k < i + 4 && is_noun_phrase_item(k); ++k) {
        if (at(k).is(word_class::say_noun)) return true;
    }
    return false;
}

/// Whether a title and a name are at item `i`: "media analyst Lee".
GAZETTE_SELDOM inline bool subject_reader::is_titled_name(int i) const noexcept {
    constexpr int longest = 6;
    int name = i;
    while (name < i + longest && !is_person(name) && (is_noun_phrase_item(name) || is_one(at(name), "and"))) ++name;
    return is_person(name) && is_title(name - 1);
}

inline nominal subject_reader::ending_at(int k, int low) const {
    const nominal nearest = phrase_at(k, low);
    const int left = nearest.item - 1;
    if (nearest.is_document() && is_one(at(left), "in", "during") && left - 1 >= low) {
        const nominal teller = phrase_at(left - 1, low);  // "Lee in a statement called"
        return teller && can_speak(teller) ? teller : nearest;
    }
    // "Protesters marching through the streets": over prepositions to a phrase that can speak.
    constexpr int most_hops = 3;
    nominal found = nearest;
    for (int hops = 0; found.is_noun() && !can_speak(found); ++hops) {
        int end = found.item - 1;
        if (hops == most_hops || !at(end).is(word_class::preposition) || end <= low) return nearest;
        --end;
        if (is_ing(end) && end > low) --end;
        found = phrase_at(end, low);
    }
    return found ? found : nearest;
}

/// Whether "and" at item `i` joins two roles of one: no article before the second, which begins at item `first`.
GAZETTE_SELDOM inline bool subject_reader::joins_roles(int i, int first, int low) const noexcept {
    constexpr int longest = 8;
    if (at(first).is(word_class::determiner)) return false;
    for (int n = i - 1; n >= low && n > i - longest; --n) {
        const token& t = at(n);
        if (t.is(word_class::determiner)) return is_one(t, "the", "a", "an");
        if (is_person(n) || (!is_noun_phrase_item(n) && !is_joining(n))) return false;
    }
    return false;
}

/// Whether a phrase goes on to the left of its "the" at item `i`: "*someone in* the audience", "*head of* the bank".
inline bool subject_reader::goes_on_left_of(int i, int low) const noexcept {
    if (i - 2 < low) return false;
    const token& joint = at(i - 1);
    if (is_one(joint, "of", "for") && is_noun_phrase_item(i - 2)) return true;
    const bool within = is_one(joint, "in", "on", "at", "from", "within", "inside") &&
                        (names_speaker(i - 2) || (is_one(joint, "at", "from") && is_person(i - 2)));
    return within || links_to(i - 1);
}

/// Whether item `i`, itself no part of a noun phrase, joins two parts of the one that ends with item `k`, of which the
/// words from item `first` on are read: "the actor *and* singer", "the bespectacled*,* soft-spoken diplomat".
inline bool subject_reader::joins_inside_phrase(int i, int first, int k, int low) const noexcept {
    const token& t = at(i);
    if (i - 1 < low) return false;
    if (t.is(token_kind::comma))
        return i - 2 >= low && at(i - 2).is(word_class::determiner) && is_lower(i - 1) &&
               (is_lower(i + 1) || at(i + 1).is(token_kind::numeral));
    if (is_one(t, "and"))
        return (is_title(i - 1) && !at(first).is(word_class::determiner)) ||
               (is_title(k) && joins_roles(i, first, low));  // "the former first lady and current senator"
    return (is_one(t, "of", "for", "from", "with", "at", "in") && is_noun_phrase_item(i - 1)) ||
           (is_one(t, "on", "within", "inside") && names_speaker(i - 1)) || links_to(i);
}

/// Where the phrase begins whose last word is item `k`, and which holds the items from `last` on: "*the* head of the
/// central bank".
inline int subject_reader::begin_of_phrase(int last, int k, int low) const noexcept {
    int first = last;
    for (int i = last; i >= low; --i) {
        const bool owner = i < k && at(i).is_word() && at(i + 1).is(token_kind::possessive);  // "State's reviewers"
        if (!owner && !is_noun_phrase_item(i)) {
            if (!joins_inside_phrase(i, first, k, low)) break;
            continue;
        }
        if (is_one(at(i), "that") && i != k) return i + 1;  // "said that Russia"
        first = i;
        const bool article = at(i).is(word_class::determiner) && !at(i).has(text::capitalised);
        if (article && !goes_on_left_of(i, low)) break;
    }
    return first;
}

/// Where the phrase from item `first` on begins with the words of quantity before it, and without "even": "*at least*
/// 200 people", "*more than* 200 people".
inline int subject_reader::with_quantity(int first, int k) const noexcept {
    if (first < k && is_one(at(first), "even")) ++first;  // "Even Russia"
    if (is_one(at(first), "least") && is_one(at(first - 1), "at")) return first - 1;
    const bool compared = at(first).is(token_kind::numeral) && is_one(at(first - 1), "than");
    return compared && is_one(at(first - 2), "more", "fewer") ? first - 2 : first;
}

/// The person whom the phrase at items `first` to `k` names before it goes on: "*Lee* of the union", "Member of
/// Parliament *Lee* of the north".
inline nominal subject_reader::named_in(int first, int head, int k) const noexcept {
    if (is_person(head) && head < k) return person_at(head);
    for (int n = head + 1; n < k && at(first).has(text::capitalised); ++n) {
        if (is_person(n) && !is_joining(n - 1) && is_joining(n + 1)) return person_at(n);
    }
    return {};
}

/// The noun phrase whose last word is item `k`.
inline nominal subject_reader::phrase_at(int k, int low) const {
    const token& t = at(k);
    if (t.is(word_class::pronoun) && !is_one(t, "someone", "everyone", "anyone", "everybody", "nobody"))
        return is_one(t, detail::subject_pronoun) ? pronoun_at(k) : nominal{};
    int last = k;
    if (is_person(k)) {
        // The name alone, unless it belongs to a longer phrase: "a spokesman for Lee", "Jones and Lee".
        const int joint = left_of_titles(k, low);
        if (joint - 1 >= low && is_one(at(joint), "and") && is_person(joint - 1)) return noun_phrase(joint - 1, k);
        const bool longer = joint - 1 >= low && is_one(at(joint), "for", "of", "to") && is_noun_phrase_item(joint - 1);
        if (!longer) return person_at(k);
        last = joint - 1;
    } else if (!is_noun_phrase_item(k)) {
        return {};
    }
    const int first = with_quantity(begin_of_phrase(last, k, low), k);
    const int head = head_of(first, k);
    if (const nominal named = named_in(first, head, k)) return named;
    if (is_bare_determiner(head) || at(head).is_mark()) return {};
    nominal found = noun_phrase(first, k);
    if (detail::is_document(at(head))) found.what = nominal::type::document;
    return found;
}

/// Whether the person at item `k` owns the noun behind the name in the phrase from item `begin` on: "a senior *Lee*
/// adviser", "*Lee* ally Park".
inline bool subject_reader::owns_next(int k, int begin) const noexcept {
    constexpr lexicon::class_set no_noun =
        lexicon::classes(word_class::deictic, word_class::date_relation, word_class::date_modifier, word_class::verb);
    const token& noun = at(k + 1);
    if (!is_lower(k + 1) || is_joining(k + 2) || !grammar::in_noun_phrase(noun) || noun.any(no_noun)) return false;
    const bool belonging = is_one(noun, grammar::belonging);
    if (!belonging && is_adverb(k + 1)) return false;
    return belonging || at(begin).is(word_class::determiner) || is_person(k + 2) ||
           noun.any(lexicon::classes(word_class::role, word_class::source_noun));
}

/// The person at item `k` as what the phrase from item `begin` on means: "Mayor *Lee*"; none where it means another:
/// "the aide to Lee". `joined`: the name stands behind a preposition of the phrase.
inline nominal subject_reader::person_in_phrase(int k, int begin, bool joined) const noexcept {
    if (at(k + 1).is(token_kind::possessive) || owns_next(k, begin)) return {};
    const bool titled = at(begin).has(text::capitalised) && !is_joining(k - 1) &&
                        !at(k - 1).is(word_class::determiner);  // "Secretary of State Anna Lee"
    if (joined && !titled) return {};
    if (!is_one(at(k + 1), "and") || !is_person(k + 2)) return person_at(k, begin);
    nominal both = noun_phrase(k, k + 2);
    both.item = begin;
    return both;
}

/// Whether item `k` is a preposition with which the phrase from item `begin` on goes on: "the head *of* the bank".
inline bool subject_reader::goes_on_by_preposition(int k, int begin) const noexcept {
    const bool close = is_one(at(k), "of", "for", "to", "from");
    const bool loose = is_one(at(k), "at", "with", "in", "on") && !stands_before_date(k) && !names_document(k + 1);
    return k > begin && (close || loose) && is_noun_phrase_item(k + 1);
}

/// Whether item `k` is "and" with which a phrase goes on: "the mayor *and* lawyer". `joined`: behind a preposition of
/// the phrase, "a spokesman for Lee *and* Park".
inline bool subject_reader::goes_on_by_and(int k, bool joined) const noexcept {
    if (!is_one(at(k), "and")) return false;
    if (is_noun_phrase_item(k + 1) && (is_title(k - 1) || (joined && at(k + 1).has(text::capitalised)))) return true;
    return is_lower(k + 1) && is_titled_name(k + 1);
}

/// The name in apposition behind the comma of the phrase from item `begin` on: "said the minister, *Anna Lee*".
inline nominal subject_reader::name_in_apposition(int comma, int begin) const noexcept {
    int name = comma + 1;
    while (name < comma + 6 && (is_title(name) || is_capital(name))) ++name;
    const bool ends = at(name + 1).is_mark() || !holds(name + 1) || is_joining(name + 1);
    return is_person(name) && ends ? person_at(name, begin) : nominal{};
}

inline nominal subject_reader::after(int i) const {
    constexpr int longest = 24;
    if (!holds(i) || is_quote(i) || is_one(at(i), "that")) return {};
    if (is_one(at(i), detail::subject_pronoun)) return pronoun_at(i);
    if (is_one(at(i), "him", "her") && !is_noun_phrase_item(i + 1)) return pronoun_at(i);
    bool joined = false;
    int end = i;
    for (; holds(end) && end < i + longest; ++end) {
        if (is_person(end)) {
            if (const nominal found = person_in_phrase(end, i, joined)) return found;
            continue;
        }
        if (end > i && is_one(at(end), "that", "ahead") && is_lower(end)) break;
        const bool preposition = goes_on_by_preposition(end, i);
        if (!preposition && !goes_on_by_and(end, joined) && !is_noun_phrase_item(end)) break;
        joined = joined || preposition;
    }
    if (end == i) return {};
    if (is_comma(end)) {
        if (const nominal name = name_in_apposition(end, i)) return name;
        // "said chief human capital, press and sales officer Anna Lee"
        if (!at(i).is(word_class::determiner) && is_titled_name(end + 1)) return after(end + 1);
    }
    const int head = head_of(i, end - 1);
    nominal found = noun_phrase(i, end - 1);
    if (detail::is_document(at(head))) {
        found.what = nominal::type::document;
        for (int by = head + 1; by < head + 8 && holds(by); ++by) {  // "a tweet by Lee"
            if (is_one(at(by), "by") && !is_quote(by + 1)) return after(by + 1);
        }
    }
    if (!is_person(head) && (!at(head).is_word() || is_bare_determiner(head))) return {};
    const nominal named = described_name(i, end);
    return named ? named : found;
}

GAZETTE_SELDOM inline nominal subject_reader::signature(int i) const noexcept {
    constexpr int longest = 6;
    int end = i;
    while (is_person(end) || is_capital(end)) ++end;
    return end - i >= 2 && end - i <= longest && !holds(end) ? noun_phrase(i, end - 1) : nominal{};
}

/// The name that a phrase from item `begin` to before item `end`, or what follows it, gives: "a trader named *Lee*".
inline nominal subject_reader::described_name(int begin, int end) const noexcept {
    static constexpr auto naming =
        grammar::word("named", "called", "known", "who", "whose", "using", "giving", "calling");
    for (int i = begin + 1; i <= end; ++i) {
        const bool unlisted = at(i).word == 0 && is_lower(i);  // "identified" is in no list of words
        if (!unlisted && !is_one(at(i), naming)) continue;
        if (const nominal named = named_behind(i)) return named;
    }
    return {};
}

/// The name that somebody has or gave as the word at item `k` and those behind it tell: "a trader *named* Lee", "a man
/// *who gave his name as* Lee".
GAZETTE_SELDOM inline nominal subject_reader::named_behind(int k) const noexcept {
    constexpr int longest = 10;
    const token& first = at(k);
    if (is_one(first, "named", "called")) return is_person(k + 1) ? person_at(k + 1) : nominal{};
    const std::string_view verb = first.is_word() ? a_.text_of(first) : std::string_view{};
    const bool as = verb == "known" || verb == "identified";
    if (!as && verb != "identifying" && !is_one(first, "who", "whose", "using", "giving", "calling")) return {};
    bool names = false;  // whether the words just read announce a name
    for (int i = k + 1; i < k + longest && holds(i) && !is_quote(i); ++i) {
        const bool name_here = names && (!as || is_one(at(i - 1), "as"));
        if (is_person(i)) return name_here ? person_at(i) : nominal{};
        if (name_here && is_capital(i)) {
            int last = i;
            while (is_capital(last + 1)) ++last;
            return noun_phrase(i, last);
        }
        const std::string_view word = a_.text_of(at(i));
        if (word == "name" || word == "pseudonym" || word == "himself" || word == "herself" || (as && word == "as"))
            names = true;
        else if (!at(i).is(token_kind::comma) && !is_one(at(i), "as", "only", "is", "was"))
            names = false;  // what follows is no part of the naming
    }
    return {};
}

}  // namespace gazette::resolve
