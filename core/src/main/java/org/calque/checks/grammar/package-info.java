/** Checks that hand on what the grammar engine finds. */
@NullMarked
package org.calque.checks.grammar;

import org.jspecify.annotations.NullMarked;
