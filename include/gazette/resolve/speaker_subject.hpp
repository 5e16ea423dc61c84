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
    GAZETTE_NOINLINE [[nodiscard]] bool is_comma(int i) const noexcept {
        const token& t = f_.at(i);
        return any_holds(t.is(token_kind::comma), t.is(token_kind::dash),
                         all_hold(t.is(token_kind::hyphen), t.has(text::space_before)));
    }

    /// The subject of the verb at item `v`, at or after item `low`. `passive` is set where the verb is one.
    [[nodiscard]] nominal before(int v, int low, bool* passive = nullptr) const;

    /// The noun phrase that begins at item `i`: "said *the minister, Anna Lee*".
    [[nodiscard]] nominal after(int i) const;

    /// A name told by nothing but its capitals that stands from item `i` to the end.
    [[nodiscard]] nominal signature(int i) const noexcept;

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

    // The item itself as a noun phrase.
    [[nodiscard]] nominal person_at(int i) const noexcept { return one_at(i, nominal::type::person); }
    [[nodiscard]] nominal pronoun_at(int i) const noexcept { return one_at(i, nominal::type::pronoun); }

private:
    static constexpr int reach = 80;  ///< items from a verb to its subject

    [[nodiscard]] nominal phrase_at(int k, int low) const;
    [[nodiscard]] bool is_titled_name(int i) const noexcept;
    [[nodiscard]] bool joins_roles(int i, int first, int low) const noexcept;
    GAZETTE_NOINLINE [[nodiscard]] nominal one_at(int i, nominal::type what) const noexcept {
        return {what, {f_[i].first, f_[i].last}, f_[i].index, i};
    }
    [[nodiscard]] bool follows_issuing(int i) const noexcept;
    [[nodiscard]] nominal who_speaks_of(const nominal& whole, int k) const;
    [[nodiscard]] int behind_opening_clause(int low, int high) const noexcept;
    [[nodiscard]] nominal absolute_before(int k, int low) const;
    [[nodiscard]] nominal before_relative(int i, int low) const;
    [[nodiscard]] int behind_title(int i) const noexcept {
        const int longest = i + 4;
        while (i < longest && is_title(i)) ++i;
        return i;
    }
    [[nodiscard]] nominal named_behind(int k) const noexcept;
    /// Whether the word at item `i` is somebody who may speak: "officials", "someone", "Republicans".
    [[nodiscard]] bool names_speaker(int i) const noexcept {
        const token& t = f_.at(i);
        return t.any(lexicon::classes(lexicon::word_class::source_noun, lexicon::word_class::role)) ||
               is_one(t, "someone", "everyone", "anyone") ||
               (t.is_word() && t.has(text::capitalised) &&
                !t.any(lexicon::classes(lexicon::word_class::preposition, lexicon::word_class::title)));
    }
    /// Whether item `i` is the "to" of "an adviser to", "a source close to".
    [[nodiscard]] bool links_to(int i) const noexcept {
        const token& t = f_.at(i - 1);
        if (is_one(f_.at(i), "with")) return a_.text_of(t) == "familiar";  // "sources familiar with the plan"
        if (is_one(t, "briefed")) return is_one(f_.at(i), "on");
        return is_one(f_.at(i), "to") &&
               (t.any(lexicon::classes(lexicon::word_class::source_noun, lexicon::word_class::role)) ||
                is_one(t, "close"));
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
    [[nodiscard]] nominal opening_person(const nominal& n, int low) const noexcept;

    const article& a_;
    const quote_frame& f_;
};

/// Whether the noun phrase at item `i` is what somebody issued: "Lee issued *a statement* saying …".
inline bool subject_reader::follows_issuing(int i) const noexcept {
    using grammar::word;
    static constexpr auto issuing =
        word("issued", "released", "made", "sent", "posted", "wrote", "published", "delivered", "gave", "tweeted",
             "issues", "shared", "in", "releasing", "issuing", "posting");
    return issuing.width(f_.at(is_one(f_.at(i - 1), "out") ? i - 2 : i - 1)) != 0;  // "sent out a statement"
}

/// The person with whom the clause from item `low` on opens, where only what is said of that person stands between the
/// name and the noun phrase `n`: "*Lee*, leader of the party and the union said", "*Lee* of Reed College, Portland
/// said".
GAZETTE_SELDOM inline nominal subject_reader::opening_person(const nominal& n, int low) const noexcept {
    const int at = behind_title(low);
    if (!f_.is_person(at) || n.what != nominal::type::noun || n.item <= at + 2) return {};
    const bool apposition = is_comma(at + 1) && (f_.at(at + 2).is(detail::word_class::determiner) || is_title(at + 2));
    if (!apposition && !is_one(f_.at(at + 1), "of", "from")) return {};
    for (int i = at + 2; i < n.item; ++i) {
        const bool joins = f_.at(i).is(detail::word_class::preposition) || is_one(f_.at(i), "and") ||
                           (f_.at(i).is(token_kind::comma) && !apposition);
        if (f_.is_person(i) || !(joins || is_noun_phrase_item(i))) return {};
    }
    return person_at(at);
}

/// The noun phrase to which `n` only belongs: "*Lee*, the mayor of Lublin said", "*sources* speaking to the paper
/// said".
GAZETTE_SELDOM inline nominal subject_reader::before_apposition(const nominal& n, int low) const {
    const int left = n.item - 1;
    if (!n || left - 1 < low) return n;
    if (const nominal opening = opening_person(n, low)) return opening;
    if (n.what == nominal::type::noun && is_comma(left) && f_.is_person(left - 1)) {
        int title = left - 2;
        while (title >= 0 && is_title(title)) --title;
        return title < 0 ? person_at(left - 1) : n;
    }
    if (n.what == nominal::type::noun && is_comma(left) &&
        f_.at(left - 1).has(text::capitalised) &&  // "Lee of Portland, Oregon said"
        a_.tokens[n.tokens.last - 1].is(detail::word_class::place_name)) {
        const nominal whole = ending_at(left - 1, low);
        if (can_speak(whole)) return whole;
    }
    if (is_one(f_.at(left), "by") && is_noun_phrase_item(left - 2) &&
        (is_one(f_.at(left - 1), "led") || detail::ends_with(a_, f_.at(left - 1), "ed"))) {
        const nominal leading =
            ending_at(left - 2, low);  // "analysts led by Lee wrote", "a nurse quoted by the paper said"
        if (can_speak(leading) || is_one(f_.at(left - 1), "interviewed", "quoted")) return leading;
    }
    if (f_.at(left).is(detail::word_class::preposition) && detail::is_ing(a_, f_.at(left - 1)) &&
        grammar::is_lower_word(f_.at(left - 1)) && is_noun_phrase_item(left - 2)) {
        const nominal farther = phrase_at(left - 2, low);
        if (can_speak(farther)) return farther;
    }
    return n;
}

/// The subject in front of an insertion that ends at `comma`: "Lee, the minister, said".
GAZETTE_SELDOM inline nominal subject_reader::across_insertion(int comma, int low) const {
    nominal fallback;
    int commas = 0;
    for (int i = comma - 1; i >= low && commas < 6; --i) {
        if (f_.is_quote(i)) {  // "Lee of “Our Town”, a charity, said", "Lee, author of “Our Town,” a novel, said"
            if (is_one(f_.at(i - 1), "of", "from") && f_.is_person(i - 2)) return person_at(i - 2);
            const int opening = behind_title(low);
            if (i - opening < 14 && f_.is_person(opening) && is_comma(opening + 1)) return person_at(opening);
            if (f_.at(i - 1).is(detail::word_class::determiner) && grammar::is_lower_word(f_.at(i + 1)))
                continue;  // "the bank, which has a “buy” rating on the stock, said"
            break;
        }
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
    int opening = inserted.item;
    while (opening > low && !is_comma(opening - 1)) --opening;
    const token& first = f_.at(opening);  // "the board, led by Lee," but "the chairman, Lee,"
    const bool governed =
        fallback &&
        (f_.at(left).is(detail::word_class::preposition) ||
         first.any(lexicon::classes(detail::word_class::preposition, detail::word_class::relative)) ||
         (grammar::is_lower_word(first) && (detail::ends_with(a_, first, "ed") || detail::is_ing(a_, first))) ||
         is_one(first, "led"));
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
            !is_one(f_.at(i), "it"))
            return pronoun_at(i);
    }
    return {};
}

inline nominal subject_reader::sentence_subject(int low, int high) const {
    using namespace detail;
    for (int i = low + 1; i < high; ++i) {
        const token& t = f_.at(i);
        if (f_.is_quote(i) || t.is(token_kind::comma)) continue;
        const bool finite = t.any(lexicon::classes(word_class::verb, word_class::auxiliary, word_class::modal)) ||
                            is_cue(i) || (grammar::is_lower_word(t) && ends_with(a_, t, "ed")) ||
                            (is_one(f_.at(i - 1), "also", "still", "never") && grammar::is_lower_word(t)) ||
                            (i == low + 1 && f_.at(low).is(word_class::country) && grammar::is_lower_word(t) &&
                             ends_with(a_, t, "s"));  // "Iceland bans"
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
        if (found.item == low && subject_pronoun.width(f_.at(low)) != 0) return pronoun_at(low);
        if (found) return found;
    }
    return {};
}

/// Of a phrase that ends with item `k`, before "who": what is behind its first joining word where only that can speak,
/// as in "a blow for *the senator*, who".
GAZETTE_SELDOM inline nominal subject_reader::who_speaks_of(const nominal& whole, int k) const {
    for (int i = whole.item + 1; i < k; ++i) {
        if (detail::joining.width(f_.at(i)) == 0) continue;
        const nominal head{nominal::type::noun, {f_[whole.item].first, f_[i - 1].last}, 0, whole.item};
        const nominal part{nominal::type::noun, {f_[i + 1].first, f_[k].last}, 0, i + 1};
        return !can_speak(head) && can_speak(part) ? part : whole;
    }
    return whole;
}

/// Behind the comma of a clause or phrase that opens the sentence and is another one's part; `low` where there is none.
GAZETTE_SELDOM inline int subject_reader::behind_opening_clause(int low, int high) const noexcept {
    const bool opens = grammar::clause_opener.width(f_.at(0)) != 0 || grammar::clause_opener.width(f_.at(1)) != 0 ||
                       is_one(f_.at(0), "as", "though") || f_.at(0).is(detail::word_class::preposition);
    if (low != 0 || !opens) return low;
    for (int i = 2; i < high; ++i) {
        if (is_comma(i)) return i + 1;
        if (f_.is_quote(i)) break;
    }
    return low;
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
            else if (!is_adverb(a_, t) && !is_one(t, "first") &&
                     !t.any(lexicon::classes(word_class::auxiliary, word_class::modal, word_class::negation,
                                             word_class::weekday, word_class::deictic)))
                break;
        }
        if (k < low) return {};
        const bool auxiliary =
            k < v - 1 && f_.at(k + 1).any(lexicon::classes(word_class::auxiliary, word_class::modal));
        const token& t = f_.at(k);
        const bool chained = t.is(word_class::conjunction) || is_one(t, "to", "then", "as", "by");
        const bool loose = progressive && !auxiliary;  // ", saying …": the subject is that of the clause before
        if (is_comma(k) && !loose) {
            if (passive != nullptr && hops == 0) *passive = be;
            return across_insertion(k, low);
        }
        if (t.is(word_class::relative)) {  // Lee, who said
            int antecedent = k - 1;
            if (is_comma(antecedent)) --antecedent;
            if (passive != nullptr && hops == 0) *passive = be;
            if (is_one(t, "what", "how", "why", "when", "where")) return {};
            if (antecedent < low) return {};
            if (f_.is_person(antecedent)) return person_at(antecedent);
            nominal near = ending_at(antecedent, low);  // "Lee, now the mayor, who"
            if (is_one(t, "who") && near.what == nominal::type::noun) near = who_speaks_of(near, antecedent);
            if (near.what == nominal::type::document && follows_issuing(near.item)) {  // "Lee sent a letter that said"
                v = near.item - 1;
                continue;
            }
            if (near.what == nominal::type::noun && near.item - 2 >= low && is_comma(near.item - 1) &&
                f_.is_person(near.item - 2))
                return person_at(near.item - 2);
            return near;
        }
        if (!chained && !loose && !f_.is_quote(k)) {
            const nominal near = ending_at(k, low);
            if (near.what == nominal::type::document && is_one(f_.at(near.item - 1), "in", "during") &&
                f_.at(near.item - 2).is(word_class::conjunction)) {  // "but in an interview said"
                v = near.item - 1;
                continue;
            }
            if (passive != nullptr && hops == 0) *passive = be;
            const int begin = near ? near.item : k + 1;
            if (begin > low + 2) {
                if (const nominal who = before_relative(begin, low)) return who;
            }
            return before_apposition(near, low);
        }
        if (is_one(t, "to")) {  // "which led Lee to declare"
            const nominal made = ending_at(k - 1, low);
            int verb = made.item - 1;
            while (verb > low && is_title(verb)) --verb;
            if (made && verb >= low && grammar::making.width(f_.at(verb)) != 0) return made;
            if (is_one(f_.at(k - 1), "him", "her") && grammar::making.width(f_.at(k - 2)) != 0)
                return pronoun_at(k - 1);
        }
        if (loose && !chained && !is_comma(k) && !f_.is_quote(k)) {
            const nominal near = ending_at(k, low);  // "a statement saying", "with officials saying"
            int above = (f_.is_person(k) ? k : near.item) - 1;
            while (above > low && is_title(above)) --above;
            const bool receives = is_one(f_.at(above), "to");       // "a letter to Lee saying"
            if (f_.is_person(k) && !receives) return person_at(k);  // "footage of Lee saying"
            if (near.what == nominal::type::document) {
                if (!follows_issuing(near.item)) return near;
                if (!is_one(f_.at(near.item - 1), "in")) {  // "Lee issued a statement saying"
                    v = near.item - (is_one(f_.at(near.item - 1), "out") ? 2 : 1);
                    continue;
                }
            }
            const bool speaks = f_.at(k).is(word_class::source_noun) || is_title(k) ||
                                (is_one(f_.at(above), "with") && can_speak(near));
            if (near.what == nominal::type::noun && !receives && speaks) return near;
        }
        // The verb hangs on one before it: on another cue, else on the sentence's subject.
        if (passive != nullptr && hops == 0) *passive = be;
        if (const nominal doing = absolute_before(k, low)) return doing;
        const int begin = behind_opening_clause(low, k);  // "After the call ended, Lee sent …"
        int previous = k - 1;
        while (previous >= begin &&
               !(is_cue(previous) && grammar::naming_cue.width(f_.at(previous)) == 0 &&
                 !f_.at(previous - 1).is(word_class::relative) && !(loose && is_ing(a_, f_.at(previous)))))
            --previous;
        if (previous >= begin) {
            v = previous;
            continue;
        }
        const nominal main = sentence_subject(begin, k);
        if (main && can_speak(main)) return main;
        if (const nominal first = first_subject(begin, k)) return first;
        const nominal opening = t.is(token_kind::comma) ? ending_at(k - 1, low) : nominal{};  // "The paper, quoting …"
        return opening.item == 0 && can_speak(opening) ? opening : nominal{};
    }
    return first_subject(low, v);
}

}  // namespace gazette::resolve

#include <gazette/resolve/speaker_phrase.hpp>
