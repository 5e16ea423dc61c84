// Gazette: the agreements that a text has told of so far, and which of them a mention means.
#pragma once

#include <gazette/resolve/agreement_evidence.hpp>
#include <gazette/resolve/agreement_links.hpp>

#include <cstddef>
#include <cstdint>

namespace gazette::resolve::detail {

[[nodiscard]] constexpr std::uint32_t kind_bit(grammar::agreement_head kind) noexcept {
    return kind == grammar::agreement_head::none ? 0 : 1U << static_cast<unsigned>(kind);
}
template <class... Kinds> [[nodiscard]] constexpr std::uint32_t kind_bits(Kinds... of) noexcept {
    return (kind_bit(of) | ...);
}

/// Gives mentions their agreements, in text order.
class agreement_linker {
public:
    explicit agreement_linker(article& a) noexcept : a_(a), known_(a.agreements.known) { known_.clear(); }

    /// Sets the agreement of `m`. `absent`: its sentence says that there is none.
    GAZETTE_SELDOM void link(agreement_mention& m, bool absent) {
        const agreement_words words = words_of(m);
        const bool noun = m.form == agreement_form::nominal ||
                          (m.kind >= grammar::agreement_head::mou && m.form == agreement_form::acronym);
        if (m.form == agreement_form::act)
            m.entity = fresh();
        else if (noun)
            m.entity = absent ? no_agreement : of_noun(m, words);
        else
            m.entity = of_name(m);
        if (m.entity != no_agreement) remember(m, words, noun);
        (m.form == agreement_form::act ? act_ : before_) = m;
    }

private:
    using head = grammar::agreement_head;
    static constexpr std::size_t memory = 24;  ///< a bound, so that reading takes linear time
    static constexpr std::uint32_t truces = kind_bits(head::truce, head::ceasefire, head::armistice);
    static constexpr std::uint32_t loose = kind_bits(head::pact, head::accord, head::agreement, head::deal);
    static constexpr std::uint32_t any_treaty = loose | kind_bit(head::treaty);

    [[nodiscard]] agreement_id fresh() noexcept { return agreement_id{count_++}; }
    [[nodiscard]] const token* at(std::uint32_t index) const noexcept { return a_.tokens.begin() + index; }

    /// The heads and the words that tell an agreement from others, not "new" or "landmark".
    GAZETTE_SELDOM [[nodiscard]] agreement_words words_of(const agreement_mention& m) const noexcept {
        static constexpr auto common =
            word("new", "revised", "amended", "renewed", "proposed", "draft", "landmark", "historic", "comprehensive",
                 "final", "interim", "initial", "fragile", "tentative", "framework", "binding", "formal", "written",
                 "broad", "sweeping", "major", "key", "temporary", "current", "controversial", "disputed", "bilateral",
                 "international", "provisional", "preliminary", "special", "unprecedented", "lasting", "permanent");
        constexpr lexicon::class_set empty =
            lexicon::classes(word_class::preposition, word_class::conjunction, word_class::determiner);
        agreement_words out;
        if (m.form == agreement_form::act) return out;
        out.kinds = kind_bit(m.kind) | kind_bit(acronym_spelt_by(a_, m));
        if (m.kind == head::memorandum) out.kinds |= kind_bit(head::mou);
        for (const token* t = at(m.tokens.first); t < at(m.tokens.last); ++t) {
            out.kinds |= kind_bit(grammar::head_of(*t));
            const bool inside = m.head <= a_.index_of(t) && a_.index_of(t) < m.head_end;
            if (inside || t->is_mark() || t->any(empty) || is_one(*t, common) || grammar::head_of(*t) != head::none)
                continue;
            out.add(key_of_letters(a_.text_of(*t)));
        }
        const token& year = at(m.tokens.first)[-1];  // "the 2015 deal"
        if (year.is(text::token_kind::numeral)) out.add(key_of_letters(a_.text_of(year)));
        return out;
    }

    void remember(const agreement_mention& m, const agreement_words& words, bool noun) {
        std::size_t at_known = 0;
        while (at_known < known_.size() && known_[at_known].id != m.entity) ++at_known;
        const bool first = at_known == known_.size();
        known_agreement added;
        added.id = m.entity;
        if (first && at_known < memory)
            known_.push_back(added);
        else if (first)
            known_[at_known = oldest()] = added;
        known_agreement* const known = &known_[at_known];
        known->sentence = at(m.tokens.first)->sentence;
        known->act = first && m.form == agreement_form::act;
        known->named |= !noun && !known->act;
        known->plural |= m.plural;
        known->headline = first && noun && !at(m.tokens.first)[-1].is(word_class::determiner);
        known->words.add(words);
    }

    [[nodiscard]] std::size_t oldest() const noexcept {
        std::size_t at = 0;
        for (std::size_t i = 1; i < known_.size(); ++i) at = known_[i].sentence < known_[at].sentence ? i : at;
        return at;
    }

    /// The agreement of a name or an acronym: as it was named before, else as the noun beside it.
    [[nodiscard]] agreement_id of_name(const agreement_mention& m) noexcept {
        agreement_name* const name = find_key(a_.agreements.names, m.key);
        if (name->entity == no_agreement) {
            const agreement_id beside = named_here(m);
            name->entity = beside != no_agreement ? beside : fresh();
        }
        return name->entity;
    }

    /// The agreement that a noun before the name means: "a treaty known as the Lima Accord", "a trade pact, the
    /// USMCA,".
    [[nodiscard]] agreement_id named_here(const agreement_mention& m) const noexcept {
        const token* const first = at(m.tokens.first);
        const token* t = first - 1;
        if (before_.form != agreement_form::nominal || before_.plural || before_.entity == no_agreement ||
            at(before_.tokens.first)->sentence != first->sentence || first - at(before_.tokens.last) > 14)
            return no_agreement;
        if (t->is(text::token_kind::paren_open)) return t == at(before_.tokens.last) ? before_.entity : no_agreement;
        if (text::is_quote_mark(t->kind)) --t;
        if (is_one(*t, "the")) --t;
        if (text::is_quote_mark(t->kind)) --t;
        const bool called = is_one(*t, "called", "dubbed", "named") || (is_one(*t, "as") && is_one(t[-1], "known"));
        return called || (t == at(before_.tokens.last) && is_set_off(t, at(m.tokens.last))) ? before_.entity
                                                                                            : no_agreement;
    }

    /// Whether what stands between the comma at `t` and `last` is an aside, not one of a list.
    [[nodiscard]] static bool is_set_off(const token* t, const token* last) noexcept {
        if (!t->is(text::token_kind::comma) && !t->is(text::token_kind::dash)) return false;
        const token& next = last[last->is(text::token_kind::comma)];
        return !next.is(word_class::conjunction) && (last->is_mark() || !next.is(word_class::determiner));
    }

    /// The agreement of a common noun.
    GAZETTE_SELDOM [[nodiscard]] agreement_id of_noun(const agreement_mention& m,
                                                      const agreement_words& words) noexcept {
        static constexpr auto other = word("previous", "separate", "similar", "earlier", "original", "future", "old");
        static constexpr auto whichever = word("any", "every", "each", "no", "such", "what", "which");
        const token* const first = at(m.tokens.first);
        const token* opener = first - 1;
        if (opener->is(text::token_kind::paren_open) && before_.tokens.last + 1 == m.tokens.first)
            return before_.entity;  // "a memorandum of understanding (MoU)"
        if (opener->is(text::token_kind::numeral)) --opener;
        const bool the = is_one(*opener, "the", "this", "that", "same");
        if (m.plural) return is_one(*opener, "the", "these", "those") ? plural_of(m) : no_agreement;
        if (act_.rule == "agreement.conclusion" && act_.entity != no_agreement && !act_taken() &&
            m.tokens.last <= act_.tokens.last && m.tokens.first < act_.tokens.first + 8)
            return act_.entity;  // "struck a deal to"
        if (const agreement_id said = beside(m, opener); said != no_agreement) return said;
        if (is_one(*opener, whichever) || opener->is(word_class::negation)) return no_agreement;
        const bool owned = opener->is(text::token_kind::possessive) || is_one(*opener, grammar::owner_pronoun);
        if (the || owned) {
            for (const token* t = first; the && t < at(m.head); ++t) {
                if (is_one(*t, other)) return no_agreement;  // "the previous deal"
            }
            const choice chosen = choose(m, words, is_one(*opener, "this", "that"));
            if (the && chosen.doubtful)  // "the Turkey deal" beside two that it shares no word with is a third one
                return words.count == 0 || chosen.fit > 1 ? no_agreement : fresh();
            return chosen.known != nullptr && (the || chosen.fit >= 2) ? chosen.known->id : fresh();
        }
        const bool article = is_one(*opener, "a", "an");
        if (article && words.count == 0 && first == at(m.head) && is_generic(*at(m.tokens.last))) return no_agreement;
        // the text after its headline
        if (const choice chosen = choose(m, words, false);
            article && chosen.fit >= 2 && !chosen.doubtful && chosen.known->headline && !chosen.known->named)
            return chosen.known->id;
        return fresh();
    }

    /// "A treaty is only paper", "a deal must be fair": what is said of all.
    [[nodiscard]] static bool is_generic(const token& next) noexcept {
        return next.is(word_class::modal) || is_one(next, "is", "does", "needs");
    }

    /// Whether the act's noun has been read: "struck a deal to end" has one.
    [[nodiscard]] bool act_taken() const noexcept { return before_.entity == act_.entity; }

    /// The agreement that the mention right before is said to be: "NAFTA, a trade pact,", "the accord was a treaty".
    [[nodiscard]] agreement_id beside(const agreement_mention& m, const token* opener) const noexcept {
        const token* t = opener;
        while (t->is(word_class::ordinal)) --t;
        if (!is_one(*t, "a", "an", "the") || before_.entity == no_agreement || before_.plural) return no_agreement;
        --t;
        if (grammar::skip_brackets(at(before_.tokens.last)) != t) return no_agreement;
        if (is_one(*t, "is", "was")) return before_.entity;
        return before_.form != agreement_form::nominal && is_set_off(t, at(m.tokens.last)) ? before_.entity
                                                                                           : no_agreement;
    }

    /// "the accords": those named in the plural.
    [[nodiscard]] agreement_id plural_of(const agreement_mention& m) const noexcept {
        agreement_id found = no_agreement;
        for (std::size_t i = 0; i < known_.size(); ++i) {
            const known_agreement& k = known_[i];
            if (!k.named || !k.plural || (k.words.kinds & kind_bit(m.kind)) == 0) continue;
            if (found != no_agreement) return no_agreement;
            found = k.id;
        }
        return found;
    }

    /// How well a definite noun fits a known agreement: 0 not, 1 nothing speaks against it, 2 it has the same head
    /// noun, 3 a telling word in common.
    [[nodiscard]] int fit(const agreement_mention& m, const agreement_words& words,
                          const known_agreement& known) const noexcept {
        const std::uint32_t kind = kind_bit(m.kind) | (m.kind == head::memorandum ? kind_bit(head::mou) : 0);
        const std::uint32_t heads = known.words.kinds;
        const bool same = (heads & kind) != 0, bare = words.count == 0, truce = (words.kinds & truces) != 0;
        if (known.plural) return 0;
        if (known.act) {
            const bool near = at(m.tokens.first)->sentence - known.sentence <= 3;
            return near && bare && (kind & loose) != 0 && words.kinds == kind ? 1 : 0;
        }
        if (truce && (heads & truces) == 0) return 0;
        if (!truce && (heads & truces) != 0 && !same && !(bare && (kind & loose) != 0)) return 0;
        if (((any_treaty | truces) & kind) == 0 && !same) return 0;  // "the convention", "the MoU"
        if (!bare && words.shares(known.words)) return 3;
        if (!bare) return known.named || known.words.count == 0 ? 1 : 0;
        return same ? 2 : 1;
    }

    struct choice {
        const known_agreement* known = nullptr;
        int fit = 0;
        bool doubtful = false;  ///< another fits as well
    };

    /// The agreement that a definite noun takes up: of those that fit best the last one. `pointed`: by "this"
    /// or "that", which mean what has just been told of.
    GAZETTE_SELDOM [[nodiscard]] choice choose(const agreement_mention& m, const agreement_words& words,
                                               bool pointed) const noexcept {
        choice best;
        int fits[memory];
        for (std::size_t i = 0; i < known_.size(); ++i) {
            fits[i] = fit(m, words, known_[i]);
            if (fits[i] == 0 || fits[i] < best.fit) continue;
            if (fits[i] > best.fit || known_[i].sentence >= best.known->sentence) best = {&known_[i], fits[i], false};
        }
        const std::uint32_t here = at(m.tokens.first)->sentence;
        for (std::size_t i = 0; i < known_.size(); ++i) {
            const known_agreement& k = known_[i];
            if (fits[i] == 0 || &k == best.known) continue;
            const std::uint32_t apart = best.known->sentence - k.sentence;  // where it fits as well it is the earlier
            if (fits[i] == best.fit)
                best.doubtful |= best.fit >= 2 || (pointed && here - best.known->sentence <= 1)
                                     ? apart == 0
                                     : apart <= 5 || words.count != 0;
            else if (best.fit == 2)  // long ago, while another has just been told of
                best.doubtful |= here - best.known->sentence > 6 && here - k.sentence <= 2;
        }
        return best;
    }

    article& a_;
    gazette::detail::buffer<known_agreement>& known_;
    std::uint32_t count_ = 0;
    agreement_mention act_;     ///< the last one
    agreement_mention before_;  ///< the last mention that is none
};

}  // namespace gazette::resolve::detail
