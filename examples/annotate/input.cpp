#include "input.hpp"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <utility>

#if defined(_WIN32)
#include <fcntl.h>
#include <io.h>
#else
#include <fcntl.h>
#include <unistd.h>
#endif

namespace tool {
namespace {

#if defined(_WIN32)
int open_file(const char* name) { return _open(name, _O_RDONLY | _O_BINARY); }
int standard_input() { return _setmode(0, _O_BINARY), 0; }
long long read_some(int handle, char* to, std::size_t size) {
    return _read(handle, to, static_cast<unsigned>((std::min)(size, std::size_t{1} << 30)));
}
void close_file(int handle) { _close(handle); }
#else
int open_file(const char* name) { return open(name, O_RDONLY | O_CLOEXEC); }
int standard_input() { return STDIN_FILENO; }
long long read_some(int handle, char* to, std::size_t size) {
    for (;;) {
        const ssize_t got = read(handle, to, (std::min)(size, std::size_t{1} << 30));
        if (got >= 0 || errno != EINTR) return got;
    }
}
void close_file(int handle) { close(handle); }
#endif

constexpr std::size_t block = std::size_t{256} << 10;
constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

}  // namespace

input::input(const std::string& name, std::function<void()> before_reading)
    : name_(name == "-" ? "<stdin>" : name), before_reading_(std::move(before_reading)) {
    handle_ = name == "-" ? standard_input() : open_file(name.c_str());
    if (handle_ < 0) error_ = std::strerror(errno), finished_ = true;
}

input::~input() {
    if (handle_ > 2) close_file(handle_);
}

/// Reads some more behind what is there; false at the end.
bool input::fill() {
    if (finished_) return false;
    const std::size_t kept = end_ - begin_;
    if (kept > capacity_ / 2 || capacity_ == 0) {
        const std::size_t larger = (std::max)(capacity_ * 2, block);
        std::unique_ptr<char[]> grown(new char[larger]);
        if (kept != 0) std::memcpy(grown.get(), buffer_.get() + begin_, kept);
        buffer_ = std::move(grown);
        capacity_ = larger;
    } else if (kept != 0 && begin_ != 0) {
        std::memmove(buffer_.get(), buffer_.get() + begin_, kept);
    }
    begin_ = 0;
    end_ = kept;
    before_reading_();
    const long long got = read_some(handle_, buffer_.get() + end_, capacity_ - end_);
    if (got < 0) error_ = std::strerror(errno);
    if (got <= 0) return finished_ = true, false;
    end_ += static_cast<std::size_t>(got);
    bytes_ += static_cast<std::uint64_t>(got);
    return true;
}

char input::first_byte() {
    std::size_t seen = 0;  // blank so far, counted from begin_: filling moves the bytes
    for (;;) {
        const std::string_view there(buffer_.get() + begin_, end_ - begin_);
        if (seen == 0 && there.starts_with(byte_order_mark)) seen = byte_order_mark.size();
        seen = (std::min)(there.find_first_not_of(" \t\r\n", seen), there.size());
        if (seen < there.size()) return there[seen];
        if (!fill()) return '\0';
    }
}

void input::skip_byte_order_mark() {
    while (end_ - begin_ < byte_order_mark.size() && fill()) {}
    if (std::string_view(buffer_.get() + begin_, end_ - begin_).starts_with(byte_order_mark)) {
        begin_ += byte_order_mark.size();
    }
}

std::optional<input::piece> input::next(char delimiter) {
    std::size_t searched = 0;
    for (;;) {
        const char* const from = buffer_.get() + begin_;
        const std::size_t size = end_ - begin_;
        if (searched < size) {
            if (const void* const found = std::memchr(from + searched, delimiter, size - searched)) {
                const auto length = static_cast<std::size_t>(static_cast<const char*>(found) - from);
                begin_ += length + 1;
                return piece{{from, length}, true};
            }
            searched = size;
        }
        if (!fill()) break;
    }
    if (begin_ == end_) return std::nullopt;
    const piece rest{{buffer_.get() + begin_, end_ - begin_}, false};
    begin_ = end_;
    return rest;
}

}  // namespace tool
