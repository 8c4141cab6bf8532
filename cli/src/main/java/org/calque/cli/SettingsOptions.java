package org.calque.cli;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.calque.check.Category;
import org.calque.check.CheckInfo;
import org.calque.engine.CheckCatalog;
import org.calque.engine.FluencyMode;
import org.calque.engine.LanguageModels;
import org.calque.engine.Settings;
import org.calque.fluency.FluencyModelProvider;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say which checks run on a text, and how. */
final class SettingsOptions {

    @Option(
            names = "--check",
            paramLabel = "ID",
            completionCandidates = Candidates.Checks.class,
            split = ",",
            description = "Run only this check. Can be repeated; `calque checks` lists them. Names such as"
                    + " grammar/HE_VERB_AGR stand for single rules of LanguageTool.")
    private List<String> only = new ArrayList<>();

    @Option(
            names = "--skip",
            paramLabel = "ID",
            completionCandidates = Candidates.Checks.class,
            split = ",",
            description = "Don't run this check. Can be repeated.")
    private List<String> skipped = new ArrayList<>();

    @Option(
            names = "--only-category",
            paramLabel = "C",
            completionCandidates = Candidates.Categories.class,
            split = ",",
            description = "Run only checks of this MQM category, such as untranslated. Can be repeated.")
    private List<String> categories = new ArrayList<>();

    @Option(
            names = "--source-language",
            paramLabel = "xx",
            description = "The language the texts were translated from, as a code such as fr; guessed if not given.")
    private @Nullable String sourceLanguage;

    @Option(
            names = "--grammar",
            paramLabel = "on|off",
            description = "Whether grammar, spelling and punctuation are checked; on is the default.")
    private String grammar = "on";

    @Option(
            names = "--fluency",
            paramLabel = "MODE",
            completionCandidates = Candidates.FluencyModes.class,
            description =
                    "The language models that judge fluency: neural, ngram (the small one alone), off, or auto (the"
                            + " default), which is neural where `calque model install` was run, and ngram otherwise.")
    private String fluency = "auto";

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            description = "How long one document may take; 120 is the default.")
    private @Nullable Long timeout;

    /** What is made of the options. */
    Settings read(ModelFolders models) throws UsageException {
        Choice<CheckInfo> onlyChecks = new Choice<>("--check", byId());
        Choice<CheckInfo> skippedChecks = new Choice<>("--skip", byId());
        Settings settings = Settings.defaults()
                .withOnly(ids(onlyChecks, only))
                .withSkipped(ids(skippedChecks, skipped))
                .withCategories(categories())
                .withGrammar(Choice.onOrOff("--grammar").read(grammar))
                .withFluency(Choice.of("--fluency", FluencyMode.class).read(fluency));
        Optional<FluencyModelProvider> provider = FluencyModelProvider.find();
        if (provider.isPresent()) {
            settings = settings.withModelFolder(models.inUse(provider.get()));
        }
        if (settings.fluency() == FluencyMode.NEURAL && !LanguageModels.isInstalled(settings)) {
            throw new UsageException("--fluency neural: the model is not installed; `calque model install` makes it");
        }
        if (sourceLanguage != null) {
            settings = settings.withSourceLanguage(LanguageCode.read("--source-language", sourceLanguage));
        }
        if (timeout != null) {
            Bounds.require(timeout > 0, "--timeout", timeout, "a number of seconds above 0");
            settings = settings.withTimeout(Duration.ofSeconds(timeout));
        }
        return settings;
    }

    private static Map<String, CheckInfo> byId() {
        Map<String, CheckInfo> byId = new LinkedHashMap<>();
        for (CheckInfo info : CheckCatalog.standard().infos()) {
            byId.put(info.id(), info);
        }
        return byId;
    }

    private static Set<String> ids(Choice<CheckInfo> choice, List<String> words) throws UsageException {
        Set<String> ids = new TreeSet<>();
        for (String word : words) {
            ids.add(EngineRules.isName(word) ? word : choice.read(word).id());
        }
        return ids;
    }

    private Set<Category> categories() throws UsageException {
        Choice<Category> choice = Choice.of("--only-category", Category.class);
        Set<Category> chosen = new TreeSet<>();
        for (String word : categories) {
            chosen.add(choice.read(word));
        }
        return chosen;
    }
}
