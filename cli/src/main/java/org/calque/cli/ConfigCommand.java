package org.calque.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.calque.cli.ConfigSection.Level;
import org.calque.engine.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code calque config}: what configuration files say of a file, and which of them says it. */
@Command(
        name = "config",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        header = "Shows the settings in force for a file, and which calque.yml each comes from.",
        description = {
            "",
            "Without FILE, for the current folder. The nearest calque.yml in the file's folder or above applies, on top"
                    + " of your own, which is read first and named first. Options of `calque check` are stronger than"
                    + " both.",
            ""
        },
        footer = {
            "",
            "Example:",
            "  $$ calque config stories/budget.txt",
            "  # calque.yml",
            "  source-language: fr       # calque.yml",
            "  checks:",
            "    style: minor            # calque.yml"
        })
final class ConfigCommand implements Callable<Integer> {

    /** Where remarks begin. */
    private static final int WIDTH = 40;

    private final Surroundings surroundings;

    @Parameters(paramLabel = "FILE", arity = "0..1", description = "The file to be checked; it need not be there.")
    private String file = ".";

    @Mixin
    private final ConfigOptions config = new ConfigOptions();

    ConfigCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws UsageException, IOException {
        Configurations configurations = config.read(surroundings, Settings.defaults());
        Path place = surroundings.folder().resolve(file).normalize();
        Configuration configuration = configurations.at(place);
        if (configuration.sections().isEmpty()) {
            surroundings
                    .out()
                    .println(
                            "# no calque.yml applies; the defaults do. Your own would be " + surroundings.userConfig());
            return ExitCode.CLEAN.number();
        }
        new TreeSet<>(configuration.sections().stream().map(ConfigSection::file).toList())
                .forEach(name -> surroundings.out().println("# " + name));
        Path parent = Files.isDirectory(place) ? place : place.getParent();
        show(configuration);
        if (!Files.isDirectory(place) && configurations.ignores(place, false)) {
            surroundings.out().println("# ignored: no folder or pattern stands for it");
        } else if (parent != null && configurations.ignores(parent, true)) {
            surroundings.out().println("# its folder is ignored: no folder or pattern stands for it");
        }
        return ExitCode.CLEAN.number();
    }

    private void show(Configuration configuration) {
        for (ConfigSection section : configuration.sections()) {
            if (section.sourceLanguage() != null && isLast(section, configuration)) {
                say("source-language: " + section.sourceLanguage(), section);
            }
        }
        showChecks(configuration);
        showLists(configuration);
        configuration.threshold().ifPresent(score -> {
            surroundings.out().println("score:");
            configuration.sections().stream()
                    .filter(section -> section.threshold() != null)
                    .reduce((first, last) -> last)
                    .ifPresent(section -> say("  threshold: " + plain(score), section));
        });
    }

    private static boolean isLast(ConfigSection section, Configuration configuration) {
        return configuration.sections().stream()
                .filter(each -> each.sourceLanguage() != null)
                .reduce((first, last) -> last)
                .filter(last -> last.equals(section))
                .isPresent();
    }

    private void showChecks(Configuration configuration) {
        Map<String, Level> levels = new TreeMap<>();
        Map<String, ConfigSection> origins = new TreeMap<>();
        for (ConfigSection section : configuration.sections()) {
            section.checks().forEach((check, level) -> {
                levels.put(check, level);
                origins.put(check, section);
            });
        }
        if (!levels.isEmpty()) {
            surroundings.out().println("checks:");
            origins.forEach((check, section) -> say("  " + check + ": " + levels.get(check), section));
        }
    }

    private void showLists(Configuration configuration) {
        for (ConfigSection section : configuration.sections()) {
            count("dictionary", section.accepted().size(), "accepted word", section);
            count("terms", section.terms().size(), "form that is not wanted", section);
            count("phrases", section.phrases().size(), "rule", section);
        }
        for (ConfigSection section : configuration.sections()) {
            new TreeSet<>(section.enabledRules()).forEach(rule -> say("languagetool: " + rule + " on", section));
            new TreeSet<>(section.disabledRules()).forEach(rule -> say("languagetool: " + rule + " off", section));
        }
    }

    private void count(String key, int number, String noun, ConfigSection section) {
        if (number > 0) {
            say(key + ": " + Diagnostics.count(number, noun), section);
        }
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? String.valueOf((long) number) : String.valueOf(number);
    }

    private void say(String setting, ConfigSection section) {
        String padding = " ".repeat(Math.max(1, WIDTH - setting.length()));
        surroundings.out().println(setting + padding + "# " + section.place());
    }
}
