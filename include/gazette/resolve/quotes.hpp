// Gazette: from quote mentions to quotes.
#pragma once

#include <gazette/resolve/article.hpp>

namespace gazette::resolve {

/// Finds the quotes of the article.
inline void find_quotes(article& a) {
    static_cast<void>(a);
}

}  // namespace gazette::resolve
