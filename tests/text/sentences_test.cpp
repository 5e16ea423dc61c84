#include "text/tokens.hpp"

#include <gazette/lexicon/look_up.hpp>
#include <gazette/text/sentences.hpp>

#include "catch.hpp"

namespace {

/// The text with a bar where a sentence begins.
std::string split(std::string_view text) {
    gazette::testing::tokens_of found(text);
    gazette::lexicon::look_up_scratch scratch;
    gazette::lexicon::look_up(found.tokens, found.text(), scratch, 0);
    gazette::text::mark_sentences(found.tokens);
    std::string out;
    std::uint32_t at = 0, sentence = 0;
    for (const gazette::text::token& t : found.tokens) {
        out += text.substr(at, t.begin - at);
        if (t.sentence != sentence) out += '|';
        CHECK((t.sentence == sentence || t.sentence == sentence + 1));
        CHECK(t.has(gazette::text::sentence_start) == (t.sentence != sentence || t.begin == found.tokens[0].begin));
        sentence = t.sentence;
        out += text.substr(t.begin, t.end - t.begin);
        at = t.end;
    }
    return out;
}

}  // namespace

TEST_CASE("where sentences begin") {
    for (const char* marked : {
             "The port closed. |Ships waited.",
             "Is it over? |Yes! |They left.",
             "\u201CWe go.\u201D |Then they went.",
             "\u201CStop!\u201D he cried.",
             "He paid 3.5 per cent. |It was late.",
             "It happened at 5 p.m. |The crowd left.",
             "\"So be it.\" |\"Fine.\"",
             "(It ended.) |Nobody came.",
             "A line\n\n|Another paragraph",
         }) {
        std::string text;
        for (const char* c = marked; *c != '\0'; ++c) {
            if (*c != '|') text += *c;
        }
        CHECK(split(text) == marked);
    }
}

TEST_CASE("full stops that end no sentence") {
    for (const char* text : {
             "Sen. Maria Lopez spoke.",
             "On Nov. 5 it rained.",
             "J. Smith and A. B. Jones met.",
             "Mr. Baker and Dr. Chen left.",
             "South Carolina Gov.\nMaria Lopez spoke.",  // a wrapped line
             "They spoke of the\nNew Harbour.",
             "the U.S. Senate voted",
             "Harbour Corp. shares fell",
             "Yahoo! said it would",
             "wait ... what",
             "version 2.0 is out",
             "at 5 p.m. on Monday",
             "Delta (300750.SZ) rose",
             "Delta (DLT.NY) rose",
         }) {
        CHECK(split(text) == text);
    }
    CHECK(split("in the U.S. The troops left.") == "in the U.S. |The troops left.");
    CHECK(split("He moved to the coast.\nMaria Lopez stayed.") == "He moved to the coast.\n|Maria Lopez stayed.");
    CHECK(split("He left.She stayed. NATO waits.") == "He left.|She stayed. |NATO waits.");
}

TEST_CASE("texts without sentences") {
    CHECK(split("") == "");
    CHECK(split("...") == "...");
    CHECK(split(". . .") == ". . .");
}
