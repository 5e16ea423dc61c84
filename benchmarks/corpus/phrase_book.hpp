// A phrase book: named rules, each with alternatives to choose from at random.
//
//     = greeting                       a rule
//     hello, {name} | good {daytime}   alternatives: one a line, or several with | between
//     3* hi                            one that counts three times
//     = name
//     Ana | Boris
//
// In an alternative, {rule} is replaced by a choice of that rule, {^rule} the same with a capital,
// {3-17} by a number from that range, and any other {slot} by whatever the caller makes of it. Spaces
// around an alternative do not count; ~ is one that does.
#pragma once

#include <corpus/random.hpp>

#include <cstddef>
#include <cstdint>
#include <map>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace gazette::corpus {

class phrase_book {
public:
    /// `text` may be many rules; `slots` are the names that expand() hands to the caller, by their index.
    phrase_book(std::string_view text, std::vector<std::string_view> slots) {
        for (std::size_t i = 0; i < slots.size(); ++i) names_.emplace(slots[i], slot_flag | i);
        read(text);
        for (const auto& [name, rule] : names_)
            if ((rule & slot_flag) == 0 && rules_[rule].empty()) throw std::logic_error("corpus: no rule " + name);
    }

    /// The number of a rule, to begin with.
    [[nodiscard]] std::size_t rule(const std::string& name) const { return names_.at(name); }

    /// Appends a random choice of `rule` to `out`. `fill(slot)` appends the text of a caller's slot.
    template <class Fill>
    void expand(std::size_t rule, random_source& random, std::string& out, Fill&& fill) const {
        const auto& choices = rules_[rule];
        for (const piece& next : alternatives_[choices[random.below(choices.size())]]) {
            const std::size_t start = out.size();
            switch (next.what) {
            case piece::part::literal: out += next.text; break;
            case piece::part::number: out += std::to_string(next.first + random.below(next.count)); break;
            case piece::part::slot: fill(next.first); break;
            case piece::part::rule: expand(next.first, random, out, fill); break;
            }
            if (next.capital) capitalise(out, start);
            if (next.what != piece::part::literal) mend_article(out, start);
        }
    }

private:
    struct piece {
        enum class part : std::uint8_t { literal, number, slot, rule } what = part::literal;
        bool capital = false;
        std::size_t first = 0;
        std::size_t count = 0;
        std::string text;
    };
    static constexpr std::size_t slot_flag = std::size_t{1} << 31;

    std::map<std::string, std::size_t> names_;
    std::vector<std::vector<std::size_t>> rules_;
    std::vector<std::vector<piece>> alternatives_;

    static std::string_view trimmed(std::string_view text) {
        while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
        while (!text.empty() && text.back() == ' ') text.remove_suffix(1);
        return text;
    }

    /// Cuts the first part off `text`, up to `end`.
    static std::string_view take(std::string_view& text, char end) {
        const std::size_t at = text.find(end);
        const std::string_view part = text.substr(0, at);
        text.remove_prefix(at == text.npos ? text.size() : at + 1);
        return part;
    }

    static std::size_t number_in(std::string_view text) {
        std::size_t value = 0;
        for (const char c : text) value = value * 10 + static_cast<std::size_t>(c - '0');
        return value;
    }

    /// The number of a name, new or known.
    std::size_t entry(std::string_view name) {
        const auto [at, is_new] = names_.emplace(name, rules_.size());
        if (is_new) rules_.emplace_back();
        return at->second;
    }

    void read(std::string_view text) {
        std::size_t current = 0;
        while (!text.empty()) {
            std::string_view line = trimmed(take(text, '\n'));
            if (line.empty()) continue;
            if (line.front() == '=') {
                current = entry(trimmed(line.substr(1)));
                continue;
            }
            while (!line.empty()) add_alternative(current, trimmed(take(line, '|')));
        }
    }

    void add_alternative(std::size_t rule, std::string_view text) {
        std::size_t weight = 1;
        if (const std::size_t star = text.find('*'); star != text.npos && star < 3) {
            weight = number_in(text.substr(0, star));
            text = trimmed(text.substr(star + 1));
        }
        std::vector<piece> pieces;
        while (!text.empty()) {
            if (text.front() != '{') {
                piece& part = pieces.emplace_back();
                part.text = text.substr(0, text.find('{'));
                text.remove_prefix(part.text.size());
                for (char& c : part.text)
                    if (c == '~') c = ' ';
                continue;
            }
            text.remove_prefix(1);
            pieces.push_back(placeholder(take(text, '}')));
        }
        rules_[rule].insert(rules_[rule].end(), weight, alternatives_.size());
        alternatives_.push_back(std::move(pieces));
    }

    piece placeholder(std::string_view name) {
        piece part;
        if (name.front() == '^') {
            part.capital = true;
            name.remove_prefix(1);
        }
        if (name.front() >= '0' && name.front() <= '9') {
            part.what = piece::part::number;
            part.first = number_in(take(name, '-'));
            part.count = number_in(name) - part.first + 1;
        } else {
            const std::size_t number = entry(name);
            part.what = (number & slot_flag) != 0 ? piece::part::slot : piece::part::rule;
            part.first = number & ~slot_flag;
        }
        return part;
    }

    static void capitalise(std::string& out, std::size_t at) {
        if (at < out.size() && out[at] >= 'a' && out[at] <= 'z') out[at] = static_cast<char>(out[at] - 'a' + 'A');
    }

    /// "a" and then "envoy" makes "an envoy".
    static void mend_article(std::string& out, std::size_t at) {
        if (at < 2 || at >= out.size() || std::string_view("aeioAEIO").find(out[at]) == std::string_view::npos) return;
        const bool article = out[at - 1] == ' ' && (out[at - 2] == 'a' || out[at - 2] == 'A') &&
                             (at == 2 || out[at - 3] == ' ' || out[at - 3] == '\n');
        if (article) out.insert(at - 1, 1, 'n');
    }
};

}  // namespace gazette::corpus
