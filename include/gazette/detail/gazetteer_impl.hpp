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

inline entry_id add(gazetteer_data& to, std::string_view mention, std::string_view value, const lexicon::entry_row& row) {
    if (mention.size() > 0xffff) return no_entry;
    to.tokens.tokenize(mention, to.boundaries);
    bool has_word = false;
    for (const text::token& t : to.tokens) has_word = has_word || t.is_word();
    const auto id = static_cast<entry_id>(to.table.size());
    if (!has_word || !to.table.add(to.tokens.begin(), to.tokens.size(), mention, row, value)) return no_entry;
    return id;
}

[[nodiscard]] inline const lexicon::entry_row* row_of(const gazetteer_data& data, entry_id id) noexcept {
    const auto index = static_cast<std::size_t>(id);
    return index < data.table.size() ? &data.table.row(index) : nullptr;
}

}  // namespace detail

GAZETTE_DECL gazetteer::gazetteer() : data_(new detail::gazetteer_data) {}
GAZETTE_DECL gazetteer::~gazetteer() { delete data_; }

GAZETTE_DECL entry_id gazetteer::add_person(std::string_view mention, std::string_view full_name) {
    return detail::add(*data_, mention, full_name, {});
}

GAZETTE_DECL entry_id gazetteer::add_country(std::string_view mention, std::string_view code, country_form form) {
    if (code.empty()) return no_entry;
    lexicon::entry_row row;
    row.kind = static_cast<std::uint8_t>(kind::country);
    row.form = static_cast<std::uint8_t>(form);
    for (std::uint16_t i = 1; i < lexicon::generated::country_count && row.country == 0; ++i) {
        if (lexicon::country_code(i) == code) row.country = i;
    }
    return detail::add(*data_, mention, code, row);
}

GAZETTE_DECL entry_id gazetteer::add_agreement(std::string_view mention, std::string_view full_name,
                                               agreement_form form) {
    lexicon::entry_row row;
    row.kind = static_cast<std::uint8_t>(kind::agreement);
    row.form = static_cast<std::uint8_t>(form);
    return detail::add(*data_, mention, full_name, row);
}

GAZETTE_DECL std::size_t gazetteer::size() const noexcept { return data_->table.size(); }

GAZETTE_DECL kind gazetteer::kind_of(entry_id id) const noexcept {
    const lexicon::entry_row* const row = detail::row_of(*data_, id);
    return row != nullptr ? static_cast<kind>(row->kind) : kind::person;
}

GAZETTE_DECL std::string_view gazetteer::mention(entry_id id) const noexcept {
    const lexicon::entry_row* const row = detail::row_of(*data_, id);
    return row != nullptr ? data_->table.mention(*row) : std::string_view{};
}

GAZETTE_DECL std::string_view gazetteer::value(entry_id id) const noexcept {
    const lexicon::entry_row* const row = detail::row_of(*data_, id);
    return row != nullptr ? data_->table.value(*row) : std::string_view{};
}

}  // namespace gazette
