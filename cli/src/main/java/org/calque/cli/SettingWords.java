package org.calque.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** What of a command line decides on what is found and what fails, for reports to say. */
final class SettingWords {

    /** Options that change where and how things are said, not what. */
    private static final Set<String> ELSEWHERE = Set.of(
            "--output",
            "--html-layout",
            "--records",
            "--stdin-filename",
            "--exit-zero",
            "--jobs",
            "--quiet",
            "--verbose",
            "--watch",
            "--color");

    private SettingWords() {}

    static List<String> of(ParseResult parsed) {
        List<String> words = new ArrayList<>();
        for (OptionSpec option : parsed.matchedOptions()) {
            String name = option.longestName();
            if (ELSEWHERE.contains(name)) {
                continue;
            }
            if (option.originalStringValues().isEmpty() || option.typeInfo().isBoolean()) {
                words.add(name);
            } else {
                option.originalStringValues().forEach(value -> words.add(name + " " + value));
            }
        }
        words.sort(null);
        return words;
    }
}
