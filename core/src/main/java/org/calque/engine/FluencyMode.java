package org.calque.engine;

/** Which language models judge fluency. */
public enum FluencyMode {
    /** The neural model where it is installed, else the n-gram model alone. */
    AUTO,
    /** The neural model; a run without it fails. */
    NEURAL,
    /** The n-gram model alone. */
    NGRAM,
    /** None: checks that need one find nothing. */
    OFF
}
