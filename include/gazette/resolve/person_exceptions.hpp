// Gazette: what settles a candidate for a person whatever its cues come to.
#pragma once

#include <gazette/grammar/country.hpp>
#include <gazette/resolve/person_candidates.hpp>
#include <gazette/resolve/person_title.hpp>

#include <cstdint>
#include <string_view>

namespace gazette::resolve {

/// "Embattled Ruiz resigns": the surname of somebody else behind a sentence's first word.
[[nodiscard]] inline bool is_described(const article& a, const person_candidate& c) noexcept {
    using cue = person_cue;
    if (!all_hold(c.words == 2, c.cues.has(cue::last_of_sure), c.cues.has(cue::sentence_start),
                  !c.cues.has(cue::string_repeated)))
        return false;
    const bool young = is_one(a.tokens[c.tokens.first], "young");  // a given name too, as "old" is not
    if (c.known_given && !young) return false;
    const std::string_view first = a.text_of(a.tokens[c.tokens.first]);
    return c.cues.has(cue::first_common) ||
           (c.cues.has(cue::first_unknown) && first.size() > 5 &&
            (first.substr(first.size() - 2) == "ed" || first.substr(first.size() - 3) == "ing"));
}

/// "St. John Missionary Baptist Church": what is called after a saint.
[[nodiscard]] inline bool is_called_after_saint(const article& a, const person_candidate& c) noexcept {
    using lexicon::word_class;
    return all_hold(c.cues.has(person_cue::saint_before), c.words > 1) &&
           a.tokens[c.tokens.last - 1].any(lexicon::classes(word_class::org_word, word_class::place_word));
}

/// "420 Augusta St.", "Lake Lanier"
[[nodiscard]] inline bool is_address_or_lake(const article& a, const person_candidate& c) noexcept {
    using cue = person_cue;
    if ((c.cues.bits[0] & cue_bits(cue::place_word, cue::first_common)) == 0 || c.words != 2) return false;
    const bool street = all_hold(c.cues.has(cue::number_before), c.cues.has(cue::place_word),
                                 !c.cues.has(cue::sentence_start));
    return street || (is_one(a.tokens[c.tokens.first], "lake") && c.cues.has(cue::first_common) &&
                      !c.cues.has(cue::title) && !c.cues.has(cue::honorific));
}

/// "western Nepal", in an article that has a Mr. Nepal too.
[[nodiscard]] inline bool is_part_of_country(const article& a, const person_candidate& c) noexcept {
    static constexpr auto parts = grammar::word("northern", "southern", "eastern", "western", "central");
    return all_hold(c.words == 1, c.cues.has(person_cue::country_word)) &&
           parts.width(*(&a.tokens[c.tokens.first] - 1)) != 0;
}

/// "She said London had": a capital, unless the text knows a person of that name.
[[nodiscard]] inline bool is_capital_city(const article& a, const person_candidate& c) noexcept {
    using cue = person_cue;
    if (!all_hold(c.words == 1, c.cues.has(cue::capital_word), !c.cues.has(cue::honorific))) return false;
    for (const cue known : {cue::last_of_sure, cue::last_of_likely, cue::first_of_sure, cue::first_of_likely,
                            cue::middle_of_sure, cue::titled_elsewhere, cue::given_strong, cue::given_weak}) {
        if (c.cues.has(known)) return false;
    }
    return !grammar::name_has_cue(a.tokens[c.tokens.first], lexicon::country_cue::ambiguous);
}

/// "Will the board agree?", "May they rest", in an article that has a Will or a May too.
[[nodiscard]] inline bool opens_question(const article& a, const person_candidate& c) noexcept {
    using lexicon::word_class;
    return all_hold(c.words == 1, c.cues.has(person_cue::sentence_start)) &&
           is_one(a.tokens[c.tokens.first], "will", "may") &&
           a.tokens[c.tokens.last].any(lexicon::classes(word_class::determiner, word_class::pronoun));
}

/// "Bishop Price", "Pope Shenouda III": behind a title a word is a name, unless it names an office, a place or so.
[[nodiscard]] inline bool is_titled(const person_candidate& c) noexcept {
    using cue = person_cue;
    constexpr std::uint64_t titles = cue_bits(cue::honorific);
    constexpr std::uint64_t others = cue_bits(cue::organisation_word, cue::place_word, cue::thing_word,
                                              cue::country_word, cue::role_word, cue::function_word, cue::month_word,
                                              cue::headline, cue::all_caps);
    return all_hold(c.words == 1, (c.cues.bits[0] & titles) != 0, (c.cues.bits[0] & others) == 0,
                    any_holds(c.cues.has(cue::first_common), c.cues.has(cue::suffix)), !c.cues.has(cue::run_after));
}

/// "Zarven T. Okulmo", "Laura H. Tribe": nothing but a person has an initial between two words, whatever they are.
[[nodiscard]] inline bool is_initialled(const person_candidate& c) noexcept {
    using cue = person_cue;
    if (!c.cues.has(cue::initial) || c.words != 3) return false;  // as nearly always
    constexpr std::uint64_t others =
        cue_bits(cue::first_initial, cue::headline, cue::first_common, cue::first_place, cue::country_word,
                 cue::month_word, cue::role_word, cue::function_word, cue::organisation_word, cue::place_word,
                 cue::thing_word, cue::ampersand, cue::organisation_after, cue::place_after, cue::article);
    constexpr std::uint64_t lasts = cue_bits(cue::last_surname_strong, cue::last_surname, cue::last_given,
                                             cue::last_common, cue::last_unknown);
    constexpr std::uint64_t parts = late_cue_bits(cue::run_before, cue::run_after, cue::cut_before, cue::cut_after,
                                                  cue::named_other);
    return all_hold((c.cues.bits[0] & lasts) != 0, (c.cues.bits[0] & others) == 0, (c.cues.bits[1] & parts) == 0);
}

/// "identified as Zarven Okulmo", "known as Zarven Okulmo": two words that may be anything are a name there.
[[nodiscard]] inline bool is_named(const person_candidate& c) noexcept {
    using cue = person_cue;
    if (!c.cues.has(cue::named_before)) return false;  // as nearly always
    constexpr std::uint64_t others =
        cue_bits(cue::first_common, cue::country_word, cue::organisation_word, cue::place_word, cue::thing_word,
                 cue::organisation_after, cue::place_after, cue::last_common, cue::last_place, cue::first_place,
                 cue::month_word, cue::headline, cue::all_caps);
    constexpr std::uint64_t parts = late_cue_bits(cue::run_after, cue::cut_before, cue::cut_after);
    return all_hold(c.words > 1, c.words < 4, (c.cues.bits[0] & others) == 0, (c.cues.bits[1] & parts) == 0);
}

/// "RUIZ:" who speaks in a transcript, at the head of a paragraph.
[[nodiscard]] inline bool is_label(const article& a, const person_candidate& c) noexcept {
    using cue = person_cue;
    constexpr std::uint64_t others = cue_bits(cue::first_common, cue::first_place, cue::country_word);
    if (!all_hold(c.cues.has(cue::colon_after), c.cues.has(cue::all_caps), (c.cues.bits[0] & others) == 0))
        return false;  // as nearly always
    const token* const name = &a.tokens[c.tokens.first];
    const token& head = name[-1];
    return c.words == 1 && name->size() > 2 && name->any(grammar::personal_names) &&
           (name->has(text::paragraph_start) || (text::is_quote_mark(head.kind) && head.has(text::paragraph_start)));
}

/// Names that a text brings in as such: "a scribe named Meketre", "Georgia" in "his wife, Georgia,", all of "their
/// children, Chelsea, 9, and Austin" and of "her sons Cruz and Dale". Asked of the candidates in text order.
class introduced_names {
public:
    explicit introduced_names(const article& a) noexcept : a_(a) {}

    [[nodiscard]] bool hold(const person_candidate& c) noexcept {
        const introduction told = introduction_of[word_before(&a_.tokens[c.tokens.first])->word];
        const bool nothing = all_hold(told == introduction::none, c.tokens.first - list_end_ > widest);
        return !nothing && read(c, told);  // as hardly ever
    }

    /// "wife" before the name in "his wife, Georgia", "his wife of 56 years, Ruth" and "his wife Ruth"; null for none.
    [[nodiscard]] static const token* relative_before(const token* name) noexcept {
        const token* noun = word_before(name);
        if (introduction_of[noun->word] == introduction::years && is_one(noun[-2], "of")) noun -= 3;
        const bool found = !noun->has(text::capitalised) && (detail::is_relation(*noun) || is_plural(noun));
        return found ? noun : nullptr;
    }

private:
    GAZETTE_SELDOM [[nodiscard]] bool read(const person_candidate& c, introduction told) noexcept {
        const token* const name = &a_.tokens[c.tokens.first];
        const token& after = a_.tokens[c.tokens.last];
        if (told == introduction::naming) return is_human(word_before(name)[-1]) && !goes_on(after);
        const token* const noun = relative_before(name);
        const bool named = noun != nullptr && is_whole(noun, name[-1], after);
        if (!named && !all_hold(list_end_ != 0, is_listed(list_end_, c.tokens.first))) return false;
        if (c.tokens.last > list_end_) list_end_ = c.tokens.last;
        return true;
    }
    [[nodiscard]] static const token* word_before(const token* name) noexcept {
        return name - 1 - (name[-1].kind == text::token_kind::comma);
    }
    [[nodiscard]] static bool is_human(const token& t) noexcept {
        const bool aged = t.is(lexicon::date_cue::person);  // "boy"
        return any_holds(aged, t.is(lexicon::word_class::role), detail::is_relation(t));
    }
    [[nodiscard]] static bool goes_on(const token& after) noexcept { return after.has(text::capitalised); }

    /// "children", "her twin girls"
    [[nodiscard]] static bool is_plural(const token* noun) noexcept {
        static constexpr auto owners = grammar::word("his", "her", "their", "my");
        const introduction told = introduction_of[noun->word];
        return told == introduction::relatives ||
               (told == introduction::youngsters && (owners.width(noun[-1]) != 0 || owners.width(noun[-2]) != 0));
    }
    /// Whether a name ends before `after`: "his brother, Georgia officials said" has none.
    [[nodiscard]] static bool is_whole(const token* noun, const token& before, const token& after) noexcept {
        using enum text::token_kind;
        constexpr text::token_kinds ends{comma, period, semicolon};
        if (before.kind != comma && introduction_of[noun->word] == introduction::acquaintance) return false;
        if (ends.hold(after.kind) || (is_one(after, "and") && is_plural(noun))) return true;
        return before.kind != comma && after.is_word() && !goes_on(after);
    }
    /// Whether nothing but commas, ages and one "and" stands between two names.
    [[nodiscard]] bool is_listed(std::uint32_t from, std::uint32_t to) const noexcept {
        if (to <= from || to - from > widest) return false;
        for (std::uint32_t i = from; i < to; ++i) {
            const token& t = a_.tokens[i];
            if (t.kind != text::token_kind::comma && t.kind != text::token_kind::numeral && !is_one(t, "and"))
                return false;
        }
        return true;
    }

    static constexpr std::uint32_t widest = 4;  ///< ", 9, and": between two names of a list

    const article& a_;
    std::uint32_t list_end_ = 0;  ///< where the last of them ends
};

}  // namespace gazette::resolve
