#include <gazette/gazette.hpp>

#include <cstdio>

gazette::document second(std::string_view text);
gazette::document second_countries(std::string_view text);

namespace {

/// The rules' names must be the same objects or at least the same words in both translation units.
bool same(const gazette::document& a, const gazette::document& b) {
    std::size_t seen = 0;
    b.for_each([&](const gazette::span&) { ++seen; });
    std::size_t equal = 0;
    a.for_each([&](const gazette::span& x) {
        b.for_each([&](const gazette::span& y) { equal += x.begin == y.begin && x.end == y.end && x.rule == y.rule; });
    });
    return seen != 0 && seen == equal;
}

}  // namespace

int main() {
    constexpr std::string_view text = "Peru and Chile agreed on May 3, 2021 to share the lake, Maria Lopez said.";
    const bool all = same(gazette::annotate(text), second(text));
    const bool countries = same(gazette::annotate<gazette::country>(text), second_countries(text));
    if (!all || !countries) std::puts("two translation units, two answers");
    return all && countries ? 0 : 1;
}
