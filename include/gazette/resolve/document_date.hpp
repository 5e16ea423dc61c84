// Gazette: the day an article was published, where the options do not say.
#pragma once

#include <gazette/resolve/article.hpp>
#include <gazette/resolve/calendar.hpp>

#include <chrono>
#include <optional>

namespace gazette::resolve {

namespace detail {

/// A day with its year, told in one of the ways of headers and datelines, at `t`: "2017-04-19", "March 3, 2017",
/// "3 March 2017".
GAZETTE_SELDOM [[nodiscard]] inline std::optional<std::chrono::year_month_day> full_day_at(const token* t) noexcept {
    using lexicon::word_class;
    using text::token_kind;
    const auto is_number = [](const token& n, std::uint32_t size) {
        return n.kind == token_kind::numeral && n.size() <= size;
    };
    const auto made = [](std::uint32_t year, std::uint32_t month,
                         std::uint32_t day) -> std::optional<std::chrono::year_month_day> {
        if (year < 1600 || year > 2200 || !calendar::exists(static_cast<int>(year), month, day)) return std::nullopt;
        return std::chrono::year_month_day{std::chrono::year{static_cast<int>(year)}, std::chrono::month{month},
                                           std::chrono::day{day}};
    };
    if (t->kind == token_kind::numeral && t->size() == 4 && t[1].is(token_kind::hyphen) && is_number(t[2], 2) &&
        t[3].is(token_kind::hyphen) && is_number(t[4], 2))
        return made(t->number, t[2].number, t[4].number);
    if (is_number(*t, 2) && t[1].is(word_class::month) && is_number(t[2], 4))
        return made(t[2].number, t[1].number, t->number);
    if (!t->is(word_class::month)) return std::nullopt;
    const token* day = t + 1;
    if (day->is(token_kind::period)) ++day;
    if (!is_number(*day, 2)) return std::nullopt;
    const token* year = day + 1;
    if (year->is(token_kind::comma)) ++year;
    return is_number(*year, 4) ? made(year->number, t->number, day->number) : std::nullopt;
}

}  // namespace detail

/// The date that options give, else one from a header line ("date 2017-04-19") or a line of its own near the
/// top, else from a dateline that tells its year ("KYIV, March 3, 2026 (Newswire) -"). Looks at the first 80
/// tokens at most.
[[nodiscard]] inline std::optional<std::chrono::year_month_day> document_date(const article& a) {
    if (a.settings.document_date) return a.settings.document_date;
    constexpr std::size_t reach = 80, dateline = 12;
    const std::size_t count = a.tokens.size() < reach ? a.tokens.size() : reach;
    std::size_t line = 0;  // first token of the line that token i stands in
    for (std::size_t i = 0; i < count; ++i) {
        const token& t = a.tokens[i];
        if (t.has(text::line_start)) line = i;
        if (t.kind != text::token_kind::numeral && !t.is(lexicon::word_class::month)) continue;
        const auto day = detail::full_day_at(&t);
        if (!day) continue;
        // "date: …", "Published March 3, 2026", "Tuesday, March 3, 2026", or a dateline's head
        bool heads = true, upper = false;
        for (std::size_t j = line; j < i; ++j) {
            const token& before = a.tokens[j];
            upper |= before.has(text::all_caps);
            heads &= i - line <= 3 && (before.is_mark() || before.has(text::capitalised) || j == line);
        }
        if (heads || (upper && i - line < dateline && a.tokens[i - 1].is_mark())) return day;
    }
    return std::nullopt;
}

}  // namespace gazette::resolve
