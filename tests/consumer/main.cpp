// The same small program for every way to use the library.
#include <gazette/gazette.hpp>

#include <iostream>

int main() {
    const gazette::document found = gazette::annotate("Talks in Chile began on May 3, 2021.");
    for (const gazette::date& d : found.dates()) std::cout << GAZETTE_VERSION_STRING << ' ' << d.value.view() << '\n';
    return found.dates().size() == 1 && found.dates()[0].value == "2021-05-03" ? 0 : 1;
}
