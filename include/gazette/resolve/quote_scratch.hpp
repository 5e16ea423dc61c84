// Gazette: what finding quotes keeps from text to text, so that a warm annotator allocates nothing.
#pragma once

#include <gazette/detail/buffer.hpp>
#include <gazette/resolve/quote_marks.hpp>

#include <cstdint>

namespace gazette::resolve {

/// How many signs there are that a person is a man, or a woman.
struct gender_votes {
    std::uint32_t men = 0;
    std::uint32_t women = 0;
};

/// A quotation mark, and how many paragraphs begin up to it.
struct mark_place {
    std::uint32_t token = 0;
    std::uint32_t paragraph = 0;
};

struct quote_scratch {
    gazette::detail::buffer<mark_place> places;
    gazette::detail::buffer<quote_mark> marks;
    gazette::detail::buffer<reading_step> steps;    ///< open_states for each mark
    gazette::detail::buffer<open_marks> left_open;  ///< for each mark: what the paragraph's end before it dropped
    gazette::detail::buffer<std::uint32_t> entity_mentions;       ///< by entity: how often it is named
    gazette::detail::buffer<resolve::gender_votes> gender_votes;  ///< by entity
};

}  // namespace gazette::resolve
