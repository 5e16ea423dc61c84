// Gazette: the cue to the left of a quote, and the one right behind it.
#pragma once

#include <gazette/resolve/quote_attribution.hpp>

namespace gazette::resolve {

/// Whether what the cue at item `v` governs is over before the quote at item `q`: "…, which Lee noted was odd, …".
GAZETTE_SELDOM inline bool attribution_reader::is_closed_relative(int v, int q, const nominal& subject) const {
    const bool passive = is_be(v - 1) && at(v - 2).is(word_class::relative);
    if (passive && !subject) return true;
    const int above = left_of_titles(subject ? subject.item : v, 0);
    // "Lee said that when Park objected, …"
    const bool within = above > 0 && is_one(at(above), grammar::clause_opener);
    if (!within && !at(above).is(word_class::relative) && !at(v - 1).is(word_class::relative)) return false;
    for (int i = v + 1; i < q - (within ? 0 : 1); ++i) {
        if (is_comma(i)) return true;
    }
    return q - v > 1 && at(q - 1).is(token_kind::dash);
}

/// Whether what a cue tells ends before the quote at item `q`: "When Lee *objected*, Park fired back: “…”".
inline bool attribution_reader::is_over(const attribution& by, int q) const {
    return by.verb < after_opening_clause(q) || is_closed_relative(by.verb, q, by.speaker) ||
           (by.speaker && !subjects_.can_speak(by.speaker));
}

/// Whether a cue is part of what another one right before it tells: "Park said Lee *called* it “…”". But it stands for
/// itself in "Park praised Lee, who *called* it “…”" and in "Lee said they sang a song *called* “…”".
inline bool attribution_reader::is_told_by_another(const attribution& by, int q) const noexcept {
    const int v = by.verb;
    const bool names = v == q - 1 && is_one(at(v), grammar::naming_cue);
    const bool relative = at(v - 1).is(word_class::relative) && is_comma(v - 2);
    if (names || relative || !by.speaker) return false;
    const int left_of = by.speaker.item - 1;
    if (is_one(at(left_of), grammar::quoted)) return false;
    return is_cue(left_of) || (is_one(at(left_of), "that") && is_cue(left_of - 1));
}

/// Whether the cue at item `v` governs the weaker one behind it: "Lee *said* she feels …", "Prices, Lee *said*, are
/// believed …".
inline bool attribution_reader::governs(int v, const attribution& told) const noexcept {
    const int above = (told.speaker ? told.speaker.item : told.verb) - 1;
    return above == v || (above - 1 == v && is_one(at(above), "that")) || is_comma(v + 1);
}

/// The speaker of a quote behind a clause that opens the sentence: "When Lee objected, *Park* fired back: …".
GAZETTE_SELDOM inline attribution attribution_reader::in_main_clause(attribution by, int q) const {
    const int begin = after_opening_clause(q);
    if (by.verb >= begin) return by;
    nominal subject = subjects_.sentence_subject(begin, q);
    if (!subjects_.can_speak(subject)) subject = subjects_.first_subject(begin, q);
    if (subject) by.speaker = subject, by.rule = "quote.subject";
    return by;
}

/// Whether the cue at item `v`, which a comma precedes, and its subject behind it are all that stands before the quote
/// at item `q`: He was, *said a colleague*, “…”.
GAZETTE_SELDOM inline bool attribution_reader::is_inserted(int v, int q) const {
    constexpr int longest = 12;
    if (q - v >= longest || !(is_comma(q - 1) || is_colon(q - 1))) return false;
    const nominal teller = subjects_.after(v + 1);
    if (!teller || teller.tokens.last != f_[q - 1].first) return false;
    return (is_comma(q - 1) && is_one(at(v), "said", "says", "added", "wrote")) ||
           (teller.is_person() && !tells_whom(v));
}

/// Whether the cue at item `v` follows a quote, so that its subject may stand behind it: “…,” *said* Lee, “…”.
inline bool attribution_reader::is_inverted(int v) const noexcept {
    const bool behind_quote = is_quote(v - 1) || (is_comma(v - 1) && is_quote(v - 2));
    return (v == 0 || (behind_quote && !tells_whom(v))) && !is_ing(v);
}

/// The nearest cue to the left: X said: "…", X called it "…".
inline attribution attribution_reader::before(int q) const {
    constexpr int beside_according_to = 12, beside_comma = 12, beside_verb = 4;
    const bool any_verb = is_person(q - 3) && at(q - 1).is(token_kind::comma) && !is_cue(q - 2) && is_lower(q - 2);
    if (any_verb && is_ed(q - 2))  // Lee cracked, "…"
        return cued("quote.subject_verb_quote", q - 2, q - 2, person_at(q - 3), true);
    attribution weak;  // its cue is one that another one may govern
    bool weak_is_over = false;
    bool parted = false;  // by a semicolon: only "according to" reaches over it
    int tries = 0;
    for (int n = f_.signals_before(q) - 1; n >= 0 && tries < max_tries; --n) {
        const int v = f_.signal(n);
        if (q - v >= reach) break;
        if (at(v).is(token_kind::semicolon) && !(v == q - 1 && is_cue(v - 1))) {  // "He said; “…”"
            if (weak || !is_one(at(v + 1), "it", "they", "this", "these")) break;
            parted = true;
        }
        const bool weak_holds = weak && !weak_is_over;
        if (is_according_to(v)) {
            bool over = false;  // "according to Lee it was “…”, but Park …"
            for (int i = v + 2; i < q; ++i) over = over || is_one(at(i), "but", "while");
            if (over) break;
            if (is_comma(v - 1) && is_cue(v - 2) && is_colon(q - 1)) continue;  // "he said, according to Lee: “…”"
            return weak_holds ? weak : according_to(v, q - v < beside_according_to);
        }
        if (parted || !is_cue(v)) continue;
        ++tries;
        if (is_inverted(v) || (is_comma(v - 1) && is_inserted(v, q))) {
            const nominal subject = subjects_.after(v + 1);
            if (subject && subject.item == v + 1 && (v != 0 || subjects_.can_speak(subject)))
                return weak_holds ? weak : cued("quote.verb_subject_quote", v, v, subject);
        }
        attribution found = governed_by(v, 0, "quote.subject_verb_quote");
        if (!found) continue;
        if (const attribution owner = owned(q, v)) return owner;
        found.beside =
            q - v <= beside_verb || is_colon(q - 1) || (at(q - 1).is(token_kind::comma) && q - v <= beside_comma);
        const bool over = is_over(found, q);
        const bool governed = over || is_one(at(v), grammar::thinking) || is_told_by_another(found, q);
        if (!weak) {
            if (!governed) return found;
            weak = found, weak_is_over = over;
        } else if (!governed && found.speaker) {
            return weak_is_over || governs(v, weak) ? found : weak;
        }
    }
    return weak_is_over ? in_main_clause(weak, q) : weak;
}

/// A name behind the dash at item `dash`: "…" – Lee; "…" – J Maria Lee
GAZETTE_SELDOM inline attribution attribution_reader::signed_behind(int dash) const noexcept {
    const int name = dash + 1;
    const bool ends = !holds(name + 1) || at(name + 1).is_mark() || is_quote(name + 1);
    const nominal who = is_person(name) && ends ? person_at(name) : subjects_.signature(name);
    return who ? cued("quote.signed", dash, dash, who, true) : attribution{};
}

/// "…," came *shouts from the crowd*
GAZETTE_SELDOM inline attribution attribution_reader::came_from(int verb) const {
    constexpr int longest = 5;
    for (int i = verb + 1; i < verb + longest; ++i) {
        if (is_one(at(i), "from")) return cued("quote.quote_verb_subject", verb, i - 1, subjects_.after(i + 1), true);
    }
    return {};
}

/// The cue at item `v` right behind the quote: "…," *said Lee*
inline attribution attribution_reader::inverted_after(int v, bool set_off) const {
    if (is_ing(v) || (!set_off && tells_whom(v)) || is_one(at(v), grammar::transitive)) return {};
    const nominal subject = subjects_.after(v + 1);
    const bool speaks = subject && (set_off || subjects_.can_speak(subject));
    if (!speaks || at(behind(subject)).any(detail::helping_verb)) return {};  // "…," said the bank will
    return cued("quote.quote_verb_subject", v, v, subject, true);
}

/// Whether the subject of a cue behind the quote is who says the quote, and not part of a clause of another kind: from
/// item `k` on nothing but a title or an adverbial may stand before it, or a noun phrase up to the verb.
inline bool attribution_reader::speaks_behind(const attribution& by, int k, bool set_off) const noexcept {
    constexpr int longest = 8;
    constexpr lexicon::class_set of_clause =
        lexicon::classes(word_class::verb, word_class::auxiliary, word_class::conjunction);
    const nominal& who = by.speaker;
    if (is_be(k) && is_one(at(k + 1), "all", "how", "what")) return true;  // "…," was all that Lee would say
    if (!set_off && who.item == k && !who.is_noun() && by.verb == k + 1) return true;
    bool clean = set_off;
    for (int i = k; i < who.item; ++i) clean = clean && !at(i).any(of_clause);
    if (clean || by.verb - k > longest) return clean;
    // no comma between: "…" Lee's aide Ann Park said
    for (int i = k; i < by.verb; ++i) {
        if (!is_noun_phrase_item(i)) return false;
    }
    return subjects_.can_speak(who);  // not: the "green" plan proposed by
}

/// A cue behind its subject, from item `k` behind the quote on: "…," *Lee said*
inline attribution attribution_reader::cued_after(int k, bool set_off) const {
    constexpr int farthest_subject = 10;
    int tries = 0;
    const int next_quote = f_.quote_after(k);
    for (int n = f_.signals_before(k + 1); n < f_.signals() && tries < max_tries; ++n) {
        const int v = f_.signal(n);
        if (v - k >= reach || v > next_quote || at(v).is(token_kind::semicolon)) break;
        if (!is_cue(v) || is_ing(v)) continue;
        ++tries;
        if (v > k && is_comma(v - 1) && !tells_whom(v)) {  // "…," like others, said Lee
            const nominal subject = subjects_.after(v + 1);
            if (subject.is_person() && !has_verb(subject)) return cued("quote.quote_verb_subject", v, v, subject, true);
        }
        attribution found = governed_by(v, k, "quote.quote_subject_verb");
        if (!found) continue;
        if (!found.speaker || found.speaker.item > k + farthest_subject || !speaks_behind(found, k, set_off)) break;
        found.beside = true;
        return found;
    }
    return {};
}

/// Any verb will do behind a whole sentence that ends in a comma, or before the name of who calls: "…," *Lee shot
/// back*; "…!" *beamed Lee*
inline attribution attribution_reader::any_verb_after(int q, int k, const token& last) const {
    const auto is_any_verb = [&](int i) { return is_lower(i) && (is_ed(i) || at(i).is(word_class::verb)); };
    const bool sentence = last.is(token_kind::comma) && first_in(q).has(text::capitalised) &&
                          (q == 0 || at(q - 1).is(token_kind::period));
    if (!sentence && !asks_or_calls(last)) return {};
    const bool third_person = sentence && is_lower(k) && detail::has_suffix(a_.text, at(k), "s") &&
                              !at(k).any(detail::title_or_role);  // "…," exclaims coach Lee
    if ((is_any_verb(k) || third_person) && !is_one(at(k), grammar::transitive)) {
        const nominal subject = subjects_.after(k + 1);
        return subject.is_person() ? cued("quote.quote_verb_subject", k, k, subject, true) : attribution{};
    }
    if (!sentence && is_person(k) && is_ed(k + 1) && is_lower(k + 1) && at(k + 2).is(token_kind::period))
        return cued("quote.quote_subject_verb", k + 1, k + 1, person_at(k), true);  // "…?" Lee pressed.
    const nominal subject = sentence ? subjects_.after(k) : nominal{};
    if (!subject.is_person() && !subject.is_pronoun()) return {};
    int v = behind(subject);
    for (int n = f_.signals_before(v); is_comma(v) && n < f_.signals(); ++n) {  // "…," Lee, …, said
        if (is_cue(f_.signal(n)) && is_comma(f_.signal(n) - 1)) v = f_.signal(n);
    }
    return is_cue(v) || is_any_verb(v) ? cued("quote.quote_subject_verb", v, v, subject, true) : attribution{};
}

/// Right after the quote: "…," X said; "…," said X; "…," according to X.
inline attribution attribution_reader::after(int q) const {
    static constexpr detail::kinds parting{token_kind::comma, token_kind::period,   token_kind::question,
                                           token_kind::dash,  token_kind::ellipsis, token_kind::exclamation};
    if (!holds(q + 1)) return {};
    const token* last = &last_in(q);
    while (detail::single_marks.hold(last->kind) && last > &first_in(q)) --last;  // of a quote within the quote
    int k = q + 1;
    const bool set_off = parting.hold(last->kind) || is_comma(k);
    while (is_comma(k)) ++k;
    if (at(k - 1).is(token_kind::dash)) {
        if (const attribution found = signed_behind(k - 1)) return found;
    }
    if (is_one(at(k), "as") || (is_adverb(k) && is_cue(k + 1))) ++k;
    if (is_according_to(k)) return according_to(k, true);
    if (is_one(at(k), "and", "but", "while", "which", "that", "who", "because")) return {};
    if (is_one(at(k), "came", "comes")) {
        if (const attribution found = came_from(k)) return found;
    }
    if (is_cue(k)) {
        if (const attribution found = inverted_after(k, set_off)) return found;
    }
    if (const attribution found = cued_after(k, set_off)) return found;
    return any_verb_after(q, k, *last);
}

}  // namespace gazette::resolve
