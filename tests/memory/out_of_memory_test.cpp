// Memory that ends anywhere: std::bad_alloc, and nothing half done is left behind.
#include "catch.hpp"

#include <gazette/gazette.hpp>
#include <gazette/rules.hpp>

#include <cstddef>
#include <cstdlib>
#include <new>
#include <string>
#include <string_view>
#include <vector>

namespace {

std::size_t left = static_cast<std::size_t>(-1);  // allocations that succeed yet

void* take(std::size_t size) {
    if (left == 0) throw std::bad_alloc();
    --left;
    void* const memory = std::malloc(size != 0 ? size : 1);
    if (memory == nullptr) throw std::bad_alloc();
    return memory;
}

/// Whether `run` ends after `count` allocations for want of another one.
template <class Run> [[nodiscard]] bool runs_out(std::size_t count, Run run) {
    bool out = false;
    left = count;
    try {
        run();
    } catch (const std::bad_alloc&) {
        out = true;
    }
    left = static_cast<std::size_t>(-1);
    return out;
}

/// More of each kind than a buffer has room for at first.
[[nodiscard]] std::string long_text() {
    std::string text = "KYIV, March 3, 2026 (Newswire) -\n\n";
    for (int i = 0; i < 40; ++i) {
        const std::string number = std::to_string(1950 + i);
        const char first = static_cast<char>('A' + i % 26), last = static_cast<char>('a' + i / 2);
        const std::string name = std::string(1, first) + "ur" + last;
        text += "Mr. Jan " + name + " of Churchill, born in Lima, and Mia " + name + "ova left " + name +
                " Holdings Ltd. in " + number + ". \u201CWe signed the " + name + " Fishing Treaty (" + first +
                "FT) with Norway,\u201D " + name + " told reporters on May 3, " + number +
                ".\n\nTHE " + name + " PACT OF PERU\n\nPeru and Chile agreed to share data; the pact and the " +
                number + " deal hold. She said \"no\" and he \"yes\".\n\n";
    }
    return text;
}

[[nodiscard]] std::string spans_of(const gazette::document& d) {
    std::string out;
    d.for_each([&](const auto& s) { out.append(s.rule).append(" ").append(d.text(s)).append("\n"); });
    for (const gazette::person& p : d.persons()) out.append(d.name_of(p)).append("\n");
    return out;
}

[[nodiscard]] std::size_t matches_in(const gazette::annotator& annotator) {
    static constexpr auto name = gazette::rules::rule("name", gazette::rules::a_person | gazette::rules::capitalised);
    std::size_t count = 0;
    for_each_match(annotator, name, [&](const gazette::span&) { ++count; });
    return count;
}

}  // namespace

void* operator new(std::size_t size) { return take(size); }
void* operator new(std::size_t size, const std::nothrow_t&) noexcept { return std::malloc(size != 0 ? size : 1); }
void operator delete(void* memory) noexcept { std::free(memory); }
void operator delete(void* memory, std::size_t) noexcept { std::free(memory); }

TEST_CASE("where memory ends, an annotator is as before its first text") {
    const std::string_view short_text = "Anna Berg met Tom Hartley in Oslo in May.";
    const std::string text = long_text();
    gazette::gazetteer own;
    own.add_person("Mia Aura", "Mia Maria Aura");
    own.add_country("Churchill", "X1");
    own.add_agreement("Bura Fishing Treaty");
    const gazette::options settings{.gazetteer = &own};
    const std::string expected = spans_of(gazette::annotate(text, settings));
    std::size_t count = 0;
    for (bool out = true; out; ++count) {
        CAPTURE(count);
        gazette::annotator annotator(settings);
        (void)annotator.annotate(short_text);
        REQUIRE(matches_in(annotator) != 0);
        const gazette::document& found = annotator.annotate(short_text);
        out = runs_out(count, [&] { (void)annotator.annotate(text); });
        if (out) {
            CHECK(annotator.sentence_around({0, 1}).empty());
            CHECK(annotator.sentence_around({0, 100'000}).empty());
            CHECK(matches_in(annotator) == 0);
            CHECK(found.text().empty());
            CHECK(found.person_count() == 0);
            CHECK(spans_of(found).empty());
        }
        REQUIRE(spans_of(annotator.annotate(text)) == expected);
    }
    CHECK(count > 50);  // each buffer grows
}

TEST_CASE("where memory ends, annotate() gives it all back, and the next call has it") {
    const std::string text = long_text();
    const std::string expected = spans_of(gazette::annotate(text));
    std::size_t count = 0;
    for (; runs_out(count, [&] { (void)gazette::annotate(text); }); ++count) {}
    CHECK(count > 50);
    CHECK(spans_of(gazette::annotate(text)) == expected);
}

TEST_CASE("an entry for which there is no memory is not added") {
    std::vector<std::string> names;
    for (int i = 0; i < 300; ++i) names.push_back("Zorbl Quux" + std::to_string(i));
    for (std::size_t count = 0;; ++count) {
        CAPTURE(count);
        gazette::gazetteer own;
        std::size_t added = 0;
        const bool out = runs_out(count, [&] {
            for (const std::string& name : names) {
                (void)own.add_person(name);
                ++added;
            }
        });
        CHECK(own.size() == added);
        const std::string text = names[0] + ", " + names[added < names.size() ? added : 0] + " left.";
        const gazette::document found = gazette::annotate(text, {.gazetteer = &own});
        std::size_t entries = 0;
        for (const gazette::person& p : found.persons()) entries += p.entry != gazette::no_entry;
        CHECK(entries == (added == 0 ? 0 : added < names.size() ? 1 : 2));
        if (!out) break;
        for (const std::string& name : names) CHECK(own.add_person(name) != gazette::no_entry);
    }
}
