// Gazette: the definitions. Header-only users get it from gazette.hpp; where GAZETTE_SEPARATE_COMPILATION is
// defined, exactly one translation unit includes it.
#pragma once

#include <gazette/detail/annotate_impl.hpp>
