package org.calque.engine;

/** What became of an input: it was checked, or it could not be read. */
public sealed interface Outcome permits CheckedDocument, UnreadInput {

    /** The input's name. */
    String name();
}
