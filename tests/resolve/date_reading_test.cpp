// Against what dates are read: the document's day, the last date told, or nothing at all.
#include "dates.hpp"

using gazette::date_reading;
using gazette::options;
using gazette::testing::check_dates;
using gazette::testing::published_then;
using gazette::testing::with_dates;

namespace {

options told() {
    options settings = published_then();
    settings.reading = date_reading::narrative;
    return settings;
}

}  // namespace

TEST_CASE("without a document date, what is unknown is X") {
    check_dates(
        {
            "Police said [Friday=XXXX-WXX-5] that two men were held.",
            "Prices fell in [January=XXXX-01].",
            "The law takes effect on [April 25=XXXX-04-25].",
            "Oil fell [last week=XXXX-WXX].",
            "Profits doubled [last year=XXXX].",
            "The hearing opened [yesterday=XXXX-XX-XX].",
            "It rained [last month=XXXX-XX].",
            "Sales fell in [the third quarter=XXXX-Q3].",
            "The siren sounded at [16:53=XXXX-XX-XXT16:53].",
            "It was late on [Christmas Day=XXXX-12-25].",
            "The wall fell [two years ago=XXXX].",
            "The pact of [March 5, 1946=1946-03-05] still holds.",
            "He is [now=PRESENT_REF] a farmer.",
            "The talks took [three days=P3D].",
            "The council meets [every Monday=XXXX-WXX-1 SET].",
            "The law passed [last summer=XXXX-SU].",
            "It snowed [overnight=XXXX-XX-XXTNI].",
            "They met on [March 3, 2017=2017-03-03]. It rained [that Friday=2017-03-03].",
            "They met on [March 6, 2017=2017-03-06]. It rained [the same Friday=2017-03-10].",
            "It rained [that Friday=XXXX-WXX-5].",
        },
        options{});
}

TEST_CASE("narrative: the last date told carries on") {
    check_dates(
        {
            "The war began in [1861=1861]. In [April=1861-04], the fort fell. By [July=1861-07], two armies met. [The "
            "next year=1862], a fleet sailed north.",
            "On [12 August 1904=1904-08-12] the siege began. [Two days later=1904-08-14] the outer forts fell. On [3 "
            "September=1904-09-03] the city gave up.",
            "In [November 1941=1941-11] the army stood before the city. In [January=1942-01], it withdrew.",
            "The king died in [1603=1603]. [Three years later=1606] his son fled. [The following year=1607] the treaty "
            "was signed.",
            "The revolt spread in [the spring of 1848=1848-SP]. [That summer=1848-SU] it was crushed.",
            "In [492 BC=BC0492] the fleet was lost. [The following year=BC0491] envoys came.",
            "The truce held until [1950=1950]. [The same year=1950], it failed.",
            "On [2 May 1998=1998-05-02] he left. [That month=1998-05] the house burned. [The day before=1998-05-01], "
            "it had rained.",
            "In [December 1904=1904-12] the fort fell. The admiral, who had sailed in [spring=1904-SP], fled.",
            "In [December 1904=1904-12] the fort fell. The admiral sailed in [spring=1905-SP].",
            "The [former=PAST_REF] regime fell in [2003=2003].",
        },
        told());
}

TEST_CASE("the reading is told from the text") {
    const std::string history =
        "The first siege began in [1801=1801] and ended in [1803=1803]. In [May 1805=1805-05] the town fell. By "
        "[1806=1806] the fleet was gone, and in "
        "[1807=1807] the king fled. His son ruled until [1815=1815]. In [June=1815-06] he was beaten.";
    CHECK(with_dates(gazette::testing::unmarked(history)) == history);
    const std::string news =
        "The town fell in [May 1805=1805-05]. Police said [Friday=2026-03-20] that the gate was stolen in "
        "[February=2026-02].";
    CHECK(with_dates(gazette::testing::unmarked(news)) == news);
}

TEST_CASE("bare months look to the past unless the verb looks ahead") {
    check_dates({
        "The museum closed in [December=2025-12].",
        "The museum will close in [December=2026-12].",
        "The museum is expected to close in [October=2026-10].",
        "The museum is due to open in [June=2026-06].",
        "The museum opened in [March=2026-03].",
        "The museum has been shut since [May=2025-05].",
        "The museum stays shut until [May=2026-05].",
    });
}

TEST_CASE("a weekday follows its own verb, not any modal of the sentence") {
    check_dates({
        "The judge said [Tuesday=2026-03-17] that the court would wait.",
        "The judge, who may retire, ruled on [Tuesday=2026-03-17].",
        "The judge will rule on [Tuesday=2026-03-24], officials said.",
        "The verdict, expected [Monday=2026-03-23], could change the law.",
        "The offer was to be renewed [Monday=2026-03-23].",
        "On [Monday=2026-03-16], the judge fell ill.",
        "On [Monday=2026-03-23], the judge will return.",
    });
}

TEST_CASE("this, coming, next and last weekdays") {
    check_dates({
        "Voting is [this Sunday=2026-03-22].",
        "Voting is [this coming Sunday=2026-03-22].",
        "Voting is [next Sunday=2026-03-29].",
        "Voting was [last Sunday=2026-03-15].",
        "Women's marches are planned for [this coming Sunday, March 22=2026-03-22].",
    });
}

TEST_CASE("day first") {
    options settings = published_then();
    settings.day_first = true;
    check_dates({"The receipt says [3/4/25=2025-04-03].", "The log says [2025-04-03=2025-04-03].",
                 "The receipt says [3/14/25=2025-03-14].", "It says [2025/03/04=2025-03-04], not [2025=2025]/3.",
                 "The season of [2024=2024]/25 ended."},
                settings);
}

TEST_CASE("ranges of days") {
    const auto range_of = [](const char* text) {
        return gazette::annotate(text, published_then(), gazette::kind_set::of<gazette::date>()).dates()[0].days;
    };
    const auto day = [](int y, unsigned m, unsigned d) {
        return std::chrono::sys_days{
            std::chrono::year_month_day{std::chrono::year{y}, std::chrono::month{m}, std::chrono::day{d}}};
    };
    CHECK(range_of("He left on Wednesday.") == gazette::day_range{day(2026, 3, 18), day(2026, 3, 19)});
    CHECK(range_of("He left last week.") == gazette::day_range{day(2026, 3, 9), day(2026, 3, 16)});
    CHECK(range_of("He will leave over the weekend.") == gazette::day_range{day(2026, 3, 21), day(2026, 3, 23)});
    CHECK(range_of("He left in February 2024.") == gazette::day_range{day(2024, 2, 1), day(2024, 3, 1)});
    CHECK(range_of("He left in the first quarter of 2025.") == gazette::day_range{day(2025, 1, 1), day(2025, 4, 1)});
    CHECK(range_of("He left in summer 2015.") == gazette::day_range{day(2015, 6, 1), day(2015, 9, 1)});
    CHECK(range_of("He left in 1998.") == gazette::day_range{day(1998, 1, 1), day(1999, 1, 1)});
    CHECK(range_of("He left in the 1990s.") == gazette::day_range{day(1990, 1, 1), day(2000, 1, 1)});
    CHECK(range_of("The fair runs March 10-12.") == gazette::day_range{day(2026, 3, 10), day(2026, 3, 13)});
    CHECK(range_of("It took three days.").empty());
    CHECK(range_of("He left on Feb. 30.").empty());
    CHECK(range_of("He is now here.").empty());
}

TEST_CASE("a hard-wrapped line does not part a date") {
    check_dates(
        {"The committee of the two chambers approved the whole budget on [March\n18=2026-03-18], after a debate.",
         "The committee of the two chambers approved the whole budget on [April 6,\n1994=1994-04-06], after a "
         "debate."});
}

TEST_CASE("with persons found, names are no months") {
    const gazette::document found =
        gazette::annotate("Prime Minister Theresa May resigned. May may return in May.", published_then());
    REQUIRE(found.dates().size() == 1);
    CHECK(found.text(found.dates()[0]) == "May");
    CHECK(found.dates()[0].begin == 55);
}
