// Countries in their context: longer names, persons and towns of the same name, short forms.
#include "countries.hpp"

using gazette::testing::check_all;
using gazette::testing::unmarked;
using gazette::testing::with_countries;

TEST_CASE("in the name of something else: companies and banks") {
    check_all({
        "Bank of America closed two branches.",
        "Shares of China Mobile fell.",
        "She flew Air France to the coast.",
        "He works for British Airways.",
        "Qatar Airways ordered jets.",
        "The Commonwealth Bank of Australia lends more.",
        "Singapore Airlines cut fares.",
        "China Evergrande Group owes billions.",
        "He joined Deutsche Telekom and Turkish Airlines.",
        "Korean Air hired pilots.",
        "Japan Tobacco raised its price.",
        "American Express lost money.",
        "Air India landed late.",
        "The Royal Bank of Canada grew.",
        "Iceland Foods opened a shop.",
        "Brazil Minerals Inc. found gold.",
        "Kenya Airways flies there.",
        "Philippine Airlines grounded it.",
        "Vietnam Airlines and Thai Airways share codes.",
        "The Export-Import Bank of Korea paid.",
        "Cuba Holdings was sold.",
        "Mexico Energy Corp. drilled.",
        "New Zealand Oil and Gas sank a well.",
        "Israel Chemicals Ltd. paid a fine.",
        "Ghana Oil Company cut jobs.",
        "Egyptian Steel Group hired him.",
        "The Agricultural Bank of China lent less.",
        "Air Canada cancelled flights.",
        "Norwegian Air Shuttle flies on.",
        "Radio France went on strike.",
        "Hockey Canada hired a new chief.",
        "Statistics Malta said prices rose.",
        "Ann Lee of Nutrition Norway agreed.",
        "Yesterday [Norway=NO] won the cup.",
        "In hockey, [Canada=CA] won.",
    });
}

TEST_CASE("in the name of something else: newspapers and broadcasters") {
    check_all({
        "The South China Morning Post reported it.",
        "The Irish Times wrote so.",
        "China Daily praised it.",
        "He told the Jordan Times that it rained.",
        "The Korea Herald ran a photo.",
        "The Japan Times closed.",
        "The Times of India printed the list.",
        "Voice of America broadcast it.",
        "The Press Trust of India said so.",
        "The Australian Broadcasting Corporation aired it.",
        "The Egypt Independent was shut.",
        "A Malta Tribune reader wrote.",
        "The Iran Daily disagreed.",
        "The Bangladesh Observer folded.",
        "The Scottish Herald sold well.",
        "The Cambodia Journal printed it.",
        "The Nepal Telegraph asked why.",
        "Television Française and Radio Finland merged.",
    });
}

TEST_CASE("in the name of something else: universities, clubs, parties, societies") {
    check_all({
        "The University of Chile admitted her.",
        "He teaches at the National University of Singapore.",
        "Universidad de Chile lost at home.",
        "The Catholic University of Peru hired him.",
        "She leads the Iceland Academy.",
        "The Chinese University of the coast grew.",
        "The American Heart Association warns of salt.",
        "The UK Independence Party lost.",
        "The Scottish National Party won.",
        "The Communist Party of India split.",
        "The Pakistan Muslim League won a seat.",
        "The Australian Labor Party met.",
        "The Indian National Congress Party lost.",
        "The American Civil Liberties Union sued.",
        "The British Museum opened.",
        "The Chinese Chamber of Commerce met.",
        "The Polish Centre for African Studies and the Namibia National Teachers' Union met.",
        "The Historical Society of Mexico dined.",
        "The Football Club of Monaco lost.",
        "The Turkish Cyclists Association rode.",
        "The Friends of Nepal Foundation collects books.",
        "The Swedish Academy chose her.",
        "The Zoological Society of Finland counted birds.",
        "The Hong Kong Jockey Club paid.",
        "The Red Cross Society of Ethiopia sent tents.",
        "The Boy Scouts Association of Kenya camped.",
        "He founded the Norwegian Institute.",
        "The Qatar Foundation gave money.",
        "The Indonesia Institute of Sciences said no.",
        "The Episcopal Conference of Nicaragua prayed.",
        "The Kuwait Fund paid for the dam.",
        "The Greek Orthodox Church fasts.",
    });
}

TEST_CASE("in the name of something else: places") {
    check_all({
        "The East China Sea is rough.",
        "The South China Sea is busy.",
        "They sailed the Gulf of Mexico.",
        "The Indian Ocean warmed.",
        "She lives in New Mexico.",
        "A storm hit New England.",
        "He farms in Western Australia.",
        "South Australia voted.",
        "New South Wales flooded.",
        "Latin America grew slowly.",
        "Central American farmers left.",
        "The South American league starts.",
        "He moved to British Columbia.",
        "The Sea of Japan froze.",
        "Mexico City shook.",
        "Guatemala City and Kuwait City are hot.",
        "The Niger Delta burned.",
        "The Jordan River rose.",
        "The Congo Basin shrank.",
        "The Taiwan Strait is narrow.",
        "The Korean Peninsula is hilly.",
        "She lives on Jamaica Avenue.",
        "The Cuba Street market closed.",
        "They met at the Brazil Hotel.",
        "China Lake is dry.",
        "The Panama Canal was widened.",
        "Norway Square was empty.",
        "Poland Street was repaved.",
        "The Gulf of Thailand was calm.",
        "The English Channel is cold.",
        "The Bay of Panama was calm.",
        "Mount Lebanon was snowed in.",
        "The Denmark Strait froze.",
        "Peru Road was closed.",
        "Little Italy was crowded.",
        "Upper Austria Airport closed.",
        "U.S. 27 was closed.",
        "Take US-24 north.",
        "The Ivory Coast Highway was shut.",
        "The Ireland Bridge fell.",
        "The Turkey Creek farm burned.",
        "The Holland Tunnel was shut.",
    });
}

TEST_CASE("in the name of something else: laws, prizes, events") {
    check_all({
        "The Iran Sanctions Act expired.",
        "The American Recovery Act passed.",
        "The French Revolution began here.",
        "She won the French Open.",
        "The Hong Kong Open was rained off.",
        "The Australian Open starts soon.",
        "The Italian Grand Prix was won by a novice.",
        "The Spanish Championship ended.",
        "The Tour of Spain began.",
        "The Canadian Derby was run.",
        "The Irish Trophy was stolen.",
        "The Cuba Restrictions Act failed.",
        "The Russia Report was leaked.",
        "The American Music Awards bored them.",
        "The India Code was revised.",
        "The Miss Universe Brazil Festival opened.",
        "The Iraq Resolution passed.",
        "The Kenya Express was late.",
        "The Malaysia Cup was won.",
        "The Swiss Prize went to her.",
    });
}

TEST_CASE("no name around it") {
    check_all({
        "[Chinese=CN demonym] Foreign Minister Wang Yi spoke.",
        "[U.S.=US] Secretary of State John Kerry left.",
        "The visit of [U.S.=US] Commerce Secretary Anna Ruiz and of the [Indian=IN demonym] Trade Minister is over.",
        "The Indian Commerce Chamber and the French Press Union met.",
        "[U.S.=US] President Barack Obama spoke.",
        "[German=DE demonym] Chancellor Angela Merkel agreed.",
        "[French=FR demonym] President Emmanuel Macron won.",
        "The President of [Kenya=KE] spoke in [France=FR].",
        "Ambassador Anna Hall of [Iceland=IS] spoke.",
        "[Russia=RU]'s embassy, the [Syrian=SY demonym] army",
        "In [China=CN] and [India=IN], it rained.",
        "[Turkish=TR demonym] Kurds and [British=GB demonym] Muslims prayed.",
        "[Iraqi=IQ demonym] Yazidis and [American=US demonym] Mormons prayed.",
        "[Israel=IL] Sunday closed its [Jordan=JO] crossing.",
        "On Monday [Germany=DE] won.",
        "The [Italian=IT demonym] NGO left.",
        "[U.S.=US] District Judge Ann Lee ruled.",
        "Meanwhile [Iran=IR] waits.",
        "The ambassador to [Japan=JP] left.",
        "The king of [Spain=ES] and the queen of [Denmark=DK]",
        "Most of [Ukraine=UA] froze.",
        "the south of [France=FR]",
        "northern [Nigeria=NG] and eastern [Ukraine=UA]",
        "A [Chad=TD] border town in the [Central African Republic=CF]",
        "[China=CN] Says [Japan=JP] Must Act on Trade",
        "[IRAN=IR] REJECTS [FRANCE=FR] OFFER",
        "[SPAIN=ES] BEAT [ITALY=IT] IN CUP",
        "[New Zealand=NZ] and New Mexico",
        "The [United States=US] Monday blamed [Russia=RU].",
    });
}

TEST_CASE("persons of the same name") {
    check_all({
        "Michael Jordan flew to [Jordan=JO].",
        "Chad Baker works in [Chad=TD].",
        "Chad Baker left [Chad=TD].",
        "Georgia Stevens skates well. Georgia is nine.",
        "Neil Jordan made a film. Jordan said it was hard.",
        "Mr. Holland agreed with Ms. Ireland.",
        "Kathy Ireland sang.",
        "Israel Lopez scored.",
        "Chad Curtis hit a homer.",
        "Dr. India Brown spoke.",
        "Mark Cuba laughed.",
        "Tom Holland and Jude English left.",
        "Kenya Barris wrote it.",
        "Jordan Smith won again.",
        "Georgia Brown sang.",
        "Chad Walker was charged.",
        "Jamaica Kincaid read.",
        "Boone County deputies searched the house in Lebanon.",
        "Terry Moss, 60, Lebanon, was arrested.",
        "He was held by Lebanon Police overnight.",
        "The Islamic State of Iraq and the Levant said so.",
        "He spoke at a [French=FR demonym] embassy.",
        "They want to enrich Dublin by playing there.",
        "Quito citizens paid more.",
        "TODAY SPAIN – A judge ruled on it.",
        "He served the [Chinese=CN demonym] Nationalist regime.",
        "The Tbilisi City Court ruled as courts did in [Georgia=GE] then.",
        "He leads the council Food Bank All Japan.",
        "They toured all [Japan=JP].",
        "A group called Human Rights in China said so.",
        "He spoke of human rights in [China=CN].",
        "A sculpture entitled America was stolen.",
        "Mali Poppy Cooper, 22, was charged.",
        "In [Mali=ML] Poppy Cooper, 22, was charged.",
        "In Bamako, [Mali=ML] Poppy Cooper, 22, was charged.",
        "Tulsi Nepal spoke in western [Nepal=NP]. Mr Nepal’s successor agreed.",
        "His wife, Georgia, and their son, Israel, agreed.",
    });
}

TEST_CASE("towns and states of the same name") {
    check_all({
        "He lives in Palestine, Texas.",
        "A Lebanon, Ohio, firm closed.",
        "Atlanta, Georgia, was hot.",
        "Voters in Alabama and Georgia chose.",
        "The Georgia legislature in Atlanta met.",
        "Georgia and Florida fans sang in Savannah.",
        "A fire in Peru, Indiana, killed two.",
        "Police in Cuba, Missouri, said so.",
        "He moved from Texas to Panama, Oklahoma.",
        "A Lebanon woman was hurt in Pennsylvania.",
        "The Malta residents of Illinois voted.",
        "Georgia, Alabama and Tennessee flooded.",
        "Poland, Ohio, voted.",
        "Denmark, Wisconsin, makes cheese.",
        "Norway, Maine, froze.",
        "Jamaica, Vermont, flooded.",
        "[Georgia=GE] and [Armenia=AM] signed in Tbilisi.",
        "[Russia=RU] and [Georgia=GE] fought over Abkhazia.",
        "Tbilisi, [Georgia=GE]'s capital, was quiet.",
        "Georgia's governor vetoed it; Tbilisi, [Georgia=GE]'s capital, watched.",
        "The [Georgian=GE demonym] army left. [Georgia=GE] was calm.",
        "[Lebanon=LB] and [Syria=SY] talked.",
        "The [Jordanian=JO demonym] king returned to [Jordan=JO].",
    });
}

TEST_CASE("one name, two countries") {
    check_all({
        "Brazzaville is in the [Republic of the Congo=CG]. The [Congo=CG] is hot there.",
        "Kinshasa grew. [Congo=CD] voted.",
        "The [Dominican=DO demonym] team won in the [Dominican Republic=DO].",
        "Roseau, in [Dominica=DM]: the [Dominican=DM demonym] team won for [Dominica=DM]. Roseau danced.",
        "[South Korea=KR] and its [Korean=KR demonym] firms",
        "[Korea=KR] won. [North Korea=KP] lost.",
    });
}

TEST_CASE("acronyms that are words") {
    check_all({
        "HELP US, SAYS [US=US] ENVOY",
        "GIVE US MORE",
        "THE [US=US] ARMY LEFT",
        "LET US PRAY",
        "COME TO US.",
        "W L PCT GB",
        "The CAR was red.",
        "Tell us about it.",
        "IT IS TO IN",
    });
}

TEST_CASE("short forms") {
    check_all({
        "[North Korea=KP] fired. The [North=KP short] denied it, and the recalcitrant [North=KP short] fired again.",
        "[South Korea=KR] accused the [North=KP short]'s leader. Pyongyang is cold.",
        "[North Korea=KP] hit [South Korea=KR]. The [South=KR short] replied.",
        "[Iran=IR] celebrated. The [Islamic Republic=IR short] is old.",
        "[Saudi Arabia=SA] paid. Workers in the [Kingdom=SA short] were glad.",
        "Abu Dhabi grew, as did the [Emirates=AE short].",
        "They farm in the North.",
        "The South of the county flooded.",
        "The North Pole melted.",
        "The civil war split North and South.",
        "The Kingdom of Heaven is near.",
        "The Republic was founded then.",
        "[North Korea=KP] froze. Winds from the north blew over the North Sea.",
        "[North Korea=KP] froze. North of it, so did the river.",
        "In the South, cotton grew.",
        "The Emirates stadium was full.",
        "The States General met.",
        "[Sudan=SD] and [South Sudan=SS] talked. The [South=SS short] has oil.",
    });
}

TEST_CASE("what stands before a country and is no part of a name with it") {
    check_all({
        "They fought Nazi [Germany=DE] and Vichy [France=FR].",
        "A film about World War II [Hungary=HU].",
        "The Ottoman [Turks=TR demonym] left.",
        "Imperial [Germany=DE] fell.",
        "Hispanic [Americans=US demonym] voted.",
        "Top [Israeli=IL demonym] officials spoke.",
        "He said: \u201cMost [Canadians=CA demonym] agree.\u201d",
        "Two Democratic [U.S.=US] senators objected.",
        "The [U.S.=US] Democratic candidate won.",
        "He is a [Czech=CZ demonym] Romantic-era composer.",
        "[Chinese=CN demonym] Premier Li Keqiang spoke.",
        "The Indian Premier League began.",
        "In Moscow [Israeli=IL demonym] firms were praised.",
        "Acme Motors of [Japan=JP] and Blue Air of [Iran=IR] cut jobs.",
        "Advocates of [U.S.=US] withdrawal marched.",
        // and what is
        "The North American teams lost.",
        "Kia Ora Pheu Thai supporters sang.",
        "The University of Chile burned.",
        "Air of Chile University is a journal.",
        "The Irish Republican Army disarmed.",
        "The Alternative for Germany party grew.",
        "Voters of the Alternative for Germany cheered.",
    });
}

TEST_CASE("associations and papers of America, people called after a people") {
    check_all({
        "The Roofers of America struck, and so did the Girl Guides of America.",
        "She leads Decency for America, a group.",
        "The group Priorities USA paid.",
        "She told USA Today and the USA TODAY Network so.",
        "The Confederate States of America fell.",
        "Mark Cuban, the owner, said no.",
        "The speech by Mark Cuban was short.",
        "American Indians gathered.",
        // and the state itself
        "The President of the [United States=US] spoke.",
        "He left the [Soviet Union=SUHH] for [America=US].",
        "The future of [America=US] is bright, and that is good for [America=US].",
        "[Americans=US demonym] in [America=US] watch.",
        "In the [USA=US] it rains.",
        "In March [Cuban=CU demonym] doctors left.",
    });
}

TEST_CASE("the state of Georgia, with its country behind it") {
    check_all({
        "She lived in Georgia, [USA=US], for years.",
        "She lived in Georgia, [U.S.=US]",
        "[Georgia=GE], [USA=US] and [Ukraine=UA] signed.",
        "[Georgia=GE], [USA=US], and [Ukraine=UA] signed.",
    });
}

TEST_CASE("a surname that is a people's name, once the person is known") {
    const auto countries_in = [](std::string_view text) {
        return gazette::annotate<gazette::person, gazette::country>(text).countries().size();
    };
    CHECK(countries_in("Leonard Burman of the museum left. His aide denied it, said Burman.") == 0);
    CHECK(countries_in("Leonard Burman of the museum left. The Burman government did not.") == 1);
}

TEST_CASE("names that are persons or towns too need no witness unless they are common ones at home") {
    check_all({
        "He was born in [Cuba=CU] and raised in Ohio and Texas.",
        "Her parents came from [Poland=PL] to Ohio.",
        "In Texas and Ohio he said that [Ireland=IE] undertaxed the firm.",
        "Governors from Ohio, Texas and Iowa spoke for [Israel=IL].",
        "Delegates came from Ohio, Texas and the [Virgin Islands=VI].",
        "The base at Guantanamo Bay, [Cuba=CU], stays.",
        "In Ohio and Texas the Lebanon fire was put out.",
        "Texas and Ohio fans saw how Jordan scored.",
        "The shop is on Main St., Lebanon.",
    });
}

TEST_CASE("namesakes: the article says which") {
    check_all({
        "The team of [Guinea-Bissau=GW] won, and a [Guinean=GW demonym] forward scored.",
        "The team of [Equatorial Guinea=GQ] won, and a [Guinean=GQ demonym] forward scored.",
        "A [Guinean=GN demonym] forward scored.",
        "In Conakry a [Guinean=GN demonym] court met.",
        "The [Congolese=CD demonym] army left Goma.",
        "The [Congolese=CG demonym] leader spoke in Brazzaville.",
        "In Roseau a [Dominican=DM demonym] minister spoke.",
        "[Haiti=HT] said a [Dominican=DO demonym] minister called.",
    });
}

TEST_CASE("one text may speak of the state of Georgia and of the country") {
    check_all({
        "[Turkey=TR] and [Georgia=GE] signed it. Talks in the state of Georgia ended.",
        "[Georgia=GE] and [Armenia=AM] signed it in Tbilisi. He flew to the [U.S.=US] state of Georgia.",
        "His children, Jordan and Georgia, came.",
    });
    CHECK(with_countries("South\n\nKorea") == "South\n\n[Korea=KR]");
}

TEST_CASE("both of a pair are meant, whatever the pair gives its name to") {
    check_all({
        "The [Chile=CL]-[United States=US] Joint Council met.",
        "The [Japan=JP]–[South Korea=KR] Orchid Society met.",
        "The United States Orchid Society met.",
        "The non-United States Orchid Society met.",
    });
}

TEST_CASE("hostile and odd texts") {
    CHECK(with_countries("") == "");
    CHECK(with_countries("of the") == "of the");
    CHECK(with_countries("Bank of") == "Bank of");
    CHECK(with_countries("The") == "The");
    CHECK(with_countries("Tokyo") == "Tokyo");
    CHECK(with_countries("-") == "-");
    CHECK(with_countries(unmarked("[Japan=JP]")) == "[Japan=JP]");
    CHECK(with_countries("Tokyo and") == "Tokyo and");
    CHECK(with_countries("the North") == "the North");
    std::string capitals, expected;
    for (int i = 0; i < 10'000; ++i) capitals += "Tokyo and ";
    CHECK(with_countries(capitals).size() >= capitals.size());
}
