#!/usr/bin/env bash
# Times whole processes: Calque against LanguageTool's own command line, in turn, on the same file.
# usage: bench/compare.sh FILE [RUNS] [CALQUE OPTION…]     RUNS: counted runs of each, after one warm-up (default 5)
# Prints the median wall time and peak memory of each and the median of the ratios, pair by pair.
# Needs GNU time as /usr/bin/time (Debian's package "time"), Maven and the built launcher.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
file=$(realpath "$1")
runs=${2:-5}
shift $(($# > 1 ? 2 : 1))
lib=$here/target/languagetool
[ -d "$lib" ] || mvn -B -q -f "$here/languagetool/pom.xml" \
  org.apache.maven.plugins:maven-dependency-plugin:3.11.0:copy-dependencies -DoutputDirectory="$lib" >&2
command -v /usr/bin/time >/dev/null || { echo "compare.sh: /usr/bin/time is missing; install GNU time" >&2; exit 2; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

measure() { # name command… → appends "seconds kilobytes" to $work/name
  local name=$1
  shift
  /usr/bin/time -f '%e %M' -a -o "$work/$name" "$@" >/dev/null 2>"$work/$name.err" || [ $? -eq 1 ] || {
    cat "$work/$name.err" >&2
    exit 2
  }
}
for run in $(seq 0 "$runs"); do
  measure calque "$here/../calque" check "$file" "$@"
  measure languagetool java -cp "$lib/*" org.languagetool.commandline.Main -l en-US "$file"
  [ "$run" -gt 0 ] || rm "$work/calque" "$work/languagetool"
done

python3 - "$work" <<'PY'
import pathlib, statistics, sys
def read(name):
    lines = (pathlib.Path(sys.argv[1]) / name).read_text().splitlines()
    return [tuple(map(float, line.split())) for line in lines if line[:1].isdigit()]
ours, theirs = read("calque"), read("languagetool")
median = statistics.median
print(f"calque        {median(t for t, _ in ours):7.2f} s {median(m for _, m in ours) / 1024:7.0f} MB")
print(f"languagetool  {median(t for t, _ in theirs):7.2f} s {median(m for _, m in theirs) / 1024:7.0f} MB")
print(f"ratio         {median(a[0] / b[0] for a, b in zip(ours, theirs)):7.2f}   {median(a[1] / b[1] for a, b in zip(ours, theirs)):7.2f}")
PY
