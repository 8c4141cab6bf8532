package org.calque.engine;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.calque.checks.fluency.HouseRule;
import org.calque.checks.fluency.HouseTerm.Preference;
import org.calque.language.AcceptedWords;
import org.calque.language.WordTable;

/** What a house writes and does not write: accepted words, terms and phrases. Immutable; sharing one costs nothing. */
public final class HouseStyle {

    private static final HouseStyle NONE = of(List.of(), List.of(), List.of());

    private final Collection<String> written;
    private final AcceptedWords accepted;
    private final List<Preference> preferences;
    private final WordTable<Preference> terms;
    private final List<HouseRule> phrases;

    private HouseStyle(Collection<String> accepted, List<Preference> terms, List<HouseRule> phrases) {
        this.written = List.copyOf(accepted);
        this.accepted = AcceptedWords.of(written);
        this.preferences = List.copyOf(terms);
        Map<String, Preference> byForm = new LinkedHashMap<>();
        preferences.forEach(term -> byForm.putIfAbsent(term.form(), term));
        // a preferred term may hold the form that it replaces: “New York City” is not to become “New York City City”
        preferences.stream()
                .map(Preference::preferred)
                .filter(preferred -> !preferred.chars().allMatch(Character::isLetterOrDigit))
                .forEach(preferred -> byForm.putIfAbsent(preferred, new Preference(preferred, preferred, "")));
        this.terms = WordTable.of(byForm);
        this.phrases = List.copyOf(phrases);
    }

    /** A house without a style of its own. */
    public static HouseStyle none() {
        return NONE;
    }

    /**
     * A house's style.
     *
     * @param accepted words, names and expressions that are right as they stand
     * @param terms what is said of forms that are not wanted; the first counts where several speak of one form
     * @param phrases rules for phrases
     */
    public static HouseStyle of(Collection<String> accepted, List<Preference> terms, List<HouseRule> phrases) {
        return new HouseStyle(accepted, terms, phrases);
    }

    AcceptedWords accepted() {
        return accepted;
    }

    WordTable<Preference> terms() {
        return terms;
    }

    List<HouseRule> phrases() {
        return phrases;
    }

    boolean isEmpty() {
        return written.isEmpty() && terms.isEmpty() && phrases.isEmpty();
    }

    /** Equal for houses of the same style. */
    String identity() {
        if (isEmpty()) {
            return "";
        }
        MessageDigest digest = sha256();
        written.forEach(word -> update(digest, word));
        update(digest, "terms");
        for (Preference term : preferences) {
            update(digest, term.form());
            update(digest, term.preferred());
            update(digest, term.reason());
        }
        update(digest, "phrases");
        for (HouseRule rule : phrases) {
            update(digest, rule.toString());
            update(digest, rule.message());
            update(digest, rule.fixes().toString());
            update(digest, rule.severity().toString());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void update(MessageDigest digest, String part) {
        digest.update(part.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
