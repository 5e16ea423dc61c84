// Dates as newsrooms of many countries write them. The articles are of Friday 2026-03-20.
#include "dates.hpp"

using gazette::testing::check_dates;
using gazette::testing::check_no_dates;

TEST_CASE("courts and laws") {
    check_dates({
        "The inquest opened on [5 March=2026-03-05] at Leeds Crown Court and will resume on [12 May=2026-05-12].",
        "Justice Mehta adjourned the matter to [April 9=2026-04-09].",
        "The hearing is listed for [11 am=2026-03-25T11:00] on [Wednesday, 25 March=2026-03-25].",
        "He was jailed for [18 months=P18M] in [2022=2022].",
        "The court fixed [20th April=2026-04-20] for judgment.",
        "Section 144 was imposed for [a fortnight=P2W] from [Monday=2026-03-16].",
        "The tribunal sat from [9 to 13 March=2026-03-09/2026-03-13].",
        "Filed between [3 March=2026-03-03] and [10 March=2026-03-10]. The tribunal sits again on [the "
        "25th=2026-03-25], "
        "its clerk said.",
        "Resolution 1973 passed in [March 2011=2011-03].",
        "Case No. 2045 of [2019=2019] was heard.",
        "The court heard that between [January 2018=2018-01] and [March 2020=2020-03] he stole Rs 2,018.",
        "She will be sentenced on [June 3=2026-06-03].",
        "The article was revoked on [August 5, 2019=2019-08-05].",
        "A man was arrested in the early hours of [Sunday=2026-03-15].",
        "Police were called at about [11.45pm=2026-03-19T23:45 APPROX] on [Thursday=2026-03-19].",
        "The deed of [21.10.2025=2025-10-21] was void.",
        "The jets were grounded following [Monday=2026-03-16]'s fire and [the following Tuesday=2026-03-17]'s.",
        "He was charged over the [7 October=2025-10-07] attack and the [Oct. 9=2025-10-09] raid.",
        "The law of [the 7th of October 2025=2025-10-07] was repealed.",
        "It fell on [Tuesday=2026-03-17]; by [Wednesday=2026-03-18] it had recovered. Call by [Monday=2026-03-23].",
        "The hearing is on [April 9=2026-04-09] at [5 p.m.=2026-04-09T17:00]",
        "It is payable on [April 9=2026-04-09].\n\nThe chief spoke at [5 p.m.=2026-03-20T17:00]",
    });
    check_no_dates({
        "The first 1,990 of 2,000 pages were read to the jury.",
        "Resolution 2254 was vetoed.",
        "Article 370 and Section 144 were debated.",
        "Highway 2020 and Room 1408 are closed.",
    });
}

TEST_CASE("markets and companies") {
    check_dates({
        "The FTSE 100 closed 1.2 per cent lower at 7,890.12 on [Tuesday=2026-03-17].",
        "Sales fell in [the three months=P3M] to [December=2025-12].",
        "The profits were for [the year=P1Y] ended [31 March 2025=2025-03-31].",
        "Shares hit a [52-week=P52W] high.",
        "It was [the second quarter of 2024=2024-Q2] before exports recovered.",
        "[This financial year=2026] the deficit will shrink.",
        "Rates were kept at 1990 levels until [2003=2003].",
        "He was fined Sh2000 [two weeks ago=2026-W10].",
        "Profit before tax for [the nine months=P9M] to [September=2025-09] doubled.",
        "The novel sold 1,984 copies [daily=P1D SET].",
    });
    check_no_dates({
        "The road cost Rs 1,990 crore.",
        "The S&P 500 rose 2010 points.",
        "The Sensex shed 1,204 points.",
        "The index ended at 2046.",
        "The tank holds 12,500.75 and 1,990,000 litres; version 10.20.3000 was out.",
        "Prices rose 4 per cent year on year.",
    });
}

TEST_CASE("sport") {
    check_dates({
        "Arsenal beat Everton 2-1 on [Saturday=2026-03-14] before 60,214 fans.",
        "The match, delayed by [90 minutes=PT90M], ended 1-1.",
        "[Sunday=2026-03-15]’s final ended 6-4, 7-6.",
        "The derby kicks off at [3pm tomorrow=2026-03-21T15:00].",
        "In the [2010=2010] season she won.",
        "He scored 34 goals in the [2019=2019]-[20=2020] season.",
        "On [March 2=2026-03-02] he rode; the 18th hole was seen from the 5th floor.",
        "He spent his [first two years=P2Y] on the bench.",
    });
    check_no_dates({
        "The 1500 metres final was won in 3:32.45.",
        "He took 5-32 in 14 overs.",
        "Mumbai were 287-6 at stumps.",
        "She birdied on the 18th.",
        "England won by 2019 votes.",
    });
}

TEST_CASE("travel, weather, feasts") {
    check_dates({
        "Polls open at [7am=2026-03-20T07:00] and close at [10 pm=2026-03-20T22:00].",
        "The doors shut at [4 PM=2026-03-16T16:00] on [Monday=2026-03-16].",
        "The flight left Gatwick at [6.30 am=2026-03-20T06:30] or [7.30am=2026-03-20T07:30].",
        "The bus left at [0830 hours=2026-03-20T08:30].",
        "Boeing 737 flights stopped on [Monday=2026-03-16] and resumed [the following day=2026-03-17].",
        "Schools will reopen on [Monday, 23rd March=2026-03-23].",
        "A quake hit at [02:14 local time=2026-03-20T02:14].",
        "Kampala, [March 18=2026-03-18] – Traders returned.",
        "Flight KQ 2010 to Lagos was delayed [24 hours=PT24H].",
        "The flight crashed on [June 12, 2025=2025-06-12].",
        "[Yesterday morning=2026-03-19TMO]’s fog closed the port.",
        "They met at the [Diwali=XXXX-XX-XX] party.",
        "On [New Year's Eve=2025-12-31] crowds gathered.",
        "On [the 15th of August=2025-08-15] the flag rose.",
        "The bridge reopens at [noon=2026-03-20T12:00] on [Easter Monday=2026-04-06].",
    });
}

TEST_CASE("history and science") {
    check_dates({
        "Born in [1947=1947], she joined the party in [the late 1960s=196 END] and died [last month=2026-02].",
        "The treaty of [1839=1839] was cited by the court in [2011=2011].",
        "The dam, built in [the 1950s=195], supplies 2000 homes.",
        "In [the 12th century=11] the abbey fell; by [1536=1536] it was gone.",
        "The reign began in [February 1952=1952-02] and lasted [70 years=P70Y].",
        "The plan covers [the latter half of 2008=2008-H2 END].",
        "The law was tabled in [June 2019=2019-06] and again [earlier this year=2026 START].",
        "The meeting lasted [two and a half hours=PT2H30M].",
    });
}

TEST_CASE("clock times close to their day, zones of the south") {
    check_dates({
        "The ferry left at [9:00am=2026-03-20T09:00] and sank at [11:05pm local time=2026-03-20T23:05].",
        "The vote was at [7:30pm AEDT yesterday=2026-03-19T19:30].",
        "The power failed at [10 p.m. last night=2026-03-19T22:00] and was back at [1 a.m. this "
        "morning=2026-03-20T01:00].",
        "It failed at [9 o'clock last night=2026-03-19T21:00].",
        "Voting ended on [Tuesday=2026-03-17] and at [6:00pm that evening=2026-03-17T18:00] the count began.",
    });
    check_no_dates({"She won the set 4:00kg ahead.", "The ratio was 3:02x."});
}

TEST_CASE("the new year, in small letters") {
    check_dates({
        "Rates will fall in [the new year=2027].",
        "Sales are seen higher in [the first quarter of the new year=2027-Q1].",
        "Crowds met on [New Year's Eve=2025-12-31].",
    });
    check_no_dates({"A new year group joined the school.", "It is the new year's first ship."});
}

TEST_CASE("stretches of time ahead and behind") {
    check_dates({
        "Seas will rise over [the next century=P100Y].",
        "Prices will rise during [the next year=P1Y].",
        "Prices will rise [next year=2027].",
        "Eight were killed [last week=2026-W11].",
    });
    check_no_dates({"There is doubt in some quarters about it.", "The market is part of H2, a closed zone."});
}

TEST_CASE("nights, weekends and summers that are over") {
    check_dates({
        "Two fires flared [overnight=2026-03-19TNI].",
        "The storm killed 12 people in the south [overnight=2026-03-19TNI], officials said.",
        "He wanted the shop to open [overnight=2026-03-20TNI].",
        "Residents were told to stay indoors [overnight=2026-03-20TNI].",
        "Roads have been closed [overnight=2026-03-20TNI].",
        "Over [the weekend=2026-W11-WE] the premier ruled out a loan.",
        "The premier will travel over [the weekend=2026-W12-WE].",
        "The river flooded [this autumn=2025-FA].",
        "The choir will tour [this summer=2026-SU].",
    });
}

TEST_CASE("hours of a part of the day told before") {
    check_dates({
        "The fire broke out on [3 March=2026-03-03]. By [6.30 that morning=2026-03-03T06:30] it was out.",
        "The fire broke out on [3 March=2026-03-03]. He left at [7 that evening=2026-03-03T19:00].",
        "The fire broke out on [3 March=2026-03-03]. It killed 7 [that evening=2026-03-03TEV].",
    });
}

TEST_CASE("a day's year told by the one before") {
    check_dates({
        "He fell on [April 4, 1968=1968-04-04]. She had left on [March 3 the year before=1967-03-03].",
        "She had left on [April 4=2026-04-04] [the year=XXXX] before he fell.",
        "They met on [3 June last=2025-06-03] and on [March 17 last=2026-03-17].",
        "They met on [March 17=2026-03-17], last of all in Lublin.",
    });
}

TEST_CASE("a weekend fire is at the weekend") {
    check_dates({
        "Two men died in a [weekend=2026-W11-WE] house fire.",
        "They stayed for [a weekend=P2D] in Lublin.",
        "They stayed for [a weekend=P2D] and left.",
    });
}

TEST_CASE("stretches of time over which something went on") {
    check_dates({
        "Prices rose over [the last year=P1Y].",
        "Prices rose [last year=2025].",
        "Prices rose over [the last quarter=2025-Q4].",
        "It is the largest move in [the last half century=P50Y].",
    });
}

TEST_CASE("saints' days without a period") {
    check_dates({
        "They marched on [St Patrick's Day=2026-03-17] and on [St Stephen's Day=2025-12-26].",
        "They marched to St Patrick's Church.",
    });
}

TEST_CASE("a month before a blank line, and a year behind it") {
    check_dates({
        "They met in [March=2026-03]\n\n[2019=2019] was wet.",
        "They met in [March=2026-03]\n\n12 men came.",
    });
}

TEST_CASE("the next year of a year told") {
    check_dates({
        "He was named in [1995=1995] and first elected to it [the next year=1996].",
        "He was named in [1995=1995]. Rates will rise [the next year=2027].",
        "He left in [1995=1995]. Rates will rise over [the next year=P1Y].",
    });
}

TEST_CASE("a fiscal year behind its number") {
    check_dates({
        "The report for the [2008 fiscal year=2008] is out.",
        "The report for the [2008=2008] fiscal plan is out.",
    });
}

TEST_CASE("the half of the day told behind an hour") {
    check_dates({
        "The show will begin at [7:30=2026-03-20T19:30] on [Friday evening=2026-03-20TEV].",
        "The show will begin at [11:15=2026-03-20T11:15] on [Friday morning=2026-03-20TMO].",
        "It was lost at [2:30=2026-03-19T02:30] on [Thursday night=2026-03-19TNI].",
    });
}
