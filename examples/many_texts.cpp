// Many texts: one annotator keeps its buffers from text to text, and the document's date changes with each.
#include <gazette/gazette.hpp>

#include <iostream>
#include <string_view>

namespace {

struct dispatch {
    std::chrono::year_month_day published;
    std::string_view text;
};

}  // namespace

int main() {
    using namespace std::chrono_literals;
    constexpr dispatch wire[] = {
        {2023y / 5 / 3, "The ferry to Malta sank on Monday. Canada sent divers."},
        {2024y / 2 / 29, "Next month, Kenyan officials will visit Peru."},
        {2024y / 2 / 29, "Nothing happened, and nobody said a word."},
    };

    gazette::annotator annotator;  // one for each thread
    for (const dispatch& d : wire) {
        annotator.settings().document_date = d.published;
        const gazette::document& found = annotator.annotate(d.text);
        for (const gazette::date& when : found.dates())
            std::cout << found.text(when) << " = " << when.value << '\n';
        for (const gazette::country& where : found.countries())
            std::cout << found.text(where) << " = " << where.code << '\n';
        std::cout << "--\n";
    }
}
