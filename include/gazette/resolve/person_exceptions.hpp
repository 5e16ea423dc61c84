// Gazette: what settles a candidate for a person whatever its cues come to.
#pragma once

#include <gazette/resolve/person_candidates.hpp>
#include <gazette/resolve/person_title.hpp>

#include <cstdint>
#include <string_view>

namespace gazette::resolve {

/// "Embattled Ruiz resigns": the surname of somebody else behind a sentence's first word.
[[nodiscard]] inline bool is_described(const article& a, const person_candidate& c) noexcept {
    using cue = person_cue;
    const bool young = is_one(a.tokens[c.tokens.first], "young");  // a given name too, as "old" is not
    if (!all_hold(c.words == 2, any_holds(!c.known_given, young), c.cues.has(cue::last_of_sure),
                  c.cues.has(cue::sentence_start), !c.cues.has(cue::string_repeated)))
        return false;
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

/// "western Nepal", in an article that has a Mr. Nepal too.
[[nodiscard]] inline bool is_part_of_country(const article& a, const person_candidate& c) noexcept {
    static constexpr auto parts = grammar::word("northern", "southern", "eastern", "western", "central");
    return all_hold(c.words == 1, c.cues.has(person_cue::country_word)) &&
           parts.width(*(&a.tokens[c.tokens.first] - 1)) != 0;
}

namespace detail {

/// "children": relatives of whom several may be named.
[[nodiscard]] inline bool is_plural_relation(const token& t) noexcept {
    static constexpr auto relations =
        grammar::word("wives", "sons", "daughters", "brothers", "sisters", "children", "grandchildren");
    return relations.width(t) != 0;
}

/// The noun in "his wife," or "his wife of 56 years," that the comma at `comma` ends; null where it ends no such thing.
[[nodiscard]] inline const token* kin_before(const token* comma) noexcept {
    if (comma->kind != text::token_kind::comma) return nullptr;
    const token* noun = comma - 1;
    if (all_hold(noun->is(lexicon::word_class::time_unit), is_one(noun[-2], "of"))) noun -= 3;
    return is_relation(*noun) || is_plural_relation(*noun) ? noun : nullptr;
}

}  // namespace detail

/// "Georgia" in "his wife, Georgia,", and all of "their children, Chelsea, 9, and Austin, 6". Asked of the candidates
/// in text order.
class relatives {
public:
    explicit relatives(const article& a) noexcept : a_(a) {}

    [[nodiscard]] bool hold(const person_candidate& c) noexcept {
        const token* const kin = detail::kin_before(&a_.tokens[c.tokens.first] - 1);
        const bool named = kin != nullptr && is_whole(*kin, a_.tokens[c.tokens.last]);
        if (!named && !all_hold(list_end_ != 0, goes_on(list_end_, c.tokens.first))) return false;
        if (c.tokens.last > list_end_) list_end_ = c.tokens.last;
        return true;
    }

private:
    /// Whether a name ends before `after`: "his brother, Georgia officials said" has none.
    [[nodiscard]] static bool is_whole(const token& kin, const token& after) noexcept {
        using enum text::token_kind;
        constexpr text::token_kinds ends{comma, period, semicolon};
        return ends.hold(after.kind) || (is_one(after, "and") && detail::is_plural_relation(kin));
    }
    /// Whether nothing but commas, ages and one "and" stands between two names.
    [[nodiscard]] bool goes_on(std::uint32_t from, std::uint32_t to) const noexcept {
        constexpr std::uint32_t longest = 4;  // ", 9, and"
        if (to <= from || to - from > longest) return false;
        for (std::uint32_t i = from; i < to; ++i) {
            const token& t = a_.tokens[i];
            if (t.kind != text::token_kind::comma && t.kind != text::token_kind::numeral && !is_one(t, "and"))
                return false;
        }
        return true;
    }

    const article& a_;
    std::uint32_t list_end_ = 0;  ///< where the last of them ends
};

}  // namespace gazette::resolve
