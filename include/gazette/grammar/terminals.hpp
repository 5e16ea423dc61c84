// Gazette: the words of which grammars are made: X3 parsers that each look at one token (or one phrase of
// the lexicon). Sentinels on both sides of the tokens make end tests unnecessary.
#pragma once

#include <gazette/config.hpp>
#include <gazette/grammar/x3.hpp>
#include <gazette/lexicon/lexicon.hpp>
#include <gazette/text/token.hpp>

#include <cstdint>
#include <string_view>

namespace gazette::grammar {

using lexicon::class_set;
using lexicon::word_class;
using text::token;
using text::token_kind;

/// A terminal that takes the tokens which Derived::width(token) counts, and fails where it counts none. Terminals have
/// no attribute: rules match positions, values are read from the matched tokens afterwards.
template <class Derived> struct terminal : x3::parser<Derived> {
    using attribute_type = x3::unused_type;
    static constexpr bool has_attribute = false;
    static constexpr bool handles_container = false;

    template <class Iterator, class Context, class RuleContext, class Attribute>
    constexpr bool parse(Iterator& first, const Iterator&, const Context&, RuleContext&, Attribute&) const {
        const unsigned width = this->derived().width(*first);
        if (width == 0) return false;
        first += width;
        return true;
    }
};

/// is(word_class::month): a token, or a phrase of the lexicon, of one of the classes.
struct class_terminal : terminal<class_terminal> {
    class_set wanted;
    constexpr explicit class_terminal(class_set set) : wanted(set) {}
    [[nodiscard]] constexpr unsigned width(const token& t) const noexcept {
        return t.phrase != 0 ? width_of_phrase(t, wanted) : t.any(wanted);
    }

private:
    GAZETTE_NOINLINE static constexpr unsigned width_of_phrase(const token& t, class_set wanted) noexcept {
        const lexicon::generated::phrase_row& row = lexicon::phrase(t.phrase);
        return (row.classes & wanted) != 0 ? row.tokens : t.any(wanted);
    }
};

template <class... Classes> [[nodiscard]] constexpr class_terminal is(Classes... classes) noexcept {
    return class_terminal(lexicon::classes(classes...));
}

/// One of up to four words, however capitalised: comparisons alone.
struct word_terminal : terminal<word_terminal> {
    static constexpr std::size_t most = 4;
    std::uint16_t first, second, third, fourth;  // the first one again where there are fewer

    template <std::size_t Count>
    constexpr explicit word_terminal(const std::uint16_t (&ids)[Count])
        : first(ids[0]), second(ids[Count > 1 ? 1 : 0]), third(ids[Count > 2 ? 2 : 0]),
          fourth(ids[Count > 3 ? 3 : 0]) {}

    [[nodiscard]] constexpr unsigned width(const token& t) const noexcept {
        return unsigned{t.word == first} | unsigned{t.word == second} | unsigned{t.word == third} |
               unsigned{t.word == fourth};  // without a branch that no processor foresees
    }
};

/// One of a longer list of words. Each stands in the slot that its index is hashed to, which it shares with no other
/// word of the list. Lists have one of two types, which spares the compiler work.
template <std::uint16_t Slots> struct word_list_terminal : terminal<word_list_terminal<Slots>> {
    static constexpr std::uint16_t no_word = 0xffff;
    std::uint16_t factor = 0x9E37;
    std::uint16_t slots[Slots] = {};

    template <std::size_t Count> constexpr explicit word_list_terminal(const std::uint16_t (&ids)[Count]) {
        static_assert(Count <= 40, "make a class of so many words");
        // One word after the other, until all have slots of their own; as slot_of, but compilers call nothing so.
        std::uint64_t taken[Slots / 64] = {};
        for (std::size_t i = 0; i < Count;) {
            const std::uint32_t slot = (std::uint32_t{ids[i]} * factor >> 9) % Slots;
            const std::uint64_t bit = std::uint64_t{1} << slot % 64;
            if ((taken[slot / 64] & bit) == 0) {
                taken[slot / 64] |= bit;
                ++i;
            } else {  // again, with another factor
                factor = static_cast<std::uint16_t>(factor + 2);
                for (std::uint64_t& bits : taken) bits = 0;
                i = 0;
            }
        }
        slots[0] = no_word;  // where words of no list, whose index is 0, are looked for
        for (const std::uint16_t id : ids) slots[slot_of(id)] = id;
    }

    [[nodiscard]] constexpr std::uint16_t slot_of(std::uint16_t index) const noexcept {
        return static_cast<std::uint16_t>((std::uint32_t{index} * factor >> 9) % Slots);
    }
    [[nodiscard]] constexpr unsigned width(const token& t) const noexcept { return slots[slot_of(t.word)] == t.word; }
};

/// word("agreed"), word("to", "on", "that"). They must be in the lexicon: a word that is not does not compile.
template <class... Words> [[nodiscard]] consteval auto word(Words... words) {
    std::uint16_t ids[sizeof...(Words)] = {};
    std::uint16_t* end = ids;
    ((*end++ = lexicon::word_id(words)), ...);
    if constexpr (sizeof...(Words) <= word_terminal::most)
        return word_terminal(ids);
    else
        return word_list_terminal<sizeof...(Words) <= 12 ? 64 : 256>(ids);
}

/// A word by its letters, looked up while compiling.
struct word_index {
    std::uint16_t id;
    consteval word_index(const char* letters) : id(lexicon::word_id(letters)) {}  // NOLINT: is_one(t, "deal") reads so
};

/// is_one(t, "to", "that"): whether the token is one of a few words; outside of rules. Compiles to comparisons alone.
[[nodiscard]] constexpr bool is_one(const token& t, word_index a) noexcept { return t.word == a.id; }
[[nodiscard]] constexpr bool is_one(const token& t, word_index a, word_index b) noexcept {
    return is_one(t, a) || is_one(t, b);
}
[[nodiscard]] constexpr bool is_one(const token& t, word_index a, word_index b, word_index c) noexcept {
    return is_one(t, a, b) || is_one(t, c);
}
[[nodiscard]] constexpr bool is_one(const token& t, word_index a, word_index b, word_index c, word_index d) noexcept {
    return is_one(t, a, b) || is_one(t, c, d);
}
[[nodiscard]] constexpr bool is_one(const token& t, word_index a, word_index b, word_index c, word_index d,
                                    word_index e) noexcept {
    return is_one(t, a, b, c) || is_one(t, d, e);
}
[[nodiscard]] constexpr bool is_one(const token& t, word_index a, word_index b, word_index c, word_index d,
                                    word_index e, word_index f) noexcept {
    return is_one(t, a, b, c) || is_one(t, d, e, f);
}
[[nodiscard]] constexpr bool is_one(const token& t, word_index a, word_index b, word_index c, word_index d,
                                    word_index e, word_index f, word_index g) noexcept {
    return is_one(t, a, b, c, d) || is_one(t, e, f, g);
}
[[nodiscard]] constexpr bool is_one(const token& t, word_index a, word_index b, word_index c, word_index d,
                                    word_index e, word_index f, word_index g, word_index h) noexcept {
    return is_one(t, a, b, c, d) || is_one(t, e, f, g, h);
}

[[nodiscard]] constexpr bool is_one(const token& t, const word_terminal& words) noexcept { return words.width(t) != 0; }
/// The same for a longer list, which should be static: a local one would be built anew in every call.
template <std::uint16_t Slots>
GAZETTE_NOINLINE [[nodiscard]] constexpr bool is_one(const token& t, const word_list_terminal<Slots>& words) noexcept {
    return words.width(t) != 0;
}

/// A mark or number of one kind.
struct kind_terminal : terminal<kind_terminal> {
    token_kind wanted;
    constexpr explicit kind_terminal(token_kind kind) : wanted(kind) {}
    [[nodiscard]] constexpr unsigned width(const token& t) const noexcept { return t.kind == wanted ? 1 : 0; }
};

inline constexpr kind_terminal comma{token_kind::comma};
inline constexpr kind_terminal period{token_kind::period};
inline constexpr kind_terminal colon{token_kind::colon};
inline constexpr kind_terminal hyphen{token_kind::hyphen};
inline constexpr kind_terminal dash{token_kind::dash};
inline constexpr kind_terminal slash{token_kind::slash};
inline constexpr kind_terminal ampersand{token_kind::ampersand};
inline constexpr kind_terminal possessive{token_kind::possessive};
inline constexpr kind_terminal paren_open{token_kind::paren_open};
inline constexpr kind_terminal paren_close{token_kind::paren_close};

/// A mark of one of several kinds: mark(token_kind::hyphen, token_kind::dash).
struct mark_terminal : terminal<mark_terminal> {
    text::token_kinds wanted;
    constexpr explicit mark_terminal(text::token_kinds kinds) : wanted(kinds) {}
    [[nodiscard]] constexpr unsigned width(const token& t) const noexcept { return wanted.hold(t.kind); }
};
template <class... Kinds> [[nodiscard]] constexpr mark_terminal mark(Kinds... kinds) noexcept {
    return mark_terminal(text::token_kinds(kinds...));
}

/// A numeral from `low` to `high`, both included: number(1, 31).
struct number : terminal<number> {
    std::uint32_t low, high;
    constexpr number(std::uint32_t from, std::uint32_t to) : low(from), high(to) {}
    [[nodiscard]] constexpr unsigned width(const token& t) const noexcept {
        return t.kind == token_kind::numeral && t.number >= low && t.number <= high ? 1 : 0;
    }
};

/// A token that has one of the flags: flagged{text::capitalised}.
struct flagged : terminal<flagged> {
    std::uint8_t wanted;
    constexpr explicit flagged(unsigned flags) : wanted(static_cast<std::uint8_t>(flags)) {}
    [[nodiscard]] constexpr unsigned width(const token& t) const noexcept {
        return t.is_word() && (t.flags & wanted) != 0 ? 1 : 0;
    }
};

/// A word that begins with a capital letter.
inline constexpr flagged capitalised{text::capitalised};

/// Nothing, where no white space stands before the next token: `month >> tight >> hyphen`.
struct tight_terminal : terminal<tight_terminal> {
    template <class Iterator, class Context, class RuleContext, class Attribute>
    constexpr bool parse(Iterator& first, const Iterator&, const Context&, RuleContext&, Attribute&) const {
        return !first->has(text::space_before);
    }
};
inline constexpr tight_terminal tight{};

}  // namespace gazette::grammar
