// What counts as a document: form feeds, lines of JSON, several files, standard input.
#include "run.hpp"

#include "catch.hpp"

TEST_CASE("a form feed ends a document") {
    tool_run tool;
    tool.file("two.txt", "Talks began in Peru.\n\fThey ended in Chile.\n");
    const auto found = json_lines(tool("--format ndjson two.txt").output);
    REQUIRE(found.size() == 2);
    CHECK(found[0].at("id").as_string() == "two.txt");
    CHECK(found[1].at("id").as_string() == "two.txt#2");
    REQUIRE(spans(found[1], "country").size() == 1);
    CHECK(spans(found[1], "country")[0].at("code").as_string() == "CL");
    CHECK(spans(found[1], "country")[0].at("begin").as_int64() == 14);
}

TEST_CASE("what follows the last form feed is a document where it says anything") {
    const tool_run tool;
    CHECK(lines(tool("--format ndjson", "one\ftwo").output).size() == 2);
    CHECK(lines(tool("--format ndjson", "one\ftwo\f").output).size() == 2);
    CHECK(lines(tool("--format ndjson", "one\ftwo\f\r\n\n").output).size() == 2);
    CHECK(lines(tool("--format ndjson", "\f\f").output).size() == 2);
    CHECK(lines(tool("--format ndjson", "").output).empty());
}

TEST_CASE("documents longer than a block of input are whole") {
    tool_run tool;
    std::string text = "It began in Peru. ";
    while (text.size() < 3'000'000) text += "Nothing happened here, and nobody was there to see it. ";
    text += "It ended in Chile.";
    tool.file("long.txt", text + "\f" + text + "\fshort");
    const auto found = json_lines(tool("--format ndjson --kinds country long.txt").output);
    REQUIRE(found.size() == 3);
    for (const std::size_t i : {0U, 1U}) {
        const auto countries = spans(found[i], "country");
        REQUIRE(countries.size() == 2);
        CHECK(countries[0].at("code").as_string() == "PE");
        CHECK(countries[1].at("code").as_string() == "CL");
        CHECK(countries[1].at("end").as_int64() == static_cast<std::int64_t>(text.size()) - 1);
    }
}

TEST_CASE("a line of JSON is a document, in order, with its own id and date") {
    tool_run tool;
    tool.file("in.ndjson", R"({"id": "a", "text": "They met on Monday.", "dct": "2017-04-19"}

{"id": 7, "text": "They met on Monday.", "dct": "2024-02-29T18:30:00"}
{"id": "caf\u00e9 \"x\"", "text": "It was May 3, 2021 in Chile.", "dct": null, "kinds": ["date"]}
{"text": "no name"}
)");
    const run_result result = tool("--format ndjson in.ndjson");
    CHECK(result.exit_code == 0);
    CHECK(result.messages.empty());
    const auto found = json_lines(result.output);
    REQUIRE(found.size() == 4);
    CHECK(found[0].at("id").as_string() == "a");
    CHECK(found[1].at("id").as_int64() == 7);
    CHECK(found[2].at("id").as_string() == "caf\xC3\xA9 \"x\"");
    CHECK(found[3].at("id").is_null());
    CHECK(spans(found[0], "date").at(0).at("value").as_string() == "2017-04-17");
    CHECK(spans(found[1], "date").at(0).at("value").as_string() == "2024-02-26");
    CHECK(spans(found[2], "date").at(0).at("value").as_string() == "2021-05-03");
    CHECK(spans(found[2], "country").at(0).at("code").as_string() == "CL");
}

TEST_CASE("NDJSON is told from plain text by name, by its first byte, or by --input") {
    tool_run tool;
    const std::string line = R"({"id": "x", "text": "in Peru"})";
    tool.file("named.jsonl", "\xEF\xBB\xBF\n" + line).file("brace.txt", " \n" + line).file("plain.ndjson", "in Peru");
    CHECK(json_lines(tool("--format ndjson named.jsonl").output).at(0).at("id").as_string() == "x");
    CHECK(json_lines(tool("--format ndjson brace.txt").output).at(0).at("id").as_string() == "x");
    CHECK(json_lines(tool("--format ndjson", line).output).at(0).at("id").as_string() == "x");
    CHECK(json_lines(tool("--format ndjson --input plain", line).output).at(0).at("id").as_string() == "<stdin>");
    CHECK(json_lines(tool("--format ndjson --input plain plain.ndjson").output).at(0).at("spans").as_array().size() ==
          1);
    CHECK(tool("--format ndjson plain.ndjson").exit_code == 1);
}

TEST_CASE("offsets are bytes of the decoded text") {
    const tool_run tool;
    const auto found = json_lines(
        tool("--format ndjson", R"({"id": 1, "text": "\u201cCaf\u00e9\u201d \ud83d\ude00 in Chile."})").output);
    const auto countries = spans(found.at(0), "country");
    REQUIRE(countries.size() == 1);
    CHECK(countries[0].at("begin").as_int64() == 20);
    CHECK(countries[0].at("end").as_int64() == 25);
}

TEST_CASE("several files and standard input are read in the order given") {
    tool_run tool;
    tool.file("a.txt", "first").file("b.txt", "third");
    const auto found = json_lines(tool("--format ndjson a.txt - b.txt", "second").output);
    REQUIRE(found.size() == 3);
    CHECK(found[0].at("id").as_string() == "a.txt");
    CHECK(found[1].at("id").as_string() == "<stdin>");
    CHECK(found[2].at("id").as_string() == "b.txt");
}
