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
    [[nodiscard]] attribution read(int q) const {
        // A sentence of its own that ends in a comma tells that its attribution follows.
        const quote_pair& pair = a_.quote_pairs[f_[q].index];
        const bool comma = a_.tokens[pair.close - 1].is(token_kind::comma) &&
                           a_.tokens[pair.open + pair.open_tokens].has(text::capitalised) &&
                           !is_one(at(q - 1), "that") && !(at(q - 1).is(token_kind::comma) && is_cue(q - 2));
        attribution right;
        if (comma && (right = after(q))) return right;
        attribution left = named_by_colon(q);
        if (!left || left.speaker.item == 0) left = before(q);
        // "…?" asked Lee
        const token& last = a_.tokens[pair.close - 1];
        const bool calls = last.is(token_kind::question) || last.is(token_kind::exclamation);
        if (calls && is_cue(q + 1) && (right = after(q)) && right.speaker) return right;
        if (left && left.beside) return left;
        if (!comma) right = after(q);
        if (right) return right;
        if (left && left.speaker) return left;
        const attribution opening = opening_participle(q);
        if (opening) return opening;
        const attribution far = trailing(q);
        return far ? far : left;
    }

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

    [[nodiscard]] attribution before(int q) const;
    [[nodiscard]] attribution after(int q) const;
    [[nodiscard]] attribution trailing(int q) const;
    [[nodiscard]] attribution named_by_colon(int q) const;
    [[nodiscard]] attribution headed(int q) const;
    [[nodiscard]] nominal acting_in_headline(const nominal& name, int end) const;
    [[nodiscard]] attribution owned(int q, int low) const;
    [[nodiscard]] attribution opening_participle(int q) const;
    [[nodiscard]] bool is_closed_relative(int v, int q, const nominal& subject) const;
    [[nodiscard]] int after_opening_clause(int q) const noexcept;
    [[nodiscard]] attribution governed_by(int v, int low, std::string_view rule) const;
    [[nodiscard]] attribution according_to(int i, bool beside) const;
    /// Whether a verb follows the noun phrase: it is the subject of a clause of its own.
    [[nodiscard]] bool has_verb(const nominal& n) const noexcept {
        return at(behind(n)).any(
            lexicon::classes(word_class::verb, word_class::auxiliary, word_class::modal, word_class::say_verb));
    }
    /// Whether an auxiliary follows it: "said *the bank* will".
    [[nodiscard]] bool helps_behind(const nominal& n) const noexcept {
        return at(behind(n)).any(lexicon::classes(word_class::auxiliary, word_class::modal));
    }
    [[nodiscard]] bool is_according_to(int i) const noexcept { return grammar::begins_according_to(&at(i)); }
    /// An attribution whose cue is at items `from` to `to`.
    GAZETTE_NOINLINE [[nodiscard]] attribution cued(std::string_view rule, int from, int to, const nominal& speaker,
                                                    bool beside = false) const noexcept {
        return {rule, {f_[from].first, f_[to].last}, speaker, -1, beside};
    }

    [[nodiscard]] nominal subject_at(int i) const;

    subject_reader subjects_;
};

/// The attribution by the cue at item `v`: its subject, or the agent of a passive.
inline attribution attribution_reader::governed_by(int v, int low, std::string_view rule) const {
    const int end = grammar::starts_cue_phrase(&at(v)) && holds(v + 1) ? v + 1 : v;
    auto [subject, passive] = subjects_.before(v, low);
    if (is_one(at(v - 1), "as")) {  // "the paper quoted an official as saying"
        for (int i = v - 3; i >= low && i > v - 10; --i) {
            if (!is_one(at(i), grammar::quoted)) continue;
            if (const nominal quoted = subjects_.after(i + 1)) subject = quoted, passive = false;
            break;
        }
    }
    if (is_one(at(v), grammar::quoted) && !passive) {  // "the agency quoted Lee as saying"
        for (int i = v + 2; i < v + 8 && holds(i) && !is_quote(i); ++i) {
            if (!is_one(at(i), "as") || !is_cue(i + 1)) continue;
            if (const nominal quoted = subjects_.after(v + 1)) subject = quoted;
        }
    }
    if (is_one(at(v), "reads") && !subject.is_person()) subject.what = nominal::type::document;  // "it reads"
    // Lee, a friend said, "is …"
    if (subject.is_person() && is_comma(v + 1) && is_quote(v + 2) &&
        !a_.tokens[a_.quote_pairs[f_[v + 2].index].open + 1].has(text::capitalised)) {
        const nominal near = is_noun_phrase_item(v - 1) ? subjects_.ending_at(v - 1, subject.item + 1) : nominal{};
        if (near.is_noun() && is_comma(near.item - 1) && subjects_.can_speak(near)) subject = near;
    }
    // "a plan dubbed “…” by Lee"
    const bool participle = is_quote(v + 1) && is_one(at(v + 2), "by") && is_one(at(v), grammar::naming_cue);
    if ((passive || participle) && !is_one(at(v), grammar::quoted)) {
        subject = {};
        for (int i = v + 1; i < v + 8 && holds(i); ++i) {
            if (is_one(at(i), "by")) {
                subject = subjects_.after(i + 1);
                break;
            }
        }
    } else if (!subject) {
        return {};
    }
    attribution found = cued(rule, v, end, subject);
    found.verb = v;
    return found;
}

inline attribution attribution_reader::according_to(int i, bool beside) const {
    return cued("quote.according_to", i, i + 1, subjects_.after(i + 2), beside);
}

/// Whether what the cue at item `v` governs is over before the quote at item `q`: "…, which Lee noted was odd, …".
GAZETTE_SELDOM inline bool attribution_reader::is_closed_relative(int v, int q, const nominal& subject) const {
    const bool passive = is_be(v - 1) && at(v - 2).is(word_class::relative);
    if (passive && !subject) return true;
    int above = (subject ? subject.item : v) - 1;
    while (above > 0 && is_title(above)) --above;
    // "Lee said that when Park objected, …"
    const bool within = above > 0 && is_one(at(above), grammar::clause_opener);
    if (!within && !at(above).is(word_class::relative) && !at(v - 1).is(word_class::relative)) return false;
    for (int i = v + 1; i < q - (within ? 0 : 1); ++i) {
        if (is_comma(i)) return true;
    }
    return q - v > 1 && at(q - 1).is(token_kind::dash);
}

/// The nearest cue to the left: X said: "…", X called it "…".
inline attribution attribution_reader::before(int q) const {
    if (is_person(q - 3) && at(q - 1).is(token_kind::comma) && !is_cue(q - 2) && is_lower(q - 2) &&
        is_ed(q - 2))  // Lee cracked, "…"
        return cued("quote.subject_verb_quote", q - 2, q - 2, person_at(q - 3), true);
    attribution weak;  // a cue that another one may govern
    int weak_at = -1;
    bool weak_closed = false;
    bool parted = false;  // by a semicolon: only "according to" reaches over it
    int tries = 0;
    for (int n = f_.signals_before(q) - 1; n >= 0 && tries < max_tries; --n) {
        const int v = f_.signal(n);
        if (q - v >= reach) break;
        if (at(v).is(token_kind::semicolon) && !(v == q - 1 && is_cue(v - 1))) {  // "He said; “…”"
            if (weak || !is_one(at(v + 1), "it", "they", "this", "these")) break;
            parted = true;
        }
        if (is_according_to(v)) {
            bool over = false;  // "according to Lee it was “…”, but Park …"
            for (int i = v + 2; i < q; ++i) over = over || is_one(at(i), "but", "while");
            if (over) break;
            const attribution found = according_to(v, q - v < 12);
            if (is_comma(v - 1) && is_cue(v - 2) && is_colon(q - 1))
                continue;  // "he said, according to the agency: “…”"
            return weak && !weak_closed ? weak : found;
        }
        if (parted || !is_cue(v)) continue;
        ++tries;
        // "…," said Lee, "…": the subject may follow its verb after a quote.
        const bool inverted = v == 0 ? !is_ing(v)
                                     : !is_one(at(v), grammar::telling) &&
                                           (is_quote(v - 1) || (is_comma(v - 1) && is_quote(v - 2))) && !is_ing(v);
        // He was, said a colleague, "…"
        bool inserted = !inverted && is_comma(v - 1) && q - v < 12 && (is_comma(q - 1) || is_colon(q - 1));
        if (inserted) {
            const nominal teller = subjects_.after(v + 1);
            inserted = teller && teller.tokens.last == f_[q - 1].first &&
                       ((is_one(at(v), "said", "says", "added", "wrote") && is_comma(q - 1)) ||
                        (teller.is_person() && !is_one(at(v), grammar::telling)));
        }
        if (inverted || inserted) {
            const nominal subject = subjects_.after(v + 1);
            if (subject && subject.item == v + 1 && (v != 0 || subjects_.can_speak(subject)))
                return weak && !weak_closed ? weak : cued("quote.verb_subject_quote", v, v, subject);
        }
        attribution found = governed_by(v, 0, "quote.subject_verb_quote");
        if (!found) continue;
        found.beside = q - v <= 4 || is_colon(q - 1) || (at(q - 1).is(token_kind::comma) && q - v <= 12);
        const attribution owner = owned(q, v);
        if (owner) return owner;
        const bool thinking = is_one(at(v), grammar::thinking);
        const bool closed = v < after_opening_clause(q) || is_closed_relative(v, q, found.speaker) ||
                            (found.speaker && !subjects_.can_speak(found.speaker));
        const int left_of = found.speaker ? found.speaker.item - 1 : -1;
        const bool names = v == q - 1 && is_one(at(v), grammar::naming_cue);  // "sang a song called “…”"
        const bool relative =                                                 // "praised Lee, who called it “…”"
            at(v - 1).is(word_class::relative) && is_comma(v - 2);
        const bool told = names || relative || is_one(at(left_of), grammar::quoted)
                              ? false
                              : is_cue(left_of) || (is_one(at(left_of), "that") && is_cue(left_of - 1));
        if (!weak) {
            if (!thinking && !closed && !told) return found;
            weak = found, weak_at = v, weak_closed = closed;
            continue;
        }
        if (thinking || closed || told || !found.speaker) continue;
        // What is thought may be told by another: "Lee said she feels …", "Prices, Lee said, are believed …".
        const int above = weak.speaker ? weak.speaker.item - 1 : weak_at - 1;
        const bool governs = above == v || (above - 1 == v && is_one(at(above), "that"));
        const bool parenthetical = is_comma(v + 1);
        if (weak_closed || governs || parenthetical) return found;
        return weak;
    }
    if (weak_closed && weak_at < after_opening_clause(q)) {  // "When Lee objected, Park fired back: …"
        const int opened = after_opening_clause(q);
        nominal main = subjects_.sentence_subject(opened, q);
        if (!subjects_.can_speak(main)) main = subjects_.first_subject(opened, q);
        if (main) {
            weak.speaker = main;
            weak.rule = "quote.subject";
        }
    }
    return weak;
}

/// Right after the quote: "…," X said; "…," said X; "…," according to X.
inline attribution attribution_reader::after(int q) const {
    const quote_pair& pair = a_.quote_pairs[f_[q].index];
    int k = q + 1;
    const token* end = &a_.tokens[pair.close - 1];
    while (detail::single_marks.hold(end->kind) && end > &a_.tokens[pair.open]) --end;
    const token& last = *end;
    const bool set_off = last.is(token_kind::comma) || last.is(token_kind::question) ||
                         last.is(token_kind::exclamation) || last.is(token_kind::dash) ||
                         last.is(token_kind::ellipsis) || last.is(token_kind::period) || is_comma(k);
    while (is_comma(k)) ++k;
    if (at(k - 1).is(token_kind::dash) && is_person(k) &&
        (!holds(k + 1) || at(k + 1).is_mark() || is_quote(k + 1)))  // "…" — Lee
        return cued("quote.signed", k - 1, k - 1, person_at(k), true);
    if (at(k - 1).is(token_kind::dash)) {  // "…" — J Maria Lee
        if (const nominal name = subjects_.signature(k)) return cued("quote.signed", k - 1, k - 1, name, true);
    }
    if (is_one(at(k), "as") || (is_adverb(k) && is_cue(k + 1))) ++k;
    if (is_according_to(k)) return according_to(k, true);
    if (is_one(at(k), "and", "but", "while", "which", "that", "who", "because")) return {};
    if (is_one(at(k), "came", "comes")) {  // "…," came shouts from the crowd
        for (int i = k + 1; i < k + 5; ++i) {
            if (is_one(at(i), "from")) return cued("quote.quote_verb_subject", k, i - 1, subjects_.after(i + 1), true);
        }
    }
    const bool tells = is_one(at(k), grammar::telling);
    if (is_cue(k) && !is_ing(k) && (set_off || !tells) && !is_one(at(k), grammar::transitive)) {
        const nominal subject = subjects_.after(k + 1);
        if (subject && (set_off || subjects_.can_speak(subject)) && !helps_behind(subject))
            return cued("quote.quote_verb_subject", k, k, subject, true);
    }
    int tries = 0;
    const int next_quote = f_.quote_after(k);
    for (int n = f_.signals_before(k + 1); n < f_.signals() && tries < max_tries; ++n) {
        const int v = f_.signal(n);
        if (v - k >= reach || v > next_quote) break;
        if (at(v).is(token_kind::semicolon)) break;
        if (!is_cue(v) || is_ing(v)) continue;
        ++tries;
        if (v > k && is_comma(v - 1) && !is_one(at(v), grammar::telling)) {  // "…," like others, said Lee
            const nominal subject = subjects_.after(v + 1);
            if (subject.is_person() && !has_verb(subject)) return cued("quote.quote_verb_subject", v, v, subject, true);
        }
        attribution found = governed_by(v, k, "quote.quote_subject_verb");
        if (!found) continue;
        if (!found.speaker || found.speaker.item > k + 10) return {};
        // "…," was all that Lee would say
        const bool all = is_be(k) && is_one(at(k + 1), "all", "how", "what");
        // nothing but a title or an adverbial may stand before the subject
        bool clean = set_off;
        for (int i = k; i < found.speaker.item; ++i) {
            if (at(i).any(lexicon::classes(word_class::verb, word_class::auxiliary, word_class::conjunction)))
                clean = false;
        }
        if (!set_off && found.speaker.item == k && !found.speaker.is_noun() && v == k + 1) clean = true;
        if (!clean && v - k <= 8) {  // no comma between: "…" Lee's aide Ann Park said
            clean = true;
            for (int i = k; i < v; ++i) clean = clean && is_noun_phrase_item(i);
            clean = clean && subjects_.can_speak(found.speaker);  // not: the "green" plan proposed by
        }
        if (!clean && !all) break;
        found.beside = true;
        return found;
    }
    // "…," Lee shot back: after a whole sentence that ends in a comma any verb will do.
    const bool sentence = last.is(token_kind::comma) &&
                          a_.tokens[pair.open + pair.open_tokens].has(text::capitalised) &&
                          (q == 0 || at(q - 1).is(token_kind::period));
    const auto is_any_verb = [&](int i) { return is_lower(i) && (is_ed(i) || at(i).is(word_class::verb)); };
    const bool calls = last.is(token_kind::question) || last.is(token_kind::exclamation);
    if ((sentence || calls) && is_any_verb(k) && !is_one(at(k), grammar::transitive)) {  // "…!" beamed Lee
        const nominal subject = subjects_.after(k + 1);
        if (!subject.is_person()) return {};
        return cued("quote.quote_verb_subject", k, k, subject, true);
    }
    const nominal subject = sentence ? subjects_.after(k) : nominal{};
    if (!subject.is_person() && !subject.is_pronoun()) return {};
    int v = subject.item;
    while (holds(v) && f_[v].first < subject.tokens.last) ++v;
    for (int n = f_.signals_before(v); is_comma(v) && n < f_.signals(); ++n) {  // "…," Lee, …, said
        if (is_cue(f_.signal(n)) && is_comma(f_.signal(n) - 1)) v = f_.signal(n);
    }
    if (!is_cue(v) && !is_any_verb(v)) return {};
    return cued("quote.quote_subject_verb", v, v, subject, true);
}

}  // namespace gazette::resolve

#include <gazette/resolve/quote_attribution_far.hpp>
