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

TEST_CASE("--gazetteer brings names of the user's own") {
    tool_run tool;
    tool.file("own.tsv", "# names\nperson\tZorbl Quux\n\nperson\tBibs\tZorbl Quux\r\ncountry\tBlighty\tGB\tshort\n"
                         "agreement\tRLC\tRiverlands Compact\tacronym\n");
    const run_result result =
        tool("--format ndjson --gazetteer own.tsv", "Bibs left Blighty over the RLC, Zorbl Quux said.");
    CHECK(result.exit_code == 0);
    const auto found = json_lines(result.output);
    REQUIRE(found.size() == 1);
    const auto& spans = found[0].at("spans").as_array();
    REQUIRE(spans.size() == 4);
    CHECK(spans[0].at("name").as_string() == "Zorbl Quux");
    CHECK(spans[0].at("entry").as_int64() == 1);
    CHECK(spans[1].at("code").as_string() == "GB");
    CHECK(spans[1].at("form").as_string() == "short");
    CHECK(spans[2].at("name").as_string() == "Riverlands Compact");
    CHECK(spans[2].at("form").as_string() == "acronym");
    CHECK(spans[3].at("entry").as_int64() == 0);
}

TEST_CASE("--gazetteer takes one file, what follows are articles; a byte order mark is passed over") {
    tool_run tool;
    tool.file("own.tsv", "\xEF\xBB\xBFperson\tZorbl Quux\n");
    tool.file("a.txt", "Zorbl Quux left.");
    const run_result result = tool("--gazetteer own.tsv --gazetteer own.tsv --format ndjson a.txt");
    CHECK(result.exit_code == 0);
    REQUIRE(json_lines(result.output).size() == 1);
    CHECK(json_lines(result.output)[0].at("spans").as_array().size() == 1);
}

TEST_CASE("a mistake in a gazetteer is told with its line") {
    struct row {
        const char *line, *message;
    };
    const auto [line, message] = GENERATE(values<row>({
        {"persn\tA", "the kind is none of person, country, agreement"},
        {"person", "no entry can be so: it has no word, or too many"},
        {"person\tA B\tA C\tname", "a person has no form"},
        {"country\tA", "the country's code is missing"},
        {"country\tA\tAA\tcity", "the form is none of name, demonym, capital, short"},
        {"agreement\tA\tA B\tact", "the form is none of named, acronym"},
        {"country\tA\tAA\tname\tmore", "more than four fields"},
    }));
    CAPTURE(line);
    tool_run tool;
    tool.file("own.tsv", std::string("person\tA B\n") + line + "\n");
    const run_result result = tool("--gazetteer own.tsv", "text");
    CHECK(result.exit_code == 1);
    CHECK(result.messages == std::string("gazette-annotate: own.tsv:2: ") + message + "\n");
    CHECK(result.output.empty());
}

TEST_CASE("all mistakes in gazetteers are told at once; comments and blank lines are none") {
    tool_run tool;
    tool.file("own.tsv", "# comment\n\npersn\tA\nperson\tA B\ncountry\tA\n").file("other.tsv", "x\n");
    const run_result result = tool("--gazetteer own.tsv --gazetteer other.tsv", "text");
    CHECK(result.exit_code == 1);
    CHECK(result.output.empty());
    const auto messages = lines(result.messages);
    REQUIRE(messages.size() == 3);
    CHECK(messages[0].starts_with("gazette-annotate: own.tsv:3: "));
    CHECK(messages[1].starts_with("gazette-annotate: own.tsv:5: "));
    CHECK(messages[2].starts_with("gazette-annotate: other.tsv:1: "));
}

TEST_CASE("--day-first and --reading settle dates") {
    const tool_run tool;
    const auto value = [&](const char* arguments, const char* text, std::size_t nth) {
        const auto found = json_lines(tool(std::string("--format ndjson ") + arguments, text).output);
        return std::string(spans(found.at(0), "date").at(nth).at("value").as_string());
    };
    CHECK(value("", "Due on 3/4/2025.", 0) == "2025-03-04");
    CHECK(value("--day-first", "Due on 3/4/2025.", 0) == "2025-04-03");
    const char* const text = "In 1815 he fled. In March he came back.";
    CHECK(value("--date 2024-03-12 --reading news", text, 1) == "2024-03");
    CHECK(value("--date 2024-03-12 --reading narrative", text, 1) == "1815-03");
    CHECK(tool("--reading novel", "x").exit_code == 2);
}

TEST_CASE("blanks around the kinds do not matter") {
    const tool_run tool;
    const run_result result = tool("--format ndjson --kinds ' date, person '", "In May 2021 Anna Berg met Tom in Chile.");
    CHECK(result.exit_code == 0);
    const auto found = json_lines(result.output).at(0);
    CHECK(spans(found, "date").size() == 1);
    CHECK(spans(found, "country").empty());
    CHECK(tool("--kinds 'date, ,person'", "x").exit_code == 2);
}

TEST_CASE("a gazetteer that cannot be read is told") {
    const tool_run tool;
    const run_result result = tool("--gazetteer missing.tsv", "text");
    CHECK(result.exit_code == 1);
    CHECK(result.messages == "gazette-annotate: missing.tsv: No such file or directory\n");
}

TEST_CASE("--offsets counts what other languages count") {
    struct row {
        const char* unit;
        int begin, end;
    };
    const auto [unit, begin, end] =
        GENERATE(values<row>({{"bytes", 13, 18}, {"codepoints", 9, 14}, {"utf16", 10, 15}}));
    CAPTURE(unit);
    const tool_run tool;
    const run_result result =
        tool(std::string("--format ndjson --kinds country --offsets ") + unit, "Olé 😀 at Japan.");
    const auto found = json_lines(result.output);
    REQUIRE(found.size() == 1);
    const auto& spans = found[0].at("spans").as_array();
    REQUIRE(spans.size() == 1);
    CHECK(spans[0].at("begin").as_int64() == begin);
    CHECK(spans[0].at("end").as_int64() == end);
    const std::string listed =
        tool(std::string("--kinds country --offsets ") + unit, "Olé 😀 at Japan.").output;
    CHECK(listed.find("\n" + std::to_string(begin) + "\t" + std::to_string(end) + "\tcountry\t") != listed.npos);
    CHECK(tool("--offsets words", "x").exit_code == 2);
}
