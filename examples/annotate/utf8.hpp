// gazette-annotate: bytes of a text made fit for JSON, and for a terminal.
#pragma once

#include <string>
#include <string_view>

namespace tool {

/// The length of the well-formed UTF-8 sequence at the beginning, 0 where there is none.
[[nodiscard]] std::size_t utf8_sequence(std::string_view text) noexcept;

/// Where the first byte stands that is no part of well-formed UTF-8; npos where there is none.
[[nodiscard]] std::size_t first_invalid(std::string_view text) noexcept;

/// Appends a JSON string with its quotation marks. Bytes that are no UTF-8 become U+FFFD.
void append_json_string(std::string& to, std::string_view text);

/// Appends the text for a reader: control characters, which could steer a terminal, become U+FFFD, as do bytes
/// that are no UTF-8. Line ends and tabs are kept, or are written as blanks where it has to stay on one line.
enum class lines { keep, join };
void append_readable(std::string& to, std::string_view text, lines line_ends);

}  // namespace tool
