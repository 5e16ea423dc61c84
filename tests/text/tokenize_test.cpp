#include "text/tokens.hpp"

#include "catch.hpp"

#include <random>

using gazette::testing::tokens_of;
using gazette::text::token_kind;

namespace {

struct row {
    const char* text;
    const char* tokens;
};

}  // namespace

TEST_CASE("a text is split into words, numbers and marks") {
    const row rows[] = {
        {"", ""},
        {" \t\n ", ""},
        {"a", "a"},
        {"Ministers met.", "Ministers|met|."},
        {"yes,no", "yes|,|no"},
        {"(no)", "(|no|)"},
        // apostrophes
        {"O'Brien", "O'Brien"},
        {"O\u2019Brien", "O\u2019Brien"},
        {"don't, don\u2019t", "don't|,|don\u2019t"},
        {"Japan's", "Japan|'s"},
        {"Japan\u2019s cars", "Japan|\u2019s|cars"},
        {"Orbit Inc.'s cars", "Orbit|Inc|.|'s|cars"},
        {"Orbit Inc.\u2019s cars", "Orbit|Inc|.|\u2019s|cars"},
        {"the U.S.'s and the U.S.\u2019s", "the|U.S.|'s|and|the|U.S.|\u2019s"},
        {"end.'So", "end|.|'|So"},
        {"end.\u2019So", "end|.|\u2019|So"},
        {"5.'s", "5|.|'s"},
        {"JAPAN'S", "JAPAN|'S"},
        {"the 1990's", "the|1990|'s"},
        {"workers' rights", "workers|'|rights"},
        {"workers\u2019 rights", "workers|\u2019|rights"},
        {"'tis", "'|tis"},
        {"the '90s", "the|'|90s"},
        {"rock'n'roll", "rock'n'roll"},
        {"it's so", "it|'s|so"},
        {"d'Ivoire's", "d'Ivoire|'s"},
        {"6'2", "6|'|2"},
        {"\u2018yes\u2019", "\u2018|yes|\u2019"},
        {"'s", "'|s"},
        // numbers
        {"1,990 of 3.5", "1,990|of|3.5"},
        {"1,99", "1|,|99"},
        {"12,3456", "12|,|3456"},
        {"1,234,567.", "1,234,567|."},
        {"2017-04-19", "2017|-|04|-|19"},
        {"4:30", "4|:|30"},
        {"85th 1990s 3pm", "85th|1990s|3pm"},
        {"$5.2", "$|5.2"},
        {"2015.Then", "2015|.|Then"},
        // initials
        {"U.S.", "U.S."},
        {"the U.S., the U.K.", "the|U.S.|,|the|U.K."},
        {"a.m. and p.m.", "a.m.|and|p.m."},
        {"U.S", "U.S"},
        {"J.R.R. Tolkien", "J.R.R.|Tolkien"},
        {"J. Smith", "J|.|Smith"},
        {"So I. Then", "So|I|.|Then"},
        {"U.S.-led", "U.S.|-|led"},
        {"e.g.this", "e.g|.|this"},
        // hyphens and dashes
        {"Jean-Claude", "Jean|-|Claude"},
        {"two\u2013year", "two|\u2013|year"},
        {"end \u2014 now", "end|\u2014|now"},
        // scripts and spaces
        {"Se\u00E1n \u00D3 Riada", "Se\u00E1n|\u00D3|Riada"},
        {"caf\u00E9", "caf\u00E9"},
        {"a\u00A0b", "a|b"},
        {"caf\u00E9\u00A0\u00E0", "caf\u00E9|\u00E0"},
        {"\uFEFFStart", "Start"},
        {"one\u2028two", "one|two"},
        {"\u041C\u043E\u0441\u043A\u0432\u0430", "\u041C\u043E\u0441\u043A\u0432\u0430"},
        {"\u201CYes,\u201D he", "\u201C|Yes|,|\u201D|he"},
        {"\u00ABoui\u00BB \u201Eja\u201C", "\u00AB|oui|\u00BB|\u201E|ja|\u201C"},
        {"wait\u2026 \u20AC5", "wait|\u2026|\u20AC|5"},
        {"hi \U0001F600!", "hi|\U0001F600|!"},
        // broken UTF-8 is letters and moves nothing
        {"a\x80z \xE2\x80", "a\x80z|\xE2\x80"},
        {"\xFF.", "\xFF|."},
    };
    for (const row& r : rows) {
        CAPTURE(r.text);
        CHECK(tokens_of(r.text).joined() == r.tokens);
    }
}

TEST_CASE("a token's kind and number") {
    const struct {
        const char* text;
        token_kind kind;
        std::uint32_t number;
    } rows[] = {
        {"word", token_kind::word, 0},
        {"U.S.", token_kind::word, 0},
        {"2017", token_kind::numeral, 2017},
        {"007", token_kind::numeral, 7},
        {"1,990", token_kind::decimal, 1990},
        {"3.75", token_kind::decimal, 3},
        {"85th", token_kind::alphanumeral, 85},
        {"99999999999", token_kind::numeral, 0xffff'ffff},
        {",", token_kind::comma, 0},
        {"\u2014", token_kind::dash, 0},
        {"\u2011", token_kind::hyphen, 0},
        {"\"", token_kind::quote_straight, 0},
        {"\u201C", token_kind::quote_left, 0},
        {"\u201D", token_kind::quote_right, 0},
        {"\u00A3", token_kind::currency, 0},
        {"\u2019", token_kind::single_right, 0},
        {"\u2026", token_kind::ellipsis, 0},
        {"\u00B0", token_kind::other, 0},
    };
    for (const auto& r : rows) {
        CAPTURE(r.text);
        const tokens_of found(r.text);
        REQUIRE(found.tokens.size() == 1);
        CHECK(found.tokens[0].kind == r.kind);
        CHECK(found.tokens[0].number == r.number);
    }
    CHECK(tokens_of("Lee's").tokens[1].kind == token_kind::possessive);
    CHECK(tokens_of("Lee\u2019s").tokens[1].kind == token_kind::possessive);
}

TEST_CASE("how a token stands") {
    using namespace gazette::text;
    SECTION("capitals, in ASCII and beyond") {
        for (const char* word :
             {"Lee", "\u00D3 ", "\u0141\u00F3d\u017A", "\u017Bivko", "\u0160koda", "\u0218tefan", "\u041C"}) {
            CAPTURE(word);
            CHECK(tokens_of(word).tokens[0].has(capitalised));
        }
        for (const char* word : {"lee", "\u00E9", "\u0142", "\u017C", "\u0161", "\u00F7", "1A"}) {
            CAPTURE(word);
            CHECK_FALSE(tokens_of(word).tokens[0].has(capitalised));
        }
    }
    SECTION("white space before, and the period of an abbreviation") {
        const tokens_of found("Well, the U.S.");
        CHECK(found.tokens[0].has(space_before));
        CHECK_FALSE(found.tokens[1].has(space_before));
        CHECK(found.tokens[2].has(space_before));
        CHECK(found.tokens[3].has(dotted));
        CHECK_FALSE(found.tokens[0].has(dotted));
    }
    SECTION("lines and paragraphs") {
        const tokens_of found("One.\nTwo.\n\nThree\nfour\r\n  Five");
        const auto flags = [&](std::size_t i) { return found.tokens[i].flags & (line_start | paragraph_start); };
        CHECK(flags(0) == (line_start | paragraph_start));
        CHECK(flags(1) == 0);
        CHECK(flags(2) == (line_start | paragraph_start));  // Two
        CHECK(flags(4) == (line_start | paragraph_start));  // Three
        CHECK(flags(5) == line_start);                      // four goes on
        CHECK(flags(6) == (line_start | paragraph_start));  // Five is indented
    }
    SECTION("a line wrapped inside a sentence begins no paragraph") {
        const tokens_of found(
            "The harbour committee, which had met every week since early spring,\nAdmiral Reyes told reporters, is "
            "done.");
        for (std::size_t i = 1; i < found.tokens.size(); ++i) CHECK_FALSE(found.tokens[i].has(paragraph_start));
    }
    SECTION("behind a longer line, as of a text that is not wrapped, it begins one") {
        const std::string paragraph(120, 'x');
        const std::string headline = "Rents will not fall again this year, says the owner of the tower";
        const std::string text = paragraph + ".\n" + headline + "\nIn May the town met.";
        const tokens_of found(text);
        const auto starts = [&](std::string_view word) {
            for (std::size_t i = 0; i < found.tokens.size(); ++i) {
                const auto& t = found.tokens[i];
                if (text.substr(t.begin, t.end - t.begin) == word) return t.has(paragraph_start);
            }
            return false;
        };
        CHECK(starts("Rents"));
        CHECK(starts("In"));
        CHECK_FALSE(starts("May"));
    }
}

TEST_CASE("sentinels stand on both sides, however short the text") {
    for (const char* text : {"", "a", "a b c"}) {
        const tokens_of found(text);
        for (std::size_t i = 1; i <= gazette::text::sentinels; ++i) {
            CHECK(found.tokens.begin()[-static_cast<std::ptrdiff_t>(i)].kind == token_kind::end);
            CHECK(found.tokens.end()[i - 1].kind == token_kind::end);
        }
    }
}

TEST_CASE("a mark, an apostrophe or a number over the edge of a block of 64 bytes") {
    for (const row& r : {row{"Lee\u2019s \u201Cno\u201D", "Lee|\u2019s|\u201C|no|\u201D"},
                         row{"O'Neil 1,990 U.S. x", "O'Neil|1,990|U.S.|x"}, row{"a\u00A0don\u2019t", "a|don\u2019t"},
                         row{"Lee's 3.5.", "Lee|'s|3.5|."}}) {
        for (std::size_t before = 1; before < 130; ++before) {
            const std::string padding(before, ' ');
            CAPTURE(before, r.text);
            CHECK(tokens_of(padding + r.text).joined() == r.tokens);
            CHECK(tokens_of(std::string(before, 'x') + " " + r.text).joined() ==
                  std::string(before, 'x') + "|" + r.tokens);
        }
    }
}

TEST_CASE("whatever the bytes, tokens are in order, do not overlap and cover all but white space") {
    std::mt19937 random(20261122);
    const std::string_view pieces[] = {"a",  "Z", "9",    " ",    "\n",   "'",      "\u2019", ".",    ",",        "s",
                                       "\"", "-", "\xE2", "\x80", "\xC2", "\u00A0", "\u00E9", "U.S.", "\xF0\x9F", "\0"};
    for (int round = 0; round < 3000; ++round) {
        std::string text;
        for (auto n = random() % 150; n > 0; --n) text += pieces[random() % std::size(pieces)];
        if (round % 3 == 0) {
            for (char& c : text) c = static_cast<char>(random());
        }
        const tokens_of found(text);
        std::uint32_t end = 0;
        for (const gazette::text::token& t : found.tokens) {
            REQUIRE(t.begin >= end);
            REQUIRE(t.begin < t.end);
            REQUIRE(t.kind != token_kind::end);
            REQUIRE(t.has(gazette::text::space_before) == (t.begin != end || t.begin == 0));
            for (std::uint32_t i = end; i < t.begin; ++i) {
                const auto c = static_cast<unsigned char>(text[i]);
                REQUIRE((c == ' ' || (c >= '\t' && c <= '\r') || c >= 0x80));
            }
            end = t.end;
        }
        REQUIRE(end <= text.size());
    }
}
