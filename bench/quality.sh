#!/usr/bin/env bash
# Makes the tables of docs/quality.md: what `calque evaluate` says of annotated text, set by set and check by check.
# usage: bench/quality.sh DATA [OPTION…]     DATA: the folder with the annotated text; OPTIONs go to `calque evaluate`
# Prints Markdown: of all sets together a table of the whole of Calque, and one of each check on the clean ones.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
data=$(realpath "$1")
shift
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
for gold in "$data"/*.jsonl; do
  name=$(basename "$gold" .jsonl)
  [ "$name" = postedit-words ] || "$here/../calque" evaluate --json "$gold" "$@" >"$work/$name.json" || [ $? -eq 1 ]
done

python3 - "$work" <<'PY'
import json, pathlib, sys
sets = {path.stem: json.loads(path.read_text()) for path in sorted(pathlib.Path(sys.argv[1]).glob("*.json"))}

def row(*cells):
    print("| " + " | ".join(str(cell) for cell in cells) + " |")

def share(value, shown):
    return f"{value:.3f}" if shown else "–"

row("set", "records", "marked passages", "found", "characters: precision", "recall", "alarms in 1,000 clean words")
row(*["---"] * 7)
for name, report in sets.items():
    counts, marked, clean = report["all"], report["spans"] > 0, report["cleanWords"] > 0
    characters = counts["characters"]
    row(name, report["records"], report["spans"], share(counts["recall"], marked), share(characters["precision"], marked),
        share(characters["recall"], marked), f'{counts["alarmsPerThousandCleanWords"]:.2f}' if clean else "–")

clean = {name: report for name, report in sets.items() if report["spans"] == 0}
words = sum(report["cleanWords"] for report in clean.values())
alarms = {}
for report in clean.values():
    for check, counts in report["checks"].items():
        alarms[check] = alarms.get(check, 0) + counts["alarms"]
print()
row("check", f"alarms in {words:,} clean words", "in 1,000")
row(*["---"] * 3)
for check, count in sorted(alarms.items(), key=lambda entry: (-entry[1], entry[0])):
    if count:
        row(f"`{check}`", count, f"{1000 * count / words:.3f}")
PY
