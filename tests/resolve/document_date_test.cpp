// The day an article was published: from the options, a header line, a line of its own, a dateline.
#include <gazette/gazette.hpp>

#include "catch.hpp"

#include <string>

namespace {

/// "2017-04-19", or "none".
std::string published(const char* text, const gazette::options& settings = {}) {
    const gazette::document found = gazette::annotate(text, settings, gazette::kind_set::of<gazette::date>());
    const auto day = found.document_date();
    if (!day) return "none";
    const auto two = [](unsigned n) { return (n < 10 ? "0" : "") + std::to_string(n); };
    return std::to_string(static_cast<int>(day->year())) + "-" + two(static_cast<unsigned>(day->month())) + "-" +
           two(static_cast<unsigned>(day->day()));
}

}  // namespace

TEST_CASE("a header line tells the day") {
    CHECK(published("date 2017-04-19 The ministers met on Wednesday.") == "2017-04-19");
    CHECK(published("Date: 2017-04-19\nThe ministers met.") == "2017-04-19");
    CHECK(published("Published March 3, 2026\n\nThe ministers met.") == "2026-03-03");
    CHECK(published("Storm closes ports\n\n3 March 2026\n\nThe ministers met.") == "2026-03-03");
    CHECK(published("Storm closes ports\n\nTuesday, March 3, 2026\n\nThe ministers met.") == "2026-03-03");
    CHECK(published("2026-03-03") == "2026-03-03");
}

TEST_CASE("header lines have labels, times, agencies") {
    CHECK(published("Published: Tuesday, March 3, 2026\n\nThe ministers met.") == "2026-03-03");
    CHECK(published("POSTED: 03/19/2026 05:41:00 PM PDT\n\nThe ministers met.") == "2026-03-19");
    CHECK(published("Date: 19/03/2026\n\nThe ministers met.") == "2026-03-19");
    CHECK(published("Updated 11:15 AM EDT, Tue March 3, 2026\n\nThe ministers met.") == "2026-03-03");
    CHECK(published("Last updated on March 3, 2026 at 5:41 p.m.\n\nThe ministers met.") == "2026-03-03");
    CHECK(published("By Ana Lind | Newswire | March 3, 2026 at 3:45 PM\n\nThe ministers met.") == "2026-03-03");
    CHECK(published("Storm closes ports\nTuesday, 3 March 2026 12:00 AM\nThe ministers met.") == "2026-03-03");
    CHECK(published("Newswire, 3rd March 2026 Last updated at 10:23 GMT\n\nThe ministers met.") == "2026-03-03");
    CHECK(published("2026-03-03T10:23:00Z\n\nThe ministers met.") == "2026-03-03");
    gazette::options day_first;
    day_first.day_first = true;
    CHECK(published("Date: 03/04/2026\n\nThe ministers met.") == "2026-03-04");
    CHECK(published("Date: 03/04/2026\n\nThe ministers met.", day_first) == "2026-04-03");
}

TEST_CASE("in which years articles appear") {
    CHECK(published("Date: 1599-12-31\nThe ministers met.") == "none");
    CHECK(published("Date: 1600-01-01\nThe ministers met.") == "1600-01-01");
    CHECK(published("Published December 31, 2199\n\nThe ministers met.") == "2199-12-31");
    CHECK(published("Published January 1, 2200\n\nThe ministers met.") == "none");
    CHECK(published("KYIV, March 3, 1599 (Newswire) - The ministers met.") == "none");
    CHECK(published("KYIV, March 3, 1600 (Newswire) - The ministers met.") == "1600-03-03");
}

TEST_CASE("roles and times stand in headers too") {
    CHECK(published("By Ana Lind | Staff writer | Posted: 6:14 p.m. Tuesday, March 3, 2026\n\nThe ministers met.") ==
          "2026-03-03");
    CHECK(published("The writer Ana Lind left on Tuesday, March 3, 2026\n\nThe ministers met.") == "none");
}

TEST_CASE("a dateline tells the day where it tells its year") {
    CHECK(published("KYIV, March 3, 2026 (Newswire) - The ministers met.") == "2026-03-03");
    CHECK(published("KYIV, Ukraine, Sept. 3, 2026 -- The ministers met.") == "2026-09-03");
    CHECK(published("KYIV, March 3 (Newswire) - The ministers met.") == "none");
    CHECK(published("Rio de Janeiro and Kyiv (March 3, 2026) – The ministers met.") == "2026-03-03");
    CHECK(published("KYIV, March 3, 2026 /Newswire/ -- The ministers met.") == "2026-03-03");
    CHECK(published("KYIV, March 3, 2026: The ministers met.") == "2026-03-03");
}

TEST_CASE("a line at the foot tells the day of publication") {
    CHECK(published("The ministers met.\n\nPublished in Morning Post, March 3rd, 2026") == "2026-03-03");
    CHECK(published("The ministers met.\n\nPublished: 3 March 2026") == "2026-03-03");
    CHECK(published("The ministers met.\n\nPublished in 1998, the book sold well.") == "none");
    CHECK(published("The ministers met.\n\nPublished by a small press on March 3, 1998, the book sold well.") == "none");
    CHECK(published("Published in Paris on March 3, 1998, the book sold well.") == "none");
    CHECK(published("The ministers met.\n\nThe report, published on March 3, 2026") == "none");
}

TEST_CASE("days of the story are not its day") {
    CHECK(published("The treaty was signed on April 6, 1994, after long talks.") == "none");
    CHECK(published("On April 6, 1994, the ministers met.") == "none");
    CHECK(published("Monday, April 4, 1994, began like any other day.") == "none");
    CHECK(published("April 6, 1994: the day the ports closed") == "none");
    CHECK(published("Ana Lind (April 6, 1924 – May 9, 1998) was a Danish painter.") == "none");
    CHECK(published("Ana Lind (born 6 April 1924 in Kyiv) was a Danish painter.") == "none");
    CHECK(published("The ministers met to mark the treaty that their countries had signed on the\nMonday, "
                    "April 4, 1994. Then they left.") == "none");
    CHECK(published("The ministers met.") == "none");
    CHECK(published("") == "none");
    CHECK(published("Date: 2017-02-30\nThe ministers met.") == "none");
}

TEST_CASE("the options come first") {
    gazette::options settings;
    settings.document_date =
        std::chrono::year_month_day{std::chrono::year{2026}, std::chrono::month{3}, std::chrono::day{20}};
    CHECK(published("date 2017-04-19 The ministers met.", settings) == "2026-03-20");
}
