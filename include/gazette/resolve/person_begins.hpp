// Gazette: where names may begin, and which lines are headlines.
#pragma once

#include <gazette/grammar/person.hpp>
#include <gazette/resolve/article.hpp>
#include <gazette/resolve/person_candidate.hpp>

#include <cstdint>

namespace gazette::resolve {

/// What a capitalised word may name that is no person.
inline constexpr auto other_names =
    lexicon::classes(lexicon::word_class::place_name, lexicon::word_class::org_word, lexicon::word_class::place_word,
                     lexicon::word_class::thing_word, lexicon::word_class::country, lexicon::word_class::demonym,
                     lexicon::word_class::capital);

/// Whether a run of capitalised words with a name in it may begin at `t`: never wrong where it says no.
[[nodiscard]] inline bool may_begin_name(const token* t) noexcept {
    using lexicon::word_class;
    const token& next = t[1];
    const bool capital = t->has(text::capitalised), capital_next = next.has(text::capitalised);
    const bool particle_next = next.is(word_class::name_particle);
    const bool hyphen = next.is(text::token_kind::hyphen);
    const bool particle = all_hold(t->is(word_class::name_particle), !t->any(grammar::function_words),
                                   any_holds(capital_next, hyphen, particle_next));
    const bool joins = all_hold(hyphen, !t->is(word_class::cardinal));  // "Li In-mo", but "Two-time champion"
    const bool never = all_hold(t->any(grammar::never_in_names), t->size() > 1, !joins);
    const bool common = any_holds(t->any(other_names),
                                  all_hold(t->is(word_class::common_word), t->has(text::sentence_start)));
    const bool joined = any_holds(capital_next, particle_next, all_hold(hyphen, !next.has(text::space_before)));
    const bool alone = any_holds(
        all_hold(joined, next.has(text::paragraph_start)),
        all_hold(!joined, !t[-1].has(text::capitalised), !t[-1].is(text::token_kind::period)));
    const bool name = any_holds(t->any(grammar::personal_names), !any_holds(never, all_hold(common, alone)));
    return capital ? name : particle;
}

/// Lists the tokens at which runs may begin, and the lines. Without a branch for each word, and so without what
/// hardly ever matters: the rest is left to person_proposer.
inline void find_name_begins(article& a) {
    person_scratch& s = a.persons;
    const auto& names = a.starts.names;
    const auto count = static_cast<std::uint32_t>(names.size());
    s.begins.resize(count + 1);
    s.lines.resize(count + 1);
    std::uint32_t* begin = s.begins.data();
    std::uint32_t* line = s.lines.data();
    for (std::uint32_t n = 0; n < count; ++n) {
        const token* const t = &a.tokens[names[n]];
        *begin = names[n];
        *line = n;
        begin += may_begin_name(t);
        line += t->has(text::paragraph_start);
    }
    *begin++ = static_cast<std::uint32_t>(a.tokens.size());
    *line++ = count;
    s.begins.resize(static_cast<std::size_t>(begin - s.begins.data()));
    s.lines.resize(static_cast<std::size_t>(line - s.lines.data()));
}

inline constexpr std::uint32_t longest_headline = 40;  ///< in tokens: shorter than this
inline constexpr std::uint32_t fewest_capitals = 4;

/// Whether the line that begins at `t` is a headline: nearly all its words have capitals; all of them but those of
/// English grammar where it ends with a period.
[[nodiscard]] inline bool is_headline(const token* t) noexcept {
    unsigned capitals = 0, lower = 0;
    const token* const begin = t;
    do {
        if (!t->is_word()) {
            const bool stop = t->is(text::token_kind::period) && t[1].has(text::sentence_start);
            if (stop && (lower != 0 || !t[1].has(text::paragraph_start))) return false;
            continue;
        }
        if (t->has(text::capitalised))
            ++capitals;
        else if (!t->any(grammar::function_words)) {
            if (t->size() > 3) return false;
            ++lower;
        }
    } while (!(++t)->has(text::paragraph_start) && t < begin + longest_headline);
    return capitals >= fewest_capitals && t < begin + longest_headline;
}

/// Whether a long word in lower case stands among the first of a line, as in most that are no headline. Without a
/// branch for each word.
[[nodiscard]] inline bool begins_as_text(const token* t) noexcept {
    bool found = false, within = true;
    for (const token* const end = t + text::sentinels; t != end; ++t) {
        found = any_holds(found, all_hold(within, t->is_word(), !t->has(text::capitalised), t->size() > 3,
                                          !t->any(grammar::function_words)));
        within = all_hold(within, !t[1].has(text::paragraph_start));
    }
    return found;
}

/// Lists the headlines among the lines of find_name_begins: a few of those that are short and have several capitals.
inline void find_headlines(article& a) {
    person_scratch& s = a.persons;
    const auto& names = a.starts.names;
    s.headlines.clear();
    std::uint32_t next = names.empty() ? 0 : names[0];
    for (const std::uint32_t* line = s.lines.begin(); line + 1 < s.lines.end(); ++line) {
        const std::uint32_t begin = next;
        next = line[1] < names.size() ? names[line[1]] : static_cast<std::uint32_t>(a.tokens.size());
        if (any_holds(line[1] - line[0] < fewest_capitals, next - begin >= longest_headline)) continue;
        const token* const first = &a.tokens[begin];
        if (begins_as_text(first) || !is_headline(first)) continue;
        bool in_capitals = true;
        for (const token* t = first; in_capitals && t < first + 4; ++t)
            in_capitals = !t->is_word() || t->has(text::all_caps) || t->size() == 1;
        s.headlines.push_back({{begin, next}, in_capitals});
    }
}

}  // namespace gazette::resolve
