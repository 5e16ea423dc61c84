#include <gazette/text/mark.hpp>

#include "catch.hpp"

#include <string_view>

using namespace gazette::text;

TEST_CASE("marks outside ASCII, their length and kind") {
    const struct {
        std::string_view bytes;
        unsigned length;
        token_kind kind;
        bool is_space;
    } rows[] = {
        {"\u201C", 3, token_kind::quote_left, false},
        {"\u201D", 3, token_kind::quote_right, false},
        {"\u2018", 3, token_kind::single_left, false},
        {"\u2019", 3, token_kind::single_right, false},
        {"\u201E", 3, token_kind::quote_low, false},
        {"\u00AB", 2, token_kind::guillemet_left, false},
        {"\u00BB", 2, token_kind::guillemet_right, false},
        {"\u2013", 3, token_kind::dash, false},
        {"\u2010", 3, token_kind::hyphen, false},
        {"\u2212", 3, token_kind::hyphen, false},
        {"\u2026", 3, token_kind::ellipsis, false},
        {"\u20AC", 3, token_kind::currency, false},
        {"\u00A0", 2, token_kind::other, true},
        {"\u2028", 3, token_kind::other, true},
        {"\u3000", 3, token_kind::other, true},
        {"\uFEFF", 3, token_kind::other, true},
        {"\U0001F600", 4, token_kind::other, false},
        {"\u2122", 3, token_kind::other, false},
    };
    for (const auto& r : rows) {
        CAPTURE(r.bytes);
        const utf8_mark found = mark_at(r.bytes.data(), r.bytes.size());
        CHECK(found.length == r.length);
        CHECK(found.kind == r.kind);
        CHECK(found.is_space == r.is_space);
        CHECK(mark_at(r.bytes.data(), r.bytes.size() - 1).length == 0);  // cut short: no mark
    }
}

TEST_CASE("letters are no marks") {
    for (const std::string_view letter :
         {"\u00E9", "\u00AA", "\u00B5", "\u0142", "\u0410", "\u05D0", "\u4E2D", "\u0301", "\xE2\x28\xA1", "\xC2\x20"}) {
        CAPTURE(letter);
        CHECK(mark_at(letter.data(), letter.size()).length == 0);
    }
}
