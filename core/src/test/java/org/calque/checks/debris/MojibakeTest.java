package org.calque.checks.debris;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Damages sound text in each of the known ways and expects it back; sound text must stay as it is. */
class MojibakeTest {

    private static final List<String> ENCODINGS = List.of("windows-1252", "windows-1251", "windows-1250", "x-MacRoman");

    private static final List<String> TEXTS = List.of(
            "the mayor’s café “Zoé” – closed — for 5 °C…",
            "crème brûlée à la façade, où l’été naît",
            "Müller, Größe, Köln, weiß, für Ärger",
            "niño, señor, ¿qué?, corazón, año",
            "São Paulo, ação, português, você",
            "Kraków, Wałęsa, łódź, gęś, żółć",
            "Čačak, Žižek, šuma, đak, ćevapi",
            "İstanbul, Beşiktaş, ağaç, güneş",
            "Malmö, Åland, smörgås, København, bjørn",
            "£75m, €20, ½, ±3, «quoi»",
            "the word Москва and the name Путин",
            "the city 東京 and the name 习近平",
            "the city القاهرة is old",
            "we won 😀 again");

    static Stream<Arguments> damaged() {
        return ENCODINGS.stream().flatMap(encoding -> TEXTS.stream().map(text -> Arguments.of(encoding, text, 1)));
    }

    static Stream<Arguments> damagedTwice() {
        return TEXTS.stream().map(text -> Arguments.of("windows-1252", text, 2));
    }

    @ParameterizedTest
    @MethodSource({"damaged", "damagedTwice"})
    void repairs(String encoding, String text, int times) {
        String damaged = text;
        for (int i = 0; i < times; i++) {
            damaged = misread(damaged, Charset.forName(encoding));
        }
        assertThat(damaged).isNotEqualTo(text);
        assertThat(Mojibake.repair(damaged)).isEqualTo(text);
    }

    @ParameterizedTest
    @MethodSource("sound")
    void leavesSoundTextAlone(String text) {
        assertThat(Mojibake.repair(text)).isEqualTo(text);
    }

    static Stream<String> sound() {
        return Stream.concat(
                TEXTS.stream(),
                Stream.of(
                        "CAFÉ’S “É” – “Fête…” ‘caffè’” ÅLAND® Ä“",
                        "√2 ≈ 1.41, ½ × 4, ¬p, ‡, ¶, §4",
                        "«Г», «В», “Γ”, Δ, мир, Київ, Сіді",
                        "„Ärger“, ‚Über‘, »Öl«, “à la carte”",
                        "Ðorđe, Þór, Ğ, Ñandú, Ångström, Ăștia"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "Ã", "â", "â€", "ð"})
    void copesWithCutText(String text) {
        assertThat(Mojibake.repair(text)).isEqualTo(text);
    }

    /** The text's UTF-8 read as another encoding, undefined bytes as the control characters of the same number. */
    private static String misread(String text, Charset charset) {
        StringBuilder seen = new StringBuilder();
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            String character = new String(new byte[] {b}, charset);
            seen.append(character.equals("\uFFFD") ? String.valueOf((char) (b & 0xFF)) : character);
        }
        return seen.toString();
    }
}
