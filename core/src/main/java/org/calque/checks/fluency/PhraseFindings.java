package org.calque.checks.fluency;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.calque.analysis.AnalyzedText;
import org.calque.check.Applicability;
import org.calque.check.CheckInfo;
import org.calque.check.Evidence;
import org.calque.check.Finding;
import org.calque.check.Fix;
import org.calque.text.Sentence;

/** Makes findings of what a phrase book has in a text. */
final class PhraseFindings {

    private static final double CONFIDENCE = 0.85;

    private PhraseFindings() {}

    /** Looks at page furniture too: it is full of other stories' headlines, and a listed phrase is wrong anywhere. */
    static List<Finding> of(AnalyzedText text, PhraseBook book, CheckInfo info) {
        List<Finding> findings = new ArrayList<>();
        for (Sentence sentence : text.sentences()) {
            for (PhraseBook.Hit hit : book.find(text, sentence)) {
                findings.add(finding(text, hit, info));
            }
        }
        return findings;
    }

    private static Finding finding(AnalyzedText text, PhraseBook.Hit hit, CheckInfo info) {
        PhraseEntry entry = hit.entry();
        String found = hit.match().span().of(text.text());
        List<String> fixes = entry.fixes().stream()
                .map(fix -> fill(fix, hit.match().variables()))
                .map(fix -> likeCase(fix, found))
                .toList();
        String phrase = languageName(entry.language()) + " “" + entry.source() + "”";
        String message = "“" + found + "” copies " + (hit.shared() ? "a foreign phrase such as " : "") + phrase
                + ", which means " + entry.meaning() + ".";
        return new Finding(
                info.id(),
                info.category(),
                info.severity(),
                CONFIDENCE,
                hit.match().span(),
                message,
                List.of(new Evidence.Pattern(phrase)),
                fixes.stream()
                        .map(fix -> Fix.replace(hit.match().span(), fix, Applicability.LIKELY))
                        .toList());
    }

    static String fill(String fix, List<String> variables) {
        String filled = fix;
        for (int i = 0; i < variables.size(); i++) {
            filled = filled.replace("$" + (i + 1), variables.get(i));
        }
        return filled.replaceAll(" {2,}", " ").trim();
    }

    /** With a capital where the passage has one. */
    static String likeCase(String fix, String found) {
        boolean capital = Character.isUpperCase(found.codePointAt(0)) && Character.isLowerCase(fix.codePointAt(0));
        return capital ? fix.substring(0, 1).toUpperCase(Locale.ROOT) + fix.substring(1) : fix;
    }

    private static String languageName(String code) {
        return Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH);
    }
}
