// gazette-annotate: finds the spans in files or standard input and writes them in the format asked for.
//
// The parts: settings and command_line (what is wanted), input (blocks of bytes cut into documents), ndjson
// (documents out of JSON lines), entries (names of the user's own), sink and its writers (the output formats).
// This file joins them.
#include "entries.hpp"
#include "input.hpp"
#include "ndjson.hpp"
#include "settings.hpp"
#include "sink.hpp"
#include "utf8.hpp"

#include <gazette/gazette.hpp>

#include <cstdio>
#include <exception>

namespace tool {
namespace {

class annotation {
public:
    explicit annotation(const settings& wanted) : wanted_(wanted), sink_(make_sink(wanted, out_)) {
        for (const std::string& file : wanted.gazetteers) {
            for (const std::string& problem : read_entries(file, own_)) complain(problem);
        }
        if (own_.size() != 0) annotator_.settings().gazetteer = &own_;
        annotator_.settings().reading = wanted.reading;
        annotator_.settings().day_first = wanted.day_first;
    }

    /// The exit code: 0 where everything could be read and written, else 1. With a mistake in a gazetteer nothing is
    /// annotated.
    int run() {
        if (failed_) return 1;
        for (const std::string& name : wanted_.files) file(name);
        sink_->finish();
        out_.flush();
        if (!out_.error().empty()) complain("standard output: " + std::string(out_.error()));
        return failed_ ? 1 : 0;
    }

private:
    void file(const std::string& name) {
        input from(name, [this] { out_.flush(); });
        warned_ = false;
        if (is_ndjson(from)) {
            ndjson(from);
        } else {
            plain(from);
        }
        if (!from.error().empty()) complain(std::string(from.name()) + ": " + from.error());
        if (from.opened()) sink_->file_ends(from.name(), from.bytes());
    }

    [[nodiscard]] bool is_ndjson(input& from) const {
        if (wanted_.input != input_format::automatic) return wanted_.input == input_format::ndjson;
        return from.name().ends_with(".ndjson") || from.name().ends_with(".jsonl") || from.first_byte() == '{';
    }

    /// A form feed ends a document; so does the end of the file, where anything but blanks stands before it.
    void plain(input& from) {
        document_id id{from.name(), 0, {}};
        annotator_.settings().document_date = wanted_.date;
        std::uint64_t before = 0;  // bytes
        while (const auto piece = from.next('\f')) {
            if (!piece->terminated && piece->text.find_first_not_of(" \t\r\n") == std::string_view::npos) break;
            ++id.number;
            check_encoding(std::string(from.name()), piece->text, before);
            before += piece->text.size() + 1;
            if (const std::string_view problem = annotate(id, piece->text); !problem.empty()) {
                complain(std::string(from.name()) + ": document " + std::to_string(id.number) + ": " +
                         std::string(problem));
            }
        }
    }

    /// A line is a document; blank ones are passed over.
    void ndjson(input& from) {
        std::uint64_t line = 0;
        document_id id{from.name(), 0, {}};
        from.skip_byte_order_mark();
        while (const auto piece = from.next('\n')) {
            ++line;
            if (piece->text.find_first_not_of(" \t\r") == std::string_view::npos) continue;
            const std::string place = std::string(from.name()) + ":" + std::to_string(line);
            check_encoding(place, piece->text, 0);
            const ndjson_reader::line document = reader_.read(piece->text);
            if (!document.error.empty()) {
                complain(place + ": " + document.error);
                continue;
            }
            ++id.number;
            id.json = document.id;
            annotator_.settings().document_date = document.date ? document.date : wanted_.date;
            if (const std::string_view problem = annotate(id, document.text); !problem.empty())
                complain(place + ": " + std::string(problem));
        }
    }

    /// What is wrong with the text; empty where nothing is.
    std::string_view annotate(const document_id& id, std::string_view text) {
        const gazette::document& found = annotator_.annotate(text, wanted_.kinds);
        if (found.status() != gazette::status::ok) return to_string(found.status());
        sink_->document(id, found);
        return {};
    }

    /// Warns of the first bytes in a file that are no UTF-8; they are annotated around.
    void check_encoding(const std::string& where, std::string_view text, std::uint64_t before) {
        const std::size_t at = warned_ ? text.npos : first_invalid(text);
        if (at == text.npos) return;
        warned_ = true;
        const bool utf16 = at == 0 && (text.starts_with("\xFF\xFE") || text.starts_with("\xFE\xFF"));
        std::fprintf(stderr, "gazette-annotate: %s: byte %llu: warning: %s\n", where.c_str(),
                     static_cast<unsigned long long>(before + at + 1),
                     utf16 ? "this is UTF-16; convert it to UTF-8 first: iconv -f UTF-16 -t UTF-8"
                           : "no UTF-8 (convert it first, with iconv -t UTF-8)");
    }

    void complain(const std::string& what) {
        std::fprintf(stderr, "gazette-annotate: %s\n", what.c_str());
        failed_ = true;
    }

    const settings& wanted_;
    output out_;
    std::unique_ptr<sink> sink_;
    gazette::gazetteer own_;
    gazette::annotator annotator_;
    ndjson_reader reader_;
    bool warned_ = false;  ///< of the file's encoding
    bool failed_ = false;
};

}  // namespace
}  // namespace tool

int main(int argc, char** argv) {
    try {
        const tool::command_line line = tool::read_command_line(argc, argv);
        return line.wanted ? tool::annotation(*line.wanted).run() : line.exit_code;
    } catch (const std::exception& problem) {
        std::fprintf(stderr, "gazette-annotate: %s\n", problem.what());
        return 1;
    }
}
