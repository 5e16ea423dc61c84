// Gazette: named rules, tried in their order. The name of the one that matched goes into the span, so that
// a wrong span leads to its rule.
#pragma once

#include <gazette/grammar/terminals.hpp>

#include <string_view>

namespace gazette::grammar {

/// A grammar's rule with the name under which spans tell of it: "date.day_range".
template <class Parser>
struct named_rule {
    std::string_view name;
    Parser parser;
};

/// rule("date.day_month", day >> month)
template <class Parser>
[[nodiscard]] constexpr named_rule<Parser> rule(std::string_view name, Parser parser) {
    return {name, parser};
}

/// Where a rule matched: up to `last` (not included). last == nullptr: none did.
struct match {
    const token* last = nullptr;
    std::string_view rule;

    constexpr explicit operator bool() const noexcept { return last != nullptr; }
};

/// The end of what `parser` matches at `first`; nullptr where it does not.
template <class Parser>
[[nodiscard]] constexpr const token* parse(const Parser& parser, const token* first) {
    const token* at = first;
    // X3 wants an end; no terminal asks for it, since sentinels stop every one of them.
    const bool matched = parser.parse(at, first, x3::unused, x3::unused, x3::unused);
    return matched ? at : nullptr;
}

/// What a part begins with where nothing else is told.
struct any_token {
    [[nodiscard]] static constexpr bool has(const token&) noexcept { return true; }
};

/// A rule used inside others. It is compiled once, as a function of its own, not into every rule that uses it: the
/// grammar of dates compiles in a quarter of the time so. Nor is it read where a token stands that it cannot begin
/// with.
template <const auto& Rule, auto First = any_token{}> struct part : terminal<part<Rule, First>> {
    [[nodiscard]] static unsigned width(const token& t) noexcept { return static_cast<unsigned>(end_of(&t) - &t); }

    /// Behind what the rule matches at `first`; `first` where it does not match.
    GAZETTE_NOINLINE static const token* end_of(const token* first) noexcept {
        const token* const last = First.has(*first) ? parse(Rule, first) : nullptr;
        return last == nullptr ? first : last;
    }
};

/// Tries named rules at `first` in their order; the first that matches wins.
template <class... Parsers>
[[nodiscard]] constexpr match first_of(const token* first, const named_rule<Parsers>&... rules) {
    match found;
    const auto attempt = [&](const auto& candidate) {
        found.last = parse(candidate.parser, first);
        found.rule = candidate.name;
        return found.last != nullptr;
    };
    if (!(attempt(rules) || ...)) found = {};
    return found;
}

}  // namespace gazette::grammar
