// gazette-annotate: the formats json and ndjson.
#include "attributes.hpp"
#include "day.hpp"
#include "sink.hpp"
#include "utf8.hpp"

#include <gazette/offsets.hpp>

#include <charconv>
#include <utility>

namespace tool {
namespace {

/// Where json has a blank after colons and commas, ndjson has none.
struct punctuation {
    std::string_view colon;
    std::string_view comma;
};
constexpr punctuation spaced{": ", ", "};
constexpr punctuation tight{":", ","};

void append_number(std::string& to, std::uint32_t number) {
    char digits[10];
    to.append(digits, std::to_chars(digits, digits + sizeof digits, number).ptr);
}

/// A value as it reads in one line: no-break spaces and line ends inside a name are the page's, not the name's.
std::string_view in_one_line(std::string_view value, std::string& line) {
    constexpr std::string_view no_break = "\xC2\xA0";
    if (value.find_first_of("\t\n\r") == value.npos && value.find(no_break) == value.npos) return value;
    line.clear();
    for (std::size_t i = 0; i < value.size(); ++i) {
        const bool unbroken = value.substr(i, no_break.size()) == no_break;
        if (unbroken) ++i;
        if (!unbroken && std::string_view{" \t\n\r"}.find(value[i]) == value.npos)
            line.push_back(value[i]);
        else if (line.empty() || line.back() != ' ')
            line.push_back(' ');
    }
    return line;
}

/// Appends a span's members one after another.
class members {
public:
    members(std::string& to, punctuation marks, const gazette::offset_converter& offset)
        : to_(to), marks_(marks), offset_(offset) {}

    void as_written(std::string_view name, std::string_view value) { begin(name), append_json_string(to_, value); }
    void operator()(std::string_view name, std::string_view value) { as_written(name, in_one_line(value, line_)); }
    void operator()(std::string_view name, std::uint32_t value) { begin(name), append_number(to_, value); }
    void operator()(std::string_view name, bool value) { begin(name), to_.append(value ? "true" : "false"); }
    void operator()(std::string_view name, std::chrono::sys_days day) {
        begin(name), to_.push_back('"');
        append_day(to_, day);
        to_.push_back('"');
    }
    void operator()(std::string_view name, gazette::text_range range) {
        begin(name), to_.push_back('[');
        append_number(to_, offset_(range.begin));
        append_number(to_.append(marks_.comma), offset_(range.end));
        to_.push_back(']');
    }
    /// The names alone, and beside them all there is to say of each.
    void operator()(std::string_view name, std::span<const gazette::party> parties) {
        list(name, parties, [this](const gazette::party& p) { append_json_string(to_, in_one_line(p.name, line_)); });
        list("party_details", parties, [this](const gazette::party& p) {
            to_.push_back('{');
            members detail(to_, marks_, offset_);
            detail("name", p.name);
            detail("kind", to_string(p.kind));
            if (p.person != gazette::no_entity) detail("entity", static_cast<std::uint32_t>(p.person));
            to_.push_back('}');
        });
    }

private:
    template <class Append>
    void list(std::string_view name, std::span<const gazette::party> parties, Append append) {
        begin(name), to_.push_back('[');
        for (const gazette::party& p : parties) {
            if (&p != &parties.front()) to_.append(marks_.comma);
            append(p);
        }
        to_.push_back(']');
    }
    void begin(std::string_view name) {
        if (!first_) to_.append(marks_.comma);
        first_ = false;
        to_.append("\"").append(name).append("\"").append(marks_.colon);
    }

    std::string& to_;
    punctuation marks_;
    const gazette::offset_converter& offset_;
    std::string line_;
    bool first_ = true;
};

void append_id(std::string& to, const document_id& id) {
    if (!id.json.empty()) {
        to.append(id.json);
        return;
    }
    std::string name;
    id.append_name(name);
    append_json_string(to, name);
}

template <class Span>
void append_span(std::string& to, punctuation marks, const gazette::document& found, const Span& s,
                 const gazette::offset_converter& offset, bool with_text) {
    to.push_back('{');
    members member(to, marks, offset);
    member("kind", to_string(gazette::kind_of<Span>));
    member("begin", offset(s.begin));
    member("end", offset(s.end));
    if (with_text) member.as_written("text", found.text(s));
    attributes(found, s, member);
    member("rule", s.rule);
    if (s.entry != gazette::no_entry) member("entry", static_cast<std::uint32_t>(s.entry));
    to.push_back('}');
}

class ndjson_writer final : public sink {
public:
    ndjson_writer(output& to, gazette::offset_unit offsets) : out_(to), offsets_(offsets) {}

    void document(const document_id& id, const gazette::document& found) override {
        std::string& to = out_.text();
        to.append("{\"id\":");
        append_id(to, id);
        to.append(",\"spans\":[");
        const gazette::offset_converter offset(found.text(), offsets_);
        bool first = true;
        found.for_each([&](const auto& s) {
            if (!std::exchange(first, false)) to.push_back(',');
            append_span(to, tight, found, s, offset, false);
        });
        to.append("]}\n");
        out_.written();
    }

private:
    output& out_;
    gazette::offset_unit offsets_;
};

/// One array; each document with a line for each span, which shows its text too.
class json_writer final : public sink {
public:
    json_writer(output& to, gazette::offset_unit offsets) : out_(to), offsets_(offsets) {}

    void document(const document_id& id, const gazette::document& found) override {
        std::string& to = out_.text();
        to.append(std::exchange(first_, false) ? "[\n" : ",\n").append("  {\n    \"id\": ");
        append_id(to, id);
        if (const auto day = found.document_date()) {
            append_day(to.append(",\n    \"date\": \""), *day);
            to.push_back('"');
        }
        to.append(",\n    \"spans\": [");
        const gazette::offset_converter offset(found.text(), offsets_);
        bool first = true;
        found.for_each([&](const auto& s) {
            to.append(std::exchange(first, false) ? "\n      " : ",\n      ");
            append_span(to, spaced, found, s, offset, true);
        });
        to.append(first ? "]\n  }" : "\n    ]\n  }");
        out_.written();
    }

    void finish() override { out_.text().append(first_ ? "[]\n" : "\n]\n"); }

private:
    output& out_;
    gazette::offset_unit offsets_;
    bool first_ = true;
};

}  // namespace

std::unique_ptr<sink> make_json_writer(output& to, gazette::offset_unit offsets) {
    return std::make_unique<json_writer>(to, offsets);
}
std::unique_ptr<sink> make_ndjson_writer(output& to, gazette::offset_unit offsets) {
    return std::make_unique<ndjson_writer>(to, offsets);
}

}  // namespace tool
