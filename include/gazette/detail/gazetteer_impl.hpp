// Gazette: the bodies of gazetteer.
#pragma once

#include <gazette/gazetteer.hpp>
#include <gazette/lexicon/entry_table.hpp>
#include <gazette/text/tokenize.hpp>

#include <cstdint>
#include <string_view>

namespace gazette {

namespace detail {

struct gazetteer_data {
    lexicon::entry_table table;
    text::boundaries boundaries;  // scratch of add()
    text::token_array tokens;
};

/// Without the white space around it.
[[nodiscard]] inline std::string_view trimmed(std::string_view text) noexcept {
    constexpr std::string_view blanks = " \t\r\n\f\v";
    const std::size_t first = text.find_first_not_of(blanks);
    return first == text.npos ? std::string_view{} : text.substr(first, text.find_last_not_of(blanks) + 1 - first);
}

inline entry_id add(gazetteer_data& to, std::string_view mention, std::string_view value,
                    const lexicon::entry_row& row) {
    mention = trimmed(mention), value = trimmed(value);
    if (mention.size() > 0xffff) return no_entry;
    to.tokens.tokenize(mention, to.boundaries);
    bool has_word = false, has_break = false;
    for (std::size_t i = 0; i < to.tokens.size(); ++i) {
        has_word = has_word || !to.tokens[i].is_mark();
        has_break = has_break || (i != 0 && to.tokens[i].has(text::line_start));
    }
    const auto id = static_cast<entry_id>(to.table.size());
    if (!has_word || has_break) return no_entry;
    return to.table.add(to.tokens.begin(), to.tokens.size(), mention, row, value) ? id : no_entry;
}

/// What stands under an id; nullptr for none.
[[nodiscard]] inline const lexicon::entry_row* row_of(const gazetteer_data* data, entry_id id) noexcept {
    const auto index = static_cast<std::size_t>(id);
    return data != nullptr && index < data->table.size() ? &data->table.row(index) : nullptr;
}
[[nodiscard]] inline std::string_view value_of(const gazetteer_data* data, entry_id id) noexcept {
    const lexicon::entry_row* const row = row_of(data, id);
    return row != nullptr ? data->table.value(*row) : std::string_view{};
}

}  // namespace detail

GAZETTE_DECL gazetteer::gazetteer() : data_(new detail::gazetteer_data) {}
GAZETTE_DECL detail::gazetteer_data& gazetteer::data() {
    if (data_ == nullptr) data_ = new detail::gazetteer_data;
    return *data_;
}
GAZETTE_DECL gazetteer::~gazetteer() { delete data_; }

GAZETTE_DECL entry_id gazetteer::add_person(std::string_view mention, std::string_view full_name) {
    return detail::add(data(), mention, full_name, {});
}

GAZETTE_DECL entry_id gazetteer::add_country(std::string_view mention, std::string_view code, country_form form) {
    code = detail::trimmed(code);
    if (code.empty()) return no_entry;
    lexicon::entry_row row;
    row.kind = static_cast<std::uint8_t>(kind::country);
    row.form = static_cast<std::uint8_t>(form);
    for (std::uint16_t i = 1; i < lexicon::generated::country_count && row.country == 0; ++i) {
        if (lexicon::country_code(i) == code) row.country = i;
    }
    return detail::add(data(), mention, code, row);
}

GAZETTE_DECL entry_id gazetteer::add_agreement(std::string_view mention, std::string_view full_name,
                                               agreement_form form) {
    if (form == agreement_form::act) return no_entry;
    lexicon::entry_row row;
    row.kind = static_cast<std::uint8_t>(kind::agreement);
    row.form = static_cast<std::uint8_t>(form);
    return detail::add(data(), mention, full_name, row);
}

GAZETTE_DECL std::size_t gazetteer::size() const noexcept { return data_ != nullptr ? data_->table.size() : 0; }

GAZETTE_DECL kind gazetteer::kind_of(entry_id id) const noexcept {
    const lexicon::entry_row* const row = detail::row_of(data_, id);
    return row != nullptr ? static_cast<kind>(row->kind) : kind::person;
}

GAZETTE_DECL std::string_view gazetteer::mention(entry_id id) const noexcept {
    const lexicon::entry_row* const row = detail::row_of(data_, id);
    return row != nullptr ? data_->table.mention(*row) : std::string_view{};
}

GAZETTE_DECL std::string_view gazetteer::value(entry_id id) const noexcept { return detail::value_of(data_, id); }

}  // namespace gazette
