// Gazette: small words that several grammars ask for.
#pragma once

#include <gazette/grammar/terminals.hpp>

namespace gazette::grammar {

/// Forms of "be" that make a following participle a passive: "was told".
inline constexpr auto form_of_be = word("am", "is", "are", "was", "were", "be", "been", "being");

/// Whose something is: who has been told of. "its government"
inline constexpr auto owner_pronoun = word("its", "their", "his", "her");

}  // namespace gazette::grammar
