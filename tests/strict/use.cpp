// A user's program that touches every entry point.
#include <gazette/gazette.hpp>
#include <gazette/rules.hpp>

namespace {

namespace rules = gazette::rules;

constexpr auto minister = rules::rule("minister", rules::is(rules::word_class::title) >> rules::a_person);

/// One text after another, their spans and the ways between them.
std::size_t read(gazette::annotator& annotator, std::string_view text) {
    std::size_t spans = annotator.annotate<gazette::person>(text).persons().size();
    spans += annotator.annotate(text, {gazette::kind::country}).countries().size();

    const gazette::document& found = annotator.annotate(text);
    found.for_each([&](const gazette::span& s) { spans += s.empty() ? 0U : 1U; });
    for (const gazette::quote& q : found.quotes()) {
        for (const gazette::person& p : found.mentions_of(q.speaker.person)) spans += p.size();
        for (const gazette::date& d : found.overlapping<gazette::date>(annotator.sentence_around(q))) spans += d.size();
        spans += found.name_of(q.speaker).size();
    }
    for (const gazette::agreement& a : found.agreements()) {
        for (const gazette::agreement& b : found.mentions_of(a.entity)) spans += found.parties(b).size();
        for (const gazette::country& c : found.within<gazette::country>(a)) spans += c.code.size();
        if (const gazette::date* const d = found.date_of(a)) spans += d->value.view().size();
    }
    spans += found.spans<gazette::country>().size() + found.person_count() + found.agreement_count();
    gazette::for_each_match(annotator, minister, [&](const gazette::span& s) { spans += s.rule.size(); });

    const gazette::offset_converter offsets(text, gazette::offset_unit::utf16);
    return spans + offsets(gazette::text_range{0, 4}).size();
}

}  // namespace

int main() {
    using namespace std::chrono_literals;
    constexpr std::string_view text =
        "OSLO, May 3, 2021 (Wire) - Norway signed a treaty with Blighty, Prime Minister Anna Berg said. “We agree.”";

    gazette::gazetteer own;
    const gazette::entry_id blighty = own.add_country("Blighty", "GB");
    own.add_person("Berg", "Anna Berg");
    own.add_agreement("Oslo Whaling Treaty", {}, gazette::agreement_form::named);

    gazette::options options;
    options.document_date = 2021y / 5 / 3;
    options.gazetteer = &own;
    const gazette::document all = gazette::annotate(text, options);
    const gazette::document some = gazette::annotate<gazette::date, gazette::quote>(text, options);
    if (all.status() != gazette::status::ok || all.document_date() != options.document_date || !some.persons().empty())
        return 1;

    gazette::annotator annotator(options);
    annotator.settings().day_first = true;
    gazette::annotator moved = static_cast<gazette::annotator&&>(annotator);
    annotator = static_cast<gazette::annotator&&>(moved);
    const std::size_t spans = read(annotator, text);
    return spans > 2 && own.value(blighty) == "GB" && own.size() == 3 ? 0 : 1;
}
