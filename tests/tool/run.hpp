// Runs the built tool and gives back what it did.
#pragma once

#include <boost/json/value.hpp>

#include <string>
#include <string_view>
#include <vector>

/// What a run of gazette-annotate wrote and how it ended.
struct run_result {
    std::string output;
    std::string messages;
    int exit_code = -1;
};

/// Runs the tool in an empty folder of its own with these arguments (shell words) and this standard input.
/// Files named in the arguments are made with `file` before.
class tool_run {
public:
    tool_run();
    ~tool_run();
    tool_run(const tool_run&) = delete;
    tool_run& operator=(const tool_run&) = delete;

    tool_run& file(std::string_view name, std::string_view content);
    [[nodiscard]] run_result operator()(std::string_view arguments, std::string_view input = {},
                                        std::string_view environment = {}) const;

private:
    std::string folder_;
};

[[nodiscard]] std::vector<std::string> lines(std::string_view text);

/// The JSON in each line; a line that is none fails the test.
[[nodiscard]] std::vector<boost::json::value> json_lines(std::string_view text);

/// The spans of one kind in a document as the tool writes it.
[[nodiscard]] std::vector<boost::json::object> spans(const boost::json::value& document, std::string_view kind);
