// Gazette: what the cues of a candidate come to.
#pragma once

#include <gazette/resolve/person_candidate.hpp>
#include <gazette/resolve/person_weights.hpp>

#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>

namespace gazette::resolve {

/// Which column of the weights judges a candidate.
[[nodiscard]] inline unsigned weight_column(const person_candidate& c) noexcept {
    constexpr std::uint64_t given = cue_bits(person_cue::given_strong, person_cue::given_weak,
                                             person_cue::first_initial);
    constexpr std::uint64_t names = given | cue_bits(person_cue::first_surname_strong, person_cue::first_surname);
    const unsigned several = c.words != 1;
    return several * 2 + unsigned{(c.cues.bits[0] & (several != 0 ? given : names)) == 0};
}

/// The cues of a set in parts of five: what a part comes to is looked up at once, without a branch for each cue.
struct cue_parts {
    static constexpr unsigned half = (64 + 4) / 5;  ///< parts of the first half of a set
    static constexpr unsigned count = half + (person_cue_count - 64 + 4) / 5;
    using of_one_half = std::make_index_sequence<half>;
    using of_other_half = std::make_index_sequence<count - half>;

    /// The cue that is a bit of a part; person_cue_count where there is none.
    static constexpr unsigned cue(unsigned part, unsigned bit) noexcept {
        const unsigned n = part < half ? part * 5 + bit : 64 + (part - half) * 5 + bit;
        return n < (part < half ? 64 : person_cue_count) ? n : person_cue_count;
    }
    static constexpr unsigned set(std::uint64_t bits, std::size_t part) noexcept { return bits >> 5 * part & 31; }
};

/// The weights by columns, summed for every set of five neighbouring cues.
class person_sums {
public:
    constexpr person_sums() noexcept {
        for (unsigned column = 0; column < 4; ++column) {
            for (unsigned part = 0; part < cue_parts::count; ++part) {
                for (unsigned set = 1; set < 32; ++set) {
                    const auto last = static_cast<unsigned>(std::countr_zero(set));
                    sums_[column][part][set] =
                        sums_[column][part][set & (set - 1)] + weight(column, cue_parts::cue(part, last));
                }
            }
        }
    }
    /// What all cues come to as long as there are none of memory_cues.
    [[nodiscard]] std::uint32_t of_place(const person_cue_set& cues, unsigned column) const noexcept {
        return sum(cues.bits[0], sums_[column], cue_parts::of_one_half()) +
               sum(cues.bits[1], sums_[column] + cue_parts::half, std::make_index_sequence<memory_begin / 5 + 1>());
    }
    /// What memory_cues come to.
    [[nodiscard]] std::uint32_t of_memory(const person_cue_set& cues, unsigned column) const noexcept {
        constexpr unsigned skipped = memory_begin / 5;
        return sum((cues & memory_cues).bits[1] >> 5 * skipped, sums_[column] + cue_parts::half + skipped,
                   std::make_index_sequence<cue_parts::count - cue_parts::half - skipped>());
    }
    // Both scores in one number.
    [[nodiscard]] static std::int16_t local(std::uint32_t sum) noexcept { return static_cast<std::int16_t>(sum); }
    [[nodiscard]] static std::int16_t document(std::uint32_t sum) noexcept {
        return static_cast<std::int16_t>((sum + 0x8000) >> 16);  // gives back what a negative local score borrowed
    }

private:
    static constexpr unsigned memory_begin = static_cast<unsigned>(person_cue::beside_person) - 64;

    static constexpr std::uint32_t weight(unsigned column, unsigned cue) noexcept {
        if (cue == person_cue_count) return 0;
        return static_cast<std::uint32_t>(person_weights[cue].document[column] * 65536 +
                                          person_weights[cue].local[column]);
    }
    template <std::size_t... Part>
    static std::uint32_t sum(std::uint64_t bits, const std::uint32_t (*sums)[32],
                             std::index_sequence<Part...>) noexcept {
        return (sums[Part][cue_parts::set(bits, Part)] + ...);
    }

    std::uint32_t sums_[4][cue_parts::count][32] = {};
};
inline constexpr person_sums person_sum;

/// How loud the cues speak that speak for a person: their ranks by columns, the highest of every set of five
/// neighbouring cues. The first of several with one weight is the loudest.
class person_loudness {
public:
    constexpr person_loudness() noexcept {
        for (unsigned column = 0; column < 4; ++column) {
            std::uint8_t ranks[person_cue_count + 1] = {};
            for (unsigned cue = 0; cue < person_cue_count; ++cue) {
                ranks[cue] = rank(column, cue);
                if (ranks[cue] != 0) ranked_[column][ranks[cue]] = static_cast<std::uint8_t>(cue);
            }
            for (unsigned part = 0; part < cue_parts::count; ++part) {
                for (unsigned set = 1; set < 32; ++set) {
                    const auto last = static_cast<unsigned>(std::countr_zero(set));
                    const std::uint8_t others = highest_[column][part][set & (set - 1)];
                    const std::uint8_t own = ranks[cue_parts::cue(part, last)];
                    highest_[column][part][set] = own > others ? own : others;
                }
            }
        }
    }
    /// person_cue::always where nothing speaks for a person.
    [[nodiscard]] unsigned loudest(const person_cue_set& cues, unsigned column) const noexcept {
        const unsigned one = highest(cues.bits[0], highest_[column], cue_parts::of_one_half());
        const unsigned other = highest(cues.bits[1], highest_[column] + cue_parts::half, cue_parts::of_other_half());
        return ranked_[column][one > other ? one : other];
    }

private:
    static_assert(person_cue::always == person_cue{});

    /// From 1; 0 for what does not speak for a person.
    static constexpr std::uint8_t rank(unsigned column, unsigned cue) noexcept {
        const auto weight = [column](unsigned c) { return c == 0 ? 0 : person_weights[c].document[column]; };
        if (weight(cue) < 1) return 0;
        unsigned rank = 1;
        for (unsigned other = 1; other < person_cue_count; ++other) {
            rank += weight(other) > 0 &&
                    (weight(other) < weight(cue) || (weight(other) == weight(cue) && other > cue));
        }
        return static_cast<std::uint8_t>(rank);
    }
    template <std::size_t... Part>
    static unsigned highest(std::uint64_t bits, const std::uint8_t (*ranks)[32],
                            std::index_sequence<Part...>) noexcept {
        unsigned found = 0;
        const auto take = [&found](unsigned rank) { found ^= (found ^ rank) & (0U - (found < rank)); };
        (take(ranks[Part][cue_parts::set(bits, Part)]), ...);
        return found;
    }

    std::uint8_t highest_[4][cue_parts::count][32] = {};
    std::uint8_t ranked_[4][person_cue_count] = {};
};
inline constexpr person_loudness person_loud;

/// Scores a candidate by its place alone, and prepares the score by the whole document.
inline void score_place(person_candidate& c) noexcept {
    const unsigned column = weight_column(c);
    c.column = static_cast<std::uint8_t>(column);
    const std::uint32_t sum = person_sum.of_place(c.cues, column);
    c.score = person_sums::local(sum);
    c.document_score = person_sums::document(sum);
}

/// Adds to the score by the whole document what recall() has found there.
inline void score_document(person_candidate& c) noexcept {
    const std::uint32_t sum = person_sum.of_memory(c.cues, c.column);
    c.document_score = static_cast<std::int16_t>(c.document_score + person_sums::document(sum));
}

/// The name of the span's rule: that of the cue that speaks loudest for a person.
[[nodiscard]] inline std::string_view rule_of(const person_candidate& c) noexcept {
    return person_cue_names[person_loud.loudest(c.cues, c.column)].name;
}

}  // namespace gazette::resolve
