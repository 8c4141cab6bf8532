package org.calque.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code calque completion}: what makes a shell complete commands, options and their values. */
@Command(
        name = "completion",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        header = "Prints a script with which bash or zsh completes commands, options and ids of checks.",
        footer = {
            "",
            "For the shell that runs, or in ~/.bashrc or ~/.zshrc for every one:",
            "",
            "  source <(calque completion)"
        })
final class CompletionCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    CompletionCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        surroundings.out().print(AutoComplete.bash("calque", spec.root().commandLine()));
        return ExitCode.CLEAN.number();
    }
}
