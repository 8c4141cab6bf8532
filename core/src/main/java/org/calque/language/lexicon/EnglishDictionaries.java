package org.calque.language.lexicon;

import java.util.List;
import org.calque.language.Lexicon;

/** The spelling dictionaries of the written variants of English, as LanguageTool has them; read once, when first asked for. */
public final class EnglishDictionaries {

    private static final List<String> VARIANTS = List.of("US", "GB", "CA", "AU", "NZ", "ZA");

    private EnglishDictionaries() {}

    /** All six, the American and the British one first. */
    public static List<Lexicon> all() {
        return Loaded.ALL;
    }

    /** The two with the best frequencies: American and British. */
    public static List<Lexicon> main() {
        return Loaded.ALL.subList(0, 2);
    }

    /** Loads with its first use. */
    private static final class Loaded {

        private static final List<Lexicon> ALL = VARIANTS.stream()
                .<Lexicon>map(variant -> AutomatonLexicon.read("en", "en/hunspell/en_" + variant))
                .toList();
    }
}
