package org.calque.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.calque.check.CheckInfo;

/** The documentation of the checks as Markdown, made from what they say of themselves. */
public final class CheckDocumentation {

    private CheckDocumentation() {}

    /** The page of all checks: a table, then a section for each, by MQM dimension. */
    public static String page(List<CheckInfo> checks) {
        StringBuilder page = new StringBuilder();
        page.append("# The checks\n\n")
                .append(
                        "Made from the code; do not edit. The order is the order of precedence: where findings overlap on"
                                + " the same defect, the check that stands first speaks.\n\n")
                .append("| check | flags | MQM category | severity | by default |\n")
                .append("| --- | --- | --- | --- | --- |\n");
        for (CheckInfo check : checks) {
            page.append("| [`")
                    .append(check.id())
                    .append("`](#")
                    .append(check.id())
                    .append(") | ")
                    .append(cell(check.summary()))
                    .append(" | ")
                    .append(check.category().path())
                    .append(" | ")
                    .append(check.severity().id())
                    .append(" | ")
                    .append(check.onByDefault() ? "on" : "off")
                    .append(" |\n");
        }
        byDimension(checks).forEach((dimension, members) -> {
            page.append("\n## ").append(dimension).append('\n');
            members.forEach(check -> page.append('\n').append(section(check)));
        });
        return page.append(MeasuredLanguages.section()).toString();
    }

    private static Map<String, List<CheckInfo>> byDimension(List<CheckInfo> checks) {
        Map<String, List<CheckInfo>> dimensions = new LinkedHashMap<>();
        for (CheckInfo check : checks) {
            String path = check.category().path();
            int slash = path.indexOf('/');
            String dimension = slash < 0 ? path : path.substring(0, slash);
            dimensions.computeIfAbsent(dimension, key -> new ArrayList<>()).add(check);
        }
        return dimensions;
    }

    /** One check: what it flags, why, an example, its limits. */
    public static String section(CheckInfo check) {
        StringBuilder section = new StringBuilder();
        section.append("### ").append(check.id()).append("\n\n");
        section.append(check.summary())
                .append(" *")
                .append(check.category().path())
                .append(", ")
                .append(check.severity().id())
                .append(check.onByDefault() ? "" : ", off by default")
                .append(".*\n\n");
        section.append(check.rationale()).append("\n\n");
        section.append("- Bad: ").append(example(check.bad())).append('\n');
        section.append("- Good: ").append(example(check.good())).append('\n');
        for (String limit : check.limits()) {
            section.append("- Limit: ").append(limit).append('\n');
        }
        return section.toString();
    }

    /** As an inline code span, with as many backticks around it as it needs. */
    private static String example(String text) {
        String fence = text.contains("`") ? "`` " : "`";
        return fence + text.replace("\n", "⏎") + new StringBuilder(fence).reverse();
    }

    private static String cell(String text) {
        return text.replace("|", "\\|");
    }
}
