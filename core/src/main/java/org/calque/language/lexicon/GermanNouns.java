package org.calque.language.lexicon;

import java.util.List;
import java.util.Set;
import org.calque.language.Lexicon;
import org.jspecify.annotations.Nullable;

/**
 * The common nouns of German, with their capitals, compounds included: what the tagger's dictionary
 * has as a noun and not as a name, and what is made of such. Loads when first asked.
 */
public final class GermanNouns implements Lexicon {

    /** Parts of a compound have at least so many letters. */
    private static final int SHORTEST_PART = 4;

    private static final List<String> LINKS = List.of("", "s", "es", "n", "en", "er", "e");

    /** Last parts that make surnames, places and streets of what stands before them. */
    private static final Set<String> NAME_ENDINGS = Set.of(
            "berg", "burg", "dorf", "stadt", "heim", "hausen", "haus", "mann", "bach", "stein", "feld", "wald", "thal",
            "tal", "hof", "bauer", "meier", "meyer", "müller", "schmidt", "baum", "brück", "brücke", "furt", "kirchen",
            "kirche", "see", "platz", "straße", "strasse", "allee", "hagen", "horst", "hardt", "land", "zweig", "blum",
            "gold", "silber", "garten", "rode", "moser", "huber", "maier", "mayer", "weg", "damm", "ufer", "markt",
            "leben");

    private volatile @Nullable Lists lists;

    private record Lists(AutomatonLexicon spelling, AutomatonLexicon tagged) {}

    @Override
    public String language() {
        return "de";
    }

    @Override
    public boolean contains(String word) {
        Lists known = lists();
        return !known.spelling().contains(lower(word)) && (isNoun(word) || isCompound(word));
    }

    @Override
    public int frequency(String word) {
        return lists().spelling().frequency(word);
    }

    private boolean isNoun(String word) {
        List<String> tags = lists().tagged().annotations(word).toList();
        return tags.stream().anyMatch(tag -> tag.contains("SUB:"))
                && tags.stream().noneMatch(tag -> tag.contains("EIG:"));
    }

    private boolean isCompound(String word) {
        for (int end = word.length() - SHORTEST_PART; end >= SHORTEST_PART; end--) {
            String head = capital(word.substring(end));
            if (!NAME_ENDINGS.contains(lower(head))
                    && head.length() >= SHORTEST_PART
                    && isNoun(head)
                    && isModifier(word.substring(0, end))) {
                return true;
            }
        }
        return false;
    }

    private boolean isModifier(String word) {
        for (String link : LINKS) {
            if (word.endsWith(link)) {
                String part = word.substring(0, word.length() - link.length());
                if (part.length() >= SHORTEST_PART && (isNoun(part) || isCompound(part))) {
                    return true;
                }
            }
        }
        return lists().spelling().contains(lower(word));
    }

    private static String lower(String word) {
        return word.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + word.substring(1);
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + word.substring(1);
    }

    private Lists lists() {
        Lists known = lists;
        if (known == null) {
            synchronized (this) {
                known = lists;
                if (known == null) {
                    known = new Lists(
                            AutomatonLexicon.read("de", "de/hunspell/de_DE"), AutomatonLexicon.read("de", "de/german"));
                    lists = known;
                }
            }
        }
        return known;
    }
}
