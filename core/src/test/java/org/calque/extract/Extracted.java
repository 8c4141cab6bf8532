package org.calque.extract;

import java.util.List;
import org.calque.text.Block;
import org.calque.text.Document;

/** What tests look at in an extracted document. */
public final class Extracted {

    private Extracted() {}

    /** Each block as {@code KIND text}. */
    public static List<String> blocks(Document document) {
        return document.blocks().stream()
                .map(block -> block.kind() + " " + text(block, document))
                .toList();
    }

    /** Each declared passage as {@code language:text}. */
    public static List<String> declared(Document document) {
        return document.declared().stream()
                .map(passage -> passage.language() + ":" + passage.span().of(document.text()))
                .toList();
    }

    private static String text(Block block, Document document) {
        return block.span().of(document.text());
    }
}
