// A user's program that touches every entry point.
#include <gazette/gazette.hpp>

int main() {
    using namespace std::chrono_literals;
    constexpr std::string_view text =
        "OSLO, May 3, 2021 (Wire) - Norway signed a treaty with Chile, Prime Minister Anna Berg said. “We agree.”";

    gazette::options options;
    options.document_date = 2021y / 5 / 3;
    const gazette::document all = gazette::annotate(text, options);
    const gazette::document some = gazette::annotate<gazette::date, gazette::quote>(text, options);

    gazette::annotator annotator(options);
    annotator.settings().day_first = true;
    gazette::annotator moved = static_cast<gazette::annotator&&>(annotator);
    std::size_t spans = moved.annotate<gazette::person>(text).persons().size();
    spans += moved.annotate(text, gazette::kind_set::of<gazette::country>()).countries().size();
    all.for_each([&](const gazette::span& s) { spans += s.empty() ? 0U : 1U; });
    for (const gazette::quote& q : some.quotes()) spans += some.name_of(q.speaker).size();
    return spans > 2 ? 0 : 1;  // the two countries twice at least
}
