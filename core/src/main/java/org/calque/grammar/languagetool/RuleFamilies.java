package org.calque.grammar.languagetool;

import org.calque.grammar.GrammarMatch.Family;
import org.languagetool.rules.Rule;

/** Sorts LanguageTool's rules into families by their ITS 2.0 issue type, and where that says nothing by category. */
final class RuleFamilies {

    private RuleFamilies() {}

    static Family of(Rule rule) {
        if (rule.getCategory().getId().toString().equals("CASING")) {
            return Family.SPELLING;
        }
        return switch (rule.getLocQualityIssueType()) {
            case Style, Register, LocaleViolation, LocaleSpecificContent -> Family.STYLE;
            case Typographical, Whitespace -> Family.PUNCTUATION;
            case Misspelling -> Family.SPELLING;
            case Uncategorized -> ofCategory(rule.getCategory().getId().toString());
            default -> Family.GRAMMAR;
        };
    }

    private static Family ofCategory(String category) {
        return switch (category) {
            case "PUNCTUATION", "TYPOGRAPHY" -> Family.PUNCTUATION;
            case "CASING", "COMPOUNDING", "PROPER_NOUNS" -> Family.SPELLING;
            default -> Family.GRAMMAR;
        };
    }
}
