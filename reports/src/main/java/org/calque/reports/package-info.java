/** Report writers: one for each output format. */
@NullMarked
package org.calque.reports;

import org.jspecify.annotations.NullMarked;
