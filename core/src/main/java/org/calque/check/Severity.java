package org.calque.check;

import java.util.Locale;

/** How much a defect matters, in MQM's four levels; the order is ascending. */
public enum Severity {
    /** Worth knowing, not wrong: counts for nothing. */
    NEUTRAL,
    MINOR,
    MAJOR,
    CRITICAL;

    /** The lower-case word of configuration files and outputs. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean atLeast(Severity other) {
        return compareTo(other) >= 0;
    }
}
