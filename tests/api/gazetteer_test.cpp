// Names of the caller's own: found in the same pass, with their values, linked to the rest.
#include "catch.hpp"

#include <gazette/gazette.hpp>

#include <algorithm>
#include <string>
#include <string_view>
#include <thread>
#include <utility>
#include <vector>

namespace {

using gazette::gazetteer;

/// Every span that an entry made: "[Blighty=country GB]".
[[nodiscard]] std::string own_spans(const gazetteer& own, std::string_view text) {
    const gazette::document found = gazette::annotate(text, {.gazetteer = &own});
    std::string out;
    found.for_each([&](const auto& s) {
        if (s.entry == gazette::no_entry) return;
        CHECK(s.rule.ends_with(".entry"));
        out.append("[").append(found.text(s)).append("=").append(own.value(s.entry)).append("]");
    });
    return out;
}

[[nodiscard]] std::string names_of_persons(const gazette::document& found) {
    std::string out;
    for (const gazette::person& p : found.persons())
        out.append("[").append(found.text(p)).append("=").append(found.name_of(p)).append("]");
    return out;
}

}  // namespace

TEST_CASE("an entry is found where its words stand") {
    gazetteer own;
    own.add_person("Zorbl Quux");
    own.add_person("Ines Vandermolen-Ito");
    own.add_person("D'Arcy Wretham");
    own.add_person("J. P. Thistlewood");
    own.add_person("ben Hobby");
    own.add_country("Blighty", "GB");
    own.add_country("Ruritania", "X-RUR");
    own.add_agreement("Riverlands Compact", "Compact of the Riverlands");
    struct row {
        const char *text, *expected;
    };
    const auto [text, expected] = GENERATE(values<row>({
        {"Zorbl Quux left.", "[Zorbl Quux=Zorbl Quux]"},
        {"so Zorbl Quux", "[Zorbl Quux=Zorbl Quux]"},
        {"Zorbl \t Quux left.", "[Zorbl \t Quux=Zorbl Quux]"},
        {"ZORBL QUUX WINS", "[ZORBL QUUX=Zorbl Quux]"},
        {"Zorbl Quux’s dog, Zorbl Quux's cat", "[Zorbl Quux=Zorbl Quux][Zorbl Quux=Zorbl Quux]"},
        {"Zörbl Quux left.", "[Zörbl Quux=Zorbl Quux]"},
        {"President Zorbl Quux, 51, left.", "[Zorbl Quux=Zorbl Quux]"},
        {"D’Arcy Wretham sang.", "[D’Arcy Wretham=D'Arcy Wretham]"},
        {"J. P. Thistlewood sang.", "[J. P. Thistlewood=J. P. Thistlewood]"},
        {"Ines Vandermolen-Ito sang.", "[Ines Vandermolen-Ito=Ines Vandermolen-Ito]"},
        {"He saw ben Hobby, Ben Hobby.", "[ben Hobby=ben Hobby][Ben Hobby=ben Hobby]"},
        {"in Blighty, for Blighty-based", "[Blighty=GB][Blighty=GB]"},
        {"Ruritania signed.", "[Ruritania=X-RUR]"},
        {"signed the Riverlands Compact", "[Riverlands Compact=Compact of the Riverlands]"},
        // not these
        {"zorbl quux left, Zorbl quux too.", ""},
        {"Zorbl. Quux left.", ""},
        {"Zorbl, Quux left.", ""},
        {"Zorbl\n\nQuux left.", ""},
        {"Zorblo Quux, Zorbl Quuxes", ""},
        {"Zorbl Quux-Smith and Anna-Zorbl Quux", ""},
        {"Zorbl", ""},
        {"", ""},
        {"blighty", ""},
    }));
    CAPTURE(text);
    CHECK(own_spans(own, text) == expected);
}

TEST_CASE("the longest of the leftmost entries counts") {
    gazetteer own;
    own.add_person("Anna Quux");
    own.add_person("Anna Quux Wretham");
    own.add_person("Quux Wretham Bell");
    own.add_country("Anna", "ZZ");
    CHECK(own_spans(own, "Anna Quux Wretham Bell") == "[Anna Quux Wretham=Anna Quux Wretham]");
    CHECK(own_spans(own, "Anna Quux Bell") == "[Anna Quux=Anna Quux]");
    CHECK(own_spans(own, "Anna Bell") == "[Anna=ZZ]");
    CHECK(own_spans(own, "Bell Quux Wretham Bell") == "[Quux Wretham Bell=Quux Wretham Bell]");
}

TEST_CASE("a word in capitals needs capitals") {
    gazetteer own;
    own.add_country("ARE", "AE");
    CHECK(own_spans(own, "Are they there? are they") == "");
    CHECK(own_spans(own, "the ARE agreed") == "[ARE=AE]");
}

TEST_CASE("of entries with the same words, the latest whose capitals fit counts") {
    gazetteer own;
    own.add_country("Mercia", "M1");
    own.add_country("MERCIA", "M2");
    CHECK(own_spans(own, "Mercia and MERCIA") == "[Mercia=M1][MERCIA=M2]");
}

TEST_CASE("an entry of the same words, capitals and kind replaces the earlier one, which can still be asked for") {
    gazetteer own;
    const gazette::entry_id first = own.add_person("Bibs", "Zorbl Quux"), second = own.add_person("Bibs", "Mia Quux");
    const gazette::entry_id country = own.add_country("Anna", "A1"), other = own.add_country("Anna", "A2");
    CHECK(own.size() == 4);
    CHECK(own_spans(own, "Bibs of Anna") == "[Bibs=Mia Quux][Anna=A2]");
    CHECK(own.value(first) == "Zorbl Quux");
    CHECK(own.value(second) == "Mia Quux");
    CHECK(own.value(country) == "A1");
    CHECK(own.value(other) == "A2");
}

TEST_CASE("what stands behind a full name's first 256 bytes links to nothing") {
    const auto linked = [](std::size_t size) {
        gazetteer own;
        own.add_person("Bibs", "Zorbl " + std::string(size - 11, 'x') + " Quux");
        const std::string text = "Bibs came. Mr. Quux left.";
        const gazette::document found = gazette::annotate(text, {.gazetteer = &own});
        REQUIRE(found.persons().size() == 2);
        CHECK(found.name_of(found.persons()[0]).size() == size);
        return found.persons()[0].entity == found.persons()[1].entity;
    };
    CHECK(linked(256));
    CHECK_FALSE(linked(257));
    CHECK_FALSE(linked(60'000));
}

TEST_CASE("a reused annotator forgets the agreements of entries in the text before") {
    gazetteer own;
    own.add_agreement("Riverlands Compact", "Compact of the Riverlands");
    own.add_agreement("Saltlands Compact", "Compact of the Saltlands");
    gazette::annotator annotator({.gazetteer = &own});
    CHECK(annotator.annotate("The Riverlands Compact holds.").agreements().size() == 1);
    const gazette::document& found = annotator.annotate("The Saltlands Compact holds.");
    REQUIRE(found.agreements().size() == 1);
    CHECK(found.name_of(found.agreements()[0]) == "Compact of the Saltlands");
}

TEST_CASE("an entry overrules what the library makes of its words") {
    gazetteer own;
    own.add_person("Jordan");
    own.add_country("Paris Marlowe", "FR");
    const std::string text = "Jordan signed. Paris Marlowe agreed.";
    const gazette::document found = gazette::annotate(text, {.gazetteer = &own});
    CHECK(names_of_persons(found) == "[Jordan=Jordan]");
    REQUIRE(found.countries().size() == 1);
    CHECK(found.text(found.countries()[0]) == "Paris Marlowe");
}

TEST_CASE("persons of entries are linked through the article, under the caller's name") {
    gazetteer own;
    own.add_person("Bibs", "Zorbl Quux");
    const std::string text = "Bibs came. \"I am late,\" Quux said. Zorbl Quux sat down. Mr Quux stood.";
    const gazette::document found = gazette::annotate(text, {.gazetteer = &own});
    CHECK(names_of_persons(found) == "[Bibs=Zorbl Quux][Quux=Zorbl Quux][Zorbl Quux=Zorbl Quux][Quux=Zorbl Quux]");
    for (const gazette::person& p : found.persons()) CHECK(p.entity == found.persons()[0].entity);
    REQUIRE(found.quotes().size() == 1);
    CHECK(found.name_of(found.quotes()[0].speaker) == "Zorbl Quux");
}

TEST_CASE("entries with different full names are different persons, whatever they share") {
    struct row {
        std::vector<std::pair<const char*, const char*>> entries;
        const char *text, *expected;
    };
    const row rows[] = {
        {{{"Zorbl Quux", ""}, {"Mirthe Quux", ""}}, "Zorbl Quux met Mirthe Quux.", "[Zorbl Quux][Mirthe Quux]"},
        {{{"Kim", "Kim Jong Un"}, {"Kim Yo Jong", ""}}, "so Kim met Kim Yo Jong. Kim left.",
         "[Kim Jong Un][Kim Yo Jong][Kim Jong Un]"},
        {{{"Zorbl Quux Sr.", ""}, {"Zorbl Quux Jr.", ""}}, "Zorbl Quux Sr. met Zorbl Quux Jr. there.",
         "[Zorbl Quux Sr.][Zorbl Quux Jr.]"},
        {{{"Maria Silva", "Maria B. Silva"}, {"Maria C. Silva", ""}}, "Maria Silva met Maria C. Silva.",
         "[Maria B. Silva][Maria C. Silva]"},
        {{{"Michael Jordan", ""}, {"Jordan", ""}}, "Michael Jordan met Jordan.", "[Michael Jordan][Jordan]"},
        {{{"Bibs", "Zorbl Quux"}}, "Bibs met Mr. B. Quux. Then Zorbl Quux left.", "[Zorbl Quux][B. Quux][Zorbl Quux]"},
    };
    for (const row& r : rows) {
        CAPTURE(r.text);
        gazetteer own;
        for (const auto& [mention, name] : r.entries) own.add_person(mention, name);
        const gazette::document found = gazette::annotate(r.text, {.gazetteer = &own});
        std::string names;
        for (const gazette::person& p : found.persons()) names.append("[").append(found.name_of(p)).append("]");
        CHECK(names == r.expected);
    }
}

TEST_CASE("agreements of entries share an entity under one full name") {
    gazetteer own;
    own.add_agreement("Riverlands Compact", "Compact of the Riverlands");
    own.add_agreement("RLC", "Compact of the Riverlands", gazette::agreement_form::acronym);
    const std::string text = "Ghana and Togo signed the Riverlands Compact in May. The RLC enters into force soon.";
    const gazette::document found = gazette::annotate(text, {.gazetteer = &own});
    REQUIRE(found.agreements().size() == 2);
    for (const gazette::agreement& a : found.agreements()) {
        CHECK(found.name_of(a) == "Compact of the Riverlands");
        CHECK(a.entity == found.agreements()[0].entity);
    }
    CHECK(found.agreements()[0].form == gazette::agreement_form::named);
    CHECK(found.agreements()[1].form == gazette::agreement_form::acronym);
    CHECK(found.agreements()[0].status == gazette::agreement_status::signed_);
    CHECK(found.parties(found.agreements()[0]).size() == 2);
}

TEST_CASE("spans of one kind never overlap, entries or not") {
    gazetteer own;
    own.add_agreement("of Westford");
    own.add_person("Anna Kowalska Treaty");
    own.add_country("Republic of Anna", "ZZ");
    const std::string text =
        "The Treaty of Westford and the People's Republic of Anna Kowalska Treaty, Prime Minister Anna Kowalska "
        "Treaty, "
        "the Republic of Anna Kowalska and Jan Kowalska of Westford.";
    const gazette::document found = gazette::annotate(text, {.gazetteer = &own});
    const auto apart = [](const auto& spans) {
        for (std::size_t i = 1; i < spans.size(); ++i) CHECK(spans[i - 1].end <= spans[i].begin);
    };
    apart(found.persons());
    apart(found.countries());
    apart(found.agreements());
}

TEST_CASE("hyphens: no part of a longer name, but with what is put before or after it") {
    gazetteer own;
    own.add_person("Alexei Zorbl", "Alexei P. Zorbl");
    own.add_person("Anna Quux");
    own.add_country("Anna", "ZZ");
    CHECK(own_spans(own, "The anti-Alexei Zorbl party, an Alexei Zorbl-led one") ==
          "[Alexei Zorbl=Alexei P. Zorbl][Alexei Zorbl=Alexei P. Zorbl]");
    CHECK(own_spans(own, "Jan-Alexei Zorbl, Alexei Zorbl-Smith") == "");
    CHECK(own_spans(own, "Anna Quux-Smith") == "[Anna=ZZ]");
}

TEST_CASE("marks are compared: quotes of all shapes alike, symbols by what they are") {
    gazetteer own;
    own.add_person("Ke$ha Quux");
    own.add_person("Tom \"Bibs\" Quux");
    CHECK(own_spans(own, "Ke$ha Quux sang") == "[Ke$ha Quux=Ke$ha Quux]");
    CHECK(own_spans(own, "Ke€ha Quux sang") == "");
    CHECK(own_spans(own, "Tom “Bibs” Quux sang") == "[Tom “Bibs” Quux=Tom \"Bibs\" Quux]");
}

TEST_CASE("an entry overrules longer built-in agreements and dates too") {
    gazetteer own;
    own.add_agreement("Westford");
    own.add_country("March", "MM");
    CHECK(own_spans(own, "They signed the Treaty of Westford.") == "[Westford=Westford]");
    const gazette::document found = gazette::annotate("In March they left.", {.gazetteer = &own});
    CHECK(found.dates().empty());
    CHECK(found.countries().size() == 1);
}

TEST_CASE("long words are compared to their end") {
    gazetteer own;
    CHECK(own.add_person(std::string(64, 'Q')) == gazette::no_entry);
    own.add_person(std::string(60, 'Q') + "abc");
    CHECK(own_spans(own, "so " + std::string(60, 'Q') + "abd") == "");
    CHECK(own_spans(own, "so " + std::string(60, 'Q') + "abcdefg") == "");
}

TEST_CASE("documents stay valid while entries are added, and when the gazetteer moves") {
    gazetteer own;
    own.add_country("Blighty", "X-BLIGHTY");
    own.add_agreement("Riverlands Compact", "Compact of the Riverlands");
    own.add_person("Bibs", "Zorbl Quux");
    const std::string text = "Bibs of Blighty signed the Riverlands Compact.";
    const gazette::document found = gazette::annotate(text, {.gazetteer = &own});
    for (int i = 0; i < 50'000; ++i) own.add_person("Zorbl N" + std::to_string(i));
    const gazetteer moved = std::move(own);
    CHECK(found.countries()[0].code == "X-BLIGHTY");
    CHECK(found.name_of(found.agreements()[0]) == "Compact of the Riverlands");
    CHECK(found.name_of(found.persons()[0]) == "Zorbl Quux");
    CHECK(moved.size() == 50'003);
}

TEST_CASE("a gazetteer that was moved from is empty and can be filled again") {
    gazetteer own;
    own.add_person("Zorbl Quux");
    gazetteer moved = std::move(own);
    CHECK(own.size() == 0);
    CHECK(own.mention(gazette::entry_id{0}).empty());
    CHECK(own_spans(own, "Zorbl Quux left.").empty());
    CHECK(own.add_person("Mirthe Quux") == gazette::entry_id{0});
    own = std::move(moved);
    CHECK(own.mention(gazette::entry_id{0}) == "Zorbl Quux");
    CHECK(moved.size() == 0);
    CHECK(own_spans(moved, "Mirthe Quux left.").empty());
    gazetteer& same = own;
    own = std::move(same);
    CHECK(own.mention(gazette::entry_id{0}) == "Zorbl Quux");
}

TEST_CASE("an entry can be added from what the gazetteer itself holds") {
    gazetteer own;
    const gazette::entry_id first = own.add_person("Bibs", "Zorbl Quux the Very Long Name Indeed");
    gazette::entry_id last = first;
    for (int i = 0; i < 10'000; ++i) last = own.add_person(own.mention(first), own.value(last));
    CHECK(own.value(last) == "Zorbl Quux the Very Long Name Indeed");
}

TEST_CASE("white space around strings is left out") {
    gazetteer own;
    const gazette::entry_id id = own.add_person("  Zorbl\tQuux\n", " Zorbl  Quux ");
    CHECK(own.mention(id) == "Zorbl\tQuux");
    CHECK(own.value(id) == "Zorbl  Quux");
    const std::string text = "Zorbl Quux met Quux.";
    CHECK(names_of_persons(gazette::annotate(text, {.gazetteer = &own})) ==
          "[Zorbl Quux=Zorbl  Quux][Quux=Zorbl  Quux]");
}

TEST_CASE("an entry with marks is found wherever it stands in the text") {
    for (const char* mark : {"@", "_", "[", "]", "\\", "^", "`", "{", "$", "€", "©"}) {
        CAPTURE(mark);
        gazetteer own;
        const std::string name = std::string("Quux ") + mark + " X";
        REQUIRE(own.add_person(name, "Zorbl Quux") != gazette::no_entry);
        CHECK(own_spans(own, name) == "[" + name + "=Zorbl Quux]");
        CHECK(own_spans(own, name + " spoke to the people of Blighty.") == "[" + name + "=Zorbl Quux]");
    }
}

TEST_CASE("an agreement that the text names in full is the caller's entry of that full name") {
    for (const char* full : {"Kellogg–Briand Pact", "Kellogg-Briand Pact", "Kellogg Briand Pact", "Kéllogg–Briand Pact"}) {
        CAPTURE(full);
        gazetteer own;
        own.add_agreement("KB Deal", full);
        for (const char* text : {"The Kellogg–Briand Pact was signed. The KB Deal lapsed.",
                                 "The Kellogg-Briand Pact was signed. The KB Deal lapsed."}) {
            const gazette::document found = gazette::annotate(text, {.gazetteer = &own});
            REQUIRE(found.agreements().size() == 2);
            CHECK(found.agreements()[0].entity == found.agreements()[1].entity);
            CHECK(found.name_of(found.agreements()[1]) == full);
        }
    }
    gazetteer own;
    own.add_agreement("First Deal", "条约"), own.add_agreement("Second Deal", "协定");
    const gazette::document found = gazette::annotate("The First Deal and the Second Deal.", {.gazetteer = &own});
    REQUIRE(found.agreements().size() == 2);
    CHECK(found.agreements()[0].entity != found.agreements()[1].entity);
}

TEST_CASE("what can be no entry is refused") {
    gazetteer own;
    CHECK(own.add_person("") == gazette::no_entry);
    CHECK(own.add_person("  ") == gazette::no_entry);
    CHECK(own.add_person("., -") == gazette::no_entry);
    CHECK(own.add_person("a b c d e f g h i j k l m n o p q") == gazette::no_entry);
    CHECK(own.add_person(std::string(70'000, 'a')) == gazette::no_entry);
    CHECK(own.add_person("Anna", std::string(70'000, 'a')) == gazette::no_entry);
    for (const char* line_end : {"\n\n", "\n", "\r\n", " \n "})
        CHECK(own.add_person(std::string("Anna") + line_end + "van Quux") == gazette::no_entry);
    CHECK(own.add_country("Blighty", "") == gazette::no_entry);
    CHECK(own.add_country("Blighty", " ") == gazette::no_entry);
    CHECK(own.add_agreement("RLC", "", gazette::agreement_form::act) == gazette::no_entry);
    CHECK(own.size() == 0);
    CHECK(own.add_person("a b c d e f g h i j k l m n o p") == gazette::entry_id{0});
    CHECK(own.add_person("\xff\xfe Quux") == gazette::entry_id{1});
    CHECK(own.add_person("007") == gazette::entry_id{2});
}

TEST_CASE("what was added can be asked for") {
    gazetteer own;
    const gazette::entry_id person = own.add_person("Bibs", "Zorbl Quux"), country = own.add_country("Blighty", "GB"),
                            agreement = own.add_agreement("RLC");
    CHECK(own.size() == 3);
    CHECK(own.kind_of(person) == gazette::kind::person);
    CHECK(own.kind_of(country) == gazette::kind::country);
    CHECK(own.kind_of(agreement) == gazette::kind::agreement);
    CHECK(own.mention(person) == "Bibs");
    CHECK(own.value(person) == "Zorbl Quux");
    CHECK(own.value(country) == "GB");
    CHECK(own.value(agreement) == "RLC");
    CHECK(own.mention(gazette::no_entry).empty());
    CHECK(own.value(gazette::no_entry).empty());
}

TEST_CASE("an empty gazetteer changes nothing") {
    const gazetteer own;
    CHECK(own_spans(own, "Zorbl Quux signed the Treaty of Westford with Japan.").empty());
}

TEST_CASE("a hundred thousand entries are all found, also by several threads at once") {
    gazetteer own;
    const auto name = [](unsigned i) {
        std::string word = "Q";
        for (; i != 0; i /= 20) word += "bcdfghjklmnpqrstvwxz"[i % 20];
        return word;
    };
    constexpr unsigned count = 100'000;
    for (unsigned i = 0; i < count; ++i) own.add_person(name(i % 300) + " " + name(i));
    CHECK(own.size() == count);
    const auto check = [&](unsigned from, unsigned* found) {
        gazette::annotator annotator({.gazetteer = &own});
        for (unsigned i = from; i < count; i += 97) {
            const std::string text = "so " + name(i % 300) + " " + name(i) + " left";
            const gazette::document& d = annotator.annotate(text);
            *found += d.persons().size() == 1 && d.persons()[0].entry == gazette::entry_id{i};
        }
    };
    unsigned found[2] = {};
    std::thread other(check, 1U, &found[1]);
    check(0, &found[0]);
    other.join();
    CHECK(found[0] == (count + 96) / 97);
    CHECK(found[1] == (count - 1 + 96) / 97);
}
