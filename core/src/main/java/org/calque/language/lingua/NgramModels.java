package org.calque.language.lingua;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.calque.language.CharacterModel;
import org.calque.language.CharacterModels;
import org.calque.language.KnownLanguage;
import org.calque.language.KnownLanguages;

/** The character models of the 75 languages that Lingua knows. */
public final class NgramModels implements CharacterModels {

    private final Set<String> languages = languages();
    private final Map<String, CharacterModel> loaded = new ConcurrentHashMap<>();

    static Set<String> languages() {
        Set<String> languages = new TreeSet<>();
        languages.add("en");
        for (KnownLanguage language : KnownLanguages.all()) {
            if (language.characters()) {
                languages.add(language.code());
            }
        }
        return languages;
    }

    @Override
    public Optional<CharacterModel> model(String language) {
        return languages.contains(language)
                ? Optional.of(loaded.computeIfAbsent(language, NgramModel::read))
                : Optional.empty();
    }
}
