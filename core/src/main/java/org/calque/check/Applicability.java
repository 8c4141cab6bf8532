package org.calque.check;

/** How far a fix may be trusted. */
public enum Applicability {
    /** Right whenever the finding is; may be applied without looking. */
    SAFE,
    /** Usually right; a person should look. */
    LIKELY,
    /** A hint in words or a rough replacement; never applied by a program. */
    DISPLAY_ONLY
}
