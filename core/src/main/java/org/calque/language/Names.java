package org.calque.language;

/** Names of people, places, works and institutions known from lists. Safe for many threads. */
public interface Names {

    /** Whether a word with a capital is a name or part of one. */
    boolean contains(String word);
}
