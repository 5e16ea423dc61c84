// Gazette: everything found in one text.
#pragma once

#include <gazette/agreement.hpp>
#include <gazette/config.hpp>
#include <gazette/country.hpp>
#include <gazette/date.hpp>
#include <gazette/fwd.hpp>
#include <gazette/kind.hpp>
#include <gazette/person.hpp>
#include <gazette/quote.hpp>
#include <gazette/selection.hpp>

#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace gazette {

class document;

/// Why a text could not be annotated.
enum class status : std::uint8_t {
    ok,
    text_too_long,     ///< the text has 4 GiB or more
    bad_document_date  ///< options::document_date is no day of the calendar, or not in a year from 1 to 9999
};

/// "ok", "text too long" …
[[nodiscard]] constexpr std::string_view to_string(status s) noexcept {
    constexpr std::string_view names[] = {"ok", "text too long: 4 GiB or more", "impossible document date"};
    return names[static_cast<std::uint8_t>(s)];
}

namespace detail {

/// The caller's full name of the agreement whose mention begins there.
struct own_agreement {
    std::uint32_t begin = 0;
    std::string_view name;
};

/// What a document holds; the stages of the library fill it.
struct findings {
    gazette::status status = gazette::status::ok;
    std::string_view text;
    std::optional<std::chrono::year_month_day> date;
    std::vector<person> persons;
    std::vector<country> countries;
    std::vector<agreement> agreements;
    std::vector<gazette::date> dates;
    std::vector<quote> quotes;
    std::vector<text_range> person_names;  // by entity
    std::vector<std::string_view> own_names;  // the same, where an entry of the caller's gives the name; may be shorter
    std::vector<own_agreement> own_agreements;  // in text order
    std::vector<party> parties;
};

[[nodiscard]] findings& findings_of(document& d) noexcept;

}  // namespace detail

/// The spans of one text, each kind in text order, and what links them.
///
/// A document owns its spans and refers to the text: the bytes given to annotate() must outlive every
/// string_view taken from it.
class document {
public:
    // What is only declared here need not be compiled in every translation unit of a user.
    GAZETTE_DECL document() noexcept;
    GAZETTE_DECL document(const document&);
    GAZETTE_DECL document(document&&) noexcept;
    GAZETTE_DECL document& operator=(const document&);
    GAZETTE_DECL document& operator=(document&&) noexcept;
    GAZETTE_DECL ~document();

    /// Not ok: nothing was annotated and there are no spans.
    [[nodiscard]] gazette::status status() const noexcept { return found_.status; }

    [[nodiscard]] GAZETTE_DECL std::span<const person> persons() const& noexcept;
    [[nodiscard]] GAZETTE_DECL std::span<const country> countries() const& noexcept;
    [[nodiscard]] GAZETTE_DECL std::span<const agreement> agreements() const& noexcept;
    [[nodiscard]] GAZETTE_DECL std::span<const date> dates() const& noexcept;
    [[nodiscard]] GAZETTE_DECL std::span<const quote> quotes() const& noexcept;

    /// A document that is about to end gives its spans away: `for (auto& p : annotate(text).persons())` is safe.
    [[nodiscard]] GAZETTE_DECL std::vector<person> persons() && noexcept;
    [[nodiscard]] GAZETTE_DECL std::vector<country> countries() && noexcept;
    [[nodiscard]] GAZETTE_DECL std::vector<agreement> agreements() && noexcept;
    [[nodiscard]] GAZETTE_DECL std::vector<date> dates() && noexcept;
    [[nodiscard]] GAZETTE_DECL std::vector<quote> quotes() && noexcept;

    /// The spans of the kind with that type: spans<person>() is persons().
    template <class Span> [[nodiscard]] std::span<const Span> spans() const& noexcept;
    template <class Span> std::span<const Span> spans() const&& = delete;

    /// All mentions of a person, or of an agreement. None for no_entity and no_agreement: what has no entity shares
    /// none. Takes time linear in the number of persons or agreements.
    [[nodiscard]] GAZETTE_DECL selection<person, means<entity_id>> mentions_of(entity_id id) const& noexcept;
    [[nodiscard]] GAZETTE_DECL selection<agreement, means<agreement_id>> mentions_of(agreement_id id) const& noexcept;
    void mentions_of(entity_id) const&& = delete;
    void mentions_of(agreement_id) const&& = delete;

    /// The spans of a kind that lie in a stretch of the text, such as the persons in a quote:
    /// within<person>(q.content). Finding the first takes time logarithmic in their number.
    template <class Span> [[nodiscard]] selection<Span, lies_in> within(text_range range) const& noexcept {
        const std::span<const Span> all = spans<Span>();
        const std::size_t first = detail::count_before(all, range.begin), last = detail::count_before(all, range.end);
        return {all.subspan(first, first < last ? last - first : 0), {range}};
    }
    template <class Span> void within(text_range) const&& = delete;

    /// The spans of a kind that have a byte in common with a stretch of the text. Looks at all before its end.
    template <class Span> [[nodiscard]] selection<Span, overlaps> overlapping(text_range range) const& noexcept {
        const std::span<const Span> all = spans<Span>();
        return {all.first(detail::count_before(all, range.end)), {range}};
    }
    template <class Span> void overlapping(text_range) const&& = delete;

    /// The whole text.
    [[nodiscard]] std::string_view text() const noexcept { return found_.text; }
    /// The bytes of a span, title, cue … as written. Of a range that reaches out of the text, the part inside.
    [[nodiscard]] std::string_view text(text_range range) const noexcept {
        const std::size_t size = found_.text.size();
        const std::size_t end = range.end < size ? range.end : size, begin = range.begin < end ? range.begin : end;
        return {found_.text.data() + begin, end - begin};
    }

    /// The fullest form of a person's name in this document, or that of your own gazetteer; empty for no_entity.
    [[nodiscard]] std::string_view name_of(entity_id id) const noexcept {
        const auto index = static_cast<std::size_t>(id);
        if (index < found_.own_names.size() && !found_.own_names[index].empty()) return found_.own_names[index];
        return index < found_.person_names.size() ? text(found_.person_names[index]) : std::string_view{};
    }
    /// The fullest form of the person's name.
    [[nodiscard]] std::string_view name_of(const person& p) const noexcept { return name_of(p.entity); }
    /// The speaker's fullest name, or the source as written; empty where the text does not say.
    [[nodiscard]] std::string_view name_of(const source& s) const noexcept {
        return s.person != no_entity ? name_of(s.person) : text(s.text);
    }
    /// The full name as the document gives it, for named agreements and acronyms, or that of your own gazetteer.
    [[nodiscard]] GAZETTE_DECL std::string_view name_of(const agreement& a) const noexcept;
    /// Who agrees, where the sentence names or plainly refers back to all of them.
    [[nodiscard]] GAZETTE_DECL std::span<const party> parties(const agreement& a) const& noexcept;
    std::span<const party> parties(const agreement&) const&& = delete;  // they would end with the document
    /// When the agreement was signed or agreed, or is to be signed where its status is proposed, if the sentence tells:
    /// one of dates(), which have to be among the kinds asked for. nullptr where there is none.
    [[nodiscard]] const date* date_of(const agreement& a) const& noexcept {
        return a.date < found_.dates.size() ? found_.dates.data() + a.date : nullptr;
    }
    const date* date_of(const agreement&) const&& = delete;
    /// How many different persons the document names: their entities are 0 … count - 1.
    [[nodiscard]] std::size_t person_count() const noexcept { return found_.person_names.size(); }
    /// The same for agreements. Takes time linear in the number of their mentions.
    [[nodiscard]] GAZETTE_DECL std::size_t agreement_count() const noexcept;

    /// The date that relative dates were resolved against: from the options, a header line or a dateline.
    [[nodiscard]] std::optional<std::chrono::year_month_day> document_date() const noexcept { return found_.date; }

    /// Calls `visit` with every span in text order; at one place the longer span comes first. `visit` must not change
    /// the document, which annotate() does with the one that the same annotator returned before.
    template <class Visitor> void for_each(Visitor&& visit) const;

private:
    friend detail::findings& detail::findings_of(document&) noexcept;

    detail::findings found_;
};

inline detail::findings& detail::findings_of(document& d) noexcept { return d.found_; }

template <class Span> std::span<const Span> document::spans() const& noexcept {
    constexpr kind k = kind_of<Span>;
    if constexpr (k == kind::person) return persons();
    if constexpr (k == kind::country) return countries();
    if constexpr (k == kind::agreement) return agreements();
    if constexpr (k == kind::date) return dates();
    if constexpr (k == kind::quote) return quotes();
}

template <class Visitor> void document::for_each(Visitor&& visit) const {
    std::size_t p = 0, c = 0, a = 0, d = 0, q = 0;
    const auto comes_first = [](const text_range& x, const text_range& y) {
        return x.begin != y.begin ? x.begin < y.begin : x.end > y.end;
    };
    for (;;) {
        const span* next = nullptr;
        const auto offer = [&](const auto& spans, std::size_t at) {
            if (at < spans.size() && (next == nullptr || comes_first(spans[at], *next))) next = &spans[at];
        };
        offer(found_.quotes, q), offer(found_.agreements, a), offer(found_.persons, p), offer(found_.dates, d),
            offer(found_.countries, c);
        if (next == nullptr) return;
        const auto take = [&](const auto& spans, std::size_t& at) {
            if (at >= spans.size() || next != &spans[at]) return false;
            visit(spans[at++]);
            return true;
        };
        take(found_.quotes, q) || take(found_.agreements, a) || take(found_.persons, p) || take(found_.dates, d) ||
            take(found_.countries, c);
    }
}

}  // namespace gazette

#if !defined(GAZETTE_SEPARATE_COMPILATION)
#include <gazette/detail/document_impl.hpp>
#endif
