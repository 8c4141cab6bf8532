package org.calque.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.calque.engine.FluencyMode;
import org.calque.engine.LanguageModels;
import org.calque.engine.Settings;
import org.calque.extract.ExtractionException;
import org.calque.extract.FileExtractor;
import org.calque.language.ForeignFragment;
import org.calque.text.Document;

/** The text that was translated: of it Calque wants to know the language. */
final class SourceFile {

    private SourceFile() {}

    /**
     * The language of a text, as an ISO 639 code: that of most of its letters.
     *
     * @param typed how the command line names the file
     * @throws UsageException if it can't be read, or most of it is English or of no language that is known
     */
    static String language(Path folder, String typed) throws UsageException {
        Document document = read(folder.resolve(typed), typed);
        Settings settings = Settings.defaults().withGrammar(false).withFluency(FluencyMode.OFF);
        Map<String, Integer> letters = new TreeMap<>();
        for (ForeignFragment fragment : LanguageModels.analyzer(settings)
                .analyze(document, null, () -> false)
                .language()
                .fragments()) {
            fragment.language()
                    .ifPresent(code -> letters.merge(code, fragment.span().length(), Integer::sum));
        }
        return letters.entrySet().stream()
                .filter(entry -> 2 * entry.getValue() > document.text().length())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> new UsageException("--source " + typed
                        + ": its language can't be told, or is English; name it with --source-language instead"));
    }

    private static Document read(Path file, String typed) throws UsageException {
        if (!Files.isRegularFile(file)) {
            throw new UsageException("--source " + typed + ": there is no such file; check the name");
        }
        try {
            return FileExtractor.create().extract(typed, Files.readAllBytes(file));
        } catch (ExtractionException e) {
            throw new UsageException("--source " + e.getMessage());
        } catch (IOException e) {
            throw new UsageException("--source " + typed + ": it can't be read (" + e + ")");
        }
    }
}
