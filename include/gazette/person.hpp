// Gazette: a named human being.
#pragma once

#include <gazette/span.hpp>

namespace gazette {

/// A mention of a person: the name alone, without title, role or possessive ending.
struct person : span {
    /// Shared by all mentions of one person; document::name_of(entity) is the fullest form.
    entity_id entity = no_entity;
    /// The title or role written beside the name ("Defense Minister"), empty where there is none.
    text_range title;
};

}  // namespace gazette
