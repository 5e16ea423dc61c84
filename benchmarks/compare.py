#!/usr/bin/env python3
"""How much CPU time `gazette-annotate --format count` takes against `wc -w`, on the same file.

The two run in turn, several rounds; each round's user and system time count, the medians are compared.
The ratio is what to quote: it holds across machines and loads as times do not.
"""

import argparse
import os
import statistics
import subprocess
import sys
import tempfile

WC_ENVIRONMENT = dict(os.environ, LC_ALL="C.UTF-8")


def cpu_seconds(command, environment=None):
    """User and system time of one run of the command."""
    process = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        sys.exit(f"compare.py: {' '.join(command)} exited with {process.returncode}")
    return usage.ru_utime + usage.ru_stime


def compare(tool, path, rounds):
    annotate = [tool, "--format", "count", path]
    count_words = ["wc", "-w", path]
    cpu_seconds(annotate), cpu_seconds(count_words, WC_ENVIRONMENT)  # the file into the page cache
    times = [(cpu_seconds(annotate), cpu_seconds(count_words, WC_ENVIRONMENT)) for _ in range(rounds)]
    gazette, wc = (statistics.median(column) for column in zip(*times))
    size = os.path.getsize(path) / 1e6
    print(f"file              {size:9.1f} MB")
    print(f"gazette-annotate  {gazette:9.3f} s  {size / gazette:8.0f} MB/s   (all: {spread(t for t, _ in times)})")
    print(f"wc -w             {wc:9.3f} s  {size / wc:8.0f} MB/s   (all: {spread(t for _, t in times)})")
    print(f"gazette-annotate is {wc / gazette:.2f} times as fast as wc -w")
    return wc / gazette


def spread(times):
    times = sorted(times)
    return f"{times[0]:.3f} to {times[-1]:.3f} s"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("tool", help="the gazette-annotate to measure")
    parser.add_argument("file", nargs="?", help="plain text with a form feed between articles")
    parser.add_argument("--make-corpus", metavar="PROGRAM", help="gazette-make-corpus: 100 MB of its text for FILE")
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--require", type=float, metavar="RATIO", help="fail where the ratio is below this")
    arguments = parser.parse_args()
    if (arguments.file is None) == (arguments.make_corpus is None):
        parser.error("give a FILE or --make-corpus, one of the two")

    with tempfile.NamedTemporaryFile(suffix=".txt") as generated:
        path = arguments.file
        if path is None:
            subprocess.run([arguments.make_corpus, "100000000"], stdout=generated, check=True)
            path = generated.name
        ratio = compare(arguments.tool, path, arguments.rounds)
    if arguments.require is not None and ratio < arguments.require:
        sys.exit(f"compare.py: {arguments.require:.2f} was required")


if __name__ == "__main__":
    main()
