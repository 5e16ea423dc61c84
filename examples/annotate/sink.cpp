#include "sink.hpp"

#include <cstdlib>

#if defined(_WIN32)
#include <io.h>
#else
#include <unistd.h>
#endif

namespace tool {
namespace {

/// https://no-color.org: any value but the empty one.
bool colours_unwanted() noexcept {
    const char* const no_color = std::getenv("NO_COLOR");
    const char* const terminal = std::getenv("TERM");
    return (no_color != nullptr && *no_color != '\0') || (terminal != nullptr && std::string_view(terminal) == "dumb");
}

}  // namespace

void document_id::append_name(std::string& to) const {
    to.append(file);
    if (number > 1) to.append("#").append(std::to_string(number));
}

bool writes_to_terminal() noexcept {
#if defined(_WIN32)
    return _isatty(_fileno(stdout)) != 0;
#else
    return isatty(STDOUT_FILENO) != 0;
#endif
}

std::unique_ptr<sink> make_sink(const settings& wanted, output& to) {
    switch (wanted.output) {
        case output_format::json: return make_json_writer(to, wanted.offsets);
        case output_format::ndjson: return make_ndjson_writer(to, wanted.offsets);
        case output_format::count: return make_count_writer(to);
        case output_format::text: break;
    }
    const bool colours = wanted.colours == colour::always ||
                         (wanted.colours == colour::automatic && writes_to_terminal() && !colours_unwanted());
    return colours ? make_colour_writer(to) : make_list_writer(to, wanted.offsets);
}

}  // namespace tool
