// gazette-annotate: the caller's own names, read from files with one entry a line.
#pragma once

#include <gazette/gazetteer.hpp>

#include <string>

namespace tool {

/// Adds a file's entries:
///
///     person     <tab> mention [<tab> full name]
///     country    <tab> mention <tab> code [<tab> name|demonym|capital|short]
///     agreement  <tab> mention [<tab> full name [<tab> named|acronym]]
///
/// Blank lines and those that begin with # are passed over. Throws std::runtime_error with file, line and what is
/// wrong at the first mistake.
void read_entries(const std::string& file, gazette::gazetteer& to);

}  // namespace tool
