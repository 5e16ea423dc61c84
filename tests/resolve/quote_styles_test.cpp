// Passages in the styles of many papers: tabloids, courts, sport, business, science, press releases.
#include "quotes.hpp"

using namespace gazette::testing;

TEST_CASE("whose words they are in papers of many styles", "[quote][speaker]") {
    static constexpr const char* rows[] = {
        "According to the Omani embassy, more ports will follow; it is [“a matter of patience.”=the Omani embassy]",
        "The film, as was stated in Abe’s summit meeting, is [“a bridge between peoples.”=-]",
        "[‘I was gobsmacked,’=Sheila Dunmore] said neighbour Sheila Dunmore, 61, from Rotherham.",
        "A source close to the singer told us: [‘He’s never been happier.’=A source close to the singer]",
        "Speaking outside court, Mr Hartley, 44, said the verdict was [‘a huge weight off my shoulders’=Hartley].",
        "The striker, whose contract runs out in June, insisted: [‘I’m going nowhere.’=The striker]",
        "[“The bench was pleased to issue notice,”=Ramesh Iyer] advocate Ramesh Iyer told reporters outside the Bombay "
        "High Court on Monday.",
        "Calling the allegations [“baseless and politically motivated”=Anita Rao], Chief Minister Anita Rao asked the "
        "opposition to furnish proof.",
        "Addressing a rally in Nagpur, Rao said the party would [“not rest”=Rao] until farmers got their dues.",
        "Police Commissioner S. K. Varma said that prima facie it appeared to be [“a case of negligence”=S. K. Varma].",
        "Justice Lindiwe Moyo held that the minister had [“acted beyond her powers”=Lindiwe Moyo] and set aside the "
        "decision.",
        "[“Mr Speaker, this House will not be bullied,”=Peter Odhiambo] thundered Peter Odhiambo.",
        "The coach was blunt afterwards. [“We were second best everywhere.”=The coach]",
        "[“We defended well,”=Carla Nuñez] manager Carla Nuñez said after the 2-0 win. [“The lads gave "
        "everything.”=Carla Nuñez]",
        "[“Our third-quarter results demonstrate the strength of our model,”=Helen Strand] commented Helen Strand, "
        "chief executive of Nordvik.",
        "Nordvik said it expected revenue to be [“broadly flat”=Nordvik] in the second half.",
        "In a filing, the company described the dispute as [“without merit”=the company].",
        "Asked whether he would resign, Okafor replied: [“Why would I?”=Okafor]",
        "[“It was terrifying,”=one passenger] recalled one passenger, who did not want to be named.",
        "[“There is no evidence of harm,”=the researchers] the researchers write in the journal.",
        "The authors caution that the sample was [“too small to generalise”=The authors].",
        "[“I did not see the car,”=Brandt] Brandt, who denies dangerous driving, told the jury.",
        "Prosecutor Liam Doyle told the court that the defendant had shown [“utter contempt”=Liam Doyle] for the "
        "victims.",
        "The judge, sentencing Miller to nine years, said: [“You preyed on the vulnerable.”=The judge]",
        "[“This is a proud day for Ghana,”=Kwame Boadu] an elated President Kwame Boadu declared.",
        "The ministry warned of [“a prolonged dry spell”=The ministry] in the north.",
        "It is, in the words of Maria Conti, [“a wound that will not heal”=Maria Conti].",
        "The so-called [“ghost fleet”=-] has grown.",
        "Critics have dubbed the plan [“the great giveaway”=Critics].",
        "Her lawyer, Tom Reyes, dismissed the charge as [“pure fiction”=Tom Reyes].",
        "Zhang admitted on Thursday he was [“not surprised”=Zhang] by the result.",
        "[“We are looking at all options,”=a spokeswoman for the airline] a spokeswoman for the airline said in an "
        "emailed statement.",
        "The statement, signed by Paul Mensah, said the union was [“ready to talk”=-].",
        "[“Get out!”=someone] someone yelled from the gallery.",
        "The BBC reported that the minister was [“furious”=The BBC] over the leak.",
        "[“He’s a ‘once-in-a-generation’ talent,”=Wenning] Wenning said of the teenager.",
        "Mr Tan added that the government would [“leave no one behind”=Tan]; the opposition called it [“empty "
        "talk”=the opposition].",
        "[“Rates will stay higher for longer,”=Mei Lin] according to Mei Lin, an economist at Redwood Securities.",
        "Noting that the road was [“unfit for lorries”=the coroner], the coroner urged the council to act.",
        "[“The plan is sound,”=Petra Novak] said Petra Novak. Continued Novak: [“It will pay for itself.”=Petra Novak]",
        "[“It was always going to be close,”=the actor and singer] the actor and singer said.",
        "State’s auditors said the books were [“in good order”=State’s auditors].",
        "An adviser to the president said the talks were [“going nowhere”=An adviser to the president].",
        "[“Leave us in peace!”=someone] someone shouted.",
        "The letter, written by Anna Kowalska, said the bridge was [“beyond repair”=-].",
    };
    check_quotes(rows, quote_aspect::speaker);
}

TEST_CASE("what form they have in papers of many styles", "[quote][form]") {
    static constexpr const char* rows[] = {
        "According to the Omani embassy, more ports will follow; it is [“a matter of patience.”=fragment]",
        "The film, as was stated in Abe’s summit meeting, is [“a bridge between peoples.”=fragment]",
        "[‘I was gobsmacked,’=direct] said neighbour Sheila Dunmore, 61, from Rotherham.",
        "A source close to the singer told us: [‘He’s never been happier.’=direct]",
        "Speaking outside court, Mr Hartley, 44, said the verdict was [‘a huge weight off my shoulders’=fragment].",
        "The striker, whose contract runs out in June, insisted: [‘I’m going nowhere.’=direct]",
        "[“The bench was pleased to issue notice,”=direct] advocate Ramesh Iyer told reporters outside the Bombay High "
        "Court on Monday.",
        "Calling the allegations [“baseless and politically motivated”=fragment], Chief Minister Anita Rao asked the "
        "opposition to furnish proof.",
        "Addressing a rally in Nagpur, Rao said the party would [“not rest”=fragment] until farmers got their dues.",
        "Police Commissioner S. K. Varma said that prima facie it appeared to be [“a case of negligence”=fragment].",
        "Justice Lindiwe Moyo held that the minister had [“acted beyond her powers”=fragment] and set aside the "
        "decision.",
        "[“Mr Speaker, this House will not be bullied,”=direct] thundered Peter Odhiambo.",
        "The coach was blunt afterwards. [“We were second best everywhere.”=direct]",
        "[“We defended well,”=direct] manager Carla Nuñez said after the 2-0 win. [“The lads gave everything.”=direct]",
        "[“Our third-quarter results demonstrate the strength of our model,”=direct] commented Helen Strand, chief "
        "executive of Nordvik.",
        "Nordvik said it expected revenue to be [“broadly flat”=fragment] in the second half.",
        "In a filing, the company described the dispute as [“without merit”=fragment].",
        "Asked whether he would resign, Okafor replied: [“Why would I?”=direct]",
        "[“It was terrifying,”=direct] recalled one passenger, who did not want to be named.",
        "[“There is no evidence of harm,”=direct] the researchers write in the journal.",
        "The authors caution that the sample was [“too small to generalise”=fragment].",
        "[“I did not see the car,”=direct] Brandt, who denies dangerous driving, told the jury.",
        "Prosecutor Liam Doyle told the court that the defendant had shown [“utter contempt”=fragment] for the "
        "victims.",
        "The judge, sentencing Miller to nine years, said: [“You preyed on the vulnerable.”=direct]",
        "[“This is a proud day for Ghana,”=direct] an elated President Kwame Boadu declared.",
        "The ministry warned of [“a prolonged dry spell”=fragment] in the north.",
        "It is, in the words of Maria Conti, [“a wound that will not heal”=fragment].",
        "The so-called [“ghost fleet”=term] has grown.",
        "Critics have dubbed the plan [“the great giveaway”=fragment].",
        "Her lawyer, Tom Reyes, dismissed the charge as [“pure fiction”=fragment].",
        "Zhang admitted on Thursday he was [“not surprised”=fragment] by the result.",
        "[“We are looking at all options,”=direct] a spokeswoman for the airline said in an emailed statement.",
        "The statement, signed by Paul Mensah, said the union was [“ready to talk”=fragment].",
        "[“Get out!”=direct] someone yelled from the gallery.",
        "The BBC reported that the minister was [“furious”=fragment] over the leak.",
        "[“He’s a ‘once-in-a-generation’ talent,”=direct] Wenning said of the teenager.",
        "Mr Tan added that the government would [“leave no one behind”=fragment]; the opposition called it [“empty "
        "talk”=fragment].",
        "[“Rates will stay higher for longer,”=direct] according to Mei Lin, an economist at Redwood Securities.",
        "Noting that the road was [“unfit for lorries”=fragment], the coroner urged the council to act.",
        "[“The plan is sound,”=direct] said Petra Novak. Continued Novak: [“It will pay for itself.”=direct]",
        "[“It was always going to be close,”=direct] the actor and singer said.",
        "State’s auditors said the books were [“in good order”=fragment].",
        "An adviser to the president said the talks were [“going nowhere”=fragment].",
        "[“Leave us in peace!”=direct] someone shouted.",
        "The letter, written by Anna Kowalska, said the bridge was [“beyond repair”=fragment].",
    };
    check_quotes(rows, quote_aspect::form);
}

TEST_CASE("a cue without a speaker, and cues at the sentence's begin", "[quote][cue]") {
    static constexpr const char* rows[] = {
        "It must go ahead, as was [“agreed”=-] by both.",
        "The scheme is, as was stated in Mori’s report, [“a bridge between peoples.”=stated]",
        "Said Novak: [“It will pay for itself.”=Said]",
        "It is, in the words of Maria Conti, [“a wound that will not heal”=words of].",
    };
    check_quotes(rows, quote_aspect::cue);
}
