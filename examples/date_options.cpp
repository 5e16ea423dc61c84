// What the options say about dates: the day of publication, how relative dates are read, whether the day comes first.
#include <gazette/gazette.hpp>

#include <iostream>
#include <string_view>

namespace {

void print(std::string_view what, std::string_view text, const gazette::options& settings) {
    const gazette::document found = gazette::annotate(text, settings);
    std::cout << what << ':';
    for (const gazette::date& d : found.dates())
        std::cout << ' ' << d.value << (d.ambiguous ? " (or the other way round)" : "");
    std::cout << '\n';
}

}  // namespace

int main() {
    using namespace std::chrono_literals;
    constexpr std::string_view article = "They met on Monday.",
                               history = "In 1815 he fled. In March he came back.",
                               invoice = "Due on 3/4/2025.";

    print("undated", article, {});
    print("dated", article, {.document_date = 2024y / 3 / 12});
    print("news", history, {.document_date = 2024y / 3 / 12, .reading = gazette::date_reading::news});
    print("narrative", history, {.document_date = 2024y / 3 / 12, .reading = gazette::date_reading::narrative});
    print("month first", invoice, {});
    print("day first", invoice, {.day_first = true});
}
