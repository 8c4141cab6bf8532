package org.calque.cli;

import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.calque.engine.CheckedDocument;
import org.calque.text.Span;

/**
 * Holds findings against annotated text, record by record: all findings together, and those of each check alone.
 */
final class Evaluation {

    /** Written languages too close for a few words to tell apart count as one. */
    private static final Map<String, String> CLOSE = Map.of(
            "hr", "hbs", "sr", "hbs", "bs", "hbs", "sh", "hbs", "no", "nor", "nb", "nor", "nn", "nor", "id", "msa",
            "ms", "msa");

    /** What the texts hold. */
    private static final class Totals {
        private long spans;
        private long characters;
        private long cleanWords;

        private void add(GoldRecord gold, long words) {
            spans += gold.spans().size();
            characters += characters(gold.spans()).cardinality();
            cleanWords += gold.isClean() ? words : 0;
        }
    }

    /** What findings amount to. */
    static final class Counts {
        private final Totals totals;
        private long findings;
        private long hit;
        private long exact;
        private long named;
        private long rightCharacters;
        private long wrongCharacters;
        private long flaggedCharacters;
        private long flaggedInGold;
        private long alarms;

        private Counts(Totals totals) {
            this.totals = totals;
        }

        long findings() {
            return findings;
        }

        /** Spans that something is wrong in. */
        long spans() {
            return totals.spans;
        }

        /** Of the spans, those that a finding overlaps. */
        long hit() {
            return hit;
        }

        /** Of the spans hit, those with a finding of exactly their edges. */
        long exact() {
            return exact;
        }

        /** Of the spans hit, those with a finding that names the language the text was translated from. */
        long named() {
            return named;
        }

        long rightCharacters() {
            return rightCharacters;
        }

        long wrongCharacters() {
            return wrongCharacters;
        }

        long missedCharacters() {
            return totals.characters - rightCharacters;
        }

        long cleanWords() {
            return totals.cleanWords;
        }

        /** Findings in clean texts. */
        long alarms() {
            return alarms;
        }

        /** Share of the spans that a finding overlaps. */
        double recall() {
            return share(hit, totals.spans);
        }

        double exactEdges() {
            return share(exact, hit);
        }

        double languageNamed() {
            return share(named, hit);
        }

        /** Share of the flagged characters that something is wrong in, where what is to be ignored doesn't count. */
        double precision() {
            return share(rightCharacters, rightCharacters + wrongCharacters);
        }

        double characterRecall() {
            return share(rightCharacters, totals.characters);
        }

        double f1() {
            return 2 * precision() * characterRecall() / Math.max(1e-9, precision() + characterRecall());
        }

        /** Share of the flagged characters that lie in a span, whatever else is wrong there. */
        double flaggedInGold() {
            return share(flaggedInGold, flaggedCharacters);
        }

        double alarmsPerThousandWords() {
            return 1000.0 * alarms / Math.max(1, totals.cleanWords);
        }

        private static double share(long part, long whole) {
            return (double) part / Math.max(1, whole);
        }

        private void add(GoldRecord gold, List<Flag> flags) {
            findings += flags.size();
            for (Span span : gold.spans()) {
                List<Flag> hits =
                        flags.stream().filter(flag -> flag.overlaps(span)).toList();
                String wanted = close(gold.language());
                hit += hits.isEmpty() ? 0 : 1;
                exact += hits.stream().anyMatch(flag -> flag.span().equals(span)) ? 1 : 0;
                named += !wanted.isEmpty()
                                && hits.stream()
                                        .anyMatch(flag -> close(flag.language()).equals(wanted))
                        ? 1
                        : 0;
            }
            addCharacters(gold, flags);
            if (gold.isClean()) {
                alarms += flags.stream()
                        .filter(flag -> gold.ignored().stream().noneMatch(flag::overlaps))
                        .count();
            }
        }

        private void addCharacters(GoldRecord gold, List<Flag> flags) {
            BitSet target = characters(gold.spans());
            BitSet ignored = characters(gold.ignored());
            BitSet neutral = characters(gold.others());
            neutral.or(ignored);
            neutral.andNot(target);
            BitSet flagged = characters(flags.stream().map(Flag::span).toList());
            BitSet right = and(flagged, target);
            rightCharacters += right.cardinality();
            BitSet wrong = (BitSet) flagged.clone();
            wrong.andNot(target);
            wrong.andNot(neutral);
            wrongCharacters += wrong.cardinality();
            flagged.andNot(ignored);
            flaggedCharacters += flagged.cardinality();
            flaggedInGold += and(flagged, target).cardinality();
        }
    }

    private final Totals totals = new Totals();
    private final Counts all = new Counts(totals);
    private final SortedMap<String, Counts> byCheck = new TreeMap<>();
    private long rows;
    private long cleanRows;

    void add(GoldRecord gold, CheckedDocument checked) {
        rows++;
        cleanRows += gold.isClean() ? 1 : 0;
        List<Flag> flags = Flag.of(checked, gold.text());
        totals.add(gold, words(gold.text()));
        all.add(gold, flags);
        flags.stream()
                .collect(Collectors.groupingBy(Flag::check))
                .forEach((check, some) -> byCheck.computeIfAbsent(check, first -> new Counts(totals))
                        .add(gold, some));
    }

    private static BitSet and(BitSet one, BitSet other) {
        BitSet both = (BitSet) one.clone();
        both.and(other);
        return both;
    }

    private static BitSet characters(List<Span> spans) {
        BitSet characters = new BitSet();
        spans.forEach(span -> characters.set(span.start(), span.end()));
        return characters;
    }

    private static String close(String language) {
        String code = language.split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
        return CLOSE.getOrDefault(code, code);
    }

    /** What white space separates, as Unicode has it. */
    static long words(String text) {
        long words = 0;
        boolean isInside = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isSpace = Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
            words += !isSpace && !isInside ? 1 : 0;
            isInside = !isSpace;
        }
        return words;
    }

    long rows() {
        return rows;
    }

    long cleanRows() {
        return cleanRows;
    }

    /** All findings together. */
    Counts all() {
        return all;
    }

    /** The findings of each check that has some, by its id. */
    SortedMap<String, Counts> byCheck() {
        return Collections.unmodifiableSortedMap(byCheck);
    }
}
