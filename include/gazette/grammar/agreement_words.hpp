// Gazette: questions that the reading of agreements asks of one word, each compiled once and not where it is asked.
#pragma once

#include <gazette/grammar/function_words.hpp>
#include <gazette/grammar/suffix.hpp>
#include <gazette/grammar/terminals.hpp>

#include <cstdint>
#include <string_view>

namespace gazette::grammar {

/// What those have done who then act: "met in Geneva on Monday to sign".
inline constexpr auto gathered = word("gathered", "met", "came", "travelled", "traveled", "flew", "convened",
                                      "assembled", "arrived");

/// Whether the word looks like a plural, or like a verb's third person: "talks", not "crisis".
GAZETTE_NOINLINE [[nodiscard]] inline bool ends_in_s(std::string_view text, const token& t) noexcept {
    if (t.size() < 2 || text[t.end - 1] != 's') return false;
    const char before = text[t.end - 2];
    return before != 's' && before != 'u' && before != 'i';
}

/// Whether nothing but a hyphen (or its kin) joins this mark's two neighbours: "EU-Turkey".
GAZETTE_NOINLINE [[nodiscard]] inline bool is_tight_joint(const token* mark) noexcept {
    const bool names = mark[-1].has(text::capitalised) && mark[1].has(text::capitalised);  // a dash: "Kellogg–Briand"
    const bool joint =
        mark->is(token_kind::hyphen) || mark->is(token_kind::slash) || (mark->is(token_kind::dash) && names);
    return joint && !mark->has(text::space_before) && !mark[1].has(text::space_before) &&
           mark[-1].kind <= token_kind::alphanumeral && mark[1].kind <= token_kind::alphanumeral;
}

/// The first token of the hyphened word that ends with `last`.
[[nodiscard]] inline const token* compound_start(const token* last, const token* floor) noexcept {
    while (last - 2 >= floor && is_tight_joint(last - 1)) last -= 2;
    return last;
}

/// Behind the brackets that open at `t`: "(HAST)"; `t` itself where none do, or where they are long.
GAZETTE_NOINLINE [[nodiscard]] inline const token* skip_brackets(const token* t) noexcept {
    if (!t->is(token_kind::paren_open)) return t;
    for (const token* end = t + 1; end < t + 10 && end->kind != token_kind::end; ++end) {
        if (end->is(token_kind::paren_close)) return end + 1;
    }
    return t;
}

/// Whether [first, last) holds a word with one of the classes.
GAZETTE_NOINLINE [[nodiscard]] inline bool has_class(const token* first, const token* last, class_set wanted) noexcept {
    while (first < last && !first->any(wanted)) ++first;
    return first < last;
}

/// What a word before an infinitive tells of it: "plans to sign", "failed to sign", "began to sign".
enum class infinitive_of : std::uint8_t { none, wish, failure, other };

GAZETTE_NOINLINE [[nodiscard]] inline infinitive_of infinitive_of_word(const token& t) noexcept {
    static constexpr auto wishes =
        word("expected", "set", "due", "likely", "ready", "poised", "scheduled", "about", "willing", "prepared",
             "intends", "intended", "plans", "plan", "planned", "planning", "wants", "wanted", "want", "hopes", "hoped",
             "hoping", "hope", "seeks", "seeking", "sought", "tries", "try", "trying", "aims", "offered", "promised",
             "pledged", "vowed", "needs", "close", "closer");
    static constexpr auto failures =
        word("failed", "fails", "failing", "fail", "refused", "refuses", "declined", "unable", "unlikely");
    static constexpr auto others = word("able", "managed", "tried", "voted", "decided", "moved", "instructed", "asked",
                                        "began", "continued", "continues", "seems", "going", "forced", "working");
    if (is_one(t, wishes)) return infinitive_of::wish;
    if (is_one(t, failures)) return infinitive_of::failure;
    return is_one(t, others) || t.is(word_class::agree_verb) ? infinitive_of::other : infinitive_of::none;
}

/// The word that the infinitive at `verb` hangs on where both have one subject: "plans to sign", "is close to signing",
/// "are in talks to end"; `verb` itself where there is none.
GAZETTE_NOINLINE [[nodiscard]] inline const token* raising_verb(const token* verb) noexcept {
    for (int depth = 0; depth < 3 && is_one(verb[-1], "to"); ++depth) {
        const token* const by = verb - 2;
        if (is_one(*by, "talks") && is_one(by[-1], "in"))
            verb = by - 1;
        else if (infinitive_of_word(*by) != infinitive_of::none)
            verb = by;
        else
            break;
    }
    // "met in Geneva on Monday to sign"
    for (const token* by = verb - 2; is_one(verb[-1], "to") && by > verb - 10 && !by[1].has(text::sentence_start);
         --by) {
        if (is_one(*by, gathered) || is_one(*by, "meet", "gather")) return by;
        if (by->is_mark() || by->any(lexicon::classes(word_class::auxiliary, word_class::modal))) break;
    }
    return verb;
}

}  // namespace gazette::grammar
