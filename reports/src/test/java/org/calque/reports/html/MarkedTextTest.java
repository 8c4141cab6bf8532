package org.calque.reports.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.calque.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkedTextTest {

    private static final TreeMap<Integer, String> NOTHING = new TreeMap<>();

    @Test
    void whatAFixInsertsIsASignInItsMark() {
        List<Mark> marks = List.of(mark(1, 2, 6));
        TreeMap<Integer, String> signs = new TreeMap<>(Map.of(2, "“", 4, " ", 6, "”", 8, "x"));
        List<Inline> nodes = MarkedText.of("0123456789", new Span(0, 8), marks, signs);
        assertThat(((Inline.Marked) nodes.get(1)).children())
                .containsExactly(
                        new Inline.Insertion("“"),
                        new Inline.Run("23"),
                        new Inline.Insertion(" "),
                        new Inline.Run("45"),
                        new Inline.Insertion("”"));
    }

    @Test
    void marksNest() {
        assertThat(show("0123456789", mark(1, 2, 8), mark(2, 3, 5))).isEqualTo("01(m1 h1:2(m2:34)<2>567)<1>89");
    }

    @Test
    void aMarkThatAnotherCrossesIsSplitAndItsLineKeepsItsHeight() {
        assertThat(show("0123456789", mark(1, 2, 6), mark(2, 4, 8))).isEqualTo("01(m1:23(m2 h1:45))<1>( h1:67)<2>89");
    }

    @Test
    void threeThatCrossAreSplitWhereTheyMust() {
        assertThat(show("0123456789", mark(1, 0, 5), mark(2, 2, 7), mark(3, 4, 9)))
                .isEqualTo("(m1:01(m2 h1:23(m3 h2:4)))<1>( h1:( h2:56))<2>( h2:78)<3>9");
    }

    @Test
    void marksOfOneSpanAreOneInTheOther() {
        assertThat(show("0123", mark(1, 1, 3), mark(2, 1, 3))).isEqualTo("0(m1 h1:(m2:12))<2><1>3");
    }

    @Test
    void aMarkIsCutAtTheEndsOfItsBlock() {
        List<Mark> marks = List.of(mark(1, 0, 4), mark(2, 5, 12));
        assertThat(show(MarkedText.of("0123456789abc", new Span(2, 8), marks, NOTHING)))
                .isEqualTo("(:23)4(m2:567)<2>");
    }

    @Test
    void whatHasNoShapeIsShownWithItsName() {
        assertThat(MarkedText.of("a\u202E\uD83Cb", new Span(0, 4), List.of(), NOTHING))
                .containsExactly(
                        new Inline.Run("a"),
                        new Inline.Hidden("U+202E", "U+202E RIGHT-TO-LEFT OVERRIDE"),
                        new Inline.Hidden("U+D83C", "U+D83C HIGH SURROGATES D83C"),
                        new Inline.Run("b"));
    }

    @Test
    void lineEndsAreSpacesAndSpacesStay() {
        assertThat(MarkedText.of("a\r\nb\rc\nd  e\tf", new Span(0, 13), List.of(), NOTHING))
                .containsExactly(
                        new Inline.Run("a b c d"),
                        new Inline.Spaces("  "),
                        new Inline.Run("e"),
                        new Inline.Spaces("\t"),
                        new Inline.Run("f"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void howeverMarksLieTheTextIsWholeAndEachMarkCoversItsSpan(int seed) {
        Random random = new Random(seed);
        String text = "The quick brown fox \uD83C\uDF89 jumps over the lazy dog and on.";
        for (int round = 0; round < 100; round++) {
            List<Mark> marks = new ArrayList<>();
            for (int i = 0; i < random.nextInt(7); i++) {
                int start = random.nextInt(text.length() - 1);
                marks.add(mark(i, start, start + 1 + random.nextInt(text.length() - start - 1)));
            }
            marks.sort(Comparator.<Mark>comparingInt(mark -> mark.span().start())
                    .thenComparing(mark -> -mark.span().end()));
            Cover cover = new Cover();
            cover.walk(MarkedText.of(text, new Span(0, text.length()), marks, NOTHING), List.of());
            for (Mark mark : marks) {
                assertThat(cover.covered.get("seen " + mark.css()))
                        .as("%s in %s", mark.span(), marks)
                        .isEqualTo(mark.span().length());
            }
            assertThat(cover.at).isEqualTo(text.length());
            assertThat(cover.signs).isEqualTo(marks.size());
        }
    }

    /** How much of the text each mark covers, told by its first class. */
    private static final class Cover {
        private final TreeMap<String, Integer> covered = new TreeMap<>();
        private int at;
        private int signs;

        private void walk(List<Inline> nodes, List<String> around) {
            for (Inline node : nodes) {
                if (node instanceof Inline.Run run) {
                    add(run.text().length(), around);
                } else if (node instanceof Inline.Hidden) {
                    add(1, around);
                } else if (node instanceof Inline.Sign) {
                    signs++;
                } else if (node instanceof Inline.Marked mark) {
                    List<String> inside = new ArrayList<>(around);
                    inside.add(mark.css().split(" ", -1)[0]);
                    walk(mark.children(), inside);
                }
            }
        }

        private void add(int length, List<String> around) {
            at += length;
            for (String mark : around) {
                covered.merge("seen " + mark, length, Integer::sum);
            }
        }
    }

    private static Mark mark(int number, int start, int end) {
        return new Mark(
                new Span(start, end),
                number,
                "m" + number,
                "c" + number,
                "",
                new Inline.Sign(Integer.toString(number), "", "n" + number, "", ""));
    }

    private static String show(String text, Mark... marks) {
        return show(MarkedText.of(text, new Span(0, text.length()), List.of(marks), NOTHING));
    }

    private static String show(List<Inline> nodes) {
        StringBuilder shown = new StringBuilder();
        for (Inline node : nodes) {
            if (node instanceof Inline.Run run) {
                shown.append(run.text());
            } else if (node instanceof Inline.Sign sign) {
                shown.append('<').append(sign.text()).append('>');
            } else if (node instanceof Inline.Marked mark) {
                String height = mark.css().replaceFirst("c\\d+", "");
                shown.append('(').append(mark.id()).append(height).append(':');
                shown.append(show(mark.children())).append(')');
            }
        }
        return shown.toString();
    }
}
