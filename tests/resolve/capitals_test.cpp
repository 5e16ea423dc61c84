// Capitals as governments ("assured Tokyo") and as places ("in Tokyo").
#include "annotated.hpp"
#include "catch.hpp"

using gazette::testing::unmarked;
using gazette::testing::with_countries;

TEST_CASE("capitals that stand for their governments") {
    const char* const rows[] = {
        // what it does
        "[Tokyo=JP capital] and [Canberra=AU capital] agreed to share data.",
        "[Moscow=RU capital] denied the report.",
        "[Tehran=IR capital] has rejected the offer.",
        "[Ankara=TR capital] is considering a response.",
        "[Paris=FR capital] will not sign the text.",
        "[Berlin=DE capital] wants a longer truce.",
        "[Seoul=KR capital] said the drill would go on.",
        "[Cairo=EG capital] repeatedly warned the rebels.",
        "[Beijing=CN capital] also accused the envoy of lying.",
        "[Jakarta=ID capital] had earlier refused to extradite him.",
        "[London=GB capital] may impose new rules.",
        "[Kyiv=UA capital] would accept such a plan.",
        "[Warsaw=PL capital] expelled two diplomats.",
        "[Rome=IT capital] backs the proposal.",
        "[Madrid=ES capital] recalled its envoy.",
        "[Lima=PE capital] protested.",
        "[New Delhi=IN capital] condemned the move.",
        "Analysts say [Riyadh=SA capital] is trying to end the war.",
        "He said that [Damascus=SY capital] must respond.",
        "The minister added that [Islamabad=PK capital] sought no conflict.",
        "Officials fear [Pyongyang=KP capital] will test another rocket.",
        "As [Hanoi=VN capital] prepared its answer, the crowd grew.",
        "The strait is an area [Beijing=CN capital] claims as its own.",
        "[Moscow=RU capital], [Ankara=TR capital] and [Tehran=IR capital] agreed on a text.",
        "[Ottawa=CA capital] has yet to decide.",
        "[Baghdad=IQ capital] accuses the group of smuggling.",
        "But [Havana=CU capital] insists on a written promise.",
        "[Caracas=VE capital] broke off the talks.",
        "[Kabul=AF capital] did not recognise the border.",
        "[Dublin=IE capital] welcomed the ruling.",
        // what is done to it
        "The envoy assured [Tokyo=JP capital] of his support.",
        "The general accused [Kinshasa=CD capital] of bad faith.",
        "The rebels urged [Khartoum=SD capital] to open the road.",
        "Lawmakers blamed [Washington=US capital] for the delay.",
        "The bloc warned [Budapest=HU capital] again.",
        "They want to engage [Washington=US capital] in the effort.",
        "The note told [Vienna=AT capital] to wait.",
        "It is hard to persuade [Athens=GR capital] of that, [Greek=GR demonym] analysts say.",
        // with whom one deals
        "They hope for a deal with [Tehran=IR capital].",
        "Talks between [Moscow=RU capital] and [Kyiv=UA capital] broke down.",
        "New sanctions against [Minsk=BY capital] were imposed.",
        "Relations with [Manila=PH capital] soured.",
        "The pressure on [Pyongyang=KP capital] grew.",
        "A pact between [Tokyo=JP capital] and [Seoul=KR capital] was signed.",
        "The party favours closer ties to [Beijing=CN capital].",
        "The militia is backed by [Tehran=IR capital].",
        "Tensions between [New Delhi=IN capital] and [Islamabad=PK capital] eased.",
        "A message to [Moscow=RU capital] was sent.",
        "He asked for aid from [Washington=US capital].",
        "Support for [Kyiv=UA capital] is fading.",
        // what it has
        "[Moscow=RU capital]’s continued refusal annoyed them.",
        "[Beijing=CN capital]'s claims alarmed its neighbours.",
        "[Washington=US capital]’s military superiority is plain.",
        "[Pyongyang=KP capital]'s only ally kept silent.",
        "[Tehran=IR capital]'s nuclear programme was discussed.",
        "[Ankara=TR capital]'s ambassador walked out.",
        "[Paris=FR capital]'s proposal failed.",
        "[London=GB capital]’s foreign policy changed.",
        // compounds
        "The [Moscow=RU capital]-backed rebels fled.",
        "A [Riyadh=SA capital]-led coalition bombed the port.",
        "The [Washington=US capital]-[Beijing=CN capital] rivalry deepens.",
        "The [Damascus=SY capital] government fell.",
        "The [Minsk=BY capital] regime jailed him.",
    };
    for (const char* row : rows) {
        CAPTURE(row);
        CHECK(with_countries(unmarked(row)) == row);
    }
}

TEST_CASE("capitals that are places") {
    const char* const rows[] = {
        // where something is or happens
        "It rained in Tokyo.", "The ministers met in Vienna on Sunday.", "Shops in central Paris closed early.",
        "A tram ran into a bus near Zagreb.", "The train left for Prague at noon.", "She was born in Lisbon.",
        "Farmers around Sofia expect a good year.", "A storm is moving toward the coast outside Manila.",
        "The festival takes place in Budapest every summer.", "Crowds gathered outside the station in Santiago.",
        "He studied in Bogota before the war.", "The clinic opened in Nairobi in spring.", "Snow fell across Helsinki.",
        "Prices in Oslo rose again.", "The choir sang in Reykjavik.", "The fire began in a hotel in Dhaka.",
        "His office is in Riga.", "The museum in Copenhagen reopened.", "The tower stands in Kuala Lumpur.",
        "Rents in Dublin doubled.", "They opened a bakery in Quito.", "The court sits in Luanda now.",
        "Officials in Moscow said the road was closed.", "A spokesman in Beijing said the bridge was safe.",
        "Traders in Jakarta were cautious.", "Doctors in Havana treated him.", "Students in Tbilisi marched at dawn.",
        "The hospital in Kathmandu was full.", "Hotels in Nicosia are booked out.", "A court in Ankara freed him.",
        "The plant in Hanoi makes tyres.", "The law was passed in Rabat last year.", "Two shops in Tallinn burned down.",
        // on the way
        "He flew to Moscow on Monday.", "She travelled from Lima to the coast.", "The visit to Warsaw was short.",
        "They arrived in Cairo at night.", "Flights to Beirut were cancelled.", "The road to Damascus is closed.",
        "The train from Minsk was late.", "The envoy returned from Tehran empty-handed.", "He drove to Belgrade with a friend.",
        "She visited Seoul twice.", "They reached Kampala after dark.", "The team left Canberra on Friday.",
        "The pilgrims walked to Rome.", "The journey to Lhasa took days.", "Buses between Accra and the port stopped.",
        "Flights between London and Madrid were delayed.", "The highway from Amman was blocked.", "He moved to Berlin in his youth.",
        "The ship sailed from Montevideo.", "The convoy headed for Tripoli.", "A plane from Brussels landed safely.",
        "The tour of Athens starts at noon.", "The climb above La Paz is steep.", "They toured Bratislava by boat.",
        "The distance between Vienna and Bratislava is small.", "The flight route between Oslo and Stockholm is busy.",
        // datelines
        "TOKYO, March 3 (Newswire) - A ferry sank.", "KYIV (Newswire) - Trains were late.", "PARIS — Bakers went on strike.",
        "LONDON 2016-08-30\nShares rose a little.", "ROME, Aug. 4 — The heat did not let up.", "OTTAWA - Voters stayed at home.",
        // the town itself
        "The capital, Kigali, is clean.", "The capital Bamako was calm.", "The city of Brasilia was built quickly.",
        "Downtown Caracas was empty.", "Central London was flooded.", "The town of Victoria lies above the bay.",
        "A Nairobi-based charity sent tents.", "The Vienna-born painter is ninety.", "A Tokyo-based firm bought it.",
        "Moscow police found the car.", "Beijing residents queued for water.", "Paris hotels are full.",
        "The Prague museum was closed.", "Berlin streets were quiet.", "A Warsaw court heard the case.",
        "The Cairo airport was shut.", "A Madrid hospital treated the wounded.", "The Rome marathon was won by a novice.",
        "Dublin schools open on Monday.", "The Athens metro stood still.", "Tehran's streets were empty.",
        "Rome's new mayor resigned.", "Moscow's airports were closed.", "London's museums are free.",
        "Vienna's opera house reopened.", "Kabul's hospitals were overwhelmed.", "Beijing's main railway station was packed.",
        "Manila's suburbs were under water.", "Seoul's subway was crowded.", "Baghdad's northern outskirts were shelled.",
        "Paris's oldest market closed.", "Delhi's traffic is dreadful and Jakarta's weather is hot.",
        // in other names
        "The Washington Post reported it.", "Denzel Washington laughed.", "He lives in Washington state.",
        "The Moscow Times ran the story.", "Beijing University admitted her.", "He plays for Paris Saint-Germain.",
        "The London Stock Exchange fell.", "The Tokyo Motor Show opened.", "The Berlin Wall fell.",
        "The Vienna Philharmonic toured.", "The Prague Spring was crushed.", "The Havana Club was closed.",
        "Lima Airport was closed.", "The Nairobi National Park lost a lion.", "The University of Copenhagen hired her.",
        "The Bishop of London spoke.", "The Treaty of Rome was read aloud.", "The Bank of Beirut closed early.",
        "The Cairo Museum lent the mask.", "The Madrid Open was rained off.", "She won the Rome Masters.",
        "George Washington slept here.", "Sofia laughed and Victoria sang.", "Paris Hilton sang.",
        "Mr. Douglas agreed, and so did Kingston.", "Hamilton said he was tired.", "Wellington boots sold well.",
        // neither one nor the other
        "Tokyo was hit by a strong earthquake.", "Paris is a city of bakers.", "Oslo was covered in snow.",
        "Dhaka has narrow streets.", "The Prague winter is long.", "The storm hit Manila.", "They love Lisbon.",
        "Lagos and Nairobi airports reopened.",
        "The exhibition, shown before at Vienna, drew crowds.", "The London fog lifted.", "Nothing beats Rome in autumn.",
    };
    for (const char* row : rows) {
        CAPTURE(row);
        CHECK(with_countries(row) == row);
    }
}

TEST_CASE("one capital, both readings") {
    const char* const rows[] = {
        "[Washington=US capital] blamed [Moscow=RU capital]; Denzel Washington laughed in Washington state.",
        "Meeting in Tokyo, the envoys assured [Tokyo=JP capital] of their help.",
        "In Paris, a source said [Paris=FR capital] had refused.",
        "The plane to Beijing carried a letter that [Beijing=CN capital] had demanded.",
    };
    for (const char* row : rows) {
        CAPTURE(row);
        CHECK(with_countries(unmarked(row)) == row);
    }
}
