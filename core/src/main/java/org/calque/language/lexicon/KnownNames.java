package org.calque.language.lexicon;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.calque.language.Names;
import org.jspecify.annotations.Nullable;

/**
 * Names from the lists that come with LanguageTool: the single words of its international list that are written with
 * a capital, and the words of its English names of several words. Loads when first asked.
 */
public final class KnownNames implements Names {

    private static final String FOLDER = "/org/languagetool/resource/";
    private static final String PROPER_NOUN = "NNP";

    private volatile @Nullable Set<String> names;

    @Override
    public boolean contains(String word) {
        return names().contains(word.toLowerCase(Locale.ROOT));
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
        Resources.lines(FOLDER + "spelling_global.txt", line -> add(line, names));
        Resources.lines(FOLDER + "en/multiwords.txt", line -> {
            String[] fields = line.split("\t", 2);
            if (fields.length == 2 && fields[1].startsWith(PROPER_NOUN)) {
                for (String word : fields[0].split(" ", -1)) {
                    add(word, names);
                }
            }
        });
        return names;
    }

    private static void add(String word, Set<String> names) {
        if (!word.isEmpty() && word.indexOf(' ') < 0 && Character.isUpperCase(word.charAt(0))) {
            names.add(word.toLowerCase(Locale.ROOT));
        }
    }
}
