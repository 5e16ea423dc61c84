// A whole clause of somebody's words, or words that only complete one.
#include "quotes.hpp"

using namespace gazette::testing;

TEST_CASE("a noun phrase and its verb are a clause wherever they are woven in", "[quote][form]") {
    static constexpr const char* rows[] = {
        "Tom Hartley said [“the old plan still makes sense”=direct] for the town.",
        "Anna Kowalska told the board that [“rain seems likely”=direct] on Sunday.",
        "Tom Hartley claimed [“Kowalska knows nothing”=direct] of the fund.",
        "Tom Hartley said that [“Kowalska raised the rents”=direct] twice.",
        "The clerk said [“27 firms reported 16,389 thefts”=direct] in May.",
        "Tom Hartley said when it comes to rents, [“business remains as usual”=direct] here.",
        "She said [“a house of glass needs no key”=fragment] to the class.",  // any noun may stand before "needs"
        // no verb, or a participle
        "Tom Hartley spoke of [“the rents raised by Kowalska”=fragment] that year.",
        "Tom Hartley spoke of [“the long-awaited new law”=fragment] that year.",
        "Tom Hartley listed [“the things Kowalska wants”=fragment] in May.",
        "Tom Hartley named [“a man who knows the town”=fragment] to the board.",
        "Tom Hartley called it [“the least bad of choices”=fragment] on Sunday.",
    };
    check_quotes(rows, quote_aspect::form);
}

TEST_CASE("a conjunction before the quote is followed by a whole clause", "[quote][form]") {
    static constexpr const char* rows[] = {
        "The court ruled that [“the showing of the names of the owners of such homes threatens their peace.”=direct]",
        "He was held because [“neighbours in the street below smelled gas”=direct], Tom Hartley said.",
        "It is late because [“corn grows when you cook it,”=direct] Tom Hartley said.",
        "Tom Hartley said that [“the old plan of the town”=fragment] was dead.",
        "Tom Hartley said that [“the rents”=fragment].",
        "Tom Hartley backed the tax that [“hurts all of the farms in the north.”=fragment]",
    };
    check_quotes(rows, quote_aspect::form);
}

TEST_CASE("a verb behind a relative clause is the main one", "[quote][form]") {
    static constexpr const char* rows[] = {
        "Tom Hartley said the [“pumps that keep us dry are at the end of their life”=direct] now.",
        "Tom Hartley added that [“some of the things that they ask us to do are silly”=direct] in May.",
        "Tom Hartley said [“the people that are hit by the tax are the poor”=direct] again.",
        "Tom Hartley said [“neighbours complained of the smell”=direct] on Sunday.",
        "Tom Hartley praised the [“people who have worked here and have given all”=fragment] in May.",
        "Tom Hartley spoke of [“things that the town has built”=fragment] in May.",
        "Tom Hartley spoke of [“those who think rents are low”=fragment] in May.",
        "Tom Hartley spoke of [“making sure that firms are paying”=fragment] in May.",
    };
    check_quotes(rows, quote_aspect::form);
}

TEST_CASE("words that complete a verb before the quote are a fragment", "[quote][form]") {
    static constexpr const char* rows[] = {
        "Tom Hartley said the beds were [“not enough for the work these nurses are asked to do”=fragment].",
        "Anna Kowalska said the firms have [“hidden the papers that they were told to keep”=fragment].",
        "Anna Kowalska said the bridge [“is unsafe when it rains”=fragment] in winter.",
        // until a clause with a subject of its own follows
        "Anna Kowalska said the bridge [“is unsafe. It must close by May”=direct] this year.",
        "Anna Kowalska said the bus [“was late, and we knew it”=direct] that day.",
        "Anna Kowalska said the talks were [“long and hard, but they went well”=direct] for her.",
        "For her, [“help as near as the next town - they just can’t reach it,”=direct] Anna Kowalska said.",
        "Anna Kowalska said the talks were [“long and hard and full of it”=fragment] for her.",
        // a question or a plea is a clause of its own
        "What one should ask Tom Hartley is [“who has paid for it?”=direct]",
        "Anna Kowalska told us to [“please keep the gate shut”=direct] at night.",
        "Anna Kowalska wants to [“keep the gate shut”=fragment] at night, she said.",
    };
    check_quotes(rows, quote_aspect::form);
}

TEST_CASE("a verb before its pronoun, and as what one is", "[quote][form]") {
    static constexpr const char* rows[] = {
        "[“Nobody sleeps here,”=direct] Tom Hartley said. [“Neither do I.”=direct]",
        "Anna Kowalska said [“her first step as mayor may be a ban”=direct] on cars.",
        "Anna Kowalska said it was [“as cold as it has to be”=fragment] there.",
    };
    check_quotes(rows, quote_aspect::form);
}

TEST_CASE("the names of things are terms, however long", "[quote][form]") {
    static constexpr const char* rows[] = {
        "It said so in its new report [“Nights Without Rain”=term], where it listed the cases.",
        "On Sunday we host a talk called [“Egypt then and now – beyond the usual travel books”=term], with a guide.",
        "[“Young Artists from the Old Town”=term] runs through June at the museum.",
        "Fears grew under the [“three by three”=term] plan proposed in May.",
        "The rate, known in town as the [“blue bill,”=term] rose to 300 on Tuesday.",
        "The paper bears the motto [“The right to know and the duty to inform”=term] on its front.",
        "It differs, according to the recently released [“2022 Global Youth Insights Report”=term].",
        "The paper ran the photo under the title [“Hang them”=term] in May.",
        "Anna Kowalska wrote the essay [“On Two Lost Letters From an Old House in Lublin”=term] in May.",
        "The short film, called [“Do You Know What You’re Drinking?”=term] opens on Sunday.",
        "The Savings Union [“Acorn”=term] held a meeting, Anna Kowalska said.",
        "According to a list that the agency keeps, for the north of the land and all of its coast the alert drops to "
        "level 2, [“Travel With Care”=term] due to floods.",
        "According to a list that the agency keeps, for the north of the land and all of its coast the alert drops "
        "due to [“rain and wind”=fragment] at night.",
        "The song [“we will all go home at last one day”=direct] was sung, Anna Kowalska said.",
    };
    check_quotes(rows, quote_aspect::form);
}
