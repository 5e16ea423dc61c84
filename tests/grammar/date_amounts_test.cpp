// Lengths of time: what stands between a number and its unit, two numbers, two units. The articles are of Friday
// 2026-03-20.
#include "dates.hpp"

using gazette::testing::check_dates;
using gazette::testing::check_no_dates;

TEST_CASE("an adjective between the number and its unit") {
    check_dates({
        "They fought for [two bloody weeks=P2W].",
        "After [12 tumultuous years=P12Y] he quit.",
        "It took [several painful months=PXM].",
        "He left on [Tuesday=2026-03-17]. [Three rainy days later=2026-03-20], it ended.",
        // the number counts something else
        "It killed two soldiers [days=PXD] after the truce.",
        "He freed ten prisoners [weeks=PXW] before the vote.",
        "They saw four boats [hours=PTXH] before.",
    });
}

TEST_CASE("two numbers, two units") {
    check_dates({
        "He was trained for [ten to fifteen years=P15Y].",
        "It lasts [2-3 days=P3D].",
        "It lasts [two or three days=P3D].",
        "It lasts [two-to-three weeks=P3W].",
        "It lasts [a month or two=P1M].",
        "It took [two-and-a-half years=P2Y6M].",
        "It took [twenty-five years=P25Y].",
        "It took [a year and six months=P1Y6M].",
        "The climb took [a day and three hours=P1DT3H], the way back [two hours and ten minutes=PT2H10M].",
        "He was away for [six days=P6D] and [two weeks=P2W].",
        "He was away [two years=P2Y] and [three months later=XXXX-XX] he was back.",
        "Funds have sold shares in [recent weeks and months=PXW].",
        "It was won after [several quarters=PXQ] of losses.",
        "Net for [the year-earlier nine months=P9M] was higher.",
        "Crime grew over [the past decade=P10Y].",
        "Crime grew in [the last decade=201].",
    });
    check_no_dates({"He ate three quarters of the cake."});
}

TEST_CASE("lists of days, days beside weekdays, years and decades before Christ") {
    check_dates({
        "Talks were held on [May 4=2025-05-04] and [5=2025-05-05].",
        "Talks will be held on [April 24=2026-04-24] and [25=2026-04-25] in Rome.",
        "It fell on [May 4=2019-05-04] and [5, 2019=2019-05-05], he said.",
        "It was [the day before last Tuesday=2026-03-16].",
        "It was quiet for [the rest of 496=BC0496] and [495 BC=BC0495].",
        "They fought through [the 470s BC=BC047].",
        "They fought through [the 1870s=187].",
        // a number of something else, the month's own day
        "On [May 4=2025-05-04] and 5 of us, it rained.",
        "He fought on [May 4=2025-05-04] and [6 June=2025-06-06].",
        "On [May 4=2025-05-04], 5 men left.",
    });
}

TEST_CASE("a line that ends behind the day") {
    check_dates({
        "The committee of the two chambers approved it on [23\nDecember=2025-12-23], after a debate.",
        "The siege ended on [23\nDecember 1944=1944-12-23] in the town.",
        "The final score was 23\n[December=2025-12] was cold.",
    });
}

TEST_CASE("large amounts, dozens, halves of them") {
    check_dates({
        "It took [five million years=P5000000Y].",
        "It took [four billion years=P4000000000Y].",
        "It took [1.5 million years=P1500000Y].",
        "It took [one thousand two hundred years=P1200Y].",
        "It took [five thousand two hundred days=P5200D].",
        "It took [two million five hundred thousand years=P2500000Y].",
        "It took [two hundred and fifty years=P250Y].",
        "It took [half a million years=P500000Y].",
        "It took [one and a half million years=P1500000Y].",
        "It took [two to three million years=P3000000Y].",
        "He stayed [a dozen years=P12Y].",
        "He stayed [half a dozen years=P6Y].",
        "He left [two dozen years ago=2002].",
        "He left [half a dozen years ago=2020].",
        "They sold half a dozen in [three dozen days=P36D].",
        "It lived [65 million years ago=PAST_REF].",
        "It lived [9,000 years ago=BC6975].",
    });
}

TEST_CASE("amounts in digits of any length") {
    check_dates({
        "It took [50,000,000 years=P50000000Y].",
        "It took [4,500,000,000 years=P4500000000Y].",
        "It took [4500000000 years=P4500000000Y].",
        "It took [4,500,000,000.5 years=P4500000000Y6M].",
        "It took [99,999,999,999,999,999,999,999 years=P1000000000000Y].",
        "It took [99999999999 billion years=P1000000000000Y].",
    });
}

TEST_CASE("what is 10,000 years away, or in a year of five digits, is the past or the future") {
    check_dates({
        "It fell [200,000 seconds ago=2026-03-18].",
        "It fell [300 billion seconds ago=BC7482-08-06].",
        "It fell [316,000,000,000 seconds ago=PAST_REF].",
        "It fell [100,000 minutes ago=2026-01-10].",
        "It fell [5 billion minutes ago=BC7482-08-06].",
        "It fell [6 billion minutes ago=PAST_REF].",
        "It fell [150,000 hours ago=2009-02-07].",
        "It fell [90 million hours ago=PAST_REF].",
        "It fell [300,000 days ago=1204-11-04].",
        "It fell [3 million days ago=BC6189-06-30].",
        "It fell [4 million days ago=PAST_REF].",
        "It fell [600,000 weekends ago=PAST_REF].",
        "It fell [500,000 weeks ago=BC7558-W29].",
        "It fell [2,000,000 weeks ago=PAST_REF].",
        "It fell [300,000 fortnights ago=PAST_REF].",
        "It fell [100,000 months ago=BC6309-11].",
        "It fell [120,000 months ago=PAST_REF].",
        "It fell [40,000 quarters ago=PAST_REF].",
        "It fell [9,999 years ago=BC7974].",
        "It fell [10,000 years ago=PAST_REF].",
        "It fell [900 decades ago=BC6975].",
        "It fell [1,000 decades ago=PAST_REF].",
        "It fell [99 centuries ago=BC7875].",
        "It fell [100 centuries ago=PAST_REF].",
        "It fell [nine millennia ago=BC6975].",
        "It fell [ten millennia ago=PAST_REF].",
        "It ends [7,900 years from now=9926].",
        "It ends [8,000 years from now=FUTURE_REF].",
        "It ends [2 million days from now=7502-01-12].",
        "It ends [3 million days from now=FUTURE_REF].",
        "It ends [a thousand weeks from Friday=2045-05-26].",
        "It ends [2,000,000,000 weeks from Friday=FUTURE_REF].",
    });
}

TEST_CASE("years told roughly") {
    check_dates({
        "It began around [1895=1895 APPROX].",
        "The war began in about [1695=1695 APPROX].",
        "The monk, who died about [1640=1640 APPROX], wrote it.",
        "It dates from circa [1895=1895 APPROX].",
        "It holds around 1895.",
        "The mine employs about 1850 in all.",
        "Around 1895 men left.",
    });
    using gazette::date_modifier;
    const auto mod_of = [](std::string_view text) {
        return gazette::annotate(text, {}, gazette::kind_set::of<gazette::date>()).dates()[0].mod;
    };
    CHECK(mod_of("It began around 1895.") == date_modifier::approx);
    CHECK(mod_of("It took about three weeks.") == date_modifier::approx);
    CHECK(mod_of("It began in 1895.") == date_modifier::none);
    CHECK(mod_of("They cannot get around Friday's ban.") == date_modifier::none);
}

TEST_CASE("no expression goes on behind a blank line") {
    check_dates({
        "It is due in [May=2026-05]\n\n[2019=2019] was worse.",
        "It is due on [March\n12=2026-03-12].",
    });
}
