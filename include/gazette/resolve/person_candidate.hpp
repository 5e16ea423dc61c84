// Gazette: a place in the text where a person may be named, and what the person stage remembers of a document.
#pragma once

#include <gazette/detail/buffer.hpp>
#include <gazette/resolve/person_cues.hpp>
#include <gazette/resolve/token_range.hpp>
#include <gazette/span.hpp>

#include <cstdint>

namespace gazette::resolve {

/// What may be a person's name.
struct person_candidate {
    token_range tokens;  ///< the name
    person_cue_set cues;
    std::uint32_t first_key = 0;   ///< hash of the first word
    std::uint32_t last_key = 0;    ///< of the last word that is no suffix
    std::uint32_t name_key = 0;    ///< of all words but particles; of a single word, the word's own
    std::uint32_t whole = 0;       ///< index of its name in the memory
    std::uint32_t last = 0;        ///< of its last word
    std::uint32_t first = 0;       ///< of its first word
    std::int16_t score = 0;           ///< by the place alone
    std::int16_t document_score = 0;  ///< by the whole document; above zero: a person
    std::uint32_t group = 0;       ///< candidates of one group are alternatives: they overlap
    std::uint8_t words = 0;        ///< particles and suffixes not counted
    std::uint8_t gender = 0;       ///< 0 unknown, 1 male, 2 female
    bool known_given = false;
    std::uint8_t column = 0;       ///< of the weights that judge it
    entity_id entity = no_entity;
};
static_assert(sizeof(person_candidate) == 64);

/// The mentions of a whole name, and how many of them are sure, likely and unlikely by the place alone.
struct person_tally {
    std::uint32_t mentions = 0, sure = 0, likely = 0, unlikely = 0;

    constexpr person_tally& operator+=(const person_tally& other) noexcept {
        mentions += other.mentions, sure += other.sure, likely += other.likely, unlikely += other.unlikely;
        return *this;
    }
};

/// What the document says of a word, or of a whole name.
struct person_memory_entry {
    static constexpr std::uint32_t none = 0xffff'ffff;

    person_tally tally;           ///< of a whole name
    std::int32_t score = 0;       ///< of a whole name: the sum of its mentions' scores by the place alone
    std::uint32_t owner = 0;      ///< of a word: the first full name that it was seen in
    std::uint32_t inside = none;  ///< of a word: the first candidate of three words and more that it stands inside
    std::uint32_t facts = 0;      ///< of a word: person_fact
};
static_assert(sizeof(person_memory_entry) == 32);

/// Where the memory of a word, or of a whole name, is found.
struct person_memory_slot {
    std::uint32_t key;  ///< 0: the slot is empty
    std::uint32_t entry;
};

/// A person of the document, while mentions are linked.
struct person_entity {
    std::uint32_t mention = 0;     ///< the candidate with the fullest name
    std::uint32_t next_last = 0;   ///< chain of entities with the same last word; 0xffffffff ends it
    std::uint32_t next_first = 0;  ///< the same for the first word
    std::uint32_t introduced = 0;  ///< the first candidate with a full name of it
    std::uint32_t by_surname = 0;  ///< mentions in full or by the surname, so far
    std::uint32_t by_given = 0;    ///< by the given name alone
    bool surname_seen = false;     ///< a lone surname that may be meant for it stands behind it
    bool given_first = false;      ///< the given name alone stands before any such
    bool established = false;      ///< went by the surname alone while nobody else of that surname was in sight
};

/// A line in which nearly all words have capitals.
struct headline {
    token_range tokens;
    bool in_capitals = false;  ///< in capitals alone
};

/// Buffers that the person stage keeps from text to text.
struct person_scratch {
    gazette::detail::buffer<std::uint32_t> begins;  ///< tokens at which a run may begin; ends with the number of all
    gazette::detail::buffer<std::uint32_t> lines;   ///< first tokens of paragraphs, by place in starts::names; its size
    gazette::detail::buffer<headline> headlines;
    gazette::detail::buffer<person_candidate> candidates;  ///< in text order
    gazette::detail::buffer<std::uint32_t> firms;  ///< keys of names that the document has as firms' or towns'
    gazette::detail::buffer<person_memory_entry> memory;   ///< of each word and each name
    gazette::detail::buffer<std::uint32_t> pronouns;       ///< he and she; ends with the number of all tokens
    gazette::detail::buffer<person_memory_slot> memory_slots;  ///< open hash table of indices into memory
    gazette::detail::buffer<std::uint32_t> found;     ///< candidates that are persons, in text order
    gazette::detail::buffer<std::uint32_t> by_length;  ///< the same, the longest names first
    gazette::detail::buffer<person_entity> entities;
    gazette::detail::buffer<std::uint32_t> by_word;  ///< heads of the entities' chains: two for a word of the memory
};

}  // namespace gazette::resolve
