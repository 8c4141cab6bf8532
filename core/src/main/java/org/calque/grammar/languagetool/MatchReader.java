package org.calque.grammar.languagetool;

import java.util.List;
import org.calque.grammar.GrammarMatch;
import org.calque.text.Span;
import org.languagetool.rules.RuleMatch;

/** Reads LanguageTool's matches: their messages are markup, their replacements may not differ from the text. */
final class MatchReader {

    /** More replacements than these help nobody. */
    private static final int MOST_REPLACEMENTS = 5;

    private final RuleProfile profile;

    MatchReader(RuleProfile profile) {
        this.profile = profile;
    }

    /** Whether the profile lets a match speak: words of one list may be on and others off. */
    boolean speaks(RuleMatch match) {
        return profile.confidence(match.getRule()) > 0;
    }

    boolean resolvesOverlaps() {
        return profile.resolvesOverlaps();
    }

    /**
     * A match without its markup.
     *
     * @param match LanguageTool's match
     * @param span where it stands; not empty
     * @param original what stands there
     */
    GrammarMatch read(RuleMatch match, Span span, String original) {
        List<String> replacements = match.getSuggestedReplacements().stream()
                .filter(replacement -> !replacement.equals(original))
                .distinct()
                .limit(MOST_REPLACEMENTS)
                .toList();
        return new GrammarMatch(
                match.getRule().getId(),
                RuleFamilies.of(match.getRule()),
                span,
                plain(match.getMessage()),
                replacements,
                profile.confidence(match.getRule()));
    }

    /** A message as plain text on one line. */
    static String plain(String message) {
        return message.replaceAll("<suggestion>\\s*</suggestion>", "(nothing)")
                .replace(RuleMatch.SUGGESTION_START_TAG, "“")
                .replace(RuleMatch.SUGGESTION_END_TAG, "”")
                .replaceAll("</?(b|i|em|strong|marker)>|\\*\\*", "")
                .replaceAll("(?<!\\w)['\"‘]([^'\"‘’<>]{1,60})['\"’](?!\\w)", "“$1”")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
