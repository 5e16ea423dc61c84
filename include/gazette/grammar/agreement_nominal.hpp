// Gazette: common nouns for agreements with the words that describe them: "revised bilateral pact".
#pragma once

#include <gazette/grammar/agreement_cue.hpp>
#include <gazette/grammar/agreement_words.hpp>

#include <cstdint>
#include <string_view>

namespace gazette::grammar {

/// A head noun in the text.
struct head_noun {
    const token* first = nullptr;  ///< nullptr: none
    const token* last = nullptr;   ///< behind it
    agreement_head kind = agreement_head::none;
    bool plural = false;
};

/// The head noun at `t`: "pact", "cease-fire", "memorandum of understanding".
GAZETTE_NOINLINE [[nodiscard]] inline head_noun head_noun_at(const token* t) noexcept {
    static constexpr auto plurals =
        word("treaties", "pacts", "accords", "agreements", "deals", "conventions", "protocols", "covenants", "compacts",
             "charters", "armistices", "truces", "ceasefires", "memoranda", "memorandums", "partnerships", "ententes",
             "concordats", "mous", "ftas", "ndas");
    static constexpr auto fires = word("fires");
    const unsigned width = is(word_class::agreement_head).width(*t);
    if (width == 0) return {};
    head_noun head{t, t + width, head_of(*t), is_one(*t, plurals)};
    if (head.kind == agreement_head::ceasefire)
        head.plural |= is_one(t[width - 1], fires);
    else if (head.kind == agreement_head::memorandum && width > 1)
        head.kind = agreement_head::mou;
    return head;
}

namespace detail {

/// What comes right before a noun phrase's own words, so that a participle after it describes: "a revised pact".
[[nodiscard]] inline bool opens_noun_phrase(const token& t, std::string_view text) noexcept {
    if (t.is(token_kind::possessive)) return true;
    if (!t.is_word() || t.is(word_class::relative)) return false;
    // "a newly signed pact", but "the firm recently signed pacts"
    constexpr class_set openers =
        lexicon::classes(word_class::determiner, word_class::agreement_modifier, word_class::preposition);
    if (ends_with(text, t, "ly"))
        return t.has(text::sentence_start) || (&t)[-1].any(openers) || (&t)[-1].is(token_kind::possessive);
    return t.any(lexicon::classes(word_class::determiner, word_class::agreement_modifier));
}

/// The "s" of "Inc.'s", which is no possessive token of its own behind a period.
[[nodiscard]] constexpr bool is_loose_ending(const token& t) noexcept {
    const token& before = (&t)[-1];
    return t.size() == 1 && (before.is(token_kind::single_right) || before.is(token_kind::single_straight));
}

/// Whether the word at `t` can describe an agreement from the left.
GAZETTE_SELDOM [[nodiscard]] inline bool describes(const token* t, std::string_view text) noexcept {
    constexpr class_set outside = lexicon::classes(
        word_class::determiner, word_class::preposition, word_class::conjunction, word_class::auxiliary,
        word_class::modal, word_class::pronoun, word_class::relative, word_class::negation, word_class::cardinal,
        word_class::ordinal, word_class::scale, word_class::quantifier, word_class::date_relation, word_class::weekday,
        word_class::month, word_class::clock, word_class::say_verb);
    constexpr class_set verbs = lexicon::classes(word_class::verb, word_class::conclude_verb, word_class::agree_verb);
    static constexpr auto before_verbs = word("to", "we", "they", "i", "you", "not");
    static constexpr auto degrees = word("more", "most", "less", "least");
    static constexpr auto quantities = word("dozen", "dozens", "own", "same", "one", "called", "here", "there", "ago");
    if (!t->is_word() || is_loose_ending(*t)) return false;
    // "to drop planned deals"
    const bool opened = opens_noun_phrase(t[-1], text) || (is_one(*t, "planned") && is_one(t[-2], "to"));
    const bool acts = t->any(verbs) || status_of(*t) != agreement_status::unknown;
    if (t->is(word_class::agreement_modifier) &&
        !(t->any(verbs) && !opened && status_of(*t) > agreement_status::negotiated))
        return true;
    if (is_one(*t, degrees))
        return t[-1].is(word_class::determiner) && !t[1].is(word_class::agreement_head);  // "the most important treaty"
    // "a previously announced pact"
    const bool participle = (t->is(word_class::say_verb) && (opened || is_one(*t, "state"))) ||
                            (t->is(word_class::adverb) && ends_with(text, t[1], "ed"));
    const bool country = t->is(word_class::country) && t->has(text::all_caps);  // "a US trade deal"
    if ((t->any(outside) && !participle && !country) || is_one(*t, quantities)) return false;
    if (is_one(t[-1], before_verbs) || t[-1].is(word_class::modal)) return false;  // "to support agreements"
    if (t->is(word_class::adverb))                                                 // "in previously signed agreements"
        return t[-1].is(word_class::determiner) || (t[-1].is(word_class::preposition) && ends_with(text, t[1], "ed"));
    static constexpr auto finite = word("sign", "reach", "strike", "seal", "ink", "announce", "approve", "reject",
                                        "finalize", "finalise", "conclude", "ratify", "negotiate", "clinch");
    if (acts) return opened && !ends_in_s(text, *t) && !is_one(*t, finite);  // "pilots union reach deal"
    if (t->has(text::capitalised)) return true;
    if (ends_with(text, *t, "ly"))
        return t[-1].any(lexicon::classes(word_class::determiner, word_class::preposition)) ||
               t[-1].is(token_kind::possessive) || ends_with(text, t[1], "ed");
    if (ends_with(text, *t, "ed") || ends_with(text, *t, "ing")) return opened;
    if (ends_in_s(text, *t) && !ends_with(text, *t, "ics")) {
        // a verb, or the first of two nouns: "the EU seeks deals", "the high seas treaty"
        constexpr class_set subjects =
            lexicon::classes(word_class::role, word_class::source_noun, word_class::title, word_class::pronoun);
        return opened || t[-1].is(word_class::preposition) ||
               (t[-1].is_word() && !t[-1].has(text::capitalised) && !t[-1].any(subjects) && !ends_in_s(text, t[-1]));
    }
    return true;
}

}  // namespace detail

/// The first of the describing words before `head`, not before `floor`: adjectives, topics, parties. `head`
/// itself where there is none. Determiners, numerals, possessives and dates stay outside.
GAZETTE_SELDOM [[nodiscard]] inline const token* describing_words(const token* head, const token* floor,
                                                                  std::string_view text) noexcept {
    static constexpr auto joining = word("and", "or");
    static constexpr auto called = word("called");
    const token* first = head;
    const token* listed = nullptr;  // what stands after the leftmost comma, kept where no determiner opens the list
    for (int words = 0; words < 9 && first > floor && !first->has(text::sentence_start); ++words) {
        const token* last = first - 1;
        const bool listing = last->is(token_kind::comma);
        const bool acronym = last->is(token_kind::paren_close) && last - 2 > floor && last[-1].has(text::all_caps) &&
                             last[-2].is(token_kind::paren_open);
        if (acronym) last -= 3;  // "liquefied natural gas (LNG) supply deal"
        if (words > 0 && (listing || is_one(*last, joining) || last->is(token_kind::ampersand))) {
            const bool topics =
                last > floor && last[-1].is(word_class::agreement_modifier) && !last[-1].has(text::sentence_start);
            if (!topics || (listing && !first->is(word_class::agreement_modifier))) break;
            if (listed == nullptr && listing) listed = first;
            --last;
        }
        const bool year = last->is(token_kind::numeral) && last->number > 1800 && last->number < 2100;
        if (year && last - 1 > floor && last[-2].is(word_class::determiner) && detail::describes(last - 1, text)) {
            first = last;  // "a landmark 1987 nuclear pact"
            continue;
        }
        const token* const whole = compound_start(last, floor);
        if (whole != last) {
            if (is_one(*last, called) || whole[-1].is(token_kind::currency)) break;
        } else if (!detail::describes(last, text)) {
            break;
        }
        first = whole;
        if (is_one(*first, "forces") && is_one(first[-1], "of") && is_one(first[-2], "status")) first -= 2;
        if (is_one(*first, "sea") && is_one(first[-1], "the") && is_one(first[-2], "of") && is_one(first[-3], "law"))
            first -= 3;
    }
    const bool opened = first[-1].any(lexicon::classes(word_class::determiner, word_class::preposition)) ||
                        first[-1].is(token_kind::possessive) || first[-1].is(token_kind::single_right);
    return listed != nullptr && !opened ? listed : first;
}

/// Nouns that mean something else more often than an agreement: they need evidence.
[[nodiscard]] constexpr bool is_weak(agreement_head kind) noexcept {
    switch (kind) {
        case agreement_head::convention:
        case agreement_head::protocol:
        case agreement_head::covenant:
        case agreement_head::compact:
        case agreement_head::charter:
        case agreement_head::memorandum:
        case agreement_head::partnership:
        case agreement_head::entente:
        case agreement_head::fta:
        case agreement_head::nda:
            return true;
        default:
            return false;
    }
}

namespace detail {

/// "a good deal of", "has to deal with", "the report deals with": no agreement.
GAZETTE_SELDOM [[nodiscard]] inline bool is_other_deal(const head_noun& head, const token* first,
                                                       std::string_view text) noexcept {
    static constexpr auto idioms = word("good", "great", "big", "real", "raw", "done", "square", "hot", "rough",
                                        "record", "plea", "package", "bigger", "green");
    static constexpr auto capital_idioms = word("new", "green", "fair");
    static constexpr auto makers = word("breaker", "breakers", "maker", "makers", "making", "flow", "of");
    static constexpr auto helping = word("help", "helps", "helped", "helping", "let", "lets", "make", "how");
    static constexpr auto partners = word("between", "for");
    constexpr class_set asking = lexicon::classes(word_class::modal);
    const token& before = head.first[-1];
    const token& next = *head.last;
    if (is_one(next, makers) && (!is_one(next, "of") || (first == head.first - 1 && !head.plural))) return true;
    if (first != head.first && is_one(before, idioms))
        return !is_one(next, partners) || !is_one(before, "good", "great");
    if (first != head.first && head.first->has(text::capitalised) && before.has(text::capitalised) &&
        is_one(before, capital_idioms))
        return true;
    const bool dealt = is_one(next, "with", "in");
    if (first == head.first && dealt && before.is(word_class::relative)) return true;  // "those that deal with"
    // "help the poor deal with", "how will the city deal with", "Deal or No Deal"
    if (dealt && (is_one(first[-2], helping) || first[-2].any(asking))) return true;
    if (is_one(first[-1], "no") && is_one(first[-2], "or") && head.first->has(text::capitalised)) return true;
    if (is_one(next, "or") && is_one((&next)[1], "no")) return true;
    if (first == head.first && before.is(word_class::pronoun) && !before.is(word_class::determiner))
        return true;  // "she deals"
    if (first == head.first || before.is(word_class::agreement_modifier) || is_tight_joint(head.first - 2))
        return false;
    static constexpr auto after_nouns = word("between", "that", "and");
    const bool named = before.has(text::capitalised) && !before.has(text::sentence_start) &&  // "the Chagos deal is"
                       (next.any(lexicon::classes(word_class::auxiliary, word_class::modal)) ||
                        (next.is_mark() && !next.is(token_kind::hyphen)) || is_one(next, after_nouns));
    if (!head.plural && ends_in_s(text, before) && !named && !before.has(text::all_caps) && !before.has(text::dotted))
        return true;                                                          // "the officials deal"
    return head.plural && dealt && !first[-1].is(word_class::conclude_verb);  // "made imperfect deals with"
}

/// "with the agreement of", "broad agreement that": consent, no instrument.
[[nodiscard]] inline bool is_consent(const head_noun& head, const token* first) noexcept {
    static constexpr auto consent =
        word("full", "broad", "general", "widespread", "wide", "complete", "mutual", "total", "universal", "common",
             "little", "much", "unanimous", "wider", "broader", "strong", "near", "tacit");
    static constexpr auto about = word("that", "about", "among", "over", "as", "whether");
    static constexpr auto matter = word("about", "among", "as", "whether");
    static constexpr auto owners = word("his", "her", "its", "their", "my", "your");
    static constexpr auto terms = word("with", "on", "to", "between");
    static constexpr auto means = word("with", "without", "by", "to");
    static constexpr auto all = word("all", "no", "any", "little", "much", "some");
    const token& before = head.first[-1];
    if (first != head.first && is_one(*first, consent) && first + 1 == head.first)
        return !first[-1].is(word_class::determiner) || is_one(*head.last, about);
    if (first == head.first && !head.plural && is_one(before, owners))
        return !is_one(*head.last, terms);  // "nodded her agreement"
    if (is_one(before, all)) return is_one(*head.last, matter) && !head.plural;
    return is_one(before, "the") && is_one(*head.last, "of") && is_one(head.first[-2], means);
}

}  // namespace detail

/// Whether the noun with its describing words from `first` on means an agreement; weak nouns are left to the
/// evidence of the document.
GAZETTE_SELDOM [[nodiscard]] inline bool is_instrument(const head_noun& head, const token* first,
                                                       std::string_view text) noexcept {
    constexpr class_set quantities =
        lexicon::classes(word_class::determiner, word_class::cardinal, word_class::ordinal, word_class::date_relation,
                         word_class::month, word_class::weekday);
    static constexpr auto terms = word("on", "between", "to", "over");
    static constexpr auto signing = word("sign", "signs", "signed", "signing", "ink", "inked", "inks");
    const token& before = first[-1];
    const bool bare = first == head.first;
    // "no-deal", "treaty-based", "dealmaker"
    if (is_tight_joint(head.last) || (bare && is_tight_joint(head.first - 1))) return false;
    const bool number =
        before.is(token_kind::numeral) || before.is(token_kind::decimal) || before.is(token_kind::alphanumeral);
    const bool opened = before.any(quantities) || before.is(word_class::scale) || before.is(token_kind::possessive) ||
                        before.is(token_kind::single_right) || before.is(token_kind::quote_right) || number ||
                        (before.is(token_kind::quote_straight) && !before.has(text::space_before)) ||
                        detail::is_loose_ending(before) || is_one(before, "called");
    const bool counted = opened || head.plural;
    switch (head.kind) {
        case agreement_head::deal:
            if (detail::is_other_deal(head, first, text)) return false;
            if (bare && head.plural && is_one(*head.last, "with", "in") && !opened &&
                !before.is(word_class::conclude_verb))
                return false;
            break;
        case agreement_head::agreement:
            if (detail::is_consent(head, first)) return false;
            break;
        case agreement_head::accord:
            if (is_one(head.first[-1], "own")) return false;
            if (head.plural && bare && !opened && !before.is(word_class::conclude_verb)) return false;
            // "the law accords them", "the findings accord with"
            if (head.plural && head.last->any(lexicon::classes(word_class::determiner, word_class::pronoun)) &&
                !is_one(*head.last, "that"))
                return false;
            if (!head.plural && !bare && !head.first[-1].is(word_class::agreement_modifier) &&
                (!head.first[-1].has(text::capitalised) || head.first[-1].has(text::sentence_start)) &&
                ends_in_s(text, head.first[-1]))
                return false;
            break;
        case agreement_head::ceasefire:
            // "to cease fire", two words
            if (head.last - head.first == 2 && !opened && bare) return false;
            return true;
        case agreement_head::armistice:
            return !is_one(*head.last, "day");
        case agreement_head::treaty:
        case agreement_head::pact:
        case agreement_head::truce:
        case agreement_head::concordat:
        case agreement_head::mou:
        case agreement_head::fta:
        case agreement_head::nda:
            return true;
        case agreement_head::partnership:  // "signed a digital partnership"
            return before.is(word_class::determiner) && is_one((&before)[-1], signing);
        default:
            break;
    }
    if (head.first > first || counted) return true;
    if (head.kind <= agreement_head::agreement && is_one(before, signing)) return true;
    // a headline's "Rivals reach deal"
    if (head.kind == agreement_head::deal && before.is(word_class::conclude_verb) && !ends_with(text, before, "ing"))
        return true;
    static constexpr auto nearing = word("nears", "near", "eyes", "mulls", "in");
    static constexpr auto partners = word("with", "to", "worth");
    if (head.kind == agreement_head::deal && !head.plural && is_one(before, nearing) &&
        (is_one(*head.last, partners) || head.last->has(text::sentence_start)))
        return true;  // "Nokia nears deal with Ford", "Nokia, Ford near deal"
    // a headline's "Deal on fishing reached"
    return head.first->has(text::sentence_start) &&
           (is_one(*head.last, terms) || status_of(*head.last) != agreement_status::unknown ||
            head.last->any(lexicon::classes(word_class::auxiliary, word_class::modal)));
}

}  // namespace gazette::grammar
