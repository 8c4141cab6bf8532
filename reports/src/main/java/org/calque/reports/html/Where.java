package org.calque.reports.html;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.calque.check.Finding;
import org.calque.check.Severity;
import org.calque.engine.CheckedDocument;
import org.calque.reports.Labels;

/**
 * Where in a document its findings stand, as a strip of ticks 1,000 units long and 16 high.
 *
 * @param ticks for each severity that there is, worst last, the path of its ticks
 * @param description the same in words
 */
record Where(List<Ticks> ticks, String description) {

    /** How many parts of a document are told apart in words. */
    private static final int PARTS = 3;

    private static final List<String> PART_NAMES = List.of("first", "middle", "last");

    /** The ticks of one severity. */
    record Ticks(String css, String path) {}

    Where {
        ticks = List.copyOf(ticks);
    }

    static Where of(CheckedDocument checked, List<Finding> findings) {
        int length = Math.max(1, checked.document().text().length());
        Map<Severity, TreeSet<Integer>> places = new EnumMap<>(Severity.class);
        int[] parts = new int[PARTS];
        for (Finding finding : findings) {
            long start = finding.span().start();
            places.computeIfAbsent(finding.severity(), severity -> new TreeSet<>())
                    .add((int) (1 + 998 * start / length));
            parts[(int) Math.min(PARTS - 1, PARTS * start / length)]++;
        }
        List<Ticks> ticks = new ArrayList<>();
        for (Map.Entry<Severity, TreeSet<Integer>> severity : places.entrySet()) {
            StringBuilder path = new StringBuilder();
            for (int x : severity.getValue()) {
                path.append('M').append(x).append(" 16V").append(16 - height(severity.getKey()));
            }
            ticks.add(new Ticks(severity.getKey().id(), path.toString()));
        }
        return new Where(ticks, describe(parts, findings.size()));
    }

    private static int height(Severity severity) {
        return switch (severity) {
            case NEUTRAL -> 3;
            case MINOR -> 6;
            case MAJOR -> 11;
            case CRITICAL -> 16;
        };
    }

    private static String describe(int[] parts, int all) {
        if (all == 0) {
            return "No findings";
        }
        int most = 0;
        for (int i = 1; i < PARTS; i++) {
            most = parts[i] > parts[most] ? i : most;
        }
        return String.format(
                Locale.ROOT,
                "Where the %s: %d in the %s third of the text",
                Labels.count(all, "finding") + (all == 1 ? " stands" : " stand"),
                parts[most],
                PART_NAMES.get(most));
    }
}
