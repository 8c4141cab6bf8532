package org.calque.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.calque.check.CheckInfo;
import org.calque.engine.Checker;
import org.calque.engine.InputSource;
import org.calque.engine.Settings;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The arguments of commands that check files to do something with what is found. */
final class FileOptions {

    @Parameters(paramLabel = "PATH", arity = "0..*", description = "File, folder or pattern.")
    private List<String> paths = new ArrayList<>();

    @Mixin
    private final CheckingOptions checking = new CheckingOptions();

    List<String> paths() {
        return List.copyOf(paths);
    }

    int jobs() throws UsageException {
        return checking.jobs();
    }

    Diagnostics diagnostics(Surroundings surroundings) {
        return checking.diagnostics(surroundings);
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
            Configurations configurations = checking.configurations(surroundings, checking.settings(surroundings));
            Path first = surroundings.folder().resolve(paths.get(0)).normalize();
            Settings ahead = configurations.at(first).settings();
            return new Job(
                    checking.inputs(surroundings, "stdin", Set.of(), configurations)
                            .of(paths),
                    ahead);
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
            return CheckPlan.checks(checker, inputs);
        }
    }
}
