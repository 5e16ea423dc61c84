// Gazette: which mark a byte, or a UTF-8 sequence, is.
#pragma once

#include <gazette/text/token.hpp>

#include <cstddef>
#include <cstdint>

namespace gazette::text {

/// The mark that an ASCII byte is; token_kind::other for letters, digits and what has no name here.
[[nodiscard]] constexpr token_kind ascii_mark(unsigned char c) noexcept {
    switch (c) {
        case ',': return token_kind::comma;
        case '.': return token_kind::period;
        case ':': return token_kind::colon;
        case ';': return token_kind::semicolon;
        case '?': return token_kind::question;
        case '!': return token_kind::exclamation;
        case '-': return token_kind::hyphen;
        case '/': return token_kind::slash;
        case '%': return token_kind::percent;
        case '$': return token_kind::currency;
        case '&': return token_kind::ampersand;
        case '"': return token_kind::quote_straight;
        case '\'': return token_kind::single_straight;
        case '`': return token_kind::backtick;
        case '(': return token_kind::paren_open;
        case ')': return token_kind::paren_close;
        case '[': return token_kind::bracket_open;
        case ']': return token_kind::bracket_close;
        default: return token_kind::other;
    }
}

/// A UTF-8 sequence that is no letter.
struct utf8_mark {
    std::uint8_t length = 0;  ///< bytes; 0: it is (part of) a letter
    bool is_space = false;
    token_kind kind = token_kind::other;
};

/// What begins at `p`, whose first byte is >= 0xC2, with `left` bytes to the text's end. Letters of every
/// script, stray continuation bytes and broken sequences count as letters: they never move an offset.
[[nodiscard]] constexpr utf8_mark mark_at(const char* p, std::size_t left) noexcept {
    const auto byte = [&](std::size_t i) { return i < left ? static_cast<unsigned char>(p[i]) : 0U; };
    const auto continues = [&](std::size_t i) { return (byte(i) & 0xC0U) == 0x80U; };
    const auto space = [](std::uint8_t length) { return utf8_mark{length, true, token_kind::other}; };
    const auto mark = [](std::uint8_t length, token_kind kind) { return utf8_mark{length, false, kind}; };
    const unsigned second = byte(1), third = byte(2);
    switch (byte(0)) {
        case 0xC2:  // U+0080 … U+00BF
            if (!continues(1) || second == 0xAA || second == 0xB5 || second == 0xBA) return {};
            if (second == 0xA0 || second == 0x85) return space(2);
            if (second == 0xAB) return mark(2, token_kind::guillemet_left);
            if (second == 0xBB) return mark(2, token_kind::guillemet_right);
            if (second == 0xA2 || second == 0xA3 || second == 0xA5) return mark(2, token_kind::currency);
            if (second == 0xAD) return {};  // soft hyphen: part of the word around it
            return mark(2, token_kind::other);
        case 0xE2:
            if (!continues(1) || !continues(2)) return {};
            if (second == 0x80) {  // U+2000 … U+203F
                if (third <= 0x8B || third == 0xA8 || third == 0xA9 || third == 0xAF) return space(3);
                if (third == 0x8C || third == 0x8D) return {};  // joiners
                if (third == 0x90 || third == 0x91) return mark(3, token_kind::hyphen);
                if (third >= 0x92 && third <= 0x95) return mark(3, token_kind::dash);
                if (third == 0x98 || third == 0x9B) return mark(3, token_kind::single_left);
                if (third == 0x99) return mark(3, token_kind::single_right);
                if (third == 0x9A) return mark(3, token_kind::single_low);
                if (third == 0x9C || third == 0x9F) return mark(3, token_kind::quote_left);
                if (third == 0x9D) return mark(3, token_kind::quote_right);
                if (third == 0x9E) return mark(3, token_kind::quote_low);
                if (third == 0xA6) return mark(3, token_kind::ellipsis);
                if (third == 0xB9) return mark(3, token_kind::single_left);
                if (third == 0xBA) return mark(3, token_kind::single_right);
                return mark(3, token_kind::other);
            }
            if (second == 0x82) return mark(3, third >= 0xA0 ? token_kind::currency : token_kind::other);
            if (second == 0x88 && third == 0x92) return mark(3, token_kind::hyphen);  // minus sign
            if (second <= 0x81 || second >= 0x84) return mark(3, token_kind::other);   // symbols, arrows, boxes
            return {};
        case 0xE3:  // ideographic space and punctuation
            if (second == 0x80 && third == 0x80) return space(3);
            if (second == 0x80 && continues(2) && third <= 0x9F) return mark(3, token_kind::other);
            return {};
        case 0xEF:
            if (second == 0xBB && third == 0xBF) return space(3);  // byte order mark
            return {};
        case 0xF0:  // emoji and pictographs
            if (second == 0x9F && continues(2) && continues(3)) return mark(4, token_kind::other);
            return {};
        default: return {};
    }
}

}  // namespace gazette::text
