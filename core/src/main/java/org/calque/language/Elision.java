package org.calque.language;

import java.util.List;
import java.util.Map;

/** Short words that lose their vowel before another: {@code d'armement}, {@code dell'arte}. */
final class Elision {

    private static final Map<String, List<String>> ELIDED = Map.of(
            "fr", List.of("l", "d", "j", "m", "t", "s", "n", "c", "qu", "lorsqu", "puisqu", "jusqu", "quoiqu"),
            "it",
                    List.of(
                            "l", "d", "dell", "all", "nell", "sull", "dall", "un", "quest", "quell", "dov", "c", "s",
                            "m", "t", "v", "n", "com", "anch", "senz", "tutt"),
            "ca", List.of("l", "d", "s", "n", "m", "t"));

    private Elision() {}

    /** The word without an elided one before it, if the language elides so; else the word itself. */
    static String core(String language, String word) {
        int apostrophe = word.indexOf('\'');
        boolean elided =
                apostrophe > 0 && ELIDED.getOrDefault(language, List.of()).contains(word.substring(0, apostrophe));
        return elided ? word.substring(apostrophe + 1) : word;
    }
}
