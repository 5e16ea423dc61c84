// Gazette: whether a quote is a whole clause, a fragment or a mere term.
#pragma once

#include <gazette/grammar/quote.hpp>
#include <gazette/resolve/article.hpp>
#include <gazette/resolve/frame_words.hpp>
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
    const token& last = last_token_in(a, pair);
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
    std::uint32_t small = 0;
    for (std::uint32_t i = pair.open + pair.open_tokens; i < pair.close && w.count < 12; ++i) {
        const token& t = a.tokens[i];
        const bool lower = grammar::is_lower_word(t);
        w.count += t.kind <= token_kind::alphanumeral;
        small += lower;
        w.titled &= gazette::detail::any_holds(t.size() <= 3, !lower, small_words.width(t) != 0);
    }
    w.titled &= small == 0 || w.count > small + 1;  // not: “Very few”
    return w;
}

/// Reads the form of one quote: of what it is the name, whether it holds a clause, and how it stands in its sentence.
class form_reader : frame_words {
public:
    form_reader(const article& a, const quote_frame& f, int q, const attribution& by) noexcept
        : frame_words(a, f),
          q_(q),
          by_(by),
          pair_(a.quote_pairs[f[q].index]),
          before_(f.at(q - 1)),
          after_(f.at(q + 1)),
          opening_(first_in(q)),
          last_(last_in(q)),
          edges_(edges_of(a, f, q)) {}

    [[nodiscard]] quote_form read() const {
        if (named_by_noun() || named_by_verb() || is_long_title()) return quote_form::term;
        if (is_clause() || goes_on()) return quote_form::direct;
        const quote_words words = words_of(a_, pair_);
        if (is_label(words) || is_title_of_work(words) || is_part_of_name(words)) return quote_form::term;
        return stands_alone(words) ? quote_form::direct : quote_form::fragment;
    }

private:
    [[nodiscard]] bool named_by_noun() const noexcept;
    [[nodiscard]] bool named_by_verb() const noexcept;
    [[nodiscard]] bool is_long_title() const noexcept;
    [[nodiscard]] bool names_thing(int thing) const noexcept;
    [[nodiscard]] bool is_clause() const noexcept;
    [[nodiscard]] bool needs_clause() const noexcept;
    [[nodiscard]] bool goes_on() const noexcept;
    [[nodiscard]] bool is_label(const quote_words& words) const noexcept;
    [[nodiscard]] bool is_title_of_work(const quote_words& words) const noexcept;
    [[nodiscard]] bool is_part_of_name(const quote_words& words) const noexcept;
    [[nodiscard]] bool stands_alone(const quote_words& words) const noexcept;

    [[nodiscard]] std::uint32_t count_words() const noexcept { return words_of(a_, pair_).count; }
    /// The words that attribute the quote: none where only its place in the text does.
    [[nodiscard]] bool has_cue() const noexcept { return by_ && by_.cue.last != 0; }
    [[nodiscard]] const token& cue() const noexcept { return a_.tokens[by_.cue.first]; }
    [[nodiscard]] bool has_naming_cue() const noexcept { return by_ && grammar::naming_cue.width(cue()) != 0; }

    int q_;
    const attribution& by_;
    const quote_pair& pair_;
    const token &before_, &after_, &opening_, &last_;
    quote_edges edges_;
};

/// What a noun beside it names: "the film “Dune Road”", "the “Iron Cook” nickname", "the so-called “wall”".
inline bool form_reader::named_by_noun() const noexcept {
    if (grammar::name_tail_noun.width(after_) != 0 && count_words() <= 4) return true;
    if (!before_.is_word()) return false;
    if (is_one(before_, "called") && is_one(at(q_ - 3), "so")) return true;
    if (is_one(before_, "nicknamed", "titled", "entitled")) return true;
    if (grammar::named_thing.width(before_) != 0) {
        const quote_words name = words_of(a_, pair_);
        const bool motto = is_one(before_, "motto", "slogan", "title", "caption", "theme", "tagline");
        if (name.count <= (motto ? 10U : 6U) || name.titled) return true;
    }
    if (grammar::titled_thing.width(before_) == 0) return false;
    const quote_words name = words_of(a_, pair_);
    return name.titled && name.count > 1;
}

/// What a verb of naming, or "of", before it names: "a plan called “Clean Air”", "known as “the Rock”", "Lee of “Our
/// Town” said".
inline bool form_reader::named_by_verb() const noexcept {
    if (q_ == 2 && edges_.capital && is_one(before_, "of") && is_person(0) && count_words() <= 4) return true;
    if (is_one(before_, "as") && is_one(at(q_ - 2), "known") && count_words() <= 6) return true;
    if (is_one(before_, "dubbed", "titled") && is_comma(q_ - 2)) return true;  // "a plan, dubbed “Clean Air”,"
    if (!has_naming_cue()) return false;
    if (is_one(cue(), "known") && count_words() <= 6) return true;
    const bool definite = is_one(before_, "the");  // "a formula called the “old rate”"
    if (by_.cue.first + (definite ? 2 : 1) != pair_.open) return false;
    const quote_words name = words_of(a_, pair_);
    if (name.count <= 3 && names_thing(definite ? q_ - 3 : q_ - 2)) return true;
    if (definite) return false;
    const bool thing =
        (by_.speaker.is_noun() || by_.speaker.is_document()) && is_one(a_.tokens[by_.speaker.tokens.first], "a", "an");
    return (name.titled && name.count > 1 && opening_.has(text::capitalised)) || (thing && name.count <= 10);
}

/// “The One and Only Tim Plays the Old Pier,”: nobody speaks So Many Capitals, unless he is said to.
inline bool form_reader::is_long_title() const noexcept {
    static constexpr auto small = grammar::word("a", "an", "the", "of", "and", "or", "in", "on", "at", "to", "for",
                                                "with", "from", "by", "is");
    const text::token_kind mark = a_.tokens[pair_.open].kind;
    const bool of_headline = mark == token_kind::single_left || mark == token_kind::single_straight ||
                             before_.has(text::capitalised) || before_.is(token_kind::colon);
    if (!edges_.capital || of_headline || is_one(before_, "to") || (has_cue() && by_.beside)) return false;
    if (opening_.any(helping_verb | lexicon::classes(word_class::pronoun, word_class::contraction))) return false;
    unsigned capitals = 0;
    for (std::uint32_t i = pair_.open + pair_.open_tokens; i < pair_.close; ++i) {
        const token& t = a_.tokens[i];
        if (!t.is_word()) continue;
        if (t.has(text::all_caps) && t.size() > 1) return false;
        if (!t.has(text::capitalised) && !is_one(t, small)) return false;
        capitals += t.has(text::capitalised) && t.size() > 1;
        if (capitals > 12) return false;
    }
    return capitals > 3;
}

/// Whether the word at item `thing`, which the cue of naming follows, is no one who speaks: "they use models called
/// “…”"; not "what farmers called “…”".
inline bool form_reader::names_thing(int thing) const noexcept {
    constexpr lexicon::class_set speaks =
        lexicon::classes(word_class::source_noun, word_class::role, word_class::title, word_class::pronoun);
    if (!by_.speaker.is_noun() || by_.speaker.tokens.last != by_.cue.first) return false;
    const auto ends = [&](const auto&... suffix) { return (detail::has_suffix(a_.text, at(thing), suffix) || ...); };
    if (!is_lower(thing) || is_adverb(thing) || is_be(thing - 1) || at(thing).any(speaks | helping_verb) ||
        ends("er", "ers", "or", "ors", "ists", "ans", "ics"))
        return false;
    constexpr int longest = 8;
    int first = thing;
    while (first > 0 && first > thing - longest && is_noun_phrase_item(first - 1)) --first;
    return first > 0 && !at(first - 1).is(word_class::relative);
}

/// Whether the quote holds a whole clause.
inline bool form_reader::is_clause() const noexcept {
    const bool completes =
        before_.any(helping_verb) ||
        (is_one(before_, "to") && !opening_.any(lexicon::classes(word_class::relative, word_class::determiner)));
    const bool woven = !edges_.set_off_before && !edges_.capital;
    return has_clause(a_, &opening_, &last_ + 1, woven, completes) || (needs_clause() && count_words() > 3);
}

/// Whether the words before the quote need a whole clause behind them: "She said that “…”.", "because “…”,".
inline bool form_reader::needs_clause() const noexcept {
    const bool conjunction =
        is_one(before_, "because", "although", "though", "while") || (is_one(before_, "that") && is_cue(q_ - 2));
    return conjunction && edges_.set_off_after && (edges_.closed || !holds(q_ + 1) || after_.is_mark()) &&
           !opening_.any(helping_verb | lexicon::classes(word_class::verb));
}

/// Whether the quote goes on with one earlier in its sentence, only an attribution between them: “That,” he said, “is
/// new.”
inline bool form_reader::goes_on() const noexcept {
    constexpr int longest = 14;
    if (q_ < 3 || !before_.is(token_kind::comma) || !by_ || !edges_.set_off_after) return false;
    for (int i = q_ - 2; i >= 0 && i > q_ - longest; --i) {
        if (is_quote(i)) return last_in(i).is(token_kind::comma) || at(i + 1).is(token_kind::comma);
        if (at(i).is(word_class::conjunction)) return false;
    }
    return false;
}

/// Whether the quote is a word or two that only label something: "kept his “buy” rating".
inline bool form_reader::is_label(const quote_words& words) const noexcept {
    const bool said = by_ && is_one(cue(), "said", "says", "added", "told", "warned");
    const bool of_thing = by_ && by_.speaker.is_pronoun() && is_one(a_.tokens[by_.speaker.tokens.first], "it");
    if (of_thing && !said && words.count <= 3) return true;  // "it called “a day”"
    if (has_naming_cue() && !by_.speaker && words.count <= 3) return true;
    const bool before_noun = before_.any(lexicon::classes(word_class::determiner, word_class::pronoun)) &&
                             grammar::is_lower_word(after_) && !after_.is(word_class::preposition);
    if (by_ && has_cue()) return false;
    if (by_) return before_noun && (words.count == 1 || (words.count <= 3 && is_one(after_, grammar::labelled_noun)));
    const bool predicate = opening_.any(helping_verb) ||  // "that taxes “will rise”", "her plan to “cut red tape”"
                           (is_one(before_, "to") && is_one(at(q_ - 2), grammar::purpose));
    const bool set_off = edges_.set_off_before && edges_.set_off_after && (words.count > 1 || f_.size() == 1);
    return words.count <= 4 && !predicate && !set_off;
}

/// Whether the quote is a title: All of Its Words Have Capitals, and no cue stands beside it.
inline bool form_reader::is_title_of_work(const quote_words& words) const noexcept {
    if (!words.titled || words.count < 2) return false;
    if (before_.is(token_kind::comma) && grammar::named_thing.width(at(q_ - 2)) != 0)
        return true;  // "his latest book, “A Year in Tents”"
    if (is_one(before_, "of") && is_one(at(q_ - 2), "author", "director", "editor", "writer", "host", "star"))
        return true;
    if (f_.is_headline() || !edges_.capital || words.count > 8) return false;
    if (!has_cue() || (!edges_.set_off_after && !by_.beside)) return true;
    return by_.speaker.tokens.last == pair_.open ||                      // "according to the “Old Report”"
           before_.is(token_kind::possessive) || is_one(before_, "on");  // "on the channel’s “Meet the Town”"
}

/// Whether the quote is part of a name: "the Savings Union “Acorn” said", "Ann “Red” Lee", or tells what
/// somebody is known for.
inline bool form_reader::is_part_of_name(const quote_words& words) const noexcept {
    if (f_.is_headline() || words.count > 3) return false;
    if (before_.is(token_kind::paren_open) && after_.is(token_kind::paren_close) && is_person(q_ - 2))
        return words.titled && edges_.capital;  // Ann Lee (“Dune Road”)
    if (is_person(q_ - 1) && (is_person(q_ + 1) || after_.has(text::capitalised))) return true;
    const bool behind_name =
        is_capital(q_ - 1) && !before_.has(text::sentence_start) && !before_.is(word_class::preposition);
    return behind_name && edges_.capital && words.titled && !edges_.set_off_after;
}

/// Whether the quote is set off from its sentence as a sentence of its own: Lee said: “No way.”
inline bool form_reader::stands_alone(const quote_words& words) const noexcept {
    if (by_ && asks_or_calls(last_) && edges_.capital && by_.beside && words.count > 1)
        return true;  // chanted “Sack the board!”
    const bool apposition =
        is_person(q_ - 2) && before_.is(token_kind::comma) && last_.is(token_kind::comma) && after_.any(helping_verb);
    return edges_.set_off_before && edges_.set_off_after && (edges_.capital || q_ == 0 || is_quote(q_ - 2)) &&
           !apposition;  // Lee, “Park’s favourite,” was there
}

}  // namespace detail

/// The form of the quote at item `q` of its frame.
[[nodiscard]] inline quote_form form_of(const article& a, const quote_frame& f, int q, const attribution& by) {
    return detail::form_reader(a, f, q, by).read();
}

}  // namespace gazette::resolve
