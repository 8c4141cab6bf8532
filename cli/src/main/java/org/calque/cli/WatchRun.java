package org.calque.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.calque.engine.Checker;
import org.calque.engine.CheckingInterruptedException;
import org.calque.engine.InputSource;
import org.calque.engine.Outcome;
import org.calque.engine.Settings;

/** Checks what there is, and then what changes, until it is interrupted. Models stay loaded meanwhile. */
final class WatchRun {

    /** How often to look where the system tells nothing, in milliseconds. */
    private static final long LOOK = 500;

    /** A look at many files takes time; no more than one part in so many is spent on looking. */
    private static final long SHARE = 20;

    /** Finds what there is to check now. */
    interface Listing {

        /** The inputs; those to be checked otherwise than before have other settings. */
        List<InputSource> inputs();

        /** Folders in which something may change that matters, beside those of the inputs. */
        Set<Path> folders();
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

    /** What an input looks like, with the notes beside it, and how it is checked. */
    private record Look(FileStamp file, FileStamp notes, Optional<Settings> settings) {

        private static final Look NONE = new Look(FileStamp.NONE, FileStamp.NONE, Optional.empty());

        static Look at(InputSource input) {
            return input instanceof FileInput file
                    ? new Look(FileStamp.of(file.path()), FileStamp.of(Sidecar.of(file.path())), file.settings())
                    : NONE;
        }
    }

    private final Checker checker;
    private final int jobs;
    private final Diagnostics diagnostics;
    private final Listing listing;
    private final Reporting reporting;
    private final Map<String, Outcome> known = new LinkedHashMap<>();
    private Map<String, Look> looks = Map.of();

    WatchRun(Checker checker, int jobs, Diagnostics diagnostics, Listing listing, Reporting reporting) {
        this.checker = checker;
        this.jobs = jobs;
        this.diagnostics = diagnostics;
        this.listing = listing;
        this.reporting = reporting;
    }

    ExitCode watch() throws UsageException, IOException {
        try (FolderWatch watch = new FolderWatch()) {
            while (true) {
                long begin = System.nanoTime();
                List<InputSource> inputs = listing.inputs();
                watch.watch(folders(inputs));
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

    private Set<Path> folders(List<InputSource> inputs) {
        Set<Path> folders = new HashSet<>(listing.folders());
        for (InputSource input : inputs) {
            if (input instanceof FileInput file && file.path().getParent() != null) {
                folders.add(file.path().getParent());
            }
        }
        return folders;
    }

    /** The inputs that look different from the last time; forgets those that are gone. */
    private List<InputSource> changed(List<InputSource> inputs) {
        Map<String, Look> now = new LinkedHashMap<>();
        List<InputSource> changed = new ArrayList<>();
        for (InputSource input : inputs) {
            Look look = Look.at(input);
            now.put(input.name(), look);
            if (!look.equals(looks.get(input.name()))) {
                changed.add(input);
            }
        }
        for (String name : looks.keySet()) {
            if (!now.containsKey(name)) {
                known.remove(name);
                diagnostics.notice(name + " is gone");
            }
        }
        looks = now;
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
