// Which mentions mean one agreement, whatever they are called.
#include "catch.hpp"

#include "agreements.hpp"

#include <string>

using gazette::testing::agreements_linked;

TEST_CASE("an acronym is linked to the name that it abbreviates") {
    SECTION("in brackets") {
        CHECK(agreements_linked("The Harbour Safety Treaty (HST) is old. The HST needs reform.") ==
              "Harbour Safety Treaty #0 Harbour Safety Treaty | HST #0 Harbour Safety Treaty | HST #0 Harbour Safety "
              "Treaty");
    }
    SECTION("by initials alone") {
        CHECK(agreements_linked(
                  "They revised the Coastal and Cross-Border Policing Agreement. The CCBPA took effect in May.") ==
              "Coastal and Cross-Border Policing Agreement #0 Coastal and Cross-Border Policing Agreement | "
              "CCBPA #0 Coastal and Cross-Border Policing Agreement");
    }
    SECTION("before its name") {
        CHECK(agreements_linked("The LWT is under strain. Signed in 1988, the Lake Waters Treaty divides the catch.") ==
              "LWT #0 Lake Waters Treaty | Lake Waters Treaty #0 Lake Waters Treaty");
    }
    SECTION("other capitals are no acronym of it") {
        CHECK(agreements_linked("The Lake Waters Treaty worries the LWF.") ==
              "Lake Waters Treaty #0 Lake Waters Treaty");
    }
}

TEST_CASE("a definite noun takes up the only agreement that fits") {
    CHECK(agreements_linked("A new fishing pact was signed. The pact bans nets.") == "new fishing pact #0 | pact #0");
    CHECK(agreements_linked("The Treaty of Rome turned 60. This treaty began it all.") ==
          "Treaty of Rome #0 Treaty of Rome | treaty #0");
    SECTION("not where two could be meant") {
        CHECK(agreements_linked("A fishing pact and a trade deal were signed. The agreement is secret.") ==
              "fishing pact #0 | trade deal #1 | agreement -");
    }
    SECTION("a truce is no trade deal") {
        CHECK(agreements_linked("A trade deal was signed. The truce held.") == "trade deal #0 | truce -");
    }
    SECTION("what does not exist is not taken up") {
        CHECK(agreements_linked("There is no deal. The pact is dead.") == "deal - | pact -");
    }
}

TEST_CASE("the same name is the same agreement, years and prefixes aside") {
    CHECK(agreements_linked("The 1967 Outer Space Treaty bans them. The Outer Space Treaty is clear.") ==
          "1967 Outer Space Treaty #0 1967 Outer Space Treaty | Outer Space Treaty #0 Outer Space Treaty");
}

TEST_CASE("a political convention in the same text speaks for no treaty, a named convention does") {
    using gazette::testing::agreements_in;
    CHECK(agreements_in("The Convention on Cluster Munitions bans them. The convention has 112 members.") ==
          "named Convention on Cluster Munitions | nominal convention");
    CHECK(agreements_in("The Democratic National Convention opened. The convention ends on Friday.") == "");
}

TEST_CASE("every agreement says which rule found it") {
    const std::string text = "Peru and Chile agreed to talk about the Treaty of Lima, a border pact, and NAFTA.";
    const gazette::document found = gazette::annotate(text);
    for (const gazette::agreement& a : found.agreements()) CHECK(a.rule.substr(0, 10) == "agreement.");
    CHECK(found.agreements().size() == 4);
}

TEST_CASE("agreements are read in linear time") {
    struct row {
        const char *begin, *unit, *end;
        int times = 400'000;
    };
    static constexpr row rows[] = {
        {"", "Treaty of Ab agreed to deal with the ", "", 20'000},
        {"They talked about the ", "Deal against ", "peace and other things."},
        {"The ", "Oslo, ", "Oslo and Paris agreements were signed."},
        {"Under a trade deal with Mali,\n\n", "Zorbly,\n\n", "Ford sold oil."},  // nor does it recurse
    };
    for (const row& r : rows) {
        CAPTURE(r.unit);
        std::string hostile = r.begin;
        for (int i = 0; i < r.times; ++i) hostile += r.unit;
        CHECK(gazette::annotate(hostile += r.end).status() == gazette::status::ok);
    }
}

TEST_CASE("names that share a head come in text order") {
    const std::string text = "The Oslo, Bonn, Geneva and Paris agreements were signed.";
    const gazette::document found = gazette::annotate(text);
    std::string names;
    for (const gazette::agreement& a : found.agreements()) names.append(found.text(a)).append("|");
    CHECK(names == "Oslo|Bonn|Geneva|Paris agreements|");
}
