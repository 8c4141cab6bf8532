package org.calque.grammar.languagetool;

import java.io.InputStream;
import java.util.Objects;
import java.util.Set;
import org.languagetool.broker.DefaultResourceDataBroker;

/** LanguageTool's files, but for those that the build has made anew from them. */
final class NewsData extends DefaultResourceDataBroker {

    private static final Set<String> OWN = Set.of("/en-chunker.bin", "/en-pos-maxent.bin");

    @Override
    public InputStream getAsStream(String path) {
        return OWN.contains(path)
                ? Objects.requireNonNull(NewsData.class.getResourceAsStream(path.substring(1)), path)
                : super.getAsStream(path);
    }
}
