// Gazette: the processor's newer instructions for the stages that touch every byte and every word.
#pragma once

#include <gazette/config.hpp>

#if !defined(GAZETTE_NO_SIMD) && defined(__SSE2__) && (defined(__GNUC__) || defined(__clang__))
#define GAZETTE_HAS_VECTORS
#endif

// A program built for any x86-64 processor, as most are: which one it runs on is asked at run time. (On Windows that
// takes a library which not every compiler links.)
#if defined(GAZETTE_HAS_VECTORS) && defined(__x86_64__) && !defined(_WIN32) && !(defined(__AVX2__) && defined(__BMI2__))
#define GAZETTE_ASKS_PROCESSOR
#define GAZETTE_NEWER_INSTRUCTIONS [[gnu::target("avx2,bmi,bmi2")]]
#endif

namespace gazette::text {

#if defined(GAZETTE_ASKS_PROCESSOR)

namespace detail {
template <class Body>
GAZETTE_NEWER_INSTRUCTIONS inline void run_with_newer_instructions(const Body& body) {
    body();
}
}  // namespace detail

/// Whether the processor has AVX2 and BMI 2, as nearly all since 2015.
[[nodiscard]] inline bool has_newer_instructions() noexcept {
    return __builtin_cpu_supports("avx2") != 0 && __builtin_cpu_supports("bmi") != 0 &&
           __builtin_cpu_supports("bmi2") != 0;
}

/// Calls `body`, a lambda marked GAZETTE_INLINED, compiled twice: for every processor and for newer ones, whose
/// instructions do the same with a tenth fewer. The result is the same.
template <class Body>
inline void run_fast(const Body& body) {
    if (has_newer_instructions())
        detail::run_with_newer_instructions(body);
    else
        body();
}

#else

[[nodiscard]] constexpr bool has_newer_instructions() noexcept { return false; }

template <class Body>
inline void run_fast(const Body& body) {
    body();
}

#endif

}  // namespace gazette::text
