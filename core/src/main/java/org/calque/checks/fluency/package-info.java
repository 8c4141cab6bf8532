/** Checks of fluency: word order, calques, false friends, tenses, unlikely words, garbled sentences. */
@NullMarked
package org.calque.checks.fluency;

import org.jspecify.annotations.NullMarked;
