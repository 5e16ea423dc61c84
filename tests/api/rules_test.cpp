// Rules of the caller's own over the library's tokens and spans.
#include "catch.hpp"

#include <gazette/gazette.hpp>
#include <gazette/rules.hpp>

#include <chrono>
#include <string>
#include <string_view>

namespace {

namespace rules = gazette::rules;

/// What a rule matches in a text: "[flight QX 12]".
template <class Rule>
[[nodiscard]] std::string matches(std::string_view text, const Rule& rule,
                                  gazette::kind_set kinds = gazette::kind_set::all()) {
    gazette::annotator annotator;
    const gazette::document& found = annotator.annotate(text, kinds);
    std::string out;
    gazette::for_each_match(annotator, rule, [&](const gazette::span& s) {
        CHECK(s.rule == rule.name);
        out.append("[").append(found.text(s)).append("]");
    });
    return out;
}

constexpr auto flight = rules::rule("flight", rules::spelled("flight", "vol") >> rules::capitalised >>
                                                  -rules::hyphen >> rules::number(1, 9999));
constexpr auto meeting = rules::rule("meeting", rules::a_person >> rules::spelled("met") >>
                                                    (rules::a_person | rules::a_country) >> -rules::a_date);

}  // namespace

TEST_CASE("a rule over words and numbers matches where they stand") {
    CHECK(matches("The crew of flight QX 12 and of Flight Zeta-9 slept.", flight) == "[flight QX 12][Flight Zeta-9]");
    CHECK(matches("flight QX 12000, a flight of 12, flights QX 12, flight", flight) == "");
    CHECK(matches("", flight) == "");
}

TEST_CASE("spelled words are compared without case and accents") {
    constexpr auto rule = rules::rule("r", rules::spelled("zorble"));
    CHECK(matches("Zorble, ZORBLE and zörble, not zorbles", rule) == "[Zorble][ZORBLE][zörble]");
}

TEST_CASE("found spans are parsers too, as long as they are") {
    const std::string text = "On Friday Maria Silva met John Carter Hughes on May 3. Maria Silva met Japan Tuesday.";
    CHECK(matches(text, meeting) == "[Maria Silva met John Carter Hughes][Maria Silva met Japan Tuesday]");
}

TEST_CASE("spans of kinds that were not asked for do not match, nor do those of the text before") {
    constexpr auto person = rules::rule("p", rules::a_person);
    constexpr auto country = rules::rule("c", rules::a_country);
    gazette::annotator annotator;
    const auto count = [&](const auto& rule) {
        int n = 0;
        gazette::for_each_match(annotator, rule, [&](const gazette::span&) { ++n; });
        return n;
    };
    annotator.annotate("Maria Silva left Japan.");
    CHECK(count(person) == 1);
    CHECK(count(country) == 1);
    annotator.annotate<gazette::date>("Maria Silva left Japan.");
    CHECK(count(person) == 0);
    CHECK(count(country) == 0);
    annotator.annotate("");
    CHECK(count(person) == 0);
}

TEST_CASE("a rule that matches nothing at all comes to an end") {
    constexpr auto nothing = rules::rule("n", -rules::spelled("zorble"));
    CHECK(matches("a zorble b", nothing) == "[zorble]");
}

TEST_CASE("an annotator that has read nothing, or was given a bad date, has nothing to match") {
    constexpr auto left = rules::rule("l", rules::spelled("left") | rules::capitalised);
    gazette::annotator annotator;
    int found = 0;
    const auto count = [&](const gazette::span&) { ++found; };
    gazette::for_each_match(annotator, left, count);
    CHECK(found == 0);
    const std::string text = "Maria left.";
    annotator.annotate(text);
    using namespace std::chrono_literals;
    annotator.settings().document_date = 2023y / 2 / 30;
    annotator.annotate(text);
    gazette::for_each_match(annotator, left, count);
    CHECK(found == 0);
}
