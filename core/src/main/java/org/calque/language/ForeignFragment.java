package org.calque.language;

import java.util.Optional;
import org.calque.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A passage of an English text that belongs to another language.
 *
 * @param span the passage, without surrounding brackets, quotation marks and punctuation
 * @param kind how long it is
 * @param languageCode its language as an ISO 639-1 code, or ISO 639-3 where there is none; null if it can't be named
 * @param probability how sure it is that the passage is foreign and should not be, in (0, 1]
 * @param status whether the text itself shows that the passage is meant to be there
 * @param basis what the decision rests on, in words: {@code in the French dictionary, not in the English one}
 */
public record ForeignFragment(
        Span span, Kind kind, @Nullable String languageCode, double probability, Status status, String basis) {

    /** How long a fragment is. */
    public enum Kind {
        WORD,
        PHRASE,
        SENTENCE,
        BLOCK,
        DOCUMENT
    }

    /** Why a fragment stands where it stands. */
    public enum Status {
        /** Nothing speaks for its being there: left untranslated. */
        UNTRANSLATED,
        /** The text gives its translation or says what it means. */
        GLOSSED,
        /** The text presents it as lines of a song or a poem. */
        VERSE,
        /** The source declares it foreign. */
        DECLARED
    }

    public Optional<String> language() {
        return Optional.ofNullable(languageCode);
    }
}
