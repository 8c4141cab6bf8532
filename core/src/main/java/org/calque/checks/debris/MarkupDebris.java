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
import org.calque.text.Block;
import org.calque.text.Span;
import org.calque.text.Token;

/** Remains of tags, attributes, JSON, scripts, shortcodes and character codes, by the patterns of {@code markup.txt}. */
public final class MarkupDebris implements Check {

    static final String PATTERNS = "markup.txt";

    private static final CheckInfo INFO = new CheckInfo(
            "markup-debris",
            Category.MARKUP,
            Severity.CRITICAL,
            CheckInfo.Scope.PLACE,
            true,
            "Remains of a page’s code in the text: tags, attributes, JSON, scripts, shortcodes, character codes.",
            "A scraper that cuts a page in the wrong place, or a translator that does not know code from words, leaves"
                    + " pieces of markup in the copy. The translation often damages them further: quotation marks become"
                    + " typographic, spaces are put in.",
            "The harbour was closed[[”}}”>]] on Friday, the port’s owner said.",
            "The harbour was closed on Friday, the port’s owner said.",
            List.of(
                    "Angle brackets around a word that is no HTML element are left to “placeholder”.",
                    "Articles about programming that print code are flagged."));

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> run(AnalyzedText text) {
        List<Finding> findings = new ArrayList<>();
        List<Token> tokens = text.tokens();
        int token = 0;
        for (Block block : text.blocks()) {
            for (TriggeredPatterns.Match match : joined(Loaded.PATTERNS.find(text.text(), block.span()), text.text())) {
                while (token < tokens.size()
                        && tokens.get(token).end() <= match.span().start()) {
                    token++;
                }
                boolean address = token < tokens.size()
                        && tokens.get(token).kind() == Token.Kind.ADDRESS
                        && tokens.get(token).span().contains(match.span());
                if (!address) {
                    findings.add(finding(match, text.text()));
                }
            }
        }
        return findings;
    }

    /** Neighbouring remains are one, named by the first; a character code stays by itself. */
    private static List<TriggeredPatterns.Match> joined(List<TriggeredPatterns.Match> matches, String text) {
        List<TriggeredPatterns.Match> joined = new ArrayList<>();
        for (TriggeredPatterns.Match match : matches) {
            int last = joined.size() - 1;
            if (last >= 0 && areNeighbours(joined.get(last), match, text)) {
                Span both = joined.get(last).span().hull(match.span());
                joined.set(
                        last, new TriggeredPatterns.Match(both, joined.get(last).what(), Optional.empty()));
            } else {
                joined.add(match);
            }
        }
        return joined;
    }

    private static boolean areNeighbours(TriggeredPatterns.Match first, TriggeredPatterns.Match second, String text) {
        return decoded(first, text).isEmpty()
                && decoded(second, text).isEmpty()
                && text.substring(first.span().end(), second.span().start()).isBlank();
    }

    private static Finding finding(TriggeredPatterns.Match match, String text) {
        Optional<String> character = decoded(match, text);
        Fix fix = character
                .map(decoded -> Fix.replace(match.span(), decoded, Applicability.SAFE))
                .orElseGet(() -> removal(match.span(), text));
        String message = Excerpt.of(text, match.span()) + " is " + match.what() + " that was left in the text"
                + character
                        .filter(decoded -> !decoded.isBlank())
                        .map(decoded -> "; it stands for “" + decoded + "”.")
                        .orElse(".");
        return new Finding(
                INFO.id(),
                INFO.category(),
                INFO.severity(),
                .97,
                match.span(),
                message,
                List.of(new Evidence.Pattern(match.what())),
                List.of(fix));
    }

    private static Optional<String> decoded(TriggeredPatterns.Match match, String text) {
        String code = match.span().of(text);
        return switch (code.charAt(0)) {
            case '&' -> HtmlEntity.decode(code);
            case '\\', 'u', '%', '=' -> EscapedText.decode(code);
            default -> Optional.empty();
        };
    }

    /** Takes the remains out, and sees to it that one space is left between words. */
    private static Fix removal(Span span, String text) {
        boolean before = span.start() > 0 && !Character.isWhitespace(text.charAt(span.start() - 1));
        boolean after = span.end() < text.length() && Character.isLetterOrDigit(text.charAt(span.end()));
        if (before && after) {
            return Fix.replace(span, " ", Applicability.LIKELY);
        }
        boolean spaced = !before
                && span.start() > 0
                && span.end() < text.length()
                && text.charAt(span.start() - 1) == ' '
                && !Character.isLetterOrDigit(text.charAt(span.end()));
        return Fix.replace(spaced ? new Span(span.start() - 1, span.end()) : span, "", Applicability.LIKELY);
    }

    /** Loads the patterns when the check first runs. */
    private static final class Loaded {
        static final TriggeredPatterns PATTERNS = TriggeredPatterns.read(MarkupDebris.PATTERNS);
    }
}
