package org.calque.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.calque.check.Finding;
import org.calque.engine.CheckedDocument;
import org.calque.engine.Checker;
import org.calque.engine.FluencyMode;
import org.calque.engine.Settings;
import org.calque.text.Document;
import org.calque.text.Span;

/**
 * Damages clean articles in each of the catalogue's ways, seeded and with exact spans, and prints how many the checks
 * find, how many of those by the right name and with exactly the right span.
 *
 * <p>{@code InjectedFaults ARTICLES.jsonl [SEED] [TRIES] [misses]}: rows with a {@code text}; {@code TRIES} faults of each
 * kind (default 150); with a fourth argument, those that were not found by their name go to the error stream. A fault counts as found if a finding overlaps or touches it.
 */
final class InjectedFaults {

    /** Checks that judge wording: no injected fault is theirs, and they cost more time than all others together. */
    static final Set<String> FLUENCY =
            Set.of("word-order", "calque", "false-friend", "tense-calque", "unlikely-word", "garbled-sentence");

    private InjectedFaults() {}

    public static void main(String[] args) throws IOException {
        List<String> articles = new ArrayList<>();
        ObjectMapper json = new ObjectMapper();
        for (String line : Files.readAllLines(Path.of(args[0]))) {
            articles.add(json.readTree(line).get("text").asText());
        }
        long seed = args.length > 1 ? Long.parseLong(args[1]) : 1;
        int tries = args.length > 2 ? Integer.parseInt(args[2]) : 150;
        boolean misses = args.length > 3;
        PrintStream out = System.out;
        out.println("check\tdamage\tfaults\tfound\tnamed\texact");
        try (Checker checker = Checker.create(Settings.defaults()
                .withGrammar(false)
                .withFluency(FluencyMode.NGRAM)
                .withSkipped(FLUENCY))) {
            for (Damage damage : Damage.all()) {
                out.println(row(checker, damage, articles, new Random(seed), tries, misses));
            }
        }
    }

    private static String row(
            Checker checker, Damage damage, List<String> articles, Random random, int tries, boolean misses) {
        int faults = 0;
        int found = 0;
        int named = 0;
        int exact = 0;
        for (int i = 0; i < tries; i++) {
            String article = articles.get(random.nextInt(articles.size()));
            Optional<Damage.Damaged> damaged = damage.way().apply(article, random);
            if (damaged.isEmpty()) {
                continue;
            }
            faults++;
            Span place = damaged.get().span();
            CheckedDocument checked =
                    checker.check(Document.ofText("article", damaged.get().text()));
            List<Finding> hits = checked.findings().stream()
                    .filter(finding -> finding.span().start() <= place.end()
                            && place.start() <= finding.span().end())
                    .toList();
            if (misses && hits.stream().noneMatch(hit -> hit.checkId().equals(damage.check()))) {
                System.err.println(damage.check() + "\t" + excerpt(damaged.get()));
            }
            found += hits.isEmpty() ? 0 : 1;
            named += hits.stream().anyMatch(hit -> hit.checkId().equals(damage.check())) ? 1 : 0;
            exact += hits.stream()
                            .anyMatch(hit -> hit.checkId().equals(damage.check())
                                    && hit.span().equals(place))
                    ? 1
                    : 0;
        }
        return String.format(
                Locale.ROOT,
                "%s\t%s\t%d\t%.3f\t%.3f\t%.3f",
                damage.check(),
                damage.name(),
                faults,
                share(found, faults),
                share(named, faults),
                share(exact, faults));
    }

    private static String excerpt(Damage.Damaged damaged) {
        Span place = damaged.span();
        String text = damaged.text();
        return (text.substring(Math.max(0, place.start() - 60), place.start())
                        + "[["
                        + place.of(text)
                        + "]]"
                        + text.substring(place.end(), Math.min(text.length(), place.end() + 60)))
                .replace('\n', '⏎');
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
