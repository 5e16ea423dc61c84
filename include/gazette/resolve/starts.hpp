// Gazette: the tokens at which each kind may begin, found for all kinds at once.
#pragma once

#include <gazette/detail/branch_free.hpp>
#include <gazette/detail/buffer.hpp>
#include <gazette/grammar/starters.hpp>
#include <gazette/text/tokenize.hpp>

#include <cstddef>
#include <cstdint>

namespace gazette::resolve {

using gazette::detail::all_hold;
using gazette::detail::any_holds;
using text::is_quote_mark;

/// Token indices in text order. Most tokens are in none of the lists.
struct starts {
    using list = gazette::detail::buffer<std::uint32_t>;
    list names;       ///< capitals, particles and the first tokens of paragraphs
    list pronouns;
    list marks;       ///< quotation marks and the first tokens of paragraphs
    list dates;       ///< words by which an expression of time may be found
    list countries;
    list agreements;

    /// Fills the lists from the tokens that look_up noted, grammar::all_starters among them: names, pronouns and marks
    /// where persons are wanted, the others anyway.
    void find(const text::token_array& tokens, const list& noted, bool persons) {
        using lexicon::word_class;
        using text::token, text::token_kind;
        if (persons) {
            list_three(
                tokens, noted, names, pronouns, marks,
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
            tokens, noted, dates, countries, agreements,
            [](const token& t) {
                const unsigned number = static_cast<unsigned>(t.kind) - static_cast<unsigned>(token_kind::numeral);
                return unsigned{number <= 2} | unsigned{t.any(grammar::date_anchor_classes)};
            },
            [](const token& t) { return unsigned{t.phrase != 0} | unsigned{t.any(grammar::country_starters)}; },
            [](const token& t) { return unsigned{t.phrase != 0} | unsigned{t.any(grammar::agreement_starters)}; });
    }

private:
    /// Lists those of the noted tokens for which each of three tests gives 1. Without a branch for each: every one is
    /// written to each list, few are kept. More than three lists at once do not fit into the registers.
    template <class A, class B, class C>
    static void list_three(const text::token_array& tokens, const list& noted, list& a, list& b, list& c, A in_a,
                           B in_b, C in_c) {
        std::uint32_t* to_a = begin(a, noted.size());
        std::uint32_t* to_b = begin(b, noted.size());
        std::uint32_t* to_c = begin(c, noted.size());
        for (const std::uint32_t i : noted) {
            const text::token& t = tokens[i];
            const unsigned is_a = in_a(t), is_b = in_b(t), is_c = in_c(t);
            *to_a = *to_b = *to_c = i;
            to_a += is_a;
            to_b += is_b;
            to_c += is_c;
        }
        a.resize(static_cast<std::size_t>(to_a - a.data()));
        b.resize(static_cast<std::size_t>(to_b - b.data()));
        c.resize(static_cast<std::size_t>(to_c - c.data()));
    }

    /// Room for all, and one place more to write what is not kept.
    static std::uint32_t* begin(list& of, std::size_t count) {
        of.resize(count + 1);
        return of.data();
    }
};

}  // namespace gazette::resolve
