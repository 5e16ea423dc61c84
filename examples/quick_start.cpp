// Who said what? Prints the quotes of an article with their speakers.
#include <gazette/gazette.hpp>

#include <fstream>
#include <iostream>
#include <iterator>

int main(int argc, char** argv) {
    std::ifstream file(argc > 1 ? argv[1] : "", std::ios::binary);
    if (!file) {
        std::cerr << "usage: quick_start FILE (one that can be read)\n";
        return 1;
    }
    const std::string article(std::istreambuf_iterator<char>(file), {});

    const gazette::document found = gazette::annotate(article);

    for (const gazette::quote& q : found.quotes())
        if (!q.speaker.empty()) std::cout << found.name_of(q.speaker) << ": " << found.text(q.content) << '\n';
}
