package org.calque.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.calque.check.CheckInfo;
import org.calque.check.CheckInfo.Scope;
import org.calque.check.Finding;
import org.calque.text.Span;

/**
 * One defect, one finding. Findings that overlap and speak of the same scope are one defect: the check that comes first
 * in the catalog wins, then the longer finding of one check, then the more confident one. Findings of different scopes
 * are different defects and stay, but inside a passage that is no English prose (another language, page furniture)
 * nothing is said of language and grammar, nor of grammar and wording inside a loop, which breaks both.
 */
final class Overlaps {

    /** Passages in which the checks of {@link #PROSE} have nothing to say. */
    static final Set<String> NOT_PROSE = Set.of("untranslated-sentence", "page-furniture", "markup-debris");

    /** Checks that judge prose. Listed phrases are wrong anywhere, and furniture is full of other stories' headlines. */
    static final Set<String> PROSE = Set.of(
            "grammar",
            "spelling",
            "punctuation",
            "style",
            "untranslated-word",
            "untranslated-phrase",
            "half-inflected-name",
            "word-order",
            "tense-calque",
            "unlikely-word",
            "garbled-sentence",
            "name-variants",
            "term-variants",
            "capitalization",
            "lost-quotation",
            "doubled-word");

    private static final String LOOP = "repetition-loop";

    /** Checks that say no more of a loop than that it repeats. */
    private static final Set<String> BROKEN_BY_LOOP =
            Set.of("grammar", "punctuation", "style", "word-order", "unlikely-word", "doubled-word");

    private final Map<String, Integer> rank;
    private final Map<String, Scope> scopes;

    Overlaps(List<CheckInfo> checks) {
        this.rank = new TreeMap<>();
        this.scopes = new TreeMap<>();
        for (CheckInfo check : checks) {
            rank.put(check.id(), rank.size());
            scopes.put(check.id(), check.scope());
        }
    }

    /** The findings that stay, in order of place. */
    List<Finding> resolve(List<Finding> findings) {
        List<Finding> byStrength = new ArrayList<>(findings);
        byStrength.sort(Comparator.comparingInt(this::rank)
                .thenComparing(finding -> -finding.span().length())
                .thenComparing(finding -> -finding.confidence())
                .thenComparing(Finding::span)
                .thenComparing(Finding::check)
                .thenComparing(Finding::message));
        SpanSet places = new SpanSet();
        SpanSet passages = new SpanSet();
        List<Finding> kept = new ArrayList<>();
        for (Finding finding : byStrength) {
            SpanSet taken = scope(finding) == Scope.PLACE ? places : passages;
            if (taken.add(finding.span())) {
                kept.add(finding);
            }
        }
        silence(PROSE, NOT_PROSE, kept);
        silence(BROKEN_BY_LOOP, Set.of(LOOP), kept);
        kept.sort(Comparator.comparing(Finding::span).thenComparingInt(this::rank));
        return kept;
    }

    /** Takes away the findings of some checks inside those of others. */
    private static void silence(Set<String> silenced, Set<String> by, List<Finding> findings) {
        SpanSet passages = new SpanSet();
        findings.stream()
                .filter(finding -> by.contains(finding.checkId()))
                .forEach(finding -> passages.cover(finding.span()));
        findings.removeIf(finding -> silenced.contains(finding.checkId()) && passages.overlaps(finding.span()));
    }

    private int rank(Finding finding) {
        return rank.getOrDefault(finding.checkId(), Integer.MAX_VALUE);
    }

    private Scope scope(Finding finding) {
        return scopes.getOrDefault(finding.checkId(), Scope.PLACE);
    }

    /** Spans that do not overlap. */
    private static final class SpanSet {

        private final TreeMap<Integer, Span> byStart = new TreeMap<>();

        boolean overlaps(Span span) {
            Map.Entry<Integer, Span> before = byStart.lowerEntry(span.end());
            return before != null && before.getValue().end() > span.start();
        }

        /** Adds a span unless it overlaps one that is there; says whether it did. */
        boolean add(Span span) {
            if (overlaps(span)) {
                return false;
            }
            byStart.put(span.start(), span);
            return true;
        }

        /** Adds a span; those that are there and overlap it become one with it. */
        void cover(Span span) {
            Span whole = span;
            Map.Entry<Integer, Span> before = byStart.lowerEntry(whole.end());
            while (before != null && before.getValue().end() > whole.start()) {
                byStart.remove(before.getKey());
                whole = whole.hull(before.getValue());
                before = byStart.lowerEntry(whole.end());
            }
            byStart.put(whole.start(), whole);
        }
    }
}
