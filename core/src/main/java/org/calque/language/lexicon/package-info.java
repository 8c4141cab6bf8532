/** Word lists of natural languages, made of the dictionaries and lists that LanguageTool ships. */
@NullMarked
package org.calque.language.lexicon;

import org.jspecify.annotations.NullMarked;
