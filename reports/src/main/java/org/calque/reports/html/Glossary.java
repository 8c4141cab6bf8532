package org.calque.reports.html;

import java.util.ArrayList;
import java.util.List;
import org.calque.check.CheckInfo;
import org.calque.reports.VisibleText;

/** How checks are explained. */
final class Glossary {

    private Glossary() {}

    static String name(CheckInfo check) {
        return Notes.name(check.id());
    }

    /** The bad example, with its flagged part marked as the check's findings are. */
    static List<Inline> bad(CheckInfo check) {
        String css = Kind.of(check.id(), check.category()).css() + " "
                + check.severity().id();
        List<Inline> parts = new ArrayList<>();
        String rest = check.bad();
        while (rest.contains("[[") && rest.indexOf("]]", rest.indexOf("[[")) > 0) {
            int start = rest.indexOf("[[");
            int end = rest.indexOf("]]", start);
            parts.add(run(rest.substring(0, start)));
            parts.add(new Inline.Marked("", "", css, "", List.of(run(rest.substring(start + 2, end)))));
            rest = rest.substring(end + 2);
        }
        parts.add(run(rest));
        return parts;
    }

    static List<Inline> good(CheckInfo check) {
        return List.of(run(check.good()));
    }

    private static Inline run(String text) {
        return new Inline.Run(VisibleText.onOneLine(text));
    }
}
