package org.calque.dictionary;

import java.util.List;

/** The spelling dictionaries of the written variants of English, as LanguageTool has them; read once, when first asked for. */
public final class EnglishDictionaries {

    private static final List<String> VARIANTS = List.of("US", "GB", "CA", "AU", "NZ", "ZA");

    private EnglishDictionaries() {}

    /** All six, the American and the British one first. */
    public static List<WordAutomaton> all() {
        return Loaded.ALL;
    }

    /** The two with the best frequencies: American and British. */
    public static List<WordAutomaton> main() {
        return Loaded.ALL.subList(0, 2);
    }

    /** Loads with its first use. */
    private static final class Loaded {

        private static final List<WordAutomaton> ALL = VARIANTS.stream()
                .map(variant -> WordAutomaton.read("en/hunspell/en_" + variant))
                .toList();
    }
}
