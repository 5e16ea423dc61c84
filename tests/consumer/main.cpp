// The same small program for every way to use the library.
#include <gazette/gazette.hpp>

#include <iostream>

int main() {
    const gazette::document found = gazette::annotate("Talks in Chile began early.");
    for (const gazette::country& c : found.countries()) std::cout << GAZETTE_VERSION_STRING << ' ' << c.code << '\n';
    return found.countries().size() == 1 && found.countries()[0].code == "CL" ? 0 : 1;
}
