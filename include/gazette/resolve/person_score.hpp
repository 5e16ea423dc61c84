// Gazette: what the cues of a candidate come to.
#pragma once

#include <gazette/resolve/person_candidate.hpp>
#include <gazette/resolve/person_weights.hpp>

#include <cstdint>
#include <string_view>

namespace gazette::resolve {

/// Which column of the weights judges a candidate.
[[nodiscard]] inline unsigned weight_column(const person_candidate& c) noexcept {
    constexpr std::uint64_t given = cue_bits(person_cue::given_strong, person_cue::given_weak,
                                             person_cue::first_initial);
    constexpr std::uint64_t names = given | cue_bits(person_cue::first_surname_strong, person_cue::first_surname);
    const unsigned several = c.words != 1;
    return several * 2 + unsigned{(c.cues.bits[0] & (several != 0 ? given : names)) == 0};
}

/// The weights by columns, made for summing.
class person_scale {
public:
    constexpr person_scale() noexcept {
        for (unsigned column = 0; column < 4; ++column) {
            for (unsigned cue = 0; cue < person_cue_count; ++cue) {
                const person_weight& weight = person_weights[cue];
                both_[column][cue] = weight.document[column] * 65536 + weight.local[column];
                const unsigned rank = static_cast<unsigned>(weight.document[column] + 0x8000);
                loudness_[column][cue] = rank << 8 | (255 - cue);
            }
            loudness_[column][0] = 0x8000U << 8 | 255;  // person_cue::always names what nothing speaks for
        }
    }

    /// Both scores of a set of cues in one number.
    [[nodiscard]] std::uint32_t sum(const person_cue_set& cues, unsigned column) const noexcept {
        std::uint32_t sum = 0;
        cues.for_each([&, weights = both_[column]](unsigned cue) { sum += static_cast<std::uint32_t>(weights[cue]); });
        return sum;
    }
    [[nodiscard]] static std::int16_t local(std::uint32_t sum) noexcept { return static_cast<std::int16_t>(sum); }
    [[nodiscard]] static std::int16_t document(std::uint32_t sum) noexcept {
        return static_cast<std::int16_t>((sum + 0x8000) >> 16);  // gives back what a negative local score borrowed
    }

    /// The cue that speaks loudest for a person: the first of those with the highest weight.
    [[nodiscard]] unsigned loudest(const person_cue_set& cues, unsigned column) const noexcept {
        std::uint32_t best = 0;
        cues.for_each([&, loudness = loudness_[column]](unsigned cue) {
            best = loudness[cue] > best ? loudness[cue] : best;
        });
        return 255 - best % 256;
    }

private:
    std::int32_t both_[4][person_cue_count] = {};       ///< by the document above, by the place below
    std::uint32_t loudness_[4][person_cue_count] = {};  ///< the weight above, the cue below
};
inline constexpr person_scale person_scales;

/// Scores a candidate by its place alone, and prepares the score by the whole document.
inline void score_place(person_candidate& c) noexcept {
    const std::uint32_t sum = person_scales.sum(c.cues, weight_column(c));
    c.score = person_scale::local(sum);
    c.document_score = person_scale::document(sum);
}

/// Adds to the score by the whole document what recall() has found there.
inline void score_document(person_candidate& c) noexcept {
    const std::uint32_t sum = person_scales.sum(c.cues & memory_cues, weight_column(c));
    c.document_score = static_cast<std::int16_t>(c.document_score + person_scale::document(sum));
}

/// The name of the span's rule: that of the cue that speaks loudest for a person.
[[nodiscard]] inline std::string_view rule_of(const person_candidate& c) noexcept {
    return person_cue_names[person_scales.loudest(c.cues, weight_column(c))];
}

}  // namespace gazette::resolve
