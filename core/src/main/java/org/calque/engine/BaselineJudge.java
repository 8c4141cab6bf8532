package org.calque.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.calque.check.Finding;
import org.calque.engine.Baseline.Entry;
import org.calque.score.MqmScore;
import org.jspecify.annotations.Nullable;

/**
 * Holds the findings of one run against a baseline. An entry speaks of as many equal findings as its count says, in the
 * order in which they come, whatever documents they stand in unless it names one; what is beyond that is new. In a
 * document, equal findings go first; what an entry has left then goes to a finding of the same passage whose neighbours
 * on one side are the same and on the other were edited. Not safe for threads.
 */
public final class BaselineJudge {

    /** Silencing entries first: an accepted finding stays silent even if an equal one was confirmed. */
    private static final Comparator<Entry> SILENCING_FIRST =
            Comparator.comparing(entry -> !entry.state().silences());

    /**
     * What entries are looked up by.
     *
     * @param identity a fingerprint or a half of one
     */
    private record Key(String check, String identity) {}

    /** An entry, how many findings it may still speak of, and of which it did. */
    private static final class Open {
        private final Entry entry;
        private int left;
        private final Map<String, Integer> used = new LinkedHashMap<>();

        Open(Entry entry) {
            this.entry = entry;
            this.left = entry.count();
        }
    }

    private final Set<String> documents;
    private final List<Open> all = new ArrayList<>();
    private final Map<Key, List<Open>> byKey = new HashMap<>();

    /** For a run that doesn't know its documents beforehand. */
    public BaselineJudge(Baseline baseline) {
        this(baseline, Set.of());
    }

    /** @param documents the names of the documents of the run */
    public BaselineJudge(Baseline baseline, Set<String> documents) {
        this.documents = Set.copyOf(documents);
        baseline.entries().stream().sorted(SILENCING_FIRST).forEach(entry -> {
            Open open = new Open(entry);
            all.add(open);
            add(entry.fingerprint(), open);
            Fingerprint.halves(entry.fingerprint()).forEach(half -> add(half, open));
        });
    }

    private void add(String identity, Open open) {
        byKey.computeIfAbsent(new Key(open.entry.check(), identity), key -> new ArrayList<>())
                .add(open);
    }

    /** The document with what the baseline says of its findings; those that it silences no longer count. */
    public CheckedDocument judge(CheckedDocument checked) {
        List<Finding> findings = checked.findings();
        @Nullable Entry[] entries = new @Nullable Entry[findings.size()];
        Predicate<Entry> ofThis = entry -> entry.document().equals(checked.name());
        Predicate<Entry> ofAll = entry -> entry.document().isEmpty() || !documents.contains(entry.document());
        match(checked, entries, ofThis, false);
        match(checked, entries, ofAll, false);
        match(checked, entries, ofThis.or(ofAll), true);
        List<Finding> counting = new ArrayList<>();
        List<Decision> decisions = new ArrayList<>();
        for (int i = 0; i < entries.length; i++) {
            Entry entry = entries[i];
            if (entry != null) {
                decisions.add(new Decision(findings.get(i), entry.state(), entry.note()));
            }
            if (entry == null || !entry.state().silences()) {
                counting.add(findings.get(i));
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

    private void match(
            CheckedDocument checked, @Nullable Entry[] entries, Predicate<Entry> eligible, boolean byHalves) {
        if (all.isEmpty()) {
            return;
        }
        for (int i = 0; i < entries.length; i++) {
            if (entries[i] != null) {
                continue;
            }
            Finding finding = checked.findings().get(i);
            String fingerprint = checked.fingerprint(finding);
            List<String> identities =
                    byHalves ? Fingerprint.tellingHalves(finding, checked.document()) : List.of(fingerprint);
            for (String identity : identities) {
                if (entries[i] == null) {
                    entries[i] = take(new Key(finding.check(), identity), fingerprint, eligible);
                }
            }
        }
    }

    private @Nullable Entry take(Key key, String fingerprint, Predicate<Entry> eligible) {
        List<Open> open = byKey.get(key);
        if (open == null) {
            return null;
        }
        open.removeIf(each -> each.left == 0);
        for (Open each : open) {
            if (eligible.test(each.entry)) {
                each.left--;
                each.used.merge(fingerprint, 1, Integer::sum);
                return each.entry;
            }
        }
        return null;
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

    /**
     * The baseline without what is {@linkplain #stale stale}, each entry with the fingerprints that its findings have now.
     *
     * @param ran ids of the checks that ran
     */
    public Baseline pruned(Set<String> ran) {
        List<Entry> entries = new ArrayList<>();
        for (Open open : all) {
            Entry entry = open.entry;
            open.used.forEach((fingerprint, count) -> entries.add(entry.with(fingerprint, count)));
            if (open.left > 0 && !(entry.state().silences() && ran.contains(entry.checkId()))) {
                entries.add(entry.with(entry.fingerprint(), open.left));
            }
        }
        return new Baseline(entries);
    }
}
