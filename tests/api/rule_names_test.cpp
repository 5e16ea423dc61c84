// What rules are called is told to users, who look for a rule by its name: one text for each name.
#include <gazette/gazette.hpp>

#include "catch.hpp"

#include <string>
#include <string_view>

namespace {

struct example {
    std::string_view rule;
    std::string_view text;
};

/// Checks that each text has a span of its rule, and prints the rules it has.
template <std::size_t Count> void check_rules(const example (&rows)[Count], const gazette::options& settings = {}) {
    for (const example& row : rows) {
        const gazette::document found = gazette::annotate(row.text, settings);
        std::string rules;
        bool named = false;
        found.for_each([&](const gazette::span& s) {
            rules.append(s.rule).append(": ").append(found.text(s)).append("; ");
            named = named || s.rule == row.rule;
        });
        INFO(row.rule << " in: " << row.text << "\nfound: " << rules);
        CHECK(named);
    }
}

}  // namespace

TEST_CASE("what the rules of dates are called") {
    check_rules({
        {"date.iso", "It opened on 2024-03-12."},
        {"date.slashed", "It opened on 3/12/2024."},
        {"date.dashed", "It opened on 12-03-2024."},
        {"date.dotted", "It opened on 12.03.2024."},
        {"date.century", "It was built in the 19th century."},
        {"date.after_tomorrow", "They meet the day after tomorrow."},
        {"date.part_of_period", "It rained in the first week of March 2024."},
        {"date.day_beside", "It rained on the day after Christmas."},
        {"date.week_of", "It rained in the week of May 6."},
        {"date.length", "It rained for three weeks."},
        {"date.offset", "It rained three weeks ago."},
        {"date.times_a_unit", "They meet twice a week."},
        {"date.offset_from_day", "It opens two days from Monday."},
        {"date.vague_offset", "Years later it rained."},
        {"date.quarter", "Sales fell in the third quarter."},
        {"date.quarter_of_year", "Sales fell in the 2024 third quarter."},
        {"date.short_quarter", "Sales fell in Q3 2024."},
        {"date.half", "Sales fell in the first half of 2024."},
        {"date.unit", "It rained last week."},
        {"date.unit_end", "They want it done by year-end."},
        {"date.year_before", "Sales fell from the year-earlier quarter."},
        {"date.nth_unit", "It fell for the third day."},
        {"date.definite_unit", "It rained the day before the vote on May 3, 2024."},
        {"date.per_unit", "It costs 5 euros per month."},
        {"date.placed_length", "It rained in the past three weeks."},
        {"date.compound", "It was a two-hour, ten-minute drive."},
        {"date.the_length", "It rained for the three weeks."},
        {"date.long_word", "They ended monthslong talks."},
        {"date.units", "It took weeks."},
        {"date.these_days", "Nobody walks these days."},
        {"date.recurring", "They meet every Monday."},
        {"date.day_range", "They meet on May 3-5, 2024."},
        {"date.day", "They met on Monday, May 6, 2024."},
        {"date.day_of_told_month", "They met in May 2024. It was signed on the 6th of that month."},
        {"date.weekday_of_month", "They meet on the first Monday of May 2024."},
        {"date.listed_day", "They meet on May 3 and 5."},
        {"date.day_of_month", "They met on May 3. They parted on the 5th."},
        {"date.month", "They met in May 2024."},
        {"date.season", "They met in the summer of 2024."},
        {"date.part_of_day", "They met on Monday. It rained in the morning."},
        {"date.clock", "They met on Monday at 7 p.m."},
        {"date.night", "They meet at night."},
        {"date.decade", "It was built in the 1980s."},
        {"date.year", "It was built in 1985."},
        {"date.now", "It is raining now."},
        {"date.recently", "It rained recently."},
        {"date.the_past", "It rained more in the past."},
        {"date.soon", "It will rain soon."},
        {"date.the_future", "It will rain more in the future."},
        {"date.frequency", "They meet daily."},
    });
    check_rules({{"date.former", "In 1815 the former mayor left."}}, {.reading = gazette::date_reading::narrative});
}

TEST_CASE("what the rules of persons are called: as their loudest cues") {
    check_rules({
        {"person.title", "Prime Minister Zorbl Quux left."},
        {"person.role", "The jury heard mechanic Zorbl Quux."},
        {"person.role_after", "Zorbl Quux, a mechanic, left."},
        {"person.honorific", "Mr Zorbl Quux left."},
        {"person.age_after", "Zorbl Quux, 43, left."},
        {"person.last_surname_strong", "Anna Berg left."},
        {"person.well_known", "Obama left."},
        {"person.last_of_likely", "Anna Berg left. Berg won."},
    });
}

TEST_CASE("what the rules of countries are called") {
    check_rules({
        {"country.name", "Talks in Chile began."},
        {"country.demonym", "Chilean farmers met."},
        {"country.prefix", "The Sino-Russian border was shut."},
        {"country.capital", "Tokyo and Canberra agreed to share data."},
        {"country.short_form", "South Korea and North Korea met. The North refused."},
    });
}

TEST_CASE("what the rules of agreements are called") {
    check_rules({
        {"agreement.title", "They signed the Lima Fishing Treaty."},
        {"agreement.title_of", "They signed the Treaty of Lima."},
        {"agreement.title_for", "They signed the Agreement for the Protection of Whales."},
        {"agreement.protocol_to", "They signed the Optional Protocol to the Convention Against Torture."},
        {"agreement.numbered", "They signed Protocol No. 4."},
        {"agreement.known_title", "They signed the treaty of Versailles."},
        {"agreement.known_name", "They signed the Kyoto Protocol."},
        {"agreement.known_acronym", "They left NAFTA."},
        {"agreement.treaty_of_place", "They signed the treaty of Tokyo."},
        {"agreement.acronym_title", "They signed the KORUS agreement."},
        {"agreement.place", "They signed the Tokyo treaty."},
        {"agreement.acronym_of_name", "They signed the Lima Fishing Treaty (LFT). The LFT was ratified."},
        {"agreement.common_acronym", "Chile and Peru signed an MoU."},
        {"agreement.nominal", "Chile and Peru signed a fishing treaty."},
        {"agreement.shared_head", "They signed the Lima and Oslo treaties."},
        {"agreement.act", "Chile and Peru agreed on Monday to share water."},
        {"agreement.joint_pledge", "The two leaders pledged to cut tariffs."},
        {"agreement.conclusion", "Chile and Peru struck a deal to share water."},
    });
}

TEST_CASE("what the rules of quotes are called") {
    check_rules({
        {"quote.marks", "It was a \"harbour\" of a kind."},
        {"quote.subject_verb_quote", "Anna Berg said: \"We won the vote.\""},
        {"quote.verb_subject_quote", "Said Anna Berg: \"We won the vote.\""},
        {"quote.quote_subject_verb", "\"We won the vote,\" Anna Berg said."},
        {"quote.quote_verb_subject", "\"We won the vote,\" said Anna Berg."},
        {"quote.according_to", "The vote was \"won by a whisker\", according to Anna Berg."},
        {"quote.carried", "\"We won the vote,\" Anna Berg said. \"We will win again.\""},
        {"quote.heading", "Anna Berg: Rents \"will double soon\"\n"},
        {"quote.name_colon", "Anna Berg: \"We won the vote.\""},
        {"quote.owner", "Anna Berg's words were \"we won the vote\"."},
        {"quote.participle", "Calling the vote \"a long sad joke\", Anna Berg left."},
        {"quote.signed", "\"We won the vote.\"\n\n- Anna Berg, Lublin\n"},
        {"quote.subject", "Anna Berg opened the week with a nod to \"the best mayor we ever had.\""},
        {"quote.trailing", "Rents were rising at an \"alarming\" rate, with some old tenants in fear, Anna Berg said."},
    });
}
