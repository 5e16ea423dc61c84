#include <gazette/gazette.hpp>

#include "catch.hpp"

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
