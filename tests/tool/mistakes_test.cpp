// Bad input: one clear line with its place, a non-zero exit code, and the other documents all the same.
#include "run.hpp"

#include "catch.hpp"

TEST_CASE("a bad line is told with file and line number, the others are written") {
    tool_run tool;
    tool.file("in.ndjson", R"({"id": 1, "text": "good"}
{"id": 2, "text": "cut
{"id": 3}

{"id": 4, "text": 4}
{"id": 5, "text": "x", "dct": "2017-02-30"}
{"id": 6, "text": "x", "dct": 2017}
["id", "text"]
{"id": 7, "text": "x"} {"id": 8, "text": "y"}
{"id": 9, "text": "good", "dct": "2017-02-28"}
)");
    const run_result result = tool("--format ndjson in.ndjson");
    CHECK(result.exit_code == 1);
    const auto found = json_lines(result.output);
    REQUIRE(found.size() == 2);
    CHECK(found[0].at("id").as_int64() == 1);
    CHECK(found[1].at("id").as_int64() == 9);

    const auto messages = lines(result.messages);
    REQUIRE(messages.size() == 7);
    CHECK(messages[0].starts_with("gazette-annotate: in.ndjson:2: not JSON: "));
    CHECK(messages[1] == "gazette-annotate: in.ndjson:3: no document: \"text\" is missing");
    CHECK(messages[2] == "gazette-annotate: in.ndjson:5: no document: \"text\" is no string");
    CHECK(messages[3] == "gazette-annotate: in.ndjson:6: \"dct\" is no day (YYYY-MM-DD): \"2017-02-30\"");
    CHECK(messages[4] == "gazette-annotate: in.ndjson:7: \"dct\" is neither a string nor null");
    CHECK(messages[5] == "gazette-annotate: in.ndjson:8: no document: the line is no JSON object");
    CHECK(messages[6].starts_with("gazette-annotate: in.ndjson:9: not JSON: "));
}

TEST_CASE("a bad line counts in every format") {
    const tool_run tool;
    for (const char* format : {"text", "json", "ndjson", "count"}) {
        const run_result result = tool(std::string("--format ") + format, "{\"id\": 1, \"text\": \"a\"}\n{broken\n");
        CHECK(result.exit_code == 1);
        CHECK(result.messages.starts_with("gazette-annotate: <stdin>:2: not JSON: "));
        CHECK_FALSE(result.output.empty());
    }
}

TEST_CASE("bytes that are no UTF-8 are warned of once a file, with their place; the exit code stays 0") {
    tool_run tool;
    const std::string long_text(5000, 'x');
    tool.file("a.txt", "caf\xC3\xA9 \f" + long_text + " caf\xE9 \xE9").file("b.txt", "\xFF\xFEo\0k\0");
    tool.file("c.ndjson", "{\"id\": 1, \"text\": \"a\"}\n{\"id\": 2, \"text\": \"\xE9\"}\n");
    const run_result result = tool("--format count a.txt b.txt c.ndjson a.txt");
    CHECK(result.exit_code == 0);
    const auto messages = lines(result.messages);
    REQUIRE(messages.size() == 4);
    CHECK(messages[0].starts_with("gazette-annotate: a.txt: byte 5012: warning: no UTF-8"));
    CHECK(messages[1].starts_with("gazette-annotate: b.txt: byte 1: warning: this is UTF-16"));
    CHECK(messages[2].starts_with("gazette-annotate: c.ndjson:2: byte 20: warning: no UTF-8"));
    CHECK(messages[3] == messages[0]);
    CHECK(tool("--format count", "caf\xC3\xA9 \xF0\x9F\x98\x80 " + long_text).messages.empty());
}

TEST_CASE("a file that cannot be read is told, the others are annotated") {
    tool_run tool;
    tool.file("a.txt", "May 3, 2021");
    const run_result result = tool("--format ndjson missing.txt a.txt");
    CHECK(result.exit_code == 1);
    CHECK(result.messages == "gazette-annotate: missing.txt: No such file or directory\n");
    CHECK(json_lines(result.output).size() == 1);
    CHECK(tool(".").exit_code == 1);
    CHECK(lines(tool(".").messages).size() == 1);
}

TEST_CASE("a mistake on the command line is one line and exit code 2") {
    const tool_run tool;
    for (const char* arguments :
         {"--format xml", "--input xml", "--color blue", "--kinds person,place", "--kinds ,", "--date 2017-02-30",
          "--date 19-04-2017", "--date tomorrow", "--date ''", "--unknown", "--format"}) {
        INFO(arguments);
        const run_result result = tool(arguments, "text");
        CHECK(result.exit_code == 2);
        CHECK(lines(result.messages).size() == 1);
        CHECK(result.messages.starts_with("gazette-annotate: "));
        CHECK(result.output.empty());
    }
    CHECK(tool("--date 2017-02-30").messages.find("2017-02-30") != std::string::npos);
    CHECK(tool("--kinds person,place").messages.find("place") != std::string::npos);
}

#if defined(__linux__)
TEST_CASE("a full disk is told") {
    const tool_run tool;
    const run_result result = tool("--format json - 2>.full >/dev/full; code=$?; cat .full; (exit $code)", "In Chile.");
    CHECK(result.exit_code == 1);
    CHECK(result.output == "gazette-annotate: standard output: No space left on device\n");
}
#endif
