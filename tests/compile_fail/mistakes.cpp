#include <gazette/gazette.hpp>

#include <utility>

#if defined(IGNORED_RESULT)
#pragma GCC diagnostic error "-Wunused-result"
#endif

std::size_t use(std::string_view text) {
    gazette::annotator one;
#if defined(TWIN)
    // the right way round of everything below
    gazette::annotator two = std::move(one);
    const gazette::document& found = two.annotate(text, gazette::kind_set::of<gazette::date>());
    const gazette::document again = gazette::annotate(text);
    return found.dates().size() + again.name_of(gazette::entity_id{0}).size();
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
#endif
}
