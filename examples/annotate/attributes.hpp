// gazette-annotate: the attributes of each kind of span, told once for every output format.
#pragma once

#include <gazette/document.hpp>

#include <chrono>
#include <cstdint>
#include <span>
#include <string_view>

namespace tool {

/// Calls `tell(name, value)` for every attribute the span has. A value is a std::string_view, an unsigned number, a
/// bool, a day, a range of the text or the parties of an agreement.
///
/// Names follow from one another: `x` is what stands in `x_range`, and whose person is `x_entity`.
template <class Tell>
void attributes(const gazette::document& found, const gazette::person& p, Tell&& tell) {
    tell("name", found.name_of(p));
    if (!p.title.empty()) tell("title", found.text(p.title)), tell("title_range", p.title);
    if (p.entity != gazette::no_entity) tell("entity", static_cast<std::uint32_t>(p.entity));
}

template <class Tell>
void attributes(const gazette::document&, const gazette::country& c, Tell&& tell) {
    if (!c.code.empty()) tell("code", c.code);
    tell("form", to_string(c.form));
}

template <class Tell>
void attributes(const gazette::document& found, const gazette::agreement& a, Tell&& tell) {
    tell("form", to_string(a.form));
    if (const std::string_view name = found.name_of(a); !name.empty()) tell("name", name);
    if (!a.name.empty()) tell("name_range", a.name);
    if (a.party_count != 0) tell("parties", found.parties(a));
    if (a.status != gazette::agreement_status::unknown) tell("status", to_string(a.status));
    if (a.entity != gazette::no_agreement) tell("entity", static_cast<std::uint32_t>(a.entity));
    if (const gazette::date* const made = found.date_of(a)) tell("date", std::string_view(made->value));
}

template <class Tell>
void attributes(const gazette::document&, const gazette::date& d, Tell&& tell) {
    tell("type", to_string(d.type));
    if (const std::string_view value = d.value; !value.empty()) tell("value", value);
    if (d.mod != gazette::date_modifier::none) tell("mod", to_string(d.mod));
    if (!d.days.empty()) tell("first_day", d.days.begin), tell("last_day", d.days.end - std::chrono::days{1});
    if (d.invalid) tell("invalid", true);
    if (d.ambiguous) tell("ambiguous", true);
}

template <class Tell>
void attributes(const gazette::document& found, const gazette::quote& q, Tell&& tell) {
    const auto tell_source = [&](std::string_view name, std::string_view entity, std::string_view range,
                                 const gazette::source& s) {
        if (s.empty()) return;
        tell(name, found.name_of(s));
        if (s.person != gazette::no_entity) tell(entity, static_cast<std::uint32_t>(s.person));
        if (!s.text.empty()) tell(range, s.text);
    };
    tell("form", to_string(q.form));
    tell("content_range", q.content);
    tell_source("speaker", "speaker_entity", "speaker_range", q.speaker);
    if (!q.cue.empty()) tell("cue", found.text(q.cue)), tell("cue_range", q.cue);
    tell("certainty", to_string(q.certainty));
    tell_source("addressee", "addressee_entity", "addressee_range", q.addressee);
}

}  // namespace tool
