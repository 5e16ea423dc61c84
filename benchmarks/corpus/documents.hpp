// The documents that the benchmarks read.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace gazette::corpus {

struct documents {
    std::string from;  ///< the file, or "generated"
    std::string bytes;
    std::vector<std::string_view> texts;  ///< in `bytes`

    documents() = default;
    documents(const documents&) = delete;
    documents& operator=(const documents&) = delete;

    /// The texts' bytes together, without what stands between them.
    [[nodiscard]] std::size_t size() const noexcept {
        std::size_t sum = 0;
        for (const std::string_view text : texts) sum += text.size();
        return sum;
    }
};

/// The documents of this run, loaded at the first call: the file that the environment variable
/// GAZETTE_CORPUS names (plain text with a form feed after each document, or, where the name ends in
/// .ndjson or .jsonl, an object with a "text" on each line), else generated ones (GAZETTE_CORPUS_BYTES of
/// them, 24 MB if not set). Throws std::runtime_error where there is no such file or it cannot be read.
const documents& loaded();

}  // namespace gazette::corpus
