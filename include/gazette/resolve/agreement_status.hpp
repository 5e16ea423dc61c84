// Gazette: what the sentence says has become of an agreement.
#pragma once

#include <gazette/grammar/agreement_act.hpp>
#include <gazette/grammar/factuality.hpp>
#include <gazette/resolve/article.hpp>

namespace gazette::resolve {

namespace detail {

using grammar::is_one, grammar::word;

/// How a mention points to its agreement: "a treaty"; "the treaty", "their pact"; "NPT".
enum class reference : std::uint8_t { indefinite, definite, name };

[[nodiscard]] inline reference reference_of(const agreement_mention& m, const token* first) noexcept {
    if (m.form != agreement_form::nominal) return reference::name;
    const token& before = first[first[-1].is(text::token_kind::numeral) ? -2 : -1];  // "the 2015 pact"
    static constexpr auto owners = word("the", "this", "that", "these", "those", "its", "their", "his", "her", "our");
    const bool owned = is_one(before, owners) || before.is(text::token_kind::possessive);
    return owned ? reference::definite : reference::indefinite;
}

/// Verbs that bring an agreement about, beside those that tell a status.
[[nodiscard]] inline bool brings_about(const token& t) noexcept {
    static constexpr auto verbs =
        word("reach", "reaches", "reaching", "strike", "strikes", "striking", "clinch", "clinches", "conclude",
             "concludes", "make", "makes", "made", "making", "cut", "enter", "enters", "entered", "entering", "forge",
             "secure", "secures", "secured", "win", "wins", "won", "get", "gets", "achieve", "produce", "produced",
             "yield", "yielded", "seal", "come", "came");
    return is_one(t, verbs);
}

/// What is left of a status that `verb` tells where that has not come about, or not yet. What is spoken of as
/// known is there, whether it is signed or not.
[[nodiscard]] inline agreement_status weigh(const token& verb, agreement_status told, grammar::factuality how,
                                            reference by) noexcept {
    using enum grammar::factuality;
    static constexpr auto signing = word("sign", "signed", "signs", "signing", "ink", "initial", "ratify");
    static constexpr auto running_out = word("expire", "expires", "expired");
    const bool makes = told == agreement_status::signed_ || told == agreement_status::negotiated;
    switch (how) {
        case fact:
            return told;
        case resolved:
            return makes ? agreement_status::proposed : told;
        case to_come:
            if (makes || told == agreement_status::proposed) return agreement_status::proposed;
            return is_one(verb, running_out) ? agreement_status::in_force : agreement_status::unknown;
        case denied:
            return told == agreement_status::signed_ && by == reference::indefinite ? agreement_status::none
                                                                                    : agreement_status::unknown;
        case refused:
            if (told != agreement_status::signed_ || by != reference::indefinite) return agreement_status::unknown;
            return is_one(verb, signing) ? agreement_status::proposed : agreement_status::none;
        default:
            return agreement_status::unknown;
    }
}

/// Whether what stands behind a verb of the present tense sets a time: "expires in 2026", "takes effect on Monday".
[[nodiscard]] inline bool tells_plan(const token& verb, const token& behind) noexcept {
    using lexicon::word_class;
    static constexpr auto present =
        word("expires", "expire", "takes", "take", "comes", "come", "enters", "enter", "goes", "go");
    static constexpr auto timing = word("in", "on", "at", "by", "this", "from", "later", "when", "after", "once");
    constexpr lexicon::class_set times =
        lexicon::classes(word_class::weekday, word_class::month, word_class::date_relation, word_class::deictic);
    return is_one(verb, present) && (is_one(behind, timing) || behind.any(times));
}

/// The status that the verb at `verb` tells, once weighed.
[[nodiscard]] inline agreement_status status_of_verb(const token* verb, agreement_status told, std::string_view text,
                                                     reference by) noexcept {
    return weigh(*verb, told, grammar::factuality_of(verb, text), by);
}

/// The mark that opens what the one at `close` closes, a few words before it; null where there is none.
[[nodiscard]] inline const token* opening_mark(const token* close) noexcept {
    for (const token* t = close - 1; t > close - 7 && !t[1].has(text::sentence_start); --t) {
        if (text::is_quote_mark(t->kind)) return t;
    }
    return nullptr;
}

/// Whether the verb at `t` turns an agreement down: "rejected", "voted down".
[[nodiscard]] inline bool rejects(const token* t, std::string_view text) noexcept {
    if (is_one(*t, "rejected", "rejects", "blocked")) return true;
    return grammar::ends_with(text, *t, "down") && is_one(t[-1], "voted", "turned", "votes", "turns");
}

/// Nouns for what is done with an agreement.
inline constexpr auto dealings = word("talks", "negotiations", "negotiation", "signature", "ratification", "accession",
                                      "implementation", "extension", "withdrawal", "violation", "violations");

/// Whether the word is a form of "call".
[[nodiscard]] inline bool calls(const token& t) noexcept { return is_one(t, "called", "calls", "call", "calling"); }

/// The status that the verb before a mention tells: "signed a", "does not have a", "negotiating on an".
[[nodiscard]] inline agreement_status status_before(const token* first, std::string_view text, reference by) noexcept {
    using grammar::is_one, grammar::word;
    using lexicon::word_class;
    constexpr lexicon::class_set thin =
        lexicon::classes(word_class::determiner, word_class::adverb, word_class::quantifier, word_class::cardinal,
                         word_class::ordinal, word_class::negation, word_class::date_relation);
    bool denied = false;
    bool near = true;  // nothing but articles, numbers and the like stands between
    const token* t = first - 1;
    for (int width = 0; width < 6 && !t[1].has(text::sentence_start); ++width, --t) {
        if (t->is(word_class::negation) && near)  // "no", "without a", "not a"; but "with or without a"
            return is_one(t[-1], "or") ? agreement_status::unknown : agreement_status::none;
        if (is_one(*t, "have", "has", "had", "having") && near) {
            if (is_one(t[-1], "to")) return agreement_status::unknown;  // "we need to have a deal"
            const auto group = grammar::detail::verb_group_at(t, text);
            if (group.modal) return agreement_status::unknown;
            return group.denied ? agreement_status::none : agreement_status::in_force;
        }
        const bool governs = near || (is_one(t[1], "into", "to", "out") && t + 3 > first - 1);
        agreement_status told = grammar::status_of(*t);
        if (told == agreement_status::unknown && governs && brings_about(*t)) told = agreement_status::signed_;
        if (by != reference::name && rejects(t, text)) return agreement_status::proposed;
        // "agreed to a deal", "settled on a deal"
        if (is_one(*t, "agreed", "agrees", "agree", "settled") && is_one(t[1], "to", "on", "upon") && t + 4 > first)
            told = agreement_status::signed_;
        if (told == agreement_status::none) return told;
        if (told == agreement_status::ended && is_one(*t, "ended", "ends", "end") && t[1].is(word_class::preposition))
            return agreement_status::unknown;  // "the war ended with an agreement"
        if (told != agreement_status::unknown) {
            if (is_one(*t, dealings)) return told;
            return denied ? weigh(*t, told, grammar::factuality::denied, by) : status_of_verb(t, told, text, by);
        }
        if (is_one(*t, "to") && t + 1 < first && grammar::detail::is_infinitive(t, text))
            return agreement_status::unknown;  // "in talks to save the deal"
        if (is_one(*t, "under") && width < 2) return agreement_status::unknown;
        near &= t->any(thin) || is_one(*t, "such") || (is_one(*t, "on") && is_one(t[-1], "agreement")) ||
                is_one(*t, "agreement");  // "reach agreement on a deal"
        denied |= t->is(word_class::negation);
        if (text::is_quote_mark(t->kind)) {  // "revoked “with immediate effect” a"
            const token* const opening = opening_mark(t);
            if (opening == nullptr) break;
            t = opening;
            continue;
        }
        if (t->is_mark() && !t->is(text::token_kind::hyphen) && !t->is(text::token_kind::currency)) break;
        if (t->any(lexicon::classes(word_class::relative, word_class::conjunction)) && !(is_one(*t, "that") && near))
            break;
    }
    return agreement_status::unknown;
}

/// From a noun's complement to the verb behind it: from "between" to "had" in "between A and B had collapsed".
[[nodiscard]] inline const token* skip_complement(const token* t) noexcept {
    using lexicon::word_class;
    constexpr lexicon::class_set verbs = lexicon::classes(word_class::auxiliary, word_class::modal);
    static constexpr auto begins = grammar::word("took", "takes", "went", "goes", "came", "comes", "entered", "enters");
    if (!t->is(word_class::preposition) || is_one(*t, "in", "into")) return t;
    for (const token* verb = t + 1; verb < t + 12 && !verb->has(text::sentence_start); ++verb) {
        const bool mark = verb->is_mark() && !verb->is(text::token_kind::possessive);
        if (mark || verb->is(word_class::relative)) break;
        if (is_one(*verb, "former", "defunct")) break;
        if (begins.width(*verb) != 0 || grammar::status_of(*verb) == agreement_status::ended) return verb;
        if (verb->any(verbs))  // neither "and was criticised" nor "to be signed"
            return verb[-1].is(word_class::conjunction) || is_one(verb[-1], "to") ? t : verb;
    }
    return t;
}

/// The status that what follows tells: "was signed", "collapsed", ", which took effect", "in force".
GAZETTE_SELDOM [[nodiscard]] inline agreement_status status_after(const token* last, std::string_view text,
                                                                  reference by) noexcept {
    using grammar::is_one, grammar::word;
    using lexicon::word_class;
    static constexpr auto describing = word("existing", "former", "defunct", "future");
    static constexpr auto to_come = word("ratification", "talks", "negotiations", "violations");
    constexpr lexicon::class_set aside = lexicon::classes(word_class::auxiliary, word_class::adverb);
    last = skip_complement(last);
    for (const token* t = last; t < last + 7 && !t->has(text::sentence_start); ++t) {
        const token& next = t[1 + t[1].is(word_class::adverb)];
        if (t->is(text::token_kind::comma) && !next.any(aside) && !next.is(word_class::relative) &&
            grammar::status_of(next) == agreement_status::unknown)
            break;  // "Under the truce, both armies withdrew"
        if (t->is_mark() && !t->is(text::token_kind::comma)) break;
        if (is_one(*t, "effect", "force")) {
            const token* const verb = t - 1 - is_one(t[-1], "into");
            if (tells_plan(*verb, t[1])) return agreement_status::unknown;
            return status_of_verb(verb, agreement_status::in_force, text, by);
        }
        if (is_one(*t, to_come)) break;  // "awaits ratification"
        agreement_status told = is_one(*t, describing) ? agreement_status::unknown : grammar::status_of(*t);
        if (told == agreement_status::proposed && is_one(t[1], "to")) break;  // "that Peru wants to leave"
        if (is_one(*t, "agreed", "made", "reached") && (t == last || t[-1].any(aside)))
            told = agreement_status::signed_;
        if (is_one(*t, "fell", "falls") && is_one(t[1], "apart", "through")) told = agreement_status::ended;
        if (is_one(*t, dealings) && t - last > 1 && !is_one(t[1], "from", "of"))
            break;                                                             // "includes an Israeli withdrawal"
        if (calls(*t) && is_one(t[1], "off")) told = agreement_status::ended;  // "was called off"
        const bool has_object = told == agreement_status::ended && t[1].any(lexicon::classes(word_class::determiner));
        if (told != agreement_status::unknown && !has_object) {                // not "the treaty ended the war"
            if (tells_plan(*t, t[1])) return agreement_status::in_force;       // "expires in May"
            if (t == last && grammar::ends_with(text, *t, "ed")) return told;  // "a deal signed in May"
            return status_of_verb(t, told, text, by);
        }
        if (t->any(lexicon::classes(word_class::relative, word_class::conjunction, word_class::preposition)) &&
            !is_one(*t, "in", "into") && !(is_one(*t, "to") && grammar::detail::is_infinitive(t, text)) &&
            !(is_one(*t, "which", "that") && t < last + 2 && !t[1].has(text::capitalised)))
            break;
    }
    return agreement_status::unknown;
}

/// The verb that ends the agreement at [first, last) with a particle: "struck down a deal", "called the deal off";
/// nullptr where none does.
[[nodiscard]] inline const token* ended_by(const token* first, const token* last) noexcept {
    const token* verb = first - 1 - first[-1].is(lexicon::word_class::determiner);
    verb -= is_one(*verb, "its", "their");
    const bool near = is_one(*verb, "down", "off");
    const token& particle = near ? *verb : *last;
    verb -= near;
    const bool struck = is_one(*verb, "struck", "strike", "strikes", "striking") && is_one(particle, "down");
    return struck || (calls(*verb) && is_one(particle, "off")) ? verb : nullptr;
}

}  // namespace detail

/// What becomes of the mention's agreement in its sentence: by the verb before it, the verb behind it, else its
/// own describing words.
GAZETTE_SELDOM [[nodiscard]] inline agreement_status status_of(const article& a, const agreement_mention& m) noexcept {
    const token* first = a.tokens.begin() + m.tokens.first;
    const token* last = a.tokens.begin() + m.tokens.last;
    if (first[-1].is(text::token_kind::paren_open) && last->is(text::token_kind::paren_close)) {
        ++last;  // "Harbour Safety Treaty (HAST) was signed": both were
        if (m.full_name.last + 1 == m.tokens.first) first = a.tokens.begin() + m.full_name.first;
    }
    const detail::reference by = detail::reference_of(m, first);
    if (const token* const verb = detail::ended_by(first, last); verb != nullptr)
        return detail::status_of_verb(verb, agreement_status::ended, a.text, by);
    agreement_status told = detail::status_before(first, a.text, by);
    if (told == agreement_status::unknown) told = detail::status_after(grammar::skip_brackets(last), a.text, by);
    for (const token* t = first;
         t < a.tokens.begin() + m.head && told == agreement_status::unknown && m.form == agreement_form::nominal; ++t) {
        if (!is_one(*t, "signature")) told = grammar::status_of(*t);
    }
    return told;
}

}  // namespace gazette::resolve
