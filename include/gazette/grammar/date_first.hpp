// Gazette: which rules about time a token can begin or lead to: sets of rules by its group, classes and kind.
#pragma once

#include <gazette/grammar/date_groups.hpp>

#include <bit>
#include <cstdint>

namespace gazette::grammar::dates {

/// Sorts of numerals, and the mark of omission before one.
enum number_sort : std::uint8_t {
    two_digits = 1,  ///< or one
    three_digits = 2,
    four_digits = 4,
    more_digits = 8,
    with_point = 16,
    with_letters = 32,
    omission = 64
};

/// A set of tokens: by groups of words, classes, and sorts of numerals.
struct first_words {
    group_set groups = 0;
    class_set classes = 0;
    unsigned numbers = 0;

    friend constexpr first_words operator|(first_words a, first_words b) noexcept {
        return {a.groups | b.groups, a.classes | b.classes, a.numbers | b.numbers};
    }
};

/// "the end of", "early", "mid-"
inline constexpr first_words shaded{groups(word_group::the, word_group::early, word_group::late, word_group::later,
                                           word_group::latter, word_group::middle, word_group::part_noun)};
/// "this", "the last"
inline constexpr first_words relations{groups(word_group::the, word_group::this_these, word_group::that_those,
                                              word_group::relation, word_group::past, word_group::relation_only,
                                              word_group::current)};
/// "third", "twenty-first", "3rd"
inline constexpr first_words placed{0, lexicon::classes(word_class::cardinal, word_class::ordinal), with_letters};
/// "nearly", "at least"
inline constexpr first_words approximations{groups(word_group::nearly, word_group::more, word_group::less,
                                                   word_group::at, word_group::up, word_group::as, word_group::no)};
/// "three", "several", "half a"
inline constexpr first_words amounts =
    approximations |
    first_words{groups(word_group::article, word_group::half, word_group::vague, word_group::decades, word_group::the),
                lexicon::classes(word_class::cardinal),
                two_digits | three_digits | four_digits | more_digits | with_point};
inline constexpr first_words single{groups(word_group::day, word_group::week, word_group::month, word_group::year,
                                           word_group::quarter, word_group::one_unit, word_group::century,
                                           word_group::period)};
inline constexpr first_words many{
    groups(word_group::days, word_group::years, word_group::many_units, word_group::decades, word_group::centuries)};
inline constexpr first_words units =
    single | many |
    first_words{groups(word_group::short_unit, word_group::second, word_group::other_unit, word_group::half)};

/// A set of rules: bit n is the n-th.
using rule_set = std::uint64_t;

/// Which rules go with a token.
class rule_table {
public:
    /// The rule goes with these tokens.
    constexpr void add(unsigned rule, first_words tokens) {
        const rule_set bit = rule_set{1} << rule;
        for (group_set left = tokens.groups; left != 0; left &= left - 1) by_group_[std::countr_zero(left)] |= bit;
        for (unsigned left = tokens.numbers; left != 0; left &= left - 1) by_number_[std::countr_zero(left)] |= bit;
        for (class_set left = tokens.classes & all_classes; left != 0; left &= left - 1)
            by_class_[std::countr_zero(left)] |= bit;
    }

    [[nodiscard]] rule_set operator[](const token& t) const noexcept {
        if (!t.is_word()) return of_number(t);
        rule_set rules = by_group_[static_cast<unsigned>(group_of(t))];
        for (class_set left = t.classes & all_classes; left != 0; left &= left - 1)  // one, rarely two
            rules |= by_class_[std::countr_zero(left)];
        return rules;
    }

private:
    static constexpr unsigned class_count = static_cast<unsigned>(word_class::holiday) + 1;
    static constexpr class_set all_classes =
        lexicon::classes(word_class::month, word_class::weekday, word_class::cardinal, word_class::ordinal,
                         word_class::day_part, word_class::season, word_class::holiday);
    static_assert(all_classes >> class_count == 0, "holiday is the last of them");

    [[nodiscard]] rule_set of_sort(number_sort sort) const noexcept {
        return by_number_[std::countr_zero(static_cast<unsigned>(sort))];
    }
    [[nodiscard]] rule_set of_number(const token& t) const noexcept {
        switch (t.kind) {
            case token_kind::numeral:
                return of_sort(t.size() <= 2   ? two_digits
                               : t.size() == 3 ? three_digits
                               : t.size() == 4 ? four_digits
                                               : more_digits);
            case token_kind::decimal:
                return of_sort(with_point);
            case token_kind::alphanumeral:
                return of_sort(with_letters);
            case token_kind::single_straight:
            case token_kind::single_right:
            case token_kind::single_left:
                return of_sort(omission);
            default:
                return 0;
        }
    }

    rule_set by_group_[word_group_count] = {};
    rule_set by_class_[class_count] = {};
    rule_set by_number_[7] = {};
};

}  // namespace gazette::grammar::dates
