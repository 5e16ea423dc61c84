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
