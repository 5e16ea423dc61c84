// Gazette: where the verb that governs an expression of time points: "met Friday", "will meet Friday", "meets Friday".
#pragma once

#include <gazette/resolve/date_context.hpp>

#include <optional>

namespace gazette::resolve {

/// Where the verb that governs an expression points.
enum class tense : std::uint8_t { unknown, past, future };

namespace detail {

/// What a word of the present tense says of the time it governs.
enum class present : std::uint8_t {
    none,
    plan,         ///< "opens", "hosts": told of what is planned
    plural_plan,  ///< the same behind a subject in the plural: "England face"
    modal,        ///< "may", "must": before another verb
    be,           ///< "is": right before a time, or before "meeting"
    stay,         ///< "remain": before what lasts, "closed (through Monday)"
    have,
    event,   ///< "election": what a day ahead owns, "Tuesday's election will"
    start,   ///< "starting (Monday)"
    to_come  ///< "wants to": before "to" and a verb
};

struct present_table {
    present of[lexicon::generated::words_count] = {};

    template <class... Words> consteval void set(present what, Words... words) { ((of[word_id(words)] = what), ...); }
};

[[nodiscard]] consteval present_table present_words() {
    present_table t;
    t.set(present::plan, "opens", "begins", "starts", "ends", "closes", "expires", "holds", "hosts", "meets", "faces",
          "takes", "plays", "returns", "travels", "arrives", "departs", "leaves", "visits", "airs", "premieres",
          "debuts", "launches", "resumes", "convenes", "reconvenes", "kicks", "votes", "heads", "concludes", "hears",
          "releases", "unveils", "lands", "delivers", "tours", "competes", "reopens", "publishes", "goes", "runs",
          "falls", "enters", "continues", "lasts");
    t.set(present::plural_plan, "open", "begin", "start", "close", "hold", "host", "meet", "face", "play", "return",
          "travel", "arrive", "visit", "head", "resume", "take", "tour", "fly", "reopen", "end", "leave", "vote", "go",
          "kick", "gather", "convene");
    t.set(present::modal, "may", "might", "must", "should", "can", "could");
    t.set(present::be, "is", "are");
    t.set(present::have, "has", "have");
    t.set(present::to_come, "set", "wants", "agreed", "vowed", "pledged", "promised", "about", "poised", "preparing",
          "prepares", "hoping", "hope", "plan", "want", "aims", "aiming", "supposed", "allowed", "required",
          "pencilled", "bailed", "ordered", "summoned", "forecast", "tipped", "invited", "decided");
    t.set(present::event, "election", "elections", "primary", "caucuses", "hearing", "match", "game", "debate",
          "summit", "meeting", "ceremony", "contest", "referendum", "final", "race", "deadline", "launch", "talks",
          "session", "polls", "ballot", "trial", "runoff", "concert", "rally", "vigil", "funeral", "parade", "clash",
          "derby", "semifinal");
    t.set(present::stay, "remain", "remains", "stay", "stays");
    t.set(present::start, "starting", "beginning", "airing", "commencing");
    return t;
}
inline constexpr present_table presents = present_words();

[[nodiscard]] constexpr present present_of(const token& t) noexcept { return presents.of[t.word]; }

/// A verb's tense by its form; -ed and the irregular verbs of reporting are past.
[[nodiscard]] inline bool is_past_verb(const token& t, std::string_view word) noexcept {
    if (t.is(date_cue::past_verb) || is_one(t, "led")) return true;
    return !t.has(text::capitalised) && has_suffix(word, "ed") &&
           (!has_suffix(word, "eed") || has_suffix(word, "reed"));
}

/// Walks from an expression to the verb that governs it.
class tense_finder {
public:
    tense_finder(const article& a, token_range tokens) noexcept
        : a_(a), first_(a.tokens.begin() + tokens.first), last_(a.tokens.begin() + tokens.last) {}

    /// The nearest verb group before the expression in the sentence, else after it; looks at most 16 tokens either
    /// way.
    GAZETTE_SELDOM [[nodiscard]] tense find() const noexcept {
        const bool owns = last_->is(text::token_kind::possessive);  // "Friday's vote"
        if (owns ? is_one(first_[-1], "into") && owns_event() : is_before_plan()) return tense::future;
        unsigned left = reach;
        if (!first_->has(text::sentence_start) && !opens_clause() && !opens_that_clause()) {
            for (const token* t = first_ - 1; left-- > 0; --t) {
                if (t->kind == text::token_kind::end || t->is(text::token_kind::semicolon)) break;
                if (t->is_word()) {
                    if (const auto told = before(t)) return *told;
                }
                if (t->has(text::sentence_start)) break;
            }
        }
        if (is_set_off() || ends_clause_with_by()) return tense::unknown;
        left = reach;
        for (const token* t = last_; left-- > 0 && !t->has(text::sentence_start); ++t) {
            if (t == last_ + 1 && last_->is(text::token_kind::comma) &&
                is_one(*t, "if", "unless"))  // "…, if he fails, he"
                while (left > 0 && !t->is(text::token_kind::comma) && !t->has(text::sentence_start)) ++t, --left;
            if (closes_quote(*t)) break;  // "in November," she said
            if (!t->is_word()) continue;
            const bool plans =
                is_future_cue(*t) && !(is_one(*t, "plans") && is_one(t[1], "for"));  // "set aside plans for"
            if (owns ? is_event_ahead(t) : plans || is_plan(t) || is_being(t)) return tense::future;
            if (!owns && is_modal_ahead(t)) return tense::future;
            if (is_set_beside(t) || is_source(t)) break;
            if (is_past_verb(*t, a_.text_of(*t))) return tense::past;
        }
        // "tickets for Friday's match"
        return owns && is_one(first_[-1], "for", "into") && owns_event() ? tense::future : tense::unknown;
    }

private:
    static constexpr unsigned reach = 16;

    /// "call by Friday", whose verb is not behind it; not "By Friday it had", "…; by Friday it had".
    [[nodiscard]] bool ends_clause_with_by() const noexcept {
        if (!is_one(first_[-1], "by") || first_[-1].has(text::capitalised)) return false;
        return !first_[-2].is(text::token_kind::semicolon) && !is_one(first_[-2], "and", "but");
    }

    [[nodiscard]] bool is_future_cue(const token& t) const noexcept {
        if (t.is(date_cue::future) || is_one(t, "upcoming")) return true;
        if (!t.is(date_cue::plan)) return false;  // "expected to", "planned for", "due Friday"
        if (is_one(t, "planned", "planning", "plans") && (&t)[1].is(word_class::determiner)) return true;  // "a rally"
        return &t + 1 == first_ || is_one((&t)[1], "to", "for", "on", "in", "by", "until", "at");
    }

    /// What a word before the expression says of its time; nothing where it is no verb.
    GAZETTE_SELDOM [[nodiscard]] std::optional<tense> before(const token* t) const noexcept {
        const bool near = first_ - t <= 8;
        const bool owns = last_->is(text::token_kind::possessive);  // "Friday's vote"
        if (is_future_cue(*t)) {
            const token& before = t[-1].is(word_class::adverb) ? t[-2] : t[-1];
            if (is_one(before, "as")) return std::nullopt;  // "as previously planned"
            return is_overtaken(t) ? tense::past : tense::future;
        }
        if (is_one(*t, "since") && near) return tense::past;  // "since taking office in May"
        if (is_one(*t, "ahead") && near && (is_one(t[1], "of") || (t + 2 == first_ && is_one(t[1], "to"))))
            return tense::future;
        if (is_one(*t, "would") && !owns) return tense::future;
        if (is_one(*t, "to") && leads_on(t)) return tense::future;
        if (is_one(*t, "for") && near && is_one(t[-1], "set", "forecast", "predicted", "preparing"))
            return tense::future;  // "set for Friday"
        if (is_one(*t, "for") && near && is_one(t[-1], "up") && is_up(t - 1)) return tense::future;
        switch (present_of(*t)) {
            case present::be:
                return is_at_once(t) || (near && !owns && is_progressive(t + 1)) ? tense::future : tense::unknown;
            case present::have:
                if (is_future_cue(t[-1])) return std::nullopt;  // "will have to"
                return tense::unknown;
            case present::start:
                if (is_at_once(t)) return tense::future;
                break;
            case present::modal:
                if (is_modal(t) && near && !owns) return is_one(t[1], "have") ? tense::past : tense::future;
                break;
            default:
                if ((!owns || owns_event()) && is_plan(t)) return tense::future;
        }
        if (!(is_past_verb(*t, a_.text_of(*t)) || is_bare_past(t)) || is_describing(t) || is_caused(t) ||
            is_set_beside(t))
            return std::nullopt;
        // "will be held", "to be formally released", "must be filed", "would still be paid"
        const token* const be = t[-1].is(word_class::adverb) ? t - 2 : t - 1;
        const token* const modal = be[-1].is(word_class::adverb) ? be - 2 : be - 1;
        if (is_one(*be, "be") && (is_future_cue(*modal) || is_one(*modal, "to", "would") ||
                                  (near && is_modal(modal) && !is_one(*modal, "could"))))
            return tense::future;
        if (is_one(t[-1], "being") && present_of(t[-2]) == present::be && !owns) return tense::future;  // "being held"
        const present before = present_of(t[-1]);
        return before == present::be || before == present::stay ? tense::unknown : tense::past;  // "is heard"
    }

    /// "is up for review", ", up for review,"; not "was picked up for"
    [[nodiscard]] static bool is_up(const token* up) noexcept {
        return up[-1].is(text::token_kind::comma) || present_of(up[-1]) == present::be;
    }

    /// "beat", "cut" as a past form: not behind "to", "will", "may", "a".
    [[nodiscard]] bool is_bare_past(const token* t) const noexcept {
        constexpr class_set no_subject =
            lexicon::classes(word_class::determiner, word_class::modal, word_class::auxiliary, word_class::negation);
        const token& before = t[-1].is(word_class::adverb) ? t[-2] : t[-1];
        return t->is(date_cue::bare_past) && !before.any(no_subject) && !is_one(before, "to") &&
               !is_future_cue(before) && present_of(before) == present::none;
    }

    /// "and on (Sunday), (the guards fled)"
    [[nodiscard]] bool opens_clause() const noexcept {
        return last_->is(text::token_kind::comma) && first_[-1].is(word_class::preposition) &&
               is_one(first_[-2], "and", "but");
    }

    /// "you will know that on (Sunday) (the guards fled)"
    [[nodiscard]] bool opens_that_clause() const noexcept {
        return first_[-1].is(word_class::preposition) && is_one(first_[-2], "that") &&
               !last_->is(text::token_kind::period);
    }

    [[nodiscard]] static bool closes_quote(const token& t) noexcept {
        return t.is(text::token_kind::quote_right) ||
               (t.is(text::token_kind::quote_straight) && !t.has(text::space_before));
    }

    /// "(the concert), on (May 11), (sold out)"
    [[nodiscard]] bool is_set_off() const noexcept {
        return last_->is(text::token_kind::comma) && first_[-1].is(word_class::preposition) &&
               first_[-2].is(text::token_kind::comma);
    }

    /// "a proposed (date in May)", "a still unspecified (date)": no verb.
    [[nodiscard]] static bool is_describing(const token* t) noexcept {
        const token& before = t[-1].is(word_class::adverb) ? t[-2] : t[-1];
        return before.is(word_class::determiner) &&
               !before.any(lexicon::classes(word_class::relative, word_class::pronoun)) && t[1].is_word() &&
               !t[1].any(lexicon::classes(word_class::preposition, word_class::determiner, word_class::weekday));
    }

    /// "had been due (to end Friday)", "planned for (Saturday) was cancelled": something else has come about since.
    [[nodiscard]] bool is_overtaken(const token* t) const noexcept {
        if (is_one(*last_, "was", "were") && is_past_verb(last_[1], a_.text_of(last_[1]))) return true;
        const token* const been = t[-1].is(word_class::adverb) ? t - 2 : t - 1;
        return is_one(*been, "been") && (is_one(been[-1], "had") || is_one(been[-2], "had"));
    }

    /// "is Tuesday", "are on Tuesday"
    [[nodiscard]] bool is_at_once(const token* t) const noexcept {
        return t + 1 == first_ || (t + 2 == first_ && t[1].is(word_class::preposition));
    }

    /// "(is) meeting", not "(is) trying to"
    [[nodiscard]] bool is_progressive(const token* t) const noexcept {
        return t->is_word() && has_suffix(a_.text_of(*t), "ing") && !is_one(t[1], "to");
    }

    /// "(Tuesday)'s election will", not "(Tuesday)'s ruling will"
    [[nodiscard]] bool is_event_ahead(const token* t) const noexcept { return is_future_cue(*t) && owns_event(t); }

    /// "(Tuesday)'s election", not "(Tuesday)'s ruling"; in front of `end`
    [[nodiscard]] bool owns_event(const token* end = nullptr) const noexcept {
        for (const token* of = last_ + 1; of != end && of - last_ <= 5 && !of->has(text::sentence_start); ++of)
            if (is_event(*of)) return true;
        return false;
    }
    [[nodiscard]] static bool is_event(const token& t) noexcept {
        return present_of(t) == present::event || is_one(t, "vote");
    }

    /// "(on Friday), the moon is", "the hearing (Friday) at the court is"; not "(on Friday), who is 40,"
    [[nodiscard]] bool is_being(const token* t) const noexcept {
        if (present_of(*t) != present::be) return false;
        if (t == last_) return true;
        if (t[-1].any(lexicon::classes(word_class::relative, word_class::pronoun)) || t - last_ > 6) return false;
        if (last_->is(text::token_kind::comma)) return t - last_ > 1 && t - last_ < 5;
        return is_event(first_[-1]) || (is_one(first_[-1], "on") && is_event(first_[-2]));
    }

    /// "wants to sign", "set to meet"
    [[nodiscard]] bool leads_on(const token* t) const noexcept {
        constexpr class_set no_verb =
            lexicon::classes(word_class::determiner, word_class::time_unit, word_class::preposition);
        if (!t[1].is_word() || t[1].has(text::capitalised) || t[1].any(no_verb) || t + 1 >= first_) return false;
        return present_of(t[-1]) == present::to_come || present_of(t[-1]) == present::be || is_one(t[-1], "begin");
    }

    /// "may rule", not "could not be reached", "in May"
    [[nodiscard]] bool is_modal(const token* t) const noexcept {
        return present_of(*t) == present::modal && !t->has(text::capitalised) && t + 1 < first_ && t[1].is_word() &&
               !t[1].is(word_class::negation) && !t[-1].is(word_class::month);
    }

    /// "hopes to have sixty trees (planted)", "get the house (painted)"
    [[nodiscard]] static bool is_caused(const token* t) noexcept {
        constexpr class_set opens_object =
            lexicon::classes(word_class::determiner, word_class::cardinal, word_class::quantifier);
        for (const token* have = t - 3; t - have <= 8 && !have[1].has(text::sentence_start); --have)
            if (is_one(*have, "have", "get")) return have[1].any(opens_object) || have[1].is(text::token_kind::numeral);
        return false;
    }

    /// "(on Friday), after the king (opens) parliament"
    [[nodiscard]] bool is_before_plan() const noexcept {
        if (!is_one(*last_, "after", "before", "when", "once")) return false;
        for (const token* t = last_ + 1; t - last_ <= 5 && t->is_word() && !t->has(text::sentence_start); ++t)
            if (present_of(*t) == present::plan) return is_plan(t);
        return false;
    }

    /// "on Friday, (followed) by rain"
    [[nodiscard]] static bool is_set_beside(const token* t) noexcept {
        return t[-1].is(text::token_kind::comma) && is_one(t[1], "by");
    }

    /// "(Friday), forecasters (said)."; not "On (Friday), Lee (said): “It rains.”"
    [[nodiscard]] bool is_source(const token* t) const noexcept {
        const token& quote = t[1].is(text::token_kind::comma) ? t[2] : t[1];
        return last_->is(text::token_kind::comma) && t->is(word_class::say_verb) && t - last_ <= 6 && t[1].is_mark() &&
               !text::is_quote_mark(quote.kind) && !t[1].is(text::token_kind::colon);
    }

    /// "(Friday) should be dry", "(on Friday), the court may rule"; not "could see", "may have seen"
    [[nodiscard]] static bool is_modal_ahead(const token* t) noexcept {
        return is_one(*t, "should", "may", "might", "must") && !t->has(text::capitalised) && t[1].is_word() &&
               !t[1].is(word_class::negation) && !is_one(t[1], "have");
    }

    /// "Parliament opens", "England face"; not "two visits", "to face"
    [[nodiscard]] bool is_plan(const token* t) const noexcept {
        constexpr class_set no_subject =
            lexicon::classes(word_class::determiner, word_class::cardinal, word_class::preposition,
                             word_class::quantifier, word_class::auxiliary, word_class::modal);
        const present what = present_of(*t);
        if ((what != present::plan && what != present::plural_plan) || t->has(text::capitalised)) return false;
        const token& subject = t[-1];
        if (is_one(*t, "expires", "ends") && is_one(subject, "that", "which")) return true;  // "a lease that expires"
        if (subject.is(word_class::conjunction))  // "and continues", "and play Rovers"
            return (what == present::plan && is_one(subject, "and")) || t[1].has(text::capitalised) ||
                   t[1].is(word_class::determiner);
        if (subject.any(no_subject) || subject.is(text::token_kind::possessive) || subject.is(text::token_kind::hyphen))
            return false;
        if (what == present::plan) return true;
        for (const token* of = t - 1; t - of <= 4 && !of->has(text::sentence_start); --of)
            if (is_one(of[-1], "see", "let", "help", "make", "saw")) return false;       // "to see the games return"
        if (subject.is(word_class::relative)) return t[-2].is(text::token_kind::comma);  // "Rovers, who host City"
        return subject.is_word() &&
               (subject.has(text::capitalised) || a_.text_of(subject).back() == 's' || is_one(subject, "they", "we"));
    }

    const article& a_;
    const token* first_;
    const token* last_;
};

}  // namespace detail

/// The tense that governs the expression in `tokens`.
[[nodiscard]] inline tense tense_at(const article& a, token_range tokens) noexcept {
    return detail::tense_finder(a, tokens).find();
}

}  // namespace gazette::resolve
