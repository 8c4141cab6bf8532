package org.calque.checks.locale;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** The months of the year as other languages call them (Unicode CLDR, through the JDK). Loads when it is first asked. */
final class CalendarNames {

    private static final List<String> LANGUAGES =
            List.of("fr", "de", "es", "it", "pt", "nl", "ru", "uk", "pl", "cs", "tr", "ar", "zh", "ja", "ko", "id");

    private static final List<TextStyle> STYLES = List.of(TextStyle.FULL, TextStyle.FULL_STANDALONE);

    private final Supplier<Map<String, String>> months = new Lazy();

    /** The English name of the month that a number or a name in another language stands for; empty for English names. */
    Optional<String> month(String numberOrName) {
        if (Character.isDigit(numberOrName.codePointAt(0))) {
            int number = Integer.parseInt(numberOrName);
            return number < 1 || number > 12 ? Optional.empty() : Optional.of(english(Month.of(number)));
        }
        return Optional.ofNullable(months.get().get(numberOrName.toLowerCase(Locale.ROOT)));
    }

    private static String english(Month month) {
        return month.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    private static final class Lazy implements Supplier<Map<String, String>> {

        private volatile Map<String, String> names = Map.of();

        @Override
        public Map<String, String> get() {
            if (names.isEmpty()) {
                names = read();
            }
            return names;
        }

        private static Map<String, String> read() {
            Map<String, String> read = new HashMap<>();
            for (String language : LANGUAGES) {
                for (Month month : Month.values()) {
                    for (TextStyle style : STYLES) {
                        String name = month.getDisplayName(style, Locale.forLanguageTag(language))
                                .toLowerCase(Locale.ROOT);
                        if (Character.isLetter(name.codePointAt(0))) {
                            read.put(name, english(month));
                        }
                    }
                }
            }
            for (Month month : Month.values()) {
                read.remove(english(month).toLowerCase(Locale.ROOT));
            }
            return Map.copyOf(read);
        }
    }
}
