#!/usr/bin/env python3
"""How much CPU time other finders take for the same articles as `gazette-annotate`: a table in Markdown.

The peers are the adapters in peers/adapters.py, run with this Python, and in peers/adapters.mjs, run with `node`; those
not installed are named and skipped. All read the articles of FILE in the same shuffled order, one process each, in
turn, several rounds; the medians count. A peer reads until it has used --seconds of CPU, `gazette-annotate` and `wc`
read everything. Start-up (interpreter, imports, models and a first article) is no part of a peer's time, reading and
decoding the file neither; the tool's and `wc`'s time lacks only that of a run on an empty file.
"""

import argparse
import json
import os
import random
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

from compare import WC_ENVIRONMENT, cpu_seconds

ADAPTERS = Path(__file__).resolve().parent / "peers"
ONE_THREAD = dict(os.environ, OMP_NUM_THREADS="1", OPENBLAS_NUM_THREADS="1", MKL_NUM_THREADS="1")
KINDS = ("persons", "countries", "agreements", "dates", "quotes")  # the columns of --format count, after two others


class Peer:
    """One adapter: the command that runs it, and a measurement for each round."""

    def __init__(self, command, told):
        self.command = [*command, told["name"]]
        self.name, self.finds, self.install = told["name"], told["finds"], told["install"]
        self.rounds = []
        self.skipped = None

    def measure(self, path, seconds):
        if self.skipped is None:
            told = ask([*self.command, str(path), str(seconds)])
            self.skipped = told.get("skipped")
            self.rounds.append(told)


class Tool:
    """A program that reads the whole file: gazette-annotate, wc."""

    def __init__(self, name, finds, command, environment=None):
        self.name, self.finds, self.command, self.environment = name, finds, command, environment
        self.rounds = []
        self.skipped = None

    def measure(self, path, _):
        start_up = cpu_seconds([*self.command, os.devnull], self.environment)
        cpu = cpu_seconds([*self.command, str(path)], self.environment) - start_up
        self.rounds.append({"cpu": cpu, "start_up": start_up, "bytes": path.stat().st_size, **self.answer(path)})

    def answer(self, _):
        return {"version": "", "found": {}}


class Gazette(Tool):
    def answer(self, path):
        counts = subprocess.check_output([*self.command, str(path)], text=True).split()[2:]
        version = subprocess.check_output([self.command[0], "--version"], text=True).split()[-1]
        return {"version": version, "found": {kind: int(count) for kind, count in zip(KINDS, counts) if count != "0"}}


def ask(command):
    """What the adapter prints, a line of JSON; a peer that fails is one to skip."""
    process = subprocess.run(command, env=ONE_THREAD, capture_output=True, text=True)
    try:
        return json.loads(process.stdout.splitlines()[-1])
    except (IndexError, ValueError):
        return {"skipped": ([f"exit code {process.returncode}"] + process.stderr.strip().splitlines())[-1]}


def all_peers(node_modules):
    peers = []
    for command in ([sys.executable, str(ADAPTERS / "adapters.py")],
                    ["node", str(ADAPTERS / "adapters.mjs"), os.path.abspath(node_modules)]):
        try:
            peers += [Peer(command, told) for told in json.loads(subprocess.check_output(command))]
        except (OSError, subprocess.CalledProcessError):
            print(f"skipped: the peers for {command[0]}, which does not run", file=sys.stderr)
    return peers


def shuffle_articles(source, target):
    """The same articles in an order of chance, the same each time: so what is read first is like the rest."""
    articles = Path(source).read_text(encoding="utf-8", errors="replace").split("\f")
    articles = [article for article in articles if article.strip()]
    random.Random(0).shuffle(articles)
    target.write_text("\f".join(articles), encoding="utf-8")


def median(peer, value):
    return statistics.median(value(told) for told in peer.rounds)


def seconds_a_megabyte(peer):
    return median(peer, lambda told: told["cpu"] / told["bytes"] * 1e6)


def found_per_megabyte(peer):
    told = peer.rounds[0]
    found = sorted(told["found"].items(), key=lambda item: item[0] == "others")
    return ", ".join(f"{kind} {count / told['bytes'] * 1e6:,.0f}" for kind, count in found)


def print_table(measured):
    gazette = seconds_a_megabyte(measured[0])
    print("| CPU time, Gazette's = 1 | | version | MB/s | start-up | read | found in 1 MB |")
    print("| ---: | --- | --- | ---: | ---: | ---: | --- |")
    for peer in sorted(measured, key=seconds_a_megabyte):
        cost = seconds_a_megabyte(peer)
        print(f"| {rounded(cost / gazette)} | {peer.name} | {peer.rounds[0]['version']} | {rounded(1 / cost)}"
              f" | {median(peer, lambda told: told['start_up']):.2f} s"
              f" | {rounded(median(peer, lambda told: told['bytes']) / 1e6)} MB | {found_per_megabyte(peer)} |")
    print()
    for peer in measured:
        print(f"* {peer.name}: {peer.finds}")


def rounded(value):
    """Two digits: more would be noise."""
    return f"{float(f'{value:.2g}'):,g}"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("tool", help="the gazette-annotate to measure")
    parser.add_argument("file", help="plain text with a form feed between articles")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--seconds", type=float, default=5, help="CPU time for a peer in a round (default: 5)")
    parser.add_argument("--only", metavar="WORD", help="the peers whose name has this word")
    parser.add_argument("--node-modules", metavar="DIRECTORY", default=".", help="the directory with node_modules")
    arguments = parser.parse_args()

    count = [arguments.tool, "--format", "count"]
    tools = [Gazette("gazette-annotate", "all five kinds, each with its value.", count),
             Gazette("gazette-annotate, dates alone", "dates with their values.", [*count, "--kinds", "date"]),
             Tool("wc -w", "nothing: it counts words.", ["wc", "-w"], WC_ENVIRONMENT)]
    peers = [peer for peer in all_peers(arguments.node_modules) if (arguments.only or "") in peer.name]
    with tempfile.TemporaryDirectory() as directory:
        path = Path(directory) / "articles.txt"
        shuffle_articles(arguments.file, path)
        for turn in range(arguments.rounds):
            for peer in (*tools, *peers):
                print(f"round {turn + 1} of {arguments.rounds}: {peer.name}", file=sys.stderr)
                peer.measure(path, arguments.seconds)
    print_table([peer for peer in (*tools, *peers) if peer.skipped is None])
    for peer in peers:
        if peer.skipped is not None:
            print(f"* {peer.name}: skipped ({peer.skipped}); to install it: `{peer.install}`")


if __name__ == "__main__":
    main()
