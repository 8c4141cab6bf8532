package org.calque.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.calque.text.Span;

/**
 * One way to damage a clean text, as machine translation and scraping do, with the exact place of the damage.
 *
 * @param check the check that should find it
 * @param name what is done
 * @param way does it; empty if the text has no place for it
 */
record Damage(String check, String name, Way way) {

    /** A damaged text and what should be reported. */
    record Damaged(String text, Span span) {}

    /** Damages a text at a random place. */
    interface Way {
        Optional<Damaged> apply(String text, Random random);
    }

    /** A word of the story's body, of at least this many letters, in lower case. */
    private static final String WORD = "(?<=[\\p{Ll},] )\\p{Ll}{4,}(?= \\p{Ll})";

    private static final List<String> FURNITURE = List.of(
            "Previous article",
            "Read also: The minister resigns",
            "Share on Facebook",
            "Photo: Agency / Getty Images",
            "Subscribe to our newsletter",
            "Reading time: 3 minutes",
            "Home > News > World",
            "Comments (0)",
            "Follow us on Twitter",
            "Next article");

    private static final List<String> MARKUP = List.of(
            "”}}”>",
            "<br />",
            "&nbsp;",
            "</p>",
            "class=\"entry-content\"",
            "[caption id=\"attachment_12\"]",
            "\\u00e9",
            "“,” text “:”",
            "</span>",
            "&amp;quot;");

    private static final List<String> PLACEHOLDERS =
            List.of("{0}", "%s", "{{name}}", "__VAR_3__", "<unk>", "⁇", "[TRANSLATE]");

    static List<Damage> all() {
        List<Damage> damages = new ArrayList<>();
        damages.add(new Damage("markup-debris", "markup between words", insertedWord(MARKUP)));
        damages.add(new Damage("placeholder", "placeholder between words", insertedWord(PLACEHOLDERS)));
        damages.add(new Damage("page-furniture", "line between paragraphs", Damage::furniture));
        damages.add(new Damage(
                "glued-words",
                "space dropped between words",
                at(
                        Pattern.compile("(?<= )(\\p{Ll}{3,}) (\\p{Ll}{3,})(?= )"),
                        match -> match.group(1) + match.group(2))));
        damages.add(new Damage(
                "glued-words",
                "space dropped between sentences",
                at(
                        Pattern.compile("(?<= )(\\p{Ll}{3,}\\.) (\\p{Lu}\\p{Ll}+)(?= )"),
                        match -> match.group(1) + match.group(2))));
        damages.add(new Damage(
                "doubled-word",
                "word said twice",
                at(
                        Pattern.compile("(?<= )(the|of|and|to|in|for|with|from|a|was|is)(?= \\p{Ll})"),
                        match -> match.group() + " " + match.group())));
        damages.add(new Damage(
                "repetition-loop",
                "three words over and over",
                at(
                        Pattern.compile("(?<= )\\p{Ll}+ \\p{Ll}+ \\p{Ll}+(?= )"),
                        match -> (match.group() + " ").repeat(5) + match.group())));
        damages.add(new Damage("duplicated-passage", "paragraph copied", Damage::duplicate));
        damages.add(new Damage(
                "space-before-punctuation",
                "space before a comma",
                at(Pattern.compile("(?<=\\p{Ll}{2}),(?= )"), match -> " ,")));
        damages.add(new Damage(
                "space-before-punctuation",
                "French spacing",
                at(Pattern.compile("(?<=\\p{Ll}{2})[?!:](?= )"), match -> "\u00A0" + match.group())));
        damages.add(new Damage(
                "doubled-punctuation",
                "mark twice",
                at(Pattern.compile("(?<=\\p{Ll}{3})[.,](?= )"), match -> match.group() + match.group())));
        damages.add(new Damage(
                "missing-space-after-punctuation",
                "space dropped after a comma",
                at(
                        Pattern.compile("(?<= )\\p{Ll}{3,}(,) (\\p{Ll}{3,})(?= )"),
                        match -> match.group().replace(", ", ","))));
        damages.add(new Damage(
                "character-corruption",
                "apostrophe as Windows-1252",
                at(Pattern.compile("(?<=\\p{L})[’'](?=s )"), match -> "â€™")));
        damages.add(new Damage(
                "invisible-character",
                "zero-width space in a word",
                at(Pattern.compile("(?<= \\p{Ll}{3})(?=\\p{Ll}{3})"), match -> "\u200B")));
        damages.add(new Damage(
                "split-word",
                "space inside a word",
                at(
                        Pattern.compile(
                                "(?<= )(govern|develop|establish|depart|require|agree|state|manage)(ment|ments)\\b"),
                        match -> match.group(1) + " " + match.group(2))));
        damages.add(new Damage(
                "foreign-quotation-marks",
                "guillemets",
                at(Pattern.compile("[“\"](\\p{Lu}[^”\"\\n]{10,120})[”\"]"), match -> "«" + match.group(1) + "»")));
        damages.add(new Damage(
                "bracketed-gloss",
                "pronoun in brackets",
                at(Pattern.compile("(?<= )(his|her|their|its)(?= \\p{Ll})"), match -> "(" + match.group() + ")")));
        damages.add(new Damage(
                "unpaired-quotation",
                "closing mark lost",
                at(Pattern.compile("(?<=[\\p{L}.,])”(?= \\p{Ll})"), match -> "")));
        damages.add(new Damage("wrong-script", "Cyrillic word", at(Pattern.compile(WORD), match -> "страна")));
        damages.add(new Damage(
                "homoglyph",
                "Cyrillic letter in a word",
                at(
                        Pattern.compile("(?<=[\\p{Ll},] )(\\p{Ll}{2,})a(\\p{Ll}{2,})(?= )"),
                        match -> match.group(1) + "а" + match.group(2))));
        damages.add(new Damage(
                "untranslated-word",
                "French word",
                at(
                        Pattern.compile(WORD),
                        match -> List.of("gouvernement", "aujourd’hui", "également", "plusieurs")
                                .get(match.start() % 4))));
        damages.add(new Damage(
                "untranslated-phrase",
                "Spanish phrase",
                at(
                        Pattern.compile(WORD),
                        match -> List.of("al mismo tiempo", "por otra parte", "según el gobierno")
                                .get(match.start() % 3))));
        return damages;
    }

    private interface Rewriting {
        String of(Matcher match);
    }

    /** Rewrites one match of a pattern; the damage is what was written, or what stood there if nothing was. */
    private static Way at(Pattern pattern, Rewriting rewriting) {
        return (text, random) -> {
            List<int[]> places = new ArrayList<>();
            List<String> rewritten = new ArrayList<>();
            Matcher matcher = pattern.matcher(text);
            while (matcher.find()) {
                places.add(new int[] {matcher.start(), matcher.end()});
                rewritten.add(rewriting.of(matcher));
            }
            if (places.isEmpty()) {
                return Optional.empty();
            }
            int chosen = random.nextInt(places.size());
            int start = places.get(chosen)[0];
            String damage = rewritten.get(chosen);
            String damaged = text.substring(0, start) + damage + text.substring(places.get(chosen)[1]);
            int end = Math.max(start + damage.length(), start + 1);
            return Optional.of(new Damaged(damaged, new Span(start, Math.min(damaged.length(), end))));
        };
    }

    private static Way insertedWord(List<String> words) {
        return (text, random) -> {
            String word = words.get(random.nextInt(words.size()));
            return at(Pattern.compile("(?<=\\p{Ll}{3} )(?=\\p{Ll}{3})"), match -> word + " ")
                    .apply(text, random)
                    .map(damaged -> new Damaged(
                            damaged.text(),
                            new Span(damaged.span().start(), damaged.span().start() + word.length())));
        };
    }

    private static List<Integer> paragraphStarts(String text) {
        List<Integer> starts = new ArrayList<>();
        for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
            if (i + 1 < text.length() && text.charAt(i + 1) != '\n') {
                starts.add(i + 1);
            }
        }
        return starts;
    }

    private static Optional<Damaged> furniture(String text, Random random) {
        List<Integer> starts = paragraphStarts(text);
        if (starts.isEmpty()) {
            return Optional.empty();
        }
        int at = starts.get(random.nextInt(starts.size()));
        String line = FURNITURE.get(random.nextInt(FURNITURE.size()));
        return Optional.of(new Damaged(
                text.substring(0, at) + line + "\n\n" + text.substring(at), new Span(at, at + line.length())));
    }

    private static Optional<Damaged> duplicate(String text, Random random) {
        List<Integer> starts = paragraphStarts(text);
        if (starts.size() < 4) {
            return Optional.empty();
        }
        int from = random.nextInt(starts.size() - 2);
        String passage = text.substring(starts.get(from), starts.get(from + 1)).strip();
        if (passage.length() < 60) {
            return Optional.empty();
        }
        int at = starts.get(from + 1 + random.nextInt(starts.size() - from - 1));
        return Optional.of(new Damaged(
                text.substring(0, at) + passage + "\n\n" + text.substring(at), new Span(at, at + passage.length())));
    }
}
