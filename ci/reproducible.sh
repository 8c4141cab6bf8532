#!/usr/bin/env bash
# Builds the published archives twice and compares them byte by byte: from two clones of the last commit in different
# folders, under different umasks, time zones and locales. Takes some minutes, and needs the network for the bill of materials.
set -euo pipefail
top=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
work=$(mktemp -d)
keep=
trap '[ -n "$keep" ] || rm -rf -- "$work"' EXIT

build() { # folder, umask, time zone, locale
  (
    umask "$2"
    git clone -q -- "$top" "$work/$1"
    cd -- "$work/$1"
    TZ=$3 LC_ALL=$4 mvn -B -q -ntp -Prelease -pl cli -am -Dmaven.test.skip=true -Dspotless.check.skip=true \
      -Djacoco.skip=true -Dcalque.archive.skip=true package
  )
}

build one 022 UTC C.UTF-8
build 'two/of them' 077 Asia/Tokyo C

differing=0
compared=0
for file in "$work"/one/{core,neural,reports,cli}/target/calque-*.{jar,zip,tar.gz} "$work"/one/cli/target/bom.json; do
  [ -f "$file" ] || continue
  name=${file#"$work/one/"}
  compared=$((compared + 1))
  if cmp -s -- "$file" "$work/two/of them/$name"; then
    printf 'equal: %s\n' "$name"
  else
    printf 'DIFFERENT: %s\n' "$name"
    differing=$((differing + 1))
  fi
done
[ "$compared" -ge 7 ] || { echo "only $compared files to compare; the build makes four jars, two archives and a bill" >&2; exit 2; }
[ "$differing" -eq 0 ] || { keep=yes; echo "both builds are kept in $work" >&2; exit 1; }
