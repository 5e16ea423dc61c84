// gazette-annotate: where annotated documents go: one writer for each output format.
#pragma once

#include "output.hpp"
#include "settings.hpp"

#include <gazette/document.hpp>

#include <cstdint>
#include <memory>
#include <string_view>

namespace tool {

/// Which document it is. Put into words by the writers that want it, so that counting costs nothing.
struct document_id {
    std::string_view file;     ///< the file it stands in
    std::uint64_t number = 1;  ///< which one of that file, from 1
    std::string_view json;     ///< its own "id", as JSON; empty where it has none

    /// The file's name, with #2, #3 … for the documents after a form feed.
    void append_name(std::string& to) const;
};

class sink {
public:
    virtual ~sink() = default;
    virtual void document(const document_id& id, const gazette::document& found) = 0;
    /// A file has been read to its end: so many bytes.
    virtual void file_ends(std::string_view, std::uint64_t) {}
    /// Nothing comes any more.
    virtual void finish() {}
};

[[nodiscard]] std::unique_ptr<sink> make_list_writer(output& to, gazette::offset_unit offsets);
[[nodiscard]] std::unique_ptr<sink> make_colour_writer(output& to);
[[nodiscard]] std::unique_ptr<sink> make_json_writer(output& to, gazette::offset_unit offsets);
[[nodiscard]] std::unique_ptr<sink> make_ndjson_writer(output& to, gazette::offset_unit offsets);
[[nodiscard]] std::unique_ptr<sink> make_count_writer(output& to);

/// The writer that the settings and the kind of standard output ask for.
[[nodiscard]] std::unique_ptr<sink> make_sink(const settings& wanted, output& to);

/// Standard output is a terminal.
[[nodiscard]] bool writes_to_terminal() noexcept;

}  // namespace tool
