#!/usr/bin/env python3
"""Collect the country lexicon: tools/lexicon/countries.tsv.

Works without packages; they add CLDR's spellings and check that no code is missing:
    pip install --no-deps --target T/py Babel==2.18.0
    (cd T && npm pack i18n-iso-countries@7.14.0 && mkdir i18n && tar xzf i18n-iso-countries-*.tgz -C i18n --strip-components=1)
    python3 tools/collect_countries.py T

Sources and licences:
    the table in this file          general knowledge: facts, written for this project (press names, older names, demonyms
                                    and their plurals, capitals, prefixes)
    Babel 2.18.0 (PyPI)             BSD-3-Clause; data: Unicode CLDR, Unicode licence v3: English territory names, with
                                    their short and variant forms
    i18n-iso-countries 7.14.0 (npm) MIT: English names of ISO 3166-1, with aliases; the list of codes checked against

countries.tsv: code<TAB>form<TAB>text<TAB>note. form is name, demonym, capital or prefix; note is empty, `ambiguous` (also an
ordinary word, a person's name or another place: the context has to settle it) or `constituent` (a part of that country).
A text stands once, under its likeliest code: Congolese under CD (not CG), Dominican under DO (not DM), both ambiguous.
In the table: names; demonyms; capitals. `+` adds the plural with -s; `*` marks ambiguous.
"""
import json, os, sys

TABLE = """
AD|Andorra; Principality of Andorra|Andorran+|Andorra la Vella
AE|United Arab Emirates; UAE; U.A.E.|Emirati+; Emirian+|Abu Dhabi
AF|Afghanistan; Islamic Republic of Afghanistan; Islamic Emirate of Afghanistan|Afghan+; Afghani+|Kabul
AG|Antigua and Barbuda; Antigua & Barbuda; Antigua*; Barbuda*|Antiguan+; Barbudan+|
AI|Anguilla|Anguillan+|The Valley*
AL|Albania; Republic of Albania|Albanian+|Tirana
AM|Armenia; Republic of Armenia|Armenian+|Yerevan; Erevan
AO|Angola; Republic of Angola|Angolan+|Luanda
AQ|Antarctica||
AR|Argentina; Argentine Republic|Argentine+; Argentinian+; Argentinean+|Buenos Aires
AS|American Samoa|American Samoan+|Pago Pago
AT|Austria; Republic of Austria|Austrian+|Vienna
AU|Australia; Commonwealth of Australia|Australian+; Aussie+|Canberra
AW|Aruba|Aruban+|Oranjestad
AX|Aland Islands; Åland Islands; Åland; Aland*|Ålander+; Ålandic; Alander+|Mariehamn
AZ|Azerbaijan; Republic of Azerbaijan; Azerbaidjan|Azerbaijani+; Azeri+|Baku
BA|Bosnia and Herzegovina; Bosnia-Herzegovina; Bosnia & Herzegovina; Bosnia; Bosnia-Hercegovina; Herzegovina; BiH|Bosnian+; Bosnian-Herzegovinian; Herzegovinian+|Sarajevo
BB|Barbados|Barbadian+; Bajan+|Bridgetown
BD|Bangladesh; People's Republic of Bangladesh; East Pakistan|Bangladeshi+|Dhaka; Dacca
BE|Belgium; Kingdom of Belgium|Belgian+|Brussels
BF|Burkina Faso; Burkina; Upper Volta|Burkinabe; Burkinabé; Burkinabes; Burkinabés; Burkinan+|Ouagadougou
BG|Bulgaria; Republic of Bulgaria|Bulgarian+|Sofia*
BH|Bahrain; Bahrein; Kingdom of Bahrain|Bahraini+|Manama
BI|Burundi; Republic of Burundi|Burundian+; Burundese|Gitega; Bujumbura
BJ|Benin; Republic of Benin; Dahomey|Beninese; Beninois; Dahomean+|Porto-Novo; Porto Novo; Cotonou
BL|Saint Barthélemy; Saint-Barthélemy; Saint-Barthelemy; Saint Barthelemy; St. Barthélemy; St. Barthelemy; St Barthelemy; St. Barts; St Barts; St. Barth|Barthélemois; Barthelemois|Gustavia
BM|Bermuda; Bermudas|Bermudian+; Bermudan+|Hamilton*
BN|Brunei; Brunei Darussalam; Sultanate of Brunei|Bruneian+|Bandar Seri Begawan
BO|Bolivia; Plurinational State of Bolivia|Bolivian+|La Paz; Sucre*
BQ|Caribbean Netherlands; Bonaire; Bonaire, Sint Eustatius and Saba; Sint Eustatius; Saba*|Bonairean+|Kralendijk
BR|Brazil; Brasil; Federative Republic of Brazil|Brazilian+|Brasilia; Brasília
BS|Bahamas; The Bahamas; Commonwealth of The Bahamas|Bahamian+|Nassau*
BT|Bhutan; Kingdom of Bhutan|Bhutanese|Thimphu; Thimbu
BV|Bouvet Island||
BW|Botswana; Republic of Botswana; Bechuanaland|Botswanan+; Motswana; Batswana|Gaborone
BY|Belarus; Republic of Belarus; Byelorussia; Belorussia; Bielorussia|Belarusian+; Belarussian+; Byelorussian+; Belorussian+|Minsk
BZ|Belize; British Honduras|Belizean+|Belmopan
CA|Canada; Dominion of Canada|Canadian+|Ottawa
CC|Cocos Islands; Cocos (Keeling) Islands; Cocos Keeling Islands; Keeling Islands|Cocos Islander+|West Island*
CD|Democratic Republic of the Congo; Democratic Republic of Congo; DR Congo; D.R. Congo; DRC; D.R.C.; Congo-Kinshasa; Congo Kinshasa; Congo - Kinshasa; DR-Congo; RD Congo; Congo*; the Congo*; Dem. Rep. Congo; Belgian Congo; Congo Free State|Congolese*|Kinshasa; Leopoldville; Léopoldville
CF|Central African Republic; CAR*; C.A.R.|Central African+|Bangui
CG|Republic of the Congo; Republic of Congo; Congo-Brazzaville; Congo Brazzaville; Congo - Brazzaville; Congo Republic; French Congo|  |Brazzaville
CH|Switzerland; Swiss Confederation|Swiss|Bern; Berne
CI|Ivory Coast; Côte d'Ivoire; Cote d'Ivoire; Côte d’Ivoire; Cote d’Ivoire; Cote D'Ivoire; Republic of Côte d'Ivoire|Ivorian+; Ivoirian+; Ivoirien+; Ivory Coaster+|Yamoussoukro; Abidjan
CK|Cook Islands|Cook Islander+|Avarua
CL|Chile; Republic of Chile|Chilean+; Chileno+|Santiago*
CM|Cameroon; Cameroun; Republic of Cameroon|Cameroonian+; Camerounian+|Yaounde; Yaoundé
CN|China; People's Republic of China; PRC; P.R.C.; P.R. China; PR China; Communist China; Red China; Mainland China; Peoples Republic of China|Chinese|Beijing; Peking
CO|Colombia; Republic of Colombia|Colombian+|Bogota; Bogotá
CR|Costa Rica; Republic of Costa Rica|Costa Rican+|San Jose*; San José*
CU|Cuba*; Republic of Cuba|Cuban+|Havana
CV|Cape Verde; Cabo Verde; Republic of Cabo Verde; Cape Verde Islands|Cape Verdean+; Cabo Verdean+|Praia
CW|Curacao; Curaçao|Curacaoan+; Curaçaoan+|Willemstad
CX|Christmas Island|Christmas Islander+|Flying Fish Cove
CY|Cyprus*; Republic of Cyprus; Greek Cyprus|Cypriot+; Greek Cypriot+; Greek-Cypriot+; Turkish Cypriot+*; Turkish-Cypriot+*|Nicosia; Lefkosia
CZ|Czech Republic; Czechia; the Czech Republic|Czech+|Prague; Praha
DE|Germany; Federal Republic of Germany; FRG; F.R.G.; West Germany; Deutschland|German+; West German+|Berlin; Bonn
DJ|Djibouti; Republic of Djibouti; Jibuti|Djiboutian+|Djibouti City
DK|Denmark*; Kingdom of Denmark|Danish; Dane+|Copenhagen
DM|Dominica*; Commonwealth of Dominica| |Roseau
DO|Dominican Republic; the Dominican Republic|Dominican+*|Santo Domingo
DZ|Algeria; People's Democratic Republic of Algeria|Algerian+|Algiers
EC|Ecuador; Republic of Ecuador|Ecuadorian+; Ecuadorean+; Ecuadoran+|Quito
EE|Estonia; Republic of Estonia|Estonian+|Tallinn
EG|Egypt; Arab Republic of Egypt; United Arab Republic*|Egyptian+|Cairo
EH|Western Sahara; Sahrawi Arab Democratic Republic; Spanish Sahara; SADR|Sahrawi+; Saharawi+|Laayoune; El Aaiun; Laâyoune
ER|Eritrea; State of Eritrea|Eritrean+|Asmara
ES|Spain; Kingdom of Spain|Spanish; Spaniard+|Madrid
ET|Ethiopia; Federal Democratic Republic of Ethiopia; Abyssinia|Ethiopian+; Abyssinian+|Addis Ababa; Addis Abeba
FI|Finland; Republic of Finland|Finnish; Finn+|Helsinki
FJ|Fiji; Fiji Islands; Republic of Fiji|Fijian+|Suva
FK|Falkland Islands; Falklands; the Falklands; Islas Malvinas; Malvinas|Falkland Islander+; Falklander+|Stanley*; Port Stanley
FM|Micronesia; Federated States of Micronesia; FSM|Micronesian+|Palikir
FO|Faroe Islands; Faeroe Islands; Faroes; Faeroes|Faroese; Faeroese|Torshavn; Tórshavn
FR|France; French Republic|French; Frenchman; Frenchmen; Frenchwoman; Frenchwomen|Paris
GA|Gabon; Gabonese Republic|Gabonese; Gabonaise|Libreville
GB|United Kingdom; UK; U.K.; Britain; Great Britain; United Kingdom of Great Britain and Northern Ireland; GB*; G.B.*|British; Briton+; Brit+; Britisher+|London
GD|Grenada|Grenadian+|
GE|Georgia*; Republic of Georgia|Georgian+|Tbilisi; Tiflis
GF|French Guiana; French Guyana|French Guianese; Guianese; French Guianan+|Cayenne*
GG|Guernsey*; Bailiwick of Guernsey|Guernseyman; Guernseymen|St. Peter Port; St Peter Port; Saint Peter Port
GH|Ghana; Republic of Ghana|Ghanaian+; Ghanian+|Accra
GI|Gibraltar|Gibraltarian+|
GL|Greenland; Kalaallit Nunaat|Greenlander+; Greenlandic|Nuuk; Godthab; Godthåb
GM|Gambia; The Gambia; the Gambia; Republic of The Gambia|Gambian+|Banjul
GN|Guinea*; Guinea-Conakry; Guinea Conakry; Republic of Guinea; French Guinea|Guinean+*|Conakry
GP|Guadeloupe|Guadeloupean+; Guadeloupian+|Basse-Terre; Pointe-a-Pitre; Pointe-à-Pitre
GQ|Equatorial Guinea; Republic of Equatorial Guinea; Spanish Guinea|Equatorial Guinean+; Equatoguinean+; Equatoguinean|Malabo
GR|Greece; Hellenic Republic; Hellas|Greek+; Hellenic*|Athens*
GS|South Georgia and the South Sandwich Islands; South Georgia & South Sandwich Islands; South Georgia*; South Sandwich Islands||Grytviken; King Edward Point
GT|Guatemala; Republic of Guatemala|Guatemalan+|Guatemala City
GU|Guam|Guamanian+|Hagatna; Hagåtña; Agana
GW|Guinea-Bissau; Guinea Bissau; Republic of Guinea-Bissau; Portuguese Guinea|Bissau-Guinean+; Guinea-Bissauan+|Bissau
GY|Guyana; Co-operative Republic of Guyana; British Guiana|Guyanese|Georgetown*
HK|Hong Kong; Hongkong; Hong Kong SAR; HKSAR; Hong Kong Special Administrative Region; Hong Kong SAR China|Hong Konger+; Hongkonger+; Hong Kongese|
HM|Heard Island and McDonald Islands; Heard and McDonald Islands; Heard & McDonald Islands||
HN|Honduras; Republic of Honduras|Honduran+|Tegucigalpa
HR|Croatia; Republic of Croatia; Hrvatska|Croatian+; Croat+|Zagreb
HT|Haiti; Republic of Haiti; Hayti|Haitian+|Port-au-Prince; Port au Prince
HU|Hungary|Hungarian+; Magyar+*|Budapest
ID|Indonesia; Republic of Indonesia; Dutch East Indies; Netherlands East Indies|Indonesian+|Jakarta; Djakarta; Nusantara
IE|Ireland*; Republic of Ireland; Irish Republic; Eire; Éire; Irish Free State|Irish; Irishman; Irishmen; Irishwoman; Irishwomen|Dublin
IL|Israel*; State of Israel|Israeli+|Jerusalem; Tel Aviv*
IM|Isle of Man|Manx; Manxman; Manxmen|Douglas*
IN|India; Republic of India; Bharat; British India|Indian+|New Delhi; Delhi
IO|British Indian Ocean Territory; Chagos Islands; Chagos Archipelago; Chagos|Chagossian+|Diego Garcia
IQ|Iraq; Republic of Iraq|Iraqi+|Baghdad; Bagdad
IR|Iran; Islamic Republic of Iran; Persia|Iranian+; Persian+*|Tehran; Teheran
IS|Iceland; Republic of Iceland|Icelandic; Icelander+|Reykjavik; Reykjavík
IT|Italy; Italian Republic; Italia|Italian+|Rome
JE|Jersey*; Bailiwick of Jersey|Jerseyman; Jerseymen|St. Helier; Saint Helier; St Helier
JM|Jamaica*|Jamaican+|Kingston*
JO|Jordan*; Hashemite Kingdom of Jordan; Hashemite Kingdom; Transjordan|Jordanian+|Amman
JP|Japan; Nippon*; Imperial Japan|Japanese|Tokyo; Tokio
KE|Kenya*; Republic of Kenya|Kenyan+|Nairobi
KG|Kyrgyzstan; Kirghizstan; Kirgizstan; Kirghizia; Kyrgyz Republic; Kirgizia|Kyrgyz; Kyrgyzstani+; Kirghiz; Kirgiz|Bishkek
KH|Cambodia; Kingdom of Cambodia; Kampuchea; Democratic Kampuchea; Khmer Republic|Cambodian+; Khmer+*; Kampuchean+|Phnom Penh
KI|Kiribati; Republic of Kiribati; Gilbert Islands|I-Kiribati; Gilbertese|Tarawa; South Tarawa
KM|Comoros; Comoro Islands; Union of the Comoros|Comoran+; Comorian+|Moroni*
KN|Saint Kitts and Nevis; St. Kitts and Nevis; St Kitts and Nevis; St. Kitts; St Kitts; St. Kitts & Nevis; St Kitts & Nevis; St. Kitts-Nevis; St Kitts-Nevis; Saint Kitts & Nevis; Saint Kitts; Nevis*|Kittitian+; Nevisian+|Basseterre
KP|North Korea; N. Korea; DPRK; D.P.R.K.; Democratic People's Republic of Korea; N Korea; NKorea|North Korean+; N. Korean+; North-Korean|Pyongyang; P'yongyang; Pyeongyang
KR|South Korea; S. Korea; ROK; R.O.K.; Republic of Korea; S Korea; SKorea; Korea*|South Korean+; S. Korean+; South-Korean; Korean+*|Seoul
KW|Kuwait; State of Kuwait|Kuwaiti+|Kuwait City
KY|Cayman Islands; Caymans; the Caymans; Grand Cayman|Caymanian+; Cayman Islander+|George Town*
KZ|Kazakhstan; Republic of Kazakhstan; Kazakstan|Kazakh+; Kazakhstani+; Kazak+|Astana; Nur-Sultan; Nursultan*; Almaty; Alma-Ata
LA|Laos; Lao PDR; Lao People's Democratic Republic|Laotian+; Lao*|Vientiane
LB|Lebanon*; Lebanese Republic|Lebanese|Beirut
LC|Saint Lucia; St. Lucia; St Lucia|Saint Lucian+; St. Lucian+; St Lucian+|Castries
LI|Liechtenstein; Principality of Liechtenstein|Liechtensteiner+|Vaduz
LK|Sri Lanka; Democratic Socialist Republic of Sri Lanka; Ceylon|Sri Lankan+; Ceylonese|Colombo; Sri Jayawardenepura Kotte
LR|Liberia; Republic of Liberia|Liberian+|Monrovia
LS|Lesotho; Kingdom of Lesotho; Basutoland|Basotho; Mosotho; Lesothan+|Maseru
LT|Lithuania; Republic of Lithuania|Lithuanian+|Vilnius
LU|Luxembourg; Luxemburg; Grand Duchy of Luxembourg|Luxembourger+; Luxembourgish; Luxembourgeois; Luxemburger+|Luxembourg City
LV|Latvia; Republic of Latvia|Latvian+; Lett+*|Riga
LY|Libya; State of Libya; Libyan Arab Jamahiriya; Jamahiriya; Great Socialist People's Libyan Arab Jamahiriya|Libyan+|Tripoli*
MA|Morocco; Kingdom of Morocco|Moroccan+|Rabat
MC|Monaco; Principality of Monaco|Monegasque+; Monégasque+; Monacan+|
MD|Moldova; Republic of Moldova; Moldavia|Moldovan+; Moldavian+|Chisinau; Chișinău; Chişinău; Kishinev
ME|Montenegro|Montenegrin+|Podgorica; Titograd; Cetinje
MF|Saint Martin*; St. Martin*; Saint-Martin*|Saint-Martinois|Marigot
MG|Madagascar; Republic of Madagascar; Malagasy Republic|Malagasy; Malagasies; Madagascan+|Antananarivo; Tananarive
MH|Marshall Islands; Republic of the Marshall Islands|Marshallese; Marshall Islander+|Majuro
MK|North Macedonia; Macedonia; Republic of North Macedonia; Republic of Macedonia; FYROM; F.Y.R.O.M.; Former Yugoslav Republic of Macedonia; Yugoslav Republic of Macedonia|Macedonian+; North Macedonian+|Skopje; Skoplje
ML|Mali*; Republic of Mali; French Sudan|Malian+|Bamako
MM|Myanmar; Burma; Union of Myanmar; Republic of the Union of Myanmar; Union of Burma|Burmese; Myanmarese; Burman+|Naypyidaw; Naypyitaw; Nay Pyi Taw; Yangon; Rangoon
MN|Mongolia; Outer Mongolia; Mongolian People's Republic|Mongolian+; Mongol+*|Ulaanbaatar; Ulan Bator; Ulan Baatar
MO|Macau; Macao; Macao SAR; Macau SAR; Macao SAR China|Macanese; Macauan|
MP|Northern Mariana Islands; Northern Marianas; CNMI|Northern Mariana Islander+|Saipan
MQ|Martinique|Martinican+; Martiniquan+; Martiniquais|Fort-de-France
MR|Mauritania; Islamic Republic of Mauritania|Mauritanian+|Nouakchott
MS|Montserrat|Montserratian+|Brades; Plymouth*
MT|Malta*; Republic of Malta|Maltese|Valletta; Valetta
MU|Mauritius; Republic of Mauritius|Mauritian+|Port Louis
MV|Maldives; the Maldives; Republic of Maldives; Maldive Islands|Maldivian+|Male*; Malé*
MW|Malawi; Republic of Malawi; Nyasaland|Malawian+|Lilongwe
MX|Mexico; United Mexican States; México|Mexican+|Mexico City
MY|Malaysia; Malaya; Federation of Malaya|Malaysian+; Malayan+|Kuala Lumpur; Putrajaya
MZ|Mozambique; Republic of Mozambique|Mozambican+; Mozambiquan+|Maputo
NA|Namibia; Republic of Namibia; South West Africa; South-West Africa|Namibian+|Windhoek
NC|New Caledonia|New Caledonian+|Noumea; Nouméa
NE|Niger*; Republic of Niger; Republic of the Niger|Nigerien+; Nigérien+|Niamey
NF|Norfolk Island|Norfolk Islander+|
NG|Nigeria; Federal Republic of Nigeria|Nigerian+|Abuja
NI|Nicaragua; Republic of Nicaragua|Nicaraguan+|Managua
NL|Netherlands; The Netherlands; the Netherlands; Holland*; Kingdom of the Netherlands|Dutch; Dutchman; Dutchmen; Dutchwoman; Dutchwomen; Netherlander+; Hollander+|Amsterdam; The Hague; Hague*; the Hague
NO|Norway*; Kingdom of Norway|Norwegian+|Oslo
NP|Nepal; Federal Democratic Republic of Nepal; Kingdom of Nepal|Nepalese; Nepali+|Kathmandu; Katmandu
NR|Nauru; Republic of Nauru|Nauruan+|Yaren
NU|Niue|Niuean+|Alofi
NZ|New Zealand; Aotearoa; N.Z.; NZ|New Zealander+; Kiwi+|Wellington*
OM|Oman; Sultanate of Oman; Muscat and Oman|Omani+|Muscat
PA|Panama*; Republic of Panama; Panamá|Panamanian+|Panama City*
PE|Peru*; Republic of Peru; Perú|Peruvian+|Lima
PF|French Polynesia; Tahiti|French Polynesian+; Tahitian+|Papeete
PG|Papua New Guinea; Independent State of Papua New Guinea; PNG; P.N.G.|Papua New Guinean+; Papuan+*|Port Moresby
PH|Philippines; the Philippines; The Philippines; Republic of the Philippines; Philippine Islands|Filipino+; Filipina+; Philippine|Manila
PK|Pakistan; Islamic Republic of Pakistan; West Pakistan|Pakistani+|Islamabad; Rawalpindi
PL|Poland*; Republic of Poland; Polish People's Republic|Polish; Pole+*|Warsaw
PM|Saint Pierre and Miquelon; St. Pierre and Miquelon; St. Pierre & Miquelon; St Pierre and Miquelon; Saint-Pierre and Miquelon|Saint-Pierrais|Saint-Pierre*
PN|Pitcairn Islands; Pitcairn; Pitcairn Island|Pitcairn Islander+; Pitcairner+|Adamstown
PR|Puerto Rico; Commonwealth of Puerto Rico; Porto Rico|Puerto Rican+|San Juan*
PS|Palestine*; State of Palestine; Palestinian Territories; Palestinian Territory; Occupied Palestinian Territory|Palestinian+|Ramallah
PT|Portugal; Portuguese Republic|Portuguese|Lisbon
PW|Palau; Republic of Palau; Belau|Palauan+|Ngerulmud; Koror
PY|Paraguay; Republic of Paraguay|Paraguayan+|Asuncion; Asunción
QA|Qatar; State of Qatar; Katar|Qatari+|Doha
RE|Réunion*; Reunion*; La Réunion; Reunion Island; Réunion Island|Réunionese; Reunionese; Réunionnais|Saint-Denis*
RO|Romania; Rumania; Roumania|Romanian+; Rumanian+; Roumanian+|Bucharest
RS|Serbia; Republic of Serbia; Servia|Serbian+; Serb+|Belgrade
RU|Russia; Russian Federation; Soviet Russia|Russian+|Moscow
RW|Rwanda; Republic of Rwanda; Ruanda|Rwandan+; Rwandese; Ruandan+|Kigali
SA|Saudi Arabia; Kingdom of Saudi Arabia; KSA; K.S.A.|Saudi+; Saudi Arabian+|Riyadh
SB|Solomon Islands; Solomons*; the Solomons*|Solomon Islander+|Honiara
SC|Seychelles; Republic of Seychelles|Seychellois; Seychelloise|Victoria*
SD|Sudan; the Sudan; Republic of the Sudan; Republic of Sudan|Sudanese|Khartoum
SE|Sweden; Kingdom of Sweden|Swedish; Swede+|Stockholm
SG|Singapore; Republic of Singapore|Singaporean+|
SH|Saint Helena; St. Helena*; St Helena; Saint Helena, Ascension and Tristan da Cunha; Ascension Island; Tristan da Cunha|Saint Helenian+; St. Helenian+|Jamestown*
SI|Slovenia; Republic of Slovenia|Slovenian+; Slovene+|Ljubljana
SJ|Svalbard; Svalbard and Jan Mayen; Svalbard & Jan Mayen; Spitsbergen; Jan Mayen||Longyearbyen
SK|Slovakia; Slovak Republic|Slovak+; Slovakian+|Bratislava
SL|Sierra Leone; Republic of Sierra Leone|Sierra Leonean+; Sierra Leonian+|Freetown
SM|San Marino; Republic of San Marino|Sammarinese; San Marinese|
SN|Senegal; Republic of Senegal|Senegalese|Dakar
SO|Somalia; Federal Republic of Somalia; Somali Republic; Somali Democratic Republic|Somali+; Somalian+|Mogadishu
SR|Suriname; Surinam; Dutch Guiana|Surinamese; Surinamer+|Paramaribo
SS|South Sudan; Republic of South Sudan; Southern Sudan|South Sudanese; Southern Sudanese|Juba
ST|Sao Tome and Principe; São Tomé and Príncipe; Sao Tome & Principe; São Tomé & Príncipe; Sao Tome; São Tomé|Sao Tomean+; São Toméan+; Santomean+|
SV|El Salvador; Republic of El Salvador; Salvador*|Salvadoran+; Salvadorean+; Salvadorian+; Salvadoreño+|San Salvador
SX|Sint Maarten; St. Maarten; St Maarten; Saint Maarten|Sint Maartener+|Philipsburg
SY|Syria; Syrian Arab Republic|Syrian+|Damascus
SZ|Eswatini; Swaziland; Kingdom of Eswatini; Kingdom of Swaziland|Swazi+; Liswati; Emaswati|Mbabane; Lobamba
TC|Turks and Caicos Islands; Turks and Caicos; Turks & Caicos Islands; Turks & Caicos|Turks and Caicos Islander+|Cockburn Town; Grand Turk
TD|Chad*; Republic of Chad; Tchad|Chadian+|N'Djamena; N’Djamena; Ndjamena; Fort-Lamy
TF|French Southern Territories; French Southern and Antarctic Lands; Kerguelen||
TG|Togo; Togolese Republic; Togoland|Togolese|Lome; Lomé
TH|Thailand; Kingdom of Thailand; Siam|Thai+; Siamese*|Bangkok
TJ|Tajikistan; Republic of Tajikistan; Tadzhikistan; Tadjikistan|Tajik+; Tajikistani+; Tadzhik+; Tadjik+|Dushanbe
TK|Tokelau|Tokelauan+|
TL|East Timor; Timor-Leste; Timor Leste; Democratic Republic of Timor-Leste; Portuguese Timor; Timor*|East Timorese; Timorese|Dili
TM|Turkmenistan; Turkmenia|Turkmen; Turkmens; Turkoman*; Turkmenistani+|Ashgabat; Ashkhabad; Ashgabad
TN|Tunisia; Republic of Tunisia; Tunisian Republic|Tunisian+|Tunis
TO|Tonga; Kingdom of Tonga|Tongan+|Nuku'alofa; Nuku’alofa; Nukualofa
TR|Turkey*; Türkiye; Turkiye; Republic of Turkey; Republic of Türkiye; Republic of Turkiye|Turkish; Turk+|Ankara
TT|Trinidad and Tobago; Trinidad & Tobago; Trinidad*; Tobago*; Republic of Trinidad and Tobago|Trinidadian+; Tobagonian+; Trinbagonian+|Port of Spain; Port-of-Spain
TV|Tuvalu; Ellice Islands|Tuvaluan+|Funafuti; Fongafale
TW|Taiwan; Republic of China; Formosa; Chinese Taipei; Nationalist China; R.O.C.; Taiwan, Province of China|Taiwanese; Formosan+|Taipei
TZ|Tanzania; United Republic of Tanzania; Tanganyika|Tanzanian+|Dodoma; Dar es Salaam; Dar-es-Salaam
UA|Ukraine; the Ukraine; The Ukraine|Ukrainian+|Kyiv; Kiev; Kyyiv
UG|Uganda; Republic of Uganda|Ugandan+|Kampala
UM|U.S. Minor Outlying Islands; United States Minor Outlying Islands; U.S. Outlying Islands; Wake Island; Midway Atoll||
US|United States; United States of America; U.S.; US; U.S.A.; USA; America; U.S; U.S.A|American+|Washington*; Washington, D.C.; Washington D.C.; Washington, DC; Washington DC
UY|Uruguay; Oriental Republic of Uruguay|Uruguayan+|Montevideo
UZ|Uzbekistan; Republic of Uzbekistan|Uzbek+; Uzbekistani+|Tashkent
VA|Vatican; Vatican City; Holy See; Vatican City State|  |
VC|Saint Vincent and the Grenadines; St. Vincent and the Grenadines; St Vincent and the Grenadines; Saint Vincent & the Grenadines; St. Vincent & Grenadines; St Vincent & Grenadines; St. Vincent & the Grenadines; St Vincent & the Grenadines; St. Vincent*; Saint Vincent*; Grenadines|Vincentian+; Saint Vincentian+|Kingstown
VE|Venezuela; Bolivarian Republic of Venezuela|Venezuelan+|Caracas
VG|British Virgin Islands; BVI; B.V.I.|British Virgin Islander+|Road Town
VI|U.S. Virgin Islands; US Virgin Islands; United States Virgin Islands; Virgin Islands*; Virgin Islands, U.S.|Virgin Islander+|Charlotte Amalie
VN|Vietnam; Viet Nam; Viet-Nam; Socialist Republic of Vietnam; Socialist Republic of Viet Nam; South Vietnam; Republic of Vietnam; South Viet Nam|Vietnamese; South Vietnamese|Hanoi; Saigon*
VU|Vanuatu; Republic of Vanuatu; New Hebrides|Vanuatuan+; Ni-Vanuatu|Port Vila; Port-Vila
WF|Wallis and Futuna; Wallis & Futuna; Wallis and Futuna Islands|Wallisian+; Futunan+|Mata-Utu; Mata Utu
WS|Samoa*; Western Samoa; Independent State of Samoa|Samoan+; Western Samoan+|Apia
XK|Kosovo; Republic of Kosovo; Kosova; Kosovo and Metohija|Kosovar+; Kosovan+; Kosovo Albanian+|Pristina; Prishtina; Priština
YE|Yemen; Republic of Yemen; North Yemen; Yemen Arab Republic|Yemeni+; Yemenite+; North Yemeni+|Sanaa; Sana'a; Sana’a; San'a; Aden*
YT|Mayotte|Mahoran+; Mahorais|Mamoudzou
ZA|South Africa; Republic of South Africa; RSA; S. Africa|South African+; S. African+|Pretoria; Cape Town*; Bloemfontein
ZM|Zambia; Republic of Zambia; Northern Rhodesia|Zambian+; Northern Rhodesian+|Lusaka
ZW|Zimbabwe; Republic of Zimbabwe|Zimbabwean+; Zimbabwian+|Harare; Salisbury*
SUHH|Soviet Union; USSR; U.S.S.R.; Union of Soviet Socialist Republics; the Soviet Union|Soviet+|
YUCS|Yugoslavia; Socialist Federal Republic of Yugoslavia; Federal Republic of Yugoslavia; Yugoslav Federation; Jugoslavia|Yugoslav+; Yugoslavian+|
CSXX|Serbia and Montenegro; Serbia-Montenegro; State Union of Serbia and Montenegro|Serbian-Montenegrin; Serb-Montenegrin|
DDDE|East Germany; German Democratic Republic; GDR; G.D.R.; DDR; D.D.R.|East German+|East Berlin
CSHH|Czechoslovakia; Czecho-Slovakia; Czechoslovak Republic; Czechoslovak Socialist Republic; Czech and Slovak Federative Republic; Czech and Slovak Federal Republic|Czechoslovak+; Czechoslovakian+|
VDVN|North Vietnam; Democratic Republic of Vietnam; North Viet Nam; Democratic Republic of Viet Nam|North Vietnamese|
YDYE|South Yemen; People's Democratic Republic of Yemen; Democratic Yemen; Southern Yemen*|South Yemeni+|
ZRCD|Zaire; Zaïre; Republic of Zaire|Zairian+; Zairean+; Zaïrean+|
RHZW|Rhodesia; Southern Rhodesia; Zimbabwe Rhodesia; Zimbabwe-Rhodesia|Rhodesian+; Southern Rhodesian+|
AIDJ|French Territory of the Afars and the Issas; French Territory of the Afars and Issas; French Afars and Issas||
GEHH|Gilbert and Ellice Islands||
PCHH|Trust Territory of the Pacific Islands||
PZPA|Panama Canal Zone||
ANHH|Netherlands Antilles; Dutch Antilles|Antillean+*|
"""
# parts of a country with a name as a country has
CONSTITUENT = """
GB|England; Scotland; Wales; Northern Ireland|English; Englishman; Englishmen; Englishwoman; Englishwomen; Scottish; Scot+; Scots; Scotsman; Scotsmen; Scotswoman; Scotswomen; Welsh; Welshman; Welshmen; Welshwoman; Welshwomen; Northern Irish; Northern Irishman; Northern Irishmen|Edinburgh; Cardiff; Belfast
"""
PREFIX = """
Sino CN; Franco FR; Anglo GB; Indo IN; Russo RU; Austro AT; Greco GR; Graeco GR; Italo IT; Hispano ES; Luso PT; Nippo JP; Turco TR;
Germano DE; Americo US; Dano DK; Fenno FI; Finno FI; Belgo BE; Hungaro HU; Polono PL; Serbo RS; Bulgaro BG; Israelo IL; Irano IR;
Libano LB; Syro SY; Ibero ES; Hiberno IE; Ethio ET; Ukraino UA
"""
PREFIX_AMBIGUOUS = {"Franco", "Indo", "Italo", "Ibero"}

rows, seen = [], {}


def add(code, form, text, note=""):
    if text and (code, form, text) not in seen:
        seen[code, form, text] = note
        rows.append((code, form, text, note))


def load(table, note=""):
    for line in table.strip().splitlines():
        code, *groups = line.split("|")
        for form, group in zip(("name", "demonym", "capital"), groups):
            for text in group.split(";"):
                text = text.strip()
                mark = "ambiguous" if "*" in text else note
                plural = "+" in text
                text = text.replace("*", "").replace("+", "")
                if text.lower().startswith("the ") and text not in ("The Hague", "The Valley"):
                    text = text[4:]
                add(code, form, text, mark)
                if plural and not text.endswith("s"):
                    add(code, form, text + "s", mark)


load(TABLE)
load(CONSTITUENT, "constituent")
for entry in PREFIX.replace("\n", " ").split(";"):
    text, code = entry.split()
    add(code, "prefix", text, "ambiguous" if text in PREFIX_AMBIGUOUS else "")

if len(sys.argv) > 1:
    root = sys.argv[1]
    sys.path.insert(0, os.path.join(root, "py"))
    import babel
    import pickle
    known = {code for code, *_ in rows}
    owner = {}
    for code, form, text, _ in rows:
        owner.setdefault(text.lower(), code)
    extra = []
    with open(os.path.join(os.path.dirname(babel.__file__), "locale-data", "en.dat"), "rb") as data:
        territories = pickle.load(data)["territories"]
    for code, text in territories.items():
        code = code.split("-alt-")[0]
        if len(code) == 2 and code in known:
            extra.append((code, text))
    i18n = os.path.join(root, "i18n")
    codes = {entry[0] for entry in json.load(open(i18n + "/codes.json"))}
    for code, texts in json.load(open(i18n + "/langs/en.json", encoding="utf-8"))["countries"].items():
        extra += [(code, text) for text in ([texts] if isinstance(texts, str) else texts)]
    for code, text in extra:
        text = text.replace("’", "'")
        text = text[4:] if text.lower().startswith("the ") else text
        if any(mark in text for mark in "(,[") or len(text) == 2 and text not in ("US", "UK") or text.lower() in owner:
            continue
        add(code, "name", text)
        owner[text.lower()] = code
        print("from the packages:", code, text)
    for code in sorted(codes):
        forms = {form for c, form, *_ in rows if c == code}
        if {"name", "demonym", "capital"} - forms:
            print("missing:", code, sorted({"name", "demonym", "capital"} - forms))

for code, form, text, note in list(rows):  # the typographic apostrophe too
    if "'" in text:
        add(code, form, text.replace("'", "’"), note)

# a code's rows stay together, its forms in this order
rank = {"name": 0, "demonym": 1, "capital": 2, "prefix": 3}
rows.sort(key=lambda row: (len(row[0]), row[0], rank[row[1]]))
out = os.path.join(os.path.dirname(os.path.abspath(__file__)), "lexicon", "countries.tsv")
os.makedirs(os.path.dirname(out), exist_ok=True)
with open(out, "w", encoding="utf-8") as file:
    file.writelines("\t".join(row) + "\n" for row in rows)
