#include <gazette/gazette.hpp>

#include "catch.hpp"

#include <algorithm>
#include <iterator>
#include <ranges>
#include <sstream>
#include <string>
#include <type_traits>

TEST_CASE("for_each visits every span once, in text order, the longer one first") {
    const std::string text =
        "\"Norway and Japan agreed on Monday to share data,\" Prime Minister Aino Laakso said in April.";
    const gazette::document d = gazette::annotate(text);
    std::size_t visited = 0;
    gazette::text_range before{};
    d.for_each([&](const auto& s) {
        static_assert(std::is_base_of_v<gazette::span, std::decay_t<decltype(s)>>);
        CHECK((s.begin > before.begin || (s.begin == before.begin && s.end <= before.end) || visited == 0));
        before = s;
        ++visited;
    });
    CHECK(visited ==
          d.persons().size() + d.countries().size() + d.agreements().size() + d.dates().size() + d.quotes().size());
    CHECK(visited >= 5);
}

TEST_CASE("mentions of one entity, spans in a stretch of the text") {
    const std::string text =
        "Anna Berg met Tom Hartley in Oslo. \"Berg and Hartley were in Chile in May,\" Berg said on Monday. Norway and "
        "Chile signed the Lima Fishing Treaty; the treaty was ratified in Peru.";
    const gazette::document d = gazette::annotate(text);
    const auto texts = [&](const auto& spans) {
        std::string out;
        for (const auto& s : spans) out.append(d.text(s)).append(";");
        return out;
    };
    REQUIRE(d.quotes().size() == 1);
    const gazette::quote& q = d.quotes()[0];

    CHECK(texts(d.mentions_of(d.persons()[0].entity)) == "Anna Berg;Berg;Berg;");
    CHECK(texts(d.mentions_of(d.persons()[1].entity)) == "Tom Hartley;Hartley;");
    CHECK(d.mentions_of(gazette::entity_id{99}).empty());
    CHECK(d.mentions_of(gazette::no_entity).empty());
    REQUIRE_FALSE(d.agreements().empty());
    for (const gazette::agreement& a : d.mentions_of(d.agreements()[0].entity))
        CHECK(a.entity == d.agreements()[0].entity);

    CHECK(texts(d.within<gazette::person>(q.content)) == "Berg;Hartley;");
    CHECK(texts(d.within<gazette::country>(q)) == "Chile;");
    CHECK(texts(d.within<gazette::quote>(q)) == texts(d.quotes()));
    CHECK(d.within<gazette::quote>(q.content).empty());
    CHECK(d.within<gazette::date>({5, 5}).empty());
    CHECK(d.within<gazette::date>({9, 3}).empty());
    CHECK(texts(d.within<gazette::person>({0, static_cast<std::uint32_t>(text.size())})) == texts(d.persons()));

    const std::uint32_t middle = d.persons()[1].begin + 2;  // of "Tom Hartley"
    CHECK(texts(d.overlapping<gazette::person>({middle, middle + 1})) == "Tom Hartley;");
    CHECK(texts(d.overlapping<gazette::person>({middle, q.end})) == "Tom Hartley;Berg;Hartley;");
    CHECK(d.overlapping<gazette::person>({d.persons()[0].end, d.persons()[1].begin}).empty());
    CHECK(texts(d.overlapping<gazette::quote>(q.content)) == texts(d.quotes()));

    CHECK(d.spans<gazette::country>().data() == d.countries().data());
    const auto found = d.within<gazette::person>(q.content);
    static_assert(std::forward_iterator<decltype(found.begin())>);
    CHECK(std::distance(found.begin(), found.end()) == 2);
    CHECK(found.begin()->entity == d.persons()[0].entity);
}

TEST_CASE("agreements without an entity have nothing in common") {
    const gazette::document d = gazette::annotate("No treaty was signed. Any deal would need years.");
    REQUIRE_FALSE(d.agreements().empty());
    for (const gazette::agreement& a : d.agreements()) CHECK(a.entity == gazette::no_agreement);
    CHECK(d.mentions_of(gazette::no_agreement).empty());
}

TEST_CASE("the text of a range that reaches out of it") {
    const gazette::document d = gazette::annotate("Oslo");
    CHECK(d.text({0, 4}) == "Oslo");
    CHECK(d.text({2, 9}) == "lo");
    CHECK(d.text({4, 9}).empty());
    CHECK(d.text({7, 9}).empty());
    CHECK(d.text({3, 1}).empty());
    CHECK(gazette::document().text({1, 2}).empty());
}

TEST_CASE("selections are views for the algorithms of std::ranges") {
    const std::string text = "Anna Berg met Tom Hartley in Oslo. Berg left for Chile on Monday.";
    const gazette::document d = gazette::annotate(text);
    using selected = decltype(d.within<gazette::person>({}));
    static_assert(std::ranges::view<selected>);
    static_assert(std::ranges::borrowed_range<selected>);
    static_assert(std::ranges::view<decltype(d.mentions_of(gazette::no_entity))>);
    static_assert(std::ranges::view<decltype(d.overlapping<gazette::quote>({}))>);

    // Of a selection that has gone: the iterator needs the document alone.
    const auto again = std::ranges::find_if(d.mentions_of(d.persons()[0].entity),
                                            [&](const gazette::person& p) { return d.text(p) == "Berg"; });
    CHECK(&*again == &d.persons()[2]);
    CHECK(std::ranges::distance(d.overlapping<gazette::person>(d.persons()[1])) == 1);
}

TEST_CASE("how many persons and agreements there are") {
    const gazette::document d = gazette::annotate(
        "Norway and Chile signed the Lima Fishing Treaty in 2011, said Anna Berg. The treaty was ratified in 2012. "
        "Peru and Japan are not bound by the Oslo Whaling Convention, Berg told Tom Hartley.");
    CHECK(d.person_count() == 2);
    REQUIRE(d.agreements().size() == 3);
    CHECK(d.agreement_count() == 2);
    CHECK(gazette::document().agreement_count() == 0);
}

namespace {

/// Whether two of them can be compared.
template <class A, class B> concept comparable = requires(const A& a, const B& b) { a == b; };

}  // namespace

TEST_CASE("spans are no ranges when it comes to being the same") {
    using namespace gazette;
    static_assert(comparable<text_range, text_range>);
    static_assert(comparable<person, text_range>);
    static_assert(!comparable<span, span>);
    static_assert(!comparable<person, person>);
    static_assert(!comparable<person, country>);
    static_assert(!comparable<agreement, agreement>);
    static_assert(!comparable<date, span>);
}

TEST_CASE("an empty document") {
    const gazette::document d;
    CHECK(d.status() == gazette::status::ok);
    CHECK(d.text().empty());
    CHECK(d.persons().empty());
    CHECK_FALSE(d.document_date().has_value());
    CHECK(d.name_of(gazette::no_entity).empty());
    int visited = 0;
    d.for_each([&](const auto&) { ++visited; });
    CHECK(visited == 0);
}

TEST_CASE("what enumerators are called") {
    CHECK(to_string(gazette::country_form::short_) == "short");
    CHECK(to_string(gazette::agreement_form::act) == "act");
    CHECK(to_string(gazette::agreement_status::signed_) == "signed");
    CHECK(to_string(gazette::agreement_status::unknown).empty());
    CHECK(to_string(gazette::agreement_status::breached) == "breached");
    CHECK(to_string(gazette::date_type::set) == "SET");
    CHECK(to_string(gazette::date_modifier::on_or_after) == "ON_OR_AFTER");
    CHECK(to_string(gazette::quote_form::term) == "term");
    CHECK(to_string(gazette::kind::quote) == "quote");
}

TEST_CASE("sets of kinds") {
    using gazette::kind;
    using gazette::kind_set;
    constexpr kind_set some = kind_set::of<gazette::date, gazette::person>();
    CHECK(some.contains(kind::date));
    CHECK(some.contains(kind::person));
    CHECK_FALSE(some.contains(kind::quote));
    CHECK(kind_set{}.empty());
    CHECK(some == kind_set{kind::person, kind::date});
    CHECK((some | kind_set{kind::quote, kind::date}) == kind_set{kind::person, kind::date, kind::quote});
    kind_set fewer = kind_set::all();
    fewer.erase(kind::country);
    fewer.erase(kind::country);
    CHECK(fewer == kind_set{kind::person, kind::agreement, kind::date, kind::quote});
    static_assert(!std::is_convertible_v<kind, kind_set>);
    CHECK(kind_set::all() ==
          kind_set::of<gazette::quote, gazette::date, gazette::agreement, gazette::country, gazette::person>());
}

TEST_CASE("short texts live inside their owner") {
    gazette::detail::small_text<8> text("ab");
    text.append_number(7, 3);
    CHECK(text == "ab007");
    text.append_number(0);
    CHECK(text == "ab0070");
    text.append("overflow");
    CHECK(text == "ab0070ov");
    std::ostringstream stream;
    stream << text << '!';
    CHECK(stream.str() == "ab0070ov!");
    CHECK(std::string(text) == "ab0070ov");
    text.clear();
    CHECK(text.empty());
}
