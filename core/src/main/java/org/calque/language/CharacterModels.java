package org.calque.language;

import java.util.Optional;

/** The character models there are, each loaded when it is first asked for. Safe for many threads. */
public interface CharacterModels {

    /** The model of a language; empty if there is none. */
    Optional<CharacterModel> model(String language);
}
