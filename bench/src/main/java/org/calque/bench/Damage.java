package org.calque.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.calque.text.Span;

/**
 * One way to damage a clean text, as machine translation and scraping do, with the exact place of the damage.
 *
 * @param check the check that should find it
 * @param name what is done
 * @param way does it; empty if the text has no place for it
 */
record Damage(String check, String name, Way way) {

    /** All ways there are, by family. */
    static List<Damage> all() {
        return Stream.of(
                        DebrisDamages.all(),
                        RepetitionDamages.all(),
                        TypographyDamages.all(),
                        WordingDamages.formats(),
                        WordingDamages.consistency(),
                        WordingDamages.languages())
                .flatMap(List::stream)
                .toList();
    }

    /** Between two words of a sentence of the body, behind the first of them and its space. */
    private static final Pattern BETWEEN_WORDS = Pattern.compile("(?<=\\p{Ll}{3} )(?=\\p{Ll}{3})");

    /** A damaged text and what should be reported. */
    record Damaged(String text, Span span) {}

    /** Damages a text at a random place. */
    interface Way {
        Optional<Damaged> apply(String text, Random random);
    }

    /** Rewrites one match of a pattern. */
    interface Rewriting {
        String of(Matcher match, Random random);
    }

    /** Replaces one match of a pattern; the damage is what was written, or what stands there if nothing was. */
    static Damage at(String check, String name, String pattern, Rewriting rewriting) {
        return new Damage(check, name, at(Pattern.compile(pattern), rewriting));
    }

    private static Way at(Pattern pattern, Rewriting rewriting) {
        return (text, random) -> {
            List<int[]> places = new ArrayList<>();
            Matcher matcher = pattern.matcher(text);
            while (matcher.find()) {
                places.add(new int[] {matcher.start(), matcher.end()});
            }
            if (places.isEmpty()) {
                return Optional.empty();
            }
            int[] place = places.get(random.nextInt(places.size()));
            matcher.reset();
            if (!matcher.find(place[0])) {
                return Optional.empty();
            }
            String damage = rewriting.of(matcher, random);
            return damage.equals(matcher.group())
                    ? Optional.empty()
                    : Optional.of(replace(text, new Span(place[0], place[1]), damage));
        };
    }

    /** A text with another one in the place of a span; where that is empty, the damage is the character behind it. */
    static Damaged replace(String text, Span span, String damage) {
        String damaged = text.substring(0, span.start()) + damage + text.substring(span.end());
        int end = Math.max(span.start() + damage.length(), span.start() + 1);
        return new Damaged(damaged, new Span(span.start(), Math.min(damaged.length(), end)));
    }

    /**
     * Inserts one of some phrases between two words of a sentence. What is to be reported stands in {@code [[ ]]}; without
     * these it is the whole phrase.
     */
    static Damage inserted(String check, String name, List<String> phrases) {
        return new Damage(check, name, (text, random) -> {
            String phrase = phrases.get(random.nextInt(phrases.size()));
            int open = phrase.indexOf("[[");
            int close = phrase.indexOf("]]") - 2;
            String plain = phrase.replace("[[", "").replace("]]", "");
            return at(BETWEEN_WORDS, (match, unused) -> plain + " ")
                    .apply(text, random)
                    .map(damaged -> part(damaged, Math.max(0, open), open < 0 ? plain.length() : close));
        });
    }

    /** A line of its own between two paragraphs. */
    static Damage line(String check, String name, List<String> lines) {
        return new Damage(check, name, (text, random) -> {
            List<Integer> starts = paragraphStarts(text);
            if (starts.isEmpty()) {
                return Optional.empty();
            }
            int at = starts.get(random.nextInt(starts.size()));
            String line = lines.get(random.nextInt(lines.size()));
            return Optional.of(part(replace(text, new Span(at, at), line + "\n\n"), 0, line.length()));
        });
    }

    /** The same damage, reported for a part of what was written. */
    Damage narrowed(int from, int to) {
        return new Damage(
                check, name, (text, random) -> way.apply(text, random).map(damaged -> part(damaged, from, to)));
    }

    /** Narrows a damage to a part of what was written. */
    static Damaged part(Damaged damaged, int from, int to) {
        int start = damaged.span().start();
        return new Damaged(damaged.text(), new Span(start + from, start + to));
    }

    /** Where the paragraphs behind the first begin. */
    static List<Integer> paragraphStarts(String text) {
        List<Integer> starts = new ArrayList<>();
        for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
            if (i + 1 < text.length() && text.charAt(i + 1) != '\n') {
                starts.add(i + 1);
            }
        }
        return starts;
    }
}
