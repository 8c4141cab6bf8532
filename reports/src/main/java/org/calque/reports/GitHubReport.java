package org.calque.reports;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.calque.check.Finding;
import org.calque.check.Severity;
import org.calque.engine.CheckFailure;
import org.calque.engine.CheckedDocument;
import org.calque.engine.Outcome;
import org.calque.engine.RunInfo;
import org.calque.engine.RunSummary;
import org.calque.engine.UnreadInput;
import org.calque.text.LineMap.Unit;

/**
 * GitHub's workflow commands for annotations, worst first; what could not be read or checked is the worst. GitHub shows no
 * more than ten of a level from one step; how many more there are is said on a line of its own. The last line counts all,
 * so that a clean run is seen to have run.
 */
final class GitHubReport implements ReportWriter {

    private static final int MOST_OF_A_LEVEL = 10;

    private enum Level {
        ERROR("error"),
        WARNING("warning"),
        NOTICE("notice");

        private final String command;

        Level(String command) {
            this.command = command;
        }

        static Level of(Severity severity) {
            return switch (severity) {
                case NEUTRAL, MINOR -> NOTICE;
                case MAJOR -> WARNING;
                case CRITICAL -> ERROR;
            };
        }
    }

    private final Writer out;
    private final ReportOptions options;
    private final Map<Level, List<String>> annotations = new EnumMap<>(Level.class);
    private final Map<Level, Integer> counts = new EnumMap<>(Level.class);
    private int failures;

    GitHubReport(Writer out, ReportOptions options) {
        this.options = options;
        this.out = out;
        for (Level level : Level.values()) {
            annotations.put(level, new ArrayList<>()); // in order of level
        }
    }

    @Override
    public void begin(RunInfo run) {}

    @Override
    public void add(Outcome outcome) {
        if (outcome instanceof CheckedDocument checked) {
            for (CheckFailure failure : checked.failures()) {
                fail(options.relative(checked.name()), failure.part() + ": " + failure.reason());
            }
            Locator locator = Locator.of(checked.document(), Unit.CODE_POINT);
            for (Finding finding : checked.findings()) {
                Level level = Level.of(finding.severity());
                String place = isFull(level) ? "" : place(locator.locate(finding.span()));
                add(
                        level,
                        file(options.relative(checked.name())) + place + ",title=" + property(finding.check()),
                        finding.message());
            }
        } else if (outcome instanceof UnreadInput unread) {
            fail(options.relative(unread.name()), unread.reason());
        }
    }

    private boolean isFull(Level level) {
        return annotations.getOrDefault(level, List.of()).size() >= MOST_OF_A_LEVEL;
    }

    private void add(Level level, String properties, String message) {
        counts.merge(level, 1, Integer::sum);
        if (!isFull(level)) {
            of(level).add(command(level, properties, message));
        }
    }

    /** A failure goes before the findings, and takes the place of the last if there is none. */
    private void fail(String name, String message) {
        counts.merge(Level.ERROR, 1, Integer::sum);
        List<String> errors = of(Level.ERROR);
        if (failures < MOST_OF_A_LEVEL) {
            errors.add(failures++, command(Level.ERROR, file(name) + ",title=Calque", message));
        }
        if (errors.size() > MOST_OF_A_LEVEL) {
            errors.remove(MOST_OF_A_LEVEL);
        }
    }

    private List<String> of(Level level) {
        return annotations.computeIfAbsent(level, none -> new ArrayList<>());
    }

    private static String command(Level level, String properties, String message) {
        return "::" + level.command + ' ' + properties + "::" + data(message);
    }

    private static String file(String name) {
        return "file=" + property(name);
    }

    /** GitHub takes columns only where the passage lies on one line; a file that can't be pointed into has neither. */
    private static String place(Location location) {
        if (!location.inSource()) {
            return "";
        }
        int line = location.start().line();
        int endLine = location.end().line();
        String columns = line == endLine
                ? ",col=" + location.start().column() + ",endColumn="
                        + location.end().column()
                : "";
        return ",line=" + line + ",endLine=" + endLine + columns;
    }

    private static String data(String text) {
        return VisibleText.onOneLine(text).replace("%", "%25");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }

    @Override
    public void end(RunSummary summary) throws IOException {
        int more = 0;
        for (Map.Entry<Level, List<String>> level : annotations.entrySet()) {
            for (String annotation : level.getValue()) {
                out.append(annotation).append('\n');
            }
            more += counts.getOrDefault(level.getKey(), 0) - level.getValue().size();
        }
        if (more > 0) {
            out.append(Integer.toString(more)).append(" more\n");
        }
        out.append(Labels.count(summary.totalFindings(), "finding"))
                .append(" in ")
                .append(Labels.count(summary.documents(), "document"))
                .append(".\n");
        out.flush();
    }
}
