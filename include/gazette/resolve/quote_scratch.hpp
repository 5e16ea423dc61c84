// Gazette: what finding quotes keeps from text to text, so that a warm annotator allocates nothing.
#pragma once

#include <gazette/detail/buffer.hpp>
#include <gazette/resolve/quote_marks.hpp>

#include <cstdint>

namespace gazette::resolve {

struct quote_scratch {
    gazette::detail::buffer<mark_place> places;
    gazette::detail::buffer<quote_mark> marks;
    gazette::detail::buffer<reading_step> steps;      ///< open_states for each mark
    gazette::detail::buffer<open_marks> left_open;    ///< for each mark: what the paragraph's end before it dropped
    gazette::detail::buffer<std::uint32_t> entity_mentions; ///< by entity: how often it is named
};

}  // namespace gazette::resolve
