package org.calque.grammar.languagetool;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.StringTokenizer;
import morfologik.speller.Speller;
import org.calque.dictionary.EnglishDictionaries;
import org.calque.dictionary.WordAutomaton;
import org.jspecify.annotations.Nullable;
import org.languagetool.JLanguageTool;
import org.languagetool.broker.ResourceDataBroker;
import org.languagetool.rules.spelling.morfologik.MorfologikSpeller;
import org.languagetool.tagging.en.EnglishTagger;

/**
 * The English words that LanguageTool knows: the spelling dictionaries of all variants of English together, its word
 * lists and its tagging dictionary. Safe for many threads.
 */
final class EnglishWords {

    private static final List<String> LISTS =
            List.of("spelling_global.txt", "en/hunspell/spelling.txt", "en/hunspell/ignore.txt", "en/multiwords.txt");

    private final Shared shared;

    EnglishWords(Shared shared) {
        this.shared = shared;
    }

    /** Loads the lists, which are else loaded at the first word that no dictionary has. */
    void load() {
        shared.lists();
    }

    /** Whether some dictionary or list has exactly this form, letter case included. */
    boolean contains(String word) {
        return isInDictionary(word) || shared.lists().contains(word) || isTagged(word);
    }

    /** Whether the tagging dictionary has a form; it knows some that the spelling dictionaries lack. */
    boolean isTagged(String word) {
        return EnglishTagger.INSTANCE.tag(List.of(word)).get(0).isTagged();
    }

    /** Whether a spelling dictionary has exactly this form; false for the lists, which are full of names. */
    boolean isInDictionary(String word) {
        for (WordAutomaton dictionary : EnglishDictionaries.all()) {
            if (dictionary.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** How many of a form's first letters begin some word of the spelling dictionaries, with a capital or without. */
    int beginning(String form) {
        int length = 0;
        while (length < form.length() && begins(form.substring(0, length + 1))) {
            length++;
        }
        return length;
    }

    /** Which letters follow some in words of the spelling dictionaries, with a capital or without; as an automaton tells them. */
    int following(String letters) {
        if (letters.isEmpty()) {
            return WordAutomaton.ALL_LETTERS;
        }
        int following = 0;
        for (WordAutomaton dictionary : EnglishDictionaries.all()) {
            following |= dictionary.following(letters) | dictionary.following(capitalized(letters));
        }
        return following;
    }

    private static String capitalized(String letters) {
        return Character.toUpperCase(letters.charAt(0)) + letters.substring(1);
    }

    private static boolean begins(String letters) {
        String capital = capitalized(letters);
        for (WordAutomaton dictionary : EnglishDictionaries.all()) {
            if (dictionary.hasPrefix(letters) || dictionary.hasPrefix(capital)) {
                return true;
            }
        }
        return false;
    }

    /** Words at most two edits away, by Morfologik's search of the American dictionary; takes milliseconds. */
    List<String> similar(String word) {
        // a speller that is used twice answers differently
        return new Speller(MorfologikSpeller.getDictionaryWithCaching("/en/hunspell/en_US.dict"), 2)
                .findReplacements(word);
    }

    /** Whether a form may be an adjective: {@code European}. */
    boolean isAdjective(String word) {
        return EnglishTagger.INSTANCE.tag(List.of(word)).get(0).hasPosTagStartingWith("JJ");
    }

    /** How frequent a form is, from 0 (rare or unknown) to 25. */
    int frequency(String word) {
        int most = 0;
        for (WordAutomaton dictionary : EnglishDictionaries.main()) {
            most = Math.max(most, dictionary.frequency(word));
        }
        return most;
    }

    /** What the words of all engines share; loads when it is first asked. Safe for many threads. */
    static final class Shared {

        private @Nullable Set<String> lists;

        /** Single words of the lists, and the capitalised ones of their phrases. */
        synchronized Set<String> lists() {
            Set<String> known = lists;
            if (known == null) {
                known = new HashSet<>();
                for (String list : LISTS) {
                    read(list, known);
                }
                lists = known;
            }
            return known;
        }

        /** What a line says before its comment or its tags. */
        private static String said(String line) {
            int end = 0;
            while (end < line.length() && line.charAt(end) != '#' && line.charAt(end) != '\t') {
                end++;
            }
            return line.substring(0, end).strip();
        }

        private static boolean isNamePart(String word) {
            return word.length() > 2 && Character.isUpperCase(word.charAt(0));
        }

        private static void read(String list, Set<String> words) {
            ResourceDataBroker resources = JLanguageTool.getDataBroker();
            try (InputStream bytes = resources.getFromResourceDirAsStream(list);
                    BufferedReader lines = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    String entry = said(line);
                    StringTokenizer parts = new StringTokenizer(entry, " ,");
                    boolean single = parts.countTokens() == 1;
                    while (parts.hasMoreTokens()) {
                        String word = parts.nextToken();
                        if (single || isNamePart(word)) {
                            words.add(word);
                        }
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
