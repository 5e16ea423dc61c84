// Gazette: the pronouns for persons that stand behind names.
#pragma once

#include <gazette/resolve/article.hpp>

#include <cstdint>

namespace gazette::resolve {

/// Tells of which tokens "he" or "she" follows soon. Cheap for those that are asked for in text order.
class near_pronouns {
public:
    explicit near_pronouns(article& a) noexcept : a_(a) {}

    /// Lists he and she. Without a branch for each pronoun.
    void find() {
        auto& list = a_.persons.pronouns;
        static constexpr auto he_or_she = grammar::word("he", "she", "his", "her", "him");
        list.resize(a_.starts.pronouns.size() + 1);
        std::uint32_t* kept = list.data();
        for (const std::uint32_t i : a_.starts.pronouns) {
            *kept = i;
            kept += he_or_she.width(a_.tokens[i]);
        }
        *kept++ = static_cast<std::uint32_t>(a_.tokens.size());
        list.resize(static_cast<std::size_t>(kept - list.data()));
        next_ = list.data();
        seek(0);
    }

    /// Whether one follows behind the name that ends before token `from`: in its sentence, or at the begin of the next.
    [[nodiscard]] bool follow(std::uint32_t from) noexcept {
        if (from < behind_last_ || from > *next_) seek(from);
        return from >= heard_from_;
    }

private:
    /// Makes next_ the first pronoun at token `from` or behind it, and notes where it is heard.
    GAZETTE_NOINLINE void seek(std::uint32_t from) noexcept {
        constexpr std::uint32_t reach = 15;
        const std::uint32_t* const first = a_.persons.pronouns.data();
        while (next_ != first && next_[-1] >= from) --next_;
        while (*next_ < from) ++next_;
        behind_last_ = next_ != first ? next_[-1] + 1 : 0;
        const std::uint32_t at = *next_;
        heard_from_ = at + 1;
        if (at == a_.tokens.size()) return;
        const std::uint32_t earliest = at < behind_last_ + reach ? behind_last_ : at - reach;
        bool crossed = false;  // into the sentence before
        for (; heard_from_ > earliest; --heard_from_) {
            const token& t = a_.tokens[heard_from_ - 1];
            if (!t.has(text::sentence_start)) continue;
            if (crossed || t.has(text::paragraph_start)) break;
            crossed = true;
        }
    }

    article& a_;
    const std::uint32_t* next_ = nullptr;  ///< the first pronoun behind the name asked for last
    std::uint32_t behind_last_ = 0;        ///< behind the pronoun before
    std::uint32_t heard_from_ = 0;         ///< the first token behind which next_ follows soon
};

}  // namespace gazette::resolve
