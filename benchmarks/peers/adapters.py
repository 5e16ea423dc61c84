#!/usr/bin/env python3
"""The peers written in Python. A peer is a function that imports and loads what it needs and returns its name and
version and `find`, which takes a list of articles and returns how many spans of each kind are in them. Its docstring
says what it finds. Run by ../peers.py: without arguments, tells the peers; with NAME FILE SECONDS, measures one.
"""

import collections
import importlib.metadata
import json
import re
import sys
import time
from pathlib import Path

LEXICON = Path(__file__).resolve().parents[2] / "tools" / "lexicon"
BATCH = 16  # articles at a time
SPACY_KINDS = {"PERSON": "persons", "GPE": "places", "NORP": "peoples", "DATE": "dates", "LAW": "laws",
               "countries": "countries"}
PEERS = {}


def peer(name, install):
    def add(load):
        PEERS[name] = {"load": load, "install": install, "finds": " ".join(load.__doc__.split())}
        return load
    return add


def version(*packages):
    return ", ".join(importlib.metadata.version(package) for package in packages)


def gazetteer():
    """Gazette's own lists: 2,000 names of countries, their peoples and capitals, 57,000 given names and surnames."""
    lines = [line.split("\t") for line in (LEXICON / "countries.tsv").read_text(encoding="utf-8").splitlines()]
    countries = {fields[2]: "countries" for fields in lines if len(fields) > 2}
    names = [line.split("\t")[0] for line in (LEXICON / "names.tsv").read_text(encoding="utf-8").splitlines()]
    return {name.title(): "names" for name in names if name and not name.startswith("#")} | countries


@peer("Python re", "part of Python")
def regular_expression():
    """one pattern: capitalised words in a row, days like *March 12, 2024*, what stands between quotation marks; no
    values."""
    month = r"(?:Jan|Febr?|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.?"
    pattern = re.compile(rf"(?P<dates>\b{month} \d{{1,2}}(?:, \d{{4}})?|\b\d{{1,2}} {month}(?: \d{{4}})?|\b\d{{4}}\b)"
                         r'|(?P<quotes>"[^"\n]+"|“[^”\n]+”)|(?P<names>\b[A-Z]\w+(?: [A-Z]\w+)+)')

    def find(articles):
        return collections.Counter(match.lastgroup for article in articles for match in pattern.finditer(article))
    return sys.version.split()[0], find


@peer("pyahocorasick", "pip install pyahocorasick")
def aho_corasick():
    """the 59,000 words of Gazette's own lists of countries, given names and surnames, looked up; no rules."""
    import ahocorasick
    automaton = ahocorasick.Automaton()
    for name, kind in gazetteer().items():
        automaton.add_word(name, (len(name), kind))
    automaton.make_automaton()

    def find(articles):
        counts = collections.Counter()
        for article in articles:
            padded = f" {article} "
            for last, (length, kind) in automaton.iter_long(padded):
                if not padded[last + 1].isalnum() and not padded[last - length].isalnum():
                    counts[kind] += 1
        return counts
    return version("pyahocorasick"), find


@peer("FlashText", "pip install flashtext")
def flashtext_keywords():
    """the same look-up."""
    import flashtext
    processor = flashtext.KeywordProcessor(case_sensitive=True)
    for name, kind in gazetteer().items():
        processor.add_keyword(name, kind)

    def find(articles):
        return collections.Counter(kind for article in articles for kind in processor.extract_keywords(article))
    return version("flashtext"), find


@peer("spaCy EntityRuler, no model", "pip install spacy")
def spacy_blank():
    """the countries of the same lists over spaCy's tokens: the least that spaCy costs, without a model."""
    import spacy
    pipeline = spacy.blank("en")
    pipeline.add_pipe("entity_ruler").add_patterns(
        [{"label": kind, "pattern": name} for name, kind in gazetteer().items() if kind == "countries"])
    return version("spacy"), lambda articles: spacy_entities(pipeline, articles)


@peer("spaCy NER, en_core_web_sm", "pip install spacy && python3 -m spacy download en_core_web_sm")
def spacy_ner():
    """entities of 18 types by a small neural network: persons, places (countries and cities), peoples, dates, laws
    (treaties among them); no values, links or quotes. Only `tok2vec` and `ner` are run."""
    pipeline = english_model(["tagger", "parser", "attribute_ruler", "lemmatizer"])
    told_version = f"{version('spacy')}, model {pipeline.meta['version']}"
    return told_version, lambda articles: spacy_entities(pipeline, articles)


@peer("textacy quotations", "pip install textacy && python3 -m spacy download en_core_web_sm")
def textacy_quotations():
    """direct quotes with cue and speaker (a name or pronoun as it stands), from spaCy's tagger and parser; none in an
    article whose quotation marks do not pair up."""
    import textacy.extract
    pipeline = english_model(["ner"])

    def find(articles):
        quotes = 0
        for document in pipeline.pipe(articles, batch_size=BATCH):
            try:
                quotes += len(list(textacy.extract.direct_quotations(document)))
            except ValueError:  # marks that do not pair up
                pass
        return {"quotes": quotes}
    return version("textacy"), find


@peer("NLTK ne_chunk", "pip install nltk && python3 -m nltk.downloader punkt_tab averaged_perceptron_tagger_eng "
      "maxent_ne_chunker_tab words")
def nltk_chunks():
    """persons, organisations and places by maximum entropy; no dates, quotes or values."""
    import nltk

    def find(articles):
        counts = collections.Counter()
        for article in articles:
            for sentence in nltk.sent_tokenize(article):
                tree = nltk.ne_chunk(nltk.pos_tag(nltk.word_tokenize(sentence)))
                counts.update(chunk.label() for chunk in tree if isinstance(chunk, nltk.Tree))
        return counts
    find(["Helena Marçal went to Muscat."])  # its data, or a LookupError
    return version("nltk"), find


@peer("dateparser.search", "pip install dateparser")
def dateparser_search():
    """dates and times as `datetime`, among them words (*we*, *may*) and scores (*1-1*) that are none; nothing else."""
    from dateparser.search import search_dates

    def find(articles):
        return {"dates": sum(len(search_dates(article, languages=["en"]) or ()) for article in articles)}
    return version("dateparser"), find


def english_model(exclude):
    """The small English model, however it is packaged."""
    import spacy
    models = [name for name in spacy.util.get_installed_models() if name.startswith("en_core_web_sm")]
    if not models:
        raise ModuleNotFoundError("no model en_core_web_sm")
    return spacy.load(models[0], exclude=exclude)


def spacy_entities(pipeline, articles):
    documents = pipeline.pipe(articles, batch_size=BATCH)
    return collections.Counter(
        SPACY_KINDS.get(entity.label_, "others") for document in documents for entity in document.ents)


def measure(name, path, seconds):
    told_version, find = PEERS[name]["load"]()
    start_up = time.process_time()
    articles = Path(path).read_bytes().split(b"\f")
    before = time.process_time()
    find([articles[0].decode()])  # loads what is loaded late
    start_up += time.process_time() - before
    cpu, size, found = 0, 0, collections.Counter()
    for first in range(1, len(articles), BATCH):
        batch = articles[first:first + BATCH]
        texts = [article.decode() for article in batch]
        before = time.process_time()
        counts = find(texts)
        cpu += time.process_time() - before
        size += sum(map(len, batch))
        found.update(counts)
        if cpu >= seconds:
            break
    return {"version": told_version, "start_up": start_up, "cpu": cpu, "bytes": size, "found": found}


def main():
    if len(sys.argv) == 1:
        told = [{"name": name, "finds": told["finds"], "install": told["install"]} for name, told in PEERS.items()]
    else:
        try:
            told = measure(sys.argv[1], sys.argv[2], float(sys.argv[3]))
        except (ImportError, LookupError, OSError) as error:
            told = {"skipped": next(filter(re.compile(r"\w").search, str(error).splitlines()), repr(error)).strip()}
    print(json.dumps(told))


if __name__ == "__main__":
    main()
