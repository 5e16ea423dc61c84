// Names that follow a head noun, and headline verbs that are no part of a mention; each row tells the rule.
#include "catch.hpp"

#include "agreements.hpp"

#include <string>
#include <string_view>

using gazette::testing::agreements_linked;
using gazette::testing::check_agreements;

namespace {

/// "title_for Treaty for Rivers | nominal pact"
[[nodiscard]] std::string agreements_with_rules(std::string_view text) {
    return gazette::testing::listed(text, [](const gazette::document& d, const gazette::agreement& a) {
        return std::string(a.rule.substr(a.rule.find('.') + 1)).append(" ").append(d.text(a));
    });
}

const gazette::testing::agreement_row title_rows[] = {
    // what a treaty is for
    {"It joined the Treaty for the Protection of Birds.", "title_for Treaty for the Protection of Birds"},
    {"The Treaty concerning Rivers was signed.", "title_for Treaty concerning Rivers"},
    {"The Convention for Safe Harbours holds.", "title_for Convention for Safe Harbours"},
    {"The treaty for peace was signed.", "nominal treaty"},
    {"The Protocol for Norway was signed.", "nominal Protocol"},  // one of those who agree
    // where one was made
    {"They signed the treaty of Kandahar.", "treaty_of_place treaty of Kandahar"},
    {"Under the treaty of Geneva they left.", "treaty_of_place treaty of Geneva"},
    {"They signed the treaties of Kandahar.", "nominal treaties"},
    {"They signed the treaty of friendship.", "nominal treaty"},
    {"They signed the treaty of Quuxburgh.", "nominal treaty"},  // no place that is known
    {"They signed the accord of Kandahar.", "nominal accord"},
    // verbs of headlines, which end no noun
    {"Pilots union labour deal", "nominal Pilots union labour deal"},
    {"Pilots union sign deal", "nominal deal"},
    {"Pilots union reach deal", "nominal deal"},
    {"Pilots union strike deal", "nominal deal"},
    {"Pilots union seal deal", "nominal deal"},
    {"Pilots union ink deal", "nominal deal"},
    {"Pilots union announce deal", "nominal deal"},
    {"Pilots union approve deal", "nominal deal"},
    {"Pilots union reject deal", "nominal deal"},
    {"Pilots union finalize deal", "nominal deal"},
    {"Pilots union finalise deal", "nominal deal"},
    {"Pilots union conclude deal", "nominal deal"},
    {"Pilots union ratify deal", "nominal deal"},
    {"Pilots union negotiate deal", "nominal deal"},
    {"Pilots union clinch deal", "nominal deal"},
};

/// Whether "the fishing pact" is still the one told first, after `others` more.
[[nodiscard]] bool is_remembered(int others) {
    std::string text = "Peru signed a fishing pact. ";
    for (int i = 0; i < others; ++i) {
        const char word[] = {"bdfghklm"[i % 8], 'o', "bdfghklm"[i / 8], 'a', 'z', '\0'};
        text.append("Peru signed a ").append(word).append(" pact. ");
    }
    const std::string out = agreements_linked(text.append("The fishing pact holds."));
    CHECK(out.starts_with("fishing pact #0 | "));
    return out.ends_with(" | fishing pact #0");
}

}  // namespace

TEST_CASE("rules for names behind their nouns, and for verbs before them") {
    check_agreements(title_rows, agreements_with_rules);
}

TEST_CASE("of agreements that are told once, the last 24 are remembered") {
    CHECK(is_remembered(0));
    CHECK(is_remembered(23));
    CHECK_FALSE(is_remembered(24));
    CHECK_FALSE(is_remembered(60));
}
