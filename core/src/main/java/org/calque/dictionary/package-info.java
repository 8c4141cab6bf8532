/** The Morfologik dictionaries that LanguageTool ships, for all who look words up in them. */
@NullMarked
package org.calque.dictionary;

import org.jspecify.annotations.NullMarked;
