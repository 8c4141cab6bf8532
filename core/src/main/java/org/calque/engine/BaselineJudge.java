package org.calque.engine;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.calque.check.Finding;
import org.calque.engine.Baseline.Entry;
import org.calque.score.MqmScore;
import org.jspecify.annotations.Nullable;

/**
 * Holds the findings of one run against a baseline. An entry speaks of as many equal findings as its count says, in the
 * order in which they come, whatever documents they stand in; what is beyond that is new. Not safe for threads.
 */
public final class BaselineJudge {

    /** Silencing entries first: an accepted finding stays silent even if an equal one was confirmed. */
    private static final Comparator<Entry> SILENCING_FIRST =
            Comparator.comparing(entry -> !entry.state().silences());

    private record Key(String check, String fingerprint) {}

    /** An entry and how many findings it may still speak of. */
    private static final class Open {
        private final Entry entry;
        private int left;

        Open(Entry entry) {
            this.entry = entry;
            this.left = entry.count();
        }
    }

    private final List<Open> all = new ArrayList<>();
    private final Map<Key, Deque<Open>> byKey = new HashMap<>();

    public BaselineJudge(Baseline baseline) {
        baseline.entries().stream().sorted(SILENCING_FIRST).forEach(entry -> {
            Open open = new Open(entry);
            all.add(open);
            byKey.computeIfAbsent(new Key(entry.check(), entry.fingerprint()), key -> new ArrayDeque<>())
                    .add(open);
        });
    }

    /** The document with what the baseline says of its findings; those that it silences no longer count. */
    public CheckedDocument judge(CheckedDocument checked) {
        List<Finding> counting = new ArrayList<>();
        List<Decision> decisions = new ArrayList<>();
        for (Finding finding : checked.findings()) {
            Entry entry = take(new Key(finding.check(), checked.fingerprint(finding)));
            if (entry != null) {
                decisions.add(new Decision(finding, entry.state(), entry.note()));
            }
            if (entry == null || !entry.state().silences()) {
                counting.add(finding);
            }
        }
        MqmScore score = MqmScore.of(counting, checked.score().words());
        return new CheckedDocument(
                checked.document(),
                counting,
                checked.failures(),
                score,
                decisions,
                checked.suppressed(),
                checked.idle());
    }

    private @Nullable Entry take(Key key) {
        Deque<Open> open = byKey.getOrDefault(key, new ArrayDeque<>());
        Open first = open.peek();
        if (first == null) {
            return null;
        }
        first.left--;
        if (first.left == 0) {
            open.remove();
        }
        return first.entry;
    }

    /**
     * The entries that should have silenced more findings than there were. Entries of checks that did not run, and
     * findings that were only confirmed or are fixed, are expected to be gone.
     *
     * @param ran ids of the checks that ran
     */
    public List<Entry> stale(Set<String> ran) {
        return all.stream()
                .filter(open -> open.left > 0)
                .map(open -> open.entry)
                .filter(entry -> entry.state().silences() && ran.contains(entry.checkId()))
                .toList();
    }
}
