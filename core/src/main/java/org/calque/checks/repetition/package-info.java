/** Checks for words and passages that stand twice. */
@NullMarked
package org.calque.checks.repetition;

import org.jspecify.annotations.NullMarked;
