// Gazette: one text while it is being read: its tokens, and what the stages have found so far.
#pragma once

#include <gazette/detail/buffer.hpp>
#include <gazette/document.hpp>
#include <gazette/grammar/terminals.hpp>
#include <gazette/options.hpp>
#include <gazette/resolve/agreement_mention.hpp>
#include <gazette/resolve/country_scratch.hpp>
#include <gazette/resolve/date_mention.hpp>
#include <gazette/resolve/own_scratch.hpp>
#include <gazette/resolve/person_candidate.hpp>
#include <gazette/resolve/quote_scratch.hpp>
#include <gazette/resolve/starts.hpp>
#include <gazette/resolve/token_range.hpp>
#include <gazette/text/tokenize.hpp>

#include <cstdint>
#include <cstring>
#include <string_view>

namespace gazette::resolve {

using grammar::is_one;
using text::token;

/// Which span of one kind, if any, covers each token.
class span_map {
public:
    static constexpr std::uint32_t none = 0xffff'ffff;

    /// Forgets the spans of the text before. Few tokens are covered: only those are written.
    void reset(std::size_t token_count) {
        for (const token_range covered : covered_) fill(covered.first, covered.last, none);
        covered_.clear();
        const std::size_t known = at_.size();
        if (token_count < known) return;
        at_.resize(token_count + 1);
        fill(known, token_count + 1, none);
    }
    void set(token_range tokens, std::uint32_t span) {
        covered_.push_back(tokens);  // first: if it throws, nothing stays that the next reset would not find
        fill(tokens.first, tokens.last, span);
    }
    /// The index of the span that covers token `i`; none where there is no such span.
    [[nodiscard]] std::uint32_t operator[](std::size_t i) const noexcept { return i < at_.size() ? at_[i] : none; }
    [[nodiscard]] bool covers(std::size_t i) const noexcept { return (*this)[i] != none; }
    /// Whether a span covers one of these tokens of the text. Without a branch for each of a few.
    [[nodiscard]] bool covers_one_of(token_range tokens) const noexcept {
        const std::uint32_t* const at = at_.data();
        const std::uint32_t second = tokens.first + 1, last = tokens.last - 1;
        std::uint32_t all = at[tokens.first] & at[second < last ? second : last] & at[last];  // none has all bits
        for (std::uint32_t i = tokens.first + 2; i < last; ++i) all &= at[i];
        return all != none;
    }
    /// The same for a token that is one of the text's, without the test.
    [[nodiscard]] std::uint32_t within(std::size_t i) const noexcept { return at_[i]; }

private:
    void fill(std::size_t first, std::size_t last, std::uint32_t span) noexcept {
        const std::size_t count = last - first;
        if (count - 1 < 4) {  // as names and dates are: without a branch for each token, which no processor foresees
            at_[first] = at_[first + (count - 1) / 2] = at_[first + count / 2] = at_[last - 1] = span;
            return;
        }
        const std::uint32_t four[] = {span, span, span, span};
        std::uint32_t* const at = at_.data();
        for (std::size_t i = first; i + 4 < last; i += 4) std::memcpy(at + i, four, sizeof four);
        if (count != 0) std::memcpy(at + last - 4, four, sizeof four);
    }

    gazette::detail::buffer<std::uint32_t> at_;  // as long as the longest text so far; none behind this one's end
    gazette::detail::buffer<token_range> covered_;
};

/// Two paired quotation marks.
struct quote_pair {
    std::uint32_t open = 0;          ///< token index of the opening mark
    std::uint32_t close = 0;         ///< token index of the closing mark
    std::uint32_t depth = 0;         ///< 0: not inside another pair
    std::uint32_t open_tokens = 1;   ///< `` is two tokens
    std::uint32_t close_tokens = 1;  ///< '' is two tokens
};

/// What the stages share. Each stage reads what the ones before it have left and adds its own kind; the
/// order is that of detail/pipeline.hpp.
struct article {
    std::string_view text;
    options settings;
    text::token_array tokens;

    gazette::detail::findings* found = nullptr;  ///< the document's own lists, filled in text order

    // Token ranges of the spans in found->persons, …, and which span covers a token.
    gazette::detail::buffer<token_range> person_tokens, country_tokens, date_tokens;
    span_map person_at, country_at, date_at;
    gazette::detail::buffer<quote_pair> quote_pairs;  ///< in the order of their opening marks
    span_map quote_at;  ///< index of the outermost pair around a token, its marks included

    resolve::starts starts;  ///< where each kind may begin

    own_scratch own;  ///< the caller's own entries

    person_scratch persons;                               ///< what the person stage keeps from text to text
    gazette::detail::buffer<std::uint8_t> person_gender;  ///< by entity: 0 unknown, 1 male, 2 female

    country_scratch countries;  ///< what finding countries keeps from text to text
    date_scratch dates;         ///< what finding dates keeps from text to text
    quote_scratch quotes;       ///< what finding quotes keeps from text to text

    agreement_scratch agreements;  ///< what the agreement stage keeps from text to text

    [[nodiscard]] std::uint32_t index_of(const token* t) const noexcept {
        return static_cast<std::uint32_t>(t - tokens.begin());
    }
    /// Bytes [first, last) of the text; not with substr, which would test what tokens and spans promise.
    [[nodiscard]] std::string_view text_of(text_range r) const noexcept { return {text.data() + r.begin, r.size()}; }
    [[nodiscard]] std::string_view text_of(const token& t) const noexcept {
        return text_of(text_range{t.begin, t.end});
    }
    /// The bytes from the first token's begin to the last one's end.
    [[nodiscard]] text_range bytes_of(token_range r) const noexcept {
        return {tokens[r.first].begin, tokens[r.last - 1].end};
    }
    [[nodiscard]] std::string_view text_of(token_range r) const noexcept { return text_of(bytes_of(r)); }
};

}  // namespace gazette::resolve
