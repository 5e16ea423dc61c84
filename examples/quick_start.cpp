// Who said what? Prints the quotes of an article with their speakers.
#include <gazette/gazette.hpp>

#include <fstream>
#include <iostream>
#include <iterator>

int main(int, char** argv) {
    std::ifstream file(argv[1], std::ios::binary);
    const std::string article(std::istreambuf_iterator<char>(file), {});

    const gazette::document found = gazette::annotate(article);

    for (const gazette::quote& q : found.quotes())
        if (!q.speaker.empty()) std::cout << found.name_of(q.speaker) << ": " << found.text(q.content) << '\n';
}
