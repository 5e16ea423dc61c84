// Gazette: a stretch of tokens.
#pragma once

#include <cstdint>

namespace gazette::resolve {

/// Tokens [first, last) by index.
struct token_range {
    std::uint32_t first = 0;
    std::uint32_t last = 0;
};

}  // namespace gazette::resolve
