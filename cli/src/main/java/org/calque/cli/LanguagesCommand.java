package org.calque.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.calque.language.KnownLanguage;
import org.calque.language.KnownLanguages;
import picocli.CommandLine.Command;

/** {@code calque languages}: which languages can be recognised in a text, and by what. */
@Command(
        name = "languages",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        header = "Lists the languages that can be recognised, and by which evidence.",
        description = {
            "",
            "A dictionary or a list of common words tells single words; character n-grams tell longer passages; the"
                    + " script tells by itself where no other language is written in it."
        })
final class LanguagesCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    LanguagesCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        KnownLanguages.all().stream()
                .sorted(Comparator.comparing(KnownLanguage::code))
                .forEach(language -> surroundings
                        .out()
                        .println(String.format(
                                Locale.ROOT,
                                "%-4s %-24s %-14s %s",
                                language.code(),
                                language.name(),
                                language.script(),
                                evidence(language))));
        return ExitCode.CLEAN.number();
    }

    private static String evidence(KnownLanguage language) {
        List<String> evidence = new ArrayList<>();
        if (!language.dictionaries().isEmpty()) {
            evidence.add("dictionary");
        }
        if (language.commonWords()) {
            evidence.add("common words");
        }
        if (language.characters()) {
            evidence.add("character n-grams");
        }
        return evidence.isEmpty() ? "script" : String.join(", ", evidence);
    }
}
