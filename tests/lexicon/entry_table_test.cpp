// The caller's own entries in their table: how they are spread, which one counts, how long they may be.
#include "catch.hpp"
#include "text/tokens.hpp"

#include <gazette/lexicon/entry_table.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace {

using gazette::lexicon::entry_row;
using gazette::lexicon::entry_table;
using gazette::testing::tokens_of;

bool add(entry_table& to, std::string_view mention, std::string_view value = {}, const entry_row& row = {}) {
    const tokens_of words(mention);
    return to.add(words.tokens.begin(), words.tokens.size(), words.text(), row, value);
}

struct found {
    std::string_view value;
    unsigned asked = 0;  ///< entries that were written there
};
/// The entry at the begin of `text`. `refused`: the caller takes none of them.
found find(const entry_table& in, std::string_view text, bool refused = false) {
    const tokens_of words(text);
    found out;
    const auto fits = [&](const entry_row&, std::uint32_t) { return ++out.asked, !refused; };
    const auto match =
        in.longest(words.tokens.begin(), entry_table::hash_of(words.tokens[0], words.text()), words.text(), fits);
    if (match.row != 0) out.value = in.value(in.row(match.row - 1));
    return out;
}

}  // namespace

TEST_CASE("a table that is nearly half full finds most entries at once") {
    entry_table table;
    entry_table::spread now = table.measure();
    for (int i = 0; now.slots < 16'384 || now.states * 100 < now.slots * 49; ++i) {
        for (int k = 0; k < 50; ++k) REQUIRE(add(table, "Quux" + std::to_string(i * 50 + k)));
        now = table.measure();
    }
    CHECK(now.probes < now.states * 2);  // 1.5 each, where all slots are as likely
}

TEST_CASE("an entry replaces those of the same words, capitals and kind") {
    entry_table table;
    for (int i = 0; i < 1000; ++i) REQUIRE(add(table, "Zorbl Quux", "value " + std::to_string(i)));
    CHECK(table.size() == 1000);
    CHECK(table.value(table.row(0)) == "value 0");
    CHECK(find(table, "Zorbl Quux").value == "value 999");
    CHECK(find(table, "Zorbl Quux left", true).asked == 1);  // and no mention is asked about all of them

    entry_row other_kind;
    other_kind.kind = 1;
    REQUIRE(add(table, "Zorbl Quux", "of another kind", other_kind));
    REQUIRE(add(table, "ZORBL QUUX", "in capitals"));
    REQUIRE(add(table, "Zorbl quux", "in lower case"));
    REQUIRE(add(table, "Zorbl", "one word"));
    REQUIRE(add(table, "Zorbl Quux", "the last one"));
    CHECK(find(table, "Zorbl Quux").value == "the last one");
    CHECK(find(table, "Zorbl quux").value == "in lower case");
    CHECK(find(table, "ZORBL QUUX").value == "the last one");
    CHECK(find(table, "ZORBL QUUX", true).asked == 5);
    REQUIRE(add(table, "ZORBL QUUX", "in capitals again"));
    CHECK(find(table, "ZORBL QUUX").value == "in capitals again");
    CHECK(find(table, "ZORBL QUUX", true).asked == 5);
    CHECK(find(table, "Zorbl").value == "one word");
}

TEST_CASE("how long an entry may be") {
    const auto of_bytes = [](std::size_t size) { return "Zorbl" + std::string(size - 9, ' ') + "Quux"; };
    entry_table table;
    CHECK_FALSE(add(table, of_bytes(60'001)));
    CHECK_FALSE(add(table, "Zorbl", std::string(60'001, 'a')));
    CHECK(table.size() == 0);
    CHECK(add(table, of_bytes(60'000)));
    CHECK(add(table, "Zorbl", std::string(60'000, 'a')));
    CHECK(table.mention(table.row(0)).size() == 60'000);
    CHECK(table.value(table.row(1)).size() == 60'000);
    CHECK(find(table, "Zorbl Quux").value == of_bytes(60'000));

    CHECK_FALSE(add(table, std::string(64, 'Q')));
    CHECK(add(table, std::string(63, 'Q')));
}
