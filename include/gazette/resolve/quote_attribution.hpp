// Gazette: which words around a quote say whose it is.
#pragma once

#include <gazette/grammar/quote.hpp>
#include <gazette/resolve/article.hpp>
#include <gazette/resolve/quote_frame.hpp>
#include <gazette/resolve/speaker_subject.hpp>

#include <cstdint>
#include <string_view>

namespace gazette::resolve {

/// A cue and its subject.
struct attribution {
    std::string_view rule;  ///< empty: nothing in the sentence says whose words they are
    token_range cue;
    nominal speaker;
    int verb = -1;        ///< where the cue is a verb that may say who is spoken to: its item
    bool beside = false;  ///< the cue stands right beside the quote

    [[nodiscard]] constexpr explicit operator bool() const noexcept { return !rule.empty(); }
};

/// Reads attributions off a frame.
class attribution_reader : frame_words {
public:
    attribution_reader(const article& a, const quote_frame& frame) noexcept
        : frame_words(a, frame), subjects_(a, frame) {}

    /// The attribution of the quote at item `q`.
    [[nodiscard]] attribution read(int q) const;

    /// Who a quote without a cue is likely given to: the owner of what was said ("Lee's claim that …"), else
    /// the subject of the words before the quote.
    [[nodiscard]] attribution implied(int q) const;

    /// Who speaks in a sentence without quotes: the subject of its first cue, else a person that is its subject.
    [[nodiscard]] nominal told_by() const {
        int tries = 0;
        for (int n = 0; n < f_.signals() && tries < max_tries; ++n) {
            const int v = f_.signal(n);
            if (v == 0 || !is_cue(v)) continue;
            ++tries;
            const attribution found = governed_by(v, 0, "quote.carried");
            if (is_one(at(found.speaker.item - 1), "as")) continue;  // "as the title suggests"
            if (found.speaker && subjects_.can_speak(found.speaker)) return found.speaker;
        }
        const nominal subject = subjects_.sentence_subject(0, f_.size());
        return subject.is_person() || subject.is_pronoun() || subjects_.names_role(subject) ? subject : nominal{};
    }

    /// Who is spoken to.
    [[nodiscard]] nominal addressee_of(const attribution& by) const;

    /// The noun phrase with which the sentence begins, up to its verb.
    [[nodiscard]] nominal opening() const { return subject_at(0); }

    [[nodiscard]] bool names_role(const nominal& n) const noexcept { return subjects_.names_role(n); }

    /// What "it" or "they" at item `i` means within its own sentence: its first noun phrase.
    [[nodiscard]] nominal thing_before(int i) const {
        const nominal found = subjects_.sentence_subject(0, i);
        return found.is_noun() && (!holds(i) || found.tokens.last <= f_[i].first) && subjects_.can_speak(found)
                   ? found
                   : nominal{};
    }

private:
    static constexpr int reach = 64;     ///< items between a quote and its cue
    static constexpr int max_tries = 6;  ///< cues looked at: what keeps the time linear in any text

    // quote_attribution.hpp: what a cue says
    [[nodiscard]] attribution governed_by(int v, int low, std::string_view rule) const;
    [[nodiscard]] attribution according_to(int i, bool beside) const;
    [[nodiscard]] nominal quoted_as_saying(int v, int low) const;
    [[nodiscard]] bool quotes_somebody(int v) const noexcept;
    [[nodiscard]] nominal inserted_teller(int v, const nominal& subject) const;
    [[nodiscard]] bool names_by_agent(int v) const noexcept;
    [[nodiscard]] nominal agent_of(int v) const;

    // quote_attribution_near.hpp: the nearest cue to the left, and what stands right behind the quote
    [[nodiscard]] attribution before(int q) const;
    [[nodiscard]] bool is_inverted(int v) const noexcept;
    [[nodiscard]] bool is_inserted(int v, int q) const;
    [[nodiscard]] bool is_over(const attribution& by, int q) const;
    [[nodiscard]] bool is_closed_relative(int v, int q, const nominal& subject) const;
    [[nodiscard]] bool is_told_by_another(const attribution& by, int q) const noexcept;
    [[nodiscard]] bool governs(int v, const attribution& told) const noexcept;
    [[nodiscard]] attribution in_main_clause(attribution by, int q) const;
    [[nodiscard]] attribution after(int q) const;
    [[nodiscard]] attribution signed_behind(int dash) const noexcept;
    [[nodiscard]] attribution came_from(int verb) const;
    [[nodiscard]] attribution inverted_after(int verb, bool set_off) const;
    [[nodiscard]] attribution cued_after(int k, bool set_off) const;
    [[nodiscard]] bool speaks_behind(const attribution& by, int k, bool set_off) const noexcept;
    [[nodiscard]] attribution any_verb_after(int q, int k, const token& last) const;

    // quote_attribution_far.hpp: what tells without a cue beside the quote
    [[nodiscard]] attribution trailing(int q) const;
    [[nodiscard]] attribution named_by_colon(int q) const;
    [[nodiscard]] attribution headed(int q) const;
    [[nodiscard]] nominal acting_in_headline(const nominal& name, int end) const;
    [[nodiscard]] attribution owned(int q, int low) const;
    [[nodiscard]] bool means_quote(int i, int q, int low) const noexcept;
    [[nodiscard]] bool is_trailing(const nominal& subject, int q) const noexcept;
    [[nodiscard]] attribution opening_participle(int q) const;
    [[nodiscard]] int after_opening_clause(int q) const noexcept;
    [[nodiscard]] nominal subject_at(int i) const;

    /// Whether a verb follows the noun phrase: it is the subject of a clause of its own.
    [[nodiscard]] bool has_verb(const nominal& n) const noexcept {
        return at(behind(n)).any(detail::helping_verb | lexicon::classes(word_class::verb, word_class::say_verb));
    }
    /// Whether a cue belongs to a quote behind it: "Never!" Lee said: "…"
    [[nodiscard]] bool introduces(const attribution& by) const noexcept {
        return a_.tokens[by.cue.last].is(token_kind::colon);
    }
    [[nodiscard]] bool is_according_to(int i) const noexcept { return grammar::begins_according_to(&at(i)); }
    [[nodiscard]] bool tells_whom(int i) const noexcept { return grammar::telling.width(at(i)) != 0; }
    /// An attribution whose cue is at items `from` to `to`.
    GAZETTE_NOINLINE [[nodiscard]] attribution cued(std::string_view rule, int from, int to, const nominal& speaker,
                                                    bool beside = false) const noexcept {
        return {rule, {f_[from].first, f_[to].last}, speaker, -1, beside};
    }

    subject_reader subjects_;
};

inline attribution attribution_reader::read(int q) const {
    const token& last = last_in(q);
    const token& left_of = at(q - 1);
    // A sentence of its own that ends in a comma tells that its attribution follows.
    const bool announces = last.is(token_kind::comma) && first_in(q).has(text::capitalised) &&
                           !is_one(left_of, "that") && !(left_of.is(token_kind::comma) && is_cue(q - 2));
    attribution right;
    if (announces && (right = after(q))) return right;
    attribution left = named_by_colon(q);
    if (!left || left.speaker.item == 0) left = before(q);
    // "…?" asked Lee; but also Lee said: "No." "Never!" Park said. "Never." Park said.
    const bool told_before = left && is_quote(q - 1);
    const bool may_follow = asks_or_calls(last) || (told_before && last.is(token_kind::period));
    if (may_follow && (told_before || is_cue(q + 1)) && (right = after(q)) && right.speaker && !introduces(right))
        return right;
    if (left && left.beside) return left;
    if (!announces) right = after(q);
    if (right) return right;
    if (left && left.speaker) return left;
    if (const attribution opening = opening_participle(q)) return opening;
    const attribution far = trailing(q);
    return far ? far : left;
}

/// The attribution by the cue at item `v`: its subject, or the agent of a passive.
inline attribution attribution_reader::governed_by(int v, int low, std::string_view rule) const {
    auto [subject, passive] = subjects_.before(v, low);
    if (is_one(at(v - 1), "as")) {
        if (const nominal quoted = quoted_as_saying(v, low)) subject = quoted, passive = false;
    }
    const bool quotes = is_one(at(v), grammar::quoted);
    if (quotes && !passive && quotes_somebody(v)) {
        if (const nominal quoted = subjects_.after(v + 1)) subject = quoted;
    }
    if (is_one(at(v), "reads") && !subject.is_person()) subject.what = nominal::type::document;  // "it reads"
    if (subject.is_person() && is_comma(v + 1) && is_quote(v + 2)) {
        if (const nominal teller = inserted_teller(v, subject)) subject = teller;
    }
    if ((passive || names_by_agent(v)) && !quotes)
        subject = agent_of(v);
    else if (!subject)
        return {};
    const bool two_words = grammar::starts_cue_phrase(&at(v)) && holds(v + 1);  // "went on"
    attribution found = cued(rule, v, two_words ? v + 1 : v, subject);
    found.verb = v;
    return found;
}

inline attribution attribution_reader::according_to(int i, bool beside) const {
    return cued("quote.according_to", i, i + 1, subjects_.after(i + 2), beside);
}

/// Who is quoted in front of "as" and the cue at item `v`: "the paper quoted *an official* as saying".
GAZETTE_SELDOM inline nominal attribution_reader::quoted_as_saying(int v, int low) const {
    constexpr int reach_to_verb = 10;
    for (int i = v - 3; i >= low && i > v - reach_to_verb; --i) {
        if (is_one(at(i), grammar::quoted)) return subjects_.after(i + 1);
    }
    return {};
}

/// Whether it is whom the cue at item `v` quotes who speaks: "the agency *quoted* Lee as saying".
GAZETTE_SELDOM inline bool attribution_reader::quotes_somebody(int v) const noexcept {
    constexpr int longest = 8;
    for (int i = v + 2; i < v + longest && holds(i) && !is_quote(i); ++i) {
        if (is_one(at(i), "as") && is_cue(i + 1)) return true;
    }
    return false;
}

/// Who tells of the person that is the sentence's subject: Lee, *a friend* said, “is …”.
GAZETTE_SELDOM inline nominal attribution_reader::inserted_teller(int v, const nominal& subject) const {
    if (first_in(v + 2).has(text::capitalised) || !is_noun_phrase_item(v - 1)) return {};
    const nominal near = subjects_.ending_at(v - 1, subject.item + 1);
    return near.is_noun() && is_comma(near.item - 1) && subjects_.can_speak(near) ? near : nominal{};
}

/// Whether the participle at item `v` tells what somebody calls it: "a plan *dubbed* “…” by Lee", "*Labelled* “…” and
/// “…” by Lee, they left".
inline bool attribution_reader::names_by_agent(int v) const noexcept {
    constexpr int most_names = 3;
    if (!is_one(at(v), grammar::naming_cue)) return false;
    int i = v + 1;
    for (int names = 0; names < most_names && is_quote(i); ++names) {
        const bool goes_on = (is_one(at(i + 1), "and", "or") || is_comma(i + 1)) && is_quote(i + 2);
        i += goes_on ? 2 : 1;
    }
    return i > v + 1 && is_one(at(i), "by");
}

/// Who does what the passive at item `v` tells: "was called “odd” by *Lee*".
GAZETTE_SELDOM inline nominal attribution_reader::agent_of(int v) const {
    constexpr int longest = 8;
    for (int i = v + 1; i < v + longest && holds(i); ++i) {
        if (is_one(at(i), "by")) return subjects_.after(i + 1);
    }
    return {};
}

}  // namespace gazette::resolve

#include <gazette/resolve/quote_attribution_far.hpp>
#include <gazette/resolve/quote_attribution_near.hpp>
