// gazette-annotate: the format text: a list of spans, or on a terminal the article with coloured spans.
#include "attributes.hpp"
#include "sink.hpp"
#include "utf8.hpp"

#include <algorithm>
#include <array>
#include <vector>

namespace tool {
namespace {

void append_header(std::string& to, const document_id& id) {
    std::string name;
    if (id.json.empty()) {
        id.append_name(name);
    } else {
        name = id.json;
        if (name.size() >= 2 && name.front() == '"') name = name.substr(1, name.size() - 2);
    }
    append_readable(to.append("==> "), name, lines::join);
    to.append(" <==\n");
}

/// Appends a span's attributes, a tab before each.
class fields {
public:
    explicit fields(std::string& to) : to_(to) {}

    void operator()(std::string_view name, std::string_view value) {
        append_readable(begin(name), value, lines::join);
    }
    void operator()(std::string_view name, std::uint32_t value) { begin(name).append(std::to_string(value)); }
    void operator()(std::string_view name, bool value) { begin(name).append(value ? "yes" : "no"); }
    // Programs want these, and read json; for people they repeat what is there already.
    void operator()(std::string_view, gazette::text_range) {}
    void operator()(std::string_view, std::chrono::sys_days) {}
    void operator()(std::string_view name, std::span<const gazette::party> parties) {
        begin(name);
        for (const gazette::party& p : parties) {
            if (&p != &parties.front()) to_.append(", ");
            append_readable(to_, p.name, lines::join);
        }
    }

private:
    std::string& begin(std::string_view name) { return to_.append("\t").append(name).append("="); }

    std::string& to_;
};

/// A line for each span, its fields separated by tabs: begin, end, kind, text, then name=value.
class list_writer final : public sink {
public:
    list_writer(output& to, gazette::offset_unit offsets) : out_(to), offsets_(offsets) {}

    void document(const document_id& id, const gazette::document& found) override {
        std::string& to = out_.text();
        append_header(to, id);
        const gazette::offset_converter offset(found.text(), offsets_);
        found.for_each([&]<class Span>(const Span& s) {
            to.append(std::to_string(offset(s.begin))).append("\t").append(std::to_string(offset(s.end))).append("\t");
            to.append(to_string(gazette::kind_of<Span>)).append("\t");
            append_readable(to, found.text(s), lines::join);
            fields field(to);
            attributes(found, s, field);
            field("rule", s.rule);
            to.append("\n");
        });
        out_.written();
    }

private:
    output& out_;
    gazette::offset_unit offsets_;
};

/// The article itself. Spans may nest and overlap, so each stretch is coloured by all that lie over it.
class colour_writer final : public sink {
public:
    explicit colour_writer(output& to) : out_(to) {}

    void document(const document_id& id, const gazette::document& found) override {
        std::string& to = out_.text();
        if (first_) append_legend(to);
        first_ = false;
        append_header(to, id);

        edges_.clear();
        found.for_each([this]<class Span>(const Span& s) {
            edges_.push_back({s.begin, gazette::kind_of<Span>, +1});
            edges_.push_back({s.end, gazette::kind_of<Span>, -1});
        });
        std::sort(edges_.begin(), edges_.end(), [](const edge& a, const edge& b) { return a.at < b.at; });

        depths_ = {};
        std::uint32_t shown = 0;
        for (std::size_t next = 0; next < edges_.size();) {
            const std::uint32_t at = edges_[next].at;
            append_readable(to, found.text({shown, at}), lines::keep);
            for (; next < edges_.size() && edges_[next].at == at; ++next) depth(edges_[next].of) += edges_[next].step;
            append_colours(to);
            shown = at;
        }
        append_readable(to, found.text().substr(shown), lines::keep);
        if (!to.ends_with('\n')) to.push_back('\n');
        out_.written();
    }

private:
    struct edge {
        std::uint32_t at;
        gazette::kind of;
        int step;
    };
    struct paint {
        gazette::kind of;
        std::string_view code;
    };
    /// Quotes are underlined, so that what stands in them keeps its colour; of two colours the later one shows.
    static constexpr std::array<paint, 5> palette{{{gazette::kind::quote, ";4"},
                                                   {gazette::kind::agreement, ";35"},
                                                   {gazette::kind::date, ";33"},
                                                   {gazette::kind::person, ";1;36"},
                                                   {gazette::kind::country, ";32"}}};

    int& depth(gazette::kind k) { return depths_[static_cast<std::size_t>(k)]; }

    void append_colours(std::string& to) {
        to.append("\x1b[0");
        for (const paint& p : palette) {
            if (depth(p.of) > 0) to.append(p.code);
        }
        to.append("m");
    }

    void append_legend(std::string& to) {
        for (const paint& p : palette) {
            to.append("\x1b[0").append(p.code).append("m").append(to_string(p.of)).append("\x1b[0m ");
        }
        to.back() = '\n';
    }

    output& out_;
    bool first_ = true;
    std::vector<edge> edges_;
    std::array<int, 5> depths_{};
};

}  // namespace

std::unique_ptr<sink> make_list_writer(output& to, gazette::offset_unit offsets) {
    return std::make_unique<list_writer>(to, offsets);
}
std::unique_ptr<sink> make_colour_writer(output& to) { return std::make_unique<colour_writer>(to); }

}  // namespace tool
