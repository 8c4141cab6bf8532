package org.calque.reports.html;

import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.calque.check.Applicability;
import org.calque.check.Edit;
import org.calque.check.Finding;
import org.calque.check.Fix;
import org.calque.check.Severity;
import org.calque.engine.CheckedDocument;
import org.calque.engine.Decision;
import org.calque.reports.VisibleText;
import org.calque.text.Block;

/** What the page's script knows of a document; {@code data.js} reads it. */
final class DocumentData {

    /** In the order in which {@link RunData} lists them. */
    private static final List<Kind> KINDS = List.of(Kind.values());

    private static final List<Severity> SEVERITIES = List.of(Severity.values());

    private DocumentData() {}

    /**
     * The data, with the text or without it.
     *
     * @param findings all findings, those that a baseline silences among them
     * @param decisions what a baseline says of each finding
     */
    static String of(
            DocumentRow row,
            CheckedDocument checked,
            List<Finding> findings,
            List<Optional<Decision>> decisions,
            boolean withText) {
        Embedded json = new Embedded().open('{');
        json.key("id").string(row.id());
        json.key("href").string(row.href());
        json.key("name").string(row.name());
        json.key("title").string(row.title());
        json.key("words").number(row.words());
        String text = checked.document().text();
        json.key("length").number(text.length());
        if (withText) {
            json.key("text").string(text);
            json.key("blocks").open('[');
            for (Block block : checked.document().blocks()) {
                json.number(block.span().start()).number(block.span().end());
            }
            json.close(']');
        }
        List<String> checks = findings.stream().map(Finding::check).distinct().toList();
        json.key("checks").open('[');
        checks.forEach(json::string);
        json.close(']').key("findings").open('[');
        for (int i = 0; i < findings.size(); i++) {
            finding(json, checks, checked, findings.get(i), decisions.get(i), withText);
        }
        return json.close(']').close('}').toString();
    }

    private static void finding(
            Embedded json,
            List<String> checks,
            CheckedDocument checked,
            Finding finding,
            Optional<Decision> decision,
            boolean withText) {
        json.open('[')
                .number(checks.indexOf(finding.check()))
                .number(KINDS.indexOf(Kind.of(finding)))
                .number(SEVERITIES.indexOf(finding.severity()))
                .number(Math.round(100 * finding.confidence()))
                .number(finding.span().start())
                .number(finding.span().length())
                .string(packed(checked.fingerprint(finding)))
                .string(VisibleText.onOneLine(finding.language().orElse("")));
        Optional<Fix> fix = finding.fixes().stream()
                .filter(each -> each.applicability() != Applicability.DISPLAY_ONLY)
                .findFirst();
        boolean decided = decision.isPresent();
        if (decided || fix.isPresent() || !withText) {
            json.open('[');
            for (Edit edit : fix.map(Fix::edits).orElse(List.of())) {
                json.number(edit.span().start()).number(edit.span().end()).string(edit.replacement());
            }
            json.close(']');
        }
        if (decided || !withText) {
            json.string(decision.map(made -> made.state().id()).orElse(""))
                    .string(decision.map(Decision::note).orElse(""));
        }
        if (!withText) {
            json.string(Shortened.middle(finding.span().of(checked.document().text()), Page.QUOTE));
        }
        json.close(']');
    }

    /** Eleven characters instead of sixteen. */
    private static String packed(String hexadecimal) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(HexFormat.of().parseHex(hexadecimal));
    }
}
