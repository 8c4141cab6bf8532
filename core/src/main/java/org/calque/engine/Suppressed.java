package org.calque.engine;

import org.calque.check.Finding;

/**
 * A finding that is said to be meant to be there.
 *
 * @param finding the finding
 * @param reason why; empty if nothing is said
 * @param inSource whether the document itself says so, in a comment
 */
public record Suppressed(Finding finding, String reason, boolean inSource) {}
