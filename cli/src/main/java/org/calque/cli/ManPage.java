package org.calque.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The manual page of a program and all its commands, in the macros of man(7). */
final class ManPage {

    private static final List<String> OF_EVERY_COMMAND = List.of("--help", "--version");

    private final CommandSpec program;
    private final String version;
    private final StringBuilder page = new StringBuilder();

    ManPage(CommandSpec program, String version) {
        this.program = program;
        this.version = version;
    }

    String text() {
        String name = program.name();
        macro(".TH", name.toUpperCase(java.util.Locale.ROOT), "1", "", name + " " + version, "User Commands");
        macro(".SH", "NAME");
        line(name + " \\- " + escape(String.join(" ", program.usageMessage().header())));
        macro(".SH", "SYNOPSIS");
        for (CommandSpec command : commands(program)) {
            macro(".B", command.qualifiedName());
            line(escape(arguments(command)));
            line(".br");
        }
        macro(".SH", "COMMANDS");
        line(escape("Every command takes --help, which says this of it alone, and --version."));
        commands(program).forEach(this::command);
        macro(".SH", "EXIT STATUS");
        item("0", "Everything was read and checked; nothing at or above --fail-on was found, no threshold crossed.");
        item("1", "Everything was read and checked; something was found, or a threshold crossed.");
        item("2", "Wrong usage, an input that could not be read, or a part that failed.");
        macro(".SH", "ENVIRONMENT");
        item("CALQUE_JAVA_OPTS", "Options for Java, as in CALQUE_JAVA_OPTS=-Xmx1g.");
        item("GITHUB_STEP_SUMMARY", "The file that --output github adds a summary to.");
        item("JAVA_HOME", "The Java that runs the program.");
        item("NO_COLOR", "If it is not empty, nothing is coloured unless --color asks for it.");
        item("SOURCE_DATE_EPOCH", "The date that reports bear, in seconds since 1970; without it they bear none.");
        item("XDG_CACHE_HOME", "The user's cache, where the fluency model is and what --cache keeps.");
        return page.toString();
    }

    /** The commands that do something, with those inside others, in the order of the help. */
    private static List<CommandSpec> commands(CommandSpec parent) {
        List<CommandSpec> commands = new ArrayList<>();
        for (CommandLine line : parent.subcommands().values()) {
            CommandSpec command = line.getCommandSpec();
            if (command.subcommands().isEmpty()) {
                commands.add(command);
            } else {
                commands.addAll(commands(command));
            }
        }
        return commands;
    }

    private static String arguments(CommandSpec command) {
        List<String> arguments = new ArrayList<>(List.of("[OPTION]..."));
        for (PositionalParamSpec parameter : command.positionalParameters()) {
            String label = parameter.paramLabel() + (parameter.arity().max() > 1 ? "..." : "");
            arguments.add(parameter.required() ? label : "[" + label + "]");
        }
        return String.join(" ", arguments);
    }

    private void command(CommandSpec command) {
        macro(".SS", command.qualifiedName() + " " + arguments(command));
        paragraphs(command.usageMessage().header());
        paragraphs(command.usageMessage().description());
        for (PositionalParamSpec parameter : command.positionalParameters()) {
            item(parameter.paramLabel(), description(parameter));
        }
        for (OptionSpec option : command.options()) {
            if (!option.hidden() && !OF_EVERY_COMMAND.contains(option.longestName())) {
                item(names(option), description(option));
            }
        }
        paragraphs(command.usageMessage().footer());
    }

    private static String names(OptionSpec option) {
        String value = option.arity().max() == 0 ? "" : " " + option.paramLabel();
        return String.join(", ", option.names()) + value;
    }

    private static String description(ArgSpec argument) {
        List<String> candidates = new ArrayList<>();
        if (argument.completionCandidates() != null) {
            argument.completionCandidates().forEach(candidates::add);
        }
        return String.join(" ", argument.description())
                .replace("${COMPLETION-CANDIDATES}", String.join(", ", candidates));
    }

    /** Lines of help: indented ones are code, set as they are; the others are text. */
    private void paragraphs(String[] lines) {
        boolean isCode = false;
        for (String text : lines) {
            boolean becomesCode = text.startsWith("  ");
            if (becomesCode != isCode) {
                line(becomesCode ? ".PP\n.RS\n.nf" : ".fi\n.RE");
                isCode = becomesCode;
            }
            if (isCode) {
                line(escape(text.strip()));
            } else if (!text.isBlank()) {
                line(".PP\n" + escape(text));
            }
        }
        if (isCode) {
            line(".fi\n.RE");
        }
    }

    private void item(String term, String description) {
        line(".TP");
        macro(".B", term);
        line(escape(description));
    }

    private void macro(String name, String... arguments) {
        line(name + " "
                + List.of(arguments).stream()
                        .map(argument -> "\"" + escape(argument).replace("\"", "\\(dq") + "\"")
                        .collect(Collectors.joining(" ")));
    }

    private void line(String text) {
        page.append(text).append('\n');
    }

    /** Text that troff leaves as it is: no escapes, no hyphens that break, no line that begins like a macro. */
    private static String escape(String text) {
        String escaped = text.replace("\\", "\\e")
                .replace("-", "\\-")
                .replace("`", "\\(ga")
                .replace("'", "\\(aq");
        return escaped.startsWith(".") ? "\\&" + escaped : escaped;
    }
}
