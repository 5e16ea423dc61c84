// Gazette: words in quotation marks, and whose they are.
#pragma once

#include <gazette/span.hpp>

#include <cstdint>
#include <string_view>

namespace gazette {

/// What the marks enclose.
enum class quote_form : std::uint8_t {
    direct,    ///< at least one whole clause of somebody's words
    fragment,  ///< some of somebody's words woven into the sentence
    term       ///< a label, nickname, title or scare quote: nobody is quoted
};

/// How a speaker was found, from the least sure to the surest.
enum class speaker_certainty : std::uint8_t {
    none,       ///< no speaker
    carried,    ///< the quote follows on from one whose speaker is known
    pronoun,    ///< "he said", resolved to the person meant
    named       ///< the cue's own subject: "Lee said", "according to the ministry"
};

/// "direct", "fragment" or "term".
[[nodiscard]] constexpr std::string_view to_string(quote_form form) noexcept {
    constexpr std::string_view names[] = {"direct", "fragment", "term"};
    return names[static_cast<std::uint8_t>(form)];
}

/// "none", "carried", "pronoun" or "named".
[[nodiscard]] constexpr std::string_view to_string(speaker_certainty certainty) noexcept {
    constexpr std::string_view names[] = {"none", "carried", "pronoun", "named"};
    return names[static_cast<std::uint8_t>(certainty)];
}

/// Whose words a quote holds: a person of the document, or a source as written ("the ministry").
struct source {
    entity_id person = no_entity;  ///< the person's entity, where the speaker is a named person
    /// As written; empty where the text does not say. Of a pronoun ("he said") it is the name that the pronoun stands
    /// for, and may lie anywhere in the text, as it may for a speaker carried over from another quote.
    text_range text;

    [[nodiscard]] constexpr bool empty() const noexcept { return text.empty() && person == no_entity; }
};

/// Words in quotation marks; the span includes both marks.
struct quote : span {
    quote_form form = quote_form::direct;
    speaker_certainty certainty = speaker_certainty::none;
    /// What stands between the marks. A quote over several paragraphs keeps its inner opening marks.
    text_range content;
    source speaker;
    /// The verb or phrase of saying: "said", "according to".
    text_range cue;
    /// Who is spoken to: "Lee told *the panel*".
    source addressee;
};

}  // namespace gazette
