// Gazette: noun phrases that may be speakers, and what one asks of single words to find them.
#pragma once

#include <gazette/grammar/quote.hpp>
#include <gazette/grammar/suffix.hpp>
#include <gazette/resolve/article.hpp>

#include <cstdint>

namespace gazette::resolve {

using lexicon::word_class;

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
    [[nodiscard]] constexpr bool is_person() const noexcept { return what == type::person; }
    [[nodiscard]] constexpr bool is_pronoun() const noexcept { return what == type::pronoun; }
    [[nodiscard]] constexpr bool is_noun() const noexcept { return what == type::noun; }
    [[nodiscard]] constexpr bool is_document() const noexcept { return what == type::document; }
};

namespace detail {

using grammar::has_suffix;
using grammar::word;

/// "saying", "calling"; not "king".
[[nodiscard]] inline bool is_ing(const article& a, const token& t) noexcept { return has_suffix(a.text, t, "ing"); }
/// A past form or participle: "objected", "quoted"; not "red".
[[nodiscard]] inline bool is_ed(const article& a, const token& t) noexcept { return has_suffix(a.text, t, "ed"); }
[[nodiscard]] inline bool is_adverb(const article& a, const token& t) noexcept {
    return grammar::is_lower_word(t) && (t.is(word_class::adverb) || has_suffix(a.text, t, "ly"));
}

/// "the statement", "a post"; but "the Post" is a newspaper.
[[nodiscard]] inline bool is_document(const token& noun) noexcept {
    return noun.is(word_class::say_noun) && !noun.is(word_class::source_noun) &&
           (!noun.has(text::capitalised) || noun.has(text::sentence_start));
}

/// What a verb in its finite form may begin with: "is", "has", "will".
inline constexpr lexicon::class_set helping_verb = lexicon::classes(word_class::auxiliary, word_class::modal);

/// What somebody is: "mayor", "coach", "Mr.".
inline constexpr lexicon::class_set title_or_role =
    lexicon::classes(word_class::title, word_class::honorific, word_class::role);

/// Pronouns that can be a speaker.
inline constexpr auto subject_pronoun = word("he", "she", "they", "it");

/// Prepositions that join a phrase to the noun before it: "the head *of* the bank".
inline constexpr auto joining = word("of", "for", "at", "from", "with", "in", "to", "by", "on");

}  // namespace detail

}  // namespace gazette::resolve
