package org.calque.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.calque.engine.Checker;
import org.calque.engine.CheckingInterruptedException;
import org.calque.engine.InputSource;
import org.calque.engine.Outcome;

/** Checks what there is, and then what changes, until it is interrupted. Models stay loaded meanwhile. */
final class WatchRun {

    /** How often to look where the system tells nothing, in milliseconds. */
    private static final long LOOK = 500;

    /** A look at many files takes time; no more than one part in so many is spent on looking. */
    private static final long SHARE = 20;

    /** Finds what there is to check now. */
    @FunctionalInterface
    interface Listing {
        List<InputSource> inputs() throws UsageException, IOException;
    }

    /** Reports on what was checked. */
    @FunctionalInterface
    interface Reporting {

        /**
         * Reports.
         *
         * @param all the outcomes of all inputs, in order
         * @param changed those of them that are new
         */
        void report(Collection<Outcome> all, List<Outcome> changed) throws UsageException, IOException;
    }

    /** What a file looks like from outside. */
    private record Stamp(long size, long modified, String key) {

        private static final Stamp NONE = new Stamp(-1, -1, "");

        static Stamp of(InputSource input) {
            if (!(input instanceof FileInput file)) {
                return NONE;
            }
            try {
                BasicFileAttributes now = Files.readAttributes(file.path(), BasicFileAttributes.class);
                return new Stamp(
                        now.size(), now.lastModifiedTime().to(TimeUnit.NANOSECONDS), String.valueOf(now.fileKey()));
            } catch (IOException e) {
                return NONE;
            }
        }
    }

    private final Checker checker;
    private final int jobs;
    private final Diagnostics diagnostics;
    private final Listing listing;
    private final Reporting reporting;
    private final Map<String, Outcome> known = new LinkedHashMap<>();
    private Map<String, Stamp> stamps = Map.of();

    WatchRun(Checker checker, int jobs, Diagnostics diagnostics, Listing listing, Reporting reporting) {
        this.checker = checker;
        this.jobs = jobs;
        this.diagnostics = diagnostics;
        this.listing = listing;
        this.reporting = reporting;
    }

    /**
     * Watches.
     *
     * @param named folders that are watched even if they hold nothing yet
     */
    ExitCode watch(Set<Path> named) throws UsageException, IOException {
        try (FolderWatch watch = new FolderWatch()) {
            while (true) {
                long begin = System.nanoTime();
                List<InputSource> inputs = listing.inputs();
                watch.watch(folders(inputs, named));
                List<InputSource> changed = changed(inputs);
                long look = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
                if (!changed.isEmpty()) {
                    check(inputs, changed);
                }
                watch.await(Math.max(LOOK, SHARE * look));
            }
        } catch (InterruptedException | CheckingInterruptedException e) {
            Thread.interrupted();
            diagnostics.done();
            return ExitCode.CLEAN;
        }
    }

    private static Set<Path> folders(List<InputSource> inputs, Set<Path> named) {
        Set<Path> folders = new HashSet<>(named);
        for (InputSource input : inputs) {
            if (input instanceof FileInput file && file.path().getParent() != null) {
                folders.add(file.path().getParent());
            }
        }
        return folders;
    }

    /** The inputs that look different from the last time; forgets those that are gone. */
    private List<InputSource> changed(List<InputSource> inputs) {
        Map<String, Stamp> now = new LinkedHashMap<>();
        List<InputSource> changed = new ArrayList<>();
        for (InputSource input : inputs) {
            Stamp stamp = Stamp.of(input);
            now.put(input.name(), stamp);
            if (!stamp.equals(stamps.get(input.name()))) {
                changed.add(input);
            }
        }
        for (String name : stamps.keySet()) {
            if (!now.containsKey(name)) {
                known.remove(name);
                diagnostics.notice(name + " is gone");
            }
        }
        stamps = now;
        return changed;
    }

    private void check(List<InputSource> inputs, List<InputSource> changed) throws UsageException, IOException {
        long begin = System.nanoTime();
        List<Outcome> outcomes = new ArrayList<>();
        checker.checkAll(changed.iterator(), jobs, outcome -> {
            outcomes.add(outcome);
            diagnostics.outcome(outcome);
        });
        diagnostics.done();
        outcomes.forEach(outcome -> known.put(outcome.name(), outcome));
        List<Outcome> all = new ArrayList<>();
        for (InputSource input : inputs) {
            Outcome outcome = known.get(input.name());
            if (outcome != null) {
                all.add(outcome);
            }
        }
        reporting.report(all, outcomes);
        diagnostics.notice(Diagnostics.count(changed.size(), "input") + " checked in "
                + TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin) + " ms; waiting for changes, Ctrl-C ends");
    }
}
