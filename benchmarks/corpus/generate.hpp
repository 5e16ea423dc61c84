// News-like text for benchmarks and property tests: any amount, and always the same for a seed.
//
// The articles are nonsense in news English, with names, dates, treaties and quotes about as dense as in
// real news. What they say about persons and countries is made up by chance.
#pragma once

#include <corpus/names.hpp>
#include <corpus/phrase_book.hpp>
#include <corpus/phrases.hpp>
#include <corpus/random.hpp>
#include <corpus/words.hpp>

#include <cstddef>
#include <cstdint>
#include <iterator>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace gazette::corpus {

/// Writes articles of about 1 to 5 kB.
///
///     const gazette::corpus::generator generate;
///     const std::string text = generate.article(42);   // article 42 is the same in every run
class generator {
public:
    explicit generator(std::uint64_t seed = 1)
        : seed_(seed), curly_(book(marks::curly)), straight_(book(marks::straight)), single_(book(marks::single)) {}

    /// Article number `number`; any two are independent of each other.
    [[nodiscard]] std::string article(std::uint64_t number) const {
        random_source random(random_source(seed_).next() ^ random_source(number).next());
        const std::size_t choice = random.below(100);
        const phrase_book& phrases = choice < 81 ? straight_ : choice < 97 ? curly_ : single_;
        return writer(phrases, random).write();
    }

    /// Articles 0, 1, 2 … with `separator` between, of at least `bytes` bytes together.
    [[nodiscard]] std::string text(std::size_t bytes, std::string_view separator = "\f") const {
        std::string out;
        out.reserve(bytes + 8192);
        for (std::uint64_t number = 0; out.size() < bytes; ++number) {
            if (number != 0) out += separator;
            out += article(number);
        }
        return out;
    }

private:
    enum class marks : std::uint8_t { curly, straight, single };
    enum slot : std::size_t {
        person, full, surname, title, he, his, him, country, nationality, capital, other, upper_city, paragraph
    };

    std::uint64_t seed_;
    phrase_book curly_, straight_, single_;

    static phrase_book book(marks style) {
        std::string text(words);
        text += sentences;
        if (style == marks::straight) text = replaced(text, {{"“", "\""}, {"”", "\""}, {"‘", "'"}, {"’", "'"}});
        if (style == marks::single) text = replaced(text, {{"“", "‘"}, {"”", "’"}});
        return {text, {"person", "full", "surname", "title", "he", "his", "him", "country", "nationality", "capital",
                       "other", "upper_city", "paragraph"}};
    }

    struct replacement {
        std::string_view from, to;
    };
    static std::string replaced(std::string text, const std::vector<replacement>& list) {
        for (const auto& [from, to] : list)
            for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
                text.replace(at, from.size(), to);
        return text;
    }

    /// Everything one article remembers: who and where it is about.
    class writer {
    public:
        writer(const phrase_book& phrases, random_source random) : phrases_(phrases), random_(random) {
            for (std::size_t count = 2 + random_.below(4); count > 0; --count) places_.push_back(any_country());
            for (std::size_t count = 3 + random_.below(6); count > 0; --count) cast_.push_back(anybody());
            // Paragraphs end with a line end alone, or with an empty line as well.
            paragraph_ = random_.chance(60) ? "\n" : "\n\n";
        }

        std::string write() {
            std::size_t length = 1000 + random_.below(1400);
            if (random_.chance(35)) length += random_.below(2700);
            head();
            while (out_.size() < length) {
                out_ += paragraph_;
                for (std::size_t count = 1 + random_.below(4); count > 0; --count) {
                    say("sentence");
                    if (count > 1) out_ += ' ';
                }
            }
            out_ += '\n';
            return std::move(out_);
        }

    private:
        struct actor {
            std::string given, family, title;
            bool female = false, family_first = false, introduced = false;

            [[nodiscard]] std::string full() const {
                return family_first ? family + ' ' + given : given + ' ' + family;
            }
        };

        const phrase_book& phrases_;
        random_source random_;
        std::string out_;
        std::string_view paragraph_;
        std::vector<actor> cast_;
        std::vector<const country_name*> places_;
        std::size_t current_ = 0, place_ = 0;

        void head() {
            if (random_.chance(10)) say("headline_date");
            say("headline");
            out_ += paragraph_;
            if (random_.chance(40)) {
                say("byline");
                out_ += paragraph_;
            }
            if (random_.chance(60)) say("dateline");
            say("lead");
        }

        void say(const char* rule) {
            phrases_.expand(phrases_.rule(rule), random_, out_, [this](std::size_t slot) { fill(slot); });
        }

        void fill(std::size_t slot) {
            switch (slot) {
            case person: mention(); break;
            case full: out_ += cast_[current_].full(); break;
            case surname: out_ += cast_[current_].family; break;
            case title: out_ += cast_[current_].title; break;
            case he: out_ += cast_[current_].female ? "she" : "he"; break;
            case his: out_ += cast_[current_].female ? "her" : "his"; break;
            case him: out_ += cast_[current_].female ? "her" : "him"; break;
            case country: out_ += next_place().name; break;
            case nationality: out_ += next_place().nationality; break;
            case capital: out_ += next_place().capital; break;
            case other: out_ += cast_[random_.below(cast_.size())].full(); break;
            case upper_city: upper_case(next_place().capital); break;
            case paragraph: out_ += paragraph_; break;
            default: break;
            }
        }

        void mention() {
            current_ = random_.below(cast_.size());
            const bool again = std::exchange(cast_[current_].introduced, true);
            say(again ? "again" : "introduced");
        }

        actor anybody() {
            const naming_region& region = naming_regions[random_.below(std::size(naming_regions))];
            actor who;
            who.female = random_.chance(40);
            who.family_first = region.family_first;
            who.given = pick_word(who.female ? region.women : region.men, random_);
            if (!region.family_first && random_.chance(8)) {
                who.given += ' ';
                who.given += static_cast<char>('A' + random_.below(26));
                who.given += '.';
            }
            who.family = pick_family(region, random_);
            phrases_.expand(phrases_.rule("office"), random_, who.title, [](std::size_t) {});
            return who;
        }

        const country_name* any_country() { return &countries[random_.below(std::size(countries))]; }

        /// One of the article's countries, another than the one before; now and then any country.
        const country_name& next_place() {
            if (random_.chance(15)) return *any_country();
            place_ = (place_ + 1 + random_.below(places_.size() - 1)) % places_.size();
            return *places_[place_];
        }

        void upper_case(std::string_view text) {
            for (const char c : text) out_ += c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
        }
    };
};

}  // namespace gazette::corpus
