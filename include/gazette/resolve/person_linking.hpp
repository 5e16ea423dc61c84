// Gazette: which mentions name the same person.
#pragma once

#include <gazette/resolve/own_persons.hpp>
#include <gazette/resolve/person_candidates.hpp>

#include <algorithm>
#include <cstdint>

namespace gazette::resolve {

/// Links mentions to persons: a person is known by the fullest name, a lone surname or given name belongs to
/// the one person who has it. Of several it belongs to the one who went by it before the others came in: those
/// are then told apart by their full names. Where that settles nothing, it belongs to the one named most often; of
/// equals to nobody.
class person_linker {
public:
    explicit person_linker(article& a) noexcept : a_(a), s_(a.persons) {}

    void run() {
        prepare();
        const std::size_t count = s_.found.size();
        std::size_t next = count;
        for (; next > 0 && length_class(s_.by_length[count - next]) != singles; --next)
            link_full(s_.by_length[count - next]);
        const std::size_t lone = next;
        for (; surname_shared_ && next > 0; --next) count_given(s_.by_length[count - next]);
        next = lone;
        for (; next > 0; --next) link_single(s_.by_length[count - next], false);
        for (next = lone; next > 0; --next) {
            const std::uint32_t i = s_.by_length[count - next];
            if (s_.candidates[i].entity == no_entity) link_single(i, true);
        }
    }

private:
    static constexpr std::uint32_t none = 0xffff'ffff;
    static constexpr unsigned singles = 4;        ///< length_class() of a lone word
    static constexpr unsigned longest_walk = 12;  ///< persons of one surname that are told apart

    void prepare() {
        s_.entities.clear();
        s_.by_word.resize(s_.memory.size() * 2);
        for (std::uint32_t& head : s_.by_word) head = none;
        // The fullest names first, so that shorter ones find them.
        s_.by_length.resize(s_.found.size());
        std::uint32_t ends[singles + 2] = {};
        for (const std::uint32_t i : s_.found) ++ends[length_class(i) + 1];
        for (unsigned n = 1; n < singles + 2; ++n) ends[n] += ends[n - 1];
        for (const std::uint32_t i : s_.found) s_.by_length[ends[length_class(i)]++] = i;
    }

    /// Whether a name may have taken in words of its sentence: "Anna Ruiz Joins Growing List".
    [[nodiscard]] static bool holds_more(const person_candidate& c) noexcept {
        return all_hold(c.words > 2, (c.cues.bits[0] & cue_bits(person_cue::headline, person_cue::last_common)) != 0);
    }

    /// 0 for four words and more … 2 for two, 3 for names that may hold more than a name, 4 for one word.
    [[nodiscard]] unsigned length_class(std::uint32_t candidate) const noexcept {
        static constexpr std::uint8_t classes[2][5] = {{0, singles, 2, 1, 0}, {0, 0, 0, singles - 1, singles - 1}};
        const person_candidate& c = s_.candidates[candidate];
        return classes[holds_more(c)][c.words < 4 ? c.words : 4];
    }

    /// The latest entity whose name ends, or begins, with a word of the memory.
    [[nodiscard]] std::uint32_t& last_head(std::uint32_t word) noexcept { return s_.by_word[word * 2]; }
    [[nodiscard]] std::uint32_t& first_head(std::uint32_t word) noexcept { return s_.by_word[word * 2 + 1]; }
    [[nodiscard]] person_candidate& mention(std::uint32_t entity) noexcept {
        return s_.candidates[s_.entities[entity].mention];
    }

    [[nodiscard]] static bool same_gender(std::uint8_t a, std::uint8_t b) noexcept {
        return a == 0 || b == 0 || a == b;
    }

    void create(std::uint32_t candidate) {
        person_candidate& c = s_.candidates[candidate];
        const auto id = static_cast<std::uint32_t>(s_.entities.size());
        s_.entities.push_back(
            {candidate, last_head(c.last), first_head(c.first), candidate, 1, 0, false, false, false});
        surname_shared_ |= last_head(c.last) != none;
        last_head(c.last) = id;
        first_head(c.first) = id;
        c.entity = entity_id{id};
    }

    void join(std::uint32_t candidate, std::uint32_t id) noexcept {
        person_candidate& c = s_.candidates[candidate];
        c.entity = entity_id{id};
        person_candidate& best = mention(id);
        s_.entities[id].by_surname += c.last_key == best.last_key;
        const bool tells_gender = c.words > 1 || c.cues.has(person_cue::honorific);
        if (c.gender != 0 && best.gender == 0 && tells_gender) best.gender = c.gender;
        const bool same = c.first_key == best.first_key || (first_is_initial(best) && !first_is_initial(c)) ||
                          c.cues.has(person_cue::nickname);
        if ((c.words > 1 || best.words == 1) && c.last_key == best.last_key && same && fuller(c, best)) {
            if (c.gender == 0) c.gender = best.gender;
            s_.entities[id].mention = candidate;
        }
        std::uint32_t& introduced = s_.entities[id].introduced;
        if (c.words > 1 && candidate < introduced) introduced = candidate;
    }

    /// The full name that the caller gives, else the name as written.
    [[nodiscard]] std::string_view name_of(const person_candidate& c) const noexcept {
        return is_own(c) ? linking_name(a_, c) : a_.text_of(c.tokens);
    }
    /// Entries of the caller's with different full names are different persons.
    [[nodiscard]] bool may_be_one(const person_candidate& c, const person_candidate& m) const noexcept {
        return !is_own(c) || !is_own(m) || have_one_own_name(c, m);
    }
    GAZETTE_SELDOM [[nodiscard]] bool have_one_own_name(const person_candidate& c,
                                                        const person_candidate& m) const noexcept {
        const std::string_view one = own_name(a_, c), other = own_name(a_, m);
        return one.data() == other.data() || one == other;  // mostly the same entry's
    }

    [[nodiscard]] bool fuller(const person_candidate& c, const person_candidate& than) const noexcept {
        if (is_own(c) != is_own(than)) return is_own(c);
        if (c.words != than.words) return c.words > than.words;
        return a_.bytes_of(c.tokens).size() > a_.bytes_of(than.tokens).size();
    }

    [[nodiscard]] char first_letter(const person_candidate& c) const noexcept { return name_of(c)[0]; }
    [[nodiscard]] bool first_is_initial(const person_candidate& c) const noexcept {
        return c.cues.has(person_cue::first_initial);
    }

    /// Whether the names between the first and the last begin with other letters: "George W. Bush" is not
    /// "George H.W. Bush". A name may leave out its last ones, or all.
    [[nodiscard]] bool differ_inside(const person_candidate& c, const person_candidate& m) const noexcept {
        if (c.words < 3 || m.words < 3) return false;
        const std::string_view a = name_of(c), b = name_of(m);
        const std::size_t end_a = a.rfind(' '), end_b = b.rfind(' ');
        const auto next_capital = [](std::string_view name, std::size_t& at, std::size_t end) -> char {
            for (; at < end; ++at) {
                if (static_cast<unsigned>(name[at] - 'A') < 26) return name[at++];
            }
            return 0;
        };
        for (std::size_t i = a.find(' '), k = b.find(' ');;) {
            const char of_a = next_capital(a, i, end_a), of_b = next_capital(b, k, end_b);
            if (of_a == 0 || of_b == 0) return false;
            if (of_a != of_b) return true;
        }
    }

    /// The word of a name's suffix: "Jr", "III"; 0: it has none.
    [[nodiscard]] std::uint32_t generation_of(const person_candidate& c) const noexcept {
        if (!c.cues.has(person_cue::suffix)) return 0;
        const token* last = &a_.tokens[c.tokens.last - 1];
        if (last->is(text::token_kind::period)) --last;
        return last->word;
    }
    [[nodiscard]] bool differ_in_generation(const person_candidate& c, const person_candidate& m) const noexcept {
        const std::uint32_t one = generation_of(c), other = one == 0 ? 0 : generation_of(m);
        return one != 0 && other != 0 && one != other;
    }

    void link_full(std::uint32_t i) {
        const person_candidate& c = s_.candidates[i];
        unsigned steps = 0;
        for (std::uint32_t e = last_head(c.last); e != none && steps < longest_walk;
             e = s_.entities[e].next_last, ++steps) {
            const person_candidate& m = mention(e);
            if (m.last_key != c.last_key || !may_be_one(c, m)) continue;
            const bool by_initial = (first_is_initial(c) || first_is_initial(m)) && first_letter(c) == first_letter(m);
            if (differ_in_generation(c, m)) continue;
            if ((m.first_key == c.first_key && !differ_inside(c, m)) || by_initial || ends_with(m, c) ||
                goes_by(m, c) || goes_by(c, m)) {
                join(i, e);
                return;
            }
        }
        // "Mohammed bin Salman" and "Mohammed bin Salman Al Saud"
        steps = 0;
        for (std::uint32_t e = first_head(c.first); e != none && steps < longest_walk;
             e = s_.entities[e].next_first, ++steps) {
            const person_candidate& m = mention(e);
            if (m.first_key == c.first_key && may_be_one(c, m) && (begins_with(m, c) || begins_with(c, m))) {
                if (c.words > m.words && !holds_more(c) && !is_own(m)) {
                    s_.candidates[i].entity = entity_id{e};
                    s_.entities[e].mention = i;
                    ++s_.entities[e].by_surname;
                } else {
                    join(i, e);
                }
                return;
            }
        }
        create(i);
    }

    GAZETTE_SELDOM [[nodiscard]] bool begins_with(const person_candidate& longer,
                                                  const person_candidate& shorter) const noexcept {
        const std::string_view a = name_of(longer), b = name_of(shorter);
        return shorter.words > 1 && a.size() > b.size() && a.substr(0, b.size()) == b && a[b.size()] == ' ';
    }

    /// "Pérez Esquivel" and "Adolfo Pérez Esquivel"
    [[nodiscard]] bool ends_with(const person_candidate& longer, const person_candidate& shorter) const noexcept {
        const std::string_view a = name_of(longer), b = name_of(shorter);
        return longer.words > shorter.words && a.size() > b.size() && a.substr(a.size() - b.size()) == b &&
               a[a.size() - b.size() - 1] == ' ';
    }

    /// William “Bill” Ruiz and "Bill Ruiz" or "Bill"
    [[nodiscard]] bool goes_by(const person_candidate& nicknamed, const person_candidate& c) const noexcept {
        if (!nicknamed.cues.has(person_cue::nickname)) return false;
        const std::string_view name = name_of(nicknamed), other = name_of(c);
        const std::string_view given = other.substr(0, other.find(' '));
        const std::size_t at = name.find(given, 1), behind = at + given.size();
        const auto is_mark = [](char ch) { return ch != ' ' && !text::is_upper(ch) && !text::is_lower(ch); };
        return at != std::string_view::npos && behind < name.size() && is_mark(name[at - 1]) && is_mark(name[behind]);
    }

    /// Kings and popes go by one name: "King Hussein" is not "Saddam Hussein".
    [[nodiscard]] bool is_royal(const person_candidate& c) const noexcept {
        if (!c.cues.has(person_cue::honorific)) return false;
        static constexpr auto royals = grammar::word("king", "queen", "pope", "prince", "princess", "emperor");
        return royals.width(a_.tokens[c.tokens.first - 1]) != 0;
    }

    /// Persons whom a lone word may name.
    struct bearers {
        std::uint32_t latest = none;       ///< of all
        std::uint32_t before = none;       ///< of those introduced before the mention
        std::uint32_t established = none;  ///< of those that already go by this word alone
        std::uint32_t full = none;         ///< of those introduced before by a full name
        unsigned count = 0, count_before = 0, count_established = 0, count_full = 0;
    };

    void add_bearer(bearers& b, std::uint32_t e, std::uint32_t mention) const noexcept {
        b.latest = e;
        ++b.count;
        const bool before = s_.entities[e].introduced < mention;
        if (before) b.before = e, ++b.count_before;
        if (before && s_.candidates[s_.entities[e].mention].words > 1) b.full = e, ++b.count_full;
        if (s_.entities[e].established) b.established = e, ++b.count_established;
    }

    /// `finally`: once all mentions that somebody's full name stands before are linked. Until then a mention that
    /// stands before several (a headline's) is left alone.
    void link_single(std::uint32_t i, bool finally) {
        const person_candidate& c = s_.candidates[i];
        const bool royal = is_royal(c);
        // "Mrs Grant" is a woman; that "Grant" alone may be a man's given name tells nothing of a surname
        const std::uint8_t gender = c.cues.has(person_cue::honorific) ? c.gender : std::uint8_t{0};
        bearers found;
        unsigned steps = 0;
        for (std::uint32_t e = last_head(c.last); e != none && steps < longest_walk;
             e = s_.entities[e].next_last, ++steps) {
            const person_candidate& m = mention(e);
            if (m.last_key != c.last_key || !same_gender(gender, m.gender)) continue;
            if ((royal && m.words > 1) || !may_be_one(c, m)) continue;
            add_bearer(found, e, i);
        }
        const bool as_given_name = found.count == 0;
        for (std::uint32_t e = first_head(c.last); e != none && steps < longest_walk;
             e = s_.entities[e].next_first, ++steps) {
            const person_candidate& m = mention(e);
            if ((m.first_key != c.last_key && !goes_by(m, c)) || m.words == 1 || !same_gender(gender, m.gender))
                continue;
            const bool surname = m.cues.has(person_cue::surname_first);  // "Lee Kang-in"
            if ((as_given_name || surname) && may_be_one(c, m)) add_bearer(found, e, i);
        }
        if (found.count == 0)
            link_middle(i);
        else if (found.count == 1)
            join(i, found.latest);
        else if (found.count_before == 1)
            establish(i, found.before);
        else if (found.count_established == 1)
            establish(i, found.established);
        else if (found.count_full == 1)  // "Clinton" beside a "Mr. Clinton" who has no full name here
            establish(i, found.full);
        else if (found.count_before != 0 || finally)
            link_to_most_named(i);
    }

    /// Counts how often somebody goes by the given name: "Nico Ruiz", then "Nico".
    void count_given(std::uint32_t i) noexcept {
        const person_candidate& c = s_.candidates[i];
        if (last_head(c.last) == none) {
            const std::uint32_t e = first_head(c.last);
            if (e == none) return;
            ++s_.entities[e].by_given;
            s_.entities[e].given_first |= !s_.entities[e].surname_seen;
            return;
        }
        if (c.cues.has(person_cue::noun_after) || c.cues.has(person_cue::name_tail)) return;  // "the Ruiz family"
        unsigned steps = 0;
        for (std::uint32_t e = last_head(c.last); e != none && steps < longest_walk;
             e = s_.entities[e].next_last, ++steps)
            s_.entities[e].surname_seen |= s_.entities[e].introduced < i;
    }
    /// Whether a lone surname is hardly meant for somebody: more than once, and first, it is the given name.
    [[nodiscard]] bool goes_by_given_name(std::uint32_t e) const noexcept {
        return s_.entities[e].given_first && s_.entities[e].by_given > 1;
    }

    /// Of several whom a lone surname may name, the one named most often, by it or in full, and of the gender that a
    /// pronoun tells; of equals none. Those who go by the given name come last.
    GAZETTE_SELDOM void link_to_most_named(std::uint32_t i) {
        const person_candidate& c = s_.candidates[i];
        const std::uint8_t gender = gender_after(c);
        std::uint32_t best = none;
        bool equals = false;
        unsigned steps = 0;
        for (std::uint32_t e = last_head(c.last); e != none && steps < longest_walk;
             e = s_.entities[e].next_last, ++steps) {
            const person_candidate& m = mention(e);
            if (m.words == 1 || m.last_key != c.last_key || !may_be_one(c, m)) continue;
            if (s_.entities[e].introduced > i || !same_gender(gender, m.gender)) continue;
            const bool given = goes_by_given_name(e), best_given = best != none && goes_by_given_name(best);
            if (best == none || (given != best_given ? best_given
                                                     : s_.entities[e].by_surname > s_.entities[best].by_surname))
                best = e, equals = false;
            else if (given == best_given)
                equals |= s_.entities[e].by_surname == s_.entities[best].by_surname;
        }
        if (best == none || equals)
            create_alone(i);
        else
            join(i, best);
    }

    /// The gender of the first "he" or "she" in a mention's sentence, or that begins the next one, before any quote; 0:
    /// there is none.
    [[nodiscard]] std::uint8_t gender_after(const person_candidate& c) const noexcept {
        static constexpr auto she = grammar::word("she", "her");
        const std::uint32_t next = *std::lower_bound(s_.pronouns.begin(), s_.pronouns.end() - 1, c.tokens.last);
        if (next > c.tokens.last + 12 || next == a_.tokens.size()) return 0;
        for (std::uint32_t i = c.tokens.last; i < next; ++i) {
            if (a_.tokens[i].has(text::sentence_start) || grammar::nickname_mark.width(a_.tokens[i]) != 0) return 0;
        }
        return she.width(a_.tokens[next]) != 0 ? 2 : 1;
    }

    /// "Ms. Acosta" after "Carmen Acosta Vega": the first of two surnames; or the name that the news knows alone; or
    /// another name that the text gives somebody.
    void link_middle(std::uint32_t i) {
        const person_candidate& c = s_.candidates[i];
        const std::uint32_t inside = s_.memory[c.last].inside;
        const entity_id whole = inside < i ? s_.candidates[inside].entity : no_entity;
        const bool other = c.cues.has(person_cue::given_strong) && !c.cues.has(person_cue::well_known);
        if (whole == no_entity || other || is_own(c))
            create(i);
        else
            join(i, static_cast<std::uint32_t>(whole));
    }

    void establish(std::uint32_t i, std::uint32_t e) noexcept {
        s_.entities[e].established = !goes_by_given_name(e);
        join(i, e);
    }

    /// Two persons could be meant: the mention stays a person of its own.
    void create_alone(std::uint32_t candidate) {
        const auto id = static_cast<std::uint32_t>(s_.entities.size());
        s_.entities.push_back({candidate, none, none, candidate, 1, 0, false, false, false});
        s_.candidates[candidate].entity = entity_id{id};
    }

    article& a_;
    person_scratch& s_;
    bool surname_shared_ = false;  ///< by two persons with full names
};

}  // namespace gazette::resolve
