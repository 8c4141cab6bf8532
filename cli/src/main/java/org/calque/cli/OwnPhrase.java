package org.calque.cli;

import java.util.List;
import org.calque.checks.fluency.HouseRule;

/**
 * A phrase rule of a configuration file with its examples.
 *
 * @param rule the rule
 * @param place file, line and column, as messages name them
 * @param bad sentences that it has to flag, with {@code [[ ]]} around what is flagged
 * @param good sentences that it must not flag
 */
record OwnPhrase(HouseRule rule, String place, List<String> bad, List<String> good) {
    OwnPhrase {
        bad = List.copyOf(bad);
        good = List.copyOf(good);
    }
}
