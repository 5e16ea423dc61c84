// Gazette: from date mentions to dates.
#pragma once

#include <gazette/resolve/article.hpp>

namespace gazette::resolve {

/// Finds the dates of the article.
inline void find_dates(article& a) {
    a.date_tokens.clear();
    a.date_at.reset(a.tokens.size());
}

}  // namespace gazette::resolve
