package org.calque.engine;

/**
 * Something that failed inside Calque while a document was checked; the rest of the document's findings stand.
 *
 * @param part what failed: the id of a check, or a part of the analysis
 * @param document name of the document
 * @param reason what happened
 */
public record CheckFailure(String part, String document, String reason) {

    public String message() {
        return document + ": " + part + ": " + reason;
    }
}
