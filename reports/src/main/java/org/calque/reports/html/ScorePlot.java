package org.calque.reports.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.calque.reports.Labels;

/**
 * The scores of many documents: each a square at its score, stacked where they are alike.
 *
 * @param dots the squares
 * @param height of the highest stack, in squares
 * @param asked where the threshold stands; empty if there is none
 * @param axis the score at the left end
 */
record ScorePlot(List<Dot> dots, int height, String asked, int axis, String description) {

    private static final double WIDTH = 100;

    /** From one square of a stack to the next. */
    private static final double STEP = 2.6;

    /** A square: its left and upper edge, and whether its document fails. */
    record Dot(String x, String y, boolean fails) {}

    ScorePlot {
        dots = List.copyOf(dots);
    }

    static ScorePlot of(List<DocumentRow> rows, OptionalDouble threshold) {
        List<DocumentRow> read = rows.stream()
                .filter(row -> !row.id().isEmpty())
                .sorted(Comparator.comparingDouble(DocumentRow::score))
                .toList();
        if (read.size() < 2) {
            return new ScorePlot(List.of(), 0, "", 0, "");
        }
        int axis = Math.min(90, 10 * (int) (read.get(0).score() / 10));
        List<Dot> dots = new ArrayList<>();
        Map<Long, Integer> stacks = new HashMap<>();
        int height = 0;
        for (DocumentRow row : read) {
            double x = place(row.score(), axis);
            int level = stacks.merge(Math.round(x / 2.5), 1, Integer::sum) - 1;
            height = Math.max(height, level + 1);
            dots.add(new Dot(
                    Numbers.hundredths(x),
                    Numbers.hundredths(-STEP * level - 2.2),
                    row.verdict() == DocumentRow.Verdict.FAILS));
        }
        long fail = dots.stream().filter(Dot::fails).count();
        String description = "Scores from " + read.get(0).scoreText() + " to "
                + read.get(read.size() - 1).scoreText() + "; " + fail + " of "
                + Labels.count(read.size(), "document") + " fail";
        String asked = threshold.isPresent() ? Numbers.hundredths(place(threshold.getAsDouble(), axis)) : "";
        return new ScorePlot(dots, height, asked, axis, description);
    }

    /** The upper edge of the drawing; its lower is 1. */
    String top() {
        return Numbers.hundredths(-STEP * height);
    }

    String drawingHeight() {
        return Numbers.hundredths(STEP * height + 1);
    }

    private static double place(double score, int axis) {
        return Math.max(0, WIDTH * (score - axis) / (WIDTH - axis));
    }
}
