#include "text/tokens.hpp"

#include <gazette/grammar/starters.hpp>
#include <gazette/lexicon/look_up.hpp>

#include "catch.hpp"

#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

using gazette::lexicon::word_class;
using gazette::testing::tokens_of;

namespace {

struct looked_up : tokens_of {
    explicit looked_up(std::string_view text) : tokens_of(text) {
        gazette::lexicon::look_up_scratch scratch;
        gazette::lexicon::look_up(tokens, this->text(), scratch, 0);
    }
};

bool has(std::string_view word, word_class c) { return looked_up(word).tokens[0].is(c); }

}  // namespace

TEST_CASE("a word has the classes of its lists") {
    CHECK(has("April", word_class::month));
    CHECK(looked_up("April").tokens[0].number == 4);
    CHECK(has("APRIL", word_class::month));
    CHECK(has("said", word_class::say_verb));
    CHECK(has("Said", word_class::say_verb));
    CHECK(has("treaty", word_class::agreement_head));
    CHECK(looked_up("weeks").tokens[0].unit == gazette::lexicon::time_unit::week);
    CHECK_FALSE(has("xylophonist", word_class::say_verb));
    CHECK(looked_up("qqqqzzz").tokens[0].word == 0);
    CHECK(looked_up("qqqqzzz").tokens[0].classes == 0);
}

TEST_CASE("proper names need a capital") {
    CHECK(has("Turkey", word_class::country));
    CHECK_FALSE(has("turkey", word_class::country));
    CHECK(has("Polish", word_class::demonym));
    CHECK_FALSE(has("polish", word_class::demonym));
    CHECK_FALSE(has("may", word_class::month));
    CHECK(has("may", word_class::modal));
    CHECK(has("Maria", word_class::given_female));
    CHECK_FALSE(has("maria", word_class::given_female));
}

TEST_CASE("some need capitals throughout") {
    CHECK(has("US", word_class::country));
    CHECK_FALSE(has("Us", word_class::country));
    CHECK_FALSE(has("us", word_class::country));
    CHECK(has("us", word_class::pronoun));
    CHECK(has("U.S.", word_class::country));
}

TEST_CASE("accents and curls make no difference") {
    CHECK(has("T\u00FCrkiye", word_class::country));
    CHECK(has("Jos\u00E9", word_class::given_male));
    CHECK(has("Jose\u0301", word_class::given_male));
    CHECK(has("don\u2019t", word_class::negation));
}

TEST_CASE("a numeral keeps its value") {
    const looked_up found("17 April 1990s");
    CHECK(found.tokens[0].number == 17);
    CHECK(found.tokens[1].number == 4);
    CHECK(found.tokens[2].number == 1990);
}

TEST_CASE("the longest phrase is found at its first word") {
    const auto country_at = [](std::string_view text, std::size_t token) {
        const looked_up found(text);
        const auto& row = gazette::lexicon::phrase(found.tokens[token].phrase);
        return std::string(gazette::lexicon::country_code(row.country)) + ":" + std::to_string(row.tokens);
    };
    CHECK(country_at("in North Korea now", 1) == "KP:2");
    CHECK(country_at("Democratic Republic of the Congo", 0) == "CD:5");
    CHECK(country_at("Papua New Guinea", 0) == "PG:3");
    CHECK(country_at("Guinea-Bissau", 0) == "GW:3");
    CHECK(country_at("C\u00F4te d\u2019Ivoire", 0) == "CI:2");
    CHECK(country_at("St. Lucia", 0) == "LC:3");
    CHECK(country_at("NEW ZEALAND", 0) == "NZ:2");
    CHECK(country_at("north korea", 0) == ":0");
    CHECK(country_at("North of Korea", 0) == ":0");
    CHECK(country_at("North", 0) == ":0");  // the text ends inside the phrase
}

TEST_CASE("what some grammar may begin with is noted") {
    gazette::lexicon::look_up_scratch scratch;
    tokens_of text("he met Ann on 3 May \u201Cin between\u201D, they agreed yesterday");
    gazette::lexicon::look_up(text.tokens, text.text(), scratch, gazette::grammar::all_starters);
    std::vector<std::string> noted;
    for (const std::uint32_t i : scratch.noted) noted.push_back(text.text_of(text.tokens[i]));
    const auto is_noted = [&](std::string_view word) { return std::count(noted.begin(), noted.end(), word) == 1; };
    for (const char* word : {"he", "Ann", "3", "May", "\u201C", "\u201D", "they", "agreed", "yesterday"}) {
        CAPTURE(word);
        CHECK(is_noted(word));
    }
    CHECK_FALSE(is_noted("met"));
    CHECK_FALSE(is_noted("between"));
    CHECK_FALSE(is_noted(","));
    scratch.note_all(text.tokens);
    CHECK(scratch.noted.size() == text.tokens.size());
}

TEST_CASE("a pair of words that begins no phrase is told from one that does, or looked at") {
    using gazette::lexicon::may_begin_phrase, gazette::lexicon::word_id;
    STATIC_REQUIRE(may_begin_phrase(word_id("saudi"), word_id("arabia")) == 1);
    unsigned pairs = 0;
    for (std::uint32_t second = 1; second < 5000; ++second) pairs += may_begin_phrase(word_id("saudi"), second);
    CHECK(pairs < 1000);
}

TEST_CASE("every word of the lexicon is found by its own letters") {
    // The generated hash is perfect: an index that leads elsewhere would be a bug of the generator.
    for (const char* word : {"january", "agreed", "the", "president", "zimbabwe"}) {
        CAPTURE(word);
        CHECK(gazette::lexicon::find_word(gazette::lexicon::hash_of(word)).index() != 0);
    }
    CHECK(gazette::lexicon::find_word(gazette::lexicon::hash_of("xylophonist")).index() == 0);
    // Each has a row of its own.
    using namespace gazette::lexicon;
    std::vector<bool> found(generated::words_count);
    for (std::uint32_t slot = 0; slot < generated::word_slots_count; ++slot)
        found[word_row{0, detail::read<8>(generated::word_rows, 2 * slot + 1)}.index()] = true;
    CHECK(std::count(found.begin() + 1, found.end(), false) == 0);
}

TEST_CASE("a long text is looked up in chunks without a seam") {
    std::string text;
    for (int i = 0; i < 600; ++i) text += "April said Maria 12 qqqzzz North Korea ";
    const looked_up found(text);
    REQUIRE(found.tokens.size() == 600 * 7);
    for (std::size_t i = 0; i < found.tokens.size(); i += 7) {
        REQUIRE(found.tokens[i].is(word_class::month));
        REQUIRE(found.tokens[i + 1].is(word_class::say_verb));
        REQUIRE(found.tokens[i + 2].is(word_class::given_female));
        REQUIRE(found.tokens[i + 3].number == 12);
        REQUIRE(found.tokens[i + 4].classes == 0);
        REQUIRE(found.tokens[i + 5].phrase != 0);
    }
}
