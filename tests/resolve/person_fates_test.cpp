// What only persons suffer, have or are called, and what only looks like a person.
#include "persons.hpp"

using gazette::testing::check_persons;

TEST_CASE("what befalls hardly anybody but a person") {
    check_persons({
        "ARLINGTON — {Jahan Okolune} was born into a farming family.",
        "The hall at Raby was built in 1904.",
    });
}

TEST_CASE("a full name in front of a matter that is known by it") {
    check_persons({
        "The inquiry into the {Marco Dutreux} case went on.",
        "Nobody in the {Monica Levinska} scandal was charged.",
        "The Monica Levinska bridge was closed.",
    });
}

TEST_CASE("a surname that is a common word opens a sentence") {
    check_persons({
        "The van was driven by {James Kitchens}, of Edmonton. {Kitchens} was not hurt.",
        "Clerk {Laura Pickle} took notes. {Pickle} said she would resign.",
        "Clerk {Laura Pickle} took notes. Pickles were served.",
        "Kitchens were rebuilt after the flood.",
    });
}

TEST_CASE("an initial between two words") {
    check_persons({
        "Deputies met {Zarvo D. McDonnell} outside the flat.",
        "A third defendant, {Kodrie L. Tyler}, has passed up bond.",
        "Two of the Class B shares were sold.",
        "They met at the Zarvo D. Benjamin Award in May.",
    });
}

TEST_CASE("names told as such: identified as, a child") {
    check_persons({
        "The sailor was identified as {Jarpee Galinda} by the navy.",
        "The rebels are identified as Islamic State fighters.",
        "Her first child, {Arabeth}, was born in May.",
        "Her first child, Georgia officials said, was ill.",
    });
}

TEST_CASE("storms") {
    check_persons({
        "Hurricane Dorian has cleared the islands. Dorian made landfall on Sunday; Dorian moved slowly.",
        "Tropical Storm Julia formed. Officials said Julia would pass.",
        "Hurricane Dorian has cleared the islands, said {Dorian Minnows}.",
    });
}

TEST_CASE("places and parties beside names") {
    check_persons({
        "Firefighters went to 180 Clinton St. and put it out.",
        "{Sheila Dray}, 41, of 420 Augusta St., was charged. She fled in 2014. {Dave Camp} followed.",
        "The spill reached Lake Lanier's shore.",
        "{Tom Ridge}, a former secretary of homeland security, disagreed.",
        "She faced Nevada Democrat {Lucy Flores}.",
        "Voters of the Republican House majority and the state House cheered.",
        "The killings of {Trevon Marlin} and {Mick Brown} led to protests.",
    });
}

TEST_CASE("ships, firms, faiths and peoples") {
    check_persons({
        "The aircraft carrier John F. Kennel sailed at dawn.",
        "The yacht Anna Ruiz sank. Its owner, {Joan Ruiz}, was on board.",
        "Ratter and Weisvelt's said they had reached a deal. Half of Weisvelt's shareholders agreed.",
        "Among Latinos she led by 30 points; she trails with Hispanic voters.",
        "He has done well with Muslims and Catholics.",
        "Patients with Alzheimer's need care.",
        "Controller {Gord Humber} asked for money.",
    });
}
