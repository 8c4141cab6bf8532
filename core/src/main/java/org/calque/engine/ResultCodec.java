package org.calque.engine;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.calque.check.Applicability;
import org.calque.check.Category;
import org.calque.check.Edit;
import org.calque.check.Evidence;
import org.calque.check.Finding;
import org.calque.check.Fix;
import org.calque.check.Severity;
import org.calque.score.MqmScore;
import org.calque.text.Block;
import org.calque.text.BlockKind;
import org.calque.text.DeclaredText;
import org.calque.text.Document;
import org.calque.text.SourceMap;
import org.calque.text.Span;
import org.calque.text.SuppressionComment;

/**
 * Checked documents as bytes. The form is of no use to anybody but the build that wrote it: the store's keys see to that.
 * Text is kept in UTF-16, so that lone surrogates come back as they were.
 */
final class ResultCodec {

    private ResultCodec() {}

    /** A part that is written. */
    private interface Writer<T> {
        void write(T part, DataOutputStream out) throws IOException;
    }

    /** A part that is read. */
    private interface Reader<T> {
        T read(DataInputStream in) throws IOException;
    }

    /** The bytes of a document without an original and without failures. */
    static byte[] encode(CheckedDocument checked) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            Document document = checked.document();
            write(document.text(), out);
            write(document.blocks(), ResultCodec::write, out);
            write(document.declared(), ResultCodec::write, out);
            document.sourceMap().write(out);
            write(document.suppressions(), ResultCodec::write, out);
            write(checked.findings(), ResultCodec::write, out);
            out.writeLong(checked.score().points());
            out.writeLong(checked.score().words());
            out.writeLong(checked.score().critical());
        } catch (IOException e) {
            throw new UncheckedIOException("an array of bytes refuses them", e);
        }
        return bytes.toByteArray();
    }

    /**
     * The document of some bytes.
     *
     * @param name how reports call it
     * @throws IOException if the bytes end too early
     * @throws RuntimeException if they are no document
     */
    static CheckedDocument decode(String name, byte[] bytes) throws IOException {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            String text = string(in);
            List<Block> blocks = list(ResultCodec::block, in);
            List<DeclaredText> declared = list(part -> new DeclaredText(span(part), string(part)), in);
            SourceMap sourceMap = SourceMap.read(in);
            Document document = Document.of(name, text, blocks, declared, sourceMap)
                    .withSuppressions(list(ResultCodec::suppression, in));
            List<Finding> findings = list(ResultCodec::finding, in);
            MqmScore score = new MqmScore(in.readLong(), in.readLong(), in.readLong());
            return new CheckedDocument(document, findings, List.of(), score);
        }
    }

    private static void write(Block block, DataOutputStream out) throws IOException {
        out.writeUTF(block.kind().name());
        write(block.span(), out);
        write(block.origin(), out);
    }

    private static Block block(DataInputStream in) throws IOException {
        return new Block(BlockKind.valueOf(in.readUTF()), span(in), string(in));
    }

    private static void write(DeclaredText declared, DataOutputStream out) throws IOException {
        write(declared.span(), out);
        write(declared.language(), out);
    }

    private static void write(SuppressionComment comment, DataOutputStream out) throws IOException {
        out.writeUTF(comment.kind().name());
        write(comment.check(), out);
        write(comment.reason(), out);
        out.writeInt(comment.offset());
    }

    private static SuppressionComment suppression(DataInputStream in) throws IOException {
        return new SuppressionComment(
                SuppressionComment.Kind.valueOf(in.readUTF()), string(in), string(in), in.readInt());
    }

    private static void write(Finding finding, DataOutputStream out) throws IOException {
        write(finding.check(), out);
        out.writeUTF(finding.category().name());
        out.writeUTF(finding.severity().name());
        out.writeDouble(finding.confidence());
        write(finding.span(), out);
        write(finding.message(), out);
        write(finding.evidence(), ResultCodec::write, out);
        write(finding.fixes(), ResultCodec::write, out);
    }

    private static Finding finding(DataInputStream in) throws IOException {
        return new Finding(
                string(in),
                Category.valueOf(in.readUTF()),
                Severity.valueOf(in.readUTF()),
                in.readDouble(),
                span(in),
                string(in),
                list(ResultCodec::evidence, in),
                list(ResultCodec::fix, in));
    }

    private static void write(Evidence evidence, DataOutputStream out) throws IOException {
        out.writeUTF(evidence.getClass().getSimpleName());
        if (evidence instanceof Evidence.Language language) {
            write(language.language(), out);
            out.writeDouble(language.probability());
        } else if (evidence instanceof Evidence.DictionaryEntry entry) {
            write(entry.word(), out);
            write(entry.languages(), ResultCodec::write, out);
        } else if (evidence instanceof Evidence.Script script) {
            write(script.script(), out);
        } else if (evidence instanceof Evidence.LogProbability probability) {
            out.writeDouble(probability.observed());
            write(probability.expected(), ResultCodec::write, out);
        } else if (evidence instanceof Evidence.Twin twin) {
            write(twin.span(), out);
        } else if (evidence instanceof Evidence.Pattern pattern) {
            write(pattern.description(), out);
        }
    }

    private static Evidence evidence(DataInputStream in) throws IOException {
        String kind = in.readUTF();
        return switch (kind) {
            case "Language" -> new Evidence.Language(string(in), in.readDouble());
            case "DictionaryEntry" -> new Evidence.DictionaryEntry(string(in), list(ResultCodec::string, in));
            case "Script" -> new Evidence.Script(string(in));
            case "LogProbability" -> new Evidence.LogProbability(in.readDouble(), list(ResultCodec::string, in));
            case "Twin" -> new Evidence.Twin(span(in));
            case "Pattern" -> new Evidence.Pattern(string(in));
            default -> throw new IOException("no evidence: " + kind);
        };
    }

    private static void write(Fix fix, DataOutputStream out) throws IOException {
        write(fix.title(), out);
        write(fix.edits(), ResultCodec::write, out);
        out.writeUTF(fix.applicability().name());
    }

    private static Fix fix(DataInputStream in) throws IOException {
        return new Fix(
                string(in), list(part -> new Edit(span(part), string(part)), in), Applicability.valueOf(in.readUTF()));
    }

    private static void write(Edit edit, DataOutputStream out) throws IOException {
        write(edit.span(), out);
        write(edit.replacement(), out);
    }

    private static void write(Span span, DataOutputStream out) throws IOException {
        out.writeInt(span.start());
        out.writeInt(span.end());
    }

    private static Span span(DataInputStream in) throws IOException {
        return new Span(in.readInt(), in.readInt());
    }

    private static void write(String text, DataOutputStream out) throws IOException {
        out.writeInt(text.length());
        out.writeChars(text);
    }

    private static String string(DataInputStream in) throws IOException {
        char[] characters = new char[in.readInt()];
        for (int i = 0; i < characters.length; i++) {
            characters[i] = in.readChar();
        }
        return new String(characters);
    }

    private static <T> void write(List<T> list, Writer<T> writer, DataOutputStream out) throws IOException {
        out.writeInt(list.size());
        for (T part : list) {
            writer.write(part, out);
        }
    }

    private static <T> List<T> list(Reader<T> reader, DataInputStream in) throws IOException {
        int size = in.readInt();
        List<T> list = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            list.add(reader.read(in));
        }
        return list;
    }
}
