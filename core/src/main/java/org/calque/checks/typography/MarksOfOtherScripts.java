package org.calque.checks.typography;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.calque.analysis.AnalyzedText;
import org.calque.check.Applicability;
import org.calque.check.CheckInfo;
import org.calque.check.Evidence;
import org.calque.check.Finding;
import org.calque.check.Fix;
import org.calque.text.Token;

/** Commas, full stops and the like of Arabic, Chinese and Japanese behind a word in Latin letters. */
final class MarksOfOtherScripts {

    /** What English writes for a mark. */
    private static final Map<String, String> ENGLISH =
            Map.of("،", ",", "؛", ";", "؟", "?", "。", ".", "、", ",", "，", ",", "！", "!", "？", "?", "；", ";", "：", ":");

    private MarksOfOtherScripts() {}

    static List<Finding> find(AnalyzedText text, CheckInfo info) {
        List<Finding> findings = new ArrayList<>();
        IntPredicate foreignMark = text.byForm(ENGLISH::containsKey);
        for (int i = 1; i < text.tokens().size(); i++) {
            if (foreignMark.test(i)
                    && isLatin(text.tokens().get(i - 1))
                    && !text.language().isForeign(i - 1)) {
                findings.add(finding(text, i, info));
            }
        }
        return findings;
    }

    /** A word in Latin letters, a number, or a mark that may stand behind one. */
    private static boolean isLatin(Token token) {
        int first = token.text().codePointAt(0);
        return token.kind() == Token.Kind.NUMBER
                || "”\"’')".contains(token.text())
                || (token.isWord() && Character.UnicodeScript.of(first) == Character.UnicodeScript.LATIN);
    }

    private static Finding finding(AnalyzedText text, int index, CheckInfo info) {
        Token mark = text.tokens().get(index);
        String english = ENGLISH.getOrDefault(mark.text(), "");
        boolean glued = index + 1 < text.tokens().size()
                && text.tokens().get(index + 1).follows(mark)
                && text.tokens().get(index + 1).isWord();
        return new Finding(
                info.id(),
                info.category(),
                info.severity(),
                0.9,
                mark.span(),
                "“" + mark.text() + "” belongs to another script; English writes “" + english + "”.",
                List.of(new Evidence.Pattern("a mark of another script")),
                List.of(Fix.replace(mark.span(), english + (glued ? " " : ""), Applicability.SAFE)));
    }
}
