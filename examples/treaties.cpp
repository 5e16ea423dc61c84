// The agreements of an article: what they are called, who agrees, and what has become of them.
#include <gazette/gazette.hpp>

#include <fstream>
#include <iostream>
#include <iterator>

int main(int argc, char** argv) {
    std::ifstream file(argc > 1 ? argv[1] : "", std::ios::binary);
    if (!file) {
        std::cerr << "usage: treaties FILE (one that can be read)\n";
        return 1;
    }
    const std::string article(std::istreambuf_iterator<char>(file), {});

    const gazette::document found = gazette::annotate(article);

    for (const gazette::agreement& a : found.agreements()) {
        std::cout << to_string(a.form) << ": " << found.text(a);
        if (!a.name.empty()) std::cout << " = " << found.text(a.name);
        for (const gazette::party& p : found.parties(a)) std::cout << " [" << p.name << ']';
        if (a.status != gazette::agreement_status::unknown) std::cout << ", " << to_string(a.status);
        std::cout << '\n';
    }
}
