// Gazette: the day an article was published, where the options do not say.
#pragma once

#include <gazette/grammar/date.hpp>
#include <gazette/grammar/date_reader.hpp>
#include <gazette/resolve/article.hpp>
#include <gazette/resolve/calendar.hpp>

#include <chrono>
#include <optional>

namespace gazette::resolve {

namespace detail {

/// A day told with its year, and the end of the tokens that tell it.
struct full_day {
    std::chrono::year_month_day day;
    const token* last = nullptr;
};

/// The day at `t`: "2017-04-19", "03/19/2017", "Tuesday, March 3, 2017 6:12pm", "3 March 2017".
GAZETTE_SELDOM [[nodiscard]] inline std::optional<full_day> full_day_at(const article& a, const token* t) noexcept {
    using grammar::dates::rules_named;
    constexpr auto days = rules_named("date.iso", "date.slashed", "date.dashed", "date.day");
    const grammar::date_match found = grammar::match_date(t, grammar::date_rules_from(*t) & days);
    if (!found) return std::nullopt;
    grammar::date_parts p = grammar::read_date(found.shape, t, found.last, a.text);
    const bool may_swap = found.is_by(rules_named("date.slashed", "date.dashed")) && p.day <= 12 && t->size() < 4;
    if (may_swap && (p.month > 12 || a.settings.day_first)) std::swap(p.day, p.month);
    if (p.year < 1600 || !calendar::exists(p.year, p.month, p.day)) return std::nullopt;
    return full_day{{std::chrono::year{p.year}, std::chrono::month{p.month}, std::chrono::day{p.day}}, found.last};
}

/// "Date: …", "Published on …", "UPDATED …"
[[nodiscard]] inline bool is_date_label(const token& t) noexcept {
    return is_one(t, "date", "dated", "published", "posted", "updated", "issued", "released");
}

/// What stands between capitalised words in a line above the text: marks, times, "last updated on", "Rio de Janeiro",
/// "Staff writer".
[[nodiscard]] inline bool may_stand_in_header(const token& t) noexcept {
    using lexicon::word_class;
    return !t.is_word() || t.any(lexicon::classes(word_class::clock, word_class::weekday, word_class::month)) ||
           t.any(lexicon::classes(word_class::name_particle, word_class::role)) || is_date_label(t) ||
           is_one(t, "last", "first", "at", "on", "by", "and");
}

/// Whether nothing but a time, a zone or further headings follows a day on its line, which `last` may end.
[[nodiscard]] inline bool ends_header(const token* last, const token* end) noexcept {
    constexpr std::ptrdiff_t longest = 16;
    for (const token* t = last; t != end && !t->has(text::line_start); ++t) {
        const bool heading = t->has(text::capitalised) && (t != last || t->has(text::all_caps));
        if ((!heading && !may_stand_in_header(*t)) || t - last >= longest) return false;
        if (t->kind == text::token_kind::period && t + 1 != end && !t[1].has(text::line_start)) return false;
    }
    return true;
}

/// Whether an article's first sentence follows a day: "KYIV, March 3, 2026 (Newswire) -", "[March 3, 2026] –". What
/// follows a life's first day is its last: "(March 3, 1926 – May 9, 1998)".
GAZETTE_SELDOM [[nodiscard]] inline bool ends_dateline(const article& a, const token* last, bool in_capitals) noexcept {
    using text::token_kind;
    const auto is_dash = [](const token& t) { return t.kind == token_kind::dash || t.kind == token_kind::hyphen; };
    if (last->kind == token_kind::paren_close || last->kind == token_kind::bracket_close) ++last;
    switch (last->kind) {
        case token_kind::dash:
        case token_kind::hyphen:
            while (is_dash(*last)) ++last;
            return !full_day_at(a, last);
        case token_kind::paren_open: {
            constexpr unsigned longest = 8;
            for (unsigned left = longest; left != 0 && last->kind != token_kind::end; --left) {
                if ((last++)->kind == token_kind::paren_close) return is_dash(*last);
            }
            return false;
        }
        case token_kind::slash:
            return true;
        case token_kind::colon:
            return in_capitals;
        default:
            return false;
    }
}

/// What stands on a line before a day: whether it may head an article, and what it tells of what may follow.
struct line_head {
    bool is_header = false, labelled = false, in_capitals = false;
};

/// The line that begins at `line`, up to the day at `day`.
GAZETTE_SELDOM [[nodiscard]] inline line_head read_line_head(const token* line, const token* day) noexcept {
    line_head head;
    // no rest of a wrapped sentence
    head.is_header =
        line->has(text::paragraph_start) || line[-1].has(text::capitalised) || line->is(lexicon::word_class::weekday);
    const bool label = head.is_header && is_date_label(*line);
    head.labelled = label;
    for (const token* t = line; head.is_header && t != day; ++t) {
        const bool in = label && is_one(*t, "in");  // "Published in Morning Post, …": of a book, unless the line ends
        head.labelled &= !in;
        head.in_capitals |= t->has(text::all_caps);
        head.is_header = t->has(text::capitalised) || may_stand_in_header(*t) || in;
    }
    return head;
}

/// The day in a line at the article's foot that tells when it was published: "Published in Morning Post, March 3rd,
/// 2026".
GAZETTE_SELDOM [[nodiscard]] inline std::optional<std::chrono::year_month_day> day_at_foot(const article& a) noexcept {
    constexpr std::ptrdiff_t reach = 40, longest = 16;
    const token* const end = a.tokens.end();
    const token* line = end - (end - a.tokens.begin() < reach ? end - a.tokens.begin() : reach);
    for (; line != end; ++line) {
        if (!line->has(text::paragraph_start) || !is_one(*line, "published")) continue;
        for (const token* t = line; t != end && t - line < longest && (t == line || !t->has(text::line_start)); ++t) {
            if (t->kind != text::token_kind::numeral && !t->is(lexicon::word_class::month)) continue;
            const auto found = full_day_at(a, t);
            if (found && read_line_head(line, t).is_header && ends_header(found->last, end)) return found->day;
        }
    }
    return std::nullopt;
}

}  // namespace detail

/// The date that options give, else one from a header line ("Date: 2017-04-19", "Published Tuesday, March 3, 2026",
/// "BBC News, 3 March 2026 10:23 GMT"), else from a dateline that tells its year ("KYIV, March 3, 2026 (Newswire) -").
/// Looks at the first 120 tokens at most, and at the last 40 for a line that begins with "Published".
[[nodiscard]] inline std::optional<std::chrono::year_month_day> document_date(const article& a) {
    if (a.settings.document_date) return a.settings.document_date;
    constexpr std::size_t reach = 120;
    constexpr text::token_kinds numbers{text::token_kind::numeral, text::token_kind::alphanumeral};
    constexpr auto names = lexicon::classes(lexicon::word_class::month, lexicon::word_class::weekday);
    const token* const end = a.tokens.end();
    const token* const stop = a.tokens.begin() + (a.tokens.size() < reach ? a.tokens.size() : reach);
    const token* line = a.tokens.begin();
    for (const token* t = line; t != stop; ++t) {
        if (t->has(text::line_start)) line = t;
        if (!any_holds(numbers.hold(t->kind), t->any(names))) continue;  // as nearly always
        const detail::line_head head = detail::read_line_head(line, t);
        if (!head.is_header) continue;
        const auto found = detail::full_day_at(a, t);
        if (found && (head.labelled || detail::ends_header(found->last, end) ||
                      detail::ends_dateline(a, found->last, head.in_capitals)))
            return found->day;
    }
    return detail::day_at_foot(a);
}

}  // namespace gazette::resolve
