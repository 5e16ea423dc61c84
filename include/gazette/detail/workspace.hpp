// Gazette: everything an annotator keeps from text to text.
#pragma once

#include <gazette/document.hpp>
#include <gazette/lexicon/look_up.hpp>
#include <gazette/resolve/article.hpp>
#include <gazette/text/boundaries.hpp>

namespace gazette::detail {

struct workspace {
    text::boundaries boundaries;
    lexicon::look_up_scratch look_up;
    resolve::article article;
    document result;
};

}  // namespace gazette::detail
