package org.calque.checks.debris;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.calque.analysis.AnalyzedText;
import org.calque.check.Applicability;
import org.calque.check.Category;
import org.calque.check.Check;
import org.calque.check.CheckInfo;
import org.calque.check.Evidence;
import org.calque.check.Finding;
import org.calque.check.Fix;
import org.calque.check.Severity;
import org.calque.text.Block;
import org.calque.text.Span;

/** Characters that a wrong decoding left: mojibake, replacement characters, control and private characters. */
public final class CharacterCorruption implements Check {

    private static final CheckInfo INFO = new CheckInfo(
            "character-corruption",
            Category.CHARACTER_ENCODING,
            Severity.MAJOR,
            CheckInfo.Scope.PLACE,
            true,
            "Characters that were decoded wrongly, lost, or never meant to be seen.",
            "Text that is stored in UTF-8 and read as an older encoding shows two or three odd characters for each"
                    + " accented letter or typographic mark. What the decoder could not read at all becomes �.",
            "The caf[[Ã©]] on the corner doesn[[â€™]]t open.",
            "The café on the corner doesn’t open.",
            List.of(
                    "One odd pair alone, of a capital and a mark, may be what it seems: “Å’s”.",
                    "A text decoded as the wrong one of two older encodings (cafй for café) is not recognised."));

    /** A stretch of corruption, what it should read if that can be told, and what it is in words. */
    private record Damage(Span span, Optional<String> repaired, String what) {}

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> run(AnalyzedText text) {
        List<Finding> findings = new ArrayList<>();
        for (Block block : text.blocks()) {
            List<Damage> ofWord = new ArrayList<>();
            int at = block.span().start();
            while (at < block.span().end()) {
                char c = text.text().charAt(at);
                if (!ofWord.isEmpty() && Character.isWhitespace(c)) {
                    findings.add(finding(ofWord, text.text()));
                    ofWord.clear();
                }
                at++;
                if (c < 0x20 || c >= 0x7F) {
                    Optional<Damage> damage =
                            at(text.text(), at - 1, block.span().end());
                    if (damage.isPresent()) {
                        ofWord.add(damage.get());
                        at = damage.get().span().end();
                    }
                }
            }
            if (!ofWord.isEmpty()) {
                findings.add(finding(ofWord, text.text()));
            }
        }
        return findings;
    }

    private static Optional<Damage> at(String text, int at, int end) {
        char c = text.charAt(at);
        Span one = new Span(at, at + 1);
        if (c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '\u000B') {
            return Optional.empty();
        }
        if (c < 0x20 || c == 0x7F) {
            return Optional.of(new Damage(one, Optional.of(""), "a control character"));
        }
        Optional<Mojibake.Run> mojibake = Mojibake.at(text, at).filter(run -> run.end() <= end);
        if (mojibake.isPresent()) {
            String repaired = mojibake.get().repaired();
            boolean lost = repaired.indexOf('\uFFFD') >= 0;
            return Optional.of(new Damage(
                    new Span(at, mojibake.get().end()),
                    lost ? Optional.empty() : Optional.of(repaired.replace("\uFEFF", "")),
                    "text in UTF-8, read as another encoding"));
        }
        if (c == '\uFFFD') {
            return Optional.of(new Damage(one, Optional.empty(), "a character that was lost in decoding"));
        }
        if (c >= 0x80 && c < 0xA0) {
            String seen = new String(new byte[] {(byte) c}, Charset.forName("windows-1252"));
            boolean known = !Character.isISOControl(seen.charAt(0)) && seen.charAt(0) != '\uFFFD';
            return Optional.of(new Damage(one, Optional.of(known ? seen : ""), "a control character"));
        }
        if ((c >= '\uE000' && c <= '\uF8FF') || c == '\uFFFE' || c == '\uFFFF' || isLoneSurrogate(text, at)) {
            return Optional.of(new Damage(one, Optional.of(""), "a character without a meaning"));
        }
        return cut(text, at, end);
    }

    private static boolean isLoneSurrogate(String text, int at) {
        char c = text.charAt(at);
        boolean paired = Character.isHighSurrogate(c)
                ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
                : at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
        return Character.isSurrogate(c) && !paired;
    }

    /** Mojibake whose last part was lost, or has become a plain space. */
    private static Optional<Damage> cut(String text, int at, int end) {
        char c = text.charAt(at);
        char before = at > 0 ? text.charAt(at - 1) : ' ';
        char after = at + 1 < end ? text.charAt(at + 1) : ' ';
        String what = "text in UTF-8, read as another encoding";
        if (c == 'â' && after == '€') {
            return Optional.of(new Damage(new Span(at, at + 2), Optional.of("”"), what));
        }
        boolean last = !Character.isLetterOrDigit(after) && after != '\'' && after != '’';
        if (c == 'Ã' && last && Character.isLowerCase(before)) {
            return Optional.of(new Damage(new Span(at, at + 1), Optional.of("à"), what));
        }
        if (c == 'Â' && last && !Character.isUpperCase(before) && !Character.isWhitespace(before) && before != '“') {
            return Optional.of(new Damage(new Span(at, at + 1), Optional.of(""), what));
        }
        return Optional.empty();
    }

    /** One finding for all that is corrupt in a word. */
    private static Finding finding(List<Damage> damages, String text) {
        Span span = damages.get(0).span().hull(damages.get(damages.size() - 1).span());
        boolean repairable =
                damages.stream().allMatch(damage -> damage.repaired().isPresent());
        String seen = word(span, text);
        String what = damages.get(0).what();
        if (!repairable) {
            return finding(span, "“" + seen + "” has " + what + "; look it up in the source.", what, List.of());
        }
        StringBuilder repaired = new StringBuilder();
        int from = span.start();
        for (Damage damage : damages) {
            repaired.append(text, from, damage.span().start())
                    .append(damage.repaired().orElse(""));
            from = damage.span().end();
        }
        int offset = text.lastIndexOf(seen, span.start());
        String word = seen.substring(0, span.start() - offset) + repaired + seen.substring(span.end() - offset);
        String message = word.isBlank() || seen.length() != seen.strip().length()
                ? "Here stands " + what + "."
                : "“" + seen + "” has " + what + "; it should read “" + word + "”.";
        return finding(span, message, what, List.of(Fix.replace(span, repaired.toString(), Applicability.SAFE)));
    }

    private static Finding finding(Span span, String message, String what, List<Fix> fixes) {
        return new Finding(
                INFO.id(),
                INFO.category(),
                INFO.severity(),
                .95,
                span,
                message,
                List.of(new Evidence.Pattern(what)),
                fixes);
    }

    /** The span and what stands next to it up to white space, no more than a few dozen characters. */
    private static String word(Span span, String text) {
        int start = span.start();
        while (start > 0 && span.start() - start < 40 && !Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        int end = span.end();
        while (end < text.length() && end - span.end() < 40 && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return text.substring(start, end);
    }
}
