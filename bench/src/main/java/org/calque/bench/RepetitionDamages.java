package org.calque.bench;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.calque.text.Span;

/** What translators and scrapers say twice. */
final class RepetitionDamages {

    /** Words that another translation of the same passage may put for each other. */
    private static final Map<String, String> OTHERWISE = Map.ofEntries(
            Map.entry("said", "stated"),
            Map.entry("says", "states"),
            Map.entry("people", "persons"),
            Map.entry("also", "likewise"),
            Map.entry("will", "shall"),
            Map.entry("big", "large"),
            Map.entry("but", "however"),
            Map.entry("because", "since"),
            Map.entry("after", "following"),
            Map.entry("before", "prior to"),
            Map.entry("many", "numerous"),
            Map.entry("show", "demonstrate"),
            Map.entry("help", "aid"),
            Map.entry("make", "render"),
            Map.entry("use", "employ"),
            Map.entry("get", "obtain"),
            Map.entry("last", "past"),
            Map.entry("over", "above"),
            Map.entry("about", "around"),
            Map.entry("up", "upwards"));

    private static final Pattern WORD = Pattern.compile("\\b\\p{Ll}+\\b");

    private RepetitionDamages() {}

    static List<Damage> all() {
        return List.of(
                Damage.at(
                        "doubled-word",
                        "word said twice",
                        "(?<= )(the|of|and|to|in|for|with|from|a|was|is|be|have|this|their)(?= \\p{Ll})",
                        (match, random) -> match.group() + " " + match.group()),
                Damage.at(
                        "doubled-word",
                        "content word said twice",
                        "(?<=\\p{Ll} )\\p{Ll}{4,}(?= \\p{Ll})",
                        (match, random) -> match.group() + " " + match.group()),
                Damage.at(
                        "doubled-word",
                        "two words said twice",
                        "(?<=\\p{Ll} )\\p{Ll}{2,} \\p{Ll}{2,}(?= \\p{Ll})",
                        (match, random) -> match.group() + " " + match.group()),
                Damage.at(
                        "repetition-loop",
                        "three words over and over",
                        "(?<= )\\p{Ll}+ \\p{Ll}+ \\p{Ll}+(?= )",
                        (match, random) -> (match.group() + " ").repeat(5) + match.group()),
                Damage.at(
                        "repetition-loop",
                        "one word over and over",
                        "(?<= )\\p{Ll}{2,}(?= \\p{Ll})",
                        (match, random) -> (match.group() + " ").repeat(8) + match.group()),
                Damage.at(
                        "repetition-loop",
                        "clause over and over",
                        "(?<=\\p{Ll}, )\\p{Ll}+ \\p{Ll}+ \\p{Ll}+ \\p{Ll}+(?=[ ,.])",
                        (match, random) -> (match.group() + ", ").repeat(3) + match.group()),
                new Damage("duplicated-passage", "paragraph copied", (text, random) -> again(text, random, false)),
                new Damage(
                        "duplicated-passage", "paragraph in other words", (text, random) -> again(text, random, true)),
                new Damage("duplicated-passage", "headline repeated", RepetitionDamages::headline));
    }

    private static Optional<Damage.Damaged> again(String text, Random random, boolean otherwise) {
        List<Integer> starts = Damage.paragraphStarts(text);
        if (starts.size() < 4) {
            return Optional.empty();
        }
        int from = random.nextInt(starts.size() - 2);
        String passage = text.substring(starts.get(from), starts.get(from + 1)).strip();
        String copy = otherwise ? otherwise(passage) : passage;
        if (passage.length() < 80 || (otherwise && copy.equals(passage))) {
            return Optional.empty();
        }
        int at = starts.get(from + 1 + random.nextInt(starts.size() - from - 1));
        return Optional.of(Damage.part(Damage.replace(text, new Span(at, at), copy + "\n\n"), 0, copy.length()));
    }

    private static String otherwise(String passage) {
        return WORD.matcher(passage).replaceAll(match -> OTHERWISE.getOrDefault(match.group(), match.group()));
    }

    /** The first line once more, as the caption further down. */
    private static Optional<Damage.Damaged> headline(String text, Random random) {
        Matcher line = Pattern.compile("\\A[^\\n]{25,120}(?=\\n)").matcher(text);
        List<Integer> starts = Damage.paragraphStarts(text);
        if (!line.find() || starts.size() < 4) {
            return Optional.empty();
        }
        int at = starts.get(2 + random.nextInt(starts.size() - 2));
        String headline = line.group().strip();
        return Optional.of(
                Damage.part(Damage.replace(text, new Span(at, at), headline + "\n\n"), 0, headline.length()));
    }
}
