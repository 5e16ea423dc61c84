// Gazette: from a verb of saying to the noun phrase that is its subject.
#pragma once

#include <gazette/resolve/frame_words.hpp>

namespace gazette::resolve {

/// A verb with the auxiliaries and adverbs before it: "*has never said*", "*was later told*".
struct verb_group {
    int left;         ///< the item in front of it
    bool passive;     ///< "was told"; but "was telling"
    bool participle;  ///< ", saying …": what it hangs on is in the clause before it
};

/// What the words in front of a verb tell of its subject: the subject itself, or another verb that has the same one.
struct subject_lead {
    nominal subject;
    int verb = -1;  ///< "Lee *issued* a statement saying …"; -1: there is no other verb to ask

    [[nodiscard]] constexpr bool leads_on() const noexcept { return verb >= 0; }
    [[nodiscard]] constexpr explicit operator bool() const noexcept { return leads_on() || subject; }
};

struct verb_subject {
    nominal who;
    bool passive = false;  ///< "Lee was told": the subject is not who speaks
};

/// Reads noun phrases off a frame.
class subject_reader : frame_words {
public:
    subject_reader(const article& a, const quote_frame& frame) noexcept : frame_words(a, frame) {}

    /// The subject of the verb at item `v`, at or after item `low`.
    [[nodiscard]] verb_subject before(int v, int low) const;

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
        return n.is_noun() && a_.tokens[n.tokens.last - 1].any(lexicon::classes(word_class::role, word_class::title));
    }

    /// The first noun phrase from item `low` on that can be a subject: no preposition before it.
    [[nodiscard]] nominal first_subject(int low, int high) const;

    /// The noun phrase before the first finite verb from item `low` on.
    [[nodiscard]] nominal sentence_subject(int low, int high) const;

private:
    static constexpr int reach = 80;  ///< items from a verb to its subject

    // speaker_subject.hpp: what stands in front of a verb
    [[nodiscard]] verb_group group_of(int v, int low) const noexcept;
    [[nodiscard]] nominal subject_of(verb_group verb, int low) const;
    [[nodiscard]] subject_lead lead_from(const verb_group& verb, int low) const;
    [[nodiscard]] subject_lead antecedent_of(int relative, int low) const;
    [[nodiscard]] subject_lead phrase_in_front(int k, int low) const;
    [[nodiscard]] subject_lead saying_noun(int k, int low) const;
    [[nodiscard]] subject_lead governing_clause(int k, int low, bool participle) const;
    [[nodiscard]] nominal made_to_speak(int to, int low) const;
    [[nodiscard]] nominal absolute_before(int k, int low) const;
    [[nodiscard]] nominal told_of_by_relative(int i, int low) const;
    [[nodiscard]] nominal who_speaks_of(const nominal& whole, int k) const;
    [[nodiscard]] int behind_opening_clause(int low, int high) const noexcept;
    [[nodiscard]] bool follows_issuing(int i) const noexcept;

    // speaker_clause.hpp: over what is inserted, and from the begin of a clause
    [[nodiscard]] nominal across_insertion(int comma, int low) const;
    [[nodiscard]] nominal behind_quoted_name(int quote, int low) const noexcept;
    [[nodiscard]] bool is_inserted(const nominal& person, int low) const noexcept;
    [[nodiscard]] bool is_governed(const nominal& inserted, int low) const noexcept;
    [[nodiscard]] nominal before_apposition(const nominal& n, int low) const;
    [[nodiscard]] nominal opening_person(const nominal& n, int low) const noexcept;
    [[nodiscard]] bool is_subject_person(int i, int low) const noexcept;
    [[nodiscard]] bool is_finite_verb(int i, int low) const noexcept;

    // speaker_phrase.hpp: where noun phrases begin and end
    [[nodiscard]] nominal phrase_at(int k, int low) const;
    [[nodiscard]] int begin_of_phrase(int last, int k, int low) const noexcept;
    [[nodiscard]] bool goes_on_left_of(int i, int low) const noexcept;
    [[nodiscard]] bool joins_inside_phrase(int i, int first, int k, int low) const noexcept;
    [[nodiscard]] bool joins_roles(int i, int first, int low) const noexcept;
    [[nodiscard]] int with_quantity(int first, int k) const noexcept;
    [[nodiscard]] nominal named_in(int first, int head, int k) const noexcept;
    [[nodiscard]] bool owns_next(int k, int begin) const noexcept;
    [[nodiscard]] nominal person_in_phrase(int k, int begin, bool joined) const noexcept;
    [[nodiscard]] bool goes_on_by_preposition(int k, int begin) const noexcept;
    [[nodiscard]] bool goes_on_by_and(int k, bool joined) const noexcept;
    [[nodiscard]] nominal name_in_apposition(int comma, int begin) const noexcept;
    [[nodiscard]] nominal described_name(int begin, int end) const noexcept;
    [[nodiscard]] nominal named_behind(int k) const noexcept;
    [[nodiscard]] bool is_titled_name(int i) const noexcept;
    [[nodiscard]] bool is_bare_determiner(int i) const noexcept;
    [[nodiscard]] bool names_speaker(int i) const noexcept;
    [[nodiscard]] bool names_document(int i) const noexcept;
    [[nodiscard]] bool links_to(int i) const noexcept;
    [[nodiscard]] int head_of(int first, int last) const noexcept;
    [[nodiscard]] int behind_titles(int i) const noexcept;
};

inline verb_subject subject_reader::before(int v, int low) const {
    if (low < v - reach) low = v - reach;
    const verb_group verb = group_of(v, low);
    if (verb.left < low) return {};
    return {subject_of(verb, low), verb.passive};
}

inline verb_group subject_reader::group_of(int v, int low) const noexcept {
    constexpr lexicon::class_set beside_verb =
        detail::helping_verb | lexicon::classes(word_class::negation, word_class::weekday, word_class::deictic);
    const bool progressive = is_ing(v);
    bool be = false;
    int left = v - 1;
    for (; left >= low; --left) {
        if (is_be(left))
            be = true;
        else if (!stands_before_date(left) && !is_adverb(left) && !is_one(at(left), "first") &&
                 !at(left).any(beside_verb))
            break;
    }
    const bool helped = left < v - 1 && at(left + 1).any(detail::helping_verb);
    return {left, be && !progressive, progressive && !helped};
}

inline nominal subject_reader::subject_of(verb_group verb, int low) const {
    constexpr int most_verbs = 4;
    for (int asked = 1;; ++asked) {
        const subject_lead found = lead_from(verb, low);
        if (!found.leads_on()) return found.subject;
        if (asked == most_verbs) return first_subject(low, found.verb);
        verb = group_of(found.verb, low);
        if (verb.left < low) return {};
    }
}

inline subject_lead subject_reader::lead_from(const verb_group& verb, int low) const {
    const int k = verb.left;
    const token& t = at(k);
    if (is_comma(k) && !verb.participle) return {across_insertion(k, low)};
    if (t.is(word_class::relative)) return antecedent_of(k, low);
    const bool in_phrase = !t.is(word_class::conjunction) && !is_one(t, "to", "then", "as", "by") && !is_quote(k);
    if (in_phrase && !verb.participle) return phrase_in_front(k, low);
    if (in_phrase && !is_comma(k)) {
        if (const subject_lead noun = saying_noun(k, low)) return noun;
    }
    if (is_one(t, "to")) {
        if (const nominal made = made_to_speak(k, low)) return {made};
    }
    return governing_clause(k, low, verb.participle);
}

/// Of whom a relative clause tells whose pronoun is item `relative`: "*Lee*, who said", "*a letter* that said".
inline subject_lead subject_reader::antecedent_of(int relative, int low) const {
    const token& t = at(relative);
    if (is_one(t, "what", "how", "why", "when", "where")) return {};
    const int last = relative - (is_comma(relative - 1) ? 2 : 1);
    if (last < low) return {};
    if (is_person(last)) return {person_at(last)};
    nominal near = ending_at(last, low);
    if (is_one(t, "who") && near.is_noun()) near = who_speaks_of(near, last);
    const int left = near.item - 1;
    if (near.is_document() && follows_issuing(near.item)) return {{}, left};  // "Lee sent a letter that said"
    const bool apposition = near.is_noun() && left - 1 >= low && is_comma(left) && is_person(left - 1);
    return {apposition ? person_at(left - 1) : near};  // "Lee, now the mayor, who"
}

/// The noun phrase right before the verb, or what it belongs to: "*the minister* said", "*Lee*, the minister said".
inline subject_lead subject_reader::phrase_in_front(int k, int low) const {
    const nominal near = ending_at(k, low);
    const int left = near.item - 1;
    if (near.is_document() && is_one(at(left), "in", "during") && at(left - 1).is(word_class::conjunction))
        return {{}, left};  // "but in an interview said"
    const int begin = near ? near.item : k + 1;
    if (begin > low + 2) {
        if (const nominal who = told_of_by_relative(begin, low)) return {who};
    }
    return {before_apposition(near, low)};
}

/// The noun whose words a participle behind it tells: "*a statement* saying", "with *officials* saying".
inline subject_lead subject_reader::saying_noun(int k, int low) const {
    const nominal near = ending_at(k, low);
    const int above = left_of_titles(is_person(k) ? k : near.item, low);
    const bool receives = is_one(at(above), "to");         // "a letter to Lee saying"
    if (is_person(k) && !receives) return {person_at(k)};  // "footage of Lee saying"
    if (near.is_document()) {
        if (!follows_issuing(near.item)) return {near};
        const token& issued = at(near.item - 1);
        if (!is_one(issued, "in"))  // "Lee issued a statement saying"
            return {{}, near.item - (is_one(issued, "out") ? 2 : 1)};
    }
    const bool speaks =
        at(k).is(word_class::source_noun) || is_title(k) || (is_one(at(above), "with") && can_speak(near));
    return {near.is_noun() && !receives && speaks ? near : nominal{}};
}

/// The subject of a verb that hangs on what comes before item `k`: "*Lee* left, saying …", "*Lee* rose and said …".
inline subject_lead subject_reader::governing_clause(int k, int low, bool participle) const {
    if (const nominal doing = absolute_before(k, low)) return {doing};
    const int begin = behind_opening_clause(low, k);  // "After the call ended, Lee sent …"
    for (int verb = k - 1; verb >= begin; --verb) {
        const bool governs = is_cue(verb) && !is_one(at(verb), grammar::naming_cue) &&
                             !at(verb - 1).is(word_class::relative) && !(participle && is_ing(verb));
        if (governs) return {{}, verb};
    }
    const nominal main = sentence_subject(begin, k);
    if (main && can_speak(main)) return {main};
    if (const nominal first = first_subject(begin, k)) return {first};
    const nominal opening = at(k).is(token_kind::comma) ? ending_at(k - 1, low) : nominal{};  // "The paper, quoting …"
    return {opening.item == 0 && can_speak(opening) ? opening : nominal{}};
}

/// Who is made to say something: "which led *Lee* to declare".
GAZETTE_SELDOM inline nominal subject_reader::made_to_speak(int to, int low) const {
    const nominal made = ending_at(to - 1, low);
    const int verb = left_of_titles(made.item, low);
    if (made && verb >= low && is_one(at(verb), grammar::making)) return made;
    const bool pronoun = is_one(at(to - 1), "him", "her") && is_one(at(to - 2), grammar::making);
    return pronoun ? pronoun_at(to - 1) : nominal{};
}

/// Who does what in a phrase that ends before item `k`: "with *Lee* taking to the stage to call".
GAZETTE_SELDOM inline nominal subject_reader::absolute_before(int k, int low) const {
    constexpr int longest = 12;
    for (int i = k; i > low && i > k - longest && !is_comma(i) && !is_quote(i); --i) {
        if (!is_one(at(i), "with")) continue;
        const nominal doing = after(i + 1);
        return can_speak(doing) && detail::is_ing(a_, a_.tokens[doing.tokens.last]) ? doing : nominal{};
    }
    return {};
}

/// Before item `i` a relative clause without commas may end: of whom it tells, "*an official* who saw the letter said".
GAZETTE_SELDOM inline nominal subject_reader::told_of_by_relative(int i, int low) const {
    constexpr int longest = 16;
    for (int who = i - 1; who > low && who > i - longest; --who) {
        const token& t = at(who);
        if (is_comma(who) || is_quote(who) || is_cue(who) || is_colon(who)) return {};
        const bool verb_behind =
            at(who + 1).any(lexicon::classes(word_class::verb, word_class::auxiliary)) || is_ed(who + 1);
        const bool relates = is_one(t, "who") || (is_one(t, "that", "which") && verb_behind);
        if (!relates && t.is(word_class::relative)) return {};  // "over what the board called"
        if (!relates || is_one(at(who - 1), "and", "but")) continue;
        const nominal told_of = who < i - 1 ? ending_at(who - 1, low) : nominal{};
        return can_speak(told_of) ? told_of : nominal{};
    }
    return {};
}

/// Who is meant by "who" behind the phrase `whole`, which ends with item `k`: the part behind its first preposition
/// where only that can speak, "a blow for *the senator*, who".
GAZETTE_SELDOM inline nominal subject_reader::who_speaks_of(const nominal& whole, int k) const {
    for (int i = whole.item + 1; i < k; ++i) {
        if (!is_joining(i)) continue;
        const nominal part = noun_phrase(i + 1, k);
        return !can_speak(noun_phrase(whole.item, i - 1)) && can_speak(part) ? part : whole;
    }
    return whole;
}

/// Behind the comma of a clause or phrase with which the sentence opens: "After the call ended, *Lee* sent …"; `low`
/// where there is none.
GAZETTE_SELDOM inline int subject_reader::behind_opening_clause(int low, int high) const noexcept {
    const bool opens = opens_clause(0) || is_one(at(1), grammar::clause_opener) || at(0).is(word_class::preposition);
    if (low != 0 || !opens) return low;
    for (int i = 2; i < high && !is_quote(i); ++i) {
        if (is_comma(i)) return i + 1;
    }
    return low;
}

/// Whether the noun phrase at item `i` is what somebody issued: "Lee issued *a statement* saying …".
inline bool subject_reader::follows_issuing(int i) const noexcept {
    static constexpr auto issuing =
        grammar::word("issued", "released", "made", "sent", "posted", "wrote", "published", "delivered", "gave",
                      "tweeted", "issues", "shared", "in", "releasing", "issuing", "posting");
    return is_one(at(is_one(at(i - 1), "out") ? i - 2 : i - 1), issuing);  // "sent out a statement"
}

}  // namespace gazette::resolve

#include <gazette/resolve/speaker_clause.hpp>
#include <gazette/resolve/speaker_phrase.hpp>
