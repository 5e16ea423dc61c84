// Gazette: what stands before and after a candidate for a person.
#pragma once

#include <gazette/resolve/person_appositions.hpp>
#include <gazette/resolve/person_begins.hpp>

#include <bit>
#include <cstdint>
#include <initializer_list>
#include <string_view>

namespace gazette::resolve {

/// Whether a lower-case word ends the way words for people do: "activist", "astronaut", "forward".
[[nodiscard]] inline bool sounds_like_role(std::string_view word) noexcept {
    if (word.size() < 5) return false;
    const auto letter = [&](std::size_t from_end) {
        return unsigned{static_cast<unsigned char>(word[word.size() - from_end])};
    };
    constexpr auto packed = [](const char (&end)[4]) {
        return static_cast<unsigned>(end[0]) << 16 | static_cast<unsigned>(end[1]) << 8 | static_cast<unsigned>(end[2]);
    };
    const unsigned end = letter(3) << 16 | letter(2) << 8 | letter(1), two = end & 0xffff;
    return any_holds(end == packed("ist"), end == packed("ian"), end == packed("man"), end == packed("eer"),
                     end == packed("ant"), end == packed("ier"), two == packed("\0er"), two == packed("\0or"));
}

/// What only persons are called: "Mr", "Lord", "Sgt".
[[nodiscard]] inline bool is_address(const token& t) noexcept {
    static constexpr auto forms =
        grammar::word("mr", "mrs", "ms", "miss", "dr", "sir", "dame", "lord", "lady", "baroness", "rev", "prof",
                      "professor", "sgt", "cpl", "capt", "lt", "col", "gen", "sen", "rep", "gov", "mme", "herr", "frau",
                      "sheikh", "sheikha", "rabbi", "shri", "smt", "alhaji", "datuk", "maj");
    return forms.width(t) != 0;
}

/// Offices whose word is the last before a name; with a capital they stand before little else.
[[nodiscard]] inline bool is_high_office(const token& t) noexcept {
    static constexpr auto offices =
        grammar::word("minister", "president", "premier", "chancellor", "senator", "governor", "ambassador", "mayor",
                      "taoiseach");
    return offices.width(t) != 0;
}

/// "Miss Universe", "Miss Kenya": no names of persons.
[[nodiscard]] inline bool is_no_miss(const token& honorific, const token& name) noexcept {
    constexpr auto others = lexicon::classes(lexicon::word_class::common_word) | other_names;
    return is_one(honorific, "miss") && name.any(others) && !name.any(grammar::personal_names);
}

/// "Saint", "St.": what mostly begins the name of a church or a town.
[[nodiscard]] constexpr bool is_saint(const token& t) noexcept { return is_one(t, "saint", "saints", "st"); }

/// Which of some sets is the first that a word has a class of; their number for none. Without a branch for each set.
template <lexicon::class_set... Sets>
[[nodiscard]] constexpr unsigned first_of(lexicon::class_set classes) noexcept {
    unsigned found = 1U << sizeof...(Sets), bit = 0;
    ((found |= unsigned{(classes & Sets) != 0} << bit++), ...);
    return static_cast<unsigned>(std::countr_zero(found));
}

/// What the word or mark beside a name tells: words by their classes and by what single ones tell besides. Looked up
/// rather than asked for step by step, since no processor foresees the answers. person_cue::always, which every name
/// has, for nothing.
class neighbour_cues {
public:
    /// What is told apart, in the order of first_of: a word that has none of the classes is `other`, or a noun.
    enum before_name : unsigned { role, saying, determiner, preposition, conjunction, other, mark };
    enum after_name : unsigned { said, verb, relative, joint, adposition, of_grammar, noun, mark_after };

    constexpr neighbour_cues() noexcept {
        using cue = person_cue;
        fill(before_[role], cue::role, {});
        fill(before_[saying], cue::said_before, {});
        fill(before_[determiner], cue::adjective_before, {cue::article});
        fill(before_[preposition], cue::other_preposition,
             {cue::in_before, cue::of_before, cue::by_before, cue::person_preposition});
        fill(before_[conjunction], cue::always, {cue::and_before});
        fill(before_[other], cue::always, {cue::organisation_after});  // "the retailer Carla Moda"
        before_[other][index(cue::thing_word)] = cue::organisation_after;
        fill(after_[said], cue::said_after, {});
        fill(after_[verb], cue::verb_after, {});
        fill(after_[relative], cue::always, {cue::who_after, cue::which_after});
        fill(after_[adposition], cue::preposition_after, {});
        fill(after_[of_grammar], cue::always, {cue::who_after});  // "Ruiz himself"
        after_[adposition][index(cue::of_before)] = cue::of_after;
        fill(after_[noun], cue::noun_after, {cue::place_after, cue::named_other});
        using enum text::token_kind;
        set(comma, cue::comma_before, cue::always);
        set(possessive, cue::possessive_before, cue::possessive_after);
        set(ampersand, cue::ampersand, cue::ampersand);
        set(paren_open, cue::always, cue::parenthesis_after);
        set(colon, cue::always, cue::colon_after);
        for (const text::token_kind stop : {period, question, exclamation, semicolon})
            set(stop, cue::always, cue::stop_after);
        for (const text::token_kind number : {numeral, decimal, alphanumeral})
            set(number, cue::number_before, cue::number_after);
    }
    [[nodiscard]] person_cue before(unsigned what, const token& t) const noexcept { return before_[what][index(t)]; }
    [[nodiscard]] person_cue after(unsigned what, const token& t) const noexcept { return after_[what][index(t)]; }

private:
    using answers = person_cue[person_cue_count];  // by what the word itself tells, or by the kind of mark

    static constexpr unsigned index(person_cue c) noexcept { return static_cast<unsigned>(c); }
    /// Words are of the first kind, and marks tell nothing as words.
    static unsigned index(const token& t) noexcept {
        static_assert(text::token_kind{} == text::token_kind::word && person_cue{} == person_cue::always);
        return index(cue_of_neighbour[t.word]) + static_cast<unsigned>(t.kind);
    }
    static constexpr void fill(answers& of, person_cue answer, std::initializer_list<person_cue> kept) noexcept {
        for (person_cue& a : of) a = answer;
        for (const person_cue told : kept) of[index(told)] = told;
    }
    constexpr void set(text::token_kind kind, person_cue before, person_cue after) noexcept {
        before_[mark][static_cast<unsigned>(kind)] = before;
        after_[mark_after][static_cast<unsigned>(kind)] = after;
    }

    answers before_[mark + 1] = {};
    answers after_[mark_after + 1] = {};
};
inline constexpr neighbour_cues cues_of_neighbours;

/// "singers like Anna Ruiz", "lawyers such as Anna Ruiz"
[[nodiscard]] inline bool is_example(const token& preposition) noexcept {
    const token* const before = &preposition - 1;
    if (is_one(preposition, "like")) return before->is(lexicon::word_class::role);
    return is_one(preposition, "as") && is_one(*before, "such") && before[-1].is(lexicon::word_class::role);
}

/// "identified as Anna Ruiz", "known only as Anna"
[[nodiscard]] inline bool is_identified(const article& a, const token& t) noexcept {
    const token* const verb = &t - is_one(t, "only");
    const std::string_view word = a.text_of(*verb);
    return word == "identified" || (verb != &t && word == "known");
}

/// "the aircraft carrier Anna Ruiz", "the yacht Anna Ruiz"
[[nodiscard]] inline bool is_ship(const token& t) noexcept {
    static constexpr auto ships = grammar::word("carrier", "frigate", "destroyer", "submarine", "freighter", "tanker",
                                                "ferry", "yacht");
    return all_hold(ships.width(t) != 0, !t.has(text::capitalised));
}

/// What the word or mark before a name tells where it is no title.
inline void judge_neighbour_before(const article& a, const token& before, person_cue_set& cues) noexcept {
    using lexicon::classes, lexicon::word_class;
    using cue = person_cue;
    if (all_hold(before.is_word(), before.size() == 1, !before.is(word_class::determiner)))
        return cues.set(cue::letter_before);
    using kind = neighbour_cues;
    const unsigned class_of_word =
        first_of<classes(word_class::role), classes(word_class::say_verb), classes(word_class::determiner),
                 classes(word_class::preposition), classes(word_class::conjunction)>(before.classes);
    const unsigned what = class_of_word + !before.is_word();  // marks have no classes
    const token& second = (&before)[-1];
    const cue answer = cues_of_neighbours.before(what, before);
    const bool comma = before.is(text::token_kind::comma);
    cues.set(cue::region_before, all_hold(any_holds(comma, what == kind::conjunction), is_region(second)));
    cues.set(cue::number_before, all_hold(before.is(text::token_kind::period), second.is(text::token_kind::numeral)));
    const bool role_comma = all_hold(comma, second.any(classes(word_class::role, word_class::title)));
    cues.set(cue::role_comma, role_comma);
    cues.set(cue::office_before, role_comma && is_office(&second));
    if (what == kind::other) {
        if (before.any(grammar::function_words) || before.has(text::capitalised)) return;
        if (is_one(before, "official") && second.is_word() && !second.any(grammar::function_words))
            return cues.set(cue::role);  // "a health official", but "the official Orbit agency"
        cues.set(cue::role_like, answer == cue::always && !before.is(word_class::role_modifier) &&
                                     sounds_like_role(a.text_of(before)));
    }
    if (is_one(before, "old") && second.is(text::token_kind::hyphen) && !cues.has(cue::first_place)) {
        const token* const name = &before + 1;
        const bool people = name->is(word_class::demonym) && !name[1].has(text::capitalised);  // "a 34-year-old German"
        cues.set(people ? cue::country_word : cue::role);  // "21-year-old Anna Ruiz"
    } else if (answer == cue::of_before && cue_of_neighbour[second.word] == cue::fate_before)
        cues.set(cue::fate_before);
    else if (answer == cue::of_before && is_one(second, "town", "city", "village", "province", "district",
                                                "municipality", "island", "port"))
        cues.set(cue::in_before);
    else if (what == kind::preposition && is_one(before, "as") && is_identified(a, second))
        cues.set(cue::named_before);
    else if (what == kind::preposition && is_example(before))
        cues.set(cue::role);
    else
        cues.set(answer);
}

/// "BY ANNA RUIZ Staff Writer", "By Anna Ruiz, Eva Lind and TOM BERG": all are names, and capitals throughout are
/// usual.
GAZETTE_SELDOM [[nodiscard]] inline bool is_in_byline(const token* name) noexcept {
    if (is_one(name[-1], "by") && name[-1].has(text::all_caps)) return true;
    const token* t = name - 1;
    if (!is_one(*t, "by", "and") && !t->is(text::token_kind::comma)) return false;
    while (t > name - 12 && !t->has(text::paragraph_start)) --t;
    return is_one(*t, "by");
}

/// Cues of the tokens before the name.
#if defined(__GNUC__)
[[gnu::always_inline]]  // it is called from one place
#endif
inline void judge_before(const article& a, const name_run& run, person_candidate& c) noexcept {
    using lexicon::word_class;
    using text::token_kind;
    using cue = person_cue;
    person_cue_set& cues = c.cues;
    const token* const name = &a.tokens[c.tokens.first];
    const token* left = name - 1;
    cues.set(cue::sentence_start, name->has(text::sentence_start));
    bool byline = false;
    constexpr auto mou = lexicon::classes(word_class::needs_caps, word_class::agreement_head);  // "MoU"
    const bool acronym = any_holds(name->has(text::all_caps), (name->classes & mou) == mou);
    if (acronym && !run.in_capitals) {
        byline = is_in_byline(name);
        const bool initials = name->has(text::dotted) && c.words == 1;  // "T.R."
        cues.set(cue::all_caps, !byline && !initials);
    }
    if (name->has(text::paragraph_start)) return;
    if (cues.has(cue::headline) && is_in_byline(name)) {
        cues.clear(cue::headline);
        return cues.set(cue::by_before);
    }
    const bool abbreviated = all_hold(left->is(token_kind::period), left[-1].is(word_class::abbreviation),
                                      !name->has(text::sentence_start));
    left -= abbreviated;
    const bool marked = all_hold(text::is_quote_mark(left->kind), !name->has(text::space_before));
    cues.set(cue::mark_before, marked);
    left -= marked;
    const token* const before = left;
    cues.set(cue::quote_before, all_hold(text::is_quote_mark(before->kind), name->has(text::space_before)));
    if (before->has(text::capitalised)) {
        if (is_saint(*before)) {
            cues.set(cue::saint_before);
            return;
        }
        if (before->is(word_class::honorific)) {
            if (is_no_miss(*before, *name)) return;
            cues.set(cue::honorific);
            cues.set(cue::address, is_address(*before));
            if (before->number != 0) c.gender = static_cast<std::uint8_t>(before->number);  // n= in the word list
            return;
        }
        if (before->is(word_class::title)) {
            cues.set(cue::title);
            cues.set(cue::named_before, all_hold(cues.has(cue::first_unknown), is_high_office(*before)));
            if (is_one(*before, "justice") && before[-1].is(word_class::honorific)) {  // "Mr Justice Goose"
                cues.set(cue::honorific);
                cues.set(cue::named_before);
            }
            return;
        }
        if (before->any(lexicon::classes(word_class::country, word_class::demonym)))
            cues.set(cue::origin);
        else if (before->has(text::all_caps) && !run.in_capitals && !byline)
            cues.set(cue::acronym_before);
        if (!before->any(grammar::function_words)) {
            cues.set(cue::title_phrase, is_inside_title(before));
            cues.set(cue::run_before, !cues.has(cue::headline) && !cues.has(cue::title));
            return;
        }
    }
    judge_neighbour_before(a, *before, cues);
    cues.set(cue::named_other, all_hold(c.words > 1, is_ship(*before)));
}

/// What the word or mark after a name tells: looked up as that before it is.
[[nodiscard]] inline person_cue cue_of_neighbour_after(const article& a, const token& next) noexcept {
    using lexicon::classes, lexicon::word_class;
    using cue = person_cue;
    constexpr auto verbs = classes(word_class::auxiliary, word_class::modal, word_class::verb, word_class::agree_verb,
                                   word_class::conclude_verb);
    static_assert(first_of<verbs | classes(word_class::relative, word_class::conjunction),
                           classes(word_class::preposition)>(
                      lexicon::find_word(lexicon::hash_of("of")).classes) == 1);
    const bool state = is_one(next, "state");  // more often a noun
    const unsigned class_of_word = first_of<classes(word_class::say_verb), verbs, classes(word_class::relative),
                                            classes(word_class::conjunction), classes(word_class::preposition),
                                            grammar::function_words>(
        next.classes & ~(lexicon::class_set{state} << static_cast<unsigned>(word_class::say_verb)));
    const cue answer = cues_of_neighbours.after(class_of_word + !next.is_word(), next);  // marks have no classes
    const char* const end = a.text.data() + next.end;  // behind a name: two bytes stand before it
    const bool past = all_hold(answer == cue::noun_after, next.size() > 4, end[-2] == 'e', end[-1] == 'd');
    return past ? cue::past_after : answer;
}

/// What a full name stands in front of: "the Anna Ruiz case".
[[nodiscard]] inline bool is_known_by(const person_candidate& c, const token& noun) noexcept {
    static constexpr auto matters = grammar::word("case", "trial", "scandal", "affair", "murder", "killing",
                                                  "shooting", "kidnapping", "verdict", "family", "interview");
    return c.words > 1 && c.cues.has(person_cue::given_strong) && matters.width(noun) != 0;
}

/// Cues of the tokens after the name.
#if defined(__GNUC__)
[[gnu::always_inline]]  // it is called from one place
#endif
inline void judge_after(const article& a, person_candidate& c) noexcept {
    using lexicon::word_class;
    using text::token_kind;
    using cue = person_cue;
    person_cue_set& cues = c.cues;
    const token* const next = &a.tokens[c.tokens.last];
    if (next->has(text::paragraph_start)) {
        cues.set(cue::whole_line, a.tokens[c.tokens.first].has(text::paragraph_start));
        cues.set(cue::stop_after);
        return;
    }
    if (next->is(token_kind::comma)) {
        cues.set(cue::credit, is_credit(&a.tokens[c.tokens.first] - 1, next));
        const cue answer = cue_after_comma(next);
        cues.set(answer);
        const bool told = any_holds(answer == cue::age_after, answer == cue::role_after, answer == cue::who_after);
        if (all_hold(told, cues.has(cue::given_strong), c.words == 2)) {  // "Anna Daily, a nurse", "Anna Ridge, who"
            for (const cue thing : {cue::organisation_word, cue::place_word, cue::thing_word}) cues.clear(thing);
        }
        cues.set(cue::named_before, (answer == cue::role_after && c.known_given && relative_follows(next)) ||
                                        (answer == cue::age_after && cues.has(cue::first_unknown)));
        return;
    }
    if (next->is(token_kind::hyphen)) {
        if (!next[1].is(word_class::name_tail) || next[1].number != 1) return;
        cues.set(cue::name_tail);  // "a Putin-backed candidate"
        cues.clear(cue::article);
        return;
    }
    if (next->is(token_kind::possessive)) {
        cues.set(cue::office_after, cues.has(cue::comma_before) && office_follows(next));
        cues.set(cue::kin_after, has_only_person(next[1]));
        const bool saint = any_holds(cues.has(cue::saint_before), is_saint(a.tokens[c.tokens.first]));
        cues.set(cue::named_other, (saint && next[1].has(text::capitalised)) ||  // "St Ailbe's Drive"
                                       (cues.has(cue::mark_before) && ends_title_of_work(next)));
    }
    const bool in_capitals = cues.has(cue::by_before) && a.tokens[c.tokens.first].has(text::all_caps);
    if (next->has(text::capitalised) && !cues.has(cue::headline) && !is_rule_of_person(*next) &&
        !(in_capitals && !next->has(text::all_caps))) {
        cues.set(cue::run_after);
        return;
    }
    if (next->is(word_class::conjunction) && cues.has(cue::article) && next[1].has(text::capitalised)) {
        const token* const tail = next + (next[2].has(text::capitalised) ? 3 : 2);
        if (tail->is(word_class::name_tail) && tail->number == 1) {  // "the Clinton and Bush administrations"
            cues.set(cue::name_tail);
            cues.clear(cue::article);
            return;
        }
        if (organisation_ends(next + 1)) {
            cues.set(cue::organisation_after);
            cues.set(cue::run_after);
            return;
        }
    }
    const bool word_of_sentence =  // "White voters"
        all_hold(cues.has(cue::sentence_start), cues.has(cue::first_common));
    if (next->is(word_class::name_tail) && next->number == 1 && !word_of_sentence) {
        cues.set(cue::name_tail);
        if (cues.has(cue::article)) {  // "the Bush administration": no bush, and no town of Bush either
            cues.clear(cue::article);
            cues.clear(cue::first_place);
            cues.clear(cue::first_common);
        }
        return;
    }
    const bool adverb = next->is(word_class::adverb) && next[1].is_word() && !next[1].has(text::capitalised);
    const cue answer = cue_of_neighbour_after(a, next[adverb]);  // "Ruiz then asked"
    cues.set(answer);
    cues.set(cue::kin_after, befalls_only_person(next[adverb]));
    if (all_hold(answer == cue::noun_after, cues.has(cue::article)) &&
        (cues.has(cue::well_known) || is_known_by(c, *next)))
        cues.clear(cue::article);  // "the Putin years", "the Anna Ruiz case"
}

/// Which words that divide the run stand next to the name, and what the run holds besides.
inline void judge_run(const article& a, const name_run& run, std::uint32_t from, std::uint32_t to,
                      person_candidate& c) noexcept {
    using lexicon::word_class;
    using cue = person_cue;
    for (std::uint32_t k = to; k < run.count; ++k) {
        if (k == to && is_rule_of_person(a.tokens[run.pieces[k].tokens.first])) break;
        c.cues.set(cue::organisation_after, run.pieces[k].is(word_class::org_word));
        c.cues.set(cue::place_after,
                   run.pieces[k].is(word_class::place_word) || run.pieces[k].is(word_class::thing_word));
    }
    if (from == 0) return;
    const name_piece& before = run.pieces[from - 1];
    const token& word = a.tokens[before.tokens.first];
    if (before.use == name_piece::title && is_saint(word)) {
        c.cues.set(cue::saint_before);
    } else if (before.use == name_piece::title && !is_no_miss(word, a.tokens[c.tokens.first])) {
        c.cues.set(before.is(word_class::honorific) ? cue::honorific : cue::title);
        c.cues.set(cue::address, is_address(a.tokens[before.tokens.first]));
    }
    if (before.use == name_piece::origin) c.cues.set(cue::origin);
    if (before.use == name_piece::acronym) c.cues.set(cue::thing_word, before.is(word_class::thing_word));  // "USS"
    const std::uint32_t gender = before.is(word_class::honorific) ? a.tokens[before.tokens.first].number : 0;
    if (gender != 0) c.gender = static_cast<std::uint8_t>(gender);
}

}  // namespace gazette::resolve
