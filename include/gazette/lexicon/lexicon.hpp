// Gazette: reading the generated tables: one probe a word, a walk over edges for phrases.
#pragma once

#include <gazette/lexicon/generated/countries.hpp>
#include <gazette/lexicon/generated/names.hpp>
#include <gazette/lexicon/generated/phrases.hpp>
#include <gazette/lexicon/generated/words.hpp>
#include <gazette/lexicon/hash.hpp>
#include <gazette/lexicon/time_unit.hpp>
#include <gazette/lexicon/word_class.hpp>

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <type_traits>

namespace gazette::lexicon {

namespace detail {

/// The little-endian number of Width bytes at `index` of a generated table.
template <unsigned Width> [[nodiscard]] constexpr auto read(const char* blob, std::uint32_t index) noexcept {
    std::conditional_t<Width == 8, std::uint64_t, std::uint32_t> value = 0;
#if defined(__BYTE_ORDER__) && __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
    if (!std::is_constant_evaluated()) {
        std::memcpy(&value, blob + std::size_t{index} * Width, Width);
        return value;
    }
#endif
    for (std::size_t i = std::size_t{index} * Width + Width, left = Width; left != 0; --left)
        value = value << 8 | static_cast<unsigned char>(blob[--i]);
    return value;
}

/// The slot of a hash: the displacement of its bucket (a power of two many) turns into a factor.
[[nodiscard]] constexpr std::uint32_t slot_of(std::uint64_t hash, const char* displacements, std::uint32_t buckets,
                                              std::uint32_t slots) noexcept {
    const std::uint64_t factor =
        2 * std::uint64_t{read<2>(displacements, static_cast<std::uint32_t>(hash) & (buckets - 1))} + 1;
    return static_cast<std::uint32_t>((hash * factor >> 32) * slots >> 32);
}

}  // namespace detail

/// What the lexicon knows of a word: all zero for words that are in no list. In the order of text::token's second half.
struct word_row {
    class_set classes = 0;
    std::uint64_t rest = 0;  ///< number, index and unit; bits of the word's hash in between

    /// The bits of `rest` that are the hash's.
    static constexpr std::uint64_t check = 0xff00'0000'ffff'ff00;

    [[nodiscard]] constexpr std::uint8_t number() const noexcept { return static_cast<std::uint8_t>(rest); }
    /// The word's index in the lexicon, from 1; 0 for none.
    [[nodiscard]] constexpr std::uint16_t index() const noexcept { return static_cast<std::uint16_t>(rest >> 32); }
    [[nodiscard]] constexpr time_unit unit() const noexcept { return static_cast<time_unit>(rest >> 48 & 0xff); }
};

/// Where the word with this hash stands, if it is in the lexicon.
[[nodiscard]] constexpr std::uint16_t word_slot(std::uint64_t hash) noexcept {
    return static_cast<std::uint16_t>(detail::slot_of(hash, generated::word_displacements,
                                                      generated::word_displacements_count,
                                                      generated::word_slots_count));
}

/// The word that stands in the slot of `hash`, if it has this hash. Without a branch: a word in five is in no list,
/// which no processor foresees.
[[nodiscard]] constexpr word_row word_at(std::uint16_t slot, std::uint64_t hash) noexcept {
    const std::uint64_t classes = detail::read<8>(generated::word_rows, 2U * slot);
    const std::uint64_t rest = detail::read<8>(generated::word_rows, 2U * slot + 1);
    const std::uint64_t hit = 0 - std::uint64_t{((rest ^ hash) & word_row::check) == 0};
    return {classes & hit, rest & hit};
}

/// The word with this hash.
[[nodiscard]] constexpr word_row find_word(std::uint64_t hash) noexcept { return word_at(word_slot(hash), hash); }

/// Where the name with this hash stands, if it is in the table of names.
[[nodiscard]] constexpr std::uint32_t name_slot(std::uint64_t hash) noexcept {
    return detail::slot_of(hash, generated::name_displacements, generated::name_displacements_count,
                           generated::name_slots_count);
}

/// What the table of names says of the word with this hash, which has this slot: classes given_male … place_name.
[[nodiscard]] constexpr class_set name_at(std::uint32_t slot, std::uint64_t hash) noexcept {
    const std::uint32_t row = detail::read<4>(generated::name_slots, slot);
    const class_set hit = row >> 8 == hash >> 40;
    return (class_set{row & 0xffU} & (0 - hit)) << static_cast<unsigned>(word_class::given_male);
}

[[nodiscard]] constexpr class_set find_name(std::uint64_t hash) noexcept { return name_at(name_slot(hash), hash); }

/// Fetches what word_at and name_at will read: asked for early, it is there when they do.
inline void prefetch_word([[maybe_unused]] std::uint16_t slot) noexcept {
#if defined(__GNUC__) || defined(__clang__)
    __builtin_prefetch(generated::word_rows + std::size_t{slot} * 16);
#endif
}
inline void prefetch_name([[maybe_unused]] std::uint32_t slot) noexcept {
#if defined(__GNUC__) || defined(__clang__)
    __builtin_prefetch(generated::name_slots + std::size_t{slot} * 4);
#endif
}

namespace detail {
/// Not constexpr: calling it stops a constant evaluation, and its name is the compiler's message.
inline void this_word_is_in_no_list_of_the_lexicon() noexcept {}
}  // namespace detail

/// A word that grammars ask for by its letters: word_id("agreed"). Not in the lexicon: does not compile.
[[nodiscard]] consteval std::uint16_t word_id(std::string_view word) {
    const std::uint64_t hash = hash_of(word), rest = detail::read<8>(generated::word_rows, 2U * word_slot(hash) + 1);
    const std::uint16_t id = ((rest ^ hash) & word_row::check) == 0 ? word_row{0, rest}.index() : 0;
    if (id == 0) detail::this_word_is_in_no_list_of_the_lexicon();
    return id;
}
#if defined(__GNUC__)
/// Compilers know a literal's length; for std::string_view they would count it, letter by letter.
[[nodiscard]] consteval std::uint16_t word_id(const char* word) {
    return word_id(std::string_view(word, __builtin_strlen(word)));
}
#endif

/// What the lexicon knows of a phrase; phrase 0 is none.
[[nodiscard]] constexpr const generated::phrase_row& phrase(std::uint16_t index) noexcept {
    return generated::phrases[index];
}

/// The index of the country that a word names; 0 for none.
[[nodiscard]] constexpr std::uint16_t country_of_word(std::uint16_t index) noexcept {
    return static_cast<std::uint16_t>(detail::read<2>(generated::word_countries, index));
}

/// The word's set of country_cue: bit n is the cue with number n.
[[nodiscard]] constexpr std::uint8_t cues_of_word(std::uint16_t index) noexcept {
    return static_cast<std::uint8_t>(generated::word_cues[index]);
}

/// The ISO 3166 code of a country's index; lives as long as the program.
[[nodiscard]] constexpr std::string_view country_code(std::uint16_t index) noexcept {
    return generated::country_codes[index];
}

/// Whether a phrase may begin with a word and a key after it: never wrong where it says no.
[[nodiscard]] constexpr std::uint32_t may_begin_phrase(std::uint32_t first, std::uint32_t second) noexcept {
    const std::uint32_t bit = (first * 0x9E37'79B1 + second * 0x85EB'CA6B) >> 17;
    return detail::read<1>(generated::phrase_pairs, bit >> 3) >> (bit & 7U) & 1U;
}

/// The state of phrases that begin with a word; 0 for none.
[[nodiscard]] constexpr std::uint32_t phrase_begin(std::uint16_t word_index) noexcept {
    return detail::read<2>(generated::phrase_begins, word_index);
}

/// One step through the phrases: the state after `key` in `state`, 0 where no phrase goes on so.
[[nodiscard]] constexpr std::uint32_t phrase_step(std::uint32_t state, std::uint32_t key) noexcept {
    std::uint32_t low = detail::read<2>(generated::phrase_first_edges, state);
    std::uint32_t high = detail::read<2>(generated::phrase_first_edges, state + 1);
    while (low < high) {
        const std::uint32_t middle = (low + high) / 2;
        const std::uint32_t edge = detail::read<4>(generated::phrase_edges, middle);
        if (edge >> 16 == key) return edge & 0xffff;
        if (edge >> 16 < key)
            low = middle + 1;
        else
            high = middle;
    }
    return 0;
}

/// The phrase that ends in a state; 0 for none.
[[nodiscard]] constexpr std::uint16_t phrase_end(std::uint32_t state) noexcept {
    return static_cast<std::uint16_t>(detail::read<2>(generated::phrase_ends, state));
}

}  // namespace gazette::lexicon
