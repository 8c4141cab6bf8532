package org.calque.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code calque baseline}: the file of findings that no longer count. */
@Command(
        name = "baseline",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        header = "Accepts what is found today, so that only what is new counts from then on.",
        description = {
            "",
            "A baseline is a YAML file to keep beside the texts. It knows a finding by its passage and the words around"
                    + " it, so that it stays known when paragraphs move, when the text is edited elsewhere and when the"
                    + " file is renamed.",
            ""
        },
        footer = {
            "",
            "On old texts, once, and from then on in every check:",
            "  calque baseline create stories/",
            "  calque check --baseline calque-baseline.yml stories/",
            "After old findings were mended:",
            "  calque baseline prune stories/"
        })
final class BaselineCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    /** The command with its own commands. */
    static CommandLine line(Surroundings surroundings) {
        CommandLine line = new CommandLine(new BaselineCommand());
        line.addSubcommand(new BaselineCreateCommand(surroundings));
        line.addSubcommand(new BaselinePruneCommand(surroundings));
        return line;
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(
                spec.commandLine(), "what should become of the baseline? Say create or prune");
    }
}
