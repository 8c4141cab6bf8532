/** Checks for remains of markup, scraped page furniture and damaged words. */
@NullMarked
package org.calque.checks.debris;

import org.jspecify.annotations.NullMarked;
