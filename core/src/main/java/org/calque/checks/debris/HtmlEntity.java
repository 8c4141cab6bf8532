package org.calque.checks.debris;

import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;

/** Decodes the character references that scraped news shows, with or without spaces inside. */
final class HtmlEntity {

    /** The names with a character of their own; letters with marks are put together from {@link #MARKS}. */
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("amp", "&"),
            Map.entry("lt", "<"),
            Map.entry("gt", ">"),
            Map.entry("quot", "\""),
            Map.entry("apos", "'"),
            Map.entry("nbsp", " "),
            Map.entry("ensp", " "),
            Map.entry("emsp", " "),
            Map.entry("thinsp", " "),
            Map.entry("shy", ""),
            Map.entry("zwnj", ""),
            Map.entry("zwj", ""),
            Map.entry("hellip", "…"),
            Map.entry("mdash", "—"),
            Map.entry("ndash", "–"),
            Map.entry("lsquo", "‘"),
            Map.entry("rsquo", "’"),
            Map.entry("sbquo", "‚"),
            Map.entry("ldquo", "“"),
            Map.entry("rdquo", "”"),
            Map.entry("bdquo", "„"),
            Map.entry("laquo", "«"),
            Map.entry("raquo", "»"),
            Map.entry("lsaquo", "‹"),
            Map.entry("rsaquo", "›"),
            Map.entry("bull", "•"),
            Map.entry("middot", "·"),
            Map.entry("euro", "€"),
            Map.entry("pound", "£"),
            Map.entry("yen", "¥"),
            Map.entry("cent", "¢"),
            Map.entry("copy", "©"),
            Map.entry("reg", "®"),
            Map.entry("trade", "™"),
            Map.entry("deg", "°"),
            Map.entry("sect", "§"),
            Map.entry("times", "×"),
            Map.entry("frac12", "½"),
            Map.entry("iexcl", "¡"),
            Map.entry("iquest", "¿"),
            Map.entry("szlig", "ß"),
            Map.entry("aelig", "æ"),
            Map.entry("AElig", "Æ"),
            Map.entry("oelig", "œ"),
            Map.entry("OElig", "Œ"),
            Map.entry("oslash", "ø"),
            Map.entry("Oslash", "Ø"));

    private static final Map<String, String> MARKS = Map.of(
            "grave", "\u0300", "acute", "\u0301", "circ", "\u0302", "tilde", "\u0303", "uml", "\u0308", "ring",
            "\u030A", "caron", "\u030C", "cedil", "\u0327");

    private HtmlEntity() {}

    /** What a character reference stands for, by name or by number. */
    static Optional<String> decode(String reference) {
        String name = reference.replace(" ", "").replace("&", "").replace(";", "");
        if (name.startsWith("amp#") || (name.startsWith("amp") && name.length() > 3)) {
            name = name.substring(3);
        }
        if (name.startsWith("#")) {
            return number(name.substring(1));
        }
        String character = NAMES.get(name);
        if (character == null && name.length() > 1) {
            String mark = MARKS.get(name.substring(1));
            character = mark == null ? null : Normalizer.normalize(name.charAt(0) + mark, Normalizer.Form.NFC);
        }
        return Optional.ofNullable(character);
    }

    private static Optional<String> number(String digits) {
        try {
            int code = digits.startsWith("x") || digits.startsWith("X")
                    ? Integer.parseInt(digits.substring(1), 16)
                    : Integer.parseInt(digits);
            boolean printable = Character.isDefined(code) && !Character.isISOControl(code);
            return code == 0xA0
                    ? Optional.of(" ")
                    : Optional.of(code).filter(c -> printable).map(Character::toString);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
