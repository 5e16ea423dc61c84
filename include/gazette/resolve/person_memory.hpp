// Gazette: what a document says of words and names elsewhere: "Kowalska" is the surname of "Anna Kowalska".
#pragma once

#include <gazette/resolve/person_candidates.hpp>

#include <cstdint>

namespace gazette::resolve {

/// What the memory holds of a word or a name.
enum person_fact : std::uint16_t {
    fact_last_sure = 1,      ///< last word of a full name that is surely a person's
    fact_last_likely = 2,
    fact_first_sure = 4,
    fact_first_likely = 8,
    fact_middle_sure = 16,
    fact_titled = 32,        ///< stands alone after a title: "Mr. Chen"
    fact_last_shared = 64,   ///< last word of several different names
    fact_part_of_other = 128,///< in a name that is no person's
    fact_first_shared = 256
};

/// A hash table of words and whole names of one document.
class person_memory {
public:
    static constexpr int sure = 64;  ///< scores are logits times 32
    static constexpr int unlikely = -64;

    explicit person_memory(person_scratch& scratch) noexcept : scratch_(scratch) {}

    /// Forgets everything and makes room for what `candidates` can bring.
    void reset() {
        std::size_t size = 64;
        while (size < scratch_.candidates.size() * 6) size *= 2;
        scratch_.memory.resize(size);
        for (person_memory_entry& e : scratch_.memory) e = {};
        mask_ = static_cast<std::uint32_t>(size - 1);
    }

    /// Remembers a candidate by its present score.
    void learn(const article& a, const person_candidate& c) noexcept {
        person_memory_entry& whole = at(c.name_key);
        if (whole.mentions < 255) {
            ++whole.mentions;
            whole.sure = static_cast<std::uint8_t>(whole.sure + (c.score > sure));
            whole.likely = static_cast<std::uint8_t>(whole.likely + (c.score > 0));
            whole.unlikely = static_cast<std::uint8_t>(whole.unlikely + (c.score < unlikely));
        }
        if (c.words == 1) {
            const bool titled = c.cues.has(person_cue::honorific) || c.cues.has(person_cue::title);
            if (titled && c.score > 0) at(c.last_key).facts |= fact_titled;
            return;
        }
        if (c.score > 0) {
            learn_part(c.last_key, c, fact_last_likely, fact_last_sure, fact_last_shared);
            learn_part(c.first_key, c, fact_first_likely, fact_first_sure, fact_first_shared);
            if (c.words > 2) learn_middle(a, c);
        } else if (c.score < unlikely) {
            at(c.last_key).facts |= fact_part_of_other;
            at(c.first_key).facts |= fact_part_of_other;
        }
    }

    /// What is remembered of a word or name; nullptr for nothing.
    [[nodiscard]] const person_memory_entry* find(std::uint32_t key) const noexcept {
        for (std::uint32_t slot = key & mask_;; slot = (slot + 1) & mask_) {
            const person_memory_entry& e = scratch_.memory[slot];
            if (e.key == key) return &e;
            if (e.key == 0) return nullptr;
        }
    }

private:
    person_memory_entry& at(std::uint32_t key) noexcept {
        for (std::uint32_t slot = key & mask_;; slot = (slot + 1) & mask_) {
            person_memory_entry& e = scratch_.memory[slot];
            if (e.key == key) return e;
            if (e.key == 0) {
                e.key = key;
                return e;
            }
        }
    }

    void learn_part(std::uint32_t key, const person_candidate& c, unsigned likely, unsigned certain, unsigned shared) noexcept {
        person_memory_entry& e = at(key);
        const bool seen = (e.facts & (likely | certain)) != 0;
        e.facts = static_cast<std::uint16_t>(e.facts | likely | (c.score > sure ? certain : 0U));
        if (!seen) e.owner = c.name_key;
        else if (e.owner != c.name_key) e.facts = static_cast<std::uint16_t>(e.facts | shared);
    }

    void learn_middle(const article& a, const person_candidate& c) noexcept {
        if (c.score <= sure) return;
        unsigned room = 3;  // of the table's six entries a candidate
        for (std::uint32_t i = c.tokens.first + 1; i + 1 < c.tokens.last && room != 0; ++i) {
            const token& t = a.tokens[i];
            if (!t.is_word() || !t.has(text::capitalised) || t.size() < 3) continue;
            at(key_of(a, i)).facts |= fact_middle_sure;
            --room;
        }
    }

    person_scratch& scratch_;
    std::uint32_t mask_ = 0;
};

/// The cues that come from the rest of the document.
inline void recall(const person_memory& memory, person_candidate& c, bool beside_person) noexcept {
    using cue = person_cue;
    constexpr unsigned first_memory_cue = static_cast<unsigned>(cue::beside_person);
    static_assert(first_memory_cue >= 64);
    c.cues.bits[1] &= (std::uint64_t{1} << (first_memory_cue - 64)) - 1;
    c.cues.set(cue::beside_person, beside_person);
    if (const person_memory_entry* whole = memory.find(c.name_key)) {
        // What the other mentions say: this one's own score is taken out.
        c.cues.set(cue::string_sure, whole->sure > (c.score > person_memory::sure));
        c.cues.set(cue::string_likely, whole->likely > (c.score > 0));
        c.cues.set(cue::string_unlikely, whole->unlikely > (c.score < person_memory::unlikely));
        c.cues.set(cue::string_mostly, whole->likely > (c.score > 0) && whole->likely * 2 > whole->mentions);
        c.cues.set(cue::string_repeated, whole->mentions > 1);
    }
    if (const person_memory_entry* last = memory.find(c.last_key)) {
        const bool other = c.words == 1 || (last->owner != 0 && last->owner != c.name_key) || (last->facts & fact_last_shared) != 0;
        c.cues.set(cue::last_of_sure, other && (last->facts & fact_last_sure) != 0);
        c.cues.set(cue::last_of_likely, other && (last->facts & fact_last_likely) != 0);
        c.cues.set(cue::middle_of_sure, c.words == 1 && (last->facts & fact_middle_sure) != 0);
        c.cues.set(cue::titled_elsewhere, (last->facts & fact_titled) != 0);
        c.cues.set(cue::last_shared, (last->facts & fact_last_shared) != 0);
        c.cues.set(cue::part_of_other, c.words == 1 && (last->facts & fact_part_of_other) != 0);
    }
    if (const person_memory_entry* first = memory.find(c.first_key)) {
        const bool other = c.words == 1 || (first->owner != 0 && first->owner != c.name_key) || (first->facts & fact_first_shared) != 0;
        c.cues.set(cue::first_of_sure, other && (first->facts & fact_first_sure) != 0);
        c.cues.set(cue::first_of_likely, other && (first->facts & fact_first_likely) != 0);
        c.cues.set(cue::first_shared, c.words > 1 && (first->facts & (fact_middle_sure | fact_last_sure)) != 0);
    }
}

}  // namespace gazette::resolve
