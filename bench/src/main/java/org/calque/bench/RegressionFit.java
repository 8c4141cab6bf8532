package org.calque.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import org.calque.fluency.Plausibility;

/** Fits a regression over standardised features: a logistic one with an L2 penalty by Newton’s method, or a linear one. */
final class RegressionFit {

    private static final double PENALTY = 1;
    private static final int STEPS = 40;

    private static final double SMALLEST_DEVIATION = 1e-6;

    private final List<List<Double>> rows;
    private final int size;
    private final double[] means;
    private final double[] deviations;

    /** @param rows the features of each */
    RegressionFit(List<List<Double>> rows) {
        this.rows = List.copyOf(rows);
        this.size = rows.get(0).size() + 1;
        this.means = new double[size];
        this.deviations = new double[size];
        for (int i = 1; i < size; i++) {
            int feature = i - 1;
            double mean =
                    rows.stream().mapToDouble(row -> row.get(feature)).average().orElse(0);
            means[i] = mean;
            double variance = rows.stream()
                    .mapToDouble(row -> Math.pow(row.get(feature) - mean, 2))
                    .average()
                    .orElse(0);
            deviations[i] = Math.sqrt(variance) + SMALLEST_DEVIATION;
        }
    }

    private double standard(int row, int i) {
        return i == 0 ? 1 : (rows.get(row).get(i - 1) - means[i]) / deviations[i];
    }

    /**
     * Of whether something is so.
     *
     * @param so of the row with an index
     * @param count how much it counts
     */
    Plausibility.Regression logistic(IntPredicate so, IntToDoubleFunction count) {
        double[] weights = new double[size];
        for (int step = 0; step < STEPS; step++) {
            double[] change = eliminate(system(weights, so, count));
            for (int i = 0; i < size; i++) {
                weights[i] += change[i];
            }
        }
        return unscaled(weights);
    }

    /**
     * Of a value.
     *
     * @param wanted that of the row with an index
     */
    Plausibility.Regression linear(IntToDoubleFunction wanted) {
        double[][] system = new double[size][size + 1];
        double[] own = new double[size];
        for (int row = 0; row < rows.size(); row++) {
            for (int i = 0; i < size; i++) {
                own[i] = standard(row, i);
            }
            for (int i = 0; i < size; i++) {
                system[i][size] += wanted.applyAsDouble(row) * own[i];
                for (int j = 0; j < size; j++) {
                    system[i][j] += own[i] * own[j];
                }
            }
        }
        for (int i = 0; i < size; i++) {
            system[i][i] += SMALLEST_DEVIATION;
        }
        return unscaled(eliminate(system));
    }

    /** The regression over features as they are, from one over standardised ones. */
    private Plausibility.Regression unscaled(double[] weights) {
        double intercept = weights[0];
        List<Double> scaled = new ArrayList<>();
        for (int i = 1; i < size; i++) {
            scaled.add(weights[i] / deviations[i]);
            intercept -= weights[i] / deviations[i] * means[i];
        }
        return new Plausibility.Regression(intercept, scaled);
    }

    /** The equations of a step of Newton’s method, the gradient in the last column. */
    private double[][] system(double[] weights, IntPredicate so, IntToDoubleFunction count) {
        double[][] system = new double[size][size + 1];
        system[0][0] = SMALLEST_DEVIATION;
        for (int i = 1; i < size; i++) {
            system[i][i] = PENALTY;
            system[i][size] = -PENALTY * weights[i];
        }
        double[] own = new double[size];
        for (int row = 0; row < rows.size(); row++) {
            double odds = 0;
            for (int i = 0; i < size; i++) {
                own[i] = standard(row, i);
                odds += weights[i] * own[i];
            }
            double probability = 1 / (1 + Math.exp(-odds));
            double curve = count.applyAsDouble(row) * probability * (1 - probability);
            for (int i = 0; i < size; i++) {
                system[i][size] += count.applyAsDouble(row) * ((so.test(row) ? 1 : 0) - probability) * own[i];
                for (int j = 0; j < size; j++) {
                    system[i][j] += curve * own[i] * own[j];
                }
            }
        }
        return system;
    }

    /** Gauss-Jordan elimination of a symmetric positive definite system. */
    private double[] eliminate(double[][] system) {
        for (int pivot = 0; pivot < size; pivot++) {
            for (int row = 0; row < size; row++) {
                if (row != pivot) {
                    double factor = system[row][pivot] / system[pivot][pivot];
                    for (int column = pivot; column <= size; column++) {
                        system[row][column] -= factor * system[pivot][column];
                    }
                }
            }
        }
        double[] solution = new double[size];
        for (int i = 0; i < size; i++) {
            solution[i] = system[i][size] / system[i][i];
        }
        return solution;
    }
}
