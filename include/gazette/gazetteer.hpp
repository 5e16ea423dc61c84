// Gazette: names of your own, found in the same pass as the ones the library knows.
#pragma once

#include <gazette/config.hpp>
#include <gazette/agreement.hpp>
#include <gazette/country.hpp>
#include <gazette/kind.hpp>
#include <gazette/span.hpp>

#include <cstddef>
#include <string_view>
#include <utility>

namespace gazette {

namespace detail {
struct gazetteer_data;
}

/// Entries of your own: persons, countries' other names, agreements. Give it to options::gazetteer.
///
/// An entry is found wherever its words stand in the text one after another, whatever white space is between them; of
/// entries that overlap the longest of the leftmost counts, of those with the same words the one added last whose
/// capitals fit. So an entry of the same words, capitals and kind replaces an earlier one, which keeps its id and can
/// still be asked for, but is found no more. An entry overrules what the library would have made of these
/// words: built-in spans that overlap with it are left out (acts of agreeing and quotes aside), so an entry "Anna" cuts
/// "Anna Kowalska" short. A word with a capital needs one in the text too, a word in capitals needs capitals; accents
/// and the shape of quotation marks and apostrophes make no difference. A person is not found inside a hyphenated name
/// ("Anna-Maria"); "anti-Anna" and "Anna-led" are fine. Possessive endings stay outside.
///
/// Holds hundreds of thousands of entries: adding one takes about half a microsecond and, beside its own bytes, some
/// 100 bytes of memory. Entries can be added at any time but while a thread annotates with them; what was added never
/// moves, so documents stay valid. Once filled, a gazetteer can be shared by any number of threads. It (or the one it
/// was moved to) must outlive the documents made with it. Moved from, it is empty; moved to, it holds what the other
/// held and nothing of its own. Adding throws std::bad_alloc alone, and then changes nothing that can be found.
class gazetteer {
public:
    GAZETTE_DECL gazetteer();
    GAZETTE_DECL ~gazetteer();
    gazetteer(gazetteer&& other) noexcept : data_(other.data_) { other.data_ = nullptr; }
    gazetteer& operator=(gazetteer&& other) noexcept {
        gazetteer taken(std::move(other));  // what was here ends with it
        std::swap(data_, taken.data_);
        return *this;
    }
    gazetteer(const gazetteer&) = delete;
    gazetteer& operator=(const gazetteer&) = delete;

    /// Adds one way of naming a person. `full_name`, given names first, is what document::name_of() tells for every
    /// mention linked to it; empty: `mention` itself. Entries with the same full name are one person, others never. Its
    /// first 256 bytes tell which other mentions are linked to it.
    /// Ids count from zero. no_entry: refused, since there is no word or number in it, more than 16 words and marks, a
    /// word of more than 63 bytes, a line end, more than 60000 bytes in either string, or more than 4 GiB in all. Bytes
    /// are copied, without the white space around them.
    GAZETTE_DECL entry_id add_person(std::string_view mention, std::string_view full_name = {});

    /// Adds a name of a country. `code` becomes country::code, an ISO 3166 code in capitals as a rule; any other
    /// works as well (empty: refused).
    GAZETTE_DECL entry_id add_country(std::string_view mention, std::string_view code,
                                      country_form form = country_form::name);

    /// Adds a name or an acronym of an agreement. `full_name` is what document::name_of() tells; empty: `mention`.
    /// No act (agreement_form::act): refused.
    GAZETTE_DECL entry_id add_agreement(std::string_view mention, std::string_view full_name = {},
                                        agreement_form form = agreement_form::named);

    [[nodiscard]] GAZETTE_DECL std::size_t size() const noexcept;

    /// What was added under an id; empty, and kind::person, for no_entry. The views live as long as the gazetteer.
    [[nodiscard]] GAZETTE_DECL kind kind_of(entry_id id) const noexcept;
    [[nodiscard]] GAZETTE_DECL std::string_view mention(entry_id id) const noexcept;
    /// The full name, or the country's code.
    [[nodiscard]] GAZETTE_DECL std::string_view value(entry_id id) const noexcept;

private:
    friend const detail::gazetteer_data* data_of(const gazetteer& g) noexcept { return g.data_; }
    GAZETTE_DECL detail::gazetteer_data& data();

    detail::gazetteer_data* data_;
};

}  // namespace gazette

#if !defined(GAZETTE_SEPARATE_COMPILATION)
#include <gazette/detail/gazetteer_impl.hpp>
#endif
