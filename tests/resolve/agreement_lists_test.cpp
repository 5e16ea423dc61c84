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
    {"The dairy secretary of Chad, Omar Keita, and the Nigerien farm secretary, Ali Toure, signed the accord.",
     "nominal accord (TD, NE)"},
    {"The government of President Omar Keita and the Lake Front signed a truce in Chad.",
     "nominal truce (TD, Lake Front)"},
    {"The union for bus drivers in the city and the transit agency agreed to a pay deal.",
     "nominal pay deal (union, transit agency)"},
    {"The city of Zinder and Harbour Foods signed a lease deal.", "nominal lease deal (city of Zinder, Harbour Foods)"},
    {"Chad signed a truce with the country's main rebel groups in Lome, capital of Togo.",
     "nominal truce (TD, main rebel groups)"},
    {"Chad signed a truce with the left-wing MPL rebels.", "nominal truce (TD, MPL rebels)"},
    {"Delta Mills and Co. signed a deal with Zorva.", "nominal deal (Delta Mills and Co., Zorva)"},
    {"Harbour Foods signed a deal with its union, the Brotherhood of Dockers.",
     "nominal deal (Harbour Foods, Brotherhood of Dockers)"},
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
    {"Harbour Foods announced a deal after months of talks with Delta Group.",
     "nominal deal (Harbour Foods, Delta Group)"},
    {"Harbour Foods is in advanced talks with Delta Group about a lease deal.",
     "nominal lease deal (Harbour Foods, Delta Group)"},
    {"Chad and Niger signed on Feb. 2 a water accord.", "nominal water accord (TD, NE)"},
    {"Chad and Niger signed an accord on trade between Zorva and Delta Group.", "nominal accord (TD, NE)"},
    {"Treaties on rail and trade were signed between Chad and Niger.", "nominal Treaties (TD, NE)"},
    {"The water accord by Chad and Niger expires.", "nominal water accord (TD, NE)"},
    {"Chad notified Niger that it would not renew the water accord.", "nominal water accord (TD, NE)"},
    {"Chad told Niger that it liked the water accord.", "nominal water accord (TD, NE)"},
    {"Chadian Foreign Minister Omar Keita said deals worth two billion had been signed with Niger.",
     "nominal deals (TD, NE)"},
    {"Omar Keita said a deal had been signed with Niger.", "nominal deal"},
    {"Zorva's $2 billion deal for Delta Group won approval.", "nominal deal (Zorva, Delta Group)"},
    {"A deal in which Harbour Foods would buy Delta Group collapsed.", "nominal deal (Harbour Foods, Delta Group)"},
    {"A deal that would combine Harbour Foods and Delta Group fell apart.",
     "nominal deal (Harbour Foods, Delta Group)"},
    {"Under the merger agreement, Zorva will merge with and into Delta Mills.",
     "nominal merger agreement (Zorva, Delta Mills)"},
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
    {"LAGOS Dec 31 The Chadian army and rebels signed a truce.", "nominal truce (TD, rebels)"},
    {"Zorva went to court against a bid by Delta Group, saying that it breaks a pact between the two concerns.",
     "nominal pact (Zorva, Delta Group)"},
    {"Chad and Niger signed a water accord. Both sides hailed the deal.",
     "nominal water accord (TD, NE) | nominal deal (TD, NE)"},
    {"The United States left an arms pact with Russia. It said it would drop the pact unless Moscow obeyed it.",
     "nominal arms pact (US, RU) | nominal pact"},
};

}  // namespace

TEST_CASE("parties in lists, in talks and behind a mention") { check_agreements(rows, agreements_with_parties); }
