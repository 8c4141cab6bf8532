package org.calque.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.calque.check.Finding;
import org.calque.engine.Checker;
import org.calque.engine.Settings;
import org.calque.text.Document;
import org.calque.text.Span;

/**
 * How often findings of a confidence are right: the reliability of the checks for machine-translation artifacts and
 * mixed language.
 *
 * <p>{@code Reliability DATA CURVE.svg}: DATA is the folder with the annotated text. Prints a line for each step of
 * confidence and for each check, and draws the curve. A finding is right if it touches a fault that is known: one that
 * was planted in a whole article ({@link Damage}, two a kind and article), or damage and foreign words that people
 * marked. It is wrong if it stands elsewhere in such a text and the undamaged text does not have it, and wherever it
 * stands in clean text. Clean text has faults of its own, and rows that mark foreign words mark no other faults, so that
 * the shares are lower than the truth.
 */
final class Reliability {

    private static final List<String> CLEAN = List.of("clean-news", "clean-references", "clean-articles");
    private static final List<String> DAMAGED = List.of("damaged-demetr");
    private static final List<String> MIXED = List.of("mixed-denglisch");
    private static final Set<String> LANGUAGES = Set.of(
            "untranslated-word",
            "untranslated-phrase",
            "untranslated-sentence",
            "wrong-script",
            "homoglyph",
            "half-inflected-name");

    /** Steps of confidence, each from its bound to the next. */
    private static final double[] BOUNDS = {0, .5, .6, .7, .75, .8, .85, .9, .93, .95, .97};

    /** Findings that were right and those that were wrong, and the sum of their confidence. */
    private static final class Tally {
        private int right;
        private int wrong;
        private double confidence;

        void add(double of, boolean isRight) {
            right += isRight ? 1 : 0;
            wrong += isRight ? 0 : 1;
            confidence += of;
        }

        int all() {
            return right + wrong;
        }

        double precision() {
            return all() == 0 ? 0 : (double) right / all();
        }

        double mean() {
            return all() == 0 ? 0 : confidence / all();
        }
    }

    private final Map<Double, Tally> steps = new TreeMap<>();
    private final Map<String, Tally> checks = new TreeMap<>();
    private final Checker checker;

    private Reliability(Checker checker) {
        this.checker = checker;
    }

    public static void main(String[] args) throws IOException {
        if (args.length != 2) {
            throw new IllegalArgumentException("usage: Reliability DATA CURVE.svg");
        }
        Settings settings = Settings.defaults().withGrammar(false).withSkipped(InjectedFaults.FLUENCY);
        try (Checker checker = Checker.create(settings)) {
            Reliability reliability = new Reliability(checker);
            reliability.measure(Path.of(args[0]));
            reliability.print(System.out);
            Files.writeString(Path.of(args[1]), reliability.curve());
        }
    }

    private void measure(Path data) throws IOException {
        for (String name : CLEAN) {
            for (GoldRow row : GoldRow.read(data.resolve(name + ".jsonl"))) {
                findings(row.text()).forEach(finding -> add(finding, false));
            }
        }
        for (String name : DAMAGED) {
            for (GoldRow row : GoldRow.read(data.resolve(name + ".jsonl"))) {
                compare(row.text(), row.undamaged().orElse(""), row::isFault);
            }
        }
        for (String name : MIXED) {
            for (GoldRow row : GoldRow.read(data.resolve(name + ".jsonl"))) {
                findings(row.text()).stream()
                        .filter(finding -> LANGUAGES.contains(finding.check()))
                        .forEach(finding -> add(finding, row.isFault(finding.span())));
            }
        }
        inject(GoldRow.read(data.resolve("clean-articles.jsonl")));
    }

    private void inject(List<GoldRow> articles) {
        Random random = new Random(2);
        for (Damage damage : Damage.all()) {
            for (int i = 0; i < 2 * articles.size(); i++) {
                String article = articles.get(i / 2).text();
                Optional<Damage.Damaged> damaged = damage.way().apply(article, random);
                if (damaged.isPresent()) {
                    Span place = damaged.get().span();
                    compare(
                            damaged.get().text(),
                            article,
                            span -> span.start() <= place.end() && place.start() <= span.end());
                }
            }
        }
    }

    private interface Fault {
        boolean touches(Span span);
    }

    /** Counts the findings of a damaged text that the undamaged one has not. */
    private void compare(String damaged, String undamaged, Fault fault) {
        Set<String> before = new HashSet<>();
        findings(undamaged).forEach(finding -> before.add(form(finding, undamaged)));
        for (Finding finding : findings(damaged)) {
            boolean right = fault.touches(finding.span());
            if (right || !before.contains(form(finding, damaged))) {
                add(finding, right);
            }
        }
    }

    private static String form(Finding finding, String text) {
        return finding.check() + " " + finding.span().of(text);
    }

    private List<Finding> findings(String text) {
        return text.isBlank()
                ? List.of()
                : checker.check(Document.ofText("row", text)).findings();
    }

    private void add(Finding finding, boolean right) {
        double step = BOUNDS[0];
        for (double bound : BOUNDS) {
            step = finding.confidence() >= bound ? bound : step;
        }
        steps.computeIfAbsent(step, key -> new Tally()).add(finding.confidence(), right);
        checks.computeIfAbsent(finding.check(), key -> new Tally()).add(finding.confidence(), right);
    }

    private void print(PrintStream out) {
        out.println("confidence from\tmean\tright\tfindings");
        steps.forEach((from, tally) -> out.println(row(String.format(Locale.ROOT, "%.2f", from), tally)));
        out.println("check\tmean\tright\tfindings");
        checks.forEach((check, tally) -> out.println(row(check, tally)));
    }

    private static String row(String name, Tally tally) {
        return String.format(Locale.ROOT, "%s\t%.3f\t%.3f\t%d", name, tally.mean(), tally.precision(), tally.all());
    }

    /** The share of right findings over their mean confidence, from .5 to 1, with the line of perfect calibration. */
    private String curve() {
        List<String> points = new ArrayList<>();
        List<String> marks = new ArrayList<>();
        for (Tally tally : steps.values()) {
            double x = place(tally.mean());
            double y = 400 - place(tally.precision());
            points.add(String.format(Locale.ROOT, "%.1f,%.1f", x, y));
            marks.add(String.format(
                    Locale.ROOT,
                    "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\"><title>%.3f right of %d at %.3f</title></circle>",
                    x,
                    y,
                    2 + Math.log10(tally.all()),
                    tally.precision(),
                    tally.all(),
                    tally.mean()));
        }
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="-60 -20 500 480" font-family="sans-serif" font-size="12">
                <rect width="400" height="400" fill="none" stroke="#888"/>
                <line x1="0" y1="400" x2="400" y2="0" stroke="#888" stroke-dasharray="4"/>
                <polyline points="%s" fill="none" stroke="#0a5" stroke-width="2"/>
                <g fill="#0a5">%s</g>
                <text x="0" y="416">0.5</text><text x="384" y="416">1.0</text><text x="160" y="436">confidence</text>
                <text x="-24" y="400">0.5</text><text x="-24" y="10">1.0</text><text x="-56" y="200">right</text>
                </svg>
                """.formatted(String.join(" ", points), String.join("", marks));
    }

    private static double place(double share) {
        return 800 * Math.max(0, share - .5);
    }
}
