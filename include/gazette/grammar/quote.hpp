// Gazette: the words around quotes: cues, who may be quoted, and what is no quotation.
#pragma once

#include <gazette/detail/branch_free.hpp>
#include <gazette/grammar/function_words.hpp>
#include <gazette/grammar/rule.hpp>

namespace gazette::grammar {

/// Cues that may follow a passive and still have their speaker as subject: "Lee was quoted as saying".
inline constexpr auto quoted = word("quoted", "cited");

/// Cues that tell what somebody thinks rather than says; what governs them may be the cue proper:
/// "Lee *said* she feels …".
inline constexpr auto thinking =
    word("feel", "feels", "felt", "think", "thinks", "thought", "believe", "believes", "believed", "hope", "hopes",
         "hoped", "agree", "agrees", "agreed", "wonder", "wondered");

/// Verbs before what somebody or something is called: their quote names rather than says.
inline constexpr auto naming_cue = word("called", "dubbed", "nicknamed", "named", "titled", "entitled", "labeled",
                                        "labelled", "branded", "termed", "known");

/// Verbs whose noun phrase is who is told, never who tells.
inline constexpr auto telling =
    word("told", "tells", "tell", "telling", "asked", "asks", "assured", "assures", "informed", "informs", "reminded",
         "reminds", "warned", "urged", "urges", "interviewed");

/// Verbs whose object comes after them even behind a quote: "…," *described the mood as* …
inline constexpr auto transitive =
    word("described", "denounced", "portrayed", "called", "criticized", "criticised", "blamed", "praised", "accused",
         "dismissed", "slammed", "condemned", "rejected", "defended", "thanked", "cited", "attacked", "branded",
         "labeled", "labelled", "blasted", "mocked", "hailed", "lauded", "ruled", "made");

/// What people have: behind a name they begin a longer noun phrase, "Lee ally Anna Park".
inline constexpr auto belonging = word(
    "spokesman", "spokeswoman", "spokesperson", "aide", "aides", "adviser", "advisers", "advisor", "ally", "allies",
    "lawyer", "lawyers", "attorney", "supporter", "supporters", "official", "officials", "campaign", "administration",
    "government", "strategist", "biographer", "operative", "operatives", "staffer", "staffers", "critics", "opponents");

/// Verbs that make somebody say something: "which led Lee to declare …".
inline constexpr auto making =
    word("led", "leads", "prompted", "prompts", "forced", "caused", "allowed", "pushed", "encouraged");

/// Words that open a clause which another one governs: "When Lee objected, …", "Lee said that when …".
inline constexpr auto clause_opener =
    word("when", "while", "after", "before", "if", "because", "although", "since", "once", "until", "unless", "though");

/// Nouns before a name in quotation marks: "the film “Dune Road”".
inline constexpr auto named_thing =
    word("film", "movie", "song", "album", "book", "novel", "show", "series", "episode", "play", "poem", "essay",
         "article", "column", "hashtag", "term", "word", "words", "phrase", "slogan", "nickname", "documentary",
         "magazine", "sitcom", "podcast", "single", "musical", "opera", "memoir", "game", "exhibition", "banner",
         "headline", "title", "caption", "motto", "theme", "acronym", "tagline", "catchphrase");

/// Nouns before a title in quotation marks, where all its words have capitals: "the report “Dry Years”".
inline constexpr auto titled_thing = word("report", "study", "survey", "program", "campaign", "conference", "document");

/// Nouns behind which an infinitive tells what for: "a plan to “cut red tape”".
inline constexpr auto purpose =
    word("plan", "plans", "effort", "efforts", "bid", "attempt", "attempts", "campaign", "pledge", "promise",
         "promises", "vow", "decision", "move", "proposal", "drive", "push", "call", "calls", "need", "mission", "goal",
         "aim", "intention", "commitment", "order", "orders", "desire", "willingness", "determination");

/// Nouns behind a name in quotation marks: "the “Iron Cook” nickname".
inline constexpr auto name_tail_noun =
    word("nickname", "label", "award", "prize", "hashtag", "trophy", "series", "show", "song", "album", "film");

/// Nouns behind what labels them: "the “slow food” movement".
inline constexpr auto labelled_noun = word("movement", "project", "program", "programme", "initiative", "principle",
                                           "method", "school", "brand", "model");

[[nodiscard]] constexpr bool is_lower_word(const token& t) noexcept {
    return gazette::detail::all_hold(t.is_word(), !t.has(text::capitalised));
}

/// Whether `t` can stand inside a noun phrase.
[[nodiscard]] constexpr bool in_noun_phrase(const token& t) noexcept {
    constexpr class_set excluded =
        lexicon::classes(word_class::say_verb, word_class::conjunction, word_class::relative, word_class::auxiliary,
                         word_class::modal, word_class::preposition, word_class::negation, word_class::contraction);
    constexpr class_set nominal =
        lexicon::classes(word_class::source_noun, word_class::role, word_class::say_noun, word_class::determiner);
    if (t.is(token_kind::hyphen)) return !t.has(text::space_before);  // " - " is a dash
    if (t.is(token_kind::ampersand) || t.is(token_kind::possessive) || t.is(token_kind::slash)) return true;
    if (t.is(token_kind::single_right) || t.is(token_kind::single_straight))
        return !t.has(text::space_before);  // the firms’
    if (t.kind > token_kind::alphanumeral) return false;
    if (is_one(t, "himself", "herself", "itself", "themselves")) return false;
    if (t.has(text::capitalised) && !t.has(text::sentence_start)) return true;
    return t.any(nominal) || !t.any(excluded);
}

/// Nouns and verbs at once, in the form that is a plural's verb.
inline constexpr auto base_form =
    word("call", "report", "claim", "demand", "comment", "praise", "post", "hope", "promise", "request", "estimate",
         "pledge", "answer", "reply", "vow", "cry", "remark", "joke", "quote", "state", "mention", "label", "brand",
         "signal", "stress", "scream", "blast", "tweet", "counter", "express", "thought", "question", "chant", "shout",
         "retort", "cheer", "dispute", "voice", "echo");

/// Cues of two words: "as Lee put it", "she went on".
[[nodiscard]] inline bool starts_cue_phrase(const token* t) {
    static constexpr auto first =
        word("put", "puts", "putting", "point", "points", "pointed", "pointing", "go", "goes", "going", "went");
    if (first.width(*t) == 0) return false;  // nearly always
    static constexpr auto phrase = (word("put", "puts", "putting") >> word("it")) |
                                   (word("point", "points", "pointed", "pointing") >> word("out")) |
                                   (word("go", "goes", "going", "went") >> word("on"));
    return parse(phrase, t) != nullptr;
}

/// "according to", "in the words of".
[[nodiscard]] constexpr bool begins_according_to(const token* t) noexcept {
    if (is_one(*t, "according")) return is_one(t[1], "to");
    return is_one(*t, "words") && is_one(t[1], "of") && is_one(t[-1], "the") && is_one(t[-2], "in");
}

/// Whether the token at `t`, whose neighbour to the left in its sentence is `before`, is a verb of saying and
/// not its noun ("her claim", "Kim's mental state"). Only a headline writes its verbs with capitals.
[[nodiscard]] inline bool is_cue(const token* at, const token& before, bool in_headline = false) {
    const token& t = *at;
    const bool opens = t.has(text::sentence_start) || before.is(token_kind::dash);  // "LUBLIN — Calling"
    if (!in_headline && t.has(text::capitalised) && !opens && !t.has(text::all_caps)) return false;
    if (is_one(t, "said", "says", "told", "added", "wrote", "asked")) return true;  // most of them
    if (t.is(word_class::verb) && starts_cue_phrase(at)) return true;
    if (!t.is(word_class::say_verb)) return false;
    const bool joined = before.is(token_kind::hyphen) && !t.has(text::space_before);
    if (joined && at[1].is_word()) return false;                                               // "much-quoted lines"
    if (is_one(at[1], "to") && is_one(t, "continues", "continued", "continue")) return false;  // "continues to work"
    static constexpr auto plural_noun =
        word("calls", "reports", "claims", "demands", "comments", "posts", "hopes", "promises", "pledges", "answers",
             "vows", "cries", "remarks", "jokes", "quotes", "states", "labels", "tweets", "questions", "thanks",
             "objects", "protests", "chants", "shouts", "screams", "recounts", "notes", "boasts", "counters", "moans",
             "blasts", "disputes", "echoes", "outlines", "rants", "rails", "whispers", "yells", "mentions", "replies");
    if (is_one(t, "found", "finds", "held"))  // "the court found that", not "police found a note"
        return is_one(at[1], "that") || before.is(word_class::relative) ||
               is_one(before, "court", "judge", "judges", "jury", "panel", "inquiry", "tribunal");
    if (base_form.width(t) != 0) {  // "they report" but "Kim's mental state"
        return before.any(lexicon::classes(word_class::modal, word_class::auxiliary, word_class::relative,
                                           word_class::adverb, word_class::source_noun)) ||
               is_one(before, "to", "i", "we", "they", "you") || before.is(token_kind::comma);
    }
    if (plural_noun.width(t) == 0) return true;
    if (is_one(at[1], "as", "of", "about") || at[1].any(lexicon::classes(word_class::auxiliary, word_class::modal)))
        return false;
    // a singular subject: a name or quote (no token), a pronoun, a capital, a source
    return before.kind == token_kind::end || is_one(before, "he", "she", "it", "also") ||
           before.is(token_kind::comma) ||
           before.any(lexicon::classes(word_class::source_noun, word_class::say_noun, word_class::role,
                                       word_class::relative, word_class::adverb)) ||
           (before.has(text::capitalised) && !before.is(word_class::demonym));
}

}  // namespace gazette::grammar
