#include <gazette/lexicon/fold.hpp>

#include "catch.hpp"

#include <string>
#include <vector>

using namespace gazette::lexicon;

namespace {

std::string folded(std::string_view word) {
    char out[max_folded_size];
    return {out, fold(word, out)};
}

/// The hash as it is computed inside a text: with more text behind the word, and at the very end of it.
void check_hash(std::string_view word, std::string_view expected) {
    CAPTURE(word);
    std::string text(word);
    text += " and more text behind it";
    CHECK(hash_of(text.data(), word.size(), text.size()) == hash_of(expected));
    const std::vector<char> exact(word.begin(), word.end());  // so that a sanitizer sees an overrun
    CHECK(hash_of(exact.data(), exact.size(), exact.size()) == hash_of(expected));
}

}  // namespace

TEST_CASE("folding takes off case, accents and curls") {
    CHECK(folded("Japan") == "japan");
    CHECK(folded("C\u00F4te") == "cote");
    CHECK(folded("T\u00FCrkiye") == "turkiye");
    CHECK(folded("N\u00FA\u00F1ez") == "nunez");
    CHECK(folded("Nu\u0301n\u0303ez") == "nunez");  // decomposed
    CHECK(folded("\u0141\u00F3d\u017A") == "lodz");
    CHECK(folded("Stra\u00DFe") == "strasse");
    CHECK(folded("\u00C6r\u00F8") == "aero");
    CHECK(folded("d\u2019Ivoire") == "d'ivoire");
    CHECK(folded("\u015Etefan \u0218tefan") == "stefan stefan");
    CHECK(folded("\u041C\u043E") == "\u041C\u043E");  // other scripts stay
    CHECK(folded("") == "");
    CHECK(folded(std::string(200, 'A')) == std::string(max_folded_size, 'a'));
}

TEST_CASE("a word is found under its folded form wherever it stands") {
    check_hash("a", "a");
    check_hash("U.S.", "u.s.");
    check_hash("O'Brien", "o'brien");
    check_hash("O\u2019Brien", "o'brien");
    check_hash("Wednesday", "wednesday");
    check_hash("sixteen-letter-w", "sixteen-letter-w");
    check_hash("SeventeenLettersW", "seventeenlettersw");
    check_hash("C\u00F4te", "cote");
    check_hash("thirty-three letters are more than two blocks", "thirty-three letters are more than two blocks");
}

TEST_CASE("words written in capitals") {
    for (const char* word : {"US", "NATO", "U.S.", "O'NEIL"}) CHECK(is_all_caps(word));
    for (const char* word : {"A", "Us", "McDONALD", "us", "", "42"}) CHECK_FALSE(is_all_caps(word));
}
