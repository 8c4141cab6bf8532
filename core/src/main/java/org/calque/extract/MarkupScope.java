package org.calque.extract;

import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.calque.text.BlockKind;
import org.jspecify.annotations.Nullable;

/**
 * What holds for the text inside an element of HTML or XHTML: its kind, its part of the page, its declared language.
 * Immutable.
 */
public final class MarkupScope {

    /** The attributes of an element. */
    public interface Attributes {

        /** The value of an attribute; null if the element hasn't got it. */
        @Nullable
        String get(String name);
    }

    private enum Region {
        TEXT,
        /** The page's header, where the headline may stand. */
        HEADER,
        FURNITURE
    }

    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "button",
            "caption",
            "center",
            "dd",
            "details",
            "dialog",
            "dir",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hgroup",
            "hr",
            "html",
            "legend",
            "li",
            "main",
            "menu",
            "nav",
            "ol",
            "p",
            "pre",
            "search",
            "section",
            "summary",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "tr",
            "ul");

    /** Elements whose text a browser doesn't show, or only instead of something else. */
    private static final Set<String> UNSEEN = Set.of(
            "audio",
            "canvas",
            "datalist",
            "embed",
            "frameset",
            "head",
            "iframe",
            "math",
            "noembed",
            "noframes",
            "noscript",
            "object",
            "rp",
            "script",
            "select",
            "style",
            "svg",
            "template",
            "textarea",
            "title",
            "video");

    private static final Set<String> FURNITURE_ROLES =
            Set.of("navigation", "banner", "contentinfo", "complementary", "search", "menu", "menubar");

    private static final Pattern HIDING =
            Pattern.compile("(?:^|[;\\s])(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden)");

    /** A class or id that begins so in one of its parts. */
    private static final Pattern BREADCRUMB = Pattern.compile("(?:^|[\\s_-])breadcrumb");

    private static final Pattern CAPTION_CLASS = Pattern.compile("(?:^|\\s)(?:wp-)?caption(?:-text)?(?:$|\\s)");

    private static final Pattern SUBTAGS = Pattern.compile("[-_]");

    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");

    /** Language tags that name no language: undetermined, no linguistic content, multiple, uncoded (ISO 639-2). */
    private static final Set<String> UNDETERMINED = Set.of("und", "zxx", "mul", "mis");

    /** Elements whose text is said or typed to a machine; nobody translates it. */
    private static final Set<String> CODE = Set.of("code", "kbd", "samp", "tt", "var");

    /** Elements that a style must not hide: pages do it until their scripts have run. */
    private static final Set<String> WHOLE_STORY = Set.of("html", "body", "main", "article");

    private final BlockKind kind;
    private final Region region;
    private final @Nullable String language;
    /** Whether an article or the main part surrounds it. */
    private final boolean story;

    private final boolean preformatted;
    private final String origin;

    private MarkupScope(
            BlockKind kind,
            Region region,
            @Nullable String language,
            boolean story,
            boolean preformatted,
            String origin) {
        this.kind = kind;
        this.region = region;
        this.language = language;
        this.story = story;
        this.preformatted = preformatted;
        this.origin = origin;
    }

    /**
     * The scope around everything.
     *
     * @param kind what text outside of any block is
     * @param origin the name of the outermost element
     */
    public static MarkupScope root(BlockKind kind, String origin) {
        return new MarkupScope(kind, Region.TEXT, null, false, false, origin);
    }

    /** Whether an element begins a block of its own. */
    public static boolean isBlock(String name) {
        return BLOCKS.contains(name);
    }

    /** Whether a browser shows nothing of an element's text, or only instead of something else. */
    public static boolean isUnseen(String name, Attributes attributes) {
        if (UNSEEN.contains(name)) {
            return true;
        }
        return !WHOLE_STORY.contains(name)
                && (attributes.get("hidden") != null
                        || HIDING.matcher(lowerCase(attributes, "style")).find());
    }

    /**
     * The scope inside an element of this scope.
     *
     * @param regionsBelieved whether elements such as {@code aside} tell what is furniture
     */
    public MarkupScope inside(String name, Attributes attributes, boolean regionsBelieved) {
        String parent = origin.substring(origin.lastIndexOf(' ') + 1);
        return new MarkupScope(
                kind(name, attributes),
                regionsBelieved ? region(name, attributes) : Region.TEXT,
                language(name, attributes),
                story || name.equals("article") || name.equals("main"),
                preformatted || name.equals("pre"),
                isBlock(name) ? parent + " > " + name : origin);
    }

    /** What a block of this scope is. */
    public BlockKind kind() {
        boolean furniture = region == Region.FURNITURE || (region == Region.HEADER && kind != BlockKind.HEADLINE);
        return furniture ? BlockKind.FURNITURE : kind;
    }

    /** The declared foreign language; empty for text that is not to be translated, null for neither. */
    public @Nullable String language() {
        return language;
    }

    /** Whether line ends are shown. */
    public boolean isPreformatted() {
        return preformatted;
    }

    /** The nearest block element with its parent. */
    public String origin() {
        return origin;
    }

    private BlockKind kind(String name, Attributes attributes) {
        if (lowerCase(attributes, "role").equals("heading")) {
            return BlockKind.HEADLINE;
        }
        if (hasClass(attributes, CAPTION_CLASS)) {
            return BlockKind.CAPTION;
        }
        return switch (name) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> BlockKind.HEADLINE;
            case "figcaption", "caption" -> BlockKind.CAPTION;
            case "blockquote" -> BlockKind.QUOTATION;
            case "li", "dt", "dd" -> BlockKind.LIST_ITEM;
            case "article", "main", "table" -> BlockKind.PARAGRAPH;
            default -> kind;
        };
    }

    private Region region(String name, Attributes attributes) {
        String role = lowerCase(attributes, "role");
        if (name.equals("main") || role.equals("main")) {
            return Region.TEXT;
        }
        if (region == Region.FURNITURE || WHOLE_STORY.contains(name)) {
            return region;
        }
        return switch (name) {
            case "nav", "aside", "button" -> Region.FURNITURE;
            case "footer" -> kind == BlockKind.QUOTATION ? region : Region.FURNITURE;
            case "header" -> story ? region : Region.HEADER;
            default -> FURNITURE_ROLES.contains(role) || hasClass(attributes, BREADCRUMB) ? Region.FURNITURE : region;
        };
    }

    /**
     * What {@code lang} and {@code translate} say of a passage, or that it is code. On the page as a whole, {@code lang} says nothing: pages
     * that were translated often keep the language of their original.
     */
    private @Nullable String language(String name, Attributes attributes) {
        if (name.equals("html") || name.equals("body")) {
            return language;
        }
        String lang = attributes.get("lang");
        String tag = Objects.requireNonNullElse(lang == null ? attributes.get("xml:lang") : lang, "")
                .strip();
        String primary = SUBTAGS.split(tag.toLowerCase(Locale.ROOT), 2)[0];
        if (primary.equals("en")) {
            return null;
        }
        if (LANGUAGE.matcher(primary).matches() && !UNDETERMINED.contains(primary)) {
            return tag;
        }
        return switch (lowerCase(attributes, "translate")) {
            case "no" -> language == null ? "" : language;
            case "yes" -> language == null || language.isEmpty() ? null : language;
            default -> language == null && CODE.contains(name) ? "" : language;
        };
    }

    private static boolean hasClass(Attributes attributes, Pattern sought) {
        return sought.matcher(lowerCase(attributes, "class")).find()
                || sought.matcher(lowerCase(attributes, "id")).find();
    }

    private static String lowerCase(Attributes attributes, String name) {
        return Objects.requireNonNullElse(attributes.get(name), "").toLowerCase(Locale.ROOT);
    }
}
