package org.calque.language;

import java.util.Optional;

/** The word lists there are, each loaded when it is first asked for. Safe for many threads. */
public interface Lexicons {

    /** The word list of a language; empty if there is none. */
    Optional<Lexicon> lexicon(String language);
}
