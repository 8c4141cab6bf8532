package org.calque.checks.fluency;

import org.jspecify.annotations.Nullable;

/** A phrase book that is read when it is first needed. Safe for many threads. */
final class PhraseBookHolder {

    private final String folder;
    private @Nullable PhraseBook book;

    PhraseBookHolder(String folder) {
        this.folder = folder;
    }

    synchronized PhraseBook get() {
        PhraseBook known = book;
        if (known == null) {
            known = PhraseBook.load(folder);
            book = known;
        }
        return known;
    }
}
