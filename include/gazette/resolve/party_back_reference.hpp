// Gazette: "the two countries", "both sides", "the two": whom they mean.
#pragma once

#include <gazette/grammar/agreement_act.hpp>
#include <gazette/resolve/party_clause.hpp>
#include <gazette/resolve/party_reader.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace gazette::resolve {

namespace detail {

/// "the two countries", "both sides", "the two": whom it can mean, and where it ends.
struct back_reference {
    const token* last = nullptr;
    agreement_cue to = agreement_cue::unknown;
    bool each = false;   ///< "both have vowed": one by one
    bool firms = false;  ///< "the two companies": neither states nor persons
};

/// Nouns for firms and the like, neither states nor persons.
inline constexpr auto businesses = word("companies", "firms", "teams", "clubs", "groups", "universities", "banks",
                                        "airlines", "concerns", "carriers", "institutions", "agencies");

GAZETTE_SELDOM [[nodiscard]] inline back_reference back_reference_at(const token* t) {
    static constexpr auto definite = word("the", "these", "those", "our", "their");
    t += is_one(*t, "all");
    const bool both = is_one(*t, "both");
    if (!both && !(is_one(*t, definite) && t[1].number == 2 && (is_one(t[1], "two") || t[1].is(token_kind::numeral))))
        return {};
    t += both ? 1 + is_one(t[1], "the") : 2;
    const token* const noun = t;
    for (int words = 0; words < 4; ++words, ++t) {
        const agreement_cue cue = cue_of(*t);
        if (cue == agreement_cue::sides || cue == agreement_cue::states || cue == agreement_cue::persons)
            return {t + 1, cue, false, is_one(*t, businesses)};
        if (!t->is_word() || t->any(outside_names)) break;
    }
    constexpr lexicon::class_set predicates =
        lexicon::classes(word_class::auxiliary, word_class::modal, word_class::adverb, word_class::agree_verb,
                         word_class::conclude_verb, word_class::weekday);
    const bool alone = t == noun && t->is(token_kind::period);  // not "opens both ways."
    if (alone || t->any(predicates)) return {t, agreement_cue::sides, both};
    return {};
}

/// Whether two mentions are named in one breath: "Tokyo and Canberra", "Japan-Australia", "Inada met with Payne".
GAZETTE_NOINLINE [[nodiscard]] inline bool are_joined(const article& a, token_range left, token_range right) noexcept {
    if (right.first - left.last > 8) return false;
    const token* const first = a.tokens.begin() + left.last;
    if (grammar::is_tight_joint(first) && left.last + 1 == right.first) return true;
    for (const token* t = first; t < a.tokens.begin() + right.first; ++t) {
        if (is_one(*t, "and", "with")) return true;
        if (t->is(token_kind::comma)) return false;
    }
    return false;
}

/// The last two that were named together.
struct named_pair {
    party_list parties;
    std::uint32_t at = 0;  ///< token index of the second one
};

/// Looks for two persons or two countries named together before token `at`, over a bounded number of mentions. `exact`:
/// their sentence names no more of them.
GAZETTE_SELDOM [[nodiscard]] inline named_pair last_pair(const article& a, bool persons, std::uint32_t at,
                                                         bool exact = false) {
    const gazette::detail::buffer<token_range>& ranges = persons ? a.person_tokens : a.country_tokens;
    std::uint32_t last = 0;
    for (std::uint32_t high = static_cast<std::uint32_t>(ranges.size()); last < high;) {
        const std::uint32_t middle = (last + high) / 2;
        if (ranges[middle].first < at)
            last = middle + 1;
        else
            high = middle;
    }
    for (std::uint32_t looked = 0; last > 0 && looked < 24;) {
        const std::uint32_t nearest = ranges[last - 1].first, end = last;
        while (last > 0 && end - last < 12 && a.tokens[ranges[last - 1].first].sentence == a.tokens[nearest].sentence)
            --last;
        looked += end - last;
        party_list named, joined;
        party left;
        std::string_view left_state;
        for (std::uint32_t i = last; i < end; ++i) {
            if (!persons && is_one(a.tokens[ranges[i].last], "mediator", "mediators", "envoy")) continue;
            const party right = persons ? person_party(a, i) : country_party(a, i);
            const std::string_view right_state = persons ? state_of(a, ranges[i]) : std::string_view{};
            named.add(right, right_state);
            if (i > last && !left.name.empty() && left.name != right.name && are_joined(a, ranges[i - 1], ranges[i])) {
                joined.count = 0;
                joined.add(left, left_state);
                joined.add(right, right_state);
            }
            left = right, left_state = right_state;
        }
        if (named.count == 2 || (joined.count == 2 && !exact)) return {named.count == 2 ? named : joined, nearest};
    }
    return {};
}

/// How many tokens back a sentence's beginning is looked for: time stays linear whatever the text.
inline constexpr std::ptrdiff_t longest_sentence = 160;

/// Where the sentence before `end` begins; nullptr where that is too far.
[[nodiscard]] inline const token* begin_before(const token* end) noexcept {
    const token* begin = end - 1;
    while (begin->kind != token_kind::end && !begin->has(text::sentence_start) && end - begin < longest_sentence)
        --begin;
    return begin->has(text::sentence_start) ? begin : nullptr;
}

/// The one with which a sentence begins and the one whom its "with" names: "Nokia formed a venture with Ford".
GAZETTE_SELDOM [[nodiscard]] inline party_list read_partners(const article& a, const token* begin, const token* end,
                                                             bool firms) {
    party_list named;
    const token* t = read_parties(a, begin, named, is_one(*begin, "shares"));
    if (t == nullptr || named.count != 1 || named.open) return {};
    static constexpr auto meeting = word("met", "meets", "joined", "joins", "sued", "approached", "courted");
    if (is_one(*t, meeting)) end = t + 1;  // "Nokia met Ford"
    while (t < end && !is_one(*t, "with") && !is_one(*t, meeting) &&
           !(firms && is_one(*t, "by") && t[1].has(text::capitalised)))
        ++t;  // "Nokia fights a bid by Ford"
    if (t == end || read_parties(a, t + 1, named, 0) == nullptr || named.open) return {};
    for (unsigned i = 0; i < named.count; ++i) {
        const party& p = named.items[i];
        if (!begins_with_capital(p.name) || (firms && (p.person != no_entity || !is_written(a, p)))) return {};
    }
    return named;
}

/// Looks for a list of two names before token `at`, in its sentence or one of the three before, the nearest first:
/// "Nokia and Ford", "between Israel and Hamas". `firms`: neither states nor persons. `exact`: no longer list stands
/// nearer.
GAZETTE_SELDOM [[nodiscard]] inline named_pair last_list(const article& a, std::uint32_t at, bool firms,
                                                         bool exact = false) {
    const token* end = a.tokens.begin() + at;
    for (int sentences = 0; sentences < 4 && a.tokens.begin() + at - end < 120; ++sentences) {
        const token* const begin = begin_before(end);
        if (begin == nullptr) break;
        for (const token* t = begin; t < end && t < begin + 48; ++t) {
            const bool opens = t == begin || t[-1].is(token_kind::comma) || t[-1].is(token_kind::dash) ||
                               (t[-1].is(token_kind::hyphen) && t->has(text::space_before)) ||
                               t[-1].any(lexicon::classes(word_class::preposition, word_class::relative)) ||
                               (t[-1].is_word() && t->has(text::capitalised) && !t[-1].has(text::capitalised));
            party_list named;
            if (!opens || !(t->has(text::capitalised) || t->is(word_class::determiner))) continue;
            const token* const last = read_parties(a, t, named, 1);
            if (exact && last != nullptr && named.count > 2) return {};
            if (last == nullptr || last > end || named.count != 2 || named.open) continue;
            bool fits = true;
            for (unsigned i = 0; i < 2; ++i) {
                const party& p = named.items[i];
                // "the government and rebels"
                const bool name = begins_with_capital(p.name) || (i == 1 && p.name.back() == 's');
                fits &= name && !(firms && (p.person != no_entity || !is_written(a, p)));
            }
            if (fits) return {named, a.index_of(t)};
        }
        if (party_list partners = read_partners(a, begin, end, firms); partners.count == 2)
            return {partners, a.index_of(begin)};
        end = begin;
    }
    return {};
}

/// Resolves "the two countries" and the like at token `at`.
GAZETTE_SELDOM inline bool resolve_back_reference(const article& a, std::uint32_t at, const back_reference& reference,
                                                  party_list& out) {
    const agreement_cue to = reference.to;
    if (reference.firms) {
        out = last_list(a, at, true).parties;
        return out.count != 0;
    }
    const named_pair states = last_pair(a, false, at);
    named_pair persons;
    if (to != agreement_cue::states) persons = last_pair(a, true, at);
    if (to == agreement_cue::sides) {
        const named_pair list = last_list(a, at, false);
        const std::uint32_t nearest = persons.at > states.at ? persons.at : states.at;
        if (list.parties.count != 0 && (list.at > nearest || states.parties.count + persons.parties.count == 0)) {
            out = list.parties;
            return true;
        }
    }
    const bool by_persons = persons.parties.count != 0 &&
                            (states.parties.count == 0 || to == agreement_cue::persons || persons.at > states.at);
    out = by_persons ? persons.parties : states.parties;
    return out.count != 0;
}

/// Resolves "the countries" at `the`, which tells no number: two that were named just before, and no more.
GAZETTE_SELDOM inline bool resolve_plural(const article& a, const token* the, const token* last, party_list& out) {
    static constexpr auto others = word("countries", "nations", "sides", "parties", "leaders", "presidents", "rivals");
    const bool of_firms = is_one(the[1], businesses);
    if (!is_one(*the, "the") || last != the + 2 || !(of_firms || is_one(the[1], others))) return false;
    const std::uint32_t at = a.index_of(the);
    const agreement_cue to = cue_of(the[1]);
    named_pair meant;
    if (!of_firms) {
        meant = last_pair(a, false, at, true);
        const named_pair persons = to == agreement_cue::states ? named_pair{} : last_pair(a, true, at, true);
        if (persons.parties.count != 0 && (to == agreement_cue::persons || persons.at > meant.at)) meant = persons;
    }
    if (meant.parties.count == 0 && to == agreement_cue::sides) meant = last_list(a, at, of_firms, true);
    if (meant.parties.count == 0 || a.tokens[meant.at].sentence + 3 < the->sentence) return false;
    return out = meant.parties, true;
}

/// Whom "they" means at `pronoun`: those who are named together first in its sentence before it, or in one of the three
/// sentences before, the nearest first. False where that is nobody.
GAZETTE_SELDOM inline bool resolve_they(const article& a, const token* pronoun, party_list& out) {
    const token* end = pronoun;
    for (int sentences = 0; sentences < 4 && pronoun - end < 90; ++sentences) {
        const token* const begin = begin_before(end);
        if (begin == nullptr) break;
        for (const token* t = begin; t < end && t < begin + 24; ++t) {
            const bool dateline = t != begin && t[-1].is(token_kind::dash);
            if (t != begin && !dateline && !t[-1].is(token_kind::comma) && !t[-1].is(word_class::relative) &&
                !text::is_quote_mark(t[-1].kind))
                continue;
            if (const back_reference both = back_reference_at(t); both.last != nullptr)
                return resolve_back_reference(a, a.index_of(t), both, out);
            if (resolve_plural(a, t, t + 2, out)) return true;
            out.clear();
            if (read_parties(a, t, out, 1) == nullptr || !out.complete()) continue;
            const bool firm = sentences < 2 && (t == skip_opening_date(a, begin) || dateline) &&
                              begins_with_capital(out.items[0].name);
            if (out.items[0].person != no_entity || out.items[0].kind == party_kind::country || firm) return true;
        }
        const std::uint32_t last = a.index_of(end);
        for (const bool persons : {true, false}) {
            const named_pair pair = last_pair(a, persons, last);
            if (pair.parties.count == 2 && pair.at >= a.index_of(begin)) return out = pair.parties, true;
        }
        end = begin;
    }
    out.clear();
    return false;
}

}  // namespace detail

}  // namespace gazette::resolve
