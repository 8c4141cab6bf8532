package org.calque.reports.html;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.WriterOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.calque.engine.CheckedDocument;
import org.calque.engine.Outcome;
import org.calque.engine.RunInfo;
import org.calque.engine.RunInfo.FailOn;
import org.calque.engine.RunSummary;
import org.calque.engine.UnreadInput;
import org.calque.reports.ReportWriter;
import org.calque.reports.Spool;

/**
 * One page that needs nothing but itself, and no script: an overview, then each document's text with its marks and
 * notes. The documents wait in a temporary file until the overview is known; a line of it for each document stays in
 * memory.
 */
public final class HtmlReport implements ReportWriter {

    private final Writer out;
    private final Spool sections = new Spool();
    private final TemplateEngine templates;
    private final List<DocumentRow> rows = new ArrayList<>();
    private final Points points = new Points();
    private RunInfo run = new RunInfo("", List.of(), FailOn.NEVER);

    public HtmlReport(Writer out) {
        this.out = out;
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
            DocumentRow row = DocumentRow.of(rows.size() + 1, checked, run.failOn());
            rows.add(row);
            points.add(checked.findings());
            render("document.jte", SectionBuilder.build(checked, row), sections.writer());
        } else if (outcome instanceof UnreadInput unread) {
            rows.add(DocumentRow.of(unread));
        }
    }

    @Override
    public void end(RunSummary summary) throws IOException {
        rows.sort(Comparator.comparing((DocumentRow row) -> row.verdict() != DocumentRow.Verdict.UNREAD)
                .thenComparingDouble(DocumentRow::score));
        Overview overview = Overview.of(run, summary, points, rows, Styles.load());
        render("page.jte", new Page(overview, run, through -> writeSections()), out);
        out.flush();
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
