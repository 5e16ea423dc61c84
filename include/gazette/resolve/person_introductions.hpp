// Gazette: words that bring in a name: "his wife, Georgia,", "a scribe named Meketre".
#pragma once

#include <gazette/grammar/valued_words.hpp>
#include <gazette/resolve/article.hpp>

#include <cstdint>

namespace gazette::resolve {

/// What a word in front of a name tells.
enum class introduction : std::uint8_t {
    none,
    relative,
    relatives,
    youngsters,    ///< relatives too where they are somebody's: "her twin girls"
    acquaintance,  ///< what somebody is to another, by choice
    years,         ///< may end "his wife of 56 years"
    naming
};

inline constexpr grammar::valued_words<introduction> introductions[] = {
    {introduction::relative,
     "wife husband father mother son daughter brother sister cousin nephew niece uncle aunt widow girlfriend boyfriend "
     "grandson granddaughter grandfather grandmother child stepson stepdaughter stepfather stepmother fiance "
     "fiancee"},
    {introduction::relatives, "wives sons daughters brothers sisters children grandchildren"},
    {introduction::youngsters, "girls boys twins"},
    {introduction::acquaintance, "friend rival successor predecessor counterpart"},
    {introduction::years, "years months decades"},
    {introduction::naming, "named called surnamed"},
};
inline constexpr auto introduction_of = grammar::by_word(introductions);

}  // namespace gazette::resolve
