package org.calque.engine;

import java.util.Locale;
import org.calque.check.Finding;

/**
 * What a person decided about a finding, as a baseline has it.
 *
 * @param finding the finding
 * @param state what was decided
 * @param note why; empty if nothing was said
 */
public record Decision(Finding finding, State state, String note) {

    /** What was decided. */
    public enum State {
        /** It was there when the baseline was made and is put up with. */
        ACCEPTED,
        /** A false alarm. */
        DISMISSED,
        /** A real mistake that is still to be mended. */
        CONFIRMED,
        /** A real mistake that was mended. */
        FIXED;

        /** Whether findings decided so no longer count. */
        public boolean silences() {
            return this == ACCEPTED || this == DISMISSED;
        }

        /** The state's lower-case word in files. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
