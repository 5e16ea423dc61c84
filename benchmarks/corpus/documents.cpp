#include <corpus/documents.hpp>

#include <corpus/generate.hpp>

#include <cstdlib>
#include <fstream>
#include <iterator>
#include <stdexcept>

#if __has_include(<boost/json.hpp>)  // from Boost 1.75
#define GAZETTE_CORPUS_READS_JSON
#include <boost/json.hpp>
#if !defined(GAZETTE_CORPUS_LINKS_JSON)  // else another target has compiled it
#include <boost/json/src.hpp>
#endif
#endif

namespace gazette::corpus {
namespace {

std::string environment(const char* name) {
    const char* const value = std::getenv(name);
    return value != nullptr ? value : "";
}

std::string read_file(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    if (!file) throw std::runtime_error(path + ": cannot be opened");
    std::string bytes{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
    if (file.bad()) throw std::runtime_error(path + ": cannot be read");
    return bytes;
}

/// The parts of `text` between the separators, empty ones left out.
std::vector<std::string_view> split(std::string_view text, char separator) {
    std::vector<std::string_view> parts;
    while (!text.empty()) {
        const std::string_view part = text.substr(0, text.find(separator));
        if (!part.empty()) parts.push_back(part);
        text.remove_prefix(part.size() < text.size() ? part.size() + 1 : part.size());
    }
    return parts;
}

/// The "text" of every line.
void read_ndjson([[maybe_unused]] const std::string& path, [[maybe_unused]] documents& out) {
#if defined(GAZETTE_CORPUS_READS_JSON)
    const std::string file = read_file(path);
    std::vector<std::size_t> ends;
    std::size_t number = 0;
    for (const std::string_view line : split(file, '\n')) {
        ++number;
        boost::json::error_code error;
        const boost::json::value value = boost::json::parse({line.data(), line.size()}, error);
        const boost::json::value* text = nullptr;
        if (!error && value.is_object()) text = value.get_object().if_contains("text");
        if (text == nullptr || !text->is_string())
            throw std::runtime_error(path + ": document " + std::to_string(number) + " is no object with a \"text\"");
        out.bytes.append(text->get_string().data(), text->get_string().size());
        ends.push_back(out.bytes.size());
    }
    std::size_t begin = 0;
    for (const std::size_t end : ends) {
        out.texts.push_back(std::string_view(out.bytes).substr(begin, end - begin));
        begin = end;
    }
#else
    throw std::runtime_error(path + ": reading NDJSON needs Boost 1.75 or later");
#endif
}

void load(documents& out) {
    out.from = environment("GAZETTE_CORPUS");
    if (out.from.ends_with(".ndjson") || out.from.ends_with(".jsonl")) {
        read_ndjson(out.from, out);
    } else {
        if (out.from.empty()) {
            const std::string bytes = environment("GAZETTE_CORPUS_BYTES");
            out.from = "generated";
            out.bytes = generator().text(bytes.empty() ? 24'000'000 : std::strtoull(bytes.c_str(), nullptr, 10));
        } else {
            out.bytes = read_file(out.from);
        }
        out.texts = split(out.bytes, '\f');
    }
    if (out.texts.empty()) throw std::runtime_error(out.from + ": no documents");
}

}  // namespace

const documents& loaded() {
    static documents all;
    if (all.texts.empty()) load(all);
    return all;
}

}  // namespace gazette::corpus
