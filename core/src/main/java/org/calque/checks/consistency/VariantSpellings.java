package org.calque.checks.consistency;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.calque.check.PhraseFile;

/** The words that British, American and Canadian English spell differently, from the resource that lists them. */
final class VariantSpellings {

    static final String RESOURCE = "englishes.txt";

    /** The written variants of English that are told apart; those of other countries spell these words as Britain does. */
    enum Variant {
        BRITISH("British English"),
        AMERICAN("American English"),
        CANADIAN("Canadian English");

        private final String title;

        Variant(String title) {
            this.title = title;
        }

        /** Its name in a message. */
        String title() {
            return title;
        }
    }

    /**
     * A word in one of its two spellings.
     *
     * @param family what the forms of one word have in common, in both spellings
     * @param other the same word as the other side spells it
     * @param british whether this is the British form, otherwise the American one
     * @param shared whether Britain writes both forms, and this is the American one ({@code organize})
     * @param canadian the side that Canada goes with; empty if it writes both forms
     */
    record Spelling(String family, String other, boolean british, boolean shared, Optional<Variant> canadian) {

        /** Whether the variant writes the word so. */
        boolean isOf(Variant variant) {
            return switch (variant) {
                case BRITISH -> british || shared;
                case AMERICAN -> !british;
                case CANADIAN -> canadian.isEmpty() || canadian.get() == side();
            };
        }

        /** Whether the variant writes the word in both forms. */
        boolean isEitherIn(Variant variant) {
            return switch (variant) {
                case BRITISH -> shared;
                case AMERICAN -> false;
                case CANADIAN -> canadian.isEmpty();
            };
        }

        /** The side that has this form, and no other form of the word. */
        Variant side() {
            return british ? Variant.BRITISH : Variant.AMERICAN;
        }
    }

    private final Map<String, Spelling> words = new HashMap<>();

    VariantSpellings() {
        for (PhraseFile.Entry entry :
                PhraseFile.beside(VariantSpellings.class, RESOURCE).entries()) {
            Optional<Variant> canadian = switch (entry.needed("canadian")) {
                case "british" -> Optional.of(Variant.BRITISH);
                case "american" -> Optional.of(Variant.AMERICAN);
                case "either" -> Optional.empty();
                default -> throw new IllegalStateException("canadian is british, american or either: " + entry);
            };
            boolean oxford = entry.first("oxford").isPresent();
            for (String stem : parts(entry, "stems")) {
                String family = stem + entry.needed("british").charAt(0);
                for (String ending : parts(entry, "endings")) {
                    String british = stem + entry.needed("british") + ending;
                    String american = stem + entry.needed("american") + ending;
                    words.put(british, new Spelling(family, american, true, false, canadian));
                    words.put(american, new Spelling(family, british, false, oxford, canadian));
                }
            }
        }
    }

    private static List<String> parts(PhraseFile.Entry entry, String key) {
        List<String> parts = new ArrayList<>();
        for (String part : entry.words(key)) {
            parts.add(part.equals("-") ? "" : part);
        }
        return parts;
    }

    /** The word's spelling, if there are two. */
    Optional<Spelling> of(String word) {
        return Optional.ofNullable(words.get(word));
    }
}
