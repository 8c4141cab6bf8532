package org.calque.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code calque man}: the manual page, for those who pack Calque and those who read it. */
@Command(
        name = "man",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        header = "Prints the manual page.",
        footer = {"", "To read it:", "", "  calque man | man -l -"})
final class ManCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    ManCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        surroundings.out().print(new ManPage(spec.root(), Version.number()).text());
        return ExitCode.CLEAN.number();
    }
}
