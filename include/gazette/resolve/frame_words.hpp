// Gazette: what one asks of the items of a frame, in short names, so that rules about them read as sentences.
#pragma once

#include <gazette/grammar/quote.hpp>
#include <gazette/resolve/article.hpp>
#include <gazette/resolve/quote_frame.hpp>
#include <gazette/resolve/speaker_nominal.hpp>

#include <cstdint>

namespace gazette::resolve {

/// The base of those who read a frame. Items are asked for by where they stand, a few outside the frame too.
class frame_words {
protected:
    frame_words(const article& a, const quote_frame& frame) noexcept : a_(a), f_(frame) {}

    [[nodiscard]] bool holds(int i) const noexcept { return f_.holds(i); }
    [[nodiscard]] const token& at(int i) const noexcept { return f_.at(i); }
    [[nodiscard]] bool is_quote(int i) const noexcept { return f_.is_quote(i); }
    [[nodiscard]] bool is_person(int i) const noexcept { return f_.is_person(i); }
    [[nodiscard]] bool is_cue(int i) const noexcept { return f_.is_cue(i); }
    // The first and the last token between the marks of the quote that is item `i`.
    [[nodiscard]] const token& first_in(int i) const noexcept {
        return first_token_in(a_, a_.quote_pairs[f_[i].index]);
    }
    [[nodiscard]] const token& last_in(int i) const noexcept { return last_token_in(a_, a_.quote_pairs[f_[i].index]); }

    /// A comma, or what may stand for one: "Lee – the mayor – said".
    GAZETTE_NOINLINE [[nodiscard]] bool is_comma(int i) const noexcept {
        const token& t = at(i);
        return any_holds(t.is(token_kind::comma), t.is(token_kind::dash),
                         all_hold(t.is(token_kind::hyphen), t.has(text::space_before)));
    }
    [[nodiscard]] bool is_colon(int i) const noexcept { return at(i).is(token_kind::colon); }

    [[nodiscard]] bool is_lower(int i) const noexcept { return grammar::is_lower_word(at(i)); }
    [[nodiscard]] bool is_capital(int i) const noexcept {
        const token& t = at(i);
        return t.is_word() && t.has(text::capitalised);
    }
    [[nodiscard]] bool is_ing(int i) const noexcept { return detail::is_ing(a_, at(i)); }
    [[nodiscard]] bool is_ed(int i) const noexcept { return detail::is_ed(a_, at(i)); }
    [[nodiscard]] bool is_adverb(int i) const noexcept { return detail::is_adverb(a_, at(i)); }
    [[nodiscard]] bool is_be(int i) const noexcept { return grammar::form_of_be.width(at(i)) != 0; }
    [[nodiscard]] bool is_title(int i) const noexcept { return at(i).any(detail::title_or_role); }
    [[nodiscard]] bool is_joining(int i) const noexcept { return detail::joining.width(at(i)) != 0; }

    /// Whether a clause that another one governs begins here: "*When* Lee objected, …".
    [[nodiscard]] bool opens_clause(int i) const noexcept {
        return is_one(at(i), grammar::clause_opener) || is_one(at(i), "as", "though");
    }

    /// Whether the item may stand in a noun phrase.
    GAZETTE_NOINLINE [[nodiscard]] bool is_noun_phrase_item(int i) const noexcept {
        return is_person(i) || grammar::in_noun_phrase(at(i)) ||
               (is_one(at(i), "state") && !is_cue(i));  // "state television"
    }

    /// Whether item `i` is a preposition whose date is left out of the frame: "in [2010]".
    [[nodiscard]] bool stands_before_date(int i) const noexcept {
        return at(i).is(word_class::preposition) && f_[i].last != f_[i + 1].first;
    }

    /// The item in front of the titles that end before item `i`: "*told* former mayor Lee".
    [[nodiscard]] int left_of_titles(int i, int low) const noexcept {
        do --i;
        while (i >= low && is_title(i));
        return i;
    }

    // Items as noun phrases.
    [[nodiscard]] nominal person_at(int i) const noexcept { return person_at(i, i); }
    /// The person at item `i` in a phrase that begins at item `begin`: "*Mayor* Lee".
    GAZETTE_NOINLINE [[nodiscard]] nominal person_at(int i, int begin) const noexcept {
        return {nominal::type::person, {f_[i].first, f_[i].last}, f_[i].index, begin};
    }
    GAZETTE_NOINLINE [[nodiscard]] nominal pronoun_at(int i) const noexcept {
        return {nominal::type::pronoun, {f_[i].first, f_[i].last}, 0, i};
    }
    GAZETTE_NOINLINE [[nodiscard]] nominal noun_phrase(int first, int last) const noexcept {
        return {nominal::type::noun, {f_[first].first, f_[last].last}, 0, first};
    }
    /// The item behind a phrase.
    [[nodiscard]] int behind(const nominal& n) const noexcept {
        int i = n.item;
        while (holds(i) && f_[i].first < n.tokens.last) ++i;
        return i;
    }

    const article& a_;
    const quote_frame& f_;
};

}  // namespace gazette::resolve
