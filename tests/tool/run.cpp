#include "run.hpp"

#include "catch.hpp"

#include <boost/json/parse.hpp>

#include <atomic>
#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <sstream>

#if !defined(_WIN32)
#include <sys/wait.h>
#endif

namespace {

std::string content_of(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

int exit_code(int status) {
#if defined(_WIN32)
    return status;
#else
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
#endif
}

}  // namespace

tool_run::tool_run() {
    static std::atomic<int> count{0};
    const auto now = std::chrono::steady_clock::now().time_since_epoch().count();
    const auto path = std::filesystem::temp_directory_path() /
                      ("gazette-tool-" + std::to_string(now) + "-" + std::to_string(count++));
    std::filesystem::create_directories(path);
    folder_ = path.string();
}

tool_run::~tool_run() {
    std::error_code ignored;
    std::filesystem::remove_all(folder_, ignored);
}

tool_run& tool_run::file(std::string_view name, std::string_view content) {
    std::ofstream(std::filesystem::path(folder_) / name, std::ios::binary) << content;
    return *this;
}

run_result tool_run::operator()(std::string_view arguments, std::string_view input,
                                std::string_view environment) const {
    const std::filesystem::path folder = folder_;
    std::ofstream(folder / ".in", std::ios::binary) << input;
    std::ostringstream command;
    command << "cd '" << folder_ << "' && { " << environment << " '" << GAZETTE_TOOL << "' " << arguments
            << "; } <.in >.out 2>.err";
    run_result result;
    result.exit_code = exit_code(std::system(command.str().c_str()));
    result.output = content_of(folder / ".out");
    result.messages = content_of(folder / ".err");
    return result;
}

std::vector<std::string> lines(std::string_view text) {
    std::vector<std::string> result;
    std::istringstream stream{std::string(text)};
    for (std::string line; std::getline(stream, line);) result.push_back(line);
    return result;
}

std::vector<boost::json::value> json_lines(std::string_view text) {
    std::vector<boost::json::value> result;
    for (const std::string& line : lines(text)) {
        boost::system::error_code error;
        result.push_back(boost::json::parse(line, error));
        INFO(line);
        REQUIRE_FALSE(error);
    }
    return result;
}

std::vector<boost::json::object> spans(const boost::json::value& document, std::string_view kind) {
    std::vector<boost::json::object> result;
    for (const boost::json::value& span : document.at("spans").as_array()) {
        if (span.at("kind").as_string() == boost::json::string_view(kind.data(), kind.size())) {
            result.push_back(span.as_object());
        }
    }
    return result;
}
