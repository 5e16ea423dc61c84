// Gazette: from agreement mentions to agreements.
#pragma once

#include <gazette/resolve/article.hpp>

namespace gazette::resolve {

/// Finds the agreements of the article.
inline void find_agreements(article& a) {
    static_cast<void>(a);
}

}  // namespace gazette::resolve
