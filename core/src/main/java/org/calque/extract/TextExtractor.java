package org.calque.extract;

import org.calque.text.Document;

/** Turns the bytes of a file into a document. Safe for many threads. */
public interface TextExtractor {

    /**
     * Extracts a document.
     *
     * @param name the file's name, usually a relative path; its ending helps to tell the format
     * @param content the file's bytes
     * @throws ExtractionException if the bytes can't be read as a document; its message names file, reason and remedy
     */
    Document extract(String name, byte[] content) throws ExtractionException;
}
