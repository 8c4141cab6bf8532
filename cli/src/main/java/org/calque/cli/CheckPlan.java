package org.calque.cli;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.calque.check.CheckInfo;
import org.calque.engine.Checker;
import org.calque.engine.InputSource;
import org.calque.engine.RunInfo;
import org.calque.engine.Settings;

/**
 * What a run checks under the configurations as they are.
 *
 * @param inputs the texts, each with its settings
 * @param run what reports say of the run
 * @param thresholds what the command line asks of the texts
 * @param scores the score that each text has to reach, by its name, where a configuration asks for one
 */
record CheckPlan(List<InputSource> inputs, RunInfo run, Gate.Thresholds thresholds, Map<String, Double> scores) {

    CheckPlan {
        inputs = List.copyOf(inputs);
        scores = Map.copyOf(scores);
    }

    /** What decides how the run ends, before anything is checked. */
    Gate gate() {
        return new Gate(thresholds).withScores(scores);
    }

    /** The checks that run on some of the inputs; those of the checker where no input is known. */
    static List<CheckInfo> checks(Checker checker, List<InputSource> inputs) {
        Set<Settings> settings = new HashSet<>();
        inputs.forEach(input -> input.settings().ifPresent(settings::add));
        return settings.isEmpty() ? checker.checks() : checker.checks(settings);
    }
}
