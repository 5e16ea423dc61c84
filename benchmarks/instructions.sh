#!/usr/bin/env bash
# Instructions per byte of `gazette-annotate --format count FILE`, counted by valgrind: the same number
# whatever else the machine does, so a good gate. Without FILE, 2 MB of generated articles.
#
#   benchmarks/instructions.sh BUILD/…/gazette-annotate [FILE]
#   MAKE_CORPUS=BUILD/…/gazette-make-corpus benchmarks/instructions.sh BUILD/…/gazette-annotate
#   MAX=20 benchmarks/instructions.sh …      fails above this many instructions per byte
set -euo pipefail
export LC_ALL=C

if [[ $# -lt 1 || $# -gt 2 ]]; then
    sed -n '2,7s/^# \{0,1\}//p' "${BASH_SOURCE[0]}" >&2
    exit 2
fi
tool=$1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

file=${2:-}
if [[ -z $file ]]; then
    file=$work/generated.txt
    "${MAKE_CORPUS:?is to name gazette-make-corpus where no FILE is given}" 2000000 > "$file"
fi
printf 'Nothing.\n' > "$work/nothing.txt"

# how many instructions the tool executes for a file
instructions() {
    valgrind --tool=callgrind --callgrind-out-file=/dev/null "$tool" --format count "$1" 2> "$work/log" > "$work/out" ||
        { cat "$work/log" >&2; exit 1; }
    sed -n 's/.*Collected : \([0-9]*\).*/\1/p' "$work/log"
}

start=$(instructions "$work/nothing.txt")
all=$(instructions "$file")
size=$(wc -c < "$file")
awk -v start="$start" -v all="$all" -v size="$size" -v max="${MAX:-}" 'BEGIN {
    per_byte = (all - start) / size
    printf "bytes               %14d\n", size
    printf "start-up            %14d instructions\n", start
    printf "annotating          %14d instructions\n", all - start
    printf "instructions/byte   %14.2f\n", per_byte
    if (max != "" && per_byte > max) { print "instructions.sh: more than " max > "/dev/stderr"; exit 1 }
}'
