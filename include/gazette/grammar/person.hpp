// Gazette: what a personal name can look like: a run of capitalised words with the particles, initials, hyphens,
// nicknames and suffixes that names have. Whether a run is a name, and which part of it, resolve/ decides.
#pragma once

#include <gazette/detail/branch_free.hpp>
#include <gazette/grammar/rule.hpp>

#include <cstdint>

namespace gazette::grammar {

/// Words of English grammar: they begin sentences with a capital.
inline constexpr class_set function_words = lexicon::classes(
    word_class::determiner, word_class::pronoun, word_class::preposition, word_class::conjunction,
    word_class::auxiliary, word_class::modal, word_class::negation, word_class::relative, word_class::adverb);

/// What the table of names calls a given name, or any name of a person.
inline constexpr class_set given_names = lexicon::classes(word_class::given_male, word_class::given_female);
inline constexpr class_set personal_names = given_names | lexicon::classes(word_class::surname);

/// Words that name where somebody comes from.
inline constexpr class_set origins =
    lexicon::classes(word_class::country, word_class::demonym, word_class::country_prefix);

/// Words of which capitals tell nothing, unless they are names too: "The", "Tuesday".
inline constexpr class_set never_in_names =
    function_words | lexicon::classes(word_class::weekday, word_class::holiday, word_class::time_unit,
                                      word_class::contraction, word_class::cardinal, word_class::ordinal,
                                      word_class::deictic, word_class::month);

/// "J", "J.K."
[[nodiscard]] constexpr bool is_initial(const token& t) noexcept {
    using gazette::detail::all_hold, gazette::detail::any_holds;
    return all_hold(t.has(text::capitalised),
                    any_holds(t.size() == 1, all_hold(t.has(text::dotted), t.size() <= 8, t.word == 0)));
}

/// "I" behind the name of a monarch: "Norton I, emperor", "Queen Elizabeth I was"; not "Then Maria I met".
[[nodiscard]] constexpr bool is_first_of_name(const token& t) noexcept {
    const token& next = (&t)[1];
    return t.size() == 1 && t.has(text::capitalised) && t.word == lexicon::word_id("i") &&
           (&t)[-1].has(text::capitalised) && !t.has(text::sentence_start) &&
           ((&t)[-2].is(word_class::honorific) || next.is(token_kind::possessive) || next.is(token_kind::comma) ||
            next.is(token_kind::paren_open) || next.is(word_class::preposition));
}

/// Whether a capitalised word can belong to a name at all: "The" and "Tuesday" cannot, "Will" and "May" can.
[[nodiscard]] constexpr bool may_be_in_name(const token& t) noexcept {
    if (!t.is_word() || !t.has(text::capitalised)) return false;
    if (!t.any(never_in_names)) return true;
    if (t.size() > 3 && !t.any(personal_names)) return false;  // most of them
    if (t.is(word_class::weekday)) return t.is(word_class::surname) && !(&t)[1].is(token_kind::period);  // "Sun"
    if (t.is(word_class::month) && ((&t)[1].is(token_kind::numeral) || (&t)[-1].is(token_kind::numeral))) return false;
    if (t.size() <= 3 && (&t)[1].is(token_kind::hyphen) && !(&t)[1].has(text::space_before) &&
        !t.has(text::sentence_start))
        return true;                                           // "Li In-mo"
    if (t.size() == 1) return (&t)[1].is(token_kind::period) || is_first_of_name(t);  // the initials A and I
    return t.any(personal_names) && !(t.has(text::sentence_start) && t.any(function_words) && !t.any(given_names));
}

/// "Jr.", "III": what belongs to a name, as "QC" and "MBE" do not.
[[nodiscard]] constexpr bool is_generation(const token& t) noexcept {
    return t.is(word_class::name_suffix) && t.number == 1;
}

struct generation_terminal : terminal<generation_terminal> {
    [[nodiscard]] constexpr unsigned width(const token& t) const noexcept { return is_generation(t) ? 1 : 0; }
};
inline constexpr generation_terminal generation{};

/// A capitalised word that can be in a name.
struct name_word_terminal : terminal<name_word_terminal> {
    unsigned forbidden_flags;
    constexpr explicit name_word_terminal(unsigned forbidden) : forbidden_flags(forbidden) {}
    [[nodiscard]] constexpr unsigned width(const token& t) const noexcept {
        return (t.flags & text::capitalised) != 0 && (t.flags & forbidden_flags) == 0 && may_be_in_name(t) ? 1 : 0;
    }
};
inline constexpr name_word_terminal first_word{0};
inline constexpr name_word_terminal name_word{text::sentence_start | text::paragraph_start};

/// The period of an initial or an abbreviation: "J.", "Sen.", "Jr."
struct abbreviation_period_terminal : terminal<abbreviation_period_terminal> {
    [[nodiscard]] constexpr unsigned width(const token& t) const noexcept {
        if (!t.is(token_kind::period) || t.has(text::space_before)) return 0;
        const token& before = *(&t - 1);
        return is_initial(before) || before.is(word_class::abbreviation) ? 1 : 0;
    }
};
inline constexpr abbreviation_period_terminal abbreviation_period{};

/// The Arabic article as it sounds before some letters: "a" in "Omar a-Sayed".
[[nodiscard]] constexpr bool is_short_article(const token& t) noexcept {
    return t.size() == 1 && t.is(word_class::determiner) && (&t)[1].is(token_kind::hyphen) &&
           !(&t)[1].has(text::space_before) && (&t)[2].has(text::capitalised) && !(&t)[2].has(text::space_before);
}

/// A particle in lower case: "van", "bin".
struct particle_terminal : terminal<particle_terminal> {
    [[nodiscard]] constexpr unsigned width(const token& t) const noexcept {
        return (t.is(word_class::name_particle) || is_short_article(t)) &&
                       (t.flags & (text::capitalised | text::paragraph_start)) == 0
                   ? 1
                   : 0;
    }
};
inline constexpr particle_terminal particle{};

/// A short word in lower case: the second syllable of "Geun-hye".
struct syllable_terminal : terminal<syllable_terminal> {
    [[nodiscard]] constexpr unsigned width(const token& t) const noexcept {
        return t.is_word() && !t.has(text::capitalised) && t.size() <= 6 && !t.is(word_class::name_tail) ? 1 : 0;
    }
};
inline constexpr syllable_terminal syllable{};

/// A word apart from the hyphen of its Arabic article: "Al- Sabah".
inline constexpr auto arabic_articles = grammar::word("al", "el", "ul", "as", "ash", "az");
struct loose_word_terminal : terminal<loose_word_terminal> {
    [[nodiscard]] constexpr unsigned width(const token& t) const noexcept {
        return t.has(text::capitalised) && t.has(text::space_before) ? arabic_articles.width((&t)[-2]) : 0;
    }
};
inline constexpr loose_word_terminal loose_word{};

/// Any capitalised word: what a hyphen joins to a name.
inline constexpr flagged joined_word{text::capitalised};

/// A word of a nickname: "Hands of Stone".
struct inner_word_terminal : terminal<inner_word_terminal> {
    [[nodiscard]] constexpr unsigned width(const token& t) const noexcept {
        return t.is_word() && !t.has(text::sentence_start) ? 1 : 0;
    }
};
inline constexpr inner_word_terminal inner_word{};

/// A quotation mark around a nickname.
inline constexpr auto nickname_mark =
    mark(token_kind::quote_straight, token_kind::quote_left, token_kind::quote_right, token_kind::quote_low,
         token_kind::single_left, token_kind::single_right, token_kind::single_straight);

namespace name_rules {

inline constexpr auto joined = tight >> hyphen >> tight;
inline constexpr auto behind_hyphen =
    tight >> (joined_word | particle >> joined >> joined_word | syllable) | loose_word;
inline constexpr auto tail = -abbreviation_period >> *(tight >> hyphen >> part<behind_hyphen>{});
inline constexpr auto numbered = tight >> hyphen >> tight >> kind_terminal{token_kind::numeral};  // "Covid-19"
inline constexpr auto word = name_word >> !numbered >> tail;
inline constexpr auto particles = particle >> *((-joined) >> particle) >> -joined;
inline constexpr auto word_with_particles = particles >> word;
inline constexpr part<word_with_particles> with_particles;
inline constexpr auto quoted =
    nickname_mark >> tight >> -grammar::word("the") >> name_word >>
    -(inner_word >> -(inner_word >> -inner_word)) >> tight >> nickname_mark;
inline constexpr auto bracketed = paren_open >> !is(word_class::country, word_class::capital, word_class::place_name) >>
                                  class_terminal(personal_names) >> paren_close;  // "(Bob)", "(Gagnon)"
inline constexpr auto nickname = quoted | bracketed;
inline constexpr auto suffix = comma >> generation >> -period;
inline constexpr auto run =
    (first_word >> tail | with_particles) >> *(word | with_particles | nickname >> &name_word | suffix);

}  // namespace name_rules

/// The longest run of words at `first` that could be (or hold) a name; a lower-case particle can begin it.
[[nodiscard]] inline const token* match_name_run(const token* first) { return parse(name_rules::run, first); }

/// Behind the particles at `first` that a name may follow: "van der"; `first` itself where there are none.
[[nodiscard]] inline const token* skip_particles(const token* first) {
    return part<name_rules::particles>::end_of(first);
}

}  // namespace gazette::grammar
