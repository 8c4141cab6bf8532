package org.calque.bench;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;

/** What scraping and wrong decoding leave. */
final class DebrisDamages {

    private static final Map<String, String> ACCENTED =
            Map.of("e", "é", "a", "á", "o", "ö", "u", "ü", "i", "í", "n", "ñ", "c", "ç", "s", "š");

    private static final List<String> ENCODINGS = List.of("windows-1252", "windows-1250", "windows-1251", "x-MacRoman");

    private DebrisDamages() {}

    static List<Damage> all() {
        return List.of(
                Damage.inserted(
                        "markup-debris",
                        "markup between words",
                        List.of(
                                "”}}”>",
                                "<br />",
                                "&nbsp;",
                                "</p>",
                                "class=\"entry-content\"",
                                "class=”entry-content”",
                                "[caption id=\"attachment_12\"]",
                                "[/caption]",
                                "“,” text “:”",
                                "</span>",
                                "&amp;quot;",
                                "&lt;strong&gt;",
                                "<div class=\"text\">",
                                "< / b >")),
                Damage.at(
                        "markup-debris",
                        "letter as an escape",
                        "(?<=\\p{Ll}{2})[aeo](?=\\p{Ll}{2})",
                        (match, random) -> random.nextBoolean() ? "\\u00e9" : "&eacute;"),
                Damage.inserted(
                        "placeholder",
                        "placeholder between words",
                        List.of(
                                "{0}",
                                "%s",
                                "{{name}}",
                                "${count}",
                                "__VAR_3__",
                                "<unk>",
                                "⁇",
                                "[TRANSLATE]",
                                "<url>",
                                "XXXX")),
                Damage.line(
                        "page-furniture",
                        "line between paragraphs",
                        List.of(
                                "Previous article",
                                "Read also: The minister resigns",
                                "Share on Facebook",
                                "Photo: Agency / Getty Images",
                                "Subscribe to our newsletter",
                                "Reading time: 3 minutes",
                                "Home > News > World",
                                "Comments (0)",
                                "Follow us on Twitter",
                                "Next article",
                                "See also",
                                "MORE INFORMATION",
                                "Related articles",
                                "Article written by",
                                "We use cookies to improve your experience.",
                                "Advertisement",
                                "Copy link",
                                "Tags: economy, taxes",
                                "Back to top",
                                "Leave a comment")),
                Damage.at(
                        "glued-words",
                        "space dropped between words",
                        "(?<= )(\\p{Ll}{3,}) (\\p{Ll}{3,})(?= )",
                        DebrisDamages::together),
                Damage.at(
                        "glued-words",
                        "space dropped beside a small word",
                        "(?<= )(of|in|on|at|to|he|it|is) (\\p{Ll}{3,})(?= )",
                        DebrisDamages::together),
                Damage.at(
                        "glued-words",
                        "space dropped between sentences",
                        "(?<= )(\\p{Ll}{3,}\\.) (\\p{Lu}\\p{Ll}+)(?= )",
                        DebrisDamages::together),
                Damage.at(
                        "glued-words",
                        "space dropped before a name",
                        "(?<= )(\\p{Ll}{3,}) (\\p{Lu}\\p{Ll}{2,})(?= )",
                        DebrisDamages::together),
                Damage.at(
                        "glued-words",
                        "space dropped behind a number",
                        "(?<= )(\\d{1,3}(?:,\\d{3})*) (\\p{Ll}{5,})(?= )",
                        DebrisDamages::together),
                Damage.at(
                        "split-word",
                        "space inside a word",
                        "(?<= )(\\p{Ll}{4,})(ment|ments|tion|tions|ness|ance|ence|ising|izing|ually)\\b",
                        (match, random) -> match.group(1) + " " + match.group(2)),
                Damage.at(
                        "invisible-character",
                        "zero-width character in a word",
                        "(?<= )(\\p{Ll}{3})(\\p{Ll}{3,})(?= )",
                        (match, random) -> match.group(1)
                                + List.of("\u200B", "\u00AD", "\uFEFF", "\u2060")
                                        .get(random.nextInt(4))
                                + match.group(2)),
                Damage.at(
                        "character-corruption",
                        "apostrophe decoded wrongly",
                        "(?<=\\p{L})'(?=s )",
                        (match, random) -> misread("’", random)),
                Damage.at(
                        "character-corruption",
                        "letter decoded wrongly",
                        "(?<=\\p{Lu}\\p{Ll}{1,4})[eaouincs](?=\\p{Ll}{2})",
                        (match, random) -> misread(ACCENTED.getOrDefault(match.group(), "é"), random)),
                Damage.at(
                        "character-corruption",
                        "apostrophe decoded wrongly twice",
                        "(?<=\\p{L})'(?=s )",
                        (match, random) -> misread(misread("’", "windows-1252"), "windows-1252")),
                Damage.at(
                        "character-corruption",
                        "letter lost",
                        "(?<=\\p{Ll}{2})[aeo](?=\\p{Ll})",
                        (match, random) -> "\uFFFD"));
    }

    private static String together(Matcher match, Random random) {
        return match.group(1) + match.group(2);
    }

    private static String misread(String text, Random random) {
        return misread(text, ENCODINGS.get(random.nextInt(ENCODINGS.size())));
    }

    private static String misread(String text, String encoding) {
        return new String(text.getBytes(StandardCharsets.UTF_8), Charset.forName(encoding));
    }
}
