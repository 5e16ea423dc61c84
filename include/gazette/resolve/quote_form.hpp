// Gazette: whether a quote is a whole clause, a fragment or a mere term.
#pragma once

#include <gazette/grammar/quote.hpp>
#include <gazette/resolve/article.hpp>
#include <gazette/resolve/quote_attribution.hpp>
#include <gazette/resolve/quote_clause.hpp>

#include <cstdint>

namespace gazette::resolve {

namespace detail {

/// How a quote's edges sit in its sentence.
struct quote_edges {
    bool set_off_before = false;  ///< at the sentence's begin, or after a comma or colon
    bool set_off_after = false;   ///< closed by a comma or a stop
    bool capital = false;         ///< begins with a capital letter
    bool closed = false;          ///< ends with a comma or a stop of its own
};

[[nodiscard]] inline quote_edges edges_of(const article& a, const quote_frame& f, int q) noexcept {
    const quote_pair& pair = a.quote_pairs[f[q].index];
    quote_edges e;
    const token& before = f.at(q - 1);
    e.set_off_before = q == 0 || f.is_quote(q - 1) || before.is(token_kind::comma) || before.is(token_kind::colon) ||
                       before.is(token_kind::dash);
    const token& last = a.tokens[pair.close - 1];
    const token& after = f.at(q + 1);
    e.closed = last.kind >= token_kind::comma && last.kind <= token_kind::ellipsis;
    e.set_off_after = e.closed || last.is(token_kind::dash) || after.is(token_kind::comma) ||
                      after.is(token_kind::colon) || after.is(token_kind::period) || after.kind == token_kind::end;
    std::uint32_t first = pair.open + pair.open_tokens;
    while (first < pair.close && !a.tokens[first].is_word()) ++first;
    e.capital = a.tokens[first].has(text::capitalised);
    return e;
}

/// What is between the marks: how many words (no more than twelve are counted), and whether All of Them Have Capitals.
struct quote_words {
    std::uint32_t count = 0;
    bool titled = true;
};

[[nodiscard]] inline quote_words words_of(const article& a, const quote_pair& pair) noexcept {
    static constexpr auto small_words = grammar::word("from", "with", "into", "over", "under", "between");
    quote_words w;
    for (std::uint32_t i = pair.open + pair.open_tokens; i < pair.close && w.count < 12; ++i) {
        const token& t = a.tokens[i];
        w.count += t.kind <= token_kind::alphanumeral;
        w.titled &= gazette::detail::any_holds(t.size() <= 3, !grammar::is_lower_word(t), small_words.width(t) != 0);
    }
    return w;
}

/// Whether the quote must hold a whole clause: "She said that “…”.", "because “…”,".
[[nodiscard]] inline bool completes_clause(const quote_frame& f, int q, const quote_edges& e,
                                           const token& opening) noexcept {
    const token& before = f.at(q - 1);
    const bool conjunction =
        is_one(before, "because", "although", "though", "while") || (is_one(before, "that") && f.is_cue(q - 2));
    return conjunction && e.set_off_after && (e.closed || q + 1 >= f.size() || f.at(q + 1).is_mark()) &&
           !opening.any(lexicon::classes(word_class::auxiliary, word_class::modal, word_class::verb));
}

/// Whether the quote at item `q` goes on with one earlier in its sentence: only an attribution is between them.
[[nodiscard]] inline bool goes_on(const article& a, const quote_frame& f, int q) noexcept {
    for (int i = q - 2; i >= 0 && i > q - 14; --i) {
        if (f.is_quote(i)) {
            const token& last = a.tokens[a.quote_pairs[f[i].index].close - 1];
            return last.is(token_kind::comma) || f.at(i + 1).is(token_kind::comma);
        }
        if (f.at(i).is(word_class::conjunction)) return false;
    }
    return false;
}

}  // namespace detail

/// The form of the quote at item `q` of its frame.
[[nodiscard]] inline quote_form form_of(const article& a, const quote_frame& f, int q, const attribution& by) {
    using namespace detail;
    const quote_pair& pair = a.quote_pairs[f[q].index];
    const token& before = f.at(q - 1);
    const bool so_called = is_one(before, "called") && is_one(f.at(q - 3), "so");
    if (so_called || is_one(before, "nicknamed", "titled", "entitled")) return quote_form::term;
    if (grammar::named_thing.width(before) != 0) {
        const quote_words name = words_of(a, pair);
        const bool motto = is_one(before, "motto", "slogan", "title", "caption", "theme", "tagline");
        if (name.count <= (motto ? 10U : 6U) || name.titled) return quote_form::term;
    }
    if (grammar::name_tail_noun.width(f.at(q + 1)) != 0 && words_of(a, pair).count <= 4) return quote_form::term;
    if (grammar::titled_thing.width(before) != 0) {
        const quote_words name = words_of(a, pair);
        if (name.titled && name.count > 1) return quote_form::term;
    }
    const bool naming = by && grammar::naming_cue.width(a.tokens[by.cue.first]) != 0;
    if (naming && is_one(a.tokens[by.cue.first], "known") && words_of(a, pair).count <= 6) return quote_form::term;
    if (naming && by.cue.first + 1 == pair.open) {
        const quote_words name = words_of(a, pair);
        const bool thing = (by.speaker.what == nominal::type::noun || by.speaker.what == nominal::type::document) &&
                           is_one(a.tokens[by.speaker.tokens.first], "a", "an");
        const bool titled =
            name.titled && name.count > 1 && a.tokens[pair.open + pair.open_tokens].has(text::capitalised);
        if (titled || (thing && name.count <= 10)) return quote_form::term;
    }
    const quote_edges e = edges_of(a, f, q);
    const token& opening = a.tokens[pair.open + pair.open_tokens];
    if (q == 2 && e.capital && is_one(before, "of") && f.is_person(0) && words_of(a, pair).count <= 4)
        return quote_form::term;  // "Lee of “Our Town” said"
    const token& last = a.tokens[pair.close - 1];
    const bool completes =
        before.any(lexicon::classes(word_class::auxiliary, word_class::modal)) ||
        (is_one(before, "to") && !opening.any(lexicon::classes(word_class::relative, word_class::determiner)));
    if (has_clause(a, &opening, &last + 1, !e.set_off_before && !e.capital, completes)) return quote_form::direct;
    if (completes_clause(f, q, e, opening) && words_of(a, pair).count > 3) return quote_form::direct;
    // A split quote: "That," he said, "is new."
    if (q >= 3 && before.is(token_kind::comma) && by && e.set_off_after && goes_on(a, f, q)) return quote_form::direct;
    const quote_words words = words_of(a, pair);
    const bool about_a_thing = by && !is_one(a.tokens[by.cue.first], "said", "says", "added", "told", "warned") &&
                               by.speaker.what == nominal::type::pronoun &&
                               is_one(a.tokens[by.speaker.tokens.first], "it");
    if (about_a_thing && words.count <= 3) return quote_form::term;
    const token& after = f.at(q + 1);
    const bool labels = before.any(lexicon::classes(word_class::determiner, word_class::pronoun)) &&
                        grammar::is_lower_word(after) && !after.any(lexicon::classes(word_class::preposition));
    if (by && by.cue.last == 0 && words.count == 1 && labels) return quote_form::term;  // "kept his “buy” rating"
    const bool predicate =
        opening.any(lexicon::classes(word_class::auxiliary, word_class::modal));  // "that taxes “will rise”"
    if (!by && words.count <= 4 && !predicate &&
        !(e.set_off_before && e.set_off_after && (words.count > 1 || f.size() == 1)))
        return quote_form::term;
    const bool entitled = !f.is_headline() && e.capital && words.titled && words.count > 1 && words.count <= 8;
    if (entitled && !e.set_off_after && (!by || !by.beside)) return quote_form::term;
    if (entitled && by && by.speaker.tokens.last == pair.open)
        return quote_form::term;  // "according to the “Old Report”"
    const bool behind_name = before.is_word() && before.has(text::capitalised) && !before.has(text::sentence_start) &&
                             !before.is(word_class::preposition);
    if (behind_name && !f.is_headline() && e.capital && words.titled && words.count <= 3 && !e.set_off_after)
        return quote_form::term;  // "the Savings Union “Acorn” said"
    if (entitled && (before.is(token_kind::possessive) || is_one(before, "on")))
        return quote_form::term;  // "on the channel’s “Meet the Town”"
    if ((!by || by.cue.last == 0) && entitled) return quote_form::term;
    if (before.is(token_kind::comma) && grammar::named_thing.width(f.at(q - 2)) != 0 && words.titled && words.count > 1)
        return quote_form::term;  // "his latest book, “A Year in Tents”"
    if (f.is_person(q - 1) && !f.is_headline() && (f.is_person(q + 1) || f.at(q + 1).has(text::capitalised)) &&
        words.count <= 3)
        return quote_form::term;
    if (naming && !by.speaker && words.count <= 3) return quote_form::term;
    const bool called = last.is(token_kind::exclamation) || last.is(token_kind::question);  // chanted “Sack the board!”
    if (by && called && e.capital && by.beside && words.count > 1) return quote_form::direct;
    if (e.set_off_before && e.set_off_after && (e.capital || q == 0 || f.is_quote(q - 2))) return quote_form::direct;
    return quote_form::fragment;
}

}  // namespace gazette::resolve
