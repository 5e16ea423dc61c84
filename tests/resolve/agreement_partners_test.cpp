// Parties told by an agreement's purpose, by plain back-references and in longer phrases.
#include "catch.hpp"

#include "agreements.hpp"

namespace {

using gazette::testing::agreements_with_parties;

const gazette::testing::agreement_row rows[] = {
    // whom the purpose names
    {"Delta Group signed a deal to buy gas from Harbour Energy.", "nominal deal (Delta Group, Harbour Energy)"},
    {"Delta Group signed a deal worth $2 billion on Monday to sell its mills to Harbour Foods.",
     "nominal deal (Delta Group, Harbour Foods)"},
    {"Delta Group's agreement to acquire 51% of Harbour Foods surprised rivals.",
     "nominal agreement (Delta Group, Harbour Foods)"},
    {"Delta Group Inc.'s agreement to acquire Harbour Foods surprised rivals.",
     "nominal agreement (Delta Group Inc., Harbour Foods)"},
    {"Delta Group signed a deal to supply Harbour Rail (HR) with steel.", "nominal deal (Delta Group, Harbour Rail)"},
    {"Delta Group signed a deal to buy 20 Harbour engines.", "nominal deal"},
    {"Delta Group signed an agreement to acquire the Property.", "nominal agreement"},
    {"The board approved a deal to sell the mills to Harbour Foods.", "nominal deal"},
    {"Chad and Niger signed a deal to buy grain from Mali.", "nominal deal (TD, NE)"},
    {"Delta Group signed a deal to send crews to Europe.", "nominal deal"},
    // "the two countries", "both sides"
    {"Delta Group signed a pact with Harbour Foods. The pact will be good for both sides, aides said.",
     "nominal pact (Delta Group, Harbour Foods) | nominal pact (Delta Group, Harbour Foods)"},
    {"Chad signed a treaty with Niger. For the treaty to take effect, both countries must ratify it.",
     "nominal treaty (TD, NE) | nominal treaty (TD, NE)"},
    {"Delta Group signed a pact with Harbour Foods. The pact will help farmers.",
     "nominal pact (Delta Group, Harbour Foods) | nominal pact"},
    // longer phrases
    {"A pact was signed in eastern Chad by the government and armed rebel groups.",
     "nominal pact (TD, armed rebel groups)"},
    {"Mali's government and the rebels of the Lake Front signed a truce.", "nominal truce (ML, Lake Front)"},
    {"A deal between Delta Group (DG), and Mali's Harbour Foods was signed.",
     "nominal deal (Delta Group, Harbour Foods)"},
    {"A deal between the Philippines' Delta Group and Harbour Foods was signed.",
     "nominal deal (Delta Group, Harbour Foods)"},
    {"Delta Air and the union representing its crews have a deal on pay.", "nominal deal (Delta Air, union)"},
    {"LAGOS — Delta Air and its pilots' union said they reached a deal.", "nominal deal (Delta Air, pilots' union)"},
    {"Chad and Niger exchanged the instruments of ratification of the treaty.", "nominal treaty (TD, NE)"},
    {"Under the agreement, the EU will buy grain from Chad.", "nominal agreement (EU, TD)"},
    {"He made a deal with the Russians to delay the vote.", "nominal deal"},
    {"Boris Novak made a deal with the Russians to delay the vote.",
     "act made a deal with the Russians to delay the vote (Boris Novak, RU) | nominal deal (Boris Novak, RU)"},
    {"Chad and Niger's pact covers grain.", "nominal pact (TD, NE)"},
    {"The Doe administration's pact with Niger angered Mali.", "nominal pact (Doe administration, NE)"},
    {"The city council's pact with Delta Group angered shops.", "nominal pact (city council, Delta Group)"},
    {"As part of a pact with Niger, Chad will sell grain.", "nominal pact (TD, NE)"},
    {"The truce that Chad and the Lake Front agreed last week held.", "nominal truce (TD, Lake Front)"},
    {"Harbour Rail, which has a pact with Delta Group, rose.", "nominal pact (Harbour Rail, Delta Group)"},
    {"Shares of Harbour Rail rose after it signed a pact with Delta Group.",
     "nominal pact (Harbour Rail, Delta Group)"},
    {"LAGOS (AP) - Harbour Rail said it had signed a pact with Delta Group.",
     "nominal pact (Harbour Rail, Delta Group)"},
    {"Delta Group signed a pact with Chad's Harbour rail maker.", "nominal pact (Delta Group, Harbour)"},
    {"A pact was signed between the Culture Ministry of Chad and the Ministry of Trade, Tourism and Craft of Niger.",
     "nominal pact (TD, NE)"},
    {"Chad and Niger met. A pact between agencies of the two countries was signed.", "nominal pact (TD, NE)"},
    {"Then-Chad President Ali Doe and Niger's Musa Obi signed the treaty.", "nominal treaty (TD, NE)"},
    {"Ali Doe and deputy-turned-rebel leader Musa Obi signed the treaty.", "nominal treaty (Ali Doe, Musa Obi)"},
    {"EU member states have broadly approved a trade pact with Chad.", "nominal trade pact (EU member states, TD)"},
    {"Chad's Congress ratified a pact with Niger.", "nominal pact (TD, NE)"},
    {"Harbour Rovers agreed a deal with Delta Town for Silva.", "nominal deal (Harbour Rovers, Delta Town)"},
    // who is no party
    {"Ana Ruiz pulled Chad out of the pact with Niger.", "nominal pact (TD, NE)"},
    {"Chad accused Niger of breaking the truce, with its envoy Ana Ruiz urging calm.", "nominal truce (TD, NE)"},
    {"The pact was signed during a visit to Chad by aides from Niger.", "nominal pact"},
    {"The pact would replace treaties that give Chad and Niger the lake.", "nominal pact | nominal treaties"},
    {"The Mercosur deal divides Chad and Niger.", "nominal Mercosur deal"},
    {"Chad's rival leaders signed a truce in Mali on Monday, Niger's foreign minister said.", "nominal truce"},
    {"The deal at Delta Air contrasts with tension between pilots and managers elsewhere.", "nominal deal"},
    {"Chad will announce trade deals to coincide with the arrival of the Emir.", "nominal trade deals"},
    {"Troops failed to halt the advance and the Soviets acceded to a treaty.", "nominal treaty"},
    {"It is the first such deal between a state and a firm.", "nominal deal"},
    {"Delta Group signed a pact with Harbour Foods and some other grocers.", "nominal pact"},
    // spans
    {"The two signed the MoU on Plant Health.", "named MoU on Plant Health"},
    {"The two signed the MoU on Monday.", "acronym MoU"},
    {"Harbour Rail, pilots union reach pact.", "nominal pact (Harbour Rail, pilots union)"},
    {"Lawmakers froze a US trade pact.", "nominal US trade pact"},
    {"Chad and Niger signed agreement on grain.", "nominal agreement (TD, NE)"},
    {"Chad has a liquefied natural gas (LNG) supply deal with Niger.",
     "nominal liquefied natural gas (LNG) supply deal (TD, NE)"},
    {"Chad and Niger agreed to cut tariffs, as well as share the lake.",
     "act agreed to cut tariffs, as well as share the lake (TD, NE)"},
};

}  // namespace

TEST_CASE("parties by purpose and by reference") { check_agreements(rows, agreements_with_parties); }
