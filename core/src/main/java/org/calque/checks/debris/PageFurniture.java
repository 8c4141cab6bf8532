package org.calque.checks.debris;

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
import org.calque.checks.debris.FurniturePatterns.Match;
import org.calque.checks.debris.FurniturePatterns.Where;
import org.calque.text.Block;
import org.calque.text.BlockKind;
import org.calque.text.Sentence;
import org.calque.text.Span;

/** Lines of the page that are no part of the story, by the patterns of {@code furniture.txt}. */
public final class PageFurniture implements Check {

    /** How much of a block's end can be furniture, in sentences. */
    private static final int LAST_SENTENCES = 3;

    /** An agency's code at the end of a block is no longer than this, in UTF-16 code units. */
    private static final int LONGEST_CODE = 30;

    private static final CheckInfo INFO = new CheckInfo(
            "page-furniture",
            Category.ADDITION,
            Severity.MINOR,
            CheckInfo.Scope.PASSAGE,
            true,
            "Lines of the page that are no part of the story: menus, credits, share and read-also lines, cookie notices.",
            "What a scraper takes from a page is more than the article. Translated with it, its buttons, labels and"
                    + " credits stand between the paragraphs as if they were text.",
            "The bridge is open again.\n\n[[Previous article: Bridge closed after the storm]]",
            "The bridge is open again.",
            List.of(
                    "A credit or a read-also line that an editor put in on purpose looks the same.",
                    "Only whole lines, closing sentences and brackets are looked at, never a clause.",
                    "What an HTML page itself declares as navigation, header or footer is not reported."));

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> run(AnalyzedText text) {
        List<Finding> findings = new ArrayList<>();
        FurniturePatterns.Search patterns = Loaded.PATTERNS.search(text.text());
        List<Sentence> sentences = text.sentences();
        int first = 0;
        for (int block = 0; block < text.blocks().size(); block++) {
            int end = first;
            while (end < sentences.size() && sentences.get(end).block() == block) {
                end++;
            }
            if (text.blocks().get(block).kind() != BlockKind.FURNITURE) {
                List<Match> matches =
                        matches(patterns, text.text(), text.blocks().get(block), sentences.subList(first, end));
                matches.forEach(match -> findings.add(finding(match, text.text())));
            }
            first = end;
        }
        return findings;
    }

    private static List<Match> matches(
            FurniturePatterns.Search patterns, String text, Block block, List<Sentence> sentences) {
        Optional<Match> whole =
                patterns.find(Where.LINE, block.span()).or(() -> patterns.find(Where.SENTENCE, block.span()));
        if (whole.isPresent()) {
            return List.of(whole.get());
        }
        List<Match> matches = new ArrayList<>();
        patterns.find(Where.START, block.span()).ifPresent(matches::add);
        closing(patterns, text, block, sentences).ifPresent(matches::add);
        int open = -1;
        for (int i = block.span().start(); i < block.span().end(); i++) {
            if (text.charAt(i) == '(') {
                open = i;
            } else if (text.charAt(i) == ')' && open >= 0) {
                Span brackets = new Span(open, i + 1);
                patterns.find(Where.BRACKET, new Span(open + 1, i))
                        .filter(inside ->
                                matches.stream().noneMatch(match -> match.span().overlaps(brackets)))
                        .ifPresent(inside -> matches.add(new Match(brackets, inside.kind())));
                open = -1;
            }
        }
        return matches;
    }

    /** The sentences, or the code behind the last sentence, that end a block. */
    private static Optional<Match> closing(
            FurniturePatterns.Search patterns, String text, Block block, List<Sentence> sentences) {
        for (int i = Math.max(1, sentences.size() - LAST_SENTENCES); i < sentences.size(); i++) {
            Span rest = new Span(sentences.get(i).span().start(), block.span().end());
            Optional<Match> match = patterns.find(Where.SENTENCE, rest);
            if (match.isPresent()) {
                return match;
            }
        }
        int end = block.span().end();
        for (int i = end - 2; i > Math.max(block.span().start(), end - LONGEST_CODE); i--) {
            if (text.charAt(i) == ' ' && ".!?”\"".indexOf(text.charAt(i - 1)) >= 0) {
                return patterns.find(Where.LAST, new Span(i + 1, end));
            }
        }
        return Optional.empty();
    }

    private static Finding finding(Match match, String text) {
        return new Finding(
                INFO.id(),
                INFO.category(),
                INFO.severity(),
                .9,
                match.span(),
                Excerpt.of(text, match.span()) + " is " + match.kind() + ", not part of the story.",
                List.of(new Evidence.Pattern(match.kind())),
                List.of(Fix.replace(match.span(), "", Applicability.LIKELY)));
    }

    /** Loads the patterns when the check first runs. */
    private static final class Loaded {
        static final FurniturePatterns PATTERNS = FurniturePatterns.read();
    }
}
