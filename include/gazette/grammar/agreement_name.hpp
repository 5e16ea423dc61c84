// Gazette: agreements by name: "Treaty of Versailles", "Acquisition and Cross-Servicing Agreement".
#pragma once

#include <gazette/grammar/agreement_nominal.hpp>
#include <gazette/grammar/rule.hpp>

#include <string_view>

namespace gazette::grammar {

/// Tokens of a name, and the rule that found it.
struct name_match {
    const token* first = nullptr;  ///< nullptr: no name
    const token* last = nullptr;   ///< behind it
    std::string_view rule;

    constexpr explicit operator bool() const noexcept { return first != nullptr; }
};

/// A title behind its link: "Non-Proliferation of Nuclear Weapons", "Trade, Aid and the Law of the Sea". Its first
/// word has none of the unwanted classes.
struct title_terminal : terminal<title_terminal> {
    class_set unwanted;
    constexpr explicit title_terminal(class_set classes) : unwanted(classes) {}
    [[nodiscard]] unsigned width(const token& t) const noexcept {
        return static_cast<unsigned>(end(&t, unwanted) - &t);
    }

    static constexpr class_set dates = lexicon::classes(word_class::weekday, word_class::month);
    /// After "and" a party may follow: "the Treaty of Rome and Germany".
    static constexpr class_set parties = dates | lexicon::classes(word_class::country, word_class::agreement_head,
                                                                  word_class::strong_given, word_class::treaty_acronym);

private:
    /// Behind the title word at `t` and what a hyphen joins to it; `t` where none stands there.
    GAZETTE_NOINLINE [[nodiscard]] static const token* end_of_word(const token* t, class_set unwanted) noexcept {
        if (!t->is_word() || !t->has(text::capitalised) || t->any(unwanted) || t->has(text::sentence_start)) return t;
        ++t;
        while (t->is(token_kind::hyphen) && !t->has(text::space_before) && t[1].is_word() &&
               !t[1].has(text::space_before))
            t += 2;
        return t;
    }

    GAZETTE_NOINLINE [[nodiscard]] static const token* end(const token* const first, class_set unwanted) noexcept {
        static constexpr auto close_link = word("of", "on", "against", "concerning", "its", "their");
        static constexpr auto loose_link = word("and", "for", "to", "from", "in");
        const token* last = first;  // behind the last word of the title
        for (const token* t = first;;) {
            const token* const next = end_of_word(t, unwanted);
            if (next == t) return last;
            t = last = next;
            const bool loose = is_one(*t, loose_link), listing = t->is(token_kind::comma);
            unwanted = loose || listing ? parties : dates;
            if (listing) {
                const token* const listed = end_of_word(t + 1, unwanted);
                if (!listed->is(token_kind::comma) && !is_one(*listed, "and")) return last;
            }
            const bool close =
                is_one(*t, close_link) || (t->is(word_class::name_particle) && t[1].has(text::capitalised));
            if (loose || listing || close) ++t;
            if ((loose || close) && is_one(*t, "the")) ++t;
        }
    }
};

/// The names that follow their head: "Treaty on the Non-Proliferation of Nuclear Weapons".
GAZETTE_SELDOM [[nodiscard]] inline match match_title_after_head(const token* head) {
    static constexpr auto the = -word("the");
    static constexpr auto title = title_terminal(title_terminal::dates);
    static constexpr auto topic = title_terminal(title_terminal::parties);
    static constexpr auto numbered = rule("agreement.numbered", -(word("no") >> -period) >> number(1, 99));
    static constexpr auto of =
        rule("agreement.title_of", (word("of", "on", "against") | word("relating") >> word("to")) >> the >> title);
    static constexpr auto protocol_to =
        rule("agreement.protocol_to", word("to") >> the >> &is(word_class::agreement_head) >> title);
    static constexpr auto purpose = rule("agreement.title_for", word("for", "concerning") >> the >> topic);
    return first_of(head, numbered, of, purpose, protocol_to);
}

namespace detail {

/// The first word of the capitalised run that ends before `end`: "Transatlantic Trade and Investment" before
/// "Partnership". Countries stay in a run without "and" only: "Japan and the Trade Agreement".
GAZETTE_SELDOM [[nodiscard]] inline const token* title_before(const token* end, const token* floor,
                                                              std::string_view text) noexcept {
    constexpr class_set parties = lexicon::classes(word_class::country, word_class::demonym, word_class::treaty_acronym,
                                                   word_class::agreement_head);
    constexpr class_set functions =
        lexicon::classes(word_class::determiner, word_class::preposition, word_class::conjunction, word_class::pronoun,
                         word_class::relative, word_class::modal, word_class::auxiliary, word_class::adverb,
                         word_class::negation, word_class::deictic);
    constexpr class_set acting = lexicon::classes(word_class::say_verb, word_class::verb, word_class::agree_verb);
    static constexpr auto friday = word("friday");
    static constexpr auto headline_verbs = word("finalize", "finalise", "sign", "announce", "ratify", "approve",
                                                "reject", "negotiate", "seek", "conclude");
    static constexpr auto joining = word("and", "of");
    const token* first = end;
    bool listing = false;
    for (int words = 0; words < 12 && first > floor && !first->has(text::sentence_start); ++words) {
        const token* last = first - 1;
        if (first != end && last > floor) {
            const token* left = nullptr;  // what a joining word or comma would join
            const bool comma = last->is(token_kind::comma) && listing && last[-1].is(word_class::agreement_modifier);
            if (is_one(*last, joining) || last->is(token_kind::ampersand) || comma)
                left = last - 1, listing |= is_one(*last, "and");  // "Friendship, Trade and Transit Treaty"
            else if (is_one(*last, "the") && is_one(last[-1], "of") && is_one(last[-2], "law"))
                left = last - 2;
            if (left != nullptr) {
                const bool joins =
                    left > floor && left->is_word() && left->has(text::capitalised) &&
                    !left->any(parties | functions | acting) &&
                    !left->any(lexicon::classes(word_class::title, word_class::role, word_class::month,
                                                word_class::weekday, word_class::cardinal)) &&
                    !(is_one(*last, "and") &&
                      left->any(lexicon::classes(word_class::strong_given, word_class::strong_surname)) &&
                      !left->is(word_class::agreement_modifier));
                if (!joins) break;
                last = left;
            }
        }
        const token* const whole = compound_start(last, floor);
        const bool word =
            last->is_word() && (last->has(text::capitalised) || (whole != last && whole->has(text::capitalised)));
        if (!word || (whole == last && last->any(functions) && !last->has(text::all_caps))) break;
        if (last->is(word_class::weekday) && !(is_one(*last, friday) && is_one(last[-1], "good"))) break;
        if (last->is(word_class::month) && !last->any(lexicon::classes(word_class::surname))) break;
        if (whole == last && ((last->is(word_class::conclude_verb) && ends_in_s(text, *last)) ||
                              (is_one(*last, headline_verbs) && first != end)))
            break;  // "Chad Signs Treaty", "Rivals Sign Peace Treaty"
        if (last->has(text::sentence_start) && (last->any(acting) || ends_with(text, *last, "ing"))) break;
        first = whole;
    }
    // a year that belongs to the name: "1951 Refugee Convention"
    if (first > floor && first[-1].is(token_kind::numeral) && first[-1].number >= 1000 && first[-1].number < 2100 &&
        !first[-2].is(token_kind::comma) && !first[-2].is(word_class::month))
        --first;
    return first;
}

GAZETTE_NOINLINE [[nodiscard]] inline bool tells_cue(const token* first, const token* last,
                                                     agreement_cue cue) noexcept {
    for (const token* t = first; t < last; ++t) {
        if (cue_of(*t) == cue) return true;
    }
    return false;
}

/// Whether the words from `first` on speak against a name with this head: "Honda Accord", "Democratic Convention".
[[nodiscard]] inline bool names_other_thing(const head_noun& head, const token* first) noexcept {
    static constexpr auto economic = word("trade", "pacific", "transpacific", "economic");
    switch (head.kind) {
        case agreement_head::deal:
        case agreement_head::truce:
        case agreement_head::ceasefire:
        case agreement_head::entente:
        case agreement_head::mou:
        case agreement_head::fta:
        case agreement_head::nda:
            return true;
        case agreement_head::partnership:
            for (const token* t = first; t < head.first; ++t) {
                if (is_one(*t, economic)) return false;
            }
            return true;
        default:
            return (head.kind == agreement_head::accord || is_weak(head.kind)) &&
                   tells_cue(first, head.first, agreement_cue::look_alike);
    }
}

/// Whether words before a weak head ("Convention", "Charter") make the name of an agreement, rather than of a
/// gathering, a school or a company.
[[nodiscard]] inline bool names_instrument(const head_noun& head, const token* first) noexcept {
    constexpr class_set places =
        lexicon::classes(word_class::place_name, word_class::capital, word_class::country, word_class::treaty);
    constexpr class_set topics = lexicon::classes(word_class::agreement_modifier);
    static constexpr auto other_things = word("center", "centre", "hall", "communications", "school", "schools", "day",
                                              "university", "house", "airlines", "bureau", "church");
    const token& next = *head.last;
    if (is_one(next, other_things) && next.has(text::capitalised)) return false;
    if (!is_weak(head.kind) || head.kind == agreement_head::partnership) return true;
    if (next.is_word() && next.has(text::capitalised) && !next.has(text::sentence_start))
        return false;  // "Charter Communications"
    // neither "Land Information Memorandum" nor "Philadelphia Convention": the well-known ones stand in the lexicon
    if (head.kind == agreement_head::memorandum) return has_class(first, head.first, places);
    if (head.kind == agreement_head::convention) return has_class(first, head.first, topics);
    return has_class(first, head.first, places | topics);
}

/// "signed the Liptako-Gourma Charter": nobody signs a school.
[[nodiscard]] inline bool is_concluded(const token* first) noexcept {
    if (!first[-1].is(word_class::determiner) || first->has(text::sentence_start)) return false;
    const agreement_cue told = cue_of(first[-2]);
    return told == agreement_cue::signed_ || told == agreement_cue::ratified;
}

/// "North Atlantic Treaty Organization"
[[nodiscard]] inline bool is_organization(const token& behind) noexcept {
    return is_one(behind, "organization", "organisation", "organizations");
}

/// Behind the longest well-known name at `first`, however it is capitalised; nullptr where there is none.
GAZETTE_NOINLINE [[nodiscard]] inline const token* known_title_end(const token* first) noexcept {
    const token* longest = nullptr;
    std::uint32_t state = lexicon::phrase_begin(first->word);
    for (const token* t = first + 1; state != 0; ++t) {
        const std::uint32_t key = t->is_word() ? t->word : 0xff00U + static_cast<std::uint32_t>(t->kind);
        if (key == 0 || (state = lexicon::phrase_step(state, key)) == 0) break;
        const std::uint16_t found = lexicon::phrase_end(state);
        if (found != 0 && (lexicon::phrase(found).classes & lexicon::classes(word_class::treaty)) != 0) longest = t + 1;
    }
    return longest;
}

/// Whether well-known names begin with the word and one head or another: "Yalta accord" after "Yalta Agreement".
[[nodiscard]] inline bool begins_titles(const token& t) noexcept {
    const std::uint32_t state = lexicon::phrase_begin(t.word);
    constexpr class_set others = lexicon::classes(word_class::country, word_class::demonym,
                                                  word_class::agreement_modifier, word_class::common_word);
    if (state == 0 || t.any(others)) return false;
    for (const word_index head :
         {word_index("agreement"), word_index("accord"), word_index("accords"), word_index("treaty"),
          word_index("protocol"), word_index("convention"), word_index("pact")}) {
        const std::uint16_t found = lexicon::phrase_end(lexicon::phrase_step(state, head.id));
        if (found != 0 && (lexicon::phrase(found).classes & lexicon::classes(word_class::treaty)) != 0) return true;
    }
    return false;
}

/// Whether the word names a town or region, and no state: "Paris", not "Iran".
GAZETTE_NOINLINE [[nodiscard]] inline bool names_place(const token& t) noexcept {
    return t.is_word() && t.has(text::capitalised) &&
           t.any(lexicon::classes(word_class::place_name, word_class::capital)) &&
           !t.any(lexicon::classes(word_class::country, word_class::demonym, word_class::strong_surname));
}

}  // namespace detail

/// A name around a capitalised head: words before it, and what "of", "on", "for" add behind it.
GAZETTE_SELDOM [[nodiscard]] inline name_match match_title(const head_noun& head, const token* floor,
                                                           std::string_view text) {
    if (!head.first->has(text::capitalised)) return {};
    const token* first = detail::title_before(head.first, floor, text);
    // "MoU on Plant Health"
    const bool own_title = head.kind == agreement_head::mou && is_one(*head.last, "on") && !head.plural;
    if (!own_title && detail::names_other_thing(head, first)) return {};  // before a title of any length is read
    const match after = match_title_after_head(head.last);
    if (own_title && !after) return {};
    const token* const last = after ? after.last : head.last;
    const bool worded = first != head.first && !first->is(token_kind::numeral);
    if (!after && !worded && first + 1 >= head.first) return {};
    if (!after && !detail::is_concluded(first) && !detail::names_instrument(head, first)) return {};
    return {own_title ? head.first : first, last, after ? after.rule : std::string_view("agreement.title")};
}

/// "Paris agreement", "Schengen accord", "CETA treaty": a place, a title or an acronym before a small head that
/// works as its name. `first` is the first describing word.
GAZETTE_SELDOM [[nodiscard]] inline name_match match_place_name(const head_noun& head, const token* first,
                                                                const token* floor) {
    if (head.first->has(text::capitalised)) return {};
    // "the treaty of Versailles", "the charter of the United Nations"
    const token* const known = detail::known_title_end(head.first);
    if (known != nullptr && known > head.last && known[-1].has(text::capitalised))
        return {head.first, known, "agreement.known_title"};
    const bool of_place =
        head.kind == agreement_head::treaty && is_one(*head.last, "of") && detail::names_place(head.last[1]);
    if (of_place && !head.plural) return {head.first, head.last + 2, "agreement.treaty_of_place"};
    // "Good Friday agreement", "Sykes-Picot agreement"
    const token* from = head.first;
    for (int words = 0; words < 5 && from > floor && !from->has(text::sentence_start) &&
                        (from[-1].has(text::capitalised) || !from[-1].is_word() || words < 2);
         ++words) {
        --from;
        if (from->has(text::capitalised) && detail::known_title_end(from) == head.last)
            return {from, head.last, "agreement.known_title"};
    }
    if (first == head.first) return {};
    from = head.first;
    for (int topics = 0; topics < 2 && from - 1 > first && from[-1].is_word() && !from[-1].has(text::capitalised);
         ++topics)
        --from;
    const token* const last_name_word = from - 1;
    if (!last_name_word->is_word() || !last_name_word->has(text::capitalised)) return {};
    for (--from; from > first && from[-1].is_word() && from[-1].has(text::capitalised); --from) {
    }
    if (last_name_word->is(word_class::treaty_acronym) && last_name_word->has(text::all_caps))
        return {last_name_word, head.last, "agreement.acronym_title"};
    const bool loose = head.kind == agreement_head::deal || head.kind == agreement_head::truce ||
                       head.kind == agreement_head::ceasefire || head.kind == agreement_head::convention ||
                       head.kind == agreement_head::charter || head.kind == agreement_head::compact ||
                       head.kind == agreement_head::partnership;
    if (loose || is_tight_joint(last_name_word - 1) ||
        !(detail::names_place(*last_name_word) || detail::begins_titles(*last_name_word)))
        return {};
    return {from, head.last, "agreement.place"};
}

}  // namespace gazette::grammar
