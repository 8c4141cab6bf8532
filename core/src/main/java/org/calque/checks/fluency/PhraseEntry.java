package org.calque.checks.fluency;

import java.util.Arrays;
import java.util.List;

/**
 * A phrase that came over word for word.
 *
 * @param language ISO 639-1 code of the language it comes from
 * @param source the phrase in that language
 * @param pattern the literal English form
 * @param meaning what it means, in words that can follow “means”
 * @param fixes what English says, best first; {@code $1} stands for what the pattern's first variable matched
 * @param bad an example, the flagged part in {@code [[ ]]}
 * @param good the same in English; empty where it is the bad example with the first fix
 */
record PhraseEntry(
        String language,
        String source,
        PhrasePattern pattern,
        String meaning,
        List<String> fixes,
        String bad,
        String good) {

    private static final int FIELDS = 5;

    PhraseEntry {
        fixes = List.copyOf(fixes);
    }

    /**
     * Reads a line {@code source | pattern | meaning | fix / fix | bad | good}; the bar of alternatives in a pattern has no
     * spaces around it. A meaning of {@code =} is the first fix; a fix of {@code -} is none; the good example is what the
     * first fix makes of the bad one, if it is not given.
     *
     * @throws IllegalArgumentException if a field is missing, the bad example marks nothing, or there is neither a fix nor
     *     a good example
     */
    static PhraseEntry parse(String language, String line) {
        List<String> fields =
                Arrays.stream(line.split(" \\| ", -1)).map(String::trim).toList();
        if (fields.size() < FIELDS || !fields.get(4).contains("[[")) {
            throw new IllegalArgumentException("not source | pattern | meaning | fixes | bad: " + line);
        }
        boolean fixable = !fields.get(3).equals("-");
        if (!fixable && (fields.size() == FIELDS || fields.get(2).equals("="))) {
            throw new IllegalArgumentException("an entry without a fix needs a meaning and a good example: " + line);
        }
        List<String> fixes = fixable ? List.of(fields.get(3).split(" / ", -1)) : List.of();
        return new PhraseEntry(
                language,
                fields.get(0),
                PhrasePattern.parse(fields.get(1)),
                fields.get(2).equals("=")
                        ? "“" + fixes.get(0).replaceAll(" ?\\$\\d ?", " … ").trim() + "”"
                        : fields.get(2),
                fixes,
                fields.get(4),
                fields.size() > FIELDS ? fields.get(5) : "");
    }
}
