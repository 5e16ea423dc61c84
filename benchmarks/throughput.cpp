// How fast documents are annotated: each kind alone, all five, and without a warm annotator.
#include <corpus/documents.hpp>
#include <gazette/gazette.hpp>
#include <measure.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace gazette::bench {
namespace {

std::size_t count_spans(const document& found) {
    return found.persons().size() + found.countries().size() + found.agreements().size() + found.dates().size() +
           found.quotes().size();
}

/// Reads all documents again and again with `annotate`; `warm` says that it must not allocate.
template <class Annotate>
void read_documents(benchmark::State& state, bool warm, Annotate&& annotate) {
    const corpus::documents& all = corpus::loaded();
    const std::size_t bytes = all.size();
    std::size_t spans = 0;
    for (const std::string_view text : all.texts) spans += count_spans(annotate(text));

    processor_counters processor;
    std::uint64_t allocated = 0;
    processor.start();
    for (auto _ : state) {
        const std::uint64_t before = allocations();
        for (const std::string_view text : all.texts) {
            decltype(auto) found = annotate(text);
            benchmark::DoNotOptimize(found.status());
        }
        allocated += allocations() - before;
    }
    processor.stop();

    const auto passes = static_cast<double>(state.iterations());
    report_bytes(state, bytes);
    report_time_per(state, "time/doc", all.texts.size());
    state.counters["spans/MB"] = 1e6 * static_cast<double>(spans) / static_cast<double>(bytes);
    state.counters["allocs/doc"] =
        static_cast<double>(allocated) / passes / static_cast<double>(all.texts.size());
    processor.report(state, passes * static_cast<double>(bytes));
    if (warm && allocated != 0) warm_annotator_allocated = true;
}

template <class... Kinds>
void annotate_kinds(benchmark::State& state) {
    annotator reader;
    read_documents(state, true, [&](std::string_view text) -> const document& {
        return reader.annotate<Kinds...>(text);
    });
}

/// Persons of the caller's own: the articles' own first names, each with hundreds of made-up surnames. The hard case:
/// most names in the text begin an entry.
gazetteer many_entries(std::size_t count) {
    std::vector<std::string> first;
    for (const std::string_view text : corpus::loaded().texts) {
        const document found = annotate<person>(text);
        for (const person& p : found.persons()) {
            const std::string_view name = found.text(p);
            if (const std::size_t blank = name.find(' '); blank != name.npos) first.emplace_back(name.substr(0, blank));
        }
        if (first.size() > 20'000) break;
    }
    gazetteer own;
    for (std::size_t i = 0; i < count && !first.empty(); ++i) {
        std::string name = first[i % first.size()] + " Q";
        for (std::size_t rest = i; rest != 0; rest /= 20) name += "bcdfghjklmnpqrstvwxz"[rest % 20];
        own.add_person(name);
    }
    return own;
}

void annotate_with_entries(benchmark::State& state) {
    const gazetteer own = many_entries(static_cast<std::size_t>(state.range(0)));
    annotator reader({.gazetteer = &own});
    read_documents(state, true, [&](std::string_view text) -> const document& { return reader.annotate(text); });
}

void add_entries(benchmark::State& state) {
    for (auto _ : state) benchmark::DoNotOptimize(many_entries(static_cast<std::size_t>(state.range(0))).size());
}

void annotate_one_shot(benchmark::State& state) {
    read_documents(state, false, [](std::string_view text) { return annotate(text); });
}

BENCHMARK(annotate_kinds<person>)->Name("annotate/person")->Unit(benchmark::kMillisecond);
BENCHMARK(annotate_kinds<country>)->Name("annotate/country")->Unit(benchmark::kMillisecond);
BENCHMARK(annotate_kinds<agreement>)->Name("annotate/agreement")->Unit(benchmark::kMillisecond);
BENCHMARK(annotate_kinds<date>)->Name("annotate/date")->Unit(benchmark::kMillisecond);
BENCHMARK(annotate_kinds<quote>)->Name("annotate/quote")->Unit(benchmark::kMillisecond);
BENCHMARK(annotate_kinds<person, country, agreement, date, quote>)->Name("annotate/all")->Unit(benchmark::kMillisecond);
BENCHMARK(annotate_with_entries)->Name("annotate/own_entries")->Arg(300'000)->Unit(benchmark::kMillisecond);
BENCHMARK(add_entries)->Name("gazetteer/add")->Arg(300'000)->Unit(benchmark::kMillisecond);
BENCHMARK(annotate_one_shot)->Name("annotate/one_shot")->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace gazette::bench
