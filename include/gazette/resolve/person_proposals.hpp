// Gazette: every place of an article where a person may be named.
#pragma once

#include <gazette/resolve/person_begins.hpp>
#include <gazette/resolve/person_evidence.hpp>
#include <gazette/resolve/person_pieces.hpp>
#include <gazette/resolve/person_pronouns.hpp>
#include <gazette/resolve/person_run_ends.hpp>
#include <gazette/resolve/person_surroundings.hpp>

#include <cstdint>

namespace gazette::resolve {

/// Proposes candidates from runs of capitalised words.
class person_proposer {
public:
    explicit person_proposer(article& a) noexcept : a_(a), pronouns_(a) {}

    /// Fills a.persons.candidates in text order; alternatives stand together and share a group.
    void run() {
        a_.persons.candidates.clear();
        a_.persons.firms.clear();
        pronouns_.find();
        find_name_begins(a_);
        find_headlines(a_);
        const std::uint32_t* next = a_.persons.begins.begin();
        const std::uint32_t* const last = a_.persons.begins.end() - 1;
        while (next != last) {
            const std::uint32_t i = *next++;
            const token& t = a_.tokens[i];
            if (i >= same_until_) enter_line(i);
            if (is_special_begin(t) && (!can_begin(&t) || is_hopeless(&t))) continue;
            if (ends_run(a_, &t) || is_prefixed_surname(&t)) {
                propose_lone(i);
                continue;
            }
            const std::uint32_t end = propose_run(i);
            next += *next < end;  // as many as most runs have besides, without a branch
            next += *next < end;
            while (*next < end) ++next;
        }
    }

private:
    using word_class = lexicon::word_class;

    /// Notes whether token `i` is in a headline, and where that changes.
    GAZETTE_NOINLINE void enter_line(std::uint32_t i) noexcept {
        const auto& headlines = a_.persons.headlines;
        while (next_headline_ < headlines.size() && headlines[next_headline_].tokens.last <= i) ++next_headline_;
        const bool is_last = next_headline_ == headlines.size();
        const headline next = is_last ? headline{{0xffff'ffff, 0xffff'ffff}} : headlines[next_headline_];
        run_.headline = i >= next.tokens.first;
        run_.in_capitals = run_.headline && next.in_capitals;
        same_until_ = run_.headline ? next.tokens.last : next.tokens.first;
    }

    /// Whether can_begin and is_hopeless have to be asked: not of capitalised words that can always be names.
    [[nodiscard]] bool is_special_begin(const token& t) const noexcept {
        constexpr unsigned capitals = text::capitalised | text::all_caps;
        return any_holds((t.flags & capitals) != text::capitalised, t.any(grammar::never_in_names), t.size() == 1,
                         run_.headline);
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

    /// Lone words that are common, a place or an acronym, where they are no name. Most are sorted out already, by
    /// may_begin_name.
    [[nodiscard]] bool is_hopeless(const token* t) const noexcept {
        using text::token_kind;
        const bool acronym = all_hold(t->has(text::all_caps), !run_.headline, t->size() <= 5);
        if (!any_holds(acronym, run_.headline)) return false;
        const bool common = t->any(other_names | lexicon::classes(word_class::common_word));
        if (!all_hold(any_holds(acronym, common), !t->any(grammar::personal_names), t->has(text::capitalised)))
            return false;
        const token& next = t[1];
        const token& before = t[-1];
        if (t->has(text::dotted) && t->word == 0) return false;  // "T.R."
        if (next.has(text::capitalised) || next.is(word_class::name_particle) ||
            (next.is(token_kind::hyphen) && !next.has(text::space_before)))
            return next.has(text::paragraph_start);
        return !before.has(text::capitalised) && !before.is(token_kind::period);
    }

    /// Proposes a word that is a run of its own: what read_pieces, mark_uses and propose_from_run come to for it.
    void propose_lone(std::uint32_t i) {
        const token& t = a_.tokens[i];
        name_piece p;
        p.tokens = {i, i + 1};
        p.classes = t.classes;
        p.kind = grammar::is_initial(t) ? name_piece::initial : name_piece::word;
        constexpr auto titles = lexicon::classes(word_class::title, word_class::honorific);
        constexpr auto strong = lexicon::classes(word_class::strong_given, word_class::strong_surname);
        const bool other = p.any(titles | grammar::origins);
        const bool no_name = other ? !p.is_known() : run_.headline && p.is_common() && !p.any(strong);
        if (no_name && is_word(p)) return;
        ++group_;
        person_candidate& c = add(p.tokens);
        judge_single(p, c);
        judge_place(c);
        if (all_hold(c.cues.has(person_cue::which_after), c.cues.has(person_cue::sentence_start)))
            a_.persons.firms.push_back(c.name_key);  // "Orbit, which had raised its offer"
        if (t.phrase != 0 && lexicon::phrase(t.phrase).tokens == 2 && (&t)[1].is(text::token_kind::possessive) &&
            (lexicon::phrase(t.phrase).classes & lexicon::classes(word_class::org_word)) != 0)
            c.cues.set(person_cue::organisation_after);  // "Sotheby's"
        if (c.cues.has(person_cue::possessive_after) && names_firm((&t)[2])) a_.persons.firms.push_back(c.name_key);
    }

    /// A word with a capital that is a piece of its own in every run.
    [[nodiscard]] static bool is_plain_piece(const token& t) noexcept {
        constexpr auto special =
            grammar::never_in_names | lexicon::classes(word_class::name_particle, word_class::name_suffix);
        return all_hold(t.is_word(), t.has(text::capitalised), !t.any(special), t.phrase == 0);
    }

    /// Reads "Anna Ruiz said" and "Sen. Anna B. Ruiz": words with capitals, and periods of abbreviations, as most runs
    /// are; without the grammar and with the same outcome. Returns where the run ends; 0: it is not so plain.
    [[nodiscard]] std::uint32_t read_plain_run(std::uint32_t first) noexcept {
        const token* t = &a_.tokens[first];
        lexicon::class_set seen = 0;
        unsigned flags = 0;
        run_.count = 0;
        run_.tokens.first = first;
        do {
            if (!is_plain_piece(*t) || run_.count == name_run::capacity) return 0;
            name_piece& p = run_.pieces[run_.count++];
            p = {};
            p.classes = t->classes;
            p.kind = grammar::is_initial(*t) ? name_piece::initial : name_piece::word;
            seen |= t->classes;
            flags |= t->flags;
            const unsigned width = 1 + grammar::abbreviation_period.width(t[1]);
            p.tokens = {first, first + width};
            first += width;
            t += width;
        } while (t->has(text::capitalised) && !t->has(text::sentence_start));
        if (!ends_run(a_, t - 1)) return 0;
        run_.tokens.last = first;
        run_.divided = may_be_divided(seen, flags);
        return first;
    }

    /// Whether mark_uses may have anything to say of a plain run with these classes and flags.
    [[nodiscard]] bool may_be_divided(lexicon::class_set seen, unsigned flags) const noexcept {
        constexpr auto joins = lexicon::classes(word_class::preposition, word_class::conjunction);
        const token& before = (&a_.tokens[run_.tokens.first])[-1];
        return ((seen & dividing_classes) | (flags & text::all_caps)) != 0 || run_.headline ||
               (run_.count > 2 && before.any(joins));  // "Superintendent of Police Anna Ruiz"
    }

    /// Proposes from the run that begins at a word which does not stand alone. Returns where the run ends.
#if defined(__GNUC__)
    [[gnu::noinline]]
#endif
    std::uint32_t
    propose_run(std::uint32_t first) {
        if (const std::uint32_t end = read_plain_run(first); end != 0) {
            if (!run_.divided) {
                propose_from_segment(0, run_.count);
                return end;
            }
            mark_uses(a_, run_);
            propose_from_run();
            return end;
        }
        const std::uint32_t end = run_end(a_, first);
        if (end == first) return a_.index_of(grammar::skip_particles(&a_.tokens[first]));  // no name follows them
        while (first < end) {
            first = read_pieces(a_, {first, end}, run_);
            mark_uses(a_, run_);
            propose_from_run();
        }
        return end;
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

    /// "Making Anna Ruiz president": a word that is no name before a full name.
    [[nodiscard]] bool begins_sentence_only(std::uint32_t from, std::uint32_t to) const noexcept {
        if (to - from < 3 || run_.headline || !is_plain(run_.pieces[from])) return false;
        const token& first = a_.tokens[run_.pieces[from].tokens.first];
        const name_piece& second = run_.pieces[from + 1];
        return first.has(text::sentence_start) && first.phrase == 0 && second.is(word_class::strong_given) &&
               !second.is(word_class::month);
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

    /// Notes the firm's name that the pieces are, and what it may be called by: its first word, or its last where the
    /// first is a given name.
    GAZETTE_SELDOM void note_firm(std::uint32_t from, std::uint32_t to) {
        person_candidate c{};
        c.words = static_cast<std::uint8_t>(to - from);
        name_keys keys(c);
        for (std::uint32_t k = from; k < to; ++k) {
            if (run_.pieces[k].kind <= name_piece::initial) add_word(a_, run_.pieces[k].tokens, keys);
        }
        keys.end_name();
        a_.persons.firms.push_back(c.name_key);
        if (c.words > 1) a_.persons.firms.push_back(run_.pieces[from].is_given() ? c.last_key : c.first_key);
    }

    /// Notes a town: in "born in Churchill" and "the town of Churchill" it is no person.
    GAZETTE_SELDOM void note_town(const person_candidate& c) {
        static constexpr auto dwelling =
            grammar::word("born", "raised", "lives", "lived", "living", "based", "located", "home", "house",
                          "hospital", "school", "resident", "residents");
        const token* const before = &a_.tokens[c.tokens.first] - 1;
        const token& after = a_.tokens[c.tokens.last];
        const bool told = is_one(*before, "of") || (is_one(*before, "in") && dwelling.width(before[-1]) != 0);
        if (told && c.words == 1 && !after.is(text::token_kind::possessive) && !after.has(text::capitalised))
            a_.persons.firms.push_back(c.name_key);
    }

    /// "Orbit Foods, which had raised its offer": the subject of a sentence that is not "who".
    [[nodiscard]] bool goes_on_with_which(std::uint32_t from, std::uint32_t to) const noexcept {
        const token* const behind = &a_.tokens[run_.pieces[to - 1].tokens.last];
        return is_one(behind[1], "which") && behind->is(text::token_kind::comma) &&
               a_.tokens[run_.pieces[from].tokens.first].has(text::sentence_start);
    }

    /// The same for pieces that end as firms do: "Milton Roy Corp.", "Orbit Holdings Ltd."
    GAZETTE_SELDOM void note_firm_before(std::uint32_t from, std::uint32_t to) {
        // "the Belk Foundation", but those of presidents tell nothing of the president
        bool firm = to - from == 2 && is_one(a_.tokens[run_.pieces[to - 1].tokens.first], "foundation") &&
                    !is_well_known(a_.tokens[run_.pieces[from].tokens.first]);
        const std::uint32_t end = to;
        for (; to > from; --to) {
            const bool ending = ends_firm(a_.tokens[run_.pieces[to - 1].tokens.first]);
            if (!ending && !run_.pieces[to - 1].is(word_class::org_word)) break;
            firm |= ending;
        }
        if (!firm || to == from || run_.headline) return;
        note_firm(from, to);
        note_firm(from, end);
    }

    /// "Hurricane Anna": the storm, which goes by "Anna" further on.
    GAZETTE_SELDOM void note_storm(std::uint32_t to) {
        static constexpr auto storms = grammar::word("hurricane", "typhoon", "cyclone", "storm");
        const name_piece& name = run_.pieces[to - 1];
        if (storms.width(a_.tokens[run_.pieces[to - 2].tokens.first]) == 0 || !is_single_word(a_, name.tokens)) return;
        a_.persons.firms.push_back(key_of(a_, name.tokens.first));
    }

    void propose_from_segment(std::uint32_t from, std::uint32_t to) {
        while (from < to &&
               (run_.pieces[from].kind == name_piece::suffix || run_.pieces[from].kind == name_piece::nickname))
            ++from;
        while (to > from && run_.pieces[to - 1].kind == name_piece::particle) --to;
        if (from == to) return;
        if (joins_firm(&a_.tokens[run_.pieces[to - 1].tokens.last])) return note_firm(from, to);
        if (run_.pieces[to - 1].is(word_class::org_word)) note_firm_before(from, to);
        const bool several = to - from > 1;
        if (all_hold(several, run_.pieces[to - 1 - several].is(word_class::thing_word))) note_storm(to);
        if (goes_on_with_which(from, to)) note_firm(from, to);
        if (from > 0 && run_.pieces[from - 1].use == name_piece::acronym &&
            run_.pieces[from - 1].is(word_class::thing_word))
            return;  // "USS"
        ++group_;
        if (begins_sentence_only(from, to)) ++from;
        const std::uint32_t size = to - from;
        if (size == 1) {
            propose(from, to, false, false);
            return propose_pair(from);
        }
        // "Doris Day", but "Earth Day" and "Nelson Mandela Day"
        if (run_.pieces[to - 1].is(word_class::time_unit) && (size > 2 || (size == 2 && !run_.pieces[from].is_given())))
            return;
        // "White House", "Supreme Court"
        constexpr auto things = lexicon::classes(word_class::org_word, word_class::place_word, word_class::thing_word);
        const bool titled = from > 0 && run_.pieces[from - 1].use == name_piece::title;  // "Capt. Rod Beer"
        const bool thing =
            all_hold(is_plain(run_.pieces[from]), size < 4, !titled,
                     any_holds(run_.pieces[to - 1].any(things), all_hold(is_plain(run_.pieces[to - 1]), size == 2)));
        if ((thing || is_nameless(from, to)) && !run_.headline) return;
        propose(from, to, false, false);
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

    /// "the Ruiz-Berg talks": two surnames that a hyphen joins may be two persons, beside the one of that name.
    void propose_pair(std::uint32_t k) {
        const name_piece whole = run_.pieces[k];
        const std::uint32_t first = whole.tokens.first;
        if (!whole.joined_capitals || whole.tokens.last - first != 3) return;
        const token* const t = &a_.tokens[first];
        const bool attributive = t[-1].is(word_class::determiner) && t[3].is_word() && !t[3].has(text::capitalised) &&
                                 !t[3].any(grammar::function_words);
        constexpr auto surnames = lexicon::classes(word_class::surname, word_class::strong_surname);
        if (!attributive || !t[0].any(surnames) || !t[2].any(surnames)) return;
        for (const std::uint32_t i : {first, first + 2}) {
            run_.pieces[k] = {};
            run_.pieces[k].tokens = {i, i + 1};
            run_.pieces[k].classes = a_.tokens[i].classes;
            propose(k, k + 1, false, false);
            a_.persons.candidates.back().cues.clear(person_cue::article);  // it is the noun's
        }
        run_.pieces[k] = whole;
    }

    /// Appends a candidate of the current group. In place: 64 bytes copied are 64 bytes waited for.
    person_candidate& add(token_range tokens) {
        auto& candidates = a_.persons.candidates;
        candidates.resize(candidates.size() + 1);
        person_candidate& c = candidates.back();
        c = {};
        c.tokens = tokens;
        c.group = group_;
        return c;
    }

    void propose(std::uint32_t from, std::uint32_t to, bool cut_before, bool cut_after) {
        const name_piece& last = run_.pieces[to - 1];
        person_candidate& c = add({run_.pieces[from].tokens.first, last.tokens.last});
        // The period after a name's last initial or abbreviation is the sentence's, after "Jr" it is the name's.
        if (last.kind != name_piece::suffix && last.kind != name_piece::initial &&
            a_.tokens[c.tokens.last - 1].is(text::token_kind::period))
            --c.tokens.last;
        const bool single = to - from == 1 && last.kind <= name_piece::initial && is_single_word(a_, last.tokens);
        if (single) {
            judge_single(last, c);
        } else {
            judge_words(a_, run_, from, to, c);
            if (c.words == 0) {
                a_.persons.candidates.pop_back();
                return;
            }
        }
        c.cues.set(person_cue::cut_before, cut_before);
        c.cues.set(person_cue::cut_after, cut_after);
        if (run_.count != to - from) judge_run(a_, run_, from, to, c);
        judge_place(c);
    }

    void judge_single(const name_piece& p, person_candidate& c) const noexcept {
        judge_word(p, c);
        c.cues.set(person_cue::well_known, is_well_known(a_.tokens[p.tokens.first]));
        c.first_key = c.last_key = c.name_key = key_of(a_, p.tokens.first);
    }

    GAZETTE_NOINLINE void judge_place(person_candidate& c) {
        c.cues.set(person_cue::headline, run_.headline);
        judge_before(a_, run_, c);
        judge_after(a_, c);
        if (c.cues.has(person_cue::in_before)) note_town(c);
        c.cues.set(person_cue::pronoun_after, all_hold(pronouns_.follow(c.tokens.last), !c.known_given));
    }

    article& a_;
    name_run run_;
    near_pronouns pronouns_;
    std::uint32_t group_ = 0;
    std::uint32_t next_headline_ = 0;
    std::uint32_t same_until_ = 0;  ///< up to this token all are in a headline, or none
};

}  // namespace gazette::resolve
