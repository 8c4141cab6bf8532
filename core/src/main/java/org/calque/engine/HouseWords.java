package org.calque.engine;

import java.util.Set;
import org.calque.analysis.AnalyzedText;
import org.calque.check.Finding;
import org.calque.language.AcceptedWords;
import org.calque.text.Token;

/** Silences what checks say of words that the house accepts. */
final class HouseWords {

    /** Checks that say of words that they are wrong as they stand. */
    static final Set<String> OF_WORDS = Set.of(
            "spelling",
            "grammar",
            "style",
            "untranslated-word",
            "untranslated-phrase",
            "half-inflected-name",
            "homoglyph",
            "wrong-script",
            "glued-words",
            "split-word",
            "name-variants",
            "term-variants",
            "english-variants",
            "capitalization",
            "honorific",
            "false-friend",
            "calque",
            "unlikely-word");

    private final AcceptedWords accepted;

    HouseWords(AcceptedWords accepted) {
        this.accepted = accepted;
    }

    /** Whether a finding says nothing but that words are wrong which are accepted, every one of them. */
    boolean accept(Finding finding, AnalyzedText text) {
        if (!OF_WORDS.contains(finding.checkId())) {
            return false;
        }
        if (accepted.contains(finding.span().of(text.text()))) {
            return true;
        }
        boolean any = false;
        for (int i = text.firstToken(finding.span()); i < text.tokens().size(); i++) {
            Token token = text.tokens().get(i);
            if (token.start() >= finding.span().end()) {
                break;
            }
            if (token.isWord() && !text.isAccepted(i)) {
                return false;
            }
            any |= text.isAccepted(i);
        }
        return any;
    }
}
