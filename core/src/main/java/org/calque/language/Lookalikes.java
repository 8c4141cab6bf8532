package org.calque.language;

import java.util.Optional;

/** Cyrillic and Greek letters that look like Latin ones, after Unicode's table of confusable characters. */
public final class Lookalikes {

    private static final String FOREIGN = "АВЕЅІЈКМНОРСТУХаеѕіјорсухԁһԛԝьΑΒΕΖΗΙΚΜΝΟΡΤΥΧοναιυρ";
    private static final String LATIN = "ABESIJKMHOPCTYXaesijopcyxdhqwbABEZHIKMNOPTYXovaiup";

    private Lookalikes() {}

    /** The Latin text that some Cyrillic or Greek letters look like; empty if one of them looks like none. */
    public static Optional<String> latin(String text) {
        StringBuilder latin = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int at = FOREIGN.indexOf(c);
            if (at < 0 && Character.isLetter(c) && Character.UnicodeScript.of(c) != Character.UnicodeScript.LATIN) {
                return Optional.empty();
            }
            latin.append(at < 0 ? c : LATIN.charAt(at));
        }
        return Optional.of(latin.toString());
    }
}
