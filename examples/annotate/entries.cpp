// gazette-annotate: the caller's own names, read from files with one entry a line.
#include "entries.hpp"

#include <array>
#include <cerrno>
#include <cstring>
#include <fstream>
#include <optional>
#include <string_view>

namespace tool {
namespace {

/// The value whose name is `word`, the first one for an empty word.
template <class Value, std::size_t Count>
[[nodiscard]] std::optional<Value> named(std::string_view word, const std::array<Value, Count>& values) {
    if (word.empty()) return values[0];
    for (const Value v : values) {
        if (to_string(v) == word) return v;
    }
    return std::nullopt;
}

constexpr std::array country_forms{gazette::country_form::name, gazette::country_form::demonym,
                                   gazette::country_form::capital, gazette::country_form::short_};
constexpr std::array agreement_forms{gazette::agreement_form::named, gazette::agreement_form::acronym};

/// What is wrong with a line; empty where nothing is.
[[nodiscard]] std::string_view add_line(std::string_view line, gazette::gazetteer& to) {
    std::array<std::string_view, 4> field;
    std::size_t count = 0;
    for (; count < field.size(); ++count) {
        const std::size_t tab = line.find('\t');
        field[count] = line.substr(0, tab);
        if (tab == line.npos) break;
        line.remove_prefix(tab + 1);
    }
    if (count == field.size()) return "more than four fields";
    const auto [kind, mention, value, form] = field;
    gazette::entry_id added{};
    if (kind == "person") {
        if (!form.empty()) return "a person has no form";
        added = to.add_person(mention, value);
    } else if (kind == "country") {
        const auto wanted = named(form, country_forms);
        if (!wanted) return "the form is none of name, demonym, capital, short";
        if (value.empty()) return "the country's code is missing";
        added = to.add_country(mention, value, *wanted);
    } else if (kind == "agreement") {
        const auto wanted = named(form, agreement_forms);
        if (!wanted) return "the form is none of named, acronym";
        added = to.add_agreement(mention, value, *wanted);
    } else {
        return "the kind is none of person, country, agreement";
    }
    return added == gazette::no_entry ? "no entry can be so: it has no word, or too many" : std::string_view{};
}

}  // namespace

std::vector<std::string> read_entries(const std::string& file, gazette::gazetteer& to) {
    std::vector<std::string> problems;
    std::ifstream in(file, std::ios::binary);
    if (!in) return {file + ": " + std::strerror(errno)};
    std::string line;
    for (std::size_t number = 1; std::getline(in, line); ++number) {
        if (number == 1 && line.starts_with("\xEF\xBB\xBF")) line.erase(0, 3);
        if (line.ends_with('\r')) line.pop_back();
        if (line.empty() || line[0] == '#') continue;
        if (const std::string_view problem = add_line(line, to); !problem.empty())
            problems.push_back(file + ":" + std::to_string(number) + ": " + std::string(problem));
    }
    if (in.bad()) problems.push_back(file + ": " + std::strerror(errno));
    return problems;
}

}  // namespace tool
