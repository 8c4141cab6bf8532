package org.calque.reports.html;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * The style sheet that stands in the page.
 *
 * @param hash SHA-256 of its UTF-8, in Base64
 */
record Styles(String text, String hash) {

    static Styles load() throws IOException {
        try (InputStream styles = Styles.class.getResourceAsStream("report.css")) {
            if (styles == null) {
                throw new IOException("the report's style sheet is missing");
            }
            String text = new String(styles.readAllBytes(), StandardCharsets.UTF_8);
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return new Styles(text, Base64.getEncoder().encodeToString(digest));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
