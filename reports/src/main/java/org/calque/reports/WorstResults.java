package org.calque.reports;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.util.EnumMap;
import java.util.Map;
import org.calque.check.Severity;
import org.jspecify.annotations.Nullable;

/**
 * Of results that come one by one, the worst, as many as may be kept, in the order in which they came. What waits lies in
 * temporary files; in memory is a number for each.
 */
final class WorstResults implements Closeable {

    /** Stands behind each result; no JSON holds it. */
    private static final char END = '\0';

    /** Takes a result. */
    @FunctionalInterface
    interface Sink {
        void take(String result) throws IOException;
    }

    /** The results of one severity. */
    private static final class Level implements Closeable {
        private final Spool spool = new Spool();
        private final int[] ordinals;
        private int count;
        private int at;
        private int end;
        private @Nullable Reader reader;

        Level(int most) {
            this.ordinals = new int[most];
        }

        /** When the next one came; what is not to be taken came last. */
        int next() {
            return at < end ? ordinals[at] : Integer.MAX_VALUE;
        }

        String take() throws IOException {
            if (reader == null) {
                reader = spool.reader();
            }
            at++;
            StringBuilder result = new StringBuilder();
            for (int c = reader.read(); c != END && c >= 0; c = reader.read()) {
                result.append((char) c);
            }
            return result.toString();
        }

        @Override
        public void close() throws IOException {
            spool.close();
        }
    }

    private final int most;
    private final Map<Severity, Level> levels = new EnumMap<>(Severity.class);
    private int added;

    /** @param most how many are kept */
    WorstResults(int most) {
        this.most = most;
    }

    /** Whether a result of this severity may still be among the worst. */
    boolean wants(Severity severity) {
        int before = 0;
        for (Map.Entry<Severity, Level> level : levels.entrySet()) {
            before += level.getKey().atLeast(severity) ? level.getValue().count : 0;
        }
        return before < most;
    }

    /** Adds a result, which is {@linkplain #wants wanted}. */
    void add(Severity severity, String result) throws IOException {
        Level level = levels.computeIfAbsent(severity, first -> new Level(most));
        Writer writer = level.spool.writer();
        writer.append(result).append(END);
        level.ordinals[level.count++] = added++;
    }

    /** Hands on those that are kept; says how many of those that were added are not. */
    int moveTo(Sink sink) throws IOException {
        int left = most;
        for (Severity severity : Labels.WORST_FIRST) {
            Level level = levels.get(severity);
            if (level != null) {
                level.end = Math.min(level.count, left);
                left -= level.end;
            }
        }
        for (int i = left; i < most; i++) {
            Level first = null;
            for (Level level : levels.values()) {
                if (first == null || level.next() < first.next()) {
                    first = level;
                }
            }
            if (first != null) {
                sink.take(first.take());
            }
        }
        return added - (most - left);
    }

    @Override
    public void close() throws IOException {
        for (Level level : levels.values()) {
            level.close();
        }
        levels.clear();
    }
}
