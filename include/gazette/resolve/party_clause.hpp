// Gazette: where the subject of a verb may begin, and what may stand between the two.
#pragma once

#include <gazette/grammar/agreement_words.hpp>
#include <gazette/resolve/party_list.hpp>

namespace gazette::resolve {

namespace detail {

/// Behind what may stand between a subject and its verb.
GAZETTE_NOINLINE [[nodiscard]] inline const token* skip_to_verb(const token* t, const token* verb) noexcept {
    constexpr lexicon::class_set between = lexicon::classes(
        word_class::adverb, word_class::auxiliary, word_class::modal, word_class::negation, word_class::weekday,
        word_class::month, word_class::deictic, word_class::date_relation, word_class::time_unit, word_class::day_part);
    while (t < verb) {
        // "are to sign", "are likely to sign", a headline's "Ford to sign"
        const bool to = is_one(*t, "to") && (t[-1].any(between) || t[-1].has(text::capitalised));
        const bool date = is_one(*t, "on", "in") && (t[1].any(between) || (is_one(t[1], "the") && t[2].any(between)));
        if (date && is_one(t[1], "the"))
            ++t;  // "has in the last year signed"
        else if (const token* const behind = grammar::skip_brackets(t); behind != t)
            t = behind - 1;  // "Gov. Jane Doe (D) signed"
        else if (!t->any(between) && !t->is(token_kind::numeral) && !is_one(*t, "likely", "all", "both") && !to &&
                 !date)
            break;
        ++t;
    }
    return t;
}

/// Behind a date that opens a clause: "On Thursday", "In March 2019,", an agency's "LAGOS Dec 31"; `t` itself where
/// there is none.
[[nodiscard]] inline const token* skip_opening_date(const article& a, const token* t) noexcept {
    for (const token* end = t + 1;
         t->has(text::all_caps) && t->has(text::sentence_start) && t->size() > 2 && end < t + 5; ++end) {
        if (end->is(word_class::month) && end[1].is(token_kind::numeral) && end[2].has(text::capitalised))
            return end + 2;
        if (!end->has(text::all_caps) && !end->is(token_kind::comma)) break;
    }
    const token* const date = t + is_one(*t, "on", "in", "by");
    const std::uint32_t index = a.date_at[a.index_of(date)];
    if (index == span_map::none) return t;
    const token* const last = a.tokens.begin() + a.date_tokens[index].last;
    return last + last->is(token_kind::comma);
}

/// Behind a dateline: "LAGOS (AP) - ", "LAGOS (AP)--", "LAGOS:"; `t` itself where there is none.
[[nodiscard]] inline const token* skip_dateline(const token* t) noexcept {
    for (const token* end = t + 1; end < t + 12 && !end->has(text::sentence_start); ++end) {
        const bool doubled = end->is(token_kind::hyphen) && end[1].is(token_kind::hyphen);
        if (end->is(token_kind::dash) || end->is(token_kind::colon) || doubled ||
            (end->is(token_kind::hyphen) && end->has(text::space_before)))
            return end + 1 + doubled;
        const bool place = end->is_mark() || end->has(text::capitalised) || end->is(token_kind::numeral);
        if (!place) break;
    }
    return t;
}

/// Where the subject of a verb may begin: behind marks and words that open clauses, the nearest first.
struct subject_starts {
    static constexpr unsigned capacity = 8;
    const token* at[capacity];
    unsigned count = 0;

    GAZETTE_SELDOM subject_starts(const article& a, const token* verb) noexcept {
        static constexpr auto subordinating =
            word("while", "although", "though", "because", "but", "as", "if", "when", "after", "before");
        static constexpr auto with_object = word("denied", "announced", "confirmed", "admitted");
        bool listed = false;  // behind a ", and": "Nokia, which makes phones, and Ford signed"
        for (const token* t = verb; t > verb - 48 && t->kind != token_kind::end; --t) {
            const token* open = t;  // "Ford (NYSE: F) signed"
            while (t[-1].is(token_kind::paren_close) && open > t - 10 && !open->is(token_kind::paren_open) &&
                   open->kind != token_kind::end)
                --open;
            if (open->is(token_kind::paren_open)) t = open;
            const token& before = t[-1];
            const bool hyphen = before.is(token_kind::hyphen);
            const bool apostrophe =  // "the Teachers' Union"
                (before.is(token_kind::single_straight) || before.is(token_kind::single_right)) &&
                !before.has(text::space_before) && t->has(text::space_before) &&
                (t->has(text::capitalised) || grammar::ends_in_s(a.text, t[-2]));
            bool clause = t->has(text::sentence_start) ||
                          (t < verb && before.is(word_class::say_verb) && !before.is(word_class::agree_verb) &&
                           !is_one(*t, "to") && !(is_one(before, with_object) && t->is(word_class::determiner)) &&
                           !t[-2].is(word_class::determiner) && !is_country(a, t - 1) &&  // "United States"
                           !(is_one(before, "states") && t->has(text::capitalised)) &&    // "Trans States Airlines"
                           !t->is(word_class::auxiliary));
            if (before.is_mark())  // a dateline's " - " is a hyphen
                clause |= before.is(token_kind::colon) || before.is(token_kind::semicolon) ||
                          before.is(token_kind::dash) ||
                          (hyphen && (t->has(text::space_before) || t[-2].is(token_kind::hyphen))) ||
                          (!apostrophe && before.kind >= token_kind::quote_straight &&
                           before.kind <= token_kind::guillemet_right);
            else
                clause |= before.is(word_class::relative) || is_one(before, subordinating);
            listed |= before.is(token_kind::comma) && is_one(*t, "and");
            if (t == verb || (listed && t[-2].is(token_kind::comma) && is_one(before, "which", "who", "whose")))
                continue;
            const bool inside = hyphen || (before.is(token_kind::slash) && t->size() < 3) ||  // "Leo Pharma A/S"
                                before.is(token_kind::possessive);
            if ((clause || (before.is_mark() && !inside)) && count < capacity) at[count++] = t;
            if (clause) return;
        }
    }
};

}  // namespace detail

}  // namespace gazette::resolve
