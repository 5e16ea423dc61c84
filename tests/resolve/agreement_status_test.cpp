// What the sentence says has become of an agreement.
#include "catch.hpp"

#include "agreements.hpp"

namespace {

using gazette::testing::agreements_with_status;

struct row {
    const char* text;
    const char* expected;
};

const row rows[] = {
    {"Brazil and Argentina signed a sweeping trade agreement in Montevideo on Friday.",
     "sweeping trade agreement: signed"},
    {"Canada ratified the Columbia River Treaty in 1964.", "Columbia River Treaty: ratified"},
    {"Chile withdrew from the pact on Monday.", "pact: ended"},
    {"Acme Corp. signed a licensing deal with Globex Inc. last week.", "licensing deal: signed"},
    {"Iran and six world powers struck a deal to limit uranium enrichment.",
     "struck a deal to limit uranium enrichment | deal: signed"},
    {"Peru has no extradition treaty with Japan.", "extradition treaty: none"},
    {"Both countries have an extradition agreement with Spain.", "extradition agreement: in_force"},
    {"France and Germany signed the Treaty of Aachen in 2019.", "Treaty of Aachen: signed"},
    {"EU and Mercosur sign long-awaited trade pact", "long-awaited trade pact: signed"},
    {"Negotiators hammered out a deal to end the strike, a union official said.",
     "hammered out a deal to end the strike | deal: signed"},
    {"Washington wants a new nuclear arms control treaty with Moscow.", "new nuclear arms control treaty: proposed"},
    {"The Franco-German friendship treaty was renewed.", "Franco-German friendship treaty: revised"},
    {"The Sino-Russian gas deal was signed in Shanghai.", "Sino-Russian gas deal: signed"},
    {"The two ministries signed a memorandum of understanding on farm exports.", "memorandum of understanding: signed"},
    {"The MoU was signed by Kenya and Uganda.", "MoU: signed"},
    {"Japan ratified the Hague convention on child abduction.", "Hague convention: ratified"},
    {"Rwanda accused Uganda of violating the truce.", "truce: breached"},
    {"The charter of the United Nations was signed in San Francisco.", "charter of the United Nations: signed"},
    {"Members violated the U.N. Charter, the envoy said.", "U.N. Charter: breached"},
    {"The New START treaty expired in February.", "New START treaty: ended"},
    {"Pakistan agreed with India to extend the truce.", "agreed with India to extend the truce | truce: revised"},
    {"India has abandoned its non-aggression pact with nobody.", "non-aggression pact: ended"},
    {"An agreement was reached between farmers and the ministry.", "agreement: signed"},
    {"A 30-day humanitarian ceasefire came into force at midnight.", "30-day humanitarian ceasefire: in_force"},
    {"In a joint statement, Tokyo and Manila agreed to begin talks on a visiting forces agreement.",
     "agreed to begin talks on a visiting forces agreement | visiting forces agreement: negotiated"},
    {"The Reciprocal Access Agreement, signed in July, lets troops train in each other's country. The agreement needs "
     "ratification. The RAA is Manila's first such pact with Tokyo.",
     "Reciprocal Access Agreement: signed | agreement | RAA | pact"},
    {"Several bilateral investment treaties were cancelled.", "bilateral investment treaties: ended"},
    {"No deal has been reached.", "deal: none"},
    {"The two Koreas signed an armistice in 1953.", "armistice: signed"},
    {"A 15-nation trade pact took effect at midnight.", "15-nation trade pact: in_force"},
    {"Kazakhstan ratified the lease agreement in 1999.", "lease agreement: ratified"},
    {"The governments of Mali and Niger reached an agreement to share river data.",
     "reached an agreement to share river data | agreement: signed"},
    {"The fishing accord expired, leaving trawlers in port.", "fishing accord: ended"},
    {"The United Auto Workers and General Motors reached a tentative agreement on Sunday.",
     "tentative agreement: signed"},
    {"Ford and Rivian scrapped their joint venture agreement.", "joint venture agreement: ended"},
    {"He breached a confidentiality agreement with the studio.", "confidentiality agreement: breached"},
    {"The ceasefire agreement was violated within minutes.", "ceasefire agreement: breached"},
    {"Rebels signed a peace accord with the government in Bogota.", "peace accord: signed"},
    {"A United Nations-brokered truce halted the shelling.", "United Nations-brokered truce: negotiated"},
    {"The two sides accused each other of breaking the truce.", "truce: breached"},
    {"Russia pulled out of the Black Sea grain deal.", "Black Sea grain deal: ended"},
    {"Washington withdrew from the INF treaty in 2019.", "INF treaty: ended"},
    {"The Intermediate-Range Nuclear Forces Treaty collapsed.", "Intermediate-Range Nuclear Forces Treaty: ended"},
    {"North Korea quit the NPT in 2003.", "NPT: ended"},
    {"Ministers from Peru, Chile and Colombia signed the Escazu Agreement.", "Escazu Agreement: signed"},
    {"Canada, Mexico and the United States renegotiated NAFTA.", "NAFTA: revised"},
    {"The U.S.-Singapore Free Trade Agreement was signed in 2003.", "U.S.-Singapore Free Trade Agreement: signed"},
    {"Seven states signed an interstate compact on the river.", "interstate compact: signed"},
    {"The Holy See and Portugal signed a concordat.", "concordat: signed"},
    {"The Entente Cordiale was signed in 1904.", "Entente Cordiale: signed"},
    {"The draft convention on cybercrime goes to a vote.", "draft convention: proposed"},
    {"The committee drafted a convention against torture.", "convention: proposed"},
    {"Norway signed the protocol on deep-sea mining.", "protocol: signed"},
    {"Kenya and Somalia signed a memorandum of understanding on khat exports.", "memorandum of understanding: signed"},
    {"India signed MoUs with four African states.", "MoUs: signed"},
    {"A non-binding memorandum of cooperation was signed in Hanoi.", "non-binding memorandum of cooperation: signed"},
    {"An Israel-Lebanon maritime deal was struck in October.", "Israel-Lebanon maritime deal: signed"},
    {"The EU-Japan data accord took effect.", "EU-Japan data accord: in_force"},
    {"Three separate agreements were signed.", "separate agreements: signed"},
    {"Four more pacts are planned.", "pacts: proposed"},
    {"No such agreement exists.", "agreement: none"},
    {"There was no written agreement.", "written agreement: none"},
    {"The company has agreements with 30 airlines.", "agreements: in_force"},
    {"Finland's accession protocol was signed in July.", "accession protocol: signed"},
    {"The newly signed defense pact worries Beijing.", "newly signed defense pact: signed"},
    {"The recently revised extradition treaty is in force.", "recently revised extradition treaty: in_force"},
    {"The proposed EU-US data transfer deal faces a court test.", "proposed EU-US data transfer deal: proposed"},
    {R"("We have a deal," the mediator said.)", "deal: in_force"},
    {"The “historic” agreement was sealed in Geneva.", "agreement: signed"},
    {"TRADE DEAL SIGNED", "TRADE DEAL: signed"},
    {"Norway plans to sign a cod pact with Iceland.", "cod pact: proposed"},
    {"Norway hopes to reach an agreement with Iceland.", "agreement: proposed"},
    {"Norway managed to sign a cod pact with Iceland.", "cod pact: signed"},
    {"Norway failed to reach an agreement with Iceland.", "agreement: none"},
    {"Norway refused to sign the cod pact.", "cod pact: none"},
    {"Norway signed a $2 billion gas agreement with Iceland.", "gas agreement: signed"},
};

}  // namespace

TEST_CASE("status of agreements") {
    for (const row& r : rows) {
        CAPTURE(r.text);
        CHECK(agreements_with_status(r.text) == r.expected);
    }
}
