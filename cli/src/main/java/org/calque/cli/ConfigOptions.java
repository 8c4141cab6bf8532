package org.calque.cli;

import java.io.IOException;
import org.calque.engine.Settings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that names a configuration file. */
final class ConfigOptions {

    @Option(
            names = "--config",
            paramLabel = "FILE",
            description = "Take this configuration and look for no other. Without it the nearest calque.yml in a file's"
                    + " folder or above applies, on top of your own; `calque config FILE` shows what does.")
    private @Nullable String file;

    /** What is made of the option. */
    Configurations read(Surroundings surroundings, Settings commandLine) throws UsageException, IOException {
        return new Configurations(surroundings, commandLine, file);
    }
}
