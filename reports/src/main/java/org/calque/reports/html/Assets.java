package org.calque.reports.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.calque.reports.SideFiles;

/**
 * Style sheet and script of a page, and the policy that allows these and nothing else.
 *
 * @param styles the style sheet; empty if it is linked to
 * @param script the script; empty if it is linked to
 * @param folder where the linked ones lie, as the page names it
 * @param policy the content security policy
 */
record Assets(String styles, String script, String folder, String policy) {

    static final String STYLES = "report.css";
    static final String SCRIPT = "report.js";

    private static final String REST = "base-uri 'none'; form-action 'none'";

    /** Both inside the page. */
    static Assets inside() throws IOException {
        String styles = read(STYLES);
        String script = read(SCRIPT);
        return new Assets(
                styles,
                script,
                "",
                "default-src 'none'; style-src " + source(styles) + "; script-src " + source(script) + "; " + REST);
    }

    /** Both in files of their own, which are written. */
    static Assets beside(SideFiles files) throws IOException {
        for (String name : new String[] {STYLES, SCRIPT}) {
            try (Writer file = files.create(name)) {
                file.write(read(name));
            }
        }
        return linked(files.folder());
    }

    /** Both in a folder where they are already. */
    static Assets linked(String folder) {
        return new Assets("", "", folder, "default-src 'none'; style-src 'self'; script-src 'self'; " + REST);
    }

    boolean isInside() {
        return !styles.isEmpty();
    }

    private static String source(String text) {
        return "'sha256-" + Base64.getEncoder().encodeToString(Sha256.of(text)) + "'";
    }

    private static String read(String name) throws IOException {
        try (InputStream file = Assets.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IOException("the report's " + name + " is missing");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
