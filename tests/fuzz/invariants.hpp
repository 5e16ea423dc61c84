// What holds for every text, whatever bytes it has.
#pragma once

#include <gazette/gazette.hpp>
#include <gazette/rules.hpp>

#include <cstddef>
#include <cstdint>
#include <iterator>
#include <string>
#include <string_view>
#include <type_traits>

namespace gazette::testing {

/// Annotates texts and says which promise was broken; keeps its annotator, as users do.
class invariants {
public:
    explicit invariants(const options& settings = {}) : settings_(settings), annotator_(settings) {}

    /// What is wrong with the annotations of `text`; empty where nothing is.
    [[nodiscard]] std::string broken_by(std::string_view text) {
        problem_.clear();
        text_ = text;
        is_utf8_ = is_utf8(text);
        const kind single = kinds_alone[turn_++ % std::size(kinds_alone)];
        const std::string alone = check_one_kind(text, single);
        const document& found = annotator_.annotate(text);
        if (found.status() != status::ok) say("the text was refused");
        if (single != kind::date && signature(found, single) != alone)
            say(std::string(to_string(single)) + " alone is something else than among all kinds");
        check_links(found);
        check(found.persons(), "person");
        check(found.countries(), "country");
        check(found.dates(), "date");
        check_text_order(found.agreements(), "agreement");
        check_text_order(found.quotes(), "quote");
        for (const person& p : found.persons()) {
            check_range(p.title, "a title");
            if (p.entity == no_entity) say("a person has no entity");
        }
        for (const agreement& a : found.agreements()) {
            check_range(a.name, "an agreement's name");
            for (const party& p : found.parties(a)) {
                if (p.name.empty()) say("a party has no name");
            }
        }
        for (const date& d : found.dates()) {
            if (d.days.begin > d.days.end) say("a date's days end before they begin");
        }
        for (const quote& q : found.quotes()) {
            check_range(q.content, "a quote's content");
            check_range(q.cue, "a cue");
            if (q.content.begin < q.begin || q.content.end > q.end) say("a quote's content lies outside of it");
            if (!q.speaker.empty() && found.name_of(q.speaker).empty()) say("a speaker has no name");
        }
        check_own_rule();
        if (signature(found) != signature(annotate(text, settings_)))
            say("a used annotator gives something else than a fresh one");
        return problem_;
    }

private:
    void say(std::string_view what) { problem_.append(problem_.empty() ? "" : "; ").append(what); }

    void check_range(text_range r, std::string_view what) {
        if (r.begin > r.end || r.end > text_.size())
            say(std::string(what) + " lies outside the text");
        else if (is_utf8_ && (is_inside_sequence(r.begin) || is_inside_sequence(r.end)))
            say(std::string(what) + " begins or ends inside a character");
    }
    [[nodiscard]] bool is_inside_sequence(std::size_t at) const noexcept {
        return at < text_.size() && (static_cast<unsigned char>(text_[at]) & 0xC0U) == 0x80;
    }

    /// Whether bytes of one to four make characters throughout; surrogates and overlong forms are let pass.
    [[nodiscard]] static bool is_utf8(std::string_view text) noexcept {
        unsigned left = 0;
        for (const char c : text) {
            const auto byte = static_cast<unsigned char>(c);
            if (left != 0) {
                if ((byte & 0xC0U) != 0x80) return false;
                --left;
            } else if (byte >= 0x80) {
                if (byte < 0xC2 || byte > 0xF4) return false;
                left = byte >= 0xF0 ? 3 : byte >= 0xE0 ? 2 : 1;
            }
        }
        return left == 0;
    }

    static constexpr kind kinds_alone[] = {kind::person, kind::country, kind::agreement, kind::date, kind::quote};

    /// One kind alone, each in its turn; then everything again with the same annotator. Returns what is told of it.
    [[nodiscard]] std::string check_one_kind(std::string_view text, kind single) {
        kind_set wanted;
        wanted.insert(single);
        const document& found = annotator_.annotate(text, wanted);
        found.for_each([&](const auto& s) {
            if (kind_of<std::decay_t<decltype(s)>> != single) say("a kind that nobody asked for");
        });
        check(found.persons(), "a person alone");
        check(found.countries(), "a country alone");
        check(found.dates(), "a date alone");
        check_text_order(found.agreements(), "an agreement alone");
        check_text_order(found.quotes(), "a quote alone");
        check_links(found);
        return signature(found, single);
    }

    /// Whether what spans refer to is there, whatever kinds were asked for.
    void check_links(const document& d) {
        const auto check_entity = [&](entity_id id, std::string_view what) {
            if (id == no_entity) return;
            if (static_cast<std::size_t>(id) >= d.person_count())
                say(std::string(what) + " is a person that is not there");
            else if (d.name_of(id).empty())
                say(std::string(what) + " is a person without a name");
        };
        for (const person& p : d.persons()) check_entity(p.entity, "a person");
        for (const agreement& a : d.agreements()) {
            if (a.date != no_date && a.date >= d.dates().size()) say("an agreement has a date that is not there");
            for (const party& p : d.parties(a)) check_entity(p.person, "a party");
        }
        for (const quote& q : d.quotes()) {
            check_entity(q.speaker.person, "a speaker");
            check_entity(q.addressee.person, "an addressee");
        }
    }

    /// A rule of a user's own, over words, marks and what was found.
    void check_own_rule() {
        static constexpr auto chain = rules::rule(
            "chain", (rules::a_person | rules::a_country | rules::a_date | rules::spelled("the", "of") |
                      rules::is(rules::word_class::title)) >>
                         *(-rules::hyphen >> (rules::capitalised | rules::number(1, 2100))) >> -rules::possessive);
        std::uint32_t free_from = 0;
        for_each_match(annotator_, chain, [&](const span& s) {
            check_range(s, "a match of one's own rule");
            if (s.empty() || s.begin < free_from) say("matches of one's own rule overlap");
            free_from = s.end;
        });
    }

    template <class Spans> void check_text_order(const Spans& spans, std::string_view kind) {
        std::uint32_t before = 0;
        for (const auto& s : spans) {
            check_range(s, kind);
            if (s.empty()) say(std::string(kind) + " is empty");
            if (s.begin < before) say(std::string(kind) + " is out of order");
            if (s.rule.empty()) say(std::string(kind) + " does not name its rule");
            before = s.begin;
        }
    }

    /// Besides, spans of the kind must not overlap.
    template <class Spans> void check(const Spans& spans, std::string_view kind) {
        check_text_order(spans, kind);
        for (std::size_t i = 1; i < spans.size(); ++i) {
            if (spans[i].begin < spans[i - 1].end) say(std::string(kind) + " overlaps the one before");
        }
    }

    /// All that a document tells.
    [[nodiscard]] static std::string signature(const document& d) {
        std::string out;
        for (const kind k : kinds_alone) out.append(signature(d, k));
        for (const agreement& a : d.agreements()) add(out, a.date);
        return out;
    }

    /// All that it tells of one kind, but for where an agreement's date stands among the dates.
    [[nodiscard]] static std::string signature(const document& d, kind wanted) {
        std::string out;
        d.for_each([&](const auto& s) {
            if (kind_of<std::decay_t<decltype(s)>> != wanted) return;
            add(out, s, s.rule, s.entry);
            tell(out, d, s);
            out.append("\n");
        });
        return out;
    }
    static void tell(std::string& out, const document& d, const person& p) {
        add(out, d.name_of(p), p.entity, p.title);
    }
    static void tell(std::string& out, const document&, const country& c) { add(out, c.code, to_string(c.form)); }
    static void tell(std::string& out, const document& d, const agreement& a) {
        add(out, to_string(a.form), to_string(a.status), a.entity, a.name, d.name_of(a));
        for (const party& p : d.parties(a)) add(out, p.name, p.person, to_string(p.kind));
    }
    static void tell(std::string& out, const document&, const date& d) {
        add(out, to_string(d.type), to_string(d.mod), d.value.view(), d.days.begin.time_since_epoch().count(),
            d.days.end.time_since_epoch().count(), d.invalid, d.ambiguous);
    }
    static void tell(std::string& out, const document& d, const quote& q) {
        add(out, to_string(q.form), to_string(q.certainty), q.content, q.cue);
        for (const source& s : {q.speaker, q.addressee}) add(out, d.name_of(s), s.person, s.text);
    }

    template <class... Values> static void add(std::string& out, const Values&... values) {
        (add_one(out, values), ...);
    }
    static void add_one(std::string& out, std::string_view text) { out.append(text).append(";"); }
    static void add_one(std::string& out, text_range r) { add(out, r.begin, r.end); }
    template <class Number>
        requires(std::is_integral_v<Number> || std::is_enum_v<Number>)
    static void add_one(std::string& out, Number number) {
        out.append(std::to_string(static_cast<std::int64_t>(number))).append(";");
    }

    options settings_;
    annotator annotator_;
    std::string_view text_;
    bool is_utf8_ = false;
    std::size_t turn_ = 0;
    std::string problem_;
};

}  // namespace gazette::testing
