package org.calque.checks.repetition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.calque.analysis.AnalyzedText;
import org.calque.check.Applicability;
import org.calque.check.Category;
import org.calque.check.Check;
import org.calque.check.CheckInfo;
import org.calque.check.Evidence;
import org.calque.check.Excerpt;
import org.calque.check.Finding;
import org.calque.check.Fix;
import org.calque.check.Severity;
import org.calque.text.Block;
import org.calque.text.BlockKind;
import org.calque.text.Span;

/**
 * A passage that a document has twice, word for word or in two translations. Shingles of words find where a passage may
 * begin again; an alignment with small gaps tells how far it goes. Linear in the document's length.
 */
public final class DuplicatedPassage implements Check {

    /** Fewest common words of a passage that begins or ends inside a sentence. */
    private static final int PASSAGE = 17;

    /** Fewest common words of a passage of whole sentences. */
    private static final int SENTENCE = 10;

    /** Fewest words of a line that is repeated as a whole. */
    private static final int LINE = 5;

    /** Fewest words of a headline that is repeated as a whole. */
    private static final int HEADLINE = 4;

    /** Longest line of verse, in UTF-16 code units. */
    private static final int VERSE = 70;

    /** So many lines on either side tell whether a line is one of many short ones. */
    private static final int NEIGHBOURS = 3;

    /** So many words that an alignment left over at the edge of a sentence belong to the passage. */
    private static final int LEFT_OVER = 2;

    /** Fewest common words, as a share of the longer version. */
    private static final double IDENTITY = .72;

    private static final CheckInfo INFO = new CheckInfo(
            "duplicated-passage",
            Category.ADDITION,
            Severity.MAJOR,
            CheckInfo.Scope.PASSAGE,
            true,
            "A passage that stands twice in the text, word for word or in two translations; a headline repeated.",
            "A page gives its headline in several places, and hidden copies of a quotation or caption come along when"
                    + " it is scraped. Translated each by itself, the copies often differ in a few words.",
            "The bridge will be closed for repairs until the end of the summer.\n\n"
                    + "[[The bridge will be shut for repairs until the end of the summer.]]",
            "The bridge will be closed for repairs until the end of the summer.",
            List.of(
                    "Two translations that share few words are not recognised.",
                    "A quotation that is taken up again, a refrain, and lines that stand three times or more are left"
                            + " alone."));

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> run(AnalyzedText text) {
        WordSequence words = new WordSequence(text);
        List<Finding> findings = new ArrayList<>();
        int free = 0;
        for (int i = 0; i < words.size(); i++) {
            List<Integer> places = words.earlier(i);
            if (i < free) {
                continue;
            }
            Optional<Alignment> best = Optional.empty();
            for (int place : places) {
                if (isInside(place, i, free, words)) {
                    continue;
                }
                Alignment alignment = Alignment.from(words, place, i);
                if (isDuplicate(alignment, words, text)
                        && (best.isEmpty() || alignment.equal() > best.get().equal())) {
                    best = Optional.of(alignment);
                }
            }
            if (best.isPresent()) {
                if (!isTakenUpAgain(best.get(), words, text) && !isVerse(best.get(), words, text)) {
                    findings.add(finding(best.get(), words, text));
                }
                free = best.get().laterEnd();
            }
        }
        for (HeadlineTwins.Pair pair : HeadlineTwins.of(text)) {
            if (findings.stream().noneMatch(finding -> finding.span().overlaps(pair.second()))) {
                findings.add(finding(pair, text.text()));
            }
        }
        return findings;
    }

    /** Whether an alignment that begins a word earlier, and was looked at, has all that begins here. */
    private static boolean isInside(int place, int later, int free, WordSequence words) {
        return place > 0
                && later - 1 >= free
                && words.equal(place - 1, later - 1)
                && !startsSentence(place, words)
                && !startsSentence(later, words);
    }

    private static boolean isDuplicate(Alignment alignment, WordSequence words, AnalyzedText text) {
        boolean whole = startsSentence(alignment.laterStart(), words) && endsSentence(alignment.laterEnd(), words);
        boolean passage = alignment.equal() >= (whole ? SENTENCE : PASSAGE)
                && alignment.identity() >= IDENTITY
                && (alignment.isVerbatim() || hasSameFacts(alignment, words));
        int shortest = block(alignment.start(), words, text) == 0 ? HEADLINE : LINE;
        boolean line = alignment.equal() >= shortest && alignment.isVerbatim() && isWholeBlock(alignment, words, text);
        return passage || line;
    }

    private static boolean isWholeBlock(Alignment alignment, WordSequence words, AnalyzedText text) {
        int block = block(alignment.laterStart(), words, text);
        boolean starts = alignment.laterStart() == 0 || block(alignment.laterStart() - 1, words, text) != block;
        boolean ends = alignment.laterEnd() == words.size() || block(alignment.laterEnd(), words, text) != block;
        return starts && ends && block(alignment.laterEnd() - 1, words, text) == block;
    }

    private static int block(int word, WordSequence words, AnalyzedText text) {
        return text.sentences().get(words.sentence(word)).block();
    }

    /** Whether both passages are quotations. */
    private static boolean isTakenUpAgain(Alignment alignment, WordSequence words, AnalyzedText text) {
        return isQuoted(alignment.start(), words, text) && isQuoted(alignment.laterStart(), words, text);
    }

    private static boolean isQuoted(int word, WordSequence words, AnalyzedText text) {
        Block block = text.blocks().get(block(word, words, text));
        int start = words.token(word).start();
        return block.kind() == BlockKind.QUOTATION
                || (start > 0 && "“\"„«‘'‹".indexOf(text.text().charAt(start - 1)) >= 0);
    }

    /** Whether the later passage stands among short lines, as in a song or a list. */
    private static boolean isVerse(Alignment alignment, WordSequence words, AnalyzedText text) {
        int first = block(alignment.laterStart(), words, text);
        int last = block(alignment.laterEnd() - 1, words, text);
        int from = Math.max(0, first - NEIGHBOURS);
        int to = Math.min(last + NEIGHBOURS, text.blocks().size() - 1);
        for (int i = from; i <= to; i++) {
            if (text.blocks().get(i).span().length() > VERSE) {
                return false;
            }
        }
        return to - from >= last - first + NEIGHBOURS;
    }

    private static Finding finding(Alignment alignment, WordSequence words, AnalyzedText text) {
        Span earlier = span(alignment.start(), alignment.end(), words, text);
        Span later = span(alignment.laterStart(), alignment.laterEnd(), words, text);
        String twin = Excerpt.of(text.text(), earlier);
        String message = alignment.isVerbatim()
                ? "This stands in the text before: " + twin + "."
                : "This seems to be another translation of what stands in the text before: " + twin + ".";
        double confidence = alignment.isVerbatim() ? .95 : Math.min(.95, .5 + alignment.identity() / 2);
        return new Finding(
                INFO.id(),
                INFO.category(),
                INFO.severity(),
                confidence,
                later,
                message,
                List.of(new Evidence.Twin(earlier)),
                List.of(Fix.replace(later, "", Applicability.LIKELY)));
    }

    private static Finding finding(HeadlineTwins.Pair pair, String text) {
        return new Finding(
                INFO.id(),
                INFO.category(),
                INFO.severity(),
                .8,
                pair.second(),
                "This seems to be another translation of the headline " + Excerpt.of(text, pair.first()) + ".",
                List.of(new Evidence.Twin(pair.first())),
                List.of(Fix.replace(pair.second(), "", Applicability.DISPLAY_ONLY)));
    }

    /** From the first word to the last, and on to the edges of their sentences where these are near. */
    private static Span span(int from, int to, WordSequence words, AnalyzedText text) {
        int start = words.token(from).start();
        int end = words.token(to - 1).end();
        return new Span(
                startsSentence(from, words)
                        ? text.sentences().get(words.sentence(from)).span().start()
                        : start,
                endsSentence(to, words)
                        ? text.sentences().get(words.sentence(to - 1)).span().end()
                        : end);
    }

    private static boolean startsSentence(int from, WordSequence words) {
        return from <= LEFT_OVER || words.sentence(from - LEFT_OVER - 1) != words.sentence(from);
    }

    private static boolean endsSentence(int to, WordSequence words) {
        return to + LEFT_OVER >= words.size() || words.sentence(to + LEFT_OVER) != words.sentence(to - 1);
    }

    /** Two versions of one passage give the same names and numbers; parallel sentences give others. */
    private static boolean hasSameFacts(Alignment alignment, WordSequence words) {
        return words.hasFactsOf(alignment.start(), alignment.end(), alignment.laterStart(), alignment.laterEnd())
                && words.hasFactsOf(alignment.laterStart(), alignment.laterEnd(), alignment.start(), alignment.end());
    }
}
