package org.calque.cli;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.calque.engine.CheckedDocument;

/**
 * Holds what is found in damaged texts against what is found in the same texts undamaged. Damage is found if a finding
 * touches it that the undamaged text has not in the same place; so what was there before is no credit to anybody.
 */
final class PairedEvaluation {

    /** What became of one kind of damage. */
    static final class Kind {
        private final SortedMap<String, Long> byCheck = new TreeMap<>();
        private long records;
        private long found;

        /** Texts that have it. */
        long records() {
            return records;
        }

        /** Texts in which it was found. */
        long found() {
            return found;
        }

        double share() {
            return (double) found / records;
        }

        /** Texts in which each check found it, by the id of the check; only of checks that did. */
        SortedMap<String, Long> byCheck() {
            return Collections.unmodifiableSortedMap(byCheck);
        }
    }

    private final SortedMap<String, Kind> kinds = new TreeMap<>();

    void add(GoldRecord gold, CheckedDocument damaged, CheckedDocument undamaged) {
        List<Flag> before = Flag.of(undamaged, gold.original());
        Survival survival = new Survival(gold.original(), gold.text());
        List<Flag> found = Flag.of(damaged, gold.text()).stream()
                .filter(flag -> gold.spans().stream().anyMatch(flag::touches))
                .filter(flag -> before.stream().noneMatch(old -> isSame(old, flag, survival)))
                .toList();
        Kind kind = kinds.computeIfAbsent(gold.kind(), name -> new Kind());
        kind.records++;
        kind.found += found.isEmpty() ? 0 : 1;
        found.stream().map(Flag::check).distinct().forEach(check -> kind.byCheck.merge(check, 1L, Long::sum));
    }

    private static boolean isSame(Flag old, Flag flag, Survival survival) {
        return old.name().equals(flag.name())
                && survival.of(old.span()).filter(flag::overlaps).isPresent();
    }

    /** Each kind of damage, by its name. */
    SortedMap<String, Kind> kinds() {
        return Collections.unmodifiableSortedMap(kinds);
    }

    /** Share of the texts in which the damage was found, kind by kind, and of these shares the mean; 0 if there are none. */
    double mean() {
        return kinds.values().stream().mapToDouble(Kind::share).average().orElse(0);
    }

    long records() {
        return kinds.values().stream().mapToLong(Kind::records).sum();
    }

    long found() {
        return kinds.values().stream().mapToLong(Kind::found).sum();
    }
}
