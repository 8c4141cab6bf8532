package org.calque.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.eclipse.jgit.diff.DiffAlgorithm;
import org.eclipse.jgit.diff.DiffFormatter;
import org.eclipse.jgit.diff.EditList;
import org.eclipse.jgit.diff.RawText;
import org.eclipse.jgit.diff.RawTextComparator;
import org.eclipse.jgit.util.QuotedString;

/** The difference of two texts as {@code diff -u}, {@code patch} and Git have it, in UTF-8. */
final class UnifiedDiff {

    private UnifiedDiff() {}

    /** @param name the file's, as {@code patch -p0} is to find it */
    static byte[] of(String name, String before, String after) throws IOException {
        ByteArrayOutputStream diff = new ByteArrayOutputStream();
        String quoted = QuotedString.GIT_PATH.quote(name);
        String header = "--- " + quoted + "\n+++ " + quoted + "\n";
        diff.writeBytes(header.getBytes(StandardCharsets.UTF_8));
        RawText old = new RawText(before.getBytes(StandardCharsets.UTF_8));
        RawText recent = new RawText(after.getBytes(StandardCharsets.UTF_8));
        EditList edits = DiffAlgorithm.getAlgorithm(DiffAlgorithm.SupportedAlgorithm.HISTOGRAM)
                .diff(RawTextComparator.DEFAULT, old, recent);
        try (DiffFormatter formatter = new DiffFormatter(diff)) {
            formatter.format(edits, old, recent);
        }
        return diff.toByteArray();
    }
}
