// Which words are a person's name: names of every region, their shapes, and what stands around them.
#include "persons.hpp"

using gazette::testing::check_persons;

TEST_CASE("names of English-speaking countries") {
    check_persons({
        "{Margaret Holloway} said the bridge would reopen in spring.",
        "The prize went to {Daniel Whitcombe} of Leeds.",
        "{Emily Carter} and {James Whitfield} were elected to the board.",
        "Police named the driver as {Thomas Pemberton}, 34.",
        "“We were lucky,” said {Rebecca Lindqvist-Hale}, who owns the bakery.",
        "{Sean O’Malley} won the first round.",
        "{Siobhan O'Connor} opened the exhibition on Tuesday.",
        "The speech was written by {Fiona MacAllister}.",
        "{Angus McTavish} told reporters that the ferry was late.",
        "A letter from {William R. Hartley} was read to the court.",
        "{J. P. Donnelly} chairs the committee.",
        "{J.R. Thornbury} wrote the report.",
        "{Harold Finch Jr.} took over the farm from his father.",
        "{George Whitmore III} declined to comment.",
        "{Robert Langley, Jr.}, the club’s treasurer, resigned.",
        "{John “Shorty” Vega} scored twice.",
        "{Patrick “Paddy” Hearne} sang two ballads.",
        "Sen. {Maria Lopez}, D-N.M., said the bill would pass.",
        "Rep. {Alan Brookfield} of Ohio voted against it.",
        "Gov. {Carol Stanhope} signed the order on Friday.",
        "Virginia Del. {Carol Stanhope} signed it, and Del. {Tim Brandt} did not.",
        "{Maria Del Rio} and {Pedro Del Campo} sang.",
        "Dr. {Helen Marsh} examined the patients.",
        "Mr {Pickering} denied the charge.",
        "Mrs. {Delacroix} thanked the volunteers.",
        "Ms {Ngata} will appeal.",
        "Sir {Edmund Fairfax} retired in 1998.",
        "Dame {Judith Hargreaves} led the inquiry.",
        "The defendant, {Kyle Brennan}, 27, pleaded guilty.",
        "{Tamika Washington} coaches the girls’ team.",
        "{Jordan Ellis} broke the record.",
        "{Austin Perry} drove the bus.",
        "{Chad Baker} left the band in May.",
        "{Georgia Hammond} plays the cello.",
        "{Israel Montgomery} founded the shop.",
        "{Theresa May} may resign in May.",
        "{April Jones} arrived in June.",
        "{Will Harding} runs a garage.",
        "{Mark Bishop} sold his shares.",
        "{Grant Fielding}, a lawyer, paid the fine.",
        "{Rose Gardner} grows tulips.",
        "{Faith Underwood} teaches chemistry.",
        "{Jack Frost}, a plumber from Hull, fixed the pipes.",
    });
}

TEST_CASE("names of western Europe") {
    check_persons({
        "{Jean-Luc Moreau} presented the budget.",
        "French Finance Minister {Hélène Dubreuil} rejected the plan.",
        "{Marie-Claire Fontaine} said the strike would go on.",
        "The novelist {Étienne de Villiers} died on Sunday.",
        "{Angela Brückner} met {Klaus von Hohenfels} in Munich.",
        "Chancellor {Friedrich Steinbach} addressed parliament.",
        "“It is over,” said {Jürgen Großmann}, the head coach.",
        "{Ursula van der Meer} leads the delegation.",
        "Dutch Prime Minister {Pieter de Groot} called an election.",
        "{Wout van den Broeck} finished third.",
        "{Giuseppe di Stefano} directed the film.",
        "Italian striker {Alessandro Bianchi} was injured.",
        "{Francesca Della Rocca} won the gold medal.",
        "{Pedro Almeida da Silva} was arrested at the airport.",
        "Portuguese goalkeeper {Rui Carvalho} saved the penalty.",
        "Spain’s {Rafael Ortega} beat {Tomas Lindgren} 6-4, 6-2.",
        "{María José Etxeberria} told the newspaper that talks had failed.",
        "{Carlos García Márquez} lives in Seville.",
        "{Lars Magnusson} and {Ingrid Johansen} share the prize.",
        "Danish lawmaker {Mette Kjærgaard} asked for a vote.",
        "{Jón Sigurðsson} rowed across the bay.",
        "{Aino Virtanen}, a nurse from Turku, found the letter.",
        "Norway’s {Kjetil Haugen} led after the first run.",
        "Swiss banker {Urs Zimmerli} was acquitted.",
        "{Nikos Papadopoulos} repaired the boat.",
        "Greek Prime Minister {Kostas Georgiadis} visited the island.",
        "{Valéry Giscard d’Orsay} signed the charter.",
        "{Leopold Habsburg} sold the castle.",
    });
}

TEST_CASE("Slavic, Baltic, Hungarian and Romanian names") {
    check_persons({
        "Russian President {Vladimir Orlov} accused the West.",
        "{Dmitry Medvedkov} told Interfax that the deal was dead.",
        "{Svetlana Kuznetsova} lost in the second round.",
        "Ukrainian Foreign Minister {Oleksandr Shevchuk} arrived in Warsaw.",
        "{Volodymyr Tkachenko} said his unit had withdrawn.",
        "{Andrzej Nowakowski} founded the party in 2001.",
        "Polish climber {Wojciech Kurtyka} reached the summit.",
        "{Jana Nováková}, a teacher, won the lottery.",
        "Czech midfielder {Pavel Svoboda} signed for two years.",
        "{Slobodan Jovanović} was tried in The Hague.",
        "Serbian tennis player {Ana Marković} retired.",
        "{Zoran Milanović} beat {Luka Horvat} in the run-off.",
        "{Boyko Dimitrov} denied taking bribes.",
        "{László Kovács} spoke for an hour.",
        "Hungarian author {Péter Szabó} wrote the play.",
        "{Ion Popescu} leads the union.",
        "{Arvydas Petrauskas} played for Lithuania.",
        "Latvian singer {Ilze Ozoliņa} came second.",
        "{Mikhail Gorshkov}, a cosmonaut, spent 200 days in orbit.",
        "Belarusian opposition leader {Maryna Kavalenka} fled.",
    });
}

TEST_CASE("Arabic, Persian, Turkish and Hebrew names") {
    check_persons({
        "Egyptian President {Mahmoud Abdel Fattah} opened the canal.",
        "{Ahmed al-Rashid} said his brother was missing.",
        "Saudi Crown Prince {Khalid bin Faisal} met the envoy.",
        "{Mohammed bin Nasser Al Thani} chairs the fund.",
        "Sheikh {Hamad bin Rashid} hosted the summit.",
        "Syrian rebel commander {Abu Omar al-Halabi} was killed.",
        "{Fatima Zahra Benali} runs the clinic in Fez.",
        "Algerian runner {Noureddine Belkacem} won silver.",
        "{Omar Hassan Khalil} was detained in Khartoum.",
        "“They bombed the market,” said {Umm Khaled}, a mother of four.",
        "Iraqi Prime Minister {Haider al-Jabouri} promised reforms.",
        "{Walid Jumaa} leads the Druze party.",
        "Lebanese banker {Riad Haddad} denied it.",
        "Iranian Foreign Minister {Mohammad Javad Rahimi} flew to Vienna.",
        "{Shirin Ebrahimi} won the award in 2003.",
        "Ayatollah {Hossein Montazeri} issued the ruling.",
        "{Reza Farahani}, a journalist, was released on bail.",
        "Turkish President {Mehmet Yıldırım} praised the vote.",
        "{Ayşe Demir} told the court that she was beaten.",
        "{Mustafa Kemal Öztürk} owns the newspaper.",
        "Israeli Prime Minister {Yitzhak Peretz} rejected the offer.",
        "{Tzipora Levi} and {Avi Cohen} led the talks.",
        "{Noa Ben-Ami} said the road was closed.",
        "Afghan lawmaker {Gulbuddin Ahmadzai} survived the attack.",
        "{Hamid Noorzai}, a shopkeeper, hid in the cellar.",
        "Palestinian negotiator {Saeb Qureia} resigned.",
        "Kuwaiti Emir {Sabah Al-Jaber} was buried on Wednesday.",
        "{Yusuf Islamoğlu} heads the chamber of commerce.",
    });
}

TEST_CASE("South Asian names") {
    check_persons({
        "Indian Prime Minister {Narayan Deshpande} spoke in Hindi.",
        "{Rahul Chatterjee} scored a century.",
        "{Priya Venkataraman} joined the company in 2011.",
        "Shri {Ramesh Yadav} inaugurated the school.",
        "Bollywood actor {Sanjay Kapoor} denied the rumour.",
        "{Lakshmi Narasimhan}, a farmer, lost two acres.",
        "{K. R. Subramaniam} was the chief engineer.",
        "Pakistani Prime Minister {Imran Qureshi} dismissed the minister.",
        "{Benazir Malik} returned from exile.",
        "Gen. {Pervez Akhtar} seized power.",
        "{Asma Jahangiri} defended the prisoners.",
        "Bangladeshi banker {Mohammad Yunus Chowdhury} pioneered small loans.",
        "Sheikh {Hasina Begum} leads the party.",
        "Sri Lankan President {Mahinda Jayawardene} called elections.",
        "{Kumar Wickramasinghe} took four wickets.",
        "Nepali climber {Pasang Sherpa} reached the top.",
        "{Sushila Gurung}, 23, carried the loads.",
        "{Amartya Mukherjee} wrote the study.",
        "{Harpreet Singh Gill} drove the taxi.",
        "{Deepika Iyer} directed the documentary.",
    });
}

TEST_CASE("East and Southeast Asian names") {
    check_persons({
        "Chinese Foreign Minister {Wang Jianguo} met his counterpart.",
        "{Xi Mingze} toured the factory.",
        "{Liu Xiaoming}, a spokesman for the ministry, declined to answer.",
        "President {Kim Jong Il} watched the parade.",
        "South Korean President {Park Ji-won} apologised.",
        "{Lee Min-ho} starred in the drama.",
        "{Kim Jong-nam} was attacked at the airport.",
        "{Ban Soo-min} leads the agency.",
        "Taiwan’s {Tsai Mei-ling} won by a landslide.",
        "{Chen Shui-mei} was released on parole.",
        "Hong Kong leader {Carrie Leung} withdrew the bill.",
        "Japanese Prime Minister {Shigeru Tanaka} dissolved the house.",
        "Defence Minister {Yoko Hayashida} told reporters that drills would go on.",
        "{Haruki Yamamoto} published a new novel.",
        "{Naoko Fujiwara} swam the strait.",
        "Vietnamese President {Nguyen Van Thanh} visited Hanoi’s port.",
        "{Tran Thi Lan}, a street vendor, saw the crash.",
        "{Pham Minh Duc} was jailed for blogging.",
        "Thai Prime Minister {Somchai Wongsawat} stepped down.",
        "{Yingluck Srisai} denied negligence.",
        "Indonesian President {Bambang Widodo} ordered an inquiry.",
        "{Siti Nurhaliza Rahman} sang the anthem.",
        "Malaysian opposition leader {Anwar Ismail} was freed.",
        "Datuk Seri {Hassan Abdullah} opened the mosque.",
        "Philippine President {Rodrigo Magsaysay} cancelled the talks.",
        "{Corazon Reyes}, a maid, sent money home.",
        "{Aung Min Thein} led the monks.",
        "Cambodian lawmaker {Sok Chenda} fled to Paris.",
        "Singapore’s {Lim Wei Jie} chaired the panel.",
        "Mongolian wrestler {Batbayar Dorj} won the title.",
    });
}

TEST_CASE("African names") {
    check_persons({
        "Nigerian President {Olusegun Adeyemi} signed the budget.",
        "{Chinedu Okafor} told the court that he was innocent.",
        "{Ngozi Eze-Nwosu} leads the ministry.",
        "{Precious Moyo} and {Lovemore Banda} wrote the report.",
        "Kenyan runner {Kipchoge Cheruiyot} won the marathon.",
        "{Wanjiru Kamau}, a lawyer, filed the petition.",
        "Ghana’s {Kofi Mensah} scored the winner.",
        "{Kwame Boateng} and {Ama Owusu} run the farm.",
        "South African President {Thabo Dlamini} fired his deputy.",
        "{Nomvula Khumalo} said that the mine was unsafe.",
        "Zimbabwean opposition leader {Morgan Chikwanda} was beaten.",
        "{Tendai Moyo}, 41, sells vegetables in Harare.",
        "Ethiopian Prime Minister {Hailemariam Tadesse} resigned.",
        "{Almaz Bekele} broke the record.",
        "Senegalese singer {Youssou Diop} toured Europe.",
        "{Aminata Traoré} founded the school.",
        "Congolese warlord {Bosco Kabila} surrendered.",
        "Rwandan President {Paul Habimana} won again.",
        "Ugandan cleric {Moses Okello} led the prayers.",
        "Somali lawmaker {Abdi Farah} was shot.",
        "Tanzanian author {Juma Mwangi} won the prize.",
        "Mr {Mbeki-Zulu} declined to speak.",
        "Malian general {Amadou Sanogo} took power.",
    });
}

TEST_CASE("Latin American names") {
    check_persons({
        "Mexican President {Enrique Calderón} met the mayors.",
        "{Juan Carlos Villanueva} said the road was washed out.",
        "{Luz María Quispe}, a weaver, sold the cloth.",
        "Argentine striker {Gonzalo Bertolini} limped off.",
        "Brazilian President {Luiz Inácio Ferreira} was acquitted.",
        "{João Pedro Nascimento} surfed the wave.",
        "Venezuelan lawmaker {Henrique Machado} called for marches.",
        "Colombian rebel leader {Rodrigo Londoño} shook hands with the president.",
        "{Evo Mamani} grew coca before entering politics.",
        "Chilean poet {Gabriela Neruda} won in 1971.",
        "Cuban boxer {Teófilo Savón} never turned professional.",
        "{Ximena Delgado} directs the museum.",
        "Judge {Sergio Fachin} ordered the arrest.",
        "Peruvian shaman {Pablo Huamán} led the ceremony.",
    });
}

TEST_CASE("a name in front of what its bearer has") {
    check_persons({
        "Critics say the {Bush} administration failed to act.",
        "The {Reagan} presidency changed that.",
        "Members of the {Clinton} campaign declined to comment.",
        "White supporters cheered and young voters stayed away.",
    });
}

TEST_CASE("surname first") {
    check_persons({
        "{Lim Boon Heng} said the union would wait.",
        "{Tan Cheng Bock} lost by 7,000 votes.",
        "{Wong Kan Seng}, the home affairs minister, apologised.",
        "{Zhou Wenli}, 24, touched first.",
    });
}

TEST_CASE("headlines in capitals") {
    check_persons({
        "{LOPEZ} TELLS CITY: NO DEAL\n\n{Maria Lopez}, the mayor, said on Tuesday that the land was not for sale.",
        "MAYOR SUES COUNCIL OVER STADIUM",
    });
}

TEST_CASE("titles, roles and appositions") {
    check_persons({
        "Prime Minister {Malcolm Trevanion} flew home.",
        "Secretary of State {Joan Kerrigan} called the vote a sham.",
        "former president {George Ashdown} attended",
        "Staff writer {Reiji Nomura} contributed to this report.",
        "The company’s chief executive, {Paula Strand}, resigned.",
        "Striker {Didier Kone} missed a penalty.",
        "The striker {Didier Kone} missed a penalty.",
        "her Australian counterpart {Marise Pelham}",
        "Pope {Leo XIV} blessed the crowd.",
        "King {Charles III} opened parliament.",
        "Queen {Margrethe} abdicated.",
        "Judge {Ellen Marchetti} dismissed the case.",
        "Archbishop {Desmond Tshabalala} led the prayers.",
        "Lt. Gen. {Carter Hollings} commands the division.",
        "Capt. {Amy Dunstable} landed the plane.",
        "Detective {Ray Kowalczyk} found the knife.",
        "Professor {Lucy Amberley} of Oxford studied the bones.",
        "The victim was identified as {Peter Vukovic}, 19.",
        "{Anna Kowalska}, 51, gave no reason.",
        "{Mahmoud Raslani}, a local activist, filmed the raid.",
        "{Cory Gilmore}, head of research, wrote the paper.",
        "{Rashid Benson}, whose son was hurt, wept.",
        "according to {Ines Carvajal}, an economist at the bank",
        "spokeswoman {Dana Fuentes} said",
        "Foreign Ministry spokesman {Yuri Gremin} said the note was false.",
        "Midfielder {Luka Petrov} and goalkeeper {Sam Ode} were sent off.",
        "Presidents {Leonid Kravets} of Ukraine and {Boris Yelnin} of Russia met.",
        "the {Obama} administration",
        "a {Clinton} aide",
        "President {Bush}’s brother",
        "Mayor-elect {Tom Abelard} thanked voters.",
        "Nobel laureate {Wole Adichie} read from his book.",
        "Foreign Minister {Sugondo} met them in Jakarta.",
        "Mr Justice {Goose} granted it; Mr Justice {Chamberlin} did not.",
        "Two-time Olympic champion {Eliud Kiptoo} will run.",
        "Mwalimu {Kimani}, as all called him, taught there.",
        "“I have nothing but this,” said {Munarsih}, 42, who sheltered in a mosque.",
        "{Laurence des Aubiers}, the museum’s president, told senators.",
        "{Des Browning} left.",
        "{Kimani} himself disliked speeches.",
        "a daughter of {Armand} and {Thérèse (Gagnon) Pelletier}",
    });
}

TEST_CASE("captions, bylines, lists, headlines and tables") {
    check_persons({
        "By {Laura Pendleton}\n\nLONDON - Shares fell on Monday.",
        "Reporting by {Jane Hathaway}; editing by {Omar Siddiqui}",
        "Photo: {Carlos Menéndez}",
        "By {Stanley Wid} and {Yuddy Cahya Budiman}\n\nPADANG, Indonesia - It rained.",
        "By {ALEXANDRA PROKHOROVA} and {JACK WATLOW} / Istanbul\n\nIt rained all day.",
        "The bout was won by KO and by TKO.",
        "The panel: {Ruth Alder}, {Simon Peake}, {Olga Markova} and {Wei Zhang}.",
        "{Maria Lopez} Tells {Jordan Miller}: No Deal",
        "Senator {Lopez} Faces Angry Voters In Ohio",
        "1. {Michael Schuster} (Germany) 1:28.05",
        "{Monica Seleska} beat {Arantxa Vicario} 6-3 6-4",
        "{Rachel Green}: What do you mean?",
        "“Never,” {Hannah Brightwell} replied.",
        "{Lopez-Ortega} won.\n\nMs. {Lopez-Ortega} was born in Lima.",
    });
}

TEST_CASE("bytes: accents in one and in two code points") {
    check_persons({
        "{Seán O’Brien} and {Zoë Núñez} met.",
        "{Sea\xCC\x81n O’Brien} and {Zoe\xCC\x88 Nu\xCC\x81n\xCC\x83" "ez} met.",
        "Mr {Łukasiewicz} spoke.",
        "\xEF\xBB\xBF{Anna Berg} said no.",
        "Mr\xC2\xA0{Hollis} agreed.",
    });
}

TEST_CASE("persons beside other capitals") {
    check_persons({
        "Microsoft founder {Walter Brightman} gave a speech.",
        "Goldman Sachs economist {Jan Hatzfeld} cut his forecast.",
        "Manchester United manager {Alec Fergus} was pleased.",
        "Reuters reporter {Lena Vogt} was detained in Minsk.",
        "Harvard University historian {Niall Fairbank} disagrees.",
        "On Tuesday {Anna Berg} flew to Oslo.",
        "In London, {Mary Hopkins} opened the trial.",
        "Yesterday {Peter Novak} resigned.",
        "The Lincoln Center concert was led by {Marta Ruiz}.",
        "{Denzel Washington} laughed in Washington state.",
        "{Michael Jordan} flew to Jordan.",
        "{Paris Hilton} stayed in Paris.",
        "{Jack London} wrote about wolves.",
        "{Virginia Ironside} lives in Virginia.",
        "The {Sarah Palmer} campaign raised money.",
        "{Tony Blake}’s government fell.",
        "a {Putin}-backed candidate",
        "Trump Tower neighbour {Lucy Gray} complained.",
        "The Ford plant’s manager, {Hank Peterson}, said output rose.",
        "{Carlos Ruiz} of Goldman Sachs said rates would rise.",
        "FBI Director {James Comstock} testified.",
        "{Ray Donovan} (D-Ohio) voted no.",
        "Judge {Roy Bean}’s court was a saloon.",
        "NASA astronaut {Scott Kellerman} landed on Tuesday.",
        "{Martin Luther King Jr.} was born in Atlanta.",
    });
}

TEST_CASE("persons told by the rest of the document") {
    check_persons({
        "{Okonjo} won.\n\nPresident {Adaeze Okonjo} will speak on Friday.",
        "{Brittany Stevens} skates. Today {Brittany} trains in Red Deer, and {Brittany}’s father watches.",
        "{Neil Jordan} made the film. “It was hard,” {Jordan} said.",
        "{Zhou Xiaoming} ran. The crowd cheered {Zhou}.",
        "Mr {Quillfeather} came. Later {Quillfeather} left with {Quillfeather}’s dog.",
        "{Brigham Stubbs} sued. The judge ruled against {Stubbs}.",
        "{Kofi Asante} and {Abena Asante} married. {Kofi} is 30.",
        "The report blamed {Hargreave}.\n\n“I did nothing wrong,” {Tom Hargreave} said.",
        "Embattled Keller resigns.\n\nMinister {Anna Keller} said on Friday that she would go.",
        "Celebrating {Keller} was seen in town.\n\nMinister {Anna Keller} said on Friday that she would go.",
        "{Rita Keller} resigned.\n\nMinister {Anna Keller} said on Friday that she would not.",
    });
}

TEST_CASE("several persons in a sentence") {
    check_persons({
        "{Tom Hale}, {Rosa Lind}, {Kemal Aydin} and {Yuki Mori} signed the letter.",
        "{Ali Rezaei} thanked {Maria Gomez} and Dr. {Chen Wei}.",
        "Prime Minister {Lars Holm} and Foreign Minister {Greta Nyberg} met President {Ivan Petrov}.",
        "{Jane Doyle} told {Mark Rourke} that {Susan Pike} had left.",
        "{Otto Braun} was succeeded by {Hans Keller}.",
        "Between {Clara Weiss} and {Emil Roth} there was no contest.",
        "{Bill Harper} (left) and {Nora Quinn} (right) attend the fair.",
        "{Abdul Karim}, his wife {Nadia} and their son {Bilal} fled.",
    });
}

TEST_CASE("offices before a name, and words after it") {
    check_persons({
        "Selectman {Walter Pryce} voted against the dam.",
        "First Selectman {Walter Pryce} voted against the dam.",
        "Chief Prosecutor {Karim Anwar} opened the case.",
        "Goalkeeper {Nadia Fontes} saved two shots.",
        "The bank’s DG {Hugo Ferris} resigned; CM {Arun Nair} did not.",
        "LG {Suresh Menon} signed the order.",
        "Home Secretary {Alan Wickham} spoke to Shadow Chancellor {Ruth Perrin}.",
        "Vice-Chancellor {Olu Adeyemi} greeted the students.",
        "Lance Cpl. {Craig Hobson} was buried on Friday.",
        "the {Obama} Administration and the {Brennan} campaign",
        "She left the {Tillman} Administration in May.",
        "{Doris Day} sang. {Day} was paid in full.",
        "The singer {Andra Day} bowed.",
        "{Brennan} Calls On {Okafor} To Resign.\n\nMinister {Dele Okafor} refused. {Kate Brennan} insisted.",
        // a state's name that is a given name too belongs to the office, not to the name
        "Montana Sen. {Joan Kessler} voted against it.",
        "Virginia Gov. {Tim Brandt} signed the bill.",
        "Florida Gov. {Anna Ruiz} (R) blamed the weather.",
        "The letter was sent to Georgia Rep. {Paul Whitmore} in June.",
        "The bill’s author, Democrat {Diane Foster}, was absent.",
        "In the end Republican {Mark Ellison} lost by nine votes.",
        "“We were late,” Linden County Recorder {Helen Purvis} said.",
        "County Assessor {Maria Lopez} apologised.",
        // surnames that name a people or a firm
        "{Mark Cuban}, the owner of the team, laughed.",
        "It was {Michael Bloomberg}, who was mayor then, that spoke first.",
        "Then {Mary Kay Hendry} said her union would strike.",
    });
}

TEST_CASE("passages of British, Indian, Asian, African and other papers") {
    check_persons({
        "Labour MP {Stella Okonkwo} asked the minister whether the scheme would be scrapped.",
        "Senior Labour MP {Harriet Bromley} said the vote was a disgrace.",
        "Former Tory chancellor {Piers Hathersage} told the BBC he would not stand again.",
        "Manchester United manager {Olaf Brandvold} praised his goalkeeper, {Dwayne Tuttle}.",
        "Manchester United Manager {Olaf Brandvold} praised his side.",
        "DCI {Moira Pelham} of Thames Valley Police appealed for witnesses.",
        "Mr Justice {Hallam} sentenced {Wayne Scoggins}, of Dudley, to 14 years.",
        "Lord {Ashcombe}, the former whip, quit the Lords.",
        "Shadow home secretary {Nasreen Bukhari} accused ministers of dithering.",
        "SNP leader {Callum MacAskill} and Plaid’s {Rhodri Llewelyn} walked out.",
        "Sinn Fein’s {Niall O Dalaigh} said talks had stalled.",
        "Taoiseach {Eamon Lanigan} met Northern Secretary {Gareth Pryce}.",
        "Chief Minister {Bhupinder Singh Randhawa} inaugurated the canal on Sunday.",
        "BJP president {Jagdeep Purohit} hit back at Congress leader {Renuka Chowdhury}.",
        "{K. S. Venkataraghavan} retired from the bench; {Venkataraghavan} is 65.",
        "Union Home Minister {Devendra Shekhawat} chaired the meeting.",
        "{Pratyusha Mukhopadhyay}, a student of Jadavpur University, was found dead.",
        "Justice {D Y Krishnamurthy} and Justice {Indu Ramaswamy} heard the plea.",
        "Superintendent of Police {Anbarasan Thangavel} said two men had been held.",
        "The accused, {Rakesh Yadav}, {Pintu Paswan} and {Mohd Irfan}, were remanded.",
        "{Sharad Deshmukh} said {Ajit Deshmukh} had broken the party. {Sharad Deshmukh} wept.",
        "Actor {Dhanush Karthikeyan} married {Nithya Balasubramanian} in Chennai.",
        "{Nguyen Thi Thanh Huong} was sentenced in Hanoi; {Huong} denied the charge.",
        "President {Joko Prasetyo} reshuffled his cabinet. {Prasetyo} had warned of it.",
        "{Somchai Rattanakul}, a taxi driver, said police fired first. {Somchai} was hurt.",
        "Senator {Risa Macapagal} grilled General {Dionisio Bautista}.",
        "Opposition leader {Sok Vannak} is in exile.",
        "{Lo Kin-fai}, chairman of the Democratic Party, quit. {Lo} gave no reason.",
        "{Park Jae-hyun} scored twice; {Kim Do-yeon} saved a penalty.",
        "Taiwanese premier {Su Chih-ming} apologised. {Su} said he was sorry.",
        "Premier {Li Guoqiang} met {Wang Xuefeng} in Beijing.",
        "{Haruki Tanizaki} lost to {Shigeru Okabe} in the final.",
        "{Ahmed Al- Jaber Al- Sabah} was named minister.",
        "{Recep Kılıçdar} beat {Ekrem Yıldırım}.",
        "{Gholamhossein Mohseni} warned protesters.",
        "{Chukwuemeka Nwosu} told reporters that {Bola Adeyinka} had lied.",
        "{Thabo Mokgatle} and {Nomvula Dlamini} were acquitted. {Mokgatle} wept.",
        "{Sadio Diatta} beat {Mohamed Sherif} to the prize. {Diatta} smiled.",
        "Kenyan Deputy President {William Kiprono} flew to Eldoret; {Kiprono} later met {Raila Omolo}.",
        "{Hage Shikongo} and {Tjekero Kavari} of Swapo spoke.",
        "{Luiz Inácio Moreira da Costa} won. {Da Costa} will take office in January.",
        "{Juan Sebastián Echeverría}, economist and nephew of the president, was held.",
        "{Volodymyr Hrytsenko} and {Oleksii Danylchuk} flew to Rzeszow.",
        "{Kyriakos Papadimitriou} met {Ersin Denktash}.",
        "{Ursula von Eschenbach}’s office declined to comment.",
        "1. {Anna Kowalczyk} (Poland) 54.32 2. {Lucy Tan} (Singapore) 55.01",
        "The jury convicted {Derrick Shaw} of killing {LaToya Simms}.",
        "“It is a fossil,” said {Ingrid Solheim}, a palaeontologist at Oslo University.",
        "Lead author {Wei-Chen Hsu} and co-author {Priyanka Rao} used data from 2011.",
        "Nobel laureate {Kailash Vidyarthi} spoke.",
        "Chelsea’s {Fabio Cattaneo} limped off; {Cattaneo} is out for a month.",
        "U.S. District Judge {Emmet Garrison} ruled for the state.",
        "Apple CEO {Timothy Crane} and Tesla’s {Elena Marsk} testified.",
        "Fed Chair {Jerome Pollard} said rates would rise. {Pollard} spoke in Jackson Hole.",
        "ECB President {Christine Lamarque} disagreed with Bundesbank chief {Jens Weidlich}.",
        "By {Joan Biskind} and {Lawrence Hurst}",
        "Reporting by {Ayesha Rascoe-Hill}; editing by {Bill Tarrantino}",
        "Photo: {Kevin Lamar}/Getty Images",
    });
}

TEST_CASE("particles without a name are read in linear time") {
    std::string hostile;
    for (int i = 0; i < 1'000'000; ++i) hostile += "van-";
    const gazette::document found = gazette::annotate(hostile += "x said. Anna van der Berg agreed.");
    REQUIRE(found.persons().size() == 1);
    CHECK(found.text(found.persons()[0]) == "Anna van der Berg");
}
