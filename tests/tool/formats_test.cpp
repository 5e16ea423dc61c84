// The output formats.
#include "run.hpp"

#include "catch.hpp"

#include <boost/json/parse.hpp>

#include <sstream>

namespace {

constexpr std::string_view article =
    "OSLO, May 3, 2021 (Wire) - Norway and Chile agreed on Monday to sign a fisheries treaty.\n\n"
    "\xE2\x80\x9CWe waited for years,\xE2\x80\x9D Trade Minister Anna Berg said.\n";

}  // namespace

TEST_CASE("ndjson carries every kind with its attributes and its rule") {
    const tool_run tool;
    const auto found = json_lines(tool("--format ndjson", article).output);
    REQUIRE(found.size() == 1);

    const auto person = spans(found[0], "person").at(0);
    CHECK(person.at("name").as_string() == "Anna Berg");
    CHECK(person.at("title").as_string() == "Trade Minister");
    CHECK(person.at("entity").as_int64() == 0);

    const auto country = spans(found[0], "country").at(0);
    CHECK(country.at("code").as_string() == "NO");
    CHECK(country.at("form").as_string() == "name");

    const auto date = spans(found[0], "date").at(0);
    CHECK(date.at("type").as_string() == "DATE");
    CHECK(date.at("value").as_string() == "2021-05-03");

    const auto quote = spans(found[0], "quote").at(0);
    CHECK(quote.at("form").as_string() == "direct");
    CHECK(quote.at("speaker").as_string() == "Anna Berg");
    CHECK(quote.at("cue").as_string() == "said");
    CHECK(quote.at("certainty").as_string() == "named");

    bool nominal = false;
    for (const auto& agreement : spans(found[0], "agreement")) {
        if (agreement.at("form").as_string() != "act") continue;
        nominal = true;
        CHECK(agreement.at("parties").as_array() == boost::json::array{"NO", "CL"});
        CHECK(agreement.at("party_details") ==
              boost::json::parse(R"([{"name": "NO", "kind": "country"}, {"name": "CL", "kind": "country"}])"));
    }
    CHECK(nominal);

    std::int64_t last = 0;
    for (const auto& span : found[0].at("spans").as_array()) {
        const std::string rule(span.at("rule").as_string().c_str());
        CHECK(rule.find('.') != std::string::npos);
        CHECK(span.at("begin").as_int64() >= last);
        CHECK(span.at("end").as_int64() <= static_cast<std::int64_t>(article.size()));
        last = span.at("begin").as_int64();
    }
}

TEST_CASE("ndjson says where attributes stand, whose they are, and which days are meant") {
    const tool_run tool;
    const std::string text =
        "Caf\xC3\xA9 owner Anna Berg met Tom Hartley in May 2021. \"We waited,\" Berg told Hartley. They agreed to meet.";
    const auto found = json_lines(tool("--format ndjson --offsets codepoints", text).output);
    REQUIRE(found.size() == 1);
    const auto quote = spans(found[0], "quote").at(0);
    CHECK(quote.at("content_range") == boost::json::array{51, 61});
    CHECK(quote.at("speaker_entity").as_int64() == 0);
    CHECK(quote.at("speaker_range") == boost::json::array{63, 67});
    CHECK(quote.at("cue_range") == boost::json::array{68, 72});
    CHECK(quote.at("addressee_entity").as_int64() == 1);
    CHECK(quote.at("addressee_range") == boost::json::array{73, 80});
    const auto date = spans(found[0], "date").at(0);
    CHECK(date.at("first_day").as_string() == "2021-05-01");
    CHECK(date.at("last_day").as_string() == "2021-05-31");

    const auto parties = json_lines(tool("--format ndjson", "Anna Berg and Tom Hartley agreed to meet.").output);
    const auto details = spans(parties.at(0), "agreement").at(0).at("party_details").as_array();
    REQUIRE(details.size() == 2);
    CHECK(details[1] == boost::json::parse(R"({"name": "Tom Hartley", "kind": "person", "entity": 1})"));
}

TEST_CASE("values stand in one line, as names do, without the page's no-break spaces") {
    const tool_run tool;
    const std::string text =
        "\xE2\x80\x9CWe waited,\xE2\x80\x9D Trade Minister Anna\xC2\xA0"
        "Berg said.";
    const auto found = json_lines(tool("--format ndjson", text).output);
    CHECK(spans(found.at(0), "person").at(0).at("name").as_string() == "Anna Berg");
    CHECK(spans(found.at(0), "quote").at(0).at("speaker").as_string() == "Anna Berg");
    const boost::json::value all = boost::json::parse(tool("--format json", text).output);
    CHECK(spans(all.at(0), "person").at(0).at("text").as_string() ==
          "Anna\xC2\xA0"
          "Berg");
}

TEST_CASE("json is one array, with the text of each span") {
    const tool_run tool;
    const run_result result = tool("--format json", std::string(article) + "\fnothing here");
    const boost::json::value found = boost::json::parse(result.output);
    REQUIRE(found.as_array().size() == 2);
    CHECK(found.at(0).at("date").as_string() == "2021-05-03");
    CHECK(spans(found.at(0), "country").at(1).at("text").as_string() == "Chile");
    CHECK(found.at(1).at("spans").as_array().empty());
    CHECK(boost::json::parse(tool("--format json").output).as_array().empty());
}

TEST_CASE("text is a list of tab-separated fields where standard output is no terminal") {
    const tool_run tool;
    const auto found = lines(tool("", article).output);
    REQUIRE(found.size() > 4);
    CHECK(found[0] == "==> <stdin> <==");
    bool chile = false;
    for (const std::string& line : found)
        chile = chile || line.starts_with("38\t43\tcountry\tChile\tcode=CL\tform=name\trule=");
    CHECK(chile);
}

TEST_CASE("text is the article with coloured spans where colours are wanted") {
    const tool_run tool;
    const std::string found = tool("--color always", article).output;
    CHECK(found.find("\x1b[0;32mChile\x1b[0") != std::string::npos);
    CHECK(found.find("\x1b[0;4;1;36m") == std::string::npos);
    CHECK(found.find("fisheries") != std::string::npos);

    std::string bare;  // without the colours it is the article again
    for (std::size_t i = found.find("<==\n") + 4; i < found.size(); ++i) {
        if (found[i] == '\x1b') {
            i = found.find('m', i);
        } else {
            bare += found[i];
        }
    }
    CHECK(bare == article);
}

#if defined(__linux__)
TEST_CASE("a terminal gets colours unless NO_COLOR says no") {
    tool_run tool;
    tool.file("a.txt", article);
    // util-linux's script(1) runs a command on a terminal of its own
    if (std::system("script -qec true /dev/null >/dev/null 2>&1 </dev/null") != 0) return;
    const std::string command = "--version >/dev/null; script -qec \"'" GAZETTE_TOOL "' a.txt\" /dev/null";
    CHECK(tool(command, {}, "export TERM=xterm; unset NO_COLOR;").output.find("\x1b[") != std::string::npos);
    CHECK(tool(command, {}, "export TERM=xterm NO_COLOR=1;").output.find("\x1b[") == std::string::npos);
    CHECK(tool(command, {}, "export TERM=dumb; unset NO_COLOR;").output.find("\x1b[") == std::string::npos);
}
#endif

TEST_CASE("count is a line for each file and a total, as wc has it") {
    tool_run tool;
    tool.file("a.txt", "in Peru\fin Chile and Norway\n").file("b.txt", "");
    const auto found = lines(tool("--format count a.txt b.txt").output);
    REQUIRE(found.size() == 3);
    CHECK(found[0] == " 2 28  0  3  0  0  0 a.txt");
    CHECK(found[1] == " 0  0  0  0  0  0  0 b.txt");
    CHECK(found[2] == " 2 28  0  3  0  0  0 total");
    CHECK(tool("--format count", "in Peru").output == "1 7 0 1 0 0 0\n");
}

TEST_CASE("bytes that are no UTF-8 come out as valid UTF-8") {
    tool_run tool;
    tool.file("bad.txt", "\xFF\x80 \"Caf\xE9 is closed,\" Anna Berg said on May 3, 2021.\xC3");
    tool.file("bad.ndjson", "{\"id\": \"\xE9\", \"text\": \"\\\"Caf\xE9 is closed,\\\" Anna Berg said.\"}");
    for (const char* arguments : {"--format ndjson bad.txt", "--format ndjson bad.ndjson"}) {
        const run_result result = tool(arguments);
        CHECK(result.exit_code == 0);
        CHECK(lines(result.messages).size() == 1);  // a warning
        CHECK(json_lines(result.output).size() == 1);
    }
    CHECK(tool("--format json bad.txt").output.find("Caf\xEF\xBF\xBD is closed") != std::string::npos);
    CHECK(tool("bad.txt").output.find("\xE9") == std::string::npos);
    CHECK(tool("--color always bad.txt").output.find("\xE9") == std::string::npos);
}

TEST_CASE("an article cannot steer the terminal") {
    const tool_run tool;
    const std::string found = tool("--color always", "\x1b]0;owned\x07 In Chile \x1b[2J\xC2\x9B.").output;
    CHECK(found.find("\x1b]0") == std::string::npos);
    CHECK(found.find("\x1b[2J") == std::string::npos);
    CHECK(found.find("\xC2\x9B") == std::string::npos);
}
