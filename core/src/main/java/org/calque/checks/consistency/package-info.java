/** Checks for one thing called by two names within a document. */
@NullMarked
package org.calque.checks.consistency;

import org.jspecify.annotations.NullMarked;
