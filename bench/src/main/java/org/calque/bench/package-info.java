/** Benchmarks, and programs that measure rules and checks on annotated text. */
@NullMarked
package org.calque.bench;

import org.jspecify.annotations.NullMarked;
