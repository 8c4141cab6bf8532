/** Everything a check may see of a document, computed once and shared by all checks. */
@NullMarked
package org.calque.analysis;

import org.jspecify.annotations.NullMarked;
