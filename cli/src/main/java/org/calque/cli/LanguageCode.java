package org.calque.cli;

import java.util.Arrays;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Reads codes of languages. */
final class LanguageCode {

    private LanguageCode() {}

    /**
     * A BCP 47 tag whose language is known to ISO 639.
     *
     * @throws UsageException if it is none; the message has the code of a language of that name
     */
    static String read(String option, String typed) throws UsageException {
        try {
            Locale locale = new Locale.Builder().setLanguageTag(typed).build();
            if (!locale.getLanguage().isEmpty() && isKnown(locale)) {
                return locale.toLanguageTag();
            }
        } catch (IllformedLocaleException e) {
            // not even the shape of a code: answered below
        }
        Map<String, String> codes = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (String code : Locale.getISOLanguages()) {
            codes.put(Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH), code);
        }
        String suggestion = Nearest.to(typed, codes.keySet())
                .map(name -> "for " + name + " take “" + codes.get(name) + "”")
                .orElse("take a code of ISO 639 such as fr, de or uk");
        throw new UsageException(option + ": “" + typed + "” is no code of a language; " + suggestion);
    }

    private static boolean isKnown(Locale locale) {
        String language = locale.getLanguage();
        if (language.length() == 2) {
            return Arrays.asList(Locale.getISOLanguages()).contains(language);
        }
        return language.length() == 3
                && !locale.getDisplayLanguage(Locale.ENGLISH).equals(language);
    }
}
