package org.calque.cli;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.calque.reports.SideFiles;

/** The folder beside a report, named after it: {@code report-files} for {@code report.html}. */
final class FilesBeside implements SideFiles, AutoCloseable {

    private final Path report;
    private final List<OutputFile> files = new ArrayList<>();

    FilesBeside(Path report) {
        this.report = report;
    }

    /** The folder of a report's files. */
    static Path folderOf(Path report) {
        return report.resolveSibling(stem(report) + "-files");
    }

    private static String stem(Path report) {
        String name = String.valueOf(report.getFileName());
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    @Override
    public String folder() {
        return encode(stem(report)) + "-files/";
    }

    @Override
    public String report() {
        return "../" + encode(String.valueOf(report.getFileName()));
    }

    /** As a part of a URL. */
    private static String encode(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }

    @Override
    public Writer create(String name) throws IOException {
        OutputFile file = OutputFile.create(folderOf(report).resolve(name));
        files.add(file);
        return new OutputStreamWriter(file.stream(), StandardCharsets.UTF_8);
    }

    void commit() throws IOException {
        for (OutputFile file : files) {
            file.commit();
        }
    }

    @Override
    public void close() throws IOException {
        for (OutputFile file : files) {
            file.close();
        }
    }
}
