// Parties that an earlier mention tells.
#include "catch.hpp"

#include "agreements.hpp"

namespace {

using gazette::testing::agreements_with_parties;

const gazette::testing::agreement_row rows[] = {
    // the sentence names all of them again
    {"Peru and Chile signed a fishing pact. The pact lets Peruvian boats land their catch in Chile, said Mexico.",
     "nominal fishing pact (PE, CL) | nominal pact (PE, CL)"},
    {"Peru and Chile signed a fishing pact. The Humboldt Catch Treaty gives Peru more than Chile, say Brazil and Cuba.",
     "nominal fishing pact (PE, CL) | named Humboldt Catch Treaty (PE, CL)"},
    {"Harbour Foods Ltd. has a merger agreement with Delta Group. The deal gives Harbour holders a tenth of Delta.",
     "nominal merger agreement (Harbour Foods Ltd., Delta Group) | nominal deal (Harbour Foods Ltd., Delta Group)"},
    {"The European Union signed a trade pact with Fiji. Under the deal, the EU will buy sugar and tuna from Fiji.",
     "nominal trade pact (European Union, FJ) | nominal deal (EU, FJ)"},
    {"Anna Silva signed a truce with Jan Novak. The deal lets Silva keep the mines that Novak took.",
     "nominal truce (Anna Silva, Jan Novak) | nominal deal (Anna Silva, Jan Novak)"},
    {"Mali and the rebels signed a truce. The deal gives rebels seats in the parliament of Mali.",
     "nominal truce (ML, rebels) | nominal deal (ML, rebels)"},
    // one of them alone, or other countries
    {"Peru and Chile signed a fishing pact. The pact helps Peru.", "nominal fishing pact (PE, CL) | nominal pact"},
    {"Peru and Chile signed a fishing pact. The pact worries Japan and Korea.",
     "nominal fishing pact (PE, CL) | nominal pact"},
    {"Harbour Foods has a merger agreement with Delta Group. The deal gives Harbourside more than Deltas.",
     "nominal merger agreement (Harbour Foods, Delta Group) | nominal deal"},
    // others of its kind
    {"Harbour Foods has a merger agreement with Delta Group. Delta wants no agreement that hurts Harbour.",
     "nominal merger agreement (Harbour Foods, Delta Group) | nominal agreement"},
    {"Peru and Chile signed a fishing pact. Agreements hurt Peru and Chile.",
     "nominal fishing pact (PE, CL) | nominal Agreements"},
};

}  // namespace

TEST_CASE("parties that an earlier mention tells") { check_agreements(rows, agreements_with_parties); }
