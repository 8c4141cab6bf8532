package org.calque.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.calque.text.Span;

/** Formats of other languages, capitals, names spelled two ways, and words left in another language. */
final class WordingDamages {

    /** A word of the story's body, of at least four letters, in lower case. */
    private static final String WORD = "(?<=[\\p{Ll},] )\\p{Ll}{4,}(?= \\p{Ll})";

    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(?:,\\d{3})+|\\d{1,9}");

    private static final Pattern NAME = Pattern.compile("(?<=\\p{Ll} )\\p{Lu}\\p{Ll}{5,}\\b");

    private WordingDamages() {}

    static List<Damage> formats() {
        return List.of(
                Damage.at(
                        "number-format",
                        "thousands set off by points",
                        "(?<= )\\d{1,3}(?:,\\d{3}){2,}(?= )",
                        (match, random) -> match.group().replace(',', '.')),
                Damage.at(
                        "number-format",
                        "decimal comma",
                        "(?<= )\\d{1,2}\\.\\d(?= (?:million|billion|per cent|percent))",
                        (match, random) -> match.group().replace('.', ',')),
                Damage.at(
                        "number-format",
                        "thousands set off by spaces",
                        "(?<= )\\d{1,3},\\d{3}(?= \\p{Ll})",
                        (match, random) -> match.group().replace(",", random.nextBoolean() ? "\u00A0" : " ")),
                Damage.inserted(
                        "time-format",
                        "time of another language",
                        List.of(
                                "at [[20h30]]",
                                "at [[14.30 Uhr]]",
                                "at [[9 Uhr]]",
                                "at [[8 h 15]]",
                                "at [[19:05h]]",
                                "at [[17h]]")),
                Damage.inserted(
                        "date-format",
                        "date of another language",
                        List.of(
                                "on [[23.12.2021]]",
                                "on [[5 de mayo de 2021]]",
                                "on [[12 décembre 1999]]",
                                "on [[12 августа 2019]]",
                                "on [[23. December]]",
                                "on [[5. 4. 2022]]",
                                "on [[14 listopada 2020]]",
                                "on [[3 Ekim 2018]]",
                                "on [[2021年8月12日]]",
                                "on [[9 agustus 2021]]")),
                Damage.inserted(
                        "currency-format",
                        "sum of another language",
                        List.of(
                                "for [[30 €]]",
                                "for [[25$]]",
                                "for [[5 billions of euros]]",
                                "for [[12 Mio. euros]]",
                                "for [[1,2 Md€]]",
                                "for [[350 млн roubles]]")),
                Damage.inserted(
                        "unit-scale",
                        "scale of another language",
                        List.of("for [[3 milliards]] euros", "for [[2,5 miliardi]] euros", "for [[40 miliarde]] lei")),
                Damage.at(
                        "honorific",
                        "title of another language",
                        "(?<= )(?:Mr|Mrs|Ms)(?= \\p{Lu}\\p{Ll})",
                        (match, random) -> List.of("Herr", "Mme", "Sr.", "Frau", "Sra.", "Señor", "Pani")
                                .get(random.nextInt(7))),
                Damage.at(
                        "capitalization",
                        "calendar and nations in lower case",
                        "(?<=\\p{Ll} )(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|April"
                                + "|June|July|September|October|November|December|British|French|American|Chinese|Russian"
                                + "|English|Irish|Europe|London|Africa|German)(?=[ .,])",
                        (match, random) -> match.group().toLowerCase(Locale.ROOT)),
                Damage.at(
                        "capitalization",
                        "paragraph in lower case",
                        "(?<=\\.\\n{1,2})\\p{Lu}\\p{Ll}+(?= \\p{Ll}[^\\n\"]{80,}\\.\\n)",
                        (match, random) -> match.group().toLowerCase(Locale.ROOT)));
    }

    static List<Damage> consistency() {
        return List.of(
                new Damage("name-variants", "name spelled another way", WordingDamages::otherSpelling),
                Damage.at(
                                "term-variants",
                                "place under its other name",
                                "\\A([^\\n]+\\n+[^\\n]+)",
                                (match, random) ->
                                        "The envoys met in Kiev.\n\n" + match.group() + "\n\nThen they left Kyiv.")
                        .narrowed(18, 22),
                new Damage("number-mismatch", "headline with another number", WordingDamages::otherNumber),
                Damage.inserted(
                        "pronoun-switch",
                        "reflexive of another gender",
                        List.of(
                                "and he called [[herself]] lucky",
                                "and she asked [[himself]] why",
                                "and he hurt [[herself]] there")));
    }

    static List<Damage> languages() {
        return List.of(
                Damage.at("wrong-script", "Cyrillic word", WORD, (match, random) -> "страна"),
                Damage.at(
                        "homoglyph",
                        "Cyrillic letter in a word",
                        "(?<=[\\p{Ll},] )(\\p{Ll}{2,})a(\\p{Ll}{2,})(?= )",
                        (match, random) -> match.group(1) + "а" + match.group(2)),
                Damage.at(
                        "untranslated-word",
                        "French word",
                        WORD,
                        (match, random) -> List.of("gouvernement", "aujourd’hui", "également", "plusieurs")
                                .get(random.nextInt(4))),
                Damage.at(
                        "untranslated-phrase",
                        "Spanish phrase",
                        WORD,
                        (match, random) -> List.of("al mismo tiempo", "por otra parte", "según el gobierno")
                                .get(random.nextInt(3))));
    }

    /** A headline and a first paragraph of its own, which count the same things otherwise, and not by rounding. */
    private static Optional<Damage.Damaged> otherNumber(String text, Random random) {
        int number = 113 + random.nextInt(700);
        int other = number + number / 10 + random.nextInt(90);
        String things =
                List.of("sailors", "houses", "soldiers", "schools", "miners").get(random.nextInt(5));
        String counted = number + " " + things;
        String story = counted + " reached by helicopters near the northern border\n\nHelicopters reached the "
                + (random.nextBoolean() ? other + " " : other + " remaining ") + things
                + " near the northern border on Tuesday.\n\n";
        return NUMBER.matcher(text).results().anyMatch(match -> isRounded(match.group(), number))
                ? Optional.empty()
                : Optional.of(Damage.part(Damage.replace(text, new Span(0, 0), story), 0, counted.length()));
    }

    /** Whether a number of a text is so near another that the one may be the other, rounded. */
    private static boolean isRounded(String told, int number) {
        double value = Double.parseDouble(told.replace(",", ""));
        return Math.abs(value - number) <= Math.max(value, number) / 20;
    }

    /** One place of a name that stands there three times or more, with another vowel. */
    private static Optional<Damage.Damaged> otherSpelling(String text, Random random) {
        Map<String, List<MatchResult>> places = new HashMap<>();
        NAME.matcher(text)
                .results()
                .forEach(match -> places.computeIfAbsent(match.group(), key -> new ArrayList<>())
                        .add(match));
        List<MatchResult> thirds = places.values().stream()
                .filter(found -> found.size() >= 3)
                .map(found -> found.get(2))
                .sorted(Comparator.comparingInt(MatchResult::start))
                .toList();
        if (thirds.isEmpty()) {
            return Optional.empty();
        }
        MatchResult place = thirds.get(random.nextInt(thirds.size()));
        String name = place.group();
        String other = name.substring(0, 2)
                + name.substring(2, name.length() - 1).replaceFirst("[aeiou]", name.charAt(3) == 'a' ? "o" : "a")
                + name.substring(name.length() - 1);
        return other.equals(name)
                ? Optional.empty()
                : Optional.of(Damage.replace(text, new Span(place.start(), place.end()), other));
    }
}
