// Gazette: the acronyms that a document gives its agreements.
#pragma once

#include <gazette/resolve/agreement_links.hpp>
#include <gazette/resolve/article.hpp>

#include <cstdint>

namespace gazette::resolve::detail {

/// Finds the acronyms that the document introduces ("(ACSA)" behind the name, or the name's initials anywhere).
inline void add_acronyms(article& a) {
    agreement_scratch& s = a.agreements;
    s.acronyms.clear();
    s.by_acronym.clear();
    for (const agreement_mention& m : s.mentions) {
        if (m.form != agreement_form::named &&
            !(m.form == agreement_form::nominal && m.kind == grammar::agreement_head::mou))
            continue;
        const token* t = a.tokens.begin() + m.tokens.last;
        if (t->is(text::token_kind::paren_open)) {
            if (is_one(t[1], "the")) ++t;
            if (t[1].is_word() && t[1].has(text::all_caps) && t[1].size() >= 2 &&
                t[2].is(text::token_kind::paren_close))
                push(s.acronyms, key_of_letters(a.text_of(t[1])), m.tokens);
        }
        if (const std::uint32_t key = initials_key(a, m.tokens); key != 0) push(s.acronyms, key, m.tokens);
    }
    if (s.acronyms.empty()) return;
    sort_by_key(s.acronyms);
    const std::size_t known = s.mentions.size();
    std::size_t next = 0;
    for (std::uint32_t i = 0; i < a.tokens.size(); ++i) {
        while (next < known && s.mentions[next].tokens.last <= i) ++next;
        const token& t = a.tokens[i];
        if (!t.has(text::all_caps) || !may_be_acronym(t) || t.any(lexicon::classes(lexicon::word_class::country)))
            continue;
        const agreement_name* const full = find_key(s.acronyms, key_of_letters(a.text_of(t)));
        if (full == nullptr) continue;
        std::size_t here = next;  // acts hold other mentions
        while (here < known && s.mentions[here].tokens.first <= i &&
               (s.mentions[here].form == agreement_form::act || s.mentions[here].tokens.last <= i))
            ++here;
        if (here < known && s.mentions[here].tokens.first <= i) {
            if (s.mentions[here].form == agreement_form::acronym) s.mentions[here].full_name = full->full_name;
            continue;
        }
        agreement_mention m;
        m.tokens = {i, i + 1};
        m.head = i, m.head_end = i + 1;
        m.form = agreement_form::acronym;
        m.key = key_of_letters(a.text_of(t));
        m.full_name = full->full_name;
        m.rule = "agreement.acronym_of_name";
        push(s.by_acronym, m);
    }
    merge_mentions(s.mentions, s.by_acronym);
}

}  // namespace gazette::resolve::detail
