// Gazette: every macro that changes how the headers behave, in one place.
//
//   GAZETTE_SEPARATE_COMPILATION  define it for every translation unit, and include gazette/src.hpp in
//                                 exactly one of them: the others then see declarations alone (no Boost,
//                                 about a tenth of the compile time). The CMake target gazette::compiled
//                                 does both.
//   GAZETTE_NO_SIMD               use the portable 64-bit scanner even where vector instructions exist; on x86-64
//                                 Gazette otherwise asks the processor for AVX2 and BMI 2, once a text.
#pragma once

#if !defined(__cplusplus) || (__cplusplus < 202002L && !(defined(_MSVC_LANG) && _MSVC_LANG >= 202002L))
#error "Gazette needs C++20: compile with -std=c++20 (CMake: target_compile_features(app PRIVATE cxx_std_20))"
#endif

#if defined(GAZETTE_SEPARATE_COMPILATION)
#define GAZETTE_DECL
#else
#define GAZETTE_DECL inline
#endif

// What the compiler is told of functions, so that users wait less for it and for their texts; no behaviour depends
// on them.
//   GAZETTE_NOINLINE  long for what it does, and called in many places: one copy of it is enough.
//   GAZETTE_SELDOM    hardly ever run: to be made small rather than fast.
//   GAZETTE_INLINED   for a lambda or function that is to be compiled with its caller's instructions.
#if defined(__GNUC__)
#define GAZETTE_NOINLINE [[gnu::noinline]]
#define GAZETTE_SELDOM [[gnu::noinline, gnu::cold]]
#define GAZETTE_INLINED __attribute__((always_inline))
#else
#define GAZETTE_NOINLINE
#define GAZETTE_SELDOM
#define GAZETTE_INLINED
#endif
