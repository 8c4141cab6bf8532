/** Language evidence: which words and passages of an English text belong to another language. */
@NullMarked
package org.calque.language;

import org.jspecify.annotations.NullMarked;
