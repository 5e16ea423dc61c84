// Parties that stand far from the agreement or behind a reference: "which signed", "the two firms", "under a deal
// with".
#include "catch.hpp"

#include "agreements.hpp"

namespace {

using gazette::testing::agreements_with_parties;

struct row {
    const char* text;
    const char* expected;
};

const row rows[] = {
    // a subject that nothing but its verb marks
    {"For the third plant the Danish dairy group signed a supply deal with Agro Nord.",
     "nominal supply deal (Danish dairy group, Agro Nord)"},
    {"Chad and Niger met. During the visit the two countries signed a water accord.", "nominal water accord (TD, NE)"},
    {"Chad and Niger met in Zinder and both sides agreed to dredge the lake.",
     "act agreed to dredge the lake (TD, NE)"},
    {"Grain Partners in the rich port province of Ogun signed a pay deal with Agro Nord.",
     "nominal pay deal (Grain Partners, Agro Nord)"},
    {"Grain Partners in Mali's rich port town Kayes signed a pay deal with Agro Nord.",
     "nominal pay deal (Grain Partners, Agro Nord)"},
    {"Chad and Niger have in the past year signed a water accord.", "nominal water accord (TD, NE)"},
    {"Chad and Niger talked. They are also to sign an accord on grain.", "nominal accord (TD, NE)"},
    {"Harbour Foods to sign licensing deal with Delta Group", "nominal licensing deal (Harbour Foods, Delta Group)"},
    {"Mayor Ann Lind (D) announced a deal with state lawmakers.", "nominal deal (Ann Lind, state lawmakers)"},
    {"Ann Lind, as head of the panel, worked out an accord with Jan Novak.", "nominal accord (Ann Lind, Jan Novak)"},
    {"Harbour Foods denied the charge and reached a settlement agreement with Delta Group.",
     "nominal settlement agreement (Harbour Foods, Delta Group)"},
    {"Ann Lind, whom the king trusts, struck a deal with southern rebels.", "nominal deal (Ann Lind, southern rebels)"},
    // whom "it" means: no owner, no adjective
    {"Chadian grain supplier Zorva said it signed a supply agreement with Delta Group.",
     "nominal supply agreement (Zorva, Delta Group)"},
    {"The government of Mali, a nation beyond Niger's border, said that it would enter a trade pact with Chad.",
     "nominal trade pact (ML, TD)"},
    // a state that the mention itself names
    {"The Malian agreement with the Lake Front held.", "nominal Malian agreement (ML, Lake Front)"},
    {"The Mali deal with world powers held.", "nominal Mali deal"},
    {"The Mali deal held.", "nominal Mali deal"},
    {"Mali signed a supply deal with Chadian Zorva.", "nominal supply deal (ML, Zorva)"},
    {"Mali signed a supply deal with Chadian Airways.", "nominal supply deal (ML, Chadian Airways)"},
    // relative clauses
    {"Talks with Delta Group, which signed a lease agreement with Harbour Foods, stalled.",
     "nominal lease agreement (Delta Group, Harbour Foods)"},
    {"A charity called Clean Rivers -- which has been trying to negotiate a deal with the Port Board -- sued.",
     "nominal deal (Clean Rivers, Port Board)"},
    {"The Lakers say they regret the deal they signed with Gov. Ann Lind.", "nominal deal (Lakers, Ann Lind)"},
    // an adjunct's agreement is its clause's subject's
    {"Harbour Foods sells rice under a deal with Delta Group.", "nominal deal (Harbour Foods, Delta Group)"},
    {"In May, Harbour Foods cut prices as part of an agreement with the Port Board.",
     "nominal agreement (Harbour Foods, Port Board)"},
    {"Under an agreement with the Port Board, Harbour Foods cut prices.",
     "nominal agreement (Harbour Foods, Port Board)"},
    {"After signing a truce with Chad, Niger cut its army.", "nominal truce (NE, TD)"},
    {"Police say that the club broke the law through its deal with Delta Group.", "nominal deal (club, Delta Group)"},
    {"Critics say prices fell under a deal with Delta Group.", "nominal deal"},
    {"Talks between Harbour Foods and Delta Group on a merger agreement broke down.",
     "nominal merger agreement (Harbour Foods, Delta Group)"},
    {"Talks between Harbour Foods and Delta Group about the Chad deal broke down.", "nominal Chad deal"},
    // headlines
    {"Harbour Foods, Delta Group reach merger agreement", "nominal merger agreement (Harbour Foods, Delta Group)"},
    {"Chad, Niger, Mali sign 4 trade deals", "nominal trade deals (TD, NE, ML)"},
    {"Chad, Niger, pledge to work together", "act pledge to work together (TD, NE)"},
    // what the reference means need be neither states nor persons
    {"Harbour Foods and Delta Group rose. The two companies said they have agreed to merge.",
     "act agreed to merge (Harbour Foods, Delta Group)"},
    {"The truce between Chad and the Lake Front held. Both sides are close to a deal.",
     "nominal truce (TD, Lake Front) | nominal deal (TD, Lake Front)"},
    {"Chad and Niger met. The two companies said they have agreed to merge.", "act agreed to merge"},
    // one agreement beside another
    {"Chad and Niger signed a memorandum of understanding (MOU) on grain.",
     "nominal memorandum of understanding (TD, NE) | acronym MOU (TD, NE)"},
    {"Chad and Niger signed a trade deal and three defence pacts.",
     "nominal trade deal (TD, NE) | nominal defence pacts (TD, NE)"},
    // names
    {"The Lagos Water Board (LWB) and Delta Group signed an agreement.",
     "nominal agreement (Lagos Water Board, Delta Group)"},
    {"Boston-based Harbour Foods and Salem, Mass.-based Delta Group called off a $2 billion merger agreement.",
     "nominal merger agreement (Harbour Foods, Delta Group)"},
    {"The pact between Malian Secretary of State Ann Lind and Nigerian Foreign Minister Ada Obi holds.",
     "nominal pact (ML, NG)"},
    {"Mali ratified a pact with its desert neighbour Niger.", "nominal pact (ML, NE)"},
    {"An agreement between the union and Lind's campaign is due.", "nominal agreement (union, Lind's campaign)"},
    {"Mali signed a truce today (Friday) with the Lake Front.", "nominal truce (ML, Lake Front)"},
    {"U.S. based Harbour Foods said it had signed a deal with Delta Group.",
     "nominal deal (Harbour Foods, Delta Group)"},
    {"Harbour Foods’s shares rose after it signed a deal with Delta Group.",
     "nominal deal (Harbour Foods, Delta Group)"},
    {"The Lagos League and its players' union reached a wage deal.",
     "nominal wage deal (Lagos League, players' union)"},
    {"Mali and left-wing rebels reached a truce.", "nominal truce (ML, left-wing rebels)"},
    {"Sinoco and its Chinese counterpart Petrola signed a deal.", "nominal deal (Sinoco, Petrola)"},
    {"The Chad-Taliban Peace Agreement was signed in May.", "named Chad-Taliban Peace Agreement (TD, Taliban)"},
    {"The truce, which Chad signed with the Lake Front, has held.", "nominal truce (TD, Lake Front)"},
    {"Harbour Foods grew after signing a supply deal with Delta Group.",
     "nominal supply deal (Harbour Foods, Delta Group)"},
    {"Chad and the Lake Front (LF) rebel group took a step on Monday, signing a truce in Zinder.",
     "nominal truce (TD, Lake Front)"},
    {"Critics spoke on Monday, signing a letter against a deal with Chad.", "nominal deal"},
    {"An extradition treaty was among five accords signed between Chad and Niger.",
     "nominal extradition treaty (TD, NE) | nominal accords (TD, NE)"},
    {"Harbour Foods formed a venture with Delta Group. A pact between the two firms was signed.",
     "nominal pact (Harbour Foods, Delta Group)"},
    {"The Government of Chad and the Front of Chad signed a truce.", "nominal truce (TD, Front of Chad)"},
    {"Striking nurses and the Lagos Hospital reached a wage deal.",
     "nominal wage deal (Striking nurses, Lagos Hospital)"},
    {"The guild and the hospital opened talks in May, but failed to reach a deal.", "nominal deal (guild, hospital)"},
    {"On June 3, 2019, Delta Group announced it had entered into a merger agreement with Harbour Foods.",
     "nominal merger agreement (Delta Group, Harbour Foods)"},
    {"Harbour Foods and Delta Group announced the signing of a merger agreement.",
     "nominal merger agreement (Harbour Foods, Delta Group)"},
    {"UPDATE: Lagos nurses, city board reach wage deal", "nominal wage deal (Lagos nurses, city board)"},
    {"Visiting Chadian President Ali Deby and Nigerian President Ada Obi signed a truce.", "nominal truce (TD, NG)"},
    {"Chad met Niger. After all the two countries have signed a truce.", "nominal truce (TD, NE)"},
    {"Harbour Foods said it continues to sell rice under a deal with Delta Group.",
     "nominal deal (Harbour Foods, Delta Group)"},
    {"Chad and Niger met on Monday. The countries signed three trade deals.", "nominal trade deals (TD, NE)"},
    {"Envoys of Chad, Niger and Mali met on Monday. The countries signed three trade deals.", "nominal trade deals"},
    {"Harbour Foods and Delta Group rose. The companies said they had signed a pact.",
     "nominal pact (Harbour Foods, Delta Group)"},
    {"The Chad government and its rebels agreed on a truce.",
     "act agreed on a truce (TD, rebels) | nominal truce (TD, rebels)"},
    {"LAGOS (News) - Chad's government and rebels met. Both sides said they were close to a deal.",
     "nominal deal (TD, rebels)"},
    {"The truce agreed by Chad, the Lake Front and Niger holds.", "nominal truce (TD, Lake Front, NE)"},
    {"Harbour Foods rose in May. It has signed a deal with the island republic of Kiribati.",
     "nominal deal (Harbour Foods, KI)"},
    {"Ann Lind spoke in May. It has signed a deal with Kiribati.", "nominal deal"},
    {"Harbour Lines, Inc. and Delta Lines, LLC signed a pact.", "nominal pact (Harbour Lines, Inc., Delta Lines, LLC)"},
    {"Chad met Niger. The treaty—long sought—was signed by the two countries in 1960.", "nominal treaty (TD, NE)"},
    {"Chad ratified a pact with neighboring Niger.", "nominal pact (TD, NE)"},
    {"Delta Group, set to open shops across the rich northern coast, has signed a deal with Harbour Foods.",
     "nominal deal (Delta Group, Harbour Foods)"},
    {"Last month, Delta Group, Mali's second-largest grocer, entered into a deal with Harbour Foods.",
     "nominal deal (Delta Group, Harbour Foods)"},
    {"Delta Group signed a deal with the country's largest grocer Harbour Foods.",
     "nominal deal (Delta Group, Harbour Foods)"},
    {"The grocer Delta Group and its rival, the refiner Petrola, agreed to build depots.",
     "act agreed to build depots (Delta Group, Petrola)"},
    {"Furthermore, Chad and Niger signed a truce.", "nominal truce (TD, NE)"},
    {"Land-locked Chad signed a port deal on Jan. 1 with the Lake Front.", "nominal port deal (TD, Lake Front)"},
    {"The company has depots. It has signed a deal with Delta Group.", "nominal deal (company, Delta Group)"},
    // where an act begins and ends
    {"Chad and Niger agreed on how the lake would be shared.", "act agreed on how the lake would be shared (TD, NE)"},
    {"Chad and Niger agreed to share the lake and Mr Obi praised both.", "act agreed to share the lake (TD, NE)"},
    {"Chad and Niger agreed to “keep borders open” and “share the lake.”",
     "act agreed to “keep borders open” and “share the lake (TD, NE)"},
    {"Chad and Niger agreed on the two countries’ fishing rights.",
     "act agreed on the two countries’ fishing rights (TD, NE)"},
    {"Chad and Niger agreed on a map and decided to meet again.", "act agreed on a map (TD, NE)"},
    {"Chad and Niger agreed to buy frozen and concluded deals.",
     "act agreed to buy frozen and concluded deals (TD, NE) | nominal deals (TD, NE)"},
};

}  // namespace

TEST_CASE("parties far from the agreement") {
    for (const row& r : rows) {
        CAPTURE(r.text);
        CHECK(agreements_with_parties(r.text) == r.expected);
    }
}
