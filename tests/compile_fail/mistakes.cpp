#include <gazette/gazette.hpp>

#include <string>
#include <utility>

#if defined(IGNORED_RESULT)
#pragma GCC diagnostic error "-Wunused-result"
#endif

std::string fetch_article();

std::size_t use(std::string_view text) {
    gazette::annotator one;
#if defined(TWIN)
    // the right way round of everything below
    gazette::annotator two = std::move(one);
    const gazette::document& found = two.annotate(text, gazette::kind_set::of<gazette::date>());
    const gazette::document again = gazette::annotate(text);
    const std::string fetched = fetch_article();
    std::size_t sum = gazette::annotate("a literal").persons().size();
    sum += gazette::annotate<gazette::date, gazette::person>(fetched, {.day_first = true}).persons().size();
    sum += two.annotate<gazette::date>(fetched).dates().size() + two.annotate("a literal").dates().size();
    for (const gazette::person& p : gazette::annotate(fetched).persons()) sum += p.size();  // they are the loop's own
    sum += gazette::offset_converter(fetched, gazette::offset_unit::utf16)(0);
    return sum + found.dates().size() + again.name_of(gazette::entity_id{0}).size();
#elif defined(NOT_A_KIND)
    return one.annotate(text, gazette::kind_set::of<gazette::options>()).dates().size();
#elif defined(COPIED_ANNOTATOR)
    gazette::annotator two = one;
    return two.annotate(text).dates().size();
#elif defined(IGNORED_RESULT)
    gazette::annotate(text);
    return 0;
#elif defined(MIXED_ENTITIES)
    return one.annotate(text).name_of(0).size();
#elif defined(AGREEMENT_FOR_PERSON)
    const gazette::document& found = one.annotate(text);
    return found.name_of(found.agreements()[0].entity).size();
#elif defined(TEMPORARY_TEXT)
    return gazette::annotate(fetch_article()).persons().size();
#elif defined(TEMPORARY_TEXT_OF_KINDS)
    return gazette::annotate<gazette::date, gazette::person>(fetch_article(), {.day_first = true}).dates().size();
#elif defined(TEMPORARY_TEXT_OF_ANNOTATOR)
    return one.annotate(fetch_article()).dates().size() + text.size();
#elif defined(TEMPORARY_TEXT_OF_OFFSETS)
    return gazette::offset_converter(fetch_article(), gazette::offset_unit::utf16)(0);
#elif defined(TEMPORARY_ANNOTATOR)
    return gazette::annotator().annotate(text).dates().size();
#elif defined(TEMPORARY_DOCUMENT)
    return gazette::annotate(text).parties({}).size();
#endif
}
