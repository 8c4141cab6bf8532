/** The word trigram model of CMU Sphinx. */
@NullMarked
package org.calque.fluency.ngram;

import org.jspecify.annotations.NullMarked;
