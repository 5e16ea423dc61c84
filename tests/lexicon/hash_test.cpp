#include <gazette/lexicon/hash.hpp>

#include "catch.hpp"

#include <set>
#include <string>

using namespace gazette::lexicon;

TEST_CASE("the hash is the one that the generated tables were made with") {
    // Computed by tools/make_lexicon.py's hash_of.
    CHECK(hash_of("") == 0xc9d874ca57d9e055);
    CHECK(hash_of("agreed") == 0x902cebf8c41b79b1);
    CHECK(hash_of("a word of more than sixteen bytes") == 0x5c28af39f322153b);
}

TEST_CASE("a hash is a constant") {
    static_assert(hash_of("may") == hash_of("may"));
    static_assert(hash_of("may") != hash_of("march"));
}

TEST_CASE("near words have far hashes") {
    std::set<std::uint64_t> seen;
    for (char a = 'a'; a <= 'z'; ++a) {
        for (char b = 'a'; b <= 'z'; ++b) {
            for (const char* rest : {"", "s", "ing", "a longer ending than the others"})
                seen.insert(hash_of(std::string{a, b} + rest) >> 32);
        }
    }
    CHECK(seen.size() == 26 * 26 * 4);  // their upper halves alone
}
