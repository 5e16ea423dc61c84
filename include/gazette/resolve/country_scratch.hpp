// Gazette: what finding countries keeps from text to text.
#pragma once

#include <gazette/country.hpp>
#include <gazette/detail/buffer.hpp>
#include <gazette/lexicon/lexicon.hpp>
#include <gazette/resolve/token_range.hpp>

#include <cstdint>
#include <cstring>
#include <string_view>

namespace gazette::resolve {

/// A country word, its context not yet judged.
struct country_candidate {
    token_range tokens;
    std::string_view rule;
    std::uint16_t country = 0;  ///< the lexicon's index
    country_form form = country_form::name;
    bool ambiguous = false;  ///< may mean something else: a person, a town
    bool personal = false;   ///< the person stage takes it for somebody's name
};

/// Counts of an article, by the lexicon's index of countries.
struct country_evidence {
    static constexpr std::size_t size = lexicon::generated::country_count;

    std::uint32_t named[size];   ///< names, demonyms and capitals that mean this country alone
    std::uint32_t shared[size];  ///< names that may mean something else
    std::uint32_t local[size];   ///< its states, regions and towns
    bool person[size];           ///< somebody bears its name: "Michael Jordan"
    bool government[size];       ///< its capital has stood for its government already
    std::uint32_t named_in_all;

    void clear() noexcept { std::memset(static_cast<void*>(this), 0, sizeof *this); }
    void name(std::uint16_t country) noexcept { ++named[country], ++named_in_all; }
    [[nodiscard]] std::uint32_t about(std::uint16_t country) const noexcept { return named[country] + local[country]; }
};

struct country_scratch {
    gazette::detail::buffer<country_candidate> candidates;
    country_evidence evidence;
};

}  // namespace gazette::resolve
