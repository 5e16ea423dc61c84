// Words and phrases that name a country, where the context is plain.
#include "countries.hpp"

using gazette::testing::check_all;

TEST_CASE("country.name") {
    check_all({
        "[Japan=JP] and [Australia=AU] agreed.",
        "The [United States=US] left.",
        "The [U.S.=US] left. The [U.K.=GB] stayed.",
        "In the [U.S.=US], [UK=GB] firms and [USA=US] teams met.",
        "[North Korea=KP]’s missiles and [South Korea=KR]'s ships",
        "[Niger=NE] and [Nigeria=NG] share a border.",
        "[South Sudan=SS], [Guinea-Bissau=GW] and [Papua New Guinea=PG] voted.",
        "[Equatorial Guinea=GQ] borders [Gabon=GA].",
        "[Côte d’Ivoire=CI], once [Ivory Coast=CI], won.",
        "the [Republic of Côte d'Ivoire=CI]",
        "[Türkiye=TR] and [Burma=MM] and [Swaziland=SZ]",
        "the [Czech Republic=CZ] and [Holland=NL]",
        "[Bosnia and Herzegovina=BA] joined.",
        "[Trinidad and Tobago=TT] beat [Saint Kitts and Nevis=KN].",
        "[Congo-Brazzaville=CG] and the [DR Congo=CD]",
        "the former [Soviet Union=SUHH] and [Yugoslavia=YUCS]",
        "the [USSR=SUHH] and [Czechoslovakia=CSHH]",
        "[East Germany=DDDE] and [West Germany=DE]",
        "[Kosovo=XK], [Greenland=GL] and [Taiwan=TW]",
        "the [UAE=AE], the [DPRK=KP] and the [PRC=CN]",
        "[JAPAN=JP] AND [CHINA=CN] SIGN",
        "[New Zealand=NZ] and [San Marino=SM]",
    });
}

TEST_CASE("country.demonym") {
    check_all({
        "[German=DE demonym], [French=FR demonym] and [Dutch=NL demonym] ministers",
        "Two [Australians=AU demonym] and a [Dane=DK demonym] won.",
        "her [Australian=AU demonym] counterpart",
        "The [British=GB demonym] and the [Swiss=CH demonym] left.",
        "[Spaniards=ES demonym] voted.",
        "the [Palestinian=PS demonym] side",
        "[Filipinos=PH demonym] and [Burmese=MM demonym] workers",
        "a [South Korean=KR demonym] ship, a [North Korean=KP demonym] crew",
        "[Sri Lankan=LK demonym] tea and [New Zealanders=NZ demonym]",
        "[Costa Ricans=CR demonym] danced.",
        "an [Iraqi=IQ demonym]-[Iranian=IR demonym] border post",
        "the [Soviet=SUHH demonym] past",
    });
}

TEST_CASE("country.prefix: before a hyphen and another country") {
    check_all({
        "[Franco=FR demonym]-[German=DE demonym] and [Sino=CN demonym]-[Russian=RU demonym] ties",
        "the [Anglo=GB demonym]-[Irish=IE demonym] question",
        "the [Franco=FR demonym]-[German=DE demonym] Harbour Treaty",
        "the [Russo=RU demonym]-[Japanese=JP demonym] border",
        "the [Austro=AT demonym]-[Hungarian=HU demonym] army",
        "the Indo-Pacific region and Sino studies",
        "Indo-European roots, Anglo society, Franco ruled",
    });
}

TEST_CASE("hyphens") {
    check_all({
        "[US=US]-[China=CN] trade",
        "the [Iran=IR]-[Iraq=IQ] frontier",
        "a [U.S.=US]-led mission",
        "[Germany=DE]-based firms",
        "anti-[American=US demonym] slogans",
        "pro-[Russia=RU] crowds",
        "non-[French=FR demonym] staff",
        "the EU-[Ukraine=UA] talks",
        "a [Japan=JP]–[China=CN] dispute",
    });
}

TEST_CASE("words that only look like countries") {
    check_all({
        "He will polish it in [Poland=PL] with [Polish=PL demonym] help.",
        "Polish the glass and polish the shoes.",
        "a turkey farm in [Turkey=TR] ([Türkiye=TR])",
        "They gave us a china cup and a jersey.",
        "French fries, Swiss cheese and Russian roulette",
        "a Guinea pig, a Jersey cow and a German shepherd",
        "Dutch courage and a Turkish bath",
        "Brazil nuts, Danish pastries and Greek yogurt",
        "tell us, in or to whom is it",
        "the oman of the pole and the mali of the japan",
        "a chad on the ballot",
        "her congo drums",
        "a niger seed, a peru tree",
    });
}

TEST_CASE("the possessive ending and the article stay outside") {
    check_all({
        "the [Netherlands=NL]’ ports",
        "the [Philippines=PH]' ports",
        "the [Bahamas=BS] and The [Gambia=GM]",
        "[Chad=TD]'s and [Mali=ML]’s armies met [France=FR]’s.",
    });
}
