// Narratives: dates told aside do not move the story's time.
#include "dates.hpp"

using gazette::date_reading;
using gazette::options;
using gazette::testing::check_dates;

namespace {

options told() {
    options settings = gazette::testing::published_then();
    settings.reading = date_reading::narrative;
    return settings;
}

}  // namespace

TEST_CASE("what is planned lies ahead of the story") {
    check_dates(
        {
            "The raid began on [10 March 1905=1905-03-10]. It was to clear the road for a campaign planned for "
            "[1906=1906]. The fort fell on [11 March=1905-03-11].",
            "In [June 1904=1904-06] the fleet left port. It would not reach the bay until [May 1905=1905-05]. In "
            "[August=1904-08] the siege began.",
            "In [May 1907=1907-05] the envoys met. They envisioned a retreat by [next summer=1907-SU]. In "
            "[September=1907-09] the talks failed.",
            // no plan: the story goes on
            "In [May 1905=1905-05] the fort fell. The town was taken in [1906=1906]. In [June=1906-06] it burned.",
            "In [May 1905=1905-05] the fort fell. [The next year=1906] the town was taken. In [June=1906-06] it "
            "burned.",
        },
        told());
}

TEST_CASE("days before Christ go on; a week from a day that is not known") {
    const options narrative = [] {
        options settings;
        settings.reading = date_reading::narrative;
        return settings;
    }();
    check_dates(
        {
            "They fought on [12 September 490 BC=BC0490-09-12]. [The next day=BC0490-09-13] they left. [A month "
            "later=BC0490-10] they came back.",
            "In [1942=1942] the town fell. The mayor will speak [a week from tomorrow=XXXX-XX-XX].",
        },
        narrative);
}

TEST_CASE("what lasted since or until an event is told aside") {
    check_dates(
        {
            "The army attacked in [October 1744=1744-10], and the siege lasted until the fall of the castle in "
            "[February 1745=1745-02]. In [November=1744-11] snow fell.",
            "In [492 BC=BC0492] he took the coast, which had been free since [513 BC=BC0513]. [The following "
            "year=BC0491] envoys came.",
            "The truce held until [1950=1950]. In [May=1950-05] it failed.",
        },
        told());
}

TEST_CASE("earlier years within a sentence are looked back to; at its head the story goes back") {
    check_dates(
        {
            "In [May 1844=1844-05] the guards fled. The men who had taken the valley in [late 1843=1843 END] held it. "
            "By [June=1844-06], they starved.",
            "In [May 1806=1806-05] the cabinet took office. It followed the election in [December 1805=1805-12]. On "
            "[November 23=1806-11-23] it fell.",
            "In [January 1742=1742-01] they won. They kept what they had gained in [the previous year=1741]. In "
            "[March=1742-03] they lost it.",
            "In [May 1806=1806-05] the cabinet fell. In [1804=1804] it had been feared. In [June=1804-06] it was "
            "hated.",
            "In [May 1806=1806-05] the cabinet fell.\n\nThe bridge was begun in [1804=1804]. In [June=1804-06] it was "
            "finished.",
        },
        told());
}

TEST_CASE("what is compared with is told aside; a generation ahead too") {
    check_dates(
        {
            "On [February 4, 1905=1905-02-04] he rode out. It was calmer than in [November=1905-11]. Hopes rose in "
            "[May=1905-05].",
            "In [August 1764=1764-08] two ships were seen. A letter found in [1825=1825] denied it. In "
            "[September=1764-09] they sank.",
            "In [December 1744=1744-12] they attacked. They had been beaten by [January=1745-01].",
        },
        told());
}
