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

namespace {

const gazette::testing::agreement_row definite_rows[] = {
    {"A new fishing pact was signed. The pact bans nets.", "new fishing pact #0 | pact #0"},
    {"The Treaty of Rome turned 60. This treaty began it all.", "Treaty of Rome #0 Treaty of Rome | treaty #0"},
    {"NAFTA is old. The trade pact covers three countries.", "NAFTA #0 | trade pact #0"},
    // the one with the same noun, or with a word in common
    {"A fishing pact and a trade deal were signed. The deal is secret.", "fishing pact #0 | trade deal #1 | deal #1"},
    {"A fishing pact and a trade deal were signed. The fishing agreement is secret.",
     "fishing pact #0 | trade deal #1 | fishing agreement #0"},
    {"Peru signed a fishing pact with Chile. Japan signed a trade deal with Kenya. The pact bans nets.",
     "fishing pact #0 | trade deal #1 | pact #0"},
    {"The Oslo Accords were signed in 1993. The accords are dead.", "Oslo Accords #0 Oslo Accords | accords #0"},
    // the first mention may be definite too
    {"Peru ratified the treaty. The treaty bans mines.", "treaty #0 | treaty #0"},
    // what a verb tells
    {"Kenya and Uganda agreed on Monday to end a row over fish. Under the deal, boats may cross.",
     "agreed on Monday to end a row over fish #0 | deal #0"},
    {"Kenya and Uganda struck a deal to end a row over fish. The deal was signed in Goma.",
     "struck a deal to end a row over fish #0 | deal #0 | deal #0"},
    {"Kenya and Uganda agreed to meet. The treaty of 1990 is dead.", "agreed to meet #0 | treaty #1"},
    // truces
    {"Peru and Chile agreed to a ceasefire. The truce began at noon.", "ceasefire #0 | truce #0"},
    {"Peru and Chile agreed to a ceasefire. Under the deal, both pull back.", "ceasefire #0 | deal #0"},
    {"A trade deal was signed. The truce held.", "trade deal #0 | truce #1"},
    // a headline and the text below
    {"Peru, Chile sign fishing pact\n\nPeru and Chile signed a fishing pact on Friday.",
     "fishing pact #0 | fishing pact #0"},
    // what it is said to be
    // one name with another head
    {"The Paris Agreement binds them. The Paris accord is late, and the Paris climate pact costs.",
     "Paris Agreement #0 Paris Agreement | Paris accord #0 Paris accord | Paris climate pact #0 Paris climate pact"},
    {"The Lima Accords held. The Lima Accord did. The Lima Treaty did not.",
     "Lima Accords #0 Lima Accords | Lima Accord #0 Lima Accord | Lima Treaty #1 Lima Treaty"},
    {"The Lima Accord was a fishing pact.", "Lima Accord #0 Lima Accord | fishing pact #0"},
    {"NAFTA, a trade pact, is old.", "NAFTA #0 | trade pact #0"},
};

const gazette::testing::agreement_row other_rows[] = {
    // two could be meant
    {"A fishing pact and a trade deal were signed. The agreement is secret.",
     "fishing pact #0 | trade deal #1 | agreement -"},
    {"A fishing pact and a border pact were signed. The pact is secret.", "fishing pact #0 | border pact #1 | pact -"},
    // another one
    {"Peru ratified the fishing treaty. The nuclear treaty is dead.", "fishing treaty #0 | nuclear treaty #1"},
    {"NAFTA and the CPTPP are old. The fishing deal is new. The fishing deal bans nets.",
     "NAFTA #0 | CPTPP #1 | fishing deal #2 | fishing deal #2"},
    {"Peru signed a fishing pact. The previous pact was better.", "fishing pact #0 | previous pact -"},
    {"Peru signed a fishing pact. Chile signed a fishing pact, too.", "fishing pact #0 | fishing pact #1"},
    {"NAFTA, a fishing pact and a border deal were signed.", "NAFTA #0 | fishing pact #1 | border deal #2"},
    {"Peru signed a trade deal. Chile ratified the protocol.", "trade deal #0 | protocol #1"},
    // none in particular
    {"The Treaty of Lima turned 30. A treaty is only paper, he said. The treaty will stay.",
     "Treaty of Lima #0 Treaty of Lima | treaty - | treaty #0"},
    {"Any deal must be fair. Every treaty has a price.", "deal - | treaty -"},
    // none at all
    {"There is no deal. The pact is dead.", "deal - | pact #0"},
    {"Peru does not have a treaty with Chile.", "treaty -"},
};

const gazette::testing::agreement_row name_rows[] = {
    {"A similar accord was signed in 1946, known as the Lima Agreement. The accord is old.",
     "similar accord #0 | Lima Agreement #0 Lima Agreement | accord #0"},
    {"Peru and Chile signed a treaty called the Harbour Safety Treaty.",
     "treaty #0 | Harbour Safety Treaty #0 Harbour Safety Treaty"},
    {"They signed a trade pact, the USMCA, in May.", "trade pact #0 | USMCA #0"},
    {"Kenya signed a memorandum of understanding with Uganda. The MoU covers oil.",
     "memorandum of understanding #0 | MoU #0"},
    {"Kenya signed a memorandum of understanding (MOU) with Uganda. The MOU covers oil.",
     "memorandum of understanding #0 | MOU #0 memorandum of understanding | MOU #0 memorandum of understanding"},
    {"Kenya signed an MoU with Uganda and an MoU with Mali.", "MoU #0 | MoU #1"},
    {"The two firms signed a free trade agreement. The FTA covers steel.", "free trade agreement #0 | FTA #0"},
    {"She signed a nondisclosure agreement. The NDA binds her.", "nondisclosure agreement #0 | NDA #0"},
    {"The two firms signed a free trade agreement. The MoU covers steel.", "free trade agreement #0 | MoU #1"},
};

}  // namespace

TEST_CASE("a definite noun takes up the agreement that fits") { check_agreements(definite_rows, agreements_linked); }

TEST_CASE("what another agreement is, what two could be and what is none is not taken up") {
    check_agreements(other_rows, agreements_linked);
}

TEST_CASE("a noun, its acronym and what it is called mean one agreement") {
    check_agreements(name_rows, agreements_linked);
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
