package org.calque.language;

/** Names of people, places, works and institutions known from lists. Safe for many threads. */
public interface Names {

    /** Whether the word is a name or part of one, letter case included. */
    boolean contains(String word);
}
