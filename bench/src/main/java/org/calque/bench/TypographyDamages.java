package org.calque.bench;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.calque.text.Span;

/** What happens to punctuation, brackets and quotation marks. */
final class TypographyDamages {

    /** Direct speech in straight marks, in the first or second person, with its tag. */
    private static final Pattern SPEECH = Pattern.compile(
            "(?m)^\"([^\"\\n]*\\b(?:I|we|We|our|you|my)\\b[^\"\\n]*),\" ((?:he|she|they|said) [^\"\\n]*\\.)$");

    /** A paragraph that quotes nothing. */
    private static final String NO_QUOTATION = "(?m)(?<=^[^\"“\\n]{10,400} )%s(?= \\p{Ll}[^\"“\\n]{10,400}$)";

    private TypographyDamages() {}

    static List<Damage> all() {
        return List.of(
                Damage.at(
                        "space-before-punctuation",
                        "space before a comma",
                        "(?<=\\p{Ll}{2}),(?= )",
                        (match, random) -> " ,"),
                Damage.at(
                        "space-before-punctuation",
                        "French spacing",
                        "(?<=\\p{Ll}{2})[?!:](?= )",
                        (match, random) -> (random.nextBoolean() ? "\u00A0" : " ") + match.group()),
                Damage.at(
                        "doubled-punctuation",
                        "mark twice",
                        "(?<=\\p{Ll}{3})[.,](?=[ \\n])",
                        (match, random) -> match.group() + match.group()),
                Damage.at(
                        "doubled-punctuation",
                        "full stop and comma",
                        "(?<=\\p{Ll}{4}),(?= \\p{Ll})",
                        (match, random) -> random.nextBoolean() ? ". ," : ".,"),
                Damage.at(
                        "missing-space-after-punctuation",
                        "space dropped after a comma",
                        "(?<= )\\p{Ll}{3,}(,) (\\p{Ll}{3,})(?= )",
                        (match, random) -> match.group().replace(", ", ",")),
                Damage.at(
                        "stray-punctuation",
                        "mark behind an article",
                        "(?<= (?:the|an|their))(?= \\p{Ll})",
                        (match, random) -> List.of(":", ".", ",", ";", "~").get(random.nextInt(5))),
                Damage.at(
                        "stray-punctuation",
                        "full stop in a sentence",
                        "(?<=\\p{Ll} \\p{Ll}{4,12})(?= (?:of|that|which|with|from) )",
                        (match, random) -> "."),
                Damage.at(
                                "unpaired-bracket",
                                "closing bracket lost",
                                "\\([^()\\n]{3,60}\\)",
                                (match, random) ->
                                        match.group().substring(0, match.group().length() - 1))
                        .narrowed(0, 1),
                new Damage(
                        "unpaired-quotation",
                        "closing mark lost",
                        (text, random) -> quotation(text, random, "(?<=[\\p{L}.,])”(?= \\p{Ll})", "“")),
                new Damage(
                        "unpaired-quotation",
                        "opening mark lost",
                        (text, random) -> quotation(text, random, "(?<=\\p{Ll} )“(?=\\p{L})", "”")),
                new Damage("lost-quotation", "speech without marks", TypographyDamages::lost),
                Damage.at(
                        "foreign-quotation-marks",
                        "marks of another language",
                        "\"(\\p{Lu}[^\"\\n]{10,120})\"",
                        (match, random) -> List.of("«%s»", "„%s“", "「%s」", "« %s »", "„%s”", "»%s«")
                                .get(random.nextInt(6))
                                .formatted(match.group(1))),
                Damage.at(
                        "bracketed-gloss",
                        "pronoun in brackets",
                        NO_QUOTATION.formatted("(?:his|her|their|its)"),
                        (match, random) ->
                                random.nextBoolean() ? "(" + match.group() + ")" : "[" + match.group() + "]"),
                Damage.at(
                        "bracketed-gloss",
                        "preposition in brackets",
                        NO_QUOTATION.formatted("(?:of|in|on|from|with)"),
                        (match, random) -> "(" + match.group() + ")"));
    }

    /** Sets the double marks as they are printed and drops one; what should be reported is its partner. */
    private static Optional<Damage.Damaged> quotation(String text, Random random, String mark, String partner) {
        String printed = Pattern.compile("(?<=^|[\\s(])\"(?=\\S)", Pattern.MULTILINE)
                .matcher(text)
                .replaceAll("“")
                .replace('"', '”');
        List<Span> places = Pattern.compile(mark)
                .matcher(printed)
                .results()
                .map(match -> new Span(match.start(), match.end()))
                .toList();
        if (places.isEmpty()) {
            return Optional.empty();
        }
        Span place = places.get(random.nextInt(places.size()));
        int end = printed.indexOf('\n', place.end());
        int start = printed.lastIndexOf('\n', place.start());
        int found = partner.equals("“")
                ? printed.lastIndexOf(partner, place.start())
                : printed.indexOf(partner, place.start()) - 1;
        boolean between = start > 0 && end > 0 && end < printed.length() - 2;
        if (!between || found < start || found > end) {
            return Optional.empty();
        }
        String damaged = printed.substring(0, place.start()) + printed.substring(place.end());
        return Optional.of(new Damage.Damaged(damaged, new Span(found, found + 1)));
    }

    private static Optional<Damage.Damaged> lost(String text, Random random) {
        List<Matcher> places = SPEECH.matcher(text)
                .results()
                .map(unused -> SPEECH.matcher(text))
                .toList();
        if (places.isEmpty()) {
            return Optional.empty();
        }
        Matcher speech = places.get(0);
        int chosen = random.nextInt(places.size());
        for (int i = 0; i <= chosen; i++) {
            if (!speech.find()) {
                return Optional.empty();
            }
        }
        return Optional.of(
                Damage.replace(text, new Span(speech.start(), speech.end()), speech.group(1) + ", " + speech.group(2)));
    }
}
