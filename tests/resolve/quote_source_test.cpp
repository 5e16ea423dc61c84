// Roles, epithets, pronouns and owners: speakers that are not named where they speak.
#include "quotes.hpp"

using namespace gazette::testing;

TEST_CASE("a role means the one person who has it", "[quote][speaker]") {
    static constexpr const char* rows[] = {
        "Mayor Anna Kowalska opened the bridge. [“It will hold,”=Anna Kowalska] the mayor said.",
        "Anna Kowalska, the mayor of Lublin, opened it. [“It will hold,”=Anna Kowalska] the mayor said.",
        "The mayor, Anna Kowalska, opened it. The mayor said it was [“sound as a bell.”=Anna Kowalska]",
        "Health Minister David Park came on Monday. Wards were [“full to the roof”=David Park], the minister told "
        "them.",
        "The head coach of the club, Anna Kowalska, spoke. The coach said the team was [“a wreck.”=Anna Kowalska]",
        "Sen. Anna Kowalska voted no. [“It is a bad bill,”=Anna Kowalska] the senator said.",
        "Judge David Park fined the firm. The judge called it [“pure greed.”=David Park]",
        "Novelist Anna Kowalska read for an hour. [“I was nervous,”=Anna Kowalska] the novelist said.",
        "The deputy executive director of the new water ministry, Anna Kowalska, spoke. [“It will hold,”=Anna "
        "Kowalska] the "
        "deputy director said.",
        "Prof David Park led the study. [“We were stunned,”=David Park] the professor said.",
    };
    check_quotes(rows, quote_aspect::speaker);
}

TEST_CASE("a role stays as written where it may be somebody else", "[quote][speaker]") {
    static constexpr const char* rows[] = {
        // two who have it
        "Mayor Anna Kowalska met Mayor David Park. [“It will hold,”=the mayor] the mayor said.",
        // another of the same kind
        "Former mayor Anna Kowalska came. [“It will hold,”=the mayor] the mayor said.",
        "Mayor Anna Kowalska came. [“It will hold,”=the deputy mayor] the deputy mayor said.",
        "French minister Anna Kowalska came. [“It will hold,”=the German minister] the German minister said.",
        // not this one in particular
        "Mayor Anna Kowalska came. [“It will hold,”=a mayor from the north] said a mayor from the north.",
        "Anna Kowalska came. [“It will hold,”=the engineer] the engineer said.",
        "The deputy head of the northern rail board, Anna Kowalska, came. [“It will hold,”=the head] the head said.",
        "Anna Kowalska’s spokesman came. [“It will hold,”=the spokesman] the spokesman said.",
    };
    check_quotes(rows, quote_aspect::speaker);
}

TEST_CASE("an epithet describes who was just spoken of", "[quote][speaker]") {
    static constexpr const char* rows[] = {
        "Anna Kowalska won the race. [“I ran my own race,”=Anna Kowalska] the 24-year-old said.",
        "Anna Kowalska won the race. [“I ran my own race,”=Anna Kowalska] said the Lublin native.",
        "David Park disagreed. [“It was a clear penalty,”=David Park] the Italian said.",
        "David Park lost the seat. [“Nobody asked us,”=David Park] the actor-turned-politician said.",
        "[“I sold it all,”=David Park] David Park said. [“I sleep well,”=David Park] the retired tycoon added.",
        "The door opened. [“I sold it all,”=the tycoon] the tycoon said.",
    };
    check_quotes(rows, quote_aspect::speaker);
}

TEST_CASE("men and women are told apart by names, titles, roles and what is said of them", "[quote][speaker]") {
    static constexpr const char* rows[] = {
        "David Park thanked Hillary Moss. [“We won,”=Hillary Moss] she said.",
        "David Park thanked Hillary Moss. [“We won,”=David Park] he said.",
        "Terry Voss said she was tired. David Park left. Voss stayed. [“I stayed,”=Terry Voss] she said.",
        "Spokeswoman Terry Voss met David Park. [“We won,”=Terry Voss] she said.",
        "Congressman Terry Voss met Anna Kowalska. [“We won,”=Terry Voss] he said.",
        "Terry Voss, a widow from Lublin, met David Park. [“We won,”=Terry Voss] she said.",
        "Sir Terry Voss met Anna Kowalska. [“We won,”=Terry Voss] he said.",
        "Terry Voss loves her dog. David Park does not. [“We walk,”=Terry Voss] she said.",
    };
    check_quotes(rows, quote_aspect::speaker);
}

TEST_CASE("a pronoun is not whom its own sentence names beside it", "[quote][speaker]") {
    static constexpr const char* rows[] = {
        "David Park was calm. He said Tom Hartley wanted to stay. [“It is settled,”=David Park] he said.",
        "David Park was calm. He praised Tom Hartley. He added that the plan was [“fair.”=David Park]",
        "Ilse Brandt said the bank will help Anna Kowalska. [“It is settled,”=Ilse Brandt] she said.",
    };
    check_quotes(rows, quote_aspect::speaker);
}

TEST_CASE("somebody without a name, then he", "[quote][speaker]") {
    static constexpr const char* rows[] = {
        "David Park opened the hall. A farmer from Lublin wondered aloud who would pay. [“I can’t,”=A farmer from "
        "Lublin] he said.",
        "Shannon Brandt is glad.\n[“Bills will fall,”=Shannon Brandt] she said.\nOne tenant who called in asked how.\n"
        "[“We are barely hanging on,”=One tenant] he said. [“Can it wait?”=One tenant]",
        "David Park left. [“It was dark,”=a witness] said a witness. [“I ran,”=a witness] he said.",
        "Anna Kowalska came. Tom Hartley’s neighbour told us it was late. [“They refused,”=Tom Hartley’s neighbour] "
        "she "
        "said.",
        "Anna Kowalska came. A nurse needs to sleep more than most. [“We know it,”=Anna Kowalska] she said.",
        // named since, or named in that sentence, or only the one who asks
        "[“It was dark,”=a witness] said a witness. David Park agreed. [“I ran,”=David Park] he said.",
        "Tom Hartley came. A judge met Tom Hartley on Monday. [“I am sorry,”=Tom Hartley] he said.",
        "David Park works for a bank. The lawmaker saw no conflict in it. [“It is late,”=David Park] he said.",
        "Minister David Park came with Anna Kowalska. The minister was glad. [“It is late,”=David Park] he said.",
        "Anna Kowalska won, after a trainer told Anna Kowalska that the dog [“would lose”=a trainer] again. [“He "
        "ran,”=Anna Kowalska] she said.",
        "David Park came. A reporter asked how much. [“A million,”=David Park] he said.",
        "David Park came. A court asked how much. [“A million,”=David Park] he said.",
    };
    check_quotes(rows, quote_aspect::speaker);
}

TEST_CASE("words that nobody is said to say", "[quote][speaker]") {
    static constexpr const char* rows[] = {
        "[“The Old Road”=-] was made by Anna Kowalska. It won a prize.\n\n[“I was trying new ways, and it was "
        "easy.”=Anna Kowalska]",
        "Anna Kowalska met David Park. It was late.\n\n[“I was trying new ways, and it was easy.”=-]",
        "Dr. Anna Kowalska reports that trade is steady. In this gloom, Lacquer is [“one of the things we "
        "like.”=Anna Kowalska]",
    };
    check_quotes(rows, quote_aspect::speaker);
}

TEST_CASE("the name that somebody described has or gave", "[quote][speaker]") {
    static constexpr const char* rows[] = {
        "[“They lied,”=Yusuf Demir] said a trader named Yusuf Demir.",
        "[“They lied,”=Ahmed] said a trader who gave his name as Ahmed.",
        "[“They lied,”=Ahmed] said a trader who gave only his first name, Ahmed. [“All of them.”=Ahmed]",
        "[“They lied,”=Yusuf Demir] wrote a man calling himself Yusuf Demir.",
        "[“They lied,”=Fatima] said a nurse using the pseudonym Fatima.",
        "[“They lied,”=a man] said a man who called Yusuf Demir a thief.",
        "[“They lied,”=a nurse] said a nurse who knows Yusuf Demir.",
        "[“They lied,”=one Park confidant] said one Park confidant.",
        "[“They lied,”=Anna Kowalska] said David Park constituent Anna Kowalska.",
        "[“They lied.”=Maria J Oldham] — Maria J Oldham",
        "Another said it was [“a dark day.”=Another]",
        "[“They lied,”=Anna Kowalska] said media and housing analyst Anna Kowalska.",
        "[“They lied,”=Anna Kowalska] said chief human capital, press and sales officer Anna Kowalska.",
        "[“They lied,”=a spokeswoman for chief engineer Jozep Borel] said a spokeswoman for chief engineer Jozep "
        "Borel.",
        "[“They lied,”=the bank] said the bank, whose sales officer Anna Kowalska left.",
        "[“They lied,”=Yusuf Demir] state agency Anadolu quoted Yusuf Demir as saying.",
        "[“They lied,”=the state television] the state television said.",
    };
    check_quotes(rows, quote_aspect::speaker);
}

TEST_CASE("the subject is who opens the sentence, not what is said of them", "[quote][speaker]") {
    static constexpr const char* rows[] = {
        "Anna Kowalska, leader of the board at Hope and Rise Uganda said it was [“hate.”=Anna Kowalska]",
        "Anna Kowalska of the University of Lublin, Old Town disagreed: [“The wells are known.”=Anna Kowalska]",
        "Anna Kowalska of [“Our River”=-], a charity, told us [“it was late.”=Anna Kowalska]",
        "The paper, quoting [“secret notes,”=The paper] said Syria had shown interest.",
        "[“We won,”=Anna Kowalska] said Anna Kowalska.",
        "In a note released on Monday, Anna Kowalska hit back, saying [“it is late.”=Anna Kowalska]",
        "As the crowd began to sing, Anna Kowalska was joined on stage by a band and joked, [“You sing!”=Anna "
        "Kowalska]",
        "The clerk said he forgot, but in a later interview said he had [“a bad moment”=The clerk] that night.",
        "Anna Kowalska came. She wants recounts in May, citing [“odd figures”=Anna Kowalska] in the north.",
        "Germany bans a firm, citing [“security”=Germany] on Monday.",
        "A text about a fight at a mall goes round, but the police department has issued a release stating it is "
        "[“untrue.”=the police department]",
        "David Park came. He said; [“It is late.”=David Park]",
        "LUBLIN — Denouncing a [“waste of the people’s money,”=lawmakers] lawmakers voted to tax it.",
        "Anna Kowalska from the Rural Fire Fund (RFF), who until May served in Lublin, today said it was [“bad.”=Anna "
        "Kowalska]",
        "The staff heard from Anna Kowalska, and the bank said it was [“bad.”=the bank]",
        "One official who relayed the talks said it was [“a bad day.”=One official]",
        "Another nurse who worked there and who did not want to be named said it was [“bad.”=Another nurse]",
        "The company that built the bridge said it was [“very safe.”=The company]",
        "The man who Anna Kowalska said was [“very kind”=Anna Kowalska] left.",
        "A nurse resigned over what the board called [“bad”=the board] mails, and nobody who came sounded sure: Anna "
        "Kowalska called it [“the least bad.”=Anna Kowalska]",
        "Tom Hartley, a guest on the show [“The Trainee,”=-] who stayed with David Park, said it was [“kind.”=Tom "
        "Hartley]",
        "David Park is late, and on the first night, Anna Kowalska cracked, [“I like it here.”=Anna Kowalska]",
        "A youth worker interviewed by the paper said it was [“hard.”=A youth worker]",
        "Chebel Rahmani insisted that he sees what his mother Nawal continues to do, but added that she gave much "
        "[“to make us happy”=Chebel Rahmani] here.",
        // what is read aloud is nobody's
        "[“It was late,”=-] the audit reads. [“It was bad.”=-]",
        "There is a photo of Anna Kowalska in a hall with a card that reads, [“The isles are ours”=-] in May.",
        // "with" and what goes on at the same time
        "The town paused, with many marchers chanting [“We are one”=many marchers] in the square.",
        "The party denied it, with Anna Kowalska taking the stage to call it [“a lie”=Anna Kowalska] again.",
        "The party replaced it with softer language calling for [“some help”=The party] again.",
    };
    check_quotes(rows, quote_aspect::speaker);
}

TEST_CASE("it and they mean the source spoken of", "[quote][speaker]") {
    static constexpr const char* rows[] = {
        "The ministry denied it. [“The law is clear,”=The ministry] it said.",
        "The ministry said it does ask them.\n\n[“All schools are asked,”=The ministry] it said.",
        "Anna Kowalska came. [“I am glad,”=Anna Kowalska] she said. The song, as the title suggests, is slow. [“I felt "
        "it "
        "was sad.”=Anna Kowalska]",
        "Wang Sikong, son of the tycoon Wang Jianlu, was rich. Wang Jianlu was not. [“It is late,”=Wang Sikong] Wang "
        "said.",
        "The union represents drivers. It said the offer was [“an insult.”=The union]",
        "[“Rates will rise,”=the bank] the bank said. It called the news [“most welcome to all of us.”=the bank]",
        "TIGU was there. TIGU said it was glad. It noted that [“every day is late.”=TIGU]",
        "The plan cost a lot. [“Rates will rise,”=-] it said.",
    };
    check_quotes(rows, quote_aspect::speaker);
}

TEST_CASE("claims and answers belong to their owners", "[quote][speaker]") {
    static constexpr const char* rows[] = {
        "Anna Kowalska’s claim that the bank [“cooked the books”=Anna Kowalska] shook the town.",
        "Critics mocked Anna Kowalska’s claim that the bank [“cooked the books.”=Anna Kowalska]",
        "Anna Kowalska’s answer: [“Never.”=Anna Kowalska]",
        "Anna Kowalska’s blunt answer was: [“Never.”=Anna Kowalska]",
        // who speaks of the claim, not who made it
        "David Park said Anna Kowalska’s claim was [“plainly false.”=David Park]",
        "David Park said Anna Kowalska’s claim that he lied was [“plainly false.”=David Park]",
        "David Park dismissed Anna Kowalska’s remarks as [“cheap talk.”=David Park]",
        "David Park rejected Anna Kowalska’s statement: [“It was not us.”=David Park]",
    };
    check_quotes(rows, quote_aspect::speaker);
}

TEST_CASE("whose the noun phrase is that speaks", "[quote][speaker]") {
    static constexpr const char* rows[] = {
        "[“We won,”=Tom Hartley] said Anna Kowalska ally Tom Hartley.",
        "[“We won,”=Tom Hartley] tweeted Anna Kowalska spokesman Tom Hartley.",
        "[“We won,”=Tom Hartley] said Secretary of State Tom Hartley.",
        "[“We won,”=Tom Hartley] said another lawyer, Tom Hartley of the law firm.",
        "[“We won,”=Tom Hartley] said former mayor and party leader Tom Hartley.",
        "Tom Hartley, the head of the union said: [“We won.”=Tom Hartley]",
        "Tom Hartley of Portland, Oregon said it was [“a gift.”=Tom Hartley]",
        "Officials speaking to the paper called it [“a gift.”=Officials]",
        "The board, led by Tom Hartley, said it was [“a gift.”=The board]",
        "The board’s chairman, Tom Hartley, said it was [“a gift.”=Tom Hartley]",
        "That led Tom Hartley to declare [“a victory.”=Tom Hartley]",
        "Tom Hartley sent a letter to Anna Kowalska saying [“we won.”=Tom Hartley]",
        "The paper quoted an official as saying [“we won.”=an official]",
        "Tom Hartley was quoted as saying [“we won.”=Tom Hartley]",
        "Tom Hartley said that when Anna Kowalska called, [“we had won.”=Tom Hartley]",
        "He was, said one colleague, [“a bully with a smile.”=one colleague]",
    };
    check_quotes(rows, quote_aspect::speaker);
}

TEST_CASE("behind the quote: verbs of any kind, short answers, signatures", "[quote][speaker]") {
    static constexpr const char* rows[] = {
        "[“We have won the case,”=Tom Hartley] Tom Hartley shot back.",
        "[“We have won the case,”=Tom Hartley] Tom Hartley beamed.",
        "[“Can we win?”=Hartley] Mr. Hartley asked. [“We can.”=Hartley]",
        "[“Can we win?”=Tom Hartley] Tom Hartley went on.",
        "[“We won.”=Tom Hartley] Tom Hartley said.",
        "[“No comment”=Tom Hartley] was all that Tom Hartley would say.",
        "[“Sit down!”=the back row] came shouts from the back row.",
        "[“We have to win.”=Tom Hartley]\n\n– Tom Hartley\n\n[“We do not.”=Anna Kowalska]\n\n– Anna Kowalska, Lublin",
        "A year of change - Tom Hartley: [“It was the best of years for all of us.”=Tom Hartley]",
        "[“We had nothing,”=Anna Kowalska] she says of those days. Anna Kowalska, 82, sits in her kitchen.",
        // no attribution of the quote before
        "[“We won.”=-] Tom Hartley said the plan was dead.",
        "Fares [“too high”=-] for most. Tom Hartley beamed.",
    };
    check_quotes(rows, quote_aspect::speaker);
}

TEST_CASE("former holders, legends, and whom a clause with who describes", "[quote][speaker]") {
    static constexpr const char* rows[] = {
        "Former mayor Tom Hartley left. [“It is over,”=Tom Hartley] wrote the ex-mayor.",
        "Tom Hartley is now mayor. [“It is over,”=the ex-mayor] wrote the ex-mayor.",
        "Tom Hartley spoke at noon. The rugby legend said it was [“a long day.”=Tom Hartley]",
        "Senator Tom Hartley spoke. It was a blow for the senator, who called it [“a long day.”=Tom Hartley]",
        "Anna Kowalska heard an aide to the senator, who called it [“a long day.”=an aide to the senator]",
        "[“It is over,”=the firm] officially announced the firm.",
        "[“It is over,”=Tom Hartley] sadly said Tom Hartley.",
        "[“It is over,”=All That Jazz] said All That Jazz.",
        "[“It is over,”=Tom Hartley] said Tom Hartley. [“It was long. ”=Tom Hartley]Anna Kowalska said she would stay.",
    };
    check_quotes(rows, quote_aspect::speaker);
}

TEST_CASE("an agency passes words on", "[quote][speaker]") {
    static constexpr const char* rows[] = {
        "Asked about it, Tom Hartley said, according to the agency: [“We won.”=Tom Hartley]",
        "According to Tom Hartley, the offer was [“kind”=Tom Hartley], but buyers balked.",
        "[“We won,”=the agency] according to the agency.",
    };
    check_quotes(rows, quote_aspect::speaker);
}

TEST_CASE("whom one warns is no clause", "[quote][addressee]") {
    static constexpr const char* rows[] = {
        "Tom Hartley warned that the Kremlin [“will regret this.”=-]",
        "Tom Hartley warned the town that winter [“will be hard.”=the town]",
        "Tom Hartley told a regular briefing that China [“firmly opposes”=a regular briefing] it.",
        "Tom Hartley asked whether [“anyone cared.”=-]",
    };
    check_quotes(rows, quote_aspect::addressee);
}

TEST_CASE("names, predicates and shouts by their form", "[quote][form]") {
    static constexpr const char* rows[] = {
        "She hated her [“Iron Cook”=term] nickname.",
        "He launched his latest book, [“A Year in Tents.”=term]",
        "The vow that taxes [“will fall”=fragment] was dropped.",
        "Fans chanted [“Sack the board!”=direct] all evening.",
        "[“Good luck to them”=direct]: Hartley shrugs off rivals’ win",
        "The audit, which found [“serious flaws”=fragment], is out.",
    };
    check_quotes(rows, quote_aspect::form);
}

TEST_CASE("a full stop inside the marks, and who is named behind them", "[quote][speaker]") {
    static constexpr const char* rows[] = {
        "Anna Lee said: [“No.”=Anna Lee] [“Never.”=Olaf Park] Olaf Park said.",
        "Anna Lee said: [“No.”=Anna Lee] [“Never.”=Anna Lee] Olaf Park said: [“Why?”=Olaf Park]",
        "Anna Lee said: [“No.”=Anna Lee] [“Never.”=Anna Lee] Olaf Park said the plan was hers.",
        "[“It works,”=Anna Lee] Anna Lee said. [“It is cheap.”=Anna Lee] [“It is a toy.”=Olaf Park] Olaf Park replied.",
    };
    check_quotes(rows, quote_aspect::speaker);
}

TEST_CASE("any verb in the third person behind a sentence in quotes", "[quote][speaker]") {
    static constexpr const char* rows[] = {
        "Tim Vale scored. [“Tim is simply the best,”=Ann Ripley] beams coach Ann Ripley.",
        "[“We won the cup,”=the players] the players said before Olaf Park left.",
        "Ann Lee played [“The Night We Left,”=-] guests Tim Vale and Olaf Park heard.",
    };
    check_quotes(rows, quote_aspect::speaker);
}

TEST_CASE("who names by a participle, and whose plan it is", "[quote][speaker]") {
    static constexpr const char* rows[] = {
        "Labelled [“worms”=Olaf Park] and [“rats”=Olaf Park] by Olaf Park, they left.",
        "A plan dubbed [“a farce”=Olaf Park] by Olaf Park was dropped.",
        "[“It works,”=Anna Lee] Anna Lee said. The government’s plan to [“cut red tape”=The government] was popular.",
        "[“It works,”=Anna Lee] Anna Lee said. Olaf Park’s pledge to [“cut red tape”=Olaf Park] was popular.",
        "Anna Lee said Park’s pledge to [“cut red tape”=Anna Lee] was popular.",
    };
    check_quotes(rows, quote_aspect::speaker);
}

TEST_CASE("he is who the sentence before tells of", "[quote][speaker]") {
    static constexpr const char* rows[] = {
        "Tom Bell and Mark Becker spoke. Bell said he would go. A priority for Becker would be roads. The bridge is "
        "[“near its end,”=Mark Becker] he said.",
        "Tom Bell and Mark Becker spoke. Bell said he would go. The board had met with Becker in May. The bridge is "
        "[“near its end,”=Tom Bell] he said.",
    };
    check_quotes(rows, quote_aspect::speaker);
}

TEST_CASE("the cue behind the last of several fragments tells whose all are", "[quote][speaker]") {
    static constexpr const char* rows[] = {
        "Anna Lee, [“Park’s favourite,”=Olaf Stein] was in town and [“was well known,”=Olaf Stein] says Olaf Stein.",
        "The plan is [“a farce”=Olaf Stein] and [“a joke,”=Olaf Stein] said Olaf Stein.",
        "Anna Lee called it [“a farce”=Anna Lee] and left. [“It is a joke,”=Olaf Stein] said Olaf Stein.",
    };
    check_quotes(rows, quote_aspect::speaker);
}

TEST_CASE("any past verb behind a question and a name", "[quote][speaker]") {
    static constexpr const char* rows[] = {
        "[“It is late,”=Tom Bell] Tom Bell said. [“Is it over?”=Ann Lee] Ann Lee pressed. Bell left.",
        "[“Is it over?”=Tom Bell] Tom Bell asked. Ann Lee resigned.",
        "[“It is late,”=Tom Bell] Tom Bell said in a soft voice. [“It is over.”=Tom Bell]",
    };
    check_quotes(rows, quote_aspect::speaker);
}

TEST_CASE("a leader of one wing is who was just told of", "[quote][speaker]") {
    static constexpr const char* rows[] = {
        "President Tom Bell questioned the vote again on Monday. [“We want a clear count,”=Tom Bell] said the far-right "
        "leader, who lost in May.",
        "Tom Bell left. [“We want a count,”=the party leader] said the party leader.",
    };
    check_quotes(rows, quote_aspect::speaker);
}
