// Byte offsets as code points and UTF-16 code units.
#include "catch.hpp"

#include <gazette/gazette.hpp>
#include <gazette/offsets.hpp>

#include <cstdint>
#include <string>
#include <string_view>

namespace {

using gazette::offset_converter;
using gazette::offset_unit;

void append(std::string& to, std::uint32_t c) {
    const auto put = [&](std::uint32_t byte) { to.push_back(static_cast<char>(byte)); };
    if (c < 0x80) return put(c);
    if (c < 0x800) return put(0xC0 | c >> 6), put(0x80 | (c & 0x3F));
    if (c < 0x1'0000) return put(0xE0 | c >> 12), put(0x80 | (c >> 6 & 0x3F)), put(0x80 | (c & 0x3F));
    put(0xF0 | c >> 18), put(0x80 | (c >> 12 & 0x3F)), put(0x80 | (c >> 6 & 0x3F)), put(0x80 | (c & 0x3F));
}

}  // namespace

TEST_CASE("offsets of every plane come out as other languages count them") {
    std::string text;
    for (std::uint32_t c = 1; c < 0x11'0000; c += c < 0x3000 ? 1 : 97) {
        if (c < 0xD800 || c > 0xDFFF) append(text, c);
    }
    const offset_converter points(text, offset_unit::code_point), units(text, offset_unit::utf16),
        bytes(text, offset_unit::byte);
    std::uint32_t point = 0, unit = 0;
    bool right = true;
    for (std::uint32_t at = 0; at < text.size();) {
        right = right && points(at) == point && units(at) == unit && bytes(at) == at;
        const auto lead = static_cast<unsigned char>(text[at]);
        const std::uint32_t length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
        for (std::uint32_t inside = 1; inside < length; ++inside) right = right && points(at + inside) == point + 1;
        at += length;
        ++point;
        unit += length == 4 ? 2 : 1;
    }
    CHECK(right);
    const auto end = static_cast<std::uint32_t>(text.size());
    CHECK(points(end) == point);
    CHECK(units(end) == unit);
    CHECK(points(end + 1000) == point);
}

TEST_CASE("a byte that is not UTF-8 counts as one") {
    struct row {
        std::string_view text;
        std::uint32_t points;
    };
    const auto [text, points] = GENERATE(values<row>({
        {"", 0},
        {"a\xFFz", 3},
        {"\x80\x80", 2},
        {"\xC3", 1},
        {"\xC0\x80", 2},              // overlong
        {"\xE2\x80", 2},              // cut
        {"\xED\xA0\x80", 3},          // a surrogate
        {"\xF4\x90\x80\x80", 4},      // beyond Unicode
        {"\xE2\x80\x9C.\xE2\x80", 4},
        {"\xF0\x9F\x98\x80", 1},
    }));
    CAPTURE(text);
    const offset_converter converter(text, offset_unit::code_point);
    CHECK(converter(static_cast<std::uint32_t>(text.size())) == points);
}

TEST_CASE("spans convert whole") {
    const std::string text = "“Olé 😀,” said Zoë Bell of Perú.";
    const gazette::document found = gazette::annotate(text);
    REQUIRE(found.persons().size() == 1);
    const gazette::text_range points = offset_converter(text, offset_unit::code_point)(found.persons()[0]);
    CHECK(points == gazette::text_range{14, 22});
    const gazette::text_range units = offset_converter(text, offset_unit::utf16)(found.persons()[0]);
    CHECK(units == gazette::text_range{15, 23});
}
