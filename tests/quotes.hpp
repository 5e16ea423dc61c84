// Quotes as tests write and print them: "[“We won,”=Ann Lee] Ann Lee said."
#pragma once

#include "annotated.hpp"
#include "catch.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace gazette::testing {

/// The outer quotes of a document.
[[nodiscard]] inline std::vector<quote> outer_quotes(const document& found) {
    std::vector<quote> outer;
    for (const quote& q : found.quotes()) {
        if (outer.empty() || q.begin >= outer.back().end) outer.push_back(q);
    }
    return outer;
}

[[nodiscard]] inline std::string speaker_label(const document& found, const quote& q) {
    const std::string_view name = found.name_of(q.speaker);
    return name.empty() ? "-" : std::string(name);
}

/// What a test looks at in a quote.
enum class quote_aspect { marks, form, speaker, cue, addressee };

[[nodiscard]] inline std::string with_quotes(const std::string& text, quote_aspect aspect) {
    const document found = annotate(text, {}, kind_set::of<quote>());
    return marked(text, outer_quotes(found), [&](const quote& q) -> std::string {
        switch (aspect) {
            case quote_aspect::form: return std::string(to_string(q.form));
            case quote_aspect::speaker: return speaker_label(found, q);
            case quote_aspect::cue: return q.cue.empty() ? "-" : std::string(found.text(q.cue));
            case quote_aspect::addressee: return q.addressee.empty() ? "-" : std::string(found.name_of(q.addressee));
            default: return "q";
        }
    });
}

/// `text` with every curly mark made straight.
[[nodiscard]] inline std::string straightened(std::string_view text) {
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const std::string_view three = text.substr(i, 3);
        if (three == "“" || three == "”") out += '"', i += 2;
        else if (three == "‘" || three == "’") out += '\'', i += 2;
        else out += text[i];
    }
    return out;
}

/// Checks rows of marked text, as written and with straight marks.
template <std::size_t Count>
void check_quotes(const char* const (&rows)[Count], quote_aspect aspect) {
    for (const std::string expected : rows) {
        CAPTURE(expected);
        CHECK(with_quotes(unmarked(expected), aspect) == expected);
        const std::string plain = straightened(expected);
        if (plain != expected) CHECK(with_quotes(unmarked(plain), aspect) == plain);
    }
}

}  // namespace gazette::testing
