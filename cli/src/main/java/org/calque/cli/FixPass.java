package org.calque.cli;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.calque.check.Applicability;
import org.calque.check.Edit;
import org.calque.check.Finding;
import org.calque.check.Fix;
import org.calque.check.Severity;
import org.calque.engine.CheckedDocument;
import org.calque.extract.FileFormat;
import org.calque.extract.SourceText;
import org.calque.reports.SourceEdits;
import org.calque.text.Document;
import org.calque.text.Span;

/**
 * The fixes of one document, made in its source side by side; none in code, in a {@code pre}, or in what is declared foreign
 * or not to be translated, where other rules hold. Of fixes that overlap or touch, the one of the finding that
 * stands first is made; another pass, over the text as it is then, sees whether the others still hold.
 *
 * @param text the source with the fixes
 * @param checks the check of each finding that was fixed
 */
record FixPass(String text, List<String> checks) {

    /** What Markdown takes for markup, and a backslash before it takes for itself (CommonMark 0.31, 2.4). */
    private static final String MARKDOWN = "\\`*_[]<>&#";

    /** The origin of a block that is set as it was typed. */
    private static final Pattern PREFORMATTED = Pattern.compile("(?:^| )pre$");

    /** An edit of the source. */
    private record SourceEdit(Span span, String replacement) {}

    FixPass {
        checks = List.copyOf(checks);
    }

    /**
     * Makes the fixes.
     *
     * @param applicable which fixes may be made: of each finding the first such
     */
    static FixPass over(CheckedDocument checked, SourceText source, Set<Applicability> applicable) {
        SourceEdits edits = new SourceEdits(checked.document());
        BitSet outOfBounds = outOfBounds(checked.document());
        Predicate<Fix> isWanted = fix -> applicable.contains(fix.applicability())
                && edits.canApply(fix)
                && fix.edits().stream().noneMatch(edit -> touches(outOfBounds, edit.span()))
                && fix.edits().stream()
                        .allMatch(edit -> source.format() == FileFormat.HTML || source.canEncode(edit.replacement()));
        List<SourceEdit> made = new ArrayList<>();
        NavigableMap<Integer, Integer> taken = new TreeMap<>();
        List<String> checks = new ArrayList<>();
        String lineEnd = source.text().contains("\r\n") ? "\r\n" : "\n";
        for (Finding finding : checked.findings()) {
            if (finding.severity() == Severity.NEUTRAL) {
                continue;
            }
            List<SourceEdit> wanted = finding.fixes().stream()
                    .filter(isWanted)
                    .findFirst()
                    .map(fix -> inSource(fix, edits, source, lineEnd))
                    .orElse(List.of());
            if (!wanted.isEmpty() && wanted.stream().allMatch(edit -> isFree(edit.span(), taken))) {
                made.addAll(wanted);
                wanted.forEach(
                        edit -> taken.merge(edit.span().start(), edit.span().end(), Math::max));
                checks.add(finding.check());
            }
        }
        made.sort(Comparator.comparing(edit -> edit.span().start()));
        return new FixPass(apply(made, source.text()), checks);
    }

    /** The places in a document's text where no fix may be made. */
    private static BitSet outOfBounds(Document document) {
        BitSet places = new BitSet();
        document.declared()
                .forEach(declared ->
                        places.set(declared.span().start(), declared.span().end()));
        document.blocks().stream()
                .filter(block -> PREFORMATTED.matcher(block.origin()).find())
                .forEach(block -> places.set(block.span().start(), block.span().end()));
        return places;
    }

    private static boolean touches(BitSet places, Span edit) {
        int next = places.nextSetBit(edit.start());
        return next >= 0 && next < edit.end();
    }

    /** Without those edits that change nothing. */
    private static List<SourceEdit> inSource(Fix fix, SourceEdits edits, SourceText source, String lineEnd) {
        List<SourceEdit> inSource = new ArrayList<>();
        for (Edit edit : fix.edits()) {
            Span span = edits.inSource(edit.span());
            String replacement = written(edit.replacement(), source).replace("\n", lineEnd);
            if (!span.of(source.text()).equals(replacement)) {
                inSource.add(new SourceEdit(span, replacement));
            }
        }
        return inSource;
    }

    /**
     * Whether a span neither overlaps nor touches what is taken.
     *
     * @param taken the ends of spans by their beginnings; spans of different fixes never touch
     */
    private static boolean isFree(Span span, NavigableMap<Integer, Integer> taken) {
        Map.Entry<Integer, Integer> last = taken.floorEntry(span.end());
        return last == null || last.getValue() < span.start();
    }

    private static String apply(List<SourceEdit> edits, String source) {
        StringBuilder fixed = new StringBuilder(source.length());
        int from = 0;
        for (SourceEdit edit : edits) {
            fixed.append(source, from, edit.span().start()).append(edit.replacement());
            from = edit.span().end();
        }
        return fixed.append(source, from, source.length()).toString();
    }

    /** Text as a source of this format has it. */
    private static String written(String text, SourceText source) {
        StringBuilder written = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            String character = Character.toString(c);
            if (source.format() == FileFormat.HTML) {
                written.append(inHtml(character, source));
            } else if (source.format() == FileFormat.MARKDOWN && MARKDOWN.contains(character)) {
                written.append('\\').append(character);
            } else {
                written.append(character);
            }
        });
        return written.toString();
    }

    private static String inHtml(String character, SourceText source) {
        return switch (character) {
            case "&" -> "&amp;";
            case "<" -> "&lt;";
            case ">" -> "&gt;";
            default -> source.canEncode(character) ? character : "&#" + character.codePointAt(0) + ";";
        };
    }
}
