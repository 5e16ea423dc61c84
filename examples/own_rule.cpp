// A rule of your own, in Spirit X3 over tokens and found spans: officials with the country they speak for.
#include <gazette/gazette.hpp>
#include <gazette/rules.hpp>

#include <fstream>
#include <iostream>
#include <iterator>

namespace rules = gazette::rules;

// "Portuguese Fisheries Minister Helena Marçal", "Ambassador Jón Halldórsson of Iceland"
constexpr auto official =
    rules::rule("official", rules::a_country >> +(!rules::a_person >> rules::capitalised) >> rules::a_person |
                                rules::is(rules::word_class::title) >> rules::a_person >>
                                    rules::spelled("of", "from") >> rules::a_country);

int main(int argc, char** argv) {
    std::ifstream file(argc > 1 ? argv[1] : "", std::ios::binary);
    if (!file) {
        std::cerr << "usage: own_rule FILE (one that can be read)\n";
        return 1;
    }
    const std::string article(std::istreambuf_iterator<char>(file), {});

    gazette::annotator annotator;
    const gazette::document& found = annotator.annotate(article);
    gazette::for_each_match(annotator, official, [&](const gazette::span& s) {
        std::cout << s.rule << " at byte " << s.begin << ": " << found.text(s) << '\n';
    });
}
