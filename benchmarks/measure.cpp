#include <measure.hpp>

#include <atomic>
#include <cstdlib>
#include <new>

#if defined(__linux__)
#include <linux/perf_event.h>
#include <sys/ioctl.h>
#include <sys/syscall.h>
#include <unistd.h>
#endif

namespace {

std::atomic<std::uint64_t> allocation_count{0};

void* counted(std::size_t size, std::size_t alignment) {
    allocation_count.fetch_add(1, std::memory_order_relaxed);
    if (size == 0) size = 1;
    void* const memory = alignment <= alignof(std::max_align_t)
                             ? std::malloc(size)
                             : std::aligned_alloc(alignment, (size + alignment - 1) / alignment * alignment);
    if (memory == nullptr) throw std::bad_alloc();
    return memory;
}

}  // namespace

// The array and nothrow forms of the standard library call these.
void* operator new(std::size_t size) { return counted(size, 0); }
void* operator new(std::size_t size, std::align_val_t alignment) {
    return counted(size, static_cast<std::size_t>(alignment));
}
void operator delete(void* memory) noexcept { std::free(memory); }
void operator delete(void* memory, std::size_t) noexcept { std::free(memory); }
void operator delete(void* memory, std::align_val_t) noexcept { std::free(memory); }
void operator delete(void* memory, std::size_t, std::align_val_t) noexcept { std::free(memory); }

namespace gazette::bench {

std::uint64_t allocations() noexcept { return allocation_count.load(std::memory_order_relaxed); }

#if defined(__linux__)

namespace {

int open_counter(std::uint64_t event) noexcept {
    perf_event_attr wanted{};
    wanted.type = PERF_TYPE_HARDWARE;
    wanted.size = sizeof wanted;
    wanted.config = event;
    wanted.disabled = 1;
    wanted.exclude_kernel = 1;
    wanted.exclude_hv = 1;
    return static_cast<int>(syscall(SYS_perf_event_open, &wanted, 0, -1, -1, 0UL));
}

void finish(int counter, std::uint64_t& count) noexcept {
    if (counter < 0) return;
    ioctl(counter, PERF_EVENT_IOC_DISABLE, 0);
    if (read(counter, &count, sizeof count) != static_cast<ssize_t>(sizeof count)) count = 0;
}

}  // namespace

processor_counters::processor_counters() noexcept
    : cycles_(open_counter(PERF_COUNT_HW_CPU_CYCLES)), instructions_(open_counter(PERF_COUNT_HW_INSTRUCTIONS)) {}

processor_counters::~processor_counters() {
    if (cycles_ >= 0) close(cycles_);
    if (instructions_ >= 0) close(instructions_);
}

void processor_counters::start() noexcept {
    if (cycles_ >= 0) ioctl(cycles_, PERF_EVENT_IOC_ENABLE, 0);
    if (instructions_ >= 0) ioctl(instructions_, PERF_EVENT_IOC_ENABLE, 0);
}

void processor_counters::stop() noexcept {
    finish(cycles_, cycle_count_);
    finish(instructions_, instruction_count_);
}

#else

processor_counters::processor_counters() noexcept = default;
processor_counters::~processor_counters() = default;
void processor_counters::start() noexcept {}
void processor_counters::stop() noexcept {}

#endif

void processor_counters::report(benchmark::State& state, double bytes) const {
    if (cycle_count_ != 0) state.counters["cycles/B"] = static_cast<double>(cycle_count_) / bytes;
    if (instruction_count_ != 0) state.counters["instr/B"] = static_cast<double>(instruction_count_) / bytes;
}

}  // namespace gazette::bench
