package org.calque.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.calque.check.Category;
import org.calque.check.Finding;
import org.calque.check.Severity;
import org.calque.engine.CheckFailure;
import org.calque.engine.CheckedDocument;
import org.calque.engine.Outcome;
import org.calque.engine.RunInfo.FailOn;
import org.calque.engine.UnreadInput;
import org.calque.score.MqmScore;
import org.calque.text.Document;
import org.calque.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GateTest {

    private static CheckedDocument document(int words, Severity severity, int findings) {
        Finding finding =
                new Finding("x", Category.GRAMMAR, severity, 1, new Span(0, 1), "Wrong.", List.of(), List.of());
        List<Finding> all = new ArrayList<>(Collections.nCopies(findings, finding));
        return new CheckedDocument(Document.ofText("a", "abc"), all, List.of(), MqmScore.of(all, words));
    }

    private static ExitCode verdict(Gate.Thresholds thresholds, Outcome... outcomes) {
        Gate gate = new Gate(thresholds);
        for (Outcome outcome : outcomes) {
            gate.add(outcome);
        }
        return gate.verdict();
    }

    private static Gate.Thresholds failOn(FailOn failOn) {
        return new Gate.Thresholds(failOn, OptionalLong.empty(), OptionalDouble.empty(), false);
    }

    @ParameterizedTest
    @CsvSource({
        "MINOR, NEUTRAL, CLEAN", "MINOR, MINOR, FINDINGS", "MAJOR, MINOR, CLEAN", "MAJOR, MAJOR, FINDINGS",
        "MAJOR, CRITICAL, FINDINGS", "CRITICAL, MAJOR, CLEAN", "CRITICAL, CRITICAL, FINDINGS", "NEVER, CRITICAL, CLEAN"
    })
    void aFindingFailsFromItsSeverityOn(FailOn failOn, Severity severity, ExitCode exitCode) {
        assertThat(verdict(failOn(failOn), document(200, Severity.NEUTRAL, 0), document(200, severity, 1)))
                .isEqualTo(exitCode);
    }

    @Test
    void findingsAreCountedOverTheRunWithoutNeutralOnes() {
        Gate.Thresholds two = new Gate.Thresholds(FailOn.NEVER, OptionalLong.of(2), OptionalDouble.empty(), false);
        CheckedDocument one = document(200, Severity.MINOR, 1);
        assertThat(verdict(two, one, one, document(200, Severity.NEUTRAL, 9))).isEqualTo(ExitCode.CLEAN);
        assertThat(verdict(two, one, one, one)).isEqualTo(ExitCode.FINDINGS);
    }

    @ParameterizedTest
    @CsvSource({
        "200, MINOR, 2, CLEAN",
        "200, MINOR, 3, FINDINGS",
        "99, MINOR, 50, CLEAN",
        "10000, CRITICAL, 1, FINDINGS"
    })
    void eachDocumentHasToReachTheScore(int words, Severity severity, int findings, ExitCode exitCode) {
        Gate.Thresholds score = new Gate.Thresholds(FailOn.NEVER, OptionalLong.empty(), OptionalDouble.of(99), false);
        CheckedDocument clean = document(100_000, Severity.MINOR, 0);
        assertThat(verdict(score, clean, document(words, severity, findings), clean))
                .isEqualTo(exitCode);
    }

    @Test
    void whatWasNotCheckedIsAnErrorWhateverWasFound() {
        CheckedDocument checked = document(200, Severity.CRITICAL, 1);
        CheckedDocument failed = new CheckedDocument(
                checked.document(),
                checked.findings(),
                List.of(new CheckFailure("grammar", "a", "it threw")),
                checked.score());
        Gate.Thresholds zero = new Gate.Thresholds(FailOn.NEVER, OptionalLong.empty(), OptionalDouble.empty(), true);
        assertThat(verdict(failOn(FailOn.MAJOR), checked, new UnreadInput("b", "b: gone")))
                .isEqualTo(ExitCode.ERROR);
        assertThat(verdict(failOn(FailOn.MAJOR), failed)).isEqualTo(ExitCode.ERROR);
        assertThat(verdict(zero, failed)).isEqualTo(ExitCode.ERROR);
        assertThat(verdict(zero, checked)).isEqualTo(ExitCode.CLEAN);
    }
}
