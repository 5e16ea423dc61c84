// Gazette: which quotation marks belong together.
#pragma once

#include <gazette/resolve/article.hpp>

namespace gazette::resolve {

/// Pairs the article's quotation marks.
inline void pair_quotes(article& a) {
    a.quote_pairs.clear();
    a.quote_at.reset(a.tokens.size());
}

}  // namespace gazette::resolve
