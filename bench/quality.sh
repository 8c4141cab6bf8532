#!/usr/bin/env bash
# Makes the tables of docs/quality.md: what `calque evaluate` says of annotated text, set by set and check by check.
# usage: bench/quality.sh DATA [OPTION…]     DATA: the folder with the annotated text; OPTIONs go to `calque evaluate`
# Prints Markdown: of all sets together a table of the whole of Calque, one of each check on the clean ones, and one of each
# kind of damage in damaged-demetr, whose texts come with what they were before. Writes what `calque checks ID` says of
# each check, too.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
data=$(realpath "$1")
shift
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
for gold in "$data"/*.jsonl; do
  name=$(basename "$gold" .jsonl)
  case $name in
    postedit-words) continue ;; # words, not texts
    damaged-*) options=(--paired) ;;
    mixed-*) options=(--group mixed_language) ;;
    *) options=() ;;
  esac
  "$here/../calque" evaluate --json ${options[@]+"${options[@]}"} "$gold" "$@" >"$work/$name.json"
done

"$here/../calque" checks | grep -v -e "^house-" -e "(off unless asked for)$" | cut -d " " -f 1 >"$work/ids" # those that say something by themselves

python3 - "$work" "$here/../cli/src/main/resources/org/calque/cli/measured.tsv" <<'PY'
import json, pathlib, sys
# Kinds of damage that the text alone can show.
VISIBLE = ("misspelled", "tokenized", "full_lower", "first_lower", "repeat4", "repeat2", "char_removed", "codemix", "shuffled",
           "punc_addition", "function_word", "pos_shift", "case", "word_swap")
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

kinds = {}
for report in sets.values():
    kinds.update(report.get("pairs", {}).get("kinds", {}))
if kinds:
    print()
    row("damage", "pairs", "found", "share", "by")
    row(*["---"] * 5)
    for kind, counts in sorted(kinds.items(), key=lambda entry: (-entry[1]["share"], entry[0])):
        by = sorted(counts["checks"].items(), key=lambda entry: (-entry[1], entry[0]))[:3]
        row(kind, counts["records"], counts["found"], f'{counts["share"]:.3f}',
            ", ".join(f"`{check}` {count}" for check, count in by) or "–")
    shares = [kinds[kind]["share"] for kind in VISIBLE if kind in kinds]
    if shares:
        row(f"mean of the {len(shares)} kinds that the text alone can show", "", "", f"{sum(shares) / len(shares):.3f}", "")

# Of each check its alarms on clean text, and its precision in the set in which it is right most often: not every set marks
# what every check finds.
marked = {name: report for name, report in sets.items() if report["spans"] > 0 and not report.get("pairs")}
with open(sys.argv[2], "w", encoding="utf-8") as out:
    out.write("# Made by bench/quality.sh: check, alarms, clean words, set, findings in it, precision there; then nothing if none\n")
    for check in pathlib.Path(sys.argv[1], "ids").read_text().split():
        found = [(report["checks"][check], name) for name, report in marked.items() if check in report["checks"]]
        best, name = max(found, key=lambda each: each[0]["characters"]["right"], default=(None, ""))
        told = best is not None and best["characters"]["right"] > 0
        cells = [name, best["findings"], f'{best["characters"]["precision"]:.3f}'] if told else ["", "", ""]
        print(check, alarms.get(check, 0), words, *cells, sep="\t", file=out)
PY
