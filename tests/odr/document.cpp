// What a part of a program uses that is only handed documents: it includes document.hpp alone, and links.
#include <gazette/document.hpp>

#include <cstdio>
#include <utility>

gazette::document second(std::string_view text);

int main() {
    gazette::document found = second("Anna Ruiz said: “Peru and Chile signed the Treaty of Lima on May 3, 2021.”");
    const gazette::document copy = found;
    gazette::document moved = std::move(found);
    gazette::document assigned;
    assigned = copy;
    assigned = std::move(moved);
    const bool every_kind = assigned.persons().size() == 1 && assigned.countries().size() == 2 &&
                            assigned.agreements().size() == 1 && assigned.dates().size() == 1 &&
                            assigned.quotes().size() == 1 && assigned.status() == gazette::status::ok;
    if (!every_kind) return std::puts("a kind is missing"), 1;
    const gazette::agreement& treaty = assigned.agreements()[0];
    const bool named = assigned.name_of(treaty) == "Treaty of Lima" &&
                       assigned.name_of(assigned.persons()[0]) == "Anna Ruiz" &&
                       assigned.name_of(assigned.quotes()[0].speaker) == "Anna Ruiz";
    const bool linked = assigned.parties(treaty).size() == 2 && assigned.date_of(treaty) == &assigned.dates()[0];
    std::size_t spans = 0;
    assigned.for_each([&](const gazette::span&) { ++spans; });
    if (!named || !linked || spans != 6) return std::puts("other names, parties or dates"), 1;
    return 0;
}
