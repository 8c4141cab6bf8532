package org.calque.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import org.calque.check.Category;
import org.calque.check.Finding;
import org.calque.check.Severity;
import org.calque.score.MqmScore.Verdict;
import org.calque.text.Span;
import org.junit.jupiter.api.Test;

class MqmScoreTest {

    private static List<Finding> findings(Severity... severities) {
        return Stream.of(severities)
                .map(severity -> new Finding(
                        "some-check", Category.STYLE, severity, 1, new Span(0, 1), "m", List.of(), List.of()))
                .toList();
    }

    @Test
    void weighsSeverities() {
        MqmScore score =
                MqmScore.of(findings(Severity.NEUTRAL, Severity.MINOR, Severity.MAJOR, Severity.CRITICAL), 1000);
        assertThat(score).isEqualTo(new MqmScore(31, 1000, 1));
        assertThat(score.value()).isCloseTo(96.9, within(1e-9));
        assertThat(score.pointsPerThousandWords()).isCloseTo(31, within(1e-9));
    }

    @Test
    void neverFallsBelowZero() {
        assertThat(new MqmScore(500, 100, 0).value()).isZero();
        assertThat(MqmScore.none().value()).isEqualTo(100);
        assertThat(MqmScore.none().pointsPerThousandWords()).isZero();
    }

    @Test
    void rulesFromAHundredWordsOn() {
        assertThat(new MqmScore(0, 99, 0).verdict(90)).isEqualTo(Verdict.WITHHELD);
        assertThat(new MqmScore(10, 100, 0).verdict(90)).isEqualTo(Verdict.PASS);
        assertThat(new MqmScore(11, 100, 0).verdict(90)).isEqualTo(Verdict.FAIL);
        assertThat(new MqmScore(25, 100_000, 1).verdict(90))
                .as("a critical finding")
                .isEqualTo(Verdict.FAIL);
    }

    @Test
    void addsUp() {
        assertThat(new MqmScore(1, 10, 0).plus(new MqmScore(25, 5, 1))).isEqualTo(new MqmScore(26, 15, 1));
    }

    @Test
    void refusesNegativeNumbers() {
        assertThatIllegalArgumentException().isThrownBy(() -> new MqmScore(-1, 0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new MqmScore(0, -1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new MqmScore(0, 0, -1));
    }
}
