// Gazette: from paired marks to quotes: their form, their speakers, and what follows on.
#pragma once

#include <gazette/resolve/article.hpp>
#include <gazette/resolve/quote_attribution.hpp>
#include <gazette/resolve/quote_form.hpp>
#include <gazette/resolve/quote_frame.hpp>
#include <gazette/resolve/speaker_memory.hpp>
#include <gazette/resolve/speaker_role.hpp>

#include <cstdint>

namespace gazette::resolve {

/// Goes through the quotes in text order and gives each its speaker.
class quote_finder {
public:
    explicit quote_finder(article& a) noexcept : a_(a), reader_(a, frame_), before_reader_(a, before_) {}

    void run() {
        count_mentions(a_, a_.quotes.entity_mentions);
        for (std::uint32_t i = 0; i < a_.quote_pairs.size(); ++i) {
            if (a_.quote_pairs[i].depth == 0)
                read_outer(i);
            else
                read_inner(i);
        }
    }

private:
    void read_outer(std::uint32_t index);
    void read_inner(std::uint32_t index);
    void carry(quote& q);
    void meet_stranger();
    [[nodiscard]] source only_person();
    [[nodiscard]] nominal told_before();
    [[nodiscard]] nominal signed_below(const quote_pair& pair) const;
    void attribute(quote& q, const attribution& by);
    void name_speaker(quote& q, const nominal& subject);
    [[nodiscard]] source source_of(const nominal& n, speaker_certainty& certainty);
    [[nodiscard]] source source_of_pronoun(const nominal& n);
    [[nodiscard]] token_range without_title(token_range phrase) const noexcept;
    [[nodiscard]] quote start(const quote_pair& pair) const;
    /// The frame's item that is the quote; -1 where it is in none. Asked for in text order.
    [[nodiscard]] int item_of(std::uint32_t index) noexcept {
        if (a_.quote_pairs[index].open >= frame_end_) return -1;
        const auto found = [&] { return frame_[frame_.quote(quote_)].index; };
        while (quote_ < frame_.quotes() && found() < index) ++quote_;
        return quote_ < frame_.quotes() && found() == index ? frame_.quote(quote_) : -1;
    }
    article& a_;
    quote_frame frame_;   // the sentence being read
    quote_frame before_;  // the one before it
    attribution_reader reader_;
    attribution_reader before_reader_;
    speaker_memory memory_;
    std::uint32_t frame_end_ = 0;
    int quote_ = 0;                 // of the frame's: the last one asked for
    std::uint32_t spoken_end_ = 0;  // where the last sentence with somebody's words ended
};

inline quote quote_finder::start(const quote_pair& pair) const {
    quote q;
    static_cast<text_range&>(q) = a_.bytes_of({pair.open, pair.close + pair.close_tokens});
    q.content = {a_.tokens[pair.open + pair.open_tokens - 1].end, a_.tokens[pair.close].begin};
    q.rule = "quote.marks";
    return q;
}

inline source quote_finder::source_of(const nominal& n, speaker_certainty& certainty) {
    source who;
    certainty = speaker_certainty::none;
    if (n.what == nominal::type::none || n.what == nominal::type::document) return who;
    certainty = speaker_certainty::named;
    if (n.what == nominal::type::person) {
        who.person = fuller_person(a_, n.person, gender_of_title(a_, n.person));
        who.text = a_.found->persons[n.person];
        return who;
    }
    if (n.what == nominal::type::pronoun) {
        who = source_of_pronoun(n);
        certainty = who.empty() ? speaker_certainty::none : speaker_certainty::pronoun;
        return who;
    }
    entity_id person = person_of_role(a_, n.tokens, memory_.mentions_before(a_, n.tokens.first));
    if (person == no_entity && is_epithet(a_, n.tokens)) {
        const nominal teller = told_before();
        person = teller.what == nominal::type::person ? a_.found->persons[teller.person].entity : memory_.last.person;
        if (person == no_entity && memory_.last.empty())
            person = resolve_pronoun(a_, memory_, gender::unknown, n.tokens.first);
    }
    if (person != no_entity) {
        certainty = speaker_certainty::pronoun;
        who.person = person;
        who.text = a_.found->person_names[static_cast<std::size_t>(person)];
        return who;
    }
    const token_range phrase = without_title(n.tokens);
    who.text = a_.bytes_of(phrase);
    if (phrase.last - phrase.first == 1 &&
        a_.tokens[phrase.first].has(text::capitalised)) {  // "Said Cook": a surname told elsewhere
        who.person = person_of_surname(a_, a_.text_of(phrase), gender::unknown);
        if (who.person != no_entity) who.text = a_.found->person_names[static_cast<std::size_t>(who.person)];
    }
    return who;
}

/// Who or what is told of before: "he said", "it said"; empty where that is not clear.
inline source quote_finder::source_of_pronoun(const nominal& n) {
    source who;
    if (const gender wanted = detail::gender_of_pronoun(a_.tokens[n.tokens.first]); wanted != gender::unknown) {
        meet_stranger();
        who.person = resolve_pronoun(a_, memory_, wanted, n.tokens.first);
        if (who.person != no_entity)
            who.text = a_.found->person_names[static_cast<std::size_t>(who.person)];
        else if (memory_.last.person == no_entity)
            who = memory_.last;  // "a witness … he said"
        return who;
    }
    const bool in_frame = n.tokens.first >= frame_.first_token();
    nominal thing = in_frame ? reader_.thing_before(n.item) : nominal{};
    if (!thing && in_frame) {  // "The ministry denied it. … it said."
        thing = told_before();
        if (thing.what != nominal::type::noun && n.tokens.first > spoken_end_ && before_.size() != 0)
            thing = before_reader_.thing_before(before_.size());
        if (thing.what != nominal::type::noun) thing = {};
    }
    if (!thing) return memory_.last_thing;
    who.text = a_.bytes_of(thing.tokens);
    return who;
}

/// The words behind the last title where only capitalised ones follow it: a name that nothing else told.
inline token_range quote_finder::without_title(token_range phrase) const noexcept {
    if (is_one(a_.tokens[phrase.first], "a", "an")) return phrase;  // "a spokesman for chief engineer Lee"
    for (std::uint32_t i = phrase.last; i > phrase.first; --i) {
        const token& t = a_.tokens[i - 1];
        if (t.any(detail::title_or_role)) {
            return i < phrase.last && !t.is(word_class::org_word) ? token_range{i, phrase.last} : phrase;
        }
        const bool name = t.is_word() && t.has(text::capitalised) &&
                          !t.any(lexicon::classes(word_class::org_word, word_class::source_noun, word_class::country,
                                                  word_class::demonym));
        if (!name) return phrase;
    }
    return phrase;
}

inline void quote_finder::name_speaker(quote& q, const nominal& subject) {
    q.speaker = source_of(subject, q.certainty);
    if (q.speaker.empty()) {
        memory_.last = {};  // what follows on is this unknown speaker's
        return;
    }
    memory_.last = q.speaker;
    memory_.last_token = subject.tokens.first;
    if (subject.what != nominal::type::pronoun || q.speaker.person != no_entity)
        memory_.last_is_stranger = q.speaker.person == no_entity && is_stranger(a_, subject);
    memory_.last_gender = subject.what == nominal::type::person
                              ? gender_of_entity(a_, a_.found->persons[subject.person].entity)
                              : gender::unknown;
    if (subject.what == nominal::type::pronoun) {
        const gender told = detail::gender_of_pronoun(a_.tokens[subject.tokens.first]);
        if (told != gender::unknown) memory_.last_gender = told;
    }
    if (q.speaker.person == no_entity) memory_.last_thing = q.speaker, memory_.last_thing_token = subject.tokens.first;
}

/// The name that signs a quote in a line of its own below it: "– Anna Lee, Lublin".
inline nominal quote_finder::signed_below(const quote_pair& pair) const {
    std::uint32_t i = pair.close + pair.close_tokens;
    const token& mark = a_.tokens[i];
    if (!mark.has(text::line_start) || (!mark.is(token_kind::dash) && !mark.is(token_kind::hyphen))) return {};
    for (++i; a_.tokens[i].any(detail::title_or_role) || a_.tokens[i].is(token_kind::period); ++i) {
    }
    const std::uint32_t person = a_.person_at[i];
    if (person == span_map::none) return {};
    return {nominal::type::person, a_.person_tokens[person], person, 0};
}

/// Who speaks in the sentence before that of the quote, where nobody's words stand in it.
GAZETTE_SELDOM inline nominal quote_finder::told_before() {
    const std::uint32_t first = frame_.first_token();
    if (first <= spoken_end_) return {};
    before_.build(a_, first - 1, spoken_end_);
    return before_reader_.told_by();
}

/// Whose words stand alone before anybody has been quoted: who alone has been named so far.
inline source quote_finder::only_person() {
    constexpr std::uint32_t most = 8;
    const std::uint32_t named = memory_.mentions_before(a_, memory_.said.first);
    source who;
    if (named == 0 || named > most) return who;
    who.person = a_.found->persons[0].entity;
    for (std::uint32_t i = 1; i < named; ++i) {
        if (a_.found->persons[i].entity != who.person) who.person = no_entity;
    }
    if (who.person != no_entity) who.text = a_.found->person_names[static_cast<std::size_t>(who.person)];
    return who;
}

/// Notes whom "he" means where the sentence before is about somebody without a name, and names nobody:
/// "A trader called in. “We are ruined,” he said."
inline void quote_finder::meet_stranger() {
    const std::uint32_t first = frame_.first_token();
    if (first <= spoken_end_ || first == 0) return;
    const token* begin = detail::sentence_begin(a_, first - 1);
    const std::uint32_t at = a_.index_of(begin);
    const bool owned = a_.person_at.covers(at);  // "Lee's neighbour was there."
    if (!owned && !is_one(*begin, "a", "an", "one", "another", "the")) return;
    const std::uint32_t named = memory_.mentions_before(a_, first);
    if (named > 0 && a_.person_tokens[named - 1].first >= at + (owned ? 1 : 0)) return;
    before_.build(a_, first - 1, spoken_end_);
    const nominal someone = before_reader_.opening();
    const bool stranger = is_stranger(a_, someone) && has_acted(a_, someone);
    if (!stranger && !(is_one(*begin, "the") && before_reader_.names_role(someone))) return;
    speaker_certainty ignored;
    const source who = source_of(someone, ignored);
    if (!stranger && who.person == no_entity) return;  // "the lawmaker": somebody named before
    memory_.last = who;
    memory_.last_token = someone.tokens.first;
    memory_.last_gender = gender::unknown;
    memory_.last_is_stranger = who.person == no_entity;
}

/// A quote whose own sentence names nobody: the sentence before it does ("Lee was defiant. “We will fight.”"),
/// or it goes on where the last quote ended.
inline void quote_finder::carry(quote& q) {
    if (const nominal teller = told_before()) name_speaker(q, teller);
    if (q.speaker.empty()) q.speaker = memory_.last;
    if (q.speaker.empty() && frame_.size() == 1) q.speaker = only_person();
    if (q.speaker.empty()) return;
    q.rule = "quote.carried";
    q.certainty = speaker_certainty::carried;
}

inline void quote_finder::attribute(quote& q, const attribution& by) {
    q.rule = by.rule;
    if (by.cue.last != 0) q.cue = a_.bytes_of(by.cue);
    name_speaker(q, by.speaker);
    speaker_certainty ignored;
    if (const nominal addressee = reader_.addressee_of(by)) q.addressee = source_of(addressee, ignored);
}

inline void quote_finder::read_outer(std::uint32_t index) {
    const quote_pair& pair = a_.quote_pairs[index];
    if (a_.person_at.covers(pair.open)) {  // a nickname: Anna “Red” Ruiz
        a_.found->quotes.push_back(start(pair));
        a_.found->quotes.back().form = quote_form::term;
        return;
    }
    int at = item_of(index);
    if (at < 0) {
        frame_.build(a_, pair.open, frame_end_);
        frame_end_ = frame_.end_token();
        quote_ = 0;
        at = item_of(index);
    }
    quote q = start(pair);
    memory_.said = {pair.open, pair.close};
    if (at >= 0) {
        attribution by = reader_.read(at);
        attribution likely;
        if (!by && at != 0) {
            likely = reader_.implied(at);
            if (likely.speaker.what == nominal::type::person || reader_.names_role(likely.speaker) ||
                likely.rule == "quote.heading")
                by = likely;
        }
        if (const nominal name = signed_below(pair)) by = {"quote.signed", {}, name, -1, true};
        q.form = form_of(a_, frame_, at, by);
        const bool told_of = likely.speaker.what == nominal::type::noun &&
                             grammar::form_of_be.width(frame_.at(at - 1)) != 0;  // "the plan is “…”"
        if (!by && !told_of) by = likely;
        if (q.form != quote_form::term) {
            if (by)
                attribute(q, by);
            else
                carry(q);
            spoken_end_ = frame_end_;
        }
    }
    a_.found->quotes.push_back(q);
}

inline void quote_finder::read_inner(std::uint32_t index) {
    const quote_pair& pair = a_.quote_pairs[index];
    quote q = start(pair);
    q.form = detail::has_clause(a_, &a_.tokens[pair.open + 1], &a_.tokens[pair.close], false) ? quote_form::direct
                                                                                              : quote_form::term;
    a_.found->quotes.push_back(q);
}

/// Finds the quotes of the article. Needs its persons and dates.
inline void find_quotes(article& a) {
    if (!a.quote_pairs.empty()) quote_finder(a).run();
}

}  // namespace gazette::resolve
