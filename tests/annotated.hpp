// Texts with their spans marked, as tests write and print them: "[Tokyo=JP capital] agreed".
#pragma once

#include <gazette/gazette.hpp>

#include <string>
#include <string_view>

namespace gazette::testing {

/// The text with every span in brackets, its label behind an equals sign.
template <class Spans, class Label>
[[nodiscard]] std::string marked(std::string_view text, const Spans& spans, Label label) {
    std::string out;
    std::size_t at = 0;
    for (const auto& s : spans) {
        out.append(text.substr(at, s.begin - at))
            .append("[")
            .append(text.substr(s.begin, s.size()))
            .append("=")
            .append(label(s))
            .append("]");
        at = s.end;
    }
    return out.append(text.substr(at));
}

/// The plain text of a marked one.
[[nodiscard]] inline std::string unmarked(std::string_view text) {
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '=')
            i = text.find(']', i);
        else if (text[i] != '[')
            out += text[i];
    }
    return out;
}

/// "[Japan=JP]", "[Tokyo=JP capital]", "[Dutch=NL demonym]", "[North=KP short]".
[[nodiscard]] inline std::string with_countries(const std::string& text) {
    const document found = annotate(text, {}, kind_set::of<country>());
    return marked(text, found.countries(), [](const country& c) {
        std::string label(c.code);
        if (c.form != country_form::name) label.append(" ").append(to_string(c.form));
        return label;
    });
}

}  // namespace gazette::testing
