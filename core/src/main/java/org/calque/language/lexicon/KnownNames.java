package org.calque.language.lexicon;

import java.util.HashSet;
import java.util.Set;
import org.calque.language.Names;
import org.jspecify.annotations.Nullable;

/**
 * Names from the lists that come with LanguageTool: the words of its international list and of its English multi-word
 * terms that are written with a capital. Loads when first asked.
 */
public final class KnownNames implements Names {

    private volatile @Nullable Set<String> names;

    @Override
    public boolean contains(String word) {
        return names().contains(word);
    }

    private Set<String> names() {
        Set<String> known = names;
        if (known == null) {
            synchronized (this) {
                known = names;
                if (known == null) {
                    known = load();
                    names = known;
                }
            }
        }
        return known;
    }

    private static Set<String> load() {
        Set<String> names = new HashSet<>();
        for (String file : new String[] {"spelling_global.txt", "en/multiwords.txt"}) {
            Resources.lines("/org/languagetool/resource/" + file, line -> {
                for (String word : line.split("\t", 2)[0].split("[ /]", -1)) {
                    if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
                        names.add(word);
                    }
                }
            });
        }
        return names;
    }
}
