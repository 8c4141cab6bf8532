package org.calque.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.calque.engine.InputSource;
import org.jspecify.annotations.Nullable;

/**
 * What a watch checks from one look to the next. Configurations that change are read again; while something in them is
 * wrong, which is said once, what was read before goes on.
 */
final class WatchPlans implements WatchRun.Listing {

    /** Finds what is to be checked under configurations. */
    @FunctionalInterface
    interface Planning {
        CheckPlan plan(Configurations configurations) throws UsageException, IOException;
    }

    private final Planning planning;
    private final Diagnostics diagnostics;
    private final Set<Path> named;
    private Configurations configurations;
    private CheckPlan plan;

    /** What is wrong at present; null if nothing is. */
    private @Nullable String trouble;

    /**
     * @param configurations those to begin with
     * @param named folders that are watched even if they hold nothing yet
     * @throws UsageException if something is wrong from the beginning
     */
    WatchPlans(Configurations configurations, Planning planning, Set<Path> named, Diagnostics diagnostics)
            throws UsageException, IOException {
        this.configurations = configurations;
        this.planning = planning;
        this.named = Set.copyOf(named);
        this.diagnostics = diagnostics;
        this.plan = planning.plan(configurations);
    }

    @Override
    public List<InputSource> inputs() {
        try {
            boolean isRenewed = trouble != null || !configurations.areCurrent();
            Configurations now = isRenewed ? configurations.again() : configurations;
            plan = planning.plan(now);
            configurations = now;
            if (isRenewed) {
                diagnostics.notice("the configuration is read again");
            }
            trouble = null;
        } catch (UsageException | IOException e) {
            say(String.valueOf(e.getMessage()));
            listByWhatWasRead();
        }
        return plan.inputs();
    }

    private void say(String message) {
        if (!message.equals(trouble)) {
            diagnostics.error(message + "; until that is mended, what was read before goes on");
        }
        trouble = message;
    }

    /** New files too, except where the configuration that is wrong is the first for its folder. */
    private void listByWhatWasRead() {
        try {
            plan = planning.plan(configurations);
        } catch (UsageException | IOException e) {
            say(String.valueOf(e.getMessage()));
        }
    }

    @Override
    public Set<Path> folders() {
        Set<Path> folders = new HashSet<>(named);
        folders.addAll(configurations.folders());
        return folders;
    }

    /** What is checked at present. */
    CheckPlan plan() {
        return plan;
    }
}
