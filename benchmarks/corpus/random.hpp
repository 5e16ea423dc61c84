// Random numbers that are the same with every compiler, library and machine.
#pragma once

#include <cstddef>
#include <cstdint>

namespace gazette::corpus {

/// SplitMix64. The distributions of <random> differ between libraries, so there are two plain ones here.
class random_source {
public:
    constexpr explicit random_source(std::uint64_t seed) noexcept : state_(seed) {}

    constexpr std::uint64_t next() noexcept {
        std::uint64_t z = (state_ += 0x9e3779b97f4a7c15U);
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9U;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebU;
        return z ^ (z >> 31);
    }

    /// A number from 0 to count - 1; count must be under 2^32 and not 0.
    constexpr std::size_t below(std::size_t count) noexcept {
        return static_cast<std::size_t>(((next() >> 32) * count) >> 32);
    }

    /// True in `percent` of a hundred cases.
    constexpr bool chance(unsigned percent) noexcept { return below(100) < percent; }

private:
    std::uint64_t state_;
};

}  // namespace gazette::corpus
