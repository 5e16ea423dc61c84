// Whether time stays linear in the text: one document of 1 kB to 64 MB, and texts made to be hard.
#include <corpus/documents.hpp>
#include <gazette/gazette.hpp>
#include <measure.hpp>

#include <functional>
#include <string>
#include <utility>

namespace gazette::bench {
namespace {

constexpr std::size_t largest_document = std::size_t{64} << 20;
constexpr std::int64_t small_hostile = 32 << 10;
constexpr std::int64_t large_hostile = 512 << 10;

void read_one(benchmark::State& state, std::string_view text) {
    annotator reader;
    reader.annotate(text);
    std::uint64_t allocated = 0;
    for (auto _ : state) {
        const std::uint64_t before = allocations();
        benchmark::DoNotOptimize(reader.annotate(text).status());
        allocated += allocations() - before;
    }
    report_bytes(state, text.size());
    report_time_per(state, "time/B", text.size());
    if (allocated != 0) warm_annotator_allocated = true;
}

/// The whole corpus as one document, from the front again until it is long enough.
std::string_view one_document(std::size_t size) {
    static std::string whole;
    const corpus::documents& all = corpus::loaded();
    for (std::size_t i = 0; whole.size() < size; i = (i + 1) % all.texts.size()) {
        if (whole.empty()) whole.reserve(largest_document + all.texts[0].size());
        whole += all.texts[i];
        whole += "\n\n";
    }
    return std::string_view(whole).substr(0, size);
}

void scaling(benchmark::State& state) { read_one(state, one_document(static_cast<std::size_t>(state.range(0)))); }
BENCHMARK(scaling)->RangeMultiplier(4)->Range(1 << 10, largest_document)->Unit(benchmark::kMicrosecond);

/// Something to repeat until a text is long enough; the number says which time it is.
struct hostile_text {
    const char* name;
    std::function<std::string(std::uint64_t)> part;
};

std::function<std::string(std::uint64_t)> always(std::string text) {
    return [text = std::move(text)](std::uint64_t) { return text; };
}

/// Another name each time, 17,576 of them.
std::string new_name(std::uint64_t number) {
    const auto letter = [&](std::uint64_t place) { return static_cast<char>('a' + number / place % 26); };
    return std::string{'B', letter(676), letter(26), letter(1), 's', 'o', 'n'};
}

/// `start` once, then `text` for ever.
std::function<std::string(std::uint64_t)> after(std::string start, std::string text) {
    return [start = std::move(start), text = std::move(text)](std::uint64_t number) {
        return number == 0 ? start : text;
    };
}

const hostile_text hostile_texts[] = {
    {"quote_marks", always("\"")},
    {"curly_openers", always("“")},
    {"curly_closers", always("”")},
    {"apostrophes", always("'")},
    {"quoted_apostrophes", always("'s '")},
    {"nested_quotes", always("“a ‘b ")},
    {"quotes_opened_each_paragraph", always("“We will see what comes of it.\n\n")},
    {"quotes_without_speaker", always("“We will see.” ")},
    {"quote_then_no_end", after("“", "and so it went on ")},
    {"capital", always("A")},
    {"capitals", always("A ")},
    {"capitalised_words", always("Ardent ")},
    {"initials", always("J. ")},
    {"abbreviations", always("U.S.")},
    {"hyphens", always("Al-")},
    {"particles", always("van der ")},
    {"lower_case", always("a")},
    {"digit", always("1")},
    {"digits", always("1 ")},
    {"years", always("1999-")},
    {"months", always("May ")},
    {"slashes", always("1/2/")},
    {"agreed_to", always("agreed to ")},
    {"agreed_and", always("Japan and Peru agreed and ")},
    {"treaty_of", always("Treaty of the ")},
    {"treaty", always("security treaty ")},
    {"countries", always("Japan, ")},
    {"countries_and", always("Japan and ")},
    {"titles", always("President ")},
    {"said", always("said ")},
    {"he_said", always("“No,” he said. ")},
    {"one_person", always("Mr. Barson said so. ")},
    {"many_persons", [](std::uint64_t n) { return "Mr. " + new_name(n) + " of Lima said so. "; }},
    {"many_full_names", [](std::uint64_t n) { return "Anna " + new_name(n) + " met Peter " + new_name(n / 2) + ". "; }},
    {"many_speakers", [](std::uint64_t n) { return "“I see,” said Anna " + new_name(n) + ". “We go.” "; }},
    {"many_treaties", [](std::uint64_t n) { return "the Treaty of " + new_name(n) + " and the treaty "; }},
    {"many_acronyms", [](std::uint64_t n) { return "the " + new_name(n) + " Trade Agreement (BTA) and BTA "; }},
    {"next_day", always("the next day ")},
    {"brackets", always("(")},
    {"commas", always(", ")},
    {"full_stops", always(".")},
    {"line_ends", always("\n")},
    {"spaces", always(" ")},
    {"no_break_spaces", always("\xc2\xa0")},
    {"not_utf8", always("\xff\x80")},
    {"zero_bytes", always(std::string(1, '\0'))},
};

void read_hostile(benchmark::State& state, const hostile_text& hostile) {
    std::string text;
    for (std::uint64_t number = 0; text.size() < static_cast<std::size_t>(state.range(0)); ++number)
        text += hostile.part(number);
    read_one(state, text);
}

[[maybe_unused]] const bool registered = [] {
    for (const hostile_text& hostile : hostile_texts)
        benchmark::RegisterBenchmark((std::string("hostile/") + hostile.name).c_str(), read_hostile, hostile)
            ->Arg(small_hostile)
            ->Arg(large_hostile)
            ->Unit(benchmark::kMicrosecond);
    return true;
}();

}  // namespace
}  // namespace gazette::bench
