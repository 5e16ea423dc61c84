// Gazette: strings that are added one after another and never move.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <vector>

namespace gazette::lexicon {

/// Keeps bytes in blocks: what was added stays where it is until the store's end, however much comes after it.
class byte_store {
public:
    /// Strings of one call of reserve() may have so many bytes together.
    static constexpr std::size_t block_size = std::size_t{1} << 18;

    /// Makes room for `size` bytes side by side, at most block_size. False: 4 GiB are full.
    [[nodiscard]] bool reserve(std::size_t size) {
        if (size <= block_size - used_) return true;
        if (blocks_.size() >= (std::size_t{1} << 32) / block_size) return false;
        blocks_.push_back(std::vector<char>(block_size));
        used_ = 0;
        return true;
    }
    /// Adds a string for which there is room; its place.
    [[nodiscard]] std::uint32_t add(std::string_view text) noexcept {
        if (!text.empty()) std::memcpy(blocks_.back().data() + used_, text.data(), text.size());
        const std::size_t place = (blocks_.size() - 1) * block_size + used_;
        used_ += text.size();
        return static_cast<std::uint32_t>(place);
    }
    /// The bytes from a place on.
    [[nodiscard]] const char* at(std::uint32_t place) const noexcept {
        return blocks_[place / block_size].data() + place % block_size;
    }

private:
    std::vector<std::vector<char>> blocks_;
    std::size_t used_ = block_size;  // of the last block
};

}  // namespace gazette::lexicon
