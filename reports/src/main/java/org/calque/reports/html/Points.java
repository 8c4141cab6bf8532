package org.calque.reports.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.calque.check.Finding;
import org.calque.check.Severity;
import org.calque.reports.Labels;
import org.calque.score.MqmScore;

/** Adds up penalty points by kind of damage and severity. */
final class Points {

    /** How much of a bar is left free between two severities, in percent. */
    private static final double GAP = .4;

    /**
     * How much of the penalty a kind of damage has.
     *
     * @param perThousand penalty points in 1,000 words
     * @param bars for each severity, worst first, in percent of the kind that has most
     */
    record KindPoints(String label, String css, String perThousand, List<Bar> bars) {
        KindPoints {
            bars = List.copyOf(bars);
        }
    }

    /** A part of a bar. */
    record Bar(String css, String start, String length) {}

    private final Map<Kind, Map<Severity, Long>> points = new EnumMap<>(Kind.class);

    void add(List<Finding> findings) {
        for (Finding finding : findings) {
            points.computeIfAbsent(Kind.of(finding), kind -> new EnumMap<>(Severity.class))
                    .merge(finding.severity(), (long) MqmScore.multiplier(finding.severity()), Long::sum);
        }
    }

    private long total(Kind kind) {
        return points.getOrDefault(kind, Map.of()).values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    /** The kinds that have points, most first. */
    List<KindPoints> byKind(long words) {
        List<Kind> sorted = new ArrayList<>(points.keySet());
        sorted.removeIf(kind -> total(kind) == 0);
        sorted.sort(Comparator.comparingLong(this::total).reversed().thenComparing(Comparator.naturalOrder()));
        List<KindPoints> kinds = new ArrayList<>();
        for (Kind kind : sorted) {
            double perThousand = new MqmScore(total(kind), words, 0).pointsPerThousandWords();
            kinds.add(new KindPoints(
                    kind.label(), kind.css(), Labels.tenths(perThousand), bars(kind, total(sorted.get(0)))));
        }
        return kinds;
    }

    private List<Bar> bars(Kind kind, long most) {
        List<Bar> bars = new ArrayList<>();
        double start = 0;
        for (Severity severity : Labels.WORST_FIRST) {
            long share = points.getOrDefault(kind, Map.of()).getOrDefault(severity, 0L);
            if (share > 0) {
                double length = 100.0 * share / most;
                bars.add(new Bar(
                        severity.id(), Numbers.hundredths(start), Numbers.hundredths(Math.max(GAP, length - GAP))));
                start += length;
            }
        }
        return bars;
    }
}
