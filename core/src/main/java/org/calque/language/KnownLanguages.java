package org.calque.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The languages that can be recognised in an English text, and by which evidence. */
public final class KnownLanguages {

    private static final String TABLE = "languages.tsv";

    private KnownLanguages() {}

    /** All of them, by code. */
    public static List<KnownLanguage> all() {
        try (InputStream table = KnownLanguages.class.getResourceAsStream(TABLE)) {
            if (table == null) {
                throw new IllegalStateException(TABLE + " is not on the class path");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8));
            List<KnownLanguage> languages = new ArrayList<>();
            String line;
            while ((line = reader.readLine()) != null) {
                if (!line.startsWith("#")) {
                    languages.add(KnownLanguage.parse(line));
                }
            }
            return List.copyOf(languages);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The language of a code; empty if it cannot be recognised. */
    public static Optional<KnownLanguage> of(String code) {
        return all().stream().filter(language -> language.code().equals(code)).findFirst();
    }
}
