// gazette-annotate: the command line, read with CLI11.
#include "day.hpp"
#include "settings.hpp"

#include <gazette/version.hpp>

#include <CLI/CLI.hpp>

#include <algorithm>
#include <array>
#include <cstdio>
#include <sstream>
#include <string_view>
#include <utility>

namespace tool {
namespace {

/// The words an option takes and what they mean; the first is the default.
template <class Value, std::size_t Count> using choices = std::array<std::pair<const char*, Value>, Count>;

constexpr choices<output_format, 4> outputs{{{"text", output_format::text},
                                             {"json", output_format::json},
                                             {"ndjson", output_format::ndjson},
                                             {"count", output_format::count}}};
constexpr choices<input_format, 3> inputs{
    {{"auto", input_format::automatic}, {"plain", input_format::plain}, {"ndjson", input_format::ndjson}}};
constexpr choices<colour, 3> colours{
    {{"auto", colour::automatic}, {"always", colour::always}, {"never", colour::never}}};
constexpr choices<gazette::offset_unit, 3> units{{{"bytes", gazette::offset_unit::byte},
                                                   {"codepoints", gazette::offset_unit::code_point},
                                                   {"utf16", gazette::offset_unit::utf16}}};
constexpr choices<gazette::date_reading, 3> readings{{{"auto", gazette::date_reading::automatic},
                                                      {"news", gazette::date_reading::news},
                                                      {"narrative", gazette::date_reading::narrative}}};
constexpr choices<gazette::kind, 5> kinds{{{"person", gazette::kind::person},
                                           {"country", gazette::kind::country},
                                           {"agreement", gazette::kind::agreement},
                                           {"date", gazette::kind::date},
                                           {"quote", gazette::kind::quote}}};

template <class Value, std::size_t Count>
[[nodiscard]] Value choose(const char* option, const choices<Value, Count>& from, const std::string& word) {
    std::string known;
    for (const auto& [name, value] : from) {
        if (word == name) return value;
        known.append(known.empty() ? "" : ", ").append(name);
    }
    throw CLI::ValidationError(option, "'" + word + "' is none of " + known);
}

/// "person" in " person "
[[nodiscard]] std::string without_blanks(std::string_view word) {
    const std::size_t first = (std::min)(word.find_first_not_of(' '), word.size());
    return std::string(word.substr(first, word.find_last_not_of(' ') + 1 - first));
}

}  // namespace

command_line read_command_line(int argc, char** argv) {
    settings wanted;
    std::string output = "text", input = "auto", colour_when = "auto", unit = "bytes", reading = "auto", date,
                kind_names;

    CLI::App app{"Finds the persons, countries, agreements, dates and quotes in news articles.", "gazette-annotate"};
    app.add_option("files", wanted.files, "Articles to read; none or - is standard input")->option_text("FILE ...");
    app.add_option("--format", output,
                   "text:   the article with coloured spans on a terminal, else a list of the spans\n"
                   "json:   for people\n"
                   "ndjson: a line {\"id\", \"spans\"} for each article\n"
                   "count:  articles, bytes, persons, countries, agreements, dates, quotes")
        ->option_text("text|json|ndjson|count");
    app.add_option("--input", input,
                   "plain:  a form feed ends an article\n"
                   "ndjson: a line {\"id\", \"text\", \"dct\"} is an article, dct its day of publication\n"
                   "auto:   ndjson where the file is named .ndjson or .jsonl or begins with {, else plain")
        ->option_text("auto|plain|ndjson");
    app.add_option("--date", date, "The day of publication of articles without a dct")->option_text("YYYY-MM-DD");
    app.add_option("--reading", reading,
                   "What relative dates hang on: news on the day of publication, narrative (history, biography) on\n"
                   "the last date told; auto: as the article seems to be")
        ->option_text("auto|news|narrative");
    app.add_flag("--day-first", wanted.day_first, "3/4/2025 is 3 April, not March 4");
    app.add_option("--kinds", kind_names, "Only these: person, country, agreement, date, quote")
        ->option_text("KIND,KIND...");
    app.add_option("--gazetteer", wanted.gazetteers,
                   "Names of your own: lines of person, country or agreement, a tab, the name,\n"
                   "after another tab, the person's full name, the country's code, the agreement's full name and,\n"
                   "after a third, the form (country: name, demonym, capital, short; agreement: named, acronym).\n"
                   "Lines that begin with # say nothing")
        ->option_text("FILE")
        ->allow_extra_args(false);  // what follows are articles
    app.add_option("--offsets", unit,
                   "What begin, end and ranges count; Python's strings have codepoints, JavaScript's and Java's\n"
                   "utf16")
        ->option_text("bytes|codepoints|utf16");
    app.add_option("--color", colour_when, "Colours in text; auto: on a terminal, unless NO_COLOR is set")
        ->option_text("auto|always|never");
    app.footer("Exit code: 0; 1 where something could not be read or written, told with its place (the other articles\n"
               "are annotated all the same); 2 for a mistake on the command line. Bytes that are no UTF-8 are warned of\n"
               "and annotated around. README.md says what the members in json and ndjson mean.");
    app.set_version_flag("--version", std::string("gazette-annotate ") + GAZETTE_VERSION_STRING,
                         "Print the version and exit");

    try {
        app.parse(argc, argv);
        wanted.output = choose("--format", outputs, output);
        wanted.input = choose("--input", inputs, input);
        wanted.offsets = choose("--offsets", units, unit);
        wanted.reading = choose("--reading", readings, reading);
        wanted.colours = choose("--color", colours, colour_when);
        if (app.count("--date") != 0) {
            wanted.date = parse_day(date);
            if (!wanted.date) throw CLI::ValidationError("--date", "'" + date + "' is no day (YYYY-MM-DD)");
        }
        if (app.count("--kinds") != 0) {
            wanted.kinds = {};
            std::istringstream names(kind_names + ',');
            for (std::string name; std::getline(names, name, ',');)
                wanted.kinds.insert(choose("--kinds", kinds, without_blanks(name)));
        }
    } catch (const CLI::Success& finished) {
        return {std::nullopt, app.exit(finished)};
    } catch (const CLI::ParseError& mistake) {
        std::fprintf(stderr, "gazette-annotate: %s (see gazette-annotate --help)\n", mistake.what());
        return {std::nullopt, 2};
    }
    if (wanted.files.empty()) wanted.files.emplace_back("-");
    return {std::move(wanted), 0};
}

}  // namespace tool
