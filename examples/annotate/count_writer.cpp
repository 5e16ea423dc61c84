// gazette-annotate: the format count: how much of everything there is, a line for each file as wc has it.
#include "sink.hpp"
#include "utf8.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

namespace tool {
namespace {

constexpr std::array<std::string_view, 7> titles{"documents", "bytes", "persons", "countries",
                                                 "agreements", "dates", "quotes"};
using numbers = std::array<std::uint64_t, titles.size()>;

class count_writer final : public sink {
public:
    explicit count_writer(output& to) : out_(to) {}

    void document(const document_id&, const gazette::document& found) override {
        const numbers here{1,
                           0,
                           found.persons().size(),
                           found.countries().size(),
                           found.agreements().size(),
                           found.dates().size(),
                           found.quotes().size()};
        add(file_, here);
    }

    void file_ends(std::string_view name, std::uint64_t bytes) override {
        file_[1] = bytes;
        add(total_, file_);
        rows_.push_back({file_, std::string(name == "<stdin>" ? "" : name)});
        file_ = {};
    }

    void finish() override {
        if (rows_.size() > 1) rows_.push_back({total_, "total"});
        std::size_t width = std::to_string(*std::max_element(total_.begin(), total_.end())).size();
        if (writes_to_terminal()) {
            for (const std::string_view title : titles) width = (std::max)(width, title.size());
            for (const std::string_view title : titles) append_right(title, width, title == titles.front());
            out_.text().append("\n");
        }
        for (const row& r : rows_) {
            bool first = true;
            for (const std::uint64_t n : r.counts) append_right(std::to_string(n), width, first), first = false;
            if (!r.name.empty()) append_readable(out_.text().append(" "), r.name, lines::join);
            out_.text().append("\n");
        }
    }

private:
    struct row {
        numbers counts;
        std::string name;
    };

    static void add(numbers& to, const numbers& more) {
        for (std::size_t i = 0; i < to.size(); ++i) to[i] += more[i];
    }

    void append_right(std::string_view what, std::size_t width, bool first) {
        out_.text().append(width - what.size() + (first ? 0 : 1), ' ').append(what);
    }

    output& out_;
    numbers file_{};
    numbers total_{};
    std::vector<row> rows_;
};

}  // namespace

std::unique_ptr<sink> make_count_writer(output& to) { return std::make_unique<count_writer>(to); }

}  // namespace tool
