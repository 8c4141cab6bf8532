package org.calque.language.lexicon;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.calque.language.KnownLanguage;
import org.calque.language.KnownLanguages;
import org.calque.language.Lexicon;
import org.calque.language.Lexicons;

/** The word lists inside LanguageTool's language modules. */
public final class LexiconShelf implements Lexicons {

    private final Map<String, KnownLanguage> languages = new HashMap<>();
    private final Map<String, Lexicon> loaded = new ConcurrentHashMap<>();

    public LexiconShelf() {
        for (KnownLanguage language : KnownLanguages.all()) {
            if (language.hasLexicon()) {
                languages.put(language.code(), language);
            }
        }
    }

    @Override
    public Optional<Lexicon> lexicon(String language) {
        KnownLanguage known = languages.get(language);
        return known == null
                ? Optional.empty()
                : Optional.of(loaded.computeIfAbsent(language, code -> RankedLexicon.read(known)));
    }
}
