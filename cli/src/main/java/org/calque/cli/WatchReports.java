package org.calque.cli;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.calque.engine.Outcome;
import org.calque.engine.RunInfo;
import org.calque.engine.RunSummary;
import org.calque.reports.HtmlLayout;

/** The reports of a watch: what has changed on standard output, everything in the files, which are written anew. */
final class WatchReports {

    private final Surroundings surroundings;
    private final List<Output> outputs;
    private final HtmlLayout layout;
    private final boolean colors;
    private final Diagnostics diagnostics;

    WatchReports(
            Surroundings surroundings,
            List<Output> outputs,
            HtmlLayout layout,
            boolean colors,
            Diagnostics diagnostics) {
        this.surroundings = surroundings;
        this.outputs = List.copyOf(outputs);
        this.layout = layout;
        this.colors = colors;
        this.diagnostics = diagnostics;
    }

    static Set<String> names(Collection<Outcome> outcomes) {
        return outcomes.stream().map(Outcome::name).collect(Collectors.toSet());
    }

    /**
     * Writes them.
     *
     * @param plan what is checked at present
     * @param all the outcomes of all inputs
     * @param changed those that are new
     * @param known what a baseline says, for this one time
     */
    void write(CheckPlan plan, Collection<Outcome> all, Collection<Outcome> changed, KnownFindings known)
            throws IOException {
        List<Outcome> judged = all.stream().map(known::judge).toList();
        Set<String> names = names(changed);
        List<Outcome> some = judged.stream()
                .filter(outcome -> names.contains(outcome.name()))
                .toList();
        write(plan.run(), judged, output -> output.path().isPresent());
        write(plan.run(), some, output -> output.path().isEmpty());
        Gate gate = plan.gate();
        judged.forEach(gate::add);
        gate.explain(diagnostics);
    }

    private void write(RunInfo run, List<Outcome> outcomes, Predicate<Output> where) throws IOException {
        RunSummary summary = RunSummary.none();
        try (Reports reports = new Reports(surroundings, colors, layout)) {
            for (Output output : outputs) {
                if (where.test(output)) {
                    reports.open(output);
                }
            }
            reports.begin(run);
            for (Outcome outcome : outcomes) {
                reports.add(outcome);
                summary = summary.plus(outcome);
            }
            reports.end(summary);
        }
    }
}
