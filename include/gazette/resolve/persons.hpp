// Gazette: from person mentions to persons.
#pragma once

#include <gazette/resolve/article.hpp>

namespace gazette::resolve {

/// Finds the persons of the article.
inline void find_persons(article& a) {
    a.person_tokens.clear();
    a.person_at.reset(a.tokens.size());
}

}  // namespace gazette::resolve
