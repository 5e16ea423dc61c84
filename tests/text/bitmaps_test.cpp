#include <gazette/text/bitmaps.hpp>

#include "catch.hpp"

#include <cstring>
#include <random>
#include <string_view>

using namespace gazette::text;

TEST_CASE("each byte is told as what it is, in each of the 64 places") {
    const auto is = [](unsigned char c, std::string_view set) { return set.find(static_cast<char>(c)) != set.npos; };
    std::mt19937 random(7);
    for (int round = 0; round < 500; ++round) {
        char bytes[64];
        for (char& b : bytes) b = static_cast<char>(round < 256 ? round : static_cast<int>(random() % 256));
        const block_classes found = classify(bytes);
        for (unsigned i = 0; i < 64; ++i) {
            const auto c = static_cast<unsigned char>(bytes[i]);
            CAPTURE(static_cast<int>(c), i);
            const auto bit = [i](std::uint64_t mask) { return (mask >> i & 1U) != 0; };
            REQUIRE(bit(found.letter) == ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')));
            REQUIRE(bit(found.digit) == (c >= '0' && c <= '9'));
            REQUIRE(bit(found.space) == is(c, " \t\n\v\f\r"));
            REQUIRE(bit(found.high) == (c >= 0x80));
            REQUIRE(bit(found.apostrophe) == (c == '\''));
            REQUIRE(bit(found.period) == (c == '.'));
            REQUIRE(bit(found.comma) == (c == ','));
            REQUIRE(bit(found.s) == (c == 's' || c == 'S'));
        }
    }
}

TEST_CASE("newer instructions tell the same") {
    std::mt19937 random(11);
    for (int round = 0; round < 1000; ++round) {
        char bytes[64];
        for (char& b : bytes) b = static_cast<char>(round < 256 ? round : static_cast<int>(random() % 256));
        const block_classes expected = classify(bytes);
        block_classes found;
        classify(bytes, found, has_newer_instructions());
        CAPTURE(round);
        REQUIRE(std::memcmp(&found, &expected, sizeof found) == 0);
    }
}

TEST_CASE("counting and finding bits") {
    std::mt19937_64 random(9);
    for (unsigned i = 0; i < 64; ++i) {
        CHECK(lowest_bit(std::uint64_t{1} << i) == i);
        CHECK(lowest_bit(~std::uint64_t{0} << i) == i);
        CHECK(count_bits((std::uint64_t{1} << i) - 1) == i);
    }
    CHECK(count_bits(~std::uint64_t{0}) == 64);
    for (int round = 0; round < 100; ++round) {
        const std::uint64_t bits = random();
        unsigned count = 0;
        for (unsigned i = 0; i < 64; ++i) count += static_cast<unsigned>(bits >> i & 1U);
        CHECK(count_bits(bits) == count);
    }
}
