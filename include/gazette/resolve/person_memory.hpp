// Gazette: what a document says of words and names elsewhere: "Kowalska" is the surname of "Anna Kowalska".
#pragma once

#include <gazette/resolve/person_candidates.hpp>

#include <cstdint>

namespace gazette::resolve {

/// What the memory holds of a word.
enum person_fact : std::uint8_t {
    fact_last_sure = 1,  ///< last word of a full name that is surely a person's
    fact_last_likely = 2,
    fact_first_sure = 4,
    fact_first_likely = 8,
    fact_middle_sure = 16,
    fact_titled = 32,         ///< stands alone after a title: "Mr. Chen"
    fact_shared = 64,         ///< in several different names at one place
    fact_part_of_other = 128  ///< in a name that is no person's
};

/// The words and whole names of one document. Each has a number, under which candidates know it.
class person_memory {
public:
    static constexpr int sure = 64;  ///< scores are logits times 32
    static constexpr int unlikely = -64;

    explicit person_memory(person_scratch& scratch) noexcept : s_(scratch) {}

    /// Forgets everything and makes room for the words and names of all candidates.
    void reset() {
        std::size_t size = 64;
        while (size < s_.candidates.size() * 4) size *= 2;
        s_.memory_slots.resize(size);
        for (std::uint32_t& slot : s_.memory_slots) slot = none;
        mask_ = static_cast<std::uint32_t>(size - 1);
        s_.memory.resize(s_.candidates.size() * 3);
        used_ = 0;
    }
    /// The number of numbers given; the memory ends with them.
    void finish() { s_.memory.resize(used_); }

    /// Numbers the words and the name of a candidate.
    void number(person_candidate& c) noexcept {
        c.last = c.first = c.whole = intern(c.last_key);
        if (c.words == 1) return;
        c.first = intern(c.first_key);
        c.whole = intern(c.name_key);
    }

    /// Remembers a candidate by its score. Without branches where it can: no processor foresees them.
    void learn(const person_candidate& c) noexcept {
        const unsigned is_sure = c.score > sure, is_likely = c.score > 0, is_unlikely = c.score < unlikely;
        const unsigned full = c.words > 1;
        person_memory_entry& whole = s_.memory[c.whole];
        whole.mentions += 1;
        whole.sure += is_sure;
        whole.likely += is_likely;
        whole.unlikely += is_unlikely;
        whole.score += c.score;
        const unsigned titled = unsigned{c.cues.has(person_cue::honorific)} | unsigned{c.cues.has(person_cue::title)};
        const unsigned other = (full & is_unlikely) * unsigned{fact_part_of_other};
        person_memory_entry& last = s_.memory[c.last];
        last.facts = static_cast<std::uint8_t>(last.facts | other | (titled & is_likely & ~full & 1U) * fact_titled);
        if (full == 0) return;
        person_memory_entry& first = s_.memory[c.first];
        first.facts = static_cast<std::uint8_t>(first.facts | other);
        learn_part(last, c.name_key, is_likely * fact_last_likely | is_sure * fact_last_sure);
        learn_part(first, c.name_key, is_likely * fact_first_likely | is_sure * fact_first_sure);
    }

    /// Remembers the words inside a name, once all words have their numbers: those that no candidate begins or
    /// ends with are of no use to anybody.
    void learn_middle(const article& a, const person_candidate& c) noexcept {
        for (std::uint32_t i = c.tokens.first + 1; i + 1 < c.tokens.last; ++i) {
            const token& t = a.tokens[i];
            if (!t.is_word() || !t.has(text::capitalised) || t.size() < 3) continue;
            const std::uint32_t slot = slot_of(key_of(a, i) | 1U);
            if (slot == none) continue;
            person_memory_entry& e = s_.memory[slot];
            e.facts |= fact_middle_sure;
            if (e.inside == person_memory_entry::none) e.inside = static_cast<std::uint32_t>(&c - s_.candidates.data());
        }
    }

private:
    static constexpr std::uint32_t none = 0xffff'ffff;

    /// The slot of a key, or the empty slot where it would stand. A quarter of the slots stay empty.
    [[nodiscard]] std::uint32_t& slot_of(std::uint32_t key) noexcept {
        std::uint32_t at = key & mask_;
        while (s_.memory_slots[at] != none && s_.memory[s_.memory_slots[at]].key != key) at = (at + 1) & mask_;
        return s_.memory_slots[at];
    }

    [[nodiscard]] std::uint32_t intern(std::uint32_t key) noexcept {
        std::uint32_t& slot = slot_of(key);
        if (slot == none) {
            slot = used_++;
            s_.memory[slot] = {};
            s_.memory[slot].key = key;
        }
        return slot;
    }

    static void learn_part(person_memory_entry& e, std::uint32_t name, unsigned facts) noexcept {
        const unsigned seen = (e.facts & (fact_last_likely | fact_first_likely)) != 0, likely = facts != 0;
        const unsigned shared = seen & likely & unsigned{e.owner != name};
        e.facts = static_cast<std::uint8_t>(e.facts | facts | shared * fact_shared);
        e.owner = (likely & ~seen & 1U) != 0 ? name : e.owner;
    }

    person_scratch& s_;
    std::uint32_t mask_ = 0;
    std::uint32_t used_ = 0;
};

/// The cues that come from the rest of the document: all from person_cue::beside_person on. False: there are none.
[[nodiscard]] inline bool recall(const person_scratch& s, person_candidate& c, bool beside_person) noexcept {
    using cue = person_cue;
    const person_memory_entry& whole = s.memory[c.whole];
    const bool single = c.words == 1;
    const auto facts_of = [&](const person_memory_entry& e) -> unsigned {
        // A full name learns nothing from itself.
        constexpr unsigned own = fact_last_sure | fact_last_likely | fact_first_sure | fact_first_likely;
        const bool others = single || e.owner != c.name_key || (e.facts & fact_shared) != 0;
        return e.facts & ~(others ? 0U : own);
    };
    const unsigned last = facts_of(s.memory[c.last]), first = facts_of(s.memory[c.first]);
    if (whole.mentions == 1 && (last | first | unsigned{beside_person}) == 0) return false;

    person_cue_set cues = c.cues;  // in registers until the end
    cues.set(cue::beside_person, beside_person);
    // What the other mentions of this name say: this one's own score is taken out.
    const unsigned likely = whole.likely - (c.score > 0);
    cues.set(cue::string_repeated, whole.mentions > 1);
    cues.set(cue::string_sure, whole.sure > unsigned{c.score > person_memory::sure});
    cues.set(cue::string_likely, likely != 0);
    cues.set(cue::string_mostly, likely != 0 && whole.likely * 2 > whole.mentions);
    cues.set(cue::string_frequent, whole.mentions > 3);
    cues.set(cue::string_weight,
             whole.mentions > 2 && whole.score - c.score > -25 * static_cast<std::int32_t>(whole.mentions));
    cues.set(cue::string_unlikely, whole.unlikely > unsigned{c.score < person_memory::unlikely});
    cues.set(cue::last_of_sure, (last & fact_last_sure) != 0);
    cues.set(cue::last_of_likely, (last & fact_last_likely) != 0);
    cues.set(cue::middle_of_sure, single && (last & fact_middle_sure) != 0);
    cues.set(cue::titled_elsewhere, (last & fact_titled) != 0);
    cues.set(cue::last_shared, (last & fact_shared) != 0);
    cues.set(cue::part_of_other, single && (last & fact_part_of_other) != 0);
    cues.set(cue::first_of_sure, (first & fact_first_sure) != 0);
    cues.set(cue::first_of_likely, (first & fact_first_likely) != 0);
    cues.set(cue::first_shared, !single && (first & (fact_middle_sure | fact_last_sure)) != 0);
    c.cues = cues;
    return true;
}

}  // namespace gazette::resolve
