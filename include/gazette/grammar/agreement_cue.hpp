// Gazette: what a word tells of an agreement: its kind, its status, its parties.
#pragma once

#include <gazette/agreement.hpp>
#include <gazette/grammar/terminals.hpp>
#include <gazette/grammar/valued_words.hpp>

#include <cstdint>

namespace gazette::grammar {

/// The head nouns; singular and plural alike.
enum class agreement_head : std::uint8_t {
    none,
    treaty,
    pact,
    accord,
    agreement,
    deal,
    convention,
    protocol,
    covenant,
    compact,
    charter,
    armistice,
    truce,
    ceasefire,
    memorandum,
    partnership,
    entente,
    concordat,
    mou,
    fta,  ///< free trade agreement
    nda   ///< nondisclosure agreement
};

/// What else a word can tell. The first ten are the statuses, with the numbers of agreement_status.
enum class agreement_cue : std::uint8_t {
    unknown,
    none,
    proposed,
    negotiated,
    signed_,
    ratified,
    in_force,
    revised,
    ended,
    breached,
    sides,       ///< "the two sides"
    states,      ///< "the two countries"
    persons,     ///< "both leaders"
    body,        ///< singular, yet several: "OPEC agreed to"
    state_body,  ///< stands for the state named before it: "Chinese government", "Japan's minister"
    look_alike   ///< tells that a convention, protocol, charter … is no agreement
};

namespace detail {

inline constexpr valued_words<agreement_head> head_groups[] = {
    {agreement_head::treaty, "treaty treaties"},
    {agreement_head::pact, "pact pacts"},
    {agreement_head::accord, "accord accords"},
    {agreement_head::agreement, "agreement agreements"},
    {agreement_head::deal, "deal deals"},
    {agreement_head::convention, "convention conventions"},
    {agreement_head::protocol, "protocol protocols"},
    {agreement_head::covenant, "covenant covenants"},
    {agreement_head::compact, "compact compacts"},
    {agreement_head::charter, "charter charters"},
    {agreement_head::armistice, "armistice armistices"},
    {agreement_head::truce, "truce truces"},
    {agreement_head::ceasefire, "ceasefire ceasefires cease"},
    {agreement_head::memorandum, "memorandum memoranda memorandums"},
    {agreement_head::partnership, "partnership partnerships"},
    {agreement_head::entente, "entente ententes"},
    {agreement_head::concordat, "concordat concordats"},
    {agreement_head::mou, "mou mous"},
    {agreement_head::fta, "fta ftas"},
    {agreement_head::nda, "nda ndas"},
};

inline constexpr valued_words<agreement_cue> cue_groups[] = {
    {agreement_cue::none, "denied denies lacks lacked"},
    {agreement_cue::proposed,
     "propose proposes proposed proposing proposal draft drafted drafting unsigned offered "
     "want wants wanted seek seeks seeking sought urged demanded prospective eventual possible "
     "potential future hoped planned"},
    {agreement_cue::negotiated,
     "negotiate negotiates negotiated negotiating negotiation negotiations broker brokered "
     "brokering mediated mediating finalize finalizing finalise finalising finalizes discuss "
     "discussed discussing talks"},
    {agreement_cue::signed_,
     "hammered forged sign signs signed signing signature sealed seals inked inks struck "
     "reached concluded clinched finalized finalised initialed initialled announced"},
    {agreement_cue::ratified, "ratify ratifies ratified ratifying ratification acceded accession"},
    {agreement_cue::in_force,
     "existing implement implemented implementing implementation honor honors honored honoring "
     "honour honoured uphold upheld upholds observe observed observing holding"},
    {agreement_cue::revised,
     "renegotiate renegotiating renegotiation renegotiated revise revises revised revising "
     "revision amend amends amended amending amendment updated bolstered modified sweeten "
     "sweetened expanded extend extended extending extension renewed renewal"},
    {agreement_cue::ended,
     "pull pulls pulled pulling ended ending ends expired expires expire collapsed collapse collapses crumbled scrap "
     "scraps scrapped scrapping abandon abandons abandoned abandoning abrogate abrogated "
     "abrogating renounce renounced renouncing terminate terminated terminates terminating "
     "cancel cancels canceled cancelled quit quits quitting withdraw withdraws withdrew "
     "withdrawn withdrawing withdrawal exit exited exits kill kills killed killing suspend "
     "suspends suspended suspending dissolved ditch ditched nullify nullified annulled "
     "revoke revokes revoked revoking rescind rescinded axed repudiated unraveled unravelled "
     "former defunct tore torn ripped lapsed lapses walked"},
    {agreement_cue::breached,
     "violate violates violated violating violation violations breach breached breaches "
     "breaching break breaks broke broken breaking flout flouted flouting flouts renege "
     "reneged reneging"},
    {agreement_cue::sides,
     "sides parties companies firms groups teams clubs rivals partners factions camps "
     "delegations negotiators members representatives universities institutions banks airlines concerns "
     "carriers agencies organizations organisations"},
    {agreement_cue::states,
     "countries nations states governments neighbors neighbours powers allies capitals foes "
     "adversaries republics economies"},
    {agreement_cue::persons,
     "leaders ministers presidents premiers men women diplomats chiefs statesmen politicians "
     "counterparts monarchs kings secretaries officials envoys heads"},
    {agreement_cue::body, "g7 g8 g20 meeting summit bloc opec nato asean eu alliance coalition"},
    {agreement_cue::state_body,
     "government minister leader president premier prime foreign army navy parliament "
     "authorities official secretary counterpart ministry military chancellor delegation "
     "ambassador king emir side forces cabinet administration senate envoy diplomat negotiator "
     "defense defence finance trade commerce interior leadership regime congress assembly legislature"},
    {agreement_cue::look_alike,
     "health democratic republican republicans democrats libertarian party nominating baptist "
     "constitutional comic fan delegates nomination gop honda internet wireless routing school "
     "schools bus flight flights boat safety hospital restrictive disc teachers sales hotel "
     "trekkie anime tattoo toy gun naming diplomatic royal medical treatment testing covid"},
};

inline constexpr auto head_by_word = by_word(head_groups);
inline constexpr auto cue_by_word = by_word(cue_groups);

}  // namespace detail

[[nodiscard]] constexpr agreement_head head_of(const token& t) noexcept { return detail::head_by_word[t.word]; }
[[nodiscard]] constexpr agreement_cue cue_of(const token& t) noexcept { return detail::cue_by_word[t.word]; }

/// The status that a word tells; unknown for any other word.
[[nodiscard]] constexpr agreement_status status_of(const token& t) noexcept {
    const agreement_cue cue = cue_of(t);
    return cue <= agreement_cue::breached ? static_cast<agreement_status>(cue) : agreement_status::unknown;
}

}  // namespace gazette::grammar
