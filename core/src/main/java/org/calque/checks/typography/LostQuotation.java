package org.calque.checks.typography;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.calque.analysis.AnalyzedText;
import org.calque.check.Applicability;
import org.calque.check.Category;
import org.calque.check.Check;
import org.calque.check.CheckInfo;
import org.calque.check.Edit;
import org.calque.check.Evidence;
import org.calque.check.Finding;
import org.calque.check.Fix;
import org.calque.check.Severity;
import org.calque.text.Sentence;
import org.calque.text.Span;
import org.calque.text.Token;

/** Direct speech whose quotation marks are gone, told by its speech tag and its first or second person. */
public final class LostQuotation implements Check {

    private static final CheckInfo INFO = new CheckInfo(
            "lost-quotation",
            Category.PUNCTUATION,
            Severity.MAJOR,
            CheckInfo.Scope.PASSAGE,
            true,
            "Direct speech without quotation marks: a speech tag such as “, he insisted.” behind words in the first or"
                    + " second person that nothing sets off.",
            "Sources that set speech in italics, in dashes or in block quotations lose the sign of it on the way"
                    + " through extraction and translation. Without marks the newspaper itself seems to speak.",
            "[[You must give us guarantees, and at once. Now, he insisted.]]",
            "“You must give us guarantees, and at once. Now,” he insisted.",
            List.of(
                    "Speech that shows neither first nor second person is taken for reported speech.",
                    "How far the speech reaches is told by person alone and may be too short."));

    private final SpeechTags tags = SpeechTags.read();

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> run(AnalyzedText text) {
        List<Finding> findings = new ArrayList<>();
        List<Sentence> sentences = text.sentences();
        Quotations quotations = Quotations.of(text);
        int done = -1;
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            if (i <= done || isQuoted(text, quotations, sentence) || SpeechDashes.opens(text, sentence)) {
                continue;
            }
            int colon = tags.announcement(text, sentence);
            if (colon >= 0) {
                done = last(text, quotations, i);
                findings.add(announced(text, colon, done));
                continue;
            }
            Optional<SpeechTags.Tag> tag = tags.find(text, sentence);
            if (tag.isPresent()) {
                int first = first(text, quotations, i);
                int last = last(text, quotations, i);
                boolean spoken = last > i
                        || first < i
                        || isSpoken(text, sentence.firstToken(), tag.get().mark());
                if (spoken) {
                    findings.add(finding(text, sentences, first, i, last, tag.get()));
                    done = last;
                }
            }
        }
        return findings;
    }

    /** Whether there is any quotation in the sentence or around it. */
    private static boolean isQuoted(AnalyzedText text, Quotations quotations, Sentence sentence) {
        for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
            Token token = text.tokens().get(i);
            if (Quotations.isMark(token) || "'‘’".contains(token.text()) || quotations.isInside(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isSpoken(AnalyzedText text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (tags.isPerson(text.tokens().get(i))) {
                return true;
            }
        }
        return false;
    }

    /** Index of the sentence that the speech begins with, as its person tells. */
    private int first(AnalyzedText text, Quotations quotations, int tagged) {
        int first = tagged;
        while (first > 0 && belongs(text, quotations, tagged, first - 1)) {
            first--;
        }
        return first;
    }

    private int last(AnalyzedText text, Quotations quotations, int tagged) {
        int last = tagged;
        while (last + 1 < text.sentences().size()
                && begins(text, last + 1)
                && belongs(text, quotations, tagged, last + 1)) {
            last++;
        }
        return last;
    }

    /** Behind the tag only a sentence that begins in the first or second person goes on with the speech. */
    private boolean begins(AnalyzedText text, int other) {
        return tags.isPerson(text.tokens().get(text.sentences().get(other).firstToken()));
    }

    private boolean belongs(AnalyzedText text, Quotations quotations, int tagged, int other) {
        Sentence sentence = text.sentences().get(other);
        return sentence.block() == text.sentences().get(tagged).block()
                && isSpoken(text, sentence.firstToken(), sentence.endToken())
                && !isQuoted(text, quotations, sentence)
                && tags.find(text, sentence).isEmpty();
    }

    private static Finding finding(
            AnalyzedText text, List<Sentence> sentences, int first, int tagged, int last, SpeechTags.Tag tag) {
        Span span = sentences.get(first).span().hull(sentences.get(last).span());
        Token mark = text.tokens().get(tag.mark());
        int start = span.start();
        int end = text.tokens().get(tag.mark() - 1).end();
        boolean ended = "?!".contains(text.tokens().get(tag.mark() - 1).text());
        String closed = mark.text().equals(",") && ended ? "”" : mark.text() + "”";
        List<Edit> edits = new ArrayList<>();
        edits.add(new Edit(new Span(start, start), "“"));
        edits.add(new Edit(new Span(/* start= */ end, /* end= */ mark.end()), closed));
        if (last > tagged) {
            int rest = sentences.get(tagged + 1).span().start();
            edits.add(new Edit(new Span(rest, rest), "“"));
            edits.add(new Edit(new Span(span.end(), span.end()), "”"));
        }
        String speaker = new Span(
                        text.tokens().get(tag.mark() + 1).start(),
                        text.tokens().get(tag.end() - 1).end())
                .of(text.text());
        return finding(span, speaker, edits);
    }

    private static Finding announced(AnalyzedText text, int colon, int last) {
        Token first = text.tokens().get(colon + 1);
        int end = text.sentences().get(last).span().end();
        List<Edit> edits =
                List.of(new Edit(new Span(first.start(), first.start()), "“"), new Edit(new Span(end, end), "”"));
        String tag = text.tokens().get(colon - 1).text() + ":";
        return finding(new Span(first.start(), end), tag, edits);
    }

    private static Finding finding(Span span, String tag, List<Edit> edits) {
        return new Finding(
                INFO.id(),
                INFO.category(),
                INFO.severity(),
                0.85,
                span,
                "This is direct speech (“" + tag + "”), but no quotation marks set it off.",
                List.of(new Evidence.Pattern("a speech tag with the first or second person, without quotation marks")),
                List.of(new Fix("Set it in quotation marks", edits, Applicability.LIKELY)));
    }
}
