// Gazette: the bodies of document that ask for nothing but its types.
#pragma once

#include <gazette/document.hpp>

#include <algorithm>
#include <cstdint>
#include <string_view>
#include <utility>

namespace gazette {

GAZETTE_DECL document::document() noexcept = default;
GAZETTE_DECL document::document(const document&) = default;
GAZETTE_DECL document::document(document&&) noexcept = default;
GAZETTE_DECL document& document::operator=(const document&) = default;
GAZETTE_DECL document& document::operator=(document&&) noexcept = default;
GAZETTE_DECL document::~document() = default;

GAZETTE_DECL std::span<const person> document::persons() const& noexcept { return found_.persons; }
GAZETTE_DECL std::span<const country> document::countries() const& noexcept { return found_.countries; }
GAZETTE_DECL std::span<const agreement> document::agreements() const& noexcept { return found_.agreements; }
GAZETTE_DECL std::span<const date> document::dates() const& noexcept { return found_.dates; }
GAZETTE_DECL std::span<const quote> document::quotes() const& noexcept { return found_.quotes; }

GAZETTE_DECL std::vector<person> document::persons() && noexcept { return std::move(found_.persons); }
GAZETTE_DECL std::vector<country> document::countries() && noexcept { return std::move(found_.countries); }
GAZETTE_DECL std::vector<agreement> document::agreements() && noexcept { return std::move(found_.agreements); }
GAZETTE_DECL std::vector<date> document::dates() && noexcept { return std::move(found_.dates); }
GAZETTE_DECL std::vector<quote> document::quotes() && noexcept { return std::move(found_.quotes); }

GAZETTE_DECL selection<person, means<entity_id>> document::mentions_of(entity_id id) const& noexcept {
    return {id != no_entity ? persons() : std::span<const person>{}, {id}};
}
GAZETTE_DECL selection<agreement, means<agreement_id>> document::mentions_of(agreement_id id) const& noexcept {
    return {id != no_agreement ? agreements() : std::span<const agreement>{}, {id}};
}

GAZETTE_DECL std::string_view document::name_of(const agreement& a) const noexcept {
    if (a.entry == no_entry) return text(a.name);
    const auto& own = found_.own_agreements;
    const auto stands_before = [](const detail::own_agreement& o, std::uint32_t begin) { return o.begin < begin; };
    const auto at = std::lower_bound(own.begin(), own.end(), a.begin, stands_before);
    return at != own.end() && at->begin == a.begin ? at->name : std::string_view{};
}

GAZETTE_DECL std::span<const party> document::parties(const agreement& a) const& noexcept {
    return {found_.parties.data() + a.first_party, a.party_count};
}

GAZETTE_DECL std::size_t document::agreement_count() const noexcept {
    std::size_t count = 0;
    for (const agreement& a : found_.agreements) {
        if (a.entity != no_agreement) count = std::max(count, static_cast<std::size_t>(a.entity) + 1);
    }
    return count;
}

}  // namespace gazette
