package org.calque.cli;

import java.util.ArrayList;
import java.util.Set;
import org.calque.check.Category;
import org.calque.check.CheckInfo;
import org.calque.engine.CheckCatalog;
import org.calque.engine.FluencyMode;
import org.calque.engine.RunInfo.FailOn;
import org.calque.reports.HtmlLayout;

/** What a shell offers for the values of options and arguments. */
final class Candidates {

    private Candidates() {}

    private abstract static class Words extends ArrayList<String> {

        private static final long serialVersionUID = 1L;

        Words(Iterable<String> words) {
            words.forEach(this::add);
        }
    }

    static final class Checks extends Words {

        private static final long serialVersionUID = 1L;

        Checks() {
            super(CheckCatalog.standard().infos().stream().map(CheckInfo::id).toList());
        }
    }

    static final class Categories extends Words {

        private static final long serialVersionUID = 1L;

        Categories() {
            super(words(Category.class));
        }
    }

    static final class Severities extends Words {

        private static final long serialVersionUID = 1L;

        Severities() {
            super(words(FailOn.class));
        }
    }

    static final class FluencyModes extends Words {

        private static final long serialVersionUID = 1L;

        FluencyModes() {
            super(words(FluencyMode.class));
        }
    }

    static final class Layouts extends Words {

        private static final long serialVersionUID = 1L;

        Layouts() {
            super(words(HtmlLayout.class));
        }
    }

    private static <E extends Enum<E>> Set<String> words(Class<E> type) {
        return Choice.of("", type).values().keySet();
    }
}
