// Gazette: where a run of capitalised words ends.
#pragma once

#include <gazette/grammar/person.hpp>
#include <gazette/resolve/article.hpp>

#include <cstdint>

namespace gazette::resolve {

/// Whether a small d with an apostrophe begins the word: "d’Estaing".
[[nodiscard]] inline bool is_elided(const article& a, const token& t) noexcept {
    if (!t.is_word() || t.has(text::capitalised) || t.size() < 5) return false;
    const char* const p = a.text.data() + t.begin;
    if (*p != 'd') return false;
    const unsigned mark = p[1] == '\'' ? 1
                          : static_cast<unsigned char>(p[1]) == 0xE2 && static_cast<unsigned char>(p[2]) == 0x80
                              ? 3
                              : 0;
    return mark != 0 && static_cast<unsigned>(p[1 + mark] - 'A') < 26;
}

/// ends_run where what follows may belong to the name though it is neither a capitalised word nor a particle.
GAZETTE_NOINLINE [[nodiscard]] inline bool ends_before_special(const article& a, const token* t) noexcept {
    using lexicon::word_class;
    using text::token_kind;
    const token& next = t[1];
    const token& second = t[2];
    if (!t->has(text::capitalised) || grammar::is_short_article(next) || is_elided(a, next)) return false;
    switch (next.kind) {
    case token_kind::word:
        return next.has(text::capitalised) ? next.has(text::sentence_start) : !next.is(word_class::name_particle);
    case token_kind::ampersand: return false;  // of no name, but a firm's
    case token_kind::comma: return !grammar::is_generation(second);
    case token_kind::period: return !grammar::is_initial(*t) && !t->is(word_class::abbreviation);
    case token_kind::hyphen: return next.has(text::space_before);
    case token_kind::paren_open:  // "(Bob)", "(Gagnon)"
        return second.phrase == 0 && !second.any(grammar::personal_names);
    default: return grammar::nickname_mark.width(next) == 0 || second.has(text::space_before);
    }
}

/// Whether a word with a capital ends its run: nothing after it can belong to its name. Most do. Without a branch for
/// each thing that may follow: no processor foresees it.
[[nodiscard]] inline bool ends_run(const article& a, const token* t) noexcept {
    using lexicon::word_class;
    using text::token_kind;
    constexpr text::token_kinds joining =
        grammar::nickname_mark.wanted |
        text::token_kinds(token_kind::ampersand, token_kind::hyphen, token_kind::paren_open);
    const token& next = t[1];
    const bool word = next.is_word(), capital = next.has(text::capitalised);
    const bool abbreviation = any_holds(t->size() == 1, t->has(text::dotted), t->is(word_class::abbreviation));
    const bool special =
        any_holds(joining.hold(next.kind), all_hold(next.is(token_kind::comma), t[2].is(word_class::name_suffix)),
                  all_hold(abbreviation, next.is(token_kind::period)),
                  all_hold(word, !capital, next.word == 0),  // as one word in forty is
                  all_hold(next.size() == 1, t[2].is(token_kind::hyphen)), !t->has(text::capitalised));
    if (special) return ends_before_special(a, t);
    return any_holds(!word, all_hold(capital, next.has(text::sentence_start)),
                     all_hold(!capital, !next.is(word_class::name_particle)));
}

/// Where the run that begins at token `first` ends, by the grammar of names.
[[nodiscard]] inline std::uint32_t run_end(const article& a, std::uint32_t first) noexcept {
    const token* end = grammar::match_name_run(&a.tokens[first]);
    if (end == nullptr) return first;
    while (is_elided(a, *end) && !end->has(text::sentence_start)) {
        ++end;
        if (grammar::may_be_in_name(*end) && !end->has(text::sentence_start)) {
            if (const token* const more = grammar::match_name_run(end)) end = more;
        }
    }
    return a.index_of(end);
}

}  // namespace gazette::resolve
