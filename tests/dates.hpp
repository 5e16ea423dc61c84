// Dates as tests write and print them: "It rained [late Tuesday=2026-03-17 END]."
#pragma once

#include "annotated.hpp"
#include "catch.hpp"

#include <chrono>
#include <initializer_list>
#include <string>

namespace gazette::testing {

/// The day the invented articles were published: a Friday.
inline constexpr std::chrono::year_month_day published{std::chrono::year{2026}, std::chrono::month{3},
                                                       std::chrono::day{20}};

[[nodiscard]] inline options published_then() {
    options settings;
    settings.document_date = published;
    return settings;
}

/// The value, then what bends it, then SET; "invalid" for an impossible day.
[[nodiscard]] inline std::string date_label(const date& d) {
    std::string label(d.invalid ? std::string_view("invalid") : d.value.view());
    if (d.mod != date_modifier::none) label.append(" ").append(to_string(d.mod));
    if (d.type == date_type::set) label.append(" SET");
    return label;
}

[[nodiscard]] inline std::string with_dates(const std::string& text, const options& settings = published_then()) {
    const document found = annotate(text, settings, kind_set::of<date>());
    return marked(text, found.dates(), date_label);
}

/// Each row is a text with its dates marked: what is found in the plain text must be the same.
inline void check_dates(std::initializer_list<const char*> rows, const options& settings = published_then()) {
    for (const char* row : rows) {
        CAPTURE(row);
        CHECK(with_dates(unmarked(row), settings) == row);
    }
}

/// Each row is a text without dates.
inline void check_no_dates(std::initializer_list<const char*> rows) { check_dates(rows); }

}  // namespace gazette::testing
