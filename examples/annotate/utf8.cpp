#include "utf8.hpp"

#include <cstdint>
#include <cstring>

namespace tool {
namespace {

constexpr std::string_view replacement = "\xEF\xBF\xBD";

/// Where the ASCII that stands at `at` ends. Nearly all of a text is ASCII: 32 bytes at once, then eight.
std::size_t ascii_end(std::string_view text, std::size_t at) noexcept {
    constexpr std::uint64_t no_ascii = 0x8080'8080'8080'8080;
    for (std::uint64_t words[4]; text.size() - at >= sizeof words; at += sizeof words) {
        std::memcpy(words, text.data() + at, sizeof words);
        if (((words[0] | words[1] | words[2] | words[3]) & no_ascii) != 0) break;
    }
    for (std::uint64_t word; text.size() - at >= sizeof word; at += sizeof word) {
        std::memcpy(&word, text.data() + at, sizeof word);
        if ((word & no_ascii) != 0) break;
    }
    while (at < text.size() && static_cast<unsigned char>(text[at]) < 0x80) ++at;
    return at;
}

}  // namespace

std::size_t utf8_sequence(std::string_view text) noexcept {
    const auto byte = [text](std::size_t at) {
        return at < text.size() ? static_cast<unsigned>(static_cast<unsigned char>(text[at])) : 0U;
    };
    const auto continues = [byte](std::size_t at) { return (byte(at) & 0xC0U) == 0x80U; };
    const unsigned first = byte(0);
    if (text.empty()) return 0;
    if (first < 0x80U) return 1;
    if (first < 0xC2U || first > 0xF4U || !continues(1)) return 0;
    if (first < 0xE0U) return 2;
    if (!continues(2)) return 0;
    if (first < 0xF0U) {
        const bool overlong = first == 0xE0U && byte(1) < 0xA0U;
        const bool surrogate = first == 0xEDU && byte(1) > 0x9FU;
        return overlong || surrogate ? 0 : 3;
    }
    const bool overlong = first == 0xF0U && byte(1) < 0x90U;
    const bool too_large = first == 0xF4U && byte(1) > 0x8FU;
    return overlong || too_large || !continues(3) ? 0 : 4;
}

std::size_t first_invalid(std::string_view text) noexcept {
    for (std::size_t at = 0; (at = ascii_end(text, at)) < text.size();) {
        const std::size_t length = utf8_sequence(text.substr(at));
        if (length == 0) return at;
        at += length;
    }
    return std::string_view::npos;
}

void append_json_string(std::string& to, std::string_view text) {
    to.push_back('"');
    while (!text.empty()) {
        std::size_t plain = 0;
        while (plain < text.size()) {
            const auto c = static_cast<unsigned char>(text[plain]);
            if (c < 0x20 || c == '"' || c == '\\') break;
            const std::size_t length = c < 0x80 ? 1 : utf8_sequence(text.substr(plain));
            if (length == 0) break;
            plain += length;
        }
        to.append(text.substr(0, plain));
        text.remove_prefix(plain);
        if (text.empty()) break;
        const auto c = static_cast<unsigned char>(text.front());
        switch (c) {
            case '"': to.append("\\\""); break;
            case '\\': to.append("\\\\"); break;
            case '\n': to.append("\\n"); break;
            case '\r': to.append("\\r"); break;
            case '\t': to.append("\\t"); break;
            default:
                if (c < 0x20) {
                    constexpr std::string_view digits = "0123456789abcdef";
                    to.append("\\u00").append({digits[c >> 4], digits[c & 15U]});
                } else {
                    to.append(replacement);
                }
        }
        text.remove_prefix(1);
    }
    to.push_back('"');
}

void append_readable(std::string& to, std::string_view text, lines line_ends) {
    while (!text.empty()) {
        const std::size_t length = utf8_sequence(text);
        const auto c = static_cast<unsigned char>(text.front());
        if (c == '\n' || c == '\t' || (c == '\r' && line_ends == lines::join)) {
            to.push_back(line_ends == lines::keep ? text.front() : ' ');
        } else if (c == '\r') {
            // a line end on its own or half of one: the line feed does the work
        } else if (length == 0 || c < 0x20 || c == 0x7F || (c == 0xC2 && static_cast<unsigned char>(text[1]) < 0xA0)) {
            to.append(replacement);
        } else {
            to.append(text.substr(0, length));
        }
        text.remove_prefix(length == 0 ? 1 : length);
    }
}

}  // namespace tool
