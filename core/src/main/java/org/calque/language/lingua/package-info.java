/** Language identification of phrases and sentences by Lingua. */
@NullMarked
package org.calque.language.lingua;

import org.jspecify.annotations.NullMarked;
