#include <gazette/gazette.hpp>

#include "catch.hpp"

#include <chrono>
#include <random>
#include <string>
#include <thread>
#include <utility>
#include <vector>

using namespace std::chrono_literals;

namespace {

constexpr std::string_view article =
    "HELSINKI, March 3 (Newswire) - Finland and Norway signed a fishing treaty on Tuesday, Prime Minister Aino Laakso "
    "said.\n\n"
    "\u201CWe waited two years for this,\u201D Laakso told reporters in Oslo.\n";

/// All that a document says, as text: equal dumps mean equal documents.
std::string dump(const gazette::document& d) {
    std::string out;
    const auto add = [&](auto... parts) { ((out += std::string(parts) + " "), ...); };
    d.for_each([&](const auto& s) {
        add(std::to_string(s.begin), std::to_string(s.end), std::string(s.rule));
        using span = std::decay_t<decltype(s)>;
        if constexpr (std::is_same_v<span, gazette::person>)
            add(std::string(d.name_of(s)), std::string(d.text(s.title)));
        if constexpr (std::is_same_v<span, gazette::country>) add(std::string(s.code), std::string(to_string(s.form)));
        if constexpr (std::is_same_v<span, gazette::date>)
            add(std::string(s.value.view()), std::string(to_string(s.type)));
        if constexpr (std::is_same_v<span, gazette::quote>)
            add(std::string(d.name_of(s.speaker)), std::string(d.text(s.cue)));
        if constexpr (std::is_same_v<span, gazette::agreement>) {
            add(std::string(to_string(s.form)), std::string(to_string(s.status)));
            for (const gazette::party& p : d.parties(s)) add(std::string(p.name));
        }
        out += '\n';
    });
    return out;
}

template <class Spans> bool in_order(const Spans& spans, std::size_t size) {
    std::uint32_t last = 0;
    for (const auto& s : spans) {
        if (s.begin < last || s.end <= s.begin || s.end > size || s.rule.empty()) return false;
        last = s.begin;
    }
    return true;
}

bool all_in_order(const gazette::document& d) {
    const std::size_t size = d.text().size();
    return in_order(d.persons(), size) && in_order(d.countries(), size) && in_order(d.agreements(), size) &&
           in_order(d.dates(), size) && in_order(d.quotes(), size);
}

}  // namespace

TEST_CASE("all five kinds come out of one call") {
    const gazette::document d = gazette::annotate(article);
    CHECK(d.status() == gazette::status::ok);
    CHECK(d.persons().size() == 2);
    CHECK(d.countries().size() == 2);
    CHECK(d.agreements().size() == 1);
    CHECK(d.dates().size() >= 2);
    CHECK(d.quotes().size() == 1);
    CHECK(all_in_order(d));
}

TEST_CASE("spans are linked") {
    const gazette::document d = gazette::annotate(article, {.document_date = 2026y / 3 / 3});
    REQUIRE(d.persons().size() == 2);
    CHECK(d.name_of(d.persons()[1]) == "Aino Laakso");
    CHECK(d.persons()[0].entity == d.persons()[1].entity);
    REQUIRE(d.quotes().size() == 1);
    CHECK(d.name_of(d.quotes()[0].speaker) == "Aino Laakso");
    CHECK(d.text(d.quotes()[0].cue) == "told");
    CHECK(d.quotes()[0].speaker.person == d.persons()[0].entity);
}

TEST_CASE("kinds chosen while compiling, or at run time, are what all kinds would give of them, but dates alone") {
    const gazette::document all = gazette::annotate(article);
    const gazette::document two = gazette::annotate<gazette::country, gazette::date>(article);
    CHECK(two.persons().empty());
    CHECK(two.quotes().empty());
    CHECK(two.agreements().empty());
    CHECK(two.countries().size() == all.countries().size());
    CHECK(two.dates().size() == all.dates().size());
    const gazette::document one = gazette::annotate(article, {}, gazette::kind_set::of<gazette::quote>());
    REQUIRE(one.quotes().size() == all.quotes().size());
    CHECK(one.persons().empty());
    CHECK(one.name_of(one.quotes()[0].speaker) == "Aino Laakso");
    CHECK(one.dates().empty());

    // Quotes ask where dates are.
    const gazette::document quotes = gazette::annotate<gazette::quote>("\"We won,\" Berg told reporters Wednesday.");
    REQUIRE(quotes.quotes().size() == 1);
    CHECK(quotes.name_of(quotes.quotes()[0].addressee) == "reporters");
    CHECK(quotes.dates().empty());

    // Dates ask who is a person, but alone they are not told.
    const std::string_view later = "Theresa May spoke. Later May left.";
    CHECK(gazette::annotate(later).dates().empty());
    CHECK(gazette::annotate<gazette::quote, gazette::date>(later).dates().empty());
    CHECK(gazette::annotate<gazette::date>(later).dates().size() == 1);
}

TEST_CASE("an agreement has a date only where dates are asked for") {
    const std::string_view text = "Finland and Norway signed the Fishing Treaty on April 3, 2017.";
    const gazette::document all = gazette::annotate(text);
    REQUIRE(all.agreements().size() == 1);
    CHECK(all.agreements()[0].date == 0);
    CHECK(all.date_of(all.agreements()[0]) == &all.dates()[0]);
    const gazette::document one = gazette::annotate<gazette::agreement>(text);
    REQUIRE(one.agreements().size() == 1);
    CHECK(one.agreements()[0].date == gazette::no_date);
    CHECK(one.date_of(one.agreements()[0]) == nullptr);
}

TEST_CASE("a reused annotator gives what a new one gives") {
    gazette::annotator reused;
    std::string longer;
    for (int i = 0; i < 20; ++i) longer += article;
    for (const std::string_view text :
         {article, std::string_view(longer), std::string_view(""), article.substr(0, 60), article}) {
        CHECK(dump(reused.annotate(text)) == dump(gazette::annotate(text)));
    }
    gazette::annotator moved = std::move(reused);
    CHECK(dump(moved.annotate(article)) == dump(gazette::annotate(article)));
}

TEST_CASE("an annotator that was moved from is as new") {
    gazette::annotator first({.day_first = true});
    gazette::annotator second = std::move(first);
    CHECK(dump(first.annotate(article)) == dump(gazette::annotate(article)));
    CHECK(!first.settings().day_first);
    gazette::annotator third = std::move(second);
    CHECK(!second.settings().day_first);
    second = std::move(third);
    CHECK(second.settings().day_first);
    CHECK(third.annotate<gazette::person>(article).persons().size() == gazette::annotate(article).persons().size());
}

TEST_CASE("an annotator that is moved to another leaves nothing of that one's behind") {
    gazette::annotator target({.document_date = 2026y / 3 / 20, .day_first = true});
    (void)target.annotate("Anna Berg left for Chile on Monday.");
    gazette::annotator source({.document_date = 2024y / 5 / 2});
    const gazette::document& found = source.annotate(article);
    const std::string expected = dump(found);

    target = std::move(source);
    CHECK(dump(found) == expected);  // lives on
    CHECK(std::as_const(target).settings().document_date == 2024y / 5 / 2);
    CHECK_FALSE(std::as_const(source).settings().day_first);
    CHECK_FALSE(std::as_const(source).settings().document_date);
    CHECK(source.sentence_around({0, 1}).empty());
    CHECK(dump(source.annotate(article)) == dump(gazette::annotate(article)));

    gazette::annotator& same = target;
    target = std::move(same);
    CHECK(dump(target.annotate(article)) == expected);
}

TEST_CASE("a reused annotator that is asked for fewer kinds forgets the others of the text before") {
    const std::string_view dated = "On Monday, 3 April 2017, on Tuesday, 4 April 2017, on 5 April 2017, it rained.";
    const std::string_view quoted = "Yesterday the old mayor of Lublin said \"we won the vote here\" and Anna Lee left.";
    const gazette::kind_set quotes = gazette::kind_set::of<gazette::quote>();
    gazette::annotator reused;
    (void)reused.annotate(dated);
    CHECK(dump(reused.annotate(quoted, quotes)) == dump(gazette::annotate(quoted, {}, quotes)));
}

TEST_CASE("threads with an annotator each agree") {
    const std::string expected = dump(gazette::annotate(article));
    std::vector<std::string> results(4);
    std::vector<std::thread> threads;
    for (std::string& result : results) {
        threads.emplace_back([&result] {
            gazette::annotator own;
            for (int i = 0; i < 50; ++i) result = dump(own.annotate(article));
        });
    }
    for (std::thread& t : threads) t.join();
    for (const std::string& result : results) CHECK(result == expected);
}

TEST_CASE("the settings of the next text can be changed") {
    gazette::annotator reused;
    reused.settings().document_date = 2026y / 3 / 20;
    const gazette::document& d = reused.annotate("The court ruled on Tuesday.");
    REQUIRE(d.dates().size() == 1);
    CHECK(d.dates()[0].value == "2026-03-17");
    CHECK(d.document_date() == 2026y / 3 / 20);
}

TEST_CASE("an impossible document date is told, and nothing is annotated") {
    const gazette::document d = gazette::annotate(article, {.document_date = 2026y / 2 / 30});
    CHECK(d.status() == gazette::status::bad_document_date);
    CHECK(d.dates().empty());
    CHECK(d.text().empty());
}

TEST_CASE("document dates lie in the years 1 to 9999") {
    using std::chrono::year;
    const auto status_of = [](std::chrono::year_month_day d) {
        return gazette::annotate("Today.", {.document_date = d}).status();
    };
    CHECK(status_of(year{1} / 1 / 1) == gazette::status::ok);
    CHECK(status_of(year{9999} / 12 / 31) == gazette::status::ok);
    for (const int y : {-32767, -1, 0, 10'000, 32'767}) {
        CAPTURE(y);
        CHECK(status_of(year{y} / 12 / 31) == gazette::status::bad_document_date);
    }
    const auto dates = [](std::chrono::year_month_day published, std::string_view text) {
        std::string out;
        const gazette::document found = gazette::annotate(text, {.document_date = published});
        for (const gazette::date& d : found.dates()) {
            out.append(d.value.view()).append(" ");
            CHECK(d.days.begin <= d.days.end);
        }
        return out;
    };
    CHECK(dates(year{1} / 1 / 1, "It rained yesterday, last week, 9,000 years ago and a century ago.") ==
          "BC0001-12-31 BC0001-W52 BC9000 BC0100 ");
    CHECK(dates(year{9999} / 12 / 31, "It ends tomorrow, next week, 10 days from now and 9,000 years from now.") ==
          "10000-01-01 10000-W01 FUTURE_REF FUTURE_REF ");
}

TEST_CASE("a text of 4 GiB is told, and nothing of it is read") {
    if constexpr (sizeof(std::size_t) > 4) {
        const char byte = 'x';
        gazette::annotator annotator;
        (void)annotator.annotate(article);
        const gazette::document& d = annotator.annotate(std::string_view(&byte, std::size_t{1} << 32));
        CHECK(d.status() == gazette::status::text_too_long);
        CHECK(d.text().empty());
        CHECK(d.persons().empty());
        CHECK(annotator.sentence_around({0, 1}).empty());
    }
}

TEST_CASE("any bytes are a valid text") {
    gazette::annotator reused;
    std::mt19937 random(20261122);
    const std::string_view pieces[] = {
        "Minister ", "Lee ", "said",       ", ",      "\"",     "\u201C", "\u201D",        "'",
        ". ",        "\n\n", "agreed to ", "treaty ", "March ", "12",     "Japan",         " and ",
        "U.S.",      "\xE2", "\x80",       "\xFF",    "(",      ")",      "of the ",       "Kim",
        "-",         "he ",  "two ",       "years ",  "ago",    "NAFTA",  "\xE2\x80\x99s "};
    for (int round = 0; round < 1500; ++round) {
        std::string text;
        for (auto n = random() % 120; n > 0; --n) {
            text += pieces[random() % std::size(pieces)];
            if (random() % 7 == 0) text += static_cast<char>(random());
        }
        const std::vector<char> exact(text.begin(), text.end());  // so that a sanitizer sees an overrun
        const gazette::document& d = reused.annotate({exact.data(), exact.size()});
        CAPTURE(text);
        REQUIRE(d.status() == gazette::status::ok);
        REQUIRE(all_in_order(d));
    }
}

TEST_CASE("spans of a valid text never cut a UTF-8 sequence") {
    const std::string text =
        "\u00C9mile Zo\u00EB-\u00C5str\u00F6m said on M\u00E4rz 3 \u201C\u00E9t\u00E9\u201D \u2014 "
        "\u041C\u043E\u0441\u043A\u0432\u0430 \U0001F600 C\u00F4te d\u2019Ivoire agreed to help.";
    gazette::annotate(text).for_each([&](const gazette::span& s) {
        const auto continues = [&](std::uint32_t at) {
            return at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80;
        };
        CHECK_FALSE(continues(s.begin));
        CHECK_FALSE(continues(s.end));
    });
}

TEST_CASE("the sentence around a span") {
    const std::string text = "  Mr. Berg left for Peru.  \u201CWe met on May 3,\u201D he said.\n\nNorway won\n";
    gazette::annotator annotator;
    CHECK(annotator.sentence_around({0, 1}).empty());
    const gazette::document& d = annotator.annotate(text);
    const auto around = [&](gazette::text_range r) { return d.text(annotator.sentence_around(r)); };
    const auto at = [&](std::string_view word) {
        const auto begin = static_cast<std::uint32_t>(text.find(word));
        return gazette::text_range{begin, begin + static_cast<std::uint32_t>(word.size())};
    };
    CHECK(around(at("Peru")) == "Mr. Berg left for Peru.");
    CHECK(around(at("Mr")) == "Mr. Berg left for Peru.");
    CHECK(around({0, 0}) == "Mr. Berg left for Peru.");
    CHECK(around(at("May 3")) == "\u201CWe met on May 3,\u201D he said.");
    CHECK(around(at("  \u201C")) == "\u201CWe met on May 3,\u201D he said.");
    CHECK(around(at("won")) == "Norway won");
    CHECK(around({at("Peru").begin, at("met").end}) ==
          "Mr. Berg left for Peru.  \u201CWe met on May 3,\u201D he said.");
    const auto size = static_cast<std::uint32_t>(text.size());
    CHECK(around({0, size}) == text.substr(2, text.size() - 3));
    CHECK(around({size, size}) == "Norway won");
    annotator.annotate("");
    CHECK(annotator.sentence_around({0, 1}).empty());
}
