// Gazette: where the noun phrases of a frame begin and end, and which of them can speak.
#pragma once

#include <gazette/resolve/speaker_subject.hpp>

#include <string_view>

namespace gazette::resolve {

GAZETTE_NOINLINE inline bool subject_reader::is_noun_phrase_item(int i) const noexcept {
    return f_.is_person(i) || grammar::in_noun_phrase(f_.at(i)) ||
           (is_one(f_.at(i), "state") && !f_.is_cue(i));  // "state television"
}

inline bool subject_reader::can_speak(const nominal& n) const noexcept {
    using namespace detail;
    if (n.what != nominal::type::noun) return n.what != nominal::type::none;
    for (std::uint32_t i = n.tokens.first; i < n.tokens.last; ++i) {
        const token& t = a_.tokens[i];
        if (t.any(lexicon::classes(word_class::source_noun, word_class::role, word_class::title)) &&
            (i + 1 == n.tokens.last || !grammar::is_lower_word(a_.tokens[i + 1]) ||
             joining.width(a_.tokens[i + 1]) != 0))  // "party leaders", not "a party platform"
            return true;
        if (a_.person_at.covers(i)) return true;
        const bool proper = !t.has(text::sentence_start) || t.is(word_class::country) || t.has(text::all_caps);
        if (t.has(text::capitalised) && proper) return true;
        if (is_one(t, "who", "one", "others", "many", "some", "several", "another")) return true;
    }
    const token& last = a_.tokens[n.tokens.last - 1];
    return ends_with(a_, last, "ers") || ends_with(a_, last, "ors") || ends_with(a_, last, "ists") ||
           ends_with(a_, last, "ans") || ends_with(a_, last, "er");
}

inline nominal subject_reader::ending_at(int k, int low) const {
    using detail::word_class;
    const nominal nearest = phrase_at(k, low);
    nominal found = nearest;
    if (found.what == nominal::type::document && is_one(f_.at(found.item - 1), "in", "during") &&
        found.item - 2 >= low) {
        const nominal teller = phrase_at(found.item - 2, low);  // "Lee in a statement called"
        return teller && can_speak(teller) ? teller : nearest;
    }
    // "Protesters marching through the streets": over prepositions to a phrase that can speak.
    for (int hops = 0; hops < 3 && found.what == nominal::type::noun && !can_speak(found); ++hops) {
        int at = found.item - 1;
        if (!f_.at(at).is(word_class::preposition) || at <= low) break;
        --at;
        if (detail::is_ing(a_, f_.at(at)) && at > low) --at;
        const nominal farther = phrase_at(at, low);
        if (!farther) break;
        found = farther;
    }
    return can_speak(found) ? found : nearest;
}

/// Whether "and" at item `i` joins two roles of one: no article before the second, which begins at item `first`.
GAZETTE_SELDOM inline bool subject_reader::joins_roles(int i, int first, int low) const noexcept {
    if (f_.at(first).is(detail::word_class::determiner)) return false;
    for (int n = i - 1; n >= low && n > i - 8; --n) {
        const token& t = f_.at(n);
        if (t.is(detail::word_class::determiner)) return is_one(t, "the", "a", "an");
        if (f_.is_person(n) || (!is_noun_phrase_item(n) && detail::joining.width(t) == 0)) return false;
    }
    return false;
}

inline nominal subject_reader::phrase_at(int k, int low) const {
    using namespace detail;
    const token& t = f_.at(k);
    if (t.is(word_class::pronoun) && !is_one(t, "someone", "everyone", "anyone", "everybody", "nobody")) {
        if (subject_pronoun.width(t) != 0) return pronoun_at(k);
        return {};
    }
    int i = k;
    if (f_.is_person(k)) {
        // The name alone, unless it belongs to a longer phrase: "a spokesman for Lee", "Jones and Lee".
        int before = k - 1;
        while (before >= low && is_title(before)) --before;
        const token& joint = f_.at(before);
        if (is_one(joint, "for", "of", "to") && is_noun_phrase_item(before - 1) && before - 1 >= low)
            i = before - 1;
        else if (is_one(joint, "and") && f_.is_person(before - 1) && before - 1 >= low)
            return {nominal::type::noun, {f_[before - 1].first, f_[k].last}, 0, before - 1};
        else
            return person_at(k);
    } else if (!is_noun_phrase_item(k)) {
        return {};
    }
    // Leftwards to where the phrase begins.
    int first = i;
    for (; i >= low; --i) {
        const token& u = f_.at(i);
        if (is_noun_phrase_item(i) ||
            (i < k && u.is_word() && f_.at(i + 1).is(token_kind::possessive))) {  // "State's reviewers"
            first = i;
            if (is_one(u, "that") && i != k) {  // "said that Russia"
                first = i + 1;
                break;
            }
            if (u.is(word_class::determiner) && !u.has(text::capitalised)) {
                // "the" begins a phrase; go on only over "of" and the like: "someone in the audience".
                const bool of = is_one(f_.at(i - 1), "of", "for") && is_noun_phrase_item(i - 2);
                const bool within =
                    is_one(f_.at(i - 1), "in", "on", "at", "from", "within", "inside") &&
                    (names_speaker(i - 2) || (is_one(f_.at(i - 1), "at", "from") && f_.is_person(i - 2)));
                if ((!of && !within && !links_to(i - 1)) || i - 2 < low) break;
            }
            continue;
        }
        if (i - 1 < low) break;
        if (u.is(token_kind::comma) && f_.at(i - 2).is(word_class::determiner) &&
            grammar::is_lower_word(f_.at(i - 1)) &&
            (grammar::is_lower_word(f_.at(i + 1)) || f_.at(i + 1).is(token_kind::numeral)) && i - 2 >= low)
            continue;  // "the bespectacled, soft-spoken diplomat"
        if (is_one(u, "of", "for", "from", "with", "at", "in") && is_noun_phrase_item(i - 1)) continue;
        if (is_one(u, "and") && is_title(i - 1) && !f_.is_person(i - 1) && !f_.at(first).is(word_class::determiner))
            continue;  // "the actor and singer"
        if (is_one(u, "and") && is_title(k) && !f_.is_person(k) && joins_roles(i, first, low))
            continue;  // "the former first lady and current senator"
        if ((is_one(u, "on", "within", "inside") && names_speaker(i - 1)) || links_to(i)) continue;
        break;
    }
    if (first < k && is_one(f_.at(first), "even")) ++first;                 // "Even Russia"
    if (is_one(f_.at(first), "least") && is_one(f_.at(first - 1), "at")) {  // "at least 200 people"
        --first;
    } else if (f_.at(first).is(token_kind::numeral) && is_one(f_.at(first - 1), "than") &&
               is_one(f_.at(first - 2), "more", "fewer")) {
        first -= 2;
    }
    nominal found{nominal::type::noun, {f_[first].first, f_[k].last}, 0, first};
    if (f_.is_person(first) && first == k) return person_at(k);
    // The head: the last word before the first joining word.
    int head = first;
    while (head < k && joining.width(f_.at(head + 1)) == 0) ++head;
    if (f_.is_person(head) && head < k) return person_at(head);                  // "Lee of the union"
    for (int n = head + 1; n < k && f_.at(first).has(text::capitalised); ++n) {  // "Member of Parliament Lee of the"
        if (f_.is_person(n) && joining.width(f_.at(n - 1)) == 0 && joining.width(f_.at(n + 1)) != 0)
            return person_at(n);
    }
    const token& noun = f_.at(head);
    if (is_document(noun)) found.what = nominal::type::document;
    const bool bare = noun.is(word_class::determiner) && !is_one(noun, "another", "some");
    if (bare || noun.is_mark() || noun.kind == token_kind::end) {
        if (!f_.is_person(head)) return {};
    }
    return found;
}

inline nominal subject_reader::after(int i) const {
    using namespace detail;
    if (!f_.holds(i) || f_.is_quote(i) || is_one(f_.at(i), "that")) return {};
    if (subject_pronoun.width(f_.at(i)) != 0) return pronoun_at(i);
    if (is_one(f_.at(i), "him", "her") && !is_noun_phrase_item(i + 1)) return pronoun_at(i);
    int k = i;
    bool joined = false;  // past "of" or "for": a name there is not the speaker's
    for (; f_.holds(k) && k < i + 24; ++k) {
        if (f_.is_person(k)) {
            if (f_.at(k + 1).is(token_kind::possessive)) continue;
            const token& noun = f_.at(k + 1);  // "a senior Lee adviser"
            const bool belongs =
                grammar::is_lower_word(noun) &&
                (f_.at(i).is(word_class::determiner) || grammar::belonging.width(noun) != 0 ||
                 noun.any(lexicon::classes(word_class::role, word_class::source_noun)) || f_.is_person(k + 2)) &&
                joining.width(f_.at(k + 2)) == 0 && grammar::in_noun_phrase(noun) &&
                (!is_adverb(a_, noun) || grammar::belonging.width(noun) != 0) &&
                !noun.any(lexicon::classes(word_class::deictic, word_class::date_relation, word_class::date_modifier,
                                           word_class::verb));
            if (belongs) continue;
            const bool titled = joined && f_.at(i).has(text::capitalised) && joining.width(f_.at(k - 1)) == 0 &&
                                !f_.at(k - 1).is(word_class::determiner);  // "Secretary of State Anna Lee"
            if (!joined || titled) {
                if (is_one(f_.at(k + 1), "and") && f_.is_person(k + 2))
                    return {nominal::type::noun, {f_[k].first, f_[k + 2].last}, 0, i};
                return {nominal::type::person, {f_[k].first, f_[k].last}, f_[k].index, i};
            }
            continue;
        }
        const token& t = f_.at(k);
        if (k > i && is_one(t, "that", "ahead") && !t.has(text::capitalised)) break;
        const bool close = is_one(t, "of", "for", "to", "from");
        const bool loose =
            is_one(t, "at", "with", "in", "on") && f_[k].last == f_[k + 1].first && !names_document(k + 1);
        if ((close || loose) && k > i && is_noun_phrase_item(k + 1)) {
            joined = true;
            continue;
        }
        if (joined && is_one(t, "and") && is_noun_phrase_item(k + 1) && f_.at(k + 1).has(text::capitalised)) continue;
        if (is_one(t, "and") && is_title(k - 1) && is_noun_phrase_item(k + 1)) continue;  // "mayor and lawyer"
        if (is_one(t, "and") && grammar::is_lower_word(f_.at(k + 1)) && is_titled_name(k + 1)) continue;
        if (!is_noun_phrase_item(k)) break;
    }
    if (k == i) return {};
    nominal found{nominal::type::noun, {f_[i].first, f_[k - 1].last}, 0, i};
    // "said the minister, Anna Lee": the name in apposition
    if (is_comma(k)) {
        int name = k + 1;
        while (name < k + 6 && (is_title(name) || (f_.at(name).is_word() && f_.at(name).has(text::capitalised))))
            ++name;
        if (f_.is_person(name) &&
            (f_.at(name + 1).is_mark() || !f_.holds(name + 1) || joining.width(f_.at(name + 1)) != 0))
            return {nominal::type::person, {f_[name].first, f_[name].last}, f_[name].index, i};
    }
    // "said chief human capital, press and sales officer Anna Lee"
    if (is_comma(k) && !f_.at(i).is(word_class::determiner) && is_titled_name(k + 1)) return after(k + 1);
    int head = i;
    while (head + 1 < k && joining.width(f_.at(head + 1)) == 0) ++head;
    const token& noun = f_.at(head);
    if (is_document(noun)) {
        found.what = nominal::type::document;
        for (int by = head + 1; by < head + 8 && f_.holds(by); ++by) {  // "a tweet by Lee"
            if (is_one(f_.at(by), "by") && !f_.is_quote(by + 1)) return after(by + 1);
        }
    }
    const bool bare = noun.is(word_class::determiner) && !is_one(noun, "another", "some");
    if (!f_.is_person(head) && (!noun.is_word() || bare)) return {};
    static constexpr auto naming = word("named", "called", "known", "who", "whose", "using", "giving", "calling");
    for (int behind = i + 1; behind <= k; ++behind) {
        const token& t = f_.at(behind);  // what is in no list may be "identified"
        if (naming.width(t) == 0 && (t.word != 0 || !grammar::is_lower_word(t))) continue;
        if (const nominal named = named_behind(behind)) return named;
    }
    return found;
}

/// Who does what in a phrase that ends before item `k`: "with *Lee* taking to the stage to call".
GAZETTE_SELDOM inline nominal subject_reader::absolute_before(int k, int low) const {
    for (int i = k; i > low && i > k - 12 && !is_comma(i) && !f_.is_quote(i); --i) {
        if (!is_one(f_.at(i), "with")) continue;
        const nominal doing = after(i + 1);
        return can_speak(doing) && detail::is_ing(a_, a_.tokens[doing.tokens.last]) ? doing : nominal{};
    }
    return {};
}

/// Of whom a relative clause without commas tells that holds item `i - 1`: "*an official* who saw the letter said".
GAZETTE_SELDOM inline nominal subject_reader::before_relative(int i, int low) const {
    using detail::word_class;
    constexpr int longest = 16;
    for (int who = i - 1; who > low && who > i - longest; --who) {
        const token& t = f_.at(who);
        if (is_comma(who) || f_.is_quote(who) || is_cue(who) || t.is(token_kind::colon)) return {};
        const token& verb = f_.at(who + 1);
        const bool relates =
            is_one(t, "who") ||
            (is_one(t, "that", "which") && (verb.any(lexicon::classes(word_class::verb, word_class::auxiliary)) ||
                                            detail::ends_with(a_, verb, "ed")));
        if (!relates && t.is(word_class::relative)) return {};  // "over what the board called"
        if (!relates || is_one(f_.at(who - 1), "and", "but")) continue;
        const nominal told_of = who < i - 1 ? ending_at(who - 1, low) : nominal{};
        return can_speak(told_of) ? told_of : nominal{};
    }
    return {};
}

/// Whether a title and a name are at item `i`: "media analyst Lee".
GAZETTE_SELDOM inline bool subject_reader::is_titled_name(int i) const noexcept {
    constexpr int longest = 6;
    int name = i;
    while (name < i + longest && !f_.is_person(name) && (is_noun_phrase_item(name) || is_one(f_.at(name), "and")))
        ++name;
    return f_.is_person(name) && is_title(name - 1);
}

GAZETTE_SELDOM inline nominal subject_reader::signature(int i) const noexcept {
    constexpr int longest = 6;
    int end = i;
    while (f_.is_person(end) || (f_.at(end).is_word() && f_.at(end).has(text::capitalised))) ++end;
    if (end - i < 2 || end - i > longest || f_.holds(end)) return {};
    return {nominal::type::noun, {f_[i].first, f_[end - 1].last}, 0, i};
}

/// The name that somebody described in front of item `k` has or gave: "a trader *named* Lee", "a man *who gave his
/// name as* Lee".
GAZETTE_SELDOM inline nominal subject_reader::named_behind(int k) const noexcept {
    const token& first = f_.at(k);
    if (is_one(first, "named", "called")) return f_.is_person(k + 1) ? person_at(k + 1) : nominal{};
    const std::string_view verb = first.is_word() ? a_.text_of(first) : std::string_view{};
    const bool as = verb == "known" || verb == "identified";
    if (!as && verb != "identifying" && !is_one(first, "who", "whose", "using", "giving", "calling")) return {};
    bool names = false;
    for (int i = k + 1; i < k + 10 && f_.holds(i) && !f_.is_quote(i); ++i) {
        const token& t = f_.at(i);
        const bool behind_as = is_one(f_.at(i - 1), "as") || !as;
        if (f_.is_person(i)) return names && behind_as ? person_at(i) : nominal{};
        if (names && behind_as && t.is_word() && t.has(text::capitalised)) {
            int last = i;
            while (f_.at(last + 1).is_word() && f_.at(last + 1).has(text::capitalised)) ++last;
            return {nominal::type::noun, {f_[i].first, f_[last].last}, 0, i};
        }
        const std::string_view word = a_.text_of(t);
        if (word == "name" || word == "pseudonym" || word == "himself" || word == "herself" || (as && word == "as"))
            names = true;
        else if (!t.is(token_kind::comma) && !is_one(t, "as", "only", "is", "was"))
            names = false;  // what follows is no part of the naming
    }
    return {};
}

}  // namespace gazette::resolve
