// Gazette: noun phrases that may be speakers, and the small words that tell them.
#pragma once

#include <gazette/grammar/quote.hpp>
#include <gazette/resolve/article.hpp>

#include <cstddef>
#include <cstdint>

namespace gazette::resolve {

/// Who or what a noun phrase names.
struct nominal {
    enum class type : std::uint8_t {
        none,
        person,   ///< a person's name, with or without a title
        pronoun,  ///< he, she, they, it
        noun,     ///< anything else: "the ministry", "a spokesman for Lee", "Lee and Jones"
        document  ///< a statement, a report: nobody in particular speaks
    };
    type what = type::none;
    token_range tokens;        ///< without a title before a name
    std::uint32_t person = 0;  ///< index in found->persons
    int item = 0;              ///< where it begins in the frame

    [[nodiscard]] constexpr explicit operator bool() const noexcept { return what != type::none; }
};

namespace detail {

using grammar::word;
using lexicon::word_class;

/// Whether a word ends with a few letters, and has two more at least.
template <std::size_t Size>
[[nodiscard]] inline bool ends_with(const article& a, const token& t, const char (&ending)[Size]) noexcept {
    static constexpr char nothing[Size] = {};
    const bool long_enough = all_hold(t.is_word(), t.size() > Size);
    const char* const places[] = {nothing, a.text.data() + (t.end - (Size - 1)) * std::size_t{long_enough}};
    const char* const last = places[long_enough];
    bool same = long_enough;
    for (std::size_t i = 0; i + 1 < Size; ++i) same = all_hold(same, last[i] == ending[i]);
    return same;
}
[[nodiscard]] inline bool is_ing(const article& a, const token& t) noexcept { return ends_with(a, t, "ing"); }
[[nodiscard]] inline bool is_adverb(const article& a, const token& t) noexcept {
    return grammar::is_lower_word(t) && (t.is(word_class::adverb) || ends_with(a, t, "ly"));
}

/// "the statement", "a post"; but "the Post" is a newspaper.
[[nodiscard]] inline bool is_document(const token& noun) noexcept {
    return noun.is(word_class::say_noun) && !noun.is(word_class::source_noun) &&
           (!noun.has(text::capitalised) || noun.has(text::sentence_start));
}

/// Pronouns that can be a speaker.
inline constexpr auto subject_pronoun = word("he", "she", "they", "it");
inline constexpr auto joining = word("of", "for", "at", "from", "with", "in", "to", "by", "on");

}  // namespace detail

}  // namespace gazette::resolve
