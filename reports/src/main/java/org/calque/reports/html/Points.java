package org.calque.reports.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.calque.check.Finding;
import org.calque.reports.Labels;
import org.calque.score.MqmScore;

/** Adds up penalty points by kind of damage. */
final class Points {

    private final Map<Kind, Long> points = new EnumMap<>(Kind.class);

    void add(List<Finding> findings) {
        for (Finding finding : findings) {
            points.merge(Kind.of(finding), (long) MqmScore.multiplier(finding.severity()), Long::sum);
        }
    }

    /** The kinds that have points, most first. */
    List<Overview.KindPoints> byKind(long words) {
        List<Map.Entry<Kind, Long>> sorted = new ArrayList<>(points.entrySet());
        sorted.removeIf(kind -> kind.getValue() == 0);
        sorted.sort(Map.Entry.<Kind, Long>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()));
        List<Overview.KindPoints> kinds = new ArrayList<>();
        for (Map.Entry<Kind, Long> kind : sorted) {
            double perThousand = new MqmScore(kind.getValue(), words, 0).pointsPerThousandWords();
            double share = 100.0 * kind.getValue() / sorted.get(0).getValue();
            kinds.add(new Overview.KindPoints(
                    kind.getKey().label(), kind.getKey().css(), Labels.tenths(perThousand), Labels.tenths(share)));
        }
        return kinds;
    }
}
