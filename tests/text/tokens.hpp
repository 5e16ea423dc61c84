// Tokens as tests write them.
#pragma once

#include <gazette/text/tokenize.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace gazette::testing {

/// A text's tokens; owns a copy of the text of exactly its size, so that a sanitizer sees any overrun.
class tokens_of {
public:
    explicit tokens_of(std::string_view text) : copy_(text.begin(), text.end()) {
        tokens.tokenize(this->text(), scratch_);
    }

    [[nodiscard]] std::string_view text() const { return {copy_.data(), copy_.size()}; }
    [[nodiscard]] std::string text_of(const text::token& t) const {
        return std::string(text().substr(t.begin, t.end - t.begin));
    }

    /// "O'Brien|,|48": the tokens with bars between them.
    [[nodiscard]] std::string joined() const {
        std::string out;
        for (const text::token& t : tokens) {
            if (!out.empty()) out += '|';
            out += text_of(t);
        }
        return out;
    }

    text::token_array tokens;

private:
    std::vector<char> copy_;
    text::boundaries scratch_;
};

}  // namespace gazette::testing
