package org.calque.checks.locale;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.calque.analysis.AnalyzedText;
import org.calque.check.Applicability;
import org.calque.check.CheckInfo;
import org.calque.check.Evidence;
import org.calque.check.Finding;
import org.calque.check.Fix;
import org.calque.check.PhraseFile;
import org.calque.text.Span;
import org.calque.text.Token;

/**
 * The rules of a resource of formats. A rule is tried where a number or one of its trigger words stands, and looks no
 * further than {@link #REACH}, so that prose costs one look-up a token.
 *
 * <p>In a replacement, {@code {1}} stands for a group of the match; {@code {1:commas}} for a number with its thousands set
 * off by commas, {@code {1:plain}} for one without a leading zero, {@code {1:point}} for one with a decimal point, {@code {1:month}} for the English month of a number or of
 * a name in another language. A rule whose replacement can't be made does not match.
 */
final class FormatRules {

    /** Longest match, in UTF-16 code units. */
    private static final int REACH = 60;

    private static final Pattern SLOT = Pattern.compile("\\{(\\d)(?::(\\w+))?}");

    private static final Pattern GROUPS = Pattern.compile("[.\\s\\u00a0\\u202f'’]");

    private final List<Rule> atNumbers = new ArrayList<>();
    private final Map<String, List<Rule>> atWords = new HashMap<>();
    private final CalendarNames names = new CalendarNames();

    private record Rule(
            Pattern pattern,
            String what,
            String says,
            Optional<String> replacement,
            Applicability applicability,
            double confidence,
            Set<String> languages) {}

    private FormatRules() {}

    static FormatRules read(String resource) {
        FormatRules rules = new FormatRules();
        for (PhraseFile.Entry entry :
                PhraseFile.beside(FormatRules.class, resource).entries()) {
            Set<String> triggers = entry.words("at");
            for (String regex : entry.all("match")) {
                Rule rule = new Rule(
                        Pattern.compile(regex),
                        entry.needed("what"),
                        entry.needed("says"),
                        entry.first("replace"),
                        entry.first("sure").isPresent() ? Applicability.SAFE : Applicability.LIKELY,
                        entry.first("confidence").map(Double::parseDouble).orElse(0.92),
                        entry.words("languages"));
                if (triggers.isEmpty()) {
                    rules.atNumbers.add(rule);
                }
                triggers.forEach(word -> rules.atWords
                        .computeIfAbsent(word, key -> new ArrayList<>())
                        .add(rule));
            }
        }
        return rules;
    }

    /** The findings of all rules; one that needs support by others or by the source language counts if it has it. */
    List<Finding> find(AnalyzedText text, CheckInfo info) {
        List<Finding> findings = new ArrayList<>();
        List<Finding> supported = new ArrayList<>();
        int free = 0;
        IntPredicate trigger = text.byForm(atWords::containsKey);
        IdentityHashMap<Rule, Matcher> matchers = new IdentityHashMap<>();
        for (int i = 0; i < text.tokens().size(); i++) {
            Token token = text.tokens().get(i);
            List<Rule> rules = token.kind() == Token.Kind.NUMBER
                    ? atNumbers
                    : token.isWord() && trigger.test(i) ? atWords.getOrDefault(token.text(), List.of()) : List.of();
            if (rules.isEmpty() || token.start() < free) {
                continue;
            }
            for (Rule rule : rules) {
                Optional<Finding> found = match(text, i, rule, matcher(rule, text, matchers), info);
                if (found.isPresent()) {
                    boolean needsSupport = !rule.languages().isEmpty() && !isFrom(text, rule.languages());
                    (needsSupport ? supported : findings).add(found.get());
                    free = found.get().span().end();
                    break;
                }
            }
        }
        if (!findings.isEmpty()) {
            findings.addAll(supported);
        }
        return findings;
    }

    private static boolean isFrom(AnalyzedText text, Set<String> languages) {
        return text.language()
                .sourceLanguage()
                .filter(source ->
                        languages.contains(Locale.forLanguageTag(source).getLanguage()))
                .isPresent();
    }

    private static Matcher matcher(Rule rule, AnalyzedText text, IdentityHashMap<Rule, Matcher> made) {
        return made.computeIfAbsent(
                rule, key -> key.pattern().matcher(text.text()).useTransparentBounds(true));
    }

    private Optional<Finding> match(AnalyzedText text, int index, Rule rule, Matcher matcher, CheckInfo info) {
        Token token = text.tokens().get(index);
        matcher.region(token.start(), Math.min(text.text().length(), token.start() + REACH));
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        Optional<String> replacement = rule.replacement().flatMap(template -> fill(template, matcher));
        boolean isFilled = rule.replacement().isEmpty() || replacement.isPresent();
        if (!isFilled || text.language().isForeign(index)) {
            return Optional.empty();
        }
        Span span = new Span(/* start= */ matcher.start(), /* end= */ matcher.end());
        return Optional.of(new Finding(
                info.id(),
                info.category(),
                info.severity(),
                rule.confidence(),
                span,
                rule.says() + replacement.map(fix -> ": “" + fix + "”.").orElse("."),
                List.of(new Evidence.Pattern(rule.what())),
                replacement
                        .map(fix -> List.of(Fix.replace(span, fix, rule.applicability())))
                        .orElse(List.of())));
    }

    private Optional<String> fill(String template, Matcher match) {
        StringBuilder filled = new StringBuilder();
        Matcher slot = SLOT.matcher(template);
        int from = 0;
        while (slot.find()) {
            String group = match.group(Integer.parseInt(slot.group(1)));
            Optional<String> value = value(group == null ? "" : group, slot.group(2) == null ? "" : slot.group(2));
            if (value.isEmpty()) {
                return Optional.empty();
            }
            filled.append(template, from, slot.start()).append(value.get());
            from = slot.end();
        }
        return Optional.of(
                filled.append(template, from, template.length()).toString().strip());
    }

    private Optional<String> value(String group, String turn) {
        return switch (turn) {
            case "commas" -> Optional.of(GROUPS.matcher(group).replaceAll(","));
            case "plain" -> Optional.of(group.startsWith("0") ? group.substring(1) : group);
            case "point" -> Optional.of(group.replace(',', '.'));
            case "month" -> names.month(group);
            default -> Optional.of(group);
        };
    }
}
