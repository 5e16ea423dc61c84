#include <gazette/gazette.hpp>

gazette::document second(std::string_view text) {
    gazette::annotator annotator;
    return annotator.annotate(text);
}

gazette::document second_countries(std::string_view text) { return gazette::annotate<gazette::country>(text); }
