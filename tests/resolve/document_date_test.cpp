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

TEST_CASE("a dateline tells the day where it tells its year") {
    CHECK(published("KYIV, March 3, 2026 (Newswire) - The ministers met.") == "2026-03-03");
    CHECK(published("KYIV, Ukraine, Sept. 3, 2026 -- The ministers met.") == "2026-09-03");
    CHECK(published("KYIV, March 3 (Newswire) - The ministers met.") == "none");
}

TEST_CASE("days of the story are not its day") {
    CHECK(published("The treaty was signed on April 6, 1994, after long talks.") == "none");
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
