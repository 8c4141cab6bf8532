package org.calque.text;

/**
 * A place in a text by line and column, both counted from the same base.
 *
 * @param line the line
 * @param column the column, in the {@link LineMap.Unit} it was asked for
 */
public record Position(int line, int column) {

    /** The same place counted from 1, for a position counted from 0. */
    public Position oneBased() {
        return new Position(line + 1, column + 1);
    }
}
