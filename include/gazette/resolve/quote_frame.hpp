// Gazette: the sentence around a quote, with every quote in it as one item: what attribution is read from.
#pragma once

#include <gazette/grammar/quote.hpp>
#include <gazette/grammar/suffix.hpp>
#include <gazette/resolve/article.hpp>

#include <cstdint>
#include <cstring>

namespace gazette::resolve {

/// The first and the last token between the marks of a quote.
[[nodiscard]] inline const token& first_token_in(const article& a, const quote_pair& q) noexcept {
    return a.tokens[q.open + q.open_tokens];
}
[[nodiscard]] inline const token& last_token_in(const article& a, const quote_pair& q) noexcept {
    return a.tokens[q.close - 1];
}

/// Whether the words before this mark ask or call: “Why?”, “Never!”
[[nodiscard]] constexpr bool asks_or_calls(const token& stop) noexcept {
    return stop.is(token_kind::question) || stop.is(token_kind::exclamation);
}

/// One word, mark, name or quote of a sentence. Dates and asides in parentheses are left out: they say
/// nothing about who speaks.
struct frame_item {
    enum class type : std::uint8_t { token, person, quote };

    const token* source;  ///< the token, where it is a plain word or mark; else one that is nothing
    std::uint32_t first;  ///< token indices
    std::uint32_t last;
    std::uint32_t index;  ///< of the person in found->persons, or of the pair in article::quote_pairs
    type what;
    bool cue;  ///< a verb of saying
};

/// A sentence as seen from outside its quotes.
class quote_frame {
public:
    quote_frame() noexcept { clear_margin(0), clear_margin(margin); }

    /// Sentences are cut off here: no attribution reaches farther.
    static constexpr std::uint32_t max_items = 256;
    static constexpr std::uint32_t max_left = 96;

    /// Builds the frame of the sentence around token `anchor` (a quote's opening mark), from token `earliest` on.
    void build(const article& a, std::uint32_t anchor, std::uint32_t earliest);

    [[nodiscard]] int size() const noexcept { return static_cast<int>(count_); }
    [[nodiscard]] bool holds(int i) const noexcept { return i >= 0 && i < size(); }
    // Items a little outside the frame may be asked for: they are plain tokens that are nothing.
    [[nodiscard]] const frame_item& operator[](int i) const noexcept { return items_[i + margin]; }
    [[nodiscard]] bool is_quote(int i) const noexcept { return (*this)[i].what == frame_item::type::quote; }
    [[nodiscard]] bool is_person(int i) const noexcept { return (*this)[i].what == frame_item::type::person; }
    [[nodiscard]] bool is_cue(int i) const noexcept { return (*this)[i].cue; }
    /// The item's token where it is a plain word or mark; else a token that is nothing.
    [[nodiscard]] const token& at(int i) const noexcept { return *(*this)[i].source; }

    // The items that are quotes, in text order.
    [[nodiscard]] int quotes() const noexcept { return static_cast<int>(quote_count_); }
    [[nodiscard]] int quote(int n) const noexcept { return quotes_[n]; }
    /// The first of them behind item `i`; the frame's size where there is none.
    [[nodiscard]] int quote_after(int i) const noexcept {
        int n = quotes(), after = size();
        for (; n > 0 && quotes_[n - 1] > i; --n) after = quotes_[n - 1];
        return after;
    }

    // What attributions hang on, in text order: cues, "according", and semicolons, over which none reaches.
    [[nodiscard]] int signals() const noexcept { return static_cast<int>(signal_count_); }
    [[nodiscard]] int signal(int n) const noexcept { return signals_[n]; }
    /// How many of them stand before item `i`.
    [[nodiscard]] int signals_before(int i) const noexcept {
        int n = signals();
        while (n > 0 && signals_[n - 1] >= i) --n;
        return n;
    }

    /// Whether this is a headline: a paragraph of its own whose words have capitals.
    [[nodiscard]] bool is_headline() const noexcept { return headline_; }
    [[nodiscard]] std::uint32_t end_token() const noexcept { return end_; }
    [[nodiscard]] std::uint32_t first_token() const noexcept { return count_ != 0 ? (*this)[0].first : end_; }

private:
    static constexpr int margin = 8;
    static constexpr token nothing_{};
    static constexpr frame_item no_item{&nothing_, 0, 0, 0, frame_item::type::token, false};
    static constexpr frame_item blank[margin] = {no_item, no_item, no_item, no_item,
                                                 no_item, no_item, no_item, no_item};

    void add(const token& source, frame_item::type what, std::uint32_t first, std::uint32_t last,
             std::uint32_t index) noexcept {
        items_[margin + count_++] = {&source, first, last, index, what, false};
    }
    [[nodiscard]] const frame_item& last_item() const noexcept { return items_[margin + count_ - 1]; }
    void clear_margin(int from) noexcept { std::memcpy(items_ + from, blank, sizeof blank); }
    void settle_signals() noexcept;
    /// Classes of the words that may be signals; "according" and "words" are nouns of saying.
    static constexpr lexicon::class_set signalling =
        lexicon::classes(lexicon::word_class::say_verb, lexicon::word_class::verb, lexicon::word_class::say_noun);
    static constexpr unsigned begins_sentence = text::paragraph_start | text::sentence_start;
    [[nodiscard]] static std::uint32_t begin_of_sentence(const article& a, std::uint32_t from,
                                                         std::uint32_t earliest) noexcept;
    [[nodiscard]] static std::uint32_t after_aside(const article& a, std::uint32_t open) noexcept;
    [[nodiscard]] static bool covers(const article& a, std::uint32_t i) noexcept;
    [[nodiscard]] std::uint32_t add_words(const article& a, std::uint32_t i) noexcept;
    [[nodiscard]] std::uint32_t add_span(const article& a, std::uint32_t i) noexcept;
    [[nodiscard]] std::uint32_t leave_out(const article& a, std::uint32_t mark) const noexcept;
    [[nodiscard]] bool reads_like_headline(const article& a) const noexcept;
    [[nodiscard]] bool goes_on(const article& a, std::uint32_t next) const noexcept;
    [[nodiscard]] bool begins_behind_quote(const article& a, std::uint32_t next) const noexcept;

    frame_item items_[max_items + 2 * margin];
    std::uint16_t signals_[max_items + 1];
    std::uint16_t quotes_[max_items];
    std::uint32_t count_ = 0;
    std::uint32_t signal_count_ = 0;
    std::uint32_t quote_count_ = 0;
    std::uint32_t end_ = 0;
    bool headline_ = false;
};

inline std::uint32_t quote_frame::begin_of_sentence(const article& a, std::uint32_t from,
                                                    std::uint32_t earliest) noexcept {
    std::uint32_t first = from;
    const token* t = &a.tokens[from];
    // "He said:" may stand in the paragraph before.
    const bool introduced = from > earliest && t[-1].is(token_kind::colon);
    for (std::uint32_t steps = 0; first > earliest && steps < max_left; ++steps) {
        if ((t->flags & begins_sentence) != 0 && (first != from || !introduced)) break;
        if (const std::uint32_t quoted = a.quote_at.within(first - 1); quoted != span_map::none) {
            const std::uint32_t open = a.quote_pairs[quoted].open;
            if (open < earliest) break;
            first = open;
            t = &a.tokens[first];
        } else {
            --first, --t;
        }
    }
    return first;
}

/// The token after the ")" that ends a short aside without quotes; `open` itself where there is none.
inline std::uint32_t quote_frame::after_aside(const article& a, std::uint32_t open) noexcept {
    for (std::uint32_t i = open + 1; i < open + 16 && i < a.tokens.size(); ++i) {
        const token& t = a.tokens[i];
        if (t.is(token_kind::paren_close)) return i + 1;
        if (t.is(token_kind::paren_open) || a.quote_at.covers(i) || t.has(text::paragraph_start)) break;
    }
    return open;
}

/// Whether the sentence goes on at `next`, which looks like the first word of another one: "Why?" Lee asked.
inline bool quote_frame::goes_on(const article& a, std::uint32_t next) const noexcept {
    if (count_ == 0 || last_item().what != frame_item::type::quote || a.tokens[next].has(text::paragraph_start))
        return false;
    if (a.tokens[next].is(token_kind::dash) && a.person_at.covers(next + 1)) return true;  // “…” — Ann Lee
    // A quote that asks or calls may have its attribution behind it; one with a period a plain one: "…." he said.
    const token& stop = last_token_in(a, a.quote_pairs[last_item().index]);
    const bool full = stop.is(token_kind::period);
    if (!full && !asks_or_calls(stop) && !stop.is(token_kind::ellipsis)) return false;
    if (const std::uint32_t person = a.person_at.within(next); !full && person != span_map::none) {
        const token* const verb = &a.tokens[a.person_tokens[person].last];  // “Why?” Lee pressed.
        if (grammar::is_lower_word(*verb) && grammar::has_suffix(a.text, *verb, "ed") && verb[1].is(token_kind::period))
            return true;
    }
    for (std::uint32_t i = next; i < next + (full ? 6 : 20) && i < a.tokens.size(); ++i) {
        const token& t = a.tokens[i];
        if (!full && t.is(lexicon::word_class::verb) && grammar::starts_cue_phrase(&t)) return true;  // Lee went on
        if (t.is(lexicon::word_class::say_verb) && !t.has(text::capitalised)) {
            // "Why?" Lee asked.  but not: "Why?" Lee said the plan …
            const token& after = a.tokens[i + 1];
            if (full) return i > next && after.is(token_kind::period);
            const bool tells = is_one(t, "told", "asked", "tells", "asks");
            return tells || after.is_mark() || after.is(lexicon::word_class::adverb) ||
                   after.any(lexicon::classes(lexicon::word_class::preposition, lexicon::word_class::conjunction)) ||
                   a.date_at.covers(i + 1) || a.person_at.covers(i + 1);
        }
        if (a.quote_at.covers(i) ||
            (t.is(token_kind::period) && !a.tokens[i - 1].is(lexicon::word_class::abbreviation)))
            return false;
    }
    return false;
}

/// Whether a sentence begins at `next` though no space stands before it: “It is over. ”Lee left.
inline bool quote_frame::begins_behind_quote(const article& a, std::uint32_t next) const noexcept {
    const token& t = a.tokens[next];
    return !t.has(text::space_before) && t.has(text::capitalised) && last_item().what == frame_item::type::quote &&
           last_token_in(a, a.quote_pairs[last_item().index]).is(token_kind::period);
}

/// Whether token `i` is part of a quote, a name or a date. One test for all three: none has all bits.
inline bool quote_frame::covers(const article& a, std::uint32_t i) noexcept {
    return (a.quote_at.within(i) & a.person_at.within(i) & a.date_at.within(i)) != span_map::none;
}

/// Adds the plain words and marks from token `i` on: most of a frame. Returns the token at which they end.
inline std::uint32_t quote_frame::add_words(const article& a, std::uint32_t i) noexcept {
    static constexpr detail::kinds special{token_kind::paren_open, token_kind::period, token_kind::semicolon,
                                           token_kind::end};
    const auto is_plain = [](const token& t) {
        return (static_cast<unsigned>(special.hold(t.kind)) | (t.flags & begins_sentence)) == 0;
    };
    const token* t = &a.tokens[i];
    frame_item* item = items_ + margin + count_;
    std::uint32_t count = count_, signal_count = signal_count_;
    for (; count < max_items && is_plain(*t) && !covers(a, i); ++t, ++item, ++count) {
        signals_[signal_count] = static_cast<std::uint16_t>(count);
        signal_count += t->any(signalling);
        const std::uint32_t first = i++;
        *item = {t, first, i, 0, frame_item::type::token, false};
    }
    count_ = count;
    signal_count_ = signal_count;
    return i;
}

/// Adds the quote or name at token `i`; nothing for a date. Returns the token behind it.
inline std::uint32_t quote_frame::add_span(const article& a, std::uint32_t i) noexcept {
    std::uint32_t last = i;
    if (const std::uint32_t quoted = a.quote_at.within(i); quoted != span_map::none) {
        const quote_pair& q = a.quote_pairs[quoted];
        last = q.close + q.close_tokens;
        quotes_[quote_count_++] = static_cast<std::uint16_t>(count_);
        add(nothing_, frame_item::type::quote, q.open, last, quoted);
    } else if (const std::uint32_t person = a.person_at.within(i); person != span_map::none) {
        const token_range name = a.person_tokens[person];
        last = name.last;
        add(nothing_, frame_item::type::person, name.first, last, person);
    } else {
        last = a.date_tokens[a.date_at.within(i)].last;
    }
    return last > i ? last : i + 1;
}

/// The token behind what begins with a mark and tells nothing: an aside, the period of "Mr."; else the mark itself.
inline std::uint32_t quote_frame::leave_out(const article& a, std::uint32_t mark) const noexcept {
    const token& t = a.tokens[mark];
    if (t.is(token_kind::paren_open)) return after_aside(a, mark);
    const bool abbreviated = t.is(token_kind::period) && !t.has(text::space_before) && count_ != 0 &&
                             a.tokens[last_item().first].is(lexicon::word_class::abbreviation) &&
                             !a.tokens[mark + 1].has(text::sentence_start);
    return abbreviated ? mark + 1 : mark;
}

inline void quote_frame::build(const article& a, std::uint32_t anchor, std::uint32_t earliest) {
    const auto end = static_cast<std::uint32_t>(a.tokens.size());
    count_ = signal_count_ = quote_count_ = 0;
    std::uint32_t i = add_words(a, begin_of_sentence(a, anchor, earliest));
    for (; i < end && count_ < max_items; i = add_words(a, i)) {
        const token& t = a.tokens[i];
        if (i > anchor && count_ != 0 &&
            (begins_behind_quote(a, i) || ((t.flags & begins_sentence) != 0 && !goes_on(a, i))))
            break;
        if (covers(a, i)) {
            i = add_span(a, i);
        } else if (const std::uint32_t next = leave_out(a, i); next != i) {
            i = next;
        } else {
            signals_[signal_count_] = static_cast<std::uint16_t>(count_);
            signal_count_ += t.any(signalling) || t.is(token_kind::semicolon);
            add(t, frame_item::type::token, i, i + 1, 0);
            ++i;
        }
    }
    end_ = i;
    clear_margin(margin + static_cast<int>(count_));
    headline_ = reads_like_headline(a);
    settle_signals();
}

/// Keeps those of the words and marks noted that are signals where they stand.
inline void quote_frame::settle_signals() noexcept {
    std::uint32_t kept = 0;
    for (std::uint32_t n = 0; n < signal_count_; ++n) {
        const int i = signals_[n];
        const bool cue = at(i).is_word() && grammar::is_cue(&at(i), at(i - 1), headline_);
        items_[margin + i].cue = cue;
        signals_[kept] = signals_[n];
        kept += cue || at(i).is(token_kind::semicolon) || grammar::begins_according_to(&at(i));
    }
    signal_count_ = kept;
}

inline bool quote_frame::reads_like_headline(const article& a) const noexcept {
    if (count_ == 0 || !a.tokens[(*this)[0].first].has(text::paragraph_start) ||
        (end_ < a.tokens.size() && !a.tokens[end_].has(text::paragraph_start)))
        return false;
    std::uint32_t capitals = 0;
    for (int i = 0; i < size(); ++i) {
        const token& t = at(i);
        if (!t.is_word()) continue;
        if (t.has(text::capitalised))
            ++capitals;
        else if (t.size() > 4)
            return false;
    }
    return capitals >= 2;
}

}  // namespace gazette::resolve
