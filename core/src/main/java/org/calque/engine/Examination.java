package org.calque.engine;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.calque.analysis.AnalyzedText;
import org.calque.analysis.Analyzer;
import org.calque.check.Check;
import org.calque.check.Finding;
import org.calque.check.Severity;
import org.calque.score.MqmScore;
import org.calque.text.Document;
import org.calque.text.Span;
import org.calque.text.Token;

/**
 * One document on its way through the checks. Runs on one thread, and lets others begin with its grammar; another may
 * take what is there when time is over.
 */
final class Examination implements Runnable {

    private final Document document;
    private final Settings settings;
    private final List<Check> checks;
    private final Analyzer analyzer;
    private final Overlaps overlaps;
    private final HouseWords houseWords;
    private final BitSet declared = new BitSet();
    private final long deadline;
    private final Helpers helpers;

    private final List<Finding> findings = new ArrayList<>();
    private final List<CheckFailure> failures = new ArrayList<>();
    private String part = "analysis";
    private long words;
    private boolean closed;

    Examination(
            Document document,
            Settings settings,
            List<Check> checks,
            Analyzer analyzer,
            Overlaps overlaps,
            Helpers helpers) {
        this.document = document;
        this.settings = settings;
        this.checks = checks;
        this.analyzer = analyzer;
        this.overlaps = overlaps;
        this.helpers = helpers;
        this.houseWords = new HouseWords(settings.house().accepted());
        document.declared()
                .forEach(each -> declared.set(each.span().start(), each.span().end()));
        this.deadline = System.nanoTime() + settings.timeout().toNanos();
    }

    @Override
    public void run() {
        helpers.begin();
        try (AnalyzedText text =
                analyzer.analyze(document, settings.sourceLanguage().orElse(null), this::isExpired)) {
            run(text);
        } finally {
            helpers.end();
        }
    }

    private void run(AnalyzedText text) {
        count(text);
        helpers.workAhead(text, checks);
        for (Check check : checks) {
            if (!begin(check)) {
                return;
            }
            List<Finding> found = List.of();
            List<CheckFailure> failed = new ArrayList<>();
            try {
                found = judged(check.run(text), text, failed);
            } catch (RuntimeException | LinkageError | StackOverflowError e) {
                failed.add(new CheckFailure(check.info().id(), document.name(), e.toString()));
            }
            add(found, failed);
        }
        List<CheckFailure> failed = new ArrayList<>();
        for (String failure : text.failures()) {
            failed.add(new CheckFailure("analysis", document.name(), failure));
        }
        add(List.of(), failed);
    }

    private boolean isExpired() {
        return System.nanoTime() - deadline > 0 || Thread.currentThread().isInterrupted();
    }

    private synchronized void count(AnalyzedText text) {
        words = text.tokens().stream().filter(Token::isWord).count();
    }

    private synchronized boolean begin(Check check) {
        part = check.info().id();
        return !closed;
    }

    private synchronized void add(List<Finding> found, List<CheckFailure> failed) {
        if (!closed) {
            findings.addAll(found);
            failures.addAll(failed);
        }
    }

    /** The findings that lie in the text and are wanted, with the severity that the settings give them. */
    private List<Finding> judged(List<Finding> found, AnalyzedText text, List<CheckFailure> failed) {
        List<Finding> kept = new ArrayList<>(found.size());
        for (Finding finding : found) {
            if (finding.span().end() > document.text().length()) {
                failed.add(new CheckFailure(
                        finding.check(),
                        document.name(),
                        "it reported " + finding.span() + " in a text of "
                                + document.text().length()));
            } else if (settings.choice().wants(finding) && !houseWords.accept(finding, text)) {
                kept.add(
                        isDeclared(finding.span())
                                ? finding.withSeverity(Severity.NEUTRAL)
                                : settings.choice().weighed(finding));
            }
        }
        return kept;
    }

    /** Whether all of a passage is code, or is declared foreign or not to be translated: the rules of English don't hold. */
    private boolean isDeclared(Span span) {
        return declared.nextClearBit(span.start()) >= span.end();
    }

    /** What was found, once {@link #run()} has ended. */
    synchronized CheckedDocument result() {
        closed = true;
        List<Finding> resolved = overlaps.resolve(findings);
        return new CheckedDocument(document, resolved, failures, MqmScore.of(resolved, words));
    }

    /** What was found when the time was over. */
    synchronized CheckedDocument giveUp() {
        failures.add(new CheckFailure(
                part,
                document.name(),
                "it was not done after " + settings.timeout().toSeconds()
                        + " s and was given up; checks behind it did not run"));
        return result();
    }

    /** What was found when the analysis failed. */
    synchronized CheckedDocument fail(Throwable cause) {
        failures.add(new CheckFailure(part, document.name(), String.valueOf(cause)));
        return result();
    }
}
