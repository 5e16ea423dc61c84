// Agreements with parties and status in news of many topics and styles: sport, business, courts, science, unions.
#include "agreements.hpp"
#include "catch.hpp"

using namespace gazette;
using namespace gazette::testing;

namespace {

struct row {
    std::string_view text;
    std::string_view expected;  ///< "form surface (parties): status", with bars between
};

std::string told(std::string_view text) {
    return listed(text, [](const document& d, const agreement& a) {
        std::string out = std::string(to_string(a.form)).append(" ").append(d.text(a));
        const char* before = " (";
        for (const party& p : d.parties(a)) out.append(before).append(p.name), before = ", ";
        if (!d.parties(a).empty()) out.append(")");
        if (a.status != agreement_status::unknown) out.append(": ").append(to_string(a.status));
        return out;
    });
}

constexpr row rows[] = {
    // acts: any verb may follow, whatever the dateline looks like
    {"LUSAKA, Zambia (AP) - Zambia and Malawi agreed Monday to clear mines along their border.",
     "act agreed Monday to clear mines along their border (ZM, MW)"},
    {"NEW DELHI, May 3 -- India and Nepal agreed to light the bridge from both banks.",
     "act agreed to light the bridge from both banks (IN, NP)"},
    {"Kenya and Uganda agreed on Friday to slow the lake's water hyacinth.",
     "act agreed on Friday to slow the lake's water hyacinth (KE, UG)"},
    {"Chile and Peru have agreed to warm relations.", "act agreed to warm relations (CL, PE)"},
    {"Norway and Finland agreed to free trade in reindeer hides.",
     "act agreed to free trade in reindeer hides (NO, FI)"},
    {"The two airlines agreed to code-share on flights to Accra.", "act agreed to code-share on flights to Accra"},
    {"Ghana and Togo agreed last week to better protect turtles.",
     "act agreed last week to better protect turtles (GH, TG)"},
    {"Estonia and Latvia agreed jointly to air-condition the border post.",
     "act agreed jointly to air-condition the border post (EE, LV)"},
    {"Spain and Morocco agreed Thursday that trawlers will stay 12 miles off the coast.",
     "act agreed Thursday that trawlers will stay 12 miles off the coast (ES, MA)"},
    {"Qatar agreed with Jordan to fund two schools.", "act agreed with Jordan to fund two schools (QA, JO)"},
    {"Vietnam and Laos reached agreement on a dam upstream of Luang Prabang.",
     "act reached agreement on a dam upstream of Luang Prabang (VN, LA)"},
    {"Brazil and Bolivia struck a deal Tuesday to share gas profits.",
     "act struck a deal Tuesday to share gas profits (BR, BO) | nominal deal (BR, BO): signed"},
    {"After talks in Oslo, Iceland and Denmark agreed on quotas for herring.",
     "act agreed on quotas for herring (IS, DK)"},
    {"The union and the port authority agreed to cool tempers before Monday's hearing.",
     "act agreed to cool tempers before Monday's hearing (union, port authority)"},
    {"Tata and Tesco agreed in March to sell shares in the venture.",
     "act agreed in March to sell shares in the venture (Tata, Tesco)"},
    // status behind a bracketed acronym or aside
    {"The Lake Basin Water Treaty (LBWT) was ratified by both parliaments in June.",
     "named Lake Basin Water Treaty: ratified | acronym LBWT: ratified"},
    {"The Arctic Rescue Convention (ARC) has expired.", "named Arctic Rescue Convention: ended | acronym ARC: ended"},
    {"Ministers signed the Mekong Fisheries Agreement (MFA) on Sunday.",
     "named Mekong Fisheries Agreement: signed | acronym MFA: signed"},
    {"The treaty (the third of its kind) entered into force in 2011.", "nominal treaty: in_force"},
    {"The Pacific Tuna Accord (PTA) between Fiji and Tonga was never signed.",
     "named Pacific Tuna Accord (FJ, TO) | acronym PTA (FJ, TO)"},
    // status by other words
    {"Colombo tore up the fisheries pact.", "nominal fisheries pact: ended"},
    {"The ceasefire was broken within hours.", "nominal ceasefire: breached"},
    {"Parliament has yet to ratify the extradition treaty.", "nominal extradition treaty"},
    {"A new pay deal has been rejected by nurses.", "nominal new pay deal"},
    {"Botswana and Namibia are in talks over a water-sharing treaty.",
     "nominal water-sharing treaty (BW, NA): negotiated"},
    {"Canada walked away from the softwood agreement.", "nominal softwood agreement: ended"},
    {"Under the accord, which took effect in May, tariffs fall to zero.", "nominal accord: in_force"},
    {"Both governments want to extend the visa agreement.", "nominal visa agreement"},
    // parties
    {"A truce between Chelsea and the players' union held.", "nominal truce (Chelsea, players' union)"},
    {"A tax treaty signed by Kenya and Mauritius was struck down by the court.", "nominal tax treaty (KE, MU): signed"},
    {"Peru's trade pact with Thailand lowers duties on fruit.", "nominal trade pact (PE, TH)"},
    {"The Kenya-Somalia maritime treaty lapsed.", "nominal Kenya-Somalia maritime treaty (KE, SO): ended"},
    {"Sony has a licensing agreement with Nikon.", "nominal licensing agreement (Sony, Nikon): in_force"},
    {"Bolivia and Chile met in Lima. The two countries agreed to reopen the railway.",
     "act agreed to reopen the railway (BO, CL)"},
    // courts, business, sport, science
    {"The treaty on migratory cranes between Bhutan and Myanmar was ratified in 2004.",
     "nominal treaty (BT, MM): ratified"},
    {"The deal with Singapore and Brunei will be signed in May.", "nominal deal: proposed"},
    {"Ferrari and Pirelli have signed a five-year tyre agreement.",
     "nominal five-year tyre agreement (Ferrari, Pirelli): signed"},
    {"BERLIN, Feb. 2 (dpa) - Germany and Poland agreed on Tuesday to jointly restock the Oder with sturgeon.",
     "act agreed on Tuesday to jointly restock the Oder with sturgeon (DE, PL)"},
    {"Nigeria, Niger and Algeria agreed to lay a gas pipeline across the Sahara.",
     "act agreed to lay a gas pipeline across the Sahara (NG, NE, DZ)"},
    {"The two universities agreed to swap telescope time.", "act agreed to swap telescope time"},
    {"Lawyers said the merger agreement between Orrin and Tamsco had collapsed.",
     "nominal merger agreement (Orrin, Tamsco): ended"},
    {"Sri Lanka’s free trade agreement with Singapore has been suspended.",
     "nominal free trade agreement (LK, SG): ended"},
    {"Mongolia withdrew from the convention on stray cattle.", "nominal convention: ended"},
    {"Rwanda accused Burundi of violating the truce.", "nominal truce (RW, BI): breached"},
    {"Israel and Egypt renewed their gas deal on Sunday.", "nominal gas deal (IL, EG): revised"},
    {"No treaty governs mining on the Moon.", "nominal treaty: none"},
    {"Turkey and Greece have no extradition agreement.", "nominal extradition agreement (TR, GR): none"},
    {"The draft treaty would ban bottom trawling.", "nominal draft treaty: proposed"},
    {"In Apia, Samoa and Tuvalu agreed that their fleets would share weather data.",
     "act agreed that their fleets would share weather data (WS, TV)"},
    {"The leaders of Gambia and Senegal agreed to meet again in Banjul, officials said.",
     "act agreed to meet again in Banjul (GM, SN)"},
    {"It was signed after Paraguay and Uruguay agreed to dredge the river.", "act agreed to dredge the river (PY, UY)"},
    {"Cuba and Haiti failed to agree on fishing.", ""},
    {"Chile and the United States signed the Chile–United States Reciprocal Trade Agreement on Monday.",
     "named Chile–United States Reciprocal Trade Agreement (CL, US): signed"},
    {"Chile and Peru Sign Orchid Trade Agreement", "nominal Orchid Trade Agreement (CL, PE): signed"},
    {"Courts must follow the 2005 Chile-EU data-sharing protocol.",
     "nominal Chile-EU data-sharing protocol (CL, EU)"},
    {"The data-sharing protocol between Chile and Peru has lapsed.", "nominal data-sharing protocol (CL, PE): ended"},
    {"The data-sharing protocol between hospitals has lapsed.", ""},
    {"Tokyo, Jan. 14 (Jiji)--Japan and Peru agreed Tuesday to count eels.", "act agreed Tuesday to count eels (JP, PE)"},
    {"Japan and Peru signed a digital partnership on Monday.", "nominal digital partnership (JP, PE): signed"},
    {"Japan and Peru praised a digital partnership on Monday.", ""},
    // none
    {"The coach agreed to stay for another season.", ""},
    {"Scientists agreed that the samples were old.", ""},
    {"The charter flight landed in Goa.", ""},
    {"She dealt the cards and smiled.", ""},
    {"The protocol officer led the envoys in.", ""},
    {"Doctors follow a strict protocol after surgery.", ""},
    {"He disagreed with the judge.", ""},
    {"A great deal of rice was lost in the flood.", ""},
};

}  // namespace

TEST_CASE("agreements of many topics and styles") {
    for (const row& r : rows) {
        INFO("r.text := \"" << r.text << '"');
        CHECK(told(r.text) == r.expected);
    }
}
