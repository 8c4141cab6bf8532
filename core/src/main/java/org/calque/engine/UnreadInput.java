package org.calque.engine;

/**
 * An input that could not be read.
 *
 * @param name the input's name
 * @param reason why, with what the user can do, in one sentence that begins with the input's name
 */
public record UnreadInput(String name, String reason) implements Outcome {}
