// Gazette: what a document says of words and names elsewhere: "Kowalska" is the surname of "Anna Kowalska".
#pragma once

#include <gazette/resolve/person_candidates.hpp>

#include <cstdint>

namespace gazette::resolve {

/// What the memory holds of a word.
enum person_fact : std::uint32_t {
    fact_last_sure = 1,  ///< last word of a full name that is surely a person's
    fact_last_likely = 2,
    fact_first_sure = 4,
    fact_first_likely = 8,
    fact_middle_sure = 16,
    fact_titled = 32,         ///< stands alone after a title: "Mr. Chen"
    fact_shared = 64,         ///< in several different names at one place
    fact_part_of_other = 128,  ///< in a name that is no person's
    fact_firm = 256            ///< the name, or a part of the name, of a firm
};

/// The words and whole names of one document. Each has a number, under which candidates know it.
class person_memory {
public:
    static constexpr int sure = 64;  ///< scores are logits times 32
    static constexpr int unlikely = -64;

    explicit person_memory(person_scratch& scratch) noexcept : s_(scratch) {}

    /// Forgets everything and makes room for the words and names of all candidates.
    void reset() {
        const std::size_t names = s_.candidates.size() + s_.firms.size();
        std::size_t size = 64;
        while (size < names * 4) size *= 2;
        s_.memory_slots.resize(size);
        mask_ = static_cast<std::uint32_t>(size - 1);
        factor_ = size < 4096 ? factor_of(0) : well_spreading_factor(s_);
        for (person_memory_slot& slot : s_.memory_slots) slot = {};
        s_.memory.resize(names * 3 + 1);
        used_ = 0;
        for (const std::uint32_t key : s_.firms) s_.memory[intern(key)].facts |= fact_firm;
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
    /// Whether the document has the name, or its first word that is no name, as a firm's too, once it is numbered.
    [[nodiscard]] bool is_firm(const person_candidate& c) const noexcept {
        const std::uint32_t first = c.words == 2 && c.cues.has(person_cue::first_unknown) ? c.first : c.whole;
        return ((s_.memory[c.whole].facts | s_.memory[first].facts) & fact_firm) != 0;
    }

    /// Remembers a candidate by its score. Without branches where it can: no processor foresees them.
    void learn(const person_candidate& c) noexcept {
        static constexpr person_tally tallies[] = {{1, 0, 0, 1}, {1, 0, 0, 0}, {1, 0, 1, 0}, {1, 1, 1, 0}};
        const unsigned is_sure = c.score > sure, is_likely = c.score > 0, is_unlikely = c.score < unlikely;
        person_memory_entry& whole = s_.memory[c.whole];
        whole.tally += tallies[1 + is_likely + is_sure - is_unlikely];
        whole.score += c.score;
        if (c.words == 1) {
            const unsigned titled = (c.cues.bits[0] & cue_bits(person_cue::honorific, person_cue::title)) != 0;
            whole.facts |= (titled & is_likely) * fact_titled;
            return;
        }
        person_memory_entry& last = s_.memory[c.last];
        person_memory_entry& first = s_.memory[c.first];
        last.facts |= is_unlikely * fact_part_of_other;
        first.facts |= is_unlikely * fact_part_of_other;
        learn_part(last, c.name_key, is_likely * fact_last_likely | is_sure * fact_last_sure);
        learn_part(first, c.name_key, is_likely * fact_first_likely | is_sure * fact_first_sure);
    }

    /// Remembers the words inside a name, once all words have their numbers: those that no candidate begins or
    /// ends with are of no use to anybody.
    void learn_middle(const article& a, const person_candidate& c) noexcept {
        for (std::uint32_t i = c.tokens.first + 1; i + 1 < c.tokens.last; ++i) {
            const token& t = a.tokens[i];
            if (!t.is_word() || !t.has(text::capitalised) || t.size() < 3) continue;
            const person_memory_slot& slot = slot_of(key_of(a, i));
            if (slot.key == 0) continue;
            person_memory_entry& e = s_.memory[slot.entry];
            e.facts |= fact_middle_sure;
            if (e.inside == person_memory_entry::none) e.inside = static_cast<std::uint32_t>(&c - s_.candidates.data());
        }
    }

private:
    /// The slot of a key, or the empty slot where it would stand. A quarter of the slots stay empty.
    [[nodiscard]] person_memory_slot& slot_of(std::uint32_t key) noexcept {
        std::uint32_t at = home_of(key, factor_, mask_);
        // A product, lest the compiler makes two branches: which of the two ends the search no processor foresees.
        const auto is_another = [key](std::uint32_t other) { return std::uint64_t{other ^ key} * other != 0; };
        while (is_another(s_.memory_slots[at].key)) at = (at + 1) & mask_;
        return s_.memory_slots[at];
    }

    /// Where the search for a key begins.
    [[nodiscard]] static std::uint32_t home_of(std::uint32_t key, std::uint64_t factor, std::uint32_t mask) noexcept {
        return static_cast<std::uint32_t>(key * factor >> 32) & mask;
    }
    /// The ways to spread keys: at first by their own bits, all but the lowest, for they are odd.
    [[nodiscard]] static std::uint64_t factor_of(unsigned way) noexcept {
        return way == 0 ? std::uint64_t{1} << 31 : lexicon::mix(way, 0x9E37'79B9'7F4A'7C15) | 1;
    }

    /// The first way that spreads the keys of a long text well: a hostile one has names whose searches would all begin
    /// at one place. Few sets of keys stand so in two ways, none in many.
    GAZETTE_SELDOM [[nodiscard]] static std::uint64_t well_spreading_factor(person_scratch& s) noexcept {
        constexpr unsigned ways = 16;
        unsigned way = 0;
        while (way < ways && !spreads(s, factor_of(way))) ++way;
        return factor_of(way);
    }
    [[nodiscard]] static bool spreads(person_scratch& s, std::uint64_t factor) noexcept {
        constexpr unsigned longest = 512;  // full slots in a row, on which a search may go on
        const auto mask = static_cast<std::uint32_t>(s.memory_slots.size() - 1);
        for (person_memory_slot& slot : s.memory_slots) slot = {};
        const auto place = [&](std::uint32_t key) {
            std::uint32_t at = home_of(key, factor, mask);
            const auto is_taken = [&] { return s.memory_slots[at].key != 0 && s.memory_slots[at].key != key; };
            for (unsigned steps = 0; is_taken(); at = (at + 1) & mask) {
                if (++steps == longest) return false;
            }
            s.memory_slots[at].key = key;
            return true;
        };
        for (const std::uint32_t key : s.firms) {
            if (!place(key)) return false;
        }
        for (const person_candidate& c : s.candidates) {
            if (!place(c.last_key) || (c.words > 1 && !(place(c.first_key) && place(c.name_key)))) return false;
        }
        unsigned full = 0;
        for (const person_memory_slot& slot : s.memory_slots) {
            full = slot.key != 0 ? full + 1 : 0;
            if (full == longest) return false;
        }
        return true;
    }

    /// Without a branch: whether a word is new no processor foresees.
    [[nodiscard]] std::uint32_t intern(std::uint32_t key) noexcept {
        person_memory_slot& slot = slot_of(key);
        const std::uint32_t is_new = slot.key == 0;
        slot = {key, slot.entry + is_new * used_};
        s_.memory[used_] = {};  // the next one
        used_ += is_new;
        return slot.entry;
    }

    static void learn_part(person_memory_entry& e, std::uint32_t name, unsigned facts) noexcept {
        const unsigned seen = (e.facts & (fact_last_likely | fact_first_likely)) != 0, likely = facts != 0;
        const unsigned shared = seen & likely & unsigned{e.owner != name};
        e.facts |= facts | shared * fact_shared;
        e.owner = (likely & ~seen & 1U) != 0 ? name : e.owner;
    }

    person_scratch& s_;
    std::uint64_t factor_ = 0;
    std::uint32_t mask_ = 0;
    std::uint32_t used_ = 0;
};

namespace detail {

/// What two facts of a word say as cues: facts and cues stand in the same order.
[[nodiscard]] constexpr std::uint64_t cues_of_facts(unsigned last, unsigned first, bool single) noexcept {
    constexpr auto bit = [](person_cue c) { return std::uint64_t{1} << (static_cast<unsigned>(c) - 64); };
    constexpr std::uint64_t low = bit(person_cue::last_of_sure), high = bit(person_cue::titled_elsewhere) / fact_titled;
    static_assert(bit(person_cue::last_of_likely) == low * fact_last_likely &&
                  bit(person_cue::first_of_sure) == low * fact_first_sure &&
                  bit(person_cue::first_of_likely) == low * fact_first_likely &&
                  bit(person_cue::middle_of_sure) == low * fact_middle_sure &&
                  bit(person_cue::last_shared) == high * fact_shared &&
                  bit(person_cue::part_of_other) == high * fact_part_of_other);
    const unsigned of_single = (unsigned{fact_middle_sure} | fact_part_of_other) & (0U - unsigned{single});
    const unsigned of_last = last & (fact_last_sure | fact_last_likely | fact_titled | fact_shared | of_single);
    const unsigned of_first = first & (fact_first_sure | fact_first_likely);
    constexpr unsigned in_high = fact_titled | fact_shared | fact_part_of_other;
    return low * ((of_last & ~in_high) | of_first) + high * (of_last & in_high);
}

/// Whether a single word of English is a surname by what the document says of the word as a name's last one: at the
/// start of a sentence only where a verb follows, "Fields was not hurt".
[[nodiscard]] inline bool is_surname(const person_candidate& c, unsigned last) noexcept {
    using cue = person_cue;
    constexpr std::uint64_t verbs = late_cue_bits(cue::said_after, cue::verb_after, cue::past_after);
    const bool opens = c.cues.has(cue::sentence_start), acts = opens && (c.cues.bits[1] & verbs) != 0;
    const unsigned telling = fact_last_sure | fact_titled * !c.cues.has(cue::title) | fact_last_likely * acts;
    return all_hold((last & telling) != 0, any_holds(acts, !opens), !c.cues.has(cue::cut_before));
}

}  // namespace detail

/// Sets the cues that come from the rest of the document: memory_cues. False: there are none.
#if defined(__GNUC__)
[[gnu::always_inline]]  // it is called from one place
#endif
[[nodiscard]] inline bool recall(const person_scratch& s, person_candidate& c, bool beside_person) noexcept {
    using cue = person_cue;
    const person_memory_entry& whole = s.memory[c.whole];
    const bool single = c.words == 1;
    const auto facts_of = [&](const person_memory_entry& e) -> unsigned {
        // A full name learns nothing from itself.
        constexpr unsigned own = fact_last_sure | fact_last_likely | fact_first_sure | fact_first_likely;
        const unsigned others =
            unsigned{single} | unsigned{e.owner != c.name_key} | unsigned{(e.facts & fact_shared) != 0};
        return e.facts & ~(own & (others - 1));
    };
    const unsigned last = facts_of(s.memory[c.last]), first = facts_of(s.memory[c.first]);
    if (whole.tally.mentions == 1 && (last | first | unsigned{beside_person}) == 0) return false;

    person_cue_set cues{{0, detail::cues_of_facts(last, first, single)}};
    cues.set(cue::beside_person, beside_person);
    cues.set(cue::first_shared, all_hold(!single, (first & (fact_middle_sure | fact_last_sure)) != 0));
    // What the other mentions of this name say: this one's own score is taken out.
    const unsigned likely = whole.tally.likely - (c.score > 0);
    cues.set(cue::string_repeated, whole.tally.mentions > 1);
    cues.set(cue::string_sure, whole.tally.sure > unsigned{c.score > person_memory::sure});
    cues.set(cue::string_likely, likely != 0);
    const unsigned mostly = unsigned{likely != 0} & unsigned{whole.tally.likely * 2 > whole.tally.mentions};
    cues.set(cue::string_mostly, mostly != 0);
    cues.set(cue::string_frequent, whole.tally.mentions > 3);
    const bool weighty = whole.score - c.score > -25 * static_cast<std::int32_t>(whole.tally.mentions);
    cues.set(cue::string_weight, (unsigned{whole.tally.mentions > 2} & unsigned{weighty}) != 0);
    cues.set(cue::string_unlikely, whole.tally.unlikely > unsigned{c.score < person_memory::unlikely});
    cues.set(cue::common_surname, all_hold(single, c.cues.has(cue::first_common)) && detail::is_surname(c, last));
    c.cues.bits[1] |= cues.bits[1];
    return true;
}

}  // namespace gazette::resolve
