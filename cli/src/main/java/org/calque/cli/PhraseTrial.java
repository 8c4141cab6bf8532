package org.calque.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.calque.check.Evidence;
import org.calque.check.Finding;
import org.calque.checks.fluency.HouseRule;
import org.calque.engine.Checker;
import org.calque.engine.FluencyMode;
import org.calque.engine.HouseStyle;
import org.calque.engine.Settings;
import org.calque.text.Document;
import org.calque.text.Span;

/** Holds the phrase rules of a configuration file to their own examples, as Calque's own are held to theirs. */
final class PhraseTrial implements AutoCloseable {

    private final Checker checker;
    private final List<String> failures = new ArrayList<>();
    private int examples;

    PhraseTrial(List<OwnPhrase> phrases) {
        List<HouseRule> rules = phrases.stream().map(OwnPhrase::rule).toList();
        this.checker = Checker.create(Settings.defaults()
                .withOnly(Set.of("house-phrase"))
                .withFluency(FluencyMode.OFF)
                .withHouse(HouseStyle.of(List.of(), List.of(), rules)));
    }

    /** All phrase rules of a file, those of its overrides included. */
    static List<OwnPhrase> phrases(ConfigFile file) {
        return Stream.concat(Stream.of(file.whole()), file.overrides().stream().map(ConfigFile.Part::section))
                .flatMap(section -> section.phrases().stream())
                .toList();
    }

    /** Tries a rule: what a bad example marks is flagged and nothing else, and nothing in a good one. */
    void test(OwnPhrase phrase) {
        for (String bad : phrase.bad()) {
            Example example = Example.of(bad);
            List<Finding> findings = findings(example.text(), phrase);
            List<Span> flagged = findings.stream()
                    .filter(finding -> finding.evidence()
                            .contains(new Evidence.Pattern(phrase.rule().toString())))
                    .map(Finding::span)
                    .toList();
            if (!flagged.equals(example.marks())) {
                fail(phrase, "the bad example “" + bad + "” " + instead(flagged, example.text()));
            } else if (phrase.good().isEmpty()) {
                String fixed = fixed(example.text(), findings);
                good(phrase, fixed, "the bad example with its fix, “" + fixed + "”,");
            }
        }
        phrase.good().forEach(good -> good(phrase, good, "the good example “" + good + "”"));
    }

    /** With the first fix of all findings, which stand in order of place. */
    private static String fixed(String text, List<Finding> findings) {
        String fixed = text;
        for (int i = findings.size() - 1; i >= 0; i--) {
            fixed = findings.get(i).fixes().isEmpty()
                    ? fixed
                    : findings.get(i).fixes().get(0).apply(fixed);
        }
        return fixed;
    }

    private static String instead(List<Span> flagged, String text) {
        return flagged.isEmpty()
                ? "is not flagged"
                : "is flagged elsewhere: "
                        + String.join(
                                ", ",
                                flagged.stream()
                                        .map(span -> "“" + span.of(text) + "”")
                                        .toList());
    }

    private void good(OwnPhrase phrase, String text, String what) {
        List<Finding> findings = findings(text, phrase);
        if (!findings.isEmpty()) {
            fail(phrase, what + " is flagged: “" + findings.get(0).span().of(text) + "”");
        }
    }

    private List<Finding> findings(String text, OwnPhrase phrase) {
        examples++;
        return checker.check(Document.ofText(phrase.place(), text)).findings();
    }

    private void fail(OwnPhrase phrase, String what) {
        failures.add(phrase.place() + ": " + what);
    }

    /** What is not as it should be, with its place. */
    List<String> failures() {
        return failures;
    }

    /** How many sentences were tried. */
    int examples() {
        return examples;
    }

    @Override
    public void close() {
        checker.close();
    }

    /** A sentence and what is marked in it. */
    private record Example(String text, List<Span> marks) {

        static Example of(String marked) {
            StringBuilder text = new StringBuilder();
            List<Span> marks = new ArrayList<>();
            int at = 0;
            for (int open = marked.indexOf("[["); open >= 0; open = marked.indexOf("[[", at)) {
                int close = marked.indexOf("]]", open);
                if (close < 0) {
                    break;
                }
                text.append(marked, at, open);
                marks.add(new Span(text.length(), text.length() + close - open - 2));
                text.append(marked, open + 2, close);
                at = close + 2;
            }
            return new Example(text.append(marked, at, marked.length()).toString(), marks);
        }
    }
}
