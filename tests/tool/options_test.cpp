// --date, --kinds, --help, --version.
#include "run.hpp"

#include "catch.hpp"

#include <gazette/version.hpp>

TEST_CASE("--date is the day of documents that come without one") {
    tool_run tool;
    tool.file("in.ndjson", "{\"id\": 1, \"text\": \"They met on Monday.\", \"dct\": \"2024-02-29\"}\n"
                           "{\"id\": 2, \"text\": \"They met on Monday.\"}\n");
    const auto found = json_lines(tool("--format ndjson --date 2017-04-19 in.ndjson").output);
    REQUIRE(found.size() == 2);
    CHECK(spans(found[0], "date").at(0).at("value").as_string() == "2024-02-26");
    CHECK(spans(found[1], "date").at(0).at("value").as_string() == "2017-04-17");
    const auto plain = json_lines(tool("--format ndjson --date=2017-04-19", "They met on Monday.").output);
    CHECK(spans(plain.at(0), "date").at(0).at("value").as_string() == "2017-04-17");
}

TEST_CASE("--kinds leaves the others out") {
    tool_run tool;
    tool.file("a.txt", "On May 3, 2021, Chile signed the treaty, Anna Berg said.");
    const auto found = json_lines(tool("--format ndjson --kinds country,date a.txt").output);
    REQUIRE(found.at(0).at("spans").as_array().size() == 2);
    CHECK(spans(found[0], "date").size() == 1);
    CHECK(spans(found[0], "country").size() == 1);
    CHECK(json_lines(tool("--format ndjson --kinds quote a.txt").output).at(0).at("spans").as_array().empty());
}

TEST_CASE("--version and --help say what they should and end well") {
    const tool_run tool;
    const run_result version = tool("--version");
    CHECK(version.exit_code == 0);
    CHECK(version.output == "gazette-annotate " GAZETTE_VERSION_STRING "\n");
    const run_result help = tool("--help");
    CHECK(help.exit_code == 0);
    for (const char* option : {"--format", "--input", "--date", "--kinds", "--color", "--version", "ndjson"}) {
        CHECK(help.output.find(option) != std::string::npos);
    }
}
