// Gazette: whose a quote is where no cue stands beside it: owners, participles, cues far to the right; to whom it is
// said.
#pragma once

#include <gazette/resolve/quote_attribution.hpp>

namespace gazette::resolve {

inline nominal attribution_reader::addressee_of(const attribution& by) const {
    const int v = by.verb;
    if (v < 0 || !tells_whom(v) || at(v + 1).is(word_class::relative)) return {};
    nominal found = subjects_.after(v + 1);
    if (found.is_document()) found.what = nominal::type::noun;                    // "told a news conference"
    for (std::uint32_t k = found.tokens.first + 1; k < found.tokens.last; ++k) {  // "told reporters the accord was"
        if (a_.tokens[k].is(word_class::determiner) && !a_.tokens[k - 1].is(word_class::preposition))
            found.tokens.last = k;
    }
    const bool several = found.tokens.last - found.tokens.first > 1;
    if (several && is_one(a_.tokens[found.tokens.last - 1], detail::subject_pronoun))
        --found.tokens.last;  // "told Sky News it was"
    return found.is_pronoun() ? nominal{} : found;
}

/// The noun phrase at item `i`, up to its verb.
GAZETTE_SELDOM inline nominal attribution_reader::subject_at(int i) const {
    nominal found = subjects_.after(i);
    for (std::uint32_t k = found.tokens.first + 1; k < found.tokens.last; ++k) {
        const token& t = a_.tokens[k];
        if (t.is(word_class::verb) || detail::is_ed(a_, t)) found.tokens.last = k;
    }
    return found;
}

/// Calling it "a farce," Lee left. After saying it was "a farce" to all, Lee left.
GAZETTE_SELDOM inline attribution attribution_reader::opening_participle(int q) const {
    constexpr int longest = 12;
    if (f_.signals_before(q) == 0) return {};
    int v = 0;
    for (int i = 1; at(0).has(text::all_caps) && i < 6; ++i) {  // "LUBLIN (Agency) — Calling …"
        if (at(i).is(token_kind::dash) || (at(i).is(token_kind::hyphen) && is_comma(i))) v = i + 1;
    }
    v += is_one(at(v), grammar::clause_opener) || at(v).is(word_class::preposition);
    if (v >= q || !is_cue(v) || !is_ing(v)) return {};
    int behind_clause = q + 1;
    if (!last_in(q).is(token_kind::comma)) {
        while (holds(behind_clause) && !is_comma(behind_clause) && behind_clause < q + longest) ++behind_clause;
        if (!is_comma(behind_clause)) return {};
        ++behind_clause;
    }
    const nominal speaker = subject_at(is_comma(behind_clause) ? behind_clause + 1 : behind_clause);
    return subjects_.can_speak(speaker) ? cued("quote.participle", v, v, speaker) : attribution{};
}

/// Behind the comma that ends a clause with which the sentence opens ("When Lee objected, …"); 0 where there
/// is no such clause, or where the quote at item `q` is part of it.
GAZETTE_SELDOM inline int attribution_reader::after_opening_clause(int q) const noexcept {
    if (!opens_clause(0)) return 0;
    for (int i = 2; i < q - 1; ++i) {
        if (is_quote(i)) return 0;
        if (!at(i).is(token_kind::comma)) continue;
        const nominal next = subjects_.after(i + 1);
        if (next && subjects_.can_speak(next) && has_verb(next)) return i + 1;
    }
    return 0;
}

/// Whether what the noun at item `i` of somebody's own ("Lee's claim") stands for is the quote at item `q`; `low`: the
/// verb that governs the noun, 0 where there is none.
GAZETTE_SELDOM inline bool attribution_reader::means_quote(int i, int q, int low) const noexcept {
    const token& next = at(i + 1);
    if (is_one(at(q - 1), "as") && i != q - 2) return false;  // "claim that … as “…”"
    const bool opens = is_one(next, "that", "of");
    if (low == 0)
        return opens || i == q - 1 || next.is(token_kind::colon) || (i == q - 2 && is_be(i + 1)) || is_colon(q - 1);
    // "Lee's claim that taxes are “…”", not "Lee's claim that taxes fell is “…”"
    int finite = 0;
    for (int n = i + 2; n < q; ++n)
        finite += at(n).any(detail::helping_verb | lexicon::classes(word_class::verb)) || is_cue(n) || is_ed(n);
    return opens && finite <= 1;
}

/// The owner of what was said: "*Lee*'s claim that …", "*Lee*'s blunt answer: …", "*Lee*'s plan to “…”"; the noun
/// stands behind item `low`.
inline attribution attribution_reader::owned(int q, int low) const {
    constexpr int reach_of_object = 12;
    const int farthest = low != 0 ? reach_of_object : reach;
    for (int i = q - 1; i > low + 1 && q - i <= farthest && !is_quote(i); --i) {
        const bool purpose = i == q - 2 && low == 0 && is_one(at(i + 1), "to") && is_one(at(i), grammar::purpose);
        if (!purpose && !at(i).any(lexicon::classes(word_class::say_noun, word_class::say_verb))) continue;
        int owner = i - 1;  // over an adjective or two
        while (owner > i - 3 && owner > low + 1 && at(owner).is_word() && grammar::in_noun_phrase(at(owner))) --owner;
        const bool pronoun = is_one(at(owner), "his", "her");
        if (purpose && at(owner).is(token_kind::possessive) && !is_person(owner - 1)) {  // "the bank's plan to “…”"
            const nominal thing = subjects_.ending_at(owner - 1, 0);
            return thing && subjects_.can_speak(thing) ? cued("quote.owner", i, i, thing) : attribution{};
        }
        if (!pronoun && (!at(owner).is(token_kind::possessive) || !is_person(owner - 1))) continue;
        // "Lee's statement: “…”", not "Park rejected Lee's statement: “…”"
        if (is_colon(q - 1) && !pronoun && subjects_.first_subject(0, owner - 1)) continue;
        if (purpose || means_quote(i, q, low))
            return cued("quote.owner", i, i, pronoun ? pronoun_at(owner) : person_at(owner - 1));
    }
    return {};
}

/// LEE: "…", and: A headline - Anna Lee: "…"
inline attribution attribution_reader::named_by_colon(int q) const {
    if (!is_colon(q - 1)) return {};
    const nominal name = subjects_.ending_at(q - 2, 0);
    if (!name || name.is_document()) return {};
    if (name.item != 0 && !(is_comma(name.item - 1) && !at(name.item - 1).is(token_kind::comma))) return {};
    return cued("quote.name_colon", q - 1, q - 1, acting_in_headline(name, q - 1), true);
}

/// Anna Lee: Rents "Will Double": a paragraph headed by who speaks in it.
GAZETTE_SELDOM inline attribution attribution_reader::headed(int q) const {
    constexpr int longest = 5;
    int colon = 1;
    while (colon <= longest && colon < q && !is_colon(colon)) ++colon;
    if (colon > longest || colon >= q || !a_.tokens[f_[0].first].has(text::paragraph_start)) return {};
    const nominal name = subjects_.ending_at(colon - 1, 0);
    const bool one_word = name.is_noun() && colon == 1 && f_.is_headline();  // "Sportswatch: …"
    if (name.item != 0 || (!name.is_person() && !one_word)) return {};
    return cued("quote.heading", colon, colon, acting_in_headline(name, colon));
}

/// The person in a headline whose verb has a capital letter too, so that the phrase `name`, which ends before item
/// `end`, holds both: "*Ann Lee* Warns Landlords: …".
GAZETTE_SELDOM inline nominal attribution_reader::acting_in_headline(const nominal& name, int end) const {
    const int verb = name.item + 1;
    const bool acts = name.is_noun() && is_person(name.item) && verb + 1 < end && at(verb).has(text::capitalised) &&
                      detail::has_suffix(a_.text, at(verb), "s");
    return acts ? person_at(name.item) : name;
}

GAZETTE_SELDOM inline attribution attribution_reader::implied(int q) const {
    attribution found;
    if ((found = named_by_colon(q)) || (found = headed(q))) return found;
    if (const attribution owner = owned(q, 0)) return owner;
    found.speaker = subjects_.first_subject(after_opening_clause(q), q);
    if (!found.speaker) found.speaker = subjects_.sentence_subject(0, q);
    if (found.speaker) found.rule = "quote.subject";
    return found;
}

/// Whether a cue's subject to the right of the quote is set off by a comma: a “storm” in the region*,* Lee said; “a
/// storm” and “a flood*,*” Lee said.
inline bool attribution_reader::is_trailing(const nominal& subject, int q) const noexcept {
    int before = subject.item - 1;
    while (before > q && !is_quote(before) && !is_person(before) && is_noun_phrase_item(before)) --before;
    return is_comma(before) || (before > q && is_quote(before) && last_in(before).is(token_kind::comma));
}

/// Farther to the right: a "difficult" time for the region, X said.
GAZETTE_SELDOM inline attribution attribution_reader::trailing(int q) const {
    int tries = 0;
    for (int n = f_.signals_before(q + 1); n < f_.signals() && tries < max_tries; ++n) {
        const int v = f_.signal(n);
        if (v - q >= reach || at(v).is(token_kind::semicolon)) break;
        if (is_according_to(v)) return according_to(v, false);
        if (!is_cue(v) || is_ing(v)) continue;
        ++tries;
        const bool behind_quote =
            is_quote(v - 1) && last_in(v - 1).is(token_kind::comma);  // he is “…” and “…,” said Lee
        if ((is_comma(v - 1) || behind_quote) && !tells_whom(v)) {    // …, said Lee
            const nominal subject = subjects_.after(v + 1);
            if (subject && subjects_.can_speak(subject) && !has_verb(subject))
                return cued("quote.trailing", v, v, subject);
        }
        const attribution found = governed_by(v, q + 1, "quote.trailing");
        if (!found) continue;
        if (!found.speaker || is_trailing(found.speaker, q)) return found;
    }
    return {};
}

}  // namespace gazette::resolve
