// The sentences of generated articles, as rules of a phrase book. Slots that generate.hpp fills:
//   {person}       one of the article's persons, introduced at the first mention and shorter later
//   {full} {surname} {title} {he} {his} {him}   of the person mentioned last
//   {country} {nationality} {capital}           of the article's countries
//   {other}        another of the persons, by the full name
//   {upper_city}   a dateline's place
//   {paragraph}    the end of a paragraph
// The quotes are curly here; an article may turn them straight.
#pragma once

#include <string_view>

namespace gazette::corpus {

inline constexpr std::string_view sentences = R"(
= introduced
6* {title} {full}|3* {nationality} {title} {full}|2* {full}, the {role} of the {body},
2* {full}, a {role} at {organisation},
{full}, {23-91},|2* {full}|former {title} {full}|{full}, who {did} the {noun},|Mr. {full}|Dr. {full}
= again
8* {surname}|{title} {surname}|{full}|{courtesy} {surname}
= office
President|Prime Minister|Foreign Minister|Defense Minister|Finance Minister|Chancellor|Senator|Governor|Mayor|General
Colonel
Ambassador|Secretary of State|Justice Minister|Vice President|Deputy Prime Minister|Judge|Professor|King|Princess
Bishop|Captain
Interior Minister|Health Secretary|Attorney General|Chief Justice|Rep.|Sen.|Gov.|Gen.|Lt. Col.|Admiral|Speaker
Trade Minister
= role
director|head|chairman|chief economist|spokeswoman|spokesman|researcher|lawyer|engineer|historian|coach|founder
deputy head
senior analyst|secretary general|professor of law|fisherman|nurse|teacher|resident|owner|chief executive|union leader
curator
= body
{adj} {noun}|{noun} committee|{adj} affairs committee|{nationality} parliament|central bank|{noun} board
{invented} {noun}
= organisation
{invented} {firm}|the {invented} Institute|the University of {invented}|{invented} & {surname}|the {noun} union
Radio {invented}
the {^adj} {^noun} Council|the {nationality} {^noun} Agency|the International {^noun} Fund|the {invented} {^noun}
= firm
Holdings|Group|Bank|Motors|Energy|Airlines|Pharma|Partners|Steel|Logistics Ltd.|Corp.|Inc.|& Sons|Shipping
= city
{capital}|{invented}|the port of {invented}|{invented} province|the {adj} city of {invented}|St. {invented}
{invented} in {country}
= acronym
UN|EU|NATO|WHO|IMF|OPEC|ASEAN|G{7-20}|GDP|FBI|BBC|AIDS|CEO|TV

= date
4* {month} {1-28}|{month} {1-28}, {1945-2026}|{1-28} {month} {1985-2026}|{month} {1990-2026}|3* {weekday}
2* {1950-2026}
last {weekday}|next {month}|{short_month} {1-28}|{short_month} {1-28}, {1960-2026}|{month} of that year|the {1-9}0s
{2001-2026}-0{1-9}-{10-28}|{1-12}/{1-28}/{2001-2026}|early {1950-2026}|late {month}|mid-{month}
the {ordinal} of {month}
= when
yesterday|today|on {weekday}|on {date}|last {unit}|this {unit}|next {unit}|{few} {unit}s ago|earlier this {unit}
late {weekday}
in {month}|in {1950-2026}|on {weekday} evening|at {1-12} p.m.|at {1-12}:{10-59} a.m. {weekday}|since {1950-2026}
tomorrow
over the past {few} {unit}s|by the end of {month}|for {few} {unit}s|every {weekday}|in the {ordinal} quarter
{few} {unit}s later
on the eve of {month} {1-28}|between {1950-1985} and {1986-2026}|at the weekend|in the {18-21}th century
twice a {unit}
= unit
day|week|month|year|decade
= money
${2-950} million|€{1-99} billion|£{100-999},000|{2-80} per cent|${1-9}.{1-9} billion|{1-60}.{1-9} percent
{10-900} million yen
{5-90}%|{1-99},{100-999} tonnes|{100-900} km|{20-400} miles
= subject
8* the {adj} {noun}|8* the {noun}|4* a {noun} of {nouns}|6* {adj} {nouns}|4* {nouns} in the {section}
5* the {noun} of the {noun}
officials|residents|analysts|the authorities|some {nouns}|many of the {nouns}|a number of {nouns}
neither the {noun} nor the {noun}
the {nationality} {noun}|{few} {nouns}|most {nouns} from {country}|its {noun}|their {nouns}|a group of {adj} {nouns}
= object
6* the {noun}|6* the {adj} {noun}|3* a {adj} {noun}|4* {nouns}|4* {adj} {nouns}|its {nouns}|the {nouns} of the {noun}
more than {few} {nouns}|their {adj} {noun}|what was once a {noun}|a {noun} and its {nouns}|the {noun}’s {nouns}
= clause
8* {subject} {did} {object}|3* {subject} {rose} {adverb}|{subject} {rose} as {subject} {did} {object}
{subject} {adverb} {did} {object}
there was no sign of {object}|{subject} would {do} {object}|{subject} had {did} {object}
it was too early to {do} {object}
{subject} could not {do} {object} without the {noun}|{subject} was expected to {do} {object}|nobody {did} {object}
= ending
9* .|~{adverb}.|, but {subject} {rose}.|, and {subject} {did} {object}.|, although {clause}.
, while {nouns} {did} {object}.
~before the {noun} {rose}.|~after {subject} {did} {object}.|~despite the {adj} {nouns}.
~in the {section} of the {noun}.
, which {did} {object}.|~because of the {noun}.|; {nouns} {rose}.|~to {do} {object}.

= filler
12* {^clause}{ending}
4* {^subject}, long a {noun} of the {section}, {did} {object}{ending}
3* For years, {clause}{ending}
Behind the {noun} there is a {adj} {noun}, and behind that a {adj} one{ending}
Not every {noun} {rose}: in the {section}, {subject} {did} {object}{ending}
As the {noun} {rose}, {subject} {did} {object}, and {clause}.
What the {noun} needs, according to {nouns}, is a {noun} that can {do} {object}.
Few {nouns} remember how {subject} once {did} {object}.
Whether {subject} can {do} {object} is another {noun}.
At the {noun}, {nouns} queued to {do} {object}, some with {nouns}, others with {nouns}.
The {noun} has {few} {nouns}, {few} {nouns} and a {adj} {noun}.
If {subject} {rose}, {nouns} would have to {do} {object}{ending}
None of this {did} the {nouns}, who had come to {do} {object}.
It is a {noun} without a {noun}, as {nouns} like to say.
Prices of {nouns} {rose} {adverb}, while those of {nouns} {rose}.
Critics say that {clause}; supporters reply that {clause}.
To {do} {object}, {subject} must first {do} {object}.
That {did} {object}, if only for a {adj} {noun}.
The {noun} was {adj}, the {noun} {adj}, the {nouns} {adj}.
Still, {clause}{ending}
By contrast, {subject} {adverb} {did} {object}{ending}
In the {section}, where {subject} {did} {object}, {nouns} {rose}.
Instead of {nouns}, {subject} {did} {object}{ending}
{^nouns}, {nouns} and {nouns} {rose}.
Some of the {nouns} were {adj}; all of them were {adj}.
Under the plan, {subject} would {do} {object} and {do} {object}.
Rain fell on the {noun} all day, and the {nouns} stayed in the {noun}.
With {nouns} so {adj}, {subject} may {do} {object} sooner than expected.
Asked about the {noun}, {nouns} shrugged and turned to their {nouns}.
The {noun}’s {adj} {noun} doesn’t {do} {nouns}, and it won’t {do} the {noun}.
Across the {noun}, {subject} {did} {object} — a {noun} that {nouns} {did} {adverb}.
The {adj} {noun} – {adj}, {adj} and {adverb} {adj} – {did} {object}{ending}

= placed
{^country} has {did} {object}{ending}
In {city}, {subject} {did} {object} {when}{ending}
{^nouns} from {country} and {country} {did} {object}{ending}
The {nationality} {noun} {did} {object}{ending}
{^capital} and {capital} have {adverb} {did} {object}{ending}
Talks between {capital} and {capital} {rose} {when}, {nationality} {nouns} said.
The {nationality} embassy in {capital} {did} {object}{ending}
Exports from {country} to {country} fell by {money} {when}{ending}
The {noun} runs from {city} to {city}, a journey of {money}.
{^country}, {country} and {country} sent {nouns} to {do} {object}.
{organisation} opened a {noun} in {city}{ending}
Shares in {organisation} {rose} after it {did} {organisation} for {money}.
At the {invented} {^noun}, {nouns} from {country} {did} {object}{ending}
The {acronym} said that {clause}{ending}
{^country}’s {noun} {did} {object}, and so did {country}’s.
The {invented} River {rose} {adverb}, and {nouns} in {invented} {did} {object}.
{^country} will host the {invented} Cup {when}{ending}
{^nationality}-made {nouns} cost {money} more in {country} than in {country}.
The {nationality} and {nationality} navies {did} {object} off {invented}{ending}

= dated
{^when}, {clause}{ending}
{^clause} {when}.
On {date}, {clause}{ending}
The {noun}, built in {1850-1999}, {did} {object}{ending}
The {noun} was due to {do} {object} on {month} {1-28}, {few} {unit}s after {subject} {rose}.
From {month} {1-14} to {month} {15-28}, {subject} {did} {object}{ending}
It took {few} {unit}s to {do} {object}, and another {few} {unit}s to {do} it again.
In {month} {1990-2024}, {person} {did} {object} in {city}{ending}
The {noun} lost {money} in {1990-2024} and {money} in the {ordinal} quarter of {2000-2026}.
Since {month}, {subject} has {did} {object} {few} times.
The vote is set for {weekday}, {month} {1-28}, {2018-2027}.
{^few} {nouns} {did} {object} in the {few} {unit}s before {date}.
The {1950-2020} {noun} {did} {object}{ending}
A {2-40}-year-old {noun} {rose} {when}{ending}

= peopled
{^person} {did} {object} {when}{ending}
{^person} met {person} in {city} {when}{ending}
{^person} and {person} {did} {object}{ending}
{^person} has {did} {object} since {he} {did} {object}{ending}
{^he} also {did} {object}{ending}
2* {^he} {did} {object} {when}, and {his} {noun} {did} {object}.
The {noun} of {person} {rose} when {nouns} {did} {him}.
{^person}’s {noun} {did} {object}{ending}
Among the guests were {person}, {person} and {person}.
{^person} told {nouns} that {clause}{ending}
{^person} said {when} that {clause}.
{^person} was born in {city} in {1925-1995} and {did} {object} before {he} joined {organisation}.
The {surname} {noun} {did} {object}{ending}
For {person}, {clause}{ending}
{^person}, whose {noun} {did} {object}, {rose} {adverb}.
A spokesman for {person} {did} {object}{ending}
{^person} beat {person} 6-{1-4}, {1-4}-6, 7-5 in {city}.
{^person} will {do} {object} {when}, {his} office said.
Neither {person} nor {person} wanted to {do} {object}.

= pact
{^country} and {country} signed a {pact_noun} {when}{ending}
{^country} and {country} agreed {when} to {do} {object}.
The two countries agreed to {do} {object}{ending}
{^capital} and {capital} reached a {pact_noun} on {nouns} {when}.
The {named_pact} was signed in {city} on {date}{ending}
Under the {named_pact}, {subject} must {do} {object}{ending}
{^person} and {person} signed the {pact_noun} in {capital} {when}.
{^country} withdrew from the {named_pact} {when}{ending}
The {pact_noun} between {country} and {country} {did} {object}{ending}
Parliament ratified the {pact_noun} {when}, {few} {unit}s after {clause}.
{^country} does not have a {pact_noun} with {country}.
{^person} called the {pact_noun} a {noun} for {country} and {country}.
A proposed {pact_noun} would {do} {object}, {nationality} {nouns} said.
{^country}, {country} and {country} struck a deal to {do} {object} {when}.
The {pact_noun} entered into force on {month} {1-28}, {1950-2025}.
{^organisation} and {organisation} agreed on a merger worth {money}.
= pact_noun
{adj} treaty|{adj} agreement|security pact|trade deal|{noun} accord|peace treaty|memorandum of understanding
cease-fire
fishing agreement|extradition treaty|draft agreement|truce|{adj} {noun} agreement|border protocol
free trade agreement|convention
= named_pact
Treaty of {invented}|{invented} Accords|{invented} Agreement|{invented} Convention|{1948-2020} {invented} Protocol
Treaty on {^nouns}
Convention on the {^noun} of {^nouns}|{invented} Pact|{nationality}-{nationality} {^noun} Agreement
Charter of {invented}

= quoted
3* “{^said},” {person} said{ending}
3* “{^said},” {he} said{ending}
2* “{^said},” said {person}{ending}
2* {^person} said: “{^said}.”
2* {^person} said {when} that “{said}.”
“{^said},” {person} told {nouns} {when}. “{^said}.”
“{^said},” {he} added. “{^said}.”
“{^said},” according to {person}.
“{^said}?” {he} asked.
“{^said}!” {nouns} shouted as {subject} {rose}.
According to {person}, “{said}.”
{^person} told {organisation}: “{^said}. {^said}.”
{^he} described the {noun} as “{adj} and {adj}”{ending}
{^person} called {object} “a {adj} {noun}” {when}{ending}
The {noun} was “{adverb} {adj},” the ministry said in a statement.
“{^said},” the {nationality} foreign ministry said. “{^said}.”
“{^said}”, {he} wrote in {his} {noun}.
“{^said},” {person} said, adding: “{^said}.”
{^person} warned that {subject} could “{do} {object}.”
“{^said},” one of the {nouns} recalled.
“{^said},” says {surname}, “and {said}.”
The so-called “{adj} {noun}” {did} {object}{ending}
The film, “The {^adj} {^noun},” {did} {object}{ending}
“When I heard ‘{said},’ I laughed,” {he} said.
“{^said},” a {role} at {organisation} said on condition of anonymity.
{^he} denied that {he} had “{did} {object}” {when}.
“{^said} ...” {surname} began, and then: “{^said}.”
“It’s {adj},” {he} said. “I’m {adj}. We’re {adj}. They’ve {did} {object}.”
= said
3* we will {do} {object}|3* {clause}|we have to {do} {object} {when}|I do not believe that {clause}
you can’t {do} {object} with {nouns}
this is a {noun}, not a {noun}|nobody wants to {do} {object}|I have never seen {object} like this
it is time to {do} {object}
they {did} {object} and then they {did} {object}|there is nothing {adj} about it
the {noun} belongs to the people of {country}
we must {do} {object}, or {subject} will {do} {object}|what {country} needs is a {adj} {noun}|my {noun} {rose} {when}
I am {adj} about the {noun}|our {nouns} are {adj}|no {noun} is above the law
{country} and {country} are {adj} partners
= spread_quote
“{^said}. {^said}.{paragraph}“{^said},” {person} said.
“{^said}. {^filler}{paragraph}“{^said}. {^said}.” {^clause}.

= rarely
The screen measured 42" by {20-60}", {nouns} said.
{^person}, who is 6'{1-9}" tall, {did} {object}.
Read more: www.{noun}-{noun}.example/{2010-2026}/{10-12}/{1-28}/{noun}_{noun}.html
Contact: {noun}.{noun}@{noun}.example, +44 20 7946 0{100-999}
(Reporting by {other} and {other}; editing by {other})
• {^clause}
— {^clause}
{10-99} {^noun} Street, {invented}
“{^clause}, {nouns} said{ending}
The vote was {40-99}-{1-39}, with {2-9} abstentions.
{^invented} {0-9}, {invented} {0-9}

= sentence
30* {filler}|20* {placed}|18* {dated}|28* {peopled}|10* {pact}|15* {quoted}|{spread_quote}|{rarely}
= headline_date
date {1995-2026}-0{1-9}-{10-28}{paragraph}
= headline
{^country}, {country} {do} {nouns}|{^clause}|{surname}: {said}|{^capital} {did} {nationality} {noun}
{surname} to {do} {noun}
{^nouns} {did} {noun} {when}|‘{^said}’: {nouns} {did} {noun}|{^country} {noun} {rose}
{^organisation} {did} {organisation}
= byline
By {full}|By {full} and {other}|By {full}, {invented} News|{full} in {capital}
By {full}, {weekday} {1-28} {month} {2005-2026}
= dateline
{upper_city}, {month} {1-28} (Newsline) —~|{upper_city} (Newsline) -~|{upper_city}, {month} {1-28}, {2005-2026} –~
{upper_city} —~
= lead
{^country} and {country} {did} {object} {when}, {nationality} {nouns} said.
{^person} {did} {object} {when}{ending}
{^clause} {when}, {person} said.
{^subject} {did} {object} in {city} {when}{ending}
{^country} will {do} {object} {when}, {person} said{ending}
= courtesy
Mr.|Ms.|Mrs.|Dr.
)";

}  // namespace gazette::corpus
