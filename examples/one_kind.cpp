// Only the dates and persons: the grammars of the other kinds are not compiled into this program.
#include <gazette/gazette.hpp>

#include <fstream>
#include <iostream>
#include <iterator>

int main(int argc, char** argv) {
    std::ifstream file(argc > 1 ? argv[1] : "", std::ios::binary);
    if (!file) {
        std::cerr << "usage: one_kind FILE (one that can be read)\n";
        return 1;
    }
    const std::string article(std::istreambuf_iterator<char>(file), {});

    const gazette::document found = gazette::annotate<gazette::date, gazette::person>(article);

    for (const gazette::date& d : found.dates()) std::cout << found.text(d) << " = " << d.value << '\n';
    for (const gazette::person& p : found.persons()) {
        std::cout << found.text(p);
        if (!p.title.empty()) std::cout << ", " << found.text(p.title);
        std::cout << " (" << found.name_of(p) << ")\n";
    }
}
