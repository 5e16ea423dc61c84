// Persons as tests write and print them: "Prime Minister {Anna Kowalska} resigned."
#pragma once

#include <gazette/gazette.hpp>

#include "catch.hpp"

#include <string>
#include <string_view>

namespace gazette::testing {

/// The text without braces and without what stands behind an equals sign inside them.
[[nodiscard]] inline std::string without_braces(std::string_view text) {
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '=') i = text.find('}', i);
        else if (text[i] != '{' && text[i] != '}') out += text[i];
    }
    return out;
}

/// The text with each person in braces; label(person) stands behind an equals sign unless it is empty.
template <class Label>
[[nodiscard]] std::string with_braces(const document& found, Label label) {
    std::string out;
    std::size_t at = 0;
    for (const person& p : found.persons()) {
        out.append(found.text().substr(at, p.begin - at)).append("{").append(found.text(p));
        if (const std::string_view behind = label(p); !behind.empty()) out.append("=").append(behind);
        out.append("}");
        at = p.end;
    }
    return out.append(found.text().substr(at));
}

/// Checks that the persons of each text are those in braces, and no others.
template <std::size_t Count>
void check_persons(const char* const (&rows)[Count]) {
    for (const char* row : rows) {
        const std::string text = without_braces(row);
        const document found = annotate(text, {}, kind_set::of<person>());
        std::string rules;
        for (const person& p : found.persons()) rules.append(p.rule).append(" ");
        INFO(rules);
        CHECK(with_braces(found, [](const person&) { return std::string_view{}; }) == row);
    }
}

}  // namespace gazette::testing
