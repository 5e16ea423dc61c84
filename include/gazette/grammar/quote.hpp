// Gazette: the words around quotes: cues, who may be quoted, and what is no quotation.
#pragma once

#include <gazette/grammar/rule.hpp>

namespace gazette::grammar {

/// Forms of "be" that make a following participle a passive: "was told".
inline constexpr auto form_of_be = word("am", "is", "are", "was", "were", "be", "been", "being");

/// Cues that may follow a passive and still have their speaker as subject: "Lee was quoted as saying".
inline constexpr auto quoted = word("quoted", "cited");

/// Cues that tell what somebody thinks rather than says; what governs them may be the cue proper:
/// "Lee *said* she feels …".
inline constexpr auto thinking = word("feel", "feels", "felt", "think", "thinks", "thought", "believe", "believes", "believed", "hope", "hopes",
                                      "hoped", "agree", "agrees", "agreed", "wonder", "wondered");

/// Verbs before what somebody or something is called: their quote names rather than says.
inline constexpr auto naming_cue = word("called", "dubbed", "nicknamed", "named", "titled", "entitled", "labeled", "labelled", "branded", "termed", "known");

/// Nouns before a name in quotation marks: "the film “Dune Road”".
inline constexpr auto named_thing = word("film", "movie", "song", "album", "book", "novel", "show", "series", "episode", "play", "poem", "essay",
                                         "article", "column", "hashtag", "term", "word", "words", "phrase", "slogan", "nickname", "documentary",
                                         "magazine", "sitcom", "podcast", "single", "musical", "opera", "memoir", "game", "exhibition", "banner", "headline");

[[nodiscard]] constexpr bool is_lower_word(const token& t) noexcept { return t.is_word() && !t.has(text::capitalised); }

/// A word that can stand inside a noun phrase.
struct noun_phrase_word : terminal<noun_phrase_word> {
    [[nodiscard]] constexpr unsigned width(const token& t) const noexcept { return allows(t) ? 1 : 0; }
    [[nodiscard]] static constexpr bool allows(const token& t) noexcept {
        constexpr class_set excluded = lexicon::classes(word_class::say_verb, word_class::conjunction, word_class::relative, word_class::auxiliary,
                                                        word_class::modal, word_class::preposition, word_class::negation, word_class::contraction);
        if (t.is(token_kind::hyphen) || t.is(token_kind::ampersand) || t.is(token_kind::possessive) || t.is(token_kind::slash)) return true;
        if (t.is(token_kind::single_right) || t.is(token_kind::single_straight)) return !t.has(text::space_before);
        if (t.kind > token_kind::alphanumeral) return false;
        if (t.has(text::capitalised) && !t.has(text::sentence_start)) return true;
        if (t.any(lexicon::classes(word_class::source_noun, word_class::role, word_class::say_noun, word_class::determiner))) return true;
        return !t.any(excluded);
    }
};
inline constexpr noun_phrase_word noun_phrase_part{};

/// The end of the noun phrase at `first`, with what "of" and the like add: "a spokesman for the ministry".
[[nodiscard]] inline const token* noun_phrase_end(const token* first) {
    constexpr auto joins = word("of", "for", "at", "from", "with", "in", "to");
    constexpr auto noun_phrase = +noun_phrase_part >> *(joins >> +noun_phrase_part);
    return parse(noun_phrase, first);
}

/// Nouns and verbs at once, in the form that is a plural's verb.
[[nodiscard]] constexpr bool is_base_form(const token& t) noexcept {
    return word("call", "report", "claim", "demand", "comment", "praise", "post", "hope", "promise", "request", "estimate", "pledge", "answer",
                "reply", "vow", "cry", "remark", "joke", "quote", "state", "mention", "label", "brand", "signal", "stress", "scream", "blast",
                "tweet", "counter", "express", "thought").width(t) != 0;
}

/// Whether `t` is a verb (or noun) of saying used as a verb, as far as its neighbour to the left tells.
[[nodiscard]] constexpr bool is_cue(const token& t, const token& before) noexcept {
    if (!t.is(word_class::say_verb)) return false;
    if (t.has(text::capitalised) && !t.has(text::sentence_start) && !t.has(text::all_caps)) return false;
    constexpr auto also_noun = word("call", "calls", "report", "reports", "claim", "claims", "demand", "demands", "comment", "comments", "praise",
                                    "post", "posts", "hope", "hopes", "promise", "promises", "request", "estimate", "pledge", "pledges", "answer",
                                    "answers", "reply", "vow", "vows", "cry", "cries", "remark", "remarks", "joke", "jokes", "quote", "quotes",
                                    "state", "states", "mention", "label", "labels", "brand", "signal", "stress",
                                    "thought", "feel", "scream", "blast", "tweet", "tweets", "counter", "express", "read");
    if (also_noun.width(t) == 0) return true;
    const bool base = is_base_form(t);
    if (base) {  // "they report" but "Kim's mental state"
        return before.any(lexicon::classes(word_class::modal, word_class::auxiliary)) || word("to", "i", "we", "they", "you", "who").width(before) != 0 ||
               before.is(word_class::adverb) || before.is(word_class::source_noun) || before.is(token_kind::comma) || before.is(word_class::relative);
    }
    constexpr class_set before_noun = lexicon::classes(word_class::determiner, word_class::preposition, word_class::demonym, word_class::cardinal, word_class::ordinal);
    if (word("to").width(before) != 0) return true;
    return !before.any(before_noun) && !before.is(token_kind::possessive) && !before.is(token_kind::hyphen);
}

}  // namespace gazette::grammar
