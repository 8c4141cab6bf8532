/** Programs that measure and fit. */
@NullMarked
package org.calque.bench;

import org.jspecify.annotations.NullMarked;
