// Gazette: words in the names of firms.
#pragma once

#include <gazette/grammar/terminals.hpp>

namespace gazette::grammar {

/// In what form of company a firm exists: "Inc", "Ltd"; a name may end with it.
inline constexpr auto legal_forms =
    word("inc", "ltd", "limited", "llc", "llp", "plc", "corp", "corporation", "co", "ag", "bv");

}  // namespace gazette::grammar
