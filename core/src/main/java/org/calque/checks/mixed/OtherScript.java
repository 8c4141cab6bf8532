package org.calque.checks.mixed;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;
import java.util.Optional;

/** Scripts that English is not written in. */
final class OtherScript {

    private OtherScript() {}

    /** The Unicode name of the script of a text's first letter that is not Latin; empty if all are. */
    static Optional<String> of(String text) {
        return text.codePoints()
                .filter(UCharacter::isLetter)
                .map(UScript::getScript)
                .filter(script -> script != UScript.LATIN && script != UScript.COMMON && script != UScript.INHERITED)
                .mapToObj(UScript::getName)
                .map(name -> name.replace('_', ' '))
                .findFirst();
    }
}
