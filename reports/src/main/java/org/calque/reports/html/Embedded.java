package org.calque.reports.html;

/**
 * JSON that stands in a page. Nothing in it can end the element it stands in, and text keeps its code units: a lone
 * surrogate stays one.
 */
final class Embedded {

    private final StringBuilder json = new StringBuilder();

    /** Whether a comma has to stand before the next value. */
    private boolean following;

    Embedded open(char bracket) {
        separate();
        json.append(bracket);
        following = false;
        return this;
    }

    Embedded close(char bracket) {
        json.append(bracket);
        following = true;
        return this;
    }

    Embedded key(String name) {
        string(name);
        json.append(':');
        following = false;
        return this;
    }

    Embedded number(long value) {
        separate();
        json.append(value);
        return this;
    }

    /** A number that is printed already. */
    Embedded number(String printed) {
        separate();
        json.append(printed);
        return this;
    }

    Embedded string(String text) {
        separate();
        json.append('"');
        for (int i = 0; i < text.length(); i++) {
            character(text.charAt(i));
        }
        json.append('"');
        return this;
    }

    private void separate() {
        if (following) {
            json.append(',');
        }
        following = true;
    }

    private void character(char c) {
        switch (c) {
            case '"' -> json.append("\\\"");
            case '\\' -> json.append("\\\\");
            case '\n' -> json.append("\\n");
            default -> {
                boolean plain = c >= ' ' && c < 0x7F && c != '<' && c != '>' && c != '&';
                boolean letter = (c >= 0xA0 && Character.isLetterOrDigit(c)) || isTypographic(c);
                if (plain || letter) {
                    json.append(c);
                } else {
                    json.append(String.format("\\u%04x", (int) c));
                }
            }
        }
    }

    /** Dashes, quotation marks and the ellipsis: frequent, and worth their bytes. */
    private static boolean isTypographic(char c) {
        return (c >= 0x2010 && c <= 0x2026 && c != 0x2011) || c == 0xAB || c == 0xBB;
    }

    @Override
    public String toString() {
        return json.toString();
    }
}
