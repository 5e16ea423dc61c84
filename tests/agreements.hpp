// Agreements as tests write and print them: "named Treaty of Rome | act agreed to meet (JP, AU)".
#pragma once

#include "catch.hpp"

#include <gazette/gazette.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace gazette::testing {

/// What `print` says of each agreement, in text order, with bars between.
template <class Print>
[[nodiscard]] std::string listed(std::string_view text, Print print) {
    const document found = annotate(text, {}, kind_set::of<agreement>());
    std::string out;
    for (const agreement& a : found.agreements()) out.append(out.empty() ? "" : " | ").append(print(found, a));
    return out;
}

/// "named Treaty of Rome | nominal new pact"
[[nodiscard]] inline std::string agreements_in(std::string_view text) {
    return listed(text, [](const document& d, const agreement& a) {
        return std::string(to_string(a.form)).append(" ").append(d.text(a));
    });
}

/// "act agreed to meet (JP, AU)"
[[nodiscard]] inline std::string agreements_with_parties(std::string_view text) {
    return listed(text, [](const document& d, const agreement& a) {
        std::string out = std::string(to_string(a.form)).append(" ").append(d.text(a));
        const char* before = " (";
        for (const party& p : d.parties(a)) out.append(before).append(p.name), before = ", ";
        return d.parties(a).empty() ? out : out.append(")");
    });
}

/// "new pact: signed"
[[nodiscard]] inline std::string agreements_with_status(std::string_view text) {
    return listed(text, [](const document& d, const agreement& a) {
        std::string out(d.text(a));
        const std::string_view status = to_string(a.status);
        return status.empty() ? out : out.append(": ").append(status);
    });
}

/// "Trade Pact #0 Trade Pact": the surface, its entity ("-" for none), and the full name where there is one.
[[nodiscard]] inline std::string agreements_linked(std::string_view text) {
    return listed(text, [](const document& d, const agreement& a) {
        std::string out(d.text(a));
        out.append(a.entity == no_agreement ? " -" : " #" + std::to_string(static_cast<unsigned>(a.entity)));
        return a.name.empty() ? out : out.append(" ").append(d.text(a.name));
    });
}

/// A text, and what one of the functions above is to print of it.
struct agreement_row {
    const char* text;
    const char* expected;
};

template <std::size_t Count, class Print>
void check_agreements(const agreement_row (&rows)[Count], Print print) {
    for (const agreement_row& r : rows) {
        CAPTURE(r.text);
        CHECK(print(r.text) == r.expected);
    }
}

}  // namespace gazette::testing
