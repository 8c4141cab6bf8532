package org.calque.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.calque.engine.Settings;
import org.calque.extract.FileExtractor;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of all commands that check files: which of them, how, and how much is said. */
final class CheckingOptions {

    @Mixin
    private final SettingsOptions settings = new SettingsOptions();

    @Mixin
    private final ConfigOptions config = new ConfigOptions();

    @Mixin
    private final JobsOption jobs = new JobsOption();

    @Option(names = "--no-ignore", description = "Take no notice of .gitignore and of what calque.yml ignores.")
    private boolean noIgnore;

    @Option(names = "--quiet", description = "Say errors only, and write no text that --output does not ask for.")
    private boolean quiet;

    /** What the command line says of how to check. */
    Settings settings(Surroundings surroundings) throws UsageException {
        return settings.read(surroundings.models());
    }

    /** What configuration files say of that. */
    Configurations configurations(Surroundings surroundings, Settings commandLine) throws UsageException, IOException {
        return config.read(surroundings, commandLine);
    }

    /**
     * What finds the files that arguments stand for.
     *
     * @param streamName what standard input is called
     * @param reports the real paths of files that the run replaces
     */
    Inputs inputs(Surroundings surroundings, String streamName, Set<Path> reports, Configurations configurations) {
        return new Inputs(surroundings, streamName, !noIgnore, reports, FileExtractor.create(), configurations);
    }

    int jobs() throws UsageException {
        return jobs.read();
    }

    boolean isQuiet() {
        return quiet;
    }

    Diagnostics diagnostics(Surroundings surroundings) {
        Diagnostics.Level level = quiet ? Diagnostics.Level.QUIET : Diagnostics.Level.NORMAL;
        return new Diagnostics(surroundings.err(), level, surroundings.progress());
    }
}
