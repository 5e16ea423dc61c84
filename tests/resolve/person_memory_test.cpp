// The words of a document's names: found again, however many there are and however their hashes were chosen.
#include "catch.hpp"

#include <gazette/resolve/person_memory.hpp>

#include <algorithm>
#include <cstdint>

namespace {

using gazette::resolve::person_candidate, gazette::resolve::person_memory, gazette::resolve::person_memory_slot;

/// The most full slots in a row of the table that holds these keys, each of which is asked for twice.
template <class Key> [[nodiscard]] std::size_t longest_run(std::uint32_t count, Key key_at) {
    gazette::resolve::person_scratch scratch;
    for (std::uint32_t i = 0; i < 2 * count; ++i) {
        person_candidate c{};
        c.words = 1;
        c.last_key = c.first_key = c.name_key = key_at(i % count);
        scratch.candidates.push_back(c);
    }
    person_memory memory(scratch);
    memory.reset();
    for (person_candidate& c : scratch.candidates) memory.number(c);
    memory.finish();
    CHECK(scratch.memory.size() == count);
    for (std::uint32_t i = 0; i < count; ++i) {
        if (scratch.candidates[i].last != i || scratch.candidates[i + count].last != i) FAIL("another number");
    }
    std::size_t full = 0, longest = 0;
    for (const person_memory_slot& slot : scratch.memory_slots) {
        full = slot.key != 0 ? full + 1 : 0;
        longest = std::max(longest, full);
    }
    return longest;
}

}  // namespace

TEST_CASE("no choice of names makes searches long") {
    constexpr std::uint32_t count = 6'000;
    CHECK(longest_run(count, [](std::uint32_t i) { return (i * 2'654'435'761U) | 1U; }) < 100);  // as hashes are
    CHECK(longest_run(count, [](std::uint32_t i) { return i << 19 | 1U; }) < 512);               // one place for all
    CHECK(longest_run(count, [](std::uint32_t i) { return 2 * i + 1; }) < 512);                  // one behind the other
}
