package org.calque.cli;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * An option that takes one of a few words.
 *
 * @param option the option's name, such as {@code --fail-on}
 * @param values the words, in the order in which messages list them, and what they stand for
 */
record Choice<T>(String option, Map<String, T> values) {

    Choice {
        // not Map.copyOf: that one forgets the order
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** {@code on} or {@code off}. */
    static Choice<Boolean> onOrOff(String option) {
        Map<String, Boolean> values = new LinkedHashMap<>();
        values.put("on", true);
        values.put("off", false);
        return new Choice<>(option, values);
    }

    /** The constants of an enumeration by their names in lower case, hyphens for underscores. */
    static <E extends Enum<E>> Choice<E> of(String option, Class<E> type) {
        Map<String, E> values = new LinkedHashMap<>();
        for (E value : type.getEnumConstants()) {
            values.put(value.name().toLowerCase(Locale.ROOT).replace('_', '-'), value);
        }
        return new Choice<>(option, values);
    }

    /** @throws UsageException if the word stands for nothing; the message has the nearest one that does */
    T read(String word) throws UsageException {
        T value = values.get(word.toLowerCase(Locale.ROOT));
        if (value == null) {
            throw new UsageException(option + ": there is no “" + word + "”; "
                    + Nearest.to(word, values.keySet())
                            .map(near -> "did you mean “" + near + "”?")
                            .orElse("take one of: " + String.join(", ", values.keySet())));
        }
        return value;
    }
}
