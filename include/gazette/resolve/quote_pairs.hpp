// Gazette: which quotation marks belong together: the cheapest reading of all marks of the text.
//
// Every mark opens, closes or does neither, and each reading has a cost that its shape and its neighbours
// set (resolve/quote_marks.hpp). Dynamic programming over the marks finds the reading that costs least in
// all. A paragraph's end closes what is open, so a stray mark never spoils more than its own paragraph,
// unless the next paragraph begins with an opening mark: that is a quote over several paragraphs.
#pragma once

#include <gazette/resolve/article.hpp>
#include <gazette/resolve/quote_marks.hpp>
#include <gazette/resolve/quote_scratch.hpp>

#include <cstdint>

namespace gazette::resolve {

namespace detail {

/// Whether a mark's neighbours leave it free to open a quote, but not to close one.
[[nodiscard]] constexpr bool opens_only(const quote_mark& m) noexcept {
    return m.is_double && m.open_cost == 0 && m.close_cost >= 25;
}

/// Lists the quotation marks. Without a branch for each paragraph's begin, which stands among them.
inline void list_places(const article& a, gazette::detail::buffer<mark_place>& places) {
    places.resize(a.starts.marks.size() + 1);
    mark_place* to = places.data();
    std::uint32_t paragraph = 0;
    for (const std::uint32_t place : a.starts.marks) {
        const token& t = a.tokens[place];
        paragraph += t.has(text::paragraph_start);
        *to = {place, paragraph};
        to += is_quote_mark(t.kind);
    }
    places.resize(static_cast<std::size_t>(to - places.data()));
}

/// Collects and weighs the marks of the text.
inline void collect_marks(const article& a, const gazette::detail::buffer<mark_place>& places,
                          gazette::detail::buffer<quote_mark>& marks) {
    marks.clear();
    std::uint32_t paragraph_before = 0;
    std::uint32_t next = 0;
    for (const auto [place, paragraph] : places) {
        if (place < next) continue;  // the second half of ''
        const token* const t = &a.tokens[place];
        marks.resize(marks.size() + 1);
        quote_mark& m = marks.back();
        weigh(m, t, place, a.text);
        m.after_break = paragraph != paragraph_before;
        m.continues = paragraph == paragraph_before + 1 && t->has(text::paragraph_start) && m.open_cost < 20 &&
                      !ends_in_attribution(t);
        if (opens_only(m) && !m.after_break && marks.size() > 1 && opens_only((&m)[-1]))
            m.resume_cost = cost_of_resuming(&a.tokens[(&m)[-1].token], t);
        paragraph_before = paragraph;
        next = place + m.tokens;
    }
}

/// Viterbi search over the marks.
class mark_search {
public:
    explicit mark_search(quote_scratch& scratch) noexcept : scratch_(scratch) { now(open_marks::none).cost = 0; }

    void run() {
        const auto count = static_cast<std::uint32_t>(scratch_.marks.size());
        scratch_.steps.resize(std::size_t{count} * open_states);
        scratch_.left_open.resize(count);
        bool searched = false;  // before mark i: else nothing is open
        for (std::uint32_t i = 0; i < count;) {
            const quote_mark& m = mark(i);
            scratch_.left_open[i] = m.after_break && searched ? end_paragraph(&m) : open_marks::none;
            const std::uint32_t end = m.after_break && !m.continues ? end_of_plain_paragraphs(i) : i;
            searched = end == i;
            if (searched)
                read(m, i++);
            else
                i = read_plain(i, end);
        }
        last_ = end_paragraph(nullptr);
        trace_back();
    }

private:
    static constexpr std::uint32_t hopeless = 0x7fff'ffff;
    static constexpr std::uint32_t often = 1024;  ///< marks: they cost some 200 at most each

    /// The cheapest way to a state so far, and the marks that are open in it.
    struct hypothesis {
        std::uint32_t cost = hopeless;
        std::uint32_t outer = 0;
        std::uint32_t inner = 0;
    };

    [[nodiscard]] const quote_mark& mark(std::uint32_t i) const noexcept { return scratch_.marks[i]; }
    [[nodiscard]] hypothesis& now(open_marks s) noexcept { return now_[static_cast<unsigned>(s)]; }

    [[nodiscard]] static constexpr bool nested(open_marks s) noexcept { return s >= open_marks::double_double; }
    [[nodiscard]] static constexpr bool outer_is_double(open_marks s) noexcept {
        return s == open_marks::double_ || s == open_marks::double_double || s == open_marks::double_single;
    }
    [[nodiscard]] static constexpr bool inner_is_double(open_marks s) noexcept {
        return s == open_marks::double_double || s == open_marks::single_double;
    }

    /// Nothing stays open, unless `next` may carry it on. Returns what was dropped on the cheapest way.
    open_marks end_paragraph(const quote_mark* next) {
        hypothesis closed = now(open_marks::none);
        open_marks dropped = open_marks::none;
        for (unsigned i = 1; i < open_states; ++i) {
            const auto s = static_cast<open_marks>(i);
            hypothesis& h = now_[i];
            if (h.cost >= hopeless) continue;
            const std::uint32_t cost = h.cost + mark(h.outer).stray_cost + (nested(s) ? mark(h.inner).stray_cost : 0U);
            if (cost < closed.cost) closed = {cost, 0, 0}, dropped = s;
            if (next == nullptr || !next->continues || !mark(h.outer).may_run_on || nested(s) ||
                outer_is_double(s) != next->is_double)
                h.cost = hopeless;
        }
        now(open_marks::none) = closed;
        return dropped;
    }

    void consider(open_marks to, reading_step step, hypothesis h) noexcept {
        const auto i = static_cast<unsigned>(to);
        if (h.cost >= next_[i].cost) return;
        next_[i] = h;
        steps_[i] = step;
    }

    /// Where the plain paragraphs from mark `first` on end: their double marks open and close in turn and cannot be
    /// meant otherwise, and their single marks would rather be strays than pair. Most need no search. `first` where
    /// one of them, or of those that could carry on what it leaves open, is not plain.
    [[nodiscard]] std::uint32_t end_of_plain_paragraphs(std::uint32_t first) const noexcept {
        const auto count = static_cast<std::uint32_t>(scratch_.marks.size());
        const quote_mark* open = nullptr;
        const quote_mark* single = nullptr;  // of the paragraph's, the one that would open a pair most readily
        std::uint32_t i = first;
        do {
            const quote_mark& m = mark(i);
            if (m.after_break && i != first) {
                if (open != nullptr || !m.is_double) return first;
                single = nullptr;
            }
            if (!m.is_double) {
                if (single != nullptr && may_pair(*single, m)) return first;
                if (single == nullptr || m.open_cost + single->stray_cost < single->open_cost + m.stray_cost)
                    single = &m;
            } else if (open == nullptr) {
                if ((m.open_cost != 0) | (m.close_cost == 0) | (m.stray_cost == 0)) return first;
                open = &m;
            } else {
                if ((m.close_cost != 0) | (m.open_cost == 0) | (m.stray_cost == 0)) return first;
                if (mismatch(*open, m) != 0 || open->token + open->tokens == m.token) return first;
                open = nullptr;
            }
            ++i;
        } while (i < count && (!mark(i).after_break || mark(i).continues));
        return open != nullptr ? first : i;
    }

    /// Whether two single marks may cost no more as a pair, or the first as one that stays open, than as strays.
    [[nodiscard]] static bool may_pair(const quote_mark& one, const quote_mark& other) noexcept {
        return one.open_cost == 0 || other.open_cost == 0 ||
               one.open_cost + other.close_cost <= one.stray_cost + other.stray_cost;
    }

    /// Notes the reading of such paragraphs, which the search would find as well. Returns their end.
    [[nodiscard]] std::uint32_t read_plain(std::uint32_t first, std::uint32_t end) noexcept {
        now(open_marks::none).cost = 0;
        open_marks state = open_marks::none;
        reading_step* steps = scratch_.steps.data() + std::size_t{first} * open_states;
        for (std::uint32_t i = first; i < end; ++i, steps += open_states) {
            if (i != first) scratch_.left_open[i] = open_marks::none;
            const bool opens = state == open_marks::none;
            const open_marks next = !mark(i).is_double ? state : opens ? open_marks::double_ : open_marks::none;
            steps[static_cast<unsigned>(next)] = {state, next == state ? mark_reading::stray
                                                         : opens       ? mark_reading::opens
                                                                       : mark_reading::closes};
            state = next;
        }
        return end;
    }

    void read(const quote_mark& m, std::uint32_t index) {
        for (hypothesis& h : next_) h.cost = hopeless;
        steps_ = scratch_.steps.data() + std::size_t{index} * open_states;
        for (unsigned i = 0; i < open_states; ++i) {
            if (now_[i].cost < hopeless) read_in(static_cast<open_marks>(i), now_[i], m, index);
        }
        for (unsigned i = 0; i < open_states; ++i) now_[i] = next_[i];
        if (index % often == 0) lower_costs();
    }

    /// Costs matter only against each other: kept small, they never overflow, however long the text.
    void lower_costs() noexcept {
        std::uint32_t least = hopeless;
        for (const hypothesis& h : now_) least = h.cost < least ? h.cost : least;
        for (hypothesis& h : now_) {
            if (h.cost < hopeless) h.cost -= least;
        }
    }

    void read_in(open_marks from, const hypothesis& h, const quote_mark& m, std::uint32_t index) noexcept {
        const bool carries_on = m.continues && from != open_marks::none;
        const bool resumes = m.resume_cost != 0 && from == open_marks::double_ && mark(h.outer).may_run_on &&
                             mark(h.outer).kind == m.kind;
        if (!carries_on && from == open_marks::double_ && opens_only(m) && opens_only(mark(h.outer)))
            consider(from, {from, mark_reading::reopens}, {h.cost + mark(h.outer).stray_cost, index, 0});
        const std::uint32_t cost = carries_on ? 0U : resumes ? m.resume_cost : m.stray_cost;
        consider(from, {from, mark_reading::stray}, {h.cost + cost, h.outer, h.inner});
        if (carries_on) return;
        open(from, h, m, index);
        if (from != open_marks::none) close(from, h, m);
    }

    void open(open_marks from, const hypothesis& h, const quote_mark& m, std::uint32_t index) noexcept {
        const reading_step step{from, mark_reading::opens};
        const std::uint32_t cost = h.cost + m.open_cost;
        if (from == open_marks::none) {
            consider(m.is_double ? open_marks::double_ : open_marks::single, step, {cost, index, 0});
        } else if (from == open_marks::double_) {
            const unsigned unusual = !m.is_double ? 0 : mark(h.outer).kind == m.kind ? 20 : 8;
            consider(m.is_double ? open_marks::double_double : open_marks::double_single, step,
                     {cost + unusual, h.outer, index});
        } else if (from == open_marks::single && m.is_double) {
            consider(open_marks::single_double, step, {cost, h.outer, index});
        }
    }

    void close(open_marks from, const hypothesis& h, const quote_mark& m) noexcept {
        const auto cost = [&](std::uint32_t open) {
            const bool empty = mark(open).token + mark(open).tokens == m.token;
            return h.cost + m.close_cost + mismatch(mark(open), m) + (empty ? 90U : 0U);
        };
        if (nested(from) && inner_is_double(from) == m.is_double) {
            const open_marks to = outer_is_double(from) ? open_marks::double_ : open_marks::single;
            consider(to, {from, mark_reading::closes}, {cost(h.inner), h.outer, 0});
        }
        if (outer_is_double(from) != m.is_double) return;
        if (!nested(from))
            consider(open_marks::none, {from, mark_reading::closes}, {cost(h.outer), 0, 0});
        else if (inner_is_double(from) != m.is_double)
            consider(open_marks::none, {from, mark_reading::closes_outer},
                     {cost(h.outer) + mark(h.inner).stray_cost, 0, 0});
    }

    /// Notes in every mark what the cheapest way took it for.
    void trace_back() noexcept {
        open_marks state = last_;
        for (std::size_t i = scratch_.marks.size(); i-- > 0;) {
            const reading_step step = scratch_.steps[i * open_states + static_cast<unsigned>(state)];
            scratch_.marks[i].read = step;
            state = step.from == open_marks::none ? scratch_.left_open[i] : step.from;
        }
    }

    quote_scratch& scratch_;
    hypothesis now_[open_states];
    hypothesis next_[open_states];
    reading_step* steps_ = nullptr;
    open_marks last_ = open_marks::none;
};

/// Writes down the pairs of the reading found, in the order of their opening marks.
inline void write_pairs(article& a) {
    constexpr std::uint32_t unclosed = 0xffff'ffff;
    std::uint32_t open[2] = {};
    std::uint32_t depth = 0;
    for (const quote_mark& m : a.quotes.marks) {
        if (m.read.from == open_marks::none) depth = 0;  // a paragraph's end may have dropped what was open
        if (m.read.reading == mark_reading::stray) continue;
        if (m.read.reading == mark_reading::reopens) depth = 0;
        if (m.read.reading == mark_reading::opens || m.read.reading == mark_reading::reopens) {
            open[depth] = static_cast<std::uint32_t>(a.quote_pairs.size());
            a.quote_pairs.push_back({m.token, unclosed, depth, m.tokens, 1});
            ++depth;
            continue;
        }
        depth = m.read.reading == mark_reading::closes_outer ? 0 : depth - 1;
        quote_pair& pair = a.quote_pairs[open[depth]];
        pair.close = m.token;
        pair.close_tokens = m.tokens;
    }
    std::size_t kept = 0;
    for (const quote_pair& pair : a.quote_pairs) {
        if (pair.close != unclosed) a.quote_pairs[kept++] = pair;
    }
    a.quote_pairs.resize(kept);
}

}  // namespace detail

/// Pairs the article's quotation marks. Linear in the text, whatever marks it holds.
inline void pair_quotes(article& a) {
    a.quote_pairs.clear();
    a.quote_at.reset(a.tokens.size());
    detail::list_places(a, a.quotes.places);
    detail::collect_marks(a, a.quotes.places, a.quotes.marks);
    detail::mark_search(a.quotes).run();
    detail::write_pairs(a);
    for (std::uint32_t i = 0; i < a.quote_pairs.size(); ++i) {
        const quote_pair& pair = a.quote_pairs[i];
        if (pair.depth == 0) a.quote_at.set({pair.open, pair.close + pair.close_tokens}, i);
    }
}

}  // namespace gazette::resolve
