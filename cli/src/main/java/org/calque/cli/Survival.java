package org.calque.cli;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.calque.text.Span;

/**
 * Which characters of a text are still there in another that was made of it, and where: the longest passage that both have,
 * the first of several, and then likewise before and behind it (Ratcliff and Obershelp, as Python's {@code difflib} does
 * without its heuristics). Offsets count code points.
 */
final class Survival {

    private static final int GONE = -1;

    /** Parts of the two texts that are still to be matched. */
    private record Parts(int from, int to, int otherFrom, int otherTo) {}

    /** For each code point of the text its offset in the other. */
    private final int[] places;

    Survival(String text, String other) {
        int[] one = text.codePoints().toArray();
        int[] two = other.codePoints().toArray();
        places = new int[one.length];
        Arrays.fill(places, GONE);
        Map<Integer, List<Integer>> offsets = new HashMap<>();
        for (int i = 0; i < two.length; i++) {
            offsets.computeIfAbsent(two[i], c -> new ArrayList<>()).add(i);
        }
        Deque<Parts> open = new ArrayDeque<>(List.of(new Parts(0, one.length, 0, two.length)));
        while (!open.isEmpty()) {
            Parts parts = open.removeLast();
            Parts longest = longest(parts, one, two.length, offsets);
            for (int i = 0; i < longest.to() - longest.from(); i++) {
                places[longest.from() + i] = longest.otherFrom() + i;
            }
            if (longest.to() > longest.from()) {
                open.addLast(new Parts(parts.from(), longest.from(), parts.otherFrom(), longest.otherFrom()));
                open.addLast(new Parts(longest.to(), parts.to(), longest.otherTo(), parts.otherTo()));
            }
        }
    }

    private static Parts longest(Parts parts, int[] one, int width, Map<Integer, List<Integer>> offsets) {
        Parts best = new Parts(parts.from(), parts.from(), parts.otherFrom(), parts.otherFrom());
        int most = 0;
        // how long a common passage is that ends before each offset of the other text; none is zero
        int[] last = new int[width + 1];
        int[] lengths = new int[width + 1];
        List<Integer> lastMatches = List.of();
        for (int i = parts.from(); i < parts.to(); i++) {
            List<Integer> matches = offsets.getOrDefault(one[i], List.of());
            for (int j : matches) {
                if (j >= parts.otherFrom() && j < parts.otherTo()) {
                    int length = last[j] + 1;
                    lengths[j + 1] = length;
                    if (length > most) {
                        most = length;
                        best = new Parts(i - length + 1, i + 1, j - length + 1, j + 1);
                    }
                }
            }
            for (int j : lastMatches) {
                last[j + 1] = 0;
            }
            lastMatches = matches;
            int[] empty = last;
            last = lengths;
            lengths = empty;
        }
        return best;
    }

    /** Where what is left of a passage is in the other text; from its first character there to its last. */
    Optional<Span> of(Span span) {
        int[] kept = Arrays.stream(places, span.start(), span.end())
                .filter(place -> place != GONE)
                .toArray();
        return kept.length == 0 ? Optional.empty() : Optional.of(new Span(kept[0], kept[kept.length - 1] + 1));
    }
}
