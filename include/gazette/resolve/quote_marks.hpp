// Gazette: the quotation marks of a text, and what speaks for each being an opening one, a closing one or
// none at all (an apostrophe, an inch mark, a stray).
#pragma once

#include <gazette/grammar/terminals.hpp>
#include <gazette/resolve/starts.hpp>
#include <gazette/text/token.hpp>

#include <cstdint>
#include <string_view>

namespace gazette::resolve {

using text::token;
using text::token_kind;

/// What is open: nothing, double marks, single marks, or one pair inside another (the outer one is named first).
enum class open_marks : std::uint8_t { none, double_, single, double_double, double_single, single_double };
inline constexpr unsigned open_states = 6;

/// What a mark is taken for.
enum class mark_reading : std::uint8_t {
    stray,
    opens,
    reopens,      ///< while what is open turns out to have lost its closing mark
    closes,       ///< the innermost open pair
    closes_outer  ///< the outer pair, while the inner mark turns out to have been an apostrophe
};

/// How a state was reached: what a mark was taken for, and what was open before it.
struct reading_step {
    open_marks from = open_marks::none;
    mark_reading reading = mark_reading::stray;
};

/// A mark as the pairing sees it. Costs are in tenths of a doubt: 0 is what one expects there.
struct quote_mark {
    std::uint32_t token = 0;
    token_kind kind = token_kind::end;
    std::uint8_t tokens = 1;  ///< 2 for '' and ``
    bool is_double = false;
    bool continues = false;    ///< opens a paragraph and may carry on a quote of the one before
    bool may_run_on = false;   ///< if it opens, then at a sentence's begin or after a colon: the quote may be long
    bool after_break = false;  ///< a paragraph ends between the mark before and this one
    std::uint8_t open_cost = 0;
    std::uint8_t close_cost = 0;
    std::uint8_t stray_cost = 0;
    std::uint8_t resume_cost = 0;  ///< of opening again what is open, as a paragraph does; 0: it cannot
    reading_step read;             ///< what it was taken for in the end
};

namespace detail {

using grammar::word;
using lexicon::word_class;

using kinds = text::token_kinds;

inline constexpr kinds guillemets{token_kind::guillemet_left, token_kind::guillemet_right};
inline constexpr kinds low_marks{token_kind::quote_low, token_kind::single_low};
inline constexpr kinds left_marks{token_kind::quote_left, token_kind::single_left};
inline constexpr kinds right_marks{token_kind::quote_right, token_kind::single_right};
inline constexpr kinds straight_marks{token_kind::quote_straight, token_kind::single_straight, token_kind::backtick};
inline constexpr kinds double_marks = guillemets | kinds{token_kind::quote_straight, token_kind::quote_left,
                                                         token_kind::quote_right, token_kind::quote_low};
inline constexpr kinds single_marks{token_kind::single_straight, token_kind::single_left, token_kind::single_right,
                                    token_kind::single_low, token_kind::backtick};
inline constexpr kinds sentence_marks{token_kind::comma,     token_kind::period,   token_kind::colon,
                                      token_kind::semicolon, token_kind::question, token_kind::exclamation,
                                      token_kind::ellipsis};
inline constexpr kinds either_side{token_kind::dash, token_kind::hyphen, token_kind::slash, token_kind::end};
inline constexpr kinds before_opening = either_side | kinds{token_kind::paren_open, token_kind::bracket_open};
inline constexpr kinds behind_closing =
    either_side | sentence_marks | kinds{token_kind::paren_close, token_kind::bracket_close, token_kind::possessive};

/// Whether the text to the left of the mark at `m` leaves it free to open something.
[[nodiscard]] constexpr bool free_before(const token* m) noexcept {
    if (!is_quote_mark(m[-1].kind))  // nearly always
        return any_holds(m->has(text::space_before), before_opening.hold(m[-1].kind));
    for (int runs = 0; runs < 3; ++runs, --m) {
        if (m->has(text::space_before)) return true;
        if (!is_quote_mark(m[-1].kind)) return before_opening.hold(m[-1].kind);
    }
    return false;
}

/// Whether the text to the right of the mark that ends before `next` leaves it free to close something.
[[nodiscard]] constexpr bool free_after(const token* next) noexcept {
    if (!is_quote_mark(next->kind)) return any_holds(next->has(text::space_before), behind_closing.hold(next->kind));
    for (int runs = 0; runs < 3; ++runs, ++next) {
        if (next->has(text::space_before)) return true;
        if (!is_quote_mark(next->kind)) return behind_closing.hold(next->kind);
    }
    return false;
}

/// A word that begins with an apostrophe: ’90s, ’em, ’til.
[[nodiscard]] inline bool is_elision(const token& after) noexcept {
    static constexpr auto elided =
        word("em", "til", "tis", "twas", "cause", "n", "bout", "round", "cuz", "nuff", "ere", "im");
    if (after.kind == token_kind::numeral || after.kind == token_kind::alphanumeral) return after.size() <= 3;
    return elided.width(after) != 0;
}

/// What speaks for and against each reading of a single mark that may as well be an apostrophe.
inline void weigh_single(quote_mark& m, const token* at, std::string_view text) noexcept {
    const token& before = at[-1];
    const token& after = at[m.tokens];
    const bool touches_before = !at->has(text::space_before);
    const bool touches_after = !after.has(text::space_before) && after.kind != token_kind::end;
    const bool after_word = touches_before && before.kind <= token_kind::alphanumeral;
    const bool before_word = touches_after && after.kind <= token_kind::alphanumeral;
    m.stray_cost = 25;
    if (after_word && before_word) {
        m.stray_cost = 3;
    } else if (after_word) {
        const char last = static_cast<char>(text[before.end - 1] | 0x20);
        const bool plural = last == 's' || last == 'x' || last == 'z';
        const bool dropped = last == 'n' || last == 'o';  // goin’, an’, o’
        m.stray_cost = plural ? 2 : dropped ? 10 : 20;
        if (before.kind != token_kind::word) m.stray_cost = 2;  // six feet: 6'
        if (plural && after.kind == token_kind::word)
            m.close_cost = static_cast<std::uint8_t>(m.close_cost + (after.has(text::capitalised) ? 6 : 10));
    } else if (before_word) {
        if (is_elision(after)) {
            m.stray_cost = 2;
            m.open_cost = static_cast<std::uint8_t>(m.open_cost + 40);
        } else if (m.kind == token_kind::single_right) {
            m.stray_cost = 10;
            m.open_cost = static_cast<std::uint8_t>(m.open_cost + 10);
        }
    } else if (touches_before && sentence_marks.hold(before.kind)) {
        m.stray_cost = 30;
    }
    if (m.kind == token_kind::backtick) m.stray_cost = 15;
}

inline void weigh_double(quote_mark& m, const token* at) noexcept {
    m.stray_cost = 40;
    const bool after_number =
        !at->has(text::space_before) && (at[-1].kind == token_kind::numeral || at[-1].kind == token_kind::decimal);
    if (m.kind != token_kind::quote_straight && m.kind != token_kind::quote_right) return;
    if (after_number) m.stray_cost = single_marks.hold(at[-2].kind) ? 0 : 12;  // 6'2", 12"
}

/// Weighs the mark at `at` by its shape and its neighbours.
inline void weigh(quote_mark& m, const token* at, std::uint32_t index, std::string_view text) noexcept {
    m = {};
    m.token = index;
    m.kind = at->kind;
    m.is_double = double_marks.hold(at->kind);
    const token& next = at[1];
    const bool twin =
        !m.is_double && next.kind == at->kind && !next.has(text::space_before) && at->kind != token_kind::single_low;
    if (twin) m.tokens = 2, m.is_double = true;

    const bool left = free_before(at), right = free_after(at + m.tokens);
    if (left && right)
        m.open_cost = m.close_cost = 10;
    else if (left)
        m.close_cost = at[-1].is(token_kind::colon)                                   ? 60
                       : at->has(text::sentence_start) && next.has(text::capitalised) ? 45
                                                                                      : 30;
    else if (right)
        m.open_cost = 30;
    else
        m.open_cost = at[-1].kind == token_kind::colon ? 5 : 15,
        m.close_cost = sentence_marks.hold(at[-1].kind) ? 8 : 15;
    if (at->has(text::paragraph_start)) m.open_cost = m.open_cost > 5 ? 5 : m.open_cost, m.close_cost = 40;

    // marks that say by themselves which they are
    if (left_marks.hold(m.kind) || m.kind == token_kind::backtick)
        m.close_cost = static_cast<std::uint8_t>(m.close_cost + (left && !right ? 60 : 25));
    else if (right_marks.hold(m.kind))
        m.open_cost = static_cast<std::uint8_t>(m.open_cost + 25);
    else if (low_marks.hold(m.kind))
        m.close_cost = 60;
    m.may_run_on = m.open_cost <= 5 && !at[m.tokens].has(text::paragraph_start) &&
                   at[m.tokens].kind != token_kind::end &&
                   (at->has(text::paragraph_start) || at->has(text::sentence_start) || at[-1].is(token_kind::colon) ||
                    at[-1].is(token_kind::comma));
    if (m.is_double)
        weigh_double(m, at);
    else
        weigh_single(m, at, text);
}

/// Whether a paragraph whose last token is before `end` ends in "…, she said.": a quote that is open there has
/// lost its closing mark and does not run on.
[[nodiscard]] constexpr bool ends_in_attribution(const token* end) noexcept {
    for (const token* t = end - 1; t > end - 5 && !is_quote_mark(t->kind) && t->kind != token_kind::end; --t) {
        if (t->is(word_class::say_verb) && !t->has(text::capitalised)) return true;
    }
    return false;
}

/// What it costs that a mark inside a paragraph opens again the quote that is open since `before`: what were
/// paragraphs of one quote stand in one line in many a database. Those of news are short. 0: it opens another.
[[nodiscard]] constexpr std::uint8_t cost_of_resuming(const token* before, const token* at) noexcept {
    constexpr std::uint32_t longest = 2;
    const std::uint32_t sentences = at->sentence - before->sentence;
    const bool stops =
        at[-1].is(token_kind::period) || at[-1].is(token_kind::question) || at[-1].is(token_kind::exclamation);
    if (!stops || !at->has(text::sentence_start) || sentences > longest || ends_in_attribution(at)) return 0;
    return static_cast<std::uint8_t>(15 * sentences);
}

/// How badly a closing mark fits an opening one.
[[nodiscard]] constexpr unsigned mismatch(const quote_mark& open, const quote_mark& close) noexcept {
    const bool opens = guillemets.hold(open.kind), closes = guillemets.hold(close.kind);
    if (opens || closes) return opens != closes ? 60 : open.kind == close.kind ? 20 : 0;
    if (low_marks.hold(open.kind)) return 0;
    if (left_marks.hold(close.kind)) return 0;  // paid for already
    if (open.tokens != close.tokens) return 10;
    return straight_marks.hold(open.kind) != straight_marks.hold(close.kind) ? 6 : 0;
}

}  // namespace detail

}  // namespace gazette::resolve
