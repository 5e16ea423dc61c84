// Gazette: whether what a verb tells has come about: "signed", "will sign", "refused to sign", "denied signing".
#pragma once

#include <gazette/grammar/agreement_words.hpp>

#include <cstdint>
#include <string_view>

namespace gazette::grammar {

/// Whether what a verb tells has come about.
enum class factuality : std::uint8_t {
    fact,      ///< "signed", "managed to sign", "is violating"
    resolved,  ///< "agreed to sign", "decided to end"
    to_come,   ///< "will sign", "plans to sign", "if Peru signs"
    denied,    ///< "did not sign", "failed to sign"
    refused,   ///< "refused to sign"
    open       ///< "denied that they had signed", "whether they signed"
};

namespace detail {

/// What the auxiliaries, adverbs and denials before a verb tell.
struct verb_group {
    const token* before;  ///< right before the group
    bool modal = false;
    bool denied = false;
};

/// Whether `t` is the last token before a sentence.
[[nodiscard]] inline bool is_outside(const token* t) noexcept { return t[1].has(text::sentence_start); }

/// The group whose verb stands at `verb`.
GAZETTE_NOINLINE [[nodiscard]] inline verb_group verb_group_at(const token* verb, std::string_view text) noexcept {
    constexpr class_set parts =
        lexicon::classes(word_class::auxiliary, word_class::adverb, word_class::negation, word_class::modal);
    verb_group group{verb - 1 - text::is_quote_mark(verb[-1].kind)};
    for (const token*& t = group.before; t > verb - 7 && !is_outside(t); --t) {
        if (!t->any(parts) && !is_one(*t, "soon", "yet") && !(t->is_word() && ends_with(text, *t, "ly"))) {
            const bool will = t->is(word_class::contraction) && ends_with(text, *t, "ll");  // "they'll sign"
            group.modal |= will;
            break;
        }
        if (is_one(*t, "yet") && is_one(t[1], "to")) break;
        if (is_one(*t, "without")) break;
        group.modal |= t->is(word_class::modal);
        group.denied |= t->is(word_class::negation);
    }
    return group;
}

/// What the word before "to" tells of the infinitive: "plans to", "failed to", "the first to".
GAZETTE_SELDOM [[nodiscard]] inline factuality factuality_of_infinitive(const token* by,
                                                                        std::string_view text) noexcept {
    static constexpr auto done = word("able", "managed", "voted", "moved", "began", "continued", "continues", "forced",
                                      "helped", "helps", "first", "last", "latest", "only");
    static constexpr auto settled = word("decided", "decision", "agreed", "move", "vote", "promised", "committed");
    static constexpr auto refusing = word("refused", "refuses", "refusing", "refusal", "refuse", "declined");
    constexpr class_set verbal = lexicon::classes(word_class::auxiliary, word_class::modal);
    if (is_one(*by, "yet", "failure")) return factuality::denied;
    const verb_group group = verb_group_at(by, text);
    if (is_one(*by, refusing)) return factuality::refused;
    if (is_one(*by, "unlikely") || (infinitive_of_word(*by) == infinitive_of::failure))
        return group.modal ? factuality::open : factuality::denied;
    if (is_one(*by, "decided", "agreed", "voted") && group.denied) return factuality::denied;
    if (is_one(*by, settled)) return group.modal ? factuality::to_come : factuality::resolved;
    if (is_one(*by, done)) {
        if (group.denied) return factuality::denied;
        return group.modal || is_one(*group.before, "to") ? factuality::to_come : factuality::fact;
    }
    if (infinitive_of_word(*by) == infinitive_of::wish) return group.denied ? factuality::open : factuality::to_come;
    // "one of four firms to sign", "the first state to sign", "met in Lima on Monday to sign"
    for (const token* t = by; t > by - 8 && !is_outside(t) && !t->is_mark() && !t->any(verbal); --t) {
        if (is_one(*t, gathered)) return factuality::fact;
        if (is_one(*t, "agreed", "decided")) return factuality::resolved;
        const bool single = is_one(*t, "first", "last", "latest", "only") && t[-1].is(word_class::determiner);
        if (single || (is_one(*t, "one") && is_one(t[1], "of"))) return factuality::fact;
    }
    return factuality::to_come;
}

/// What the word before "signing" tells of it: "denied signing", "before signing".
[[nodiscard]] inline factuality factuality_of_gerund(const token* by) noexcept {
    static constexpr auto doubting =
        word("denied", "denies", "deny", "denying", "avoid", "oppose", "opposed", "considered", "considering",
             "consider", "against", "delay", "delayed", "ruled", "before", "instead", "than", "stop");
    static constexpr auto hopes = word("hope", "hopes", "point");
    if (is_one(*by, "without")) return factuality::denied;
    if (is_outside(by) || is_one(*by, "that")) return factuality::open;  // "Signing the treaty would"
    if (is_one(*by, "of") && is_one(by[-1], hopes)) return factuality::to_come;
    const token* const word = by - is_one(*by, "out", "of", "from");
    return is_one(*word, doubting) ? factuality::open : factuality::fact;
}

/// Whether the "that" at `t` stands behind a denial: "denied that", "rejected reports that".
[[nodiscard]] inline bool is_doubted(const token* t) noexcept {
    static constexpr auto denying = word("denied", "denies", "deny", "denying", "rejected", "dismissed");
    for (const token* by = t - 1; by > t - 4 && !is_outside(by) && !by->is_mark(); --by) {
        if (is_one(*by, denying)) return true;
    }
    return false;
}

/// What opens the clause that ends before `t`: "if", "whether", "denied that"; fact where it is no such clause.
GAZETTE_SELDOM [[nodiscard]] inline factuality factuality_of_clause(const token* t, bool past) noexcept {
    static constexpr auto conditions = word("if", "unless", "whether");
    static constexpr auto times = word("when", "once", "until", "till");
    static constexpr auto denying = word("denied", "denies", "deny");
    const token* const floor = t - 10;
    bool joined = false;
    for (; t > floor && !is_outside(t); --t) {
        if (is_one(*t, conditions)) return past ? factuality::open : factuality::to_come;
        if (is_one(*t, times) && !past) return factuality::to_come;
        if (is_one(*t, "that")) return is_doubted(t) ? factuality::open : factuality::fact;
        joined |= is_one(*t, "and", "or");
        if (is_one(*t, denying) && !joined) return factuality::open;  // "denied they had signed"
        const bool joint = t->is(token_kind::hyphen) || t->is(token_kind::possessive);
        if ((t->is_mark() && !joint) || t->is(word_class::relative) || t->is(word_class::say_verb) || is_one(*t, "but"))
            break;
    }
    return factuality::fact;
}

/// "and sign" behind "will meet": where the verb's modal or "to" stands, or `t` itself.
[[nodiscard]] inline const token* shared_modal(const token* t) noexcept {
    if (!is_one(*t, "and", "or")) return t;
    for (const token* by = t - 1; by > t - 7 && !is_outside(by) && !by->is_mark(); --by) {
        if (by->is(word_class::modal) || (is_one(*by, "to") && !by[1].has(text::capitalised))) return by;
    }
    return t;
}

}  // namespace detail

/// Whether what the verb or participle at `verb` tells has come about.
GAZETTE_SELDOM [[nodiscard]] inline factuality factuality_of(const token* verb, std::string_view text) noexcept {
    using namespace detail;
    static constexpr auto irregular = word("struck", "broke", "broken", "withdrew", "withdrawn", "tore", "torn", "made",
                                           "cut", "quit", "came", "went", "took", "forged", "won");
    const bool past = ends_with(text, *verb, "ed") || is_one(*verb, irregular);
    const verb_group group = verb_group_at(verb, text);
    const token* before = group.before;
    if (group.modal) return group.denied ? factuality::refused : factuality::to_come;
    if (ends_with(text, *verb, "ing") && before == verb - 1) return factuality_of_gerund(before);
    if (is_outside(before)) return group.denied ? factuality::denied : factuality::fact;
    if (!past && before == verb - 1) before = shared_modal(before);
    if (before->is(word_class::modal)) return factuality::to_come;
    if (is_one(*before, "to")) {
        const factuality told = factuality_of_infinitive(before - 1, text);
        return group.denied && told == factuality::fact ? factuality::denied : told;
    }
    if (group.denied) return factuality::denied;
    return factuality_of_clause(before, past);
}

}  // namespace gazette::grammar
