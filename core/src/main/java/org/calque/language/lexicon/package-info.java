/** Word lists of natural languages, read from the Morfologik dictionaries that LanguageTool ships. */
@NullMarked
package org.calque.language.lexicon;

import org.jspecify.annotations.NullMarked;
