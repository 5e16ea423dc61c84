// Which marks belong together: every row as written, and again with straight marks.
#include "quotes.hpp"

using namespace gazette::testing;

TEST_CASE("double marks pair", "[quote][marks]") {
    static constexpr const char* rows[] = {
        "[“We won,”=q] the captain said.",
        "The captain said: [“We won.”=q]",
        "The captain said, [“We won,”=q] and left.",
        "[“We won,”=q] she said. [“Now we rest.”=q]",
        "[“Why?”=q] he asked. [“Why not!”=q] she cried.",
        "They called it [“odd”=q], [“slow”=q] and [“dear”=q].",
        "([“Never,”=q] she wrote later.)",
        "The plan — [“a gift,”=q] he said — passed.",
        "[“One,”=q][“two”=q]",
        "The [“big-and-bold”=q]-style budget fell.",
        "It was [“fine.”=q]",
        "It was [“fine”=q].",
        "[“…and so we left,”=q] he said.",
        "[“Is it over?”=q]",
        "A [“yes”=q]/[“no”=q] vote.",
        "She said [“yes”=q]; he said [“no”=q].",
        "[“In 2015 we had 40,”=q] the clerk said.",
        "[“We hired 12”=q] people, he said.",
        "[“It’s the workers’ day,”=q] she said.",
        "The board’s [“final offer”=q] wasn’t theirs.",
    };
    check_quotes(rows, quote_aspect::marks);
}

TEST_CASE("other marks pair", "[quote][marks]") {
    static constexpr const char* rows[] = {
        "[«We won,»=q] the captain said.",
        "The mayor said [« we won »=q] twice.",
        "[„We won,“=q] the captain said.",
        "[„We won,”=q] the captain said.",
        "[»We won,«=q] the captain said.",
        "[``We won,''=q] the captain said.",
        "[''We won,''=q] the captain said.",
        "[``We won,\"=q] the captain said.",
        "[‚We won,‘=q] the captain said.",
        "[‹We won,›=q] the captain said.",
        "[“We won,\"=q] the captain said.",
        "[\"We won,”=q] the captain said.",
        "[”We won,”=q] the captain said.",
        "[“We won,“=q] the captain said.",
        "[“One,”=q] she said. [\"Two,\"=q] he said. [«Three,»=q] they said.",
        "[„Eins,“=q] said one, [“two,”=q] said the other.",
    };
    check_quotes(rows, quote_aspect::marks);
}

TEST_CASE("single marks pair, apostrophes do not", "[quote][marks]") {
    static constexpr const char* rows[] = {
        "[‘We won,’=q] the captain said.",
        "[‘It’s the workers’ call,’=q] he said.",
        "The minister called it [‘proportional’=q] and left.",
        "[‘We can’t wait,’=q] she said. [‘We won’t.’=q]",
        "MAYOR: [‘WE WILL WIN’=q]",
        "The so-called [‘reform’=q] failed.",
        "[‘She told us “go home” and we went,’=q] he said.",
        "The ’90s were kind to us.",
        "The ‘90s were kind to us.",
        "The workers’ rights and the bosses’ cars.",
        "The Joneses’ dog and the Smiths’ cat.",
        "Rock ’n’ roll is back.",
        "Get ’em while they’re hot, ’cause it’s late.",
        "It was the class of ’68 that won, not the class of ’72.",
        "She is 5' 10\" tall and he is 6' 2\" tall.",
        "A 6-foot-2 guard and a 12\" pizza.",
        "She is 5'10\" tall, [“almost a giant,”=q] he said.",
        "The 9\" screen cost less than the 11\" one.",
        "At 40° 26' 46\" north the ship turned.",
        "Goin’ home and singin’ songs.",
        "O’Brien’s and D’Angelo’s dogs weren’t theirs.",
        "In the ’60s the workers’ clubs grew.",
        "The dogs' owners were 'sorry', they said.",
    };
    // the last row's marks are straight: its pair is a quote all the same
    for (const std::string expected : rows) {
        CAPTURE(expected);
        if (expected.find("'sorry'") != std::string::npos) {
            CHECK(with_quotes(expected, quote_aspect::marks) == "The dogs' owners were ['sorry'=q], they said.");
            continue;
        }
        CHECK(with_quotes(unmarked(expected), quote_aspect::marks) == expected);
        const std::string plain = straightened(expected);
        CHECK(with_quotes(unmarked(plain), quote_aspect::marks) == plain);
    }
}

TEST_CASE("nested marks keep the outer pair whole", "[quote][marks]") {
    static constexpr const char* rows[] = {
        "[“He told me, ‘Go home,’”=q] she said.",
        "[“He told me, ‘Go home,’ and I went,”=q] she said.",
        "[“‘Go,’ he said, and I went,”=q] she said.",
        "[‘He told me, “Go home,”’=q] she said.",
        "[“We read «Le Monde» daily,”=q] she said.",
        "[“I loved the ’80s and the workers’ songs,”=q] she said.",
        "[“My parents’ house was 6' wide,”=q] she said.",
        "[“The film ‘Dune Road’ is long,”=q] she said. [“Too long.”=q]",
    };
    check_quotes(rows, quote_aspect::marks);
}

TEST_CASE("inner quotes are found too", "[quote][marks]") {
    const auto found = gazette::annotate("“He told me, ‘Go home,’ and I went,” she said.", {},
                                         gazette::kind_set::of<gazette::quote>());
    REQUIRE(found.quotes().size() == 2);
    CHECK(found.text(found.quotes()[1]) == "‘Go home,’");
    CHECK(found.text(found.quotes()[0].content) == "He told me, ‘Go home,’ and I went,");
}

TEST_CASE("quotes over several paragraphs are one", "[quote][marks]") {
    static constexpr const char* rows[] = {
        "[“First point.\n\n“Second point,”=q] Lee said.",       "[“First.\n\n“Second.\n\n“Third,”=q] Lee said.",
        "Lee wrote: [“First.\n\n“Second.”=q]\n\nThen he left.", "[‘First point.\n\n‘Second point,’=q] Lee said.",
        "[“First point.\n“Second point,”=q] Lee said.",         "[“First point.”=q]\n\n[“Second point,”=q] Lee said.",
    };
    check_quotes(rows, quote_aspect::marks);
}

TEST_CASE("paragraphs that each close what they open do not run on", "[quote][marks]") {
    static constexpr const char* rows[] = {
        "[“A.”=q]\n\n[“B.”=q]\n\n[“C.”=q]\n\nNobody knew.",
        "[“The boys’ and girls’ teams won,”=q] he said.\n\n[“The players’ wives’ club,”=q] she said.",
        "[“A,”=q] she said.\n\n[“B.\n\n“C,”=q] he said.\n\n[“D.”=q]",
        "[“A.”=q]\n\n[“B ‘c’ d.”=q]\n\n[“E.\n\n“F,”=q] he said.",
    };
    check_quotes(rows, quote_aspect::marks);
}

TEST_CASE("a stray mark costs at most its paragraph", "[quote][marks]") {
    static constexpr const char* rows[] = {
        "“We will fight, Lee said.\n\n[“We are ready,”=q] Park said.",
        "We will fight,” Lee said.\n\n[“We are ready,”=q] Park said.",
        "[“We will fight,”=q] Lee said.”\n\n[“We are ready,”=q] Park said.",
        "Nobody came. “\n\n[“We are ready,”=q] Park said.",
        "He paid 3\" for it.\n\n[“We are ready,”=q] Park said.",
        "[“A,”=q] he said.\n\nShe left “early.\n\n[“B,”=q] he said.\n\n[“C,”=q] he said.",
        "“The end of it all. No one knew.\n\nIt rained. [“Odd,”=q] she said.",
    };
    check_quotes(rows, quote_aspect::marks);
}

TEST_CASE("texts without a pair have no quotes", "[quote][marks]") {
    static constexpr const char* rows[] = {
        "",        "\"",    "“",  "”", "'", "''", "\"\"", "a \" b", "It's John's and the boys' turn.",
        "« alone", "`code", "5'", "„"};
    for (const char* text : rows) {
        CAPTURE(text);
        CHECK(gazette::annotate(text, {}, gazette::kind_set::of<gazette::quote>()).quotes().empty());
    }
}

TEST_CASE("a quote whose paragraphs were joined into one line is one quote", "[quote][marks]") {
    static constexpr const char* rows[] = {
        "The mayor has resigned. [“It was time. “I leave the town in good hands,”=q] she said.",
        "She left. [“I was asked to stay on. That was kind. “I leave the town in good hands.”=q] The vote is in May.",
        "She left. [“The first year was hard. “The second was worse. “I leave in peace,”=q] she said.",
    };
    check_quotes(rows, quote_aspect::marks);
}

TEST_CASE("a quote never closed does not swallow the next one", "[quote][marks]") {
    static constexpr const char* rows[] = {
        "A clerk said: “It is a good plan. The mayor said: [“It takes time. “It will come.”=q] [“We wait.”=q]",
        "“It was time, she said. [“I leave the town in good hands,”=q] she said.",
        "[“It was time,”=q] she said. [“I leave the town in good hands.”=q] The vote is in May.",
        "“It was time. The mayor left the hall. Nobody followed her. [“I leave in peace,”=q] she said.",
        "[“It was time,”=q] she said. “Some want her back. She was seen on Sunday. A clerk waved at her. "
        "[“She has gone,”=q] a clerk told a reporter from Ghent. [“She, with all her things, has gone.”=q]",
    };
    check_quotes(rows, quote_aspect::marks);
}
