package org.calque.checks.mixed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.calque.analysis.AnalyzedText;
import org.calque.check.Applicability;
import org.calque.check.Category;
import org.calque.check.Check;
import org.calque.check.CheckInfo;
import org.calque.check.Evidence;
import org.calque.check.Finding;
import org.calque.check.Fix;
import org.calque.check.Severity;
import org.calque.language.Lookalikes;
import org.calque.text.Token;

/** Words that mix Latin letters with letters of another script that look the same. */
public final class Homoglyph implements Check {

    private static final CheckInfo INFO = new CheckInfo(
            "homoglyph",
            Category.CHARACTER_ENCODING,
            Severity.MAJOR,
            CheckInfo.Scope.PLACE,
            true,
            "A word mixes Latin letters with Cyrillic or Greek letters that look the same.",
            "Transliteration by hand and half-translated names leave letters of the source script in a word: nobody sees"
                    + " them, but no search finds the word and no screen reader speaks it.",
            "President [[Рutin]] spoke on Thursday.",
            "President Putin spoke on Thursday.",
            List.of("A word written wholly in look-alike letters is reported as wrong-script."));

    private static final Pattern HYPHEN = Pattern.compile("-");

    private static final double CONFIDENCE = 0.97;

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> run(AnalyzedText text) {
        List<Finding> findings = new ArrayList<>();
        for (Token token : text.tokens()) {
            if (token.isWord() && isMixed(token.text())) {
                Optional<String> latin = Lookalikes.latin(token.text());
                Optional<String> script = OtherScript.of(token.text());
                if (latin.isPresent() && script.isPresent()) {
                    findings.add(finding(token, latin.get(), script.get()));
                }
            }
        }
        return findings;
    }

    private static boolean isMixed(String word) {
        return HYPHEN.splitAsStream(word).anyMatch(Homoglyph::isMixedPart);
    }

    /** Latin letters together with at least one Cyrillic or Greek one; a single Greek letter in a unit is no word. */
    private static boolean isMixedPart(String word) {
        boolean latin = false;
        boolean other = false;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            latin |= (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
            other |= c >= 0x370 && c < 0x530;
        }
        return latin && other && word.length() > 2;
    }

    private static Finding finding(Token token, String latin, String script) {
        return new Finding(
                INFO.id(),
                INFO.category(),
                INFO.severity(),
                CONFIDENCE,
                token.span(),
                "“" + token.text() + "” mixes Latin letters with " + script + " ones that look the same.",
                List.of(new Evidence.Script(script)),
                List.of(Fix.replace(token.span(), latin, Applicability.SAFE)));
    }
}
