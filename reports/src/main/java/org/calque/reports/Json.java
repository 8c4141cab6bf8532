package org.calque.reports;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** JSON as all of Calque's outputs write it: text that can be encoded, short numbers, {@code \n} for line ends. */
final class Json {

    private static final int DECIMALS = 4;

    private static final JsonFactory FACTORY = new JsonFactoryBuilder()
            .characterEscapes(new HiddenCharacters())
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
            .build();

    private Json() {}

    /** A generator of one value on one line. */
    static JsonGenerator compact(Writer out) throws IOException {
        return FACTORY.createGenerator(out).setRootValueSeparator(new SerializedString(""));
    }

    /** A generator that indents. */
    static JsonGenerator indented(Writer out) throws IOException {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        return FACTORY.createGenerator(out)
                .setPrettyPrinter(new DefaultPrettyPrinter(Separators.createDefaultInstance()
                                .withObjectFieldValueSpacing(Separators.Spacing.AFTER))
                        .withObjectIndenter(indenter)
                        .withArrayIndenter(indenter));
    }

    static void string(JsonGenerator json, String field, String value) throws IOException {
        json.writeStringField(field, VisibleText.wellFormed(value));
    }

    static void nullableString(JsonGenerator json, String field, @Nullable String value) throws IOException {
        if (value == null) {
            json.writeNullField(field);
        } else {
            string(json, field, value);
        }
    }

    /** A number to four decimals; printed the same by every version of Java. */
    static void number(JsonGenerator json, String field, double value) throws IOException {
        BigDecimal rounded = BigDecimal.valueOf(value)
                .setScale(DECIMALS, RoundingMode.HALF_EVEN)
                .stripTrailingZeros();
        json.writeFieldName(field);
        json.writeNumber(rounded.toPlainString());
    }

    /** A number in (0, 1], which rounding never takes to 0. */
    static void probability(JsonGenerator json, String field, double value) throws IOException {
        number(json, field, Math.max(value, 0.0001));
    }

    /** Escapes what has no shape: line separators would end a line of JSON Lines, others could steer a terminal. */
    private static final class HiddenCharacters extends CharacterEscapes {

        private static final long serialVersionUID = 1L;

        private static final int[] ASCII = ascii();

        private static int[] ascii() {
            int[] escapes = CharacterEscapes.standardAsciiEscapesForJSON();
            escapes[0x7F] = CharacterEscapes.ESCAPE_STANDARD;
            return escapes;
        }

        @Override
        public int[] getEscapeCodesForAscii() {
            return ASCII.clone();
        }

        @Override
        public @Nullable SerializableString getEscapeSequence(int c) {
            boolean hidden = Character.getType(c) != Character.SURROGATE && VisibleText.isHidden(c);
            return hidden ? new SerializedString(String.format("\\u%04x", c)) : null;
        }
    }
}
