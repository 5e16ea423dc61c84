// Gazette: words that behave alike in expressions of time: which group a word belongs to is one load.
#pragma once

#include <gazette/grammar/terminals.hpp>

#include <cstdint>
#include <string_view>

namespace gazette::grammar::dates {

/// Every word that rules about time ask for often is in one group; months, weekdays and numbers go by their classes.
enum class word_group : std::uint8_t {
    none,
    the,
    article,  ///< "a", "an"
    this_these,
    that_those,
    relation,  ///< "last", "next", "coming": before one unit or many
    past,
    relation_only,  ///< "same", "upcoming": before one unit
    current,
    recent,
    future,
    early,
    late,   ///< "late", "mid"
    later,  ///< "later", "earlier"
    latter,
    middle,
    part_noun,  ///< "end", "start"
    year_kind,  ///< "fiscal"
    whole,      ///< "full", "calendar": before a year, and between a number and its unit
    stretch,    ///< "long", "consecutive": between a number and its unit
    more,
    less,
    nearly,
    at,
    up,
    as,
    no,
    vague,  ///< "several"
    half,
    each,
    per,
    times,  ///< "once", "twice"
    right,
    day,
    days,
    week,
    month,
    year,
    years,
    period,
    quarter,
    one_unit,    ///< "weekend", "decade"
    short_unit,  ///< "hour"
    second,
    many_units,  ///< "hours", "weeks"
    decades,
    century,
    centuries,
    other_unit,  ///< "fortnights", "yrs": only counted
    long_word,   ///< "monthslong"
    now,
    recently,
    soon,
    former,
    named_day,    ///< "today"
    numbered,     ///< "thirties", "Q3", "FY25": which of them, its number tells
    spelled,      ///< "nineteen", "two": years in words begin so
    frequently,   ///< "daily"
    half_of_day,  ///< "p.m."
    noon,
    overnight,
    ad,
    joint,     ///< "of", "and": inside expressions
    direction  ///< "ago", "from"
};

inline constexpr unsigned word_group_count = static_cast<unsigned>(word_group::direction) + 1;

/// A set of groups: bit n is word_group n.
using group_set = std::uint64_t;
static_assert(word_group_count <= 64, "a group_set has a bit for each group");
template <class... Groups> [[nodiscard]] constexpr group_set groups(Groups... g) noexcept {
    return (group_set{0} | ... | (group_set{1} << static_cast<unsigned>(g)));
}

/// The business years that the lexicon knows, "FY10" to "FY60": tools/lexicon/words/deictic.txt.
inline constexpr std::uint32_t first_business_year = 10, last_business_year = 60;

namespace detail {

struct group_table {
    word_group of[lexicon::generated::words_count] = {};

    template <class... Words> consteval void set(word_group group, Words... words) {
        ((of[lexicon::word_id(words)] = group), ...);
    }
    /// "fy10" … "fy60", "fy2010" … "fy2060"
    consteval void set_business_years(word_group group) {
        for (std::uint32_t year = first_business_year; year <= last_business_year; ++year) {
            const char tens = static_cast<char>('0' + year / 10), ones = static_cast<char>('0' + year % 10);
            const char brief[] = {'f', 'y', tens, ones}, full[] = {'f', 'y', '2', '0', tens, ones};
            of[lexicon::word_id(std::string_view(brief, sizeof brief))] = group;
            of[lexicon::word_id(std::string_view(full, sizeof full))] = group;
        }
    }
};

[[nodiscard]] consteval group_table grouped_words() {
    using enum word_group;
    group_table t;
    t.set(the, "the");
    t.set(article, "a", "an");
    t.set(this_these, "this", "these");
    t.set(that_those, "that", "those");
    t.set(relation, "last", "next", "coming", "previous", "following", "intervening", "final", "first");
    t.set(past, "past");
    t.set(relation_only, "same", "corresponding", "comparable", "prior", "preceding", "upcoming", "latest",
          "subsequent", "ensuing", "forthcoming", "opening", "succeeding");
    t.set(current, "current");
    t.set(recent, "recent");
    t.set(future, "future");
    t.set(early, "early");
    t.set(late, "late", "mid", "midway");
    t.set(later, "later", "earlier");
    t.set(latter, "latter");
    t.set(middle, "middle");
    t.set(part_noun, "end", "start", "beginning", "close", "turn", "rest", "remainder");
    t.set(year_kind, "fiscal", "fy", "financial", "academic");
    t.set(whole, "calendar", "full", "whole", "entire", "school");
    t.set(stretch, "long", "straight", "consecutive", "successive", "additional", "extra", "business", "trading",
          "remaining", "short", "other");
    t.set(more, "more", "most");
    t.set(less, "less", "fewer");
    t.set(nearly, "nearly", "almost");
    t.set(at, "at");
    t.set(up, "up");
    t.set(as, "as");
    t.set(no, "no", "not");
    t.set(vague, "several", "few", "many", "some", "numerous", "multiple", "various", "couple", "dozens", "hundreds",
          "thousands");
    t.set(half, "half");
    t.set(each, "every", "each");
    t.set(per, "per");
    t.set(times, "once", "twice", "thrice");
    t.set(right, "right");
    t.set(day, "day");
    t.set(days, "days");
    t.set(week, "week");
    t.set(month, "month");
    t.set(year, "year");
    t.set(years, "years");
    t.set(period, "period");
    t.set(quarter, "quarter");
    t.set(one_unit, "weekend", "fortnight", "decade", "millennium");
    t.set(short_unit, "minute", "hour");
    t.set(second, "second");
    t.set(many_units, "seconds", "minutes", "hours", "weekends", "weeks", "months", "quarters");
    t.set(decades, "decades");
    t.set(century, "century");
    t.set(centuries, "centuries");
    t.set(other_unit, "fortnights", "millennia", "mins", "hrs", "secs", "yr", "yrs");
    t.set(long_word, "yearslong", "monthslong", "weekslong", "dayslong", "hourslong", "decadeslong", "yearlong",
          "monthlong", "weeklong", "daylong", "hourlong", "decadelong");
    t.set(now, "now", "currently", "nowadays", "presently", "moment");
    t.set(recently, "recently", "lately");
    t.set(soon, "soon");
    t.set(former, "former");
    t.set(named_day, "today", "yesterday", "tomorrow", "tonight");
    t.set(numbered, "twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties", "q1",
          "q2", "q3", "q4", "h1", "h2");
    t.set_business_years(numbered);
    t.set(spelled, "nineteen", "eighteen", "seventeen", "two");
    t.set(frequently, "daily", "weekly", "monthly", "yearly", "annually", "hourly", "nightly", "biweekly",
          "fortnightly", "semiannually", "bimonthly", "quarterly");
    t.set(half_of_day, "a.m.", "p.m.", "a.m", "p.m", "am", "pm", "o'clock");
    t.set(noon, "noon", "midnight", "midday");
    t.set(overnight, "overnight");
    t.set(ad, "ad");
    t.set(joint, "of", "and", "or", "to", "in");
    t.set(direction, "ago", "previously", "hence", "from", "before", "after");
    return t;
}

inline constexpr group_table word_groups = grouped_words();

}  // namespace detail

[[nodiscard]] constexpr word_group group_of(const token& t) noexcept { return detail::word_groups.of[t.word]; }

/// in(word_group::the, word_group::article): a word of one of the groups.
struct group_terminal : terminal<group_terminal> {
    group_set wanted;
    constexpr explicit group_terminal(group_set set) : wanted(set) {}
    [[nodiscard]] constexpr unsigned width(const token& t) const noexcept {
        return static_cast<unsigned>(wanted >> static_cast<unsigned>(group_of(t)) & 1U);
    }
};
template <class... Groups> [[nodiscard]] constexpr group_terminal in(Groups... g) noexcept {
    return group_terminal(groups(g...));
}

/// A token, not a phrase, of one of the classes.
struct token_terminal : terminal<token_terminal> {
    class_set wanted;
    constexpr explicit token_terminal(class_set set) : wanted(set) {}
    [[nodiscard]] constexpr unsigned width(const token& t) const noexcept { return t.any(wanted) ? 1 : 0; }
};
template <class... Classes> [[nodiscard]] constexpr token_terminal one(Classes... classes) noexcept {
    return token_terminal(lexicon::classes(classes...));
}

}  // namespace gazette::grammar::dates
