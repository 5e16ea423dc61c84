// Gazette: a formal agreement between parties, and the act of agreeing.
#pragma once

#include <gazette/span.hpp>

#include <cstdint>
#include <string_view>

namespace gazette {

/// In which shape an agreement is mentioned.
enum class agreement_form : std::uint8_t {
    named,    ///< "Treaty of Versailles"
    acronym,  ///< "NAFTA"
    nominal,  ///< "revised bilateral pact"
    act       ///< agreeing told by a verb: "agreed Wednesday to deepen security cooperation"
};

/// What the sentence says has become of the agreement. What may yet become of it, and what is denied, is no status:
/// "will ratify the treaty", "has not signed the treaty" and "denied breaking the truce" are unknown.
enum class agreement_status : std::uint8_t {
    unknown,   ///< the sentence does not say
    none,      ///< there is no such agreement: "does not have a security treaty", "failed to reach a deal"
    proposed,  ///< wanted, drafted, turned down, or to be signed: "will sign a pact"
    negotiated,
    signed_,
    ratified,
    in_force,
    revised,
    ended,
    breached
};

/// "named", "acronym", "nominal" or "act".
[[nodiscard]] constexpr std::string_view to_string(agreement_form form) noexcept {
    constexpr std::string_view names[] = {"named", "acronym", "nominal", "act"};
    return names[static_cast<std::uint8_t>(form)];
}

/// "none", "proposed", "negotiated", "signed" …; empty for unknown.
[[nodiscard]] constexpr std::string_view to_string(agreement_status status) noexcept {
    constexpr std::string_view names[] = {"",         "none",     "proposed", "negotiated", "signed",
                                          "ratified", "in_force", "revised",  "ended",      "breached"};
    return names[static_cast<std::uint8_t>(status)];
}

/// The index of no date.
inline constexpr std::uint32_t no_date = 0xffff'ffff;

/// What a party is, and with that what its name is.
enum class party_kind : std::uint8_t {
    other,    ///< a firm, a union, a faction …: the name as written, without its article
    country,  ///< a state or its government: the country's code
    person    ///< somebody for himself: his fullest name
};

/// "other", "country" or "person".
[[nodiscard]] constexpr std::string_view to_string(party_kind k) noexcept {
    constexpr std::string_view names[] = {"other", "country", "person"};
    return names[static_cast<std::uint8_t>(k)];
}

/// One of those who agree.
struct party {
    /// What it says depends on the kind: "AU" is Australia as a country, the African Union as written.
    std::string_view name;
    /// The person's entity, where the party is a person.
    entity_id person = no_entity;
    party_kind kind = party_kind::other;

    /// The country's code; empty where the party is no country.
    [[nodiscard]] constexpr std::string_view country_code() const noexcept {
        return kind == party_kind::country ? name : std::string_view{};
    }
};

/// A mention of an agreement, without determiner; an act runs from its verb to the end of what is agreed.
struct agreement : span {
    agreement_form form = agreement_form::nominal;
    agreement_status status = agreement_status::unknown;
    /// Shared by mentions of one agreement: full name, acronym, act, "the pact". None where several could be meant,
    /// none in particular ("any deal") or none at all.
    agreement_id entity = no_agreement;
    /// The full name as the document gives it, for named agreements and acronyms.
    text_range name;
    /// Where document::parties(agreement) finds the parties.
    std::uint32_t first_party = 0;
    std::uint32_t party_count = 0;
    /// Where document::date_of(agreement) finds when it was made, or is to be made where it is proposed: an index of
    /// document::dates(), no_date where the sentence does not tell or dates are not among the kinds asked for.
    std::uint32_t date = no_date;
};

}  // namespace gazette
