package org.calque.checks.mixed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import org.calque.language.KnownLanguage;
import org.calque.text.Token;

/** Names that kept a case ending of the source language, where the document has them without it. */
public final class HalfInflectedName implements Check {

    private static final CheckInfo INFO = new CheckInfo(
            "half-inflected-name",
            Category.UNTRANSLATED,
            Severity.MINOR,
            CheckInfo.Scope.PLACE,
            true,
            "A name keeps a case ending of the source language.",
            "Languages such as Finnish, Turkish and Polish inflect names; a machine translator that does not know a name"
                    + " copies it with its ending.",
            "Aarnio signed the letter. The committee accepted the proposal that [[Aarniolle]] had been sent.",
            "Aarnio signed the letter. The committee accepted the proposal that Aarnio had been sent.",
            List.of(
                    "Only names whose base form stands in the same document are recognised, and those whose ending stands behind an"
                            + " apostrophe, as in Turkish.",
                    "Endings of one or two letters count only where the source language is known."));

    private static final int SHORTEST_BASE = 4;
    private static final double CONFIDENCE = 0.75;

    private final Inflections inflections = Inflections.read();

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> run(AnalyzedText text) {
        List<Finding> findings = new ArrayList<>();
        Map<String, Token> names = new HashMap<>();
        List<Token> candidates = new ArrayList<>();
        for (int i = 0; i < text.tokens().size(); i++) {
            Token token = text.tokens().get(i);
            inflections
                    .behindApostrophe(token.text())
                    .filter(inflected -> isLongName(inflected.base()))
                    .ifPresent(inflected -> findings.add(finding(token, inflected)));
            if (isName(token) && text.language().isName(i)) {
                names.putIfAbsent(token.text(), token);
                if (!text.english().contains(token.text())) {
                    candidates.add(token);
                }
            }
        }
        Optional<String> source = text.language().sourceLanguage();
        for (Token token : candidates) {
            inflections.of(token.text(), source).stream()
                    .filter(inflected -> inflected.base().length() >= SHORTEST_BASE)
                    .filter(inflected -> names.containsKey(inflected.base()))
                    .findFirst()
                    .ifPresent(inflected -> findings.add(finding(token, inflected)));
        }
        return findings;
    }

    private static boolean isLongName(String base) {
        return base.length() >= SHORTEST_BASE && Character.isUpperCase(base.charAt(0));
    }

    private static boolean isName(Token token) {
        return token.isWord()
                && Character.isUpperCase(token.text().charAt(0))
                && token.text().chars().skip(1).allMatch(Character::isLowerCase);
    }

    private static Finding finding(Token token, Inflections.Inflected inflected) {
        return new Finding(
                INFO.id(),
                INFO.category(),
                INFO.severity(),
                CONFIDENCE,
                token.span(),
                "The name “" + inflected.base() + "” keeps an ending of " + KnownLanguage.name(inflected.language())
                        + " here.",
                List.of(new Evidence.Language(inflected.language(), CONFIDENCE)),
                List.of(Fix.replace(token.span(), inflected.base(), Applicability.LIKELY)));
    }
}
