// Gazette: from a verb of saying to the noun phrase that is its subject.
#pragma once

#include <gazette/grammar/quote.hpp>
#include <gazette/resolve/article.hpp>
#include <gazette/resolve/quote_frame.hpp>
#include <gazette/resolve/speaker_nominal.hpp>

#include <cstdint>

namespace gazette::resolve {

/// Reads noun phrases off a frame.
class subject_reader {
public:
    subject_reader(const article& a, const quote_frame& frame) noexcept : a_(a), f_(frame) {}

    [[nodiscard]] bool is_cue(int i) const noexcept { return f_.is_cue(i); }
    [[nodiscard]] bool is_comma(int i) const noexcept {
        const token& t = f_.at(i);
        return t.is(token_kind::comma) || t.is(token_kind::dash) ||
               (t.is(token_kind::hyphen) && t.has(text::space_before));
    }

    /// The subject of the verb at item `v`, at or after item `low`. `passive` is set where the verb is one.
    [[nodiscard]] nominal before(int v, int low, bool* passive = nullptr) const;

    /// The noun phrase that begins at item `i`: "said *the minister, Anna Lee*".
    [[nodiscard]] nominal after(int i) const;

    /// The noun phrase that ends with item `k`.
    [[nodiscard]] nominal ending_at(int k, int low) const;

    /// Whether the phrase is of a kind that speaks: a person, a role, a source, a name.
    [[nodiscard]] bool can_speak(const nominal& n) const noexcept;

    /// Whether the phrase ends with a role: "the coach", "a senior official".
    [[nodiscard]] bool names_role(const nominal& n) const noexcept {
        return n.what == nominal::type::noun && a_.tokens[n.tokens.last - 1].any(lexicon::classes(
                                                    lexicon::word_class::role, lexicon::word_class::title));
    }

    /// The first noun phrase from item `low` on that can be a subject: no preposition before it.
    [[nodiscard]] nominal first_subject(int low, int high) const;

    /// The noun phrase before the first finite verb from item `low` on.
    [[nodiscard]] nominal sentence_subject(int low, int high) const;

    [[nodiscard]] bool is_noun_phrase_item(int i) const noexcept;

    [[nodiscard]] bool is_title(int i) const noexcept {
        const token& t = f_.at(i);
        return t.any(
            lexicon::classes(lexicon::word_class::title, lexicon::word_class::honorific, lexicon::word_class::role));
    }

private:
    static constexpr int reach = 80;  ///< items from a verb to its subject

    [[nodiscard]] nominal phrase_at(int k, int low) const;
    [[nodiscard]] nominal person_at(int i) const noexcept {
        return {nominal::type::person, {f_[i].first, f_[i].last}, f_[i].index, i};
    }
    [[nodiscard]] bool follows_issuing(int i) const noexcept;
    /// Whether the word at item `i` is somebody who may speak: "officials", "someone", "Republicans".
    [[nodiscard]] bool names_speaker(int i) const noexcept {
        const token& t = f_.at(i);
        return t.any(lexicon::classes(lexicon::word_class::source_noun, lexicon::word_class::role)) ||
               grammar::word("someone", "everyone", "anyone").width(t) != 0 ||
               (t.is_word() && t.has(text::capitalised) &&
                !t.any(lexicon::classes(lexicon::word_class::preposition, lexicon::word_class::title)));
    }
    /// Whether item `i` is the "to" of "an adviser to", "a source close to".
    [[nodiscard]] bool links_to(int i) const noexcept {
        const token& t = f_.at(i - 1);
        return grammar::word("to").width(f_.at(i)) != 0 &&
               (t.any(lexicon::classes(lexicon::word_class::source_noun, lexicon::word_class::role)) ||
                grammar::word("close").width(t) != 0);
    }
    /// Whether a phrase such as "a statement" begins at item `i`.
    [[nodiscard]] bool names_document(int i) const noexcept {
        for (int k = i; k < i + 4 && is_noun_phrase_item(k); ++k) {
            if (f_.at(k).is(lexicon::word_class::say_noun)) return true;
        }
        return false;
    }
    [[nodiscard]] nominal across_insertion(int comma, int low) const;
    [[nodiscard]] nominal before_apposition(const nominal& n, int low) const;

    const article& a_;
    const quote_frame& f_;
};

[[gnu::noinline]] inline bool subject_reader::is_noun_phrase_item(int i) const noexcept {
    return f_.is_person(i) || grammar::in_noun_phrase(f_.at(i));
}

inline bool subject_reader::can_speak(const nominal& n) const noexcept {
    using namespace detail;
    if (n.what != nominal::type::noun) return n.what != nominal::type::none;
    for (std::uint32_t i = n.tokens.first; i < n.tokens.last; ++i) {
        const token& t = a_.tokens[i];
        if (t.any(lexicon::classes(word_class::source_noun, word_class::role, word_class::title)) ||
            a_.person_at.covers(i))
            return true;
        if (t.has(text::capitalised) && !t.has(text::sentence_start)) return true;
        if (word("who", "one", "others", "many", "some", "several").width(t) != 0) return true;
    }
    const token& last = a_.tokens[n.tokens.last - 1];
    return ends_with(a_, last, "ers") || ends_with(a_, last, "ors") || ends_with(a_, last, "ists") ||
           ends_with(a_, last, "ans") || ends_with(a_, last, "er");
}

inline nominal subject_reader::ending_at(int k, int low) const {
    using detail::word_class;
    const nominal nearest = phrase_at(k, low);
    nominal found = nearest;
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

inline nominal subject_reader::phrase_at(int k, int low) const {
    using namespace detail;
    const token& t = f_.at(k);
    if (t.is(word_class::pronoun) && word("someone", "everyone", "anyone", "everybody", "nobody").width(t) == 0) {
        if (subject_pronoun.width(t) != 0) return {nominal::type::pronoun, {f_[k].first, f_[k].last}, 0, k};
        return {};
    }
    int i = k;
    if (f_.is_person(k)) {
        // The name alone, unless it belongs to a longer phrase: "a spokesman for Lee", "Jones and Lee".
        int before = k - 1;
        while (before >= low && is_title(before)) --before;
        const token& joint = f_.at(before);
        if (word("for", "of", "to").width(joint) != 0 && is_noun_phrase_item(before - 1) && before - 1 >= low)
            i = before - 1;
        else if (word("and").width(joint) != 0 && f_.is_person(before - 1) && before - 1 >= low)
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
            if (word("that").width(u) != 0 && i != k) {  // "said that Russia"
                first = i + 1;
                break;
            }
            if (u.is(word_class::determiner) && !u.has(text::capitalised)) {
                // "the" begins a phrase; go on only over "of" and the like: "someone in the audience".
                const bool of = word("of", "for").width(f_.at(i - 1)) != 0 && is_noun_phrase_item(i - 2);
                const bool within =
                    word("in", "on", "at", "from", "within", "inside").width(f_.at(i - 1)) != 0 && names_speaker(i - 2);
                if ((!of && !within && !links_to(i - 1)) || i - 2 < low) break;
            }
            continue;
        }
        if (i - 1 < low) break;
        if (word("of", "for", "from", "with", "at", "in").width(u) != 0 && is_noun_phrase_item(i - 1)) continue;
        if (word("and").width(u) != 0 && is_title(i - 1) && !f_.is_person(i - 1) &&
            !f_.at(first).is(word_class::determiner))
            continue;  // "the actor and singer"
        if ((word("on", "within", "inside").width(u) != 0 && names_speaker(i - 1)) || links_to(i)) continue;
        break;
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
    if (noun.is(word_class::say_noun) && !noun.is(word_class::source_noun)) found.what = nominal::type::document;
    if (noun.is(word_class::determiner) || noun.is_mark() || noun.kind == token_kind::end) {
        if (!f_.is_person(head)) return {};
    }
    return found;
}

/// Whether the noun phrase at item `i` is what somebody issued: "Lee issued *a statement* saying …".
inline bool subject_reader::follows_issuing(int i) const noexcept {
    using grammar::word;
    return word("issued", "released", "made", "sent", "posted", "wrote", "published", "delivered", "gave", "tweeted",
                "issues", "shared", "in")
               .width(f_.at(i - 1)) != 0;
}

/// The noun phrase to which `n` only belongs: "*Lee*, the mayor of Lublin said", "*sources* speaking to the paper
/// said".
inline nominal subject_reader::before_apposition(const nominal& n, int low) const {
    const int left = n.item - 1;
    if (!n || left - 1 < low) return n;
    if (n.what == nominal::type::noun && is_comma(left) && f_.is_person(left - 1)) {
        int title = left - 2;
        while (title >= 0 && is_title(title)) --title;
        return title < 0 ? person_at(left - 1) : n;
    }
    if (f_.at(left).is(detail::word_class::preposition) && detail::is_ing(a_, f_.at(left - 1)) &&
        grammar::is_lower_word(f_.at(left - 1)) && is_noun_phrase_item(left - 2)) {
        const nominal farther = phrase_at(left - 2, low);
        if (can_speak(farther)) return farther;
    }
    return n;
}

/// The subject in front of an insertion that ends at `comma`: "Lee, the minister, said".
inline nominal subject_reader::across_insertion(int comma, int low) const {
    nominal fallback;
    int commas = 0;
    for (int i = comma - 1; i >= low && commas < 6; --i) {
        if (f_.is_quote(i)) break;
        if (!is_comma(i)) continue;
        ++commas;
        if (i - 1 < low) break;
        if (f_.is_person(i - 1)) return ending_at(i - 1, low);
        if (!fallback) fallback = ending_at(i - 1, low);
    }
    const nominal inserted = ending_at(comma - 1, low);
    if (commas == 0) return inserted;
    // "The minister, Anna Lee, said": the name is the insertion; but "the letter, signed by Lee, said".
    int left = inserted.item - 1;
    while (left >= low && (is_title(left) || f_.at(left).is(detail::word_class::org_word))) --left;
    const bool governed = fallback && f_.at(left).is(detail::word_class::preposition);
    if (inserted.what == nominal::type::person && !governed) return inserted;
    return fallback ? fallback : inserted;
}

inline nominal subject_reader::first_subject(int low, int high) const {
    using namespace detail;
    for (int i = low; i < high; ++i) {
        if (f_.is_quote(i)) continue;
        if (f_.is_person(i)) {
            int before = i - 1;
            while (before >= low && is_title(before)) --before;
            const token& next = f_.at(i + 1);  // "the Lee campaign"
            if (f_.at(before).is(word_class::preposition) || next.is(token_kind::possessive) ||
                (grammar::is_lower_word(next) && grammar::belonging.width(next) != 0))
                continue;
            if (f_.at(before).is(word_class::determiner) && before == i - 1 && grammar::in_noun_phrase(next) &&
                !next.is_mark() && !ends_with(a_, next, "ed"))
                continue;
            return person_at(i);
        }
        if (subject_pronoun.width(f_.at(i)) != 0 && !f_.at(i - 1).is(word_class::preposition) &&
            word("it").width(f_.at(i)) == 0)
            return {nominal::type::pronoun, {f_[i].first, f_[i].last}, 0, i};
    }
    return {};
}

inline nominal subject_reader::sentence_subject(int low, int high) const {
    using namespace detail;
    for (int i = low + 1; i < high; ++i) {
        const token& t = f_.at(i);
        if (f_.is_quote(i) || t.is(token_kind::comma)) continue;
        const bool finite = t.any(lexicon::classes(word_class::verb, word_class::auxiliary, word_class::modal)) ||
                            is_cue(i) || (grammar::is_lower_word(t) && ends_with(a_, t, "ed"));
        if (!finite || t.has(text::capitalised) || t.is(word_class::source_noun)) continue;
        int k = i - 1;
        while (k >= low &&
               (is_adverb(a_, f_.at(k)) || (f_.at(k).is(word_class::preposition) && f_[k].last != f_[k + 1].first)))
            --k;
        if (k >= low && is_comma(k)) {  // "Lee, the minister, met"
            const nominal across = across_insertion(k, low);
            if (across.what == nominal::type::person) return across;
            continue;
        }
        if (k < low) continue;
        const nominal found = ending_at(k, low);
        if (found) return found;
    }
    return {};
}

inline nominal subject_reader::before(int v, int low, bool* passive) const {
    using namespace detail;
    bool be = false;
    low = low > v - reach ? low : v - reach;
    for (int hops = 0; hops < 4; ++hops) {
        const bool progressive = is_ing(a_, f_.at(v));
        int k = v - 1;
        for (; k >= low; --k) {
            const token& t = f_.at(k);
            const bool dateless =
                t.is(word_class::preposition) && f_[k].last != f_[k + 1].first;  // "in 2010": the frame has no dates
            if (grammar::form_of_be.width(t) != 0)
                be = be || !progressive;
            else if (dateless)
                continue;
            else if (!is_adverb(a_, t) &&
                     !t.any(lexicon::classes(word_class::auxiliary, word_class::modal, word_class::negation,
                                             word_class::weekday, word_class::deictic)))
                break;
        }
        if (k < low) return {};
        const bool auxiliary =
            k < v - 1 && f_.at(k + 1).any(lexicon::classes(word_class::auxiliary, word_class::modal));
        const token& t = f_.at(k);
        const bool chained = t.is(word_class::conjunction) || word("to", "then", "as", "by").width(t) != 0;
        const bool loose = progressive && !auxiliary;  // ", saying …": the subject is that of the clause before
        if (is_comma(k) && !loose) {
            if (passive != nullptr && hops == 0) *passive = be;
            return across_insertion(k, low);
        }
        if (t.is(word_class::relative)) {  // Lee, who said
            int antecedent = k - 1;
            if (is_comma(antecedent)) --antecedent;
            if (passive != nullptr && hops == 0) *passive = be;
            if (word("what", "how", "why", "when", "where").width(t) != 0) return {};
            if (antecedent < low) return {};
            if (f_.is_person(antecedent)) return person_at(antecedent);
            const nominal near = ending_at(antecedent, low);  // "Lee, now the mayor, who"
            if (near.what == nominal::type::noun && near.item - 2 >= low && is_comma(near.item - 1) &&
                f_.is_person(near.item - 2))
                return person_at(near.item - 2);
            return near;
        }
        if (!chained && !loose && !f_.is_quote(k)) {
            if (passive != nullptr && hops == 0) *passive = be;
            return before_apposition(ending_at(k, low), low);
        }
        if (word("to").width(t) != 0) {  // "which led Lee to declare"
            const nominal made = ending_at(k - 1, low);
            int verb = made.item - 1;
            while (verb > low && is_title(verb)) --verb;
            if (made && verb >= low && grammar::making.width(f_.at(verb)) != 0) return made;
            if (word("him", "her").width(f_.at(k - 1)) != 0 && grammar::making.width(f_.at(k - 2)) != 0)
                return {nominal::type::pronoun, {f_[k - 1].first, f_[k - 1].last}, 0, k - 1};
        }
        if (loose && !chained && !is_comma(k) && !f_.is_quote(k)) {
            const nominal near = ending_at(k, low);  // "a statement saying", "with officials saying"
            int above = near.item - 1;
            while (above > low && is_title(above)) --above;
            const bool receives = word("to").width(f_.at(above)) != 0;  // "a letter to Lee saying"
            if (f_.is_person(k) && !receives) return person_at(k);      // "footage of Lee saying"
            if (near.what == nominal::type::document && !follows_issuing(near.item)) return near;
            if (near.what == nominal::type::noun && !receives &&
                (f_.at(k).is(word_class::source_noun) || f_.at(k).is(word_class::role)))
                return near;
        }
        // The verb hangs on one before it: on another cue, else on the sentence's subject.
        if (passive != nullptr && hops == 0) *passive = be;
        int previous = k - 1;
        while (previous >= low &&
               !(is_cue(previous) && grammar::naming_cue.width(f_.at(previous)) == 0 &&
                 !f_.at(previous - 1).is(word_class::relative) && !(loose && is_ing(a_, f_.at(previous)))))
            --previous;
        if (previous >= low) {
            v = previous;
            continue;
        }
        const nominal main = sentence_subject(low, k);
        return main && can_speak(main) ? main : first_subject(low, k);
    }
    return first_subject(low, v);
}

inline nominal subject_reader::after(int i) const {
    using namespace detail;
    if (!f_.holds(i) || f_.is_quote(i)) return {};
    if (subject_pronoun.width(f_.at(i)) != 0) return {nominal::type::pronoun, {f_[i].first, f_[i].last}, 0, i};
    if (word("him", "her").width(f_.at(i)) != 0 && !is_noun_phrase_item(i + 1))
        return {nominal::type::pronoun, {f_[i].first, f_[i].last}, 0, i};
    int k = i;
    bool joined = false;  // past "of" or "for": a name there is not the speaker's
    for (; f_.holds(k) && k < i + 24; ++k) {
        if (f_.is_person(k)) {
            if (f_.at(k + 1).is(token_kind::possessive)) continue;
            const token& noun = f_.at(k + 1);  // "a senior Lee adviser"
            const bool belongs = grammar::is_lower_word(noun) &&
                                 (f_.at(i).is(word_class::determiner) || grammar::belonging.width(noun) != 0) &&
                                 joining.width(f_.at(k + 2)) == 0 && grammar::in_noun_phrase(noun) &&
                                 !is_adverb(a_, noun) &&
                                 !noun.any(lexicon::classes(word_class::deictic, word_class::date_relation,
                                                            word_class::date_modifier, word_class::verb));
            if (belongs) continue;
            const bool titled = joined && f_.at(i).has(text::capitalised) && joining.width(f_.at(k - 1)) == 0 &&
                                !f_.at(k - 1).is(word_class::determiner);  // "Secretary of State Anna Lee"
            if (!joined || titled) {
                if (word("and").width(f_.at(k + 1)) != 0 && f_.is_person(k + 2))
                    return {nominal::type::noun, {f_[k].first, f_[k + 2].last}, 0, i};
                return {nominal::type::person, {f_[k].first, f_[k].last}, f_[k].index, i};
            }
            continue;
        }
        const token& t = f_.at(k);
        const bool close = word("of", "for", "to", "from").width(t) != 0;
        const bool loose =
            word("at", "with", "in", "on").width(t) != 0 && f_[k].last == f_[k + 1].first && !names_document(k + 1);
        if ((close || loose) && k > i && is_noun_phrase_item(k + 1)) {
            joined = true;
            continue;
        }
        if (joined && word("and").width(t) != 0 && is_noun_phrase_item(k + 1) && f_.at(k + 1).has(text::capitalised))
            continue;
        if (word("and").width(t) != 0 && is_title(k - 1) && is_noun_phrase_item(k + 1)) continue;  // "mayor and lawyer"
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
    int head = i;
    while (head + 1 < k && joining.width(f_.at(head + 1)) == 0) ++head;
    const token& noun = f_.at(head);
    if (noun.is(word_class::say_noun) && !noun.is(word_class::source_noun)) {
        found.what = nominal::type::document;
        for (int by = head + 1; by < head + 8 && f_.holds(by); ++by) {  // "a tweet by Lee"
            if (word("by").width(f_.at(by)) != 0 && !f_.is_quote(by + 1)) return after(by + 1);
        }
    }
    if (!f_.is_person(head) && (!noun.is_word() || noun.is(word_class::determiner))) return {};
    return found;
}

}  // namespace gazette::resolve
