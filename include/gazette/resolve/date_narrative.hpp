// Gazette: dates that a narrative tells aside: what follows them still counts from the date before.
#pragma once

#include <gazette/resolve/date_context.hpp>
#include <gazette/resolve/date_mention.hpp>
#include <gazette/resolve/date_value.hpp>

namespace gazette::resolve {

namespace detail {

/// What a word in front of a date says of it, in a narrative.
enum class aside : std::uint8_t {
    none,
    plan,       ///< "would", "planned": of a date ahead
    bound,      ///< "since", "until": of what lasts
    comparison  ///< "than", "compared"
};

struct aside_table {
    aside of[lexicon::generated::words_count] = {};

    template <class... Words> consteval void set(aside what, Words... words) { ((of[word_id(words)] = what), ...); }
};

[[nodiscard]] consteval aside_table aside_words() {
    aside_table t;
    t.set(aside::plan, "would", "plan", "plans", "planned", "planning", "scheduled", "expected", "intended",
          "proposed");
    t.set(aside::bound, "since", "until", "till");
    t.set(aside::comparison, "than", "compared");
    return t;
}
inline constexpr aside_table asides = aside_words();

/// Judges one date of a narrative against the last one told.
class aside_finder {
public:
    aside_finder(const article& a, const date_mention& m) noexcept
        : mention_(m), first_(a.tokens.begin() + m.tokens.first) {}

    [[nodiscard]] bool is_aside(const moment& date, const moment& told) const noexcept {
        constexpr int generation = 30;
        if (told.year == 0) return false;
        const int years = date.year - told.year;
        bool same_clause = true;
        const token* t = first_;
        for (; first_ - t < reach && !t->has(text::sentence_start); --t) {
            const token& before = t[-1];
            same_clause &=
                !before.is_mark() || before.is(text::token_kind::hyphen) || before.is(text::token_kind::possessive);
            const aside what = asides.of[before.word];
            if (what == aside::none) continue;
            const bool near = same_clause && first_ - t < 7;
            if (what == aside::plan ? years > 0 : near && (what == aside::comparison || is_bound(t - 1))) return true;
        }
        if (first_ - t < 4 && t->has(text::sentence_start)) return false;  // "In May 1942, …"
        return is_relative() || years > generation || (years < 0 && !t->has(text::paragraph_start));
    }

private:
    static constexpr std::ptrdiff_t reach = 40;

    /// "since (1950)", "until the fall of the town in (1950)"; "until 1950" is where the story goes on.
    [[nodiscard]] bool is_bound(const token* t) const noexcept { return is_one(*t, "since") || first_ - t > 1; }
    /// "the gains of the previous year", "a withdrawal by next summer"
    [[nodiscard]] bool is_relative() const noexcept {
        using grammar::date_place;
        const grammar::date_parts& p = mention_.parts;
        if (p.place == date_place::next) return !p.definite;
        return p.shape == grammar::date_shape::unit && p.unit == lexicon::time_unit::year &&
               (p.place == date_place::previous || p.place == date_place::last);
    }

    const date_mention& mention_;
    const token* first_;
};

}  // namespace detail

/// Whether a narrative tells `date` aside: "a campaign planned for 1976", "the pact of 1939", "since 1950".
[[nodiscard]] inline bool is_aside(const article& a, const date_mention& m, const moment& date,
                                   const moment& told) noexcept {
    return detail::aside_finder(a, m).is_aside(date, told);
}

}  // namespace gazette::resolve
