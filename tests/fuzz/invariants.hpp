// What holds for every text, whatever bytes it has.
#pragma once

#include <gazette/gazette.hpp>

#include <cstdint>
#include <string>
#include <string_view>

namespace gazette::testing {

/// Annotates texts and says which promise was broken; keeps its annotator, as users do.
class invariants {
public:
    /// `own` may be nullptr.
    explicit invariants(const gazetteer* own = nullptr) : own_(own), annotator_({.gazetteer = own}) {}

    /// What is wrong with the annotations of `text`; empty where nothing is.
    [[nodiscard]] std::string broken_by(std::string_view text) {
        problem_.clear();
        text_ = text;
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
        if (signature(found) != signature(annotate(text, {.gazetteer = own_})))
            say("a used annotator gives something else than a fresh one");
        return problem_;
    }

private:
    void say(std::string_view what) { problem_.append(problem_.empty() ? "" : "; ").append(what); }

    void check_range(text_range r, std::string_view what) {
        if (r.begin > r.end || r.end > text_.size()) say(std::string(what) + " lies outside the text");
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

    const gazetteer* own_;
    annotator annotator_;
    std::string_view text_;
    std::string problem_;
};

}  // namespace gazette::testing
