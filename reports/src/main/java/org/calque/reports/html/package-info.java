/** The HTML report: what its pages hold, and the templates that show it. */
@NullMarked
package org.calque.reports.html;

import org.jspecify.annotations.NullMarked;
