// Times of business reports, British weeks and machines: "FY25", "Q3", "Tuesday week", "2025-03-04T10:15:00Z".
#include "dates.hpp"

using gazette::testing::check_dates;
using gazette::testing::check_no_dates;

TEST_CASE("business years") {
    check_dates({
        "Revenue for [FY25=2025] fell 4 percent.",
        "The ministry set aside 300 crore rupees in [FY2025=2025].",
        "Growth slowed in [FY 2024=2024] to 6 percent.",
        "Sales rose in [fiscal 2025=2025].",
        "Sales rose in [fiscal year 2025=2025].",
        "Sales rose in [the third quarter of FY25=2025-Q3].",
    });
    check_no_dates({"The FY-1 jet flew.", "He drives an FYZ 25."});
}

TEST_CASE("quarters and halves by their letter") {
    check_dates({
        "Net profit fell in [Q3=2025-Q3], the bank said.",
        "Net profit fell in [Q4 2025=2025-Q4], the bank said.",
        "Net profit fell in [2025 Q4=2025-Q4], the bank said.",
        "[Q3=2025-Q3] results are due.",
        "Output grew in [H1 2025=2025-H1].",
        "Exports peaked in [Q2 of FY25=2025-Q2].",
        "[First-half=2025-H1] profit doubled.",
        "The unit made a loss in [the same quarter last year=2025-Q4].",
        "The economy shrank in the [December quarter=2025-Q4].",
    });
    check_no_dates({
        "Audi Q3 drivers wait longer.",
        "The H1-B visa is in short supply.",
        "Q1: Who won?",
        "They led in the first half.",
    });
}

TEST_CASE("weeks counted from a day") {
    check_dates({
        "The vote is on [Tuesday week=2026-03-31].",
        "They meet again on [Monday fortnight=2026-04-06].",
        "The final is [a week on Sunday=2026-03-29].",
        "He returns to court [a week today=2026-03-27].",
        "He returns to court [two weeks from Friday=2026-04-10].",
        "He stayed [a week=P1W].",
        "He was held for [a week=P1W] from [Monday=2026-03-16].",
        "It was shut [Tuesday=2026-03-17] [weeks=PXW] after the flood.",
    });
}

TEST_CASE("days of a month told by its place") {
    check_dates({
        "The rise takes effect on [the 14th of next month=2026-04-14].",
        "The rise took effect on [the 5th of this month=2026-03-05].",
        "The rise took effect on [the first of the month=2026-03-01].",
        "They met in [May 2024=2024-05] and again on [the 3rd of the following month=2024-06-03].",
    });
    check_no_dates({"He came third of five."});
}

TEST_CASE("days and times of machines") {
    check_dates({
        "The log shows a start at [2025-03-04T10:15:00Z=2025-03-04T10:15].",
        "The log shows a start at [2025-03-04T10:15=2025-03-04T10:15].",
        "The log shows a start at [2025-03-04 10:15=2025-03-04T10:15].",
        "The log shows a start on [2025-03-04=2025-03-04].",
    });
    check_no_dates({"The part is 2025-03-04X10:15."});
}

TEST_CASE("days, weeks and months told by their place in a longer period") {
    check_dates({
        "It opens in [the first week of May=2026-W19].",
        "It closed in [the last week of February=2026-W09].",
        "It closed on [the last day of the month=2026-03-31].",
        "It closed on [the final day of 2025=2025-12-31].",
        "It closed on [the first day of this month=2026-03-01].",
        "It is held on [the last weekend of July=2026-W30-WE].",
        "It sold out in [the first month of the year=2026-01].",
        "It sold out in [the second week of January 2024=2024-W02].",
        "The feast falls on [the fourth Thursday in November=2026-11-26].",
        "The feast fell on [the last Monday of May 2024=2024-05-27].",
        "It closed in [the last week=2026-W11] of the show.",
        "Sales fell in [the third quarter of last year=2025-Q3].",
        "Sales fell in [the second half of last year=2025-H2].",
        "Sales fell in [the corresponding period last year=2025-Q4].",
        "Sales fell in [the comparable quarter last year=2025-Q4].",
        "Sales fell in [the same month last year=2025-03].",
        "Sales fell in [the same week last year=2025-W12].",
    });
    check_no_dates({"The last of the four left.", "He was second of six."});
}

TEST_CASE("amounts that span a range count to the upper one") {
    check_dates({
        "The walk takes [3-4 days=P4D].",
        "The walk takes [8–24 weeks=P24W].",
        "The walk takes [two to six days=P6D].",
        "Trains run [a few times per year=P1Y SET].",
    });
}

TEST_CASE("two digits behind a mark of omission are a year; behind a quotation mark they are none") {
    check_dates({
        "He left in [’68=1968].",
        "The class of [’68=1968] met.",
        "He won in ['05=2005].",
        "She lost the [’92=1992] race.",
    });
    check_no_dates({"‘60 people died,’ he said.", "'60 people died,' he said.", "It was on '24 Hours in A&E'."});
}

TEST_CASE("a capitalised part of the day makes a weekday a show") {
    check_no_dates({"He saw Saturday Night Live.", "He watched Monday Night Football."});
    check_dates({"He saw it [Saturday night=2026-03-14TNI]."});
}

TEST_CASE("last as a verb") {
    check_dates({
        "The trial is expected to last [six weeks=P6W].",
        "The truce will last [two days=P2D].",
        "The ban could last [ten years=P10Y].",
        "It rained for [the last six weeks=P6W].",
    });
}

TEST_CASE("numbers that could be day or month are told to be ambiguous") {
    const auto first = [](const char* text) {
        return gazette::annotate(text, {}, gazette::kind_set::of<gazette::date>()).dates()[0].ambiguous;
    };
    CHECK(first("The receipt says 3/4/25."));
    CHECK(first("The receipt says 03-04-2025."));
    CHECK_FALSE(first("The receipt says 3/14/25."));
    CHECK_FALSE(first("The receipt says 14/3/25."));
    CHECK_FALSE(first("The receipt says 4/4/25."));
    CHECK_FALSE(first("The receipt says 2025-03-04."));
    CHECK_FALSE(first("The receipt says 04.03.2025."));
}

TEST_CASE("what reports compare with: the quarter, or the months told last") {
    check_dates({
        "Profit in [the third quarter=2025-Q3] fell. Sales were up from [a year earlier=2024-Q3].",
        "Profit in [the third quarter=2025-Q3] fell. In [the first nine months=P9M], net rose from a loss in [the "
        "year-earlier period=2025].",
        "Profit fell in [the third quarter=2025-Q3]. For [the nine months=P9M], sales rose from [the 2024 "
        "period=2024].",
        "Profit fell in [the quarter=2025-Q2] ended [July 31=2025-07-31].",
        "Profit fell in [the quarter=2025-Q4] ended [Dec. 31=2025-12-31].",
        "Profit fell in [the quarter=2025-Q4] again.",
    });
    check_no_dates({
        "The quarter-to-quarter figures were better.",
        "The quarter-final was lost.",
        "She is in her early twenties.",
    });
    check_dates({
        "It was built in [the early twenties=192 START].",
        "He was seen as recently as [two weeks ago=2026-W10].",
        "He was seen [recently=PAST_REF].",
        "It was done by [the year-end=2026-12-31].",
    });
}

TEST_CASE("ages of persons with a long description, given names that are months") {
    check_no_dates({
        "Police seek a 44-year-old anti-war campaigner.",
        "The poet Jan Smit died.",
    });
    check_dates({"Police found an [8-month-old=P8M] letter.", "He came in [Jan=2026-01] with her."});
}

TEST_CASE("quarters told by their months, months of another year, weekdays of a told month") {
    check_dates({
        "Growth in the [October-December quarter=2025-Q4] was 5 percent.",
        "Growth in the [April-June quarter of 2010=2010-Q2] was 6 percent.",
        "It was 3.9 percent in [the same month of 2012=2012-03].",
        "They meet on [the first Monday of next month=2026-04-06].",
        "They meet on [the last Friday of the month=2026-03-27].",
    });
}

TEST_CASE("reports compare with the quarter that they are about") {
    check_dates({
        "Profit rose in [the fourth quarter=2025-Q4]. For [the quarter a year ago=2024-Q4] it was flat.",
        "Profit rose in [the fourth quarter=2025-Q4] from [the period a year earlier=2024-Q4].",
        "Profit rose in [the first quarter=2026-Q1]. After a flat [fourth quarter=2025-Q4] it had been expected. Tax "
        "was lower than in [the year-earlier period=2025-Q1].",
        "Profit rose in [the first quarter=2026-Q1] ended [March 14=2026-03-14]. Sales in [the latest "
        "period=2026-Q1] grew.",
        "Profit rose in [the fourth quarter=2025-Q4]. [This quarter=2025-Q4]'s loss abroad was small. Sales will fall "
        "[this quarter=2026-Q1].",
        "It earned less in [the second quarter=2025-Q2] ended [Oct. 31=2025-10-31].",
        "It earned less in [the second quarter=2025-Q2] ended [March 28=2025-03-28]. Results for [that "
        "quarter=2025-Q2] were restated.",
        "It closes the books on [March 28=2026-03-28].",
    });
}

TEST_CASE("quarters of a game are none of the year") {
    gazette::testing::check_no_dates({
        "Rovers won 92-91 despite a surge of City in the fourth quarter.",
        "He ran in for a touchdown late in the third quarter.",
    });
    check_dates({
        "Despite a surge of sales in [the fourth quarter=2025-Q4], shares fell.",
        "Sales rose 5-6% in [the fourth quarter=2025-Q4].",
    });
}

TEST_CASE("quarters with their number in front") {
    check_dates({
        "Profit rose in [3Q 2024=2024-Q3] and in [1Q25=2025-Q1].",
        "Profit rose in [1Q of 2023=2023-Q1], margins in [2H24=2024-H2].",
        "The [4Q=2025-Q4] profit fell.",
        "They sell a 3D film, a 4K screen, 2H pencils and 3M tape.",
        "It opens at [3.45pm=2026-03-20T15:45].",
        "Profit rose in 3H25.",
    });
}
