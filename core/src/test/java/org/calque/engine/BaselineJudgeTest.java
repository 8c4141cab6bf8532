package org.calque.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.calque.check.Category;
import org.calque.check.Finding;
import org.calque.check.Severity;
import org.calque.engine.Baseline.Entry;
import org.calque.engine.Decision.State;
import org.calque.score.MqmScore;
import org.calque.text.Document;
import org.calque.text.Span;
import org.junit.jupiter.api.Test;

class BaselineJudgeTest {

    /** The same word in the same words twice, and once elsewhere. */
    private static final String TEXT = "so heon said it, so heon said it, and no more heon.";

    private static CheckedDocument document(String text) {
        List<Finding> findings = new ArrayList<>();
        for (int at = text.indexOf("heon"); at >= 0; at = text.indexOf("heon", at + 1)) {
            findings.add(new Finding(
                    "glued-words",
                    Category.CHARACTER_ENCODING,
                    Severity.MAJOR,
                    .9,
                    new Span(at, at + 4),
                    "Two words.",
                    List.of(),
                    List.of()));
        }
        return new CheckedDocument(Document.ofText("a.txt", text), findings, List.of(), MqmScore.of(findings, 100));
    }

    private static Entry entry(CheckedDocument checked, int finding, int count, State state) {
        String fingerprint = checked.fingerprints().get(finding);
        return new Entry("glued-words", fingerprint, count, "heon", state, "a note");
    }

    private static BaselineJudge judge(Entry... entries) {
        return new BaselineJudge(new Baseline(List.of(entries)));
    }

    @Test
    void whatIsAcceptedOrDismissedNoLongerCounts() {
        CheckedDocument checked = document(TEXT);
        CheckedDocument judged = judge(entry(checked, 0, 1, State.ACCEPTED), entry(checked, 2, 1, State.DISMISSED))
                .judge(checked);
        assertThat(judged.findings()).hasSize(1);
        assertThat(judged.known()).hasSize(2);
        assertThat(judged.score().points()).isEqualTo(5);
        assertThat(judged.score().words()).isEqualTo(100);
        assertThat(judged.decisions()).extracting(Decision::note).containsOnly("a note");
    }

    @Test
    void whatIsConfirmedOrFixedStillCounts() {
        CheckedDocument checked = document(TEXT);
        CheckedDocument judged = judge(entry(checked, 0, 1, State.CONFIRMED), entry(checked, 2, 1, State.FIXED))
                .judge(checked);
        assertThat(judged.findings()).isEqualTo(checked.findings());
        assertThat(judged.known()).isEmpty();
        assertThat(judged.decisions()).hasSize(2);
    }

    @Test
    void anEntrySpeaksOfAsManyFindingsAsItCountsWhateverDocumentsTheyStandIn() {
        String sentence = "The man told all of us again that heon said it in the end to all of them. ";
        CheckedDocument checked = document(sentence + sentence + "Then heon went home.");
        assertThat(Set.copyOf(checked.fingerprints())).hasSizeLessThan(3);
        BaselineJudge judge = judge(entry(checked, 1, 1, State.ACCEPTED));
        int first = judge.judge(checked).known().size();
        int second = judge.judge(checked).known().size();
        assertThat(first).isEqualTo(1);
        assertThat(second).isZero();
    }

    @Test
    void aFindingMovesWithItsText() {
        CheckedDocument checked = document(TEXT);
        CheckedDocument moved = document("Another paragraph stands before it.\n\n" + TEXT);
        CheckedDocument judged = judge(entry(checked, 2, 1, State.ACCEPTED)).judge(moved);
        assertThat(judged.known()).hasSize(1);
    }

    @Test
    void anEntryIsStaleWhoseFindingsAreGoneUnlessItsCheckDidNotRunOrItSilencesNothing() {
        CheckedDocument checked = document(TEXT);
        Entry gone = new Entry("glued-words", "0123456789abcdef", 1, "x", State.ACCEPTED, "");
        Entry other = new Entry("grammar/X", "0123456789abcdef", 1, "x", State.DISMISSED, "");
        Entry mended = new Entry("glued-words", "0123456789abcde0", 1, "x", State.FIXED, "");
        Entry half = entry(checked, 2, 2, State.DISMISSED);
        BaselineJudge judge = judge(gone, other, mended, half);
        judge.judge(checked);
        assertThat(judge.stale(Set.of("glued-words"))).containsExactly(gone, half);
        assertThat(judge.stale(Set.of("grammar"))).containsExactly(other);
    }

    @Test
    void anEntryIsValidated() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Entry("a", "0123456789ABCDEF", 1, "", State.FIXED, ""));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Entry("a", "0123456789abcdef", 0, "", State.FIXED, ""));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Entry(" ", "0123456789abcdef", 1, "", State.FIXED, ""));
    }
}
