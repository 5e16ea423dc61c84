// The words that generated articles are made of, as rules of a phrase book.
#pragma once

#include <string_view>

namespace gazette::corpus {

inline constexpr std::string_view words = R"(
= noun
account|airline|airport|alliance|ambulance|apartment|archive|arrangement|assembly|audience|auction|bakery
balance|bank|banner|barrier|battery|beach|benefit|border|bottle|boundary|branch|bridge|broadcaster|budget
building|cabinet|cable|camera|campaign|canal|candidate|cargo|carrier|cathedral|census|chamber|channel|charity
circuit|clinic|coalition|coast|college|column|committee|commission|community|company|compound|concert|conference
congress|container|contest|continent|contract|convoy|corridor|council|country|court|courtroom|crane|crisis|crop
crossing|currency|customer|dam|database|debate|decade|decision|decree|deficit|delegation|department|deposit
depot|desert|device|dialogue|dictionary|dispute|district|division|document|drought|economy|editor|effort
election|embassy|emergency|employer|engine|enquiry|episode|estate|exhibition|expert|export|factory|famine|farm
federation|fence|ferry|festival|file|film|fishery|fleet|flight|flood|forecast|forest|formula|fortress|foundation
fund|gallery|garage|garden|garrison|gateway|generation|generator|glacier|government|grant|grid|guard|guideline
harbour|harvest|helicopter|heritage|highway|hospital|hotel|household|hurricane|import|incident|income|index
industry|inflation|inquiry|inspection|institute|insurance|interview|inventory|investment|island|journal|journey
judge|junction|jury|kitchen|laboratory|landscape|language|lawsuit|leaflet|league|lecture|library|licence
lighthouse|litigation|loan|lorry|machine|magazine|majority|mandate|manuscript|margin|market|mayor|measure
medicine|memorial|merchant|message|mine|ministry|mission|monastery|monument|mortgage|motion|motorway|mountain
museum|navy|neighbourhood|network|newspaper|notebook|nursery|observatory|office|operation|opposition|orchestra
outbreak|outpost|package|painting|palace|panel|parade|parliament|partner|partnership|passenger|passport|patient
payment|peninsula|pension|petition|phase|pilot|pipeline|plan|plant|platform|plaza|policy|police|pollution
population|port|portfolio|portrait|prison|procedure|process|product|programme|project|proposal|prosecutor
protest|province|provision|publisher|quarry|quarter|railway|rally|rebellion|recession|record|referendum|reform
refugee|refinery|regiment|region|register|regulator|report|reservoir|residence|resolution|restaurant|retailer
review|rival|river|rocket|route|runway|sanction|satellite|scandal|schedule|school|season|secretary|sector
seminar|senate|sensor|settlement|shelter|shipment|shipyard|shop|shortage|signal|society|soldier|spokesman|square
stadium|station|statue|storm|strategy|street|strike|studio|subsidy|suburb|summit|supplier|surgery|survey|suspect
syndicate|system|tariff|taxi|team|telescope|temple|tender|terminal|theatre|threat|ticket|timetable|tower|town
tradition|train|transport|treasury|trial|tribunal|trophy|truck|tunnel|turbine|union|university|vaccine|valley
vehicle|vendor|venture|verdict|vessel|veteran|victim|village|vineyard|volunteer|voter|voyage|warehouse|warning
waterfront|weapon|website|widow|winery|workshop|writer|yard|zone
= nouns
accounts|activists|advisers|aircraft|analysts|animals|answers|applicants|arguments|artists|assets|athletes
authors|banks|barriers|benefits|bidders|boats|bonds|books|borders|buildings|buyers|cables|cameras|candidates
cases|changes|charges|children|cities|citizens|claims|clients|colleagues|companies|concerns|conditions|consumers
containers|costs|councils|courts|crews|criminals|critics|crops|dancers|deals|debts|delays|demands|departments
deputies|designers|details|devices|diplomats|doctors|documents|donors|drivers|earnings|economists|editors
elections|employees|engineers|estimates|events|experts|exports|families|fans|farmers|fears|fields|fighters
figures|films|fires|firms|fishermen|flights|forces|forecasts|gains|gangs|goods|governments|grains|groups|guards
guests|guidelines|homes|hopes|hospitals|hotels|households|imports|inmates|inspectors|institutions|investigators
investors|islands|items|jobs|journalists|judges|jurors|labourers|landlords|languages|laws|lawmakers|lawyers
leaders|lenders|letters|limits|lines|losses|machines|makers|managers|markets|materials|matters|measures
medicines|meetings|members|merchants|messages|migrants|miners|ministers|missiles|models|monitors|mothers
motorists|musicians|neighbours|nurses|objections|observers|officers|officials|operators|opponents|orders|owners
painters|papers|parents|parties|partners|passengers|patients|payments|pilots|planes|players|policies|politicians
ports|powers|prices|prisoners|problems|products|profits|projects|proposals|prosecutors|protesters|providers
provinces|pupils|questions|rebels|records|reforms|refugees|regions|regulators|relatives|reports|requests
researchers|residents|resources|restrictions|results|retailers|risks|rivals|roads|routes|rules|sailors|salaries
sales|sanctions|savings|schools|scientists|seats|sections|sellers|senators|services|settlers|shareholders|shares
ships|shops|singers|soldiers|sources|staff members|standards|statues|stores|stories|streets|students|studies
supplies|supporters|surgeons|suspects|systems|talks|targets|tariffs|taxes|teachers|teams|tenants|terms|tests
threats|tickets|tourists|towns|toys|traders|trains|travellers|trees|troops|trucks|unions|vaccines|valleys
vehicles|victims|villages|villagers|visitors|volunteers|voters|wages|warehouses|warnings|weapons|winners
witnesses|workers|writers
= adj
able|abandoned|abrupt|academic|additional|advanced|affordable|agricultural|ambitious|ancient|annual|anonymous
apparent|armed|artificial|autonomous|available|bilateral|bitter|brief|broad|busy|calm|cautious|central|certain
civilian|clear|coastal|commercial|common|complex|confident|considerable|contested|controversial|costly|crowded
crucial|cultural|current|daily|damaged|dangerous|decisive|delicate|dense|digital|diplomatic|distant|domestic
dramatic|durable|eager|eastern|economic|elderly|electric|emerging|empty|enormous|environmental|essential
exclusive|expensive|experimental|extensive|external|failed|fair|familiar|federal|fierce|final|financial|flexible
foreign|former|fragile|fresh|frequent|generous|gentle|giant|global|gradual|harsh|heavy|hidden|historic|hostile
huge|humanitarian|illegal|immediate|important|independent|industrial|informal|initial|innovative|internal
isolated|joint|key|large|lasting|latest|leading|legal|limited|liquid|local|long|lucrative|main|major|marine
maritime|massive|medical|mental|military|minor|mobile|moderate|modern|modest|monthly|municipal|narrow|national
naval|nearby|negative|neutral|northern|nuclear|obvious|official|old|open|ordinary|original|outdated|overseas
painful|partial|peaceful|permanent|persistent|personal|physical|political|popular|positive|possible|powerful
practical|precious|presidential|previous|primary|private|profitable|prominent|proper|provincial|public|quiet
radical|rapid|rare|recent|regional|regular|reliable|religious|remote|renewable|residential|restless|rich|rigid
rural|safe|scarce|scientific|secret|senior|sensitive|separate|serious|severe|sharp|short|significant|silent
similar|single|skilled|slow|small|social|solid|southern|special|stable|steady|steep|strategic|strict|strong
substantial|successful|sudden|sustainable|technical|temporary|tense|thin|tight|tiny|tough|traditional
transparent|troubled|unclear|unexpected|unfair|unusual|upcoming|urban|urgent|useful|valuable|various|vast
visible|vital|voluntary|vulnerable|weak|wealthy|weekly|western|whole|wide|widespread|wooden|young
= adverb
abroad|again|almost certainly|already|anyway|apparently|broadly|carefully|cautiously|clearly|closely
considerably|directly|dramatically|effectively|eventually|exactly|fairly|finally|formally|frequently|gradually
greatly|heavily|however|immediately|increasingly|indirectly|informally|initially|instead|largely|mainly
nevertheless|officially|once more|openly|overseas|partly|peacefully|permanently|privately|promptly|publicly
quickly|quietly|rapidly|rarely|regularly|reluctantly|repeatedly|sharply|significantly|slightly|slowly|steadily
substantially|successfully|suddenly|temporarily|unexpectedly|usually|widely
= did
abandoned|accepted|acquired|adopted|affected|approved|arranged|attacked|attracted|awarded|backed|banned|blocked
bought|boosted|built|cancelled|captured|celebrated|challenged|changed|checked|closed|collected|complicated
confirmed|considered|controlled|covered|criticised|damaged|declined|defended|delayed|delivered|demanded
described|designed|destroyed|discovered|discussed|disrupted|doubled|drafted|dropped|eased|encouraged|ended
entered|examined|expanded|exposed|extended|faced|favoured|financed|finished|followed|funded|guarded|halted
handled|helped|hosted|ignored|improved|increased|influenced|inspected|introduced|investigated|joined|launched
left|lifted|limited|lost|managed|marked|missed|monitored|moved|needed|offered|opened|opposed|ordered|organised
overtook|paid for|planned|postponed|prepared|presented|prevented|produced|promoted|protected|published
questioned|raised|reached|rebuilt|received|recovered|reduced|reformed|refused|regained|rejected|replaced
requested|rescued|restored|reviewed|revised|ruined|sealed|searched|secured|seized|shaped|shared|showed|slowed
sold|sought|sponsored|started|stopped|strengthened|studied|supported|surprised|suspended|tested|threatened
toured|transformed|tripled|undermined|upheld|upset|used|visited|wanted|weakened|welcomed|widened|withdrew|won
= do
abandon|accept|acquire|address|adopt|approve|arrange|avoid|back|ban|block|boost|build|buy|cancel|change|check
clear|close|collect|complete|consider|control|cover|create|cut|defend|delay|deliver|deny|describe|develop
discuss|double|draft|ease|encourage|end|enforce|enter|examine|exchange|expand|explain|extend|face|finance|finish
fix|follow|fund|guarantee|halt|handle|help|host|ignore|improve|increase|inspect|introduce|invest in|investigate
join|launch|lead|leave|lift|limit|lower|maintain|manage|measure|modernise|monitor|move|offer|open|oppose
organise|pay for|plan|postpone|prepare|present|prevent|produce|promote|protect|prove|publish|punish|question
raise|reach|rebuild|recover|reduce|regulate|reject|remove|renew|repair|replace|rescue|restore|review|revise
reward|run|save|secure|sell|share|shut|simplify|slow|solve|speed up|spend|start|stop|strengthen|study|support
suspend|test|tighten|track|train|transform|undermine|understand|uphold|use|visit|watch|weaken|welcome|widen|win
= rose
advanced|appeared|arrived|changed hands|climbed|collapsed|continued|declined|deepened|developed|disappeared
dropped|eased|emerged|ended|escaped|expired|faded|failed|fell|finished|froze|gathered|grew|happened|improved
increased|intensified|lagged|marched|moved|opened|paused|prevailed|recovered|remained open|resumed|returned|rose
settled|shrank|slipped|slowed|spread|stabilised|stalled|stayed away|suffered|survived|vanished|waited|weakened
widened|withdrew|worked
= invented
Alder{place}|Bram{place}|Carrow{place}|Dray{place}|Ever{place}|Fen{place}|Glen{place}|Hazel{place}|Iver{place}
Jarrow{place}|Kestrel|Larch{place}|Mallow{place}|Nether{place}|Orchard|Pike{place}|Quill{place}|Raven{place}
Silver{place}|Tamar{place}|Ulver{place}|Vantage|Wyvern|Yarrow|Zephyr|Montclair|Valdoro|Karstov|Belmira|Sorvino
Tellaria|Oskarby|Nordhavn|Sankt Elmar
= place
mouth|stone|gate|bridge|field|haven|brook|dale|ton|bury|shore|minster
= month
January|February|March|April|May|June|July|August|September|October|November|December
= short_month
Jan.|Feb.|Aug.|Sept.|Oct.|Nov.|Dec.
= weekday
Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday
= few
two|three|four|five|six|seven|eight|nine|ten|eleven|a dozen|several|dozens of|hundreds of|thousands of|2|3|6
{10-99}|{100-999}
= ordinal
first|second|third|fourth|fifth|sixth|10th|20th
= section
north|south|east|west|centre|north-east|south-west|interior|highlands|old quarter
)";

}  // namespace gazette::corpus
