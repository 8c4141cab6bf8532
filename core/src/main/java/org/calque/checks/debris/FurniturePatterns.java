package org.calque.checks.debris;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.calque.check.PhraseFile;
import org.calque.text.Span;

/** The patterns of {@code furniture.txt}, by the stretch of text that they have to match. */
final class FurniturePatterns {

    static final String RESOURCE = "furniture.txt";

    /** A longer stretch is prose, in UTF-16 code units. */
    static final int LONGEST = 300;

    /** What a pattern has to match. */
    enum Where {
        /** A whole line. */
        LINE,
        /** A whole line, or a whole sentence that ends one. */
        SENTENCE,
        /** The last sentence of a paragraph, behind another. */
        LAST,
        /** What a line begins with. */
        START,
        /** What stands in a pair of brackets, without them. */
        BRACKET
    }

    /** A stretch of furniture and what it is, in words. */
    record Match(Span span, String kind) {}

    private record Entry(String kind, Pattern pattern) {}

    private final Map<Where, List<Entry>> entries = new EnumMap<>(Where.class);

    private FurniturePatterns() {}

    static FurniturePatterns read() {
        FurniturePatterns patterns = new FurniturePatterns();
        for (PhraseFile.Entry fields :
                PhraseFile.beside(FurniturePatterns.class, RESOURCE).entries()) {
            Where where = Where.valueOf(fields.needed("where").toUpperCase(Locale.ROOT));
            for (String regex : fields.all("match")) {
                Pattern pattern = Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
                patterns.entries
                        .computeIfAbsent(where, key -> new ArrayList<>())
                        .add(new Entry(fields.needed("kind"), pattern));
            }
        }
        return patterns;
    }

    /** The patterns, ready for the text of one document. */
    Search search(String text) {
        return new Search(text);
    }

    /**
     * Looks for furniture in one document. What a stretch begins with rules most patterns out; that is worked out once
     * for each beginning.
     */
    final class Search {

        /** So many characters of a stretch decide which patterns are tried. */
        private static final int PREFIX = 3;

        private final String text;
        private final Map<Where, Map<String, List<Entry>>> byPrefix = new EnumMap<>(Where.class);
        private final IdentityHashMap<Entry, Matcher> matchers = new IdentityHashMap<>();

        private Search(String text) {
            this.text = text;
        }

        /** What the stretch is as a whole, or for {@link Where#START} what it begins with. */
        Optional<Match> find(Where where, Span stretch) {
            if (stretch.isEmpty() || (where != Where.START && stretch.length() > LONGEST)) {
                return Optional.empty();
            }
            int end = Math.min(stretch.end(), stretch.start() + LONGEST);
            for (Entry entry :
                    candidates(where, text.substring(stretch.start(), Math.min(end, stretch.start() + PREFIX)))) {
                Matcher matcher = matchers.computeIfAbsent(
                                entry, key -> key.pattern().matcher(text))
                        .region(stretch.start(), end);
                if (where == Where.START ? matcher.lookingAt() : matcher.matches()) {
                    return Optional.of(new Match(new Span(matcher.start(), matcher.end()), entry.kind()));
                }
            }
            return Optional.empty();
        }

        private List<Entry> candidates(Where where, String prefix) {
            return byPrefix.computeIfAbsent(where, key -> new HashMap<>())
                    .computeIfAbsent(
                            prefix,
                            key -> entries.getOrDefault(where, List.of()).stream()
                                    .filter(entry -> canBegin(entry, key))
                                    .toList());
        }

        private static boolean canBegin(Entry entry, String prefix) {
            Matcher matcher = entry.pattern().matcher(prefix);
            return matcher.lookingAt() || matcher.hitEnd();
        }
    }
}
