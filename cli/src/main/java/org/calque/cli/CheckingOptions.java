package org.calque.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.calque.engine.InputSource;
import org.calque.extract.FileExtractor;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The arguments of commands that check files to do something with what is found. */
final class CheckingOptions {

    @Parameters(paramLabel = "PATH", arity = "0..*", description = "File, folder or pattern.")
    private List<String> paths = new ArrayList<>();

    @Mixin
    private final SettingsOptions settings = new SettingsOptions();

    @Option(
            names = "--jobs",
            paramLabel = "N",
            description = "How many documents are checked at the same time; as many as processors is the default.")
    private @Nullable Integer jobs;

    @Option(names = "--no-ignore", description = "Take no notice of .gitignore.")
    private boolean noIgnore;

    @Option(names = "--quiet", description = "Say errors only.")
    private boolean quiet;

    SettingsOptions settings() {
        return settings;
    }

    List<String> paths() {
        return List.copyOf(paths);
    }

    boolean isQuiet() {
        return quiet;
    }

    /**
     * What the paths stand for.
     *
     * @param command what messages call the command
     * @throws UsageException if there is no path, or standard input is named
     */
    List<InputSource> inputs(String command, Surroundings surroundings) throws UsageException {
        if (paths.isEmpty()) {
            throw new UsageException(
                    command + ": which texts? Name files or folders, as in `calque " + command + " .`");
        }
        if (paths.contains("-")) {
            throw new UsageException(command + " -: it takes files, not standard input");
        }
        return new Inputs(surroundings, "stdin", !noIgnore, Set.of(), FileExtractor.create()).of(paths);
    }

    int jobs() throws UsageException {
        if (jobs == null) {
            return Runtime.getRuntime().availableProcessors();
        }
        Bounds.require(jobs > 0, "--jobs", jobs, "a number above 0");
        return jobs;
    }

    Diagnostics diagnostics(Surroundings surroundings) {
        Diagnostics.Level level = quiet ? Diagnostics.Level.QUIET : Diagnostics.Level.NORMAL;
        return new Diagnostics(surroundings.err(), level, surroundings.progress());
    }
}
