#!/usr/bin/env python3
"""Generates include/gazette/lexicon/generated/ from the word lists in tools/lexicon/.

usage: tools/make_lexicon.py            writes the headers in place, prints a summary
       tools/make_lexicon.py --check    writes nothing; names the headers that differ from the lists, exit code 1

Sources, all in tools/lexicon/:
  words/<class>.txt   one list for each class of lexicon/word_class.hpp, one entry a line:
                          text [TAB attribute ...]          # comment
                      text of several words is a phrase. Attributes: n=NUMBER, n=NAME or n=NAME+NUMBER
                      (of the list's enumeration in lexicon/word_number.hpp), unit=UNIT (a
                      time_unit), country=CODE, cue=CUE|CUE (of lexicon/country_cue.hpp),
                      caps (a proper name only in capitals). {10..40} stands for each of these
                      numbers: a line of its own for each.
  countries.tsv       code, form, text, note: collect_countries.py tells its sources and licences; the
                      note `ambiguous` becomes a cue
  names.tsv           word, flags: collect_names.py tells its sources and licences
  given_gender.txt    which of the names for men and women alike the news has for one of them: m, f or b(oth), names
  frequent.txt        the most frequent of them, in their order; its head tells source and licence
  common.txt          frequent English words in lower case, one a line (see collect_names.py)

Everything is found by one perfect hash (hash and displace: Belazzougui, Botelho, Dietzfelbinger,
"Hash, displace, and compress", ESA 2009) over the folded word; the hash is lexicon/hash.hpp's.
A word is told by 24 further bits of its hash, not by its letters.
"""
import collections
import pathlib
import re
import sys
import unicodedata

ROOT = pathlib.Path(__file__).resolve().parent.parent
SOURCES = ROOT / "tools" / "lexicon"
HEADERS = ROOT / "include" / "gazette"
OUT = HEADERS / "lexicon" / "generated"
M64 = (1 << 64) - 1

NAME_FLAGS = {"m": 1, "f": 2, "s": 4, "M": 1 | 8, "F": 2 | 8, "S": 4 | 16, "c": 32, "p": 64}


# ---- the C++ side's names and numbers -------------------------------------------------------------

def enumerators(path, enum):
    """name -> number of `enum class enum` in a header, explicit and running numbers alike."""
    body = re.search(r"enum class " + enum + r"\b[^{]*\{(.*?)\n\};", (HEADERS / path).read_text(), re.S).group(1)
    body = re.sub(r"//[^\n]*", "", body)
    numbers, following = {}, 0
    for part in body.split(","):
        match = re.match(r"\s*(\w+)(?:\s*=\s*(\d+))?\s*$", part)
        if match:
            following = int(match.group(2)) if match.group(2) else following
            numbers[match.group(1)] = following
            following += 1
    return numbers


CLASSES = enumerators("lexicon/word_class.hpp", "word_class")
UNITS = enumerators("lexicon/time_unit.hpp", "time_unit")
MARKS = enumerators("text/token.hpp", "token_kind")
CUES = enumerators("lexicon/country_cue.hpp", "country_cue")
NUMBERS = {name: enumerators("lexicon/word_number.hpp", name) for name in ("date_cue", "day_part", "deictic", "holiday")}


# ---- folding, hashing, splitting: as lexicon/fold.hpp, lexicon/hash.hpp, text/tokenize.hpp ---------

SPECIAL = {"ß": "ss", "æ": "ae", "ø": "o", "ð": "d", "þ": "th", "đ": "d", "ħ": "h", "ı": "i", "ł": "l", "œ": "oe",
           "ŋ": "n", "ŧ": "t", "’": "'", "ʻ": "'", "ŀ": "l"}


def fold(text):
    out = []
    for c in unicodedata.normalize("NFKD", text):
        if unicodedata.combining(c):
            continue
        c = c.lower()
        out.append("".join(d for d in unicodedata.normalize("NFKD", SPECIAL.get(c, c)) if not unicodedata.combining(d)))
    return "".join(out)


def mix(a, b):
    product = a * b
    return (product & M64) ^ (product >> 64)


def hash_of(word):
    data = word.encode()
    h = len(data)
    for at in range(0, max(len(data), 1), 16):
        part = data[at:at + 16].ljust(16, b"\0")
        low, high = int.from_bytes(part[:8], "little"), int.from_bytes(part[8:], "little")
        h = mix(low ^ h ^ 0x9E3779B97F4A7C15, high ^ 0xD6E8FEB86659FD93)
    return h


PIECE = re.compile(r"(?:[^\W\d_]\.){2,}|[^\W_]+(?:'(?!s\b)[^\W_]+)*|'s\b|\S")
MARK_KINDS = {"-": "hyphen", ".": "period", ",": "comma", "&": "ampersand", "'": "single_straight", "'s": "possessive",
              "/": "slash", "(": "paren_open", ")": "paren_close", ":": "colon"}


def split(text):
    """The folded words and the marks of a text, as the tokenizer would see them."""
    return PIECE.findall(fold(text))


# ---- perfect hashing -------------------------------------------------------------------------------

def power_of_two(at_least):
    return 1 << (int(at_least) - 1).bit_length()


def reduce_to(h32, size):
    return (h32 * size) >> 32


def displaced(h, displacement, size):
    """The slot of a hash: its bucket's displacement turns into a factor."""
    return reduce_to(((h * (2 * displacement + 1)) & M64) >> 32, size)


def perfect_hash(hashes, size, bucket_count):
    """Displacements a bucket and the index of the hash in each slot (-1: empty)."""
    buckets = collections.defaultdict(list)
    for index, h in enumerate(hashes):
        buckets[h % bucket_count].append(index)
    displacements, slots = [0] * bucket_count, [-1] * size
    for bucket in sorted(buckets, key=lambda b: (-len(buckets[b]), b)):
        for displacement in range(65536):
            places = [displaced(hashes[i], displacement, size) for i in buckets[bucket]]
            if len(set(places)) == len(places) and all(slots[p] < 0 for p in places):
                for index, place in zip(buckets[bucket], places):
                    slots[place] = index
                displacements[bucket] = displacement
                break
        else:
            sys.exit("no displacement found: take more slots or buckets")
    return displacements, slots


# ---- reading the lists -----------------------------------------------------------------------------

def number_of(class_name, value):
    """n=NUMBER, n=NAME, n=NAME+NUMBER"""
    name, _, plus = value.partition("+")
    return int(value) if value.isdigit() else NUMBERS[class_name][name] + int(plus or 0)


class Entry:
    def __init__(self):
        self.classes, self.country, self.number, self.unit = 0, 0, 0, 0
        self.cues = 0

    def add(self, class_name, attributes, codes, text):
        self.classes |= 1 << CLASSES[class_name]
        for attribute in attributes:
            name, _, value = attribute.partition("=")
            if name == "n":
                number = number_of(class_name, value)
                if self.number not in (0, number):
                    sys.exit(f"{text}: one list says n={self.number}, another {attribute}; a word has one number")
                self.number = number
            elif name == "cue":
                for cue in value.split("|"):
                    self.cues |= 1 << CUES[cue]
            elif name == "unit":
                self.unit = UNITS[value]
            elif name == "caps":
                self.classes |= 1 << CLASSES["needs_caps"]
            elif name == "country":
                if self.country and self.country != codes[value]:
                    print(f"note: {text}: {value} comes after another country, ignored")
                else:
                    self.country = codes[value]
            else:
                sys.exit(f"{text}: unknown attribute {attribute}")


def read_lines(path):
    for line in path.read_text(encoding="utf-8").splitlines():
        line = re.sub(r"(^|\s)#.*", "", line).rstrip()
        if line.strip():
            yield line


def each_number(line):
    """"fy{10..40}": the line with each of the numbers in place of the braces; other lines as they are."""
    span = re.search(r"\{(\d+)\.\.(\d+)\}", line)
    if span is None:
        return [line]
    return [line.replace(span[0], str(n)) for n in range(int(span[1]), int(span[2]) + 1)]


def read_lists():
    """(class, text, attributes) of every entry, and the country codes in their order."""
    items, codes = [], {}
    for path in sorted((SOURCES / "words").glob("*.txt")):
        if path.stem not in CLASSES:
            sys.exit(f"{path.name}: no such class in word_class.hpp")
        for line in (single for several in read_lines(path) for single in each_number(several)):
            text, *attributes = re.split(r"\t+", line)
            items.append((path.stem, text.strip(), [a for part in attributes for a in part.split()]))
    forms = {"name": "country", "demonym": "demonym", "capital": "capital", "prefix": "country_prefix"}
    for line in read_lines(SOURCES / "countries.tsv"):
        code, form, text, *note = line.split("\t")
        codes.setdefault(code, len(codes) + 1)
        attributes = [f"country={code}"]
        if note == ["ambiguous"]:
            attributes.append("cue=ambiguous")
        if text.isupper() and "." not in text and len(text) <= 5:
            attributes.append("caps")
        items.append((forms[form], text, attributes))
    return items, codes


def read_names():
    flags = collections.defaultdict(int)
    for line in read_lines(SOURCES / "names.tsv"):
        word, letters = line.split("\t")
        for letter in letters:
            flags[word] |= NAME_FLAGS[letter]
    for word in read_lines(SOURCES / "common.txt"):
        flags[fold(word.strip())] |= NAME_FLAGS["c"]
    other = {"m": NAME_FLAGS["f"], "f": NAME_FLAGS["m"]}
    for line in read_lines(SOURCES / "given_gender.txt"):
        gender, words = line.split("\t")
        for word in words.split():
            if gender == "b":
                flags[word] |= NAME_FLAGS["m"] | NAME_FLAGS["f"]
            elif flags.get(word, 0) & NAME_FLAGS[gender]:
                flags[word] &= ~other[gender]
    return dict(flags)


# ---- the tables ------------------------------------------------------------------------------------

def build(items, codes):
    words, phrases = collections.defaultdict(Entry), collections.defaultdict(Entry)
    for class_name, text, attributes in items:
        pieces = tuple(split(text))
        target = words[pieces[0]] if len(pieces) == 1 else phrases[pieces]
        target.add(class_name, attributes, codes, text)
        if len(pieces) == 1 and re.fullmatch(r"(\w\.){2,}", pieces[0]):
            words[pieces[0][:-1]].add(class_name, attributes, codes, text)  # "U.S" before another mark
    for pieces in list(phrases):
        for piece in pieces:
            if piece not in MARK_KINDS:
                words[piece]  # makes an entry without a class
        words[pieces[0]].classes |= 1 << CLASSES["phrase_start"]
    return words, phrases


def trie(phrases, ids):
    """States as lists of (key, target), breadth first so that a state's edges are contiguous."""
    def key(piece):
        return ids[piece] if piece in ids else 0xFF00 + MARKS[MARK_KINDS[piece]]

    root = {}
    for number, pieces in enumerate(sorted(phrases), 1):
        node = root
        for piece in pieces:
            node = node.setdefault(key(piece), {})
        node["phrase"] = number
    order, states = [root], []
    for node in order:
        edges = sorted(((k, v) for k, v in node.items() if k != "phrase"), key=lambda edge: edge[0])
        first = len(order)
        order.extend(v for _, v in edges)
        states.append(([(k, first + n) for n, (k, _) in enumerate(edges)], node.get("phrase", 0)))
    return states


# ---- writing ---------------------------------------------------------------------------------------

NOTICE = """// Gazette: {what}.
// Generated by tools/make_lexicon.py: do not edit. Sources and licences are named there.
#pragma once

#if defined(__GNUC__)
#pragma GCC system_header  // long literals: some compilers warn of them
#endif

#include <cstdint>

namespace gazette::lexicon::generated {{

"""


PAIR_BITS = 1 << 15


def pair_bit(first, second):
    """As lexicon.hpp's."""
    return (first * 0x9E3779B1 + second * 0x85EBCA6B & 0xFFFFFFFF) >> 17


def literal(data):
    """Bytes as C++ string literal lines; lone octal escapes are safe whatever follows."""
    lines = []
    for at in range(0, len(data), 64):
        part = []
        for byte in data[at:at + 64]:
            c = chr(byte)
            part.append(c if 32 <= byte < 127 and c not in '"\\?' else f"\\{byte:03o}")
        lines.append('    "' + "".join(part) + '"')
    return "\n".join(lines)


def blob(name, numbers, width, comment, alignment=1):
    data = b"".join(n.to_bytes(width, "little") for n in numbers)
    return f"/// {comment}\n{f'alignas({alignment}) ' if alignment > 1 else ''}inline constexpr char {name}[] =\n{literal(data)};\ninline constexpr std::uint32_t {name}_count = {len(numbers)};\n\n"


def header(what, body):
    return NOTICE.format(what=what) + body + "}  // namespace gazette::lexicon::generated\n"


def make_headers():
    """The text of each header by its name, and the summary."""
    headers = {}
    items, codes = read_lists()
    words, phrases = build(items, codes)
    # Side by side, the rows of frequent words stay in the nearest cache.
    rank = {word: number for number, word in enumerate(read_lines(SOURCES / "frequent.txt"))}
    ordered = sorted(words, key=lambda word: (rank.get(word, len(rank)), len(word), word))
    ids = {word: number for number, word in enumerate(ordered, 1)}

    hashes = [hash_of(word) for word in ordered]
    displacements, slots = perfect_hash(hashes, int(len(hashes) / 0.9), power_of_two(len(hashes) / 4))
    rows = []
    for at in slots:
        if at < 0:
            rows += [0, 0]
            continue
        e = words[ordered[at]]
        if e.number > 255:
            sys.exit(f"{ordered[at]}: numbers of words must be below 256")
        rows += [e.classes, e.number | (at + 1) << 32 | e.unit << 48 | hashes[at] & 0xFF000000FFFFFF00]
    body = blob("word_rows", rows, 8, "By slot: classes, then number, index, unit and check bits as lexicon.hpp's word_row has them", 64)
    body += f"inline constexpr std::uint32_t word_slots_count = {len(slots)};\n"
    body += f"inline constexpr std::uint32_t words_count = {len(ordered) + 1};\n\n"
    body += blob("word_countries", [0] + [words[word].country for word in ordered], 2, "little-endian country indices, by index")
    body += blob("word_cues", [0] + [words[word].cues for word in ordered], 1, "sets of country_cue, by index")
    body += blob("word_displacements", displacements, 2, "little-endian 16-bit numbers, one a bucket")
    headers["words.hpp"] = header("the words that grammars look for", body)

    states = trie(phrases, ids)
    begins = dict(states[0][0])  # the start has hundreds of edges: a table by word instead
    states[0] = ([], 0)
    edges, firsts, ends = [], [], []
    for state_edges, phrase in states:
        firsts.append(len(edges))
        ends.append(phrase)
        edges.extend(state_edges)
    firsts.append(len(edges))
    rows = ["    {0, 0, 0, 0, 0},"]
    for pieces in sorted(phrases):
        e = phrases[pieces]
        rows.append(f"    {{0x{e.classes:x}, {e.country}, {e.number}, {len(pieces)}, {e.cues}}},  // {' '.join(pieces)}")
    body = ("struct phrase_row {\n    std::uint64_t classes;\n    std::uint16_t country;\n    std::uint8_t number;\n    std::uint8_t tokens;\n"
            "    std::uint8_t cues;  // a set of country_cue\n};\n\n"
            "inline constexpr phrase_row phrases[] = {\n" + "\n".join(rows) + "\n};\n\n")
    body += blob("phrase_begins", [begins.get(number, 0) for number in range(len(ordered) + 1)], 2,
                 "little-endian 16-bit state after each word at a phrase's begin, 0 for none")
    pairs = bytearray(PAIR_BITS // 8)
    for number, state in begins.items():
        for k, _ in states[state][0]:
            bit = pair_bit(number, k)
            pairs[bit >> 3] |= 1 << (bit & 7)
    body += blob("phrase_pairs", pairs, 1, "a bit for each pair that a phrase may begin with, at lexicon.hpp's pair_bit; others may share it")
    body += blob("phrase_edges", [k << 16 | target for k, target in edges], 4,
                 "little-endian 32-bit numbers: word (or 0xFF00 + token_kind) << 16 | state, sorted within a state")
    body += blob("phrase_first_edges", firsts, 2, "little-endian 16-bit index of each state's first edge; one more at the end")
    body += blob("phrase_ends", ends, 2, "little-endian 16-bit index of the phrase that ends in each state, 0 for none")
    headers["phrases.hpp"] = header("expressions of several words", body)

    names = read_names()
    ordered_names = sorted(names)
    hashes = [hash_of(word) for word in ordered_names]
    displacements, slots = perfect_hash(hashes, int(len(hashes) / 0.85), power_of_two(len(hashes) / 4))
    body = blob("name_displacements", displacements, 2, "little-endian 16-bit numbers, one a bucket")
    body += blob("name_slots", [0 if s < 0 else (hashes[s] >> 40) << 8 | names[ordered_names[s]] for s in slots], 4,
                 "little-endian: upper 24 bits of the hash, then flags: given male, given female, surname, strong given,\n"
                 "/// strong surname, common word, place")
    headers["names.hpp"] = header("personal names of the world, and common English words", body)

    body = "/// ISO 3166 codes; 0 is no country.\ninline constexpr const char* country_codes[] = {\n    \"\",\n"
    listed = sorted(codes, key=codes.get)
    for at in range(0, len(listed), 16):
        body += "    " + ", ".join(f'"{c}"' for c in listed[at:at + 16]) + ",\n"
    body += "};\n" + f"inline constexpr std::uint16_t country_count = {len(codes) + 1};\n\n"
    headers["countries.hpp"] = header("country codes", body)
    return headers, (f"{len(ordered)} words, {len(phrases)} phrases ({len(states)} states), "
                     f"{len(names)} names and common words, {len(codes)} countries")


def main():
    if sys.argv[1:] not in ([], ["--check"]):
        sys.exit(__doc__)
    headers, summary = make_headers()
    if sys.argv[1:] == ["--check"]:
        differ = [OUT / name for name, text in headers.items()
                  if not (OUT / name).exists() or (OUT / name).read_text(encoding="utf-8") != text]
        for path in differ:
            print(f"{path.relative_to(ROOT)} is not what the lists give: run tools/make_lexicon.py", file=sys.stderr)
        sys.exit(1 if differ else 0)
    OUT.mkdir(parents=True, exist_ok=True)
    for name, text in headers.items():
        (OUT / name).write_text(text, encoding="utf-8")
    print(summary)


if __name__ == "__main__":
    main()
