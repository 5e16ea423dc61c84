// Gazette: a growing array of plain values that never initialises what it has not been given.
#pragma once

#include <gazette/config.hpp>

#include <cstddef>
#include <cstdlib>
#include <cstring>
#include <new>
#include <type_traits>

namespace gazette::detail {

/// Like std::vector for trivial types, but resize() leaves new elements uninitialised and memory is never
/// given back before the end: what a warm annotator needs.
template <class T>
class buffer {
    static_assert(std::is_trivially_copyable_v<T> && std::is_trivially_destructible_v<T>);

public:
    buffer() noexcept = default;
    ~buffer() { ::operator delete(data_); }
    buffer(const buffer&) = delete;
    buffer& operator=(const buffer&) = delete;

    /// Makes room for `count` elements in all; keeps those there are.
    void reserve(std::size_t count) {
        if (count > capacity_) grow(count);
    }
    void resize(std::size_t count) {
        reserve(count);
        size_ = count;
    }
    void clear() noexcept { size_ = 0; }
    void push_back(const T& value) {
        if (size_ < capacity_)
            data_[size_++] = value;
        else
            push_back_grown(value);
    }
    void pop_back() noexcept { --size_; }

    [[nodiscard]] T* data() noexcept { return data_; }
    [[nodiscard]] const T* data() const noexcept { return data_; }
    [[nodiscard]] std::size_t size() const noexcept { return size_; }
    [[nodiscard]] bool empty() const noexcept { return size_ == 0; }
    [[nodiscard]] T& operator[](std::size_t i) noexcept { return data_[i]; }
    [[nodiscard]] const T& operator[](std::size_t i) const noexcept { return data_[i]; }
    [[nodiscard]] T* begin() noexcept { return data_; }
    [[nodiscard]] T* end() noexcept { return data_ + size_; }
    [[nodiscard]] const T* begin() const noexcept { return data_; }
    [[nodiscard]] const T* end() const noexcept { return data_ + size_; }
    [[nodiscard]] T& back() noexcept { return data_[size_ - 1]; }
    [[nodiscard]] const T& back() const noexcept { return data_[size_ - 1]; }

private:
    // Not inlined: they would be copied to every place that appends.
    GAZETTE_SELDOM void push_back_grown(const T value) {  // a copy: the original may live in this buffer
        grow(size_ + 16);
        data_[size_++] = value;
    }
    GAZETTE_NOINLINE void grow(std::size_t count) {
        const std::size_t grown = capacity_ * 2 > count ? capacity_ * 2 : count;
        T* const fresh = static_cast<T*>(::operator new(grown * sizeof(T)));
        if (size_ != 0) std::memcpy(static_cast<void*>(fresh), data_, size_ * sizeof(T));
        ::operator delete(data_);
        data_ = fresh;
        capacity_ = grown;
    }

    T* data_ = nullptr;
    std::size_t size_ = 0;
    std::size_t capacity_ = 0;
};

}  // namespace gazette::detail
