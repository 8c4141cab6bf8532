package org.calque.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.calque.fluency.FluencyModelProvider;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code calque model}: the neural fluency model, which is made once on each machine. */
@Command(
        name = "model",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        header = "Installs, shows and removes the neural fluency model.",
        description = {
            "",
            "With the model, unlikely words and garbled sentences are found too, and more of wrong word order."
                    + " Everything runs on this machine, without a network, once the model is installed."
        })
final class ModelCommand implements Runnable {

    private static final long MEGABYTE = 1_000_000;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    /** The command with its own commands. */
    static CommandLine line(Surroundings surroundings) {
        CommandLine line = new CommandLine(new ModelCommand());
        line.addSubcommand(new ModelInstallCommand(surroundings));
        line.addSubcommand(new Listing(surroundings));
        line.addSubcommand(new Where(surroundings));
        line.addSubcommand(new Removal(surroundings));
        return line;
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(
                spec.commandLine(), "what should become of the model? Say install, list, where or remove");
    }

    static FluencyModelProvider provider() throws UsageException {
        return FluencyModelProvider.find()
                .orElseThrow(() -> new UsageException("this installation has no part that can use a neural model"));
    }

    static String megabytes(long bytes) {
        return (bytes + MEGABYTE / 2) / MEGABYTE + " MB";
    }

    @Command(
            name = "list",
            mixinStandardHelpOptions = true,
            versionProvider = Version.class,
            header = "Says what the model is, whether it is installed, and where.")
    private static final class Listing implements Callable<Integer> {

        private final Surroundings surroundings;

        Listing(Surroundings surroundings) {
            this.surroundings = surroundings;
        }

        @Override
        public Integer call() throws UsageException {
            FluencyModelProvider provider = provider();
            Path folder = surroundings.models().inUse(provider);
            surroundings.out().println(provider.title());
            surroundings.out().println("made from " + provider.artifact());
            surroundings
                    .out()
                    .println(
                            provider.isInstalled(folder)
                                    ? "installed in " + folder + ", " + megabytes(ModelFolders.size(provider, folder))
                                    : "not installed; `calque model install` makes it");
            return ExitCode.CLEAN.number();
        }
    }

    @Command(
            name = "where",
            mixinStandardHelpOptions = true,
            versionProvider = Version.class,
            header = "Says which folder the model is in, or would be in.")
    private static final class Where implements Callable<Integer> {

        private final Surroundings surroundings;

        Where(Surroundings surroundings) {
            this.surroundings = surroundings;
        }

        @Override
        public Integer call() throws UsageException {
            surroundings.out().println(surroundings.models().inUse(provider()));
            return ExitCode.CLEAN.number();
        }
    }

    @Command(
            name = "remove",
            mixinStandardHelpOptions = true,
            versionProvider = Version.class,
            header = "Removes the model from this machine.")
    private static final class Removal implements Callable<Integer> {

        private final Surroundings surroundings;

        Removal(Surroundings surroundings) {
            this.surroundings = surroundings;
        }

        @Override
        public Integer call() throws UsageException {
            FluencyModelProvider provider = provider();
            Path folder = surroundings.models().inUse(provider);
            if (!ModelFolders.hasFiles(provider, folder)) {
                surroundings.err().println("calque: there is no model in " + folder);
                return ExitCode.CLEAN.number();
            }
            try {
                for (String file : provider.files()) {
                    Files.deleteIfExists(folder.resolve(file));
                }
            } catch (IOException e) {
                throw new UsageException("the model in " + folder + " can't be removed: " + e.getMessage());
            }
            surroundings.err().println("calque: removed the model from " + folder);
            return ExitCode.CLEAN.number();
        }
    }
}
