// gazette-annotate: a document out of a line of JSON: {"id": …, "text": …, "dct": …}.
#pragma once

#include <chrono>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace tool {

/// Reads one line after another, keeping its buffers.
class ndjson_reader {
public:
    ndjson_reader();
    ~ndjson_reader();

    struct line {
        std::string_view id;    ///< as JSON: null where there is none
        std::string_view text;  ///< decoded; both are valid until the next call
        std::optional<std::chrono::year_month_day> date;
        std::string error;      ///< what is wrong with the line; empty where nothing is
    };
    [[nodiscard]] line read(std::string_view json);

private:
    struct state;
    std::unique_ptr<state> state_;
};

}  // namespace tool
