/** How likely English finds what stands in a text: language models as Calque sees them. */
@NullMarked
package org.calque.fluency;

import org.jspecify.annotations.NullMarked;
