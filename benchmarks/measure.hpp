// What the benchmarks count beside time: allocations, and the processor's own counters.
#pragma once

#include <benchmark/benchmark.h>

#include <cstddef>
#include <cstdint>

namespace gazette::bench {

/// How often operator new has been called so far, by anyone in this program.
[[nodiscard]] std::uint64_t allocations() noexcept;

/// True once a benchmark has seen a warm annotator allocate: the program then fails.
inline bool warm_annotator_allocated = false;

/// Cycles and instructions of this thread in user space; nothing where the system does not give them.
class processor_counters {
public:
    processor_counters() noexcept;
    ~processor_counters();
    processor_counters(const processor_counters&) = delete;
    processor_counters& operator=(const processor_counters&) = delete;

    void start() noexcept;
    void stop() noexcept;
    /// Adds cycles/B and instr/B to the benchmark's columns, where there are any.
    void report(benchmark::State& state, double bytes) const;

private:
    static constexpr int none = -1;
    int cycles_ = none, instructions_ = none;
    std::uint64_t cycle_count_ = 0, instruction_count_ = 0;
};

/// Adds the time for each of `count` things of an iteration to the columns.
inline void report_time_per(benchmark::State& state, const char* column, std::size_t count) {
    using benchmark::Counter;
    state.counters[column] =
        Counter(static_cast<double>(count), Counter::Flags(Counter::kIsIterationInvariantRate | Counter::kInvert));
}

/// Adds bytes_per_second to the columns.
inline void report_bytes(benchmark::State& state, std::size_t bytes_of_an_iteration) {
    state.SetBytesProcessed(static_cast<std::int64_t>(bytes_of_an_iteration) *
                            static_cast<std::int64_t>(state.iterations()));
}

}  // namespace gazette::bench
