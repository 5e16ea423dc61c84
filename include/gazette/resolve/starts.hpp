// Gazette: the tokens at which each kind may begin, found for all kinds at once.
#pragma once

#include <gazette/detail/buffer.hpp>
#include <gazette/grammar/starters.hpp>
#include <gazette/text/tokenize.hpp>

#include <cstddef>
#include <cstdint>

namespace gazette::resolve {

/// One range of kinds: a single compare.
[[nodiscard]] constexpr bool is_quote_mark(text::token_kind k) noexcept {
    return k >= text::token_kind::quote_straight && k <= text::token_kind::guillemet_right;
}

/// Token indices in text order. Most tokens are in none of the lists.
struct starts {
    gazette::detail::buffer<std::uint32_t> names;       ///< capitals, particles and the first tokens of paragraphs
    gazette::detail::buffer<std::uint32_t> pronouns;
    gazette::detail::buffer<std::uint32_t> marks;       ///< quotation marks and the first tokens of paragraphs
    gazette::detail::buffer<std::uint32_t> dates;       ///< words by which an expression of time may be found
    gazette::detail::buffer<std::uint32_t> countries;
    gazette::detail::buffer<std::uint32_t> agreements;

    /// Fills the lists: names, pronouns and marks where persons are wanted, the others anyway.
    void find(const text::token_array& tokens, bool persons) {
        using lexicon::word_class;
        using text::token, text::token_kind;
        if (persons) {
            list_three(
                tokens, names, pronouns, marks,
                [](const token& t) {
                    return static_cast<unsigned>((t.flags & (text::capitalised | text::paragraph_start)) != 0) |
                           unsigned{t.is(word_class::name_particle)};
                },
                [](const token& t) { return unsigned{t.is(word_class::pronoun)}; },
                [](const token& t) {
                    return unsigned{is_quote_mark(t.kind)} | unsigned{t.has(text::paragraph_start)};
                });
        }
        list_three(
            tokens, dates, countries, agreements,
            [](const token& t) {
                const unsigned number = static_cast<unsigned>(t.kind) - static_cast<unsigned>(token_kind::numeral);
                return unsigned{number <= 2} | unsigned{t.any(grammar::date_anchor_classes)};
            },
            [](const token& t) { return unsigned{t.phrase != 0} | unsigned{t.any(grammar::country_starters)}; },
            [](const token& t) { return unsigned{t.phrase != 0} | unsigned{t.any(grammar::agreement_starters)}; });
    }

private:
    using list = gazette::detail::buffer<std::uint32_t>;

    /// Lists the tokens for which each of three tests gives 1. Without a branch for each token: every one is noted in
    /// each list, few are kept. More than three lists at once do not fit into the registers.
    template <class A, class B, class C>
    static void list_three(const text::token_array& tokens, list& a, list& b, list& c, A in_a, B in_b, C in_c) {
        const auto count = static_cast<std::uint32_t>(tokens.size());
        std::uint32_t* to_a = begin(a, count);
        std::uint32_t* to_b = begin(b, count);
        std::uint32_t* to_c = begin(c, count);
        const text::token* t = tokens.begin();
        for (std::uint32_t i = 0; i < count; ++i, ++t) {
            const unsigned is_a = in_a(*t), is_b = in_b(*t), is_c = in_c(*t);
            *to_a = *to_b = *to_c = i;
            to_a += is_a;
            to_b += is_b;
            to_c += is_c;
        }
        a.resize(static_cast<std::size_t>(to_a - a.data()));
        b.resize(static_cast<std::size_t>(to_b - b.data()));
        c.resize(static_cast<std::size_t>(to_c - c.data()));
    }

    /// Room for all tokens, and one place more to note what is not kept.
    static std::uint32_t* begin(list& of, std::uint32_t count) {
        of.resize(std::size_t{count} + 1);
        return of.data();
    }
};

}  // namespace gazette::resolve
