// gazette-annotate: what the command line asks for.
#pragma once

#include <gazette/kind.hpp>
#include <gazette/offsets.hpp>
#include <gazette/options.hpp>

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace tool {

enum class output_format { text, json, ndjson, count };
enum class input_format { automatic, plain, ndjson };
enum class colour { automatic, always, never };

struct settings {
    std::vector<std::string> files;  ///< "-" is standard input
    output_format output = output_format::text;
    input_format input = input_format::automatic;
    colour colours = colour::automatic;
    gazette::offset_unit offsets = gazette::offset_unit::byte;
    gazette::kind_set kinds = gazette::kind_set::all();
    std::optional<std::chrono::year_month_day> date;
    gazette::date_reading reading = gazette::date_reading::automatic;
    bool day_first = false;
    std::vector<std::string> gazetteers;  ///< files with the caller's own names
};

/// The settings, or without them the exit code to leave with: after --help, --version or a mistake.
struct command_line {
    std::optional<settings> wanted;
    int exit_code = 0;
};

[[nodiscard]] command_line read_command_line(int argc, char** argv);

}  // namespace tool
