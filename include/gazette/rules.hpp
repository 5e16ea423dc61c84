// Gazette: rules of your own: Spirit X3 over the same tokens, for spans that the library knows nothing of.
//
// This header, and only this one, includes Boost's headers even where the library itself is compiled separately.
#pragma once

#include <gazette/annotate.hpp>
#include <gazette/detail/workspace.hpp>
#include <gazette/grammar/rule.hpp>
#include <gazette/lexicon/fold.hpp>
#include <gazette/text/byte_class.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>

/// What rules are made of: one X3 parser for each sort of token, joined by X3's operators (>> | * + - & !). White
/// space needs no parser, `tight` says that there is none.
///
///     constexpr auto flight = rules::rule("flight.number", rules::spelled("flight") >> rules::capitalised >>
///                                                              rules::number(1, 9999));
///
/// Rules match positions: their parsers have no attributes. They never look further than what they match, so that the
/// text decides no recursion's depth.
namespace gazette::rules {

using grammar::rule;

// A token, or a phrase, of a class; one of some words that the library's lexicon has (others do not compile) …
using grammar::is;
using grammar::word;
using lexicon::word_class;
// … a word with a capital; a number in digits from one to another …
using grammar::capitalised;
using grammar::number;
// … marks; and nothing, where no white space follows.
using grammar::ampersand;
using grammar::colon;
using grammar::comma;
using grammar::dash;
using grammar::hyphen;
using grammar::paren_close;
using grammar::paren_open;
using grammar::period;
using grammar::possessive;
using grammar::slash;
using grammar::tight;

namespace x3 = grammar::x3;
using grammar::token;
using grammar::token_kind;

namespace detail {

/// Not constexpr: calling it stops a constant evaluation, and its name is the compiler's message.
inline void spell_words_in_lower_case_without_hyphens_and_accents() noexcept {}

/// The tag under which a rule's context has the article.
struct article_tag;

/// A terminal whose Derived::width(token, article) looks at the article too.
template <class Derived> struct article_terminal : x3::parser<Derived> {
    using attribute_type = x3::unused_type;
    static constexpr bool has_attribute = false;
    static constexpr bool handles_container = false;

    template <class Context, class RuleContext, class Attribute>
    constexpr bool parse(const token*& first, const token*, const Context& context, RuleContext&, Attribute&) const {
        const std::uint32_t width = this->derived().width(*first, x3::get<article_tag>(context));
        first += width;
        return width != 0;
    }
};

/// The spans of one kind as a parser: where one begins, all of it.
template <class Span> struct span_terminal : article_terminal<span_terminal<Span>> {
    [[nodiscard]] std::uint32_t width(const token& t, const resolve::article& a) const noexcept {
        if constexpr (kind_of<Span> == kind::person) return width(t, a, a.found->persons, a.person_at, a.person_tokens);
        if constexpr (kind_of<Span> == kind::country)
            return width(t, a, a.found->countries, a.country_at, a.country_tokens);
        if constexpr (kind_of<Span> == kind::date) return width(t, a, a.found->dates, a.date_at, a.date_tokens);
    }

private:
    template <class Spans, class Ranges>
    [[nodiscard]] static std::uint32_t width(const token& t, const resolve::article& a, const Spans& spans,
                                             const resolve::span_map& at, const Ranges& ranges) noexcept {
        if (spans.empty()) return 0;  // not asked for, perhaps: then the map is an earlier text's
        const std::uint32_t index = a.index_of(&t), span = at[index];
        if (span >= spans.size() || ranges[span].first != index) return 0;
        return ranges[span].last - index;
    }
};

template <std::size_t Count> struct spelled_terminal : article_terminal<spelled_terminal<Count>> {
    std::array<std::string_view, Count> words;
    constexpr explicit spelled_terminal(const std::array<std::string_view, Count>& spellings) : words(spellings) {}

    [[nodiscard]] std::uint32_t width(const token& t, const resolve::article& a) const noexcept {
        if (t.is_mark()) return 0;
        char folded[lexicon::max_folded_size];
        const std::string_view written(folded, lexicon::fold(a.text_of(t), folded));
        for (const std::string_view w : words) {
            if (w == written) return 1;
        }
        return 0;
    }
};

}  // namespace detail

/// A mention of a person, a country or a date that annotate() has found, as long as it is. They match only where their
/// kind was asked for.
inline constexpr detail::span_terminal<person> a_person{};
inline constexpr detail::span_terminal<country> a_country{};
inline constexpr detail::span_terminal<date> a_date{};

/// One of some words of your own, however capitalised, each a single token. They are to be literals in lower case,
/// without accents and hyphens: others do not compile.
template <class... Words> [[nodiscard]] consteval auto spelled(Words... words) noexcept {
    for (const std::string_view word : {std::string_view(words)...}) {
        for (const char c : word) {
            const bool plain = text::is_lower(c) || text::is_digit(c) || c == '\'' || c == '.';
            if (!plain) detail::spell_words_in_lower_case_without_hyphens_and_accents();
        }
    }
    return detail::spelled_terminal<sizeof...(Words)>(std::array<std::string_view, sizeof...(Words)>{words...});
}

}  // namespace gazette::rules

namespace gazette {

/// Calls `visit` with a span for each place where `rule` matches in the text that `last` has read last, from left to
/// right; spans do not overlap. Looks at that text again: its bytes must still be there, as they were. What annotate()
/// returned has to be the annotator's last result; a document of the free annotate() has no tokens left to match. The
/// rule's name is the span's. Takes time linear in the text as long as the rule looks at a bounded number of tokens.
/// `visit` must not call annotate() of `last`, nor assign to it: that would take away what is being walked over.
template <class Parser, class Visitor>
void for_each_match(const annotator& last, const grammar::named_rule<Parser>& rule, Visitor&& visit) {
    const gazette::detail::workspace* const read = workspace_of(last);
    if (read == nullptr || read->article.tokens.size() == 0) return;
    const resolve::article& a = read->article;
    const auto context = grammar::x3::make_context<rules::detail::article_tag>(a);
    for (const text::token* t = a.tokens.begin(); t < a.tokens.end();) {
        const text::token* end = t;
        const bool matched = rule.parser.parse(end, a.tokens.end(), context, grammar::x3::unused, grammar::x3::unused);
        if (!matched || end == t) {
            ++t;
            continue;
        }
        span found;
        static_cast<text_range&>(found) = a.bytes_of({a.index_of(t), a.index_of(end)});
        found.rule = rule.name;
        visit(std::as_const(found));
        t = end;
    }
}

}  // namespace gazette
