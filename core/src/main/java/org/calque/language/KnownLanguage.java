package org.calque.language;

import java.util.List;
import java.util.Locale;

/**
 * A language that can be recognised.
 *
 * @param code ISO 639-1 code, or ISO 639-3 where there is none
 * @param script Unicode name of the script it is written in
 * @param prior how often texts are translated from it into English news, relative to the other languages, in (0, 1]
 * @param dictionaries paths of its dictionaries below LanguageTool's resources; empty if it has none
 * @param commonWords whether there is a list of its most frequent words
 * @param characters whether there are tables of its character n-grams
 */
public record KnownLanguage(
        String code, String script, double prior, List<String> dictionaries, boolean commonWords, boolean characters) {

    public KnownLanguage {
        dictionaries = List.copyOf(dictionaries);
    }

    /** A line of the table: code, script, prior, dictionaries, n-grams. */
    static KnownLanguage parse(String line) {
        List<String> fields = List.of(line.split("\t"));
        String lexicon = fields.get(3);
        boolean words = !lexicon.equals("-");
        List<String> dictionaries = words && !lexicon.equals("+") ? List.of(lexicon.split(",")) : List.of();
        return new KnownLanguage(
                fields.get(0),
                fields.get(1),
                Double.parseDouble(fields.get(2)),
                dictionaries,
                words,
                fields.get(4).equals("yes"));
    }

    /** Its name in English. */
    public String name() {
        return name(code);
    }

    /** The English name of the language of a code: {@code Croatian}. */
    public static String name(String code) {
        return Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH);
    }

    /** Whether single words of it can be looked up. */
    public boolean hasLexicon() {
        return commonWords || !dictionaries.isEmpty();
    }
}
