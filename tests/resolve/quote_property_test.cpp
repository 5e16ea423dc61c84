// What holds for any article: one lost mark spoils little, straight and curly marks say the same, time is linear.
#include "quotes.hpp"

#include <chrono>
#include <cstdint>

using namespace gazette::testing;

namespace {

/// A small generator (xorshift): the same on every machine.
class random_numbers {
public:
    explicit random_numbers(std::uint32_t seed) noexcept : state_(seed * 2654435761U | 1U) {}
    [[nodiscard]] std::size_t below(std::size_t limit) noexcept {
        state_ ^= state_ << 13, state_ ^= state_ >> 17, state_ ^= state_ << 5;
        return state_ % limit;
    }
    template <std::size_t Count> [[nodiscard]] const char* one_of(const char* const (&list)[Count]) noexcept {
        return list[below(Count)];
    }

private:
    std::uint32_t state_;
};

constexpr const char* speakers[] = {"Anna Kowalska", "David Park",  "the minister",
                                    "Maria Lopez",   "Peter Novak", "a spokesman for the port",
                                    "Helen Moore"};
constexpr const char* clauses[] = {"We have waited for years",       "The bridge isn’t safe",
                                   "It’s the workers’ money",        "They will come back in May",
                                   "Nobody asked us about the ’90s", "Prices are rising again",
                                   "I don’t believe a word of it"};
constexpr const char* fragments[] = {"a dark day", "deeply unfair", "good for the coast", "the wrong way to go",
                                     "very hard to accept"};
constexpr const char* plain[] = {"The council meets again on Tuesday.",
                                 "Ships waited outside the harbour for two days.", "The firms’ lawyers did not reply.",
                                 "Rain fell on the coast.", "It was the third strike in a year."};

[[nodiscard]] std::string paragraph(random_numbers& r) {
    const std::string who = r.one_of(speakers), what = r.one_of(clauses);
    std::string out;
    switch (r.below(7)) {
        case 0:
            out = "“" + what + ",” " + who + " said.";
            break;
        case 1:
            out = "“" + what + ",” said " + who + ". “" + r.one_of(clauses) + ".”";
            break;
        case 2:
            out = "In the afternoon " + who + " told reporters: “" + what + ".”";
            break;
        case 3:
            out = "The plan is “" + std::string(r.one_of(fragments)) + "” and “" + r.one_of(fragments) + ",” " + who +
                  " said.";
            break;
        case 4:
            out = std::string(r.one_of(plain)) + " " + r.one_of(plain);
            break;
        case 5:
            out = "“" + what + ",” " + who + " said, “and " + r.one_of(fragments) + ".”";
            break;
        default:
            out = std::string(r.one_of(plain)) + " “" + what + "?” " + who + " asked.";
            break;
    }
    return out + " " + r.one_of(plain);
}

[[nodiscard]] std::string article(std::uint32_t seed, std::size_t paragraphs) {
    random_numbers r(seed);
    std::string out;
    for (std::size_t i = 0; i < paragraphs; ++i) out += paragraph(r) + "\n\n";
    return out;
}

[[nodiscard]] gazette::document quotes_of(const std::string& text) {
    return gazette::annotate(text, {}, gazette::kind_set::of<gazette::quote>());
}

/// How many of `whole`'s quotes still stand in `cut`, which lacks the `width` bytes at `at`; the quote that
/// lost its mark is not counted.
struct survival {
    std::size_t kept = 0, others = 0;
};

[[nodiscard]] survival survivors(const gazette::document& whole, const std::string& cut, std::uint32_t at,
                                 std::uint32_t width) {
    const gazette::document left = quotes_of(cut);
    survival s;
    for (const gazette::quote& q : whole.quotes()) {
        if (q.begin == at || q.end == at + width) continue;
        ++s.others;
        const std::uint32_t begin = q.begin > at ? q.begin - width : q.begin, end = q.end > at ? q.end - width : q.end;
        for (const gazette::quote& k : left.quotes()) s.kept += k.begin == begin && k.end == end ? 1U : 0U;
    }
    return s;
}

[[nodiscard]] double survival_rate(bool straight) {
    std::size_t kept = 0, others = 0;
    for (std::uint32_t seed = 1; seed <= 300; ++seed) {
        std::string text = article(seed, 12);
        if (straight) text = straightened(text);
        const gazette::document whole = quotes_of(text);
        if (whole.quotes().empty()) continue;
        random_numbers r(seed + 7919);
        const gazette::quote& hurt = whole.quotes()[r.below(whole.quotes().size())];
        const std::uint32_t width = straight ? 1 : 3;
        const std::uint32_t at = r.below(2) == 0 ? hurt.begin : hurt.end - width;
        const survival s = survivors(whole, std::string(text).erase(at, width), at, width);
        kept += s.kept, others += s.others;
    }
    return static_cast<double>(kept) / static_cast<double>(others);
}

}  // namespace

TEST_CASE("all marks of generated articles pair", "[quote][property]") {
    for (std::uint32_t seed = 1; seed <= 100; ++seed) {
        const std::string text = article(seed, 12);
        std::size_t openers = 0;
        for (std::size_t i = text.find("“"); i != std::string::npos; i = text.find("“", i + 1)) ++openers;
        CAPTURE(seed, text);
        CHECK(quotes_of(text).quotes().size() == openers);
    }
}

TEST_CASE("with one mark lost nearly all other quotes stand", "[quote][property]") {
    CHECK(survival_rate(false) >= 0.97);
    CHECK(survival_rate(true) >= 0.95);
}

TEST_CASE("straight and curly marks give the same quotes and speakers", "[quote][property]") {
    for (std::uint32_t seed = 1; seed <= 100; ++seed) {
        const std::string text = article(seed, 10), plain_text = straightened(text);
        const gazette::document curly = quotes_of(text), straight = quotes_of(plain_text);
        CAPTURE(seed, text);
        REQUIRE(curly.quotes().size() == straight.quotes().size());
        for (std::size_t i = 0; i < curly.quotes().size(); ++i) {
            const gazette::quote &a = curly.quotes()[i], &b = straight.quotes()[i];
            CHECK(straightened(curly.text(a)) == straight.text(b));
            CHECK(a.form == b.form);
            CHECK(speaker_label(curly, a) == speaker_label(straight, b));
        }
    }
}

TEST_CASE("a generated article's speakers are right whatever stands around it", "[quote][property]") {
    const std::string text =
        "“We have waited,” Anna Kowalska said.\n\n" + article(5, 40) + "“It ends here,” said David Park.\n";
    const gazette::document found = quotes_of(text);
    REQUIRE(found.quotes().size() > 2);
    CHECK(speaker_label(found, found.quotes().front()) == "Anna Kowalska");
    CHECK(speaker_label(found, found.quotes().back()) == "David Park");
}

TEST_CASE("time is linear in whatever marks a text holds", "[quote][property]") {
    static constexpr const char* units[] = {"\"",
                                            "'",
                                            "“",
                                            "”",
                                            "\" a ",
                                            "'x ",
                                            "“a ‘b ",
                                            "\"Yes,\" said ",
                                            "said, and \"b\" ",
                                            "\"No way,\" he said. ",
                                            "\"A\n\n"};
    for (const char* unit : units) {
        const auto seconds = [&](std::size_t times) {
            std::string text;
            for (std::size_t i = 0; i < times; ++i) text += unit;
            const auto start = std::chrono::steady_clock::now();
            const gazette::document found = quotes_of(text);
            CHECK(found.quotes().size() <= text.size());
            return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
        };
        CAPTURE(unit);
        const double small = seconds(10'000), large = seconds(80'000);
        CHECK(large < 40 * small + 0.2);  // eight times the text; quadratic would be sixty-four times
    }
}

TEST_CASE("time is linear in the words in and around quotes", "[quote][property]") {
    constexpr int times = 200'000;
    std::string titles, quotes, adverbs = "“";
    for (int i = 0; i < times; ++i) titles += "President ", quotes += "“We won,” she said. ", adverbs += "also ";
    CHECK(quotes_of(titles + "John Smith spoke. " + quotes).quotes().size() == times);
    CHECK(quotes_of(adverbs + "go home,” he said.").quotes().size() == 1);
}
