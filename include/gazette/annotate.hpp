// Gazette: the entry points.
#pragma once

#include <gazette/config.hpp>
#include <gazette/kind.hpp>
#include <gazette/document.hpp>
#include <gazette/options.hpp>

#include <string>
#include <string_view>
#include <utility>

namespace gazette {

namespace detail {
struct workspace;

/// A string that is gone at the end of the expression, while the result refers to its bytes: not taken. Literals,
/// variables and string views are.
template <class Allocator>
using temporary_string = const std::basic_string<char, std::char_traits<char>, Allocator>&&;
}  // namespace detail

/// Reads one text after another, keeping its buffers: once they have grown to the size of the texts, no
/// call allocates. Not to be shared by threads at the same time: take one for each thread. Moved from, it is as new,
/// without settings, and its last result goes to the other annotator, whose own one ends.
///
/// The buffers fill some 16 bytes of memory, of 27 they ask for, for each byte of the longest news text so far (up to
/// 100 where every other byte is a mark). `a = annotator(a.settings())` gives them back, and ends the last result.
class annotator {
public:
    GAZETTE_DECL explicit annotator(const options& settings = {});
    GAZETTE_DECL ~annotator();
    annotator(annotator&& other) noexcept : workspace_(other.workspace_) { other.workspace_ = nullptr; }
    annotator& operator=(annotator&& other) noexcept {
        annotator taken(std::move(other));  // what was here ends with it
        std::swap(workspace_, taken.workspace_);
        return *this;
    }
    annotator(const annotator&) = delete;
    annotator& operator=(const annotator&) = delete;

    /// The settings for the next text. The document's date is what usually changes between texts.
    /// An annotator that was moved from takes memory first, as a new one does.
    [[nodiscard]] GAZETTE_DECL options& settings();
    [[nodiscard]] GAZETTE_DECL const options& settings() const noexcept;

    /// Finds all five kinds. Any bytes are a valid text; its length must be under 4 GiB (see
    /// document::status). The text must outlive the use of the result (a temporary std::string does not
    /// compile); the result lives until the next call or the annotator's end. Time and memory are linear in the
    /// text. Throws only std::bad_alloc; then the annotator is as before its first text.
    const document& annotate(std::string_view text) & { return annotate(text, kind_set::all()); }

    /// Finds the kinds named alone: annotate<date, person>(text). Where the library is used header-only, the grammars
    /// of the other kinds are not even instantiated. What the kinds named need is found as well, though not told:
    /// countries need persons, quotes need persons and dates, agreements need persons, countries and dates. So each is
    /// what all five kinds would give of it, but for dates without any of those: they are read without knowing the
    /// persons ("Later May left").
    template <class... Kinds>
        requires(sizeof...(Kinds) > 0)
    const document& annotate(std::string_view text) &;

    /// The same with the kinds chosen at run time.
    GAZETTE_DECL const document& annotate(std::string_view text, kind_set kinds) &;

    template <class... Kinds, class Allocator>
    const document& annotate(detail::temporary_string<Allocator> text, kind_set = {}) & = delete;

    /// The sentence in which `range` lies, of the text read last, or the sentences if it reaches over several; in the
    /// white space before a sentence, that one. Empty where nothing was read. Costs a search among the text's words;
    /// documents of the free annotate() have none, and tell no sentences.
    [[nodiscard]] GAZETTE_DECL text_range sentence_around(text_range range) const noexcept;

private:
    friend const detail::workspace* workspace_of(const annotator& a) noexcept { return a.workspace_; }
    GAZETTE_DECL detail::workspace& workspace();

    detail::workspace* workspace_;  // nullptr: moved from
};

/// Finds all five kinds in `text`. For many texts an annotator is faster: it keeps its buffers.
/// The text must outlive the result: a temporary std::string does not compile. See annotator::annotate for limits,
/// cost and errors.
[[nodiscard]] GAZETTE_DECL document annotate(std::string_view text, const options& settings = {},
                                             kind_set kinds = kind_set::all());

/// Finds the kinds named alone: annotate<date, person>(text).
template <class... Kinds>
    requires(sizeof...(Kinds) > 0)
[[nodiscard]] document annotate(std::string_view text, const options& settings = {});

template <class... Kinds, class Allocator>
document annotate(detail::temporary_string<Allocator> text, const options& = {}, kind_set = {}) = delete;

#if defined(GAZETTE_SEPARATE_COMPILATION)

template <class... Kinds>
    requires(sizeof...(Kinds) > 0)
const document& annotator::annotate(std::string_view text) & {
    return annotate(text, kind_set::of<Kinds...>());
}

template <class... Kinds>
    requires(sizeof...(Kinds) > 0)
document annotate(std::string_view text, const options& settings) {
    return annotate(text, settings, kind_set::of<Kinds...>());
}

#endif

}  // namespace gazette

#if !defined(GAZETTE_SEPARATE_COMPILATION)
#include <gazette/src.hpp>
#endif
