package org.calque.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.calque.check.CheckInfo;
import org.calque.engine.Checker;
import org.calque.engine.InputSource;
import org.calque.engine.Settings;
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

    @Mixin
    private final ConfigOptions config = new ConfigOptions();

    @Option(
            names = "--jobs",
            paramLabel = "N",
            description = "How many documents are checked at the same time; as many as processors is the default.")
    private @Nullable Integer jobs;

    @Option(names = "--no-ignore", description = "Take no notice of .gitignore and of what calque.yml ignores.")
    private boolean noIgnore;

    @Option(names = "--quiet", description = "Say errors only.")
    private boolean quiet;

    List<String> paths() {
        return List.copyOf(paths);
    }

    boolean isQuiet() {
        return quiet;
    }

    /**
     * Decides on the paths and how they are checked.
     *
     * @param command what messages call the command
     * @throws UsageException if there is no path, standard input is named, or something in a configuration is wrong
     */
    Job read(String command, Surroundings surroundings) throws UsageException {
        if (paths.isEmpty()) {
            throw new UsageException(
                    command + ": which texts? Name files or folders, as in `calque " + command + " .`");
        }
        if (paths.contains("-")) {
            throw new UsageException(command + " -: it takes files, not standard input");
        }
        try {
            Configurations configurations = config.read(surroundings, settings.read(surroundings.models()));
            Path first = surroundings.folder().resolve(paths.get(0)).normalize();
            Settings ahead = configurations.at(first).settings();
            List<InputSource> inputs = new Inputs(
                            surroundings, "stdin", !noIgnore, Set.of(), FileExtractor.create(), configurations)
                    .of(paths);
            return new Job(inputs, ahead);
        } catch (IOException e) {
            throw new UsageException(command + ": a configuration can't be read (" + e + ")");
        }
    }

    /**
     * What is to be checked.
     *
     * @param inputs the files, each with its settings
     * @param ahead the settings that decide what is loaded ahead
     */
    record Job(List<InputSource> inputs, Settings ahead) {

        Job {
            inputs = List.copyOf(inputs);
        }

        Checker checker() {
            return Checker.create(ahead);
        }

        /** The checks that run on some of the inputs. */
        List<CheckInfo> checks(Checker checker) {
            Set<Settings> own = new HashSet<>();
            inputs.forEach(input -> input.settings().ifPresent(own::add));
            return own.isEmpty() ? checker.checks() : checker.checks(own);
        }
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
