package org.calque.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The text that a document was translated from, paragraph by paragraph.
 *
 * @param language its BCP 47 tag
 * @param passages for each block of the translation that has one, by the block's number from 0, the passage it
 *     translates
 */
public record Original(String language, Map<Integer, Passage> passages) {

    public Original {
        passages = Map.copyOf(passages);
    }

    /** What a block translates. */
    public Optional<Passage> passage(int block) {
        return Optional.ofNullable(passages.get(block));
    }

    /**
     * A passage of the original.
     *
     * @param text the passage
     * @param links which parts of it are known to correspond to which of the translation
     */
    public record Passage(String text, List<Link> links) {

        /** @throws IllegalArgumentException if a link leaves the passage */
        public Passage {
            links = List.copyOf(links);
            for (Link link : links) {
                if (link.source().end() > text.length()) {
                    throw new IllegalArgumentException("link " + link + " leaves a passage of " + text.length());
                }
            }
        }
    }

    /**
     * Two parts that say the same.
     *
     * @param target span of the document's text
     * @param source span of the passage
     */
    public record Link(Span target, Span source) {}
}
