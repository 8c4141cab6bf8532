package org.calque.cli;

import java.io.IOException;
import java.nio.file.Files;
import org.calque.fluency.FluencyModelProvider;

/** Tells a user once that there is a neural fluency model and how to get it. */
final class ModelNote {

    private final ModelFolders folders;
    private final Diagnostics diagnostics;

    ModelNote(ModelFolders folders, Diagnostics diagnostics) {
        this.folders = folders;
        this.diagnostics = diagnostics;
    }

    /** Gives the note, unless this user has had it or the program has no part that could use the model. */
    void give() {
        if (Files.exists(folders.noteGiven()) || FluencyModelProvider.find().isEmpty()) {
            return;
        }
        diagnostics.notice("most unlikely words and all garbled sentences are found only with the neural fluency model;"
                + " `calque model install` makes it, once, from 405 MB of published weights (this is said once)");
        try {
            Files.createDirectories(folders.noteGiven().resolveSibling(""));
            Files.createFile(folders.noteGiven());
        } catch (IOException unwritable) {
            // a cache that can't be written to forgets that the note was given, and the next run gives it again
        }
    }
}
