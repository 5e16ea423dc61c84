// Gazette: what a caller may decide.
#pragma once

#include <gazette/fwd.hpp>

#include <chrono>
#include <cstdint>
#include <optional>

namespace gazette {

/// Against what a relative date is read.
enum class date_reading : std::uint8_t {
    automatic,  ///< as the text seems to be
    news,       ///< against the document's date: in "In 1815 he fled. In March he …" the March of publication
    narrative   ///< against the last date told, as in history and biography: there March 1815
};

/// Settings of annotate() and annotator. The defaults suit news in English.
struct options {
    /// The day the article was published: one of the calendar, in a year from 1 to 9999 (else
    /// status::bad_document_date). Without it, a header line ("date 2017-04-19", "Published March 3, 2026 5:41 p.m."),
    /// a dateline with its year ("KYIV, March 3, 2026 (Newswire) -") or a line at the foot ("Published in Morning Post,
    /// March 3rd, 2026") says it; else relative dates keep X for what is unknown.
    std::optional<std::chrono::year_month_day> document_date = std::nullopt;
    date_reading reading = date_reading::automatic;
    /// Read 3/4/2025 as 3 April rather than March 4. Either way date::ambiguous says that it had to be decided.
    bool day_first = false;
    /// Names of your own (gazette/gazetteer.hpp). It must outlive the documents made with it.
    const gazette::gazetteer* gazetteer = nullptr;
};

}  // namespace gazette
