// Gazette: every place of an article where a person may be named.
#pragma once

#include <gazette/resolve/person_evidence.hpp>

#include <cstdint>

namespace gazette::resolve {

/// Whether the line that begins at `t` is a headline: nearly all its words have capitals.
[[nodiscard]] inline bool is_headline(const token* t) noexcept {
    constexpr unsigned longest = 40;
    unsigned capitals = 0;
    const token* const begin = t;
    do {
        if (!t->is_word()) {
            if (t->is(text::token_kind::period) && t[1].has(text::sentence_start)) return false;
            continue;
        }
        if (t->has(text::capitalised))
            ++capitals;
        else if (!t->any(grammar::function_words) && t->size() > 3)
            return false;
    } while (!(++t)->has(text::paragraph_start) && t < begin + longest);
    return capitals >= 4 && t < begin + longest;
}

/// Proposes candidates from runs of capitalised words.
class person_proposer {
public:
    explicit person_proposer(article& a) noexcept : a_(a) {}

    /// Fills a.persons.candidates in text order; alternatives stand together and share a group.
    void run() {
        a_.persons.candidates.clear();
        find_starts();
        std::uint32_t done = 0;  // tokens before this one are in a run already
        for (const std::uint32_t i : a_.persons.starts) {
            const token& t = a_.tokens[i];
            if (t.has(text::paragraph_start)) run_.headline = is_headline(&t);
            if (i < done) continue;
            if (!can_begin(&t) || is_hopeless(&t)) continue;
            const std::uint32_t end = run_end(&t);
            if (end == i) continue;
            for (std::uint32_t from = i; from < end;) {
                from = read_pieces(a_, {from, end}, run_);
                mark_uses(a_, run_);
                propose_from_run();
            }
            done = end;
        }
    }

private:
    using word_class = lexicon::word_class;

    /// Collects the tokens worth a look without a branch for each: four of five are not.
    void find_starts() {
        const auto count = static_cast<std::uint32_t>(a_.tokens.size());
        a_.persons.starts.resize(count + 1);
        std::uint32_t* out = a_.persons.starts.data();
        for (std::uint32_t i = 0; i < count; ++i) {
            const token& t = a_.tokens[i];
            *out = i;
            out += unsigned{(t.flags & (text::capitalised | text::paragraph_start)) != 0} |
                   unsigned{t.is(word_class::name_particle)};
        }
        a_.persons.starts.resize(static_cast<std::size_t>(out - a_.persons.starts.data()));
    }

    [[nodiscard]] static bool can_begin(const token* t) noexcept {
        if (t->has(text::capitalised)) {
            const bool party = t->size() == 1 && t[1].is(text::token_kind::hyphen);  // "D-Ohio"
            return !party && grammar::may_be_in_name(*t);
        }
        if (!t->is(word_class::name_particle) || t->any(grammar::function_words)) return false;
        return t[1].has(text::capitalised) || t[1].is(text::token_kind::hyphen) ||
               (t[1].is(word_class::name_particle) && t[2].has(text::capitalised));
    }

    /// A lone capitalised word that is a common word, a place or an acronym, and no name: most capitals are such.
    [[nodiscard]] bool is_hopeless(const token* t) const noexcept {
        using text::token_kind;
        constexpr auto others =
            lexicon::classes(word_class::place_name, word_class::org_word, word_class::place_word,
                             word_class::thing_word, word_class::country, word_class::demonym, word_class::capital);
        const bool acronym = t->has(text::all_caps) && !run_.headline && t->size() <= 5;
        const bool common = t->is(word_class::common_word) && (run_.headline || t->has(text::sentence_start));
        if ((!t->any(others) && !acronym && !common) || t->any(grammar::personal_names)) return false;
        const token& next = t[1];
        if (next.has(text::capitalised) || next.is(word_class::name_particle) ||
            (next.is(token_kind::hyphen) && !next.has(text::space_before)))
            return next.has(text::paragraph_start);
        return !t[-1].has(text::capitalised) && !t[-1].is(token_kind::period);
    }

    /// Whether a small d with an apostrophe begins the word: "d’Estaing".
    [[nodiscard]] bool is_elided(const token& t) const noexcept {
        if (!t.is_word() || t.has(text::capitalised) || t.size() < 5) return false;
        const char* const p = a_.text.data() + t.begin;
        if (*p != 'd') return false;
        const unsigned mark = p[1] == '\'' ? 1
                              : static_cast<unsigned char>(p[1]) == 0xE2 && static_cast<unsigned char>(p[2]) == 0x80
                                  ? 3
                                  : 0;
        return mark != 0 && static_cast<unsigned>(p[1 + mark] - 'A') < 26;
    }

    /// Whether nothing after `t` can belong to its name: most words with a capital stand alone.
    [[nodiscard]] static bool stands_alone(const token* t) noexcept {
        const token& next = t[1];
        if (next.is_word())
            return !next.has(text::capitalised) && !next.is(word_class::name_particle) && t->has(text::capitalised) &&
                   (next.size() < 5 || next.word != 0);
        if (next.is(text::token_kind::comma)) return !t[2].is(word_class::name_suffix);
        return next.is(text::token_kind::possessive);
    }

    [[nodiscard]] std::uint32_t run_end(const token* first) const noexcept {
        if (stands_alone(first)) return a_.index_of(first) + 1;
        const token* end = grammar::match_name_run(first);
        if (end == nullptr) return a_.index_of(first);
        while (is_elided(*end) && !end->has(text::sentence_start)) {
            ++end;
            if (grammar::may_be_in_name(*end) && !end->has(text::sentence_start)) {
                if (const token* const more = grammar::match_name_run(end)) end = more;
            }
        }
        return a_.index_of(end);
    }

    void propose_from_run() {
        for (std::uint32_t k = 0; k < run_.count;) {
            const name_piece& p = run_.pieces[k];
            std::uint32_t to = k;
            while (to < run_.count && run_.pieces[to].use == name_piece::in_name) ++to;
            if (to > k) {
                propose_from_segment(k, to);
            } else if (p.use == name_piece::origin && !p.is_phrase && p.is_known()) {
                ++group_;  // "Georgia", "Jordan": the document may know a person of that name
                propose(k, k + 1, false, false);
            }
            k = to > k ? to : k + 1;
        }
    }

    [[nodiscard]] static bool is_plain(const name_piece& p) noexcept {
        return p.is_common() && !p.is_known() && p.kind == name_piece::word;
    }
    [[nodiscard]] static bool is_word(const name_piece& p) noexcept { return p.kind == name_piece::word; }

    /// Words that may stand before a name without being part of it: "Orbit" in "Orbit Maria Silva".
    [[nodiscard]] static bool may_be_cut(const name_piece& p, const name_piece& next) noexcept {
        if (!is_word(p) || p.is(word_class::strong_given)) return false;
        if (is_plain(p) || p.any(lexicon::classes(word_class::place_name, word_class::org_word, word_class::role,
                                                  word_class::capital)))
            return true;
        return !p.is_given() && next.is_given();
    }

    /// "Affordable Care Act": common words, and not one that is a name.
    [[nodiscard]] bool is_nameless(std::uint32_t from, std::uint32_t to) const noexcept {
        if (from != 0 || to - from < 2 || !is_plain(run_.pieces[from])) return false;
        for (std::uint32_t k = from; k < to; ++k) {
            const name_piece& p = run_.pieces[k];
            if (p.is_known() || !is_word(p) || (!p.is_common() && k + 1 == to)) return false;
        }
        return true;
    }

    void propose_from_segment(std::uint32_t from, std::uint32_t to) {
        while (from < to &&
               (run_.pieces[from].kind == name_piece::suffix || run_.pieces[from].kind == name_piece::nickname))
            ++from;
        while (to > from && run_.pieces[to - 1].kind == name_piece::particle) --to;
        if (from == to) return;
        const token* const first = &a_.tokens[run_.pieces[from].tokens.first];
        if (first[-1].is(text::token_kind::ampersand) ||
            a_.tokens[run_.pieces[to - 1].tokens.last].is(text::token_kind::ampersand))
            return;
        if (from > 0 && run_.pieces[from - 1].use == name_piece::acronym &&
            run_.pieces[from - 1].is(word_class::thing_word))
            return;  // "USS"
        ++group_;
        const std::uint32_t size = to - from;
        // "White House", "Supreme Court"
        const bool thing = is_plain(run_.pieces[from]) && size > 1 && size < 4 &&
                           (run_.pieces[to - 1].any(lexicon::classes(word_class::org_word, word_class::place_word,
                                                                     word_class::thing_word)) ||
                            (is_plain(run_.pieces[to - 1]) && size == 2));
        if ((thing || is_nameless(from, to)) && !run_.headline) return;
        propose(from, to, false, false);
        if (size == 1) return;
        if (is_word(run_.pieces[to - 1]) && (run_.headline ? size <= 3 : size >= 3 && is_plain(run_.pieces[to - 1])))
            propose(from, to - 1, false, true);
        for (std::uint32_t k = from + 1; k < to && k < from + 4; ++k) {
            const name_piece& before = run_.pieces[k - 1];
            if (is_word(run_.pieces[k]) && run_.headline && size <= 4 && k + 1 < to) propose(k, k + 1, true, true);
            if (!is_word(before) || (!may_be_cut(before, run_.pieces[k]) && !run_.headline)) break;
            if (run_.pieces[k].kind == name_piece::suffix) break;
            propose(k, to, true, false);
        }
    }

    void propose(std::uint32_t from, std::uint32_t to, bool cut_before, bool cut_after) {
        person_candidate c;
        c.tokens = {run_.pieces[from].tokens.first, run_.pieces[to - 1].tokens.last};
        // The period after a name's last initial or abbreviation is the sentence's, after "Jr" it is the name's.
        const name_piece& last = run_.pieces[to - 1];
        if (last.kind != name_piece::suffix && last.kind != name_piece::initial &&
            a_.tokens[c.tokens.last - 1].is(text::token_kind::period))
            --c.tokens.last;
        c.run = run_.tokens;
        c.group = group_;
        judge_words(run_, from, to, c);
        if (c.words == 0) return;
        set_keys(from, to, c);
        judge_run(a_, run_, from, to, c);
        judge_before(a_, c);
        judge_after(a_, c);
        if (!c.known_given) c.cues.set(person_cue::pronoun_after, pronoun_follows(&a_.tokens[c.tokens.last]));
        c.cues.set(person_cue::cut_before, cut_before);
        c.cues.set(person_cue::cut_after, cut_after);
        a_.persons.candidates.push_back(c);
    }

    void set_keys(std::uint32_t from, std::uint32_t to, person_candidate& c) const noexcept {
        std::uint32_t whole = 0;
        for (std::uint32_t k = from; k < to; ++k) {
            const name_piece& p = run_.pieces[k];
            if (p.kind != name_piece::word && p.kind != name_piece::initial) continue;
            std::uint32_t key = 0;
            for (std::uint32_t i = p.tokens.first; i < p.tokens.last; ++i) {
                // "al-Assad" is remembered as "Assad"
                const bool article = i + 2 < p.tokens.last && a_.tokens[i].is(word_class::name_particle);
                if (a_.tokens[i].is_word() && !article) key = key * 31 + key_of(a_, i);
            }
            key |= 1U;
            if (c.first_key == 0) c.first_key = key;
            c.last_key = key;
            whole = (whole * 0x9E37'79B1U ^ key) | 1U;
        }
        c.name_key = whole ^ 0x5BD1'E994U;
    }

    article& a_;
    name_run run_;
    std::uint32_t group_ = 0;
};

}  // namespace gazette::resolve
