// Direct, fragment or term.
#include "quotes.hpp"

using namespace gazette::testing;

TEST_CASE("direct: a whole clause or a whole utterance", "[quote][form]") {
    static constexpr const char* rows[] = {
        "[“We have won the case,”=direct] the lawyer said.",
        "[“Prices will fall,”=direct] the bank said.",
        "[“It works,”=direct] said the engineer.",
        "The engineer said [“it works.”=direct]",
        "She said that [“we are tired”=direct] and left.",
        "[“Four more years!”=direct] the crowd chanted.",
        "[“No,”=direct] she said.",
        "[“Very good news,”=direct] he said.",
        "[“Stop it now,”=direct] the judge said.",
        "[“Who knows?”=direct] he asked.",
        "[“That,”=direct] he added, [“is new.”=direct]",
        "[“The bridge,”=direct] said Ann Lee, [“was never safe.”=direct]",
        "The mayor was clear: [“There is no money.”=direct]",
        "[“I’m tired,”=direct] he said.",
        "[“They’ve gone,”=direct] the guard said.",
        "[“That’s all,”=direct] she said.",
        "[“Let us go,”=direct] she said.",
        "[“If it rains, we stay,”=direct] he said.",
        "[“All options are open,”=direct] an aide said.",
        "[“Nothing has changed since May,”=direct] the firm said.",
        "The aide said [“we can wait”=direct] until spring.",
        "[“Please come home,”=direct] the mother said.",
        "He insisted that [“the plan is dead.”=direct]",
        "[“As the water rises, we move the pumps,”=direct] said Peter Novak.",
    };
    check_quotes(rows, quote_aspect::form);
}

TEST_CASE("fragment: some words woven into the sentence", "[quote][form]") {
    static constexpr const char* rows[] = {
        "The lawyer called the ruling [“a dark day for justice”=fragment] and left.",
        "The bank said prices would fall [“quite sharply”=fragment] this year.",
        "She described the trip as [“long and dull.”=fragment]",
        "The aide said that the minister [“never gave orders”=fragment] to sell.",
        "Professor Lind said that the owner, a scribe, [“may have served under him.”=fragment]",
        "The minister warned of [“serious consequences”=fragment] on Monday.",
        "He said he was [“deeply sorry”=fragment] for it.",
        "The court said the law was [“plainly wrong.”=fragment]",
        "The firm promised to act [“as soon as we can”=fragment].",
        "The union accused the firm of [“playing with lives.”=fragment]",
        "Officials spoke of [“great progress”=fragment] at the talks.",
        "The report said the bridge [“is unsafe”=fragment] in winter.",
        "He asked voters [“to remember the winter of 1990”=fragment] at the polls.",
        "She told reporters the offer was [“not serious”=fragment].",
        "Police said the man had [“a long record”=fragment] of theft.",
        "According to Ann Lee, the roof is in [“very poor shape.”=fragment]",
        "The deal was [“a disgrace,”=fragment] Ann Lee said on Friday.",
        "Peter Novak voiced [“some concern”=fragment] over the plan.",
    };
    check_quotes(rows, quote_aspect::form);
}

TEST_CASE("term: nobody is quoted", "[quote][form]") {
    static constexpr const char* rows[] = {
        "The so-called [“reform”=term] failed.",
        "The film [“Dune Road”=term] opened in May.",
        "Anna Kowalska ([“Dune Road”=term]) runs the shop.",
        "They wrote the comedy, as they did the 2007 short it grew from, [“The One and Only Tim Plays the Pier,”=term] "
        "and they star in it.",
        "The mayor called it [“The Worst Thing That Ever Happened Here.”=fragment]",
        "[“Dolphins, Whales, Sharks and Seals are here,”=direct] Anna Kowalska said.",
        "The [“two-plus-two”=term] talks begin in spring.",
        "Her new book [“Salt and Iron”=term] sells well.",
        "They sang a song called [“Morning Train”=term] at dawn.",
        "It is a process called [“fracking”=term] in the trade.",
        "The phrase [“new normal”=term] is everywhere.",
        "Many towns now have [“green”=term] roofs.",
        "The play [“Cold Harbour”=term] runs for a week.",
        "Scientists study [“dark”=term] matter.",
        "The hashtag [“#SaveTheBay”=term] spread.",
        "A [“smart”=term] meter costs more.",
    };
    check_quotes(rows, quote_aspect::form);
}

TEST_CASE("a nickname inside a name is a term", "[quote][form]") {
    static constexpr const char* rows[] = {
        "Park [“Owl”=term] Jin-su won the final.",
        "Marta [“Red”=term] Olsen lost to Pavel [“The Bear”=term] Novak.",
        "They nodded: Hans [“Speedy”=term] Weber had won.",
        "[“Ann Lee won,”=direct] he said.",
    };
    check_quotes(rows, quote_aspect::form);
}

TEST_CASE("a show's name is a term, whoever speaks on it", "[quote][form]") {
    static constexpr const char* rows[] = {
        "Ann Lee said on [“Meet the Town”=term] that it was late.",
        "Ann Lee told the channel’s [“Good Evening Europe”=term] that it was late.",
        "[“It is late,”=direct] Ann Lee said on [“Meet the Town.”=term]",
        "Ann Lee attacked the mayor’s [“shameful and costly”=fragment] plans, she said on Monday.",
        "Ann Lee said the plan was based on [“hope and luck.”=fragment]",
    };
    check_quotes(rows, quote_aspect::form);
}

TEST_CASE("what is known by a name, and what a plan is for", "[quote][form]") {
    static constexpr const char* rows[] = {
        "Wasps, also known as [“night stingers,”=term] fled when the roof burned, Ann Lee said on Sunday.",
        "Ann Lee was known, she said, as [“a pest.”=fragment]",
        "The town’s campaign to [“tidy every street”=fragment] goes on.",
        "Ann Lee’s plan to [“cut red tape”=fragment] was popular.",
        "They drove to [“Sunny Acre”=term] in June.",
        "[“Very few”=fragment] of the farms are open, Ann Lee said.",
        "[“Dry Years”=term] is sold in many shops, Ann Lee said.",
    };
    check_quotes(rows, quote_aspect::form);
}

TEST_CASE("a thing's name, a movement's and a book's are terms", "[quote][form]") {
    static constexpr const char* rows[] = {
        "They swapped the nets for boxes called [“sleepers”=term] that keep fish out.",
        "They feared what many farmers called [“a farce”=fragment] in May.",
        "Ann Lee is a member of the [“slow water”=term] movement.",
        "Ann Lee has joined the [“war on litter”=fragment] talks.",
        "[“It is late,”=direct] says Ann Lee, author of [“The Long Road to Lublin.”=term]",
        "Ann Lee spoke of [“a long road to peace.”=fragment]",
    };
    check_quotes(rows, quote_aspect::form);
}

TEST_CASE("names in apposition, and what somebody is told to be", "[quote][form]") {
    static constexpr const char* rows[] = {
        "Most towns – dubbed [“sleepers”=term] – were calm, Ann Lee said.",
        "Ann Lee dubbed the plan [“a farce.”=fragment]",
        "Anna Lee, [“Park’s favourite,”=fragment] was also in town.",
        "[“The bridge is safe,”=direct] Olaf Park said, [“and it is ours.”=direct]",
    };
    check_quotes(rows, quote_aspect::form);
}

TEST_CASE("a thing called the …", "[quote][form]") {
    static constexpr const char* rows[] = {
        "On Monday both opposed a formula called the [“old rate”=term] that would lower pay.",
        "They dropped what critics called the [“death tax”=fragment] in May.",
    };
    check_quotes(rows, quote_aspect::form);
}
