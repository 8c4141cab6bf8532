package org.calque.cli;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.calque.grammar.languagetool.RuleIndex;

/** Names of the grammar engine's rules and categories, as users write them. */
final class EngineRules {

    /** The checks that rules of the engine belong to. */
    private static final Set<String> CHECKS = Set.of("grammar", "spelling", "punctuation", "style");

    /** Rules of Calque's own that speak in the engine's name. */
    private static final List<String> OWN = List.of("spelling/MISSPELLED_WORD", "spelling/LOWERCASE_NAME");

    private EngineRules() {}

    /** Whether a name such as {@code grammar/HE_VERB_AGR} is that of a rule. */
    static boolean isName(String name) {
        if (!name.contains("/") || !CHECKS.contains(name.substring(0, name.indexOf('/')))) {
            return false;
        }
        Set<String> names = names();
        return names.contains(name) || isOfList(name, names);
    }

    /** What somebody may have meant who wrote a name. */
    static Collection<String> namesLike(String name, List<String> checks) {
        return name.contains("/") ? names() : checks;
    }

    /** A rule of LanguageTool, by its id. */
    static String rule(YamlValue value) throws UsageException {
        String id = value.text("a rule");
        Set<String> ids = RuleIndex.read().stream().map(RuleIndex.Entry::id).collect(Collectors.toSet());
        String group = id.replaceFirst("\\[\\d+]$", "");
        if (!ids.contains(group) && !isOfList(group, ids)) {
            throw unknown(value, "rule of LanguageTool", id, ids);
        }
        return id;
    }

    /** A category of LanguageTool, by its id. */
    static String category(YamlValue value) throws UsageException {
        String id = value.text("a category");
        Set<String> ids =
                RuleIndex.read().stream().map(RuleIndex.Entry::category).collect(Collectors.toCollection(TreeSet::new));
        if (!ids.contains(id)) {
            throw value.unknown("category of LanguageTool", id, ids);
        }
        return id;
    }

    /** There are too many rules to list. */
    private static UsageException unknown(YamlValue value, String what, String id, Set<String> ids) {
        return value.wrong(
                "there is no " + what + " “" + id + "”"
                        + Nearest.to(id.toUpperCase(Locale.ROOT), ids)
                                .map(near -> "; did you mean “" + near + "”?")
                                .orElse(
                                        "; a report names the rule behind the slash of each finding, as in grammar/HE_VERB_AGR"));
    }

    private static Set<String> names() {
        return Stream.concat(OWN.stream(), RuleIndex.read().stream().map(RuleIndex.Entry::name))
                .collect(Collectors.toSet());
    }

    /** Whether it is the id that a word list gives one of its words: that of the list and the word behind it. */
    private static boolean isOfList(String name, Set<String> names) {
        for (int end = name.lastIndexOf('_'); end > 0; end = name.lastIndexOf('_', end - 1)) {
            if (names.contains(name.substring(0, end))) {
                return true;
            }
        }
        return false;
    }
}
