package org.calque.engine;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.calque.check.Finding;
import org.calque.score.MqmScore;
import org.calque.text.Block;
import org.calque.text.Document;
import org.calque.text.Span;
import org.calque.text.SuppressionComment;

/** Takes what is meant to be there out of a document's findings, and says which suppressions suppress nothing. */
final class Suppressions {

    private static final String PART = "suppression";

    private final List<Suppression> all;
    private final List<CheckFailure> failures = new ArrayList<>();
    private final Document document;

    /**
     * @param outside what is said outside of the document
     * @param known ids of all checks
     */
    Suppressions(Document document, List<Suppression> outside, Set<String> known) {
        this.document = document;
        this.all = new ArrayList<>(outside);
        readComments();
        for (Iterator<Suppression> each = all.iterator(); each.hasNext(); ) {
            Suppression suppression = each.next();
            if (!known.contains(suppression.checkId())) {
                fail(suppression.place() + ": there is no check “" + suppression.check() + "”");
                each.remove();
            }
        }
    }

    private void readComments() {
        List<SuppressionComment> open = new ArrayList<>();
        for (SuppressionComment comment : document.suppressions()) {
            switch (comment.kind()) {
                case IGNORE_NEXT -> addComment(comment, nextBlock(comment.offset()));
                case IGNORE -> open.add(comment);
                case RESUME -> open.removeIf(begun -> ends(comment, begun));
            }
        }
        open.forEach(begun -> close(begun, document.text().length()));
    }

    /** Whether a comment ends what another began; if so, what was begun is closed. */
    private boolean ends(SuppressionComment resume, SuppressionComment begun) {
        boolean ends = resume.check().isEmpty() || resume.check().equals(begun.check());
        if (ends) {
            close(begun, resume.offset());
        }
        return ends;
    }

    private void close(SuppressionComment begun, int end) {
        addComment(begun, new Span(begun.offset(), Math.max(begun.offset(), end)));
    }

    private void addComment(SuppressionComment comment, Span range) {
        String place = "<!-- " + comment.kind().word() + " " + comment.check() + " -->";
        if (comment.check().isEmpty()) {
            fail("<!-- " + comment.kind().word() + " -->: it has to name a check, as in <!-- "
                    + comment.kind().word() + " untranslated-word -- reason -->");
        } else {
            all.add(new Suppression(comment.check(), comment.reason(), place, range, ""));
        }
    }

    /** The rest of the block that an offset lies in, or the block behind it. */
    private Span nextBlock(int offset) {
        for (Block block : document.blocks()) {
            if (block.span().end() > offset) {
                return new Span(
                        Math.max(offset, block.span().start()), block.span().end());
            }
        }
        return new Span(offset, offset);
    }

    private void fail(String reason) {
        failures.add(new CheckFailure(PART, document.name(), reason));
    }

    /**
     * The document with what counts of it.
     *
     * @param ran ids of the checks that ran: what is said of others is not idle
     */
    CheckedDocument apply(CheckedDocument checked, Set<String> ran) {
        if (all.isEmpty() && failures.isEmpty()) {
            return checked;
        }
        List<Finding> counting = new ArrayList<>();
        List<Suppressed> suppressed = new ArrayList<>();
        List<Suppression> idle = new ArrayList<>(all);
        for (Finding finding : checked.findings()) {
            List<Suppression> covering = all.stream()
                    .filter(each -> each.covers(finding, document.text()))
                    .toList();
            idle.removeAll(covering);
            if (covering.isEmpty()) {
                counting.add(finding);
            } else {
                Suppression first = covering.get(0);
                suppressed.add(new Suppressed(finding, first.reason(), first.range() != null));
            }
        }
        List<CheckFailure> failed = new ArrayList<>(checked.failures());
        failed.addAll(failures);
        return new CheckedDocument(
                document,
                counting,
                failed,
                MqmScore.of(counting, checked.score().words()),
                checked.decisions(),
                suppressed,
                idle.stream()
                        .filter(each -> ran.contains(each.checkId()))
                        .map(each -> each.place() + " suppresses nothing; remove it")
                        .toList());
    }
}
