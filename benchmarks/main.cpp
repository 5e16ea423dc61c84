// gazette-benchmarks: Google Benchmark's options, and at the end the ratios that hold on any machine.
#include <corpus/documents.hpp>
#include <measure.hpp>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <iostream>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace gazette::bench {
namespace {

/// The usual table, then speeds as ratios and how the time per byte grows with the text.
class ratio_reporter : public benchmark::ConsoleReporter {
public:
    ratio_reporter() : ConsoleReporter(OO_Tabular) {}

    void ReportRuns(const std::vector<Run>& runs) override {
        for (const Run& run : runs) {
            const auto speed = run.counters.find("bytes_per_second");
            if (run.run_type != Run::RT_Iteration || speed == run.counters.end()) continue;
            double& best = best_[run.run_name.function_name][std::strtoull(run.run_name.args.c_str(), nullptr, 10)];
            if (speed->second.value > best) best = speed->second.value;
        }
        ConsoleReporter::ReportRuns(runs);
    }

    void Finalize() override {
        print_speeds();
        print_growth();
        ConsoleReporter::Finalize();
    }

private:
    /// Bytes per second by name and size; the size is 0 where a benchmark has only one.
    std::map<std::string, std::map<unsigned long long, double>> best_;

    void print_speeds() {
        const auto words = best_.find("baseline/word_count");
        if (words == best_.end()) return;
        GetOutputStream() << "\nTimes as fast as baseline/word_count (CPU time, best of the repetitions):\n";
        for (const auto& [name, speeds] : best_)
            if (speeds.size() == 1) print(name, speeds.begin()->second / words->second.begin()->second, "");
    }

    void print_growth() {
        bool first = true;
        for (const auto& [name, speeds] : best_) {
            if (speeds.size() < 2) continue;
            if (std::exchange(first, false))
                GetOutputStream() << "\nTime per byte of a large text against a smaller one, at worst:\n";
            double fastest = 0, growth = 0;
            for (const auto& [size, speed] : speeds) {
                growth = std::max(growth, fastest / speed);
                fastest = std::max(fastest, speed);
            }
            print(name, growth, growth > 3 ? "  <- not linear?" : "");
        }
    }

    void print(const std::string& name, double ratio, const char* remark) {
        char line[160];
        std::snprintf(line, sizeof line, "  %-44s %8.2f%s\n", name.c_str(), ratio, remark);
        GetOutputStream() << line;
    }
};

bool wants_other_format(int argc, char** argv) {
    for (int i = 1; i < argc; ++i) {
        const std::string_view option = argv[i];
        if (option.starts_with("--benchmark_format=") && option != "--benchmark_format=console") return true;
    }
    return false;
}

int run(int argc, char** argv) {
    const bool other_format = wants_other_format(argc, argv);
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv)) return 2;

    const corpus::documents& all = corpus::loaded();
    benchmark::AddCustomContext("corpus", all.from + ", " + std::to_string(all.texts.size()) + " documents, " +
                                              std::to_string(all.size()) + " bytes");
    if (other_format) {
        benchmark::RunSpecifiedBenchmarks();
    } else {
        ratio_reporter reporter;
        benchmark::RunSpecifiedBenchmarks(&reporter);
    }
    benchmark::Shutdown();
    if (!warm_annotator_allocated) return 0;
    std::fputs("gazette-benchmarks: a warm annotator has allocated memory\n", stderr);
    return 1;
}

}  // namespace
}  // namespace gazette::bench

int main(int argc, char** argv) {
    try {
        return gazette::bench::run(argc, argv);
    } catch (const std::exception& problem) {
        std::fprintf(stderr, "gazette-benchmarks: %s\n", problem.what());
        return 2;
    }
}
