// Lists of parties with something in between, parties who talk about an agreement, and who "they" are behind one.
#include "catch.hpp"

#include "agreements.hpp"

namespace {

using gazette::testing::agreements_with_parties;

const gazette::testing::agreement_row rows[] = {
    // what is told of a party between commas
    {"Harbour Foods, which owns two ferries, and Delta Group signed a lease deal.",
     "nominal lease deal (Harbour Foods, Delta Group)"},
    {"Harbour Foods, the Danish dairy group, and Delta Group signed a lease deal.",
     "nominal lease deal (Harbour Foods, Delta Group)"},
    {"Agro Nord signed a licensing deal with Harbour Foods, of Bergen, Norway, and Delta Group.",
     "nominal licensing deal (Agro Nord, Harbour Foods, Delta Group)"},
    {"Chad, the rebels, and Niger signed a truce.", "nominal truce (TD, rebels, NE)"},
    {"Harbour Foods, set to open two ports, signed a deal with Delta Group.",
     "nominal deal (Harbour Foods, Delta Group)"},
    {"The Port Board and the Dockers and Riggers Union (DRU), which has 900 members, must approve the deal.",
     "nominal deal (Port Board, Dockers and Riggers Union)"},
    {"The farmers and Agro Nord signed a deal.", "nominal deal (farmers, Agro Nord)"},
    {"Rebels in eastern Chad and the army signed a truce.", "nominal truce (Rebels, army)"},
    {"Chad and two rebel groups, the Lake Front and the Dune Army, signed a truce.",
     "nominal truce (TD, Lake Front, Dune Army)"},
    {"The mayor and the leader of the opposition, Jan Novak, signed a pact.", "nominal pact"},
    {"Ann Lind and the leader of the opposition, Jan Novak, put their names to a pact.",
     "nominal pact (Ann Lind, Jan Novak)"},
    {"At issue is an accord between the governments in Tunis and Bamako.", "nominal accord (TN, ML)"},
    // a name, and what goes on behind it
    {"Agro Nord reached an agreement in principle with Sporting Lagos for the sale of midfielder Jan Novak.",
     "nominal agreement (Agro Nord, Sporting Lagos)"},
    {"Agro Nord signed a pact with Zorva of Chad.", "nominal pact (Agro Nord, Zorva)"},
    {"Agro Nord signed a pact with the Bank of Chad.", "nominal pact (Agro Nord, Bank of Chad)"},
    {"Trans States Ferries, Inc. and Delta Group signed a deal.",
     "nominal deal (Trans States Ferries, Inc., Delta Group)"},
    // who begins one, and who talks about one
    {"Chad and the Lake Front began a truce on Friday.", "nominal truce (TD, Lake Front)"},
    {"Chad, Niger and Mali launched talks on a trade pact.", "nominal trade pact (TD, NE, ML)"},
    {"Agro Nord is in talks with Delta Group over a licensing deal.",
     "nominal licensing deal (Agro Nord, Delta Group)"},
    {"Agro Nord opened talks with Delta Group on a licensing deal.", "nominal licensing deal (Agro Nord, Delta Group)"},
    {"The minister opened talks on a licensing deal.", "nominal licensing deal"},
    {"Agro Nord got 900 shares from Delta Group.", ""},
    {"Agro Nord bought 900 shares from Delta Group as a result of a purchase agreement.",
     "nominal purchase agreement (Agro Nord, Delta Group)"},
    {"Agro Nord, union for 900 millers reach pay deal", "nominal pay deal (Agro Nord, union)"},
    // who "they" are behind a mention
    {"Agro Nord said its merger agreement with Delta Group is off. The two banks blame a fall in prices since they "
     "agreed in May to merge.",
     "nominal merger agreement (Agro Nord, Delta Group) | act agreed in May to merge (Agro Nord, Delta Group)"},
    {"In May, Agro Nord and Delta Group met. They had promised to reach a deal.",
     "nominal deal (Agro Nord, Delta Group)"},
    {"Few own shares in either Harbour Foods or Delta Group. The two companies agreed to merge.",
     "act agreed to merge (Harbour Foods, Delta Group)"},
    {"They agreed to merge.", "act agreed to merge"},
    {"The United States left an arms pact with Russia. It said it would drop the pact unless Moscow obeyed it.",
     "nominal arms pact (US, RU) | nominal pact"},
};

}  // namespace

TEST_CASE("parties in lists, in talks and behind a mention") { check_agreements(rows, agreements_with_parties); }
