// The words around quotes: cues, cue phrases, noun phrases.
#include <gazette/detail/pipeline.hpp>
#include <gazette/grammar/quote.hpp>

#include "catch.hpp"

#include <string>
#include <string_view>

using namespace gazette;

namespace {

/// A text with its words looked up.
struct words {
    explicit words(std::string_view given) : text(given) {
        space.article.text = text;
        space.article.found = &found;
        detail::read_words(space, kind_set::all());
    }
    [[nodiscard]] const text::token* begin() const { return space.article.tokens.begin(); }
    std::string text;
    detail::findings found;
    detail::workspace space;
};

struct row {
    const char* text;
    unsigned at;  // the token asked for
    bool expected;
};

}  // namespace

TEST_CASE("verbs of saying are told from nouns of the same form", "[quote][grammar]") {
    static constexpr row rows[] = {
        {"the minister said it", 2, true}, {"the minister adds it", 2, true}, {"she called it", 1, true},
        {"officials say it", 1, true},     {"they report a rise", 1, true},   {"to claim it", 1, true},
        {"he will demand it", 2, true},    {"who call it odd", 1, true},      {"as Lee put it", 2, true},
        {"she went on", 1, true},          {"he points out that", 1, true},   {"police reports of it", 1, false},
        {"the report of May", 1, false},   {"her claim that", 1, false},      {"a mental state is", 2, false},
        {"the claims of Lee", 1, false},   {"many calls for it", 1, false},   {"his answer was", 1, false},
        {"she put the cup", 1, false},     {"he went home", 1, false},        {"it points north", 1, false},
        {"the Post Said it", 2, false},    {"the quick fox", 1, false},       {"a new pledge", 2, false},
        {"she quipped", 1, true},          {"he was quoted", 2, true},        {"they insisted", 1, true},
    };
    for (const row& r : rows) {
        CAPTURE(r.text);
        const words w(r.text);
        CHECK(grammar::is_cue(w.begin() + r.at, w.begin()[static_cast<int>(r.at) - 1]) == r.expected);
    }
}

TEST_CASE("noun phrases end before their verb", "[quote][grammar]") {
    struct phrase {
        const char* text;
        unsigned tokens;  // how many belong to the phrase at the text's begin
    };
    static constexpr phrase rows[] = {
        {"the minister said", 2},        {"the Defence Ministry said", 3},
        {"the bank’s chairman said", 4}, {"officials, who", 1},
        {"the 46-year-old said", 6},     {"Johnson & Brown said", 3},
        {"the panel which met", 2},      {"and left", 0},
        {"the firms’ lawyers told", 4},  {"said the panel", 0},
        {"no one in town", 2},           {"we’re here", 0},
    };
    for (const phrase& r : rows) {
        CAPTURE(r.text);
        const words w(r.text);
        unsigned count = 0;
        while (grammar::in_noun_phrase(w.begin()[count])) ++count;
        CHECK(count == r.tokens);
    }
}
