// Whose words they are.
#include "quotes.hpp"

using namespace gazette::testing;

TEST_CASE("the speaker follows the quote", "[quote][speaker]") {
    static constexpr const char* rows[] = {
        "[“We won,”=Anna Kowalska] Anna Kowalska said.",
        "[“We won,”=Anna Kowalska] said Anna Kowalska.",
        "[“We won,”=Anna Kowalska] Mayor Anna Kowalska said on Monday.",
        "[“We won,”=Anna Kowalska] said Mayor Anna Kowalska, who took office in May.",
        "[“We won,”=Anna Kowalska] Anna Kowalska, the mayor of Lublin, said.",
        "[“We won,”=Anna Kowalska] said Anna Kowalska, the mayor of Lublin.",
        "[“We won,”=Anna Kowalska] Anna Kowalska, who leads the team, told reporters.",
        "[“Did we win?”=Anna Kowalska] Anna Kowalska asked.",
        "[“We won!”=Anna Kowalska] Anna Kowalska shouted.",
        "[“We won”=Anna Kowalska] – Anna Kowalska said.",
        "[“We won,”=the minister] the minister said.",
        "[“We won,”=the Defence Ministry] the Defence Ministry said.",
        "[“We won,”=a spokesman for the bank] a spokesman for the bank said.",
        "[“We won,”=police] police said.",
        "[“We won,”=the police] said the police.",
        "[“We won,”=an official] said an official, who asked not to be named.",
        "[“We won,”=Anna Kowalska] Anna Kowalska has said.",
        "[“We won,”=Anna Kowalska] Anna Kowalska later said.",
        "[“We won,”=Anna Kowalska] says Anna Kowalska.",
        "[“We won,”=Anna Kowalska] Anna Kowalska explained.",
        "[“We won,”=Anna Kowalska] Anna Kowalska wrote on Sunday.",
        "[“We won,”=Anna Kowalska] added Anna Kowalska.",
        "[“We won,”=Anna Kowalska] Anna Kowalska went on.",
        "[“We won,”=Anna Kowalska] Anna Kowalska pointed out.",
        "[“We won,”=Anna Kowalska] as Anna Kowalska put it.",
        "[“We won,”=Anna Kowalska] according to Anna Kowalska.",
        "[“We won,”=the union] according to the union.",
        "[“We won,”=Anna Kowalska] Anna Kowalska told David Park.",
        "[“We won,”=Anna Kowalska] said the mayor, Anna Kowalska.",
        "[“We won,”=Anna Kowalska] Sen. Anna Kowalska (D-Ohio) said.",
        "The rules are [“too strict”=Anna Kowalska] for small firms, Anna Kowalska said.",
        "The rules are [“too strict”=Anna Kowalska] for small firms, said Anna Kowalska.",
        "The rules are [“too strict,”=Anna Kowalska] according to Anna Kowalska.",
    };
    check_quotes(rows, quote_aspect::speaker);
}

TEST_CASE("the speaker comes before the quote", "[quote][speaker]") {
    static constexpr const char* rows[] = {
        "Anna Kowalska said: [“We won.”=Anna Kowalska]",
        "Anna Kowalska said, [“We won.”=Anna Kowalska]",
        "Anna Kowalska said that [“we won.”=Anna Kowalska]",
        "Anna Kowalska told reporters: [“We won.”=Anna Kowalska]",
        "Anna Kowalska told David Park, [“We won.”=Anna Kowalska]",
        "Anna Kowalska, the mayor of Lublin, said: [“We won.”=Anna Kowalska]",
        "Anna Kowalska, who leads the team, said: [“We won.”=Anna Kowalska]",
        "Mayor Anna Kowalska said on Monday: [“We won.”=Anna Kowalska]",
        "The mayor, Anna Kowalska, said: [“We won.”=Anna Kowalska]",
        "In Lublin, Anna Kowalska said: [“We won.”=Anna Kowalska]",
        "Asked about the match, Anna Kowalska said: [“We won.”=Anna Kowalska]",
        "According to Anna Kowalska, [“we won.”=Anna Kowalska]",
        "According to the ministry, [“prices will fall.”=the ministry]",
        "The ministry said [“prices will fall.”=The ministry]",
        "A spokeswoman for the ministry said [“prices will fall.”=A spokeswoman for the ministry]",
        "The critics called it [“a farce.”=The critics]",
        "Anna Kowalska called it [“a farce.”=Anna Kowalska]",
        "Anna Kowalska described the talks as [“dull and long.”=Anna Kowalska]",
        "Anna Kowalska welcomed the news and called it [“a great relief.”=Anna Kowalska]",
        "Anna Kowalska spoke for an hour, saying the bank was [“too slow.”=Anna Kowalska]",
        "Anna Kowalska went on to say that [“we won.”=Anna Kowalska]",
        "Anna Kowalska was quoted as saying [“we won.”=Anna Kowalska]",
        "Anna Kowalska accused the firm of [“greed and sloth.”=Anna Kowalska]",
        "Anna Kowalska has repeatedly warned of [“dark days”=Anna Kowalska] ahead.",
        "Anna Kowalska did not say [“we won.”=Anna Kowalska]",
        "Anna Kowalska, 51, said: [“We won.”=Anna Kowalska]",
        "Anna Kowalska of the dockers’ union said: [“We won.”=Anna Kowalska]",
        "ANNA KOWALSKA: [“We won.”=ANNA KOWALSKA]",
        "The union’s leader said [“we won.”=The union’s leader]",
        "Police said the man had [“a long record.”=Police]",
    };
    check_quotes(rows, quote_aspect::speaker);
}

TEST_CASE("split quotes have one speaker", "[quote][speaker]") {
    static constexpr const char* rows[] = {
        "[“We won,”=Anna Kowalska] Anna Kowalska said. [“Now we rest.”=Anna Kowalska]",
        "[“We,”=Anna Kowalska] Anna Kowalska said, [“have won.”=Anna Kowalska]",
        "[“We,”=Anna Kowalska] said Anna Kowalska, [“have won.”=Anna Kowalska]",
        "[“We,”=the minister] the minister said, [“have won.”=the minister]",
        "[“We won,”=Anna Kowalska] Anna Kowalska said, adding [“we will rest.”=Anna Kowalska]",
        "[“We won,”=Anna Kowalska] Anna Kowalska said, and [“we will rest.”=Anna Kowalska]",
        "Anna Kowalska called it [“odd”=Anna Kowalska] and [“slow.”=Anna Kowalska]",
        "[“We won,”=Anna Kowalska] Anna Kowalska said. [“Now we rest,”=Anna Kowalska] she added.",
        "[“We won,”=Anna Kowalska] Anna Kowalska said.\n\n[“Now we rest.”=Anna Kowalska]",
        "[“We won,”=Anna Kowalska] said Anna Kowalska. [“It was hard. It rained.”=Anna Kowalska]",
        "[“We won,”=Anna Kowalska] Anna Kowalska said. [“We lost,”=David Park] David Park said. [“Badly.”=David Park]",
        "Anna Kowalska was defiant. [“We will fight.”=Anna Kowalska]",
        "Anna Kowalska said the case was over. [“We won.”=Anna Kowalska]",
    };
    check_quotes(rows, quote_aspect::speaker);
}

TEST_CASE("pronouns and surnames lead to the full name", "[quote][speaker]") {
    static constexpr const char* rows[] = {
        "Anna Kowalska arrived late. [“We won,”=Anna Kowalska] she said.",
        "David Park arrived late. [“We won,”=David Park] he said.",
        "Anna Kowalska met David Park. [“We won,”=Anna Kowalska] she said.",
        "Anna Kowalska met David Park. [“We won,”=David Park] he said.",
        "David Park met Anna Kowalska. [“We won,”=Anna Kowalska] she said. [“We lost,”=David Park] he said.",
        "Anna Kowalska arrived late. [“We won,”=Anna Kowalska] Kowalska said.",
        "Anna Kowalska arrived late. Kowalska said: [“We won.”=Anna Kowalska]",
        "Anna Kowalska arrived late. She said: [“We won.”=Anna Kowalska]",
        "Anna Kowalska arrived late. She said it was [“a fine day.”=Anna Kowalska]",
        "David Park said he was [“very tired.”=David Park]",
        "David Park said the town was ready.\n\n[“We have the men,”=David Park] he said.",
        "Anna Kowalska spoke first. David Park listened. [“We won,”=Anna Kowalska] she said.",
        "[“We won,”=-] she said.",
        "David Park arrived late. [“We won,”=-] she said.",
        "Mr. Park arrived late. [“We won,”=Park] he said.",
        "Mrs. Park and Mr. Lopez met. [“We won,”=Park] she said.",
    };
    check_quotes(rows, quote_aspect::speaker);
}

TEST_CASE("no speaker where the text does not say, or a document speaks", "[quote][speaker]") {
    static constexpr const char* rows[] = {
        "The statement said [“prices will fall.”=-]", "The report said: [“Prices will fall.”=-]",
        "The banner read [“Prices will fall.”=-]",    "[“Prices will fall,”=-] the statement said.",
        "[“Prices will fall,”=-] the report read.",   "The letter called it [“a grave mistake.”=-]",
        "The so-called [“reform”=-] failed.",         "The film [“Dune Road”=-] opened in May.",
        "[“Prices will fall,”=-] it was said.",       "The plan was described as [“a grave mistake”=-] in March.",
    };
    check_quotes(rows, quote_aspect::speaker);
}

TEST_CASE("passives name their speaker behind by", "[quote][speaker]") {
    static constexpr const char* rows[] = {
        "The plan was called [“a farce”=Anna Kowalska] by Anna Kowalska.",
        "The plan was described by Anna Kowalska as [“a farce.”=Anna Kowalska]",
        "David Park was told by Anna Kowalska: [“We won.”=Anna Kowalska]",
    };
    check_quotes(rows, quote_aspect::speaker);
}

TEST_CASE("several speakers are kept apart", "[quote][speaker]") {
    static constexpr const char* rows[] = {
        "[“Yes,”=Anna Kowalska] said Anna Kowalska. [“No,”=David Park] said David Park.",
        "Anna Kowalska said [“yes”=Anna Kowalska] while David Park said [“no.”=David Park]",
        "Anna Kowalska called it [“odd.”=Anna Kowalska] David Park called it [“fine.”=David Park]",
        "[“Yes,”=Anna Kowalska] Anna Kowalska told David Park. [“No,”=David Park] Park replied.",
        "[“Yes,”=Anna Kowalska] said Anna Kowalska.\n\n[“No,”=the minister] the minister said.",
        "[“Yes,”=Anna Kowalska] Anna Kowalska said; David Park said [“no.”=David Park]",
        "[“Yes,”=Anna Kowalska and David Park] Anna Kowalska and David Park said.",
    };
    check_quotes(rows, quote_aspect::speaker);
}

TEST_CASE("a cue before one quote does not reach over it to the next that has its own", "[quote][speaker]") {
    static constexpr const char* rows[] = {
        "Anna Kowalska said: [“No.”=Anna Kowalska] [“Never!”=David Park] David Park said.",
        "Anna Kowalska said: [“No.”=Anna Kowalska] [“Never!”=David Park] said David Park.",
        "Anna Kowalska replied: [“No.”=Anna Kowalska] [“Why not?”=a reporter] a reporter asked.",
        "Anna Kowalska said: [“No.”=Anna Kowalska] [“Never!”=Anna Kowalska] she said.",
        "Anna Kowalska said: [“No.”=Anna Kowalska] [“Never!”=Anna Kowalska]",
        "Anna Kowalska said: [“No.”=Anna Kowalska] [“Never!”=Anna Kowalska] David Park said: [“Why?”=David Park]",
    };
    check_quotes(rows, quote_aspect::speaker);
}

TEST_CASE("groups, roles and institutions speak as written", "[quote][speaker]") {
    static constexpr const char* rows[] = {
        "[“No deal,”=the two leaders] the two leaders said.",
        "[“No deal,”=Witnesses] Witnesses said.",
        "Residents said the noise was [“hard to bear.”=Residents]",
        "[“No deal,”=a senior aide] said a senior aide.",
        "[“No deal,”=a senior Park aide] said a senior Park aide.",
        "[“No deal,”=one official on the panel] said one official on the panel.",
        "[“No deal,”=the head of the union] said the head of the union.",
        "The crowd chanted [“no deal”=The crowd] for an hour.",
        "The opposition denounced the bill as [“a step back.”=The opposition]",
        "The company’s lawyers said the claim was [“without merit.”=The company’s lawyers]",
        "Officials in Lublin spoke of [“a quiet night.”=Officials in Lublin]",
        "Scientists at the institute called it [“a first.”=Scientists at the institute]",
    };
    check_quotes(rows, quote_aspect::speaker);
}

TEST_CASE("headlines, transcripts and signed quotes", "[quote][speaker]") {
    static constexpr const char* rows[] = {
        "David Park: [‘We Will Not Move’=David Park]",
        "David Park Says Plan Is [‘A Farce’=David Park]\n\nThe minister spoke on Monday.",
        "[“We will not move.”=David Park] — David Park",
        "PARK: [“We will not move.”=PARK]",
        "Anna Kowalska: [“Who pays?”=Anna Kowalska]\nDavid Park: [“We do.”=David Park]",
    };
    check_quotes(rows, quote_aspect::speaker);
}

TEST_CASE("asked, and clauses that open the sentence", "[quote][speaker]") {
    static constexpr const char* rows[] = {
        "Asked if he would run, David Park said: [“No comment.”=David Park]",
        "When Anna Kowalska asked about the plan, David Park replied: [“No comment.”=David Park]",
        "After Anna Kowalska spoke, David Park said [“no comment.”=David Park]",
        "As David Park said on Monday, the case is [“closed.”=David Park]",
        "While Anna Kowalska praised the plan, David Park called it [“a farce.”=David Park]",
        "Speaking in Lublin, David Park said: [“No comment.”=David Park]",
        "David Park was asked about the plan. [“No comment,”=David Park] he said.",
        "Calling the plan [“a farce,”=David Park] David Park left the room.",
    };
    check_quotes(rows, quote_aspect::speaker);
}

TEST_CASE("reported speech inside reported speech goes to who tells", "[quote][speaker]") {
    static constexpr const char* rows[] = {
        "Anna Kowalska said she feels [“great relief”=Anna Kowalska] about it.",
        "Anna Kowalska revealed the four agreed that [“steady work”=Anna Kowalska] was needed.",
        "Anna Kowalska agreed that the road is [“getting worse”=Anna Kowalska] and said she sees [“no way out”=Anna "
        "Kowalska] of it.",
        "Anna Kowalska said that officials believe the bridge is [“beyond repair.”=Anna Kowalska]",
    };
    check_quotes(rows, quote_aspect::speaker);
}

TEST_CASE("the cue is the verb or phrase of saying", "[quote][cue]") {
    static constexpr const char* rows[] = {
        "[“We won,”=said] Anna Kowalska said.",
        "[“We won,”=exclaimed] exclaimed Anna Kowalska.",
        "[“We won,”=according to] according to Anna Kowalska.",
        "Anna Kowalska told reporters: [“We won.”=told]",
        "Anna Kowalska called it [“a farce.”=called]",
        "[“We won,”=put it] as Anna Kowalska put it.",
        "[“We won,”=went on] Anna Kowalska went on.",
        "Anna Kowalska spoke briefly, insisting [“we won.”=insisting]",
        "The film [“Dune Road”=-] opened in May.",
        "Anna Kowalska tweeted: [“We won.”=tweeted]",
        "Anna Kowalska warned of [“dark days”=warned] ahead.",
        "[“We won,”=quipped] Anna Kowalska quipped.",
    };
    check_quotes(rows, quote_aspect::cue);
}

TEST_CASE("clauses are put around, before and after quotes in many ways", "[quote][speaker]") {
    static constexpr const char* rows[] = {
        // any verb before a name, after words that ask, call or go on
        "[“This is fine!”=David Park] beamed David Park.",
        "[“We had nothing to hide,”=Anna Kowalska] groaned Anna Kowalska.",
        // a quote within the insertion
        "[“We won the day,”=Anna Kowalska] Anna Kowalska, in a [“Go Lublin”=-] scarf, said.",
        // agents of participles
        "A plan dubbed [“the big dig”=David Park] by David Park failed.",
        "Anna Kowalska dubbed the plan [“a big dig”=Anna Kowalska] on Sunday.",
        // sources
        "[“We won,”=a source familiar with the talks] a source familiar with the talks said.",
        "More than 200 people chanted [“go home now”=More than 200 people].",
        "At least 200 people chanted [“go home now”=At least 200 people].",
        "[“We won,”=the Post] the Post reported.",
        "[“We won,”=-] the post said.",
        // insertions
        "David Park, a friend said, [“is very calm.”=a friend]",
        "David Park, a friend of the mayor, said: [“It is very calm.”=David Park]",
        "In short, explained Anna Kowalska, [“we won.”=Anna Kowalska]",
        "In other words, explained Anna Kowalska: [“We won.”=Anna Kowalska]",
        // what stands right before the quote has it
        "Even as Anna Kowalska claimed that [“We won,”=Anna Kowalska] David Park said the count went on.",
        "The tax was [“a storm”=David Park] for farms and [“a flood,”=David Park] David Park said.",
        "Anna Kowalska said she wants a party platform that calls for [“lower rents.”=Anna Kowalska]",
    };
    check_quotes(rows, quote_aspect::speaker);
}

TEST_CASE("a pronoun means who spoke or acted, not who was mentioned", "[quote][speaker]") {
    static constexpr const char* rows[] = {
        "Tom Kowal, the mayor of Lublin, spoke first. He thanked the guide David Park. He added: [“We won.”=Tom Kowal]",
        "David Park was there. But Tom Kowal, the mayor, left the hall. [“We won,”=Tom Kowal] he said.",
        "Tom Kowal said praise from David Park would not help. He said it was [“too late.”=Tom Kowal]",
        "Al Meredith said he left. He told the story of the boat. He added: [“We won.”=Al Meredith]",
        "[“It is late,”=Tom Kowal] Tom Kowal said. A third guest, David Park, said he would wait. [“I will,”=David "
        "Park] "
        "he said.",
        "Tom Kowal spoke. Then David Park said no. He added: [“We won.”=David Park]",
    };
    check_quotes(rows, quote_aspect::speaker);
}

TEST_CASE("a pronoun means nobody of whom the words themselves speak", "[quote][speaker]") {
    static constexpr const char* rows[] = {
        "Tom Kowal met the driver. David Park left. [“Park did well,”=Tom Kowal] he said.",
        "Tom Kowal met the driver. David Park left. [“It went well,”=David Park] he said.",
        "The judge David Park spoke. [“David Park has won,”=David Park] he said.",  // nobody else
    };
    check_quotes(rows, quote_aspect::speaker);
}

TEST_CASE("a pronoun means who was he before in its sentence", "[quote][speaker]") {
    static constexpr const char* rows[] = {
        "Tom Kowal spoke. At first he blamed all who worked for David Park, and then he added: [“We won.”=Tom Kowal]",
        // a given name that is mostly of the other gender
        "Mary Kowal said he was ill. Then he paid the fine. He said it was [“the end of it.”=Mary Kowal]",
        "Mary Kowal said she was ill. Then a man paid the fine. He said it was [“the end of it.”=-]",
        "Tom Kowal won. The prize irked David Park, who came last. [“It is late,”=David Park] he said.",
    };
    check_quotes(rows, quote_aspect::speaker);
}

TEST_CASE("documents are told by who sends them", "[quote][speaker]") {
    static constexpr const char* rows[] = {
        "Tom Kowal in a statement called the fee [“a theft.”=Tom Kowal]",
        "Tom Kowal’s union sent out a letter saying the fee was [“a theft.”=Tom Kowal’s union]",
        "Tom Kowal released a video that said: [“We won.”=Tom Kowal]",
        "Soon after the talks ended, Tom Kowal sent out a letter saying the fee was [“a theft.”=Tom Kowal]",
        "The statement called the fee [“a theft.”=-]",
    };
    check_quotes(rows, quote_aspect::speaker);
}

TEST_CASE("a headline's speaker stands before its colon or its verb", "[quote][speaker]") {
    static constexpr const char* rows[] = {
        "Kowal: Anna Lee Won’t Speak, Tom Park Was [‘Joking’=Kowal] Again\n\nIt is late.",
        "Rentwatch: Anna Lee Is Right, [‘Hundreds of Flats’=Rentwatch] Empty This Year\n\nIt is late.",
        "Anna Lee Warns City Landlords: [‘You Will Pay for It.’=Anna Lee]\n\nIt is late.",
        "Anna Lee Calls Tom Park [‘A Disgrace’=Anna Lee] Over Rents\n\nIt is late.",
        "Anna Lee’s Landlord: [‘You Will Pay for It.’=Anna Lee’s Landlord]\n\nIt is late.",
        "Two things stood out: Tom Park said the fee was [“a theft.”=Tom Park]",
    };
    check_quotes(rows, quote_aspect::speaker);
}

TEST_CASE("who did what a participle says, and who has two roles", "[quote][speaker]") {
    static constexpr const char* rows[] = {
        "After saying the fee was [“a theft,”=Tom Kowal] Tom Kowal left the hall.",
        "After saying the fee was [“a theft”=Tom Kowal] to all, Tom Kowal left the hall.",
        "After the hall saw the fee, [“a theft,”=Tom Kowal] Tom Kowal said he left.",
        "The former mayor and current senator said it was [“a theft.”=The former mayor and current senator]",
        "The town was asleep and the senator said it was [“a theft.”=the senator]",
        "Even France said it was [“a theft.”=France]",
        "Anna Lee praised Tom Kowal, who called it [“a theft.”=Tom Kowal]",
        "Anna Lee left, echoing Tom Kowal, who promised [“every support.”=Tom Kowal]",
        "Anna Lee told a boy who thought it odd that [“it is a theft.”=Anna Lee]",
        "[“It was mostly good news,”=Anna Lee] like the fall of the rents, said Anna Lee, a dealer.",
        "The pupil Anna Lee has a reason to smile. [“I was lucky,”=Anna Lee] said the 13-year-old.",
    };
    check_quotes(rows, quote_aspect::speaker);
}

TEST_CASE("a term inside a relative clause does not hide its subject", "[quote][speaker]") {
    static constexpr const char* rows[] = {
        "Tamsco Bank, which has a [“buy”=-] rating on the stock, called the results [“a relief.”=Tamsco Bank]",
        "Anna Kowalska, who runs the [“lost”=-] fund, called it [“a relief.”=Anna Kowalska]",
    };
    check_quotes(rows, quote_aspect::speaker);
}

TEST_CASE("who is named in an insertion does not speak for what it describes", "[quote][speaker]") {
    static constexpr const char* rows[] = {
        "The guard, led by Gen. Tom Kowal, widely known as the Heron, said it was [“at peace.”=The guard]",
        "The ministry, headed by Tom Kowal, a former banker, said [“all is well”=The ministry] in the south.",
        "Tom Kowal, backed by Anna Lee, a senator, said it was [“a relief.”=Tom Kowal]",
        "The minister, Tom Kowal, a former banker, said [“all is well”=Tom Kowal] in the south.",
    };
    check_quotes(rows, quote_aspect::speaker);
}

TEST_CASE("the addressee is who is told", "[quote][addressee]") {
    static constexpr const char* rows[] = {
        "[“We won,”=David Park] Anna Kowalska told David Park.",
        "Anna Kowalska told reporters: [“We won.”=reporters]",
        "Anna Kowalska told the panel: [“We won.”=the panel]",
        "[“We won,”=-] Anna Kowalska said.",
        "Anna Kowalska told the Daily Globe it was [“a win.”=the Daily Globe]",
        "Anna Kowalska had told The Daily Star that [“it was a win.”=The Daily Star]",
        "Anna Kowalska told reporters the vote was [“a win.”=reporters]",
        "Anna Kowalska told reporters in the north it was [“a win.”=reporters in the north]",
    };
    check_quotes(rows, quote_aspect::addressee);
}

TEST_CASE("certainty tells how a speaker was found", "[quote][speaker]") {
    const auto found =
        gazette::annotate("“One,” Anna Kowalska said. “Two.” “Three,” she said. “Prices,” the report said, “fall.”", {},
                          gazette::kind_set::of<gazette::quote>());
    REQUIRE(found.quotes().size() == 5);
    CHECK(found.quotes()[0].certainty == gazette::speaker_certainty::named);
    CHECK(found.quotes()[1].certainty == gazette::speaker_certainty::carried);
    CHECK(found.quotes()[2].certainty == gazette::speaker_certainty::pronoun);
    CHECK(found.quotes()[3].certainty == gazette::speaker_certainty::none);
}
