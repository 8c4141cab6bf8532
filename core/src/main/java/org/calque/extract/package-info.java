/** From bytes to documents. */
@NullMarked
package org.calque.extract;

import org.jspecify.annotations.NullMarked;
