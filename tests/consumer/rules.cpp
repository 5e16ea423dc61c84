// A rule of the user's own beside the compiled library.
#include <gazette/rules.hpp>

#include <iostream>

namespace rules = gazette::rules;

constexpr auto flight = rules::rule("flight", rules::spelled("flight") >> rules::number(1, 9999));

int main() {
    gazette::annotator annotator;
    const gazette::document& found = annotator.annotate("Flight 812 left Chile.");
    int flights = 0;
    gazette::for_each_match(annotator, flight, [&](const gazette::span& s) {
        std::cout << found.text(s) << '\n';
        ++flights;
    });
    return flights == 1 && found.countries().size() == 1 ? 0 : 1;
}
