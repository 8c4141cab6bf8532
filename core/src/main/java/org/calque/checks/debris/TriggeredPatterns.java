package org.calque.checks.debris;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.calque.check.PhraseFile;
import org.calque.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Patterns that are tried only where a character stands that every match of theirs begins with ({@code at}), or where
 * a name with such a character behind it stands ({@code behind}), so that prose costs one look-up a character.
 */
final class TriggeredPatterns {

    /** Longest name that is looked for before a character, in UTF-16 code units. */
    private static final int LONGEST_NAME = 40;

    /** A match may not be longer than this, in UTF-16 code units. */
    private static final int REACH = 2000;

    /**
     * A place where a pattern matched.
     *
     * @param what the pattern in words
     * @param replacement what should stand there instead, where that is known
     */
    record Match(Span span, String what, Optional<String> replacement) {}

    private record Entry(String what, Pattern pattern, Optional<String> replacement) {}

    private final Map<Character, List<Entry>> at = new HashMap<>();
    private final Map<Character, List<Entry>> behind = new HashMap<>();
    private final boolean[] ascii = new boolean[128];

    private TriggeredPatterns() {}

    static TriggeredPatterns read(String resource) {
        TriggeredPatterns patterns = new TriggeredPatterns();
        for (PhraseFile.Entry fields :
                PhraseFile.beside(TriggeredPatterns.class, resource).entries()) {
            for (String regex : fields.all("match")) {
                Entry entry = new Entry(fields.needed("what"), Pattern.compile(regex), fields.first("replace"));
                patterns.add(entry, fields.first("at").orElse(""), patterns.at);
                patterns.add(entry, fields.first("behind").orElse(""), patterns.behind);
            }
        }
        return patterns;
    }

    private void add(Entry entry, String triggers, Map<Character, List<Entry>> index) {
        for (int i = 0; i < triggers.length(); i++) {
            char trigger = triggers.charAt(i);
            index.computeIfAbsent(trigger, key -> new ArrayList<>()).add(entry);
            if (trigger < ascii.length) {
                ascii[trigger] = true;
            }
        }
    }

    private boolean isTrigger(char c) {
        return c < ascii.length ? ascii[c] : at.containsKey(c) || behind.containsKey(c);
    }

    /** The matches in a stretch of text, in order and without overlap; of those at one place the longest. */
    List<Match> find(String text, Span stretch) {
        List<Match> matches = new ArrayList<>();
        int free = stretch.start();
        for (int i = stretch.start(); i < stretch.end(); i++) {
            char c = text.charAt(i);
            if (i < free || !isTrigger(c)) {
                continue;
            }
            Optional<Match> match = longest(behind.get(c), text, startOfName(text, i, free), stretch.end());
            if (match.isEmpty() || match.get().span().end() <= i) {
                match = longest(at.get(c), text, i, stretch.end());
            }
            if (match.isPresent()) {
                matches.add(match.get());
                free = match.get().span().end();
            }
        }
        return matches;
    }

    private static int startOfName(String text, int at, int free) {
        int limit = Math.max(free, at - LONGEST_NAME);
        int from = at;
        while (from > limit && text.charAt(from - 1) == ' ') {
            from--;
        }
        while (from > limit && isNamePart(text.charAt(from - 1))) {
            from--;
        }
        return from;
    }

    private static boolean isNamePart(char c) {
        return c < 128 && (Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '.' || c == '$' || c == ':');
    }

    private static Optional<Match> longest(@Nullable List<Entry> entries, String text, int from, int limit) {
        if (entries == null) {
            return Optional.empty();
        }
        int end = Math.min(limit, from + REACH);
        int longest = from;
        Optional<Match> match = Optional.empty();
        for (Entry entry : entries) {
            Matcher matcher = entry.pattern()
                    .matcher(text)
                    .region(from, end)
                    .useTransparentBounds(true)
                    .useAnchoringBounds(false);
            if (matcher.lookingAt() && matcher.end() > longest) {
                longest = matcher.end();
                match = Optional.of(new Match(new Span(from, longest), entry.what(), entry.replacement()));
            }
        }
        return match;
    }
}
