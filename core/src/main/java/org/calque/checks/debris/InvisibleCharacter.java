package org.calque.checks.debris;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
import org.calque.text.Block;
import org.calque.text.Span;

/** Characters that nobody sees: zero-width ones, soft hyphens, controls of writing direction, odd spaces. */
public final class InvisibleCharacter implements Check {

    private static final CheckInfo INFO = new CheckInfo(
            "invisible-character",
            Category.CHARACTER_ENCODING,
            Severity.MINOR,
            CheckInfo.Scope.PLACE,
            true,
            "Invisible characters inside or between words: zero-width, soft hyphen, writing direction, odd spaces.",
            "Web pages use invisible characters for line breaks, mixed writing directions and layout. Copied into plain"
                    + " text they break search, spell checking and alignment.",
            "The [[govern\u00ADment]] fell on Friday.",
            "The government fell on Friday.",
            List.of(
                    "No-break spaces are not reported: they are good typography.",
                    "Joiners in emoji and in scripts that need them, and direction marks next to Arabic or Hebrew, are"
                            + " left alone."));

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> run(AnalyzedText text) {
        List<Finding> findings = new ArrayList<>();
        for (Block block : text.blocks()) {
            int end = block.span().end();
            for (int at = block.span().start(); at < end; at++) {
                char c = text.text().charAt(at);
                if (c >= 0xA1 && isReported(text.text(), at)) {
                    Finding finding = finding(text.text(), at, block.span());
                    findings.add(finding);
                    at = finding.span().end() - 1;
                }
            }
        }
        return findings;
    }

    private static boolean isReported(String text, int at) {
        char c = text.charAt(at);
        int before = at == 0 ? ' ' : text.codePointBefore(at);
        int after = at + 1 < text.length() ? text.codePointAt(at + 1) : ' ';
        return switch (c) {
            case '\u00AD', '\u200B', '\u2060', '\uFEFF', '\u180E' -> true;
            case '\u2061', '\u2062', '\u2063', '\u2064', '\uFFF9', '\uFFFA', '\uFFFB' -> true;
            case '\u200C', '\u200D' -> isLatinOrBlank(before) && isLatinOrBlank(after);
            case '\u200E', '\u200F', '\u061C' -> !isRightToLeft(before) && !isRightToLeft(after);
            case '\u202A', '\u202B', '\u202C', '\u202D', '\u202E' -> !isRightToLeft(before) && !isRightToLeft(after);
            case '\u2066', '\u2067', '\u2068', '\u2069' -> !isRightToLeft(before) && !isRightToLeft(after);
            case '\u3000' -> isLatinOrBlank(before) && isLatinOrBlank(after);
            default -> isOddSpace(c);
        };
    }

    /** Spaces of a fixed width; figure, thin and hair spaces are typographers' own. */
    private static boolean isOddSpace(char c) {
        return (c >= '\u2000' && c <= '\u2006') || c == '\u2008' || c == '\u205F' || c == '\u1680';
    }

    private static boolean isLatinOrBlank(int c) {
        return c < 0x250 || (c >= 0x2010 && c < 0x2030);
    }

    private static boolean isRightToLeft(int c) {
        byte direction = Character.getDirectionality(c);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC
                || direction == Character.DIRECTIONALITY_ARABIC_NUMBER;
    }

    /** The word around the character, or the character alone between words. */
    private static Finding finding(String text, int at, Span block) {
        boolean space = Character.getType(text.charAt(at)) == Character.SPACE_SEPARATOR;
        int start = at;
        int end = at + 1;
        while (!space && start > block.start() && isWordPart(text, start - 1)) {
            start--;
        }
        while (end < block.end() && (space ? isReported(text, end) : isWordPart(text, end))) {
            end++;
        }
        Span span = new Span(start, end);
        List<Edit> edits = new ArrayList<>();
        for (int i = start; i < end; i++) {
            if (isReported(text, i)) {
                edits.add(new Edit(new Span(i, i + 1), edits.isEmpty() && space ? " " : ""));
            }
        }
        String name = name(text.charAt(edits.get(0).span().start()));
        String message = end - start == edits.size()
                ? "Here stands an invisible character: " + name + "."
                : "“" + visible(text, span) + "” has an invisible character inside: " + name + ".";
        return new Finding(
                INFO.id(),
                INFO.category(),
                INFO.severity(),
                .95,
                span,
                message,
                List.of(new Evidence.Pattern(name)),
                List.of(new Fix(space ? "Replace with a space" : "Take it out", edits, Applicability.SAFE)));
    }

    private static boolean isWordPart(String text, int at) {
        return Character.isLetterOrDigit(text.charAt(at)) || isReported(text, at);
    }

    private static String visible(String text, Span span) {
        StringBuilder visible = new StringBuilder();
        for (int i = span.start(); i < span.end(); i++) {
            if (!isReported(text, i)) {
                visible.append(text.charAt(i));
            }
        }
        return visible.toString();
    }

    private static String name(char c) {
        return Optional.ofNullable(Character.getName(c)).orElse("unnamed").toLowerCase(Locale.ROOT);
    }
}
