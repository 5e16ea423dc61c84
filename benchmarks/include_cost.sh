#!/usr/bin/env bash
# What including Gazette costs: CPU seconds to compile a file that includes gazette/gazette.hpp and calls
# annotate(), header-only and with GAZETTE_SEPARATE_COMPILATION, median of 3.
#
#   benchmarks/include_cost.sh [COMPILER...]      g++ and clang++, if they are there, by default
#   CXXFLAGS=-I/opt/boost benchmarks/include_cost.sh
#   MAX_SEPARATE=0.4 MAX_HEADER_ONLY=3 benchmarks/include_cost.sh g++      fails above these user seconds
set -euo pipefail
export LC_ALL=C

include=$(cd "$(dirname "${BASH_SOURCE[0]}")/../include" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

cat > "$work/user.cpp" <<'EOF'
#include <gazette/gazette.hpp>

std::size_t quotes_in(std::string_view text) { return gazette::annotate(text).quotes().size(); }
EOF
cat > "$work/nothing.cpp" <<'EOF'
#include <cstddef>
#include <string_view>

std::size_t quotes_in(std::string_view text) { return text.size(); }
EOF

# user and system seconds of one command, as "1.23 0.10"
seconds_of() {
    local TIMEFORMAT='%U %S'
    { time "$@" 2> "$work/errors"; } 2> "$work/time" || { cat "$work/errors" >&2; exit 1; }
    cat "$work/time"
}

# measure LABEL LIMIT COMPILER FILE [OPTION...]: prints a row of the table
measure() {
    local label=$1 limit=$2 compiler=$3 file=$4
    shift 4
    local command=("$compiler" -std=c++20 -O2 "-I$include" "$@" -c "$work/$file" -o "$work/out.o")
    # shellcheck disable=SC2206
    [[ -n ${CXXFLAGS:-} ]] && command+=(${CXXFLAGS})
    local runs
    runs=$(for _ in 1 2 3; do seconds_of "${command[@]}"; done | sort -n)
    read -r user system < <(sed -n 2p <<< "$runs")
    printf '%-12s %-24s %8s %8s\n' "$compiler" "$label" "$user" "$system"
    if [[ -n $limit ]] && awk "BEGIN { exit !($user > $limit) }"; then
        echo "include_cost.sh: $compiler, $label: more than $limit s" >&2
        failed=1
    fi
}

failed=0
compilers=("$@")
if [[ $# -eq 0 ]]; then
    for known in g++ clang++; do
        command -v "$known" > /dev/null && compilers+=("$known")
    done
fi
printf '%-12s %-24s %8s %8s\n' compiler mode "user s" "system s"
for compiler in "${compilers[@]}"; do
    measure "std headers alone" "" "$compiler" nothing.cpp
    measure "separate compilation" "${MAX_SEPARATE:-}" "$compiler" user.cpp -DGAZETTE_SEPARATE_COMPILATION
    measure "header-only" "${MAX_HEADER_ONLY:-}" "$compiler" user.cpp
done
exit "$failed"
