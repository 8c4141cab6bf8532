/** Checks for words, phrases and sentences left in another language. */
@NullMarked
package org.calque.checks.mixed;

import org.jspecify.annotations.NullMarked;
