// Texts made at random: words that mean much to the grammars in any order, sentences cut and glued, raw bytes.
#include "catch.hpp"

#include "invariants.hpp"

#include <chrono>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

namespace {

using gazette::testing::invariants;

/// splitmix64: the same numbers on every machine.
class random_numbers {
public:
    explicit random_numbers(std::uint64_t seed) noexcept : state_(seed) {}
    std::uint32_t below(std::uint32_t limit) noexcept {
        std::uint64_t z = state_ += 0x9E37'79B9'7F4A'7C15;
        z = (z ^ z >> 30) * 0xBF58'476D'1CE4'E5B9;
        z = (z ^ z >> 27) * 0x94D0'49BB'1331'11EB;
        return static_cast<std::uint32_t>((z ^ z >> 31) % limit);
    }

private:
    std::uint64_t state_;
};

constexpr std::string_view pieces[] = {
    "The", "the", "a", "of", "and", "or", "with", "between", "in", "on", "by", "to", "that", "who", "which", "he", "she",
    "they", "it", "his", "her", "not", "will", "would", "has", "had", "is", "was", "said", "told", "says", "asked",
    "according to", "added", "agreed", "agreed to", "signed", "ratified", "struck", "reached", "pledged", "withdrew",
    "Mr.", "Mrs", "Dr.", "Sen.", "President", "Prime Minister", "Foreign Minister", "spokesman", "King", "Sheikh", "Jr.",
    "III", "van", "bin", "al-", "de", "Anna", "Maria", "John", "Mohammed", "Kim", "Jordan", "Georgia", "Chad", "May",
    "Silva", "Kowalska", "Smith", "Jong-un", "O'Brien", "D’Arcy", "J.K.", "Japan", "Japanese", "U.S.", "US", "us", "UK",
    "North", "South", "Korea", "North Korea", "Guinea", "Congo", "Washington", "Tokyo", "Moscow", "the North", "Turkey",
    "Sino-", "Côte d’Ivoire", "Treaty", "treaty", "pact", "accord", "agreement", "deal", "cease-fire", "Convention",
    "protocol", "NAFTA", "NPT", "Treaty of Versailles", "peace", "nuclear", "trade", "two", "countries", "both sides",
    "Monday", "Friday", "March", "Jan.", "2017", "1990s", "'90s", "Feb. 29", "31", "10-8", "3/4/25", "2017-04-19", "12:30",
    "p.m.", "GMT", "last", "next", "week", "month", "year", "years", "ago", "earlier", "later", "today", "now", "quarter",
    "third", "half", "century", "summer", "weekend", "Christmas", "twice", "every", "daily", "nearly", "several",
    "\"", "\"", "“", "”", "‘", "’", "'", "``", "''", "«", "»", "„", "(", ")", "[", "]", ",", ",", ".", ".", ".", "?", "!",
    ":", ";", "-", "–", "—", "/", "&", "%", "$", "…", "...", "’s", "'s", "\n", "\n\n", "\n\n", "\r\n", "\f", "\t", "  ",
    "\xC2\xA0", "\xE2\x80\xA8", "\xEF\xBB\xBF", "\xFF", "\xC3", "\xF0\x9F\x98\x80", "Ω", "Привет", "日本", "é", "e\xCC\x81",
    "NEWS", "FLASH", "x", "Q.", "A.", "By", "--", "1,990", "3.5", "85th", "http://a.b/c", "@name", "#tag", "a.m."};

/// How many texts each test makes. GAZETTE_FUZZ_ROUNDS asks for more, as before a release.
[[nodiscard]] std::uint32_t rounds() {
    const char* const wanted = std::getenv("GAZETTE_FUZZ_ROUNDS");
    return wanted != nullptr ? static_cast<std::uint32_t>(std::strtoul(wanted, nullptr, 10)) : 300;
}

/// Words and marks in any order, mostly with a blank between.
[[nodiscard]] std::string word_salad(random_numbers& random) {
    std::string text;
    for (std::uint32_t left = random.below(200); left != 0; --left) {
        text.append(pieces[random.below(static_cast<std::uint32_t>(std::size(pieces)))]);
        if (random.below(8) != 0) text.push_back(' ');
    }
    return text;
}

/// A text of few different pieces, over and over.
[[nodiscard]] std::string litany(random_numbers& random) {
    std::string verse;
    for (std::uint32_t left = 1 + random.below(4); left != 0; --left) {
        verse.append(pieces[random.below(static_cast<std::uint32_t>(std::size(pieces)))]);
        if (random.below(4) != 0) verse.push_back(' ');
    }
    std::string text;
    for (std::uint32_t left = random.below(3000); left > verse.size(); left -= static_cast<std::uint32_t>(verse.size()))
        text.append(verse);
    return text;
}

/// A text with bytes changed, dropped and doubled.
[[nodiscard]] std::string damaged(std::string text, random_numbers& random) {
    for (std::uint32_t left = 1 + random.below(8); left != 0 && !text.empty(); --left) {
        const std::uint32_t at = random.below(static_cast<std::uint32_t>(text.size()));
        switch (random.below(4)) {
            case 0: text[at] = static_cast<char>(random.below(256)); break;
            case 1: text.erase(at, 1 + random.below(20)); break;
            case 2: text.insert(at, text.substr(random.below(at + 1), random.below(30))); break;
            default: text.resize(at); break;
        }
    }
    return text;
}

[[nodiscard]] std::string bytes(random_numbers& random) {
    std::string text(random.below(400), ' ');
    for (char& c : text) c = static_cast<char>(random.below(256));
    return text;
}

/// The text in a block of its own size, so that a sanitizer sees every byte read too many.
void check(invariants& promises, const std::string& text) {
    const std::string exact(text.data(), text.size());
    const std::string problem = promises.broken_by(exact);
    if (problem.empty()) return;
    CAPTURE(text);
    CHECK(problem == "");
}

}  // namespace

TEST_CASE("no text breaks a promise") {
    gazette::gazetteer own;
    own.add_person("Anna Silva", "Anna Maria Silva");
    own.add_person("Treaty");
    own.add_country("Washington and", "W1");
    own.add_agreement("Treaty of");
    own.add_agreement("a.m. - 2017");
    gazette::options settings;
    const unsigned seed = GENERATE(1U, 2U, 3U);  // without a date; with one, and own names; with one, as narrative
    using namespace std::chrono_literals;
    if (seed > 1) settings.document_date = 2026y / 3 / 20;
    if (seed == 2) settings.gazetteer = &own;
    if (seed == 3) settings.reading = gazette::date_reading::narrative;
    invariants promises(settings);
    random_numbers random(seed);
    for (std::uint32_t round = 0; round < rounds(); ++round) {
        check(promises, word_salad(random));
        check(promises, litany(random));
        check(promises, bytes(random));
        check(promises, damaged(word_salad(random), random));
    }
    CHECK(promises.broken_by("").empty());
}

TEST_CASE("texts that broke a promise once") {
    invariants promises;
    check(promises, "The Senate voted May 10-8, 2017, and met Dec. 30 - 2 January.");  // days that ran backwards
    check(promises, "They met on March 3, 2017. It rained that Friday.");  // without a document's date
    check(promises, "2017-04-19 4.5 p.m.");                                // read before the text's begin
    check(promises, "1941 - The house sat in November.");                  // a year there, and a month near it
    CHECK(promises.broken_by("").empty());
}
