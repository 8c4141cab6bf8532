/** The facade: settings in, checked documents out. */
@NullMarked
package org.calque.engine;

import org.jspecify.annotations.NullMarked;
