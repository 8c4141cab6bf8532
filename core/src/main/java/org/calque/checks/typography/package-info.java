/** Checks for damaged punctuation and quotation. */
@NullMarked
package org.calque.checks.typography;

import org.jspecify.annotations.NullMarked;
