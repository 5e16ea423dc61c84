// What holds for every text, whatever bytes it has.
#pragma once

#include <gazette/gazette.hpp>
#include <gazette/rules.hpp>

#include <cstddef>
#include <cstdint>
#include <iterator>
#include <string>
#include <string_view>

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
        check_one_kind(text);
        const document& found = annotator_.annotate(text);
        if (found.status() != status::ok) say("the text was refused");
        check(found.persons(), "person");
        check(found.countries(), "country");
        check(found.dates(), "date");
        check_text_order(found.agreements(), "agreement");
        check_text_order(found.quotes(), "quote");
        for (const person& p : found.persons()) {
            check_range(p.title, "a title");
            if (p.entity == no_entity || static_cast<std::size_t>(p.entity) >= found.person_count())
                say("a person has no entity");
            else if (found.name_of(p).empty())
                say("a person has no name");
        }
        for (const agreement& a : found.agreements()) {
            check_range(a.name, "an agreement's name");
            for (const party& p : found.parties(a)) {
                if (p.name.empty()) say("a party has no name");
            }
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

    /// One kind alone, each in its turn; then everything again with the same annotator.
    void check_one_kind(std::string_view text) {
        constexpr kind_set kinds[] = {kind_set::of<person>(), kind_set::of<country>(), kind_set::of<agreement>(),
                                      kind_set::of<date>(), kind_set::of<quote>()};
        const document& found = annotator_.annotate(text, kinds[turn_++ % std::size(kinds)]);
        check(found.persons(), "a person alone");
        check(found.countries(), "a country alone");
        check(found.dates(), "a date alone");
        check_text_order(found.agreements(), "an agreement alone");
        check_text_order(found.quotes(), "a quote alone");
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

    [[nodiscard]] static std::string signature(const document& d) {
        std::string out;
        d.for_each([&](const auto& s) {
            out.append(std::to_string(s.begin)).append("-").append(std::to_string(s.end)).append(s.rule).append(";");
        });
        for (const quote& q : d.quotes()) out.append(d.name_of(q.speaker)).append(";");
        for (const person& p : d.persons()) out.append(d.name_of(p)).append(";");
        return out;
    }

    options settings_;
    annotator annotator_;
    std::string_view text_;
    bool is_utf8_ = false;
    std::size_t turn_ = 0;
    std::string problem_;
};

}  // namespace gazette::testing
