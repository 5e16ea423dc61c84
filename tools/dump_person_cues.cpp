// Gazette: prints the candidates for persons with their cues, for tools/fit_person_weights.py.
//
// build: g++ -std=c++20 -O2 -I include tools/dump_person_cues.cpp -o dump_person_cues
//
// Reads texts, each after a line with its number of bytes. Prints for each text a line "@", then a line for each
// candidate: begin TAB end TAB column of the weights TAB cue number TAB cue number ...
#include <gazette/gazette.hpp>

#include <cstddef>
#include <iostream>
#include <string>

int main() {
    constexpr auto persons = gazette::kind_set::of<gazette::person>();
    gazette::detail::workspace w;
    std::string text;
    std::size_t size = 0;
    while (std::cin >> size && std::cin.get() != EOF) {
        text.resize(size);
        if (!std::cin.read(text.data(), static_cast<std::streamsize>(size))) return 1;
        gazette::detail::annotate<persons>(w, text, persons);
        std::cout << "@\n";
        for (const gazette::resolve::person_candidate& c : w.article.persons.candidates) {
            const gazette::text_range bytes = w.article.bytes_of(c.tokens);
            std::cout << bytes.begin << '\t' << bytes.end << '\t' << gazette::resolve::weight_column(c);
            for (unsigned cue = 0; cue < gazette::resolve::person_cue_count; ++cue) {
                if (c.cues.has(static_cast<gazette::resolve::person_cue>(cue))) std::cout << '\t' << cue;
            }
            std::cout << '\n';
        }
    }
}
