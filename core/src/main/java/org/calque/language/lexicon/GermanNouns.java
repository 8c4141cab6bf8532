package org.calque.language.lexicon;

import java.util.List;
import java.util.Set;
import org.calque.dictionary.WordAutomaton;
import org.calque.language.GermanLexicon;
import org.jspecify.annotations.Nullable;

/**
 * The common nouns of German, with their capitals, compounds included: what the tagger's dictionary
 * has as a noun and not as a name, and what is made of such. Loads when first asked.
 */
public final class GermanNouns implements GermanLexicon {

    /** Parts of a compound that no list has as a whole have at least so many letters. */
    private static final int SHORTEST_PART = 4;

    private static final int SHORTEST_LISTED_PART = 3;

    private static final List<String> LINKS = List.of("", "s", "es", "n", "en", "er", "e");

    /** Endings that make nouns; the tagger's dictionary leaves many of these out. */
    private static final List<String> NOUN_ENDINGS = List.of(
            "ung",
            "ungen",
            "heit",
            "heiten",
            "keit",
            "keiten",
            "schaft",
            "schaften",
            "tion",
            "tionen",
            "tät",
            "täten",
            "ismus",
            "enz",
            "anz",
            "ling",
            "linge",
            "nis",
            "nisse",
            "chen",
            "tum");

    /** Last parts that make surnames, places and streets of what stands before them. */
    private static final Set<String> NAME_ENDINGS = Set.of(
            "berg", "burg", "dorf", "stadt", "heim", "hausen", "mann", "bach", "stein", "feld", "wald", "thal", "tal",
            "hof", "bauer", "meier", "meyer", "müller", "schmidt", "baum", "brück", "brücke", "furt", "kirchen",
            "kirche", "see", "platz", "straße", "strasse", "allee", "hagen", "horst", "hardt", "zweig", "blum", "gold",
            "silber", "rode", "moser", "huber", "maier", "mayer", "weg", "damm", "ufer", "fels", "filz", "filzen",
            "maus", "netz", "werk", "blick", "au", "eck", "ecke", "tor", "mark", "kamp", "born", "brunn", "brunnen",
            "holz", "moor", "rain", "winkel", "hut", "helm", "bert", "brecht", "hild", "mund", "hard", "fried", "gard",
            "traud");

    /** What streets are called by; {@code strasse} could be {@code Trasse} behind a linking s. */
    private static final List<String> STREETS = List.of("straße", "strasse", "gasse");

    /** The same, unless a dictionary has the whole word. */
    private static final Set<String> WEAK_NAME_ENDINGS =
            Set.of("haus", "land", "garten", "markt", "leben", "werk", "netz", "blick");

    /** First parts that make names of places and firms. */
    private static final Set<String> DIRECTIONS =
            Set.of("Nord", "Süd", "Ost", "West", "Euro", "Super", "Auto", "Inter");

    private volatile @Nullable Lists lists;

    private record Lists(WordAutomaton spelling, WordAutomaton tagged) {}

    @Override
    public String language() {
        return "de";
    }

    @Override
    public boolean contains(String word) {
        WordAutomaton spelling = lists().spelling();
        return word.length() > 2
                && (isNoun(word) || (!spelling.contains(lower(word)) && isCompound(word, spelling.contains(word))));
    }

    @Override
    public int frequency(String word) {
        return lists().spelling().frequency(word);
    }

    @Override
    public boolean isForename(String word) {
        return lists().tagged().annotations(word).anyMatch(tag -> tag.contains(":NOM:") && tag.endsWith(":VOR"));
    }

    private boolean isNoun(String word) {
        List<String> tags = lists().tagged().annotations(word).toList();
        if (tags.isEmpty()) {
            return NOUN_ENDINGS.stream().anyMatch(word::endsWith)
                    && lists().spelling().contains(word);
        }
        return tags.stream().anyMatch(tag -> tag.contains("SUB:"))
                && tags.stream().noneMatch(tag -> tag.contains("EIG:"));
    }

    /** @param listed whether a dictionary has the word, so that shorter parts may be trusted */
    private boolean isCompound(String word, boolean listed) {
        if (STREETS.stream().anyMatch(word::endsWith)) {
            return false;
        }
        int shortest = listed ? SHORTEST_LISTED_PART : SHORTEST_PART;
        for (int end = word.length() - shortest; end >= shortest; end--) {
            String head = word.substring(end);
            boolean name = NAME_ENDINGS.contains(head) && !(listed && WEAK_NAME_ENDINGS.contains(head));
            if (!name && isNoun(capital(head)) && isModifier(word.substring(0, end), listed)) {
                return true;
            }
        }
        return false;
    }

    private boolean isModifier(String word, boolean listed) {
        if (DIRECTIONS.contains(word)) {
            return false;
        }
        for (String link : LINKS) {
            int length = word.length() - link.length();
            if (word.endsWith(link) && length >= SHORTEST_LISTED_PART) {
                String part = word.substring(0, length);
                if (isNoun(part) || isNoun(part + "e") || isCompound(part, false)) {
                    return true;
                }
            }
        }
        return listed && lists().spelling().contains(lower(word));
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
                    known = new Lists(WordAutomaton.read("de/hunspell/de_DE"), WordAutomaton.read("de/german"));
                    lists = known;
                }
            }
        }
        return known;
    }
}
