package org.calque.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.calque.cli.Evaluation.Counts;
import org.calque.cli.PairedEvaluation.Kind;

/**
 * An evaluation as a table for people and as JSON for programs.
 *
 * @param evaluation what was found in the texts
 * @param pairs what was found of the damage, if the texts were held against undamaged ones
 */
record EvaluationTable(Evaluation evaluation, Optional<PairedEvaluation> pairs) {

    private static final int SCHEMA_VERSION = 1;

    /** The checks with the most findings first. */
    String text() {
        StringBuilder table = new StringBuilder();
        Counts all = evaluation.all();
        table.append(Diagnostics.count(evaluation.rows(), "record"))
                .append(": ")
                .append(Diagnostics.count(all.spans(), "marked passage"))
                .append("; ")
                .append(Diagnostics.count(evaluation.cleanRows(), "record"))
                .append(" without one, of ")
                .append(Diagnostics.count(all.cleanWords(), "word"))
                .append("\n\n");
        List<Map.Entry<String, Counts>> checks = evaluation.byCheck().entrySet().stream()
                .sorted(Map.Entry.comparingByValue(
                        Comparator.comparing(Counts::findings).reversed()))
                .toList();
        int width =
                checks.stream().mapToInt(check -> check.getKey().length()).max().orElse(0);
        String form = "%-" + Math.max(width, 5) + "s %9s %10s %8s %8s %13s\n";
        table.append(
                String.format(Locale.ROOT, form, "check", "findings", "precision", "recall", "alarms", "per 1,000 w."));
        table.append(row(form, "all", all));
        checks.forEach(check -> table.append(row(form, check.getKey(), check.getValue())));
        pairs.ifPresent(found -> append(found, table));
        return table.toString();
    }

    /** The kinds that are found most often first. */
    private static void append(PairedEvaluation pairs, StringBuilder table) {
        table.append("\n").append(Diagnostics.count(pairs.records(), "pair")).append("\n\n");
        List<Map.Entry<String, Kind>> kinds = pairs.kinds().entrySet().stream()
                .sorted(Map.Entry.comparingByValue(
                        Comparator.comparing(Kind::share).reversed()))
                .toList();
        int width =
                kinds.stream().mapToInt(kind -> kind.getKey().length()).max().orElse(0);
        String form = "%-" + Math.max(width, 6) + "s %8s %8s %8s\n";
        table.append(String.format(Locale.ROOT, form, "damage", "pairs", "found", "share"));
        kinds.forEach(kind -> table.append(row(
                form,
                kind.getKey(),
                kind.getValue().records(),
                kind.getValue().found(),
                kind.getValue().share())));
        table.append(row(form, "mean", pairs.records(), pairs.found(), pairs.mean()));
    }

    private static String row(String form, String name, long pairs, long found, double share) {
        return String.format(
                Locale.ROOT,
                form,
                name,
                String.format(Locale.ROOT, "%,d", pairs),
                String.format(Locale.ROOT, "%,d", found),
                pairs == 0 ? "-" : decimals(3, share));
    }

    private static String row(String form, String name, Counts counts) {
        boolean isMarked = counts.spans() > 0;
        boolean hasFlagged = counts.rightCharacters() + counts.wrongCharacters() > 0;
        boolean isClean = counts.cleanWords() > 0;
        return String.format(
                Locale.ROOT,
                form,
                name,
                String.format(Locale.ROOT, "%,d", counts.findings()),
                isMarked && hasFlagged ? decimals(3, counts.precision()) : "-",
                isMarked ? decimals(3, counts.recall()) : "-",
                isClean ? String.format(Locale.ROOT, "%,d", counts.alarms()) : "-",
                isClean ? decimals(2, counts.alarmsPerThousandWords()) : "-");
    }

    private static String decimals(int places, double value) {
        return String.format(Locale.ROOT, "%." + places + "f", value);
    }

    String json() {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.setPrettyPrinter(new DefaultPrettyPrinter());
            json.writeStartObject();
            json.writeNumberField("schemaVersion", SCHEMA_VERSION);
            json.writeNumberField("records", evaluation.rows());
            json.writeNumberField("cleanRecords", evaluation.cleanRows());
            json.writeNumberField("cleanWords", evaluation.all().cleanWords());
            json.writeNumberField("spans", evaluation.all().spans());
            counts(json, "all", evaluation.all());
            json.writeObjectFieldStart("checks");
            for (Map.Entry<String, Counts> check : evaluation.byCheck().entrySet()) {
                counts(json, check.getKey(), check.getValue());
            }
            json.writeEndObject();
            if (pairs.isPresent()) {
                write(pairs.get(), json);
            }
            json.writeEndObject();
        } catch (IOException e) {
            throw new IllegalStateException("a string writer does not fail", e);
        }
        return text.append('\n').toString();
    }

    private static void write(PairedEvaluation pairs, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("pairs");
        json.writeNumberField("records", pairs.records());
        json.writeNumberField("found", pairs.found());
        json.writeNumberField("meanShare", pairs.mean());
        json.writeObjectFieldStart("kinds");
        for (Map.Entry<String, Kind> kind : pairs.kinds().entrySet()) {
            json.writeObjectFieldStart(kind.getKey());
            json.writeNumberField("records", kind.getValue().records());
            json.writeNumberField("found", kind.getValue().found());
            json.writeNumberField("share", kind.getValue().share());
            json.writeObjectFieldStart("checks");
            for (Map.Entry<String, Long> check : kind.getValue().byCheck().entrySet()) {
                json.writeNumberField(check.getKey(), check.getValue());
            }
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void counts(JsonGenerator json, String name, Counts counts) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeNumberField("findings", counts.findings());
        json.writeNumberField("spansHit", counts.hit());
        json.writeNumberField("recall", counts.recall());
        json.writeNumberField("exactEdges", counts.exact());
        json.writeNumberField("exactEdgesShare", counts.exactEdges());
        json.writeNumberField("languageNamed", counts.named());
        json.writeNumberField("languageNamedShare", counts.languageNamed());
        json.writeNumberField("flaggedCharactersInSpans", counts.flaggedInGold());
        json.writeObjectFieldStart("characters");
        json.writeNumberField("right", counts.rightCharacters());
        json.writeNumberField("wrong", counts.wrongCharacters());
        json.writeNumberField("missed", counts.missedCharacters());
        json.writeNumberField("precision", counts.precision());
        json.writeNumberField("recall", counts.characterRecall());
        json.writeNumberField("f1", counts.f1());
        json.writeEndObject();
        json.writeNumberField("alarms", counts.alarms());
        json.writeNumberField("alarmsPerThousandCleanWords", counts.alarmsPerThousandWords());
        json.writeEndObject();
    }
}
