package org.calque.grammar.languagetool;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.calque.grammar.GrammarMatch.Family;
import org.jspecify.annotations.Nullable;
import org.languagetool.Tag;
import org.languagetool.rules.Rule;
import org.languagetool.rules.SpecificIdRule;

/**
 * Which of LanguageTool's rules speak, and how far each may be trusted. Immutable.
 *
 * <p>The newsroom profile is the resource {@code newsroom-rules.tsv}: a line for each rule that differs from
 * LanguageTool's own default, or whose precision was measured. Rules are named by id, by full id ({@code ID[2]}), as
 * {@code *_SUFFIX} or as {@code category:ID}; the most specific line counts.
 */
public final class RuleProfile {

    /** What rules are given that were never measured: they are silent on clean text and pass their own examples. */
    private static final double UNMEASURED = 0.7;

    /** Below it findings are only notes. */
    private static final double NOTE = 0.6;

    private static final RuleProfile EVERYTHING = new RuleProfile(true, Map.of(), Set.of(), Set.of(), true);

    /** Confidence by rule or category; 0 turns it off. */
    private final Map<String, Double> measured;

    private final boolean everything;
    private final Set<String> enabled;
    private final Set<String> disabled;

    /** Whether style speaks that was not turned on by name. */
    private final boolean style;

    private RuleProfile(
            boolean everything,
            Map<String, Double> measured,
            Set<String> enabled,
            Set<String> disabled,
            boolean style) {
        this.everything = everything;
        this.measured = Map.copyOf(measured);
        this.enabled = Set.copyOf(enabled);
        this.disabled = Set.copyOf(disabled);
        this.style = style;
    }

    /** The rules that are right more often than wrong on news, each with its measured precision. */
    public static RuleProfile newsroom() {
        return new RuleProfile(false, read("newsroom-rules.tsv"), Set.of(), Set.of(), true);
    }

    /** The rules that LanguageTool itself has on. */
    public static RuleProfile languageToolDefaults() {
        return new RuleProfile(false, Map.of(), Set.of(), Set.of(), true);
    }

    /** Every rule, with all it finds whatever other rules find in the same place: for measuring them. */
    public static RuleProfile everything() {
        return EVERYTHING;
    }

    /**
     * The same with some rules turned on and others off, whatever was measured.
     *
     * @param on rules to turn on, by id, full id or {@code category:ID}
     * @param off rules to turn off, named likewise; they win over {@code on}
     */
    public RuleProfile with(Set<String> on, Set<String> off) {
        return new RuleProfile(everything, measured, on, off, style);
    }

    /** The same, of style only the rules that were turned on by name. */
    public RuleProfile withNamedStyleOnly() {
        return new RuleProfile(everything, measured, enabled, disabled, false);
    }

    /** Whether of rules that overlap only one speaks. */
    boolean resolvesOverlaps() {
        return !everything;
    }

    /** How far a rule's findings may be trusted, in (0, 1]; below three fifths it is only worth a note, and 0 is off. */
    double confidence(Rule rule) {
        if (names(disabled, rule)) {
            return 0;
        }
        if (everything) {
            return 1;
        }
        if (!style && RuleFamilies.of(rule) == Family.STYLE && !names(enabled, rule)) {
            return 0;
        }
        Double known = known(rule);
        if (names(enabled, rule)) {
            return known == null || known == 0 ? UNMEASURED : Math.max(known, NOTE);
        }
        if (known != null) {
            return known;
        }
        if (isOffByItself(rule)) {
            return 0;
        }
        return measured.getOrDefault(category(rule), UNMEASURED);
    }

    /** What was measured of a rule; word lists make an id for each of their words, behind the id of the list. */
    private @Nullable Double known(Rule rule) {
        Double known = measured.get(rule.getFullId());
        String id = rule.getId();
        while (known == null && !id.isEmpty()) {
            known = measured.get(id);
            id = listId(id, rule);
        }
        int suffix = rule.getId().lastIndexOf('_');
        return known == null && suffix > 0 ? measured.get("*" + rule.getId().substring(suffix)) : known;
    }

    /** Off in LanguageTool, or meant for its picky mode or for one kind of writing only. */
    private static boolean isOffByItself(Rule rule) {
        return rule.isDefaultOff()
                || rule.getCategory().isDefaultOff()
                || rule.hasTag(Tag.picky)
                || rule.isGoalSpecific();
    }

    private static boolean names(Set<String> ids, Rule rule) {
        if (ids.isEmpty()) {
            return false;
        }
        boolean named = ids.contains(rule.getFullId()) || ids.contains(category(rule));
        String id = rule.getId();
        while (!named && !id.isEmpty()) {
            named = ids.contains(id);
            id = listId(id, rule);
        }
        return named;
    }

    /** The id of the word list that made a rule's id, one step up; empty if there is none. */
    private static String listId(String id, Rule rule) {
        return rule instanceof SpecificIdRule ? id.substring(0, Math.max(0, id.lastIndexOf('_'))) : "";
    }

    private static String category(Rule rule) {
        return "category:" + rule.getCategory().getId();
    }

    private static Map<String, Double> read(String resource) {
        Map<String, Double> measured = new HashMap<>();
        try (InputStream bytes = Objects.requireNonNull(RuleProfile.class.getResourceAsStream(resource), resource);
                BufferedReader lines = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.isBlank() || line.startsWith("#")) {
                    continue;
                }
                String[] fields = line.split("\t", -1);
                double confidence = fields[1].equals("off") ? 0 : Double.parseDouble(fields[1]);
                if (measured.put(fields[0], confidence) != null) {
                    throw new IllegalStateException(resource + " names " + fields[0] + " twice");
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return measured;
    }
}
