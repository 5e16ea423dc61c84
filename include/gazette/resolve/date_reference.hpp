// Gazette: an expression of time in its place: the words around it, and what has been told before.
#pragma once

#include <gazette/resolve/date_context.hpp>
#include <gazette/resolve/date_steps.hpp>
#include <gazette/resolve/date_story.hpp>
#include <gazette/resolve/date_tense.hpp>

namespace gazette::resolve {

/// The part of date_resolver that sees one expression in its place. It holds references alone: to read another
/// expression beside it, as that of "the quarter ended July 31", a second one is made.
class date_reference {
public:
    date_reference(date_story& story, const date_mention& mention) noexcept
        : a_(story.a), story_(story), mention_(mention) {}

protected:
    using parts = grammar::date_parts;
    using place = grammar::date_place;
    using time_unit = lexicon::time_unit;

    /// How many periods away one in this place lies from the one it is told against.
    [[nodiscard]] static int shift(place where) noexcept {
        if (where == place::last || where == place::previous) return -1;
        return where == place::next || where == place::following ? 1 : 0;
    }

    /// The first token of the expression; the one behind its last.
    [[nodiscard]] const token* opening() const noexcept { return a_.tokens.begin() + mention_.tokens.first; }
    [[nodiscard]] const token* behind() const noexcept { return a_.tokens.begin() + mention_.tokens.last; }
    /// The token in front of the expression; the sentinel at the text's begin.
    [[nodiscard]] const token& word_before() const noexcept { return opening()[-1]; }
    [[nodiscard]] tense governing() const noexcept { return tense_at(a_, mention_.tokens); }
    [[nodiscard]] bool is_after_preposition() const noexcept { return detail::is_preposition_of_dates(word_before()); }
    /// How many tokens before the expression that one stands.
    [[nodiscard]] std::uint32_t away_from(std::uint32_t index) const noexcept { return mention_.tokens.first - index; }
    /// Whether the expression stands in the sentence of that token.
    [[nodiscard]] bool is_in_sentence_of(std::uint32_t index) const noexcept {
        return a_.tokens[index].sentence == opening()->sentence;
    }
    /// The expression that follows in the text; null behind the last.
    [[nodiscard]] const date_mention* next_mention() const noexcept { return behind(mention_); }
    /// The expression before it; null in front of the first.
    [[nodiscard]] const date_mention* mention_before() const noexcept {
        return &mention_ == a_.dates.mentions.begin() ? nullptr : &mention_ - 1;
    }
    [[nodiscard]] const date_mention* behind(const date_mention& m) const noexcept {
        return &m + 1 == a_.dates.mentions.end() ? nullptr : &m + 1;
    }

    /// "ten years later, they parted" where no date has been told: not counted from the document's day.
    [[nodiscard]] bool is_later_than_untold() const noexcept {
        return !story_.narrative && story_.told.year == 0 &&
               mention_.parts.direction != grammar::date_direction::from_now && governing() != tense::future;
    }
    /// "to" in "from Monday to Friday", "-" in "Monday-Friday"
    [[nodiscard]] static bool joins_days(const token* t) noexcept {
        return is_one(*t, "to", "through", "until") ||
               ((t->is(text::token_kind::hyphen) || t->is(text::token_kind::dash)) && !t->has(text::space_before));
    }

    const article& a_;
    date_story& story_;
    const date_mention& mention_;
};

}  // namespace gazette::resolve
