// Gazette: from runs of capitalised words to candidates: "Defense Minister Anna Ruiz Tuesday" -> "Anna Ruiz".
#pragma once

#include <gazette/grammar/person.hpp>
#include <gazette/lexicon/look_up.hpp>
#include <gazette/resolve/article.hpp>
#include <gazette/resolve/person_candidate.hpp>

#include <bit>
#include <cstdint>

namespace gazette::resolve {

/// A part of a run of capitalised words: a word with what a hyphen joins to it, a particle, a suffix …
struct name_piece {
    enum piece_kind : std::uint8_t { word, initial, particle, suffix, nickname };  ///< from particle on no words
    enum piece_use : std::uint8_t { in_name, title, origin, acronym, plain };  ///< all but in_name divide a run

    token_range tokens;
    lexicon::class_set classes = 0;
    piece_kind kind = word;
    piece_use use = in_name;
    bool joined_capitals = false;   ///< "Adams-Reyes"
    bool joined_syllables = false;  ///< "Geun-hye"
    bool is_phrase = false;         ///< an expression of the lexicon: "Hong Kong"

    [[nodiscard]] constexpr bool is(lexicon::word_class c) const noexcept {
        return (classes >> static_cast<unsigned>(c) & 1U) != 0;
    }
    [[nodiscard]] constexpr bool any(lexicon::class_set set) const noexcept { return (classes & set) != 0; }
    [[nodiscard]] constexpr bool is_given() const noexcept { return any(grammar::given_names); }
    [[nodiscard]] constexpr bool is_known() const noexcept { return any(grammar::personal_names); }
    [[nodiscard]] constexpr bool is_common() const noexcept { return is(lexicon::word_class::common_word); }
};

/// The pieces of one run. A longer run is read in parts.
struct name_run {
    static constexpr std::uint32_t capacity = 16;
    name_piece pieces[capacity];
    std::uint32_t count = 0;
    token_range tokens;
    bool divided = false;      ///< of a plain run: some piece may be no part of a name
    bool headline = false;     ///< in a line where nearly all words have capitals
    bool in_capitals = false;  ///< in a headline of capitals alone
};

/// Whether a surname of one syllable stands before a given name of two: "Lo Kin-hei".
[[nodiscard]] inline bool begins_syllables(const token* t, const token* end) noexcept {
    return t->is(lexicon::word_class::name_particle) && t + 3 < end && t[1].is_word() && t[1].size() <= 6 &&
           t[2].is(text::token_kind::hyphen) && !t[2].has(text::space_before) && t[3].is_word() &&
           !t[3].has(text::capitalised) && !t[3].has(text::space_before);
}

/// Whether the capitalised words right before `t` tell an office: "Minister of Trade and Industry".
[[nodiscard]] inline bool is_inside_title(const token* t) noexcept {
    using lexicon::word_class;
    constexpr auto titles = lexicon::classes(word_class::title, word_class::honorific);
    for (const token* before = t - 1; before > t - 6; --before) {
        const bool capital = before->has(text::capitalised);
        if (!before->is_word() || !(capital || before->any(lexicon::classes(word_class::preposition,
                                                                            word_class::conjunction,
                                                                            word_class::determiner))))
            return false;
        if (capital && before->any(titles)) return true;
    }
    return false;
}

/// Takes a run apart. Returns the token at which the part that fitted ends.
inline std::uint32_t read_pieces(const article& a, token_range tokens, name_run& run) noexcept {
    using lexicon::word_class;
    using text::token_kind;
    run.count = 0;
    std::uint32_t i = tokens.first;
    while (i < tokens.last && run.count < name_run::capacity) {
        name_piece& p = run.pieces[run.count];
        p = {};
        p.tokens = {i, i + 1};
        const token& t = a.tokens[i];
        p.classes = t.classes;
        if (t.is(token_kind::comma)) {  // ", Jr."
            p.kind = name_piece::suffix;
            p.tokens.last = a.tokens[i + 2].is(token_kind::period) && i + 2 < tokens.last ? i + 3 : i + 2;
            p.classes = 0;
        } else if (!t.is_word()) {  // a nickname's opening mark
            p.kind = name_piece::nickname;
            while (a.tokens[p.tokens.last].is_word()) ++p.tokens.last;
            ++p.tokens.last;
            p.classes = 0;
        } else if (!t.has(text::capitalised)) {  // "van", or a word such as "d’Orsay"
            const bool particle = t.is(word_class::name_particle) || grammar::is_short_article(t);
            p.kind = particle ? name_piece::particle : name_piece::word;
            p.classes = 0;
            while (p.tokens.last < tokens.last && a.tokens[p.tokens.last].is(token_kind::hyphen)) ++p.tokens.last;
        } else {
            constexpr auto named =
                lexicon::classes(word_class::country, word_class::demonym, word_class::capital, word_class::title,
                                 word_class::honorific, word_class::org_word, word_class::place_word,
                                 word_class::thing_word, word_class::holiday, word_class::treaty);
            const lexicon::class_set phrase = t.phrase != 0 ? lexicon::phrase(t.phrase).classes & named : 0;
            if (phrase != 0 && i + lexicon::phrase(t.phrase).tokens <= tokens.last) {  // "Hong Kong", "Prime Minister"
                p.classes = phrase;
                p.tokens.last = i + lexicon::phrase(t.phrase).tokens;
                p.is_phrase = true;
            } else if (grammar::is_initial(t))
                p.kind = name_piece::initial;
            else if (run.count == 0 && begins_syllables(&t, &a.tokens[tokens.last]))  // "Lo Kin-hei", "Du Li-jun"
                p.classes |= lexicon::classes(word_class::surname, word_class::strong_surname);
            else if (is_one(t, "del") && i + 1 < tokens.last && a.tokens[i + 1].is(token_kind::period))
                p.classes = lexicon::classes(word_class::title);  // "Del. Anna Ruiz": a delegate
            else if (t.is(word_class::name_particle) && i + 1 < tokens.last &&
                     (!t.has(text::all_caps) || run.headline) && !a.tokens[i + 1].is(token_kind::hyphen) &&
                     !p.any(grammar::given_names) && !p.is(word_class::strong_surname))
                p.kind = name_piece::particle;
            else if (t.is(word_class::name_suffix) && run.count != 0 &&
                     !(t.is(word_class::title) && i + 1 < tokens.last && a.tokens[i + 1].is_word())) {  // "Labour MP X"
                // "Jr." leaves the surname before it the last word; a monarch's number is a word of the name
                const bool regnal = t.has(text::all_caps) || t.size() == 1;
                p.is_phrase = !grammar::is_generation(t);  // parts the run: "Anna Ruiz QC"
                p.kind = p.is_phrase || (regnal && run.count == 1) ? name_piece::word : name_piece::suffix;
                p.classes = 0;
            }
            if (p.tokens.last < tokens.last && a.tokens[p.tokens.last].is(token_kind::period)) ++p.tokens.last;
            while (p.tokens.last < tokens.last && a.tokens[p.tokens.last].is(token_kind::hyphen)) {
                ++p.tokens.last;
                while (p.tokens.last < tokens.last && a.tokens[p.tokens.last].is_word()) {
                    const token& joined = a.tokens[p.tokens.last];
                    const bool capital = joined.has(text::capitalised);
                    if (joined.has(text::space_before) && grammar::loose_word.width(joined) == 0) break;
                    p.joined_capitals |= capital;
                    p.joined_syllables |= !capital;
                    constexpr auto both = lexicon::classes(word_class::common_word);
                    p.classes = ((p.classes | joined.classes) & ~both) | (p.classes & joined.classes & both);
                    if (!capital) p.classes &= ~both;
                    if (t.is(word_class::name_particle))  // "El-Sayed"
                        p.classes &= ~lexicon::classes(word_class::title, word_class::honorific);
                    ++p.tokens.last;
                }
            }
        }
        i = p.tokens.last;
        ++run.count;
    }
    run.tokens = {tokens.first, i};
    return i;
}

/// "Administration", "Campaign": with a capital too the words after a name that are no part of another's name.
[[nodiscard]] constexpr bool is_rule_of_person(const token& t) noexcept {
    return is_one(t, "administration", "administrations", "campaign", "presidency", "regime");
}

/// Marks the office that a run begins with: "Police" in "Superintendent of Police Anna Ruiz". Returns the number of its
/// pieces.
inline std::uint32_t mark_office(const article& a, name_run& run) noexcept {
    using lexicon::word_class;
    const token& begin = a.tokens[run.tokens.first];
    const bool inside =
        all_hold(run.count > 2, !begin.has(text::sentence_start), begin.has(text::capitalised),
                 (&begin)[-1].any(lexicon::classes(word_class::preposition, word_class::conjunction))) &&
        is_inside_title(&begin);
    if (!inside) return 0;  // as nearly always
    constexpr auto matters = lexicon::classes(word_class::common_word, word_class::place_name, word_class::org_word,
                                              word_class::role_modifier, word_class::place_word);
    std::uint32_t k = 0;
    for (; k + 2 < run.count; ++k) {
        name_piece& p = run.pieces[k];
        if (p.kind != name_piece::word) continue;
        if (p.any(matters) ? p.is_given() : p.is_known() || !(&p)[1].is_given()) break;
        p.use = name_piece::title;
    }
    return k;
}

/// "CNN" in "correspondent Anna Ruiz CNN": in capitals behind a given name and a surname that are not.
[[nodiscard]] inline bool ends_before_acronym(const article& a, const name_run& run, std::uint32_t k) noexcept {
    using lexicon::word_class;
    const name_piece& p = run.pieces[k];
    const name_piece& surname = run.pieces[k - 1];
    const token& t = a.tokens[p.tokens.first];
    return t.size() > 2 && t.size() < 6 && p.tokens.last - p.tokens.first == 1 && !p.is_known() &&
           surname.is(word_class::surname) && !a.tokens[surname.tokens.first].has(text::all_caps) &&
           run.pieces[k - 2].is_given();
}

/// Says whether a piece that may part its run is a title, a nationality, an acronym or a plain word.
inline void mark_use(const article& a, name_run& run, std::uint32_t k) noexcept {
    using lexicon::word_class;
    using text::token_kind;
    using grammar::origins;
    constexpr auto titles = lexicon::classes(word_class::title, word_class::honorific);
    constexpr auto others = lexicon::classes(word_class::org_word, word_class::place_word, word_class::thing_word);
    constexpr auto strong = lexicon::classes(word_class::strong_given, word_class::strong_surname);
    constexpr auto roles = lexicon::classes(word_class::role, word_class::role_modifier);
    name_piece& p = run.pieces[k];
    const token& begin = a.tokens[run.tokens.first];
    const token& t = a.tokens[p.tokens.first];
    const bool last = k + 1 == run.count;
    const bool first = k == 0 || run.pieces[k - 1].use != name_piece::in_name;
    const name_piece* const before = first ? nullptr : &run.pieces[k - 1];
    const bool after_given = before != nullptr && (before->is_given() || before->kind != name_piece::word);
    if (p.is_phrase) {
        p.use = p.any(titles)                                            ? name_piece::title
                : p.any(origins | lexicon::classes(word_class::capital)) ? name_piece::origin
                                                                         : name_piece::plain;
    } else if (p.any(titles)) {
        // Behind "Mr" a title is a name: "Dr Sultan", but "Mr Speaker" and "Dr Rev."
        const bool addressed = k > 0 && p.is(word_class::honorific) && !p.is(word_class::abbreviation) &&
                               is_one(a.tokens[run.tokens.first], "mr", "mrs", "ms", "miss", "dr");
        if (last && first) {
            if (!p.is_known() && !addressed) p.use = name_piece::title;
            return;
        }
        static constexpr auto surnames_too = grammar::word("sheikh", "sheik", "shaikh", "mufti", "guru", "raja",
                                                           "sultan", "pandit", "imam", "haji");
        const bool sheikh = surnames_too.width(t) != 0;
        const bool shortened = a.tokens[p.tokens.last - 1].is(token_kind::period);  // "Montana Sen. Anna Ruiz"
        const bool name_after_given =
            after_given && !shortened &&
            (p.is_known() || sheikh || before->kind == name_piece::particle);  // "Al Hajj"
        const bool given_itself = first && p.is(word_class::strong_given) && k + 2 == run.count &&
                                  (!run.pieces[k + 1].is_given() ||
                                   run.pieces[k + 1].is(word_class::strong_surname)) &&
                                  !p.any(lexicon::classes(word_class::honorific, word_class::abbreviation));
        if (!last && !name_after_given && !given_itself && run.pieces[k + 1].kind != name_piece::suffix)
            p.use = name_piece::title;
        else if (last && !p.is_known() && !first && !(!before->is_common() && sheikh) && !addressed &&
                 before->kind != name_piece::particle && (shortened || !p.is(word_class::abbreviation)))
            p.use = name_piece::title;  // but "Sadiq Sheikh", "Dr Amer Sultan", "Lim Guan Eng"
    } else if (p.is(word_class::role_modifier) && !p.is_given() && !last && (run.pieces[k + 1].any(titles))) {
        p.use = name_piece::title;
    } else if (is_one(t, "democrat", "republican") && (last ? k > 0 : !run.pieces[k + 1].any(others))) {
        p.use = name_piece::title;  // "Nevada Democrat Anna Ruiz", but "Republican Party"
    } else if (p.any(roles) && !after_given && !last && !p.is_known() && run.pieces[k + 1].is_given() &&
               k + 2 < run.count) {  // "Goalkeeper Anna Ruiz", "County Clerk Anna Ruiz"
        p.use = name_piece::title;
    } else if (!first && p.is(word_class::name_tail) && is_rule_of_person(t)) {
        p.use = name_piece::plain;
    } else if (p.any(origins) && p.joined_syllables && !p.is_known()) {  // "U.S.-allied"
        p.use = name_piece::origin;
    } else if (p.any(origins) && !p.joined_syllables) {
        const bool names_follow = k + 2 < run.count && run.pieces[k + 1].is_given() && k == 0 &&
                                  (&t)[-1].is(word_class::preposition);  // "ambassador to Kenya Anna Ruiz"
        const bool surname_after = !last && !names_follow && (run.pieces[k + 1].kind != name_piece::word ||
                                             (!run.pieces[k + 1].any(others | origins) &&
                                              (run.pieces[k + 1].is_known() || !run.pieces[k + 1].is_common())));
        if (!(p.is_given() && first && surname_after) && !(after_given && p.is_known()) &&
            !(before != nullptr && p.is(word_class::surname) && last))
            p.use = name_piece::origin;
    } else if (t.has(text::all_caps) && !run.headline && p.tokens.last - p.tokens.first == 1 && t.size() <= 5 &&
               !last && !(t.size() <= 2 && t.word == 0) && !p.is(word_class::strong_given) &&
               !((&begin)[-1].has(text::capitalised) && is_one((&begin)[-1], "by"))) {  // "BY KENT RUIZ Writer"
        p.use = name_piece::acronym;
    } else if (last && k > 1 && t.has(text::all_caps) && !run.headline && ends_before_acronym(a, run, k)) {
        p.use = name_piece::acronym;
    } else if (run.headline && p.is_common() && !p.any(strong)) {
        p.use = name_piece::plain;
    }
}

/// Classes whose words may part a run.
inline constexpr lexicon::class_set dividing_classes =
    grammar::origins | lexicon::classes(lexicon::word_class::title, lexicon::word_class::honorific,
                                        lexicon::word_class::role, lexicon::word_class::role_modifier,
                                        lexicon::word_class::name_tail);

/// Says which pieces of a run are titles, nationalities, acronyms or plain words that part it: few can, and those are
/// picked without a branch.
inline void mark_uses(const article& a, name_run& run) noexcept {
    static_assert(name_run::capacity < 32);
    std::uint32_t left = 0;
    for (std::uint32_t k = mark_office(a, run); k < run.count; ++k) {
        const name_piece& p = run.pieces[k];
        const bool may_divide = all_hold(
            p.kind == name_piece::word,
            any_holds(p.is_phrase, p.any(dividing_classes), a.tokens[p.tokens.first].has(text::all_caps),
                      run.headline));
        left |= std::uint32_t{may_divide} << k;
    }
    for (; left != 0; left &= left - 1) mark_use(a, run, static_cast<std::uint32_t>(std::countr_zero(left)));
}

/// The key of a word whose lexicon hash is known; never 0.
[[nodiscard]] constexpr std::uint32_t key_of_hash(std::uint64_t hash) noexcept {
    return static_cast<std::uint32_t>(hash ^ hash >> 32) | 1U;
}

/// The hash by which a word is remembered: the same in capitals and with accents or without.
GAZETTE_NOINLINE [[nodiscard]] inline std::uint32_t key_of(const article& a, std::uint32_t i) noexcept {
    const token& t = a.tokens[i];
    const std::string_view word = a.text_of(t);
    return key_of_hash(lexicon::hash_of(word.data(), word.size(), a.text.size() - t.begin));
}

/// Gives a candidate the keys of its name, word after word: by these mentions find each other, whether their names
/// come from the text or from the caller's entries.
class name_keys {
public:
    explicit name_keys(person_candidate& c) noexcept : c_(c) {}

    /// A word, or a part of one that hyphens join.
    void add_part(std::uint32_t key) noexcept { word_ = word_ * 31 + key; }
    [[nodiscard]] bool word_is_empty() const noexcept { return word_ == 0; }
    void drop_word() noexcept { word_ = 0; }
    void end_word() noexcept {
        const std::uint32_t key = word_ | 1U;
        word_ = 0;
        c_.first_key |= key & (0U - std::uint32_t{c_.first_key == 0});  // without a branch
        c_.last_key = key;
        whole_ = (whole_ * 0x9E37'79B1U ^ key) | 1U;
    }
    /// The candidate's count of words has to stand.
    void end_name() noexcept { c_.name_key = c_.words == 1 ? c_.last_key : whole_ ^ 0x5BD1'E994U; }

private:
    person_candidate& c_;
    std::uint32_t word_ = 0;
    std::uint32_t whole_ = 0;
};

/// One token, or one and its period.
[[nodiscard]] inline bool is_single_word(const article& a, token_range r) noexcept {
    return r.last - r.first == 1 || (r.last - r.first == 2 && a.tokens[r.first + 1].is(text::token_kind::period));
}

/// Adds a word of a name with what a hyphen joins to it.
inline void add_word(const article& a, token_range word, name_keys& keys) noexcept {
    if (is_single_word(a, word)) {
        keys.add_part(key_of(a, word.first));
    } else {
        for (std::uint32_t i = word.first; i < word.last; ++i) {
            // "al-Assad" is remembered as "Assad"
            const bool article = i + 2 < word.last && a.tokens[i].is(lexicon::word_class::name_particle);
            if (a.tokens[i].is_word() && !article) keys.add_part(key_of(a, i));
        }
    }
    keys.end_word();
}

}  // namespace gazette::resolve
