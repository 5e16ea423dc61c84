// Gazette: tables by word: what each word of a list tells, looked up at once.
#pragma once

#include <gazette/lexicon/lexicon.hpp>

#include <array>
#include <cstddef>
#include <string_view>

namespace gazette::grammar {

/// Words that all tell the same.
template <class Value> struct valued_words {
    Value value;
    std::string_view words;  // separated by single spaces
};

/// The value of each word of the lexicon, by its index; Value{} for words of no list.
template <class Value, std::size_t Count>
[[nodiscard]] consteval auto by_word(const valued_words<Value> (&lists)[Count]) {
    std::array<Value, lexicon::generated::words_count> values{};
    for (const valued_words<Value>& list : lists) {
        for (std::string_view left = list.words; !left.empty();) {
            const std::size_t end = left.find(' ');
            values[lexicon::word_id(left.substr(0, end))] = list.value;
            left = end == left.npos ? std::string_view{} : left.substr(end + 1);
        }
    }
    return values;
}

}  // namespace gazette::grammar
