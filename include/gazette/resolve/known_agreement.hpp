// Gazette: what the text has told of an agreement so far.
#pragma once

#include <gazette/span.hpp>

#include <cstdint>

namespace gazette::resolve {

/// The head nouns and the telling words of a mention, or of all mentions of an agreement.
struct agreement_words {
    static constexpr unsigned most = 10;

    std::uint32_t kinds = 0;  ///< a bit for each head noun
    unsigned count = 0;
    std::uint32_t words[most] = {};

    void add(std::uint32_t word) noexcept {
        if (count < most && !has(word)) words[count++] = word;
    }
    void add(const agreement_words& other) noexcept {
        kinds |= other.kinds;
        for (unsigned i = 0; i < other.count; ++i) add(other.words[i]);
    }
    [[nodiscard]] bool has(std::uint32_t word) const noexcept {
        for (unsigned i = 0; i < count; ++i) {
            if (words[i] == word) return true;
        }
        return false;
    }
    [[nodiscard]] bool shares(const agreement_words& other) const noexcept {
        for (unsigned i = 0; i < count; ++i) {
            if (other.has(words[i])) return true;
        }
        return false;
    }
};

/// What the text has told of one agreement.
struct known_agreement {
    agreement_id id = no_agreement;
    std::uint32_t sentence = 0;  ///< of its last mention
    bool named = false;
    bool plural = false;    ///< "Oslo Accords"
    bool act = false;       ///< told by a verb alone
    bool headline = false;  ///< told without an article alone: "Peru, Chile sign trade deal"
    agreement_words words;
};

}  // namespace gazette::resolve
