// gazette-annotate: the caller's own names, read from files with one entry a line.
#pragma once

#include <gazette/gazetteer.hpp>

#include <string>
#include <vector>

namespace tool {

/// Adds a file's entries:
///
///     person     <tab> mention [<tab> full name]
///     country    <tab> mention <tab> code [<tab> name|demonym|capital|short]
///     agreement  <tab> mention [<tab> full name [<tab> named|acronym]]
///
/// Blank lines and those that begin with # are passed over. What is wrong, each with file and line: empty where
/// nothing is.
[[nodiscard]] std::vector<std::string> read_entries(const std::string& file, gazette::gazetteer& to);

}  // namespace tool
