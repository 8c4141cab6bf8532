/** LanguageTool behind {@link org.calque.grammar.GrammarEngine}: the only place that knows it. */
@NullMarked
package org.calque.grammar.languagetool;

import org.jspecify.annotations.NullMarked;
