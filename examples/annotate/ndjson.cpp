#include "ndjson.hpp"

#include "day.hpp"
#include "utf8.hpp"

#include <boost/json/monotonic_resource.hpp>
#include <boost/json/parser.hpp>
#include <boost/json/serialize.hpp>

namespace tool {
namespace {

namespace json = boost::json;

/// Texts come as they are: bytes that are no UTF-8 are annotated around, not refused.
json::parse_options lenient() {
    json::parse_options options;
    options.allow_invalid_utf8 = true;
    return options;
}

std::string in_quotes(std::string_view text) {
    std::string result;
    append_json_string(result, text);
    return result;
}

/// The day a "dct" begins with; what follows it may be a time of day.
std::optional<std::chrono::year_month_day> day_of(std::string_view dct) {
    const bool only_day = dct.size() == 10 || (dct.size() > 10 && (dct[10] == 'T' || dct[10] == ' '));
    return only_day ? parse_day(dct.substr(0, 10)) : std::nullopt;
}

}  // namespace

struct ndjson_reader::state {
    json::parser parser{{}, lenient()};
    json::value document;
    std::string id;
};

ndjson_reader::ndjson_reader() : state_(std::make_unique<state>()) {}
ndjson_reader::~ndjson_reader() = default;

ndjson_reader::line ndjson_reader::read(std::string_view text) {
    line result;
    state& s = *state_;
    boost::system::error_code error;
    s.parser.reset();
    const std::size_t consumed = s.parser.write(text.data(), text.size(), error);
    if (error) {
        result.error = "not JSON: " + error.message() + " at byte " + std::to_string(consumed + 1);
        return result;
    }
    s.document = s.parser.release();

    const json::object* const members = s.document.if_object();
    if (members == nullptr) {
        result.error = "no document: the line is no JSON object";
        return result;
    }
    const json::value* const body = members->if_contains("text");
    if (body == nullptr) {
        result.error = "no document: \"text\" is missing";
        return result;
    }
    const json::string* const string = body->if_string();
    if (string == nullptr) {
        result.error = "no document: \"text\" is no string";
        return result;
    }
    if (const json::value* const dct = members->if_contains("dct"); dct != nullptr && !dct->is_null()) {
        const json::string* const day = dct->if_string();
        if (day == nullptr) {
            result.error = "\"dct\" is neither a string nor null";
            return result;
        }
        result.date = day_of({day->data(), day->size()});
        if (!result.date) {
            result.error = "\"dct\" is no day (YYYY-MM-DD): " + in_quotes({day->data(), day->size()});
            return result;
        }
    }
    const json::value* const id = members->if_contains("id");
    if (id == nullptr) {
        s.id = "null";
    } else if (const json::string* const name = id->if_string()) {
        s.id.clear();
        append_json_string(s.id, {name->data(), name->size()});
    } else {
        s.id = json::serialize(*id);
    }
    result.id = s.id;
    result.text = {string->data(), string->size()};
    return result;
}

}  // namespace tool
