// Gazette: whether quoted words hold a whole clause: a subject with its finite verb.
#pragma once

#include <gazette/grammar/quote.hpp>
#include <gazette/resolve/article.hpp>
#include <gazette/resolve/speaker_nominal.hpp>

#include <cstdint>

namespace gazette::resolve {

namespace detail {

/// Pronouns that are a subject wherever they stand, and those that may be.
inline constexpr auto always_subject = word("i", "we", "he", "she", "they");
inline constexpr auto often_subject =
    word("it", "you", "this", "that", "there", "these", "those", "what", "nobody", "everyone", "everybody", "someone",
         "nothing", "something", "everything", "anyone");
/// Words that make the clause after them a part of another one.
inline constexpr auto subordinating =
    word("if", "as", "because", "that", "who", "which", "when", "while", "where", "whether", "although", "though",
         "what", "how", "why", "until", "unless", "since", "before", "after", "than", "whom", "whose");

/// Verbs in a form that is no noun's and no participle's: what stands before them is their subject.
inline constexpr auto finite_form =
    word("wants", "seeks", "insists", "denies", "believes", "sees", "gives", "takes", "makes", "keeps", "remains",
         "becomes", "begins", "brings", "comes", "continues", "depends", "expects", "expresses", "fails", "feels",
         "gets", "goes", "knows", "loses", "pays", "provides", "requires", "says", "seems", "suggests", "tells",
         "thinks", "allows", "appears", "understands", "represents", "sells", "threatens");
inline constexpr auto past_form = word("came", "went", "gave", "took", "saw", "knew", "began", "became", "wrote");

/// Verbs whose past form is hardly ever a participle behind its noun: they take no object.
inline constexpr auto objectless_past = word("complained", "refused", "tried", "failed", "wanted", "seemed", "appeared",
                                             "remained", "responded", "reacted", "agreed", "talked", "voted");

/// Whether a verb in the main clause follows the relative clause that begins with the word at `relative`: "the things
/// *that* they ask of us are silly". Without looking farther than such clauses are long.
[[nodiscard]] inline bool has_verb_behind_relative(const article& a, const token* relative,
                                                   const token* last) noexcept {
    constexpr int longest = 20;
    constexpr lexicon::class_set another_clause =
        lexicon::classes(word_class::conjunction, word_class::relative, word_class::negation, word_class::pronoun,
                         word_class::determiner, word_class::auxiliary, word_class::modal, word_class::say_verb);
    const token* t = relative + 1;
    if (t + 2 >= last || !t->is_word()) return false;
    if (t->is(word_class::contraction) || t->any(helping_verb)) {
        ++t;  // "that they’re", "who are"
    } else if (always_subject.width(*t) != 0) {
        t += 2;  // "that they ask", "that they have"
    } else if (t->any(another_clause) || t->has(text::capitalised) || t[1].any(helping_verb)) {
        return false;  // "who think that", "that the firm built", "that farms have"
    } else {
        ++t;  // "that keep"
    }
    for (int n = 0; n < longest && t < last && t->kind <= token_kind::possessive; ++n, ++t) {
        if (t->any(lexicon::classes(word_class::relative)) || subordinating.width(*t) != 0) return false;
        if (!t->any(helping_verb) || is_one(*t, "be", "been", "being", "having", "do") || is_one(t[-1], "to")) continue;
        const bool infinitive = is_one(t[-1], "do") && is_one(t[-2], "to");  // "ask us to do are"
        if (infinitive || !(t[-1].any(another_clause) || t[-1].is(word_class::contraction) || is_adverb(a, t[-1])))
            return true;
    }
    return false;
}

/// Whether the quote opens with a noun phrase and its verb: “the plan still makes sense”, “Lee raised the rent”.
[[nodiscard]] inline bool opens_with_clause(const article& a, const token* first, const token* last) noexcept {
    constexpr int longest = 10;
    constexpr lexicon::class_set no_noun =
        lexicon::classes(word_class::conjunction, word_class::relative, word_class::auxiliary, word_class::modal,
                         word_class::negation, word_class::pronoun, word_class::contraction);
    bool noun = false;  // a common one is part of the phrase already
    int words = 0;
    for (const token* t = first; t + 1 < last && words < longest; ++t) {
        if (t->is(token_kind::possessive) || t->is(token_kind::hyphen) || t->is(token_kind::bracket_open) ||
            t->is(token_kind::bracket_close) || is_adverb(a, *t))
            continue;
        if (t->kind > token_kind::alphanumeral) return false;
        if (words > 0 && grammar::is_lower_word(*t) && !t[-1].is(token_kind::hyphen)) {
            if (finite_form.width(*t) != 0 || past_form.width(*t) != 0) return true;
            const bool object = t[1].is(word_class::determiner) ||
                                (!t[1].is_word() && t[1].kind <= token_kind::alphanumeral) ||
                                (t[1].is(word_class::pronoun) && !grammar::in_noun_phrase(t[1]));
            if (is_ed(a, *t) && object) return true;
            if (objectless_past.width(*t) != 0 && t[1].any(lexicon::classes(word_class::preposition))) return true;
        }
        if (is_one(*t, "of", "in") && words > 0) {
            noun = false;
            continue;
        }
        if (t->any(no_noun) || t->is(word_class::preposition)) return false;
        const bool proper = t->has(text::capitalised);
        if (words > 0 && (t->is(word_class::determiner) || (proper && noun))) return false;  // “things Lee says”
        noun = noun || !(proper || t->is(word_class::determiner));
        ++words;
    }
    return false;
}

/// In words that only complete what stands before them ("is unsafe. It must close", "late, and we knew it"): where a
/// clause with a subject of its own begins; `last` where none does.
[[nodiscard]] inline const token* next_clause(const token* first, const token* last) noexcept {
    for (const token* t = first + 1; t < last; ++t) {
        if (t->has(text::sentence_start)) return t;
        const bool joint = is_one(*t, "and", "but") || t->is(token_kind::comma) || t->is(token_kind::dash);
        if (joint && (always_subject.width(t[1]) != 0 || is_one(t[1], "it") || t[1].is(word_class::contraction)))
            return t + 1;
    }
    return last;
}

/// Whether words that begin so ask, wish or forbid something: “please wait”, “may God help us”, “never give up”; but
/// not he “never gave up”, and not “may have known” behind its subject.
[[nodiscard]] inline bool is_in_mood(const token* first, bool woven) noexcept {
    static constexpr auto moods = word("please", "let", "may", "do", "don't", "never");
    if (moods.width(*first) == 0 || (woven && is_one(*first, "never"))) return false;
    return !is_one(*first, "may") || first[1].has(text::capitalised) ||
           first[1].any(lexicon::classes(word_class::pronoun, word_class::determiner));
}

/// Whether a word begins a clause that is only part of another one: "because", "who"; but not "that" where it is the
/// quote's subject, “that is wrong”, nor "as" where no clause follows, “as president may”.
[[nodiscard]] inline bool begins_subordinate(const token* t, const token* first) noexcept {
    if (subordinating.width(*t) == 0 || (t == first && is_one(*t, "that", "what"))) return false;
    return !is_one(*t, "as") ||
           t[1].any(lexicon::classes(word_class::pronoun, word_class::determiner, word_class::contraction));
}

/// Whether a word is a noun behind which a pronoun begins a relative clause: "the *stress* I'm under".
[[nodiscard]] inline bool may_precede_relative(const article& a, const token& t) noexcept {
    constexpr lexicon::class_set no_noun =
        lexicon::classes(word_class::conjunction, word_class::adverb, word_class::verb, word_class::say_verb,
                         word_class::preposition, word_class::deictic);
    return grammar::is_lower_word(t) && !t.any(no_noun) && !is_adverb(a, t);
}

/// Whether a word and the next one that is no adverb are a subject and its finite verb: "they left", "it was", "prices
/// will".
[[nodiscard]] inline bool are_subject_and_verb(const article& a, const token& subject, const token& next) noexcept {
    constexpr lexicon::class_set finite = helping_verb | lexicon::classes(word_class::verb, word_class::say_verb);
    constexpr lexicon::class_set no_subject =
        helping_verb | lexicon::classes(word_class::preposition, word_class::conjunction, word_class::determiner,
                                        word_class::negation);
    constexpr lexicon::class_set no_verb =
        lexicon::classes(word_class::preposition, word_class::conjunction, word_class::determiner, word_class::pronoun);
    static constexpr auto not_finite = word("be", "been", "being", "having", "doing", "done", "saying");
    if (always_subject.width(subject) != 0)
        return next.is_word() ? !next.any(no_verb) : next.is(token_kind::possessive);
    const bool verbal = next.any(finite) && not_finite.width(next) == 0;
    if (often_subject.width(subject) == 0) return verbal && next.any(helping_verb) && !subject.any(no_subject);
    if (verbal || next.is(token_kind::possessive) || next.is(word_class::contraction)) return true;
    const bool third_person = has_suffix(a.text, next, "s") && !has_suffix(a.text, next, "ss");
    return grammar::is_lower_word(next) && (is_ed(a, next) || third_person);
}

/// Whether the tokens from `first` to before `last` hold a main clause: a subject with its finite verb.
/// `woven`: the words stand in the middle of another sentence, so that a noun before a pronoun makes a
/// relative clause: "the stress I'm under". `completes`: the verb stands before them: the bridge is “not safe”.
[[nodiscard]] inline bool has_clause(const article& a, const token* first, const token* last, bool woven,
                                     bool completes = false) noexcept {
    constexpr lexicon::class_set may_subordinate =
        lexicon::classes(word_class::relative, word_class::conjunction, word_class::preposition);
    constexpr lexicon::class_set frequent =
        helping_verb | may_subordinate |
        lexicon::classes(word_class::verb, word_class::say_verb, word_class::pronoun, word_class::determiner,
                         word_class::adverb, word_class::contraction);
    constexpr lexicon::class_set behind_noun = helping_verb | lexicon::classes(word_class::adverb);
    while (first < last && first->is_mark()) ++first;
    woven = woven && !first->has(text::capitalised);
    if (woven && is_one(*first, "to")) return false;
    const bool asks = last - first > 3 && last[-1].is(token_kind::question);
    if (woven && (completes || first->any(helping_verb)) && !is_one(*first, "please") && !asks) {
        first = next_clause(first, last);
        if (last - first < 3) return false;
    } else if (asks || (last - first > 2 && is_in_mood(first, woven))) {
        return true;
    }
    bool subordinate = false;
    const token* next = first;  // behind the adverbs that follow: each is skipped once, however many there are
    for (const token* t = first; t < last; ++t) {
        // Of most words only a verb behind them tells, of a mark that it ends a subordinate clause.
        const bool tells = all_hold(t->is_word(), any_holds(t->any(frequent), t[1].any(behind_noun)));
        const bool joins = all_hold(t->is(token_kind::hyphen), !t->has(text::space_before));  // " - " is a dash
        const bool ends = all_hold(t->kind >= token_kind::comma, t->kind <= token_kind::dash, !joins);
        if (!(subordinate ? ends : tells)) continue;
        if (subordinate) {
            subordinate = false;
            continue;
        }
        if (t->any(may_subordinate) && t + 1 < last && begins_subordinate(t, first)) {
            const bool relative = t > first && t[-1].is_word() && is_one(*t, "that", "who", "which");
            if (relative && !is_ing(a, *first) && has_verb_behind_relative(a, t, last)) return true;
            subordinate = true;
            continue;
        }
        if (woven && t > first && t->any(lexicon::classes(word_class::pronoun, word_class::contraction)) &&
            may_precede_relative(a, t[-1])) {
            subordinate = true;
            continue;
        }
        if (t->is(word_class::contraction) && t->size() > 2) return true;
        if (t->any(helping_verb) && always_subject.width(t[1]) != 0) return true;  // "neither do I"
        if (next <= t) next = t + 1;
        while (next < last && is_adverb(a, *next)) ++next;
        if (next >= last) break;
        if (are_subject_and_verb(a, *t, *next)) return true;
    }
    return opens_with_clause(a, first, last);
}

}  // namespace detail

}  // namespace gazette::resolve
