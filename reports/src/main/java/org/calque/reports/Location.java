package org.calque.reports;

import org.calque.text.Position;
import org.calque.text.Span;

/**
 * A place by line and column, for people and editors.
 *
 * @param inSource whether it is a place in the source file; else it is one in the text extracted from it
 * @param span its offsets there, UTF-16 code units
 * @param start line and column of its first character, from 1
 * @param end line and column behind its last character, from 1
 */
public record Location(boolean inSource, Span span, Position start, Position end) {}
