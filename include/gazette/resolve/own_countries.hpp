// Gazette: the caller's own names of countries among the ones that were found.
#pragma once

#include <gazette/resolve/own_mentions.hpp>

#include <cstdint>

namespace gazette::resolve {

/// Adds a country to the document's list.
inline void publish_country(article& a, token_range tokens, country c) {
    static_cast<text_range&>(c) = a.bytes_of(tokens);
    a.country_at.set(tokens, static_cast<std::uint32_t>(a.found->countries.size()));
    a.country_tokens.push_back(tokens);
    a.found->countries.push_back(c);
}

/// The caller's countries of an article, told in text order between the others. They are evidence of what the article
/// is about, as the library's own names are.
class own_countries {
public:
    explicit own_countries(article& a) noexcept : a_(a) {
        for (const own_mention& m : a.own.mentions) {
            if (a.own.is(m, kind::country) && a.own.row(m).country != 0)
                a.countries.evidence.name(a.own.row(m).country);
        }
    }

    /// Tells those that begin before a token and have not been told yet.
    void publish_before(std::uint32_t token) {
        const own_scratch& own = a_.own;
        for (; next_ < own.mentions.size() && own.mentions[next_].tokens.first < token; ++next_) {
            const own_mention& m = own.mentions[next_];
            if (!own.is(m, kind::country)) continue;
            country c;
            c.rule = "country.entry";
            c.entry = entry_id{m.entry};
            c.code = own.table->value(own.row(m));
            c.form = static_cast<country_form>(own.row(m).form);
            publish_country(a_, m.tokens, c);
        }
    }

private:
    article& a_;
    std::uint32_t next_ = 0;
};

}  // namespace gazette::resolve
