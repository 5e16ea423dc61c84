// Gazette: agreeing told by a verb: "agreed Wednesday to deepen security cooperation", "reached agreement that …".
#pragma once

#include <gazette/grammar/agreement_nominal.hpp>
#include <gazette/grammar/rule.hpp>

#include <string_view>

namespace gazette::grammar {

/// An act: from its verb to the end of what is agreed.
struct act_match {
    const token* first = nullptr;  ///< nullptr: no act
    const token* last = nullptr;   ///< behind it
    const token* with = nullptr;   ///< the "with" before the other party, if any
    bool jointly = false;          ///< "vowed jointly", "pledged to work together"
    bool opinion = false;          ///< "agreed that" it is so: settles nothing unless those who agree are parties
    bool resolves = false;         ///< what is agreed shall, will or must be
    std::string_view rule;

    constexpr explicit operator bool() const noexcept { return first != nullptr; }
};

namespace detail {

/// How what is agreed can begin.
enum content_openers : unsigned { infinitive = 1, that_clause = 2, on_phrase = 4 };

/// Whether "to" begins an infinitive: not "to the terms", "to Poland".
GAZETTE_NOINLINE [[nodiscard]] inline bool is_infinitive(const token* to, std::string_view text) noexcept {
    constexpr class_set nominal = lexicon::classes(word_class::determiner, word_class::pronoun, word_class::preposition,
                                                   word_class::cardinal, word_class::modal, word_class::relative);
    const token& next = text::is_quote_mark(to[1].kind) ? to[2] : to[1];  // agreed to “maintain contacts”
    if (next.is(word_class::adverb)) return true;
    if (ends_in_s(text, next) || ends_with(text, next, "tion")) return false;  // nouns
    return next.is_word() && !next.has(text::capitalised) && !next.any(nominal) &&
           head_of(next) == agreement_head::none;
}

/// Where what is agreed begins after a verb (or noun) of agreeing: at "to", "that", "on", "for". Says on the way
/// whom it is agreed with. nullptr where nothing of the kind follows.
GAZETTE_SELDOM [[nodiscard]] inline const token* find_content(const token* t, std::string_view text, unsigned openers,
                                                              act_match& act) noexcept {
    constexpr class_set asides =
        lexicon::classes(word_class::adverb, word_class::weekday, word_class::deictic, word_class::month,
                         word_class::date_relation, word_class::day_part, word_class::time_unit, word_class::clock);
    static constexpr auto vague = word("little", "nothing", "much", "something", "everything", "anything");
    static constexpr auto jointly = word("jointly", "together", "mutually");
    bool in_phrase = false;
    for (int width = 0; width < 16; ++width, ++t) {
        if (t->has(text::sentence_start)) return nullptr;
        if (is_one(*t, "to") && (openers & infinitive) != 0) {
            if (is_infinitive(t, text)) return t;
            if (!in_phrase) return nullptr;
        } else if (is_one(*t, "that") && (openers & that_clause) != 0) {
            return t;
        } else if (is_one(*t, "on", "upon")) {
            const bool date = t[1].any(asides) || t[1].is(token_kind::numeral);
            if (t[1].is(word_class::pronoun) ||
                (t[1].is(word_class::relative) && !is_one(t[1], "how", "when", "where")))
                return nullptr;
            if (is_one(t[1], vague)) return nullptr;
            if (!date && (openers & on_phrase) != 0) return t;
            in_phrase = true;
        } else if (is_one(*t, "for") && !in_phrase && (openers & that_clause) != 0) {
            for (const token* to = t + 1; to < t + 12 && !to->has(text::sentence_start) && !to->is(token_kind::comma);
                 ++to) {
                if (is_one(*to, "to") && is_infinitive(to, text)) return t;
            }
            return nullptr;
        } else if (is_one(*t, "with")) {
            if (t[1].is(word_class::pronoun)) return nullptr;  // "they agree with him on much"
            if (act.with == nullptr) act.with = t;
            in_phrase = true;
        } else if (t->is(word_class::preposition)) {
            in_phrase = true;
        } else if (is_one(*t, jointly)) {
            act.jointly = true;
        } else if (const token* const behind = skip_brackets(t); behind != t && in_phrase) {
            t = behind - 1;  // "with the Oil Corporation (NNOC) to"
        } else if (t->is_mark() && !t->is(token_kind::possessive) && !t->is(token_kind::hyphen)) {
            return nullptr;
        } else if (!in_phrase && !t->any(asides) &&
                   !(t->kind <= token_kind::alphanumeral && t->kind != token_kind::word)) {
            return nullptr;
        }
    }
    return nullptr;
}

/// Whether a comma inside what is agreed ends it: "…, officials said", "…, in what was touted as". Lists and short
/// asides go on.
GAZETTE_SELDOM [[nodiscard]] inline bool comma_ends(const token* comma, std::string_view text) noexcept {
    constexpr class_set clause_openers = lexicon::classes(word_class::relative, word_class::pronoun);
    static constexpr auto openers =
        word("but", "while", "although", "though", "after", "as", "despite", "with", "amid", "even", "following",
             "because", "since", "in", "according", "a", "an", "when", "once", "yet", "so", "before");
    static constexpr auto joining = word("and", "or");
    static constexpr auto detailing = word("including", "especially", "particularly", "notably", "such");
    const token* const next = comma + 1;
    if (is_one(*next, detailing)) return false;
    if (is_one(*next, "as") && is_one(next[2], "as")) return false;  // "as well as"
    if (comma[-1].kind == token_kind::numeral && next->kind == token_kind::numeral) return false;
    if (!next->is_word() && next->kind > token_kind::alphanumeral) return true;
    const bool joins = is_one(*next, joining);
    if (!joins && (next->any(clause_openers) || is_one(*next, openers) || ends_with(text, *next, "ing"))) return true;
    bool list = joins;
    for (const token* t = next + 1; t < next + 14 && !t->has(text::sentence_start); ++t) {
        if (t->is(word_class::say_verb) && !t->is(word_class::agree_verb) && !is_one(t[-1], "to")) return true;
        if (joins && t < next + 6 &&
            (t->any(lexicon::classes(word_class::auxiliary, word_class::modal)) || ends_with(text, *t, "ed")))
            return true;
        if (t->is(token_kind::comma) && list && !joins && t > next + 2) return false;  // "to buy, sell and lend"
        if (t->is(token_kind::comma) && !list) {
            if (t[1].any(lexicon::classes(word_class::auxiliary, word_class::modal)))
                return false;                                                // "Chaudhry, known for …, was"
            if (t < next + 3 && next->has(text::capitalised)) return false;  // "Paris, Texas,"
        }
        list |= is_one(*t, joining);
    }
    return !list;
}

/// Whether "that" at `that` begins with an aside which a comma closes: "that, by 2030," but without the first one.
[[nodiscard]] inline bool opens_aside(const token* that) noexcept {
    static constexpr auto subordinating =
        word("as", "if", "while", "when", "after", "before", "until", "unless", "given", "following", "once");
    constexpr class_set verbs = lexicon::classes(word_class::auxiliary, word_class::modal);
    if (!is_one(*that, "that") || !(that[1].is(word_class::preposition) || is_one(that[1], subordinating)))
        return false;
    const token* t = that + 2;
    while (t < that + 14 && !t->is(token_kind::comma) && !t->any(verbs) && !t->has(text::sentence_start)) ++t;
    return t->is(token_kind::comma);
}

/// Whether "and" at `t` brings another deed of those who agree: "agreed on a plan and signed a treaty".
[[nodiscard]] inline bool goes_on_otherwise(const token* t, std::string_view text) noexcept {
    constexpr class_set deeds = lexicon::classes(word_class::agree_verb, word_class::conclude_verb);
    constexpr class_set objects = lexicon::classes(word_class::determiner, word_class::cardinal);
    if (is_one(*t, "and") && (t[1].is(word_class::honorific) || is_one(t[1], "he", "she", "they"))) {
        for (const token* verb = t + 2; verb < t + 6 && !verb->is_mark(); ++verb)  // "and Mr Novak said"
            if (!verb->has(text::capitalised)) return ends_with(text, *verb, "ed") || verb->is(word_class::auxiliary);
    }
    static constexpr auto other = word("exchanged", "discussed", "reaffirmed", "expressed", "stressed", "welcomed");
    if (is_one(*t, "and") && is_one(t[1], other) && t[2].is_word()) return true;
    return is_one(*t, "and") && t[1].any(deeds) && ends_with(text, t[1], "ed") &&
           (t[2].any(objects) || is_one(t[2], "to", "that", "on"));
}

/// What is done together: "to cooperate", "to help each other".
[[nodiscard]] inline bool is_mutual(const token* t, const token* last) noexcept {
    static constexpr auto together =
        word("together", "joint", "jointly", "mutual", "mutually", "bilateral", "trilateral", "cooperate",
             "cooperation", "collaborate", "collaboration", "coordinate", "partnership", "partnerships", "ties",
             "relations", "dialogue", "trade", "talks", "negotiations", "friendship", "alliance");
    static constexpr auto reciprocal = word("each", "one");
    for (; t < last; ++t) {
        if (is_one(*t, together) || (is_one(*t, "other", "another") && is_one(t[-1], reciprocal))) return true;
    }
    return false;
}

/// The end of what is agreed from `t` on: the sentence's or clause's, closing punctuation left out.
GAZETTE_SELDOM [[nodiscard]] inline const token* content_end(const token* t, std::string_view text) noexcept {
    unsigned open = 0;
    bool aside = opens_aside(t);  // between "and," and the comma that closes it
    for (int width = 0; width < 120; ++width, ++t) {
        if (t->kind == token_kind::end || (width > 0 && t->has(text::sentence_start))) break;
        if (t->is(token_kind::semicolon) || t->is(token_kind::colon) ||
            (t->is(token_kind::dash) && t->has(text::space_before)))
            break;
        if (t->is(token_kind::hyphen) && (t->has(text::space_before) || t[1].is(token_kind::hyphen))) break;
        const bool apostrophe = t->is(token_kind::single_right) || t->is(token_kind::single_straight);
        if (apostrophe && !t->has(text::space_before) && ends_in_s(text, t[-1]) && t[1].is_word() &&
            !is_one(t[1], "and", "or"))
            continue;  // "the two countries’ ties"
        if (text::is_quote_mark(t->kind) && t->has(text::space_before))
            ++open;
        else if (text::is_quote_mark(t->kind) && open-- == 0)
            break;
        if (open == 0 && goes_on_otherwise(t, text)) break;
        if (!t->is(token_kind::comma) || open != 0) continue;
        if (aside)
            aside = false;
        else if (is_one(t[-1], "and", "or", "that"))
            aside = true;
        else if (comma_ends(t, text))
            break;
    }
    const auto closes = [](const token& mark) {
        return mark.kind >= token_kind::comma && mark.kind <= token_kind::ellipsis;
    };
    while (closes(t[-1]) || (text::is_quote_mark(t[-1].kind) && closes(t[-2]))) --t;
    return t;
}

/// Whether the verb at `verb` tells something that has not come about, or is not its sentence's verb: "failed to
/// agree", "will agree", "the terms agreed last month".
GAZETTE_NOINLINE [[nodiscard]] inline bool is_unreal(const token* verb) noexcept {
    const token* t = verb - 1;
    for (int width = 0;
         width < 4 &&
         t->any(lexicon::classes(word_class::adverb, word_class::auxiliary, word_class::negation, word_class::modal)) &&
         !t->has(text::sentence_start);
         ++width, --t) {
        if (t->any(lexicon::classes(word_class::negation, word_class::modal))) return true;
        if (is_one(*t, form_of_be) && t == verb - 1) return true;
    }
    return is_one(*t, "to", "if", "be") || t->any(lexicon::classes(word_class::modal, word_class::negation)) ||
           (head_of(*t) != agreement_head::none && !t->has(text::capitalised));
}

}  // namespace detail

/// The act whose verb of agreeing stands at `verb`.
GAZETTE_SELDOM [[nodiscard]] inline act_match match_act(const token* verb, std::string_view text) noexcept {
    static constexpr auto agreeing = word("agree", "agrees", "agreed", "agreeing");
    act_match act;
    if (detail::is_unreal(verb)) return {};
    const bool agrees = is_one(*verb, agreeing);
    act.jointly = is_one(verb[-1], "jointly", "together");
    const token* const content = detail::find_content(
        verb + 1, text, agrees ? detail::infinitive | detail::that_clause | detail::on_phrase : detail::infinitive,
        act);
    if (content == nullptr) return {};
    // "agrees with the finding that …" is concurring
    if (act.with != nullptr && is_one(*content, "that") && !is_one(*verb, "agreed")) return {};
    act.first = verb;
    act.last = detail::content_end(content, text);
    act.jointly |= !agrees && detail::is_mutual(content, act.last);
    act.opinion = is_one(*content, "that");
    for (const token* t = content; t < act.last && !act.resolves; ++t)
        act.resolves = t->is(word_class::modal) || t->is(word_class::contraction);
    act.rule = agrees ? std::string_view("agreement.act") : std::string_view("agreement.joint_pledge");
    return act;
}

/// The act told by a verb and a noun: "reached agreement on", "struck a deal to". `first` is the noun's first
/// describing word.
GAZETTE_SELDOM [[nodiscard]] inline act_match match_conclusion(const head_noun& head, const token* first,
                                                               std::string_view text) noexcept {
    static constexpr auto concluding =
        word("reached", "struck", "clinched", "sealed", "concluded", "made", "cut", "forged", "finalized");
    if (head.plural || head.kind > agreement_head::deal || head.kind < agreement_head::pact) return {};
    const token* verb = first - 1;
    const bool bare = !verb->is(word_class::determiner);
    if (!bare) --verb;
    if (is_one(*verb, "out") && is_one(verb[-1], "hammered"))
        --verb;
    else if (is_one(*verb, "to") && is_one(verb[-1], "came"))
        --verb;
    else if (!is_one(*verb, concluding))
        return {};
    if (detail::is_unreal(verb)) return {};
    act_match act;
    const unsigned openers =
        bare ? detail::infinitive | detail::that_clause | detail::on_phrase : static_cast<unsigned>(detail::infinitive);
    const token* content = detail::find_content(head.last, text, openers, act);
    const bool reached = bare && head.kind == agreement_head::agreement && first == head.first;
    if (content == nullptr && !reached) return {};
    act.first = verb;
    act.last = detail::content_end(content != nullptr ? content : head.last, text);
    act.rule = "agreement.conclusion";
    return act;
}

}  // namespace gazette::grammar
