// gazette-annotate: standard output, written in large blocks.
#pragma once

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <string>
#include <string_view>

namespace tool {

/// What the writers append to. Nothing of it is lost unseen: see error().
class output {
public:
    /// Where to append; call written() after each document.
    [[nodiscard]] std::string& text() noexcept { return text_; }

    void written() {
        if (text_.size() >= block) flush();
    }

    void flush() {
        if (text_.empty()) return;
        const bool whole = std::fwrite(text_.data(), 1, text_.size(), stdout) == text_.size();
        if ((!whole || std::fflush(stdout) != 0) && error_.empty()) error_ = std::strerror(errno);
        text_.clear();
    }

    /// Why writing failed; empty where it did not.
    [[nodiscard]] std::string_view error() const noexcept { return error_; }

private:
    static constexpr std::size_t block = std::size_t{64} << 10;
    std::string text_;
    std::string error_;
};

}  // namespace tool
