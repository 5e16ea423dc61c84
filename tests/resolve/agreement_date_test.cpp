// When an agreement was signed or agreed, where its sentence tells.
#include "catch.hpp"

#include "agreements.hpp"

namespace {

using namespace gazette;

/// "agreement @2011-07-06 | pact": each agreement with the value of its date.
std::string dated(std::string_view text) {
    options settings;
    settings.document_date =
        std::chrono::year_month_day{std::chrono::year{2024}, std::chrono::May, std::chrono::day{15}};
    const document found = annotate(text, settings);
    std::string out;
    for (const agreement& a : found.agreements()) {
        out.append(out.empty() ? "" : " | ").append(found.text(a));
        if (const date* const made = found.date_of(a)) out.append(" @").append(std::string_view(made->value));
    }
    return out;
}

struct row {
    const char* text;
    const char* expected;
};

const row rows[] = {
    // another event's
    {"The six-month truce signed in Oslo expired on May 3, 2024.", "six-month truce"},
    // right beside the noun
    {"The 1929 agreement shut out the states upstream.", "agreement @1929"},
    {"Inspectors went where the Feb. 23 accord let them.", "accord @2024-02-23"},
    {"Friday's truce has held so far.", "truce @2024-05-10"},
    {"The Lake Tana truce of 1994 froze the conflict.", "Lake Tana truce @1994"},
    {"The 1951 Refugee Convention binds 146 states.", "1951 Refugee Convention @1951"},
    // behind the verb of signing
    {"Peru and Chile signed a fishing pact on Monday.", "fishing pact @2024-05-13"},
    {"The pact was signed in Lima on 3 March 2019.", "pact @2019-03-03"},
    {"The Harbour Treaty, signed on 10 April 1998, ended the quarrel.", "Harbour Treaty @1998-04-10"},
    {"Its senate has yet to debate the tax treaty with Singapore that was signed in 2017.", "tax treaty @2017"},
    {"Serbia eased trade under a deal signed at the White House in September 2020.", "deal @2020-09"},
    {"The deal, which the two firms announced on Tuesday, covers five plants.", "deal @2024-05-14"},
    {"A ceasefire agreement signed in Nairobi in November 2022 ended the war.", "ceasefire agreement @2022-11"},
    // before the verb, and at the sentence's begin
    {"Peru and Chile on Monday signed a fishing pact.", "fishing pact @2024-05-13"},
    {"On July 6, 2011, the two countries signed an agreement to let lorries in by 2015.", "agreement @2011-07-06"},
    {"In March, Togo signed the deal.", "deal @2024-03"},
    // acts
    {"Chad and Niger agreed on Thursday to reopen the border.", "agreed on Thursday to reopen the border @2024-05-09"},
    {"On Thursday Chad and Niger agreed to reopen the border.", "agreed to reopen the border @2024-05-09"},
    {"Chad and Niger agreed to reopen the border in June.", "agreed to reopen the border in June"},
    // when it is to be made
    {"Peru and Chile will sign a fishing pact on 3 June 2024.", "fishing pact @2024-06-03"},
    {"The pact is due to be signed on 3 June 2024.", "pact @2024-06-03"},
    // not made, or not known to be
    {"Peru did not sign the pact on Monday.", "pact"},
    {"Chile denied that it had signed a pact on Monday.", "pact"},
    // other dates are not when it was made
    {"The pact expires in June.", "pact"},
    {"The agreement lasts until 2030.", "agreement"},
    {"They signed a pact for 2025.", "pact"},
    {"Peru and Chile signed a pact to cut the catch by 2030.", "pact"},
    {"A four-year deal was rejected.", "four-year deal"},
    {"On Monday the court ruled that the agreement was void.", "agreement"},
    {"The minister said on Friday that the treaty was dead.", "treaty"},
};

}  // namespace

TEST_CASE("when an agreement was made") {
    for (const row& r : rows) {
        CAPTURE(r.text);
        CHECK(dated(r.text) == r.expected);
    }
}

TEST_CASE("without dates among the kinds asked for, agreements have none") {
    const document found = annotate("Peru and Chile signed a pact in 1998.", {}, kind_set::of<agreement>());
    REQUIRE(found.agreements().size() == 1);
    CHECK(found.date_of(found.agreements()[0]) == nullptr);
    const document empty;
    CHECK(empty.date_of(agreement{}) == nullptr);
}
