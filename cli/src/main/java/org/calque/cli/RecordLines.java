package org.calque.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.calque.cli.LineReader.Line;
import org.calque.engine.InputSource;
import org.jspecify.annotations.Nullable;

/**
 * The records of a stream with a line for each, read no further ahead than they are asked for. A byte order mark before the
 * first is no part of it.
 *
 * @param <T> what is made of a line
 */
final class RecordLines<T extends InputSource> implements Iterator<T> {

    private static final ByteBuffer BYTE_ORDER_MARK =
            ByteBuffer.wrap("\uFEFF".getBytes(StandardCharsets.UTF_8)).asReadOnlyBuffer();

    /** What makes records of a line. */
    @FunctionalInterface
    interface Reading<T> {

        /**
         * The records that a line stands for: one, none if it is empty, or several that belong together.
         *
         * @param number of the line, from 1
         */
        List<T> read(long number, Line line);
    }

    private final LineReader lines;
    private final Reading<T> reading;
    private final Deque<T> ahead = new ArrayDeque<>();
    private final Deque<T> open = new ArrayDeque<>();
    private long number;
    private @Nullable IOException failure;

    RecordLines(InputStream in, Reading<T> reading) {
        this.lines = new LineReader(in, RecordInput.MAX_BYTES);
        this.reading = reading;
        advance();
    }

    private void advance() {
        try {
            while (ahead.isEmpty()) {
                number++;
                Line line = lines.next();
                if (line == null) {
                    return;
                }
                ahead.addAll(reading.read(number, number == 1 ? withoutByteOrderMark(line) : line));
            }
        } catch (IOException e) {
            failure = e;
        }
    }

    private static Line withoutByteOrderMark(Line line) {
        ByteBuffer bytes = line.bytes();
        return bytes.remaining() >= 3 && bytes.slice(bytes.position(), 3).equals(BYTE_ORDER_MARK)
                ? new Line(bytes.slice(bytes.position() + 3, bytes.remaining() - 3), line.isTooLong())
                : line;
    }

    @Override
    public boolean hasNext() {
        return !ahead.isEmpty();
    }

    @Override
    public T next() {
        if (ahead.isEmpty()) {
            throw new NoSuchElementException();
        }
        T record = ahead.removeFirst();
        open.addLast(record);
        advance();
        return record;
    }

    /** Of the records that were handed out and are not answered yet, the first; it counts as answered from now on. */
    T answered() {
        return open.removeFirst();
    }

    /** The line that was read last, from 1. */
    long number() {
        return number;
    }

    /** Why the lines ended before their end, if they did. */
    Optional<IOException> failure() {
        return Optional.ofNullable(failure);
    }
}
