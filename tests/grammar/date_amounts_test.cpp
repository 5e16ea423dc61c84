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
