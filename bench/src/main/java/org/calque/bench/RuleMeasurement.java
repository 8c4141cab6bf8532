package org.calque.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;
import org.calque.analysis.AnalyzedText;
import org.calque.analysis.Analyzer;
import org.calque.analysis.Models;
import org.calque.grammar.GrammarEngine;
import org.calque.grammar.GrammarMatch;
import org.calque.grammar.languagetool.LanguageToolEngines;
import org.calque.grammar.languagetool.RuleDescription;
import org.calque.grammar.languagetool.RuleProfile;
import org.calque.text.Document;

/**
 * Measures every rule of LanguageTool on annotated text and writes a line for each that found anything:
 *
 * <ul>
 *   <li>{@code clean}: findings in text that people wrote or translated, nearly all of them false alarms;
 *   <li>{@code gec}, {@code mqm}: findings that touch a fault people marked, and those that do not;
 *   <li>{@code damaged}: findings that touch a planted fault, and findings in the undamaged twin;
 *   <li>{@code examples}: findings of LanguageTool's own examples, in the wrong sentence of the rule itself, and in the
 *       corrected sentences of all rules.
 * </ul>
 *
 * <p>Run it from the project's folder, where DATA is the folder with the annotated text:
 * {@code mvn -q -pl bench -am -Pmeasure-rules process-classes -Dcalque.data=DATA}; it takes some minutes and writes
 * {@code bench/profiles/languagetool-rules.tsv}.
 */
public final class RuleMeasurement {

    private static final List<String> CLEAN = List.of("clean-news", "clean-references", "clean-articles");

    private final Analyzer analyzer = new Analyzer(new Models(
            new NoLexicon(), (document, sentences, tokens, language, accepted) -> NoLexicon.noEvidence(), () -> {
                throw new IllegalStateException("the engine is asked directly");
            }));
    private final LanguageToolEngines engines = new LanguageToolEngines(RuleProfile.everything());
    private final GrammarEngine engine = engines.get();
    private final Map<String, RuleCounts> counts = new TreeMap<>();

    private RuleMeasurement() {}

    public static void main(String[] args) throws IOException, XMLStreamException {
        if (args.length != 2) {
            throw new IllegalArgumentException("usage: RuleMeasurement DATA TABLE");
        }
        RuleMeasurement measurement = new RuleMeasurement();
        measurement.measure(Path.of(args[0]));
        Files.write(Path.of(args[1]), measurement.table());
    }

    private void measure(Path data) throws IOException, XMLStreamException {
        for (String set : CLEAN) {
            for (GoldRow row : GoldRow.read(data.resolve(set + ".jsonl"))) {
                find(row.text()).forEach(match -> counts(match).clean++);
            }
        }
        for (GoldRow row : GoldRow.read(data.resolve("gec-wiki.jsonl"))) {
            for (GrammarMatch match : find(row.text())) {
                counts(match).addGec(row.isFault(match.span()));
            }
        }
        for (GoldRow row : GoldRow.read(data.resolve("mqm-news.jsonl"))) {
            for (GrammarMatch match : find(row.text())) {
                counts(match).addMqm(row.isFault(match.span()));
            }
        }
        Set<String> seen = new HashSet<>();
        for (GoldRow row : GoldRow.read(data.resolve("damaged-demetr.jsonl"))) {
            String undamaged = row.undamaged().orElseThrow();
            List<GrammarMatch> before = find(undamaged);
            if (seen.add(undamaged)) {
                before.forEach(match -> counts(match).twin++);
            }
            for (GrammarMatch match : find(row.text())) {
                if (row.isFault(match.span())
                        && before.stream().noneMatch(old -> old.rule().equals(match.rule()))) {
                    counts(match).damaged++;
                }
            }
        }
        for (RuleExample example : RuleExample.all()) {
            find(example.wrong()).stream()
                    .filter(match -> match.rule().equals(example.rule()))
                    .limit(1)
                    .forEach(match -> counts(match).examples++);
            find(example.right()).forEach(match -> counts(match).corrected++);
        }
    }

    private List<GrammarMatch> find(String text) {
        AnalyzedText analyzed = analyzer.analyze(Document.ofText("row", text), null, () -> false);
        List<GrammarMatch> matches =
                new ArrayList<>(engine.check(text, analyzed.sentences(), analyzed.tokens(), token -> false, () -> false)
                        .matches());
        matches.addAll(
                engine.checkStyle(text, analyzed.sentences(), () -> false).matches());
        return matches;
    }

    private RuleCounts counts(GrammarMatch match) {
        return counts.computeIfAbsent(match.rule(), id -> new RuleCounts());
    }

    private List<String> table() {
        Map<String, RuleDescription> rules = new TreeMap<>();
        for (RuleDescription rule : new LanguageToolEngines(RuleProfile.languageToolDefaults()).describeRules()) {
            rules.put(rule.id(), rule);
        }
        List<String> lines = new ArrayList<>();
        lines.add("rule\tcategory\tfamily\tdefault\t" + RuleCounts.HEADER);
        counts.forEach((id, count) -> {
            RuleDescription rule = rules.get(id);
            for (String list = id; rule == null && list.contains("_"); rule = rules.get(list)) {
                list = list.substring(0, list.lastIndexOf('_'));
            }
            lines.add(id + "\t"
                    + (rule == null
                            ? "-\t-\ton"
                            : rule.category() + "\t" + rule.family() + "\t" + (rule.confidence() > 0 ? "on" : "off"))
                    + "\t" + count);
        });
        return lines;
    }
}
