// Gazette: a place in the text where an agreement is mentioned, and what the agreement stage keeps from text to text.
#pragma once

#include <gazette/agreement.hpp>
#include <gazette/detail/buffer.hpp>
#include <gazette/grammar/agreement_cue.hpp>
#include <gazette/resolve/known_agreement.hpp>
#include <gazette/resolve/token_range.hpp>

#include <cstdint>
#include <string_view>

namespace gazette::resolve {

/// A mention while the document is read.
struct agreement_mention {
    token_range tokens;
    std::uint32_t head = 0;      ///< token index of the head noun or of an act's verb
    std::uint32_t head_end = 0;  ///< behind it
    grammar::agreement_head kind = grammar::agreement_head::none;
    agreement_form form = agreement_form::nominal;
    bool plural = false;
    bool weak = false;                 ///< needs evidence elsewhere in the document
    bool jointly = false;              ///< an act that says so
    bool opinion = false;              ///< an act of agreeing that something is so …
    bool resolves = false;             ///< … or shall be
    std::uint32_t key = 0;             ///< hash of a name's or acronym's letters
    token_range full_name;             ///< what an acronym abbreviates, where the document tells
    std::uint32_t with = 0xffff'ffff;  ///< an act's "with": token index
    agreement_id entity = no_agreement;
    entry_id entry = no_entry;  ///< the caller's own
    std::string_view rule;
};

/// A name or an acronym that the document gives an agreement.
struct agreement_name {
    std::uint32_t key = 0;
    token_range full_name;
    agreement_id entity = no_agreement;
};

/// Adds to a buffer, out of line: mentions are large, and rare.
GAZETTE_NOINLINE inline void push(gazette::detail::buffer<agreement_mention>& to, const agreement_mention& mention) {
    to.push_back(mention);
}
GAZETTE_NOINLINE inline void push(gazette::detail::buffer<agreement_name>& to, std::uint32_t key, token_range name) {
    to.push_back({key, name, no_agreement});
}

/// Buffers that the agreement stage keeps from text to text.
struct agreement_scratch {
    gazette::detail::buffer<agreement_mention> mentions;
    gazette::detail::buffer<agreement_mention> by_acronym;  ///< found once all acronyms are known
    gazette::detail::buffer<agreement_name> acronyms;       ///< sorted by key once all are known
    gazette::detail::buffer<agreement_name> names;          ///< the same for names, and for acronyms without one
    gazette::detail::buffer<known_agreement> known;         ///< the last ones that the text has told of
};

}  // namespace gazette::resolve
