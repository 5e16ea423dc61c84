// Every entry of tools/lexicon/countries.tsv is found where nothing stands against it.
#include "annotated.hpp"
#include "catch.hpp"

#include <fstream>
#include <map>
#include <sstream>
#include <string>
#include <vector>

namespace {

struct entry {
    std::string code, form, text, note;
};

std::vector<entry> read_entries() {
    std::vector<entry> entries;
    std::ifstream file(GAZETTE_SOURCE_DIR "/tools/lexicon/countries.tsv");
    for (std::string line; std::getline(file, line);) {
        std::istringstream fields(line);
        entry e;
        std::getline(fields, e.code, '\t');
        std::getline(fields, e.form, '\t');
        std::getline(fields, e.text, '\t');
        std::getline(fields, e.note, '\t');
        entries.push_back(e);
    }
    return entries;
}

/// A word for each country that means nothing else.
std::map<std::string, std::string> plain_names(const std::vector<entry>& entries) {
    std::map<std::string, std::string> names;
    for (const entry& e : entries) {
        if (e.form == "name" && e.note != "ambiguous") names.emplace(e.code, e.text);
    }
    for (const entry& e : entries) {
        if (e.form == "demonym" && e.note != "ambiguous") names.emplace(e.code, e.text);
    }
    return names;
}

/// The code and form that a document gives to `text`; empty where there is no such span.
std::string found_as(const std::string& document_text, const std::string& text) {
    const gazette::document found = gazette::annotate(document_text, {}, gazette::kind_set::of<gazette::country>());
    for (const gazette::country& c : found.countries()) {
        if (found.text(c) == text) return std::string(c.code) + " " + std::string(to_string(c.form));
    }
    return {};
}

}  // namespace

TEST_CASE("every name, demonym, capital and prefix of the lexicon is found") {
    const std::vector<entry> entries = read_entries();
    REQUIRE(entries.size() > 1900);
    const std::map<std::string, std::string> names = plain_names(entries);
    for (const entry& e : entries) {
        std::string text, form = e.form;
        if (e.form == "name") text = "Talks between France and " + e.text + " opened on Monday.";
        if (e.form == "demonym") text = "A few " + e.text + " students arrived on Monday.";
        if (e.form == "capital") text = "Talks between Paris and " + e.text + " will resume on Monday.";
        if (e.form == "prefix") text = "The " + e.text + "-Japanese border is quiet.", form = "demonym";
        if (e.note == "ambiguous" && names.count(e.code) != 0) text += " This pleased " + names.at(e.code) + ".";
        CAPTURE(e.code, e.form, e.text, text);
        CHECK(found_as(text, e.text) == e.code + " " + form);
    }
}
