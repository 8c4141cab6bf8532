/** Programs that measure Calque: benchmarks, quality on annotated and on damaged text. */
@NullMarked
package org.calque.bench;

import org.jspecify.annotations.NullMarked;
