package org.calque.grammar.languagetool;

import java.util.ArrayList;
import java.util.List;
import org.calque.grammar.Tags;
import org.calque.grammar.Tags.Reading;
import org.calque.text.Token;
import org.languagetool.AnalyzedSentence;
import org.languagetool.AnalyzedToken;
import org.languagetool.AnalyzedTokenReadings;
import org.languagetool.JLanguageTool;

/**
 * Brings LanguageTool's tags to our tokens by their offsets. LanguageTool cuts {@code don’t} and {@code Putin’s} in two
 * and hyphenated words in pieces: of a clitic the word before it counts, of other pieces the last one that has tags.
 */
final class TagAlignment {

    private TagAlignment() {}

    /**
     * The tags of a sentence's tokens.
     *
     * @param sentence LanguageTool's analysis
     * @param tokens our tokens of the same sentence
     * @param start offset of the sentence in the document
     */
    static List<Tags> align(AnalyzedSentence sentence, List<Token> tokens, int start) {
        AnalyzedTokenReadings[] pieces = sentence.getTokensWithoutWhitespace();
        List<Tags> tags = new ArrayList<>(tokens.size());
        int first = 1; // before it stands the mark of the sentence's beginning
        for (Token token : tokens) {
            int from = token.start() - start;
            int to = token.end() - start;
            while (first < pieces.length && pieces[first].getEndPos() <= from) {
                first++;
            }
            List<Reading> readings = List.of();
            for (int i = first; i < pieces.length && pieces[i].getStartPos() < to; i++) {
                boolean clitic = i > first && isClitic(pieces[i].getToken()) && !readings.isEmpty();
                List<Reading> ofPiece = clitic ? List.of() : readings(pieces[i]);
                if (!ofPiece.isEmpty()) {
                    readings = ofPiece;
                }
            }
            tags.add(new Tags(readings));
        }
        return tags;
    }

    private static boolean isClitic(String piece) {
        return piece.startsWith("'") || piece.startsWith("’") || piece.equals("n't") || piece.equals("n’t");
    }

    private static List<Reading> readings(AnalyzedTokenReadings piece) {
        List<Reading> readings = new ArrayList<>(piece.getReadingsLength());
        for (AnalyzedToken reading : piece) {
            String tag = reading.getPOSTag();
            if (tag != null
                    && !tag.equals(JLanguageTool.SENTENCE_END_TAGNAME)
                    && !tag.equals(JLanguageTool.PARAGRAPH_END_TAGNAME)) {
                String lemma = reading.getLemma();
                readings.add(new Reading(lemma == null ? reading.getToken() : lemma, tag));
            }
        }
        return readings;
    }
}
