package org.calque.reports.html;

import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.WriterOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.calque.check.CheckInfo;
import org.calque.engine.CheckedDocument;
import org.calque.engine.Outcome;
import org.calque.engine.RunInfo;
import org.calque.engine.RunInfo.FailOn;
import org.calque.engine.RunSummary;
import org.calque.engine.UnreadInput;
import org.calque.reports.HtmlLayout;
import org.calque.reports.ReportWriter;
import org.calque.reports.SideFiles;
import org.calque.reports.Spool;

/**
 * An overview, then each document's text with its marks and notes. It can be read without its script, which adds
 * finding, deciding and the keyboard. The documents wait in a temporary file until the overview is known; a line of it
 * for each document stays in memory.
 */
public final class HtmlReport implements ReportWriter {

    private final Writer out;
    private final HtmlLayout layout;
    private final SideFiles files;
    private final Spool sections = new Spool();
    private final TemplateEngine templates;
    private final List<DocumentRow> rows = new ArrayList<>();
    private final Set<String> checks = new HashSet<>();
    private final Points points = new Points();
    private RunInfo run = new RunInfo("", List.of(), FailOn.NEVER);

    /** The last document, which waits until it is known whether another comes behind it; empty at first. */
    private List<DocumentSection> waiting = List.of();

    public HtmlReport(Writer out, HtmlLayout layout, SideFiles files) {
        this.out = out;
        this.layout = layout;
        this.files = files;
        this.templates = TemplateEngine.createPrecompiled(
                null, ContentType.Html, HtmlReport.class.getClassLoader(), HtmlReport.class.getPackageName());
    }

    @Override
    public void begin(RunInfo info) {
        run = info;
    }

    @Override
    public void add(Outcome outcome) throws IOException {
        if (outcome instanceof CheckedDocument checked) {
            add(ReviewedFindings.of(checked));
        } else if (outcome instanceof UnreadInput unread) {
            rows.add(DocumentRow.of(unread));
        }
    }

    private void add(ReviewedFindings reviewed) throws IOException {
        CheckedDocument checked = reviewed.checked();
        int number = rows.size() + 1;
        boolean isPage = layout == HtmlLayout.PAGES;
        String href = isPage ? files.folder() + file(number) : "";
        DocumentRow row = DocumentRow.of(number, href, checked, reviewed.findings(), run);
        rows.add(row);
        points.add(checked.findings());
        reviewed.findings().forEach(finding -> checks.add(finding.checkId()));
        DocumentSection section = SectionBuilder.build(reviewed, row);
        if (isPage) {
            writeWaiting(row.id());
            waiting = List.of(section);
            sections.writer()
                    .append("<script type=\"application/json\" class=\"data\">")
                    .append(DocumentData.of(row, checked, reviewed.findings(), reviewed.decisions(), false))
                    .append("</script>\n");
        } else {
            render("document.jte", section, sections.writer());
        }
    }

    private static String file(int number) {
        return "d" + number + ".html";
    }

    /** @param next id of the document behind it; empty if it is the last */
    private void writeWaiting(String next) throws IOException {
        for (DocumentSection section : waiting) {
            String id = section.row().id();
            int number = Integer.parseInt(id.substring(1));
            int before = number - 1;
            while (before > 0 && rows.get(before - 1).id().isEmpty()) {
                before--;
            }
            try (Writer file = files.create(file(number))) {
                Page page = new Page(
                        Assets.linked(""),
                        section.row().title() + " · Calque",
                        RunFacts.of(run),
                        RunData.of(run),
                        glossary(section.checks()),
                        through -> render("document.jte", section, file),
                        files.report(),
                        before == 0 ? "" : file(before),
                        next.isEmpty() ? "" : next + ".html");
                render("document-page.jte", page, file);
            }
        }
    }

    @Override
    public void end(RunSummary summary) throws IOException {
        writeWaiting("");
        rows.sort(Comparator.comparing((DocumentRow row) -> row.verdict() != DocumentRow.Verdict.UNREAD)
                .thenComparingDouble(DocumentRow::score));
        Overview overview = Overview.of(run, summary, points, rows);
        Assets assets = layout == HtmlLayout.SINGLE ? Assets.inside() : Assets.beside(files);
        Content documents = through -> writeSections();
        render(
                "page.jte",
                new OverviewPage(
                        overview,
                        new Page(
                                assets,
                                overview.title(),
                                RunFacts.of(run),
                                RunData.of(run),
                                glossary(checks),
                                documents,
                                "",
                                "",
                                "")),
                out);
        out.flush();
    }

    /** What is known of checks, in order of precedence. */
    private List<CheckInfo> glossary(Set<String> ids) {
        return run.checks().stream().filter(check -> ids.contains(check.id())).toList();
    }

    /** Past the template's output, which passes everything on at once. */
    private void writeSections() {
        try {
            sections.moveTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void render(String template, Object view, Writer to) {
        templates.render(template, view, new WriterOutput(to));
    }

    @Override
    public void close() throws IOException {
        sections.close();
    }
}
