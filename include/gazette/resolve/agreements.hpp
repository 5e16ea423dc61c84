// Gazette: from agreement mentions to agreements: names, acronyms, common nouns and acts of agreeing.
#pragma once

#include <gazette/grammar/agreement_act.hpp>
#include <gazette/grammar/agreement_name.hpp>
#include <gazette/kind.hpp>
#include <gazette/resolve/agreement_acronyms.hpp>
#include <gazette/resolve/agreement_date.hpp>
#include <gazette/resolve/agreement_evidence.hpp>
#include <gazette/resolve/agreement_linker.hpp>
#include <gazette/resolve/agreement_links.hpp>
#include <gazette/resolve/agreement_status.hpp>
#include <gazette/resolve/article.hpp>
#include <gazette/resolve/earlier_parties.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>

namespace gazette::resolve {

namespace detail {

/// Reads the mentions of one text from left to right.
class agreement_reader {
public:
    explicit agreement_reader(article& a) noexcept : a_(a), floor_(a.tokens.begin()) {}

    void read() {
        const token* next = a_.tokens.begin();
        for (const std::uint32_t start : a_.starts.agreements) {
            const token* t = &a_.tokens[start];
            const bool own = t->is(lexicon::word_class::user_entry) && a_.own.at(start).tokens.first == start;
            if (t < next && !own) continue;
            if (own && read_own(t))
                ;
            else if (t->is(lexicon::word_class::agree_verb))
                read_act(t);
            else if (t >= floor_)
                t = read_mention(t);
            next = t + 1;
        }
    }

private:
    /// The caller's own agreement at `t`, which is moved to its last token. False: it is an entry of another kind.
    GAZETTE_SELDOM bool read_own(const token*& t) {
        const own_mention& own = a_.own.at(a_.index_of(t));
        const lexicon::entry_row& row = a_.own.row(own);
        if (!a_.own.is(own, kind::agreement)) return false;
        auto& mentions = a_.agreements.mentions;
        while (!mentions.empty() && mentions.back().form != agreement_form::act &&
               mentions.back().tokens.last > own.tokens.first)
            mentions.pop_back();
        agreement_mention m;
        m.tokens = own.tokens;
        m.head = own.tokens.first, m.head_end = own.tokens.last;
        m.form = static_cast<agreement_form>(row.form);
        m.entry = entry_id{own.entry};
        m.rule = "agreement.entry";
        push(mentions, m);
        floor_ = a_.tokens.begin() + own.tokens.last;
        t = floor_ - 1;
        return true;
    }

    /// The mention at `t`, if there is one; the last token read.
    const token* read_mention(const token* t) {
        if (const token* const end = read_known(t); end != nullptr) return end - 1;
        const grammar::head_noun head = grammar::head_noun_at(t);
        if (head.first == nullptr) return t;
        if (grammar::detail::is_organization(*head.last)) return t;
        // "ceasefire agreement": the first noun describes the second
        if (grammar::head_noun_at(head.last).first != nullptr && !head.last->has(text::sentence_start))
            return head.last - 1;
        const bool headline = is_title_case(t);
        const token* first = grammar::describing_words(head.first, floor_, a_.text);
        const grammar::name_match name = headline ? grammar::name_match{} : grammar::match_title(head, floor_, a_.text);
        const grammar::name_match place = name ? name : grammar::match_place_name(head, first, floor_);
        if (place) {
            add(agreement_form::named, place.first, place.last, head, place.rule);
            if (!name) add_shared_heads(head, place.first);
            floor_ = place.last;
            return place.last - 1;
        }
        if (grammar::is_instrument(head, first, a_.text) &&
            !(head.first->has(text::capitalised) && !headline && is_rejected_name(head, first))) {
            // "MOU", "MoU", "NDAs"
            const char third = a_.text[head.first->begin + 2];
            const bool acronym = head.kind >= grammar::agreement_head::mou && text::is_upper(third);
            const token* const begin = acronym ? head.first : first;
            add(acronym ? agreement_form::acronym : agreement_form::nominal, begin, head.last, head,
                acronym ? std::string_view("agreement.common_acronym") : std::string_view("agreement.nominal"));
            floor_ = head.last;
        }
        if (const grammar::act_match act = grammar::match_conclusion(head, first, a_.text)) add_act(act);
        return head.last - 1;
    }

    /// "Schengen" in "the Schengen and Dublin agreements": the names before `and` share the plural head of the one
    /// that begins at `second`, the mention added last. They are found from right to left.
    void add_shared_heads(const grammar::head_noun& head, const token* second) {
        using lexicon::word_class;
        auto& mentions = a_.agreements.mentions;
        const std::size_t behind = mentions.size() - 1;
        bool joined = head.plural && is_one(second[-1], "and");
        while (joined) {
            const token* const last = --second;
            while (second - 1 > floor_ && last - second < 3 && second[-1].is_word() &&
                   second[-1].has(text::capitalised) && !second[-1].has(text::sentence_start) &&
                   !second[-1].is(word_class::determiner))
                --second;
            if (second == last || last[-1].any(lexicon::classes(word_class::country, word_class::demonym))) break;
            add(agreement_form::named, second, last, head, "agreement.shared_head");
            joined = second[-1].is(text::token_kind::comma);
        }
        for (std::size_t i = behind, j = mentions.size(); i + 1 < j; ++i) std::swap(mentions[i], mentions[--j]);
    }

    /// A well-known name or acronym at `t`; the token behind it, or nullptr.
    GAZETTE_SELDOM const token* read_known(const token* t) {
        using lexicon::word_class;
        const lexicon::generated::phrase_row& phrase = lexicon::phrase(t->phrase);
        const bool named = (phrase.classes & lexicon::classes(word_class::treaty)) != 0;
        const bool acronym = t->is(word_class::treaty_acronym);
        if (!named && !acronym && !(t->is(word_class::treaty) && t->has(text::capitalised))) return nullptr;
        const token* last = named ? t + phrase.tokens : t + 1;
        if (named && (phrase.classes & lexicon::classes(word_class::needs_caps)) != 0 &&
            !last[-1].has(text::all_caps) && !t->has(text::all_caps))
            return nullptr;
        grammar::head_noun head;
        head.first = t, head.last = last;
        for (const token* h = t; h < last; ++h) {
            if (const grammar::head_noun inner = grammar::head_noun_at(h); inner.first != nullptr) head = inner;
        }
        if (!named && t->has(text::all_caps) && grammar::head_of(*last) != grammar::agreement_head::none) {
            // "CETA Treaty", "AUKUS pact", but "the USMCA trade agreement"
            head = grammar::head_noun_at(last);
            if (head.first == nullptr) return nullptr;
            add(agreement_form::named, t, head.last, head, "agreement.acronym_title");
            return floor_ = head.last;
        }
        if (named) {
            if (grammar::detail::is_organization(*last)) return floor_ = last;
            const grammar::name_match whole = head.kind != grammar::agreement_head::none && !is_title_case(t)
                                                  ? grammar::match_title(head, floor_, a_.text)
                                                  : grammar::name_match{};
            const token* first = t;
            if (whole && whole.first <= t && whole.last >= last) first = whole.first, last = whole.last;
            // "New START treaty"
            if (head.kind == grammar::agreement_head::none && grammar::head_noun_at(last).first != nullptr)
                head = grammar::head_noun_at(last), last = head.last;
            add(agreement_form::named, first, last, head, "agreement.known_name");
        } else {
            add(acronym ? agreement_form::acronym : agreement_form::named, t, last, head,
                acronym ? std::string_view("agreement.known_acronym") : std::string_view("agreement.known_name"));
        }
        return floor_ = last;
    }

    /// A capitalised weak head that names something else: "Democratic National Convention", "Charter Communications".
    [[nodiscard]] bool is_rejected_name(const grammar::head_noun& head, const token* first) const noexcept {
        if (head.kind == grammar::agreement_head::accord)
            return grammar::detail::tells_cue(head.first - 1, head.first, grammar::agreement_cue::look_alike);
        return grammar::is_weak(head.kind) && head.kind < grammar::agreement_head::mou && first != head.first;
    }

    void read_act(const token* verb) {
        const grammar::act_match act = grammar::match_act(verb, a_.text);
        if (act) add_act(act);
    }

    GAZETTE_NOINLINE void add_act(const grammar::act_match& act) {
        agreement_mention m;
        m.tokens = {a_.index_of(act.first), a_.index_of(act.last)};
        m.head = m.tokens.first;
        m.form = agreement_form::act;
        m.rule = act.rule;
        if (act.with != nullptr) m.with = a_.index_of(act.with);
        m.jointly = act.jointly;
        m.opinion = act.opinion;
        m.resolves = act.resolves;
        push(a_.agreements.mentions, m);
    }

    GAZETTE_SELDOM void add(agreement_form form, const token* first, const token* last, const grammar::head_noun& head,
                            std::string_view rule) {
        agreement_mention m;
        m.tokens = {a_.index_of(first), a_.index_of(last)};
        // "Schengen" in "the Schengen and Dublin agreements" has its head far behind it: its own words end before
        m.head = head.first < last ? a_.index_of(head.first) : m.tokens.last;
        m.head_end = a_.index_of(head.last);
        m.kind = head.kind;
        m.form = form;
        m.plural = head.plural;
        // "an old Accord", "The Art of the Deal": a car and a book, unless the document has such a name
        const bool title = (first == head.first || !first->has(text::capitalised)) &&
                           head.first->has(text::capitalised) && !head.first->has(text::sentence_start) &&
                           !is_title_case(first) &&
                           (head.kind == grammar::agreement_head::accord ||
                            head.kind == grammar::agreement_head::pact || head.kind == grammar::agreement_head::deal);
        m.weak = (form == agreement_form::nominal && (grammar::is_weak(head.kind) || title)) ||
                 (head.kind >= grammar::agreement_head::fta && !head.plural);
        m.rule = rule;
        if (form == agreement_form::acronym) m.key = key_of_letters(a_.text_of(*first));
        push(a_.agreements.mentions, m);
    }

    /// Whether the sentence around `t` is a headline: hardly a small letter begins a word of it.
    GAZETTE_NOINLINE [[nodiscard]] bool is_title_case(const token* t) const noexcept {
        if (t->sentence == title_sentence_) return title_;
        int large = 0, small = 0;
        const token* s = t;
        for (int width = 0; width < 24 && !s->has(text::sentence_start); ++width) --s;
        for (const token* end = s + 40; s < end && s < a_.tokens.end() && s->sentence == t->sentence; ++s) {
            constexpr lexicon::class_set minor = lexicon::classes(
                lexicon::word_class::preposition, lexicon::word_class::determiner, lexicon::word_class::conjunction);
            const bool capital = s->has(text::capitalised);
            small += all_hold(s->is_word(), !capital, any_holds(!s->any(minor), s->size() > 4));
            large += all_hold(s->is_word(), capital, s->size() > 3);
        }
        title_sentence_ = t->sentence;
        return title_ = large >= 3 && small * 12 <= large;
    }

    article& a_;
    const token* floor_;  ///< nothing before it is free: mentions never overlap
    mutable std::uint32_t title_sentence_ = 0xffff'ffff;
    mutable bool title_ = false;
};

/// Whether several parties settle something, rather than one doing or thinking it.
[[nodiscard]] inline bool is_joint(const agreement_mention& act, const subject& by) noexcept {
    if (act.rule == "agreement.joint_pledge") return act.jointly ? by.plural : by.referred && !by.pronoun;
    const party* const single = by.parties.count == 1 ? &by.parties.items[0] : nullptr;
    if (!by.plural) {
        // "Pakistan agreed with India to"; a person who agrees with another shares an opinion
        const bool named = single != nullptr;
        const bool opines = act.rule != "agreement.conclusion" && single != nullptr && single->person != no_entity;
        return act.with != no_mention && named && !opines;
    }
    if (!act.opinion || act.resolves) return !act.opinion || by.referred || by.official || by.parties.count > 1;
    return by.referred || by.official || (by.parties.count > 1 && by.parties.items[0].person == no_entity);
}

/// Puts a mention into the document's list.
GAZETTE_SELDOM inline void report(article& a, const agreement_mention& m, agreement_status status,
                                  const party_list& parties) {
    agreement& found = a.found->agreements.emplace_back();
    static_cast<text_range&>(found) = a.bytes_of(m.tokens);
    found.rule = m.rule;
    found.entry = m.entry;
    found.form = m.form;
    found.entity = m.entity;
    if (m.entry != no_entry) a.found->own_agreements.push_back({found.begin, a.own.value(m.entry)});
    if (m.form == agreement_form::named) found.name = a.bytes_of(m.tokens);
    if (m.form == agreement_form::acronym && m.full_name.first != m.full_name.last)
        found.name = a.bytes_of(m.full_name);
    found.status = status;
    found.first_party = static_cast<std::uint32_t>(a.found->parties.size());
    found.party_count = parties.count;
    found.date = date_of(a, m);
    for (unsigned i = 0; i < parties.count; ++i) a.found->parties.push_back(parties.items[i]);
}

}  // namespace detail

/// Finds the agreements of the article. Needs its persons, dates and countries.
inline void find_agreements(article& a) {
    agreement_scratch& s = a.agreements;
    s.mentions.clear();
    detail::agreement_reader(a).read();
    if (s.mentions.empty()) return;
    detail::sort_mentions(s.mentions);
    drop_unsupported(a);
    detail::add_acronyms(a);
    list_names(a);
    detail::agreement_linker linker(a);
    detail::earlier_parties before;
    party_list parties;
    for (agreement_mention& m : s.mentions) {
        agreement_status status = agreement_status::unknown;
        parties.clear();
        if (m.form == agreement_form::act) {
            const subject by = subject_of(a, a.tokens.begin() + m.tokens.first);
            if (!detail::is_joint(m, by)) continue;
            linker.link(m, false);
            parties_of_act(a, m, by, parties);
            // "they also agreed": of three only two may stand together
            const bool again = by.pronoun || (by.official && by.parties.count == 0 &&
                                              is_one(a.tokens[m.head - 1], "countries", "nations"));
            if (again && before.parties.count > 2) parties = before.parties;
            if (by.anaphor && by.parties.count == 0 && detail::is_near(a, before, m)) parties = before.parties;
        } else {
            status = status_of(a, m);
            linker.link(m, status == agreement_status::none);
            detail::parties_in_context(a, m, before, parties);
        }
        detail::report(a, m, status, parties);
        if (parties.count != 0) before = {&m, parties};
    }
}

}  // namespace gazette::resolve
