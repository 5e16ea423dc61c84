// gazette-annotate: a file or standard input, read in large blocks and handed out piece by piece.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace tool {

/// Hands out the pieces between delimiters without copying them: memory is a block, or twice the longest piece.
class input {
public:
    /// "-" is standard input. See error() for whether it worked. `before_reading` is called before every
    /// read, which may block: the moment to write out what has been found so far.
    input(const std::string& name, std::function<void()> before_reading);
    ~input();
    input(const input&) = delete;
    input& operator=(const input&) = delete;

    /// What to call it in messages and ids.
    [[nodiscard]] std::string_view name() const noexcept { return name_; }
    /// Why opening or reading failed; empty where nothing did.
    [[nodiscard]] const std::string& error() const noexcept { return error_; }
    [[nodiscard]] bool opened() const noexcept { return handle_ >= 0; }
    /// How many bytes have been read.
    [[nodiscard]] std::uint64_t bytes() const noexcept { return bytes_; }

    /// The first byte that is not blank, without consuming anything; 0 where there is none. A byte order mark
    /// counts as blank.
    [[nodiscard]] char first_byte();
    /// Skips a UTF-8 byte order mark at the beginning.
    void skip_byte_order_mark();

    struct piece {
        std::string_view text;
        bool terminated = false;  ///< ended by the delimiter, not by the end of the input
    };
    /// The bytes up to the next delimiter, valid until the next call; empty at the end.
    [[nodiscard]] std::optional<piece> next(char delimiter);

private:
    bool fill();

    std::string name_;
    std::function<void()> before_reading_;
    std::string error_;
    std::unique_ptr<char[]> buffer_;
    std::size_t capacity_ = 0;
    std::size_t begin_ = 0;  ///< what has been handed out ends here
    std::size_t end_ = 0;    ///< what has been read ends here
    std::uint64_t bytes_ = 0;
    int handle_ = -1;
    bool finished_ = false;
};

}  // namespace tool
