// Which mentions are one person: every mention is labelled with the fullest form of the name.
#include "persons.hpp"

using namespace gazette;
using gazette::testing::with_braces;
using gazette::testing::without_braces;

namespace {

template <std::size_t Count>
void check_names(const char* const (&rows)[Count]) {
    for (const char* row : rows) {
        const std::string text = without_braces(row);
        const document found = annotate(text, {}, kind_set::of<person>());
        // The label is left out where the mention is the fullest form itself.
        CHECK(with_braces(found, [&](const person& p) {
                  return found.name_of(p) == found.text(p) ? std::string_view{} : found.name_of(p);
              }) == row);
    }
}

}  // namespace

TEST_CASE("a surname belongs to the full name, before it and after it") {
    check_names({
        "{Anna Kowalska} resigned. {Kowalska=Anna Kowalska}, 51, gave no reason.",
        "{Payne=Marise Payne} told reporters she was pleased.\n\nMinister {Marise Payne} met her counterpart.",
        "President {Kim Jong Un} spoke; {Kim=Kim Jong Un} left.",
        "Chinese President {Xi Jianping} arrived. {Xi=Xi Jianping} will stay for two days.",
        "{Mohammed bin Salem} met the envoy. {Bin Salem=Mohammed bin Salem} smiled.",
        "Syria’s {Bashar al-Hariri} spoke. Mr. {Hariri=Bashar al-Hariri} gave no date.",
        "{Seamus O’Brien} was absent. {O’Brien=Seamus O’Brien} had a cold.",
        "{Ursula van der Meer} won. {Van der Meer=Ursula van der Meer} thanked her team.",
        "{Barbara J. Hartman} ran. {Barbara Hartman=Barbara J. Hartman} lost.",
        "{B. Hartman=Barbara Hartman} lost to {Barbara Hartman}’s sister.",
        "{Adolfo Pérez Esquivel} spoke. {Pérez Esquivel=Adolfo Pérez Esquivel} won in 1980.",
        "{Maria Silva} sang. {Maria=Maria Silva} was tired.",
        "{John “Shorty” Vega} scored. {Vega=John “Shorty” Vega} was cheered.",
        "{William “Bill” Vega} won. {Bill Vega=William “Bill” Vega} left. {Vega=William “Bill” Vega} was cheered.",
        "{Bill Vega=William \"Bill\" Vega} won. {Bill=William \"Bill\" Vega} is the son of {William \"Bill\" Vega}.",
        "{William “Bill” Vega} won. {Will Vega} left.",
        "{Harold Finch Jr.} spoke. {Finch=Harold Finch Jr.} is 40.",
        "{Lee Kang-in} scored. {Lee=Lee Kang-in} left. Third: {J. Lee} of Leeds.",
        "President {Luiz Inácio Lula da Silva} spoke. {Lula=Luiz Inácio Lula da Silva} left.",
        // the first of two surnames
        "{Carmen Acosta Vega} chairs the bank. Ms. {Acosta=Carmen Acosta Vega} said it was solvent.",
        "President {Rodrigo Chaves Robles} spoke. {Chaves=Rodrigo Chaves Robles} left early.",
        "Mr. {Acosta} spoke first. {Carmen Acosta Vega} chairs the bank.",
        "{Carmen Acosta Vega} met Mr. {Luis Acosta}. {Acosta=Luis Acosta} smiled.",
        // words of a headline are nobody's name
        "{Paul Keller} Joins Growing List.\n\n{Paul Keller} joined it. Later {Keller=Paul Keller} left.",
    });
}

TEST_CASE("two people of one surname are never merged") {
    check_names({
        "{Peter Bush} met his aunt {Laura Bush}. {Bush} declined.",
        "{Hugo Keller} and {Rita Keller} run the inn. Mr {Keller=Hugo Keller} cooks; Mrs {Keller=Rita Keller} serves.",
        "{Saddam Hussein} wrote to King {Hussein}. {Saddam Hussein}’s letter was read aloud.",
        "{Kim Jang-soo} met {Kim In-so}.",
        // initials that differ; a name may leave some out
        "{Alan R.T. Foley} ran in 1970. His son {Alan T. Foley} ran in 1990.",
        "{Alan Robert Foley} ran. {Alan T. Foley} did not.",
        "{Alan R.T. Foley} ran. {Alan R. Foley=Alan R.T. Foley} won. {Alan Foley=Alan R.T. Foley} left.",
        "{Alan Robert Foley} ran. {Alan R. Foley=Alan Robert Foley} won.",
        // a "Mr" of whom no more is told does not take the surname from the one who is introduced
        "{Jenny Barlow} has a dog called Mr. {Barlow}. Last year {Barlow=Jenny Barlow} moved to Leeds.",
    });
    const document found = annotate("Peter Bush met his aunt Laura Bush.");
    REQUIRE(found.persons().size() == 2);
    CHECK(found.persons()[0].entity != found.persons()[1].entity);
}

TEST_CASE("of several with one surname it names the one named most often, of the pronoun's gender") {
    check_names({
        "{Rosa Vega} saw {Luis Vega}. {Luis Vega}, 40, is ill. {Vega=Luis Vega} was taken home.",
        "{Hugo Keller} left. {Rita Keller} and {Hugo Keller} argued. {Keller=Hugo Keller} was angry.",
        "{Hugo Keller} and {Rita Keller} spoke. {Keller=Rita Keller} said she was tired.",
        "{Hugo Keller} and {Rita Keller} spoke. {Keller=Hugo Keller} said his room was cold.",
        "{Hugo Keller} and {Rita Keller} spoke. {Keller=Rita Keller} left. She was tired.",
        "{Otto Keller} left. {Hugo Keller} met {Rita Keller}. {Hugo Keller} and {Rita Keller} argued. {Keller} wept.",
        // a pronoun further on, or in what is quoted, tells nothing of it
        "{Hugo Keller} and {Rita Keller} spoke. {Keller} left. The room was cold, and she was tired.",
        "{Hugo Keller} and {Rita Keller} spoke. {Keller} said: “She was tired.”",
        // who goes by the given name is not meant
        "{Nadia Vega} fell. {Nadia=Nadia Vega} cried, {Nadia=Nadia Vega} ran. {Luis Vega}, whom {Luis Vega}’s aunt saw, came. "
        "{Vega=Luis Vega} took it home.",
    });
}

TEST_CASE("two persons whom a hyphen joins, and one of two surnames") {
    check_names({
        "{Anna Ruiz} met {Carl Berg}. The {Ruiz=Anna Ruiz}-{Berg=Carl Berg} talks failed.",
        "The {Trump}-{Putin} summit ended.",
        "{Anna Ruiz-Berg} sings. The {Ruiz-Berg=Anna Ruiz-Berg} songs sold well.",
        "{Anna Ruiz-Berg} and {Carl Berg} sing. The {Ruiz-Berg=Anna Ruiz-Berg} songs sold well.",
        "{Anna Ruiz} sings. The Ruiz-Zorb songs sold well.",
        "The Smith-Jones report was read.",
    });
}

TEST_CASE("father and son of one name, and a surname with its article") {
    check_names({
        "{Harold Finch Jr.} spoke of {Harold Finch Sr.} and wept.",
        "{Harold Finch Jr.} spoke. {Harold Finch=Harold Finch Jr.} wept.",
        "The indictment of {Bashir=Al-Bashir} was read. President {Al-Bashir} declined.",
    });
}

TEST_CASE("who went by the surname before a namesake came in keeps it") {
    check_names({
        "{Henrik Dahl} won. {Dahl=Henrik Dahl} thanked his sister {Astrid Dahl}. {Dahl=Henrik Dahl} will play on.",
        "Mr. {Dahl=Henrik Dahl} fell ill.\n\nDoctors saw {Henrik Dahl}. {Dahl=Henrik Dahl} slept.\n\n"
        "His father, {Olaf Dahl}, waited. {Dahl=Henrik Dahl} woke.",
        // a headline's surname is that of whom the text goes on about
        "{Dahl=Henrik Dahl} resigns\n\nMinister {Henrik Dahl} left on Monday. {Dahl=Henrik Dahl} is 50.\n\n"
        "His wife, {Karin Dahl}, praised {Dahl=Henrik Dahl}.",
        // nobody went by it: it stays open
        "{Henrik Dahl} and {Astrid Dahl} won. {Dahl} smiled.",
        "{Dahl} resigns\n\n{Henrik Dahl} met {Astrid Dahl}. {Dahl} smiled.",
        // given names too
        "{Ana Reis} called. {Ana=Ana Reis} was late. {Ana Lobo} was not. {Ana=Ana Reis} apologised.",
    });
}

TEST_CASE("titles as they are written") {
    const struct { const char* text; const char* title; } rows[] = {
        {"Defense Minister Tomomi Arakawa told her counterpart.", "Defense Minister"},
        {"Chinese Foreign Minister Wang Jianguo spoke.", "Foreign Minister"},
        {"Mrs. May praised the plan.", "Mrs."},
        {"Mr Putnam declined.", "Mr"},
        {"Staff writer Reiji Nomura contributed to this report.", "Staff writer"},
        {"Former President Carlos Menendez died.", "Former President"},
        {"Secretary of State Joan Kerrigan left.", "Secretary of State"},
        {"CIA Director Leo Brennan resigned.", "CIA Director"},
        {"Cory Gilmore, head of research, wrote it.", "head of research"},
        {"Mahmoud Raslan, a local activist, filmed it.", "local activist"},
        {"The party leader, Nigel Farrow, resigned.", "party leader"},
        {"Anna Kowalska resigned.", ""},
        {"Vice President Mike Penrose arrived.", "Vice President"},
        {"Minister of Trade and Industry Rashid Mansour signed.", "Minister of Trade and Industry"},
        {"spokeswoman Dana Fuentes said", "spokeswoman"},
        {"Queen Margrethe abdicated.", "Queen"},
        {"Portuguese Fisheries Minister Helena Marques spoke.", "Fisheries Minister"},
        {"Harbour Board Chairman Tom Reilly refused to comment.", "Harbour Board Chairman"},
        {"Deputy Water Resources Minister Arjun Meghani visited the dam.", "Deputy Water Resources Minister"},
        {"South African Deputy President David Mabasa agreed.", "Deputy President"},
        {"New Zealand Trade Minister Phil Garland agreed.", "Trade Minister"},
        {"On Monday Foreign Minister Luis Ortega left.", "Foreign Minister"},
        {"Prosecutors told the High Court that Justice Minister Ravi Menon had lied.", "Justice Minister"},
        {"They met Green Party candidate Joan Steiner.", "Green Party candidate"},
        {"Senior Labour MP Harriet Bromley said no.", "Senior Labour MP"},
        {"Shadow home secretary Nasreen Bukhari stood up.", "Shadow home secretary"},
        {"Manchester United manager Olaf Brandvold praised his side.", "Manchester United manager"},
        {"Superintendent of Police Anbarasan Thangavel said so.", "Superintendent of Police"},
        {"Tom Finch, 34, a nurse from Leeds, resigned.", "nurse"},
        {"Ingrid Solheim, a palaeontologist at Oslo University, dug it up.", "palaeontologist"},
        {"Former Tory chancellor Piers Hathersage told the BBC.", "Former Tory chancellor"},
        {"The county named Rural Affairs Secretary Fergus Ewart.", "Rural Affairs Secretary"},
        // what kind of a role
        {"The media personality Carla Brandt left.", "media personality"},
        {"Rescue dog handler Carla Brandt left.", "Rescue dog handler"},
        {"He was caught by wicket-keeper Alan Purdie.", "wicket-keeper"},
        {"Critics of the jailed journalist Carla Brandt agreed.", "journalist"},
        {"They asked the coach Carla Brandt to stay.", "coach"},
        {"His legal work with Dr Alan Purdie ended.", "Dr"},
        // with "of" and "and"
        {"The president of the Leeds Chess Club, Anna Ruiz, agreed.", "president of the Leeds Chess Club"},
        {"An envoy of the head of the bank, Anna Ruiz, agreed.", "envoy of the head of the bank"},
        {"Anna Ruiz, the head of the largest party and a lawyer, agreed.", "head of the largest party"},
        {"Anna Ruiz, leader of the teachers’ union, agreed.", "leader of the teachers’ union"},
        {"Anna Ruiz, last year's runner-up, agreed.", "runner-up"},
        {"Anna Ruiz, a leader of the party's hard-liners, agreed.", "leader of the party's hard-liners"},
        {"Anna Ruiz, its president and treasurer, agreed.", "president and treasurer"},
        {"He wrote to a clerk to Justice Anna Ruiz.", "Justice"},
        // an organisation's name is not cut in two
        {"French Unity Party leader Anna Ruiz agreed.", "leader"},
        // what somebody is to another is no title
        {"He is a rival of Anna Ruiz in the party.", ""},
        {"His wife Anna Ruiz was there.", ""},
        {"He met his counterpart, Anna Ruiz.", ""},
        {"They left it to their daughters Anna Ruiz and others.", ""},
        {"The son of a minister, Anna Ruiz won a grant.", ""},
        {"Their minister, Anna Ruiz told them.", "minister"},
        {"It went to leader Smt. Anna Ruiz at noon.", "leader Smt."},
        {"Anna Ruiz, a friend of the club, was there.", ""},
    };
    for (const auto& row : rows) {
        const std::string text = row.text;
        const document found = annotate(text, {}, kind_set::of<person>());
        INFO(text);
        REQUIRE(found.persons().size() == 1);
        CHECK(found.text(found.persons()[0].title) == row.title);
    }
}

TEST_CASE("of two of one surname, the one who is not called by the given name") {
    check_names({
        "{Nico Alvarez} is six. His father {Luis Alvarez} came. {Nico=Nico Alvarez} slept. {Nico=Nico Alvarez} cried. "
        "{Alvarez=Luis Alvarez} left.",
        "{Nico Alvarez} is six. His father {Luis Alvarez} came. {Nico=Nico Alvarez} slept. {Alvarez} left.",
        "{Nico Alvarez} is six. {Nico=Nico Alvarez} slept. {Nico=Nico Alvarez} cried. The {Alvarez=Nico Alvarez} "
        "family came. {Luis Alvarez}, his father, came. {Alvarez=Luis Alvarez} left.",
    });
}

TEST_CASE("the rest of a list is nobody's title") {
    const std::string text = "Three children, Denise Ruiz, Harold III and the Rev. Carl Ruiz, were there.";
    const document found = annotate(text, {}, kind_set::of<person>());
    REQUIRE(found.persons().size() == 3);
    CHECK(found.text(found.persons()[0].title).empty());
    CHECK(found.text(found.persons()[2].title) == "Rev.");
    const std::string two = "Sir Keith Ruiz KC MP and Dr. Carl Ruiz were there.";
    const document pair = annotate(two, {}, kind_set::of<person>());
    REQUIRE(pair.persons().size() == 2);
    CHECK(pair.text(pair.persons()[1].title) == "Dr.");
}

TEST_CASE("other names that the text gives somebody") {
    check_names({
        "{Mohamed Harun Dagolo}, known as {Hemetto=Mohamed Harun Dagolo}, met envoys. "
        "{Hemetto=Mohamed Harun Dagolo} was calm.",
        "The rapper {Marshall Mathews}, who is also known as {Eminol=Marshall Mathews}, sang. "
        "{Eminol=Marshall Mathews} left.",
        "{Karmo Belusi}, nicknamed {Tozo=Karmo Belusi}, fled.",
        "{Karmo Belusi} lives in the city of Orsha, known as Tozo.",
    });
}
