// Gazette: the bodies of the entry points.
#pragma once

#include <gazette/annotate.hpp>
#include <gazette/detail/document_impl.hpp>
#include <gazette/detail/gazetteer_impl.hpp>
#include <gazette/detail/pipeline.hpp>
#include <gazette/text/sentences.hpp>

#include <chrono>
#include <string_view>
#include <utility>

namespace gazette {

namespace detail {

/// Whether the calendar has that day, in a year that news can have: so all that is counted from it has a year, too.
[[nodiscard]] inline bool is_document_date(std::chrono::year_month_day d) noexcept {
    using namespace std::chrono_literals;
    return d.ok() && d.year() >= 1y && d.year() <= 9999y;
}

/// Forgets the text read last: neither words nor spans of it are left.
inline void forget(workspace& w) noexcept {
    findings& found = findings_of(w.result);
    clear(found);
    found.date.reset();
    found.status = status::ok;
    found.text = w.article.text = {};
    w.article.tokens.clear();
}

/// Checks what the caller gave and makes the workspace ready. False: there is nothing to read.
inline bool begin(workspace& w, std::string_view text) noexcept {
    forget(w);
    const options& settings = w.article.settings;
    findings& found = findings_of(w.result);
    if (text.size() > 0xffff'ffff) found.status = status::text_too_long;
    else if (settings.document_date && !is_document_date(*settings.document_date))
        found.status = status::bad_document_date;
    if (found.status != status::ok) return false;
    found.text = w.article.text = text;
    w.article.found = &found;
    const gazetteer_data* const own = settings.gazetteer != nullptr ? data_of(*settings.gazetteer) : nullptr;
    w.article.own.table = own != nullptr ? &own->table : nullptr;
    return true;
}

/// Forgets a text in the midst of which memory ended: what was found of it up to then fits nothing.
class reading {
public:
    explicit reading(workspace& w) noexcept : w_(w) {}
    ~reading() {
        if (!finished_) forget(w_);
    }
    reading(const reading&) = delete;
    reading& operator=(const reading&) = delete;

    void finish() noexcept { finished_ = true; }

private:
    workspace& w_;
    bool finished_ = false;
};

template <kind_set Compiled>
const document& annotate(workspace& w, std::string_view text, kind_set wanted) {
    if (!begin(w, text)) return w.result;
    reading now(w);
    read<Compiled>(w, wanted);
    now.finish();
    return w.result;
}

}  // namespace detail

GAZETTE_DECL annotator::annotator(const options& settings) : workspace_(new detail::workspace) {
    workspace_->article.settings = settings;
}

GAZETTE_DECL annotator::~annotator() { delete workspace_; }

GAZETTE_DECL detail::workspace& annotator::workspace() {
    if (workspace_ == nullptr) workspace_ = new detail::workspace;
    return *workspace_;
}

GAZETTE_DECL options& annotator::settings() { return workspace().article.settings; }

GAZETTE_DECL const options& annotator::settings() const noexcept {
    static constexpr options as_new;
    return workspace_ != nullptr ? workspace_->article.settings : as_new;
}

GAZETTE_DECL const document& annotator::annotate(std::string_view text, kind_set kinds) & {
    return detail::annotate<kind_set::all()>(workspace(), text, kinds);
}

GAZETTE_DECL text_range annotator::sentence_around(text_range range) const noexcept {
    return workspace_ != nullptr ? text::sentence_around(workspace_->article.tokens, range) : text_range{};
}

GAZETTE_DECL document annotate(std::string_view text, const options& settings, kind_set kinds) {
    detail::workspace w;
    w.article.settings = settings;
    detail::annotate<kind_set::all()>(w, text, kinds);
    return std::move(w.result);
}

#if !defined(GAZETTE_SEPARATE_COMPILATION)

template <class... Kinds>
    requires(sizeof...(Kinds) > 0)
const document& annotator::annotate(std::string_view text) & {
    constexpr kind_set kinds = kind_set::of<Kinds...>();
    return detail::annotate<kinds>(workspace(), text, kinds);
}

template <class... Kinds>
    requires(sizeof...(Kinds) > 0)
document annotate(std::string_view text, const options& settings) {
    constexpr kind_set kinds = kind_set::of<Kinds...>();
    detail::workspace w;
    w.article.settings = settings;
    detail::annotate<kinds>(w, text, kinds);
    return std::move(w.result);
}

#endif

}  // namespace gazette
