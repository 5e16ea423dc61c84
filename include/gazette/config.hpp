// Gazette: every macro that changes how the headers behave, in one place.
//
//   GAZETTE_SEPARATE_COMPILATION  define it for every translation unit, and include gazette/src.hpp in
//                                 exactly one of them: the others then see declarations alone (no Boost,
//                                 about a tenth of the compile time). The CMake target gazette::compiled
//                                 does both.
//   GAZETTE_NO_SIMD               use the portable 64-bit scanner even where vector instructions exist.
#pragma once

#if defined(GAZETTE_SEPARATE_COMPILATION)
#define GAZETTE_DECL
#else
#define GAZETTE_DECL inline
#endif

// What the compiler is told of functions, so that users wait less for it; no behaviour depends on either.
//   GAZETTE_NOINLINE  long for what it does, and called in many places: one copy of it is enough.
//   GAZETTE_SELDOM    hardly ever run: to be made small rather than fast.
#if defined(__GNUC__)
#define GAZETTE_NOINLINE [[gnu::noinline]]
#define GAZETTE_SELDOM [[gnu::noinline, gnu::cold]]
#else
#define GAZETTE_NOINLINE
#define GAZETTE_SELDOM
#endif
